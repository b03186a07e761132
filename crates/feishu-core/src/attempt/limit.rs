//! Keeping under the documented rates before the platform says so.
//!
//! Each operation has its windows, such as a thousand calls a minute and fifty a second, and each
//! tenant has them to itself. A queue remembers when its last calls left, so no span of a window's
//! length ever holds more than its count, wherever the platform draws its own lines. That is exact
//! where the usual token bucket is not: a bucket lets twice its size through around a refill. The
//! established crates have one window a limiter and no fair queue over several of them, at the
//! price of a large tree of dependencies, which is why this is written out.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::rates::RateStore;
use super::shared::{Admitted, BATCH, Departures, Fleet};
use crate::ground::deadline::after;
use crate::ground::error::{Error, ErrorKind};
use crate::ground::operation::Operation;
use crate::token::background;

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
    store: Option<Arc<dyn RateStore>>,
    batch: u32,
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
            store: None,
            batch: BATCH,
        }
    }

    /// Counts the calls of all processes that have this store together, so that as a whole they keep
    /// to the rates and no process needs a share of its own.
    ///
    /// A [`share`](Self::share) then is what this process takes while the store is away: with eight
    /// processes, an eighth. Departures are reserved a few at a time and a quarter of a second ahead
    /// at most, so a refusal by the platform holds the whole fleet that much later.
    ///
    /// ```
    /// use feishu_core::{Client, RateLimiter, rate::MemoryRateStore};
    ///
    /// # fn main() -> Result<(), feishu_core::Error> {
    /// // In place of memory: `feishu-redis`, or a store of one's own.
    /// let store = MemoryRateStore::new();
    /// let client = Client::builder()
    ///     .self_built_app("cli_a1", "secret")
    ///     .rate_limiter(RateLimiter::new().store(store).share(1.0 / 8.0))
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn store(mut self, store: impl RateStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// The most departures that are reserved at once in the [`store`](Self::store): 16 unless set. With
    /// 1 each call pays a round trip of its own.
    #[must_use]
    pub const fn batch(mut self, departures: u32) -> Self {
        self.batch = departures;
        self
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

/// The queues of every operation and tenant that were called lately.
#[derive(Debug)]
pub struct Limiter {
    share: f64,
    queues: StdMutex<Queues>,
    /// The other processes, where calls are counted together.
    fleet: Option<Arc<Fleet>>,
}

/// The longest that one refusal holds an operation's other calls back.
const LONGEST_HOLD: Duration = Duration::from_secs(60);

/// How many of the oldest queues are looked at when one is added: more than one, so that quiet ones
/// go faster than new ones come, and a few, so that no admission pays for the number of them.
const LOOKED_AT: usize = 2;

#[derive(Debug, Default)]
struct Queues {
    /// By operation, then by tenant: neither has to be copied to be looked up.
    by_operation: HashMap<&'static str, HashMap<Arc<str>, Arc<Queue>>>,
    /// All of them, the one that was looked at longest ago first.
    rounds: VecDeque<(&'static str, Arc<str>)>,
}

impl Queues {
    fn get(&self, operation: &Operation, tenant: &str) -> Option<Arc<Queue>> {
        self.by_operation
            .get(operation.id)?
            .get(tenant)
            .map(Arc::clone)
    }

    fn add(&mut self, operation: &'static Operation, tenant: &str, queue: Queue) -> Arc<Queue> {
        self.clear_some();
        let (tenant, queue) = (Arc::<str>::from(tenant), Arc::new(queue));
        self.rounds.push_back((operation.id, Arc::clone(&tenant)));
        self.by_operation
            .entry(operation.id)
            .or_default()
            .insert(tenant, Arc::clone(&queue));
        queue
    }

    /// Clears away those of the oldest queues that have gone quiet.
    fn clear_some(&mut self) {
        let now = Instant::now();
        for _ in 0..LOOKED_AT {
            let Some((operation, tenant)) = self.rounds.pop_front() else {
                return;
            };
            let Some(queues) = self.by_operation.get_mut(operation) else {
                continue;
            };
            let stays = queues
                .get(&tenant)
                .is_some_and(|queue| Arc::strong_count(queue) > 1 || queue.is_busy(now));
            if stays {
                self.rounds.push_back((operation, tenant));
            } else {
                queues.remove(&tenant);
                if queues.is_empty() {
                    self.by_operation.remove(operation);
                }
            }
        }
    }
}

impl Limiter {
    /// One that keeps to the documented rates, or a share of them.
    #[must_use]
    pub fn new(config: &RateLimiter) -> Self {
        Self {
            share: config.share.clamp(0.0, 1.0),
            queues: StdMutex::new(Queues::default()),
            fleet: None,
        }
    }

    /// One for an app, which counts together with others where the configuration names a store.
    #[must_use]
    pub fn for_app(config: &RateLimiter, base_url: &str, app_id: &str) -> Self {
        let fleet = config.store.as_ref().map(|store| {
            Arc::new(Fleet::new(
                Arc::clone(store),
                config.batch,
                base_url,
                app_id,
            ))
        });
        Self {
            fleet,
            ..Self::new(config)
        }
    }

    /// Waits until a call of this operation may leave, and counts it.
    ///
    /// # Errors
    /// At once, when that would be later than the deadline.
    pub async fn admit(
        &self,
        operation: &'static Operation,
        tenant: &str,
        deadline: Instant,
    ) -> Result<(), Error> {
        if operation.limits.is_empty() {
            return Ok(());
        }
        let queue = self.queue(operation, tenant);
        if let (Some(fleet), Some(departures)) = (&self.fleet, &queue.departures) {
            // Boxed: calls that are not counted together do not carry its state.
            match Box::pin(departures.admit(fleet, deadline)).await {
                Admitted::Now => {
                    // Counted, should the store go away.
                    queue.state().take(Instant::now());
                    return Ok(());
                }
                Admitted::TooLate => return Err(late()),
                Admitted::Alone => {}
            }
        }
        if queue.pass(Instant::now()) {
            return Ok(());
        }
        queue.wait(deadline).await
    }

    /// The platform refused a call for its rate: nobody calls before the wait is over.
    pub(crate) fn hold(&self, operation: &'static Operation, tenant: &str, wait: Duration) {
        if operation.limits.is_empty() {
            return;
        }
        let wait = wait.min(LONGEST_HOLD);
        let until = Instant::now() + wait;
        let queue = self.queue(operation, tenant);
        queue.state().hold(until);
        let (Some(fleet), Some(departures)) = (&self.fleet, &queue.departures) else {
            return;
        };
        departures.hold(until);
        // The call that was refused does not wait for it.
        if let Ok(runtime) = Handle::try_current() {
            let (fleet, queue) = (Arc::clone(fleet), Arc::clone(&queue));
            let task = Box::pin(async move {
                if let Some(departures) = &queue.departures {
                    departures.hold_all(&fleet, wait).await;
                }
            });
            background::start(&runtime, task);
        }
    }

    fn queue(&self, operation: &'static Operation, tenant: &str) -> Arc<Queue> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.get(operation, tenant).unwrap_or_else(|| {
            let mut queue = Queue::new(operation, self.share);
            let fleet = self.fleet.as_ref();
            queue.departures = fleet.map(|fleet| fleet.departures(operation, tenant));
            queues.add(operation, tenant, queue)
        })
    }
}

/// The calls of one operation for one tenant.
#[derive(Debug)]
struct Queue {
    state: StdMutex<State>,
    /// Who has it is next. It is fair: callers leave in the order in which they came, and one that
    /// is dropped while it waits takes nothing with it.
    turn: Mutex<()>,
    /// Those that the fleet's store hands out.
    departures: Option<Departures>,
}

#[derive(Debug)]
struct State {
    windows: Vec<Window>,
    /// When the last calls left: as many as the largest window counts.
    left: VecDeque<Instant>,
    /// When those that wait will leave, as things stand. One that gives up lets all behind it move
    /// up, so it is the last of these times that goes.
    planned: VecDeque<Instant>,
    /// The platform said to wait until then.
    held: Option<Instant>,
}

#[derive(Debug)]
struct Window {
    count: usize,
    length: Duration,
}

impl State {
    /// When a call may leave that has so many calls of the plan before it.
    fn free_at(&self, before: usize, now: Instant) -> Instant {
        let known = self.left.len() + before;
        let windows = self.windows.iter().filter_map(|window| {
            // The call that has to be a window's length ago.
            let at = known.checked_sub(window.count)?;
            let left = match at.checked_sub(self.left.len()) {
                None => self.left[at],
                Some(at) => self.planned[at],
            };
            Some(left + window.length)
        });
        windows.chain(self.held).fold(now, Instant::max)
    }

    fn take(&mut self, now: Instant) {
        let most = self.windows.iter().map(|window| window.count).max();
        if self.left.len() >= most.unwrap_or_default() {
            self.left.pop_front();
        }
        self.left.push_back(now);
    }

    fn hold(&mut self, until: Instant) {
        self.held = Some(self.held.map_or(until, |held| held.max(until)));
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
        });
        Self {
            state: StdMutex::new(State {
                windows: windows.collect(),
                left: VecDeque::new(),
                planned: VecDeque::new(),
                held: None,
            }),
            turn: Mutex::new(()),
            departures: None,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves at once, where nobody waits and the windows allow it.
    fn pass(&self, now: Instant) -> bool {
        let mut state = self.state();
        let passes = state.planned.is_empty() && state.free_at(0, now) <= now;
        if passes {
            state.take(now);
        }
        passes
    }

    async fn wait(&self, deadline: Instant) -> Result<(), Error> {
        let place = Place::at_the_end(self, deadline)?;
        let _turn = tokio::time::timeout_at(deadline, self.turn.lock())
            .await
            .map_err(|_| late())?;
        loop {
            let now = Instant::now();
            let at = self.state().free_at(0, now);
            if at <= now {
                place.leave(now);
                return Ok(());
            }
            // A refusal may have come meanwhile that holds everybody.
            if at > deadline {
                return Err(late());
            }
            tokio::time::sleep_until(at).await;
        }
    }

    /// Whether any of its calls still counts.
    fn is_busy(&self, now: Instant) -> bool {
        let state = self.state();
        let longest = state.windows.iter().map(|window| window.length).max();
        let counts = |last: &Instant| after(*last, longest.unwrap_or_default()) > now;
        !state.planned.is_empty()
            || state.held.is_some_and(|until| until > now)
            || state.left.back().is_some_and(counts)
    }
}

fn late() -> Error {
    Error::new(
        ErrorKind::Timeout,
        "the documented rate allows the call only after its time has run out",
    )
}

/// A caller's place in the plan.
struct Place<'a>(Option<&'a Queue>);

