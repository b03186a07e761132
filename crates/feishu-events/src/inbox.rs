//! Events in a loop, in place of handlers.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use feishu_core::event::EventSet;
use futures_core::Stream;
use tokio::sync::{mpsc, oneshot};

use crate::envelope::{Arrival, Envelope, RawEvent, Received};
use crate::handler::{Erased, Failure, Prepared, reads_to_end};

/// Makes an inbox for so many events, and what puts them there.
///
/// `T` is one event's payload, a service's enumeration, or an enumeration of one's own into which
/// the events of several services go.
///
/// ```no_run
/// use feishu_events::{BoxError, Events, inbox};
/// use feishu_helpdesk::v1::ticket::TicketCreated;
/// use feishu_hire::v1::talent::TalentDeleted;
///
/// enum News {
///     Talent(TalentDeleted),
///     Ticket(TicketCreated),
/// }
/// # impl From<TalentDeleted> for News { fn from(e: TalentDeleted) -> Self { Self::Talent(e) } }
/// # impl From<TicketCreated> for News { fn from(e: TicketCreated) -> Self { Self::Ticket(e) } }
///
/// # async fn run() -> Result<(), feishu_events::Error> {
/// let (outbox, mut inbox) = inbox::<News>(64);
/// let events = Events::<BoxError>::builder()
///     .forward::<TalentDeleted, _>(&outbox)
///     .forward::<TicketCreated, _>(&outbox)
///     .build()?;
/// # let _ = events;
/// while let Some(event) = inbox.recv().await {
///     match &event.payload {
///         News::Talent(deleted) => println!("{deleted:?}"),
///         News::Ticket(created) => println!("{created:?}"),
///     }
///     event.done();
/// }
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn inbox<T: Send + 'static>(capacity: usize) -> (Outbox<T>, Inbox<T>) {
    let (sender, receiver) = mpsc::channel(capacity.max(1));
    (Outbox { sender }, Inbox { receiver })
}

/// Where handlers put the events of an [`Inbox`]. It is given to
/// [`forward`](crate::EventsBuilder::forward).
pub struct Outbox<T> {
    sender: mpsc::Sender<Delivery<T>>,
}

/// Events, one after the other, for a loop: by [`recv`](Self::recv) or as a [`Stream`]. It ends
/// when the receiver and all outboxes are gone.
pub struct Inbox<T> {
    receiver: mpsc::Receiver<Delivery<T>>,
}

impl<T> Inbox<T> {
    /// The next event.
    pub async fn recv(&mut self) -> Option<Delivery<T>> {
        self.receiver.recv().await
    }
}

impl<T> Stream for Inbox<T> {
    type Item = Delivery<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.receiver.poll_recv(context)
    }
}

impl<T> Clone for Outbox<T> {
    fn clone(&self) -> Self {
        Self {
            sender: self.sender.clone(),
        }
    }
}

impl<T> fmt::Debug for Outbox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox")
            .field("free", &self.sender.capacity())
            .finish()
    }
}

impl<T> fmt::Debug for Inbox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox")
            .field("waiting", &self.receiver.len())
            .finish()
    }
}

/// An event out of an [`Inbox`].
///
/// Say [`done`](Self::done) when it is: the event then counts as handled. One that is dropped
/// without that counts as failed, so that the platform pushes it again.
#[derive(Debug)]
#[must_use = "an event that is dropped without `done` counts as failed"]
#[non_exhaustive]
pub struct Delivery<T> {
    /// What happened.
    pub payload: T,
    /// What is known of the event beside that.
    pub envelope: Envelope,
    finished: oneshot::Sender<()>,
}

impl<T> Delivery<T> {
    /// The event is handled.
    pub fn done(self) {
        // Nobody waits any more when the receiver was stopped.
        let _ = self.finished.send(());
    }
}

/// Puts the events of a type into an inbox.
pub(crate) struct Forward<E, T> {
    pub(crate) outbox: Outbox<T>,
    pub(crate) event: PhantomData<fn(E)>,
}

impl<E: EventSet, T: From<E> + Send + 'static, X: 'static> Erased<X> for Forward<E, T> {
    fn reads_to_end(&self, event_type: &str) -> bool {
        reads_to_end::<E>(event_type)
    }

    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>> {
        let event = arrival.typed::<E>().map_err(Failure::Decode)?;
        Ok(put(&self.outbox, event.map(T::from)))
    }
}

/// Puts what nobody handles into an inbox.
pub(crate) struct ForwardOther<T>(pub(crate) Outbox<T>);

impl<T: From<RawEvent> + Send + 'static, X: 'static> Erased<X> for ForwardOther<T> {
    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>> {
        Ok(put(&self.0, arrival.raw().map(T::from)))
    }
}

fn put<T: Send + 'static, X: 'static>(outbox: &Outbox<T>, event: Received<T>) -> Prepared<X> {
    let sender = outbox.sender.clone();
    let run = Box::pin(async move {
        let (finished, told) = oneshot::channel();
        let delivery = Delivery {
            payload: event.payload,
            envelope: event.envelope,
            finished,
        };
        sender
            .send(delivery)
            .await
            .map_err(|_| Failure::Unfinished)?;
        told.await.map_err(|_| Failure::Unfinished)
    });
    Prepared {
        key: None,
        run,
        answer: None,
    }
}
