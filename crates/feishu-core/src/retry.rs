//! When a failed call is sent again.
//!
//! Two questions are kept apart. Whether it is *safe* to send again is not up for choice: the
//! operation's class says it ([`Retry`](crate::operation::Retry)), and the client never repeats a
//! request of an unsafe operation that may have been executed. Whether it is *worth* it, and when,
//! a [`RetryPolicy`] says: [`Backoff`] unless the client or the call names another.
//!
//! ```
//! use std::time::Duration;
//! use feishu_core::Client;
//! use feishu_core::retry::Backoff;
//!
//! # fn main() -> Result<(), feishu_core::Error> {
//! let client = Client::builder()
//!     .self_built_app("cli_a1", "secret")
//!     .retry(Backoff::new().attempts(6).longest_wait(Duration::from_secs(20)))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```

use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::error::Error;

/// What a policy may look at.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What went wrong last.
    pub error: &'a Error,
    /// How many requests were sent so far; at least one.
    pub attempts: u32,
    /// How long the call has taken so far, waits included.
    pub elapsed: Duration,
}

/// Decides whether a call that failed is sent again.
///
/// It is asked only where sending again is safe and the failure is one that can pass; the client
/// keeps the deadline and its [retry budget](crate::ClientBuilder::retry_budget) besides.
pub trait RetryPolicy: Debug + Send + Sync {
    /// How long to wait before the next attempt; `None` gives up.
    fn next_wait(&self, failure: &Failure<'_>) -> Option<Duration>;
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Arc<T> {
    fn next_wait(&self, failure: &Failure<'_>) -> Option<Duration> {
        (**self).next_wait(failure)
    }
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Box<T> {
    fn next_wait(&self, failure: &Failure<'_>) -> Option<Duration> {
        (**self).next_wait(failure)
    }
}

/// Never sends again.
#[derive(Debug, Clone, Copy, Default)]
pub struct Never;

impl RetryPolicy for Never {
    fn next_wait(&self, _: &Failure<'_>) -> Option<Duration> {
        None
    }
}

/// Exponential backoff with full jitter: each wait is random between nothing and a bound that
/// doubles, so that clients that failed together do not come back together. Where the platform
/// names a wait, that is kept instead.
#[derive(Debug, Clone)]
pub struct Backoff {
    attempts: u32,
    first: Duration,
    cap: Duration,
    longest: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

impl Backoff {
    /// Four attempts, waits bounded by 0.25, 0.5, 1 … 10 seconds, and up to a minute where the
    /// platform names the wait.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 4,
            first: Duration::from_millis(250),
            cap: Duration::from_secs(10),
            longest: Duration::from_secs(60),
        }
    }

    /// The most requests a call sends, the first included.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The bound of the first wait.
    #[must_use]
    pub const fn first_wait(mut self, wait: Duration) -> Self {
        self.first = wait;
        self
    }

    /// The bound that the doubling ends at.
    #[must_use]
    pub const fn cap(mut self, wait: Duration) -> Self {
        self.cap = wait;
        self
    }

    /// The longest wait that is kept when the platform names one; a longer one gives up.
    #[must_use]
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest = wait;
        self
    }

    /// The bound of the wait behind this attempt.
    fn bound(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(20);
        self.first.saturating_mul(1 << doublings).min(self.cap)
    }
}

impl RetryPolicy for Backoff {
    fn next_wait(&self, failure: &Failure<'_>) -> Option<Duration> {
        if failure.attempts >= self.attempts {
            return None;
        }
        let jitter = scale(self.bound(failure.attempts), random_fraction());
        match failure.error.retry_after() {
            Some(asked) if asked > self.longest => None,
            // The window opens for everyone at once; a part of the backoff spreads the callers.
            Some(asked) => Some(asked + jitter.min(asked / 4)),
            None => Some(jitter),
        }
    }
}

fn scale(duration: Duration, fraction: f64) -> Duration {
    duration.mul_f64(fraction.clamp(0.0, 1.0))
}

/// Random in [0, 1). Where the system has no randomness, the middle: a wait without jitter.
fn random_fraction() -> f64 {
    getrandom::u32().map_or(0.5, |number| {
        f64::from(number) / (f64::from(u32::MAX) + 1.0)
    })
}

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

    /// A call went well at once.
    #[inline]
    pub(crate) fn refund(&self) {
        // Nearly always full: then reading is all.
        if self.left.load(Ordering::Relaxed) < self.most {
            let _ = self
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    (left < self.most).then_some(left + 1)
                });
        }
    }
}

/// Whether the same request may be sent twice, decided for one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Safe,
    /// Safe while the platform remembers the key.
    Idempotent(Option<Duration>),
    Unsafe,
}

impl Class {
    /// Whether a failed call may be sent again, so long after its first attempt.
    pub(crate) fn allows(self, may_have_executed: bool, elapsed: Duration) -> bool {
        match self {
            Self::Safe | Self::Idempotent(None) => true,
            Self::Idempotent(Some(life)) => !may_have_executed || elapsed < life,
            Self::Unsafe => !may_have_executed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn wait(policy: &dyn RetryPolicy, attempts: u32, asked: Option<u64>) -> Option<Duration> {
        let error =
            Error::new(ErrorKind::Connect, "x").with_retry_after(asked.map(Duration::from_secs));
        policy.next_wait(&Failure {
            error: &error,
            attempts,
            elapsed: Duration::ZERO,
        })
    }

    #[test]
    fn waits_are_jittered_under_a_bound_that_doubles() {
        let policy = Backoff::new().attempts(100);
        let mut distinct = std::collections::HashSet::new();
        for attempts in 1..60 {
            let bound = Duration::from_millis(250 << (attempts - 1).min(10)).min(policy.cap);
            let wait = wait(&policy, attempts, None).expect("a wait");
            assert!(wait <= bound, "{wait:?} behind attempt {attempts}");
            distinct.insert(wait);
        }
        assert!(distinct.len() > 40);
    }

    #[test]
    fn the_platforms_wait_is_kept_and_bounded() {
        let policy = Backoff::new();
        let kept = wait(&policy, 1, Some(8)).expect("a wait");
        assert!((Duration::from_secs(8)..=Duration::from_secs(10)).contains(&kept));
        assert_eq!(wait(&policy, 1, Some(61)), None);
    }

    #[test]
    fn attempts_end() {
        assert!(wait(&Backoff::new(), 3, None).is_some());
        assert!(wait(&Backoff::new(), 4, None).is_none());
        assert!(wait(&Never, 1, None).is_none());
    }

    #[test]
    fn a_spent_budget_comes_back_with_successes() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..RETRY_COST {
            budget.refund();
        }
        assert!(budget.take() && !budget.take());
        for _ in 0..100 {
            budget.refund();
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }

    #[test]
    fn an_idempotent_call_is_unsafe_once_its_key_may_be_forgotten() {
        let class = Class::Idempotent(Some(Duration::from_secs(10)));
        assert!(class.allows(true, Duration::from_secs(9)));
        assert!(!class.allows(true, Duration::from_secs(10)));
        assert!(class.allows(false, Duration::from_secs(10)));
        assert!(!Class::Unsafe.allows(true, Duration::ZERO));
    }
}
