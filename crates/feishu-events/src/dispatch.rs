//! One event's way: claimed, in its turn, handled, and answered in time.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_core::event::{EventType, Schema};
use feishu_core::{BoxFuture, Client};
use tokio::sync::{Semaphore, oneshot};
use tokio::time::{Instant, timeout_at};

use crate::crew::{Crew, Member};
use crate::envelope::{Arrival, Envelope};
use crate::handled::{Claim, Claimed, Memory};
use crate::handler::{AnswerPlace, Erased, Failure, Prepared};
use crate::order::{Lanes, Place};

/// The event by which a store app gets its ticket.
const APP_TICKET: (&str, Schema) = ("app_ticket", Schema::V1);

/// When the platform gets its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Answer {
    /// When the handler is done, or at the [deadline](crate::EventsBuilder::deadline), whichever is first.
    /// An event whose handler failed, or was not done in time, comes again.
    #[default]
    AfterHandling,
    /// When the event is proved, decoded and claimed, before its handler runs. What the handler
    /// then fails to do, the platform does not know.
    First,
}

/// How an event ended: what [`observe`](crate::EventsBuilder::observe) is told.
#[derive(Debug)]
#[non_exhaustive]
pub struct Handling<'a, X> {
    /// The event.
    pub envelope: &'a Envelope,
    /// Whether it was handled, and why not.
    pub outcome: Result<(), &'a Failure<X>>,
    /// How long that took from the event's arrival, waiting for its turn included.
    pub took: Duration,
    /// Whether the platform had its answer before the handler was done, though it was to have it
    /// after. It then pushes the event once more; if the handler succeeded, that push is answered
    /// without handling.
    pub late: bool,
}

pub(crate) type Observer<X> = Box<dyn Fn(&Handling<'_, X>) + Send + Sync>;

/// The handlers, and what one event after the other needs.
pub(crate) struct Registry<X> {
    pub(crate) handlers: HashMap<&'static str, (EventType, Arc<dyn Erased<X>>)>,
    pub(crate) fallback: Option<Arc<dyn Erased<X>>>,
    pub(crate) observer: Option<Observer<X>>,
    /// The store app's client.
    pub(crate) client: Option<Client>,
    pub(crate) handled: Arc<Memory>,
    pub(crate) remember: Duration,
    pub(crate) lease: Duration,
    pub(crate) permits: Semaphore,
    /// How many events may be here at once, those that wait included.
    pub(crate) most: usize,
    pub(crate) lanes: Arc<Lanes>,
    pub(crate) answer: Answer,
    pub(crate) deadline: Duration,
}

/// What the platform is told of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The event need not come again: handled now or before, accepted, or nobody's.
    Good,
    /// The callback is answered with this.
    GoodWith(Bytes),
    /// It is to come again.
    Again,
}

/// An event on its way.
pub(crate) struct Job<X> {
    registry: Arc<Registry<X>>,
    envelope: Envelope,
    arrived: Instant,
    place: Option<Place>,
    run: BoxFuture<'static, Result<(), Failure<X>>>,
    /// Where the answer to a callback will be.
    answer: Option<AnswerPlace>,
    member: Member,
}

