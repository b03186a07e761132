//! Leases, which tokens and sessions have alike.

use std::sync::Arc;
use std::time::{Duration, Instant};

use feishu_core::BoxFuture;
use feishu_core::token::{Lease, Leased, StoreError};
use tokio::task::JoinSet;

/// How long leases last here.
pub(crate) const LIFE: Duration = Duration::from_millis(900);
/// By how much a store's clock may tell time differently.
pub(crate) const SLACK: Duration = Duration::from_millis(200);

type Ask = dyn Fn(Lease) -> BoxFuture<'static, Result<Leased, StoreError>> + Send + Sync;
type Release = dyn Fn(Lease) -> BoxFuture<'static, Result<(), StoreError>> + Send + Sync;

/// A lease of one key in a store.
pub(crate) struct Subject {
    pub(crate) ask: Arc<Ask>,
    pub(crate) release: Arc<Release>,
}

impl Subject {
    pub(crate) async fn ask(&self, owner: u64) -> Leased {
        self.ask_for(owner, LIFE).await
    }

    async fn ask_for(&self, owner: u64, life: Duration) -> Leased {
        let asked = (self.ask)(Lease::new(owner, life)).await;
        asked.expect("lease: the store answers")
    }

    pub(crate) async fn granted(&self, owner: u64) -> u64 {
        match self.ask(owner).await {
            Leased::Granted { fence } => fence,
            other => panic!("lease: nobody has it, so it is granted, and it was {other:?}"),
        }
    }

    async fn held(&self, owner: u64) -> Duration {
        match self.ask(owner).await {
            Leased::Held { left } => left,
            other => panic!("lease: another has it, so it is held, and it was {other:?}"),
        }
    }

    async fn release(&self, owner: u64) {
        let released = (self.release)(Lease::new(owner, LIFE)).await;
        released.expect("release: the store answers");
    }
}

/// All that is promised of leases.
pub(crate) async fn check(subject: &Subject) {
    let first = subject.granted(1).await;
    let left = subject.held(2).await;
    assert!(
        left <= LIFE && left + SLACK >= LIFE / 2,
        "lease: what is left of a lease of {LIFE:?} that was just granted is told as {left:?}"
    );

    // Extended: the same fence, and a life from now on.
    tokio::time::sleep(LIFE * 2 / 3).await;
    let extended = subject.granted(1).await;
    assert_eq!(
        extended, first,
        "lease: extending leaves the fence as it is"
    );
    tokio::time::sleep(LIFE * 2 / 3).await;
    subject.held(2).await;

    // Released, by its owner alone.
    subject.release(2).await;
    subject.held(2).await;
    subject.release(1).await;
    let second = subject.granted(2).await;
    assert!(
        second > first,
        "lease: the fence grows ({first}, then {second})"
    );

    // Over by itself.
    let begin = Instant::now();
    let third = loop {
        match subject.ask(3).await {
            Leased::Granted { fence } => break fence,
            _ => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        assert!(
            begin.elapsed() < LIFE + SLACK * 4,
            "lease: one that is neither extended nor released ends after {LIFE:?}"
        );
    };
    assert!(
        begin.elapsed() + SLACK >= LIFE,
        "lease: it ended after {:?} and not {LIFE:?}",
        begin.elapsed()
    );
    assert!(
        third > second,
        "lease: the fence grows ({second}, then {third})"
    );
    // The one before is told so, and has it again only after the other.
    subject.held(2).await;
    subject.release(3).await;

    // One of many.
    let mut asking = JoinSet::new();
    for owner in 10..60 {
        asking.spawn((subject.ask)(Lease::new(owner, LIFE * 10)));
    }
    let mut granted = Vec::new();
    for asked in asking.join_all().await {
        if let Leased::Granted { fence } = asked.expect("lease: the store answers") {
            granted.push(fence);
        }
    }
    assert_eq!(
        granted.len(),
        1,
        "lease: of fifty that ask at once, one gets it"
    );
    assert!(granted[0] > third, "lease: the fence grows");
}
