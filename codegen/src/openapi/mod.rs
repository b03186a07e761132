//! A service as an OpenAPI 3.1 document, for everything that is not Rust.
//!
//! It says what the documentation says, in the order in which it says it. Where the two formats do
//! not meet, this is what was chosen:
//!
//! - **Enumerations stay open.** A schema accepts the known values *or* any other of their type
//!   (`anyOf` of an `enum` and a plain `string` or `integer`). The platform adds values without
//!   notice, and a validator or a generated client that refuses an answer for it breaks in
//!   production; that is the promise of the Rust crates too. Generators know the idiom, the values
//!   stand in a standard `enum` that can be cut out of it, and `x-enum-varnames` names them. A closed
//!   `enum` is only used for values to which the platform restricts a number in a request.
//! - **Answers require nothing.** Every field of an answer may be absent, so only requests have
//!   `required` and rules. A type that both hold, and that differs so, has a second component whose
//!   name ends in `.Request`. `null` means absent: schemas do not name it, and examples are given
//!   without members that are `null`.
//! - **Swapped numbers** (in strings) are strings with a `pattern`; their bounds are
//!   `x-feishu-minimum` and `x-feishu-maximum`. In paths, queries and headers everything is text,
//!   and so they are plain numbers there.
//! - **Scopes** are an extension: any one of the documented ones is enough, and a security
//!   requirement would ask for all of them.
//! - **Events** are `webhooks`: the whole of what is pushed, decrypted. How it is signed and encrypted
//!   is in the hands of whoever receives it.
//! - **The version** of a document is the day of the newest documentation page that it reflects.

pub(crate) mod json;
pub(crate) mod names;
mod operation;
mod parameter;
mod request;
mod response;
pub(crate) mod rules;
pub(crate) mod schema;
mod security;
mod webhook;

use std::collections::BTreeSet;

use crate::model::{Place, Resource, Service, TypeKind, TypePath, project};

use self::json::{Json, Object};
use self::names::Names;

const ABOUT: &str = "Every operation answers with an object of `code`, `msg` and `data` unless it \
    says otherwise; `code` is 0 if the call succeeded, whatever the HTTP status. Fields of answers \
    may be absent, and enumerations may get further values at any time.";

/// The document of a service, as JSON.
#[must_use]
pub fn openapi(service: &Service) -> String {
    let names = Names::of(service);
    let document = Object::new()
        .with("openapi", "3.1.0")
        .with("info", info(service))
        .with("servers", servers())
        .with_list("tags", service.resources().map(|one| tag(service, one)))
        .with("paths", paths(service, &names))
        .with_some("webhooks", webhooks(service, &names))
        .with("components", components(service, &names));
    // Text, numbers and string keys: nothing that JSON could not hold.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn info(service: &Service) -> Object {
    let operations = service.operations().map(|one| one.updated.as_str());
    let events = service.events().map(|one| one.updated.as_str());
    let newest = operations.chain(events).max();
    Object::new()
        .with("title", &service.title)
        .with("summary", &service.summary)
        .with("description", ABOUT)
        .with("version", newest.unwrap_or("0"))
}

fn servers() -> Json {
    [
        ("https://open.feishu.cn", "Feishu, in mainland China."),
        ("https://open.larksuite.com", "Lark, everywhere else."),
    ]
    .into_iter()
    .map(|(url, words)| {
        Object::new()
            .with("url", url)
            .with("description", words)
            .into()
    })
    .collect()
}

fn tag(service: &Service, resource: &Resource) -> Object {
    let summary = (!resource.summary.is_empty()).then_some(&resource.summary);
    Object::new()
        .with("name", tag_name(service, resource))
        .with_some("description", summary)
}

/// `hire.v1.note`: what the ids of its operations begin with.
fn tag_name(service: &Service, resource: &Resource) -> String {
    let project = project(&service.name, &resource.version);
    format!("{project}.{}", resource.words.join("."))
}

fn paths(service: &Service, names: &Names<'_>) -> Object {
    let mut paths = Object::new();
    for resource in service.resources() {
        let tag = tag_name(service, resource);
        for one in &resource.operations {
            let method = one.method.to_ascii_lowercase();
            let mut path = template(&one.path);
            if paths.object_at(&path).contains(&method) {
                // A document has one operation for a path and method. A fragment changes neither.
                path = format!("{path}#{}", one.id);
            }
            paths
                .object_at(&path)
                .set(method, operation::operation(names, one, &tag));
        }
    }
    paths
}

/// The events, by their types.
fn webhooks(service: &Service, names: &Names<'_>) -> Option<Object> {
    let mut webhooks = Object::new();
    for resource in service.resources() {
        let tag = tag_name(service, resource);
        for event in &resource.events {
            webhooks.set(&event.id, webhook::webhook(names, event, &tag));
        }
    }
    (!webhooks.is_empty()).then_some(webhooks)
}

/// `/notes/:note_id` as `/notes/{note_id}`.
fn template(path: &str) -> String {
    let segments: Vec<String> = path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) => format!("{{{name}}}"),
            None => segment.to_owned(),
        })
        .collect();
    segments.join("/")
}

fn components(service: &Service, names: &Names<'_>) -> Object {
    let mut schemas = Object::new();
    let inline = only_inline(service);
    for found in names::all(service) {
        if inline.contains(&found.path) {
            continue;
        }
        for place in names.forms(found) {
            schemas.set(
                names.component(&found.path, place),
                names.named(found, place),
            );
        }
    }
    // Components of types have a dot in their names, so nothing else is called so.
    schemas.set("Error", response::error_schema());
    let schemes = security::schemes(service);
    let schemes = (!schemes.is_empty()).then_some(schemes);
    Object::new()
        .with("schemas", schemas)
        .with(
            "responses",
            Object::new().with("Error", response::undocumented()),
        )
        .with_some("securitySchemes", schemes)
}

/// Enumerations over numbers that are everywhere carried as strings: such a schema is written where
/// it is used, so that a component would be referred to by nothing.
fn only_inline(service: &Service) -> BTreeSet<&TypePath> {
    let in_types = service.types().flat_map(|found| match &found.kind {
        TypeKind::Object { fields, .. } => fields.as_slice(),
        _ => &[],
    });
    let in_calls = service.operations().flat_map(|operation| &operation.params);
    let (in_bodies, in_text): (Vec<_>, Vec<_>) =
        in_calls.partition(|param| param.place == Place::Body);
    let carried = in_types.chain(in_bodies.into_iter().map(|param| &param.field));
    let mut swapped = BTreeSet::new();
    let mut plain: BTreeSet<&TypePath> = in_text
        .into_iter()
        .filter_map(|param| param.field.field_type.named.as_ref())
        .collect();
    for field in carried {
        let Some(path) = &field.field_type.named else {
            continue;
        };
        if field.field_type.swapped {
            swapped.insert(path)
        } else {
            plain.insert(path)
        };
    }
    swapped.difference(&plain).copied().collect()
}
