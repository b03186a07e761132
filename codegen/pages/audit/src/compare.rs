//! An operation compared with its page.

use serde_json::Value;

use feishu_codegen::model::{Answer, Body, Field, Operation, Place, TypeKind};

use super::example;
use super::fields::{Comparison, Side, Types, listed};
use super::ledger::{Ledger, Spot};
use feishu_codegen_pages as docs;
use feishu_codegen_pages::day;
use feishu_codegen_pages::{
    AppType, ContentType, Endpoint, FieldTable, Identity, Nesting, Page, RateLimits, RequestFacts,
    Response,
};

/// Where the official pages are.
const DOCS: &str = "https://open.feishu.cn/document";

pub(super) fn operation<'a>(
    spot: &Spot<'a>,
    operation: &'a Operation,
    page: &Page,
    endpoint: &Endpoint,
    types: &Types<'a>,
    ledger: &mut Ledger,
) {
    facts(spot, operation, page, endpoint, ledger);
    params(spot, operation, endpoint, types, ledger);
    answer(spot, operation, endpoint, types, ledger);
    errors(spot, operation, endpoint, ledger);
    example::compare(spot, operation, endpoint, ledger);
}

fn facts(
    spot: &Spot<'_>,
    operation: &Operation,
    page: &Page,
    endpoint: &Endpoint,
    ledger: &mut Ledger,
) {
    let mut check = |name: &str, line: usize, own: String, documented: String| {
        if own != documented {
            ledger.differ(&spot.to(name).at_line(line), own, documented);
        }
    };
    let own = Heading {
        title: operation.title.as_deref(),
        docs: &operation.docs,
        updated: &operation.updated,
        deprecated: operation.deprecated.is_some(),
    };
    heading(&own, page, &mut check);
    let facts = &endpoint.facts;
    let line = facts.line;
    check(
        "method",
        line,
        operation.method.clone(),
        endpoint.method.clone(),
    );
    check("path", line, operation.path.clone(), endpoint.path.clone());
    let identities = [
        (Identity::Tenant, "tenant", operation.tenant),
        (Identity::User, "user", operation.user),
        (Identity::App, "app", false),
    ];
    let own = identities.iter().filter(|(.., own)| *own);
    let documented = identities
        .iter()
        .filter(|(identity, ..)| endpoint.headers.identities.contains(identity));
    check(
        "identity",
        line,
        listed(&own.map(|(_, name, _)| *name).collect::<Vec<_>>()),
        listed(&documented.map(|(_, name, _)| *name).collect::<Vec<_>>()),
    );
    let (own, documented) = apps(operation.self_built, operation.store, facts);
    check("apps", line, own, documented);
    check(
        "scopes",
        line,
        sorted(&operation.scopes),
        sorted(&facts.scopes),
    );
    check(
        "field_scopes",
        line,
        sorted(&operation.field_scopes),
        sorted(&facts.field_scopes),
    );
    let windows: Vec<(u32, u32)> = match &facts.rate_limits {
        RateLimits::Windows(windows) => {
            windows.iter().map(|one| (one.count, one.seconds)).collect()
        }
        RateLimits::Unstated | RateLimits::Special => Vec::new(),
    };
    let special = facts.rate_limits == RateLimits::Special;
    check(
        "limit",
        line,
        limits(&operation.limits, operation.special_limit),
        limits(&windows, special),
    );
    let word = |wants: bool| if wants { "wanted" } else { "not wanted" }.to_owned();
    check(
        "helpdesk",
        line,
        word(operation.helpdesk),
        word(endpoint.headers.wants_helpdesk),
    );
    let multipart = endpoint.headers.content_type == Some(ContentType::Multipart);
    let body = match (&endpoint.body, multipart) {
        (None, _) => Body::None,
        (Some(_), true) => Body::Multipart,
        (Some(_), false) => Body::Json,
    };
    let name = |body: Body| match body {
        Body::None => "none",
        Body::Json => "JSON",
        Body::Multipart => "multipart",
    };
    check(
        "body",
        line,
        name(operation.body).to_owned(),
        name(body).to_owned(),
    );
}

