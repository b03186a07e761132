//! Where tokens are kept beyond the client.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::bearer::LONGEST_LIFE;
use super::lease::{Lease, Leased, MemoryLeases};
use crate::ground::BoxFuture;
use crate::ground::app::Credentials;
use crate::ground::encode::Writer;
use crate::ground::time::Timestamp;

/// What a store reports when it fails. The client then does without it and says so in a
/// `tracing` event; a store that is down does not fail calls.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Keeps tokens, for several processes or across restarts.
///
/// Implement it over what the program has (a database, etcd; over Redis, `feishu-redis` does): three
/// methods, each a boxed future, and three more that let a fleet fetch a token once. Without those
/// three every process fetches for itself what it does not find.
///
/// # For implementers
///
/// - **Atomic**: [`remove`](Self::remove) looks and drops in one step, and so do
///   [`lease`](Self::lease) (of two that ask at once, one gets it) and
///   [`put_leased`](Self::put_leased).
/// - **May be lost**: everything, at any time. A token that is gone is fetched anew, and a lease
///   that is gone lets two processes fetch, which costs a request and nothing else.
/// - **Ends**: a token is of no use once [`StoredToken::expires_at`] has passed, and may be dropped
///   then.
/// - A failing method fails no call: the client does without the store and says so.
///
/// The functions of `feishu-store-conformance` prove an implementation.
///
/// ```
/// use std::sync::Arc;
/// use feishu_core::{Client, token::MemoryTokenStore};
///
/// # fn main() -> Result<(), feishu_core::Error> {
/// let store = Arc::new(MemoryTokenStore::new());
/// let client = Client::builder()
///     .self_built_app("cli_a1", "secret")
///     .token_store(store)
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// The token that is kept under this key.
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>>;

    /// Keeps a token, in place of what was there.
    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Drops the token if it is still this one: by the time one process learns that a token is
    /// refused, another may have put a good one in its place.
    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Asks to be the only one that fetches this token, for [`Lease::life`]. Its holder extends a
    /// lease by asking again.
    ///
    /// Unless implemented, everybody who asks may.
    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        let _ = (key, lease);
        Box::pin(ready(Ok(Leased::Granted { fence: 0 })))
    }

    /// Keeps the token that was fetched under a lease, and ends the lease. It keeps nothing when
    /// another has had the lease since: the holder slept past its end, and what the other fetched
    /// is newer.
    ///
    /// Unless implemented, it keeps the token.
    fn put_leased<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
        lease: &'a Lease,
        fence: u64,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let _ = (lease, fence);
        self.put(key, token)
    }

    /// Ends the lease, if it still is this owner's.
    ///
    /// Unless implemented, it does nothing.
    fn release<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let _ = (key, lease);
        Box::pin(ready(Ok(())))
    }
}

impl<T: TokenStore + ?Sized> TokenStore for std::sync::Arc<T> {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        (**self).get(key)
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).put(key, token)
    }

    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).remove(key, token)
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        (**self).lease(key, lease)
    }

    fn put_leased<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
        lease: &'a Lease,
        fence: u64,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).put_leased(key, token, lease, fence)
    }

    fn release<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(key, lease)
    }
}

/// What a token is kept under.
///
/// It names the base URL, the app and the tenant, and holds a digest of the app's secret, so that
/// a client with a wrong secret never gets a token that another client paid for. `Display` writes
/// it as one line of text, for stores whose keys are text; it reveals no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// The base URL of the platform.
    pub base_url: String,
    /// The app's id.
    pub app_id: String,
    /// A digest over the app's secret.
    pub secret_digest: String,
    /// What kind of token it is.
    pub kind: TokenKind,
    /// The tenant, for a store app's tenant token.
    pub tenant_key: Option<String>,
}

/// What kind of token a [`TokenKey`] names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A `tenant_access_token`.
    Tenant,
    /// A store app's `app_access_token`.
    App,
    /// A store app's `app_ticket`. It has no end of its own: the platform sends a new one hourly.
    AppTicket,
}

impl TokenKey {
    /// A key of these parts. A client makes its own; this is for the tests of a store.
    #[must_use]
    pub fn from_parts(
        base_url: &str,
        app_id: &str,
        secret_digest: &str,
        kind: TokenKind,
        tenant_key: Option<&str>,
    ) -> Self {
        Self {
            base_url: base_url.to_owned(),
            app_id: app_id.to_owned(),
            secret_digest: secret_digest.to_owned(),
            kind,
            tenant_key: tenant_key.map(str::to_owned),
        }
    }

