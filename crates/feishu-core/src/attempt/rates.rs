//! Counting the calls of a whole fleet.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::ground::BoxFuture;
use crate::token::StoreError;

/// Hands out the times at which the calls of a fleet may leave.
///
/// Implement it over what the program has (a database, etcd; over Redis, `feishu-redis` does): two
/// methods, each a boxed future.
///
/// The documented rates count for an operation, an app and a tenant, whatever the number of
/// processes. So each process has its calls' departures given to it, a few at a time, and no span of
/// a window's length holds more departures than the window counts, whoever they were given to.
///
/// # For implementers
///
/// - **Atomic**: [`reserve`](Self::reserve) looks at the departures that were given, adds those that
///   it gives, and does so in one step.
/// - **One clock**: the store's own. Times are told from the moment at which it answers.
/// - **In order**: whoever asks first gets the earlier departures, so that none starves.
/// - **Spread**: departures that lie ahead had better be some way apart, so that those that come a
///   little late do not fall together with the next.
/// - **May be lost**: everything. Then a window may see twice its count once, and the platform's
///   refusal [holds](Self::hold) the fleet.
/// - A failing method fails no call: each process then keeps to its own share.
///
/// The functions of `feishu-store-conformance` prove an implementation.
pub trait RateStore: fmt::Debug + Send + Sync {
    /// Reserves departures: as many as are wanted, or as many of those as lie no further ahead than
    /// asked for.
    fn reserve<'a>(
        &'a self,
        key: &'a RateKey,
        wanted: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>>;

    /// Gives no departure before this time has passed: the platform refused a call for its rate.
    /// It shortens no wait that is longer.
    fn hold<'a>(
        &'a self,
        key: &'a RateKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>>;
}

impl<T: RateStore + ?Sized> RateStore for Arc<T> {
    fn reserve<'a>(
        &'a self,
        key: &'a RateKey,
        wanted: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
        (**self).reserve(key, wanted)
    }

    fn hold<'a>(
        &'a self,
        key: &'a RateKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).hold(key, wait)
    }
}

/// What counts together. `Display` writes it as one line of text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RateKey {
    /// The base URL of the platform.
    pub base_url: String,
    /// The app's id.
    pub app_id: String,
    /// The operation's id.
    pub operation: String,
    /// The tenant of a store app; empty for the app's own.
    pub tenant: String,
}

impl RateKey {
    /// A key. A client makes its own; this is for the tests of a store.
    #[must_use]
    pub fn new(
        base_url: impl Into<String>,
        app_id: impl Into<String>,
        operation: impl Into<String>,
        tenant: impl Into<String>,
    ) -> Self {
        Self {
            base_url: base_url.into(),
            app_id: app_id.into(),
            operation: operation.into(),
            tenant: tenant.into(),
        }
    }
}

impl fmt::Display for RateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.base_url, self.app_id, self.operation)?;
        if self.tenant.is_empty() {
            return Ok(());
        }
        write!(f, " {}", self.tenant)
    }
}

/// So many departures in so long a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateWindow {
    /// The most departures that any span of the length may hold; at least one.
    pub count: u32,
    /// The length, in whole milliseconds.
    pub length: Duration,
}

impl RateWindow {
    /// So many departures in so long a time.
    #[must_use]
    pub const fn new(count: u32, length: Duration) -> Self {
        Self { count, length }
    }
}

/// What a process asks for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Wanted<'a> {
    /// The windows that the departures have to keep to, all of them.
    pub windows: &'a [RateWindow],
    /// How many departures.
    pub departures: u32,
    /// How far ahead the last of them may lie.
    pub ahead: Duration,
}

impl<'a> Wanted<'a> {
    /// So many departures, none further ahead than this.
    #[must_use]
    pub const fn new(windows: &'a [RateWindow], departures: u32, ahead: Duration) -> Self {
        Self {
            windows,
            departures,
            ahead,
        }
    }
}

/// What a process got.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Reserved {
    /// How long after the answer each departure is, in order.
    pub departures: Vec<Duration>,
    /// Where that are fewer than were wanted: after how long it is worth asking again.
    pub again: Duration,
}

impl Reserved {
    /// These departures, and when to ask again if they are too few.
    #[must_use]
    pub const fn new(departures: Vec<Duration>, again: Duration) -> Self {
        Self { departures, again }
    }
}

/// A window's departures are remembered by this many parts of its length, so that what is remembered
/// has a bound. Each counts as if it left at the end of its part.
const PARTS: u64 = 256;
/// Departures that lie ahead are this part of a window's length by its count apart.
const SPREAD: f64 = 0.8;

/// From this many keys on, those are cleared away that have gone quiet.
const CLEAR_FROM: usize = 1024;

