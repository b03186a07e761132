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
