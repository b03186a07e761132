//! Requests to endpoints that have no operation yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde_core::de::{DeserializeOwned, Deserializer, IgnoredAny};
use serde_core::{Deserialize as _, Serialize};

use crate::BoxFuture;
use crate::client::Client;
use crate::decode::Decode;
use crate::download::Download;
use crate::error::{Error, ErrorKind};
use crate::executor::{self, Credential, Expected, Payload, Plan};
use crate::identity::{HelpdeskToken, UserToken};
use crate::multipart::Multipart;
use crate::reply::{Content, FromReply, Reply};
use crate::request;
use crate::retry::{Class, RetryPolicy};
use crate::value::{IntoValue, Value};

/// A request that is being put together by hand. Made by [`Client::request`].
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: String,
    body: Body,
    user: Option<UserToken>,
    helpdesk: Option<HelpdeskToken>,
    headers: HeaderMap,
    class: Option<Class>,
    timeout: Option<Duration>,
    retry: Option<Arc<dyn RetryPolicy>>,
}

enum Body {
    None,
    Json(Bytes),
    Form(Vec<(String, Value)>),
    Broken(Error),
}

impl RawRequest {
    pub(crate) fn new(client: Client, method: Method, path: String) -> Self {
        Self {
            client,
            method,
            path,
            query: String::new(),
            body: Body::None,
            user: None,
            helpdesk: None,
            headers: HeaderMap::new(),
            class: None,
            timeout: None,
            retry: None,
        }
    }

    /// Adds a query parameter; a list repeats its name.
    pub fn query(mut self, name: &str, value: impl IntoValue) -> Self {
        let value = value.into_value();
        if let Err(error) = crate::check::raw(name, &value) {
            self.body = Body::Broken(error);
        }
        request::pair(&mut self.query, '&', name, &value);
        self
    }

    /// The body, as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.body = match serde_json::to_vec(body) {
            Ok(json) => Body::Json(json.into()),
            Err(error) => Body::Broken(
                Error::new(ErrorKind::Invalid, "the body cannot be encoded").with_source(error),
            ),
        };
        self
    }

    /// Adds a part to a `multipart/form-data` body: text, or a file as an
    /// [`Upload`](crate::Upload).
    pub fn part(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        let part = (name.into(), value.into_value());
        match &mut self.body {
            Body::Form(parts) => parts.push(part),
            _ => self.body = Body::Form(vec![part]),
        }
        self
    }

    /// Sends it with a person's token in place of the app's.
    pub fn as_user(mut self, user: impl Into<UserToken>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends the helpdesk's own credential along.
    pub fn with_helpdesk(mut self, helpdesk: HelpdeskToken) -> Self {
        self.helpdesk = Some(helpdesk);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Says that it only reads, so that it may be sent again whatever happened. GET and HEAD are
    /// taken to be so without saying.
    pub fn safe(mut self) -> Self {
        self.class = Some(Class::Safe);
        self
    }

    /// Says that the platform tells its repetitions by a key, so that it may be sent again.
    pub fn idempotent(mut self) -> Self {
        self.class = Some(Class::Idempotent(None));
        self
    }

    /// Gives it so long, all attempts and waits included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Retries it by another policy than the client's.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Sends the request. A code that is not zero is an error.
    pub fn send(self) -> impl Future<Output = Result<RawResponse, Error>> + Send {
        let sent = self.execute(Expected::Envelope);
        async move {
            let reply = sent.await?;
            // What broke off behind its code must not pass for a success.
            match serde_json::from_slice::<IgnoredAny>(reply.body()) {
                Ok(_) => Ok(RawResponse { reply }),
                Err(error) => Err(reply.decode_error(&error)),
            }
        }
    }

    /// Sends the request to an endpoint that answers with a file.
    pub fn download(self) -> impl Future<Output = Result<Download, Error>> + Send {
        let sent = self.execute(Expected::Binary);
        async move { Download::from_reply(&mut sent.await?) }
    }

    fn execute(self, answer: Expected) -> BoxFuture<'static, Result<Reply, Error>> {
        Box::pin(async move { executor::run(self.plan(answer).await?).await })
    }

    async fn plan(self, answer: Expected) -> Result<Plan, Error> {
        check_path(&self.path)?;
        let separator = if self.path.contains('?') { '&' } else { '?' };
        let mut address = format!("{}{}", self.client.settings().base.prefix(), self.path);
        if !self.query.is_empty() {
            address.push(separator);
            address.push_str(&self.query);
        }
        let payload = match self.body {
            Body::None => Payload::Empty,
            Body::Json(json) => Payload::Bytes(json),
            Body::Form(parts) => {
                let mut multipart = Multipart::new()?;
                for (name, value) in parts {
                    match value {
                        Value::File(upload) => multipart.file(&name, None, *upload),
                        value => multipart.text(&name, &request::plain(&value)),
                    }
                }
                multipart.measure().await?;
                Payload::Multipart(multipart)
            }
            Body::Broken(error) => return Err(error),
        };
        let class = self.class.unwrap_or(match self.method {
            Method::GET | Method::HEAD | Method::OPTIONS => Class::Safe,
            _ => Class::Unsafe,
        });
        Ok(Plan {
            client: self.client,
            operation: None,
            method: self.method,
            address,
            headers: self.headers,
            helpdesk: self.helpdesk.map(|helpdesk| helpdesk.header().clone()),
            payload,
            credential: self.user.map_or(Credential::Tenant, Credential::User),
            class,
            answer,
            timeout: self.timeout,
            retry: self.retry,
        })
    }
}