/// Hands out departures in memory: for clients in one process, and for tests.
pub struct MemoryRateStore {
    rates: Mutex<HashMap<RateKey, Rate>>,
    begin: Instant,
}

#[derive(Default)]
struct Rate {
    logs: Vec<Log>,
    /// The last departure that was given.
    last: u64,
    /// No departure is given before this time.
    held: u64,
    /// From then on it is like new.
    quiet: u64,
}

/// The last departures of a window, in milliseconds.
#[derive(Default)]
struct Log {
    /// When, and how many, the oldest first.
    runs: VecDeque<(u64, u32)>,
    /// How many in all: no more than the window counts.
    total: u32,
}

impl Log {
    /// The earliest departure that the window allows.
    fn free_at(&self, window: &RateWindow) -> u64 {
        match self.runs.front() {
            Some((at, _)) if self.total >= window.count => at + millis(window.length),
            _ => 0,
        }
    }

    /// Forgets the departures that count no longer.
    fn forget(&mut self, now: u64, window: &RateWindow) {
        while let Some((at, count)) = self.runs.front()
            && *at + millis(window.length) <= now
        {
            self.total -= count;
            self.runs.pop_front();
        }
    }

    fn push(&mut self, at: u64, window: &RateWindow) {
        if self.total >= window.count {
            if let Some((_, count)) = self.runs.front_mut() {
                *count -= 1;
                if *count == 0 {
                    self.runs.pop_front();
                }
            }
        } else {
            self.total += 1;
        }
        let part = (millis(window.length) / PARTS).max(1);
        let at = at.div_ceil(part) * part;
        match self.runs.back_mut() {
            Some((last, count)) if *last == at => *count += 1,
            _ => self.runs.push_back((at, 1)),
        }
    }
}

impl Rate {
    fn reserve(&mut self, now: u64, wanted: &Wanted<'_>) -> Reserved {
        self.logs.resize_with(wanted.windows.len(), Log::default);
        for (log, window) in self.logs.iter_mut().zip(wanted.windows) {
            log.forget(now, window);
        }
        let gap = gap(wanted.windows);
        let ahead = millis(wanted.ahead);
        let longest = wanted.windows.iter().map(|window| millis(window.length));
        let longest = longest.max().unwrap_or_default();
        let mut reserved = Reserved::default();
        for _ in 0..wanted.departures {
            let mut at = now.max(self.held);
            if self.last > now {
                at = at.max(self.last + gap);
            }
            for (log, window) in self.logs.iter().zip(wanted.windows) {
                at = at.max(log.free_at(window));
            }
            if at > now + ahead {
                reserved.again = Duration::from_millis(at - ahead - now);
                break;
            }
            for (log, window) in self.logs.iter_mut().zip(wanted.windows) {
                log.push(at, window);
            }
            self.last = at;
            self.quiet = self.quiet.max(at + longest);
            reserved.departures.push(Duration::from_millis(at - now));
        }
        reserved
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn gap(windows: &[RateWindow]) -> u64 {
    let gaps = windows
        .iter()
        .map(|window| window.length.as_secs_f64() * 1000.0 * SPREAD / f64::from(window.count));
    gaps.fold(f64::INFINITY, f64::min).min(1e9) as u64
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX / 4)
}

impl Default for MemoryRateStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryRateStore {
    /// A store in which nothing has left yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            rates: Mutex::default(),
            begin: Instant::now(),
        }
    }

    fn now(&self) -> u64 {
        millis(self.begin.elapsed())
    }

    fn rates(&self) -> MutexGuard<'_, HashMap<RateKey, Rate>> {
        self.rates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryRateStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryRateStore")
            .field("rates", &self.rates().len())
            .finish()
    }
}

