//! Which events were handled: the platform pushes at least once, so the same one comes again.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use feishu_core::BoxFuture;

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
