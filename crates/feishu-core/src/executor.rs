//! Sends a request until it is answered or there is nothing more to try.
//!
//! Not generic: one executor serves every operation, and only what is behind it, the decoding of
//! the answer, is compiled per type.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::client::Client;
use crate::download::Download;
use crate::envelope::{self, PlatformError};
use crate::error::{Error, ErrorKind};
use crate::identity::{UserCredential, UserToken};
use crate::locate;
use crate::multipart::Multipart;
use crate::operation::Operation;
use crate::reply::{Content, Reply};
use crate::retry::{Class, Failure, RetryPolicy};
use crate::token::{Slot, Token};

const HELPDESK: HeaderName = HeaderName::from_static("x-lark-helpdesk-authorization");
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// A request that is ready to leave, but for its token.
pub(crate) struct Plan {
    pub(crate) client: Client,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Path, with the base URL's prefix, and query; made a URL for each attempt, so that none has
    /// to be copied.
    pub(crate) address: String,
    /// Headers beyond those that every request has.
    pub(crate) headers: HeaderMap,
    pub(crate) helpdesk: Option<HeaderValue>,
    pub(crate) payload: Payload,
    pub(crate) credential: Credential,
    pub(crate) class: Class,
    pub(crate) answer: Expected,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
}

pub(crate) enum Payload {
    Empty,
    Bytes(Bytes),
    Multipart(Multipart),
}

/// Whose token goes along.
pub(crate) enum Credential {
    /// None: the request is for one, and its answer is a secret.
    None,
    Tenant,
    User(UserToken),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Envelope,
    Binary,
}

/// A token as a call uses it: with the slot to tell when it is refused.
enum Held {
    None,
    Fixed(HeaderValue),
    Slot(Arc<Slot>, Arc<Token>),
}

impl Held {
    fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::None => None,
            Self::Fixed(header) => Some(header),
            Self::Slot(_, token) => Some(&token.header),
        }
    }
}

/// Sends the request and sees it through.
pub(crate) async fn run(mut plan: Plan) -> Result<Reply, Error> {
    let client = plan.client.clone();
    let settings = client.settings();
    let begin = Instant::now();
    let transfer = plan.is_transfer();
    let whole = plan.timeout.unwrap_or(if transfer {
        settings.transfer_timeout
    } else {
        settings.timeout
    });
    let deadline = begin.checked_add(whole).unwrap_or_else(|| far(begin));
    let mut progress = Progress::default();
    loop {
        // Fetching a token has retries of its own; a failure there is final here.
        let held = match plan.token(deadline).await {
            Ok(held) => held,
            Err(error) => return Err(plan.finish(error, &progress)),
        };
        let error = match attempt(&mut plan, &client, held, deadline, &mut progress).await {
            Ok(mut reply) => {
                if progress.sent == 1 {
                    settings.budget.refund();
                }
                reply.attempts = progress.sent;
                return Ok(reply);
            }
            Err(error) => error,
        };
        progress.may_have_executed |= error.may_have_executed();
        if error.is_token_rejected() && !progress.replayed && progress.refuse_token() {
            // Refused before anything was done: sending again is safe whatever the operation.
            if plan.payload_can_be_sent_again() {
                progress.replayed = true;
                continue;
            }
        }
        if let (Some(limiter), Some(operation)) = (&settings.limiter, plan.operation)
            && error.is_rate_limited()
            && let Some(wait) = error.retry_after()
        {
            limiter.hold(operation, client.tenant_id(), wait);
        }
        let elapsed = begin.elapsed();
        let may_repeat = error.is_transient()
            && plan.class.allows(progress.may_have_executed, elapsed)
            && plan.payload_can_be_sent_again();
        let failure = Failure {
            error: &error,
            attempts: progress.sent.max(1),
            elapsed,
        };
        let policy = plan.retry.as_ref().unwrap_or(&settings.retry);
        let wait = if may_repeat {
            policy.next_wait(&failure)
        } else {
            None
        };
        let Some(wait) = wait.filter(|wait| {
            // A wait that ends behind the deadline would only delay the news.
            Instant::now()
                .checked_add(*wait)
                .is_some_and(|over| over < deadline)
                && settings.budget.take()
        }) else {
            return Err(plan.finish(error, &progress));
        };
        tracing::debug!(
            target: "feishu",
            operation = plan.name(),
            attempt = progress.sent,
            wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            error = %error,
            "a call failed and is sent again"
        );
        tokio::time::sleep(wait).await;
    }
}

/// What has happened to a call so far.
#[derive(Default)]
struct Progress {
    sent: u32,
    may_have_executed: bool,
    replayed: bool,
    refusable: Option<(Arc<Slot>, Arc<Token>)>,
}

