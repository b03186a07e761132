//! What an operation answers with: the envelope, and the documented errors by HTTP status.

use std::collections::BTreeMap;

use super::json::{Json, Object};
use super::names::{Names, Place};
use super::schema;
use crate::model::{Answer, ApiError, Operation, TypePath, Verdict};

const ERROR: &str = "#/components/schemas/Error";

/// The responses of an operation.
pub(super) fn responses(names: &Names<'_>, operation: &Operation) -> Object {
    let mut by_status: BTreeMap<u16, Vec<&ApiError>> = BTreeMap::new();
    for error in &operation.errors {
        by_status.entry(error.status).or_default().push(error);
    }
    // The platform reports some failures of some operations with the status of a success.
    let among_successes = by_status.remove(&200).unwrap_or_default();
    let mut out = Object::new().with("200", success(names, operation, &among_successes));
    for (status, errors) in &by_status {
        let response = Object::new()
            .with("description", meanings(errors))
            .with("content", json(reference(ERROR), None))
            .with_list("x-feishu-errors", codes(errors));
        out.set(status.to_string(), response);
    }
    out.with("default", reference("#/components/responses/Error"))
}

fn success(names: &Names<'_>, operation: &Operation, errors: &[&ApiError]) -> Object {
    let example = operation
        .example
        .as_ref()
        .and_then(|example| Json::parse(&example.response))
        .map(Json::without_nulls);
    let answer = |path: &TypePath| reference(&names.reference(path, Place::Response));
    let mut description = "The call succeeded.".to_owned();
    let content = match &operation.answer {
        Answer::Empty => json(envelope(None), example),
        Answer::Data(path) => json(envelope(Some(answer(path))), example),
        Answer::Flat(path) => {
            let both = [envelope(None), answer(path)];
            json(Object::new().with_list("allOf", both), example)
        }
        Answer::Binary => {
            let bytes = Object::new().with("schema", schema::binary());
            let content = Object::new().with("application/octet-stream", bytes);
            if errors.is_empty() {
                content
            } else {
                content.with_all(json(reference(ERROR), None))
            }
        }
    };
    if !errors.is_empty() {
        description = format!("{description} Or it failed:\n\n{}", meanings(errors));
    }
    Object::new()
        .with("description", description)
        .with("content", content)
        .with_list("x-feishu-errors", codes(errors))
}

fn reference(to: &str) -> Object {
    Object::new().with("$ref", to)
}

fn json(schema: Object, example: Option<Json>) -> Object {
    let media = Object::new()
        .with("schema", schema)
        .with_some("example", example);
    Object::new().with("application/json", media)
}

fn envelope(data: Option<Object>) -> Object {
    let properties = Object::new()
        .with(
            "code",
            Object::new()
                .with("type", "integer")
                .with("description", "0, or what failed."),
        )
        .with(
            "msg",
            Object::new()
                .with("type", "string")
                .with("description", "The same in words, for people."),
        )
        .with_some("data", data);
    Object::new()
        .with("type", "object")
        .with("properties", properties)
        .with_list("required", ["code"])
}

fn meanings(errors: &[&ApiError]) -> String {
    let lines: Vec<String> = errors
        .iter()
        .map(|error| {
            let words = [&error.meaning, &error.advice];
            let said: Vec<String> = words
                .into_iter()
                .filter(|words| !words.is_empty())
                .map(|words| format!(" {}.", words.trim_end_matches('.')))
                .collect();
            format!("- `{}`:{}", error.code, said.concat())
        })
        .collect();
    lines.join("\n")
}

fn codes(errors: &[&ApiError]) -> Vec<Object> {
    errors
        .iter()
        .map(|error| {
            let advice = (!error.advice.is_empty()).then_some(&error.advice);
            Object::new()
                .with("code", error.code)
                .with("meaning", &error.meaning)
                .with_some("advice", advice)
                .with_some("verdict", verdict(error))
        })
        .collect()
}

/// What a code says about the request, where it says anything.
fn verdict(error: &ApiError) -> Option<&'static str> {
    match error.verdict {
        Verdict::Unsaid => None,
        Verdict::Refused => Some("refused"),
        Verdict::Failed => Some("failed"),
    }
}

/// The response that stands for whatever an operation does not document.
pub(super) fn undocumented() -> Object {
    Object::new()
        .with(
            "description",
            "An error that the operation does not document: of the gateway, of a token, or new.",
        )
        .with("content", json(reference(ERROR), None))
}

/// The body of an error.
pub(super) fn error_schema() -> Object {
    let text = || Object::new().with("type", "string");
    let said = |words: &str| text().with("description", words);
    let list = |members: &[&str]| {
        let mut properties = Object::new();
        for member in members {
            properties.set(*member, text());
        }
        let item = Object::new()
            .with("type", "object")
            .with("properties", properties);
        Object::new().with("type", "array").with("items", item)
    };
    let details = Object::new()
        .with("log_id", said("What support asks for."))
        .with("troubleshooter", said("Where to read on."))
        .with("message", text())
        .with("details", list(&["key", "value"]))
        .with(
            "permission_violations",
            list(&["type", "subject", "description"]),
        )
        .with("field_violations", list(&["field", "value", "description"]))
        .with("helps", list(&["url", "description"]));
    let properties = Object::new()
        .with(
            "code",
            Object::new()
                .with("type", "integer")
                .with("description", "What failed."),
        )
        .with("msg", said("The same in words, for people."))
        .with(
            "message",
            said("What some operations have in place of `msg`."),
        )
        .with(
            "error",
            Object::new()
                .with("type", "object")
                .with("properties", details),
        );
    Object::new()
        .with("type", "object")
        .with(
            "description",
            "The body of an error. Any part of it can be missing.",
        )
        .with("properties", properties)
}