/// What a spec says of a page as such.
pub(super) struct Heading<'a> {
    pub(super) title: Option<&'a str>,
    pub(super) docs: &'a str,
    pub(super) updated: &'a str,
    pub(super) deprecated: bool,
}

/// Compares what a page's head says, and its place in the documentation.
pub(super) fn heading(
    own: &Heading<'_>,
    page: &Page,
    check: &mut dyn FnMut(&str, usize, String, String),
) {
    let title = own.title.unwrap_or("none").to_owned();
    check("title", 1, title, page.title.clone());
    let full_path = page.full_path.as_deref().unwrap_or_default();
    let address = format!("{DOCS}{full_path}");
    check("page", 1, own.docs.to_owned(), address);
    let updated = page.updated.and_then(day::of_millis);
    let updated = updated.unwrap_or_else(|| "none".to_owned());
    check("updated", 1, own.updated.to_owned(), updated);
    // A page may advise against itself in other words, which only a person reads.
    if page.is_discouraged() {
        let word = if own.deprecated { "deprecated" } else { "none" };
        check("deprecated", 1, word.to_owned(), "deprecated".to_owned());
    }
}

/// The kinds of app that a spec and a page name. A page that names none keeps none out.
pub(super) fn apps(self_built: bool, store: bool, facts: &RequestFacts) -> (String, String) {
    let apps = [
        (AppType::SelfBuilt, "self_built", self_built),
        (AppType::Store, "store", store),
    ];
    let own = apps.iter().filter(|(.., own)| *own);
    let documented = apps
        .iter()
        .filter(|(app, ..)| facts.app_types.is_empty() || facts.app_types.contains(app));
    (
        listed(&own.map(|(_, name, _)| *name).collect::<Vec<_>>()),
        listed(&documented.map(|(_, name, _)| *name).collect::<Vec<_>>()),
    )
}

pub(super) fn sorted(items: &[String]) -> String {
    let mut items: Vec<&str> = items.iter().map(String::as_str).collect();
    items.sort_unstable();
    items.dedup();
    listed(&items)
}

fn limits(windows: &[(u32, u32)], special: bool) -> String {
    if special {
        return "special".to_owned();
    }
    let mut windows: Vec<String> = windows
        .iter()
        .map(|(count, seconds)| match seconds {
            1 => format!("{count}/s"),
            60 => format!("{count}/min"),
            seconds => format!("{count} in {seconds} s"),
        })
        .collect();
    windows.sort_unstable();
    listed(&windows.iter().map(String::as_str).collect::<Vec<_>>())
}

fn params<'a>(
    spot: &Spot<'a>,
    operation: &'a Operation,
    endpoint: &Endpoint,
    types: &Types<'a>,
    ledger: &mut Ledger,
) {
    let headers = FieldTable {
        line: endpoint.facts.line,
        nesting: Nesting::Marked,
        fields: endpoint.headers.own().cloned().collect(),
    };
    let headers = Some(headers);
    let body = operation
        .example
        .as_ref()
        .and_then(|example| serde_json::from_str::<Value>(&example.body).ok());
    for (name, place, table) in [
        ("path", Place::Path, &endpoint.path_params),
        ("query", Place::Query, &endpoint.query_params),
        ("headers", Place::Header, &headers),
        ("body", Place::Body, &endpoint.body),
    ] {
        let specs: Vec<&Field> = operation
            .params
            .iter()
            .filter(|param| param.place == place)
            .map(|param| &param.field)
            .collect();
        let pages = table.as_ref().map_or(&[][..], |table| &table.fields);
        let here = spot.to(name);
        let line = table
            .as_ref()
            .map_or(endpoint.facts.line, |table| table.line);
        let here = here.at_line(line);
        if is_flat(table.as_ref()) {
            ledger.differ(
                &here.to("nesting"),
                "fields inside fields",
                "no depth is shown",
            );
            continue;
        }
        let examples: Vec<&Value> = match place {
            Place::Body => body.iter().collect(),
            _ => Vec::new(),
        };
        Comparison::new(types, Side::Request, ledger)
            .fields(&here, &specs, pages, &examples, false);
    }
}

