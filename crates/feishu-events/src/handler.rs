//! Handlers: what the program does about an event, told apart by the event's type.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use feishu_core::BoxFuture;
use feishu_core::event::EventSet;

use crate::envelope::{Arrival, RawEvent, Received};

/// A function or closure that handles an event: takes it as [`Received`], and gives a future of a
/// `Result`. It is implemented for all that can be.
///
/// `E` is the event, `X` the program's own error.
pub trait Handler<E, X>: Fn(Received<E>) -> Self::Future + Send + Sync + 'static {
    /// What the function gives.
    type Future: Future<Output = Result<(), X>> + Send + 'static;
}

impl<E, X, F, Fut> Handler<E, X> for F
where
    F: Fn(Received<E>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), X>> + Send + 'static,
{
    type Future = Fut;
}

/// Why an event was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure<X> {
    /// The payload is not what is documented; the error's path says where.
    Decode(feishu_core::Error),
    /// The handler said so.
    Handler(X),
    /// The handler panicked, with this message.
    Panicked(String),
    /// What took the event from an [`Inbox`](crate::Inbox) dropped it without a word, or the inbox
    /// is gone.
    Unfinished,
    /// The client did not take the app ticket.
    Ticket(feishu_core::Error),
    /// What a callback was to be answered with cannot be written as JSON; this says why.
    Unwritable(String),
    /// Too many handlers were running, or waiting for their turn, for too long.
    Overloaded,
    /// The receiver was stopped before the handler was done.
    Stopped,
}

impl<X: fmt::Display> fmt::Display for Failure<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decode(error) | Self::Ticket(error) => error.fmt(f),
            Self::Handler(error) => error.fmt(f),
            Self::Panicked(message) => write!(f, "the handler panicked: {message}"),
            Self::Unwritable(why) => write!(f, "the answer cannot be written: {why}"),
            Self::Unfinished => f.write_str("nobody finished the event"),
            Self::Overloaded => f.write_str("too many events at once"),
            Self::Stopped => f.write_str("stopped before the handler was done"),
        }
    }
}

/// Where a callback's handler leaves what the platform is answered with.
pub(crate) type AnswerPlace = Arc<OnceLock<Bytes>>;

/// An event that a handler is ready for.
pub(crate) struct Prepared<X> {
    /// Events of one key are handled one after the other.
    pub(crate) key: Option<String>,
    /// The handler, which has not begun.
    pub(crate) run: BoxFuture<'static, Result<(), Failure<X>>>,
    /// Where a callback's handler leaves its answer; there is none for an event.
    pub(crate) answer: Option<AnswerPlace>,
}

/// A handler without its event's type.
pub(crate) trait Erased<X>: Send + Sync {
    /// Whether [`prepare`](Self::prepare) fails for this event unless its payload is one JSON value
    /// from its beginning to its end.
    fn reads_to_end(&self, _event_type: &str) -> bool {
        false
    }

    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>>;
}

/// The key of an event among those that are handled in order.
pub(crate) type KeyOf<E> = Box<dyn Fn(&Received<E>) -> String + Send + Sync>;

/// A handler of events of a type.
pub(crate) struct Typed<E, H> {
    pub(crate) handler: Arc<H>,
    pub(crate) key: Option<KeyOf<E>>,
    pub(crate) event: PhantomData<fn(E)>,
}

impl<E: EventSet, X: Send + 'static, H: Handler<E, X>> Erased<X> for Typed<E, H> {
    fn reads_to_end(&self, event_type: &str) -> bool {
        reads_to_end::<E>(event_type)
    }

    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>> {
        let event = arrival.typed().map_err(Failure::Decode)?;
        Ok(prepared(&self.handler, self.key.as_ref(), event))
    }
}

/// Whether these events' [`decode`](EventSet::decode) does.
pub(crate) fn reads_to_end<E: EventSet>(event_type: &str) -> bool {
    E::READS_TO_END && E::TYPES.iter().any(|known| known.name == event_type)
}

/// A handler of what nobody else handles.
pub(crate) struct Fallback<H>(pub(crate) Arc<H>);

impl<X: Send + 'static, H: Handler<RawEvent, X>> Erased<X> for Fallback<H> {
    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>> {
        Ok(prepared(&self.0, None, arrival.raw()))
    }
}

fn prepared<E: Send + 'static, X: Send + 'static, H: Handler<E, X>>(
    handler: &Arc<H>,
    key: Option<&KeyOf<E>>,
    event: Received<E>,
) -> Prepared<X> {
    let handler = Arc::clone(handler);
    Prepared {
        key: key.map(|key| key(&event)).filter(|key| !key.is_empty()),
        run: Box::pin(async move { handler(event).await.map_err(Failure::Handler) }),
        answer: None,
    }
}
