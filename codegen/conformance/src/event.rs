//! A documented event, pushed to a typed handler, and broken in every place.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_core::event::{self, Event, EventSet, Schema};
use feishu_core::operation::Service;
use feishu_events::{BoxError, Events, Failure, Webhook};
use feishu_mock::MockServer;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{broken, compare};

const KEY: &str = "an encrypt key";

/// Takes the documented example of an event through all that it has to go through: it is decoded and
/// encoded again without loss, alone and in the enumeration of the service's events; broken in any
/// place it is an error that names the place; signed and encrypted it goes through a webhook into a
/// typed handler.
///
/// # Panics
/// When any of that is not so.
pub async fn event<E, A>(service: &Service)
where
    E: Event + Serialize + Clone + PartialEq + Debug + Sync,
    A: EventSet + From<E> + PartialEq + Debug,
{
    let mut examples = service.event_examples.iter();
    let example = examples
        .find(|example| example.event.name == E::TYPE)
        .unwrap_or_else(|| panic!("{} has no example", E::TYPE));
    assert_eq!(example.event.schema, E::SCHEMA, "{}", E::TYPE);
    let whole = crate::json(example.json);
    let payload = &whole["event"];
    let decoded: E = read(payload).unwrap_or_else(|error| panic!("{}: {error}", E::TYPE));
    without_loss(payload, &decoded);
    let any = A::decode(E::TYPE, payload.to_string().as_bytes());
    let any = any.unwrap_or_else(|error| panic!("{}: {error}", E::TYPE));
    assert_eq!(any, A::from(decoded.clone()), "{}", E::TYPE);
    assert!(A::TYPES.contains(&example.event), "{}", E::TYPE);

    in_every_place::<E>(payload);
    by_webhook(&whole, &decoded).await;
}

/// Every event has an example, or its spec says why not.
///
/// # Panics
/// When one has neither.
pub fn every_event_has_an_example(service: &Service, without: &[&str]) {
    for event in service.events {
        let mut examples = service.event_examples.iter();
        let has = examples.any(|example| example.event == *event);
        assert!(
            has != without.contains(&event.name),
            "{}: {}",
            event.name,
            if has {
                "there is an example after all"
            } else {
                "there is no example"
            }
        );
    }
}

fn read<E: Event>(payload: &Value) -> Result<E, feishu_core::Error> {
    event::decode(payload.to_string().as_bytes())
}

fn without_loss<E: Event + Serialize>(payload: &Value, decoded: &E) {
    let encoded = serde_json::to_value(decoded).expect("a payload is JSON");
    let differences = compare::json(payload, &encoded);
    assert!(
        differences.is_empty(),
        "{}: encoded again, the payload is another:\n{}",
        E::TYPE,
        differences.join("\n")
    );
}

/// Null, unknown, cut and ill-typed: all but the first two are errors with a path.
fn in_every_place<E: Event>(payload: &Value) {
    for (what, value) in [
        ("null", broken::emptied(payload)),
        ("unknown fields", broken::with_strangers(payload)),
    ] {
        if let Err(error) = read::<E>(&value) {
            panic!("{}: {what} broke it: {error}", E::TYPE);
        }
    }
    for value in [json!(null), json!("text"), json!([]), json!(7)] {
        let error = read::<E>(&value).map(|_| ()).expect_err("no payload");
        assert_eq!(error.path(), Some("event"), "{}: {error}", E::TYPE);
    }
    let text = payload.to_string();
    for cut in broken::cuts(&text) {
        let outcome = event::decode::<E>(cut.as_bytes());
        assert!(outcome.is_err(), "{}: taken though cut: {cut}", E::TYPE);
    }
    let whole = json!({ "event": payload });
    for place in broken::scalars(payload, "/event") {
        let mut broken = whole.clone();
        if let Some(value) = broken.pointer_mut(&place) {
            *value = json!({ "not": ["what", "is", "documented"] });
        }
        let Err(error) = read::<E>(&broken["event"]) else {
            // Free-form JSON takes anything.
            continue;
        };
        assert!(error.is_decode(), "{}: {place}: {error}", E::TYPE);
        let path = error.path().unwrap_or_default();
        assert_eq!(path, broken::dotted(&place, &whole), "{}", E::TYPE);
    }
}

/// What a handler and an observer were told.
#[derive(Debug)]
struct Told<E> {
    handled: Mutex<Vec<(String, E)>>,
    unread: Mutex<Vec<String>>,
}

async fn by_webhook<E>(whole: &Value, decoded: &E)
where
    E: Event + Clone + PartialEq + Debug + Sync,
{
    let told = Arc::new(Told {
        handled: Mutex::default(),
        unread: Mutex::default(),
    });
    let (handler, observer) = (Arc::clone(&told), Arc::clone(&told));
    let events = Events::<BoxError>::builder()
        .on::<E>(move |event| {
            let seen = (event.envelope.id().to_owned(), event.payload);
            handler.handled.lock().expect("no panic").push(seen);
            async { Ok(()) }
        })
        .observe(move |handling| {
            if let Err(Failure::Decode(error)) = handling.outcome {
                let path = error.path().unwrap_or_default().to_owned();
                observer.unread.lock().expect("no panic").push(path);
            }
        })
        .build()
        .expect("one handler");
    let webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .build()
        .expect("a key is set");
    let server = MockServer::builder().encrypt_key(KEY).start().await;
    let server = server.expect("a free port");
    let (id_at, id) = match E::SCHEMA {
        Schema::V1 => ("/uuid", whole["uuid"].clone()),
        _ => ("/header/event_id", whole["header"]["event_id"].clone()),
    };

    let answer = webhook.handle(server.push(whole.clone()).request()).await;
    assert_eq!(answer.status(), 200, "{}", E::TYPE);
    let expected = (id.as_str().unwrap_or_default().to_owned(), decoded.clone());
    assert_eq!(*told.handled.lock().expect("no panic"), [expected]);

    let mut other = whole.clone();
    if let Some(id) = other.pointer_mut(id_at) {
        *id = json!("another");
    }
    // Of an older event, what says whose it is stands within the payload.
    let told_apart = ["/event/type", "/event/app_id", "/event/tenant_key"];
    let places = broken::scalars(&whole["event"], "/event");
    let mut places = places
        .iter()
        .filter(|place| !told_apart.contains(&place.as_str()));
    // A payload may hold nothing, or nothing but free-form JSON.
    let place = places.find(|place| {
        let mut broken = other.clone();
        if let Some(value) = broken.pointer_mut(place) {
            *value = json!({ "not": "documented" });
        }
        let refused = read::<E>(&broken["event"]).is_err();
        if refused {
            other = broken;
        }
        refused
    });
    if let Some(place) = place {
        let answer = webhook.handle(server.push(other).request()).await;
        assert!(!answer.status().is_success(), "{}", E::TYPE);
        let unread = told.unread.lock().expect("no panic").clone();
        assert_eq!(unread, [broken::dotted(place, whole)], "{}", E::TYPE);
        assert_eq!(told.handled.lock().expect("no panic").len(), 1);
    }
    assert_eq!(webhook.drain(Duration::from_secs(30)).await, 0);
}
