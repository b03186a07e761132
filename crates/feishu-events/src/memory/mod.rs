//! Handled events, remembered in this process.

mod generation;

use std::collections::HashMap;
use std::collections::hash_map::{Entry, RandomState};
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fmt, mem};

use feishu_core::BoxFuture;
use tokio::time::Instant;

pub(crate) use self::generation::Fingerprint;
use self::generation::{Generation, Moment};
use crate::handled::{Claim, Claimed, HandledEvents, StoreError};

/// Remembers in memory: what a receiver has when it is given nothing else.
///
/// It remembers so many handled events at least, and twice as many at most: when it is full, the older
/// half goes.
pub struct MemoryHandledEvents {
    kept: Mutex<Kept>,
    capacity: usize,
    key: RandomState,
    made: Instant,
}

/// Hashes nothing: a fingerprint is a hash.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// An event is among the claimed or among the handled. Apart, because the few that are claimed stay near
/// the processor, and the many handled ones take half the room.
///
/// The handled ones are of two generations, so that none is forgotten by itself: to find the place of the
/// oldest would be one more wait for the machine's memory at each event that comes.
#[derive(Default)]
struct Kept {
    claimed: HashMap<Fingerprint, Claimant, BuildHasherDefault<AsIs>>,
    young: Generation,
    /// Those that were there when the young ones were as many as there may be, and became these.
    old: Generation,
}

#[derive(Clone, Copy)]
struct Claimant {
    owner: u64,
    until: Moment,
}

impl MemoryHandledEvents {
    /// A memory for so many events at least.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            kept: Mutex::default(),
            capacity: capacity.max(1),
            key: RandomState::new(),
            made: Instant::now(),
        }
    }

    /// How many events are claimed or remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        let now = Moment::at(self.since(Instant::now()));
        let kept = self.kept();
        let claimed = kept.claimed.values().filter(|claim| claim.until > now);
        // One that was handled once more is among the young ones, too.
        let old = kept
            .old
            .iter()
            .filter(|(event, _)| kept.young.get(*event).is_none());
        let handled = kept
            .young
            .iter()
            .chain(old)
            .filter(|(_, until)| *until > now);
        claimed.count() + handled.count()
    }

    /// Whether no event is claimed or remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryHandledEvents {
    /// A memory for 65,536 events at least.
    fn default() -> Self {
        Self::new(65_536)
    }
}

impl Kept {
    /// When a handled event is forgotten.
    fn until(&self, event: Fingerprint) -> Option<Moment> {
        self.young.get(event).or_else(|| self.old.get(event))
    }

    /// Remembers a handled event, and forgets the old ones where there would be too many young ones.
    fn remember(&mut self, event: Fingerprint, until: Moment, most: usize) {
        if self.young.len() >= most {
            mem::swap(&mut self.young, &mut self.old);
            self.young.clear();
        }
        self.young.insert(event, until);
    }
}

/// What [`HandledEvents`] asks for, at once.
impl MemoryHandledEvents {
    /// What this memory knows an event by.
    pub(crate) fn fingerprint(&self, event: impl Hash) -> Fingerprint {
        Fingerprint::new(self.key.hash_one(event))
    }

    fn since(&self, instant: Instant) -> Duration {
        instant.saturating_duration_since(self.made)
    }

    pub(crate) fn claim_now(
        &self,
        event: Fingerprint,
        owner: u64,
        now: Instant,
        lease: Duration,
    ) -> Claimed {
        let since = self.since(now);
        let (now, until) = (Moment::at(since), Moment::end(since.saturating_add(lease)));
        let mut kept = self.kept();
        if kept.until(event).is_some_and(|until| until > now) {
            return Claimed::Handled;
        }
        match kept.claimed.entry(event) {
            Entry::Occupied(entry) if entry.get().until > now => return Claimed::InProgress,
            entry => entry.insert_entry(Claimant { owner, until }),
        };
        Claimed::New
    }

    pub(crate) fn finish_now(
        &self,
        event: Fingerprint,
        owner: u64,
        now: Instant,
        remember: Duration,
    ) {
        let since = self.since(now);
        let (now, until) = (
            Moment::at(since),
            Moment::end(since.saturating_add(remember)),
        );
        let mut kept = self.kept();
        if let Entry::Occupied(entry) = kept.claimed.entry(event) {
            let claimant = entry.get();
            if claimant.owner != owner && claimant.until > now {
                return;
            }
            entry.remove();
        }
        kept.remember(event, until, self.capacity);
    }

    pub(crate) fn release_now(&self, event: Fingerprint, owner: u64) {
        let mut kept = self.kept();
        if let Entry::Occupied(entry) = kept.claimed.entry(event)
            && entry.get().owner == owner
        {
            entry.remove();
        }
    }
}

impl HandledEvents for MemoryHandledEvents {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Claimed, StoreError>> {
        let event = self.fingerprint(&claim.key);
        let claimed = self.claim_now(event, claim.owner, Instant::now(), claim.lease);
        Box::pin(std::future::ready(Ok(claimed)))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        let event = self.fingerprint(&claim.key);
        self.finish_now(event, claim.owner, Instant::now(), claim.remember);
        Box::pin(std::future::ready(Ok(())))
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        self.release_now(self.fingerprint(&claim.key), claim.owner);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for MemoryHandledEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryHandledEvents")
            .field("events", &self.len())
            .field("capacity", &self.capacity)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: Duration = Duration::from_secs(60);
    const REMEMBER: Duration = Duration::from_secs(3600);

