//! Keeping under the documented rates before the platform says so.
//!
//! Each operation has its windows, such as a thousand calls a minute and fifty a second, and each
//! tenant has them to itself. A window remembers when its last calls left, so no span of its
//! length ever holds more than its count, wherever the platform draws its own lines. That is exact
//! where the usual token bucket is not: a bucket lets twice its size through around a refill. The
//! established crates have one window a limiter and no fair queue over several of them, at the
//! price of a large tree of dependencies, which is why this is written out.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::operation::Operation;

/// Whether, and how, a client keeps under the documented rates.
///
/// ```
/// use feishu_core::{Client, RateLimiter};
///
/// # fn main() -> Result<(), feishu_core::Error> {
/// // Two processes share the app, so each takes half.
/// let client = Client::builder()
///     .self_built_app("cli_a1", "secret")
///     .rate_limiter(RateLimiter::new().share(0.5))
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RateLimiter {
    on: bool,
    share: f64,
}

impl Default for RateLimiter {
    fn default() -> Self {
        Self::new()
    }
}

impl From<bool> for RateLimiter {
    fn from(on: bool) -> Self {
        Self { on, ..Self::new() }
    }
}

impl RateLimiter {
    /// The whole of each documented rate.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            on: true,
            share: 1.0,
        }
    }

    /// The part of each rate that this client takes, between 0 and 1; at least one call a window.
    #[must_use]
    pub const fn share(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    pub(crate) const fn is_on(&self) -> bool {
        self.on
    }
}

/// The windows of every operation and tenant that were called lately.
#[derive(Debug)]
pub(crate) struct Limiter {
    share: f64,
    queues: StdMutex<HashMap<(&'static str, String), Arc<Queue>>>,
}

/// The calls of one operation for one tenant. The lock is fair: callers leave in the order in
/// which they came, and one that is dropped while it waits takes nothing with it.
#[derive(Debug)]
struct Queue {
    windows: Mutex<Vec<Window>>,
    /// The platform said to wait until then.
    held: StdMutex<Option<Instant>>,
}

#[derive(Debug)]
struct Window {
    count: usize,
    length: Duration,
    left: VecDeque<Instant>,
}

impl Window {
    /// When the next call may leave.
    fn free_at(&self) -> Option<Instant> {
        if self.left.len() < self.count {
            return None;
        }
        self.left.front().map(|oldest| *oldest + self.length)
    }

    fn take(&mut self, now: Instant) {
        if self.left.len() >= self.count {
            self.left.pop_front();
        }
        self.left.push_back(now);
    }
}

/// The longest that one refusal holds an operation's other calls back.
const LONGEST_HOLD: Duration = Duration::from_secs(60);

/// From this many queues on, those that have gone quiet are cleared away.
const CLEAR_FROM: usize = 4096;

impl Limiter {
    pub(crate) fn new(config: RateLimiter) -> Self {
        Self {
            share: config.share.clamp(0.0, 1.0),
            queues: StdMutex::new(HashMap::new()),
        }
    }

    /// Waits until a call of this operation may leave, and counts it.
    pub(crate) async fn admit(&self, operation: &'static Operation, tenant: &str) {
        if operation.limits.is_empty() {
            return;
        }
        let queue = self.queue(operation, tenant);
        let mut windows = queue.windows.lock().await;
        loop {
            let now = Instant::now();
            let free = windows
                .iter()
                .filter_map(Window::free_at)
                .chain(queue.held_until())
                .max();
            match free {
                Some(at) if at > now => tokio::time::sleep_until(at).await,
                _ => {
                    for window in windows.iter_mut() {
                        window.take(now);
                    }
                    return;
                }
            }
        }
    }

    /// The platform refused a call for its rate: nobody calls before the wait is over.
    pub(crate) fn hold(&self, operation: &'static Operation, tenant: &str, wait: Duration) {
        if operation.limits.is_empty() {
            return;
        }
        let queue = self.queue(operation, tenant);
        let mut held = queue.held.lock().unwrap_or_else(PoisonError::into_inner);
        let until = Instant::now() + wait.min(LONGEST_HOLD);
        *held = Some(held.map_or(until, |held| held.max(until)));
    }