impl Progress {
    /// Drops the token that the last attempt used; `false` where it is not ours to renew.
    fn refuse_token(&mut self) -> bool {
        match self.refusable.take() {
            Some((slot, token)) => {
                slot.refuse(&token);
                true
            }
            None => false,
        }
    }
}

fn far(begin: Instant) -> Instant {
    begin + Duration::from_secs(365 * 24 * 3600)
}

async fn attempt(
    plan: &mut Plan,
    client: &Client,
    held: Held,
    deadline: Instant,
    progress: &mut Progress,
) -> Result<Reply, Error> {
    let settings = client.settings();
    if let (Some(limiter), Some(operation)) = (&settings.limiter, plan.operation) {
        tokio::time::timeout_at(deadline, limiter.admit(operation, client.tenant_id()))
            .await
            .map_err(|_| timeout("waiting for the rate limit"))?;
    }
    let request = plan.request(held.header())?;
    if let Held::Slot(slot, token) = held {
        progress.refusable = Some((slot, token));
    }
    progress.sent += 1;
    let now = Instant::now();
    let patience = if plan.is_transfer() {
        deadline
    } else {
        now.checked_add(settings.attempt_timeout)
            .map_or(deadline, |until| until.min(deadline))
    };
    let exchange = exchange(plan, client, request, patience);
    let span = tracing::info_span!(
        target: "feishu",
        "feishu.attempt",
        otel.kind = "client",
        otel.name = plan.name(),
        feishu.operation = plan.name(),
        feishu.code = tracing::field::Empty,
        feishu.log_id = tracing::field::Empty,
        http.request.method = plan.method.as_str(),
        http.request.resend_count = progress.sent - 1,
        http.response.status_code = tracing::field::Empty,
        server.address = settings.base.host(),
        server.port = settings.base.port(),
        url.scheme = settings.base.scheme(),
        url.template = plan.operation.map(|operation| operation.path),
        error.type = tracing::field::Empty,
        duration_ms = tracing::field::Empty,
    );
    if span.is_disabled() {
        return exchange.await;
    }
    let outcome = exchange.instrument(span.clone()).await;
    record(&span, &outcome, now.elapsed());
    outcome
}

fn record(span: &tracing::Span, outcome: &Result<Reply, Error>, took: Duration) {
    span.record(
        "duration_ms",
        u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
    );
    match outcome {
        Ok(reply) => {
            span.record("http.response.status_code", reply.status.as_u16());
            if let Some(log_id) = reply.log_id() {
                span.record("feishu.log_id", log_id);
            }
            span.record("feishu.code", 0);
        }
        Err(error) => {
            span.record("error.type", error.kind().as_str());
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            if let Some(code) = error.code() {
                span.record("feishu.code", code);
            }
            if let Some(log_id) = error.log_id() {
                span.record("feishu.log_id", log_id);
            }
        }
    }
}

/// One request and its answer.
async fn exchange(
    plan: &Plan,
    client: &Client,
    request: reqwest::Request,
    patience: Instant,
) -> Result<Reply, Error> {
    let settings = client.settings();
    let whole = async {
        let mut response = client.http().execute(request).await.map_err(send_error)?;
        if plan.answer == Expected::Binary {
            response = follow(plan, client, response).await?;
            if response.status().is_success() {
                return Download::begin(response, settings.attempt_timeout)
                    .await
                    .map(Taken::Stream);
            }
        }
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = read(&mut response, settings.max_body)
            .await
            .map_err(|error| {
                error
                    .with_status(status)
                    .with_log_id(crate::reply::log_id(&headers))
            })?;
        Ok(Taken::Whole(status, headers, body))
    };
    let taken = tokio::time::timeout_at(patience, whole)
        .await
        .map_err(|_| timeout("waiting for the answer").executed(true))??;
    match taken {
        Taken::Stream(Ok(download)) => Ok(Reply {
            operation: plan.operation,
            status: download.status(),
            headers: HeaderMap::new(),
            content: Content::Stream(download),
            attempts: 0,
        }),
        Taken::Stream(Err((status, headers, body))) | Taken::Whole(status, headers, body) => {
            judge(plan, status, headers, body)
        }
    }
}

enum Taken {
    Whole(StatusCode, HeaderMap, Bytes),
    Stream(Result<Download, (StatusCode, HeaderMap, Bytes)>),
}

