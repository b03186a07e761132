//! Which events were handled: the platform pushes at least once, so the same one comes again.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use feishu_core::BoxFuture;
use tokio::time::{Instant, timeout_at};

/// What a store reports when it fails. Events are then handled without it, and perhaps twice; a
/// `tracing` event says so.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Remembers which events were handled, for several processes or across restarts.
///
/// Implement it over what the program has (Redis, a database): three methods, each a boxed future.
/// An event is claimed before its handler runs, [finished](Self::finish) when the handler
/// succeeded, and [released](Self::release) when it did not, so that the platform's next push of it
/// is handled again.
///
/// Of two claims of one event at the same time only one may be [`Claimed::New`].
pub trait HandledEvents: fmt::Debug + Send + Sync {
    /// Claims an event, unless it is claimed or was handled. A claim that is neither finished nor
    /// released ends by itself after [`Claim::lease`]: its process is gone.
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Claimed, StoreError>>;

    /// Remembers for [`Claim::remember`] that the event was handled, if the claim still is this
    /// one or has ended.
    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets the claim, if it still is this one.
    fn release<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>>;
}

impl<T: HandledEvents + ?Sized> HandledEvents for Arc<T> {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Claimed, StoreError>> {
        (**self).claim(claim)
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).finish(claim)
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(claim)
    }
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claimed {
    /// The event is this handler's.
    New,
    /// It is being handled.
    InProgress,
    /// It was handled.
    Handled,
}

/// One handler's claim of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// The app and the event, in one text: what an entry is kept under.
    pub key: String,
    /// Tells this claim from others of the same event: random, or nearly so.
    pub owner: u64,
    /// How long the claim lasts when nobody ends it.
    pub lease: Duration,
    /// How long a handled event is remembered.
    pub remember: Duration,
}

impl Claim {
    /// A claim of an event. A receiver makes its own; this is for the tests of a store.
    #[must_use]
    pub fn new(key: impl Into<String>, owner: u64, lease: Duration, remember: Duration) -> Self {
        Self {
            key: key.into(),
            owner,
            lease,
            remember,
        }
    }
}

/// Remembers in memory: what a receiver has when it is given nothing else.
///
/// It holds so many handled events; the oldest goes when there is one more.
pub struct MemoryHandledEvents {
    kept: Mutex<Kept>,
    capacity: usize,
}

#[derive(Default)]
struct Kept {
    events: HashMap<Arc<str>, Event>,
    /// The handled ones, oldest first, with the instant at which each is forgotten.
    order: VecDeque<(Instant, Arc<str>)>,
}

struct Event {
    key: Arc<str>,
    standing: Standing,
}

#[derive(Clone, Copy)]
enum Standing {
    Claimed { owner: u64, until: Instant },
    Handled { until: Instant },
}

impl MemoryHandledEvents {
    /// A memory for so many events.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            kept: Mutex::default(),
            capacity: capacity.max(1),
        }
    }

    /// How many events are claimed or remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept().events.len()
    }

    /// Whether no event is claimed or remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
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
        while let Some((until, _)) = self.order.front()
            && (*until <= now || self.order.len() > capacity)
        {
            let Some((until, key)) = self.order.pop_front() else {
                return;
            };
            // An event that was handled once more since has a later place in the order.
            if let Entry::Occupied(kept) = self.events.entry(key)
                && matches!(kept.get().standing, Standing::Handled { until: kept } if kept == until)
            {
                kept.remove();
            }
        }
    }
}

/// What [`HandledEvents`] asks for, at once.
impl MemoryHandledEvents {
    fn claim_now(&self, claim: &Claim) -> Claimed {
        let now = Instant::now();
        let mut kept = self.kept();
        kept.forget(now, self.capacity);
        let claimed = Standing::Claimed {
            owner: claim.owner,
            until: now + claim.lease,
        };
        let key: Arc<str> = claim.key.as_str().into();
        match kept.events.entry(Arc::clone(&key)) {
            Entry::Occupied(mut entry) => match entry.get().standing {
                Standing::Handled { until } if until > now => return Claimed::Handled,
                Standing::Claimed { until, .. } if until > now => return Claimed::InProgress,
                _ => entry.get_mut().standing = claimed,
            },
            Entry::Vacant(entry) => {
                entry.insert(Event {
                    key,
                    standing: claimed,
                });
            }
        }
        Claimed::New
    }

    fn finish_now(&self, claim: &Claim) {
        let now = Instant::now();
        let until = now + claim.remember;
        let handled = Standing::Handled { until };
        let mut kept = self.kept();
        let key = match kept.events.get_mut(claim.key.as_str()) {
            Some(event) => {
                let other = matches!(
                    event.standing,
                    Standing::Claimed { owner, until } if owner != claim.owner && until > now
                );
                if other {
                    return;
                }
                event.standing = handled;
                Arc::clone(&event.key)
            }
            None => {
                let key: Arc<str> = claim.key.as_str().into();
                let event = Event {
                    key: Arc::clone(&key),
                    standing: handled,
                };
                kept.events.insert(Arc::clone(&key), event);
                key
            }
        };
        kept.order.push_back((until, key));
        kept.forget(now, self.capacity);
    }

    fn release_now(&self, claim: &Claim) {
        let mut kept = self.kept();
        let standing = kept.events.get(claim.key.as_str());
        let standing = standing.map(|event| event.standing);
        if matches!(standing, Some(Standing::Claimed { owner, .. }) if owner == claim.owner) {
            kept.events.remove(claim.key.as_str());
        }
    }
}

impl HandledEvents for MemoryHandledEvents {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Claimed, StoreError>> {
        Box::pin(std::future::ready(Ok(self.claim_now(claim))))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        self.finish_now(claim);
        Box::pin(std::future::ready(Ok(())))
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        self.release_now(claim);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Where a receiver remembers: in a memory of its own, which is there at once, or in a store that
/// it was given.
#[derive(Debug)]
pub(crate) enum Memory {
    Own(MemoryHandledEvents),
    Given(Arc<dyn HandledEvents>),
}

impl Memory {
    /// Claims an event, or fails at the deadline.
    pub(crate) async fn claim(
        &self,
        claim: &Claim,
        deadline: Instant,
    ) -> Result<Claimed, StoreError> {
        match self {
            Self::Own(memory) => Ok(memory.claim_now(claim)),
            Self::Given(store) => timeout_at(deadline, store.claim(claim)).await?,
        }
    }

    pub(crate) async fn finish(&self, claim: &Claim) -> Result<(), StoreError> {
        match self {
            Self::Own(memory) => {
                memory.finish_now(claim);
                Ok(())
            }
            Self::Given(store) => store.finish(claim).await,
        }
    }

    pub(crate) async fn release(&self, claim: &Claim) -> Result<(), StoreError> {
        match self {
            Self::Own(memory) => {
                memory.release_now(claim);
                Ok(())
            }
            Self::Given(store) => store.release(claim).await,
        }
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