impl<X: fmt::Display + Send + Sync + 'static> Registry<X> {
    /// Decodes an event for its handler and gives it its place in order, at once. What needs no
    /// handler has its verdict at once, too.
    pub(crate) fn admit(
        self: &Arc<Self>,
        arrival: Arrival,
        arrived: Instant,
        crew: &Arc<Crew>,
    ) -> Result<Job<X>, Verdict> {
        let envelope = arrival.envelope.clone();
        let event = (envelope.event_type(), envelope.schema());
        let ticket = self.client.as_ref().filter(|_| event == APP_TICKET);
        let known = self
            .handlers
            .get(event.0)
            .filter(|(known, _)| known.schema == event.1);
        let (event, handler) = match (known, &self.fallback) {
            (Some((event, handler)), _) => (*event, Some(handler)),
            (None, fallback) => {
                // A fallback is told the name by the envelope.
                let event = EventType {
                    name: "",
                    schema: event.1,
                };
                (event, fallback.as_ref())
            }
        };
        if handler.is_none() && ticket.is_none() {
            tracing::debug!(
                event_id = envelope.id(),
                event_type = envelope.event_type(),
                "nobody handles the event"
            );
            return Err(Verdict::Good);
        }
        let refuse = |failure: Failure<X>| {
            self.report(&envelope, arrived.elapsed(), false, Err(&failure));
            Verdict::Again
        };
        let Some(member) = crew.join(self.most) else {
            return Err(refuse(Failure::Overloaded));
        };
        let prepared = match handler {
            Some(handler) => {
                let prepared = unwound(|| handler.prepare(event, arrival));
                Some(prepared.and_then(|prepared| prepared).map_err(refuse)?)
            }
            None => None,
        };
        let (key, run, answer) = match prepared {
            Some(Prepared { key, run, answer }) => (key, Some(run), answer),
            None => (None, None, None),
        };
        let run = match ticket {
            Some(client) => with_ticket(client.clone(), envelope.clone(), run),
            None => run.unwrap_or_else(|| Box::pin(std::future::ready(Ok(())))),
        };
        Ok(Job {
            registry: Arc::clone(self),
            place: key.map(|key| self.lanes.enter(&key)),
            envelope,
            arrived,
            run,
            answer,
            member,
        })
    }

    fn report(
        &self,
        envelope: &Envelope,
        took: Duration,
        late: bool,
        outcome: Result<(), &Failure<X>>,
    ) {
        let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let (event_id, event_type) = (envelope.id(), envelope.event_type());
        match outcome {
            Err(failure) => {
                tracing::warn!(event_id, event_type, millis, late, error = %failure, "the event was not handled");
            }
            Ok(()) if late => {
                tracing::warn!(
                    event_id,
                    event_type,
                    millis,
                    "the event was handled, but after the deadline; the platform pushes it once more"
                );
            }
            Ok(()) => tracing::debug!(event_id, event_type, millis, "the event was handled"),
        }
        if let Some(observer) = &self.observer {
            let handling = Handling {
                envelope,
                outcome,
                took,
                late,
            };
            if unwound::<X, _>(|| observer(&handling)).is_err() {
                tracing::error!(event_id, "the observer panicked");
            }
        }
    }

    /// Claims the event. A store that fails, or is not back in time, costs the event its
    /// protection against being handled twice, and nothing else.
    async fn claim(&self, envelope: &Envelope, deadline: Instant) -> Result<Holding, Claimed> {
        if envelope.id().is_empty() {
            return Ok(Holding::nothing());
        }
        let key = [envelope.app_id().unwrap_or("-"), envelope.id()].join(" ");
        let claim = Claim::new(key, owner(), self.lease, self.remember);
        match self.handled.claim(&claim, deadline).await {
            Ok(Claimed::New) => {}
            Ok(claimed) => return Err(claimed),
            // The claim may have arrived all the same, so it is ended like one that has.
            Err(error) => {
                tracing::warn!(event_id = envelope.id(), %error, "the store of handled events failed");
            }
        }
        Ok(Holding {
            held: Some((Arc::clone(&self.handled), claim)),
        })
    }
}

/// The ticket goes to the client first; whoever handles the event besides comes after.
fn with_ticket<X: Send + 'static>(
    client: Client,
    envelope: Envelope,
    run: Option<BoxFuture<'static, Result<(), Failure<X>>>>,
) -> BoxFuture<'static, Result<(), Failure<X>>> {
    Box::pin(async move {
        let taken = client.put_app_ticket_event(envelope.body()).await;
        taken.map_err(Failure::Ticket)?;
        match run {
            Some(run) => run.await,
            None => Ok(()),
        }
    })
}

