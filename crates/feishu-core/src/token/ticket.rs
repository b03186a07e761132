//! A store app's ticket: pushed by the platform as an event, needed for every app token.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};
use tokio::sync::watch;

use super::issuer::Issuer;
use super::lease::{Lease, Leased};
use super::store::{StoredToken, TokenKey};
use crate::ground::error::{Error, ErrorKind};
use crate::ground::secret::Secret;
use crate::retry::Class;

/// The platform pushes hourly. A ticket stays good well beyond that; this only keeps stores from
/// holding one for ever.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// The platform is not asked for a push more often than this.
const RESEND_PAUSE: Duration = Duration::from_secs(60);

/// How often the store is looked at while a push is waited for: another process may get it.
const LOOK: Duration = Duration::from_millis(500);

/// Holds the ticket and wakes those that wait for one.
pub(crate) struct TicketBox {
    key: TokenKey,
    latest: watch::Sender<Option<Secret>>,
    asked: Mutex<Option<Instant>>,
    patience: Duration,
}

impl TicketBox {
    pub(crate) fn new(key: TokenKey, patience: Duration) -> Self {
        Self {
            key,
            latest: watch::Sender::new(None),
            asked: Mutex::new(None),
            patience,
        }
    }

    /// A ticket has come.
    pub(crate) async fn put(&self, issuer: &Issuer, ticket: &str) {
        self.latest.send_replace(Some(Secret::new(ticket)));
        let stored = StoredToken::new(ticket, SystemTime::now() + KEPT);
        let put = issuer.store.put(&self.key, stored);
        issuer.ask_store("keeping the app ticket", put).await;
    }

    /// The ticket that is at hand, else one that is asked for.
    pub(crate) async fn ticket(&self, issuer: &Issuer) -> Result<Secret, Error> {
        if let Some(ticket) = self.at_hand(issuer).await {
            return Ok(ticket);
        }
        self.await_push(issuer, None, None).await
    }

    /// A ticket other than this one, which the platform does not take any more.
    pub(crate) async fn another(
        &self,
        issuer: &Issuer,
        stale: &Secret,
        refusal: Error,
    ) -> Result<Secret, Error> {
        self.latest.send_if_modified(|latest| {
            let drop = latest.as_ref() == Some(stale);
            if drop {
                *latest = None;
            }
            drop
        });
        let removed = issuer.store.remove(&self.key, stale.expose());
        issuer.ask_store("dropping the app ticket", removed).await;
        // Another process may have had the push.
        if let Some(ticket) = self.at_hand(issuer).await.filter(|ticket| ticket != stale) {
            return Ok(ticket);
        }
        self.await_push(issuer, Some(stale), Some(refusal)).await
    }

    async fn at_hand(&self, issuer: &Issuer) -> Option<Secret> {
        if let Some(ticket) = self.latest.borrow().clone() {
            return Some(ticket);
        }
        let got = issuer.store.get(&self.key);
        let stored = issuer.ask_store("getting the app ticket", got).await??;
        if stored.left().is_zero() {
            return None;
        }
        let ticket = Secret::new(stored.token);
        self.latest.send_if_modified(|latest| {
            let take = latest.is_none();
            if take {
                *latest = Some(ticket.clone());
            }
            take
        });
        Some(ticket)
    }

    /// Asks for a push and waits for it as long as the client has patience.
    async fn await_push(
        &self,
        issuer: &Issuer,
        stale: Option<&Secret>,
        refusal: Option<Error>,
    ) -> Result<Secret, Error> {
        // From now on, so that a push is not missed that comes at once.
        let pushes = self.latest.subscribe();
        let asked = self.ask_for_push(issuer).await;
        let pushed = self.pushed(issuer, stale, pushes);
        if let Ok(ticket) = tokio::time::timeout(self.patience, pushed).await {
            return Ok(ticket);
        }
        let error = Error::new(
            ErrorKind::Credential,
            "the store app has no valid app ticket; the platform pushes one as an event within \
             minutes: hand it to Client::put_app_ticket and call again",
        );
        Err(match (refusal, asked) {
            (_, Err(failed)) => error.with_source(failed),
            (Some(refusal), Ok(())) => error.with_source(refusal),
            (None, Ok(())) => error,
        })
    }

    /// The next ticket, whichever process it is pushed to.
    async fn pushed(
        &self,
        issuer: &Issuer,
        stale: Option<&Secret>,
        mut pushes: watch::Receiver<Option<Secret>>,
    ) -> Secret {
        loop {
            let here = pushes.wait_for(|ticket| ticket.is_some() && ticket.as_ref() != stale);
            if let Ok(Ok(ticket)) = tokio::time::timeout(LOOK, here).await
                && let Some(ticket) = ticket.clone()
            {
                return ticket;
            }
            let there = self.at_hand(issuer).await;
            if let Some(ticket) = there.filter(|ticket| Some(ticket) != stale) {
                return ticket;
            }
        }
    }

