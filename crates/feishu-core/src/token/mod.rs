//! Tokens: fetched once however many calls wait, renewed while the old one still serves, dropped
//! when the platform refuses them.
//!
//! A [`TokenStore`] keeps tokens where several processes can share them; without one they live in
//! the client. What a call reads on its way is neither: it is the client's own copy, behind a lock
//! that is never held across an await.

mod slot;
mod source;
mod store;

use std::time::{Duration, Instant};

use http::HeaderValue;

use crate::error::{Error, ErrorKind};
use crate::identity::bearer;
use crate::secret::Secret;

pub(crate) use slot::{Fetch, Fresh, Slot, Source};
pub(crate) use source::{SelfBuiltTenant, StoreApp, StoreTenant};
pub use store::{MemoryTokenStore, StoreError, StoredToken, TokenKey, TokenKind, TokenStore};

/// A token is renewed in the background inside this last part of its life. The platform hands out
/// a new one only then; before, it would return the same.
pub(crate) const RENEWAL_WINDOW: Duration = Duration::from_secs(30 * 60);
/// A token this close to its end is not used any more: the request has to arrive, too.
pub(crate) const MARGIN: Duration = Duration::from_secs(5);
/// The longest life that is believed. The platform's tokens live two hours; a stored end that is
/// further away comes from a clock that has been put back.
pub(crate) const LONGEST_LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// A token in use. Its end is on the monotonic clock, so setting the wall clock does not touch it.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) header: HeaderValue,
    ends: Instant,
}

impl Token {
    pub(crate) fn new(text: &str, life: Duration) -> Result<Self, Error> {
        let header = bearer(text).ok_or_else(|| {
            Error::new(
                ErrorKind::Credential,
                "the token cannot be sent in a header",
            )
        })?;
        let now = Instant::now();
        Ok(Self {
            secret: Secret::new(text),
            header,
            ends: now.checked_add(life).unwrap_or(now),
        })
    }

    /// What is left of its life.
    pub(crate) fn left(&self, now: Instant) -> Duration {
        self.ends.saturating_duration_since(now)
    }
}
