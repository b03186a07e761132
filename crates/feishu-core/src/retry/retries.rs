//! The decision behind each failed attempt: a function of policy, budget, clock and what failed.

use std::time::Duration;

use tokio::time::Instant;

use super::budget::Budget;
use super::class::Class;
use super::policy::{Failure, RetryPolicy};
use crate::ground::error::Error;

/// What has happened to one call so far, and what it may still do. It sends nothing and waits for
/// nothing: whoever sends tells it how that went.
pub(crate) struct Retries<'a> {
    policy: &'a dyn RetryPolicy,
    budget: &'a Budget,
    class: Class,
    begin: Instant,
    deadline: Instant,
    sent: u32,
    may_have_executed: bool,
}

impl<'a> Retries<'a> {
    pub(crate) fn new(
        policy: &'a dyn RetryPolicy,
        budget: &'a Budget,
        class: Class,
        begin: Instant,
        deadline: Instant,
    ) -> Self {
        Self {
            policy,
            budget,
            class,
            begin,
            deadline,
            sent: 0,
            may_have_executed: false,
        }
    }

    /// How many requests were sent.
    pub(crate) fn sent(&self) -> u32 {
        self.sent
    }

    /// Another request leaves; how many left before it.
    pub(crate) fn send(&mut self) -> u32 {
        let before = self.sent;
        self.sent = self.sent.saturating_add(1);
        before
    }

    /// The call went well.
    pub(crate) fn succeeded(&self) {
        self.budget.refund(self.sent > 1);
    }

    /// The last request went wrong, or could not leave.
    pub(crate) fn failed(&mut self, error: &Error) {
        self.may_have_executed |= error.may_have_executed();
    }

    /// How long to wait before the next attempt. `None` where there is none: sending again is not
    /// safe or of no use, the policy gives up, the wait would end behind the deadline, or the
    /// budget is spent.
    pub(crate) fn next_wait(&self, error: &Error, now: Instant) -> Option<Duration> {
        let elapsed = now.saturating_duration_since(self.begin);
        if !error.is_transient() || !self.class.allows(self.may_have_executed, elapsed) {
            return None;
        }
        let wait = self.policy.next_wait(&Failure {
            error,
            attempts: self.sent.max(1),
            elapsed,
        })?;
        // A wait that ends behind the deadline would only delay the news.
        let in_time = now
            .checked_add(wait)
            .is_some_and(|over| over < self.deadline);
        (in_time && self.budget.take()).then_some(wait)
    }

    /// The error as the caller gets it.
    pub(crate) fn give_up(&self, error: Error) -> Error {
        error
            .with_attempts(self.sent)
            .executed(self.may_have_executed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::error::ErrorKind;
    use crate::retry::policy::{Backoff, Never};

    const WAIT: Duration = Duration::from_secs(1);

    /// Waits a second, always.
    #[derive(Debug)]
    struct Patient;

    impl RetryPolicy for Patient {
        fn next_wait(&self, _: &Failure<'_>) -> Option<Duration> {
            Some(WAIT)
        }
    }

    fn error(kind: ErrorKind) -> Error {
        Error::builder(kind).build()
    }

    fn after_one<'a>(
        policy: &'a dyn RetryPolicy,
        budget: &'a Budget,
        class: Class,
        begin: Instant,
        error: &Error,
    ) -> Retries<'a> {
        let mut retries = Retries::new(policy, budget, class, begin, begin + 10 * WAIT);
        assert_eq!(retries.send(), 0);
        retries.failed(error);
        retries
    }

    #[test]
    fn only_what_is_safe_and_can_pass_is_sent_again() {
        let (begin, budget) = (Instant::now(), Budget::new(100));
        for (class, kind, again) in [
            (Class::Safe, ErrorKind::Timeout, true),
            (Class::Safe, ErrorKind::Invalid, false),
            (Class::Idempotent(None), ErrorKind::Transport, true),
            (Class::Unsafe, ErrorKind::Transport, false),
            (Class::Unsafe, ErrorKind::Connect, true),
        ] {
            let error = error(kind);
            let retries = after_one(&Patient, &budget, class, begin, &error);
            let wait = retries.next_wait(&error, begin);
            assert_eq!(wait, again.then_some(WAIT), "{class:?} {kind:?}");
        }
    }

    #[test]
    fn doubt_stays_when_a_later_attempt_surely_did_nothing() {
        let (begin, budget) = (Instant::now(), Budget::new(100));
        let mut retries = after_one(
            &Patient,
            &budget,
            Class::Unsafe,
            begin,
            &error(ErrorKind::Timeout),
        );
        let refused = error(ErrorKind::Connect);
        retries.send();
        retries.failed(&refused);
        assert_eq!(retries.next_wait(&refused, begin), None);
        let given = retries.give_up(refused);
        assert!(given.may_have_executed());
        assert_eq!(given.attempts(), 2);
    }

    #[test]
    fn no_wait_ends_behind_the_deadline_and_none_is_paid_for_that_is_not_made() {
        let (begin, budget) = (Instant::now(), Budget::new(2));
        let failed = error(ErrorKind::Timeout);
        let retries = after_one(&Patient, &budget, Class::Safe, begin, &failed);
        assert_eq!(retries.next_wait(&failed, begin + 9 * WAIT), None);
        let never = after_one(&Never, &budget, Class::Safe, begin, &failed);
        assert_eq!(never.next_wait(&failed, begin), None);
        assert!(retries.next_wait(&failed, begin + 8 * WAIT).is_some());
        assert!(retries.next_wait(&failed, begin).is_some());
        assert_eq!(
            retries.next_wait(&failed, begin),
            None,
            "the budget is spent"
        );
    }

    #[test]
    fn a_call_that_went_well_returns_a_little_and_one_that_was_retried_its_retry() {
        let (begin, budget) = (Instant::now(), Budget::new(2));
        let mut retries = Retries::new(&Patient, &budget, Class::Safe, begin, begin + WAIT);
        retries.send();
        assert!(budget.take() && budget.take());
        retries.succeeded();
        assert!(!budget.take(), "one success pays no retry");
        retries.send();
        retries.succeeded();
        assert!(budget.take() && !budget.take());
    }

    #[test]
    fn the_policy_counts_what_was_sent_and_at_least_one() {
        let (begin, budget) = (Instant::now(), Budget::new(100));
        let policy = Backoff::new().attempts(2);
        let failed = error(ErrorKind::Connect);
        let mut retries = Retries::new(&policy, &budget, Class::Safe, begin, begin + 10 * WAIT);
        assert!(retries.next_wait(&failed, begin).is_some());
        retries.send();
        assert!(retries.next_wait(&failed, begin).is_some());
        assert_eq!((retries.send(), retries.sent()), (1, 2));
        assert_eq!(retries.next_wait(&failed, begin), None);
    }
}
