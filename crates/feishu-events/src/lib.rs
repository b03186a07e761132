//! Events.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod crew;
mod dispatch;
mod envelope;
mod error;
mod events;
mod handled;
mod handler;
mod inbox;
mod order;
#[cfg(feature = "webhook")]
mod webhook;

pub use feishu_core::Bytes;
pub use feishu_core::http;

pub use crate::dispatch::Handling;
pub use crate::envelope::{Envelope, RawEvent, Received, Way};
pub use crate::error::{Error, ErrorKind};
pub use crate::events::{Answer, Events, EventsBuilder};
pub use crate::handled::{Claim, Claimed, HandledEvents, MemoryHandledEvents, StoreError};
pub use crate::handler::{Failure, Handler};
pub use crate::inbox::{Delivery, Inbox, Outbox, inbox};
#[cfg(feature = "webhook")]
pub use crate::webhook::{EncryptKey, Webhook, WebhookBuilder};

/// Any error: what handlers may fail with that have no error type of their own.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
