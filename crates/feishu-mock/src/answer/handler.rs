//! One request, from its head to its answer.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use feishu_core::operation::Operation;
use http::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response};
use hyper::body::Incoming;
use serde_json::{Map, Value};

use crate::answer::delivery::{Delivery, deliver, replaced};
use crate::answer::{connect, example, gate, issue, oauth};
use crate::check::{self, is_json};
use crate::exchange::intake;
use crate::exchange::record::{Received, RecordedRequest};
use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::exchange::wire::Script;
use crate::ground::connection_step::ConnectionStep;
use crate::ground::route::query_pairs;
use crate::ground::token_endpoint::TokenEndpoint;
use crate::memory::fault::{Play, Spoil};
use crate::memory::line::Command;
use crate::memory::state::{Place, State};
use crate::memory::stub::Withheld;
use crate::push::line::Beginning;

const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");

/// A connection that requests come on.
#[derive(Default)]
pub(crate) struct Connection {
    pub(crate) number: u64,
    pub(crate) script: Arc<Script>,
    /// What it goes on as, when a handshake has made it a long connection.
    beginning: Mutex<Option<Beginning>>,
}

impl Connection {
    pub(crate) fn new(number: u64) -> Self {
        Self {
            number,
            ..Self::default()
        }
    }

    fn goes_on(&self, beginning: Beginning) {
        *self.beginning() = Some(beginning);
    }

    pub(crate) fn take_beginning(&self) -> Option<Beginning> {
        self.beginning().take()
    }

