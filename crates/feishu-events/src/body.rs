//! A body of the platform's, read as far as it has to be to know what it is.

use std::borrow::Cow;
use std::fmt;

use feishu_core::event::{self, Schema};
use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::envelope::{Content, Texts};
use crate::sight;

/// The `type` of an event in the first schema, and of the request that tries an address.
const EVENT_CALLBACK: &str = "event_callback";
#[cfg(feature = "webhook")]
const URL_VERIFICATION: &str = "url_verification";
/// What `schema` says in the second.
const SECOND: &str = "2.0";

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
    event: Option<Payload<'a>>,
}

/// What is under `event`.
enum Payload<'a> {
    Read(&'a RawValue),
    /// What it is if it is the last in the body, and the body is JSON.
    Supposed(&'a str),
}

impl<'a> Payload<'a> {
    fn get(&self) -> &'a str {
        match self {
            Self::Read(payload) => payload.get(),
            Self::Supposed(payload) => payload,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Payload<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&RawValue>::deserialize(deserializer).map(Self::Read)
    }
}

/// How far a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// No further than to the payload, where all that the platform writes before it is there and known
    /// [by sight](sight::introduced).
    ///
    /// To find where a payload ends takes half as long as to decode it, and whoever decodes it finds
    /// that, too. If it then is one JSON value, so is the body. If it is not, or nobody decodes it,
    /// the body has to be read whole: more may follow, and change what it says.
    ToPayload,
    Whole,
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

impl<'a> Header<'a> {
    /// Takes a text as what is under this key.
    fn put(&mut self, key: &str, text: &'a str) {
        let place = match key {
            "event_id" => &mut self.event_id,
            "event_type" => &mut self.event_type,
            "create_time" => &mut self.create_time,
            "token" => &mut self.token,
            "app_id" => &mut self.app_id,
            "tenant_key" => &mut self.tenant_key,
            _ => return,
        };
        *place = Some(Cow::Borrowed(text));
    }
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
    pub(crate) fn read(body: &'a [u8], extent: Extent) -> Result<Self, feishu_core::Error> {
        match extent {
            Extent::ToPayload => Self::read_to_payload(body),
            Extent::Whole => Self::read_whole(body),
        }
    }

    fn read_whole(body: &'a [u8]) -> Result<Self, feishu_core::Error> {
        // Of text that is known to be UTF-8, serde_json asks no part again whether it is.
        let read = match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(body),
        };
        read.map_err(|error| event::unreadable("", body, &error))
    }

    fn read_to_payload(body: &'a [u8]) -> Result<Self, feishu_core::Error> {
        let Ok(text) = std::str::from_utf8(body) else {
            return Self::read_whole(body);
        };
        let mut header = Header::default();
        let payload = sight::introduced(text, |key, value| header.put(key, value));
        match payload {
            Some(payload) if named(&header.event_type).is_some() => Ok(Self {
                schema: Some(Cow::Borrowed(SECOND)),
                header: Some(header),
                event: Some(Payload::Supposed(payload)),
                ..Self::default()
            }),
            _ => Self::read_whole(body),
        }
    }

    /// Whether all of it has been read.
    pub(crate) fn is_whole(&self) -> bool {
        !matches!(self.event, Some(Payload::Supposed(_)))
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
            let payload = self.event.as_ref().map(Payload::get);
            let payload = payload.filter(|payload| *payload != "null");
            payload.ok_or_else(|| unreadable("event", "missing or null"))
        };
        let (schema, texts) = match (self.schema.as_deref(), &self.header) {
            (Some(SECOND), Some(header)) => (
                Schema::V2,
                Texts::new(
                    header.event_id.as_deref().unwrap_or_default(),
                    named(&header.event_type)
                        .ok_or_else(|| unreadable("header.event_type", "missing or null"))?,
                    header.tenant_key.as_deref(),
                    header.app_id.as_deref(),
                    header.create_time.as_deref(),
                ),
            ),
            (Some(SECOND), None) => return Err(unreadable("header", "missing or null")),
            (Some(_), _) => return Err(unreadable("schema", "not a schema that is known")),
            (None, _) if self.kind.as_deref() == Some(EVENT_CALLBACK) => {
                let text = payload()?;
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
                        self.ts.as_deref(),
                    ),
                )
            }
            (None, _) => return Err(unreadable("", "neither schema of an event")),
        };
        let payload = payload()?;
        // It is a part of the body, so that nothing has to be copied.
        let begin = (payload.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        Ok(Content {
            schema,
            texts,
            payload: begin..begin + payload.len(),
            supposed: !self.is_whole(),
        })
    }
}

fn named<'a>(text: &'a Option<Cow<'_, str>>) -> Option<&'a str> {
    text.as_deref().filter(|name| !name.is_empty())
}

/// Reads the fields of an object that are asked for, and skips the others.
macro_rules! fields {
    ($name:ident, $expecting:literal { $($wire:literal => $field:ident: $read:ty,)* }) => {
        impl<'a> $name<'a> {
            /// Reads what is under the key that was read last.
            fn take<A: MapAccess<'a>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
                match key {
                    $($wire => self.$field = map.next_value::<$read>()?.into(),)*
                    _ => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(())
            }
        }

        impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
                        while let Some(Key(key)) = map.next_key()? {
                            read.take(&key, &mut map)?;
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
    "event" => event: Payload<'_>,
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

/// A key, borrowed where nothing in it is escaped.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }

        deserializer.deserialize_identifier(Keys)
    }
}

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
    use std::time::{Duration, UNIX_EPOCH};

    use bytes::Bytes;

    use super::*;
    use crate::envelope::{Arrival, Way};

    fn event(body: &str) -> Result<Arrival, Unreadable> {
        let whole = Bytes::copy_from_slice(body.as_bytes());
        let read = Body::read(&whole, Extent::Whole).map_err(|reason| Unreadable {
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
        assert_eq!(second.raw().payload.json(), r#"{"talent_id":"7"}"#);
        assert!(first.raw().payload.json().starts_with(b"{\"type\""));
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
}
