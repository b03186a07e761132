//! What is sent, but for the token that goes along.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;

use super::link::{USER_AGENT_NAME, Wire};
use super::multipart::Multipart;
use super::progress::Progress;
use crate::ground::error::Error;
use crate::ground::operation::Operation;

const HELPDESK: HeaderName = HeaderName::from_static("x-lark-helpdesk-authorization");
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const ZERO: HeaderValue = HeaderValue::from_static("0");

/// A request that is ready to leave, as often as it has to.
pub(crate) struct Message {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Path, with the base URL's prefix, and query; made a URL for each attempt, so that none has
    /// to be copied.
    pub(crate) address: String,
    /// Where it goes in place of the platform. Nothing that is the client's goes along.
    pub(crate) elsewhere: Option<Box<Url>>,
    /// Headers beyond those that every request has.
    pub(crate) headers: HeaderMap,
    pub(crate) helpdesk: Option<HeaderValue>,
    pub(crate) payload: Payload,
    pub(crate) answer: Expected,
    pub(crate) secrecy: Secrecy,
}

pub(crate) enum Payload {
    Empty,
    Bytes(Bytes),
    Multipart(Box<Multipart>),
}

/// What a success looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Envelope,
    Binary,
    /// A file from another host, which has no envelopes.
    Foreign,
    /// A head without a body: the answer to HEAD.
    Head,
}

/// What must not show of what is sent and answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secrecy {
    /// Nothing is secret beyond the headers.
    Open,
    /// The operation sends or answers with secrets.
    Values,
    /// All of it: the request is for a token.
    Whole,
}

impl Message {
    /// What the request is called in traces.
    pub(crate) fn name(&self, wire: &Wire) -> &str {
        match (self.operation, &self.elsewhere) {
            (Some(operation), _) => operation.id,
            // Its path may be as secret as its query.
            (None, Some(url)) => url.host_str().unwrap_or_default(),
            (None, None) => self.path(wire),
        }
    }

    /// Scheme, host and port of where it goes.
    pub(super) fn server<'a>(&'a self, wire: &'a Wire) -> (&'a str, &'a str, Option<u16>) {
        match &self.elsewhere {
            Some(url) => (
                url.scheme(),
                url.host_str().unwrap_or_default(),
                url.port_or_known_default(),
            ),
            None => (wire.base.scheme(), wire.base.host(), wire.base.port()),
        }
    }

    /// The path without what may be nobody's business: the query.
    fn path(&self, wire: &Wire) -> &str {
        let path = self
            .address
            .strip_prefix(wire.base.prefix())
            .unwrap_or(&self.address);
        path.split(['?', '#']).next().unwrap_or(path)
    }

    /// How a body that takes its time gets on.
    pub(super) fn progress(&self) -> Option<Progress> {
        match &self.payload {
            Payload::Multipart(multipart) => Some(multipart.progress()),
            Payload::Empty | Payload::Bytes(_) => None,
        }
    }

    /// Whether a body is sent that can take its time.
    pub(crate) fn is_transfer(&self) -> bool {
        matches!(self.payload, Payload::Multipart(_))
    }

    pub(crate) fn can_be_sent_again(&self) -> bool {
        match &self.payload {
            Payload::Empty | Payload::Bytes(_) => true,
            Payload::Multipart(multipart) => multipart.can_be_sent_again(),
        }
    }

    pub(crate) fn request(
        &mut self,
        wire: &Wire,
        token: Option<&HeaderValue>,
    ) -> Result<reqwest::Request, Error> {
        if let Some(url) = &self.elsewhere {
            let mut request = reqwest::Request::new(self.method.clone(), Url::clone(url));
            let agent = HeaderValue::from_static(USER_AGENT_NAME);
            request.headers_mut().insert(USER_AGENT, agent);
            return Ok(request);
        }
        let url = wire.base.join(&self.address)?;
        let mut request = reqwest::Request::new(self.method.clone(), url);
        let headers = request.headers_mut();
        headers.reserve(wire.headers.len() + self.headers.len() + 3);
        for (name, value) in &wire.headers {
            headers.append(name, value.clone());
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        if let Some(helpdesk) = &self.helpdesk {
            headers.insert(HELPDESK, helpdesk.clone());
        }
        match &mut self.payload {
            Payload::Empty => {
                // RFC 9110, 8.6: methods that have a body say that there is none; strict proxies
                // ask for it.
                if matches!(self.method, Method::POST | Method::PUT | Method::PATCH) {
                    headers.insert(CONTENT_LENGTH, ZERO);
                }
            }
            Payload::Bytes(bytes) => {
                headers.insert(CONTENT_TYPE, JSON);
                *request.body_mut() = Some(bytes.clone().into());
            }
            Payload::Multipart(multipart) => {
                headers.insert(CONTENT_TYPE, multipart.content_type());
                *request.body_mut() = Some(reqwest::Body::wrap(multipart.body()?));
            }
        }
        if !self.headers.is_empty() {
            let headers = request.headers_mut();
            // A name that comes several times goes out several times, in place of a default.
            for name in self.headers.keys() {
                headers.remove(name);
            }
            for (name, value) in &self.headers {
                headers.append(name, value.clone());
            }
        }
        Ok(request)
    }
}
