//! Whether another attempt is worth it, and when.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use crate::ground::error::Error;

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
/// names a wait, it is never less than that.
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
        let own = scale(self.bound(failure.attempts), random_fraction());
        match failure.error.retry_after() {
            Some(asked) if asked > self.longest => None,
            // The window opens for everyone at once; a part of the backoff spreads the callers. And
            // a wait of nothing is no reason to come back at once.
            Some(asked) => Some(asked.saturating_add(own.min(asked / 4)).max(own)),
            None => Some(own),
        }
    }
}

fn scale(duration: Duration, fraction: f64) -> Duration {
    duration.mul_f64(fraction.clamp(0.0, 1.0))
}

/// Random in [0, 1). Where the system has no randomness, the middle: a wait without jitter.
fn random_fraction() -> f64 {
    getrandom::u32().map_or(0.5, |number| f64::from(number) / 2_f64.powi(32))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::error::ErrorKind;

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
        assert!(wait(&policy, 1, Some(60)).is_some());
        assert_eq!(wait(&policy, 1, Some(61)), None);
    }

    #[test]
    fn a_policy_that_is_shared_or_boxed_decides_as_it_does() {
        let patient = || Backoff::new().first_wait(Duration::ZERO);
        for policy in [
            &Arc::new(patient()) as &dyn RetryPolicy,
            &Box::new(patient()),
        ] {
            let kept = wait(policy, 1, Some(8));
            assert_eq!(kept, Some(Duration::from_secs(8)));
            assert_eq!(wait(policy, 4, None), None);
        }
    }

    #[test]
    fn attempts_end() {
        assert!(wait(&Backoff::new(), 3, None).is_some());
        assert!(wait(&Backoff::new(), 4, None).is_none());
        assert!(wait(&Never, 1, None).is_none());
    }

    #[test]
    fn a_wait_of_nothing_leaves_the_backoff_and_one_without_end_does_not_overflow() {
        let policy = Backoff::new().attempts(1000).longest_wait(Duration::MAX);
        let nothing: Duration = (10..60).filter_map(|nth| wait(&policy, nth, Some(0))).sum();
        assert!(nothing > Duration::from_secs(50), "{nothing:?}");
        let endless = wait(&policy, 1, Some(u64::MAX));
        assert!(endless >= Some(Duration::from_secs(u64::MAX)));
    }
}
