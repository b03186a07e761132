//! The body of a request.

use super::json::{Json, Object};
use super::names::{Names, Place};
use super::rules;
use crate::model::{self, Body, Field, Operation};

/// The body of an operation, if it has one.
pub(super) fn body(names: &Names<'_>, operation: &Operation) -> Option<Object> {
    let media = match operation.body {
        Body::None => return None,
        Body::Json => "application/json",
        Body::Multipart => "multipart/form-data",
    };
    let (places, fields): (Vec<usize>, Vec<&Field>) = operation
        .params
        .iter()
        .enumerate()
        .filter(|(_, param)| param.place == model::Place::Body)
        .map(|(index, param)| (index, &param.field))
        .unzip();
    let group = rules::within(&operation.rules, &places);
    let required = rules::demand(&group) || fields.iter().any(|field| field.required);
    let example = operation
        .example
        .as_ref()
        .and_then(|example| Json::parse(&example.body));
    let content = Object::new()
        .with(
            "schema",
            names.object(None, &fields, &group, Place::Request),
        )
        .with_some("example", example.map(Json::without_nulls));
    Some(
        Object::new()
            .with("required", required)
            .with("content", Object::new().with(media, content)),
    )
}
