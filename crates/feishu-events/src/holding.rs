//! A claim of an event, wherever it is kept, that ends however the handler does.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::envelope::Envelope;
use crate::handled::{Claim, Claimed, HandledEvents};
use crate::memory::{Fingerprint, MemoryHandledEvents};

/// Where a receiver remembers: in a memory of its own, which is there at once, or in a store that
/// it was given.
#[derive(Debug)]
pub(crate) enum Memory {
    Own(Arc<MemoryHandledEvents>),
    Given(Arc<dyn HandledEvents>),
}

/// How long a claim lasts, and how long is remembered what was handled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) lease: Duration,
    pub(crate) remember: Duration,
}

/// A claim that is held, and let go of when it is dropped.
pub(crate) enum Holding {
    /// The event has nothing to be told from others by.
    Nothing,
    Own(OwnClaim),
    Given(GivenClaim),
}

impl Holding {
    /// Claims an event that arrived then, or gives up at the deadline. A store that fails, or is not
    /// back in time, costs the event its protection against being handled twice, and nothing else.
    pub(crate) async fn claim(
        memory: &Memory,
        envelope: &Envelope,
        terms: Terms,
        arrived: Instant,
        deadline: Instant,
    ) -> Result<Self, Claimed> {
        match memory {
            Memory::Own(memory) => {
                OwnClaim::new(memory, envelope, terms, arrived).map(Holding::Own)
            }
            Memory::Given(store) => GivenClaim::new(store, envelope, terms, deadline)
                .await
                .map(Holding::Given),
        }
    }

    /// The event was handled, and is remembered from now on.
    pub(crate) async fn finish(self, now: Instant) {
        match self {
            Self::Nothing => {}
            Self::Own(claim) => claim.finish(now),
            Self::Given(claim) => claim.finish().await,
        }
    }

    /// The event was not handled, and may be when it comes again.
    pub(crate) async fn release(self) {
        match self {
            Self::Nothing => {}
            Self::Own(claim) => drop(claim),
            Self::Given(claim) => claim.release().await,
        }
    }
}

/// A claim in a memory of this process.
pub(crate) struct OwnClaim {
    memory: Arc<MemoryHandledEvents>,
    event: Fingerprint,
    owner: u64,
    remember: Duration,
    finished: bool,
}

impl OwnClaim {
    /// Claims an event that arrived then.
    pub(crate) fn new(
        memory: &Arc<MemoryHandledEvents>,
        envelope: &Envelope,
        terms: Terms,
        arrived: Instant,
    ) -> Result<Self, Claimed> {
        let event = memory.fingerprint(envelope.identity());
        let owner = owner();
        match memory.claim_now(event, owner, arrived, terms.lease) {
            Claimed::New => Ok(Self {
                memory: Arc::clone(memory),
                event,
                owner,
                remember: terms.remember,
                finished: false,
            }),
            claimed => Err(claimed),
        }
    }

    /// The event was handled, and is remembered from now on.
    pub(crate) fn finish(mut self, now: Instant) {
        self.memory
            .finish_now(self.event, self.owner, now, self.remember);
        self.finished = true;
    }
}

impl Drop for OwnClaim {
    /// The handler failed, or was cut off.
    fn drop(&mut self) {
        if !self.finished {
            self.memory.release_now(self.event, self.owner);
        }
    }
}

/// A claim in a store.
pub(crate) struct GivenClaim {
    held: Option<(Arc<dyn HandledEvents>, Claim)>,
}

impl GivenClaim {
    async fn new(
        store: &Arc<dyn HandledEvents>,
        envelope: &Envelope,
        terms: Terms,
        deadline: Instant,
    ) -> Result<Self, Claimed> {
        let key = [envelope.app_id().unwrap_or("-"), envelope.id()].join(" ");
        let claim = Claim::new(key, owner(), terms.lease, terms.remember);
        let claimed = timeout_at(deadline, store.claim(&claim)).await;
        match claimed.map_err(Into::into).and_then(|claimed| claimed) {
            Ok(Claimed::New) => {}
            Ok(claimed) => return Err(claimed),
            // The claim may have arrived all the same, so it is ended like one that has.
            Err(error) => {
                tracing::warn!(event_id = envelope.id(), %error, "the store of handled events failed");
            }
        }
        Ok(Self {
            held: Some((Arc::clone(store), claim)),
        })
    }

    async fn finish(mut self) {
        if let Some((store, claim)) = self.held.take()
            && let Err(error) = store.finish(&claim).await
        {
            tracing::warn!(key = claim.key, %error, "the store of handled events failed");
        }
    }

    async fn release(mut self) {
        if let Some((store, claim)) = self.held.take() {
            release(store, claim).await;
        }
    }
}

async fn release(store: Arc<dyn HandledEvents>, claim: Claim) {
    if let Err(error) = store.release(&claim).await {
        tracing::warn!(key = claim.key, %error, "the store of handled events failed");
    }
}

impl Drop for GivenClaim {
    /// The task was cut off, with its runtime or by it.
    fn drop(&mut self) {
        if let Some((store, claim)) = self.held.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(release(store, claim));
        }
    }
}

/// Tells claims apart, also those of other processes.
fn owner() -> u64 {
    static NEXT: OnceLock<AtomicU64> = OnceLock::new();
    // Without randomness the claims of this process are still told apart.
    let next = NEXT.get_or_init(|| AtomicU64::new(getrandom::u64().unwrap_or_default()));
    next.fetch_add(1, Ordering::Relaxed)
}
