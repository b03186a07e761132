//! An operation.

use super::json::{Json, Object};
use super::names::{Names, Place};
use super::{parameter, request, response, rules, security};
use crate::model::{self, Field, Operation, Paging, Retry};

/// An operation, under the tag of its resource.
pub(super) fn operation(names: &Names<'_>, one: &Operation, tag: &str) -> Object {
    Object::new()
        .with_list("tags", [tag])
        .with("operationId", &one.id)
        .with("summary", &one.summary)
        .with_some("description", description(one))
        .with("externalDocs", external_docs(one))
        .with_some("deprecated", one.deprecated.as_ref().map(|_| true))
        .with_all(extensions(names, one))
        .with("security", security::requirements(one))
        .with_list("parameters", parameter::parameters(names, one))
        .with_some("requestBody", request::body(names, one))
        .with("responses", response::responses(names, one))
}

fn description(one: &Operation) -> Option<String> {
    let mut parts: Vec<String> = one.details.iter().cloned().collect();
    if let Some(reason) = &one.deprecated {
        parts.push(format!("Deprecated: {reason}"));
    }
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

fn external_docs(one: &Operation) -> Object {
    Object::new()
        .with(
            "description",
            format!("The official documentation, as of {}.", one.updated),
        )
        .with("url", &one.docs)
        .with_some("x-feishu-title", one.title.as_ref())
        .with("x-feishu-updated", &one.updated)
}

/// What OpenAPI has no words for.
fn extensions(names: &Names<'_>, one: &Operation) -> Object {
    let chosen = |list: &[(&'static str, bool)]| -> Vec<&'static str> {
        list.iter()
            .filter(|(_, on)| *on)
            .map(|(word, _)| *word)
            .collect()
    };
    let limits = one.limits.iter().map(|(calls, seconds)| {
        Object::new()
            .with("calls", *calls)
            .with("seconds", *seconds)
    });
    let fields: Vec<&Field> = one.params.iter().map(|param| &param.field).collect();
    let typed = |index: usize, text: &str| {
        let place = match one.params[index].place {
            model::Place::Body => Place::Request,
            model::Place::Path | model::Place::Query | model::Place::Header => Place::Text,
        };
        names.value_of(fields[index], text, place)
    };
    let pages = one.page.as_ref().map(|page| {
        let param = &one.params[page.param].field.wire;
        let by = Object::new().with("param", param);
        match &page.paging {
            Paging::Token { field, .. } => by.with("token", field),
            Paging::Total => by.with("total", "total"),
        }
        .with("items", &page.items)
    });
    Object::new()
        .with_list(
            "x-feishu-identities",
            chosen(&[("tenant", one.tenant), ("user", one.user)]),
        )
        .with_list(
            "x-feishu-apps",
            chosen(&[("self_built", one.self_built), ("store", one.store)]),
        )
        .with_list("x-feishu-scopes", &one.scopes)
        .with_list("x-feishu-field-scopes", &one.field_scopes)
        .with_list("x-feishu-rate-limits", limits)
        .with_some(
            "x-feishu-special-rate-limit",
            one.special_limit.then_some(true),
        )
        .with("x-feishu-retry", retry(one))
        .with_some("x-feishu-pages", pages)
        .with_list(
            "x-feishu-rules",
            rules::in_words(&one.rules, &fields, &typed),
        )
}

fn retry(one: &Operation) -> Object {
    let class = |word: &str| Object::new().with("class", word);
    match &one.retry {
        Retry::Safe => class("safe"),
        Retry::Unsafe => class("unsafe"),
        Retry::Idempotent { param, life, fill } => class("idempotent")
            .with("key", &one.params[*param].field.wire)
            .with_some("life_seconds", *life)
            .with("filled_by_client", Json::Bool(*fill)),
    }
}
