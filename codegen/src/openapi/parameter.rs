//! Parameters in the path, the query and the headers.

use super::json::{Json, Object};
use super::names::{Names, Place};
use crate::model::{self, Base, Example, Field, Operation};

/// The parameters of an operation that are not in its body.
pub(super) fn parameters(names: &Names<'_>, operation: &Operation) -> Vec<Json> {
    operation
        .params
        .iter()
        .filter_map(|param| {
            let field = &param.field;
            let place = match param.place {
                model::Place::Path => "path",
                model::Place::Query => "query",
                model::Place::Header => "header",
                model::Place::Body => return None,
            };
            let is_list = matches!(field.field_type.base, Base::List(_));
            let listed = is_list && param.place == model::Place::Query;
            let example = operation
                .example
                .as_ref()
                .and_then(|example| value(names, field, given(example, param.place)));
            let parameter = Object::new()
                .with("name", &field.wire)
                .with("in", place)
                .with("required", field.required)
                .with_some("description", names.description(field, Place::Text))
                .with_some("deprecated", field.deprecated.as_ref().map(|_| true))
                .with_some("style", listed.then_some("form"))
                .with_some("explode", listed.then_some(true))
                .with("schema", names.value(field, Place::Text))
                .with_some("example", example)
                .with_list("x-feishu-scopes", &field.scopes);
            Some(parameter.into())
        })
        .collect()
}

fn given(example: &Example, place: model::Place) -> &[(String, String)] {
    match place {
        model::Place::Path => &example.path,
        model::Place::Query => &example.query,
        model::Place::Header => &example.headers,
        model::Place::Body => &[],
    }
}

fn value(names: &Names<'_>, field: &Field, given: &[(String, String)]) -> Option<Json> {
    let mut texts = given
        .iter()
        .filter(|(name, _)| *name == field.wire)
        .map(|(_, text)| text)
        .peekable();
    texts.peek()?;
    match &field.field_type.base {
        Base::List(inner) => texts
            .map(|text| names.typed(text, inner, field, Place::Text))
            .collect::<Option<Vec<_>>>()
            .map(Json::List),
        base => names.typed(texts.next()?, base, field, Place::Text),
    }
}
