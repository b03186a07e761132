//! The endpoints that give out tokens.

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
}
