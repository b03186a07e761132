//! What the endpoints answer that give out tokens.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::answer::oauth;
use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::ground::app::{App, AppKind};
use crate::ground::token_endpoint::TokenEndpoint;
use crate::memory::state::State;
use crate::memory::token::{Bearer, TokenKind, Verdict};
use crate::push::ticket;

/// Answers a request whose body is this object.
pub(crate) fn answer(
    endpoint: TokenEndpoint,
    state: &Arc<State>,
    body: &Map<String, Value>,
) -> Result<Reply, Refusal> {
    match endpoint {
        TokenEndpoint::TenantInternal => internal(state, body, false),
        TokenEndpoint::AppInternal => internal(state, body, true),
        TokenEndpoint::App => store_app(state, body),
        TokenEndpoint::Tenant => store_tenant(state, body),
        TokenEndpoint::TicketResend => resend(state, body),
        TokenEndpoint::OAuth => Ok(oauth::answer(state, body)),
    }
}

fn internal(state: &State, body: &Map<String, Value>, for_app: bool) -> Result<Reply, Refusal> {
    let app = authenticate(state, body)?;
    if app.kind != AppKind::SelfBuilt {
        return Err(Refusal::new(400, 10005, "app id unauthorized"));
    }
    let bearer = Bearer {
        kind: TokenKind::Tenant,
        app: app.id.clone(),
        tenant: state.credentials.home_tenant.clone(),
    };
    let (token, expire) = state.tokens().of_app(&bearer, state.clock.now());
    let mut answer = json!({
        "code": 0,
        "msg": "ok",
        "tenant_access_token": token,
        "expire": expire,
    });
    if for_app {
        // A self-built app has one tenant, and one token for both purposes.
        answer["app_access_token"] = answer["tenant_access_token"].clone();
    }
    Ok(Reply::json(answer))
}

fn store_app(state: &State, body: &Map<String, Value>) -> Result<Reply, Refusal> {
    let app = authenticate(state, body)?;
    let ticket = text(body, "app_ticket")?;
    if app.kind != AppKind::Store {
        return Err(Refusal::new(400, 10005, "app id unauthorized"));
    }
    if state.ticket().as_deref() != Some(ticket) {
        return Err(Refusal::new(400, 10012, "get app access token fail"));
    }
    let bearer = Bearer {
        kind: TokenKind::App,
        app: app.id.clone(),
        tenant: String::new(),
    };
    let (token, expire) = state.tokens().of_app(&bearer, state.clock.now());
    Ok(Reply::json(json!({
        "code": 0,
        "msg": "success",
        "app_access_token": token,
        "expire": expire,
    })))
}

fn store_tenant(state: &State, body: &Map<String, Value>) -> Result<Reply, Refusal> {
    let app_token = text(body, "app_access_token")?;
    let tenant = text(body, "tenant_key")?;
    let now = state.clock.now();
    let app = match state.tokens().judge(app_token, now) {
        Verdict::Good(bearer) if bearer.kind == TokenKind::App => bearer.app,
        _ => return Err(Refusal::new(400, 99_991_664, "invalid app token")),
    };
    if !state
        .credentials
        .tenants
        .iter()
        .any(|known| known == tenant)
    {
        return Err(Refusal::new(
            400,
            99_992_500,
            format!("these ids not existed: [{tenant}]"),
        ));
    }
    let bearer = Bearer {
        kind: TokenKind::Tenant,
        app,
        tenant: tenant.to_owned(),
    };
    let (token, expire) = state.tokens().of_app(&bearer, now);
    Ok(Reply::json(json!({
        "code": 0,
        "msg": "success",
        "tenant_access_token": token,
        "expire": expire,
    })))
}

fn resend(state: &Arc<State>, body: &Map<String, Value>) -> Result<Reply, Refusal> {
    let app = authenticate(state, body)?;
    if app.kind != AppKind::Store {
        return Err(Refusal::new(400, 10016, "app resend fail"));
    }
    ticket::push(state);
    Ok(Reply::json(json!({"code": 0, "msg": "success"})))
}

fn authenticate<'a>(state: &'a State, body: &Map<String, Value>) -> Result<&'a App, Refusal> {
    let id = text(body, "app_id")?;
    let secret = text(body, "app_secret")?;
    let Some(app) = state.credentials.app(id) else {
        return Err(Refusal::new(400, 10005, "app id unauthorized"));
    };
    if app.secret != secret {
        return Err(Refusal::new(400, 10015, "wrong app secret"));
    }
    Ok(app)
}

fn text<'a>(body: &'a Map<String, Value>, name: &str) -> Result<&'a str, Refusal> {
    match body.get(name).and_then(Value::as_str) {
        Some(value) if !value.is_empty() => Ok(value),
        _ => Err(Refusal::new(
            400,
            10003,
            format!("invalid parameter: {name} is required"),
        )),
    }
}
