//! The token that goes along with an attempt.

use std::sync::Arc;

use http::HeaderValue;
use tokio::time::Instant;

use super::client::Client;
use super::identity::{UserCredential, UserToken};
use super::plan::Credential;
use crate::ground::error::{Error, ErrorKind};
use crate::token::{Refused, Token, TokenCache};
use crate::wire::timeout;

/// A token as an attempt uses it: with the cache to tell when it is refused.
pub(super) enum Authorization<'a> {
    None,
    Fixed(&'a HeaderValue),
    Cached(&'a TokenCache, Arc<Token>),
}

impl<'a> Authorization<'a> {
    /// The token of who calls, fetched if need be.
    pub(super) async fn get(
        client: &'a Client,
        credential: &'a Credential,
        deadline: Instant,
    ) -> Result<Self, Error> {
        let (cache, issuer) = match credential {
            Credential::None => return Ok(Self::None),
            Credential::Tenant => (client.tenant_token()?, client.issuer()),
            Credential::User(UserToken(UserCredential::Fixed(header))) => {
                return header.as_ref().map(Self::Fixed).ok_or_else(|| {
                    Error::new(
                        ErrorKind::Invalid,
                        "the user token is empty or no header can hold it",
                    )
                });
            }
            Credential::User(UserToken(UserCredential::Session(session))) => {
                (session.cache(), session.issuer_for(client.issuer())?)
            }
        };
        if let Some(token) = cache.ready(issuer) {
            return Ok(Self::Cached(cache, token));
        }
        // Boxed: nearly every call finds its token, and then does not carry the state of waiting
        // for one.
        let fetched = Box::pin(tokio::time::timeout_at(deadline, cache.token(issuer)));
        let token = fetched
            .await
            .map_err(|_| timeout("fetching a token"))?
            .map_err(Error::for_call)?;
        Ok(Self::Cached(cache, token))
    }

    pub(super) fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::None => None,
            Self::Fixed(header) => Some(header),
            Self::Cached(_, token) => Some(&token.header),
        }
    }

    /// The platform took the token.
    pub(super) fn prove(&self) {
        if let Self::Cached(_, token) = self {
            token.prove();
        }
    }

    /// The platform refused the token; whether another can be had.
    pub(super) fn refuse(&self) -> Refused {
        match self {
            Self::None | Self::Fixed(_) => Refused::Final,
            Self::Cached(cache, token) => cache.refuse(token),
        }
    }
}
