//! A person's consent.

use crate::ground::app::AppKind;
use crate::memory::grants::Consent;
use crate::memory::state::State;

/// A person who agrees to what an app asks for. Made by [`MockServer::authorize`](crate::MockServer::authorize).
#[must_use = "a code is issued by `code`"]
pub struct Authorization<'a> {
    state: &'a State,
    consent: Consent,
}

impl<'a> Authorization<'a> {
    pub(crate) fn new(state: &'a State) -> Self {
        Self {
            consent: Consent {
                app: state
                    .credentials
                    .first(AppKind::SelfBuilt)
                    .map_or_else(String::new, |app| app.id.clone()),
                scopes: vec!["auth:user.id:read".to_owned(), "offline_access".to_owned()],
                redirect_uri: None,
                challenge: None,
                login: state.clock.now(),
            },
            state,
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
        self.state.grants().authorize(self.consent)
    }

    /// A refresh token, as if a code had been exchanged already.
    #[must_use]
    pub fn refresh_token(self) -> String {
        let now = self.state.clock.now();
        self.state.grants().refresh_token(self.consent, now)
    }
}
