//! Departures that a store hands out to this process.
//!
//! A call that finds one in hand pays no round trip: departures are asked for a few at a time, as
//! many as calls wait, and more where calls come fast and the window has room.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::rates::{RateKey, RateStore, RateWindow, Wanted};
use crate::ground::operation::Operation;
use crate::token::StoreError;

/// The most departures that are asked for at once, unless chosen: a few, since a process that goes quiet
/// leaves unused what it has in hand. `feishu-redis/benches` measures others.
pub(super) const BATCH: u32 = 16;
/// How far ahead departures are reserved. That much later than one process a hold reaches the others.
const AHEAD: Duration = Duration::from_millis(250);
/// How long the store is waited for.
const PATIENCE: Duration = Duration::from_millis(500);
/// How long the store is left alone after it failed: at first, and at most.
const ALONE: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(30)];

/// By how much a window is taken for longer than it is documented: a departure may be late by that
/// much, on its way through this process, before it falls together with later ones.
fn margin(window: Duration) -> Duration {
    (window / 24).clamp(Duration::from_millis(10), Duration::from_millis(250))
}

/// What all queues of a limiter share: the store, and whether it can be asked.
pub(super) struct Fleet {
    store: Arc<dyn RateStore>,
    batch: u32,
    base_url: String,
    app_id: String,
    outage: StdMutex<Option<Outage>>,
}

#[derive(Clone, Copy)]
struct Outage {
    /// When the store is asked again.
    until: Instant,
    pause: Duration,
}

impl Fleet {
    pub(super) fn new(store: Arc<dyn RateStore>, batch: u32, base_url: &str, app_id: &str) -> Self {
        Self {
            store,
            batch: batch.max(1),
            base_url: base_url.to_owned(),
            app_id: app_id.to_owned(),
            outage: StdMutex::new(None),
        }
    }

    /// The departures of an operation for a tenant.
    pub(super) fn departures(&self, operation: &Operation, tenant: &str) -> Departures {
        let windows = operation.limits.iter().map(|limit| {
            let length = Duration::from_secs(limit.seconds.into());
            RateWindow::new(limit.count.max(1), length + margin(length))
        });
        let windows: Vec<_> = windows.collect();
        let lengths = operation.limits.iter();
        let shortest = lengths.map(|limit| Duration::from_secs(limit.seconds.into()));
        Departures {
            key: RateKey::new(&*self.base_url, &*self.app_id, operation.id, tenant),
            windows,
            lateness: margin(shortest.min().unwrap_or_default()),
            waiting: AtomicU32::new(0),
            turn: Mutex::new(()),
            state: StdMutex::new(State::default()),
        }
    }

    fn is_away(&self, now: Instant) -> bool {
        self.outage().is_some_and(|outage| now < outage.until)
    }

    fn outage(&self) -> MutexGuard<'_, Option<Outage>> {
        self.outage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the store. `None` when it fails: then it is left alone for a while.
    async fn ask<T>(&self, asked: impl Future<Output = Result<T, StoreError>>) -> Option<T> {
        let failure = match tokio::time::timeout(PATIENCE, asked).await {
            Ok(Ok(value)) => {
                if self.outage().take().is_some() {
                    tracing::info!(
                        target: "feishu",
                        "the rate store answers again: the fleet's calls are counted together"
                    );
                }
                return Some(value);
            }
            Ok(Err(error)) => error,
            Err(late) => late.into(),
        };
        let mut outage = self.outage();
        let [first, longest] = ALONE;
        let pause = outage.map_or(first, |outage| (outage.pause * 2).min(longest));
        if outage.is_none() {
            tracing::warn!(
                target: "feishu",
                error = %failure,
                "the rate store failed: until it answers, each process keeps to its own share"
            );
        }
        let until = Instant::now() + pause;
        *outage = Some(Outage { until, pause });
        None
    }
}

impl fmt::Debug for Fleet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fleet")
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}

/// One operation's departures for one tenant.
#[derive(Debug)]
pub(super) struct Departures {
    key: RateKey,
    windows: Vec<RateWindow>,
    /// How late a departure may be taken.
    lateness: Duration,
    /// How many calls wait for one.
    waiting: AtomicU32,
    /// Who has it takes the next departure. It is fair.
    turn: Mutex<()>,
    state: StdMutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Those in hand, in order.
    in_hand: VecDeque<Instant>,
    /// The store has none before then.
    not_before: Option<Instant>,
    /// No departure before this time is taken: the platform said to wait.
    held: Option<Instant>,
    /// How many to ask for beyond the calls that wait.
    batch: u32,
    /// Whether some of the last batch came too late to be taken.
    wasted: bool,
}

