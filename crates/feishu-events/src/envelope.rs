//! What an event comes in, as whoever handles it sees it.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use feishu_core::event::{self, EventSet, Schema};

/// What is known of an event beside its payload. Cloning is cheap.
#[derive(Clone)]
pub struct Envelope(Arc<Inner>);

struct Inner {
    schema: Schema,
    texts: Texts,
    way: Way,
    token_checked: bool,
    body: Bytes,
}

/// The texts of an envelope, one behind the other in one piece of memory.
pub(crate) struct Texts {
    all: String,
    id: Range<usize>,
    event_type: Range<usize>,
    tenant_key: Option<Range<usize>>,
    app_id: Option<Range<usize>>,
    /// Read when it is asked for, which is seldom.
    created: Option<Range<usize>>,
}

impl Texts {
    pub(crate) fn new(
        id: &str,
        event_type: &str,
        tenant_key: Option<&str>,
        app_id: Option<&str>,
        created: Option<&str>,
    ) -> Self {
        let lengths = [tenant_key, app_id, created]
            .into_iter()
            .flatten()
            .map(str::len);
        let length = id.len() + event_type.len() + lengths.sum::<usize>();
        let mut all = String::with_capacity(length);
        let mut put = |text: &str| {
            let begin = all.len();
            all.push_str(text);
            begin..all.len()
        };
        Self {
            // These two side by side: see [`Identity`].
            id: put(id),
            app_id: app_id.map(&mut put),
            event_type: put(event_type),
            tenant_key: tenant_key.map(&mut put),
            created: created.map(&mut put),
            all,
        }
    }

    fn at(&self, place: &Range<usize>) -> &str {
        self.all.get(place.clone()).unwrap_or_default()
    }
}

/// An event's id, and the app's behind it.
pub(crate) struct Identity<'a> {
    text: &'a str,
    /// How much of that is the event's.
    id: usize,
}

impl Hash for Identity<'_> {
    /// In fewer parts than two texts would be, each of which takes as long as the text itself.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.text.as_bytes());
        state.write_usize(self.id);
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

    /// What tells the event from all others.
    pub(crate) fn identity(&self) -> Identity<'_> {
        let texts = &self.0.texts;
        let app_id = texts.app_id.as_ref().unwrap_or(&texts.id);
        Identity {
            text: texts.at(&(texts.id.start..app_id.end)),
            id: texts.id.len(),
        }
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
        let texts = &self.0.texts;
        let created = texts.created.as_ref()?;
        time(texts.at(created))
    }

    /// How old the event is by this machine's clock; nothing where the event is from the future.
    /// After an outage the platform pushes what is hours old.
    #[must_use]
    pub fn age(&self) -> Option<Duration> {
        let created = self.created()?;
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
            texts: Texts::new(id, event_type, None, None, None),
            way: Way::Webhook,
            token_checked: false,
            body: Bytes::new(),
        }))
    }
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

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the body: it tells of people, and holds the verification token.
        f.debug_struct("Envelope")
            .field("id", &self.id())
            .field("event_type", &self.event_type())
            .field("schema", &self.0.schema)
            .field("tenant_key", &self.tenant_key())
            .field("app_id", &self.app_id())
            .field("created", &self.created())
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
    supposed: bool,
}

impl Arrival {
    /// Whether the payload is only supposed to stand where it does: it does if it is one JSON value
    /// there. Whoever does not find out has to have the whole body read.
    pub(crate) fn is_supposed(&self) -> bool {
        self.supposed
    }

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
    pub(crate) schema: Schema,
    pub(crate) texts: Texts,
    /// Where in the body the payload stands.
    pub(crate) payload: Range<usize>,
    /// Whether it only may stand there.
    pub(crate) supposed: bool,
}

impl Content {
    /// The event, with the body that this was read from.
    pub(crate) fn arrived(self, body: Bytes, way: Way, token_checked: bool) -> Arrival {
        Arrival {
            payload: self.payload,
            supposed: self.supposed,
            envelope: Envelope(Arc::new(Inner {
                schema: self.schema,
                texts: self.texts,
                way,
                token_checked,
                body,
            })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_an_app_is_told_from_every_other() {
        use std::hash::{BuildHasher, RandomState};

        let key = RandomState::new();
        let hash = |id: &str, app_id: Option<&str>| {
            let body = Content {
                schema: Schema::V2,
                texts: Texts::new(id, "x", Some("tenant"), app_id, Some("1")),
                payload: 0..0,
                supposed: false,
            };
            let arrival = body.arrived(Bytes::new(), Way::Webhook, true);
            assert_eq!(
                (arrival.envelope.id(), arrival.envelope.app_id()),
                (id, app_id)
            );
            key.hash_one(arrival.envelope.identity())
        };
        let events = [
            ("ab", Some("c")),
            ("a", Some("bc")),
            ("abc", None),
            ("ab", None),
            ("ab", Some("d")),
        ];
        for (nth, (id, app_id)) in events.into_iter().enumerate() {
            assert_eq!(hash(id, app_id), hash(id, app_id));
            for (other, other_app) in &events[nth + 1..] {
                assert_ne!(hash(id, app_id), hash(other, *other_app), "{id} {other}");
            }
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
