//! An answer before it goes on the wire.

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::exchange::refusal::Refusal;

/// An answer of the server: a status, headers and a body.
///
/// ```
/// use feishu_mock::Reply;
/// use serde_json::json;
///
/// let reply = Reply::data(json!({"items": [], "has_more": false})).header("x-request-id", "42");
/// let failure = Reply::error(400, 1002002, "parameter error");
/// ```
#[derive(Debug, Clone)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Content,
}

/// A body. An error's is written late, because it names the request's log id.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Json(Value),
    Bytes(Bytes),
    Refusal(Box<Refusal>),
}

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

impl Reply {
    pub(crate) fn new(status: u16, body: Content) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body,
        }
    }

    /// A success with this under `data`.
    #[must_use]
    pub fn data(data: Value) -> Self {
        Self::json(json!({"code": 0, "msg": "success", "data": data}))
    }

    /// A success with these fields, where an operation has them: under `data`, or beside `code`.
    pub(crate) fn fields(fields: Value, flat: bool) -> Self {
        match (flat, fields) {
            (true, Value::Object(mut fields)) => {
                fields.entry("code").or_insert(0.into());
                fields.entry("msg").or_insert("success".into());
                Self::json(Value::Object(fields))
            }
            (_, fields) => Self::data(fields),
        }
    }

    /// A success with this JSON as the whole body.
    #[must_use]
    pub fn json(body: Value) -> Self {
        Self::new(200, Content::Json(body)).with(CONTENT_TYPE, JSON)
    }

    /// A success with this text as the whole body, labelled as JSON whatever it holds.
    #[must_use]
    pub fn json_text(body: impl Into<Bytes>) -> Self {
        Self::bytes("application/json; charset=utf-8", body)
    }

    /// A failure with the platform's error body, log id and troubleshooter included.
    ///
    /// A status that HTTP does not know becomes 500, here and in [`status`](Self::status).
    #[must_use]
    pub fn error(status: u16, code: i64, msg: impl Into<String>) -> Self {
        Refusal::new(status, code, msg).into()
    }

    /// A success with these bytes.
    #[must_use]
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::new(200, Content::Bytes(body.into())).header(CONTENT_TYPE.as_str(), content_type)
    }

    /// A file, the way download operations send one.
    #[must_use]
    pub fn file(name: &str, content_type: &str, body: impl Into<Bytes>) -> Self {
        let name: String = name
            .chars()
            .filter(|c| !matches!(c, '"' | '\\') && !c.is_control())
            .collect();
        Self::bytes(content_type, body).header(
            CONTENT_DISPOSITION.as_str(),
            &format!("attachment; filename=\"{name}\""),
        )
    }

    /// A page of HTML, the way proxies answer.
    #[must_use]
    pub fn html(status: u16, body: impl Into<String>) -> Self {
        let body: String = body.into();
        Self::bytes("text/html; charset=utf-8", body).status(status)
    }

    /// No body at all.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::new(status, Content::Bytes(Bytes::new()))
    }

    /// The answer to a handshake that is refused.
    pub(crate) fn refused_handshake(status: u16, code: i64, msg: &str) -> Self {
        let refused = Self::empty(status)
            .header("handshake-status", &status.to_string())
            .header("handshake-msg", msg);
        match code {
            0 => refused,
            code => refused.header("handshake-autherrcode", &code.to_string()),
        }
    }

    /// Sets the status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self
    }

    /// Sets a header. A name or a value that HTTP does not allow is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            self.headers.insert(name, value);
        }
        self
    }

    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// The body's bytes, now that the request's log id and method are known.
    pub(crate) fn render(self, log_id: &str, method_id: &str) -> Rendered {
        let body = match self.body {
            Content::Json(value) => Bytes::from(value.to_string()),
            Content::Bytes(bytes) => bytes,
            Content::Refusal(refusal) => Bytes::from(refusal.body(log_id, method_id).to_string()),
        };
        Rendered {
            status: self.status,
            headers: self.headers,
            body,
        }
    }
}

impl From<Refusal> for Reply {
    fn from(mut refusal: Refusal) -> Self {
        let headers = std::mem::take(&mut refusal.headers);
        let reply = Self::new(refusal.status, Content::Refusal(Box::new(refusal)));
        headers
            .into_iter()
            .fold(reply.with(CONTENT_TYPE, JSON), |reply, (name, value)| {
                reply.with(name, value)
            })
    }
}

impl From<Value> for Reply {
    /// The same as [`Reply::json`].
    fn from(body: Value) -> Self {
        Self::json(body)
    }
}

/// An answer with its final bytes.
#[derive(Debug)]
pub(crate) struct Rendered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Rendered {
    pub(crate) fn map_json(mut self, change: impl FnOnce(&mut Value)) -> Self {
        if let Ok(mut value) = serde_json::from_slice::<Value>(&self.body) {
            change(&mut value);
            self.body = Bytes::from(value.to_string());
        }
        self
    }
}
