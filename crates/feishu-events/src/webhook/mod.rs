//! Events as HTTP requests: proved, decrypted, handled, answered.

mod equal;
mod key;
mod service;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use feishu_core::Secret;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use tokio::time::Instant;

use self::equal::equal;
pub use self::key::EncryptKey;
use crate::body::{Body, Extent, Unreadable};
use crate::crew::Crew;
use crate::dispatch::{NotAdmitted, Verdict};
use crate::envelope::{Arrival, Content, Way};
use crate::error::{Error, ErrorKind};
use crate::events::Events;

const SIGNATURE: &str = "x-lark-signature";
const TIMESTAMP: &str = "x-lark-request-timestamp";
const NONCE: &str = "x-lark-request-nonce";

/// Receives events as HTTP requests, whatever serves them: [`handle`](Self::handle) takes a request
/// and gives the response, and as a `tower::Service` it is a route of axum or what hyper serves.
/// Cloning is cheap; clones share everything.
///
/// ```
/// use feishu_events::{BoxError, Events, Webhook};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder().build()?;
/// let webhook = Webhook::builder(&events)
///     .verification_token("the token of the developer console")
///     .encrypt_key("the key beside it")
///     .build()?;
/// // axum: Router::new().route_service("/feishu/events", webhook)
/// # let _ = webhook;
/// # Ok(())
/// # }
/// ```
///
/// Nothing is handled before it is proved: by its signature where an encrypt key is set, and by
/// its verification token where one is. Whoever sends what is not proved learns only that.
pub struct Webhook<X> {
    inner: Arc<Inner<X>>,
}

struct Inner<X> {
    events: Events<X>,
    crew: Arc<Crew>,
    token: Option<Secret>,
    key: Option<EncryptKey>,
    window: Duration,
    max_body: usize,
}

impl<X> Clone for Webhook<X> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

/// Sets up a [`Webhook`].
#[must_use = "a builder does nothing until it builds"]
pub struct WebhookBuilder<X> {
    events: Events<X>,
    token: Option<Secret>,
    key: Option<EncryptKey>,
    window: Duration,
    max_body: usize,
}

impl<X> WebhookBuilder<X> {
    /// The app's verification token: every event has to hold it.
    pub fn verification_token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The app's encrypt key: every event has to be signed with it, and is decrypted where it is
    /// encrypted.
    pub fn encrypt_key(mut self, key: impl Into<EncryptKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// How far a signed request's timestamp may be from this machine's clock, before or behind it.
    /// Five minutes unless set. [`Duration::MAX`] takes any: a captured request can then be sent
    /// again once the event is no longer remembered.
    pub fn timestamp_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// The largest body that is taken, in bytes. 1 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The webhook.
    ///
    /// # Errors
    /// When nothing is set that requests could be proved by.
    pub fn build(self) -> Result<Webhook<X>, Error> {
        let missing = |what| Err(Error::new(ErrorKind::Config, what));
        if self.key.as_ref().is_some_and(EncryptKey::is_empty) {
            return missing("the encrypt key is empty");
        }
        if self
            .token
            .as_ref()
            .is_some_and(|token| token.expose().is_empty())
        {
            return missing("the verification token is empty");
        }
        if self.key.is_none() && self.token.is_none() {
            return missing(
                "a webhook needs an encrypt key or a verification token to prove requests by",
            );
        }
        Ok(Webhook {
            inner: Arc::new(Inner {
                events: self.events,
                crew: Arc::default(),
                token: self.token,
                key: self.key,
                window: self.window,
                max_body: self.max_body,
            }),
        })
    }
}

/// Why a request is refused. The log says it; the sender gets a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Method,
    TooLarge,
    TooSlow,
    /// Not signed, or signed wrong; the wrong token; no body of the platform's. They are one to
    /// the sender: apart, they would tell who tries keys or padding how near it came.
    Unproved(&'static str),
    /// Proved, and still nothing that can be read.
    Unreadable,
    /// To be pushed again.
    Again,
}

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Unproved(_) => StatusCode::UNAUTHORIZED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Again => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl<X: fmt::Display + Send + Sync + 'static> Webhook<X> {
    /// Starts a webhook that hands events to these handlers.
    pub fn builder(events: &Events<X>) -> WebhookBuilder<X> {
        WebhookBuilder {
            events: events.clone(),
            token: None,
            key: None,
            window: Duration::from_secs(5 * 60),
            max_body: 1024 * 1024,
        }
    }

