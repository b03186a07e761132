//! Documented examples, checked against the fields they are examples of.

use std::collections::{BTreeMap, HashMap};

use super::operation::Places;
use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::model::{
    Answer, Event, Example, Field, FieldType, Operation, Place, Schema, Service, Type, TypeKind,
    TypePath,
};
use crate::source::Span;
use crate::spec::Base;
use crate::yaml::{Key, Node, Yaml};

/// Gives each operation and event its example and reports what does not fit.
pub(super) fn attach(
    service: &mut Service,
    mut found: BTreeMap<String, Node>,
    places: &BTreeMap<String, Places>,
    diagnostics: &mut Diagnostics,
) {
    let mut examples = HashMap::new();
    let mut of_events = HashMap::new();
    let checker = Checker {
        types: service.types_by_path(),
    };
    for resource in service.resources() {
        let mut take = |id: &str, name: &str, diagnostics: &mut Diagnostics| {
            let name = format!("{}.{name}", resource.words.join("."));
            let own = format!("{}/{name}", resource.version);
            let path = format!(
                "specs/{}/{}/examples/{name}.json",
                service.name, resource.version
            );
            let at = places.get(id)?;
            let node = found.remove(&own);
            match (&node, at.no_example) {
                (None, None) => diagnostics.push(
                    Diagnostic::new(
                        format!("`{id}` has no example"),
                        at.id,
                        format!("`{path}` is missing"),
                    )
                    .with_help(
                        "add the documented example, or say with `no_example:` why there is none",
                    ),
                ),
                (Some(node), Some(reason)) => diagnostics.push(
                    Diagnostic::new(
                        "there is an example after all",
                        reason,
                        "says there is none",
                    )
                    .with_context(node.span, "the example"),
                ),
                (None, Some(_)) | (Some(_), None) => {}
            }
            node.filter(|_| at.no_example.is_none())
        };
        for operation in &resource.operations {
            if let Some(node) = take(&operation.id, &operation.name, diagnostics) {
                let example = checker.example(&node, operation, diagnostics);
                examples.insert(operation.id.clone(), example);
            }
        }
        for event in &resource.events {
            let name = event.id.rsplit('.').next().unwrap_or_default();
            if let Some(node) = take(&event.id, name, diagnostics) {
                checker.event(&node, event, diagnostics);
                of_events.insert(event.id.clone(), node.to_json());
            }
        }
    }
    for (name, node) in found {
        diagnostics.push(
            Diagnostic::new(
                "an example of nothing",
                Span::start_of(node.span.file),
                format!("there is no operation and no event `{name}`"),
            )
            .with_help(
                "an example is named after its operation or event: `note.list.json` for `hire.v1.note.list`",
            ),
        );
    }
    let resources = service.versions.iter_mut();
    for resource in resources.flat_map(|version| &mut version.resources) {
        for operation in &mut resource.operations {
            operation.example = examples.remove(&operation.id);
        }
        for event in &mut resource.events {
            event.example = of_events.remove(&event.id);
        }
    }
}

struct Checker<'a> {
    types: HashMap<&'a TypePath, &'a Type>,
}

/// The parts of an example file.
const PARTS: [&str; 5] = ["path", "query", "headers", "body", "response"];

