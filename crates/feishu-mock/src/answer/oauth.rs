//! The endpoint that gives out a person's tokens, by authorization code or by refresh token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::exchange::reply::Reply;
use crate::ground::clock::Millis;
use crate::memory::grants::{Consent, Fate, Grants, REFRESH_LIFE};
use crate::memory::state::State;
use crate::memory::token::{Bearer, TokenKind};

/// A person has to log in anew a year after the last login.
const LOGIN_LIFE: Millis = 365 * 24 * 3600 * 1000;
/// The scope without which no refresh token is given.
const OFFLINE: &str = "offline_access";

/// A failure in this endpoint's own form, where `error` is a word.
struct Failure {
    code: i64,
    error: &'static str,
    description: &'static str,
}

const fn failure(code: i64, error: &'static str, description: &'static str) -> Failure {
    Failure {
        code,
        error,
        description,
    }
}

const MISSING: Failure = failure(20001, "invalid_request", "A required parameter is missing.");
const SECRET: Failure = failure(20002, "invalid_client", "The client secret is wrong.");
const NO_CODE: Failure = failure(
    20003,
    "invalid_grant",
    "There is no such authorization code.",
);
const OLD_CODE: Failure = failure(
    20004,
    "invalid_grant",
    "The authorization code has expired.",
);
const FOREIGN: Failure = failure(
    20024,
    "invalid_grant",
    "The grant belongs to another client.",
);
const NO_REFRESH: Failure = failure(20026, "invalid_grant", "There is no such refresh token.");
const GRANT_TYPE: Failure = failure(
    20036,
    "unsupported_grant_type",
    "This grant_type is not supported.",
);
const OLD_REFRESH: Failure = failure(20037, "invalid_grant", "The refresh token has expired.");
const NO_APP: Failure = failure(20048, "invalid_client", "There is no such app.");
const PKCE: Failure = failure(20049, "invalid_grant", "The code verifier does not match.");
const MALFORMED: Failure = failure(20063, "invalid_request", "The request is malformed.");
const REVOKED: Failure = failure(20064, "invalid_grant", "The refresh token was revoked.");
const USED_CODE: Failure = failure(20065, "invalid_grant", "The authorization code was used.");
const TWICE: Failure = failure(20067, "invalid_scope", "A scope is named twice.");
const BEYOND: Failure = failure(20068, "invalid_scope", "A scope was not granted.");
const TWO_WAYS: Failure = failure(
    20070,
    "invalid_request",
    "The client authenticated in more than one way.",
);
const REDIRECT: Failure = failure(20071, "invalid_grant", "The redirect URI differs.");
const USED_REFRESH: Failure = failure(20073, "invalid_grant", "The refresh token was used.");

impl Failure {
    fn reply(&self) -> Reply {
        Reply::json(json!({
            "code": self.code,
            "error": self.error,
            "error_description": self.description,
        }))
        .status(400)
    }
}

/// The answer to a body that is not a JSON object.
pub(crate) fn malformed() -> Reply {
    MALFORMED.reply()
}

/// The answer to a client that sent a secret in the body and in a header.
pub(crate) fn two_ways() -> Reply {
    TWO_WAYS.reply()
}

pub(crate) fn answer(state: &State, body: &Map<String, Value>) -> Reply {
    exchange(state, body).unwrap_or_else(|failure| failure.reply())
}

