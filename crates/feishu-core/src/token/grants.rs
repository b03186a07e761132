//! Where people's grants are kept beyond one process.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::grant::UserGrant;
use super::lease::{Lease, Leased, MemoryLeases};
use super::store::StoreError;
use crate::ground::BoxFuture;

/// Keeps what people granted, for all processes of an app.
///
/// Implement it over what the program has (a database, etcd; over Redis, `feishu-redis` does): four
/// methods, each a boxed future.
///
/// A refresh token works once, and whoever refreshes gets the next one. So among all processes one
/// refreshes at a time, under a [lease](Self::lease), and puts what it got in the place of what it
/// [spent](Self::swap) before anybody uses it; the others [load](Self::load) that.
///
/// # For implementers
///
/// - **Atomic**: [`swap`](Self::swap) compares and writes in one step. It alone decides what is
///   kept: a lease may end, or be lost in a failover, while its holder is about to write, and then
///   the holder's grant is the good one all the same. Of two that ask for a
///   [`lease`](Self::lease) at once, one gets it.
/// - **Durable**: a grant that is lost is a login that is lost, unless a process that had it last
///   is still alive and puts it back at its next refresh. Acknowledge a swap once it is as durable
///   as is to be had.
/// - **May be lost**: leases. Then two processes refresh at once; the platform takes one of them,
///   and the other waits for what that one gets.
/// - **Ends**: a grant may be dropped when its refresh token (or, without one, its access token) has
///   ended. What says that a session was ended has to outlast the copies of its grant that other
///   processes have: 30 days are enough.
/// - A failing method fails the refresh, and no call before the access token has ended.
///
/// The functions of `feishu-store-conformance` prove an implementation.
pub trait SessionStore: fmt::Debug + Send + Sync {
    /// What is kept of this person.
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>>;

    /// Puts `new` in the place of what has this version (with `None`: of nothing), and says whether
    /// it did. It changes nothing when something else is there.
    fn swap<'a>(
        &'a self,
        key: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Asks to be the only one that refreshes this session, for [`Lease::life`]. Its holder extends
    /// a lease by asking again.
    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>>;

    /// Ends the lease, if it still is this owner's.
    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>>;
}

impl<T: SessionStore + ?Sized> SessionStore for Arc<T> {
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        (**self).load(key)
    }

    fn swap<'a>(
        &'a self,
        key: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).swap(key, expected, new)
    }

    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        (**self).lease(key, lease)
    }

    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(key, lease)
    }
}

/// What a person's grant is kept under. `Display` writes it as one line of text.
///
/// Unlike a [`TokenKey`](super::TokenKey) it holds nothing of the app's secret: a login outlasts
/// the change of that.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SessionKey {
    /// The base URL of the platform.
    pub base_url: String,
    /// The app that the person authorized.
    pub app_id: String,
    /// What the program calls the person: their `open_id`, or a key of its own.
    pub person: String,
}

impl SessionKey {
    /// A key. A client makes its own; this is for the tests of a store.
    #[must_use]
    pub fn new(
        base_url: impl Into<String>,
        app_id: impl Into<String>,
        person: impl Into<String>,
    ) -> Self {
        Self {
            base_url: base_url.into(),
            app_id: app_id.into(),
            person: person.into(),
        }
    }
}

impl fmt::Display for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.base_url, self.app_id, self.person)
    }
}

/// A grant as a store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredGrant {
    /// Grows with each refresh and each login. Of two grants of a person the one with the greater
    /// version is the one that is good.
    pub version: u64,
    /// What the person granted. `None` says that the session was ended.
    pub grant: Option<UserGrant>,
}

impl StoredGrant {
    /// A grant of this version.
    #[must_use]
    pub const fn new(version: u64, grant: Option<UserGrant>) -> Self {
        Self { version, grant }
    }

    /// When it is of no use any more, if that is known: once its refresh token, or, without one,
    /// its access token has ended.
    #[must_use]
    pub fn ends_at(&self) -> Option<SystemTime> {
        let grant = self.grant.as_ref()?;
        match &grant.refresh_token {
            Some(_) => grant.refresh_expires_at,
            None => Some(grant.expires_at),
        }
    }
}

/// Keeps grants in memory: what a client has when it is given nothing else. They are gone with the
/// process.
#[derive(Default)]
pub struct MemorySessionStore(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    grants: HashMap<SessionKey, Entry>,
    leases: MemoryLeases<SessionKey>,
}