    pub(crate) fn new(base_url: &str, app: &Credentials, kind: TokenKind) -> Self {
        let mut hash = Sha256::new();
        for part in [base_url, &app.id, app.secret.expose()] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        let digest = hash.finalize();
        let secret_digest = digest[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self {
            base_url: base_url.to_owned(),
            app_id: app.id.clone(),
            secret_digest,
            kind,
            tenant_key: None,
        }
    }

    pub(crate) fn for_tenant(mut self, tenant_key: &str) -> Self {
        self.tenant_key = Some(tenant_key.to_owned());
        self
    }
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            TokenKind::Tenant => "tenant",
            TokenKind::App => "app",
            TokenKind::AppTicket => "app_ticket",
        };
        write!(
            f,
            "{} {} {} {kind}",
            self.base_url, self.app_id, self.secret_digest
        )?;
        match &self.tenant_key {
            Some(tenant) => write!(f, " {tenant}"),
            None => Ok(()),
        }
    }
}

/// A token and when it ends.
///
/// Serde writes and reads it, in JSON or another format that names its fields. **What is written
/// holds the token itself.**
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredToken {
    /// The token itself: a secret.
    pub token: String,
    /// When it ends.
    pub expires_at: SystemTime,
}

impl StoredToken {
    /// A token and when it ends.
    #[must_use]
    pub fn new(token: impl Into<String>, expires_at: SystemTime) -> Self {
        Self {
            token: token.into(),
            expires_at,
        }
    }

    /// What is left of its life by the wall clock, and never more than a token can have.
    pub(crate) fn left(&self) -> Duration {
        self.expires_at
            .duration_since(SystemTime::now())
            .unwrap_or_default()
            .min(LONGEST_LIFE)
    }
}

impl Serialize for StoredToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut writer = Writer::new(serializer);
        writer.field("token", &Some(&self.token));
        let expires_at = Some(Timestamp::from(self.expires_at));
        writer.millis().field("expires_at_ms", &expires_at);
        writer.end()
    }
}

/// The fields as they are kept.
#[derive(Default)]
struct Kept {
    token: Option<String>,
    expires_at_ms: Option<Timestamp>,
}

crate::__decode_object! {
    [] Kept {
        0 token = "token",
        1 expires_at_ms = "expires_at_ms" millis,
    }
}

impl<'de> Deserialize<'de> for StoredToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = Kept::deserialize(deserializer)?;
        let token = kept.token.ok_or_else(|| D::Error::missing_field("token"))?;
        let expires_at = kept
            .expires_at_ms
            .and_then(|time| time.to_system_time())
            .ok_or_else(|| D::Error::missing_field("expires_at_ms"))?;
        Ok(Self { token, expires_at })
    }
}

impl fmt::Debug for StoredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredToken")
            .field("token", &"[secret]")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

/// Keeps tokens in memory: what a client has when it is given nothing else. Share one between
/// clients to share their tokens.
#[derive(Default)]
pub struct MemoryTokenStore {
    tokens: Mutex<HashMap<TokenKey, StoredToken>>,
    leases: Mutex<MemoryLeases<TokenKey>>,
}

/// From this many entries on, those that have ended are cleared away.
const CLEAR_FROM: usize = 1024;

impl MemoryTokenStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn tokens(&self) -> std::sync::MutexGuard<'_, HashMap<TokenKey, StoredToken>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn leases(&self) -> std::sync::MutexGuard<'_, MemoryLeases<TokenKey>> {
        self.leases.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTokenStore")
            .field("tokens", &self.tokens().len())
            .finish()
    }
}

