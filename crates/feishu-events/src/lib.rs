//! Events.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "long-connection")]
mod connection;
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

#[cfg(feature = "long-connection")]
pub use crate::connection::{LongConnection, Pace, Phase, RunningConnection, State};
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

/// So many cases of a property, or as many as `FEISHU_CASES` says: for a long run once in a while.
#[cfg(test)]
fn cases(usual: u32) -> proptest::prelude::ProptestConfig {
    let asked = std::env::var("FEISHU_CASES").ok();
    let cases = asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    proptest::prelude::ProptestConfig::with_cases(cases)
}