impl<X: fmt::Display + Send + Sync + 'static> Job<X> {
    /// Gets the event handled, and has the verdict before the deadline. The handler goes on past
    /// it, and when this future is dropped.
    pub(crate) async fn verdict(self) -> Verdict {
        let deadline = self.arrived + self.registry.deadline;
        match self.registry.answer {
            // A callback's answer is its handler's.
            Answer::First if self.answer.is_none() => {
                let (accepted, told) = oneshot::channel();
                tokio::spawn(self.work(deadline, Some(accepted)));
                match timeout_at(deadline, told).await {
                    Ok(Ok(verdict)) => verdict,
                    _ => Verdict::Again,
                }
            }
            _ => {
                let mut work = Box::pin(self.work(deadline, None));
                // Many a handler is done at once; then there is no task to be made.
                let begun = poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
                if let Poll::Ready(verdict) = begun {
                    return verdict;
                }
                match timeout_at(deadline, tokio::spawn(work)).await {
                    Ok(Ok(verdict)) => verdict,
                    _ => Verdict::Again,
                }
            }
        }
    }

    async fn work(
        self,
        deadline: Instant,
        mut accepted: Option<oneshot::Sender<Verdict>>,
    ) -> Verdict {
        let Self {
            registry,
            envelope,
            arrived,
            mut place,
            run,
            answer,
            member,
        } = self;
        let accept = |accepted: Option<oneshot::Sender<Verdict>>, verdict| {
            if let Some(accepted) = accepted {
                // Whoever waited has given up at the deadline.
                let _ = accepted.send(Verdict::clone(&verdict));
            }
            verdict
        };
        let answers_first = accepted.is_some();
        let claimed = match answer {
            // What is not pushed again need not be told from what is.
            Some(_) => Ok(Holding::nothing()),
            None => registry.claim(&envelope, deadline).await,
        };
        let holding = match claimed {
            Ok(holding) => holding,
            Err(claimed) => {
                tracing::debug!(event_id = envelope.id(), ?claimed, "the event came again");
                // One that is being handled comes again, in case that fails.
                let verdict = match claimed {
                    Claimed::Handled => Verdict::Good,
                    _ => Verdict::Again,
                };
                return accept(accepted, verdict);
            }
        };
        accept(accepted.take(), Verdict::Good);
        // Without a queue to stand in, there mostly is nothing to wait for.
        let at_once = match place {
            None => registry.permits.try_acquire().ok(),
            Some(_) => None,
        };
        let turn = async {
            if let Some(place) = &mut place {
                place.first().await;
            }
            registry.permits.acquire().await.ok()
        };
        let outcome = {
            let work = async {
                let permit = if at_once.is_some() {
                    at_once
                } else if answers_first {
                    turn.await
                } else {
                    // One that has not begun by then has been refused by then.
                    let begun = timeout_at(deadline, turn).await;
                    begun.map_err(|_| Failure::Overloaded)?
                };
                let outcome = Caught(run).await;
                drop(permit);
                outcome
            };
            let mut work = pin!(work);
            let mut dismissed = pin!(member.dismissed());
            poll_fn(|context| {
                if let Poll::Ready(outcome) = work.as_mut().poll(context) {
                    return Poll::Ready(outcome);
                }
                dismissed
                    .as_mut()
                    .poll(context)
                    .map(|()| Err(Failure::Stopped))
            })
            .await
        };
        match &outcome {
            Ok(()) => holding.finish().await,
            Err(_) => holding.release().await,
        }
        let took = arrived.elapsed();
        let late = !answers_first && took >= registry.deadline;
        registry.report(&envelope, took, late, outcome.as_ref().copied());
        match (outcome, answer.as_deref().and_then(OnceLock::get)) {
            (Ok(()), None) => Verdict::Good,
            (Ok(()), Some(answer)) => Verdict::GoodWith(answer.clone()),
            (Err(_), _) => Verdict::Again,
        }
    }
}

/// A claim that is held, and let go of however the handler ends.
struct Holding {
    held: Option<(Arc<Memory>, Claim)>,
}

impl Holding {
    fn nothing() -> Self {
        Self { held: None }
    }

    async fn finish(mut self) {
        if let Some((store, claim)) = self.held.take()
            && let Err(error) = store.finish(&claim).await
        {
            tracing::warn!(key = claim.key, %error, "the store of handled events failed");
        }
    }

    async fn release(mut self) {
        if let Some((store, claim)) = self.held.take() {
            release(store, claim).await;
        }
    }
}

async fn release(store: Arc<Memory>, claim: Claim) {
    if let Err(error) = store.release(&claim).await {
        tracing::warn!(key = claim.key, %error, "the store of handled events failed");
    }
}

impl Drop for Holding {
    /// The task was cut off, with its runtime or by it.
    fn drop(&mut self) {
        if let Some((store, claim)) = self.held.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(release(store, claim));
        }
    }
}

/// Tells claims apart, also those of other processes.
fn owner() -> u64 {
    static NEXT: OnceLock<AtomicU64> = OnceLock::new();
    // Without randomness the claims of this process are still told apart.
    let next = NEXT.get_or_init(|| AtomicU64::new(getrandom::u64().unwrap_or_default()));
    next.fetch_add(1, Ordering::Relaxed)
}

/// A handler whose panic is a failure like others.
struct Caught<X>(BoxFuture<'static, Result<(), Failure<X>>>);

impl<X> Future for Caught<X> {
    type Output = Result<(), Failure<X>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match unwound(|| self.0.as_mut().poll(context)) {
            Ok(poll) => poll,
            Err(panicked) => Poll::Ready(Err(panicked)),
        }
    }
}

/// Does what is the program's own, which may panic.
fn unwound<X, T>(act: impl FnOnce() -> T) -> Result<T, Failure<X>> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|panic| Failure::Panicked(message(&*panic)))
}

fn message(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".to_owned())
}
