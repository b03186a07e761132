//! One event's way: claimed, in its turn, handled, and answered in time.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_core::event::Schema;
use feishu_core::{BoxFuture, Client};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::{Instant, timeout_at};

use crate::crew::{Crew, Member};
use crate::envelope::{Arrival, Envelope};
use crate::handled::Claimed;
use crate::handler::{AnswerPlace, Erased, Failure, Prepared};
use crate::holding::{Holding, Memory, OwnClaim, Terms};
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
    pub(crate) handlers: HashMap<&'static str, (Schema, Arc<dyn Erased<X>>)>,
    /// By what the names of events begin with that no handler is registered for.
    pub(crate) families: HashMap<&'static str, Arc<dyn Erased<X>>>,
    pub(crate) fallback: Option<Arc<dyn Erased<X>>>,
    pub(crate) observer: Option<Observer<X>>,
    /// The store app's client.
    pub(crate) client: Option<Client>,
    pub(crate) handled: Memory,
    pub(crate) terms: Terms,
    pub(crate) permits: Arc<Semaphore>,
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

/// Why an event does not go its way.
pub(crate) enum NotAdmitted {
    /// It need not, or cannot.
    Told(Verdict),
    /// This body is not known to be an event before it is read whole.
    Unsettled(Bytes),
}

/// An event on its way.
pub(crate) struct Job<X> {
    registry: Arc<Registry<X>>,
    envelope: Envelope,
    arrived: Instant,
    place: Option<Place>,
    run: Caught<X>,
    /// Where the answer to a callback will be.
    answer: Option<AnswerPlace>,
    /// What was had at once.
    begun: Option<Begun>,
    member: Member,
}

/// An event that is claimed, and perhaps has its turn.
struct Begun {
    holding: Holding,
    permit: Option<OwnedSemaphorePermit>,
}

