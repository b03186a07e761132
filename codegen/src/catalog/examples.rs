//! The documented examples, and the events, as lines. What is JSON on a page stays as it is there.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::model::{self, Schema, Service};

/// The example of an operation.
#[derive(Serialize)]
pub(super) struct Example<'a> {
    example: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    path: &'a [(String, String)],
    #[serde(skip_serializing_if = "is_empty")]
    query: &'a [(String, String)],
    #[serde(skip_serializing_if = "is_empty")]
    headers: &'a [(String, String)],
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<&'a RawValue>,
}

/// An event, with its example where there is one.
#[derive(Serialize)]
pub(super) struct Event<'a> {
    event: &'a str,
    schema: Schema,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'a RawValue>,
}

/// The examples of a service's operations.
pub(super) fn operations(service: &Service) -> Vec<Example<'_>> {
    let operations = service.operations();
    let examples = operations.filter_map(|one| Some(example(&one.id, one.example.as_ref()?)));
    examples.collect()
}

/// The events of a service.
pub(super) fn events(service: &Service) -> Vec<Event<'_>> {
    let events = service.events().map(|one| Event {
        event: &one.id,
        schema: one.schema,
        example: one.example.as_deref().and_then(json),
    });
    events.collect()
}

fn example<'a>(id: &'a str, example: &'a model::Example) -> Example<'a> {
    Example {
        example: id,
        path: &example.path,
        query: &example.query,
        headers: &example.headers,
        body: json(&example.body),
        response: json(&example.response),
    }
}

/// JSON to the letter; nothing where there is none.
fn json(text: &str) -> Option<&RawValue> {
    serde_json::from_str(text).ok()
}

fn is_empty<T>(list: &&[T]) -> bool {
    list.is_empty()
}
