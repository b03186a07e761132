//! The drafted text of an operation.

use std::collections::BTreeSet;

use serde_json::Value;

use super::errors::{SharedErrors, said};
use super::facts::{apps_and_scopes, deprecated, summary_and_page};
use super::known::Used;
use super::phrases::Phrases;
use super::types::{Drafter, Part};
use super::words::{MARK, quote};
use super::yaml::{inline, one_or_list, scalar};
use feishu_codegen_pages::wire::DocType;
use feishu_codegen_pages::{
    ContentType, Endpoint, ErrorCode, Example, Field, FieldTable, Identity, Page, RateLimits,
    Response,
};

/// The lines of an operation, under its id.
pub(crate) fn lines(
    id: &str,
    page: &Page,
    endpoint: &Endpoint,
    example: Option<&str>,
    errors: &SharedErrors,
    of_every: &BTreeSet<i64>,
    drafter: &mut Drafter<'_>,
) -> Vec<String> {
    let mut out = vec![format!("  {}:", scalar_key(id))];
    let mut push = |text: String| out.push(format!("    {text}"));
    summary_and_page(page, &mut push);
    push(format!("http: {} {}", endpoint.method, endpoint.path));
    let mut deviates: Vec<String> = Vec::new();
    facts(endpoint, &mut push, &mut deviates);
    deprecated(page, &mut push);
    if let Some(retry) = retry(id, endpoint) {
        push(retry);
    }
    let request = value(endpoint.request_example.as_ref());
    let request: Vec<&Value> = request.iter().collect();
    let mut taken = BTreeSet::new();
    let mut section =
        |name: &str, fields: &[Field], examples: &[&Value], drafter: &mut Drafter<'_>| {
            if fields.is_empty() {
                return Vec::new();
            }
            let used = Used::Request;
            drafter.part = match name {
                "path" => Part::Path,
                "query" | "headers" => Part::Query,
                "multipart" => Part::Multipart,
                _ => Part::Body,
            };
            let drafted = drafter.fields(fields, used, examples, name == "path", &mut taken);
            let mut lines = vec![format!("    {name}:")];
            lines.extend(drafted.into_iter().map(|one| format!("      {}", one.text)));
            lines
        };
    let rows = |table: &Option<FieldTable>| -> Vec<Field> {
        table
            .iter()
            .flat_map(|table| table.fields.clone())
            .collect()
    };
    let headers: Vec<Field> = endpoint.headers.own().cloned().collect();
    let body = if endpoint.headers.content_type == Some(ContentType::Multipart) {
        "multipart"
    } else {
        "body"
    };
    // Path, query, headers, body is the order in which names are given.
    let path = section("path", &rows(&endpoint.path_params), &[], drafter);
    let query = section("query", &rows(&endpoint.query_params), &[], drafter);
    let headers = section("headers", &headers, &[], drafter);
    let body = section(body, &rows(&endpoint.body), &request, drafter);
    for lines in [headers, path, query, body] {
        out.extend(lines);
    }
    if endpoint.method == "GET" && endpoint.body.is_some() {
        out.push(format!(
            "    get_body: {MARK}{}",
            quote("the page gives a GET a body: does the platform read it?")
        ));
    }
    drafter.part = Part::Body;
    response(endpoint, drafter, &mut out);
    let own = endpoint.errors.iter();
    let own: Vec<&ErrorCode> = own
        .filter(|error| !of_every.contains(&error.code))
        .collect();
    errors_lines(&own, errors, drafter.phrases, &mut out);
    let unsound = endpoint.request_example.as_ref().is_some_and(|shown| {
        shown
            .sound_text()
            .is_none_or(|text| !text.trim_start().starts_with('{'))
    });
    if unsound && example.is_some_and(|text| text.contains("\n  \"body\":")) {
        deviates.push(format!(
            "example.body: {MARK}{}",
            quote("the page's example is no JSON object; this one is made of its fields")
        ));
    }
    if !deviates.is_empty() {
        out.push("    deviates:".to_owned());
        out.extend(deviates.into_iter().map(|line| format!("      {line}")));
    }
    if example.is_none() {
        out.push(format!("    no_example: {MARK}"));
    }
    out
}

fn scalar_key(id: &str) -> String {
    scalar(id).trim_matches('"').to_owned()
}

fn value(example: Option<&Example>) -> Option<Value> {
    serde_json::from_str(&example?.sound_text()?).ok()
}

fn facts(endpoint: &Endpoint, push: &mut dyn FnMut(String), deviates: &mut Vec<String>) {
    let facts = &endpoint.facts;
    let mut identities: Vec<String> = Vec::new();
    for identity in &endpoint.headers.identities {
        match identity {
            Identity::Tenant => identities.push("tenant".to_owned()),
            Identity::User => identities.push("user".to_owned()),
            Identity::App => {}
        }
    }
    if identities.is_empty() || endpoint.headers.identities.contains(&Identity::App) {
        deviates.push(format!(
            "identity: {MARK}{}",
            quote(
                "the page names no token, or the app's own, for which there is no word: who calls?"
            )
        ));
    }
    if identities.is_empty() {
        identities.push("tenant".to_owned());
    }
    push(format!("identity: {}", one_or_list(&identities)));
    apps_and_scopes(facts, push);
    match &facts.rate_limits {
        RateLimits::Unstated => {}
        RateLimits::Special => push("limit: special".to_owned()),
        RateLimits::Windows(windows)
            if windows
                .iter()
                .any(|window| !matches!(window.seconds, 1 | 60)) =>
        {
            push("limit: special".to_owned());
            deviates.push(format!(
                "limit: {MARK}{}",
                quote("the page counts in hours or days, which no client keeps to")
            ));
        }
        RateLimits::Windows(windows) => {
            let windows: Vec<String> = windows
                .iter()
                .map(|window| match window.seconds {
                    1 => format!("{}/s", window.count),
                    _ => format!("{}/min", window.count),
                })
                .collect();
            push(format!("limit: {}", one_or_list(&windows)));
        }
    }
}

