//! From an answer to what goes over the connection, whole or spoilt.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderValue, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use serde_json::{Map, Value, json};
use tokio::time::{Sleep, sleep};

use crate::exchange::reply::Rendered;
use crate::exchange::wire::Script;
use crate::memory::fault::Spoil;

/// Long enough for what was written to leave the machine before the connection ends.
const GRACE: Duration = Duration::from_millis(50);
/// For ever, as far as any test is concerned.
const EVER: Duration = Duration::from_secs(3600 * 24);

/// A body that is a plan.
pub(crate) struct Delivery {
    steps: VecDeque<Step>,
    wait: Option<Pin<Box<Sleep>>>,
    script: Arc<Script>,
}

enum Step {
    Send(Bytes),
    Wait(Duration),
    Break,
    Reset,
}

impl Body for Delivery {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            if let Some(wait) = &mut self.wait {
                ready!(wait.as_mut().poll(cx));
                self.wait = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Send(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Step::Wait(time)) => self.wait = Some(Box::pin(sleep(time))),
                Some(Step::Break) => {
                    return Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into())));
                }
                Some(Step::Reset) => {
                    self.script.reset();
                    return Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.steps.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        // Only a body in one piece has a length that HTTP may go by.
        match (self.steps.len(), self.steps.front()) {
            (0, _) => SizeHint::with_exact(0),
            (1, Some(Step::Send(bytes))) => SizeHint::with_exact(bytes.len() as u64),
            _ => SizeHint::default(),
        }
    }
}

/// The response, spoilt as asked.
pub(crate) fn deliver(
    answer: Rendered,
    spoil: Spoil,
    head_request: bool,
    script: &Arc<Script>,
) -> Response<Delivery> {
    let mut answer = match spoil {
        Spoil::CutJson => Rendered {
            body: half(&answer.body),
            ..answer
        },
        Spoil::WrongTypes => answer.map_json(|value| beside_code(value, wrong_types)),
        Spoil::Nulls => answer.map_json(|value| beside_code(value, nulls)),
        Spoil::UnknownFields => answer.map_json(unknown_fields),
        Spoil::Gzip | Spoil::GzipCut => {
            let mut body = gzip(&answer.body);
            if matches!(spoil, Spoil::GzipCut) {
                body = half(&body);
            }
            let mut headers = answer.headers;
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            Rendered {
                body,
                headers,
                ..answer
            }
        }
        _ => answer,
    };

    let whole = answer.body.clone();
    let length = HeaderValue::from(whole.len());
    // Behind a switch of protocols there is no body, not even an empty one.
    let mut promise_length = answer.status != StatusCode::SWITCHING_PROTOCOLS;
    let steps: Vec<Step> = match spoil {
        Spoil::CutBody => vec![Step::Send(half(&whole)), Step::Wait(GRACE), Step::Break],
        Spoil::CutChunked => {
            promise_length = false;
            vec![Step::Send(half(&whole)), Step::Wait(GRACE), Step::Break]
        }
        Spoil::ResetBody => vec![Step::Send(half(&whole)), Step::Wait(GRACE), Step::Reset],
        Spoil::StallBody => vec![Step::Send(half(&whole)), Step::Wait(EVER), Step::Break],
        Spoil::SlowBody { bytes, every } => {
            let mut steps = Vec::new();
            let mut rest = whole;
            while !rest.is_empty() {
                let piece = rest.split_to(bytes.clamp(1, rest.len()));
                steps.push(Step::Wait(every));
                steps.push(Step::Send(piece));
            }
            steps
        }
        _ if head_request || whole.is_empty() => Vec::new(),
        _ => vec![Step::Send(whole)],
    };
    match spoil {
        Spoil::SlowHead { bytes, every } => script.pace_head(bytes, every),
        Spoil::StallHead => script.pace_head(12, EVER),
        _ => {}
    }
    if promise_length && !answer.headers.contains_key(CONTENT_LENGTH) {
        answer.headers.insert(CONTENT_LENGTH, length);
    }

    let mut response = Response::new(Delivery {
        steps: steps.into(),
        wait: None,
        script: Arc::clone(script),
    });
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}

/// A response whose bytes the script replaces, whatever they are.
pub(crate) fn replaced(bytes: Bytes, script: &Arc<Script>) -> Response<Delivery> {
    script.write_instead(bytes);
    let mut response = Response::new(Delivery {
        steps: VecDeque::new(),
        wait: None,
        script: Arc::clone(script),
    });
    response
        .headers_mut()
        .insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn half(bytes: &Bytes) -> Bytes {
    bytes.slice(..bytes.len() / 2)
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or_else(|_| Bytes::new(), Bytes::from)
}

/// Changes an envelope, but for what says that the call succeeded.
fn beside_code(value: &mut Value, change: fn(&mut Value)) {
    let Value::Object(envelope) = value else {
        return change(value);
    };
    for (name, value) in envelope {
        if !matches!(name.as_str(), "code" | "msg" | "message") {
            change(value);
        }
    }
}

fn wrong_types(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(wrong_types),
        Value::Array(items) => items.iter_mut().for_each(wrong_types),
        Value::String(_) => *value = json!({"of": "another type"}),
        Value::Number(_) | Value::Bool(_) => *value = json!(["of", "another", "type"]),
        Value::Null => {}
    }
}

fn nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(nulls),
        Value::Array(items) => items.iter_mut().for_each(nulls),
        scalar => *scalar = Value::Null,
    }
}

fn unknown_fields(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(unknown_fields);
            add_unknown(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(unknown_fields),
        _ => {}
    }
}

fn add_unknown(fields: &mut Map<String, Value>) {
    fields.insert(
        "a_field_newer_than_this".to_owned(),
        json!({"deep": [1, "two", null, {"three": 3.5}]}),
    );
}