impl<X: fmt::Display + Send + Sync + 'static> Registry<X> {
    /// Decodes an event for its handler and gives it its place in order, at once. What needs no
    /// handler has its verdict at once, too. Of an event whose payload is only supposed, none is refused:
    /// whether it is one is not known before its payload is decoded.
    pub(crate) fn admit(
        self: &Arc<Self>,
        arrival: Arrival,
        arrived: Instant,
        crew: &Arc<Crew>,
    ) -> Result<Job<X>, NotAdmitted> {
        let envelope = arrival.envelope.clone();
        let supposed = arrival.is_supposed();
        let event = (envelope.event_type(), envelope.schema());
        let ticket = self.client.as_ref().filter(|_| event == APP_TICKET);
        let handler = self.handler(event.0, event.1);
        if supposed && !handler.is_some_and(|handler| handler.reads_to_end(event.0)) {
            return Err(NotAdmitted::Unsettled(envelope.body().clone()));
        }
        if handler.is_none() && ticket.is_none() {
            tracing::debug!(
                event_id = envelope.id(),
                event_type = envelope.event_type(),
                "nobody handles the event"
            );
            return Err(NotAdmitted::Told(Verdict::Good));
        }
        let refuse = |failure: Failure<X>| {
            if supposed {
                return NotAdmitted::Unsettled(envelope.body().clone());
            }
            self.report(&envelope, arrived.elapsed(), false, Err(&failure));
            NotAdmitted::Told(Verdict::Again)
        };
        let Some(member) = crew.join(self.most) else {
            return Err(refuse(Failure::Overloaded));
        };
        let prepared = match handler {
            Some(handler) => {
                let prepared = unwound(|| handler.prepare(arrival));
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
            run: Caught(run),
            answer,
            begun: None,
            member,
        })
    }

    /// Whoever handles an event: by its name, else by its family, else the fallback.
    fn handler(&self, name: &str, schema: Schema) -> Option<&Arc<dyn Erased<X>>> {
        let known = self
            .handlers
            .get(name)
            .filter(|(known, _)| *known == schema);
        let family = || self.families.get(&name[..=name.find('.')?]);
        known
            .map(|(_, handler)| handler)
            .or_else(family)
            .or(self.fallback.as_ref())
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
    pub(crate) async fn verdict(mut self) -> Verdict {
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
                // Many a handler is done at once; then there is no task to be made.
                let at_once = poll_fn(|context| Poll::Ready(self.at_once(context))).await;
                if let Some(verdict) = at_once {
                    return verdict;
                }
                match timeout_at(deadline, tokio::spawn(self.work(deadline, None))).await {
                    Ok(Ok(verdict)) => verdict,
                    _ => Verdict::Again,
                }
            }
        }
    }

    /// Does what needs no waiting, which may be all of it. What has begun is kept for
    /// [`work`](Self::work).
    fn at_once(&mut self, context: &mut Context<'_>) -> Option<Verdict> {
        let claim = match &self.registry.handled {
            _ if !self.is_told_apart() => None,
            // A store is waited for.
            Memory::Given(_) => return None,
            Memory::Own(memory) => {
                let (terms, arrived) = (self.registry.terms, self.arrived);
                match OwnClaim::new(memory, &self.envelope, terms, arrived) {
                    Ok(claim) => Some(claim),
                    Err(claimed) => return Some(self.came_again(claimed)),
                }
            }
        };
        let is_first = match &mut self.place {
            Some(place) => Pin::new(&mut place.first()).poll(context).is_ready(),
            None => true,
        };
        let permit = if is_first {
            Arc::clone(&self.registry.permits).try_acquire_owned().ok()
        } else {
            None
        };
        if permit.is_some()
            && let Poll::Ready(outcome) = Pin::new(&mut self.run).poll(context)
        {
            drop(permit);
            let ended = Instant::now();
            if let Some(claim) = claim
                && outcome.is_ok()
            {
                claim.finish(ended);
            }
            return Some(self.conclude(outcome, ended, false));
        }
        self.begun = Some(Begun {
            holding: claim.map_or(Holding::Nothing, Holding::Own),
            permit,
        });
        None
    }

    async fn work(
        mut self,
        deadline: Instant,
        mut accepted: Option<oneshot::Sender<Verdict>>,
    ) -> Verdict {
        let accept = |accepted: Option<oneshot::Sender<Verdict>>, verdict| {
            if let Some(accepted) = accepted {
                // Whoever waited has given up at the deadline.
                let _ = accepted.send(Verdict::clone(&verdict));
            }
            verdict
        };
        let answers_first = accepted.is_some();
        let begun = match self.begun.take() {
            Some(begun) => Ok(begun),
            None => self.begin(deadline).await,
        };
        let Begun { holding, permit } = match begun {
            Ok(begun) => begun,
            Err(claimed) => return accept(accepted, self.came_again(claimed)),
        };
        accept(accepted.take(), Verdict::Good);
        let outcome = {
            let Self {
                registry,
                place,
                run,
                member,
                ..
            } = &mut self;
            let turn = async {
                if let Some(place) = place {
                    place.first().await;
                }
                Arc::clone(&registry.permits).acquire_owned().await.ok()
            };
            let work = async {
                let permit = if permit.is_some() {
                    permit
                } else if answers_first {
                    turn.await
                } else {
                    // One that has not begun by then has been refused by then.
                    let begun = timeout_at(deadline, turn).await;
                    begun.map_err(|_| Failure::Overloaded)?
                };
                let outcome = run.await;
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
            Ok(()) => holding.finish(Instant::now()).await,
            Err(_) => holding.release().await,
        }
        self.conclude(outcome, Instant::now(), answers_first)
    }

    /// Claims the event, and takes a turn where there is one to be had.
    async fn begin(&mut self, deadline: Instant) -> Result<Begun, Claimed> {
        let Registry {
            handled,
            terms,
            permits,
            ..
        } = &*self.registry;
        let holding = if self.is_told_apart() {
            Holding::claim(handled, &self.envelope, *terms, self.arrived, deadline).await?
        } else {
            Holding::Nothing
        };
        // Without a queue to stand in, there mostly is nothing to wait for.
        let permit = match &self.place {
            None => Arc::clone(permits).try_acquire_owned().ok(),
            Some(_) => None,
        };
        Ok(Begun { holding, permit })
    }

    /// Whether the event is remembered. A callback is not pushed again; without an id no event can
    /// be told from others.
    fn is_told_apart(&self) -> bool {
        self.answer.is_none() && !self.envelope.id().is_empty()
    }

    /// The verdict on an event that is known.
    fn came_again(&self, claimed: Claimed) -> Verdict {
        tracing::debug!(
            event_id = self.envelope.id(),
            ?claimed,
            "the event came again"
        );
        match claimed {
            Claimed::Handled => Verdict::Good,
            // One that is being handled comes again, in case that fails.
            _ => Verdict::Again,
        }
    }

    /// Reports how the event ended, and gives the verdict.
    fn conclude(
        &self,
        outcome: Result<(), Failure<X>>,
        ended: Instant,
        answers_first: bool,
    ) -> Verdict {
        let took = ended - self.arrived;
        let late = !answers_first && took >= self.registry.deadline;
        let told = outcome.as_ref().copied();
        self.registry.report(&self.envelope, took, late, told);
        match (outcome, self.answer.as_deref().and_then(OnceLock::get)) {
            (Ok(()), None) => Verdict::Good,
            (Ok(()), Some(answer)) => Verdict::GoodWith(answer.clone()),
            (Err(_), _) => Verdict::Again,
        }
    }
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