/// What became of a call that asked to leave.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Admitted {
    /// It leaves now.
    Now,
    /// Its turn comes after its deadline.
    TooLate,
    /// The store is away: the process's own share decides.
    Alone,
}

impl Departures {
    pub(super) async fn admit(&self, fleet: &Fleet, deadline: Instant) -> Admitted {
        if fleet.is_away(Instant::now()) {
            return Admitted::Alone;
        }
        let waiting = Waiting::new(&self.waiting);
        let Ok(_turn) = tokio::time::timeout_at(deadline, self.turn.lock()).await else {
            return Admitted::TooLate;
        };
        loop {
            let now = Instant::now();
            let (next, not_before) = self.next(now);
            if let Some(at) = next {
                if at > deadline {
                    return Admitted::TooLate;
                }
                if at > now {
                    // A hold may come meanwhile.
                    tokio::time::sleep_until(at).await;
                    continue;
                }
                self.state().in_hand.pop_front();
                return Admitted::Now;
            }
            if let Some(at) = not_before {
                if at > deadline {
                    return Admitted::TooLate;
                }
                tokio::time::sleep_until(at).await;
            }
            if fleet.is_away(Instant::now()) || !self.ask(fleet, &waiting).await {
                return Admitted::Alone;
            }
        }
    }

    /// The next departure in hand; without one, when the store is asked for more, if not now.
    fn next(&self, now: Instant) -> (Option<Instant>, Option<Instant>) {
        let mut state = self.state();
        let held = state.held;
        while let Some(at) = state.in_hand.front() {
            let late = now.saturating_duration_since(*at) > self.lateness;
            if !late && held.is_none_or(|held| *at >= held) {
                return (Some(*at), None);
            }
            state.in_hand.pop_front();
            state.wasted = true;
        }
        let not_before = state.not_before.max(held).filter(|at| *at > now);
        (None, not_before)
    }

    /// Asks the store for departures, and says whether it answered.
    async fn ask(&self, fleet: &Fleet, waiting: &Waiting<'_>) -> bool {
        let wanted = {
            let mut state = self.state();
            // Those that were not taken in time count all the same.
            state.batch = if std::mem::take(&mut state.wasted) {
                state.batch / 2
            } else {
                (state.batch * 2).clamp(1, fleet.batch)
            };
            waiting.count().max(state.batch).clamp(1, fleet.batch)
        };
        let wanted = Wanted::new(&self.windows, wanted, AHEAD);
        let Some(reserved) = fleet.ask(fleet.store.reserve(&self.key, &wanted)).await else {
            // When it is back, there is no telling how busy this process is by then.
            self.state().batch = 0;
            return false;
        };
        let now = Instant::now();
        let mut state = self.state();
        if reserved
            .departures
            .last()
            .is_none_or(|last| !last.is_zero())
        {
            // The window is full: what calls do not wait for is taken from other processes.
            state.batch = 0;
        }
        state.not_before = None;
        if reserved.departures.is_empty() {
            // Not all processes at the same moment, nor in the same order.
            let random =
                getrandom::u32().map_or(0.5, |number| f64::from(number) / f64::from(u32::MAX));
            let again = reserved.again.max(Duration::from_millis(1));
            state.not_before = Some(now + again + AHEAD.mul_f64(random / 8.0));
        }
        let departures = reserved.departures.into_iter().map(|wait| now + wait);
        state.in_hand.extend(departures);
        true
    }

    /// The platform refused a call: no departure before this time is taken.
    pub(super) fn hold(&self, until: Instant) {
        let mut state = self.state();
        state.held = state.held.max(Some(until));
    }

