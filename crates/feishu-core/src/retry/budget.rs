//! How much retrying there may be in all.

use std::sync::atomic::{AtomicU32, Ordering};

/// How much retrying a client may do: when most calls fail, retries multiply the load on a
/// service that is down already, so they stop, and a success at a time brings them back.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

/// What one retry takes, in units of what one success gives back.
const RETRY_COST: u32 = 5;

impl Budget {
    /// A budget of so many retries.
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(RETRY_COST);
        Self {
            left: AtomicU32::new(most),
            most,
        }
    }

    pub(crate) fn take(&self) -> bool {
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(RETRY_COST)
            })
            .is_ok()
    }

    /// A call went well: one that was sent once returns a little, one that had to be sent again
    /// what its last retry took.
    #[inline]
    pub(crate) fn refund(&self, retried: bool) {
        // Nearly always full: then reading is all.
        if self.left.load(Ordering::Relaxed) < self.most {
            let back = if retried { RETRY_COST } else { 1 };
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    Some(left.saturating_add(back).min(self.most))
                });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_budget_comes_back_with_successes() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..RETRY_COST {
            budget.refund(false);
        }
        assert!(budget.take() && !budget.take());
        for _ in 0..100 {
            budget.refund(false);
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }

    #[test]
    fn a_retry_that_succeeds_returns_what_it_took() {
        let budget = Budget::new(2);
        for _ in 0..50 {
            assert!(budget.take());
            budget.refund(true);
        }
        assert!(budget.take() && budget.take() && !budget.take());
        budget.refund(true);
        budget.refund(true);
        budget.refund(true);
        assert!(budget.take() && budget.take() && !budget.take());
    }
}
