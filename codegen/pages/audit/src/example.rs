//! Examples compared as values.

use feishu_codegen::model::{Example, Operation, Place};
use serde_json::Value;

use super::ledger::{Ledger, Spot};
use feishu_codegen_pages::{self as docs, Endpoint, FieldTable};

/// The longest value that a message shows.
const SHOWN: usize = 80;

pub(super) fn compare(
    spot: &Spot<'_>,
    operation: &Operation,
    endpoint: &Endpoint,
    ledger: &mut Ledger,
) {
    let spot = spot.to("example");
    let empty = Example {
        path: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: String::new(),
        response: String::new(),
    };
    let own = operation.example.as_ref().unwrap_or(&empty);
    let headers: Vec<docs::Field> = endpoint.headers.own().cloned().collect();
    for (name, place, own, pages) in [
        ("path", Place::Path, &own.path, rows(&endpoint.path_params)),
        (
            "query",
            Place::Query,
            &own.query,
            rows(&endpoint.query_params),
        ),
        ("headers", Place::Header, &own.headers, headers.as_slice()),
    ] {
        let required = |wire: &str| {
            operation.params.iter().any(|param| {
                param.place == place && param.field.wire == wire && param.field.required
            })
        };
        params(&spot.to(name), own, pages, &required, ledger);
    }
    match (&endpoint.body, &endpoint.request_example) {
        (Some(_), Some(page)) => whole(&spot.to("body"), &own.body, Some(page), ledger),
        (Some(table), None) => parts(&spot.to("body"), &own.body, &table.fields, ledger),
        (None, _) => {}
    }
    let response = spot.to("response");
    whole(
        &response,
        &own.response,
        endpoint.response_example.as_ref(),
        ledger,
    );
}

fn rows(table: &Option<FieldTable>) -> &[docs::Field] {
    table.as_ref().map_or(&[], |table| &table.fields)
}

fn params(
    spot: &Spot<'_>,
    own: &[(String, String)],
    pages: &[docs::Field],
    required: &dyn Fn(&str) -> bool,
    ledger: &mut Ledger,
) {
    let texts = |name: &str| -> Vec<&str> {
        let named = own.iter().filter(|(own, _)| own == name);
        named.map(|(_, text)| text.as_str()).collect()
    };
    for page in pages {
        let here = spot.to(&page.name).at_line(page.line);
        let own = texts(&page.name);
        match shown(page) {
            Some(documented) if own == documented => {}
            Some(documented) => {
                ledger.differ(&here, own_text(&own), documented.join(", "));
            }
            // A required parameter needs a value, even where the page shows none.
            None if !own.is_empty() && !required(&page.name) => {
                ledger.differ(&here, own_text(&own), "none");
            }
            None => {}
        }
    }
}

fn own_text(own: &[&str]) -> String {
    if own.is_empty() {
        "none".to_owned()
    } else {
        own.join(", ")
    }
}

/// The values that a page shows for a parameter, as they go into a query.
fn shown(page: &docs::Field) -> Option<Vec<String>> {
    let json: Value = serde_json::from_str(&page.shown()?).ok()?;
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Some(match &json {
        Value::Array(items) => items.iter().map(text).collect(),
        one => vec![text(one)],
    })
}

pub(super) fn whole(spot: &Spot<'_>, own: &str, page: Option<&docs::Example>, ledger: &mut Ledger) {
    let own: Option<Value> = serde_json::from_str(own).ok();
    let Some(page) = page else {
        // Without an example on the page, any that fits the types will do.
        return;
    };
    let spot = spot.clone().at_line(page.line);
    let documented: Option<Value> = page
        .sound_text()
        .and_then(|text| serde_json::from_str(&text).ok());
    match (own, documented) {
        (Some(own), Some(documented)) => values(&spot, &own, &documented, ledger),
        // The bytes of a file are no example.
        (None, Some(documented)) if documented.is_object() => {
            ledger.differ(&spot, "none", short(&documented));
        }
        (None, _) => {}
        (Some(own), None) => {
            let fault = page
                .fault
                .as_ref()
                .map_or("", |fault| fault.message.as_str());
            ledger.differ(
                &spot,
                short(&own),
                format!("an example that is not JSON: {fault}"),
            );
        }
    }
}

/// A body of which the page shows no whole, but some of its fields.
fn parts(spot: &Spot<'_>, own: &str, pages: &[docs::Field], ledger: &mut Ledger) {
    let own: Value = serde_json::from_str(own).unwrap_or_default();
    for page in pages {
        let here = spot.to(&page.name).at_line(page.line);
        let shown = page
            .shown()
            .and_then(|text| serde_json::from_str::<Value>(&text).ok());
        match (own.get(&page.name), shown) {
            (Some(own), Some(shown)) => values(&here, own, &shown, ledger),
            (None, Some(shown)) => ledger.differ(&here, "none", short(&shown)),
            (_, None) => {}
        }
    }
}

fn values(spot: &Spot<'_>, own: &Value, page: &Value, ledger: &mut Ledger) {
    match (own, page) {
        (Value::Object(own), Value::Object(page)) => {
            for (key, value) in page {
                match own.get(key) {
                    Some(found) => values(&spot.to(key), found, value, ledger),
                    None => ledger.differ(&spot.to(key), "does not have it", short(value)),
                }
            }
            for (key, value) in own {
                if !page.contains_key(key) {
                    ledger.differ(&spot.to(key), short(value), "does not have it");
                }
            }
        }
        (Value::Array(own), Value::Array(page)) if own.len() == page.len() => {
            for (index, (own, page)) in own.iter().zip(page).enumerate() {
                values(&spot.to(&index.to_string()), own, page, ledger);
            }
        }
        (own, page) if own == page => {}
        (own, page) => ledger.differ(spot, short(own), short(page)),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= SHOWN {
        return text;
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start}…")
}