/// A path that would name another host, or that a URL parser would put straight, is not sent.
fn check_path(path: &str) -> Result<(), Error> {
    let wrong = |rule: &str| Err(crate::check::broken("path", rule, path));
    if !path.starts_with('/') || path.starts_with("//") {
        return wrong("has to begin with one slash");
    }
    let plain = path.split(['?', '#']).next().unwrap_or(path);
    let relative = plain.split(['/', '\\']).any(|segment| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    });
    if relative {
        return wrong("cannot have relative parts");
    }
    // A parser takes some of these for slashes and leaves others out.
    if path.contains(|letter: char| letter == '\\' || letter.is_control()) {
        return wrong("cannot have backslashes or control characters");
    }
    if path.contains('#') {
        return wrong("cannot have a fragment");
    }
    Ok(())
}

impl IntoFuture for RawRequest {
    type Output = Result<RawResponse, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A type of the caller's own, which is read by its own `Deserialize`.
struct BySerde<T>(T);

impl<T: DeserializeOwned> Decode for BySerde<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(Self))
    }
}

/// The answer to a [`RawRequest`]: JSON with code zero.
#[derive(Debug)]
pub struct RawResponse {
    reply: Reply,
}

impl RawResponse {
    /// What is under `data`.
    ///
    /// # Errors
    /// When there is none, or it is not what the type wants.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.reply.data::<BySerde<T>>().map(|value| value.0)
    }

    /// The whole answer, for endpoints that put their fields beside `code`.
    ///
    /// # Errors
    /// When the answer is not what the type wants.
    pub fn flat<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(self.reply.body()).map_err(|error| self.reply.decode_error(&error))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// The response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> Bytes {
        match &self.reply.content {
            Content::Whole(body) => body.clone(),
            Content::Stream(_) => Bytes::new(),
        }
    }

    /// The id under which the platform has the request on record.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.reply.log_id()
    }

    /// How many requests were sent to get it, repetitions included.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.reply.attempts
    }
}

#[cfg(test)]
mod tests {
    use super::check_path;

    #[test]
    fn only_paths_that_stay_as_they_are_leave() {
        for path in [
            "/open-apis/a/b",
            "/open-apis/a?x=..",
            "/a/b%2Fc",
            "/a/...",
            "/a/.b",
        ] {
            assert!(check_path(path).is_ok(), "{path}");
        }
        for path in [
            "",
            "open-apis",
            "//evil.example/",
            "/a/../b",
            "/a/%2E%2e/b",
            "/a/.",
            "/a\\..\\b",
            "/\\evil.example/",
            "/\t/evil.example/",
            "/a#b",
        ] {
            assert!(check_path(path).is_err(), "{path}");
        }
    }
}
