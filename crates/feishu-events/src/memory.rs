//! Handled events, remembered in this process.

use std::collections::hash_map::{Entry, RandomState};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use feishu_core::BoxFuture;
use tokio::time::Instant;

use crate::handled::{Claim, Claimed, HandledEvents, StoreError};

/// Remembers in memory: what a receiver has when it is given nothing else.
///
/// It holds so many handled events; the oldest goes when there is one more.
pub struct MemoryHandledEvents {
    kept: Mutex<Kept>,
    capacity: usize,
    key: RandomState,
    made: Instant,
}

/// What an event is known by: a hash with a key that is random and this memory's own.
///
/// Names would be eight times the size, in places of their own, and every look at one a wait for the
/// machine's memory. Beside 65,536 that are remembered a new event is taken for another once in 2^48;
/// who chooses ids cannot raise that without the key.
///
/// In halves, so that an entry, which has a [`Moment`] besides, has no gap.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u32; 2]);

impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let [low, high] = self.0;
        state.write_u64(u64::from(high) << 32 | u64::from(low));
    }
}

/// A time, in sixteenths of a second since the memory was made. They suffice for eight years; a
/// memory that is older than that remembers nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Moment(u32);

impl Moment {
    const NANOSECONDS: u32 = 1_000_000_000 / 16;

    /// The last one that is not after so long a time.
    fn at(since: Duration) -> Self {
        let sixteenths = u64::from(since.subsec_nanos() / Self::NANOSECONDS);
        let all = since
            .as_secs()
            .saturating_mul(16)
            .saturating_add(sixteenths);
        Self(u32::try_from(all).unwrap_or(u32::MAX))
    }

    /// The first one that is after so long a time, or is it: nothing ends too early.
    fn end(since: Duration) -> Self {
        let rest = Duration::from_nanos(u64::from(Self::NANOSECONDS - 1));
        Self::at(since.saturating_add(rest))
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
    /// With the moment at which each is forgotten.
    handled: ByFingerprint<Moment>,
    /// The handled ones, oldest first.
    order: VecDeque<(Moment, Fingerprint)>,
}

#[derive(Clone, Copy)]
struct Claimant {
    owner: u64,
    until: Moment,
}

impl MemoryHandledEvents {
    /// A memory for so many events.
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
    /// Forgets those whose time is over, and the oldest that are more than so many.
    fn forget(&mut self, now: Moment, most: usize) {
        while let Some(&(until, event)) = self.order.front()
            && (until <= now || self.order.len() > most)
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
        let hash = self.key.hash_one(event);
        #[allow(clippy::cast_possible_truncation)] // The halves of it.
        Fingerprint([hash as u32, (hash >> 32) as u32])
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
        // Room first, or it would be made for one more.
        kept.forget(now, self.capacity - 1);
        kept.handled.insert(event, until);
        kept.order.push_back((until, event));
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
