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

use serde_core::de::Error as _;

use super::decode::Decode;
use super::error::{Error, ErrorKind};
use super::locate;

/// How an event is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Schema {
    /// `uuid`, `token` and `ts` beside `event`, and the type within it.
    V1,
    /// `schema` says `2.0`, and `header` tells all about the event.
    V2,
}

/// The official name of an event, and how it is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EventType {
    /// The name, such as `hire.application.stage_changed_v1`.
    pub name: &'static str,
    /// How the event is wrapped.
    pub schema: Schema,
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

    /// Reads the payload of one of them.
    ///
    /// # Errors
    /// When the payload is not what is documented, or of none of these events.
    fn decode(event: EventType, payload: &[u8]) -> Result<Self, Error>;
}

impl<E: Event> EventSet for E {
    const TYPES: &'static [EventType] = &[EventType {
        name: E::TYPE,
        schema: E::SCHEMA,
    }];

    fn decode(_: EventType, payload: &[u8]) -> Result<Self, Error> {
        decode(payload)
    }
}

/// Reads a payload.
///
/// # Errors
/// When it is not what is documented; [`Error::path`] says where, beginning with `event`.
pub fn decode<T: Decode>(payload: &[u8]) -> Result<T, Error> {
    let mut json = serde_json::Deserializer::from_slice(payload);
    let outcome = T::decode(&mut json).and_then(|value| {
        json.end()?;
        value.ok_or_else(|| serde_json::Error::custom("missing or null"))
    });
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
