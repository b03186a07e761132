//! What people and models read: words, and JSON Schemas of what an operation takes and answers with.

use crate::model::{self, Answer, Operation, Resource, Service, TypePath};
use crate::openapi::json::{Json, Object};
use crate::openapi::names::{self, Names, Place};
use crate::openapi::rules;

/// The lines of a service.
pub(super) fn lines(service: &Service) -> Vec<Object> {
    let names = Names::of(service);
    let mut lines = Vec::new();
    for found in service.resources() {
        lines.push(resource(service, found));
        let operations = found.operations.iter();
        lines.extend(operations.map(|one| operation(&names, one)));
    }
    for found in names::all(service) {
        for place in names.forms(found) {
            let schema = readable(names.named(found, place));
            lines.push(
                Object::new()
                    .with("type", names.component(&found.path, place))
                    .with("schema", schema),
            );
        }
    }
    lines
}

fn resource(service: &Service, found: &Resource) -> Object {
    Object::new()
        .with("resource", found.id(&service.name))
        .with("summary", &found.summary)
        .with_some("title", found.title.as_ref())
        .with_some("guide", found.guide.as_ref())
}

fn operation(names: &Names<'_>, one: &Operation) -> Object {
    let reference =
        |path: &TypePath| Object::new().with("$ref", names.reference(path, Place::Response));
    let output = match &one.answer {
        Answer::Data(path) | Answer::Flat(path) => Some(reference(path)),
        Answer::Empty | Answer::Binary => None,
    };
    Object::new()
        .with("operation", &one.id)
        .with("http", format!("{} {}", one.method, one.path))
        .with("summary", &one.summary)
        .with_some("title", one.title.as_ref())
        .with_some("details", one.details.as_ref())
        .with_some("deprecated", one.deprecated.as_ref())
        .with("updated", &one.updated)
        .with("input", input(names, one))
        .with_some("output", output)
}

/// All parameters as one object, wherever each of them goes.
fn input(names: &Names<'_>, one: &Operation) -> Object {
    let place = |place: model::Place| match place {
        model::Place::Body => Place::Request,
        model::Place::Path | model::Place::Query | model::Place::Header => Place::Text,
    };
    let mut properties = Object::new();
    for param in &one.params {
        let schema = names.property(&param.field, place(param.place));
        properties.set(&param.field.wire, schema);
    }
    let fields: Vec<_> = one.params.iter().map(|param| &param.field).collect();
    let required = fields.iter().filter(|field| field.required);
    let typed = |index: usize, text: &str| {
        names.value_of(fields[index], text, place(one.params[index].place))
    };
    Object::new()
        .with("type", "object")
        .with("properties", properties)
        .with_list("required", required.map(|field| &field.wire))
        .with("additionalProperties", false)
        .with_all(rules::as_schema(&one.rules, &fields, &typed))
        .with_list(
            "x-feishu-rules",
            rules::in_words(&one.rules, &fields, &typed),
        )
}

/// A schema without what only generators of code read: the words of values are in the description.
fn readable(schema: Object) -> Json {
    Json::Object(schema).without_members(&["x-enum-varnames", "x-enum-descriptions"])
}