    /// Tells the other processes to wait.
    pub(super) async fn hold_all(&self, fleet: &Fleet, wait: Duration) {
        if !fleet.is_away(Instant::now()) {
            fleet.ask(fleet.store.hold(&self.key, wait)).await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that waits.
struct Waiting<'a>(&'a AtomicU32);

impl<'a> Waiting<'a> {
    fn new(waiting: &'a AtomicU32) -> Self {
        waiting.fetch_add(1, Ordering::Relaxed);
        Self(waiting)
    }

    /// How many wait, this one included.
    fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::super::rates::Reserved;
    use super::*;
    use crate::ground::BoxFuture;
    use crate::ground::operation::{Method, RateLimit};

    const SECOND: Duration = Duration::from_secs(1);

    static ITEM: Operation = Operation {
        limits: &[RateLimit::per_second(100)],
        ..Operation::new("test.item", Method::Get, "/x")
    };

    type Answer = dyn Fn(usize, u32) -> Result<Reserved, StoreError> + Send + Sync;

    /// Answers as a test says, and keeps how many departures it was asked for each time.
    struct Scripted {
        answer: Box<Answer>,
        wanted: StdMutex<Vec<u32>>,
    }

    impl fmt::Debug for Scripted {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Scripted")
        }
    }

    impl RateStore for Scripted {
        fn reserve<'a>(
            &'a self,
            _: &'a RateKey,
            wanted: &'a Wanted<'a>,
        ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
            let mut all = self.wanted.lock().expect("not poisoned");
            all.push(wanted.departures);
            Box::pin(ready((self.answer)(all.len() - 1, wanted.departures)))
        }

        fn hold<'a>(
            &'a self,
            _: &'a RateKey,
            _: Duration,
        ) -> BoxFuture<'a, Result<(), StoreError>> {
            Box::pin(ready(Ok(())))
        }
    }

    /// One process with the departures of one operation.
    struct Process {
        store: Arc<Scripted>,
        fleet: Fleet,
        departures: Departures,
    }

    impl Process {
        fn new(
            answer: impl Fn(usize, u32) -> Result<Reserved, StoreError> + Send + Sync + 'static,
        ) -> Self {
            let store = Arc::new(Scripted {
                answer: Box::new(answer),
                wanted: StdMutex::default(),
            });
            let shared = Arc::clone(&store) as Arc<dyn RateStore>;
            let fleet = Fleet::new(shared, BATCH, "https://a", "cli_a");
            Self {
                departures: fleet.departures(&ITEM, ""),
                store,
                fleet,
            }
        }

        async fn admit(&self, deadline: Instant) -> Admitted {
            self.departures.admit(&self.fleet, deadline).await
        }

        /// Admits a call that has all the time in the world.
        async fn leave(&self) {
            let deadline = Instant::now() + 3600 * SECOND;
            assert_eq!(self.admit(deadline).await, Admitted::Now);
        }

        fn wanted(&self) -> Vec<u32> {
            self.store.wanted.lock().expect("not poisoned").clone()
        }
    }

    fn given(departures: Vec<Duration>) -> Result<Reserved, StoreError> {
        Ok(Reserved::new(departures, Duration::ZERO))
    }

    fn at_once(wanted: u32) -> Result<Reserved, StoreError> {
        given(vec![Duration::ZERO; wanted as usize])
    }

    #[tokio::test(start_paused = true)]
    async fn a_departure_is_waited_for_up_to_the_deadline_and_not_beyond() {
        let process = Process::new(|_, _| given(vec![2 * SECOND]));
        let begin = Instant::now();
        assert_eq!(process.admit(begin + SECOND).await, Admitted::TooLate);
        assert_eq!(begin.elapsed(), Duration::ZERO);
        // Nobody took it, so the next call finds it in hand.
        assert_eq!(process.admit(begin + 2 * SECOND).await, Admitted::Now);
        assert_eq!(begin.elapsed(), 2 * SECOND);
        assert_eq!(process.wanted().len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_has_none_is_asked_again_when_it_said_and_by_no_call_that_ends_before() {
        let process = Process::new(|nth, wanted| match nth {
            0 => Ok(Reserved::new(Vec::new(), 2 * SECOND)),
            _ => at_once(wanted),
        });
        let begin = Instant::now();
        assert_eq!(process.admit(begin + SECOND).await, Admitted::TooLate);
        assert_eq!(process.admit(begin + SECOND).await, Admitted::TooLate);
        assert_eq!(begin.elapsed(), Duration::ZERO);
        assert_eq!(process.wanted().len(), 1);
        process.leave().await;
        assert!(begin.elapsed() >= 2 * SECOND);
        assert_eq!(process.wanted().len(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn processes_ask_again_a_little_apart_and_never_early() {
        let mut waits = Vec::new();
        for _ in 0..32 {
            let process = Process::new(|nth, wanted| match nth {
                0 => Ok(Reserved::new(Vec::new(), SECOND)),
                _ => at_once(wanted),
            });
            let begin = Instant::now();
            process.leave().await;
            waits.push(begin.elapsed());
        }
        let latest = SECOND + AHEAD / 8 + Duration::from_millis(1);
        assert!(
            waits.iter().all(|wait| (SECOND..=latest).contains(wait)),
            "{waits:?}"
        );
        waits.sort();
        waits.dedup();
        assert!(waits.len() > 3, "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_that_ends_with_the_deadline_leaves_time_to_ask() {
        let process = Process::new(|_, wanted| at_once(wanted));
        let until = Instant::now() + SECOND;
        process.departures.hold(until);
        assert_eq!(process.admit(until).await, Admitted::Now);
        assert_eq!(Instant::now(), until);
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_come_fast_ask_for_twice_as_many_each_time() {
        let process = Process::new(|_, wanted| at_once(wanted));
        for _ in 0..1 + 2 + 4 + 8 + 16 + 16 {
            process.leave().await;
        }
        assert_eq!(process.wanted(), [1, 2, 4, 8, 16, 16]);
    }

    #[tokio::test(start_paused = true)]
    async fn of_a_window_that_is_full_no_more_is_taken_than_calls_wait_for() {
        let process = Process::new(|nth, wanted| match nth {
            3 => given(vec![SECOND]),
            _ => at_once(wanted),
        });
        for _ in 0..1 + 2 + 4 + 1 + 1 {
            process.leave().await;
        }
        assert_eq!(process.wanted(), [1, 2, 4, 8, 1]);
    }

    #[tokio::test(start_paused = true)]
    async fn departures_that_were_let_go_by_halve_what_is_asked_for_next() {
        let process = Process::new(|_, wanted| at_once(wanted));
        for _ in 0..1 + 2 + 4 + 1 {
            process.leave().await;
        }
        tokio::time::sleep(SECOND).await;
        process.leave().await;
        assert_eq!(process.wanted(), [1, 2, 4, 8, 4]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_departure_may_be_late_by_its_windows_margin_and_by_no_more() {
        let process = Process::new(|_, wanted| at_once(wanted));
        let margin = process.departures.lateness;
        for _ in 0..2 {
            process.leave().await;
        }
        // Of the second two, one is left.
        let deadline = Instant::now() + SECOND;
        tokio::time::advance(margin).await;
        assert_eq!(process.admit(deadline).await, Admitted::Now);
        assert_eq!(process.wanted(), [1, 2]);
        process.leave().await;
        assert_eq!(process.wanted(), [1, 2, 4]);
        tokio::time::advance(margin + Duration::from_millis(1)).await;
        process.leave().await;
        assert_eq!(process.wanted(), [1, 2, 4, 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_wait_are_asked_for_together_and_those_that_left_no_more() {
        let process = Arc::new(Process::new(|nth, wanted| match nth {
            0 => given(vec![SECOND]),
            _ => at_once(wanted),
        }));
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let process = Arc::clone(&process);
            calls.spawn(async move { process.leave().await });
        }
        while let Some(call) = calls.join_next().await {
            call.expect("no panic");
        }
        assert_eq!(process.wanted(), [1, 7]);
        process.leave().await;
        assert_eq!(process.wanted(), [1, 7, 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_fails_is_left_alone_for_twice_as_long_each_time_up_to_half_a_minute() {
        let process = Process::new(|nth, _| match nth {
            6 => given(vec![Duration::ZERO]),
            _ => Err("down".into()),
        });
        let mut asked = 0;
        for seconds in [2, 4, 8, 16, 30, 30] {
            let soon = Instant::now() + SECOND;
            assert_eq!(process.admit(soon).await, Admitted::Alone);
            asked += 1;
            let shortly = Duration::from_millis(1);
            tokio::time::advance(seconds * SECOND - shortly).await;
            assert_eq!(process.admit(soon).await, Admitted::Alone);
            assert_eq!(process.wanted().len(), asked, "{seconds}");
            tokio::time::advance(shortly).await;
        }
        // It answers, is asked for no more than is needed, and what was is forgotten.
        process.leave().await;
        assert_eq!(process.wanted(), [1; 7]);
        let soon = Instant::now() + SECOND;
        assert_eq!(process.admit(soon).await, Admitted::Alone);
        tokio::time::advance(2 * SECOND).await;
        assert_eq!(process.admit(soon).await, Admitted::Alone);
        assert_eq!(process.wanted().len(), asked + 3);
    }

    #[test]
    fn windows_are_taken_for_a_twenty_fourth_longer_within_bounds() {
        for (window, longer) in [(1, 1000 / 24), (3, 125), (60, 250)] {
            let shown = margin(window * SECOND).as_millis();
            assert_eq!(shown, longer, "{window}");
        }
        assert_eq!(margin(SECOND / 100), Duration::from_millis(10));
        let process = Process::new(|_, wanted| at_once(wanted));
        let [window] = process.departures.windows[..] else {
            panic!("one window");
        };
        assert_eq!(window.length, SECOND + margin(SECOND));
        assert_eq!(window.count, 100);
    }

    #[test]
    fn a_fleet_shows_its_store() {
        let process = Process::new(|_, wanted| at_once(wanted));
        assert_eq!(
            format!("{:?}", process.fleet),
            "Fleet { store: Scripted, .. }"
        );
    }
}
