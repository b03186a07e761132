//! Events that the mock pushes.

use feishu_core::event::Schema;
use feishu_mock::{Event, Pushed};
use serde_json::Value;

use crate::catalog;
use crate::failure::Failure;
use crate::json::{Json, Object};

/// An event from `TYPE`, or `TYPE=JSON` with what is under `event`.
pub(super) fn parse(text: &str) -> Result<Event, Failure> {
    match text.split_once('=') {
        None => made(text, None),
        Some((name, payload)) => {
            let payload = serde_json::from_str(payload);
            let wrong = |error| Failure::Usage(format!("the event's payload is no JSON: {error}"));
            made(name, Some(payload.map_err(wrong)?))
        }
    }
}

/// An event of a type, with this payload or that of the documented example.
pub(super) fn made(name: &str, payload: Option<Value>) -> Result<Event, Failure> {
    let known = catalog::services().flat_map(|service| service.events);
    let schema = known
        .clone()
        .find(|known| known.name == name)
        .map(|known| known.schema);
    let payload = match payload {
        Some(payload) => payload,
        None => example(name).ok_or_else(|| {
            let like = catalog::nearest(name, known.map(|known| known.name));
            let like = like
                .first()
                .map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
            Failure::Usage(format!("there is no example of an event `{name}`{like}"))
        })?,
    };
    Ok(match schema {
        Some(Schema::V1) => Event::v1(name, payload),
        _ => Event::new(name, payload),
    })
}

/// What is under `event` in the documented example.
fn example(name: &str) -> Option<Value> {
    let mut examples = catalog::services().flat_map(|service| service.event_examples);
    let example = examples.find(|example| example.event.name == name)?;
    let whole: Value = serde_json::from_str(example.json).ok()?;
    whole.get("event").cloned()
}

/// What became of a push.
pub(super) fn told(pushed: &Pushed) -> Json {
    let codes: Json = pushed.codes().into_iter().map(Json::from).collect();
    Json::Object(
        Object::new()
            .with("delivered", pushed.is_delivered())
            .with("answers", codes),
    )
}