    fn claim(key: &str, owner: u64) -> Claim {
        Claim::new(key, owner, LEASE, REMEMBER)
    }

    async fn claimed(store: &MemoryHandledEvents, claim: &Claim) -> Claimed {
        store.claim(claim).await.expect("no failure")
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_is_one_handlers_until_it_is_finished_or_released() {
        let store = MemoryHandledEvents::default();
        let (one, two) = (claim("e", 1), claim("e", 2));
        assert_eq!(claimed(&store, &one).await, Claimed::New);
        assert_eq!(claimed(&store, &two).await, Claimed::InProgress);
        // Not the holder: nothing happens.
        store.release(&two).await.expect("no failure");
        store.finish(&two).await.expect("no failure");
        assert_eq!(claimed(&store, &two).await, Claimed::InProgress);
        store.release(&one).await.expect("no failure");
        assert_eq!(claimed(&store, &two).await, Claimed::New);
        store.finish(&two).await.expect("no failure");
        assert_eq!(claimed(&store, &one).await, Claimed::Handled);
        // A release that comes late does not undo it.
        store.release(&two).await.expect("no failure");
        assert_eq!(claimed(&store, &one).await, Claimed::Handled);
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_empty_until_something_is_claimed_and_again_when_that_has_ended() {
        let store = MemoryHandledEvents::new(10);
        assert!(store.is_empty());
        assert_eq!(claimed(&store, &claim("e", 1)).await, Claimed::New);
        assert!(!store.is_empty());
        assert_eq!(
            format!("{store:?}"),
            "MemoryHandledEvents { events: 1, capacity: 10 }"
        );
        tokio::time::advance(LEASE).await;
        assert!(store.is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn claims_and_memories_end() {
        let store = MemoryHandledEvents::default();
        let (one, two) = (claim("e", 1), claim("e", 2));
        assert_eq!(claimed(&store, &one).await, Claimed::New);
        tokio::time::advance(LEASE).await;
        assert_eq!(claimed(&store, &two).await, Claimed::New);
        store.finish(&two).await.expect("no failure");
        tokio::time::advance(REMEMBER - Duration::from_secs(1)).await;
        assert_eq!(claimed(&store, &one).await, Claimed::Handled);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(claimed(&store, &one).await, Claimed::New);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_forgotten_too_early_and_all_in_the_end() {
        let store = MemoryHandledEvents::default();
        let millis = Duration::from_millis;
        for remember in [millis(1), millis(63), millis(700), Duration::MAX] {
            // Between two of the moments that a memory knows.
            tokio::time::advance(millis(37)).await;
            let claim = Claim::new("e", 1, LEASE, remember);
            assert_eq!(claimed(&store, &claim).await, Claimed::New);
            store.finish(&claim).await.expect("no failure");
            let almost = remember.min(LEASE) - millis(1);
            tokio::time::advance(almost).await;
            assert_eq!(claimed(&store, &claim).await, Claimed::Handled);
            tokio::time::advance(millis(1) + millis(1000 / 16)).await;
        }
        assert_eq!(claimed(&store, &claim("e", 1)).await, Claimed::Handled);
    }

    #[tokio::test(start_paused = true)]
    async fn one_whose_time_is_over_before_an_older_ones_is_claimed_anew() {
        let store = MemoryHandledEvents::default();
        let (long, short) = (claim("long", 1), claim("short", 2));
        let short = Claim::new(short.key, short.owner, LEASE, Duration::from_secs(1));
        for claim in [&long, &short] {
            assert_eq!(claimed(&store, claim).await, Claimed::New);
            store.finish(claim).await.expect("no failure");
        }
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(claimed(&store, &short).await, Claimed::New);
        assert_eq!(store.len(), 2);
        assert_eq!(claimed(&store, &short).await, Claimed::InProgress);
        assert_eq!(claimed(&store, &long).await, Claimed::Handled);
    }

    #[tokio::test]
    async fn so_many_are_remembered_at_least_and_twice_as_many_at_most() {
        let store = MemoryHandledEvents::new(100);
        for index in 0..1000_u64 {
            let new = claim(&index.to_string(), index);
            assert_eq!(claimed(&store, &new).await, Claimed::New);
            store.finish(&new).await.expect("no failure");
            assert!(
                (index.min(99) + 1..=200).contains(&(store.len() as u64)),
                "{index}"
            );
        }
        for index in 900..1000 {
            let again = claim(&index.to_string(), 1);
            assert_eq!(claimed(&store, &again).await, Claimed::Handled, "{index}");
        }
        assert_eq!(claimed(&store, &claim("799", 1)).await, Claimed::New);
        // One that is handled once more is one event still, wherever it is remembered.
        store.finish(&claim("800", 1)).await.expect("no failure");
        let before = store.len();
        store.finish(&claim("999", 1)).await.expect("no failure");
        assert_eq!(store.len(), before);
    }
}