    fn queue(&self, operation: &'static Operation, tenant: &str) -> Arc<Queue> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if queues.len() >= CLEAR_FROM {
            queues.retain(|_, queue| Arc::strong_count(queue) > 1 || queue.is_busy());
        }
        let queue = queues
            .entry((operation.id, tenant.to_owned()))
            .or_insert_with(|| Arc::new(Queue::new(operation, self.share)));
        Arc::clone(queue)
    }
}

impl Queue {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )]
    fn new(operation: &Operation, share: f64) -> Self {
        let windows = operation.limits.iter().map(|limit| Window {
            count: ((f64::from(limit.count) * share) as usize).max(1),
            length: Duration::from_secs(limit.seconds.into()),
            left: VecDeque::new(),
        });
        Self {
            windows: Mutex::new(windows.collect()),
            held: StdMutex::new(None),
        }
    }

    fn held_until(&self) -> Option<Instant> {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether any of its calls still counts.
    fn is_busy(&self) -> bool {
        let now = Instant::now();
        self.held_until().is_some_and(|until| until > now)
            || self.windows.try_lock().map_or(true, |windows| {
                windows.iter().any(|window| {
                    window
                        .left
                        .back()
                        .is_some_and(|last| *last + window.length > now)
                })
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Method, RateLimit};

    static FEW: Operation = Operation {
        limits: &[RateLimit::per_second(4)],
        ..Operation::new("test.few", Method::Get, "/x")
    };

    /// How many calls get through without waiting.
    async fn at_once(limiter: &Limiter, tenant: &str) -> usize {
        let mut count = 0;
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_millis(1) && count < 100 {
            limiter.admit(&FEW, tenant).await;
            count += 1;
        }
        count - 1
    }

    #[tokio::test(start_paused = true)]
    async fn a_share_is_taken_and_tenants_count_apart() {
        let whole = Limiter::new(RateLimiter::new());
        assert_eq!(at_once(&whole, "one").await, 4);
        assert_eq!(at_once(&whole, "two").await, 4);
        let half = Limiter::new(RateLimiter::new().share(0.5));
        assert_eq!(at_once(&half, "one").await, 2);
        let least = Limiter::new(RateLimiter::new().share(0.0));
        assert_eq!(at_once(&least, "one").await, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn no_span_of_a_windows_length_holds_more_than_its_count() {
        let limiter = Limiter::new(RateLimiter::new());
        let mut left = Vec::new();
        for index in 0..200_u64 {
            tokio::time::sleep(Duration::from_millis(index * 37 % 400)).await;
            limiter.admit(&FEW, "").await;
            left.push(Instant::now());
        }
        for (index, at) in left.iter().enumerate() {
            let within = left[index..]
                .iter()
                .filter(|other| **other < *at + Duration::from_secs(1));
            assert!(within.count() <= 4);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_gives_up_takes_no_place() {
        let limiter = Limiter::new(RateLimiter::new());
        for _ in 0..4 {
            limiter.admit(&FEW, "").await;
        }
        let begin = Instant::now();
        for _ in 0..50 {
            let waiting = limiter.admit(&FEW, "");
            let waited = tokio::time::timeout(Duration::from_millis(1), waiting).await;
            assert!(waited.is_err());
        }
        for _ in 0..4 {
            limiter.admit(&FEW, "").await;
        }
        assert!(begin.elapsed() < Duration::from_millis(1100));
    }

    #[tokio::test(start_paused = true)]
    async fn quiet_queues_are_cleared_away() {
        let limiter = Limiter::new(RateLimiter::new());
        for tenant in 0..CLEAR_FROM {
            limiter.admit(&FEW, &tenant.to_string()).await;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        limiter.admit(&FEW, "another").await;
        assert_eq!(limiter.queues.lock().expect("not poisoned").len(), 1);
    }
}