impl RateStore for MemoryRateStore {
    fn reserve<'a>(
        &'a self,
        key: &'a RateKey,
        wanted: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
        let now = self.now();
        let mut rates = self.rates();
        if rates.len() >= CLEAR_FROM {
            rates.retain(|_, rate| rate.quiet > now);
        }
        let reserved = rates.entry(key.clone()).or_default().reserve(now, wanted);
        Box::pin(ready(Ok(reserved)))
    }

    fn hold<'a>(
        &'a self,
        key: &'a RateKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let until = self.now().saturating_add(millis(wait));
        let mut rates = self.rates();
        let rate = rates.entry(key.clone()).or_default();
        rate.held = rate.held.max(until);
        rate.quiet = rate.quiet.max(until);
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn key() -> RateKey {
        RateKey::new("https://a", "cli_a", "test.v1.item.list", "")
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_leaves_at_once_and_what_is_beyond_is_spread_over_the_next_window() {
        for length in [SECOND, 10 * SECOND] {
            let store = MemoryRateStore::new();
            let windows = [RateWindow::new(10, length)];
            let wanted = Wanted::new(&windows, 20, length * 2);
            let got = store.reserve(&key(), &wanted).await.expect("departures");
            assert_eq!(got.departures.len(), 20);
            assert!(got.departures[..10].iter().all(Duration::is_zero));
            for (index, at) in got.departures[10..].iter().enumerate() {
                let spread = length * 2 / 25 * index as u32;
                assert!(*at >= length + spread, "{at:?}");
                assert!(*at <= length + spread + length / 64, "{at:?}");
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_lies_too_far_ahead_is_not_given_and_when_to_ask_again_is_said() {
        let store = MemoryRateStore::new();
        let windows = [RateWindow::new(2, SECOND * 10)];
        let ahead = Duration::from_millis(250);
        let wanted = Wanted::new(&windows, 3, ahead);
        let got = store.reserve(&key(), &wanted).await.expect("an answer");
        assert_eq!(got.departures.len(), 2);
        let again = got.again;
        assert!(
            again >= SECOND * 10 - ahead && again <= SECOND * 10,
            "{again:?}"
        );
        tokio::time::sleep(again).await;
        let one = Wanted::new(&windows, 1, ahead);
        let got = store.reserve(&key(), &one).await.expect("an answer");
        assert_eq!(got.departures, [ahead]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_remembered_of_a_window_that_is_never_full_has_a_bound() {
        let store = MemoryRateStore::new();
        let windows = [RateWindow::new(1_000_000, SECOND)];
        let wanted = Wanted::new(&windows, 1, SECOND);
        for _ in 0..3000 {
            store.reserve(&key(), &wanted).await.expect("a departure");
            tokio::time::sleep(Duration::from_millis(4)).await;
        }
        let rates = store.rates();
        let log = &rates[&key()].logs[0];
        assert!(log.runs.len() <= PARTS as usize + 2, "{}", log.runs.len());
        assert_eq!(log.total as usize, log.runs.len());
    }

    #[tokio::test(start_paused = true)]
    async fn keys_that_have_gone_quiet_are_cleared_away() {
        let store = MemoryRateStore::new();
        let windows = [RateWindow::new(2, SECOND)];
        let wanted = Wanted::new(&windows, 1, SECOND);
        for round in 0..3 {
            for tenant in 0..CLEAR_FROM {
                let key = RateKey::new("b", "a", "o", format!("{round} {tenant}"));
                store.reserve(&key, &wanted).await.expect("a departure");
            }
            tokio::time::sleep(SECOND * 2).await;
        }
        assert!(store.rates().len() <= CLEAR_FROM + 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_is_cleared_away_when_its_window_has_passed_and_not_while_it_is_held() {
        let store = MemoryRateStore::new();
        let windows = [RateWindow::new(2, SECOND)];
        let wanted = Wanted::new(&windows, 1, SECOND);
        let tenant = |name: &str| RateKey::new("b", "a", "o", name);
        let held = store.hold(&tenant("held"), 60 * SECOND).await;
        held.expect("held");
        for nth in 0..CLEAR_FROM {
            let quiet = tenant(&nth.to_string());
            store.reserve(&quiet, &wanted).await.expect("a departure");
        }
        tokio::time::advance(SECOND).await;
        store.reserve(&key(), &wanted).await.expect("a departure");
        assert_eq!(store.rates().len(), 2);
        assert_eq!(format!("{store:?}"), "MemoryRateStore { rates: 2 }");
        let got = store.reserve(&tenant("held"), &wanted).await;
        assert!(got.expect("an answer").departures.is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn departures_of_the_same_moment_take_the_room_of_one() {
        let store = MemoryRateStore::new();
        let windows = [RateWindow::new(1_000_000, SECOND)];
        let wanted = Wanted::new(&windows, 5000, SECOND);
        store.reserve(&key(), &wanted).await.expect("departures");
        let rates = store.rates();
        let log = &rates[&key()].logs[0];
        assert_eq!((log.total, log.runs.len()), (5000, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_without_end_lasts() {
        let store = MemoryRateStore::new();
        store.hold(&key(), Duration::MAX).await.expect("held");
        tokio::time::advance(SECOND * 3600 * 24 * 365).await;
        let windows = [RateWindow::new(2, SECOND)];
        let wanted = Wanted::new(&windows, 1, SECOND);
        let got = store.reserve(&key(), &wanted).await.expect("an answer");
        assert!(got.departures.is_empty() && got.again > SECOND * 3600);
    }

    #[test]
    fn a_key_is_one_line_of_text_that_differs_by_every_part() {
        let key = RateKey::new("https://a", "cli_a", "test.v1.item.list", "");
        assert_eq!(key.to_string(), "https://a cli_a test.v1.item.list");
        let key = RateKey::new("https://a", "cli_a", "test.v1.item.list", "t");
        assert_eq!(key.to_string(), "https://a cli_a test.v1.item.list t");
    }
}
