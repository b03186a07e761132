//! The set of handlers that both ways in lead to.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use feishu_core::Client;
use feishu_core::event::{EventSet, EventType, Schema};
use serde_core::Serialize;
use tokio::sync::Semaphore;

use crate::callback::Answering;
use crate::dispatch::{Answer, Handling, Observer, Registry};
use crate::envelope::{RawEvent, Received};
use crate::error::{Error, ErrorKind};
use crate::handled::HandledEvents;
use crate::handler::{Erased, Fallback, Handler, KeyOf, Typed};
use crate::holding::{Memory, Terms};
use crate::inbox::{Forward, ForwardOther, Outbox};
use crate::order::Lanes;

/// Handlers, ready for events. Cloning is cheap; clones share everything.
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::talent::TalentDeleted;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TalentDeleted>(|event| async move {
///         println!("{:?}, {:?} ago", event.payload.talent_id, event.envelope.age());
///         Ok(())
///     })
///     .otherwise(|event| async move {
///         println!("nobody knows {}", event.envelope.event_type());
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
pub struct Events<X> {
    pub(crate) registry: Arc<Registry<X>>,
}

impl<X> Clone for Events<X> {
    fn clone(&self) -> Self {
        Self {
            registry: Arc::clone(&self.registry),
        }
    }
}

impl<X: fmt::Display + Send + Sync + 'static> Events<X> {
    /// Starts a set of handlers whose errors are of this type.
    pub fn builder() -> EventsBuilder<X> {
        EventsBuilder {
            handlers: HashMap::new(),
            families: HashMap::new(),
            twice: None,
            fallback: None,
            observer: None,
            client: None,
            handled: Memory::Own(Arc::default()),
            terms: Terms {
                lease: Duration::from_secs(15 * 60),
                remember: Duration::from_secs(12 * 60 * 60),
            },
            concurrency: 64,
            backlog: 1024,
            answer: Answer::AfterHandling,
            deadline: Duration::from_millis(2500),
        }
    }
}

impl<X> fmt::Debug for Events<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("types", &self.registry.handlers.len())
            .field("handled", &self.registry.handled)
            .finish_non_exhaustive()
    }
}

/// Sets up [`Events`]. `X` is the error of its handlers.
#[must_use = "a builder does nothing until it builds"]
pub struct EventsBuilder<X> {
    handlers: HashMap<&'static str, (Schema, Arc<dyn Erased<X>>)>,
    families: HashMap<&'static str, Arc<dyn Erased<X>>>,
    twice: Option<&'static str>,
    fallback: Option<Arc<dyn Erased<X>>>,
    observer: Option<Observer<X>>,
    client: Option<Client>,
    handled: Memory,
    terms: Terms,
    concurrency: usize,
    backlog: usize,
    answer: Answer,
    deadline: Duration,
}

