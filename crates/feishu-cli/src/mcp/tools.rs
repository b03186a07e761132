//! The tools that a client sees: four for all operations, and those that were lifted.

use std::sync::Arc;

use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

use super::policy::Policy;
use super::{answers, arguments, lenient::lenient};
use crate::catalog::{self, Effect, Entry, schema};
use crate::failure::{self, Failure};
use crate::json::Json;

pub(super) const SEARCH: &str = "search";
pub(super) const DESCRIBE: &str = "describe";
pub(super) const CALL: &str = "call";
pub(super) const READ: &str = "read";

/// The tools.
#[derive(Debug)]
pub(super) struct Tools {
    listed: Vec<Tool>,
    lifted: Vec<(String, Entry)>,
}

impl Tools {
    /// The tools for what may be called, and these operations as tools of their own.
    pub(super) fn new(policy: &Policy, lifted: &[String]) -> Result<Self, Failure> {
        let mut listed = general(policy);
        let mut tools = Vec::new();
        for id in lifted {
            let entry = failure::operation(id)?;
            policy.check(entry.table)?;
            let name = name(entry);
            if tools.iter().all(|(known, _)| *known != name) {
                listed.push(tool_of(entry, name.clone()));
                tools.push((name, entry));
            }
        }
        Ok(Self {
            listed,
            lifted: tools,
        })
    }

    /// All of them.
    pub(super) fn listed(&self) -> &[Tool] {
        &self.listed
    }

    /// The operation that a tool is of.
    pub(super) fn lifted(&self, name: &str) -> Option<Entry> {
        let mut lifted = self.lifted.iter();
        lifted
            .find(|(known, _)| known == name)
            .map(|(_, entry)| *entry)
    }
}

/// An operation's id in the letters that every client takes for a tool's name.
fn name(entry: Entry) -> String {
    entry.id().replace('.', "-")
}

fn general(policy: &Policy) -> Vec<Tool> {
    let only_reads = policy.only_reads();
    let call = match only_reads {
        true => "Calls an operation that only reads; this server allows no other.",
        false => "Calls an operation.",
    };
    let of_server = || {
        ToolAnnotations::new()
            .read_only(true)
            .idempotent(true)
            .open_world(false)
    };
    let of_platform = ToolAnnotations::new()
        .read_only(only_reads)
        .destructive(!only_reads)
        .idempotent(only_reads)
        .open_world(true);
    vec![
        tool::<arguments::Search, answers::Found>(
            SEARCH,
            "Find operations",
            "Finds operations of the Feishu (Lark) Open Platform by words.",
            of_server(),
            answers::failure(),
        ),
        tool::<arguments::Describe, answers::Described>(
            DESCRIBE,
            "Describe an operation",
            "Tells what an operation takes (as JSON Schema), does, needs and fails with, and an example.",
            of_server(),
            answers::failure(),
        ),
        tool::<arguments::Call, answers::Called>(
            CALL,
            "Call an operation",
            call,
            of_platform,
            answers::failure_of_call(),
        ),
        tool::<arguments::Read, answers::Part>(
            READ,
            "Read on",
            "Reads on in an answer that was given in part, or reads a file that was downloaded.",
            of_server(),
            answers::failure(),
        ),
    ]
}

fn tool<A: JsonSchema, B: JsonSchema>(
    name: &'static str,
    title: &str,
    words: &'static str,
    hints: ToolAnnotations,
    failure: Value,
) -> Tool {
    Tool::new(name, words, Arc::new(of_type::<A>()))
        .with_title(title)
        .with_raw_output_schema(Arc::new(answer::<B>(failure)))
        .with_annotations(hints)
}

/// The tool of an operation.
fn tool_of(entry: Entry, name: String) -> Tool {
    let text = entry.text();
    let effect = catalog::effect(entry.table);
    let more = [&text.details, &text.deprecated].into_iter().flatten();
    let words: Vec<&str> = std::iter::once(&text.summary)
        .chain(more)
        .map(String::as_str)
        .collect();
    let hints = ToolAnnotations::new()
        .read_only(effect == Effect::Reads)
        .destructive(effect != Effect::Reads && !catalog::adds(entry.table))
        .idempotent(catalog::repeats(entry.table))
        .open_world(true);
    let tool = Tool::new(
        name,
        words.join("\n\n"),
        Arc::new(object(&schema::input(entry))),
    )
    .with_raw_output_schema(Arc::new(called(entry)))
    .with_annotations(hints);
    match &text.title {
        Some(title) => tool.with_title(title.as_str()),
        None => tool,
    }
}

/// What a tool of one operation answers with: what `call` does, its data by the operation's schema.
fn called(entry: Entry) -> JsonObject {
    let mut whole = answer::<answers::Called>(answers::failure());
    if let Some(output) = schema::output(entry) {
        let mut data = lenient(&Value::Object(object(&output)));
        let types = data.as_object_mut().and_then(|data| data.remove("$defs"));
        if let Some(types) = types {
            whole.insert("$defs".to_owned(), types);
        }
        if let Some(Value::Object(fields)) = whole.get_mut("properties") {
            fields.insert("data".to_owned(), data);
        }
    }
    whole
}

/// The schema of a tool's answer. Clients hold failures to it, too.
fn answer<T: JsonSchema>(failure: Value) -> JsonObject {
    let mut whole = of_type::<T>();
    whole.insert("additionalProperties".to_owned(), false.into());
    if let Some(Value::Object(fields)) = whole.get_mut("properties") {
        fields.insert("error".to_owned(), failure);
    }
    whole
}

/// The schema of a type. What the type is called here is of no use to a model.
fn of_type<T: JsonSchema>() -> JsonObject {
    let schema = SchemaGenerator::default().into_root_schema_for::<T>();
    let mut schema = undialected(schema.to_value());
    schema.remove("title");
    schema.remove("description");
    schema
}

fn object(schema: &Json) -> JsonObject {
    undialected(serde_json::to_value(schema).unwrap_or_default())
}

/// A schema without the name of its dialect, which is the protocol's own: some clients know no other and
/// refuse every name.
fn undialected(schema: Value) -> JsonObject {
    let mut schema = match schema {
        Value::Object(schema) => schema,
        _ => JsonObject::new(),
    };
    schema.remove("$schema");
    schema
}