    async fn ask_for_push(&self, issuer: &Issuer) -> Result<(), Error> {
        {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            if asked.is_some_and(|at| now.saturating_duration_since(at) < RESEND_PAUSE) {
                return Ok(());
            }
            *asked = Some(now);
        }
        let lease = Lease::of_ones_own(RESEND_PAUSE);
        let leased = issuer.store.lease(&self.key, &lease);
        let leased = issuer.ask_store("leasing an app ticket", leased).await;
        if let Some(Leased::Held { .. }) = leased {
            // Another process has asked.
            return Ok(());
        }
        let app = issuer.app()?;
        let body = json!({"app_id": app.id, "app_secret": app.secret.expose()});
        let asked = issuer
            .ask("/open-apis/auth/v3/app_ticket/resend", body, Class::Safe)
            .await;
        if asked.is_err() {
            // Nothing will be pushed for that, so the next one may ask at once.
            *self.asked.lock().unwrap_or_else(PoisonError::into_inner) = None;
            let released = issuer.store.release(&self.key, &lease);
            issuer.ask_store("releasing an app ticket", released).await;
        }
        asked.map(|_| ())
    }

    /// How long a push is waited for.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }
}

impl fmt::Debug for TicketBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TicketBox")
            .field("held", &self.latest.borrow().is_some())
            .finish()
    }
}

/// The ticket in an app-ticket event, if the event is one and for this app.
pub(crate) fn ticket_in_event(event: &[u8], app_id: &str) -> Result<String, Error> {
    let refused = |reason: &'static str| Error::new(ErrorKind::Decode, reason);
    let body: Value = serde_json::from_slice(event).unwrap_or_default();
    let text = |name: &str| body["event"][name].as_str();
    if text("type") != Some("app_ticket") {
        return Err(refused("the event is not an app-ticket event"));
    }
    if text("app_id") != Some(app_id) {
        return Err(refused("the app-ticket event is for another app"));
    }
    text("app_ticket")
        .filter(|ticket| !ticket.is_empty())
        .map(str::to_owned)
        .ok_or_else(|| refused("the app-ticket event has no ticket"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ground::app::Credentials;
    use crate::token::store::{MemoryTokenStore, TokenKind, TokenStore};

    #[tokio::test(start_paused = true)]
    async fn a_push_is_noticed_at_once_and_one_to_another_process_at_the_next_look() {
        let store = Arc::new(MemoryTokenStore::new());
        let issuer = Issuer::with_store(Arc::clone(&store) as Arc<dyn TokenStore>);
        let key = TokenKey::from_parts("https://a", "cli_a", "", TokenKind::AppTicket, None);
        let tickets = TicketBox::new(key.clone(), Duration::ZERO);
        let waited = async || {
            let begin = tokio::time::Instant::now();
            let pushes = tickets.latest.subscribe();
            let stale = Secret::new("stale");
            let ticket = tickets.pushed(&issuer, Some(&stale), pushes).await;
            (ticket.expose().to_owned(), begin.elapsed())
        };
        let after = Duration::from_millis(650);
        let push = async || {
            tokio::time::sleep(after).await;
            tickets.put(&issuer, "here").await;
        };
        let ((ticket, waited_for), ()) = tokio::join!(waited(), push());
        assert_eq!(ticket, "here");
        assert!(
            waited_for < after + Duration::from_millis(2),
            "{waited_for:?}"
        );

        tickets.latest.send_replace(None);
        let there = async || {
            tokio::time::sleep(after).await;
            let ticket = StoredToken::new("there", SystemTime::now() + KEPT);
            store.put(&key, ticket).await.expect("kept");
        };
        store.remove(&key, "here").await.expect("removed");
        let ((ticket, waited_for), ()) = tokio::join!(waited(), there());
        assert_eq!(ticket, "there");
        let looked = 2 * LOOK;
        let after = Duration::from_millis(2);
        assert!(
            (looked..looked + after).contains(&waited_for),
            "{waited_for:?}"
        );
    }

    #[test]
    fn a_box_shows_whether_it_holds_a_ticket_and_not_which() {
        let app = Credentials {
            id: "cli_a".to_owned(),
            secret: Secret::new("hidden-secret"),
        };
        let key = TokenKey::new("https://a", &app, TokenKind::AppTicket);
        let tickets = TicketBox::new(key, Duration::ZERO);
        assert_eq!(format!("{tickets:?}"), "TicketBox { held: false }");
        let ticket = Secret::new("hidden-ticket");
        tickets.latest.send_replace(Some(ticket));
        assert_eq!(format!("{tickets:?}"), "TicketBox { held: true }");
    }
}