impl Checker<'_> {
    fn example(
        &self,
        node: &Node,
        operation: &Operation,
        diagnostics: &mut Diagnostics,
    ) -> Example {
        for (key, _) in node.entries() {
            if !PARTS.contains(&key.text.as_str()) {
                diagnostics.push(
                    Diagnostic::new(
                        format!("an example has no `{}`", key.text),
                        key.span,
                        "unknown",
                    )
                    .with_help("its parts are `path`, `query`, `headers`, `body` and `response`"),
                );
            }
        }
        let mut plain = |part: &str, place: Place| {
            let fields: Vec<&Field> = operation
                .params
                .iter()
                .filter(|param| param.place == place)
                .map(|param| &param.field)
                .collect();
            let given = node.get(part);
            self.object(&fields, given, node.span, part, diagnostics);
            pairs(given)
        };
        let path = plain("path", Place::Path);
        let query = plain("query", Place::Query);
        let headers = plain("headers", Place::Header);
        plain("body", Place::Body);
        if let Some(response) = node.get("response") {
            self.response(response, operation, diagnostics);
        }
        Example {
            path,
            query,
            headers,
            body: node.get("body").map(Node::to_json).unwrap_or_default(),
            response: node.get("response").map(Node::to_json).unwrap_or_default(),
        }
    }

    fn response(&self, node: &Node, operation: &Operation, diagnostics: &mut Diagnostics) {
        let (fields, flat): (&[Field], bool) = match &operation.answer {
            Answer::Data(path) => (self.fields(path), false),
            Answer::Flat(path) => (self.fields(path), true),
            Answer::Empty | Answer::Binary => (&[], false),
        };
        let known: Vec<&Field> = fields.iter().collect();
        if flat {
            let own = node.entries().iter().filter(|(key, _)| !is_envelope(key));
            self.members(&known, own, "the answer", diagnostics);
            return;
        }
        for (key, value) in node.entries() {
            if key.text == "data" {
                if !value.is_null() {
                    self.members(&known, value.entries().iter(), "`data`", diagnostics);
                }
            } else if !is_envelope(key) {
                diagnostics.push(Diagnostic::new(
                    format!("the envelope has no `{}`", key.text),
                    key.span,
                    "expected `code`, `msg` and `data`",
                ));
            }
        }
        if operation.answer != Answer::Empty && node.get("data").is_none() {
            diagnostics.push(Diagnostic::new(
                "the answer has no `data`",
                node.span,
                "the operation answers with fields",
            ));
        }
    }

    /// An event's example holds all of what is pushed.
    fn event(&self, node: &Node, event: &Event, diagnostics: &mut Diagnostics) {
        let (envelope, said): (&[&str], _) = match event.schema {
            Schema::V1 => (
                &["ts", "uuid", "token", "type", "event"],
                node.get("event").and_then(|event| event.get("type")),
            ),
            Schema::V2 => (
                &["schema", "header", "event"],
                node.get("header")
                    .and_then(|header| header.get("event_type")),
            ),
        };
        for (key, _) in node.entries() {
            if !envelope.contains(&key.text.as_str()) {
                let names = envelope.iter().map(|name| format!("`{name}`"));
                let names: Vec<String> = names.collect();
                diagnostics.push(Diagnostic::new(
                    format!("an event has no `{}`", key.text),
                    key.span,
                    format!("expected {}", names.join(", ")),
                ));
            }
        }
        let start = Span {
            end: node.span.start + 1,
            ..node.span
        };
        match said {
            Some(said) if said.text() == Some(&event.id) => {}
            said => diagnostics.push(Diagnostic::new(
                "the example is of another event",
                said.map_or(start, |said| said.span),
                format!("expected the type `{}`", event.id),
            )),
        }
        match node.get("event") {
            Some(payload) => {
                let fields: Vec<&Field> = self.fields(&event.payload).iter().collect();
                self.members(&fields, payload.entries().iter(), "the event", diagnostics);
            }
            None => diagnostics.push(Diagnostic::new(
                "the event has no `event`",
                start,
                "the payload is missing",
            )),
        }
    }

    fn fields(&self, path: &TypePath) -> &[Field] {
        match self.types.get(path).map(|found| &found.kind) {
            Some(TypeKind::Object { fields, .. }) => fields,
            _ => &[],
        }
    }

    /// Checks an object that may be missing; required fields have to be there.
    fn object(
        &self,
        fields: &[&Field],
        node: Option<&Node>,
        whole: Span,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) {
        let entries = node.map(Node::entries).unwrap_or_default();
        self.members(fields, entries.iter(), &format!("`{what}`"), diagnostics);
        for field in fields {
            // What a file holds is no part of an example.
            let is_file = *field.field_type.base.leaf() == Base::File;
            if field.required && !is_file && !entries.iter().any(|(key, _)| key.text == field.wire)
            {
                let span = node.map_or(
                    Span {
                        end: whole.start + 1,
                        ..whole
                    },
                    |node| Span {
                        end: node.span.start + 1,
                        ..node.span
                    },
                );
                diagnostics.push(Diagnostic::new(
                    format!("the example leaves out `{}`", field.wire),
                    span,
                    format!("`{}` is required in `{what}`", field.wire),
                ));
            }
        }
    }

    fn members<'n>(
        &self,
        fields: &[&Field],
        entries: impl Iterator<Item = &'n (Key, Node)>,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) {
        for (key, value) in entries {
            match fields.iter().find(|field| field.wire == key.text) {
                Some(field) if is_id(&field.wire) && misprint(value).is_some() => {
                    let (span, what) = misprint(value).unwrap_or((value.span, ""));
                    diagnostics.push(
                        Diagnostic::new("the example is no ID", span, what).with_help(
                            "write an ID, and say in `deviates:` that the page misprints it",
                        ),
                    );
                }
                Some(field) => self.value(
                    &field.field_type.base,
                    &field.field_type,
                    value,
                    diagnostics,
                ),
                None => {
                    let diagnostic = Diagnostic::new(
                        format!("the example has a field that {what} has not"),
                        key.span,
                        format!("`{}` is unknown", key.text),
                    );
                    let names = fields.iter().map(|field| field.wire.as_str());
                    diagnostics.push(match suggestion(&key.text, names) {
                        Some(meant) => diagnostic.with_help(format!("did you mean `{meant}`?")),
                        None => {
                            diagnostic.with_help("add the field to the spec, or take it out here")
                        }
                    });
                }
            }
        }
    }

    fn value(&self, base: &Base, whole: &FieldType, node: &Node, diagnostics: &mut Diagnostics) {
        if node.is_null() {
            return;
        }
        match (base, &node.value) {
            (Base::List(inner), Yaml::List(items)) => {
                for item in items {
                    self.value(inner, whole, item, diagnostics);
                }
            }
            (Base::Map(inner), Yaml::Map(entries)) => {
                for (_, value) in entries {
                    self.value(inner, whole, value, diagnostics);
                }
            }
            (Base::OneOrMany(inner), Yaml::List(items)) => {
                for item in items {
                    self.value(inner, whole, item, diagnostics);
                }
            }
            (Base::OneOrMany(inner), _) => self.value(inner, whole, node, diagnostics),
            (Base::Named(name), _) => self.named(name, whole, node, diagnostics),
            (Base::Json, _) => {}
            (base, Yaml::Scalar { text, plain })
                if scalar_fits(base, whole.swapped, text, *plain) => {}
            (base, _) => misfit(&wanted(base, whole.swapped), node, diagnostics),
        }
    }

    fn named(&self, name: &str, whole: &FieldType, node: &Node, diagnostics: &mut Diagnostics) {
        let Some(found) = whole.named.as_ref().and_then(|path| self.types.get(path)) else {
            return;
        };
        match (&found.kind, &node.value) {
            (TypeKind::Object { fields, .. }, Yaml::Map(entries)) => {
                let fields: Vec<&Field> = fields.iter().collect();
                self.members(&fields, entries.iter(), &format!("`{name}`"), diagnostics);
            }
            (TypeKind::StringEnum(_), Yaml::Scalar { plain: false, .. }) => {}
            (TypeKind::IntEnum(_), Yaml::Scalar { text, plain })
                if scalar_fits(&Base::I64, whole.swapped, text, *plain) => {}
            (TypeKind::Object { .. }, _) => {
                misfit(&format!("an object (`{name}`)"), node, diagnostics)
            }
            (TypeKind::StringEnum(_), _) => misfit("a string", node, diagnostics),
            (TypeKind::IntEnum(_), _) => {
                misfit(&wanted(&Base::I64, whole.swapped), node, diagnostics)
            }
        }
    }
}