impl<'a> Place<'a> {
    /// The place behind all that wait, unless its turn comes too late.
    fn at_the_end(queue: &'a Queue, deadline: Instant) -> Result<Self, Error> {
        let mut state = queue.state();
        let planned = state.free_at(state.planned.len(), Instant::now());
        if planned > deadline {
            return Err(late());
        }
        state.planned.push_back(planned);
        Ok(Self(Some(queue)))
    }

    /// The first of those that wait leaves.
    fn leave(mut self, now: Instant) {
        if let Some(queue) = self.0.take() {
            let mut state = queue.state();
            state.planned.pop_front();
            state.take(now);
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        // It gave up: all behind it move up by one.
        if let Some(queue) = self.0 {
            queue.state().planned.pop_back();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::operation::{Method, RateLimit};

    static FEW: Operation = Operation {
        limits: &[RateLimit::per_second(4)],
        ..Operation::new("test.few", Method::Get, "/x")
    };

    static TWO_WINDOWS: Operation = Operation {
        limits: &[
            RateLimit {
                count: 6,
                seconds: 3,
            },
            RateLimit::per_second(4),
        ],
        ..Operation::new("test.two", Method::Get, "/x")
    };

    fn never() -> Instant {
        after(Instant::now(), Duration::MAX)
    }

    fn whole() -> Limiter {
        Limiter::new(&RateLimiter::new())
    }

    /// How many calls get through without waiting.
    async fn at_once(limiter: &Limiter, tenant: &str) -> usize {
        let mut count = 0;
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_millis(1) && count < 100 {
            limiter.admit(&FEW, tenant, never()).await.expect("a place");
            count += 1;
        }
        count - 1
    }

    #[tokio::test(start_paused = true)]
    async fn a_share_is_taken_and_tenants_count_apart() {
        let limiter = whole();
        assert_eq!(at_once(&limiter, "one").await, 4);
        assert_eq!(at_once(&limiter, "two").await, 4);
        let half = Limiter::new(&RateLimiter::new().share(0.5));
        assert_eq!(at_once(&half, "one").await, 2);
        let least = Limiter::new(&RateLimiter::new().share(0.0));
        assert_eq!(at_once(&least, "one").await, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn no_span_of_a_windows_length_holds_more_than_its_count() {
        for operation in [&FEW, &TWO_WINDOWS] {
            let limiter = whole();
            let mut left = Vec::new();
            for index in 0..200_u64 {
                tokio::time::sleep(Duration::from_millis(index * 37 % 400)).await;
                limiter
                    .admit(operation, "", never())
                    .await
                    .expect("a place");
                left.push(Instant::now());
            }
            for window in operation.limits {
                let length = Duration::from_secs(window.seconds.into());
                for (index, at) in left.iter().enumerate() {
                    let within = left[index..].iter().filter(|other| **other < *at + length);
                    assert!(within.count() <= window.count as usize);
                }
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn callers_leave_in_the_order_in_which_they_came_and_as_soon_as_they_may() {
        let limiter = Arc::new(whole());
        let begin = Instant::now();
        let mut tasks = Vec::new();
        for _ in 0..20 {
            let limiter = Arc::clone(&limiter);
            tasks.push(tokio::spawn(async move {
                limiter.admit(&FEW, "", never()).await.expect("a place");
                begin.elapsed().as_secs()
            }));
            tokio::task::yield_now().await;
        }
        let mut left = Vec::new();
        for task in tasks {
            left.push(task.await.expect("no panic"));
        }
        let expected: Vec<u64> = (0..5).flat_map(|second| [second; 4]).collect();
        assert_eq!(left, expected);
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_gives_up_takes_no_place() {
        let limiter = whole();
        for _ in 0..4 {
            limiter.admit(&FEW, "", never()).await.expect("a place");
        }
        let begin = Instant::now();
        for _ in 0..50 {
            let waiting = limiter.admit(&FEW, "", never());
            let waited = tokio::time::timeout(Duration::from_millis(1), waiting).await;
            assert!(waited.is_err());
        }
        for _ in 0..4 {
            limiter.admit(&FEW, "", never()).await.expect("a place");
        }
        assert!(begin.elapsed() < Duration::from_millis(1100));
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_comes_too_late_is_refused_at_once() {
        let limiter = Arc::new(whole());
        for _ in 0..4 {
            limiter.admit(&FEW, "", never()).await.expect("a place");
        }
        let begin = Instant::now();
        // Eight wait for the next two seconds.
        let mut waiting = Vec::new();
        for _ in 0..8 {
            let limiter = Arc::clone(&limiter);
            waiting.push(tokio::spawn(async move {
                limiter.admit(&FEW, "", never()).await
            }));
            tokio::task::yield_now().await;
        }
        let deadline = begin + Duration::from_millis(2900);
        let refused = limiter.admit(&FEW, "", deadline).await;
        assert!(refused.expect_err("too late").is_timeout());
        assert_eq!(begin.elapsed(), Duration::ZERO);
        // When one of them gives up, there is room.
        waiting.pop().expect("eight").abort();
        tokio::task::yield_now().await;
        limiter.admit(&FEW, "", deadline).await.expect("room");
        assert!(begin.elapsed() <= Duration::from_millis(2100));
        // A hold that comes while it waits counts, too.
        limiter.hold(&FEW, "", Duration::from_secs(50));
        let soon = Instant::now() + Duration::from_secs(49);
        let refused = limiter.admit(&FEW, "", soon).await;
        assert!(refused.expect_err("held").is_timeout());
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_comes_just_in_time_is_taken() {
        let limiter = whole();
        let deadline = Instant::now() + Duration::from_secs(1);
        for _ in 0..5 {
            limiter.admit(&FEW, "", deadline).await.expect("in time");
        }
        assert_eq!(Instant::now(), deadline);
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_that_comes_amid_a_wait_ends_it_when_it_is_too_long() {
        let limiter = Arc::new(whole());
        for _ in 0..4 {
            limiter.admit(&FEW, "", never()).await.expect("a place");
        }
        let begin = Instant::now();
        let waiting = tokio::spawn({
            let limiter = Arc::clone(&limiter);
            async move {
                let deadline = begin + Duration::from_secs(5);
                limiter.admit(&FEW, "", deadline).await
            }
        });
        tokio::task::yield_now().await;
        limiter.hold(&FEW, "", Duration::from_secs(50));
        let refused = waiting.await.expect("no panic");
        assert!(refused.expect_err("held").is_timeout());
        assert_eq!(begin.elapsed(), Duration::from_secs(1));
    }

    #[test]
    fn it_is_switched_on_and_off() {
        assert!(RateLimiter::from(true).is_on() && !RateLimiter::from(false).is_on());
        let whole = Limiter::new(&true.into());
        let queue = whole.queue(&FEW, "");
        assert_eq!(queue.state().windows[0].count, 4);
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_is_bounded() {
        let limiter = whole();
        limiter.hold(&FEW, "", Duration::MAX);
        let begin = Instant::now();
        limiter.admit(&FEW, "", never()).await.expect("a place");
        assert_eq!(begin.elapsed(), LONGEST_HOLD);
        limiter.hold(&FEW, "", Duration::from_secs(1));
        limiter.hold(&FEW, "", Duration::ZERO);
        let begin = Instant::now();
        limiter.admit(&FEW, "", never()).await.expect("a place");
        assert_eq!(begin.elapsed(), Duration::from_secs(1));
    }

    #[tokio::test(start_paused = true)]
    async fn quiet_queues_are_cleared_away_and_busy_ones_stay() {
        let limiter = whole();
        for tenant in 0..1000 {
            limiter
                .admit(&FEW, &tenant.to_string(), never())
                .await
                .expect("a place");
        }
        let count = || {
            let queues = limiter.queues.lock().expect("not poisoned");
            queues
                .by_operation
                .values()
                .map(HashMap::len)
                .sum::<usize>()
        };
        assert_eq!(count(), 1000);
        tokio::time::sleep(Duration::from_secs(2)).await;
        limiter.hold(&FEW, "held", Duration::from_secs(60));
        for tenant in 0..1000 {
            limiter
                .admit(&FEW, &format!("another {tenant}"), never())
                .await
                .expect("a place");
        }
        assert!(count() <= 1001, "{}", count());
        assert_eq!(at_once(&limiter, "another 999").await, 3);
        let held = limiter.admit(&FEW, "held", Instant::now()).await;
        assert!(held.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn a_queue_goes_once_its_window_has_passed_unless_a_call_holds_it() {
        let limiter = whole();
        let kept = limiter.queue(&FEW, "kept");
        limiter
            .admit(&FEW, "quiet", never())
            .await
            .expect("a place");
        limiter.hold(&FEW, "held", Duration::from_secs(1));
        tokio::time::sleep(Duration::from_secs(1)).await;
        for tenant in 0..9 {
            limiter.queue(&FEW, &tenant.to_string());
        }
        let queues = limiter.queues.lock().expect("not poisoned");
        let found = |tenant| queues.get(&FEW, tenant);
        assert!(found("kept").is_some_and(|queue| Arc::ptr_eq(&queue, &kept)));
        assert!(found("quiet").is_none() && found("held").is_none());
    }
}