/// Whether a table does not show which field is inside which.
fn is_flat(table: Option<&FieldTable>) -> bool {
    table.is_some_and(|table| table.nesting == Nesting::Unknown)
}

fn answer<'a>(
    spot: &Spot<'a>,
    operation: &'a Operation,
    endpoint: &Endpoint,
    types: &Types<'a>,
    ledger: &mut Ledger,
) {
    let spot = spot.to("response");
    let (pages, flat, line): (Vec<docs::Field>, bool, usize) = match &endpoint.response {
        Response::Fields(table) => {
            if is_flat(Some(table)) {
                let here = spot.clone().at_line(table.line);
                ledger.differ(
                    &here.to("nesting"),
                    "fields inside fields",
                    "no depth is shown",
                );
                return;
            }
            let (fields, flat) = table.answer();
            (fields, flat, table.line)
        }
        Response::File | Response::Unstated => (Vec::new(), false, endpoint.facts.line),
    };
    let spot = spot.at_line(line);
    let documented = match &endpoint.response {
        Response::File => "binary",
        _ if pages.is_empty() => "no fields",
        _ if flat => "fields beside `code`",
        _ => "fields in `data`",
    };
    let own = match &operation.answer {
        Answer::Binary => "binary",
        Answer::Empty => "no fields",
        Answer::Flat(_) => "fields beside `code`",
        Answer::Data(_) => "fields in `data`",
    };
    let (Answer::Data(path) | Answer::Flat(path)) = &operation.answer else {
        if own != documented {
            ledger.differ(&spot.to("kind"), own, documented);
        }
        return;
    };
    if own != documented {
        ledger.differ(&spot.to("kind"), own, documented);
        if pages.is_empty() {
            return;
        }
    }
    if let Some(TypeKind::Object { fields, .. }) = types.get(path).map(|found| &found.kind) {
        let specs: Vec<&Field> = fields.iter().collect();
        let example = operation
            .example
            .as_ref()
            .and_then(|example| serde_json::from_str::<Value>(&example.response).ok());
        let data = example.as_ref().and_then(|whole| match flat {
            true => Some(whole),
            false => whole.get("data"),
        });
        let examples: Vec<&Value> = data.into_iter().collect();
        Comparison::new(types, Side::Response, ledger)
            .fields(&spot, &specs, &pages, &examples, false);
    }
}

fn errors(spot: &Spot<'_>, operation: &Operation, endpoint: &Endpoint, ledger: &mut Ledger) {
    let spot = spot.to("errors");
    for page in &endpoint.errors {
        let here = spot.to(&page.code.to_string()).at_line(page.line);
        let own: Vec<String> = operation
            .errors
            .iter()
            .filter(|known| known.code == page.code)
            .map(|known| known.status.to_string())
            .collect();
        let documented = page
            .status
            .map_or_else(|| "no status".to_owned(), |status| status.to_string());
        if own.is_empty() {
            ledger.differ(&here, "does not have it", documented);
        } else if page.status.is_some() && !own.contains(&documented) {
            ledger.differ(&here, own.join(", "), documented);
        }
    }
    for own in &operation.errors {
        let documented = endpoint.errors.iter().any(|page| {
            page.code == own.code && page.status.is_none_or(|status| status == own.status)
        });
        let other_status = endpoint.errors.iter().any(|page| page.code == own.code)
            && operation
                .errors
                .iter()
                .filter(|known| known.code == own.code)
                .count()
                == 1;
        if !documented && !other_status {
            let here = spot.to(&own.code.to_string()).at_line(endpoint.facts.line);
            ledger.differ(&here, own.status.to_string(), "does not have it");
        }
    }
}
