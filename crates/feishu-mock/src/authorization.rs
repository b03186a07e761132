//! A person's consent.

use crate::grants::Consent;
use crate::server::MockServer;

/// A person who agrees to what an app asks for. Made by [`MockServer::authorize`].
#[must_use = "a code is issued by `code`"]
pub struct Authorization<'a> {
    server: &'a MockServer,
    consent: Consent,
}

impl<'a> Authorization<'a> {
    pub(crate) fn new(server: &'a MockServer) -> Self {
        Self {
            consent: Consent {
                app: server.app_id().to_owned(),
                scopes: vec!["auth:user.id:read".to_owned(), "offline_access".to_owned()],
                redirect_uri: None,
                challenge: None,
                login: server.state.clock.now(),
            },
            server,
        }
    }

    /// Sets the app that asks: the self-built one by default.
    pub fn app(mut self, app_id: impl Into<String>) -> Self {
        self.consent.app = app_id.into();
        self
    }

    /// Sets the scopes, separated by blanks. Without `offline_access` no refresh token is given.
    pub fn scope(mut self, scope: &str) -> Self {
        self.consent.scopes = scope.split_whitespace().map(str::to_owned).collect();
        self
    }

    /// Sets the redirect URI, which the exchange of the code then has to repeat.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.consent.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the PKCE challenge, by the method `S256`.
    pub fn code_challenge(mut self, challenge: impl Into<String>) -> Self {
        self.consent.challenge = Some(challenge.into());
        self
    }

    /// The authorization code: good once, for five minutes.
    #[must_use]
    pub fn code(self) -> String {
        self.server.state.grants().authorize(self.consent)
    }

    /// A refresh token, as if a code had been exchanged already.
    #[must_use]
    pub fn refresh_token(self) -> String {
        let now = self.server.state.clock.now();
        self.server.state.grants().refresh_token(self.consent, now)
    }
}
