//! What it takes to get a token: the app, the way to the platform, and the store.

use std::sync::Arc;
use std::time::Duration;

use super::grants::SessionStore;
use super::store::{StoreError, TokenStore};
use crate::ground::app::Credentials;
use crate::ground::error::{Error, ErrorKind};
use crate::retry::{Budget, RetryPolicy};
use crate::wire::Wire;

/// How long a store's answer is waited for. One that is down or hangs costs this once a token, and
/// no call fails for it.
pub(super) const STORE_PATIENCE: Duration = Duration::from_secs(2);

/// Everything that fetching tokens for one app needs.
pub(crate) struct Issuer {
    pub(crate) wire: Wire,
    pub(crate) app: Option<Credentials>,
    pub(crate) store: Arc<dyn TokenStore>,
    pub(crate) sessions: Arc<dyn SessionStore>,
    /// How long a lease of a store lasts when its holder is gone.
    pub(crate) lease: Duration,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) budget: Budget,
    /// How long one request for a token may take, all attempts and waits included.
    pub(crate) timeout: Duration,
}

impl Issuer {
    /// One without an app, for tests that ask only this store.
    #[cfg(test)]
    pub(super) fn with_store(store: Arc<dyn TokenStore>) -> Self {
        use crate::wire::{Base, HttpSettings, http_client};

        const SECOND: Duration = Duration::from_secs(1);
        let http = HttpSettings {
            connect_timeout: SECOND,
            configure: None,
            roots: Vec::new(),
        };
        Self {
            wire: Wire {
                http: http_client(http).expect("an HTTP client"),
                base: Base::parse("https://a", false).expect("a base URL"),
                headers: http::HeaderMap::new(),
                attempt_timeout: SECOND,
                stall_timeout: SECOND,
                max_body: 1024,
                observer: None,
            },
            app: None,
            store,
            sessions: Arc::new(super::grants::MemorySessionStore::new()),
            lease: SECOND,
            retry: Arc::new(crate::retry::Never),
            budget: Budget::new(0),
            timeout: SECOND,
        }
    }

    /// The app that tokens are for.
    pub(crate) fn app(&self) -> Result<&Credentials, Error> {
        self.app.as_ref().ok_or_else(|| {
            Error::config(
                "the client has no app to get a token for; ClientBuilder::self_built_app adds one",
            )
        })
    }

    /// Whether tokens that this one gets are those of another's app, at the same platform.
    pub(super) fn serves(&self, other: &Self) -> bool {
        let app = |issuer: &Self| issuer.app.as_ref().map(|app| app.id.clone());
        self.wire.base.as_str() == other.wire.base.as_str() && app(self) == app(other)
    }

    /// Asks the store, and does without it where it fails or takes too long.
    pub(super) async fn ask_store<T>(
        &self,
        doing: &'static str,
        asked: impl Future<Output = Result<T, StoreError>>,
    ) -> Option<T> {
        let failure = match tokio::time::timeout(STORE_PATIENCE, asked).await {
            Ok(Ok(value)) => return Some(value),
            Ok(Err(error)) => error,
            Err(late) => late.into(),
        };
        tracing::warn!(target: "feishu", error = %failure, doing, "the token store failed");
        None
    }

    /// Asks the session store. It cannot be done without: who does not know what others do with a
    /// refresh token must not use it.
    pub(super) async fn ask_sessions<T>(
        &self,
        doing: &'static str,
        asked: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Error> {
        let failure = match tokio::time::timeout(STORE_PATIENCE, asked).await {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(error)) => error,
            Err(late) => late.into(),
        };
        tracing::warn!(target: "feishu", error = %failure, doing, "the session store failed");
        let error = Error::new(
            ErrorKind::Io,
            format!("the session store failed at {doing}"),
        );
        Err(error.with_source(failure))
    }
}
