//! The authorization code that a person's consent brought, traded for their tokens.

use std::fmt;
use std::sync::Arc;

use super::grant::UserGrant;
use super::issuer::Issuer;
use super::oauth;
use crate::ground::error::Error;

/// The trade of an authorization code for a grant. Made by [`Client::exchange_code`](crate::Client::exchange_code).
#[must_use = "an exchange does nothing until it is sent"]
pub struct CodeExchange {
    issuer: Arc<Issuer>,
    code: String,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    scope: Option<String>,
}

impl CodeExchange {
    pub(crate) fn new(issuer: Arc<Issuer>, code: String) -> Self {
        Self {
            issuer,
            code,
            redirect_uri: None,
            code_verifier: None,
            scope: None,
        }
    }

    /// The address that the authorization page sent the browser back to, as it was named there.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// The verifier, where the authorization used PKCE.
    pub fn code_verifier(mut self, verifier: impl Into<String>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }

    /// Fewer scopes than were authorized, with spaces between them.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Makes the trade. A code works once and for five minutes.
    ///
    /// # Errors
    /// What the platform says, or what keeps it from being asked.
    pub async fn send(self) -> Result<UserGrant, Error> {
        let fields = [
            ("code", Some(self.code.as_str())),
            ("redirect_uri", self.redirect_uri.as_deref()),
            ("code_verifier", self.code_verifier.as_deref()),
            ("scope", self.scope.as_deref()),
        ];
        oauth::ask(&self.issuer, "authorization_code", &fields).await
    }
}

impl fmt::Debug for CodeExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeExchange")
            .field("redirect_uri", &self.redirect_uri)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