/// Whether a field holds IDs, by its name.
fn is_id(wire: &str) -> bool {
    let ends = ["_id", "_ids", "_guid", "_id_list"];
    matches!(wire, "id" | "ids" | "id_list") || ends.iter().any(|end| wire.ends_with(end))
}

/// What in an example cannot be part of an ID: where it is, and what.
fn misprint(node: &Node) -> Option<(Span, &'static str)> {
    match &node.value {
        Yaml::List(items) => items.iter().find_map(misprint),
        Yaml::Scalar { text, plain: false } => {
            let what = if text.contains(char::is_whitespace) {
                "white space in an ID"
            } else if text.contains(['[', ']', '{', '}', '<', '>', '"', '“', '”']) {
                "a stray bracket or quote in an ID"
            } else if !text.is_ascii() {
                "a placeholder in place of an ID"
            } else {
                return None;
            };
            Some((node.span, what))
        }
        _ => None,
    }
}

fn is_envelope(key: &Key) -> bool {
    matches!(key.text.as_str(), "code" | "msg" | "message" | "error")
}

fn misfit(wanted: &str, node: &Node, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(
            format!("the example does not fit: expected {wanted}"),
            node.span,
            format!("this is {}", node.describe()),
        )
        .with_help("mend the type in the spec if the platform sends this, else the example"),
    );
}

fn wanted(base: &Base, swapped: bool) -> String {
    match (base, swapped) {
        (Base::List(_), _) => "a list".to_owned(),
        (Base::Map(_), _) => "a mapping".to_owned(),
        (Base::String, false) => "a string".to_owned(),
        (Base::String, true) => "a number (a string carried as one)".to_owned(),
        (base, true) => format!("a string that holds a `{base}`"),
        (base, false) => format!("a `{base}`"),
    }
}

fn scalar_fits(base: &Base, swapped: bool, text: &str, plain: bool) -> bool {
    let quoted = swapped != base.is_text();
    if plain == quoted {
        return false;
    }
    match base {
        Base::Secret | Base::Rfc3339 | Base::Date => !plain,
        Base::String if swapped => text.parse::<f64>().is_ok(),
        Base::String => true,
        Base::I32 => text.parse::<i32>().is_ok(),
        Base::I64 | Base::UnixMillis | Base::UnixSeconds => {
            text.parse::<i64>().is_ok() || (swapped && text.is_empty())
        }
        Base::F64 => text.parse::<f64>().is_ok_and(f64::is_finite),
        Base::Bool => matches!(text, "true" | "false"),
        _ => false,
    }
}

/// The members as they go into a path, a query or headers; a list repeats its name.
fn pairs(node: Option<&Node>) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (key, value) in node.map(Node::entries).unwrap_or_default() {
        let values = match &value.value {
            Yaml::List(items) => items.as_slice(),
            _ => std::slice::from_ref(value),
        };
        let texts = values.iter().filter_map(Node::text);
        out.extend(texts.map(|text| (key.text.clone(), text.to_owned())));
    }
    out
}
