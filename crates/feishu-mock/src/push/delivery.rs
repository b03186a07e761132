//! An event from its first delivery to the one that is answered well, or to the last.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use feishu_core::frame::Frame;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::ground::app::AppKind;
use crate::ground::event::{Event, Setting};
use crate::ground::secret::fresh;
use crate::memory::line::Line;
use crate::memory::state::State;
use crate::push::fault::{PushFaults, Wrong, WrongRequest};
use crate::push::outcome::{Answer, Delivered, Pushed, Way};
use crate::push::{frames, request, webhook};

/// When the platform pushes again what was not answered well.
const REDELIVERY: [Duration; 4] = [
    Duration::from_secs(15),
    Duration::from_secs(5 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
];
/// The verification token of another app.
const OTHER_TOKEN: &str = "a token of another app's";

/// An event, and how it is to go.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) event: Event,
    pub(crate) way: Option<Way>,
    pub(crate) faults: PushFaults,
    pub(crate) encrypted: bool,
    pub(crate) parts: usize,
    /// As a card's frame, where it goes over a long connection.
    pub(crate) card: bool,
    pub(crate) redelivered: bool,
    /// Its place among all pushes.
    pub(crate) number: u64,
}

impl Plan {
    /// As the platform does it: where the app gets its events, encrypted where there is a key,
    /// whole, and again.
    pub(crate) fn new(event: Event, state: &State) -> Self {
        Self {
            event,
            way: None,
            faults: PushFaults::default(),
            encrypted: true,
            parts: 1,
            card: false,
            redelivered: true,
            number: state.subscription.next(),
        }
    }

    /// The event as it is sent, before encryption.
    pub(crate) fn text(&self, state: &State, wrong: Option<Wrong>) -> Bytes {
        let credentials = &state.credentials;
        let own = credentials.first(AppKind::SelfBuilt);
        let text = self.event.text(&Setting {
            app_id: own.map_or("", |app| app.id.as_str()),
            tenant_key: &credentials.home_tenant,
            token: match wrong {
                Some(Wrong::Request(WrongRequest::Token)) => OTHER_TOKEN,
                _ => &credentials.verification_token,
            },
        });
        match wrong {
            Some(Wrong::Padded(bytes)) => {
                let mut padded = BytesMut::from(text);
                padded.resize(padded.len().max(bytes), b' ');
                padded.freeze()
            }
            _ => text,
        }
    }
}

/// Delivers an event until that is answered well, as often as the platform does.
///
/// # Panics
/// When a fault is of the other way.
pub(crate) async fn deliver(state: &State, mut plan: Plan) -> Pushed {
    let mut deliveries = Vec::new();
    let mut again = REDELIVERY.iter();
    loop {
        let wrong = plan.faults.take();
        if wrong == Some(Wrong::Overtaken) {
            state.subscription.overtaken(plan.number).await;
        }
        let delivered = once(state, &plan, wrong).await;
        state.subscription.answered(plan.number);
        let good = delivered.answer.is_good();
        deliveries.push(delivered);
        if wrong == Some(Wrong::Twice) {
            continue;
        }
        match again.next() {
            Some(wait) if !good && plan.redelivered => {
                sleep(*wait / state.settings.redelivery_speed).await;
            }
            _ => return Pushed { deliveries },
        }
    }
}

async fn once(state: &State, plan: &Plan, wrong: Option<Wrong>) -> Delivered {
    let begun = Instant::now();
    let deadline = state.settings.push_deadline;
    let text = plan.text(state, wrong);
    let address = state.subscription.address();
    let way = plan.way.unwrap_or(match address {
        Some(_) => Way::Webhook,
        None => Way::LongConnection,
    });
    let mut connection = None;
    let answer = match (way, address) {
        (Way::Webhook, None) => Answer::Nowhere,
        (Way::Webhook, Some(address)) => {
            let of_frames = matches!(wrong, Some(Wrong::Frames(_)));
            assert!(!of_frames, "a webhook has no frames that could be wrong");
            let key = state.credentials.encrypt_key.as_deref();
            let (headers, body) = request::request(&text, key, plan.encrypted, wrong);
            webhook::send(&address, headers, body, wrong, deadline).await
        }
        (Way::LongConnection, _) => {
            let of_request = matches!(wrong, Some(Wrong::Request(_)));
            assert!(
                !of_request,
                "a long connection has no requests that could be wrong"
            );
            let own = state.credentials.first(AppKind::SelfBuilt);
            let app = plan.event.app().or(own.map(|app| app.id.as_str()));
            match line(state, app.unwrap_or_default(), begun + deadline).await {
                None => Answer::Nowhere,
                Some(line) => {
                    connection = Some(line.id.clone());
                    over(state, &line, plan, &text, wrong, deadline).await
                }
            }
        }
    };
    Delivered {
        way,
        connection,
        answer,
        took: begun.elapsed(),
    }
}

/// One of the app's connections, waited for where there is none: an app that has lost its only one
/// makes another.
async fn line(state: &State, app: &str, until: Instant) -> Option<Arc<Line>> {
    let mut arrivals = state.arrivals();
    loop {
        let dice = RandomState::new().hash_one(app);
        let line = state.lines().any(app, dice);
        if line.is_some() {
            return line;
        }
        if !matches!(timeout_at(until, arrivals.changed()).await, Ok(Ok(()))) {
            return None;
        }
    }
}

async fn over(
    state: &State,
    line: &Line,
    plan: &Plan,
    text: &Bytes,
    wrong: Option<Wrong>,
    deadline: Duration,
) -> Answer {
    let message_id = fresh();
    let acknowledged = line.expect(&message_id);
    let now = state.clock.now();
    let kind = if plan.card { "card" } else { "event" };
    let mut frames = frames::frames(line, (&message_id, kind), text, plan.parts, wrong, now);
    for command in frames.commands.drain(..) {
        line.tell(command);
    }
    match timeout(deadline, acknowledged).await {
        Ok(Ok(frame)) if frames.acknowledged_by(&frame) => acknowledgement(&frame),
        Ok(Ok(_)) => Answer::Broken("what came back is not the frame with its time".to_owned()),
        Ok(Err(_)) => Answer::Broken("the connection ended".to_owned()),
        Err(_) => Answer::Silence,
    }
}

fn acknowledgement(frame: &Frame) -> Answer {
    let payload = frame.payload.as_deref().unwrap_or_default();
    let read = || {
        let payload: Value = serde_json::from_slice(payload).ok()?;
        let data = match payload.get("data") {
            None | Some(Value::Null) => None,
            Some(data) => Some(STANDARD.decode(data.as_str()?).ok()?.into()),
        };
        Some(Answer::Acknowledged(payload.get("code")?.as_i64()?, data))
    };
    read().unwrap_or_else(|| {
        let shown = String::from_utf8_lossy(payload);
        Answer::Broken(format!("no acknowledgement: {shown}"))
    })
}
