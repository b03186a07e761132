//! The tokens that the server gave out, and what they are worth now.

use std::collections::HashMap;
use std::time::Duration;

use crate::ground::clock::{Millis, millis};
use crate::ground::secret;

/// Below this much life a token endpoint hands out a new token beside the old one.
const RENEWAL: Millis = 30 * 60 * 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum TokenKind {
    Tenant,
    App,
    User,
}

/// Whom a token stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Bearer {
    pub(crate) kind: TokenKind,
    pub(crate) app: String,
    pub(crate) tenant: String,
}

struct Issued {
    bearer: Bearer,
    ends: Millis,
    revoked: bool,
}

/// What a token turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Good(Bearer),
    Expired(TokenKind),
    Unknown(TokenKind),
    Misshapen,
}

pub(crate) struct Tokens {
    issued: HashMap<String, Issued>,
    newest: HashMap<Bearer, String>,
    lifetime: Millis,
}

impl Tokens {
    pub(crate) fn new(lifetime: Duration) -> Self {
        Self {
            issued: HashMap::new(),
            newest: HashMap::new(),
            lifetime: millis(lifetime),
        }
    }

    pub(crate) fn set_lifetime(&mut self, lifetime: Duration) {
        self.lifetime = millis(lifetime);
    }

    /// The token of an app, with its remaining seconds: the newest one while half an hour of it
    /// is left.
    pub(crate) fn of_app(&mut self, bearer: &Bearer, now: Millis) -> (String, i64) {
        if let Some(token) = self.newest.get(bearer)
            && let Some(issued) = self.issued.get(token)
            && !issued.revoked
            && issued.ends - now >= RENEWAL
        {
            return (token.clone(), (issued.ends - now) / 1000);
        }
        let prefix = match bearer.kind {
            TokenKind::Tenant => "t-g1",
            TokenKind::App => "a-",
            TokenKind::User => "u-",
        };
        let token = format!("{prefix}{}{}", secret::fresh(), secret::fresh());
        let life = self.lifetime;
        self.add(token.clone(), bearer.clone(), now.saturating_add(life));
        self.newest.insert(bearer.clone(), token.clone());
        (token, life / 1000)
    }

    /// When a token ends that is given out now.
    pub(crate) fn end_of_life(&self, now: Millis) -> Millis {
        now.saturating_add(self.lifetime)
    }

    pub(crate) fn add(&mut self, token: String, bearer: Bearer, ends: Millis) {
        self.issued.insert(
            token,
            Issued {
                bearer,
                ends,
                revoked: false,
            },
        );
    }

    pub(crate) fn judge(&self, token: &str, now: Millis) -> Verdict {
        // Tokens from the OAuth endpoint are JSON web tokens and begin the way those do.
        let kind = match token {
            _ if token.starts_with("t-") => TokenKind::Tenant,
            _ if token.starts_with("a-") => TokenKind::App,
            _ if token.starts_with("u-") || token.starts_with("eyJ") => TokenKind::User,
            _ => return Verdict::Misshapen,
        };
        match self.issued.get(token) {
            Some(issued) if issued.revoked => Verdict::Unknown(issued.bearer.kind),
            Some(issued) if issued.ends <= now => Verdict::Expired(issued.bearer.kind),
            Some(issued) => Verdict::Good(issued.bearer.clone()),
            None => Verdict::Unknown(kind),
        }
    }

    /// Ends a token's life. Says whether there was such a token.
    pub(crate) fn expire(&mut self, token: &str, now: Millis) -> bool {
        self.issued
            .get_mut(token)
            .map(|issued| issued.ends = issued.ends.min(now))
            .is_some()
    }

    /// Makes a token as good as unknown. Says whether there was such a token.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        self.issued
            .get_mut(token)
            .map(|issued| issued.revoked = true)
            .is_some()
    }

    pub(crate) fn expire_all(&mut self, now: Millis) {
        for issued in self.issued.values_mut() {
            issued.ends = issued.ends.min(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bearer() -> Bearer {
        Bearer {
            kind: TokenKind::Tenant,
            app: "cli_a".to_owned(),
            tenant: "t".to_owned(),
        }
    }

    #[test]
    fn the_same_token_comes_back_until_less_than_half_an_hour_is_left() {
        let mut tokens = Tokens::new(Duration::from_secs(7200));
        let (first, life) = tokens.of_app(&bearer(), 0);
        assert_eq!(life, 7200);
        let (again, life) = tokens.of_app(&bearer(), 5_400_000);
        assert_eq!((again.as_str(), life), (first.as_str(), 1800));
        let (second, life) = tokens.of_app(&bearer(), 5_400_001);
        assert_ne!(second, first);
        assert_eq!(life, 7200);
        assert_eq!(tokens.judge(&first, 5_400_001), Verdict::Good(bearer()));
        assert_eq!(tokens.judge(&second, 5_400_001), Verdict::Good(bearer()));
        assert_eq!(
            tokens.judge(&first, 7_200_000),
            Verdict::Expired(TokenKind::Tenant)
        );
    }

    #[test]
    fn a_revoked_token_is_unknown_and_not_handed_out_again() {
        let mut tokens = Tokens::new(Duration::from_secs(7200));
        let (first, _) = tokens.of_app(&bearer(), 0);
        assert!(tokens.revoke(&first));
        assert_eq!(tokens.judge(&first, 0), Verdict::Unknown(TokenKind::Tenant));
        assert_ne!(tokens.of_app(&bearer(), 0).0, first);
        assert!(!tokens.revoke("t-other"));
    }

    #[test]
    fn what_looks_like_no_token_is_misshapen() {
        let tokens = Tokens::new(Duration::from_secs(7200));
        assert_eq!(tokens.judge("hello", 0), Verdict::Misshapen);
        assert_eq!(tokens.judge("u-x", 0), Verdict::Unknown(TokenKind::User));
        assert_eq!(tokens.judge("eyJx", 0), Verdict::Unknown(TokenKind::User));
        assert_eq!(tokens.judge("a-x", 0), Verdict::Unknown(TokenKind::App));
    }
}
