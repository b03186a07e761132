//! Memories of handled events.

use std::sync::Arc;
use std::time::Duration;

use feishu_events::{Claim, Claimed, HandledEvents};
use tokio::task::JoinSet;

use crate::lease::{LIFE, SLACK};
use crate::names::fresh;

const REMEMBER: Duration = Duration::from_millis(600);

fn claim(key: &str, owner: u64) -> Claim {
    Claim::new(key, owner, LIFE, REMEMBER)
}

async fn claimed(store: &dyn HandledEvents, claim: &Claim) -> Claimed {
    store.claim(claim).await.expect("claim: the store answers")
}

async fn finish(store: &dyn HandledEvents, claim: &Claim) {
    let finished = store.finish(claim).await;
    finished.expect("finish: the store answers");
}

async fn release(store: &dyn HandledEvents, claim: &Claim) {
    let released = store.release(claim).await;
    released.expect("release: the store answers");
}

/// Proves a [`HandledEvents`].
///
/// # Panics
/// When it does not keep a promise.
pub async fn handled_events(store: impl HandledEvents + 'static) {
    let shared: Arc<dyn HandledEvents> = Arc::new(store);
    let store = &*shared;
    let event = fresh("cli_a1 event");
    let (one, two) = (claim(&event, 1), claim(&event, 2));

    // One handler's until it is finished or released.
    assert_eq!(claimed(store, &one).await, Claimed::New, "claim: it is new");
    assert_eq!(
        claimed(store, &two).await,
        Claimed::InProgress,
        "claim: another has it"
    );
    let other = claim(&fresh("cli_a1 event"), 2);
    assert_eq!(
        claimed(store, &other).await,
        Claimed::New,
        "claim: events are apart"
    );
    release(store, &two).await;
    finish(store, &two).await;
    assert_eq!(
        claimed(store, &two).await,
        Claimed::InProgress,
        "release, finish: neither does anything for one that does not have it"
    );
    release(store, &one).await;
    assert_eq!(
        claimed(store, &two).await,
        Claimed::New,
        "release: it is new again"
    );
    finish(store, &two).await;
    assert_eq!(
        claimed(store, &one).await,
        Claimed::Handled,
        "finish: it was handled"
    );
    release(store, &two).await;
    assert_eq!(
        claimed(store, &one).await,
        Claimed::Handled,
        "release: one that comes late does not undo the handling"
    );

    // Remembered for a while.
    tokio::time::sleep(REMEMBER + SLACK).await;
    assert_eq!(
        claimed(store, &one).await,
        Claimed::New,
        "finish: it is remembered no longer"
    );

    // A claim whose process is gone ends, and one that was slow may still finish.
    tokio::time::sleep(LIFE + SLACK).await;
    assert_eq!(
        claimed(store, &two).await,
        Claimed::New,
        "claim: it ends by itself"
    );
    tokio::time::sleep(LIFE + SLACK).await;
    finish(store, &two).await;
    assert_eq!(
        claimed(store, &one).await,
        Claimed::Handled,
        "finish: a claim that has ended is finished if nobody else has it"
    );

    // Of many at once, one is new.
    let event = fresh("cli_a1 event");
    let mut claims = JoinSet::new();
    for owner in 0..50 {
        let (store, claim) = (Arc::clone(&shared), claim(&event, owner));
        claims.spawn(async move { claimed(&*store, &claim).await });
    }
    let new = claims.join_all().await.into_iter();
    let new = new.filter(|claimed| *claimed == Claimed::New).count();
    assert_eq!(new, 1, "claim: of fifty at once, one is new");
}
