//! The draft of one event.

use std::collections::BTreeSet;

use feishu_codegen::naming::{self, stem};
use feishu_codegen_pages::{DocumentedEvent, Event, Page, Place, Refused};
use serde_json::Value;

use super::draft::Draft;
use super::facts::{apps_and_scopes, deprecated, summary_and_page};
use super::known::{Registry, Used};
use super::phrases::Phrases;
use super::sharing::Sharing;
use super::specs::{Specs, read_known};
use super::types::{Drafter, Part};
use super::words::MARK;
use super::yaml::scalar;

/// Drafts the event of a page.
///
/// # Errors
/// When the page describes no event, or its type says nothing of where it belongs.
pub fn draft_event(
    page: &Page,
    known: &DocumentedEvent,
    siblings: &[String],
    sharing: &Sharing,
    phrases: &Phrases,
    specs: &Specs,
) -> Result<Draft, Refused> {
    let refused = |why: &str| Refused::new(format!("{}:1: {why}", page.file));
    let event = page
        .event()
        .ok_or_else(|| refused("this page describes no event"))?;
    let place = Place::of_event(known)
        .ok_or_else(|| refused("the event's type does not say where it belongs"))?;
    let mut registry = Registry::default();
    read_known(&place, specs, &mut registry);
    let resource = place.resource.last().cloned().unwrap_or_default();
    let (name, payload) = match place.name.rsplit_once('_') {
        Some((name, _)) if known.id.contains('.') => {
            let name = name.to_owned();
            let payload = stem(place.resource.iter().chain([&name]));
            (name, payload)
        }
        _ => (place.name.clone(), naming::pascal(&place.name)),
    };
    let mut reserved = BTreeSet::from([
        "Self".to_owned(),
        "I".to_owned(),
        naming::handle(&stem(&place.resource)),
        payload,
    ]);
    for sibling in siblings {
        let of_sibling = stem(place.resource.iter().chain([sibling]));
        reserved.extend(naming::types_of_operation(&of_sibling));
    }
    let mut drafter = Drafter::new(registry, sharing, reserved, resource, name, phrases);
    let whole = event
        .example
        .as_ref()
        .and_then(|example| example.sound_text());
    let example = whole
        .as_deref()
        .filter(|text| text.trim_start().starts_with('{'));
    let example = example.map(|text| super::example::reindented(text) + "\n");
    let lines = lines(page, event, example.as_deref(), &mut drafter);
    Ok(Draft::of_event(
        known.id.clone(),
        place,
        lines.join("\n") + "\n",
        drafter.types,
        example,
    ))
}

/// The lines of an event, under its type.
fn lines(
    page: &Page,
    event: &Event,
    example: Option<&str>,
    drafter: &mut Drafter<'_>,
) -> Vec<String> {
    let mut out = vec![format!("  {}:", event.event_type)];
    let mut push = |text: String| out.push(format!("    {text}"));
    summary_and_page(page, &mut push);
    let facts = &event.facts;
    apps_and_scopes(facts, &mut push);
    let delivery = facts.push.as_ref().map(|push| push.to_lowercase());
    push(format!(
        "push: {}",
        scalar(delivery.as_deref().unwrap_or(MARK))
    ));
    let fields = event.body.as_ref();
    let fields = fields.map_or(&[][..], |table| &table.fields);
    if fields.iter().any(|field| field.name == "uuid") {
        push("schema: v1".to_owned());
    }
    if let Some(operation) = &event.subscribe {
        push(format!("subscribe: {operation}"));
    }
    deprecated(page, &mut push);
    let value: Option<Value> = example.and_then(|text| serde_json::from_str(text).ok());
    let examples: Vec<&Value> = value
        .iter()
        .filter_map(|whole| whole.get("event"))
        .collect();
    let payload = fields.iter().find(|field| field.name == "event");
    let payload = payload.map_or(&[][..], |payload| &payload.children);
    drafter.part = Part::Body;
    let drafted = drafter.fields(
        payload,
        Used::Response,
        &examples,
        false,
        &mut BTreeSet::new(),
    );
    if drafted.is_empty() {
        push("payload: {}".to_owned());
    } else {
        push("payload:".to_owned());
        out.extend(drafted.into_iter().map(|one| format!("      {}", one.text)));
    }
    if example.is_none() {
        out.push(format!("    no_example: {MARK}"));
    }
    out
}
