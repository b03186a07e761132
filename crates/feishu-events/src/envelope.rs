//! What an event comes in: its wrapping, read once for whoever it is for.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use feishu_core::event::{self, EventSet, Schema};
use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The `type` of an event in the first schema, and of the request that tries an address.
const EVENT_CALLBACK: &str = "event_callback";
#[cfg(feature = "webhook")]
const URL_VERIFICATION: &str = "url_verification";
/// What `schema` says in the second.
const SECOND: &str = "2.0";

/// What is known of an event beside its payload. Cloning is cheap.
#[derive(Clone)]
pub struct Envelope(Arc<Inner>);

struct Inner {
    schema: Schema,
    texts: Texts,
    created: Option<SystemTime>,
    way: Way,
    token_checked: bool,
    body: Bytes,
}

/// The texts of an envelope, one behind the other in one piece of memory.
struct Texts {
    all: String,
    id: Range<usize>,
    event_type: Range<usize>,
    tenant_key: Option<Range<usize>>,
    app_id: Option<Range<usize>>,
}

impl Texts {
    fn new(id: &str, event_type: &str, tenant_key: Option<&str>, app_id: Option<&str>) -> Self {
        let lengths = [tenant_key, app_id].into_iter().flatten().map(str::len);
        let length = id.len() + event_type.len() + lengths.sum::<usize>();
        let mut all = String::with_capacity(length);
        let mut put = |text: &str| {
            let begin = all.len();
            all.push_str(text);
            begin..all.len()
        };
        Self {
            id: put(id),
            event_type: put(event_type),
            tenant_key: tenant_key.map(&mut put),
            app_id: app_id.map(&mut put),
            all,
        }
    }

    fn at(&self, place: &Range<usize>) -> &str {
        self.all.get(place.clone()).unwrap_or_default()
    }
}

/// The way by which an event came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Way {
    /// An HTTP request.
    Webhook,
    /// A frame of a long connection.
    LongConnection,
}

impl Envelope {
    /// The event's id, the same whenever it is pushed again. Empty where the platform sends none.
    #[must_use]
    pub fn id(&self) -> &str {
        self.0.texts.at(&self.0.texts.id)
    }

    /// The official name, such as `hire.application.stage_changed_v1`.
    #[must_use]
    pub fn event_type(&self) -> &str {
        self.0.texts.at(&self.0.texts.event_type)
    }

    /// How the event is wrapped.
    #[must_use]
    pub fn schema(&self) -> Schema {
        self.0.schema
    }

    /// The tenant that the event is about.
    #[must_use]
    pub fn tenant_key(&self) -> Option<&str> {
        let texts = &self.0.texts;
        texts.tenant_key.as_ref().map(|place| texts.at(place))
    }

    /// The app that the event is pushed to.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        let texts = &self.0.texts;
        texts.app_id.as_ref().map(|place| texts.at(place))
    }

    /// When the platform made the event.
    #[must_use]
    pub fn created(&self) -> Option<SystemTime> {
        self.0.created
    }

    /// How old the event is by this machine's clock; nothing where the event is from the future.
    /// After an outage the platform pushes what is hours old.
    #[must_use]
    pub fn age(&self) -> Option<Duration> {
        let created = self.0.created?;
        Some(
            SystemTime::now()
                .duration_since(created)
                .unwrap_or_default(),
        )
    }

    /// The way by which the event came.
    #[must_use]
    pub fn way(&self) -> Way {
        self.0.way
    }

    /// Whether the event's verification token was compared with the app's, and is it.
    #[must_use]
    pub fn token_checked(&self) -> bool {
        self.0.token_checked
    }

    /// The whole event as it came, decrypted.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// One of these that a handler's test can make.
    #[must_use]
    pub fn of(schema: Schema, id: &str, event_type: &str) -> Self {
        Self(Arc::new(Inner {
            schema,
            texts: Texts::new(id, event_type, None, None),
            created: None,
            way: Way::Webhook,
            token_checked: false,
            body: Bytes::new(),
        }))
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the body: it tells of people, and holds the verification token.
        f.debug_struct("Envelope")
            .field("id", &self.id())
            .field("event_type", &self.event_type())
            .field("schema", &self.0.schema)
            .field("tenant_key", &self.tenant_key())
            .field("app_id", &self.app_id())
            .field("created", &self.0.created)
            .field("way", &self.0.way)
            .field("token_checked", &self.0.token_checked)
            .finish_non_exhaustive()
    }
}

