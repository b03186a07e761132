//! Who may come in: tokens, their kinds, and the helpdesk's own credential.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feishu_core::operation::Operation;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::exchange::refusal::Refusal;
use crate::ground::app::AppKind;
use crate::memory::state::State;
use crate::memory::token::{Bearer, TokenKind, Verdict};

const HELPDESK: &str = "x-lark-helpdesk-authorization";

/// The bearer of a request's token, if the operation lets it in. Without an operation any bearer
/// of a good token is let in.
pub(crate) fn admit(
    state: &State,
    operation: Option<&Operation>,
    headers: &HeaderMap,
) -> Result<Bearer, Refusal> {
    let Some(token) = bearer_token(headers) else {
        return Err(refuse(
            state,
            99_991_661,
            "Missing access token for authorization. Please make a request with token attached.",
        ));
    };
    let bearer = match state.tokens().judge(token, state.clock.now()) {
        Verdict::Good(bearer) => bearer,
        Verdict::Expired(kind) => return Err(expired(state, kind)),
        Verdict::Unknown(kind) => return Err(invalid(state, kind)),
        Verdict::Misshapen => {
            return Err(refuse(
                state,
                99_991_671,
                "Invalid access token for authorization. The token has to begin with t- or u-",
            ));
        }
    };
    let Some(operation) = operation else {
        return Ok(bearer);
    };
    let allowed = match bearer.kind {
        TokenKind::Tenant => operation.identities.tenant,
        TokenKind::User => operation.identities.user,
        TokenKind::App => false,
    };
    if !allowed {
        return Err(invalid(state, bearer.kind));
    }
    let app_allowed = match state.credentials.app(&bearer.app).map(|app| app.kind) {
        Some(AppKind::Store) => operation.apps.store,
        Some(AppKind::SelfBuilt) | None => operation.apps.self_built,
    };
    if !app_allowed {
        return Err(refuse(
            state,
            99_991_676,
            "token no permission: this kind of app may not call it",
        ));
    }
    if operation.helpdesk {
        check_helpdesk(state, operation, headers)?;
    }
    Ok(bearer)
}

fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

/// The answer to the token of a request that is to be turned away, whatever it is worth.
pub(crate) fn reject(
    state: &State,
    headers: &HeaderMap,
    as_expired: bool,
    status: Option<u16>,
) -> Refusal {
    let kind = match bearer_token(headers) {
        Some(token) if token.starts_with("a-") => TokenKind::App,
        Some(token) if token.starts_with("u-") || token.starts_with("eyJ") => TokenKind::User,
        _ => TokenKind::Tenant,
    };
    let refusal = if as_expired {
        expired(state, kind)
    } else {
        invalid(state, kind)
    };
    match status {
        Some(status) => refusal.with_status(status),
        None => refusal,
    }
}

fn invalid(state: &State, kind: TokenKind) -> Refusal {
    let code = match kind {
        TokenKind::Tenant => 99_991_663,
        TokenKind::App => 99_991_664,
        TokenKind::User => 99_991_668,
    };
    refuse(
        state,
        code,
        "Invalid access token for authorization. Please make a request with token attached.",
    )
}

fn expired(state: &State, kind: TokenKind) -> Refusal {
    match kind {
        TokenKind::User => refuse(state, 99_991_677, "Authentication token expired"),
        other => invalid(state, other),
    }
}

fn refuse(state: &State, code: i64, msg: &str) -> Refusal {
    // The platform is not of one mind here. These are the statuses seen most.
    let usual = match code {
        99_991_668 | 99_991_677 => 401,
        _ => 400,
    };
    Refusal::new(state.settings.token_status.unwrap_or(usual), code, msg)
}

fn check_helpdesk(
    state: &State,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    let credentials = &state.credentials;
    let wanted = STANDARD.encode(format!(
        "{}:{}",
        credentials.helpdesk_id, credentials.helpdesk_token
    ));
    let given = headers.get(HELPDESK).map(|value| value.as_bytes());
    // The platform takes it with the scheme of a token, too.
    let bare = given.map(|given| match given.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(b"bearer ") => rest.trim_ascii(),
        _ => given,
    });
    if bare == Some(wanted.as_bytes()) {
        return Ok(());
    }
    const UNAUTHORIZED: i64 = 154_001;
    let status = operation
        .documented_error(UNAUTHORIZED)
        .map_or(401, |error| error.status);
    let why = match given {
        None => "the header is missing",
        Some(_) => "the header is wrong",
    };
    Err(Refusal::new(
        status,
        UNAUTHORIZED,
        format!("Unauthorized: X-Lark-Helpdesk-Authorization: {why}"),
    ))
}