    /// Takes a request of the platform's and gives the response to it. The body has to be as it
    /// came, byte for byte.
    ///
    /// It is to be called within tokio. Whether the future is dropped or not, a handler that has
    /// begun goes on.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let arrived = Instant::now();
        let (parts, body) = request.into_parts();
        let outcome = match self.admit(&parts.method, Some(body.len())) {
            Ok(()) => self.answer(&parts.headers, body, arrived).await,
            Err(refusal) => Err(refusal),
        };
        respond(outcome, parts.headers)
    }

    /// Waits until the handlers that are at work are done, or time is up; the rest is then cut off,
    /// and its events are pushed again where the platform has no answer yet. Gives how many were
    /// cut off.
    ///
    /// Stop serving requests before.
    pub async fn drain(&self, patience: Duration) -> usize {
        self.inner.crew.drain(patience).await
    }

    /// What can be said before the body is there.
    fn admit(&self, method: &Method, length: Option<usize>) -> Result<(), Refusal> {
        if method != Method::POST {
            return Err(Refusal::Method);
        }
        if length.is_some_and(|length| length > self.inner.max_body) {
            tracing::warn!(?length, "a request to the webhook is too large");
            return Err(Refusal::TooLarge);
        }
        Ok(())
    }

    /// What to answer with: nothing, or the text that was to be sent back.
    async fn answer(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        arrived: Instant,
    ) -> Result<Option<Bytes>, Refusal> {
        let inner = &*self.inner;
        let signed = inner.signed(headers, &body);
        let extent = match signed {
            Ok(()) => Extent::ToPayload,
            // How long a refusal takes is not to depend on what a body says.
            Err(_) => Extent::Whole,
        };
        let mut opened = open(inner, signed, body, extent);
        let verdict = loop {
            let arrival = match opened {
                Ok(Opened::Event(arrival)) => arrival,
                Ok(Opened::Challenge(answer)) => return Ok(Some(answer)),
                Err(refusal) => {
                    if let Refusal::Unproved(reason) = refusal {
                        tracing::warn!(reason, "a request to the webhook is not proved");
                    }
                    return Err(refusal);
                }
            };
            let registry = &inner.events.registry;
            match registry.admit(arrival, arrived, &inner.crew) {
                Ok(job) => break job.verdict().await,
                Err(NotAdmitted::Told(verdict)) => break verdict,
                Err(NotAdmitted::Unsettled(text)) => {
                    opened = match inner.key {
                        Some(_) => open_decrypted(inner, signed, text, true, Extent::Whole),
                        None => open(inner, signed, text, Extent::Whole),
                    };
                }
            }
        };
        match verdict {
            Verdict::Good => Ok(None),
            Verdict::GoodWith(answer) => Ok(Some(answer)),
            Verdict::Again => Err(Refusal::Again),
        }
    }
}

/// What is in a body: an event, or what it says of one.
enum Opened<E> {
    Event(E),
    /// The answer to a challenge.
    Challenge(Bytes),
}

/// Decrypts a body where it is encrypted, and lets nothing pass that is not proved.
fn open<X>(
    inner: &Inner<X>,
    signed: Result<(), &'static str>,
    body: Bytes,
    extent: Extent,
) -> Result<Opened<Arrival>, Refusal> {
    if let Some(key) = &inner.key
        && let Some((text, padded_well)) = sealed(&body).and_then(|text| key.decrypt_evenly(text))
    {
        return open_decrypted(inner, signed, text, padded_well, extent);
    }
    // With a key, what has an event in it is what is decrypted.
    let outer = match inner.key {
        Some(_) => Body::read(&body, Extent::Whole),
        None => inner.read(&body, extent),
    };
    let outer = outer.map_err(|error| match signed {
        Ok(()) if inner.key.is_some() => unreadable(Unreadable::of(error)),
        _ => Refusal::Unproved("the body is not JSON"),
    })?;
    match (outer.encrypted(), &inner.key) {
        (None, _) => {
            let closed = close(inner, signed, outer, &body, true)?;
            Ok(inner.opened(closed, body))
        }
        (Some(_), None) => Err(Refusal::Unproved(
            "it is encrypted, and no encrypt key is set",
        )),
        (Some(encrypted), Some(key)) => {
            let (text, padded_well) = key
                .decrypt_evenly(encrypted.as_bytes())
                .ok_or(Refusal::Unproved("what is encrypted is no ciphertext"))?;
            open_decrypted(inner, signed, text, padded_well, extent)
        }
    }
}