/// An event with its envelope: what a handler gets.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Received<E> {
    /// What happened.
    pub payload: E,
    /// What is known of the event beside that.
    pub envelope: Envelope,
}

impl<E> Received<E> {
    /// An event that a handler's test can make.
    #[must_use]
    pub fn new(payload: E, envelope: Envelope) -> Self {
        Self { payload, envelope }
    }

    /// The same with another payload.
    pub(crate) fn map<F>(self, into: impl FnOnce(E) -> F) -> Received<F> {
        Received {
            payload: into(self.payload),
            envelope: self.envelope,
        }
    }
}

/// The payload of an event that has no type of its own: JSON as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct RawEvent(Bytes);

impl RawEvent {
    /// What is under `event`, byte for byte.
    #[must_use]
    pub fn json(&self) -> &Bytes {
        &self.0
    }

    /// Reads the payload as a type.
    ///
    /// # Errors
    /// When it cannot be read as that; the error's path says where.
    pub fn read<T: feishu_core::decode::Decode>(&self) -> Result<T, feishu_core::Error> {
        event::decode(&self.0)
    }
}

impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("bytes", &self.0.len())
            .finish()
    }
}

/// An event that is proved to come from the platform, not yet decoded.
#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) envelope: Envelope,
    /// Where in the body it stands.
    payload: Range<usize>,
}

impl Arrival {
    /// The event as its type.
    pub(crate) fn typed<E: EventSet>(self) -> Result<Received<E>, feishu_core::Error> {
        let payload = self.envelope.body().get(self.payload).unwrap_or_default();
        let payload = E::decode(self.envelope.event_type(), payload)?;
        Ok(Received::new(payload, self.envelope))
    }

    /// The event as it came.
    pub(crate) fn raw(self) -> Received<RawEvent> {
        let payload = RawEvent(self.envelope.body().slice(self.payload));
        Received::new(payload, self.envelope)
    }
}

/// What a body says of the event in it.
pub(crate) struct Content {
    schema: Schema,
    texts: Texts,
    created: Option<SystemTime>,
    payload: Range<usize>,
}

impl Content {
    /// The event, with the body that this was read from.
    pub(crate) fn arrived(self, body: Bytes, way: Way, token_checked: bool) -> Arrival {
        Arrival {
            payload: self.payload,
            envelope: Envelope(Arc::new(Inner {
                schema: self.schema,
                texts: self.texts,
                created: self.created,
                way,
                token_checked,
                body,
            })),
        }
    }
}

/// A body of the platform, as far as it has to be read to know what it is.
#[derive(Default)]
pub(crate) struct Body<'a> {
    schema: Option<Cow<'a, str>>,
    kind: Option<Cow<'a, str>>,
    uuid: Option<Cow<'a, str>>,
    ts: Option<Cow<'a, str>>,
    token: Option<Cow<'a, str>>,
    challenge: Option<Cow<'a, str>>,
    encrypt: Option<Cow<'a, str>>,
    header: Option<Header<'a>>,
    event: Option<&'a RawValue>,
}

#[derive(Default)]
struct Header<'a> {
    event_id: Option<Cow<'a, str>>,
    event_type: Option<Cow<'a, str>>,
    create_time: Option<Cow<'a, str>>,
    token: Option<Cow<'a, str>>,
    app_id: Option<Cow<'a, str>>,
    tenant_key: Option<Cow<'a, str>>,
}

