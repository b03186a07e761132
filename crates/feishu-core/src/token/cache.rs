//! One token: read without waiting while it is good, fetched once when it is not.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::Instant as Clock;

use super::background;
use super::bearer::{MARGIN, RENEWAL_WINDOW, Token};
use super::issuer::{Issuer, STORE_PATIENCE};
use super::lease::{Beats, Lease, Leased, keep_alive};
use super::source::{Fresh, Source};
use super::store::{StoredToken, TokenKey};
use crate::ground::BoxFuture;
use crate::ground::deadline::after;
use crate::ground::error::{Error, ErrorKind};

/// A token that is handed out with little life left, or a renewal that failed, is not tried again
/// at once.
const PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);
/// The longest that a refusal to hand out a token is passed on without asking again.
const LONGEST_REFUSAL: Duration = Duration::from_secs(60);
/// A token that replaced a refused one and is refused itself is not replaced again for so long,
/// and each further time for twice as long.
const REPLACEMENT: Duration = Duration::from_secs(30);
/// How late a fetch has to be, beyond its own limit, to be given up for lost.
const OVERDUE: Duration = Duration::from_secs(1);
/// How soon after finding that another process fetches the token the store is looked at again: at
/// first, and at most.
const LOOKS: [Duration; 2] = [Duration::from_millis(15), Duration::from_millis(200)];

pub(crate) struct TokenCache {
    source: Box<dyn Source>,
    current: RwLock<Option<Arc<Token>>>,
    state: Mutex<State>,
    /// This cache's wish for the fleet's turn. One for all of its fetches: the turn of one that was
    /// lost with its runtime is the next one's.
    lease: OnceLock<Lease>,
}

type Outcome = Option<Result<Arc<Token>, Error>>;

#[derive(Default)]
struct State {
    /// The fetch that is under way.
    flight: Option<Flight>,
    /// When the next renewal may start.
    not_before: Option<Instant>,
    /// How many fetches failed in a row.
    failures: u32,
    /// Why the platform hands out no token, and until when it is not asked again.
    refusal: Option<(Error, Instant)>,
    /// The token that the platform refused last, until another is there.
    refused: Option<Arc<Token>>,
    /// How many tokens in a row came in the place of a refused one.
    replacements: u32,
}

#[derive(Clone)]
struct Flight {
    /// When it is given up for lost: its runtime stands still.
    overdue: Clock,
    outcome: watch::Receiver<Outcome>,
}

impl Flight {
    /// Whether its outcome can still come. Its sender is gone when its runtime was shut down.
    fn is_alive(&self) -> bool {
        self.outcome.has_changed().is_ok() && Clock::now() < self.overdue
    }

    fn is_of(&self, sender: &watch::Sender<Outcome>) -> bool {
        self.outcome.same_channel(&sender.subscribe())
    }
}

enum Joined {
    Ready(Arc<Token>),
    Waiting(Flight),
}

/// A process's turn to fetch for the fleet.
struct Turn {
    lease: Lease,
    /// That of the lease, once it was granted.
    fence: Option<u64>,
}

impl Turn {
    fn new(lease: Lease) -> Self {
        Self { lease, fence: None }
    }

    /// Keeps the lease alive as long as what is returned is there.
    fn kept(&self, issuer: &Arc<Issuer>, key: &TokenKey) -> Option<Beats> {
        self.fence?;
        let (store, key, lease) = (Arc::clone(&issuer.store), key.clone(), self.lease.clone());
        let extend = Box::new(move || -> BoxFuture<'static, ()> {
            let (store, key, lease) = (Arc::clone(&store), key.clone(), lease.clone());
            Box::pin(async move {
                // One that fails costs at most that another fetches, too.
                let _ = tokio::time::timeout(STORE_PATIENCE, store.lease(&key, &lease)).await;
            })
        });
        Some(keep_alive(&self.lease, extend))
    }

    /// Puts what was fetched into the store, and lets the others have their turn.
    async fn end(&self, issuer: &Issuer, key: &TokenKey, fetched: Option<StoredToken>) {
        let store = &issuer.store;
        match (fetched, self.fence) {
            (Some(token), Some(fence)) => {
                let put = store.put_leased(key, token, &self.lease, fence);
                issuer.ask_store("keeping a token", put).await;
            }
            (Some(token), None) => {
                let put = store.put(key, token);
                issuer.ask_store("keeping a token", put).await;
            }
            (None, Some(_)) => {
                let released = store.release(key, &self.lease);
                issuer.ask_store("releasing a token", released).await;
            }
            (None, None) => {}
        }
    }
}

