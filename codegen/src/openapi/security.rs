//! Who may call: the two kinds of token, and the helpdesk's own credential.

use super::json::{Json, Object};
use crate::model::{Operation, Service};

const TENANT: &str = "tenant_access_token";
const USER: &str = "user_access_token";
const HELPDESK: &str = "helpdesk_token";

/// The schemes that a service's operations use.
pub(super) fn schemes(service: &Service) -> Object {
    let bearer = |words: &str| {
        Object::new()
            .with("type", "http")
            .with("scheme", "bearer")
            .with("description", words)
    };
    let tenant = service.operations().any(|one| one.tenant);
    let user = service.operations().any(|one| one.user);
    let helpdesk = service.operations().any(|one| one.helpdesk);
    let helpdesk_header = || {
        Object::new()
            .with("type", "apiKey")
            .with("in", "header")
            .with("name", "X-Lark-Helpdesk-Authorization")
            .with(
                "description",
                "The helpdesk's ID and token, as Base64 of `id:token`.",
            )
    };
    Object::new()
        .with_some(
            TENANT,
            tenant.then(|| bearer("The app acts, within one tenant.")),
        )
        .with_some(USER, user.then(|| bearer("A person acts, by the app.")))
        .with_some(HELPDESK, helpdesk.then(helpdesk_header))
}

/// What an operation asks for: any one of its tokens, each with the helpdesk's credential where
/// that is needed.
///
/// Scopes are not listed here: a list of roles would say that all are needed, and of the platform's
/// scopes any one is enough.
pub(super) fn requirements(operation: &Operation) -> Json {
    let none = || Json::List(Vec::new());
    let with_helpdesk =
        |requirement: Object| requirement.with_some(HELPDESK, operation.helpdesk.then(none));
    let tokens = [(TENANT, operation.tenant), (USER, operation.user)];
    let mut alternatives: Vec<Json> = tokens
        .into_iter()
        .filter(|(_, allowed)| *allowed)
        .map(|(token, _)| with_helpdesk(Object::new().with(token, none())).into())
        .collect();
    if alternatives.is_empty() && operation.helpdesk {
        alternatives.push(with_helpdesk(Object::new()).into());
    }
    Json::List(alternatives)
}
