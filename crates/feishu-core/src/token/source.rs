//! Where a token comes from.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use super::issuer::Issuer;
use super::store::TokenKey;
use crate::ground::BoxFuture;
use crate::ground::error::Error;

/// What a fetch may take beyond its requests: the store is asked, and what came is kept.
const GRACE: Duration = Duration::from_secs(10);

/// Fetches one token, again and again.
pub(crate) trait Source: Debug + Send + Sync {
    /// What a store keeps the token under; `None` where no store does.
    fn key(&self) -> Option<&TokenKey> {
        None
    }

    /// Asks the platform. `refused` is the token that it refused last.
    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        refused: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>>;

    /// Whether fetching can give another token at all.
    fn renewable(&self) -> bool {
        true
    }

    /// How long a fetch may take, all in all.
    fn limit(&self, issuer: &Issuer) -> Duration {
        issuer.timeout.saturating_add(GRACE)
    }
}

/// A token as it was fetched.
pub(crate) struct Fresh {
    pub(crate) token: String,
    pub(crate) life: Duration,
}

/// One that never answers, for tests.
#[cfg(test)]
#[derive(Debug)]
pub(super) struct Never;

#[cfg(test)]
impl Source for Never {
    fn fetch<'a>(
        &'a self,
        _: &'a Arc<Issuer>,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(std::future::pending())
    }
}