/// What an event of the first schema says of itself within its payload.
#[derive(Default)]
struct Told<'a> {
    kind: Option<Cow<'a, str>>,
    app_id: Option<Cow<'a, str>>,
    tenant_key: Option<Cow<'a, str>>,
}

/// Why a body is no event. The event's id is there for the log where one could be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) reason: feishu_core::Error,
    pub(crate) event_id: Option<String>,
}

impl Unreadable {
    /// What is no JSON has no id.
    pub(crate) fn of(reason: feishu_core::Error) -> Self {
        Self {
            reason,
            event_id: None,
        }
    }
}

impl<'a> Body<'a> {
    pub(crate) fn read(body: &'a [u8]) -> Result<Self, feishu_core::Error> {
        // Of text that is known to be UTF-8, serde_json asks no part again whether it is.
        let read = match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(body),
        };
        read.map_err(|error| event::unreadable("", body, &error))
    }

    #[cfg(feature = "webhook")]
    pub(crate) fn encrypted(&self) -> Option<&str> {
        self.encrypt.as_deref()
    }

    /// The text to send back, when this is the request that tries an address.
    #[cfg(feature = "webhook")]
    pub(crate) fn challenge(&self) -> Option<&str> {
        (self.kind.as_deref() == Some(URL_VERIFICATION))
            .then_some(self.challenge.as_deref())
            .flatten()
    }

    /// The app's verification token, wherever this schema has it.
    #[cfg(feature = "webhook")]
    pub(crate) fn token(&self) -> Option<&str> {
        self.header
            .as_ref()
            .and_then(|header| header.token.as_deref())
            .or(self.token.as_deref())
    }

    /// The event in it; `whole` is what the body was read from.
    pub(crate) fn event(self, whole: &[u8]) -> Result<Content, Unreadable> {
        let said_id = match &self.header {
            Some(header) => header.event_id.as_deref(),
            None => self.uuid.as_deref(),
        };
        let unreadable = |path: &str, reason: &str| Unreadable {
            reason: event::unreadable(path, b"", &serde_json::Error::custom(reason)),
            event_id: said_id.map(str::to_owned),
        };
        let payload = || {
            let payload = self.event.filter(|event| event.get() != "null");
            payload.ok_or_else(|| unreadable("event", "missing or null"))
        };
        let (schema, texts, created) = match (self.schema.as_deref(), &self.header) {
            (Some(SECOND), Some(header)) => (
                Schema::V2,
                Texts::new(
                    header.event_id.as_deref().unwrap_or_default(),
                    named(&header.event_type)
                        .ok_or_else(|| unreadable("header.event_type", "missing or null"))?,
                    header.tenant_key.as_deref(),
                    header.app_id.as_deref(),
                ),
                header.create_time.as_deref().and_then(time),
            ),
            (Some(SECOND), None) => return Err(unreadable("header", "missing or null")),
            (Some(_), _) => return Err(unreadable("schema", "not a schema that is known")),
            (None, _) if self.kind.as_deref() == Some(EVENT_CALLBACK) => {
                let text = payload()?.get();
                let told: Told<'_> = serde_json::from_str(text).map_err(|error| Unreadable {
                    reason: event::unreadable("event", text.as_bytes(), &error),
                    event_id: said_id.map(str::to_owned),
                })?;
                (
                    Schema::V1,
                    Texts::new(
                        self.uuid.as_deref().unwrap_or_default(),
                        named(&told.kind)
                            .ok_or_else(|| unreadable("event.type", "missing or null"))?,
                        told.tenant_key.as_deref(),
                        told.app_id.as_deref(),
                    ),
                    self.ts.as_deref().and_then(time),
                )
            }
            (None, _) => return Err(unreadable("", "neither schema of an event")),
        };
        let payload = payload()?.get();
        // It is a part of the body, so that nothing has to be copied.
        let begin = (payload.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        Ok(Content {
            schema,
            texts,
            created,
            payload: begin..begin + payload.len(),
        })
    }
}