impl<X: fmt::Display + Send + Sync + 'static> EventsBuilder<X> {
    /// What is done about an event, or about each event of a set. The enumeration of a service's
    /// events takes those of the service, too, that are newer than its crate.
    pub fn on<E: EventSet>(self, handler: impl Handler<E, X>) -> Self {
        self.typed(handler, None)
    }

    /// The same in order: events for which `key` gives the same text are handled one after the
    /// other, as they arrived, whichever handlers they go to. An empty text waits for nobody.
    ///
    /// ```
    /// # use feishu_events::{BoxError, Events};
    /// # use feishu_hire::v1::application::ApplicationStageChanged;
    /// let events = Events::<BoxError>::builder().on_in_order::<ApplicationStageChanged>(
    ///     |event| event.payload.application_id.clone().unwrap_or_default(),
    ///     |event| async move {
    ///         println!("{:?} moved", event.payload.application_id);
    ///         Ok(())
    ///     },
    /// );
    /// # let _ = events;
    /// ```
    pub fn on_in_order<E: EventSet>(
        self,
        key: impl Fn(&Received<E>) -> String + Send + Sync + 'static,
        handler: impl Handler<E, X>,
    ) -> Self {
        self.typed(handler, Some(Box::new(key)))
    }

    fn typed<E: EventSet, H: Handler<E, X>>(self, handler: H, key: Option<KeyOf<E>>) -> Self {
        self.register(
            E::TYPES.iter().copied(),
            E::FAMILIES,
            Typed {
                handler: Arc::new(handler),
                key,
                event: PhantomData,
            },
        )
    }

    /// Puts an event, or each event of a set, into an [`Inbox`](crate::Inbox).
    pub fn forward<E: EventSet, T: From<E> + Send + 'static>(self, outbox: &Outbox<T>) -> Self {
        self.register(
            E::TYPES.iter().copied(),
            E::FAMILIES,
            Forward::<E, T> {
                outbox: outbox.clone(),
                event: PhantomData,
            },
        )
    }

    fn register(
        mut self,
        types: impl IntoIterator<Item = EventType>,
        families: &[&'static str],
        handler: impl Erased<X> + 'static,
    ) -> Self {
        let handler: Arc<dyn Erased<X>> = Arc::new(handler);
        for event in types {
            let entry = (event.schema, Arc::clone(&handler));
            if self.handlers.insert(event.name, entry).is_some() {
                self.twice = Some(event.name);
            }
        }
        for family in families {
            let entry = Arc::clone(&handler);
            if self.families.insert(family, entry).is_some() {
                self.twice = Some(family);
            }
        }
        self
    }

    /// What is done about events that nobody else handles. Without it they are answered as handled,
    /// or the platform would push them again.
    pub fn otherwise(mut self, handler: impl Handler<RawEvent, X>) -> Self {
        self.fallback = Some(Arc::new(Fallback(Arc::new(handler))));
        self
    }

    /// What a callback is answered with, by its official name: `card.action.trigger` when a person
    /// clicks on a card, `url.preview.get` when one sees a link.
    ///
    /// The handler's result is written as JSON and is what the platform gets, in the response or in
    /// the frame. A person waits for it, so it comes after handling whatever [`answer`](Self::answer)
    /// says, and has to come before the [deadline](Self::deadline). The platform does not send a
    /// callback again, so none is taken for one that was handled before.
    ///
    /// ```
    /// # use feishu_events::{BoxError, Events};
    /// let events = Events::<BoxError>::builder().on_callback("card.action.trigger", |click| async move {
    ///     let click: serde_json::Value = serde_json::from_slice(click.payload.json())?;
    ///     let who = click.pointer("/operator/open_id").cloned();
    ///     Ok(serde_json::json!({"toast": {"type": "success", "content": who}}))
    /// });
    /// # let _ = events;
    /// ```
    pub fn on_callback<R, F>(
        self,
        name: &'static str,
        handler: impl Fn(Received<RawEvent>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        R: Serialize + 'static,
        F: Future<Output = Result<R, X>> + Send + 'static,
    {
        let callback = EventType {
            name,
            schema: Schema::V2,
        };
        self.register([callback], &[], Answering(Arc::new(handler)))
    }

    /// Puts events that nobody else handles into an [`Inbox`](crate::Inbox).
    pub fn forward_others<T: From<RawEvent> + Send + 'static>(
        mut self,
        outbox: &Outbox<T>,
    ) -> Self {
        self.fallback = Some(Arc::new(ForwardOther(outbox.clone())));
        self
    }

    /// Is told how every event ended: done or failed, and whether in time. Failures are logged
    /// besides, as `tracing` warnings.
    pub fn observe(mut self, observer: impl Fn(&Handling<'_, X>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// The store app's client, which then gets its tickets.
    pub fn app_tickets(mut self, client: &Client) -> Self {
        self.client = Some(client.clone());
        self
    }

    /// Where handled events are remembered: in this process's memory unless set.
    pub fn handled_events(mut self, store: impl HandledEvents + 'static) -> Self {
        self.handled = Memory::Given(Arc::new(store));
        self
    }

    /// How long a handled event is remembered. 12 hours unless set: the platform pushes for the
    /// last time after seven.
    pub fn remember(mut self, time: Duration) -> Self {
        self.terms.remember = time;
        self
    }

    /// The longest that a handler takes: past it the event may be handled once more, since the
    /// process that began may be gone. 15 minutes unless set.
    pub fn lease(mut self, time: Duration) -> Self {
        self.terms.lease = time;
        self
    }

    /// How many handlers run at once. 64 unless set.
    pub fn concurrency(mut self, handlers: usize) -> Self {
        self.concurrency = handlers;
        self
    }

    /// How many more events may wait for that. Events beyond are refused, and so come again.
    /// 1,024 unless set.
    pub fn backlog(mut self, events: usize) -> Self {
        self.backlog = events;
        self
    }

    /// When the platform gets its answer: after handling unless set.
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answer = answer;
        self
    }

    /// When the platform gets its answer at the latest. 2.5 seconds unless set; the platform waits
    /// for three.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The handlers, ready.
    ///
    /// # Errors
    /// When two handlers are for one event, or no handler could ever run.
    pub fn build(self) -> Result<Events<X>, Error> {
        if let Some(name) = self.twice {
            return Err(Error::new(
                ErrorKind::Config,
                format!("two handlers are for {name}"),
            ));
        }
        if self.concurrency == 0 || self.concurrency > Semaphore::MAX_PERMITS {
            return Err(Error::new(
                ErrorKind::Config,
                "the number of handlers at once is not one that can be",
            ));
        }
        Ok(Events {
            registry: Arc::new(Registry {
                handlers: self.handlers,
                families: self.families,
                fallback: self.fallback,
                observer: self.observer,
                client: self.client,
                handled: self.handled,
                terms: self.terms,
                permits: Arc::new(Semaphore::new(self.concurrency)),
                most: self.concurrency.saturating_add(self.backlog),
                lanes: Arc::new(Lanes::default()),
                answer: self.answer,
                deadline: self.deadline,
            }),
        })
    }
}

impl<X> fmt::Debug for EventsBuilder<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut types: Vec<_> = self.handlers.keys().collect();
        types.sort_unstable();
        f.debug_struct("EventsBuilder")
            .field("types", &types)
            .field("answer", &self.answer)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
