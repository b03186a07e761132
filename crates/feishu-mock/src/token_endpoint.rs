//! The endpoints that give out app and tenant tokens.

use serde_json::{Map, Value, json};

use crate::app::{App, AppKind};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::state::State;
use crate::token::{Bearer, TokenKind, Verdict};

/// An endpoint that every server has, whatever operations it was started with.
///
/// It can be named wherever an operation can: [`requests_to`](crate::MockServer::requests_to),
/// [`on`](crate::MockServer::on), [`fault`](crate::MockServer::fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenEndpoint {
    /// A self-built app gets its `tenant_access_token`.
    TenantInternal,
    /// A self-built app gets its `app_access_token`.
    AppInternal,
    /// A store app gets its `app_access_token` for an app ticket.
    App,
    /// A store app gets the `tenant_access_token` of one tenant.
    Tenant,
    /// A store app asks for a new app ticket.
    TicketResend,
    /// A person's tokens, by authorization code or by refresh token.
    OAuth,
}

impl TokenEndpoint {
    /// Every one of them.
    pub const ALL: [Self; 6] = [
        Self::TenantInternal,
        Self::AppInternal,
        Self::App,
        Self::Tenant,
        Self::TicketResend,
        Self::OAuth,
    ];

    /// The name by which requests to it are recorded.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::TenantInternal => "auth.v3.auth.tenant_access_token_internal",
            Self::AppInternal => "auth.v3.auth.app_access_token_internal",
            Self::App => "auth.v3.auth.app_access_token",
            Self::Tenant => "auth.v3.auth.tenant_access_token",
            Self::TicketResend => "auth.v3.auth.app_ticket_resend",
            Self::OAuth => "authen.v2.oauth.token",
        }
    }

    /// Where it is.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::TenantInternal => "/open-apis/auth/v3/tenant_access_token/internal",
            Self::AppInternal => "/open-apis/auth/v3/app_access_token/internal",
            Self::App => "/open-apis/auth/v3/app_access_token",
            Self::Tenant => "/open-apis/auth/v3/tenant_access_token",
            Self::TicketResend => "/open-apis/auth/v3/app_ticket/resend",
            Self::OAuth => "/open-apis/authen/v2/oauth/token",
        }
    }

    pub(crate) fn at(path: &str) -> Option<Self> {
        // The official guide itself calls one of them with a slash at the end.
        let path = path.strip_suffix('/').unwrap_or(path);
        Self::ALL
            .into_iter()
            .find(|endpoint| endpoint.path() == path)
    }

    /// Answers a request whose body is this object.
    pub(crate) fn answer(self, state: &State, body: &Map<String, Value>) -> Result<Reply, Refusal> {
        match self {
            Self::TenantInternal | Self::AppInternal => self.internal(state, body),
            Self::App => store_app(state, body),
            Self::Tenant => store_tenant(state, body),
            Self::TicketResend => resend(state, body),
            Self::OAuth => Ok(crate::oauth::answer(state, body)),
        }
    }

    fn internal(self, state: &State, body: &Map<String, Value>) -> Result<Reply, Refusal> {
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
        if self == Self::AppInternal {
            // A self-built app has one tenant, and one token for both purposes.
            answer["app_access_token"] = answer["tenant_access_token"].clone();
        }
        Ok(Reply::json(answer))
    }
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

fn resend(state: &State, body: &Map<String, Value>) -> Result<Reply, Refusal> {
    let app = authenticate(state, body)?;
    if app.kind != AppKind::Store {
        return Err(Refusal::new(400, 10016, "app resend fail"));
    }
    state.push_ticket();
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
