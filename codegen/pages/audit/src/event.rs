//! An event compared with its page.

use feishu_codegen::model::{Event, Push, Schema, TypeKind};
use feishu_codegen_pages as docs;
use feishu_codegen_pages::Page;
use serde_json::Value;

use super::compare::{Heading, apps, heading, sorted};
use super::example;
use super::fields::{Comparison, Side, Types, listed};
use super::ledger::{Ledger, Spot};

/// What the platform puts around a payload in the second schema, beside `event`.
const HEADER: [&str; 6] = [
    "event_id",
    "event_type",
    "create_time",
    "token",
    "app_id",
    "tenant_key",
];

pub(super) fn event<'a>(
    spot: &Spot<'a>,
    event: &'a Event,
    page: &Page,
    documented: &docs::Event,
    types: &Types<'a>,
    ledger: &mut Ledger,
) {
    facts(spot, event, page, documented, ledger);
    let fields = documented.body.as_ref();
    let fields = fields.map_or(&[][..], |table| &table.fields);
    envelope(spot, event, fields, ledger);
    let payload = fields.iter().find(|field| field.name == "event");
    let pages = payload.map_or(&[][..], |payload| &payload.children);
    let line = payload.map_or(documented.facts.line, |payload| payload.line);
    let here = spot.to("payload").at_line(line);
    if let Some(TypeKind::Object { fields, .. }) =
        types.get(&event.payload).map(|found| &found.kind)
    {
        let specs: Vec<_> = fields.iter().collect();
        let example = event
            .example
            .as_ref()
            .and_then(|example| serde_json::from_str::<Value>(example).ok());
        let payload = example.as_ref().and_then(|whole| whole.get("event"));
        let examples: Vec<&Value> = payload.into_iter().collect();
        Comparison::new(types, Side::Response, ledger)
            .fields(&here, &specs, pages, &examples, false);
    }
    let own = event.example.as_deref().unwrap_or_default();
    example::whole(
        &spot.to("example"),
        own,
        documented.example.as_ref(),
        ledger,
    );
}

fn facts(
    spot: &Spot<'_>,
    event: &Event,
    page: &Page,
    documented: &docs::Event,
    ledger: &mut Ledger,
) {
    let facts = &documented.facts;
    let line = facts.line;
    let mut check = |name: &str, line: usize, own: String, documented: String| {
        if own != documented {
            ledger.differ(&spot.to(name).at_line(line), own, documented);
        }
    };
    let own = Heading {
        title: event.title.as_deref(),
        docs: &event.docs,
        updated: &event.updated,
        deprecated: event.deprecated.is_some(),
    };
    heading(&own, page, &mut check);
    let (own, on_page) = apps(event.self_built, event.store, facts);
    check("apps", line, own, on_page);
    let (own, on_page) = (sorted(&event.scopes), sorted(&facts.scopes));
    check("scopes", line, own, on_page);
    let (own, on_page) = (sorted(&event.field_scopes), sorted(&facts.field_scopes));
    check("field_scopes", line, own, on_page);
    let push = match event.push {
        Push::Webhook => "webhook",
    };
    let on_page = facts.push.as_ref().map(|push| push.to_lowercase());
    let on_page = on_page.unwrap_or_else(|| "none".to_owned());
    check("push", line, push.to_owned(), on_page);
    let named = |operation: &Option<String>| operation.clone().unwrap_or_else(|| "none".to_owned());
    check(
        "subscribe",
        1,
        named(&event.subscribe),
        named(&documented.subscribe),
    );
}

/// What is around the payload: the schema, and that nothing else is there.
fn envelope(spot: &Spot<'_>, event: &Event, fields: &[docs::Field], ledger: &mut Ledger) {
    let (own, around): (_, &[&str]) = match event.schema {
        Schema::V1 => ("v1", &["ts", "uuid", "token", "type", "event"]),
        Schema::V2 => ("v2", &["schema", "header", "event"]),
    };
    let has = |name: &str| fields.iter().any(|field| field.name == name);
    let documented = match (has("schema"), has("uuid")) {
        (true, false) => "v2",
        (false, true) => "v1",
        _ => "neither",
    };
    let spot = match fields.first() {
        Some(first) => spot.clone().at_line(first.line),
        None => spot.clone(),
    };
    if own != documented {
        ledger.differ(&spot.to("schema"), own, documented);
        return;
    }
    let spot = spot.to("envelope");
    names(&spot, around, fields, ledger);
    if let Some(header) = fields.iter().find(|field| field.name == "header") {
        names(&spot.to("header"), &HEADER, &header.children, ledger);
    }
}

fn names(spot: &Spot<'_>, own: &[&str], fields: &[docs::Field], ledger: &mut Ledger) {
    for field in fields {
        if !own.contains(&field.name.as_str()) {
            let here = spot.to(&field.name).at_line(field.line);
            ledger.differ(&here, "does not have it", format!("`{}`", field.doc_type));
        } else if !matches!(field.name.as_str(), "header" | "event") && field.doc_type != "string" {
            let here = spot.to(&field.name).at_line(field.line);
            ledger.differ(&here, "`string`", format!("`{}`", field.doc_type));
        }
        ledger.compared(own.contains(&field.name.as_str()));
    }
    let missing: Vec<&str> = own
        .iter()
        .filter(|name| !fields.iter().any(|field| field.name == **name))
        .copied()
        .collect();
    if !missing.is_empty() {
        ledger.differ(spot, listed(&missing), "does not have it");
    }
}