impl TokenStore for MemoryTokenStore {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        let found = self.tokens().get(key).cloned();
        Box::pin(async move { Ok(found) })
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut tokens = self.tokens();
        if tokens.len() >= CLEAR_FROM {
            let now = SystemTime::now();
            tokens.retain(|_, token| token.expires_at > now);
        }
        tokens.insert(key.clone(), token);
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut tokens = self.tokens();
        if tokens.get(key).is_some_and(|kept| kept.token == token) {
            tokens.remove(key);
        }
        Box::pin(async { Ok(()) })
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        Box::pin(ready(Ok(self.leases().lease(key, lease))))
    }

    fn put_leased<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
        lease: &'a Lease,
        fence: u64,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut leases = self.leases();
        if leases.has_passed(key, fence) {
            return Box::pin(ready(Ok(())));
        }
        leases.release(key, lease);
        // Still under the lock: nobody is granted the lease before the token is there.
        self.put(key, token)
    }

    fn release<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.leases().release(key, lease);
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(base: &str, app: &str, secret: &str) -> TokenKey {
        let app = Credentials {
            id: app.to_owned(),
            secret: secret.into(),
        };
        TokenKey::new(base, &app, TokenKind::Tenant)
    }

    #[test]
    fn keys_differ_by_every_part() {
        let one = key("https://a", "app", "s");
        for other in [
            key("https://b", "app", "s"),
            key("https://a", "ap", "s"),
            key("https://a", "app", "t"),
            key("https://a", "app", "s").for_tenant("t"),
        ] {
            assert_ne!(one, other);
            assert_ne!(one.to_string(), other.to_string());
        }
    }

    #[tokio::test]
    async fn a_full_store_clears_away_what_has_ended_and_nothing_else() {
        let store = MemoryTokenStore::new();
        let now = SystemTime::now();
        let hour = Duration::from_secs(3600);
        let tenant = |name: &str| key("https://a", "app", "s").for_tenant(name);
        for live in 0..10 {
            let token = StoredToken::new("live", now + hour);
            let put = store.put(&tenant(&format!("live-{live}")), token).await;
            put.expect("kept");
        }
        for ended in 0..CLEAR_FROM * 2 {
            let token = StoredToken::new("ended", now - hour);
            let put = store.put(&tenant(&format!("ended-{ended}")), token).await;
            put.expect("kept");
        }
        assert!(store.tokens().len() <= CLEAR_FROM);
        for live in 0..10 {
            let got = store.get(&tenant(&format!("live-{live}"))).await;
            assert!(got.expect("an answer").is_some());
        }
        assert!(format!("{store:?}").contains(&store.tokens().len().to_string()));
    }

    #[tokio::test]
    async fn a_store_full_of_tokens_that_end_later_is_cleared_then() {
        let store = MemoryTokenStore::new();
        let tenant = |name: &str| key("https://a", "app", "s").for_tenant(name);
        let shortly = Duration::from_millis(500);
        let soon = StoredToken::new("soon", SystemTime::now() + shortly);
        for nth in 0..CLEAR_FROM {
            let put = store.put(&tenant(&nth.to_string()), soon.clone()).await;
            put.expect("kept");
        }
        tokio::time::sleep(shortly).await;
        let put = store.put(&tenant("one more"), soon).await;
        put.expect("kept");
        assert_eq!(store.tokens().len(), 1);
    }

    #[tokio::test]
    async fn a_token_is_removed_unless_another_has_taken_its_place() {
        let store = MemoryTokenStore::new();
        let key = key("https://a", "app", "s");
        let token = StoredToken::new("t-new", SystemTime::now());
        assert!(!format!("{token:?}").contains("t-new"));
        assert!(format!("{token:?}").contains("expires_at"));
        store.put(&key, token).await.expect("kept");
        store.remove(&key, "t-old").await.expect("an answer");
        assert!(store.get(&key).await.expect("an answer").is_some());
        store.remove(&key, "t-new").await.expect("an answer");
        assert!(store.get(&key).await.expect("an answer").is_none());
    }

    #[test]
    fn an_end_beyond_any_tokens_life_is_not_believed() {
        let far = SystemTime::now() + Duration::from_secs(90 * 24 * 3600);
        let two_hours = Duration::from_secs(7200);
        assert_eq!(StoredToken::new("t", far).left(), two_hours);
        let past = SystemTime::now() - Duration::from_secs(1);
        assert_eq!(StoredToken::new("t", past).left(), Duration::ZERO);
    }

    #[test]
    fn what_is_kept_reads_back_and_what_lacks_a_part_does_not() {
        let end = std::time::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
        let text = serde_json::to_string(&StoredToken::new("t-1", end)).expect("JSON");
        assert_eq!(text, r#"{"token":"t-1","expires_at_ms":1700000000123}"#);
        let read: StoredToken = serde_json::from_str(&text).expect("a token");
        assert_eq!(read, StoredToken::new("t-1", end));
        for part in [
            "{}",
            r#"{"token":"t"}"#,
            r#"{"expires_at_ms":1}"#,
            "null",
            "7",
        ] {
            assert!(serde_json::from_str::<StoredToken>(part).is_err(), "{part}");
        }
    }
}
