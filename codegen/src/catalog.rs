//! A service as the command line reads it: lines of JSON, one for the service and one for each
//! resource, operation and type.
//!
//! What a call runs on (paths, kinds, rules, errors) the operations' tables hold, and is not said
//! here again. The catalog has what only people and models read: words, and JSON Schemas of what an
//! operation takes and answers with, in the form that they have in an OpenAPI document. A line
//! begins with what it is of, and behind the service's own, which says where the file comes from, the
//! lines are sorted: one is found by halving, without reading the others.

use crate::model::{self, Answer, Operation, Resource, Service, TypePath};
use crate::openapi::json::{Json, Object};
use crate::openapi::names::{self, Names, Place};
use crate::openapi::rules;

/// The folder of the command line's crate.
const CRATE: &str = "crates/feishu-cli";

/// The catalogs of these services, and the module that compiles them in; by path.
#[must_use]
pub fn catalog(services: &[Service]) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = services
        .iter()
        .map(|service| (path(service), lines(service)))
        .collect();
    let module = format!("{CRATE}/src/catalog/sources.rs");
    files.push((module, sources(services)));
    files
}

fn path(service: &Service) -> String {
    format!("{CRATE}/catalog/{}.jsonl", service.name)
}

/// The static list of the services' tables and texts.
fn sources(services: &[Service]) -> String {
    let mut services: Vec<&Service> = services.iter().collect();
    services.sort_by_key(|service| &service.name);
    let mut text = String::from(
        "// Generated from specs/ by `cargo xtask generate`. Edit the specs, not this file.\n\n\
         //! The services: the tables that calls run on, and the texts of their catalogs.\n\n\
         use super::source::Source;\n\n\
         pub(super) static SOURCES: &[Source] = &[\n",
    );
    for service in services {
        text.push_str(&format!(
            "    Source {{\n        service: &{}::SERVICE,\n        texts: include_str!(\"../../catalog/{}.jsonl\"),\n    }},\n",
            service.crate_name().replace('-', "_"),
            service.name,
        ));
    }
    text.push_str("];\n");
    text
}

fn lines(service: &Service) -> String {
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
    let mut lines: Vec<String> = lines.iter().map(line).collect();
    lines.sort_unstable();
    line(&head(service)) + &lines.concat()
}

fn line(object: &Object) -> String {
    // Text, numbers and string keys: nothing that JSON could not hold.
    serde_json::to_string(object).unwrap_or_default() + "\n"
}

fn head(service: &Service) -> Object {
    let chinese = service.chinese.as_ref();
    Object::new()
        .with("service", &service.name)
        .with(
            "generated",
            format!(
                "from specs/{} by `cargo xtask generate`: edit the specs, not this file",
                service.name
            ),
        )
        .with("title", &service.title)
        .with("summary", &service.summary)
        .with_some("chinese", chinese.map(|words| &words.title))
        .with_some("guide", service.guide.as_ref())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    const SERVICE: &str = "service: moon\ntitle: Moon\nsummary: Tides.\n";
    const TIDE: &str = "summary: Tides.\noperations:\n  moon.v1.tide.list:\n    summary: Lists \
        tides.\n    page: /moon/tide/list\n    updated: 2024-01-01\n    http: GET \
        /open-apis/moon/v1/tides\n    identity: tenant\n    query:\n      shore: string!\n    \
        no_example: It is a test.\n";

    fn files() -> Vec<(String, String)> {
        let file = |path: &str, text: &str| SourceFile {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let sources = Sources::new(vec![
            file("specs/moon/service.yaml", SERVICE),
            file("specs/moon/v1/tide.yaml", TIDE),
        ]);
        let services = crate::lower(&sources).expect("the specs are right");
        catalog(&services)
    }

    #[test]
    fn a_line_begins_with_what_it_is_of_and_stands_in_order_behind_the_services() {
        let files = files();
        let (path, text) = &files[0];
        assert_eq!(path, "crates/feishu-cli/catalog/moon.jsonl");
        let starts: Vec<&str> = text
            .lines()
            .map(|line| line.split(',').next().unwrap_or_default())
            .collect();
        assert_eq!(
            starts,
            [
                r#"{"service":"moon""#,
                r#"{"operation":"moon.v1.tide.list""#,
                r#"{"resource":"moon.v1.tide""#
            ]
        );
    }

    #[test]
    fn what_an_operation_takes_is_one_object_that_takes_nothing_else() {
        let files = files();
        let line = files[0].1.lines().nth(1).expect("an operation");
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(
            line["input"],
            serde_json::json!({
                "type": "object",
                "properties": {"shore": {"type": "string"}},
                "required": ["shore"],
                "additionalProperties": false,
            })
        );
        assert_eq!(line.get("output"), None);
    }

    #[test]
    fn the_module_compiles_each_service_in() {
        let files = files();
        let (path, text) = &files[1];
        assert_eq!(path, "crates/feishu-cli/src/catalog/sources.rs");
        assert!(text.contains("service: &feishu_moon::SERVICE,"));
        assert!(text.contains(r#"include_str!("../../catalog/moon.jsonl")"#));
    }
}