/// Whether an answer is a success, by its code; the status alone does not say.
fn judge(plan: &Plan, status: StatusCode, headers: HeaderMap, body: Bytes) -> Result<Reply, Error> {
    let code = envelope::code(&body);
    if code == Some(0) && status.is_success() {
        return Ok(Reply {
            operation: plan.operation,
            status,
            headers,
            content: Content::Whole(body),
            attempts: 0,
        });
    }
    let log_id = crate::reply::log_id(&headers);
    let error = match code {
        Some(0) | None if !status.is_success() => Error::new(
            ErrorKind::Status,
            format!("the answer is not the platform's{}", plan.show(&body)),
        )
        .executed(status.is_server_error()),
        None if body.is_empty() => {
            Error::new(ErrorKind::Decode, "the answer is empty").executed(true)
        }
        None => Error::new(
            ErrorKind::Decode,
            format!(
                "the answer is not an envelope with a code{}",
                plan.show(&body)
            ),
        )
        .executed(true),
        Some(code) => {
            let documented = plan
                .operation
                .and_then(|operation| operation.documented_error(code))
                .is_some_and(|error| error.status >= 500);
            let mut said = PlatformError::parse(&body).unwrap_or_default();
            if plan.has_secrets() {
                said.forget_values();
            }
            let mut error = Error::platform(said)
                .with_operation(plan.operation)
                .executed(status.is_server_error() || documented);
            error.link_scopes(|scopes| plan.client.console_link(scopes));
            error
        }
    };
    Err(error
        .with_status(status)
        .with_log_id(log_id)
        .with_retry_after(asked_wait(&headers)))
}

/// The wait that the answer asks for, in either of its headers.
fn asked_wait(headers: &HeaderMap) -> Option<Duration> {
    ["x-ogw-ratelimit-reset", "retry-after"]
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .find_map(|text| wait_in(text.trim()))
}

/// A wait as seconds or, as HTTP also has it, as the time when it is over.
fn wait_in(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let over = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    let now = OffsetDateTime::now_utc();
    Some((over - now).try_into().unwrap_or(Duration::ZERO))
}

/// Reads a body of bounded size; one that came in one piece is not copied.
async fn read(response: &mut reqwest::Response, most: usize) -> Result<Bytes, Error> {
    let too_large = || {
        Error::new(
            ErrorKind::TooLarge,
            format!("the answer has more than {most} bytes; ClientBuilder::max_body_bytes sets how many are accepted"),
        )
        .executed(true)
    };
    let announced = response.content_length();
    if announced.is_some_and(|length| length > most as u64) {
        return Err(too_large());
    }
    let Some(first) = response.chunk().await.map_err(read_error)? else {
        return Ok(Bytes::new());
    };
    if first.len() > most {
        return Err(too_large());
    }
    // Polling once more lets the connection go back to the pool.
    let Some(second) = response.chunk().await.map_err(read_error)? else {
        return Ok(first);
    };
    let expected = announced.and_then(|length| usize::try_from(length).ok());
    let mut body = BytesMut::with_capacity(expected.unwrap_or(0).max(first.len() + second.len()));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > most {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(read_error)?;
    }
    Ok(body.freeze())
}

/// Follows a download's redirections to other hosts, without any credential.
async fn follow(
    plan: &Plan,
    client: &Client,
    mut response: reqwest::Response,
) -> Result<reqwest::Response, Error> {
    for _ in 0..5 {
        if !response.status().is_redirection() || plan.method != Method::GET {
            break;
        }
        let target = response
            .headers()
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| response.url().join(location).ok());
        let Some(target) = target else { break };
        let mut request = reqwest::Request::new(Method::GET, target);
        request.headers_mut().insert(
            USER_AGENT,
            HeaderValue::from_static(crate::client::USER_AGENT_NAME),
        );
        response = client.http().execute(request).await.map_err(send_error)?;
    }
    Ok(response)
}

fn timeout(doing: &'static str) -> Error {
    Error::new(ErrorKind::Timeout, format!("time ran out while {doing}"))
}

/// A request that did not get its answer's head.
fn send_error(error: reqwest::Error) -> Error {
    // The URL holds parameters; the operation says enough.
    let error = error.without_url();
    if let Some(own) = own_error(&error) {
        return own;
    }
    if error.is_connect() {
        Error::new(ErrorKind::Connect, "no connection could be made").with_source(error)
    } else if error.is_builder() {
        Error::new(ErrorKind::Config, "the HTTP client refused the request").with_source(error)
    } else if error.is_timeout() {
        timeout("waiting for the answer")
            .executed(true)
            .with_source(error)
    } else {
        Error::new(
            ErrorKind::Transport,
            "the connection broke before the answer",
        )
        .executed(true)
        .with_source(error)
    }
}

/// An answer that broke off.
pub(crate) fn read_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    if error.is_timeout() {
        timeout("reading the answer")
            .executed(true)
            .with_source(error)
    } else {
        Error::new(ErrorKind::Transport, "the answer broke off")
            .executed(true)
            .with_source(error)
    }
}

