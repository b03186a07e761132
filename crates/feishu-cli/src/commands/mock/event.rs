//! Events that the mock pushes.

use feishu_core::event::Schema;
use feishu_mock::{Event, MockServer, Pushed};
use serde_json::Value;

use crate::catalog;
use crate::failure::Failure;
use crate::json::{Json, Object};

/// An event from `TYPE`, or `TYPE=JSON` with what is under `event`.
pub(super) fn parse(server: &MockServer, text: &str) -> Result<Event, Failure> {
    match text.split_once('=') {
        None => made(server, text, None),
        Some((name, payload)) => {
            let payload = serde_json::from_str(payload);
            let wrong = |error| Failure::Usage(format!("the event's payload is no JSON: {error}"));
            made(server, name, Some(payload.map_err(wrong)?))
        }
    }
}

/// An event of a type, with this payload or that of the documented example.
pub(super) fn made(
    server: &MockServer,
    name: &str,
    payload: Option<Value>,
) -> Result<Event, Failure> {
    let Some(payload) = payload else {
        let example = server.example_event(name);
        return example.map_err(|unknown| Failure::Usage(unknown.to_string()));
    };
    let mut known = catalog::services()
        .iter()
        .flat_map(|service| service.events);
    let schema = known
        .find(|known| known.name == name)
        .map(|known| known.schema);
    Ok(match schema {
        Some(Schema::V1) => Event::v1(name, payload),
        _ => Event::new(name, payload),
    })
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