fn named<'a>(text: &'a Option<Cow<'_, str>>) -> Option<&'a str> {
    text.as_deref().filter(|name| !name.is_empty())
}

/// The pages show seconds with a fraction, milliseconds and microseconds, all as text; a time of
/// this century says by its size which it is.
fn time(text: &str) -> Option<SystemTime> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let whole: u64 = whole.parse().ok()?;
    let since = if whole >= 100_000_000_000_000 {
        Duration::from_micros(whole)
    } else if whole >= 100_000_000_000 {
        Duration::from_millis(whole)
    } else {
        let fraction = format!("0.{fraction}").parse().unwrap_or(0.0);
        Duration::from_secs(whole) + Duration::from_secs_f64(fraction)
    };
    (!since.is_zero()).then_some(())?;
    UNIX_EPOCH.checked_add(since)
}

/// Reads the fields of an object that are asked for, and skips the others.
macro_rules! fields {
    ($name:ident, $expecting:literal { $($wire:literal => $field:ident: $read:ty,)* }) => {
        impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(non_camel_case_types)]
                enum Key {
                    $($field,)*
                    Other,
                }

                impl<'de> Deserialize<'de> for Key {
                    fn deserialize<D: Deserializer<'de>>(
                        deserializer: D,
                    ) -> Result<Self, D::Error> {
                        deserializer.deserialize_identifier(Keys)
                    }
                }

                struct Keys;

                impl Visitor<'_> for Keys {
                    type Value = Key;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a key")
                    }

                    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                        Ok(match key {
                            $($wire => Key::$field,)*
                            _ => Key::Other,
                        })
                    }
                }

                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $name<'de>;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_map<A: MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<Self::Value, A::Error> {
                        let mut read = $name::default();
                        while let Some(key) = map.next_key()? {
                            match key {
                                $(Key::$field => {
                                    read.$field = map.next_value::<$read>()?.into();
                                })*
                                Key::Other => {
                                    map.next_value::<IgnoredAny>()?;
                                }
                            }
                        }
                        Ok(read)
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }
    };
}

fields! { Body, "an event" {
    "schema" => schema: Text<'_>,
    "type" => kind: Text<'_>,
    "uuid" => uuid: Text<'_>,
    "ts" => ts: Text<'_>,
    "token" => token: Text<'_>,
    "challenge" => challenge: Text<'_>,
    "encrypt" => encrypt: Text<'_>,
    "header" => header: Header<'_>,
    "event" => event: &RawValue,
} }

fields! { Header, "an object" {
    "event_id" => event_id: Text<'_>,
    "event_type" => event_type: Text<'_>,
    "create_time" => create_time: Text<'_>,
    "token" => token: Text<'_>,
    "app_id" => app_id: Text<'_>,
    "tenant_key" => tenant_key: Text<'_>,
} }

fields! { Told, "an object" {
    "type" => kind: Text<'_>,
    "app_id" => app_id: Text<'_>,
    "tenant_key" => tenant_key: Text<'_>,
} }

/// A text, borrowed where nothing in it is escaped. A number is taken as its digits.
struct Text<'a>(Option<Cow<'a, str>>);

