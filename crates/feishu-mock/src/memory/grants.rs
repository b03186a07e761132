//! What people agreed to: authorization codes and refresh tokens, each good for one use.

use std::collections::HashMap;

use crate::ground::clock::Millis;
use crate::ground::secret;

/// An authorization code is good for five minutes.
const CODE_LIFE: Millis = 5 * 60 * 1000;
/// A refresh token is good for seven days.
pub(crate) const REFRESH_LIFE: Millis = 7 * 24 * 3600 * 1000;

/// What a person agreed to.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) app: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) challenge: Option<String>,
    pub(crate) login: Millis,
}

pub(crate) struct Grant {
    pub(crate) consent: Consent,
    pub(crate) ends: Millis,
    pub(crate) fate: Fate,
}

#[derive(PartialEq, Eq)]
pub(crate) enum Fate {
    Fresh,
    Used,
    Revoked,
}

#[derive(Default)]
pub(crate) struct Grants {
    pub(crate) codes: HashMap<String, Grant>,
    pub(crate) refreshes: HashMap<String, Grant>,
}

impl Grants {
    pub(crate) fn authorize(&mut self, consent: Consent) -> String {
        let code = format!("{}{}", secret::fresh(), secret::fresh());
        let ends = consent.login.saturating_add(CODE_LIFE);
        self.codes.insert(
            code.clone(),
            Grant {
                consent,
                ends,
                fate: Fate::Fresh,
            },
        );
        code
    }

    pub(crate) fn refresh_token(&mut self, consent: Consent, now: Millis) -> String {
        let token = format!("eyJhbGciOiJFUzI1NiIs{}{}", secret::fresh(), secret::fresh());
        self.refreshes.insert(
            token.clone(),
            Grant {
                consent,
                ends: now.saturating_add(REFRESH_LIFE),
                fate: Fate::Fresh,
            },
        );
        token
    }

    /// Takes a refresh token back. Says whether there was such a token.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        self.refreshes
            .get_mut(token)
            .map(|grant| grant.fate = Fate::Revoked)
            .is_some()
    }
}