struct Entry {
    stored: StoredGrant,
    written: SystemTime,
}

/// How long it is known of a session that it was ended.
const ENDED: Duration = Duration::from_secs(30 * 24 * 3600);
/// From this many entries on, those that have ended are cleared away.
const CLEAR_FROM: usize = 1024;

impl Entry {
    fn is_over(&self, now: SystemTime) -> bool {
        match &self.stored.grant {
            Some(_) => self.stored.ends_at().is_some_and(|end| end <= now),
            None => now
                .duration_since(self.written)
                .is_ok_and(|since| since > ENDED),
        }
    }
}

impl MemorySessionStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemorySessionStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemorySessionStore")
            .field("sessions", &self.kept().grants.len())
            .finish()
    }
}

impl SessionStore for MemorySessionStore {
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        let kept = self.kept();
        let stored = kept.grants.get(key).map(|entry| entry.stored.clone());
        Box::pin(ready(Ok(stored)))
    }

    fn swap<'a>(
        &'a self,
        key: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let mut kept = self.kept();
        let there = kept.grants.get(key).map(|entry| entry.stored.version);
        let swapped = there == expected;
        if swapped {
            let written = SystemTime::now();
            if kept.grants.len() >= CLEAR_FROM {
                kept.grants.retain(|_, entry| !entry.is_over(written));
            }
            let stored = new.clone();
            kept.grants.insert(key.clone(), Entry { stored, written });
        }
        Box::pin(ready(Ok(swapped)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        Box::pin(ready(Ok(self.kept().leases.lease(key, lease))))
    }

    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept().leases.release(key, lease);
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    fn key(person: &str) -> SessionKey {
        SessionKey::new("https://a", "cli_a", person)
    }

    fn grant(refresh_end: Option<SystemTime>) -> UserGrant {
        UserGrant::new("u", SystemTime::UNIX_EPOCH).with_refresh_token("r", refresh_end)
    }

    #[test]
    fn a_grant_ends_with_its_refresh_token_or_without_one_with_its_access_token() {
        let end = SystemTime::UNIX_EPOCH + DAY;
        let ends_at = |grant| StoredGrant::new(1, grant).ends_at();
        assert_eq!(ends_at(Some(grant(Some(end)))), Some(end));
        assert_eq!(ends_at(Some(grant(None))), None, "nobody said");
        assert_eq!(ends_at(Some(UserGrant::new("u", end))), Some(end));
        assert_eq!(ends_at(None), None);
    }

    #[test]
    fn an_entry_is_over_with_its_grant_and_an_ended_session_thirty_days_later() {
        let now = SystemTime::UNIX_EPOCH + 1000 * DAY;
        let instant = Duration::from_nanos(1);
        let entry = |grant| Entry {
            stored: StoredGrant::new(1, grant),
            written: now,
        };
        let kept = entry(Some(grant(Some(now + DAY))));
        assert!(!kept.is_over(now + DAY - instant));
        assert!(kept.is_over(now + DAY));
        assert!(!entry(Some(grant(None))).is_over(now + 1000 * DAY));
        let ended = entry(None);
        assert!(!ended.is_over(now + 30 * DAY));
        assert!(ended.is_over(now + 30 * DAY + instant));
        assert!(!ended.is_over(now - DAY), "the clock was put back");
    }

    #[tokio::test]
    async fn a_full_store_clears_away_what_has_ended_and_nothing_else() {
        let store = MemorySessionStore::new();
        let now = SystemTime::now();
        let put = async |person: &str, grant| {
            let (key, new) = (key(person), StoredGrant::new(1, grant));
            let swapped = store.swap(&key, None, &new).await;
            assert!(swapped.expect("an answer"));
        };
        put("live", Some(grant(Some(now + DAY)))).await;
        put("signed out", None).await;
        for nth in 2..CLEAR_FROM {
            put(&nth.to_string(), Some(grant(Some(now - DAY)))).await;
        }
        assert_eq!(store.kept().grants.len(), CLEAR_FROM);
        put("one more", Some(grant(None))).await;
        assert_eq!(format!("{store:?}"), "MemorySessionStore { sessions: 3 }");
        for person in ["live", "signed out", "one more"] {
            let loaded = store.load(&key(person)).await.expect("an answer");
            assert!(loaded.is_some(), "{person}");
        }
    }

    #[test]
    fn a_key_is_one_line_of_text() {
        assert_eq!(key("ou_1").to_string(), "https://a cli_a ou_1");
    }
}
