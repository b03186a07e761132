//! A documented event, pushed to a typed handler, and broken in every place.

use std::fmt::Debug;
use std::future::IntoFuture;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use feishu_core::Client;
use feishu_core::event::{self, Event, EventSet, Schema};
use feishu_core::operation::Service;
use feishu_events::{BoxError, Events, Failure, LongConnection, RunningConnection, Webhook};
use feishu_mock::{MockServer, Way};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::{broken, compare};

const KEY: &str = "an encrypt key";
/// Longer than anything takes, on a machine at work too.
const PATIENCE: Duration = Duration::from_secs(30);

/// Takes the documented example of an event through all that it has to go through: it is decoded and
/// encoded again without loss, alone and in the enumeration of the service's events; broken in any
/// place it is an error that names the place; signed and encrypted it goes through a webhook into a
/// typed handler.
///
/// # Panics
/// When any of that is not so.
pub async fn event<E, A>(service: &'static Service)
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
    for way in [Way::Webhook, Way::LongConnection] {
        received(service, way, &whole, &decoded).await;
    }
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

/// A receiver that is there in one way, and the platform that pushes to it.
struct Receiver<E> {
    server: MockServer,
    way: Way,
    told: Arc<Told<E>>,
    open: Open,
}

/// What ends the receiver when it is dropped.
enum Open {
    Webhook(Webhook<BoxError>, JoinHandle<io::Result<()>>),
    LongConnection(RunningConnection),
}

impl<E> Receiver<E>
where
    E: Event + Clone + PartialEq + Debug + Sync,
{
    async fn start(service: &'static Service, way: Way) -> Self {
        let server = MockServer::builder().service(service).encrypt_key(KEY);
        let server = server.push_deadline(PATIENCE).start().await;
        let server = server.expect("a free port");
        let told = Arc::new(Told {
            handled: Mutex::default(),
            unread: Mutex::default(),
        });
        let events = events(&told);
        let open = match way {
            Way::LongConnection => {
                let client = Client::builder()
                    .base_url(server.url())
                    .self_built_app(server.app_id(), server.app_secret())
                    .build()
                    .expect("a client");
                let connection = LongConnection::new(&client, &events).start().await;
                Open::LongConnection(connection.expect("a connection"))
            }
            _ => {
                let webhook = Webhook::builder(&events).encrypt_key(KEY).build();
                let webhook = webhook.expect("a key is set");
                let app = Router::new().route_service("/", webhook.clone());
                let listener = TcpListener::bind("127.0.0.1:0").await;
                let listener = listener.expect("a free port");
                let address = listener.local_addr().expect("an address");
                let serving = tokio::spawn(axum::serve(listener, app).into_future());
                let saved = server.save_webhook(&format!("http://{address}/")).await;
                saved.expect("the challenge comes back");
                Open::Webhook(webhook, serving)
            }
        };
        Self {
            server,
            way,
            told,
            open,
        }
    }

    /// Pushes an event once, and says whether it was taken.
    async fn takes(&self, event: impl Into<feishu_mock::Event>) -> bool {
        let pushed = self.server.push(event).by(self.way).once().await;
        assert!(pushed.last().code().is_some(), "{}: {pushed:?}", E::TYPE);
        pushed.is_delivered()
    }

    fn handled(&self) -> Vec<(String, E)> {
        self.told.handled.lock().expect("no panic").clone()
    }

    fn take_unread(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.unread.lock().expect("no panic"))
    }

    async fn stop(self) {
        let cut_off = match self.open {
            Open::Webhook(webhook, serving) => {
                serving.abort();
                webhook.drain(PATIENCE).await
            }
            Open::LongConnection(connection) => connection.stop(PATIENCE).await,
        };
        assert_eq!(cut_off, 0, "{}", E::TYPE);
    }
}

fn events<E>(told: &Arc<Told<E>>) -> Events<BoxError>
where
    E: Event + Debug + Sync,
{
    let (handler, observer) = (Arc::clone(told), Arc::clone(told));
    Events::builder()
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
        .deadline(PATIENCE)
        .build()
        .expect("one handler")
}

/// As it is documented, into a typed handler; as the mock pushes it; and broken in every place.
async fn received<E>(service: &'static Service, way: Way, whole: &Value, decoded: &E)
where
    E: Event + Clone + PartialEq + Debug + Sync,
{
    let receiver = Receiver::<E>::start(service, way).await;
    let (id_at, id) = match E::SCHEMA {
        Schema::V1 => ("/uuid", whole["uuid"].as_str()),
        _ => ("/header/event_id", whole["header"]["event_id"].as_str()),
    };
    let documented = (id.unwrap_or_default().to_owned(), decoded.clone());
    assert!(receiver.takes(whole.clone()).await, "{} {way:?}", E::TYPE);
    assert_eq!(receiver.handled(), [documented], "{way:?}");

    let example = receiver.server.example_event(E::TYPE);
    let example = example.expect("an example").id("new");
    assert!(receiver.takes(example).await, "{} {way:?}", E::TYPE);
    let mut handled = receiver.handled();
    let (id, payload) = handled.pop().expect("one");
    assert_eq!((id.as_str(), handled.len()), ("new", 1), "{way:?}");
    // Of an older event, what says whose it is stands within the payload, and is the mock's.
    if E::SCHEMA != Schema::V1 {
        assert_eq!(payload, *decoded, "{way:?}");
    }

    for (nth, place) in broken::scalars(&whole["event"], "/event")
        .iter()
        .enumerate()
    {
        let mut other = whole.clone();
        if let Some(id) = other.pointer_mut(id_at) {
            *id = json!(format!("broken-{nth}"));
        }
        if let Some(value) = other.pointer_mut(place) {
            *value = json!({ "not": ["what", "is", "documented"] });
        }
        let before_the_type = E::SCHEMA == Schema::V1
            && ["/event/type", "/event/app_id", "/event/tenant_key"].contains(&place.as_str());
        if !before_the_type && read::<E>(&other["event"]).is_ok() {
            // Free-form JSON takes anything.
            continue;
        }
        assert!(!receiver.takes(other).await, "{} {place}", E::TYPE);
        let unread = receiver.take_unread();
        if before_the_type {
            // It is not yet known whose it is, so nobody is told but the log.
            assert!(unread.is_empty(), "{} {place}: {unread:?}", E::TYPE);
        } else {
            assert_eq!(unread, [broken::dotted(place, whole)], "{}", E::TYPE);
        }
    }
    assert_eq!(receiver.handled().len(), 2, "{} {way:?}", E::TYPE);
    receiver.stop().await;
}
