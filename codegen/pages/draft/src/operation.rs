//! The drafted text of an operation.

use std::collections::BTreeSet;

use serde_json::Value;

use super::known::Used;
use super::types::Drafter;
use super::words::{MARK, quote};
use super::yaml::{one_or_list, scalar};
use feishu_codegen_pages::day;
use feishu_codegen_pages::wire::DocType;
use feishu_codegen_pages::{
    AppType, ContentType, Endpoint, ErrorCode, Example, Field, FieldTable, Identity, Page,
    RateLimits, Response,
};

/// The statuses of the errors that `service.yaml` lists.
pub(crate) type SharedErrors = std::collections::BTreeMap<i64, u16>;

/// The lines of an operation, under its id.
pub(crate) fn lines(
    id: &str,
    page: &Page,
    endpoint: &Endpoint,
    has_example: bool,
    errors: &SharedErrors,
    drafter: &mut Drafter<'_>,
) -> Vec<String> {
    let mut out = vec![format!("  {}:", scalar_key(id))];
    let mut push = |text: String| out.push(format!("    {text}"));
    let words: Vec<&str> = page
        .description
        .iter()
        .map(|note| note.text.as_str())
        .collect();
    let first = words.first().copied().unwrap_or_default();
    push(format!(
        "summary: {MARK}{}",
        quote(&format!("{}：{first}", page.title))
    ));
    if words.len() > 1 {
        push(format!("details: {MARK}{}", quote(&words[1..].join(" / "))));
    }
    push(format!(
        "page: {}",
        scalar(page.full_path.as_deref().unwrap_or(MARK))
    ));
    push(format!(
        "updated: {}",
        page.updated
            .and_then(day::of_millis)
            .unwrap_or_else(|| MARK.to_owned())
    ));
    push(format!("http: {} {}", endpoint.method, endpoint.path));
    facts(endpoint, &mut push);
    let title = feishu_codegen_pages::discouraged(&page.title);
    if page.file.contains("historic-version") || title {
        push(format!("deprecated: {MARK}{}", quote(first)));
    }
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
    response(endpoint, drafter, &mut out);
    errors_lines(&endpoint.errors, errors, &mut out);
    if !has_example {
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

fn facts(endpoint: &Endpoint, push: &mut dyn FnMut(String)) {
    let facts = &endpoint.facts;
    let identities: Vec<String> = endpoint
        .headers
        .identities
        .iter()
        .map(|identity| match identity {
            Identity::Tenant => "tenant".to_owned(),
            Identity::User => "user".to_owned(),
            // There is no word for it: a person has to say what is meant.
            Identity::App => MARK.to_owned(),
        })
        .collect();
    push(format!("identity: {}", one_or_list(&identities)));
    let apps: Vec<String> = facts
        .app_types
        .iter()
        .map(|app| match app {
            AppType::SelfBuilt => "self_built".to_owned(),
            AppType::Store => "store".to_owned(),
        })
        .collect();
    if !apps.is_empty() {
        push(format!("apps: {}", one_or_list(&apps)));
    }
    for (name, scopes) in [
        ("scopes", &facts.scopes),
        ("field_scopes", &facts.field_scopes),
    ] {
        if !scopes.is_empty() {
            let scopes: Vec<String> = scopes.iter().map(|scope| scalar(scope)).collect();
            push(format!("{name}: {}", one_or_list(&scopes)));
        }
    }
    match &facts.rate_limits {
        RateLimits::Unstated => {}
        RateLimits::Special => push("limit: special".to_owned()),
        RateLimits::Windows(windows) => {
            let windows: Vec<String> = windows
                .iter()
                .map(|window| match window.seconds {
                    1 => format!("{}/s", window.count),
                    60 => format!("{}/min", window.count),
                    seconds => format!("{}/{seconds}s", window.count),
                })
                .collect();
            push(format!("limit: {}", one_or_list(&windows)));
        }
    }
}

/// Names of operations that only read, whatever their method.
const READS: [&str; 6] = ["list", "search", "query", "get", "find", "check"];

fn retry(id: &str, endpoint: &Endpoint) -> Option<String> {
    if endpoint.method == "GET" {
        return None;
    }
    let fields = [&endpoint.query_params, &endpoint.body];
    let mut fields = fields.into_iter().flatten().flat_map(|table| &table.fields);
    let key = fields.find(|field| {
        field.name == "idempotency_key"
            || (field.description.contains("幂等") && field.doc_type == "string")
    });
    if let Some(key) = key {
        return Some(if key.name == "idempotency_key" {
            format!("retry: {{ key: {}, fill: true }}", key.name)
        } else {
            let words = quote(&key.description);
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

fn errors_lines(documented: &[ErrorCode], shared: &SharedErrors, out: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    let errors: Vec<&ErrorCode> = documented
        .iter()
        .filter(|error| seen.insert((error.code, error.status)))
        .collect();
    if errors.is_empty() {
        return;
    }
    let is_shared = |error: &ErrorCode| shared.get(&error.code).copied() == error.status;
    if errors.iter().all(|error| is_shared(error)) {
        let codes: Vec<String> = errors.iter().map(|error| error.code.to_string()).collect();
        out.push(format!("    errors: [{}]", codes.join(", ")));
        return;
    }
    out.push("    errors:".to_owned());
    for error in errors {
        if is_shared(error) {
            out.push(format!("      - {}", error.code));
            continue;
        }
        let status = error.status.unwrap_or(400);
        let mut words = error.message.clone();
        for more in [&error.meaning, &error.advice] {
            if !more.is_empty() {
                words = format!("{words} – {more}");
            }
        }
        let advice = if error.advice.is_empty() {
            String::new()
        } else {
            format!(" | {MARK}")
        };
        out.push(format!(
            "      - {}: {status} | {MARK}{advice}{}",
            error.code,
            quote(&words)
        ));
    }
}