/// What the platform's refusal of a token means for the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Another token is there or can be had.
    Replaceable,
    /// Another was had just now, and it is no better.
    Final,
}

impl TokenCache {
    pub(crate) fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Box::new(source),
            current: RwLock::new(None),
            state: Mutex::new(State::default()),
            lease: OnceLock::new(),
        }
    }

    /// One that begins with a token.
    pub(super) fn starting_with(source: impl Source + 'static, token: Option<Token>) -> Self {
        let cache = Self::new(source);
        cache.replace(token.map(Arc::new));
        cache
    }

    /// The token, if there is one that can be used. Starts its renewal when that is due.
    #[inline]
    pub(crate) fn ready(self: &Arc<Self>, issuer: &Arc<Issuer>) -> Option<Arc<Token>> {
        let token = self.held()?;
        let now = Instant::now();
        let left = token.left(now);
        if left <= RENEWAL_WINDOW {
            if left <= MARGIN {
                return None;
            }
            if self.source.renewable() {
                self.renew(issuer, now);
            }
        }
        Some(token)
    }

    /// The token, fetched if need be.
    pub(crate) async fn token(self: &Arc<Self>, issuer: &Arc<Issuer>) -> Result<Arc<Token>, Error> {
        if let Some(token) = self.ready(issuer) {
            return Ok(token);
        }
        // A fetch ends without an outcome only when the runtime that it runs on was shut down or
        // stands still. Then the next one runs on this caller's.
        for _ in 0..3 {
            let mut flight = match self.join(issuer, MARGIN)? {
                Joined::Ready(token) => return Ok(token),
                Joined::Waiting(flight) => flight,
            };
            let landed = flight.outcome.wait_for(Option::is_some);
            if let Ok(Ok(outcome)) = tokio::time::timeout_at(flight.overdue, landed).await
                && let Some(outcome) = outcome.clone()
            {
                return outcome;
            }
        }
        Err(Error::new(
            ErrorKind::Credential,
            "the runtimes that were to fetch the token were shut down or stand still",
        ))
    }

    /// The platform refused this token: it is dropped, unless another has taken its place. By
    /// identity, not by text: a token that was fetched since may read the same.
    pub(crate) fn refuse(&self, token: &Arc<Token>) -> Refused {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if !current
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(held, token))
        {
            return Refused::Replaceable;
        }
        if token.is_fresh_replacement(Instant::now()) {
            return Refused::Final;
        }
        *current = None;
        drop(current);
        let mut state = self.state();
        if token.is_proven() {
            state.replacements = 0;
        }
        state.refused = Some(Arc::clone(token));
        state.not_before = None;
        Refused::Replaceable
    }

    fn renew(self: &Arc<Self>, issuer: &Arc<Issuer>, now: Instant) {
        {
            let mut state = self.state();
            if state.not_before.is_some_and(|at| now < at) {
                return;
            }
            // Whoever comes next finds the pause, so one caller starts one renewal.
            state.not_before = now.checked_add(PAUSE);
        }
        // A failure to start is the caller's runtime's; its token is still good.
        let _ = self.join(issuer, RENEWAL_WINDOW);
    }

    /// Joins the fetch that is under way, or starts one. `needed` is the life that a token from
    /// the store has to have left, to be worth taking.
    fn join(self: &Arc<Self>, issuer: &Arc<Issuer>, needed: Duration) -> Result<Joined, Error> {
        let handle = Handle::try_current()
            .map_err(|_| Error::config("calls have to run inside a tokio runtime"))?;
        let mut state = self.state();
        if let Some(flight) = state.flight.as_ref().filter(|flight| flight.is_alive()) {
            return Ok(Joined::Waiting(flight.clone()));
        }
        // The fetch that this caller just missed has left its token, or its refusal.
        let now = Instant::now();
        if let Some(token) = self.held()
            && token.left(now) > needed
        {
            return Ok(Joined::Ready(token));
        }
        if let Some((refusal, until)) = &state.refusal
            && now < *until
        {
            return Err(refusal.clone());
        }
        let limit = self.limit(issuer);
        let (sender, outcome) = watch::channel(None);
        let flight = Flight {
            overdue: after(Clock::now(), limit.saturating_add(OVERDUE)),
            outcome,
        };
        state.flight = Some(flight.clone());
        let refused = state.refused.clone();
        drop(state);
        let (cache, issuer) = (Arc::clone(self), Arc::clone(issuer));
        // On a task of its own, so that it goes on for the others when the caller that came first
        // is dropped.
        let task = Box::pin(async move {
            let lease = cache.lease.get_or_init(|| Lease::of_ones_own(issuer.lease));
            let mut turn = Turn::new(lease.clone());
            let fetch = cache.fetch(&issuer, refused, needed, &mut turn);
            let fetched = tokio::time::timeout(limit, fetch)
                .await
                .unwrap_or_else(|_| {
                    Err(Error::new(
                        ErrorKind::Timeout,
                        "time ran out while fetching a token",
                    ))
                });
            let (outcome, kept) = match fetched {
                Ok((token, kept)) => (Ok(token), kept),
                Err(error) => (Err(error), None),
            };
            let outcome = cache.land(&sender, outcome, needed);
            sender.send_replace(Some(outcome));
            // Nobody waits for the store.
            if let Some(key) = cache.source.key() {
                turn.end(&issuer, key, kept).await;
            }
        });
        background::start(&handle, task);
        Ok(Joined::Waiting(flight))
    }

    /// A token, and what the store is to keep of it.
    async fn fetch(
        &self,
        issuer: &Arc<Issuer>,
        refused: Option<Arc<Token>>,
        needed: Duration,
        turn: &mut Turn,
    ) -> Result<(Token, Option<StoredToken>), Error> {
        let refused = refused.as_ref().map(|token| token.secret.expose());
        if let Some(stored) = self.stored(issuer, refused, needed, turn).await {
            return Ok((Token::new(&stored.token, stored.life)?, None));
        }
        let _beats = self.source.key().and_then(|key| turn.kept(issuer, key));
        let fresh = self.source.fetch(issuer, refused).await?;
        let token = Token::new(&fresh.token, fresh.life)?;
        let kept = StoredToken::new(fresh.token, SystemTime::now() + fresh.life);
        Ok((token, Some(kept)))
    }

    /// The token that the store has, if it is worth taking, or that another process puts there
    /// while it has its turn. Without one it is this process's turn, or the store failed.
    async fn stored(
        &self,
        issuer: &Issuer,
        refused: Option<&str>,
        needed: Duration,
        turn: &mut Turn,
    ) -> Option<Fresh> {
        let key = self.source.key()?;
        if let Some(refused) = refused {
            let removed = issuer.store.remove(key, refused);
            issuer.ask_store("dropping a token", removed).await;
        }
        // Another's turn is waited for, but not so long that no time is left for one's own.
        let give_up = after(Clock::now(), self.limit(issuer) / 2);
        let [mut pause, longest] = LOOKS;
        loop {
            let got = issuer.store.get(key);
            if let Some(stored) = issuer.ask_store("getting a token", got).await? {
                let life = stored.left();
                if life > needed && refused != Some(stored.token.as_str()) {
                    let token = stored.token;
                    return Some(Fresh { token, life });
                }
            }
            if turn.fence.is_some() {
                return None;
            }
            let asked = issuer.store.lease(key, &turn.lease);
            match issuer.ask_store("leasing a token", asked).await? {
                // One more look: who had it before may just have put the token there.
                Leased::Granted { fence } => turn.fence = Some(fence),
                Leased::Held { .. } if Clock::now() >= give_up => return None,
                Leased::Held { left } => {
                    tokio::time::sleep(pause.min(left)).await;
                    pause = (pause * 2).min(longest);
                }
            }
        }
    }

    fn land(
        &self,
        sender: &watch::Sender<Outcome>,
        outcome: Result<Token, Error>,
        needed: Duration,
    ) -> Result<Arc<Token>, Error> {
        let now = Instant::now();
        let mut state = self.state();
        if state
            .flight
            .as_ref()
            .is_none_or(|flight| !flight.is_of(sender))
        {
            // It was given up for lost, and another went in its place. What it brought is good for
            // those that still wait for it.
            return outcome.map(Arc::new);
        }
        state.flight = None;
        match outcome {
            Ok(token) => {
                let token = Arc::new(if state.refused.take().is_some() {
                    let doublings = state.replacements.min(4);
                    state.replacements = state.replacements.saturating_add(1);
                    token.replacing_for(REPLACEMENT.saturating_mul(1 << doublings))
                } else {
                    state.replacements = 0;
                    token
                });
                self.replace(Some(Arc::clone(&token)));
                state.failures = 0;
                state.refusal = None;
                // A renewal that brought no longer life would bring none again at once.
                let left = token.left(now);
                state.not_before = if needed == RENEWAL_WINDOW && left <= RENEWAL_WINDOW {
                    now.checked_add(PAUSE.max(left / 8))
                } else {
                    None
                };
                Ok(token)
            }
            Err(error) => {
                tracing::warn!(
                    target: "feishu",
                    error = %error,
                    "a token could not be fetched"
                );
                let doublings = state.failures.min(10);
                state.failures = state.failures.saturating_add(1);
                let pause = PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
                state.not_before = now.checked_add(pause);
                // The platform's own no, to a wrong secret or a spent refresh token, does not turn
                // into a yes by asking at once again.
                state.refusal = (error.code().is_some() && !error.is_transient())
                    .then(|| now.checked_add(pause.min(LONGEST_REFUSAL)))
                    .flatten()
                    .map(|until| (error.clone(), until));
                Err(error)
            }
        }
    }

    /// How long a fetch may take, all in all.
    pub(super) fn limit(&self, issuer: &Issuer) -> Duration {
        self.source.limit(issuer)
    }

    fn held(&self) -> Option<Arc<Token>> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Whether it holds a token that can still be used.
    pub(super) fn is_live(&self) -> bool {
        self.held()
            .is_some_and(|token| token.left(Instant::now()) > MARGIN)
    }

    fn replace(&self, token: Option<Arc<Token>>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = token;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache")
            .field("source", &self.source)
            .field("held", &self.held().is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::token::source::Never;
    use crate::token::store::{MemoryTokenStore, StoreError, TokenKind, TokenStore};

    fn cache() -> TokenCache {
        TokenCache::new(Never)
    }

    /// Puts a fetch under way that nothing ever brings an outcome of.
    fn fly(cache: &TokenCache) -> watch::Sender<Outcome> {
        let (sender, outcome) = watch::channel(None);
        cache.state().flight = Some(Flight {
            overdue: Clock::now(),
            outcome,
        });
        sender
    }

    fn land(
        cache: &TokenCache,
        outcome: Result<Token, Error>,
        needed: Duration,
    ) -> Result<Arc<Token>, Error> {
        cache.land(&fly(cache), outcome, needed)
    }

    fn token(life: Duration) -> Result<Token, Error> {
        Token::new("t", life)
    }

    const SECOND: Duration = Duration::from_secs(1);
    const HOUR: Duration = Duration::from_secs(3600);

    /// How long the next renewal has to wait, to the second.
    fn pause(cache: &TokenCache) -> Option<u64> {
        let until = cache.state().not_before?;
        let left = until.saturating_duration_since(Instant::now());
        Some(left.as_millis().div_ceil(1000) as u64)
    }

    #[test]
    fn each_replacement_in_a_row_is_final_for_twice_as_long_up_to_eight_minutes() {
        let cache = cache();
        for seconds in [30, 60, 120, 240, 480, 480, 480] {
            cache.state().refused = Some(Arc::new(token(HOUR).expect("a token")));
            let came = land(&cache, token(HOUR), MARGIN).expect("a token");
            let lasting = Duration::from_secs(seconds);
            let now = Instant::now();
            assert!(
                came.is_fresh_replacement(now + lasting - SECOND),
                "{seconds}"
            );
            assert!(
                !came.is_fresh_replacement(now + lasting + SECOND),
                "{seconds}"
            );
        }
        // One that came for no refusal ends the row.
        let came = land(&cache, token(HOUR), MARGIN).expect("a token");
        assert!(!came.is_fresh_replacement(Instant::now()));
        cache.state().refused = Some(came);
        let came = land(&cache, token(HOUR), MARGIN).expect("a token");
        assert!(!came.is_fresh_replacement(Instant::now() + 31 * SECOND));
    }

    #[test]
    fn failures_in_a_row_space_renewals_out_up_to_five_minutes() {
        let cache = cache();
        let failed = || Err(Error::new(ErrorKind::Connect, "away"));
        for seconds in [5, 10, 20, 40, 80, 160, 300, 300] {
            assert!(land(&cache, failed(), RENEWAL_WINDOW).is_err());
            assert_eq!(pause(&cache), Some(seconds));
            assert!(cache.state().refusal.is_none(), "it is not the platform's");
        }
        land(&cache, token(HOUR), RENEWAL_WINDOW).expect("a token");
        assert_eq!(pause(&cache), None);
        assert!(land(&cache, failed(), RENEWAL_WINDOW).is_err());
        assert_eq!(pause(&cache), Some(5));
    }

    #[test]
    fn a_refusal_of_the_platforms_is_passed_on_for_a_minute_at_most() {
        let cache = cache();
        for seconds in [5, 10, 20, 40, 60, 60] {
            let no = Error::builder(ErrorKind::Platform)
                .code(10_014, "no")
                .build();
            assert!(land(&cache, Err(no), MARGIN).is_err());
            let state = cache.state();
            let (error, until) = state.refusal.as_ref().expect("kept");
            assert_eq!(error.code(), Some(10_014));
            let left = until.saturating_duration_since(Instant::now());
            assert_eq!(left.as_millis().div_ceil(1000), seconds);
        }
    }

    #[test]
    fn a_renewal_that_brought_no_longer_life_is_not_repeated_at_once() {
        for (life, seconds) in [
            (16 * 60, Some(120)),
            (20, Some(5)),
            (30 * 60, Some(225)),
            (31 * 60, None),
        ] {
            let cache = cache();
            let life = Duration::from_secs(life);
            land(&cache, token(life), RENEWAL_WINDOW).expect("a token");
            assert_eq!(pause(&cache), seconds, "{life:?}");
            // A call that waited for a token has one; what is due then is renewed by the next.
            land(&cache, token(life), MARGIN).expect("a token");
            assert_eq!(pause(&cache), None, "{life:?}");
        }
    }

    #[test]
    fn a_fetch_given_up_for_lost_serves_its_own_waiters_and_takes_no_others_place() {
        let cache = cache();
        let lost = fly(&cache);
        let next = fly(&cache);
        let late = cache.land(&lost, token(HOUR), MARGIN).expect("a token");
        assert_eq!(late.secret.expose(), "t");
        assert!(cache.held().is_none());
        let under_way = |flight: &Flight| flight.is_of(&next);
        assert!(cache.state().flight.as_ref().is_some_and(under_way));
        let came = cache.land(&next, token(HOUR), MARGIN).expect("a token");
        assert!(cache.state().flight.is_none());
        assert!(cache.held().is_some_and(|held| Arc::ptr_eq(&held, &came)));
    }

    #[test]
    fn a_token_is_live_until_its_margin() {
        let with = |life| TokenCache::starting_with(Never, token(life).ok());
        assert!(with(MARGIN + SECOND).is_live());
        assert!(!with(MARGIN - SECOND).is_live());
        assert!(!cache().is_live());
        assert_eq!(
            format!("{:?}", with(HOUR)),
            "TokenCache { source: Never, held: true }"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_fetch_is_alive_until_it_is_overdue_or_its_runtime_is_gone() {
        let (sender, outcome) = watch::channel(None);
        let overdue = Clock::now() + SECOND;
        let flight = Flight { overdue, outcome };
        tokio::time::advance(SECOND - Duration::from_millis(1)).await;
        assert!(flight.is_alive());
        drop(sender);
        assert!(!flight.is_alive());
        let (_sender, outcome) = watch::channel(None);
        let flight = Flight { overdue, outcome };
        assert!(flight.is_alive());
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(!flight.is_alive());
    }

    /// What a fleet's processes have in common: a store that counts how often it is asked, and the
    /// platform, which takes its time for a token.
    #[derive(Debug)]
    struct Fleet {
        inner: MemoryTokenStore,
        gets: AtomicUsize,
        leases: AtomicUsize,
        fetches: AtomicUsize,
        key: TokenKey,
    }

    const FETCHING: Duration = Duration::from_secs(5);
    const LIMIT: Duration = Duration::from_secs(20);

    impl Fleet {
        fn new() -> Arc<Self> {
            let key = TokenKey::from_parts("https://a", "cli_a", "", TokenKind::Tenant, None);
            Arc::new(Self {
                inner: MemoryTokenStore::new(),
                gets: AtomicUsize::new(0),
                leases: AtomicUsize::new(0),
                fetches: AtomicUsize::new(0),
                key,
            })
        }

        fn cache(self: &Arc<Self>) -> Arc<TokenCache> {
            Arc::new(TokenCache::new(Platform(Arc::clone(self))))
        }

        fn issuer(self: &Arc<Self>) -> Arc<Issuer> {
            Arc::new(Issuer::with_store(Arc::clone(self) as Arc<dyn TokenStore>))
        }
    }

    impl TokenStore for Fleet {
        fn get<'a>(
            &'a self,
            key: &'a TokenKey,
        ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
            self.gets.fetch_add(1, Ordering::Relaxed);
            self.inner.get(key)
        }

        fn put<'a>(
            &'a self,
            key: &'a TokenKey,
            token: StoredToken,
        ) -> BoxFuture<'a, Result<(), StoreError>> {
            self.inner.put(key, token)
        }

        fn remove<'a>(
            &'a self,
            key: &'a TokenKey,
            token: &'a str,
        ) -> BoxFuture<'a, Result<(), StoreError>> {
            self.inner.remove(key, token)
        }

        fn lease<'a>(
            &'a self,
            key: &'a TokenKey,
            lease: &'a Lease,
        ) -> BoxFuture<'a, Result<Leased, StoreError>> {
            self.leases.fetch_add(1, Ordering::Relaxed);
            self.inner.lease(key, lease)
        }

        fn put_leased<'a>(
            &'a self,
            key: &'a TokenKey,
            token: StoredToken,
            lease: &'a Lease,
            fence: u64,
        ) -> BoxFuture<'a, Result<(), StoreError>> {
            self.inner.put_leased(key, token, lease, fence)
        }
    }

    #[derive(Debug)]
    struct Platform(Arc<Fleet>);

    impl Source for Platform {
        fn key(&self) -> Option<&TokenKey> {
            Some(&self.0.key)
        }

        fn fetch<'a>(
            &'a self,
            _: &'a Arc<Issuer>,
            _: Option<&'a str>,
        ) -> BoxFuture<'a, Result<Fresh, Error>> {
            Box::pin(async {
                let nth = self.0.fetches.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(FETCHING).await;
                let token = format!("t-{nth}");
                Ok(Fresh { token, life: HOUR })
            })
        }

        fn limit(&self, _: &Issuer) -> Duration {
            LIMIT
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_just_missed_a_fetch_finds_its_token() {
        let fleet = Fleet::new();
        let (cache, issuer) = (fleet.cache(), fleet.issuer());
        cache.replace(token(HOUR).ok().map(Arc::new));
        let joined = cache.join(&issuer, MARGIN).expect("joined");
        assert!(matches!(joined, Joined::Ready(_)));
        // It would not do for who needs a longer life.
        let joined = cache.join(&issuer, HOUR).expect("joined");
        assert!(matches!(joined, Joined::Waiting(_)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_is_kept_while_its_fetch_goes_on() {
        let fleet = Fleet::new();
        let issuer = fleet.issuer();
        let (one, two) = (fleet.cache(), fleet.cache());
        let begin = Clock::now();
        let (first, second) = tokio::join!(one.token(&issuer), two.token(&issuer));
        let texts = [first, second].map(|got| got.expect("a token").secret.expose().to_owned());
        assert_eq!(texts, ["t-0", "t-0"]);
        assert_eq!(fleet.fetches.load(Ordering::Relaxed), 1);
        assert!(begin.elapsed() < FETCHING + SECOND);
        // One extends it three times a second; the other asks at most five times.
        let leases = fleet.leases.load(Ordering::Relaxed);
        assert!((3 * 5..60).contains(&leases), "{leases}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_of_anothers_that_never_ends_is_waited_for_half_of_the_time() {
        let fleet = Fleet::new();
        let another = Lease::new(1, HOUR);
        fleet.inner.lease(&fleet.key, &another).await.expect("his");
        let begin = Clock::now();
        let got = fleet.cache().token(&fleet.issuer()).await;
        assert_eq!(got.expect("a token").secret.expose(), "t-0");
        let waited = begin.elapsed() - FETCHING;
        let half = LIMIT / 2;
        assert!((half..half + SECOND).contains(&waited), "{waited:?}");
        // The store was looked at every fifth of a second, and a little more often at first.
        let gets = fleet.gets.load(Ordering::Relaxed);
        assert!((50..60).contains(&gets), "{gets}");
    }
}
