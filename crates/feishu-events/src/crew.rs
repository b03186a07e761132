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

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn a_drain_ends_with_the_last_handler() {
        let crew = Arc::new(Crew::default());
        assert_eq!(crew.drain(SECOND).await, 0);
        let mut members: Vec<Member> = (0..3).filter_map(|_| crew.join(3)).collect();
        assert_eq!((members.len(), crew.len()), (3, 3));
        let begin = Instant::now();
        let leave = async {
            while let Some(member) = members.pop() {
                tokio::time::sleep(SECOND).await;
                drop(member);
            }
        };
        let (left, ()) = tokio::join!(crew.drain(60 * SECOND), leave);
        assert_eq!((left, crew.len()), (0, 0));
        assert_eq!(begin.elapsed(), 3 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn who_stays_too_long_is_told_to_leave_and_counted() {
        let crew = Arc::new(Crew::default());
        let (quick, slow) = (crew.join(2), crew.join(2));
        let slow = slow.expect("two may be at work");
        assert!(crew.join(2).is_none());
        let begin = Instant::now();
        let leave = async {
            drop(quick);
            slow.dismissed().await;
            tokio::time::sleep(SECOND / 4).await;
            drop(slow);
        };
        let (left, ()) = tokio::join!(crew.drain(SECOND), leave);
        assert_eq!(left, 1);
        assert_eq!(begin.elapsed(), SECOND + SECOND / 4);
    }
}