fn exchange(state: &State, body: &Map<String, Value>) -> Result<Reply, Failure> {
    let grant_type = text(body, "grant_type")?;
    let client = text(body, "client_id")?;
    let given = text(body, "client_secret")?;
    let app = state.credentials.app(client).ok_or(NO_APP)?;
    if app.secret != given {
        return Err(SECRET);
    }
    let now = state.clock.now();
    let mut grants = state.grants();
    let consent = match grant_type {
        "authorization_code" => by_code(&mut grants, body, client, now)?,
        "refresh_token" => by_refresh(&mut grants, body, client, now)?,
        _ => return Err(GRANT_TYPE),
    };
    let scopes = narrowed(body, &consent.scopes)?;
    // Only now is the grant spent: a refused request may be put right and sent again.
    let spent = match grant_type {
        "authorization_code" => grants.codes.get_mut(text(body, "code")?),
        _ => grants.refreshes.get_mut(text(body, "refresh_token")?),
    };
    if let Some(grant) = spent {
        grant.fate = Fate::Used;
    }
    let access = state.issue_user_token(&Bearer {
        kind: TokenKind::User,
        app: client.to_owned(),
        tenant: state.credentials.home_tenant.clone(),
    });
    let mut answer = json!({
        "code": 0,
        "access_token": access.0,
        "expires_in": access.1,
        "token_type": "Bearer",
        "scope": scopes.join(" "),
    });
    if consent.scopes.iter().any(|scope| scope == OFFLINE) {
        answer["refresh_token"] = grants.refresh_token(consent, now).into();
        answer["refresh_token_expires_in"] = (REFRESH_LIFE / 1000).into();
    }
    Ok(Reply::json(answer))
}

fn by_code(
    grants: &mut Grants,
    body: &Map<String, Value>,
    client: &str,
    now: Millis,
) -> Result<Consent, Failure> {
    let grant = grants.codes.get(text(body, "code")?).ok_or(NO_CODE)?;
    let consent = &grant.consent;
    if consent.app != client {
        return Err(FOREIGN);
    }
    if grant.fate != Fate::Fresh {
        return Err(USED_CODE);
    }
    if grant.ends <= now {
        return Err(OLD_CODE);
    }
    let redirect = body.get("redirect_uri").and_then(Value::as_str);
    if consent.redirect_uri.as_deref() != redirect && consent.redirect_uri.is_some() {
        return Err(REDIRECT);
    }
    if let Some(challenge) = &consent.challenge {
        let verifier = body
            .get("code_verifier")
            .and_then(Value::as_str)
            .ok_or(PKCE)?;
        let hashed = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        if hashed != *challenge
            || !(43..=128).contains(&verifier.len())
            || !verifier.chars().all(allowed)
        {
            return Err(PKCE);
        }
    }
    Ok(consent.clone())
}

fn by_refresh(
    grants: &mut Grants,
    body: &Map<String, Value>,
    client: &str,
    now: Millis,
) -> Result<Consent, Failure> {
    let grant = grants
        .refreshes
        .get(text(body, "refresh_token")?)
        .ok_or(NO_REFRESH)?;
    if grant.consent.app != client {
        return Err(FOREIGN);
    }
    match grant.fate {
        Fate::Used => return Err(USED_REFRESH),
        Fate::Revoked => return Err(REVOKED),
        Fate::Fresh => {}
    }
    if grant.ends <= now || grant.consent.login.saturating_add(LOGIN_LIFE) <= now {
        return Err(OLD_REFRESH);
    }
    Ok(grant.consent.clone())
}

fn narrowed(body: &Map<String, Value>, granted: &[String]) -> Result<Vec<String>, Failure> {
    let Some(wanted) = body.get("scope").and_then(Value::as_str) else {
        return Ok(granted.to_vec());
    };
    let mut scopes: Vec<String> = Vec::new();
    for scope in wanted.split_whitespace() {
        if scopes.iter().any(|seen| seen == scope) {
            return Err(TWICE);
        }
        if !granted.iter().any(|allowed| allowed == scope) {
            return Err(BEYOND);
        }
        scopes.push(scope.to_owned());
    }
    Ok(scopes)
}

fn text<'a>(body: &'a Map<String, Value>, name: &str) -> Result<&'a str, Failure> {
    match body.get(name).and_then(Value::as_str) {
        Some(value) if !value.is_empty() => Ok(value),
        _ => Err(MISSING),
    }
}
