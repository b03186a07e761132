//! What a test can make go wrong.

use std::time::Duration;

use bytes::Bytes;
use feishu_core::operation::{Operation, Typed};

use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::ground::connection_step::ConnectionStep;
use crate::ground::token_endpoint::TokenEndpoint;
use crate::memory::limit;

/// Something that goes wrong, once unless [`times`](Self::times) or [`forever`](Self::forever)
/// says otherwise. Queued with [`MockServer::fault`](crate::MockServer::fault).
///
/// A fault is played whatever the request holds: a test that counts on the server's strictness
/// looks at the requests that follow.
#[derive(Debug, Clone)]
pub struct Fault {
    pub(crate) play: Play,
    pub(crate) delay: Duration,
    pub(crate) left: Option<u32>,
}

#[derive(Debug, Clone)]
pub(crate) enum Play {
    /// Answered with this, and nothing is looked at.
    Instead(Reply),
    /// The token that was sent is turned away.
    RejectToken(Rejection),
    /// Answered as if nothing were wrong; then the answer is spoilt.
    Spoil(Spoil),
    /// Never answered, while the connection stays.
    Hang,
    /// Closed without an answer.
    Close,
    /// Reset without an answer.
    Reset,
    /// Reset when so many bytes of the body have come.
    ResetWhileSending(u64),
    /// Answered with bytes that need not be HTTP.
    Raw(Bytes),
    /// A long connection is made, and this happens to it.
    Connection(ConnectionFault),
}

