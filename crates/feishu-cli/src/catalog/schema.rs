//! JSON Schemas of what operations take and answer with, each whole in itself.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::entry::Entry;
use super::kept::Kept;
use super::source::Source;
use crate::json::{Json, Object};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
/// How types are referred to in the catalog.
const FROM: &str = "#/components/schemas/";
/// How they are in a schema of its own.
const TO: &str = "#/$defs/";

/// The schema of what an operation takes: one object of all parameters, wherever each of them goes.
pub(crate) fn input(entry: Entry) -> Json {
    whole(entry.source, entry.id(), &entry.text().input)
}

/// The schema of what it answers with; `None` where that is no JSON, or nothing.
pub(crate) fn output(entry: Entry) -> Option<Json> {
    let schema = entry.text().output.as_ref()?;
    Some(whole(entry.source, entry.id(), schema))
}

/// The schema of a type, as a reference in one of this operation's schemas names it.
pub(crate) fn named(entry: Entry, reference: &str) -> Option<&'static Json> {
    component(entry.source, reference.strip_prefix(FROM)?)
}

/// The fields that the items of an operation's pages are documented to have. Empty where it has no
/// pages, and where items are no objects.
pub(crate) fn item_fields(entry: Entry) -> Vec<String> {
    let (Some(output), Some(page)) = (&entry.text().output, entry.table.page) else {
        return Vec::new();
    };
    let mut names = page.items.split('.');
    let items = names.try_fold(resolved(entry, output), |schema, name| {
        let inner = schema.get("properties")?.get(name)?;
        Some(resolved(entry, inner.get("items").unwrap_or(inner)))
    });
    match items.and_then(|items| items.get("properties")) {
        Some(Json::Object(fields)) => fields.iter().map(|(name, _)| name.to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// The schema that a reference leads to, or one that is none itself.
pub(crate) fn resolved(entry: Entry, schema: &Json) -> &Json {
    let to = schema.get("$ref").and_then(Json::text);
    to.and_then(|to| named(entry, to)).unwrap_or(schema)
}

static SCHEMAS: Kept<Json> = Kept::new();

fn component(source: &Source, name: &str) -> Option<&'static Json> {
    #[derive(Deserialize)]
    struct Line {
        schema: Json,
    }

    SCHEMAS.get(source.line("type", name)?, |line| {
        let line: Line = serde_json::from_str(line).ok()?;
        Some(line.schema)
    })
}

/// A schema with every type that it needs.
fn whole(source: &Source, title: &str, schema: &Json) -> Json {
    let mut known = BTreeSet::new();
    let mut left = Vec::new();
    let schema = localized(schema, &mut left);
    let mut types = Object::new();
    while let Some(name) = left.pop() {
        if known.insert(name.clone())
            && let Some(found) = component(source, &name)
        {
            types.set(&name, localized(found, &mut left));
        }
    }
    let mut out = Object::new().with("$schema", DIALECT).with("title", title);
    if let Json::Object(schema) = schema {
        for (name, value) in schema {
            out.set(&name, value);
        }
    }
    if !types.is_empty() {
        out.set("$defs", types);
    }
    Json::Object(out)
}

/// The schema with its references leading into itself; what they name is noted.
fn localized(schema: &Json, named: &mut Vec<String>) -> Json {
    match schema {
        Json::Object(object) => {
            let members = object.iter().map(|(key, value)| {
                let value = match value {
                    Json::Text(to) if key == "$ref" => match to.strip_prefix(FROM) {
                        Some(name) => {
                            named.push(name.to_owned());
                            Json::from(format!("{TO}{name}"))
                        }
                        None => value.clone(),
                    },
                    value => localized(value, named),
                };
                (key.to_owned(), value)
            });
            Json::Object(members.collect())
        }
        Json::List(items) => items.iter().map(|item| localized(item, named)).collect(),
        plain => plain.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::{all, find};
    use super::*;

    /// Every reference in a schema.
    fn references<'a>(schema: &'a Json, out: &mut Vec<&'a str>) {
        match schema {
            Json::Object(object) => {
                for (key, value) in object.iter() {
                    match value {
                        Json::Text(to) if key == "$ref" => out.push(to),
                        value => references(value, out),
                    }
                }
            }
            Json::List(items) => items.iter().for_each(|item| references(item, out)),
            _ => {}
        }
    }

    #[test]
    fn every_schema_holds_all_that_it_refers_to() {
        let mut met = 0;
        for entry in all() {
            for schema in std::iter::once(input(entry)).chain(output(entry)) {
                let mut found = Vec::new();
                references(&schema, &mut found);
                for to in found {
                    let name = to.strip_prefix(TO).expect("it leads into the schema");
                    let types = schema.get("$defs").expect("there are types");
                    assert!(types.get(name).is_some(), "{}: {to}", entry.id());
                    met += 1;
                }
            }
        }
        assert!(met > 1000, "{met} references are too few to prove anything");
    }

    #[test]
    fn a_schema_says_what_is_required() {
        let entry = find("hire.v1.note.list").expect("it is there");
        let schema = input(entry);
        let required = schema.get("required").expect("something is");
        assert_eq!(required.compact(), r#"["talent_id"]"#);
        let output = output(entry).expect("it answers with JSON");
        assert_eq!(
            output.get("$ref").and_then(Json::text),
            Some("#/$defs/v1.note.NoteListResponse")
        );
    }
}
