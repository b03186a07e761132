//! Requests to endpoints that have no operation yet.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::sending::run;
use super::{check, request};
use crate::attempt::identity::{HelpdeskToken, UserToken};
use crate::attempt::{Client, Credential, Plan};
use crate::ground::BoxFuture;
use crate::ground::error::{Error, ErrorKind, invalid};
use crate::ground::value::{IntoValue, Value};
use crate::retry::{Class, RetryPolicy};
use crate::wire::download::Download;
use crate::wire::reply::{BySerde, FromReply, Reply, Response};
use crate::wire::{Expected, Message, Multipart, Payload, Secrecy};

/// A request that is being put together by hand. Made by [`Client::request`].
///
/// It is sent, and its options are named, as those of the typed calls.
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: String,
    body: Body,
    /// The first thing that cannot be sent.
    broken: Option<Error>,
    flat: bool,
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
}

impl RawRequest {
    pub(crate) fn new(client: Client, method: Method, path: String) -> Self {
        Self {
            client,
            method,
            path,
            query: String::new(),
            body: Body::None,
            broken: None,
            flat: false,
            user: None,
            helpdesk: None,
            headers: HeaderMap::new(),
            class: None,
            timeout: None,
            retry: None,
        }
    }

    /// Adds a query parameter; a list repeats its name, and `None` leaves it out.
    pub fn query(mut self, name: &str, value: impl IntoValue) -> Self {
        let value = value.into_value();
        self.check(name, &value);
        request::pair(&mut self.query, '&', name, &value);
        self
    }

    /// The body, as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.body = Body::Json(json.into()),
            Err(error) => self.refuse(
                Error::new(ErrorKind::Invalid, "the body cannot be encoded").with_source(error),
            ),
        }
        self
    }

    /// Adds a part to a `multipart/form-data` body: text, or a file as an
    /// [`Upload`](crate::Upload).
    pub fn part(mut self, name: impl Into<String>, value: impl IntoValue) -> Self {
        let (name, value) = (name.into(), value.into_value());
        self.check(&name, &value);
        match &mut self.body {
            Body::Form(parts) => parts.push((name, value)),
            _ => self.body = Body::Form(vec![(name, value)]),
        }
        self
    }

    /// Says that the endpoint puts the fields of its answer beside `code`, and not under `data`.
    pub fn flat(mut self) -> Self {
        self.flat = true;
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
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
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

    /// Gives it so long, all attempts and waits included, in place of the client's timeout.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Retries it by another policy than the client's.
    pub fn with_retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Sends the request and decodes the answer: what is under `data`, or all of it where the
    /// answer is [flat](Self::flat). [`Json`](crate::Json) takes anything; `()` is for answers
    /// without data. A code that is not zero is an error.
    pub fn send<T: DeserializeOwned>(self) -> impl Future<Output = Result<T, Error>> + Send {
        let flat = self.flat;
        let sent = self.execute(Expected::Envelope);
        async move { decode(&sent.await?, flat) }
    }

    /// Sends the request; the decoded answer comes with what was around it.
    pub fn send_with_response<T: DeserializeOwned>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        let flat = self.flat;
        let sent = self.execute(Expected::Envelope);
        async move {
            let reply = sent.await?;
            Ok(Response::new(decode(&reply, flat)?, reply, flat))
        }
    }

    /// Sends the request to an endpoint that answers with a file.
    pub fn download(self) -> impl Future<Output = Result<Download, Error>> + Send {
        let sent = self.execute(Expected::Binary);
        async move { Download::from_reply(&mut sent.await?) }
    }

    fn check(&mut self, name: &str, value: &Value) {
        if let Err(error) = check::raw(name, value) {
            self.refuse(error);
        }
    }

    fn refuse(&mut self, error: Error) {
        self.broken.get_or_insert(error);
    }

    fn execute(self, answer: Expected) -> BoxFuture<'static, Result<Reply, Error>> {
        Box::pin(async move {
            let mut plan = self.plan(answer)?;
            run(&mut plan).await
        })
    }

    pub(super) fn plan(self, answer: Expected) -> Result<Plan, Error> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        check_path(&self.path)?;
        let separator = if self.path.contains('?') { '&' } else { '?' };
        let mut address = format!("{}{}", self.client.wire().base.prefix(), self.path);
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
                Payload::Multipart(Box::new(multipart))
            }
        };
        let class = self.class.unwrap_or(match self.method {
            Method::GET | Method::HEAD | Method::OPTIONS => Class::Safe,
            _ => Class::Unsafe,
        });
        Ok(Plan {
            message: Message {
                operation: None,
                answer: match (answer, &self.method) {
                    (Expected::Envelope, &Method::HEAD) => Expected::Head,
                    (answer, _) => answer,
                },
                method: self.method,
                address,
                elsewhere: None,
                headers: self.headers,
                helpdesk: self.helpdesk.map(|helpdesk| helpdesk.header().clone()),
                payload,
                secrecy: Secrecy::Open,
            },
            client: self.client,
            credential: self.user.map_or(Credential::Tenant, Credential::User),
            class,
            timeout: self.timeout,
            retry: self.retry,
            idempotency_key: None,
        })
    }
}

/// A path that would name another host, or that a URL parser would put straight, is not sent.
fn check_path(path: &str) -> Result<(), Error> {
    let wrong = |rule: &str| Err(invalid::broken("path", rule, path));
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

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// What a request is answered with, as the caller's type.
fn decode<T: DeserializeOwned>(reply: &Reply, flat: bool) -> Result<T, Error> {
    if flat {
        return reply.read(|json| T::deserialize(json));
    }
    let data = match reply.body() {
        [] => None,
        _ => reply.data_if_any::<BySerde<T>>()?,
    };
    match data {
        Some(data) => Ok(data.0),
        // A type that can be nothing is, where there is nothing.
        None => T::deserialize(serde_json::Value::Null).map_err(|_| reply.no_data()),
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