impl<'a> From<Text<'a>> for Option<Cow<'a, str>> {
    fn from(text: Text<'a>) -> Self {
        text.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl<'de> Visitor<'de> for Texts {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Some(Cow::Borrowed(text))))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Some(Cow::Owned(text.to_owned()))))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Text(Some(Cow::Owned(number.to_string()))))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Text(Some(Cow::Owned(number.to_string()))))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Text(None))
            }
        }

        deserializer.deserialize_any(Texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(body: &str) -> Result<Arrival, Unreadable> {
        let whole = Bytes::copy_from_slice(body.as_bytes());
        let read = Body::read(&whole).map_err(|reason| Unreadable {
            reason,
            event_id: None,
        })?;
        let content = read.event(&whole)?;
        Ok(content.arrived(whole.clone(), Way::LongConnection, false))
    }

    #[test]
    fn both_schemas_say_the_same_things() {
        let second = event(
            r#"{"schema":"2.0","header":{"event_id":"e1","token":"t","create_time":"1608725989000",
                "event_type":"hire.talent.deleted_v1","tenant_key":"k","app_id":"cli_1"},
                "event":{"talent_id":"7"}}"#,
        )
        .expect("an event");
        let first = event(
            r#"{"ts":"1608725989.000","uuid":"e1","token":"t","type":"event_callback",
                "event":{"type":"p2p_chat_create","app_id":"cli_1","tenant_key":"k"}}"#,
        )
        .expect("an event");
        for (arrival, schema, name) in [
            (&second, Schema::V2, "hire.talent.deleted_v1"),
            (&first, Schema::V1, "p2p_chat_create"),
        ] {
            let envelope = &arrival.envelope;
            assert_eq!(envelope.schema(), schema);
            assert_eq!((envelope.id(), envelope.event_type()), ("e1", name));
            assert_eq!(envelope.app_id(), Some("cli_1"));
            assert_eq!(envelope.tenant_key(), Some("k"));
            let made = UNIX_EPOCH + Duration::from_secs(1_608_725_989);
            assert_eq!(envelope.created(), Some(made));
        }
        assert_eq!(second.raw().payload.0, r#"{"talent_id":"7"}"#);
        assert!(first.raw().payload.0.starts_with(b"{\"type\""));
    }

    #[test]
    fn what_is_no_event_says_where_and_keeps_the_id() {
        for (body, path, id) in [
            (
                r#"{"schema":"3.0","header":{"event_id":"e"},"event":{}}"#,
                "schema",
                Some("e"),
            ),
            (r#"{"schema":"2.0","event":{}}"#, "header", None),
            (
                r#"{"schema":"2.0","header":null,"event":{}}"#,
                "header",
                None,
            ),
            (
                r#"{"schema":"2.0","header":"text","event":{}}"#,
                "header",
                None,
            ),
            (
                r#"{"schema":"2.0","header":{"event_id":"e"},"event":{}}"#,
                "header.event_type",
                Some("e"),
            ),
            (
                r#"{"schema":"2.0","header":{"event_id":"e","event_type":"x"}}"#,
                "event",
                Some("e"),
            ),
            (
                r#"{"schema":"2.0","header":{"event_id":"e","event_type":"x"},"event":null}"#,
                "event",
                Some("e"),
            ),
            (
                r#"{"schema":"2.0","header":{"event_id":["e"]},"event":{}}"#,
                "header.event_id",
                None,
            ),
            (
                r#"{"type":"event_callback","uuid":"u","event":"text"}"#,
                "event",
                Some("u"),
            ),
            (
                r#"{"type":"event_callback","uuid":"u","event":{"a":1}}"#,
                "event.type",
                Some("u"),
            ),
            (
                r#"{"type":"event_callback","uuid":"u"}"#,
                "event",
                Some("u"),
            ),
            (r#"{"type":"other"}"#, "", None),
            (r#"{"schema":"2.0","header":{"#, "header", None),
            ("[]", "", None),
            ("", "", None),
        ] {
            let unreadable = event(body).expect_err(body);
            assert_eq!(unreadable.reason.path(), Some(path), "{body}");
            assert_eq!(unreadable.event_id.as_deref(), id, "{body}");
        }
    }

    #[test]
    fn times_are_told_apart_by_their_size() {
        let made = UNIX_EPOCH + Duration::from_secs(1_603_977_298);
        for text in [
            "1603977298",
            "1603977298.000",
            "1603977298000",
            "1603977298000000",
        ] {
            assert_eq!(time(text), Some(made), "{text}");
        }
        for text in ["", "0", "-5", "soon", "1.x"] {
            let read = time(text);
            assert!(
                read.is_none() || read == UNIX_EPOCH.checked_add(Duration::from_secs(1)),
                "{text}"
            );
        }
        assert!(time("18446744073709551615").is_some_and(|at| at > made));
    }
}
