//! `--dry-run`: the request that would be made.

use std::fmt::Write as _;

use feishu_core::operation::{Arity, Field, Kind, Operation, Place};
use feishu_core::preview::{Preview, PreviewPart};

use crate::failure::Failure;
use crate::json::{Json, Object};
use crate::output;

const SECRET: &str = "[secret]";

/// Shows a request. Secrets in the body of an operation that takes any are hidden.
pub(crate) fn print(request: &Preview, operation: &Operation) -> Result<(), Failure> {
    let fields = operation.params.iter();
    let body: Vec<&Field> = fields.filter(|field| field.place == Place::Body).collect();
    shown(request, |json| hidden(json, &body))
}

/// Shows a request of which no table tells what is secret.
pub(crate) fn raw(request: &Preview) -> Result<(), Failure> {
    shown(request, |json| json)
}

/// Writing to a string does not fail.
fn shown(request: &Preview, hide: impl Fn(Json) -> Json) -> Result<(), Failure> {
    let mut out = String::new();
    let _ = writeln!(out, "{} {}", request.method, request.url);
    for (name, value) in &request.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let _ = writeln!(out, "{name}: {value}");
    }
    if let Ok(body) = Json::parse(&request.body) {
        let _ = writeln!(out, "\n{}", hide(body).pretty());
    }
    for (index, (name, part)) in request.parts.iter().enumerate() {
        let space = if index == 0 { "\n" } else { "" };
        let _ = match part {
            PreviewPart::Text(text) => writeln!(out, "{space}{name}: {text}"),
            PreviewPart::File(file) => writeln!(out, "{space}{name}: the file {file}"),
        };
    }
    output::text(&out)
}

/// A body without its secrets.
fn hidden(json: Json, fields: &[&Field]) -> Json {
    let Json::Object(members) = json else {
        return json;
    };
    let members = members.iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == name);
        let value = field.map_or_else(|| value.clone(), |field| within(value.clone(), field));
        (name.to_owned(), value)
    });
    Json::Object(members.collect::<Object>())
}

fn within(value: Json, field: &Field) -> Json {
    match (value, field.arity) {
        (Json::List(items), Arity::Many) => {
            items.into_iter().map(|item| single(item, field)).collect()
        }
        (Json::Object(members), Arity::Map) => {
            let members = members.iter();
            let members =
                members.map(|(key, value)| (key.to_owned(), single(value.clone(), field)));
            Json::Object(members.collect::<Object>())
        }
        (value, _) => single(value, field),
    }
}

fn single(value: Json, field: &Field) -> Json {
    match field.kind {
        Kind::Secret => Json::from(SECRET),
        Kind::Object(shape) => hidden(value, &shape.fields.iter().collect::<Vec<_>>()),
        _ => value,
    }
}
