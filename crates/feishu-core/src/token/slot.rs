//! One token: read without waiting while it is good, fetched once when it is not.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::watch;

use super::{MARGIN, RENEWAL_WINDOW, Token};
use crate::BoxFuture;
use crate::client::Client;
use crate::error::{Error, ErrorKind};

/// Where a slot's token comes from.
pub(crate) trait Source: fmt::Debug + Send + Sync {
    fn fetch<'a>(&'a self, fetch: Fetch<'a>) -> BoxFuture<'a, Result<Fresh, Error>>;

    /// Whether fetching can give another token at all.
    fn renewable(&self) -> bool {
        true
    }
}

/// What a source is asked for.
pub(crate) struct Fetch<'a> {
    pub(crate) client: &'a Client,
    /// The token that the platform refused last: a store may still have it.
    pub(crate) refused: Option<&'a str>,
    /// The life that a token from the store needs to have left, to be worth taking.
    pub(crate) needed: Duration,
}

/// A token as it was fetched.
pub(crate) struct Fresh {
    pub(crate) token: String,
    pub(crate) life: Duration,
}

type Outcome = Option<Result<Arc<Token>, Error>>;

pub(crate) struct Slot {
    source: Box<dyn Source>,
    current: RwLock<Option<Arc<Token>>>,
    flight: Mutex<Flight>,
}

#[derive(Default)]
struct Flight {
    /// The fetch that is under way.
    under_way: Option<watch::Receiver<Outcome>>,
    /// When the next renewal may start, and how long the one after waits if that fails, too.
    not_before: Option<Instant>,
    failures: u32,
    refused: Option<Arc<Token>>,
}

/// A token that is handed out with little life left, or a renewal that failed, is not tried again
/// at once.
const PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

impl Slot {
    pub(crate) fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Box::new(source),
            current: RwLock::new(None),
            flight: Mutex::new(Flight::default()),
        }
    }

    /// A slot that begins with a token.
    pub(crate) fn starting_with(source: impl Source + 'static, token: Option<Token>) -> Self {
        let slot = Self::new(source);
        slot.replace(token.map(Arc::new));
        slot
    }

    /// The token, if there is one that can be used. Starts its renewal when that is due.
    #[inline]
    pub(crate) fn ready(self: &Arc<Self>, client: &Client) -> Option<Arc<Token>> {
        let token = Arc::clone(
            self.current
                .read()
                .unwrap_or_else(PoisonError::into_inner)
                .as_ref()?,
        );
        let now = Instant::now();
        let left = token.left(now);
        if left <= RENEWAL_WINDOW {
            if left <= MARGIN {
                return None;
            }
            if self.source.renewable() {
                self.renew(client, now);
            }
        }
        Some(token)
    }

    /// The token, fetched if need be.
    pub(crate) async fn token(self: &Arc<Self>, client: &Client) -> Result<Arc<Token>, Error> {
        if let Some(token) = self.ready(client) {
            return Ok(token);
        }
        // A fetch ends without an outcome only when the runtime that it runs on is shut down.
        // Then the next one runs on this caller's.
        for _ in 0..3 {
            let mut flight = match self.join(client, MARGIN)? {
                Joined::Ready(token) => return Ok(token),
                Joined::Waiting(flight) => flight,
            };
            if let Ok(outcome) = flight.wait_for(Option::is_some).await
                && let Some(outcome) = outcome.clone()
            {
                return outcome;
            }
        }
        Err(Error::new(
            ErrorKind::Credential,
            "the runtime that fetched the token was shut down",
        ))
    }

    /// The platform refused this token: it is dropped, unless another has taken its place. By
    /// identity, not by text: a token that was fetched since may read the same.
    pub(crate) fn refuse(&self, token: &Arc<Token>) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(held, token))
        {
            *current = None;
            drop(current);
            let mut flight = self.flight();
            flight.refused = Some(Arc::clone(token));
            flight.not_before = None;
        }
    }

    fn renew(self: &Arc<Self>, client: &Client, now: Instant) {
        {
            let mut flight = self.flight();
            if flight.not_before.is_some_and(|at| now < at) {
                return;
            }
            // Whoever comes next finds the pause, so one caller starts one renewal.
            flight.not_before = now.checked_add(PAUSE);
        }
        // A failure to start is the caller's runtime's; its token is still good.
        let _ = self.join(client, RENEWAL_WINDOW);
    }

    fn join(self: &Arc<Self>, client: &Client, needed: Duration) -> Result<Joined, Error> {
        let handle = Handle::try_current()
            .map_err(|_| Error::config("calls have to run inside a tokio runtime"))?;
        let mut flight = self.flight();
        if let Some(under_way) = &flight.under_way
            // An error here: its sender is gone, with its runtime.
            && (under_way.has_changed().is_ok())
        {
            return Ok(Joined::Waiting(under_way.clone()));
        }
        // The fetch that this caller just missed has left its token.
        if let Some(token) = self.held()
            && token.left(Instant::now()) > needed
        {
            return Ok(Joined::Ready(token));
        }
        let (sender, receiver) = watch::channel(None);
        flight.under_way = Some(receiver.clone());
        let refused = flight.refused.clone();
        drop(flight);
        let slot = Arc::clone(self);
        let client = client.clone();
        // On a task of its own, so that it goes on for the others when the caller that came first
        // is dropped.
        handle.spawn(async move {
            let outcome = slot.fetch(&client, refused, needed).await;
            slot.land(&outcome, needed);
            sender.send_replace(Some(outcome));
        });
        Ok(Joined::Waiting(receiver))
    }

    async fn fetch(
        &self,
        client: &Client,
        refused: Option<Arc<Token>>,
        needed: Duration,
    ) -> Result<Arc<Token>, Error> {
        let fresh = self
            .source
            .fetch(Fetch {
                client,
                refused: refused.as_ref().map(|token| token.secret.expose()),
                needed,
            })
            .await?;
        Token::new(&fresh.token, fresh.life).map(Arc::new)
    }

    fn land(&self, outcome: &Result<Arc<Token>, Error>, needed: Duration) {
        let now = Instant::now();
        let mut flight = self.flight();
        flight.under_way = None;
        match outcome {
            Ok(token) => {
                self.replace(Some(Arc::clone(token)));
                flight.refused = None;
                flight.failures = 0;
                // A renewal that brought no longer life would bring none again at once.
                let left = token.left(now);
                flight.not_before = if needed == RENEWAL_WINDOW && left <= RENEWAL_WINDOW {
                    now.checked_add(PAUSE.max(left / 8))
                } else {
                    None
                };
            }
            Err(error) => {
                tracing::warn!(error = %error, "a token could not be fetched");
                flight.failures = flight.failures.saturating_add(1);
                let doublings = flight.failures.min(10);
                let pause = PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
                flight.not_before = now.checked_add(pause);
            }
        }
    }

    pub(crate) fn held(&self) -> Option<Arc<Token>> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn replace(&self, token: Option<Arc<Token>>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = token;
    }

    fn flight(&self) -> MutexGuard<'_, Flight> {
        self.flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Joined {
    Ready(Arc<Token>),
    Waiting(watch::Receiver<Outcome>),
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slot")
            .field("source", &self.source)
            .field("held", &self.held().is_some())
            .finish()
    }
}
