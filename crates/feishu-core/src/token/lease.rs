//! The right to be the only one of a fleet that does something, for a while.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::background;
use crate::ground::BoxFuture;
use crate::ground::deadline::after;

/// How long an ended lease's fence is remembered at least.
const FENCED: Duration = Duration::from_secs(3600);
/// From this many leases on, those are cleared away that ended long ago.
const CLEAR_FROM: usize = 1024;

/// One process's wish to be the only one that fetches a token or refreshes a session.
///
/// While its work goes on, the holder asks for the same lease again before it ends, which extends
/// it. A process that is gone cannot, and delays the others no longer than [`life`](Self::life).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lease {
    /// Tells this wish from those of others: random, or nearly so.
    pub owner: u64,
    /// How long the lease lasts when it is neither extended nor released.
    pub life: Duration,
}

impl Lease {
    /// A wish for a lease. A client makes its own; this is for the tests of a store.
    #[must_use]
    pub const fn new(owner: u64, life: Duration) -> Self {
        Self { owner, life }
    }

    /// One of an owner that nobody else is.
    pub(super) fn of_ones_own(life: Duration) -> Self {
        let owner = getrandom::u64().unwrap_or_else(|_| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            let nanos = since.map_or(0, |since| u64::from(since.subsec_nanos()));
            u64::from(std::process::id()) << 32 | nanos
        });
        Self::new(owner, life)
    }

    /// How often the holder extends it.
    pub(super) fn beat(&self) -> Duration {
        self.life / 3
    }
}

/// What became of the wish for a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Leased {
    /// The lease is the caller's, or still is.
    Granted {
        /// Greater than that of every lease of this key before, and the same when a lease is
        /// extended: by it a store tells a holder that has slept past its lease from the next one.
        fence: u64,
    },
    /// It is another's.
    Held {
        /// When it ends, unless it is extended or released.
        left: Duration,
    },
}

/// Extends a lease, by `extend`, for as long as what is returned is kept.
pub(super) fn keep_alive(
    lease: &Lease,
    mut extend: Box<dyn FnMut() -> BoxFuture<'static, ()> + Send>,
) -> Beats {
    let beat = lease.beat();
    let task = Box::pin(async move {
        loop {
            tokio::time::sleep(beat).await;
            extend().await;
        }
    });
    Beats(background::start(&Handle::current(), task))
}

/// A lease's being extended, which ends when this is dropped.
pub(super) struct Beats(JoinHandle<()>);

impl Drop for Beats {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The leases of a store in memory.
#[derive(Debug)]
pub(super) struct MemoryLeases<K> {
    by_key: HashMap<K, Held>,
    last_fence: u64,
}

#[derive(Debug)]
struct Held {
    owner: u64,
    fence: u64,
    until: Instant,
}

impl<K> Default for MemoryLeases<K> {
    fn default() -> Self {
        Self {
            by_key: HashMap::new(),
            last_fence: 0,
        }
    }
}

impl<K: Eq + Hash + Clone> MemoryLeases<K> {
    pub(super) fn lease(&mut self, key: &K, lease: &Lease) -> Leased {
        let now = Instant::now();
        let until = after(now, lease.life);
        if let Some(held) = self.by_key.get_mut(key)
            && held.until > now
        {
            if held.owner != lease.owner {
                let left = held.until - now;
                return Leased::Held { left };
            }
            held.until = until;
            return Leased::Granted { fence: held.fence };
        }
        if self.by_key.len() >= CLEAR_FROM {
            self.by_key
                .retain(|_, held| after(held.until, FENCED) > now);
        }
        self.last_fence += 1;
        let held = Held {
            owner: lease.owner,
            fence: self.last_fence,
            until,
        };
        self.by_key.insert(key.clone(), held);
        Leased::Granted {
            fence: self.last_fence,
        }
    }

    pub(super) fn release(&mut self, key: &K, lease: &Lease) {
        if let Some(held) = self.by_key.get_mut(key)
            && held.owner == lease.owner
        {
            held.until = Instant::now();
        }
    }

    /// Whether another has had the lease since the one with this fence.
    pub(super) fn has_passed(&self, key: &K, fence: u64) -> bool {
        self.by_key.get(key).is_some_and(|held| held.fence > fence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The fence of a lease that is granted.
    fn granted(leases: &mut MemoryLeases<usize>, key: usize, owner: u64) -> u64 {
        match leases.lease(&key, &Lease::new(owner, SECOND)) {
            Leased::Granted { fence } => fence,
            Leased::Held { left } => panic!("held for {left:?}"),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_holder_that_slept_past_its_lease_is_told_from_the_next() {
        let mut leases = MemoryLeases::default();
        let first = granted(&mut leases, 1, 10);
        assert_eq!(granted(&mut leases, 1, 10), first, "extended");
        assert!(!leases.has_passed(&1, first));
        tokio::time::advance(SECOND).await;
        assert!(!leases.has_passed(&1, first), "it ended, and nobody came");
        let next = granted(&mut leases, 1, 11);
        assert!(next > first);
        assert!(leases.has_passed(&1, first) && !leases.has_passed(&1, next));
        assert!(!leases.has_passed(&2, first), "of another key");
    }

    #[tokio::test(start_paused = true)]
    async fn leases_are_forgotten_an_hour_after_their_end_and_not_before() {
        let mut leases = MemoryLeases::default();
        for key in 0..CLEAR_FROM {
            granted(&mut leases, key, 10);
        }
        tokio::time::advance(FENCED).await;
        granted(&mut leases, CLEAR_FROM, 10);
        assert_eq!(leases.by_key.len(), CLEAR_FROM + 1);
        tokio::time::advance(SECOND).await;
        granted(&mut leases, CLEAR_FROM + 1, 10);
        // The last two; the others ended an hour ago.
        assert_eq!(leases.by_key.len(), 2);
    }
}
