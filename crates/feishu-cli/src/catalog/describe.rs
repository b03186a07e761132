//! All that is known of an operation, as JSON: what `feishu describe` tells people, for programs.

use feishu_core::operation::{Apps, Identities, Method, Operation, Paging, Retry};

use super::entry::Entry;
use super::{example, schema};
use crate::json::{Json, Object};

/// All that is known of an operation.
pub(crate) fn describe(entry: Entry) -> Json {
    Json::Object(known(entry).with_some("output", schema::output(entry)))
}

/// The same without the schema of what it answers with, which is most of it.
pub(crate) fn known(entry: Entry) -> Object {
    let (table, text) = (entry.table, entry.text());
    let errors = table.errors.iter().map(|error| {
        let advice = (!error.advice.is_empty()).then_some(error.advice);
        Object::new()
            .with("code", error.code)
            .with("status", error.status)
            .with("meaning", error.meaning)
            .with_some("advice", advice)
    });
    let limits = table.limits.iter().map(|limit| {
        Object::new()
            .with("calls", limit.count)
            .with("seconds", limit.seconds)
    });
    Object::new()
        .with("operation", table.id)
        .with("summary", &text.summary)
        .with_some("title", text.title.as_ref())
        .with_some("details", text.details.as_ref())
        .with_some("deprecated", text.deprecated.as_ref())
        .with("method", table.method.as_str())
        .with("path", table.path)
        .with_list("identities", identities(table.identities))
        .with_list("apps", apps(table.apps))
        .with_some("helpdesk", table.helpdesk.then_some(true))
        .with_list("scopes", table.scopes.iter().copied())
        .with_list("field_scopes", table.field_scopes.iter().copied())
        .with_list("rate_limits", limits)
        .with_some("special_rate_limit", table.special_limit.then_some(true))
        .with("effect", effect(table).as_str())
        .with_some("pages", pages(table))
        .with("input", schema::input(entry))
        .with_list("errors", errors)
        .with("example", example::parameters(entry))
        .with("docs", table.docs)
        .with("updated", &text.updated)
}

/// The identities by their names.
pub(crate) fn identities(identities: Identities) -> Vec<&'static str> {
    let names = [("app", identities.tenant), ("user", identities.user)];
    names
        .iter()
        .filter(|(_, may)| *may)
        .map(|(name, _)| *name)
        .collect()
}

/// The kinds of app by their names.
pub(crate) fn apps(apps: Apps) -> Vec<&'static str> {
    let names = [("self-built", apps.self_built), ("store", apps.store)];
    names
        .iter()
        .filter(|(_, may)| *may)
        .map(|(name, _)| *name)
        .collect()
}

/// What a call does to the platform's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It changes nothing.
    Reads,
    /// Sent again with the same key it writes once.
    WritesOnce,
    /// It writes as often as it is sent.
    Writes,
    /// It takes something away.
    Deletes,
}

impl Effect {
    /// In a word or two.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Reads => "reads",
            Self::WritesOnce => "writes once",
            Self::Writes => "writes",
            Self::Deletes => "deletes",
        }
    }
}

/// What a call of an operation does: by the class in its table, and by its method and the
/// platform's own name for it where it deletes.
pub(crate) fn effect(operation: &Operation) -> Effect {
    let name = operation.id.rsplit('.').next().unwrap_or_default();
    let deletes = operation.method == Method::Delete || name.contains("delete");
    match operation.retry {
        Retry::Safe => Effect::Reads,
        _ if deletes => Effect::Deletes,
        Retry::Idempotent(_) => Effect::WritesOnce,
        Retry::Unsafe => Effect::Writes,
    }
}

/// Whether all that a call does is to add something: a write whose name, the platform's own, says so.
pub(crate) fn adds(operation: &Operation) -> bool {
    let name = operation.id.rsplit('.').next().unwrap_or_default();
    operation.method == Method::Post && (name.starts_with("create") || name == "combined_create")
}

/// Whether a call that is made again with the same values changes nothing more.
pub(crate) fn repeats(operation: &Operation) -> bool {
    match operation.retry {
        Retry::Safe => true,
        // A key that is filled in is another one each time.
        Retry::Idempotent(key) => !key.fill,
        Retry::Unsafe => false,
    }
}

fn pages(operation: &Operation) -> Option<Object> {
    let page = operation.page?;
    let param = operation.params.get(page.param)?.name;
    let next = match page.paging {
        Paging::Token(field) => Some(field),
        _ => None,
    };
    Some(
        Object::new()
            .with("param", param)
            .with_some("next", next)
            .with("items", page.items),
    )
}
