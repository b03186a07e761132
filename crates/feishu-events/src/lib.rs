//! Receives the events of the Feishu (Lark) Open Platform, typed: one set of handlers, and two ways
//! in.
//!
//! - [A first handler](#a-first-handler)
//! - [Which way to choose](#which-way-to-choose)
//! - [At least once](#at-least-once)
//! - [Three seconds](#three-seconds)
//! - [Callbacks](#callbacks)
//! - [Order and numbers](#order-and-numbers)
//! - [A loop in place of handlers](#a-loop-in-place-of-handlers)
//! - [What is refused](#what-is-refused)
//! - [Seeing what happens](#seeing-what-happens)
//! - [Testing](#testing)
//! - [Stopping](#stopping)
//!
//! # A first handler
//!
//! The events of a service are structs of its crate, in the module of the resource that they are
//! about: `hire.application.stage_changed_v1` is `feishu_hire::v1::application::ApplicationStageChanged`. A
//! handler takes one as [`Received`]: the payload, and the [`Envelope`] with the event's id, tenant,
//! time and age. It is an async function or closure, and its error is the program's own.
//!
//! ```
//! use feishu_events::{BoxError, Events, Received};
//! use feishu_hire::v1::application::ApplicationStageChanged;
//!
//! async fn moved(event: Received<ApplicationStageChanged>) -> Result<(), BoxError> {
//!     println!("{:?} moved", event.payload.application_id);
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), feishu_events::Error> {
//! let events = Events::builder()
//!     .on(moved)
//!     .otherwise(|event| async move {
//!         println!("{}: {:?}", event.envelope.event_type(), event.payload.json());
//!         Ok(())
//!     })
//!     .build()?;
//! # let _ = events;
//! # Ok(())
//! # }
//! ```
//!
//! Events of several service crates go through one such set; both ways may lead to the same one.
//!
//! `AnyEvent` of a service's crate is all of its events in one enumeration, for a single handler.
//! An event that is newer than the crate is among them, with its payload as it came.
//!
//! ```
//! use feishu_events::{BoxError, Events};
//! use feishu_helpdesk::AnyEvent;
//!
//! # fn main() -> Result<(), feishu_events::Error> {
//! let events = Events::<BoxError>::builder()
//!     .on::<AnyEvent>(|event| async move {
//!         match event.payload {
//!             AnyEvent::TicketCreated(ticket) => println!("{:?} came in", ticket.ticket_id),
//!             AnyEvent::Unrecognized(event) => println!("{}: {:?}", event.event_type(), event.json()),
//!             other => println!("{}", other.event_type()),
//!         }
//!         Ok(())
//!     })
//!     .build()?;
//! # let _ = events;
//! # Ok(())
//! # }
//! ```
//!
//! Some events come only when a person has subscribed to them by an operation; the documentation of
//! the struct says which.
//!
//! # Which way to choose
//!
//! A [`LongConnection`] needs no public address, no certificate and no secrets beyond the app's own:
//! the program connects, and events come down that line. It is for self-built apps on Feishu, and
//! the right choice on a developer's machine and behind a firewall. Of an app's connections, fifty at most,
//! each event goes to one.
//!
//! ```no_run
//! # use std::time::Duration;
//! # use feishu_events::{BoxError, Events, LongConnection};
//! # async fn run(events: Events<BoxError>) -> Result<(), Box<dyn std::error::Error>> {
//! let client = feishu_core::Client::builder()
//!     .self_built_app("cli_a1b2c3", "secret")
//!     .build()?;
//! let mut connection = LongConnection::new(&client, &events).start().await?;
//! println!("{:?}", connection.state());
//! connection.ended().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A [`Webhook`] is an address that the platform sends requests to. Store apps have no other way,
//! and it fits where there is an HTTP server and a load balancer anyhow. Set the encrypt key: with
//! the verification token alone, whoever sees one request can make up others.
//!
//! ```
//! # use feishu_events::{BoxError, Events, Webhook};
//! # fn main() -> Result<(), feishu_events::Error> {
//! # let events = Events::<BoxError>::builder().build()?;
//! let webhook = Webhook::builder(&events)
//!     .encrypt_key("from the developer console")
//!     .verification_token("from beside it")
//!     .build()?;
//! # let _ = webhook;
//! # Ok(())
//! # }
//! ```
//!
//! It is a `tower::Service`, so with axum it is
//! `Router::new().route_service("/feishu/events", webhook)`; `examples/axum.rs` is a whole program.
//! [`Webhook::handle`] serves everything else.
//!
//! # At least once
//!
//! The platform pushes an event until it is told that it is handled, up to five times within some
//! seven hours, and now and then once more than that. So the same event comes again. This crate
//! remembers for twelve hours which ones were handled, and answers for those without handling them
//! again; an event whose handler failed, panicked or was cut off is not among them.
//!
//! What it remembers is in the process's memory. Where several processes receive, or where a restart
//! must not handle anything twice, give it a store that they share:
//! [`handled_events`](EventsBuilder::handled_events). Even so, a process can die between a handler's
//! last step and the note of it, so what a handler does should bear being done twice: look whether
//! it is done already, as the example `note_stage_changes` of `feishu-hire` does, or take the event
//! as a hint that there is something to read, as `mirror` of `feishu-calendar` does.
//!
//! # Three seconds
//!
//! The platform waits three seconds for its answer. By default it has it when the handler is done,
//! and after 2.5 seconds at the latest, whatever the handler does:
//!
//! - A handler that is done in time decides whether the event comes again: when it fails.
//! - One that takes longer goes on. The platform is told to come again; by then the handler is
//!   mostly done, and that push is answered without handling.
//! - One that takes minutes is better answered for first: [`Answer::First`]. The platform then does
//!   not know what became of the event, so write it down where it is safe before doing the work.
//!
//! ```
//! # use feishu_events::{Answer, BoxError, Events};
//! let events = Events::<BoxError>::builder().answer(Answer::First);
//! # let _ = events;
//! ```
//!
//! # Callbacks
//!
//! A click on a card, or a look at a link, is a callback: a person waits for what the program says
//! to it, and the platform asks once. [`on_callback`](EventsBuilder::on_callback) takes a handler
//! whose result is the answer, over either way.
//!
//! # Order and numbers
//!
//! Handlers run side by side, [64 at once](EventsBuilder::concurrency); what is beyond those and
//! the [backlog](EventsBuilder::backlog) is refused, and so comes again later. Events of one key are
//! handled one after the other when they are registered
//! [in order](EventsBuilder::on_in_order). An event that comes again comes late: order by the times
//! in payloads where it matters.
//!
//! # A loop in place of handlers
//!
//! [`inbox`] gives the events to a loop, by `recv()` or as a stream. An event counts as handled when
//! the loop says [`done`](Delivery::done).
//!
//! # What is refused
//!
//! A request is handled only when it is proved: signed with the encrypt key over its raw body,
//! sent within the last five minutes, and holding the verification token, as far as these are set.
//! The sender is not told what was wrong; the log is. A frame of a long connection comes over TLS
//! from the platform itself. An event that cannot be decoded is a [`Failure::Decode`] with the path
//! of the place, and comes again; an event that nobody handles is answered as handled.
//!
//! # Seeing what happens
//!
//! [`observe`](EventsBuilder::observe) is told of every event how it ended, how long it took, and
//! whether its deadline had passed. A long connection shows its [`State`]: since when it is
//! connected, when the last event came, how often it was made anew and why.
//!
//! `tracing` tells the same, under targets that begin with `feishu_events`; `RUST_LOG=feishu=debug`
//! prints a line for every event, and those of `feishu-core` for every request:
//!
//! | level | what | fields |
//! | --- | --- | --- |
//! | debug | an event was handled, came again, or has no handler | `event_id`, `event_type`, `millis` |
//! | warn | an event was not handled, or only after its deadline | the same, `late`, `error` |
//! | warn | the store of handled events failed; events are handled without it | `event_id` or `key`, `error` |
//! | warn | a request was not proved, too large, too slow or no event | `reason`, `length`, `error` |
//! | info, warn, error | a long connection was made, is tried again, is at its end | `connection_id`; `error`, `source`, `wait`; `error` |
//! | debug, warn | what came over a long connection was no event, not whole, or cannot be read | `kind`, `message_id`, `missing`, `reason` |
//! | debug | the platform closes the connection, or does not say so | `reason` |
//! | error | the observer panicked | `event_id` |
//!
//! Payloads are not traced. Errors are, in their own words: that of a payload which cannot be decoded
//! shows a little of what stands at the place.
//!
//! # Testing
//!
//! `feishu-mock` pushes events to a program's own test, over either way, whole or broken, and the
//! documented example of each by its name (`push_example`); [`Received::new`] and [`Envelope::of`] make one for a handler alone.
//!
//! # Stopping
//!
//! [`RunningConnection::stop`] takes no more events, waits for handlers, answers for them and
//! closes. [`Webhook::drain`] waits for handlers when the server has stopped.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// Without a way in there are the traits for stores, and handlers that nothing leads to.
#![cfg_attr(
    not(any(feature = "webhook", feature = "long-connection")),
    allow(dead_code)
)]

mod body;
mod callback;
#[cfg(feature = "long-connection")]
mod connection;
mod crew;
mod dispatch;
mod envelope;
mod error;
mod events;
mod handled;
mod handler;
mod holding;
mod inbox;
mod memory;
mod order;
mod sight;
#[cfg(feature = "webhook")]
mod webhook;

pub use feishu_core::Bytes;
pub use feishu_core::http;

#[cfg(feature = "long-connection")]
pub use crate::connection::{LongConnection, Pace, Phase, RunningConnection, State};
pub use crate::dispatch::{Answer, Handling};
pub use crate::envelope::{Envelope, RawEvent, Received, Way};
pub use crate::error::{Error, ErrorKind};
pub use crate::events::{Events, EventsBuilder};
pub use crate::handled::{Claim, Claimed, HandledEvents, StoreError};
pub use crate::handler::{Failure, Handler};
pub use crate::inbox::{Delivery, Inbox, Outbox, inbox};
pub use crate::memory::MemoryHandledEvents;
#[cfg(feature = "webhook")]
pub use crate::webhook::{EncryptKey, Webhook, WebhookBuilder};

/// Any error: what handlers may fail with that have no error type of their own.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