    fn beginning(&self) -> MutexGuard<'_, Option<Beginning>> {
        self.beginning
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers a request. An error makes HTTP drop the connection, which is how a fault asks for it.
pub(crate) async fn handle(
    state: Arc<State>,
    connection: Arc<Connection>,
    mut request: Request<Incoming>,
) -> io::Result<Response<Delivery>> {
    let at = SystemTime::now();
    let script = Arc::clone(&connection.script);
    let upgrade = hyper::upgrade::on(&mut request);
    let (head, body) = request.into_parts();
    let full_path = head.uri.path().to_owned();
    let path = full_path.strip_prefix(state.settings.base_path.as_str());
    let place = match path {
        Some(path) if path.starts_with('/') => state.find(&head.method, path),
        _ => Place::Nowhere,
    };
    let operation = match &place {
        Place::Operation(operation, _) => Some(operation.id),
        Place::Token(endpoint) => Some(endpoint.id()),
        Place::Connection(step) => Some(step.id()),
        _ => None,
    };
    let fault = state.faults().take(operation, path.unwrap_or(&full_path));

    let content_type = head
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let stop_after = match &fault {
        Some(fault) => match fault.play {
            Play::ResetWhileSending(bytes) => Some(bytes),
            _ => None,
        },
        None => None,
    };
    let body = intake::read(body, content_type, state.settings.keep_bytes, stop_after).await;
    let raw_query = head.uri.query().unwrap_or_default().to_owned();
    let (request, index) = state.record(Received {
        method: head.method.clone(),
        path: full_path,
        query: query_pairs(&raw_query),
        raw_query,
        path_params: match &place {
            Place::Operation(_, params) | Place::Extra(_, params) => params.clone(),
            _ => Vec::new(),
        },
        headers: head.headers,
        body,
        operation,
        connection: connection.number,
        at,
    });

    let mut spoil = Spoil::Nothing;
    let mut instead = None;
    let mut happens = None;
    if let Some(fault) = fault {
        if !fault.delay.is_zero() {
            tokio::time::sleep(fault.delay).await;
        }
        match fault.play {
            Play::Instead(reply) => instead = Some(reply),
            Play::RejectToken(rejection) => {
                let refusal = gate::reject(
                    &state,
                    request.headers(),
                    rejection.expired,
                    rejection.status,
                );
                instead = Some(refusal.into());
            }
            Play::Spoil(how) => spoil = how,
            Play::Hang => std::future::pending().await,
            Play::Close => return Err(io::ErrorKind::ConnectionAborted.into()),
            Play::Reset | Play::ResetWhileSending(_) => {
                script.reset();
                return Err(io::ErrorKind::ConnectionReset.into());
            }
            Play::Raw(bytes) => return Ok(replaced(bytes, &script)),
            Play::Connection(fault) => happens = Some(fault),
        }
    }

    let reply = match instead {
        Some(reply) => reply,
        None if matches!(place, Place::Connection(ConnectionStep::Handshake)) => {
            let (reply, beginning) = connect::handshake(&state, &request, upgrade);
            if let Some(beginning) = beginning {
                if let Some(fault) = happens {
                    beginning.line.tell(Command::Fault(fault));
                }
                connection.goes_on(beginning);
            }
            reply
        }
        None => respond(&state, &place, &request).unwrap_or_else(Reply::from),
    };
    let log_id = state.log_id();
    let mut answer = reply.render(&log_id, operation.unwrap_or_default());
    if let (false, Ok(value)) = (
        answer.headers.contains_key(&LOG_ID),
        HeaderValue::from_str(&log_id),
    ) {
        answer.headers.insert(LOG_ID, value);
    }
    state.answered(&request, index, answer.status.as_u16());
    Ok(deliver(
        answer,
        spoil,
        request.method() == Method::HEAD,
        &script,
    ))
}

fn respond(state: &Arc<State>, place: &Place, request: &RecordedRequest) -> Result<Reply, Refusal> {
    match place {
        Place::Nowhere => Err(Refusal::new(
            404,
            99_991_201,
            format!(
                "resource not found: {} {}",
                request.method(),
                request.path()
            ),
        )),
        Place::WrongMethod(methods) => {
            let refusal = Refusal::new(
                405,
                99_991_301,
                format!("request method doesn't match: {}", request.method()),
            );
            Ok(Reply::from(refusal).header(ALLOW.as_str(), &methods.join(", ")))
        }
        Place::File(file) => Ok(Reply::clone(file)),
        Place::Token(endpoint) => token_endpoint(state, *endpoint, request),
        Place::Connection(_) => {
            let body = object(request.headers(), request.body().bytes())?;
            connect::endpoint(state, request.headers(), &body)
        }
        Place::Operation(operation, _) => call(state, operation, request),
        Place::Extra(key, _) => {
            gate::admit(state, None, request.headers())?;
            stubbed(state, key, request).unwrap_or_else(|| {
                Err(Refusal::new(
                    404,
                    99_991_201,
                    "the answers for this path are used up",
                ))
            })
        }
    }
}

fn call(
    state: &State,
    operation: &'static Operation,
    request: &RecordedRequest,
) -> Result<Reply, Refusal> {
    let bearer = gate::admit(state, Some(operation), request.headers())?;
    if state.settings.enforce_limits {
        state
            .limits()
            .admit(operation, &bearer, state.clock.now())?;
    }
    check::check(
        operation,
        &check::Parts {
            path: &request.inner.path_params,
            query: request.query_pairs(),
            headers: request.headers(),
            body: request.body(),
        },
        state.settings.leniency,
    )?;
    stubbed(state, operation.id, request)
        .unwrap_or_else(|| example::answer(operation, state.known.example(operation.id), request))
}

/// What the test set, if it set anything that is left.
fn stubbed(state: &State, key: &str, request: &RecordedRequest) -> Option<Result<Reply, Refusal>> {
    // Taken out first: a closure of the test's may itself use the server.
    let answerer = state.stubs().take(key)?;
    Some(answerer.answer(request).map_err(|withheld| match withheld {
        Withheld::Refused(refusal) => refusal,
        Withheld::Unfit(report) => {
            let refusal = Refusal::new(501, 501, format!("feishu-mock: {report}"));
            let mut complaints = state.complaints();
            if !complaints.contains(&report) {
                complaints.push(report);
            }
            refusal
        }
    }))
}

fn token_endpoint(
    state: &Arc<State>,
    endpoint: TokenEndpoint,
    request: &RecordedRequest,
) -> Result<Reply, Refusal> {
    let body = object(request.headers(), request.body().bytes());
    if endpoint == TokenEndpoint::OAuth {
        if body.is_err() {
            return Ok(oauth::malformed());
        }
        if request.headers().contains_key(AUTHORIZATION) {
            return Ok(oauth::two_ways());
        }
    }
    let body = body?;
    if let Some(answer) = stubbed(state, endpoint.id(), request) {
        return answer;
    }
    issue::answer(endpoint, state, &body)
}

fn object(headers: &HeaderMap, body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    if !is_json(headers) {
        return Err(Refusal::malformed(
            "Content-Type has to be application/json; charset=utf-8",
        ));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Refusal::malformed("the body is not a JSON object")),
    }
}
