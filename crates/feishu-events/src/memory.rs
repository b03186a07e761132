//! Handled events, remembered in this process.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

use feishu_core::BoxFuture;
use tokio::time::Instant;

use crate::handled::{Claim, Claimed, HandledEvents, StoreError};

/// Remembers in memory: what a receiver has when it is given nothing else.
///
/// It holds so many handled events; the oldest goes when there is one more.
pub struct MemoryHandledEvents {
    kept: Mutex<Kept>,
    capacity: usize,
    keys: [RandomState; 2],
}

/// What an event is known by: a hash with keys that are random and this memory's own.
///
/// Names would be four times the size, in places of their own, and every look at one a wait for the
/// machine's memory. Of 65,536 remembered events a new one is taken for another once in 2^112; who
/// chooses ids cannot raise that without the keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64, u64);

impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0);
    }
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

type ByFingerprint<T> = HashMap<Fingerprint, T, BuildHasherDefault<AsIs>>;

/// An event is among the claimed or among the handled, never in both. Apart, because the few that
/// are claimed stay near the processor, and the many handled ones take half the room.
#[derive(Default)]
struct Kept {
    claimed: ByFingerprint<Claimant>,
    /// With the instant at which each is forgotten.
    handled: ByFingerprint<Instant>,
    /// The handled ones, oldest first.
    order: VecDeque<(Instant, Fingerprint)>,
}

#[derive(Clone, Copy)]
struct Claimant {
    owner: u64,
    until: Instant,
}

impl MemoryHandledEvents {
    /// A memory for so many events.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            kept: Mutex::default(),
            capacity: capacity.max(1),
            keys: [RandomState::new(), RandomState::new()],
        }
    }

    /// How many events are claimed or remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        let kept = self.kept();
        kept.claimed.len() + kept.handled.len()
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
    /// A memory for 65,536 events.
    fn default() -> Self {
        Self::new(65_536)
    }
}

impl Kept {
    /// Forgets those whose time is over, and the oldest that are too many.
    fn forget(&mut self, now: Instant, capacity: usize) {
        while let Some(&(until, event)) = self.order.front()
            && (until <= now || self.order.len() > capacity)
        {
            self.order.pop_front();
            // An event that was handled once more since has a later place in the order.
            if let Entry::Occupied(kept) = self.handled.entry(event)
                && *kept.get() == until
            {
                kept.remove();
            }
        }
    }
}

/// What [`HandledEvents`] asks for, at once.
impl MemoryHandledEvents {
    /// What this memory knows an event by.
    pub(crate) fn fingerprint(&self, event: impl Hash) -> Fingerprint {
        let [one, other] = &self.keys;
        Fingerprint(one.hash_one(&event), other.hash_one(&event))
    }

    pub(crate) fn claim_now(
        &self,
        event: Fingerprint,
        owner: u64,
        now: Instant,
        until: Instant,
    ) -> Claimed {
        let mut kept = self.kept();
        kept.forget(now, self.capacity);
        match kept.handled.get(&event) {
            Some(until) if *until > now => return Claimed::Handled,
            Some(_) => drop(kept.handled.remove(&event)),
            None => {}
        }
        match kept.claimed.entry(event) {
            Entry::Occupied(entry) if entry.get().until > now => return Claimed::InProgress,
            entry => entry.insert_entry(Claimant { owner, until }),
        };
        Claimed::New
    }

    pub(crate) fn finish_now(&self, event: Fingerprint, owner: u64, now: Instant, until: Instant) {
        let mut kept = self.kept();
        if let Entry::Occupied(entry) = kept.claimed.entry(event) {
            let claimant = entry.get();
            if claimant.owner != owner && claimant.until > now {
                return;
            }
            entry.remove();
        }
        kept.handled.insert(event, until);
        kept.order.push_back((until, event));
        kept.forget(now, self.capacity);
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
        let now = Instant::now();
        let event = self.fingerprint(&claim.key);
        let claimed = self.claim_now(event, claim.owner, now, now + claim.lease);
        Box::pin(std::future::ready(Ok(claimed)))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        let now = Instant::now();
        let event = self.fingerprint(&claim.key);
        self.finish_now(event, claim.owner, now, now + claim.remember);
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
    use std::time::Duration;

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
    async fn the_oldest_goes_when_there_is_one_too_many() {
        let store = MemoryHandledEvents::new(100);
        for index in 0..1000 {
            let claim = claim(&index.to_string(), index);
            assert_eq!(claimed(&store, &claim).await, Claimed::New);
            store.finish(&claim).await.expect("no failure");
            assert!(store.len() <= 100);
        }
        assert_eq!(claimed(&store, &claim("999", 1)).await, Claimed::Handled);
        assert_eq!(claimed(&store, &claim("899", 1)).await, Claimed::New);
    }
}
