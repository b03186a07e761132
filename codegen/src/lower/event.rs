//! Events: their types' names, their payloads, how an app subscribes.

use std::collections::BTreeMap;

use super::apps::{may, texts};
use super::deviation::deviations;
use super::field::{Use, fields};
use super::operation::{Context, DOCS, Places};
use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::model::{Event, Push, Schema, Service, Type, TypeKind, TypePath, is_version};
use crate::naming;
use crate::source::Span;
use crate::spec::{AppKind, Entries, EventSchema, EventSpec, PushKind};
use crate::yaml::Key;

/// The events of a resource, and the types of their payloads.
pub(super) fn events(context: &mut Context<'_>) -> (Vec<Event>, Vec<Type>) {
    let mut events: Vec<Event> = Vec::new();
    let mut payloads = Vec::new();
    let file = context.file;
    for (key, spec) in file.spec.events.iter().flat_map(Entries::iter) {
        let Some((name, variant)) = names(context, key, spec) else {
            continue;
        };
        // A key given twice in one file is already reported as such.
        if events.iter().any(|known| known.id == key.text) {
            continue;
        }
        if let Some(first) = context.places.get(&key.text) {
            context.diagnostics.push(
                Diagnostic::new(
                    format!("`{}` is defined twice", key.text),
                    key.span,
                    "defined again here",
                )
                .with_context(first.id, "first defined here"),
            );
            continue;
        }
        events.push(event(context, key, name, variant, spec, &mut payloads));
    }
    (events, payloads)
}

/// An event's own name, and what tells it apart from all others of the service.
///
/// In the second schema the type is `project.resource.name_v1`, and the file says the first two and
/// the version; older names are one word and say nothing of where they belong.
fn names(context: &mut Context<'_>, key: &Key, spec: &EventSpec) -> Option<(String, String)> {
    let resource = context.file.words.join(".");
    let prefix = if is_version(context.version) {
        format!("{}.{resource}.", context.service)
    } else {
        format!("{}.{resource}.", context.version)
    };
    let snake = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    if super::unwritten::is_unwritten(&key.text) {
        return None;
    }
    let first = spec.schema.as_ref().map(|schema| schema.value) == Some(EventSchema::V1);
    if first && snake(&key.text) {
        return Some((key.text.clone(), naming::pascal(&key.text)));
    }
    let own = key.text.strip_prefix(&prefix).and_then(|own| {
        let (name, version) = own.rsplit_once('_')?;
        let fits = if is_version(context.version) {
            version == context.version
        } else {
            is_version(version)
        };
        (fits && snake(name)).then_some(name)
    });
    if let (false, Some(name)) = (first, own) {
        let variant = format!("{resource}.{name}");
        return Some((name.to_owned(), naming::pascal(&variant)));
    }
    let (label, help) = if first {
        (
            "a type of the first schema is one word in snake_case".to_owned(),
            Some("types with dots are of the second schema: leave `schema:` out"),
        )
    } else {
        let version = match context.version {
            version if is_version(version) => version,
            _ => "v1",
        };
        (
            format!("a type here is `{prefix}<event>_{version}`"),
            (!key.text.contains('.')).then_some("for a type without dots write `schema: v1`"),
        )
    };
    let diagnostic = Diagnostic::new(
        format!("`{}` does not belong to this file", key.text),
        key.span,
        label,
    );
    context.diagnostics.push(match help {
        Some(help) => diagnostic.with_help(help),
        None => diagnostic,
    });
    None
}

fn event(
    context: &mut Context<'_>,
    key: &Key,
    name: String,
    variant: String,
    spec: &EventSpec,
    payloads: &mut Vec<Type>,
) -> Event {
    let lowered = fields(
        Some(&spec.payload),
        Use::Payload,
        context.scope,
        context.diagnostics,
    );
    let payload = TypePath {
        module: context.scope.module().to_vec(),
        name: variant.clone(),
    };
    payloads.push(Type {
        path: payload.clone(),
        doc: spec.summary.value.clone(),
        in_request: false,
        in_response: true,
        kind: TypeKind::Object {
            fields: lowered.into_iter().map(|(field, _)| field).collect(),
            rules: Vec::new(),
        },
        deviates: Vec::new(),
    });
    context.places.insert(
        key.text.clone(),
        Places {
            id: key.span,
            no_example: spec.no_example.as_ref().map(|reason| reason.span),
            subscribe: spec.subscribe.as_ref().map(|operation| operation.span),
        },
    );
    let text = |text: &Option<crate::spec::Text>| text.as_ref().map(|text| text.value.clone());
    Event {
        id: key.text.clone(),
        name,
        variant,
        summary: spec.summary.value.clone(),
        title: text(&spec.title),
        details: text(&spec.details),
        docs: format!("{DOCS}{}", spec.page.value),
        updated: spec.updated.value.0.clone(),
        self_built: may(spec.apps.as_ref(), AppKind::SelfBuilt),
        store: may(spec.apps.as_ref(), AppKind::Store),
        scopes: texts(spec.scopes.as_ref()),
        field_scopes: texts(spec.field_scopes.as_ref()),
        push: match spec.push.value {
            PushKind::Webhook => Push::Webhook,
        },
        schema: match spec.schema.as_ref().map(|schema| schema.value) {
            Some(EventSchema::V1) => Schema::V1,
            Some(EventSchema::V2) | None => Schema::V2,
        },
        subscribe: text(&spec.subscribe),
        deprecated: text(&spec.deprecated),
        payload,
        // Known once the types are: see `example.rs`.
        example: None,
        no_example: text(&spec.no_example),
        deviates: deviations(spec.deviates.as_ref(), context.diagnostics),
    }
}

/// What only the whole service shows: that subscribing operations are there, and that no two events
/// have one name.
pub(super) fn check(
    service: &mut Service,
    places: &BTreeMap<String, Places>,
    diagnostics: &mut Diagnostics,
) {
    for event in service.events() {
        let Some((id, at)) = event
            .subscribe
            .as_ref()
            .zip(places.get(&event.id).and_then(|place| place.subscribe))
        else {
            continue;
        };
        if service.operations().any(|operation| operation.id == *id) {
            continue;
        }
        let diagnostic = Diagnostic::new(format!("there is no operation `{id}`"), at, "not here");
        let known = service.operations().map(|operation| operation.id.as_str());
        diagnostics.push(match suggestion(id, known) {
            Some(meant) => diagnostic
                .with_help(format!("did you mean `{meant}`?"))
                .with_fix(at, meant),
            None => diagnostic.with_help("name an operation of this service by its official id"),
        });
    }
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for version in &mut service.versions {
        for event in version.resources.iter_mut().flat_map(|one| &mut one.events) {
            let Some(place) = places.get(&event.id) else {
                continue;
            };
            // The same resource and name in a later version of the service.
            if seen.contains_key(&event.variant) {
                event.variant.push_str(&naming::pascal(&version.name));
            }
            if let Some(first) = seen.insert(event.variant.clone(), place.id) {
                diagnostics.push(
                    Diagnostic::new(
                        format!("two events are both `{}` in Rust", event.variant),
                        place.id,
                        "the second",
                    )
                    .with_context(first, "the first"),
                );
            }
        }
    }
}