/// What can happen to a long connection that was made. See [`Fault::connection`] and
/// [`LongConnection::fault`](crate::LongConnection::fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionFault {
    /// It is closed, as a WebSocket is.
    Close,
    /// It ends without a word.
    End,
    /// It ends in the middle of a frame.
    EndInFrame,
    /// It is reset.
    Reset,
    /// It is half-open: what comes is read and answered by nothing, and no event goes over it.
    HalfOpen,
    /// Nothing more is read from it. Events still go over it.
    StopReading,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Rejection {
    pub(crate) expired: bool,
    pub(crate) status: Option<u16>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Spoil {
    Nothing,
    CutBody,
    CutChunked,
    CutJson,
    WrongTypes,
    Nulls,
    UnknownFields,
    SlowHead { bytes: usize, every: Duration },
    StallHead,
    SlowBody { bytes: usize, every: Duration },
    StallBody,
    ResetBody,
    Gzip,
    GzipCut,
}

impl Fault {
    fn new(play: Play) -> Self {
        Self {
            play,
            delay: Duration::ZERO,
            left: Some(1),
        }
    }

    fn spoil(spoil: Spoil) -> Self {
        Self::new(Play::Spoil(spoil))
    }

    fn refuse(refusal: Refusal) -> Self {
        Self::reply(refusal.into())
    }

    /// Happens to so many requests.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self {
            left: Some(times),
            ..self
        }
    }

    /// Happens to every request until [`clear_faults`](crate::MockServer::clear_faults).
    #[must_use]
    pub fn forever(self) -> Self {
        Self { left: None, ..self }
    }

    /// Happens after a wait. The request has been read and recorded by then.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Nothing but a wait before the answer.
    #[must_use]
    pub fn delay(delay: Duration) -> Self {
        Self::spoil(Spoil::Nothing).after(delay)
    }

    /// Any answer: status, headers and body as in the reply.
    #[must_use]
    pub fn reply(reply: Reply) -> Self {
        Self::new(Play::Instead(reply))
    }

    /// A request for an endpoint is answered with this code, which is no success.
    #[must_use]
    pub fn no_endpoint(code: i64, msg: &str) -> Self {
        Self::reply(Reply::json(serde_json::json!({"code": code, "msg": msg})))
    }

    /// A handshake is refused, in its three headers: the status, a code unless it is nought, and a
    /// reason.
    #[must_use]
    pub fn handshake(status: u16, code: i64, msg: &str) -> Self {
        Self::reply(Reply::refused_handshake(status, code, msg))
    }

    /// A long connection is made, and this happens to it at once. Only a
    /// [`ConnectionStep::Handshake`] has such a thing; other requests are answered as ever.
    #[must_use]
    pub fn connection(fault: ConnectionFault) -> Self {
        Self::new(Play::Connection(fault))
    }

    /// An error with the platform's error body.
    #[must_use]
    pub fn error(status: u16, code: i64, msg: &str) -> Self {
        Self::refuse(Refusal::new(status, code, msg))
    }

    /// Too many calls: 429, code 99991400, and the header that says in how many seconds the
    /// window opens.
    #[must_use]
    pub fn rate_limited(reset_seconds: u64) -> Self {
        Self::refuse(limit::limited(100, reset_seconds))
    }

    /// The same with status 400, as older endpoints have it.
    #[must_use]
    pub fn rate_limited_as_400(reset_seconds: u64) -> Self {
        Self::refuse(
            limit::bare(400)
                .header("x-ogw-ratelimit-limit", 100)
                .header("x-ogw-ratelimit-reset", reset_seconds),
        )
    }

    /// Too many calls: 429 and code 99991400, with no word on how long to wait.
    #[must_use]
    pub fn rate_limited_without_headers() -> Self {
        Self::refuse(limit::bare(429))
    }

    /// Too many calls, with HTTP's own `Retry-After` in seconds.
    #[must_use]
    pub fn retry_after(seconds: u64) -> Self {
        Self::refuse(limit::bare(429).header("retry-after", seconds))
    }

    /// `503` with `Retry-After` as given, a date or a number.
    #[must_use]
    pub fn unavailable(retry_after: &str) -> Self {
        Self::refuse(
            Refusal::new(503, 5000, "service unavailable").text_header("retry-after", retry_after),
        )
    }

    /// The month's calls are used up: code 99991403. Waiting does not help.
    #[must_use]
    pub fn quota_exhausted() -> Self {
        Self::refuse(Refusal::new(
            429,
            99_991_403,
            "this month's API call quota has been exceeded",
        ))
    }

    /// The token that was sent counts as invalid: 99991663 for a tenant's, 99991664 for an app's,
    /// 99991668 for a person's. The server goes on handing it out, as the platform may.
    #[must_use]
    pub fn token_rejected() -> Self {
        Self::new(Play::RejectToken(Rejection {
            expired: false,
            status: None,
        }))
    }

    /// The token that was sent counts as expired: 99991663 for a tenant's, 99991664 for an app's,
    /// 99991677 for a person's.
    #[must_use]
    pub fn token_expired() -> Self {
        Self::new(Play::RejectToken(Rejection {
            expired: true,
            status: None,
        }))
    }

    /// Sets the HTTP status with which [`token_rejected`](Self::token_rejected) and
    /// [`token_expired`](Self::token_expired) come: the platform uses 200, 400 and 401.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        match &mut self.play {
            Play::RejectToken(rejection) => rejection.status = Some(status),
            Play::Instead(reply) => *reply = reply.clone().status(status),
            _ => {}
        }
        self
    }

    /// The app lacks scopes, of which it needs any one: 99991672, with the scopes named.
    #[must_use]
    pub fn missing_scopes(scopes: &[&str]) -> Self {
        Self::refuse(
            Refusal::new(
                400,
                99_991_672,
                format!("Access denied. One of the following scopes is required: {scopes:?}"),
            )
            .scopes(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
        )
    }

    /// The person did not grant scopes: 99991679, with the scopes named.
    #[must_use]
    pub fn ungranted_scopes(scopes: &[&str]) -> Self {
        Self::refuse(
            Refusal::new(
                400,
                99_991_679,
                format!("Unauthorized. The user has to grant one of: {scopes:?}"),
            )
            .scopes(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
        )
    }

    /// A page of HTML with this status, 200 included.
    #[must_use]
    pub fn html(status: u16) -> Self {
        Self::reply(Reply::html(
            status,
            format!(
                "<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>nginx</body></html>"
            ),
        ))
    }

    /// An empty body with this status, 200 included.
    #[must_use]
    pub fn empty_body(status: u16) -> Self {
        Self::reply(Reply::empty(status))
    }

    /// Half the body, while `Content-Length` promises all of it; then the connection closes.
    #[must_use]
    pub fn cut_body() -> Self {
        Self::spoil(Spoil::CutBody)
    }

    /// Half the body, chunked; then the connection closes without the last chunk.
    #[must_use]
    pub fn cut_chunked_body() -> Self {
        Self::spoil(Spoil::CutChunked)
    }

    /// Half the body in flawless HTTP: what does not parse is the JSON.
    #[must_use]
    pub fn cut_json() -> Self {
        Self::spoil(Spoil::CutJson)
    }

    /// Every scalar of the answer beside `code` and `msg` gets a type that no number-or-string
    /// leniency covers.
    #[must_use]
    pub fn wrong_types() -> Self {
        Self::spoil(Spoil::WrongTypes)
    }

    /// Every scalar of the answer beside `code` and `msg` is `null`.
    #[must_use]
    pub fn nulls() -> Self {
        Self::spoil(Spoil::Nulls)
    }

    /// Every object of the answer has one more field, which nobody documented.
    #[must_use]
    pub fn unknown_fields() -> Self {
        Self::spoil(Spoil::UnknownFields)
    }

    /// The head comes so many bytes at a time.
    #[must_use]
    pub fn slow_head(bytes: usize, every: Duration) -> Self {
        Self::spoil(Spoil::SlowHead { bytes, every })
    }

    /// The head begins and never ends.
    #[must_use]
    pub fn stalled_head() -> Self {
        Self::spoil(Spoil::StallHead)
    }

    /// The body comes so many bytes at a time.
    #[must_use]
    pub fn slow_body(bytes: usize, every: Duration) -> Self {
        Self::spoil(Spoil::SlowBody { bytes, every })
    }

    /// Half the body comes, and then nothing, while the connection stays.
    #[must_use]
    pub fn stalled_body() -> Self {
        Self::spoil(Spoil::StallBody)
    }

    /// Half the body comes; then the connection is reset.
    #[must_use]
    pub fn reset_while_receiving() -> Self {
        Self::spoil(Spoil::ResetBody)
    }

    /// The connection is reset when so many bytes of the request's body have come, or all of a
    /// shorter one.
    #[must_use]
    pub fn reset_while_sending(after_bytes: u64) -> Self {
        Self::new(Play::ResetWhileSending(after_bytes))
    }

    /// No answer ever, while the connection stays.
    #[must_use]
    pub fn hang() -> Self {
        Self::new(Play::Hang)
    }

    /// The request is read and recorded; then the connection closes without an answer.
    #[must_use]
    pub fn close() -> Self {
        Self::new(Play::Close)
    }

    /// The request is read and recorded; then the connection is reset.
    #[must_use]
    pub fn reset() -> Self {
        Self::new(Play::Reset)
    }

    /// The answer, compressed with gzip, whether or not the client asked for it.
    #[must_use]
    pub fn gzip() -> Self {
        Self::spoil(Spoil::Gzip)
    }

    /// The first half of the answer compressed with gzip, in flawless HTTP.
    #[must_use]
    pub fn gzip_cut() -> Self {
        Self::spoil(Spoil::GzipCut)
    }

    /// These bytes in place of an HTTP answer; then the connection closes.
    #[must_use]
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::new(Play::Raw(bytes.into()))
    }
}