/// What stands under `encrypt` where a body is written as the platform writes it and holds nothing else.
/// It is that if it is base64, which no JSON in it could be.
fn sealed(body: &[u8]) -> Option<&[u8]> {
    body.strip_prefix(br#"{"encrypt":""#)?
        .strip_suffix(br#""}"#)
}

/// The same with what was encrypted.
///
/// Wrong padding has to look like right padding around no JSON, and to take as long: challenges come
/// unsigned, so anyone may send ciphertexts.
fn open_decrypted<X>(
    inner: &Inner<X>,
    signed: Result<(), &'static str>,
    text: Bytes,
    padded_well: bool,
    extent: Extent,
) -> Result<Opened<Arrival>, Refusal> {
    match inner.read(&text, extent) {
        Ok(read) => {
            let closed = close(inner, signed, read, &text, padded_well)?;
            Ok(inner.opened(closed, text))
        }
        Err(error) if signed.is_ok() && padded_well => Err(unreadable(Unreadable::of(error))),
        Err(_) => Err(Refusal::Unproved("it was not encrypted with the app's key")),
    }
}

/// What a body holds, once it is legible.
fn close<X>(
    inner: &Inner<X>,
    signed: Result<(), &'static str>,
    read: Body<'_>,
    whole: &[u8],
    padded_well: bool,
) -> Result<Opened<Content>, Refusal> {
    let token = inner.token(read.token());
    if !padded_well {
        return Err(Refusal::Unproved("it was not encrypted with the app's key"));
    }
    if let Some(challenge) = read.challenge() {
        // It is not signed; the token is what it has.
        token.map_err(Refusal::Unproved)?;
        return Ok(Opened::Challenge(answer_to(challenge)));
    }
    signed.map_err(Refusal::Unproved)?;
    token.map_err(Refusal::Unproved)?;
    read.event(whole).map(Opened::Event).map_err(unreadable)
}

fn unreadable(unreadable: Unreadable) -> Refusal {
    tracing::warn!(
        event_id = unreadable.event_id.as_deref(),
        error = %unreadable.reason,
        "a request to the webhook is proved, but no event"
    );
    Refusal::Unreadable
}

fn answer_to(challenge: &str) -> Bytes {
    serde_json::json!({"challenge": challenge})
        .to_string()
        .into()
}

impl<X> Inner<X> {
    /// Reads a body that far, or whole where as much does not prove it: the token may come later, and
    /// what is no JSON is to be told as that.
    fn read<'a>(&self, body: &'a [u8], extent: Extent) -> Result<Body<'a>, feishu_core::Error> {
        let read = Body::read(body, extent)?;
        if read.is_whole() || self.token(read.token()).is_ok() {
            return Ok(read);
        }
        Body::read(body, Extent::Whole)
    }

    /// What was read of a body, with the body.
    fn opened(&self, read: Opened<Content>, body: Bytes) -> Opened<Arrival> {
        match read {
            Opened::Event(content) => {
                Opened::Event(content.arrived(body, Way::Webhook, self.token.is_some()))
            }
            Opened::Challenge(answer) => Opened::Challenge(answer),
        }
    }

    /// Whether the request is signed, where it has to be.
    fn signed(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), &'static str> {
        let Some(key) = &self.key else {
            return Ok(());
        };
        // One look at each header takes less than one hash of each name.
        let (mut signature, mut timestamp, mut nonce) = (None, None, None);
        for (name, value) in headers {
            let place = match name.as_str() {
                SIGNATURE => &mut signature,
                TIMESTAMP => &mut timestamp,
                NONCE => &mut nonce,
                _ => continue,
            };
            place.get_or_insert(value.as_bytes());
        }
        let (Some(signature), Some(timestamp), Some(nonce)) = (signature, timestamp, nonce) else {
            return Err("it is not signed");
        };
        if !key.signed(signature, [timestamp, nonce], body) {
            return Err("the signature is wrong");
        }
        if self.window != Duration::MAX && !self.timely(timestamp) {
            return Err("the timestamp is too old, too new or none");
        }
        Ok(())
    }

    fn timely(&self, timestamp: &[u8]) -> bool {
        let text = std::str::from_utf8(timestamp).unwrap_or_default();
        let Ok(seconds) = text.parse() else {
            return false;
        };
        let Some(sent) = UNIX_EPOCH.checked_add(Duration::from_secs(seconds)) else {
            return false;
        };
        let apart = match SystemTime::now().duration_since(sent) {
            Ok(ago) => ago,
            Err(ahead) => ahead.duration(),
        };
        apart <= self.window
    }

    /// Whether the token is the app's, where one is set.
    fn token(&self, given: Option<&str>) -> Result<(), &'static str> {
        let Some(token) = &self.token else {
            return Ok(());
        };
        let given = given.unwrap_or_default().as_bytes();
        if equal(given, token.expose().as_bytes()) {
            Ok(())
        } else {
            Err("the verification token is wrong")
        }
    }
}

/// The response. The map of the request's headers serves for its own, emptied, so that no other has to
/// be made.
fn respond(outcome: Result<Option<Bytes>, Refusal>, mut headers: HeaderMap) -> Response<Bytes> {
    const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
    let (status, body) = match outcome {
        Ok(body) => (StatusCode::OK, body.unwrap_or(Bytes::from_static(b"{}"))),
        Err(refusal) => (refusal.status(), Bytes::new()),
    };
    headers.clear();
    if !body.is_empty() {
        headers.insert(header::CONTENT_TYPE, JSON);
    }
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

impl<X> fmt::Debug for Webhook<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("events", &self.inner.events)
            .field("token", &self.inner.token)
            .field("key", &self.inner.key)
            .field("window", &self.inner.window)
            .field("at_work", &self.inner.crew.len())
            .finish_non_exhaustive()
    }
}

impl<X> fmt::Debug for WebhookBuilder<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookBuilder")
            .field("events", &self.events)
            .field("token", &self.token)
            .field("key", &self.key)
            .field("window", &self.window)
            .finish_non_exhaustive()
    }
}
