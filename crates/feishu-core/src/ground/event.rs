//! What a typed event is: the part of events that service crates are made of. Receiving them is
//! the crate `feishu-events`.
//!
//! An event's struct holds its payload, what is under `event` on the wire, and says which event it
//! is of:
//!
//! ```
//! use feishu_core::event::{self, Event, Schema};
//!
//! #[derive(Debug, Default)]
//! #[non_exhaustive]
//! pub struct TalentDeleted {
//!     pub operator: Option<String>,
//! }
//! # feishu_core::__decode_object! { [] TalentDeleted { 0 operator = "operator", } }
//!
//! impl Event for TalentDeleted {
//!     const TYPE: &'static str = "example.talent.deleted_v1";
//!     const SCHEMA: Schema = Schema::V2;
//! }
//!
//! # fn main() -> Result<(), feishu_core::Error> {
//! let deleted: TalentDeleted = event::decode(br#"{"operator":"ou_x"}"#)?;
//! assert_eq!(deleted.operator.as_deref(), Some("ou_x"));
//!
//! let error = event::decode::<TalentDeleted>(br#"{"operator":[]}"#).expect_err("no text");
//! assert_eq!(error.path(), Some("event.operator"));
//! # Ok(())
//! # }
//! ```

use std::fmt;

use bytes::Bytes;
use serde_core::de::Error as _;

use super::decode::Decode;
use super::error::{Error, ErrorKind};
use super::{json, locate};

pub use super::event_type::{EventType, Example, Schema};

impl EventType {
    /// That of an event.
    #[must_use]
    pub const fn of<E: Event>() -> Self {
        Self {
            name: E::TYPE,
            schema: E::SCHEMA,
        }
    }
}

/// The payload of one event.
pub trait Event: Decode + Send + 'static {
    /// The official name, such as `hire.application.stage_changed_v1`.
    const TYPE: &'static str;
    /// How the event is wrapped.
    const SCHEMA: Schema;
}

/// One event or several: what a handler is registered for.
///
/// Every [`Event`] is one; a service's enumeration of its events is another.
pub trait EventSet: Sized + Send + 'static {
    /// The events.
    const TYPES: &'static [EventType];

    /// What the names of events begin with that the set takes besides, though it does not know them:
    /// `hire.`. They are newer than the crate that has the set.
    const FAMILIES: &'static [&'static str] = &[];

    /// Whether [`decode`](Self::decode) of one of [`TYPES`](Self::TYPES) fails unless the payload is
    /// one JSON value from its beginning to its end.
    #[doc(hidden)]
    const READS_TO_END: bool = false;

    /// Reads the payload of one of them, by the event's official name.
    ///
    /// # Errors
    /// When the payload is not what is documented, or of none of these events.
    fn decode(event_type: &str, payload: &[u8]) -> Result<Self, Error>;
}

impl<E: Event> EventSet for E {
    const TYPES: &'static [EventType] = &[EventType::of::<E>()];
    const READS_TO_END: bool = true;

    fn decode(_: &str, payload: &[u8]) -> Result<Self, Error> {
        decode(payload)
    }
}

/// An event that a set of events does not know, whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Unrecognized {
    event_type: String,
    payload: Bytes,
}

impl Unrecognized {
    /// An event by its official name, with its payload as JSON.
    #[must_use]
    pub fn new(event_type: &str, payload: &[u8]) -> Self {
        Self {
            event_type: event_type.to_owned(),
            payload: Bytes::copy_from_slice(payload),
        }
    }

    /// The official name.
    #[must_use]
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// What is under `event`, byte for byte.
    #[must_use]
    pub fn json(&self) -> &Bytes {
        &self.payload
    }

    /// Reads the payload as a type.
    ///
    /// # Errors
    /// When it cannot be read as that; the error's path says where.
    pub fn read<T: Decode>(&self) -> Result<T, Error> {
        decode(&self.payload)
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the payload: it tells of people.
        f.debug_struct("Unrecognized")
            .field("event_type", &self.event_type)
            .field("bytes", &self.payload.len())
            .finish()
    }
}

/// Reads a payload.
///
/// # Errors
/// When it is not what is documented; [`Error::path`] says where, beginning with `event`.
pub fn decode<T: Decode>(payload: &[u8]) -> Result<T, Error> {
    let outcome = json::read(payload, |json| T::decode(json));
    let outcome =
        outcome.and_then(|value| value.ok_or_else(|| serde_json::Error::custom("missing or null")));
    outcome.map_err(|error| unreadable("event", payload, &error))
}

/// What serde_json says of a part of an event, with the place. The text itself is not quoted: it
/// tells of people, and may hold a secret.
#[doc(hidden)]
#[must_use]
pub fn unreadable(part: &str, text: &[u8], error: &serde_json::Error) -> Error {
    let offset = locate::offset(text, error.line(), error.column());
    let within = locate::path(text, offset);
    let path = match (part, within.as_str()) {
        (part, "") => part.to_owned(),
        ("", within) => within.to_owned(),
        (part, within) if within.starts_with('[') => format!("{part}{within}"),
        (part, within) => format!("{part}.{within}"),
    };
    let text = error.to_string();
    let reason = text
        .rfind(" at line ")
        .map_or(text.as_str(), |end| &text[..end]);
    let shown = if path.is_empty() { "the event" } else { &path };
    Error::new(
        ErrorKind::Decode,
        format!("{shown} cannot be read: {}", locate::cut(reason, 200)),
    )
    .with_place(path)
}