/// What a fault, or an answer, is meant for: an operation, a [`TokenEndpoint`] or a
/// [`ConnectionStep`] by its id, or anything at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An operation's or a token endpoint's id.
    Id(String),
    /// A path without the server's base path; it begins with a slash.
    Path(String),
}

impl From<&str> for Target {
    /// A path, if it begins with a slash; else an id.
    fn from(text: &str) -> Self {
        if text.starts_with('/') {
            Self::Path(text.to_owned())
        } else {
            Self::Id(text.to_owned())
        }
    }
}

impl From<&Operation> for Target {
    fn from(operation: &Operation) -> Self {
        Self::Id(operation.id.to_owned())
    }
}

impl<A> From<&Typed<A>> for Target {
    fn from(operation: &Typed<A>) -> Self {
        Self::from(operation.operation())
    }
}

impl From<ConnectionStep> for Target {
    fn from(step: ConnectionStep) -> Self {
        Self::Id(step.id().to_owned())
    }
}

impl From<TokenEndpoint> for Target {
    fn from(endpoint: TokenEndpoint) -> Self {
        Self::Id(endpoint.id().to_owned())
    }
}

/// The faults to come, in the order they were asked for.
#[derive(Default)]
pub(crate) struct Faults {
    queue: Vec<(Option<Target>, Fault)>,
}

impl Faults {
    pub(crate) fn push(&mut self, target: Option<Target>, fault: Fault) {
        if fault.left != Some(0) {
            self.queue.push((target, fault));
        }
    }

    /// The fault that this request has coming.
    pub(crate) fn take(&mut self, id: Option<&str>, path: &str) -> Option<Fault> {
        let at = self.queue.iter().position(|(target, _)| match target {
            None => true,
            Some(Target::Id(wanted)) => Some(wanted.as_str()) == id,
            Some(Target::Path(wanted)) => wanted == path,
        })?;
        let (_, fault) = self.queue.get_mut(at)?;
        let taken = fault.clone();
        if let Some(left) = &mut fault.left {
            *left -= 1;
            if *left == 0 {
                self.queue.remove(at);
            }
        }
        Some(taken)
    }

    pub(crate) fn clear(&mut self) {
        self.queue.clear();
    }

    /// How many faults with a count are still to be played.
    pub(crate) fn pending(&self) -> u32 {
        self.queue
            .iter()
            .filter_map(|(_, fault)| fault.left)
            .fold(0, u32::saturating_add)
    }
}