/// The upload's own error, if that is what stopped the request. Nothing was executed: a body that
/// breaks off never is complete.
fn own_error(error: &reqwest::Error) -> Option<Error> {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if let Some(own) = inner.downcast_ref::<Error>() {
            return Some(own.clone());
        }
        source = inner.source();
    }
    None
}

impl Plan {
    /// What the request is called in traces.
    fn name(&self) -> &str {
        match self.operation {
            Some(operation) => operation.id,
            None => self.path(),
        }
    }

    fn is_transfer(&self) -> bool {
        matches!(self.payload, Payload::Multipart(_))
    }

    fn payload_can_be_sent_again(&self) -> bool {
        match &self.payload {
            Payload::Empty | Payload::Bytes(_) => true,
            Payload::Multipart(multipart) => multipart.can_be_sent_again(),
        }
    }

    async fn token(&self, deadline: Instant) -> Result<Held, Error> {
        let slot = match &self.credential {
            Credential::None => return Ok(Held::None),
            Credential::Tenant => self.client.tenant_slot()?,
            Credential::User(UserToken(UserCredential::Fixed(header))) => {
                let header = header.clone().ok_or_else(|| {
                    Error::new(
                        ErrorKind::Invalid,
                        "the user token is empty or no header can hold it",
                    )
                })?;
                return Ok(Held::Fixed(header));
            }
            Credential::User(UserToken(UserCredential::Session(session))) => session.slot(),
        };
        if let Some(token) = slot.ready(&self.client) {
            return Ok(Held::Slot(Arc::clone(slot), token));
        }
        let token = tokio::time::timeout_at(deadline, slot.token(&self.client))
            .await
            .map_err(|_| timeout("fetching a token"))?
            .map_err(Error::for_call)?;
        Ok(Held::Slot(Arc::clone(slot), token))
    }

    /// The path of a raw request; its query may hold what is nobody's business.
    fn path(&self) -> &str {
        let path = self
            .address
            .strip_prefix(self.client.settings().base.prefix())
            .unwrap_or(&self.address);
        path.split(['?', '#']).next().unwrap_or(path)
    }

    fn request(&mut self, token: Option<&HeaderValue>) -> Result<reqwest::Request, Error> {
        let url = self.client.settings().base.join(&self.address)?;
        let mut request = reqwest::Request::new(self.method.clone(), url);
        let base = &self.client.settings().headers;
        let headers = request.headers_mut();
        headers.reserve(base.len() + self.headers.len() + 3);
        for (name, value) in base {
            headers.append(name, value.clone());
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        if let Some(helpdesk) = &self.helpdesk {
            headers.insert(HELPDESK, helpdesk.clone());
        }
        match &mut self.payload {
            Payload::Empty => {}
            Payload::Bytes(bytes) => {
                headers.insert(CONTENT_TYPE, JSON);
                *request.body_mut() = Some(bytes.clone().into());
            }
            Payload::Multipart(multipart) => {
                headers.insert(CONTENT_TYPE, multipart.content_type());
                *request.body_mut() = Some(reqwest::Body::wrap(multipart.body()?));
            }
        }
        let headers = request.headers_mut();
        // In place of what is there by default; a list has a line for each of its values.
        for name in self.headers.keys() {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            headers.append(name, value.clone());
        }
        Ok(request)
    }

    /// The start of a body for an error message, unless it may hold a secret.
    fn show(&self, body: &[u8]) -> String {
        // A gateway's page knows no secrets; half of the platform's answer may.
        let answer = body.trim_ascii_start().starts_with(b"{");
        match self.credential {
            Credential::None => String::new(),
            _ if self.has_secrets() && answer => String::new(),
            _ => format!(": {}", locate::excerpt(body, 0)),
        }
    }

    fn has_secrets(&self) -> bool {
        self.operation.is_some_and(|operation| operation.secrets)
    }

    fn finish(&self, error: Error, progress: &Progress) -> Error {
        error
            .with_operation(self.operation)
            .with_attempts(progress.sent)
            .executed(progress.may_have_executed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_read_in_any_of_its_forms() {
        assert_eq!(wait_in("52"), Some(Duration::from_secs(52)));
        assert_eq!(wait_in("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(
            wait_in("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some(Duration::ZERO)
        );
        let over = OffsetDateTime::now_utc() + Duration::from_secs(100);
        let text = over.format(&Rfc2822).expect("text");
        let wait = wait_in(&text).expect("a wait");
        assert!((90..=100).contains(&wait.as_secs()), "{wait:?}");
        for nonsense in ["", "soon", "-1", "NaN", "inf", "1e300"] {
            assert_eq!(wait_in(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_platforms_own_header_goes_first() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static("7"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(7)));
        headers.insert("x-ogw-ratelimit-reset", HeaderValue::from_static("3"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(3)));
    }
}
