//! The lines of the catalog that the SDK's tables are made of. What a line leaves out is as usual.

use std::collections::BTreeMap;

use feishu_core::event::Schema;
use feishu_core::operation::{
    Arity, Body, DocumentedError, GroupRule, Method, Page, Place, RateLimit, Retry, Rule,
};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::read::{ArityLine, BodyLine, MethodLine, PlaceLine, RetryLine, SchemaLine, list, page};

/// An operation.
#[derive(Deserialize)]
pub(super) struct Table {
    pub(super) table: &'static str,
    #[serde(with = "MethodLine")]
    pub(super) method: Method,
    pub(super) path: &'static str,
    #[serde(default)]
    pub(super) tenant: bool,
    #[serde(default)]
    pub(super) user: bool,
    #[serde(default)]
    pub(super) self_built: bool,
    #[serde(default)]
    pub(super) store: bool,
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) scopes: &'static [&'static str],
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) field_scopes: &'static [&'static str],
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) limits: &'static [RateLimit],
    #[serde(default)]
    pub(super) special_limit: bool,
    #[serde(default = "not_twice", with = "RetryLine")]
    pub(super) retry: Retry,
    #[serde(default)]
    pub(super) helpdesk: bool,
    #[serde(default)]
    pub(super) secrets: bool,
    #[serde(default)]
    pub(super) params: Vec<Field>,
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) rules: &'static [GroupRule],
    #[serde(default = "no_body", with = "BodyLine")]
    pub(super) body: Body,
    #[serde(default)]
    pub(super) answer: Answer,
    #[serde(default, deserialize_with = "page")]
    pub(super) page: Option<Page>,
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) errors: &'static [DocumentedError],
    pub(super) docs: &'static str,
    /// The objects that it sends.
    #[serde(default)]
    pub(super) shapes: BTreeMap<&'static str, Shape>,
}

/// What a success answers with: its shape by name, where it has one.
#[derive(Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    #[default]
    Empty,
    Data(&'static str),
    Flat(&'static str),
    Binary,
}

/// An object in requests or answers.
#[derive(Deserialize)]
pub(super) struct Shape {
    #[serde(default)]
    pub(super) fields: Vec<Field>,
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) rules: &'static [GroupRule],
}

/// A parameter or a field.
#[derive(Deserialize)]
pub(super) struct Field {
    pub(super) name: &'static str,
    #[serde(rename = "in", default = "in_body", with = "PlaceLine")]
    pub(super) place: Place,
    #[serde(default)]
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default = "one", with = "ArityLine")]
    pub(super) arity: Arity,
    #[serde(default)]
    pub(super) swapped: bool,
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) rules: &'static [Rule],
}

/// What a field holds: a type by its word in specs, or what needs more to be said.
#[derive(Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    #[default]
    String,
    Secret,
    I32,
    I64,
    F64,
    Bool,
    UnixMs,
    UnixS,
    Rfc3339,
    Date,
    Json,
    File,
    Strings(#[serde(borrow, deserialize_with = "list")] &'static [&'static str]),
    Integers(#[serde(borrow, deserialize_with = "list")] &'static [i64]),
    Object(&'static str),
}

/// The example of an operation.
#[derive(Deserialize)]
pub(super) struct Example {
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) path: &'static [(&'static str, &'static str)],
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) query: &'static [(&'static str, &'static str)],
    #[serde(borrow, default, deserialize_with = "list")]
    pub(super) headers: &'static [(&'static str, &'static str)],
    #[serde(default)]
    pub(super) body: Option<&'static RawValue>,
    #[serde(default)]
    pub(super) response: Option<&'static RawValue>,
}

/// An event, with its example where there is one.
#[derive(Deserialize)]
pub(super) struct Event {
    pub(super) event: &'static str,
    #[serde(with = "SchemaLine")]
    pub(super) schema: Schema,
    #[serde(borrow, default)]
    pub(super) example: Option<&'static RawValue>,
}

fn not_twice() -> Retry {
    Retry::Unsafe
}

fn no_body() -> Body {
    Body::None
}

fn in_body() -> Place {
    Place::Body
}

fn one() -> Arity {
    Arity::One
}
