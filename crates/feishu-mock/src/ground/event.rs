//! Events that the platform pushes to an app.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use feishu_core::event::{Example, Schema};
use serde_json::{Map, Value, json};

use crate::ground::clock::Millis;
use crate::ground::secret::fresh;

/// An event for [`MockServer::push`](crate::MockServer::push).
///
/// The documented example of one is [`MockServer::example_event`](crate::MockServer::example_event).
/// It is wrapped as the platform wraps it, with an id of its own, the server's verification token,
/// app and tenant, and the time at which it was made; each can be set. A [`Value`] or a text is an
/// event, too, and is sent as it is.
///
/// ```
/// use std::time::Duration;
/// use feishu_mock::Event;
/// use serde_json::json;
///
/// let event = Event::new("hire.application.stage_changed_v1", json!({"application_id": "1"}))
///     .id("5e3702a84e847582be8db7fb73283c02")
///     .created_ago(Duration::from_secs(3600));
/// let first_schema = Event::v1("p2p_chat_create", json!({"chat_id": "oc_1"}));
/// let whole = Event::from(json!({"schema": "2.0", "header": {"event_type": "x"}, "event": {}}));
/// # let _ = (event, first_schema, whole);
/// ```
#[derive(Clone)]
pub struct Event {
    form: Form,
    id: String,
    created: SystemTime,
    app_id: Option<String>,
    tenant_key: Option<String>,
    token: Option<String>,
}

#[derive(Clone)]
enum Form {
    First(String, Value),
    Second(String, Value),
    Whole(Bytes),
}

/// What an event has of the server where it says nothing of its own.
pub(crate) struct Setting<'a> {
    pub(crate) app_id: &'a str,
    pub(crate) tenant_key: &'a str,
    pub(crate) token: &'a str,
}

impl Event {
    /// An event of the second schema: its official name, and what is under `event`.
    #[must_use]
    pub fn new(event_type: impl Into<String>, payload: Value) -> Self {
        Self::of(Form::Second(event_type.into(), payload))
    }

    /// An event of the first schema: its name, and what is under `event` beside that.
    #[must_use]
    pub fn v1(event_type: impl Into<String>, payload: Value) -> Self {
        Self::of(Form::First(event_type.into(), payload))
    }

    /// A new event with the payload of a documented one.
    pub(crate) fn like(example: &Example) -> Self {
        let whole: Value = serde_json::from_str(example.json).unwrap_or_default();
        let payload = whole.get("event").cloned().unwrap_or_default();
        match example.event.schema {
            Schema::V1 => Self::v1(example.event.name, payload),
            _ => Self::new(example.event.name, payload),
        }
    }

    fn of(form: Form) -> Self {
        Self {
            form,
            id: format!("{}{}", fresh(), fresh()),
            created: SystemTime::now(),
            app_id: None,
            tenant_key: None,
            token: None,
        }
    }

    /// Sets the id, which is the same whenever the event is pushed again: `event_id`, or `uuid` in
    /// the first schema.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..self
        }
    }

    /// Sets how long ago the event was made.
    #[must_use]
    pub fn created_ago(self, age: Duration) -> Self {
        let created = SystemTime::now().checked_sub(age).unwrap_or(UNIX_EPOCH);
        Self { created, ..self }
    }

    /// Sets the app that it is pushed to: the self-built one unless set.
    #[must_use]
    pub fn app_id(self, id: impl Into<String>) -> Self {
        Self {
            app_id: Some(id.into()),
            ..self
        }
    }

    /// Sets the tenant that it is about.
    #[must_use]
    pub fn tenant_key(self, key: impl Into<String>) -> Self {
        Self {
            tenant_key: Some(key.into()),
            ..self
        }
    }

    /// Sets the verification token: the server's own unless set.
    #[must_use]
    pub fn token(self, token: impl Into<String>) -> Self {
        Self {
            token: Some(token.into()),
            ..self
        }
    }

    pub(crate) fn app(&self) -> Option<&str> {
        self.app_id.as_deref()
    }

    /// The event as it is sent, before encryption.
    pub(crate) fn text(&self, setting: &Setting<'_>) -> Bytes {
        let app_id = self.app_id.as_deref().unwrap_or(setting.app_id);
        let tenant_key = self.tenant_key.as_deref().unwrap_or(setting.tenant_key);
        let token = self.token.as_deref().unwrap_or(setting.token);
        let since = self.created.duration_since(UNIX_EPOCH).unwrap_or_default();
        let whole = match &self.form {
            Form::Whole(text) => return text.clone(),
            Form::Second(name, payload) => json!({
                "schema": "2.0",
                "header": {
                    "event_id": self.id,
                    "event_type": name,
                    "create_time": since.as_millis().to_string(),
                    "token": token,
                    "app_id": app_id,
                    "tenant_key": tenant_key,
                },
                "event": payload,
            }),
            Form::First(name, payload) => {
                let mut fields = match payload {
                    Value::Object(fields) => fields.clone(),
                    _ => Map::new(),
                };
                for (key, value) in [
                    ("type", name.as_str()),
                    ("app_id", app_id),
                    ("tenant_key", tenant_key),
                ] {
                    fields.insert(key.to_owned(), value.into());
                }
                json!({
                    "ts": format!("{}.{:03}", since.as_secs(), since.subsec_millis()),
                    "uuid": self.id,
                    "token": token,
                    "type": "event_callback",
                    "event": fields,
                })
            }
        };
        whole.to_string().into()
    }
}

impl From<Value> for Event {
    /// A whole event, sent as it is.
    fn from(whole: Value) -> Self {
        Self::of(Form::Whole(whole.to_string().into()))
    }
}

impl From<&str> for Event {
    /// A text, sent as it is, whether it is an event or not.
    fn from(text: &str) -> Self {
        Self::of(Form::Whole(Bytes::copy_from_slice(text.as_bytes())))
    }
}

impl From<Bytes> for Event {
    /// Bytes, sent as they are, whether they are an event or not.
    fn from(bytes: Bytes) -> Self {
        Self::of(Form::Whole(bytes))
    }
}

impl From<String> for Event {
    /// A text, sent as it is, whether it is an event or not.
    fn from(text: String) -> Self {
        Self::of(Form::Whole(text.into()))
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not what it holds: a token is among it.
        let mut shown = f.debug_struct("Event");
        match &self.form {
            Form::First(name, _) | Form::Second(name, _) => {
                shown.field("type", name).field("id", &self.id);
            }
            Form::Whole(text) => {
                shown.field("bytes", &text.len());
            }
        }
        shown.finish_non_exhaustive()
    }
}

/// The hourly event with a store app's ticket, in the first version's shape, unencrypted.
pub(crate) fn app_ticket_event(app_id: &str, token: &str, ticket: &str, now: Millis) -> Value {
    json!({
        "ts": format!("{}.{:03}", now.div_euclid(1000), now.rem_euclid(1000)),
        "uuid": format!("{}{}", fresh(), fresh()),
        "token": token,
        "type": "event_callback",
        "event": {
            "type": "app_ticket",
            "app_id": app_id,
            "app_ticket": ticket,
        },
    })
}