/// Names of operations that only read, whatever their method.
const READS: [&str; 6] = ["list", "search", "query", "get", "find", "check"];

/// How pages say that a call with the same key does its work once.
const KEYS: [&str; 5] = ["幂等", "去重", "重复请求", "重复创建", "只会发送一次"];

fn retry(id: &str, endpoint: &Endpoint) -> Option<String> {
    if endpoint.method == "GET" {
        return None;
    }
    let fields = [&endpoint.query_params, &endpoint.body];
    let mut fields = fields.into_iter().flatten().flat_map(|table| &table.fields);
    let key = fields.find(|field| {
        let is_key = KEYS.iter().any(|word| field.description.contains(word))
            || matches!(field.name.as_str(), "uuid" | "client_token");
        field.name == "idempotency_key" || (is_key && field.doc_type == "string")
    });
    if let Some(key) = key {
        return Some(if key.name == "idempotency_key" {
            format!("retry: {{ key: {}, fill: true }}", key.name)
        } else {
            let words = quote(&format!(
                "{} – is it by this that the platform knows a call again?",
                key.description
            ));
            format!("retry: {{ key: {} }}{words}", key.name)
        });
    }
    let name = id.rsplit('.').next().unwrap_or_default();
    let reads = name.split('_').any(|word| READS.contains(&word));
    (reads && endpoint.method == "POST").then(|| {
        format!(
            "retry: safe{}",
            quote("by its name, this POST only reads: is it so?")
        )
    })
}

fn response(endpoint: &Endpoint, drafter: &mut Drafter<'_>, out: &mut Vec<String>) {
    let table = match &endpoint.response {
        Response::Unstated => return,
        Response::File => {
            out.push("    response: binary".to_owned());
            return;
        }
        Response::Fields(table) => table,
    };
    let whole = value(endpoint.response_example.as_ref());
    let (fields, flat) = table.answer();
    if fields.is_empty() {
        return;
    }
    let examples: Vec<&Value> = if flat {
        whole.iter().collect()
    } else {
        whole.iter().filter_map(|value| value.get("data")).collect()
    };
    let mut taken = BTreeSet::new();
    let drafted = drafter.fields(&fields, Used::Response, &examples, false, &mut taken);
    if flat {
        out.push("    flat: true".to_owned());
    }
    out.push("    response:".to_owned());
    out.extend(drafted.into_iter().map(|one| format!("      {}", one.text)));
    if let Some(items) = pages(endpoint, &fields) {
        out.push(format!("    pages: {items}"));
    }
}

fn pages(endpoint: &Endpoint, answer: &[Field]) -> Option<String> {
    let tables = [&endpoint.query_params, &endpoint.body];
    let takes = |name: &str| {
        tables
            .into_iter()
            .flatten()
            .flat_map(|table| &table.fields)
            .any(|field| field.name == name)
    };
    let has = |name: &str| answer.iter().any(|field| field.name == name);
    let by_token = takes("page_token") && (has("page_token") || has("next_page_token"));
    let by_number = takes("page") && has("total");
    if !by_token && !by_number {
        return None;
    }
    let lists: Vec<&Field> = answer
        .iter()
        .filter(|field| DocType::parse(&field.doc_type).lists == 1)
        .collect();
    lists
        .iter()
        .find(|field| field.name == "items")
        .or(lists.first())
        .map(|field| field.name.clone())
}

/// An error's status and words, which may be known.
pub(crate) fn error_text(error: &ErrorCode, words: &str, phrases: &Phrases) -> String {
    let status = error.status.unwrap_or(400);
    if let Some(known) = phrases.error(words) {
        return inline(&format!("{status} | {known}"));
    }
    let advice = if error.advice.is_empty() {
        String::new()
    } else {
        format!(" | {MARK}")
    };
    format!("{status} | {MARK}{advice}{}", quote(words))
}

fn errors_lines(
    documented: &[&ErrorCode],
    shared: &SharedErrors,
    phrases: &Phrases,
    out: &mut Vec<String>,
) {
    // A code that is given twice has all that is said of it.
    let mut errors: Vec<(&ErrorCode, String)> = Vec::new();
    for error in documented {
        let known = errors
            .iter_mut()
            .find(|(known, _)| (known.code, known.status) == (error.code, error.status));
        match known {
            Some((_, words)) => {
                let more = said(error);
                if *words != more {
                    *words = format!("{words} / {more}");
                }
            }
            None => errors.push((error, said(error))),
        }
    }
    if errors.is_empty() {
        return;
    }
    let is_shared = |(error, words): &(&ErrorCode, String)| {
        shared.get(&error.code).is_some_and(|known| {
            Some(known.status) == error.status
                && known.said.as_ref().is_none_or(|said| said == words)
        })
    };
    if errors.iter().all(is_shared) {
        let codes: Vec<String> = errors
            .iter()
            .map(|(error, _)| error.code.to_string())
            .collect();
        out.push(format!("    errors: [{}]", codes.join(", ")));
        return;
    }
    out.push("    errors:".to_owned());
    for one in &errors {
        let (error, words) = one;
        if is_shared(one) {
            out.push(format!("      - {}", error.code));
        } else {
            let text = error_text(error, words, phrases);
            out.push(format!("      - {}: {text}", error.code));
        }
    }
}
