//! The handlers that are at work for one way in: counted, so that a stop can wait for them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

/// How long handlers may take to leave once they are told to.
const LEAVING: Duration = Duration::from_secs(1);

/// Beside the count: whoever drains waits for it. To tell nobody takes a lock, so that is not done for
/// each handler that leaves.
const AWAITED: usize = 1 << (usize::BITS - 1);

/// Counts the handlers at work.
#[derive(Debug, Default)]
pub(crate) struct Crew {
    at_work: AtomicUsize,
    idle: Notify,
    dismissed: AtomicBool,
    dismissal: Notify,
}

impl Crew {
    pub(crate) fn len(&self) -> usize {
        self.at_work.load(Ordering::Acquire) & !AWAITED
    }

    /// One more, unless that many are at work.
    pub(crate) fn join(self: &Arc<Self>, most: usize) -> Option<Member> {
        self.at_work
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |at_work| {
                (at_work & !AWAITED < most).then_some(at_work + 1)
            })
            .ok()?;
        Some(Member(Arc::clone(self)))
    }

    /// Waits until none is at work, or time is up; then the rest is told to leave. Gives how many
    /// that were.
    pub(crate) async fn drain(&self, patience: Duration) -> usize {
        let drained = tokio::time::timeout(patience, self.idle());
        if drained.await.is_ok() {
            return 0;
        }
        let left = self.len();
        self.dismissed.store(true, Ordering::Release);
        self.dismissal.notify_waiters();
        // One that blocks its thread, or waits for a store that does not answer, is left behind.
        let _ = tokio::time::timeout(LEAVING, self.idle()).await;
        left
    }

    async fn idle(&self) {
        self.at_work.fetch_or(AWAITED, Ordering::AcqRel);
        loop {
            let mut idle = std::pin::pin!(self.idle.notified());
            idle.as_mut().enable();
            if self.len() == 0 {
                return;
            }
            idle.await;
        }
    }
}

/// A handler that is at work as long as this is there.
#[derive(Debug)]
pub(crate) struct Member(Arc<Crew>);

impl Member {
    /// Waits until the handler is told to leave.
    pub(crate) async fn dismissed(&self) {
        let mut dismissal = std::pin::pin!(self.0.dismissal.notified());
        dismissal.as_mut().enable();
        if !self.0.dismissed.load(Ordering::Acquire) {
            dismissal.await;
        }
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        if self.0.at_work.fetch_sub(1, Ordering::AcqRel) == AWAITED | 1 {
            self.0.idle.notify_waiters();
        }
    }
}
