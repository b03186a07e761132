//! What the tools answer with. A tool's answer is typed, and where it fails it has an `error` instead.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::{Value, json};

use super::folder::Kept;
use super::shelf::Bounded;
use crate::catalog::{self, search::Hit};
use crate::failure::Failure;
use crate::json::{Json, Object};

/// What `search` answers with.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Found {
    /// The operations, the best first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) operations: Option<Vec<Operation>>,
    /// How many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) left_off: Option<usize>,
    /// That no operation has all of the words, and these have some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<&'static str>,
}

/// An operation that was found.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct Operation {
    /// Its id.
    operation: &'static str,
    /// What a call does.
    summary: String,
    /// The title of the official page, in Chinese.
    title: String,
    /// `reads`, `writes once` (for one key, however often it is sent), `writes` or `deletes`.
    effect: &'static str,
    /// That its page advises against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<bool>,
}

impl Operation {
    /// One that was found.
    pub(super) fn found(hit: Hit) -> Option<Self> {
        Some(Self {
            operation: hit.id,
            effect: catalog::effect(catalog::find(hit.id)?.table).as_str(),
            deprecated: hit.deprecated.then_some(true),
            summary: hit.summary,
            title: hit.title,
        })
    }
}

/// What `describe` answers with.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Described {
    /// All that is known of the operation: its parameters as JSON Schema under `input`, who may call it, its
    /// scopes, limits, errors, an example.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Json>,
    /// Where more is left than is given at once: `read` goes on with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<String>,
}

impl From<Bounded> for Described {
    fn from(bounded: Bounded) -> Self {
        Self {
            description: Some(bounded.value),
            cursor: bounded.cursor,
        }
    }
}

/// What `call` answers with.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Called {
    /// What the platform answered; with `limit`, the list of items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<Json>,
    /// Where more of `data` is left than is given at once: `read` goes on with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cursor: Option<String>,
    /// Where there is a next page: the parameter that asks for it, with its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next_page: Option<Json>,
    /// The file that was downloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<Downloaded>,
    /// Why there is no more of it, where a walk through pages failed behind the first of them.
    #[serde(skip)]
    pub(super) failure: Option<Failure>,
}

/// A file that was downloaded.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct Downloaded {
    /// Its name in the server's folder of files: `read` shows it.
    name: String,
    /// How many bytes it has.
    bytes: u64,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
}

impl From<Kept> for Downloaded {
    fn from(kept: Kept) -> Self {
        Self {
            name: kept.name,
            bytes: kept.bytes,
            content_type: kept.content_type,
        }
    }
}

/// What `read` answers with.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Part {
    /// Of an answer: what comes next, in the shape of the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<Json>,
    /// Of an answer: where more is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cursor: Option<String>,
    /// Of a file that is text: the part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// Of a file that is none: the part of it. A picture that is shown whole has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) base64: Option<String>,
    /// Of a file: how many bytes the whole has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) bytes: Option<u64>,
    /// Of a file: where more is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next_offset: Option<u64>,
}

/// A failure as an answer.
pub(super) fn failed(failure: &Failure) -> Json {
    let help = match failure {
        Failure::Input { .. } => Some("the tool `describe` tells the operation's parameters"),
        Failure::Unknown { .. } => Some("the tool `search` finds operations"),
        other => other.help(),
    };
    Json::Object(Object::new().with("error", failure.facts().with_some("help", help)))
}

/// The failure of a walk, with what came before it.
pub(super) fn broken_off(came: &Called, failure: &Failure) -> Json {
    match (Json::of(came), failed(failure)) {
        (Json::Object(came), Json::Object(failed)) => {
            Json::Object(came.into_iter().chain(failed).collect())
        }
        (_, failed) => failed,
    }
}

/// How a failure is told: what all have.
pub(super) fn failure() -> Value {
    json!({
        "type": "object",
        "description": "Why it failed: there is nothing else then.",
        "properties": {
            "kind": {"type": "string", "description": "What it is, in a word: `invalid`, `permission`, `rate`, …"},
            "message": {"type": "string"},
            "help": {"type": "string", "description": "What to do."}
        },
        "required": ["kind", "message"]
    })
}

/// The same of a call, with what the platform says.
pub(super) fn failure_of_call() -> Value {
    let mut schema = failure();
    schema["description"] =
        "Why it failed. `data` has the items of the pages that came before, where \
        `limit` asked for several: `next_page` goes on behind them."
            .into();
    let more = json!({
        "operation": {"type": "string"},
        "field": {"type": "string", "description": "The parameter that is wrong, or the place in the answer."},
        "did_you_mean": {"type": "array", "items": {"type": "string"}},
        "code": {"type": "integer", "description": "The platform's code."},
        "meaning": {"type": "string", "description": "What the operation's page says of the code."},
        "advice": {"type": "string", "description": "What it says to do."},
        "missing_scopes": {"type": "array", "items": {"type": "string"}, "description": "Any of these is needed."},
        "console_link": {"type": "string", "description": "Where a person asks for them."},
        "log_id": {"type": "string"},
        "retry_after_seconds": {"type": "integer"},
        "may_have_executed": {
            "type": "boolean",
            "description": "Whether it may have been carried out: look before a write is repeated."
        }
    });
    if let (Some(Value::Object(fields)), Value::Object(more)) = (schema.get_mut("properties"), more)
    {
        fields.extend(more);
    }
    schema
}

impl JsonSchema for Json {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        Schema::default()
    }
}
