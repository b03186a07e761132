//! What the server received.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use flate2::Crc;
use http::{HeaderMap, Method};
use serde_json::Value;

use crate::ground::secret::{REDACTED, is_secret_field, is_secret_header};

/// A request that the server received.
///
/// Cloning is cheap. `Debug` hides credentials, in headers and in bodies.
#[derive(Clone)]
pub struct RecordedRequest {
    pub(crate) inner: Arc<Received>,
    pub(crate) status: Option<u16>,
}

pub(crate) struct Received {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) path_params: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
    pub(crate) operation: Option<&'static str>,
    pub(crate) connection: u64,
    pub(crate) at: SystemTime,
}

impl RecordedRequest {
    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.inner.method
    }

    /// The path as it was sent, percent signs and base path included.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// The query as it was sent, without its question mark; empty where there was none.
    #[must_use]
    pub fn raw_query(&self) -> &str {
        &self.inner.raw_query
    }

    /// The decoded query, in the order it was sent.
    #[must_use]
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.inner.query
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        first(&self.inner.query, name)
    }

    /// Every value of a query parameter that takes a list.
    #[must_use]
    pub fn query_all(&self, name: &str) -> Vec<&str> {
        self.inner
            .query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// A decoded path parameter of the operation.
    #[must_use]
    pub fn path_param(&self, name: &str) -> Option<&str> {
        first(&self.inner.path_params, name)
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// A header's first value, where it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.inner.headers.get(name)?.to_str().ok()
    }

    /// The token in `Authorization: Bearer`.
    #[must_use]
    pub fn bearer_token(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &RequestBody {
        &self.inner.body
    }

    /// The body as JSON; `None` where it is none.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.inner.body.bytes()).ok()
    }

    /// The parts of a multipart body; empty for any other body.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        match self.inner.body.parts() {
            Some(Ok(parts)) => parts,
            _ => &[],
        }
    }

    /// The first part of a multipart body with this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts().iter().find(|part| part.name() == name)
    }

    /// The id of the operation, or of the [`TokenEndpoint`](crate::TokenEndpoint), at this method
    /// and path; `None` where there is none.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation
    }

    /// The number of the connection it came on, counted from one: equal numbers mean that a
    /// connection was used again.
    #[must_use]
    pub fn connection(&self) -> u64 {
        self.inner.connection
    }

    /// When its head had arrived, by the machine's clock.
    #[must_use]
    pub fn received_at(&self) -> SystemTime {
        self.inner.at
    }

    /// The status it was answered with; `None` while it is being answered, and for a connection
    /// that was given up before.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let received = &self.inner;
        f.debug_struct("RecordedRequest")
            .field("method", &received.method)
            .field("path", &received.path)
            .field("query", &Pairs(&received.query))
            .field("operation", &received.operation)
            .field("headers", &Headers(&received.headers))
            .field("body", &received.body)
            .field("connection", &received.connection)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

struct Pairs<'a>(&'a [(String, String)]);

impl fmt::Debug for Pairs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(name, value)| {
                let shown = if is_secret_field(name) {
                    REDACTED
                } else {
                    value
                };
                (name, shown)
            }))
            .finish()
    }
}

struct Headers<'a>(&'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.0.iter().map(|(name, value)| {
                let shown = if is_secret_header(name.as_str()) {
                    REDACTED.to_owned()
                } else {
                    String::from_utf8_lossy(value.as_bytes()).into_owned()
                };
                (name.as_str(), shown)
            }))
            .finish()
    }
}

/// The body of a request.
///
/// Of a large body only the beginning is kept, together with its size and its checksum.
#[derive(Clone, Default)]
pub struct RequestBody {
    pub(crate) kept: Bytes,
    pub(crate) size: u64,
    pub(crate) crc32: u32,
    pub(crate) complete: bool,
    pub(crate) parts: Option<Result<Vec<Part>, String>>,
}

impl RequestBody {
    /// The bytes that were kept: all of them, unless [`is_truncated`](Self::is_truncated). Empty
    /// for a multipart body, which is kept part by part.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.kept
    }

    /// How many bytes arrived.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The CRC-32 checksum, the one of zip and gzip, of all bytes that arrived.
    #[must_use]
    pub fn crc32(&self) -> u32 {
        self.crc32
    }

    /// Whether what arrived has the size and the checksum of these bytes.
    #[must_use]
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let mut checksum = Crc::new();
        checksum.update(bytes);
        self.size == bytes.len() as u64 && self.crc32 == checksum.sum()
    }

    /// Whether the body arrived whole.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Whether more bytes arrived than were kept.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.parts.is_none() && self.size > self.kept.len() as u64
    }

    pub(crate) fn parts(&self) -> Option<Result<&[Part], &str>> {
        Some(match self.parts.as_ref()? {
            Ok(parts) => Ok(parts.as_slice()),
            Err(why) => Err(why.as_str()),
        })
    }

    pub(crate) fn excerpt(&self) -> String {
        let end = self.kept.len().min(200);
        String::from_utf8_lossy(&self.kept[..end]).into_owned()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("RequestBody");
        shown.field("size", &self.size);
        match &self.parts {
            Some(Ok(parts)) => {
                shown.field("parts", parts);
            }
            Some(Err(why)) => {
                shown.field("unreadable", why);
            }
            None => {
                // Only JSON can be shown: in anything else a secret could not be told.
                if let Ok(mut value) = serde_json::from_slice::<Value>(&self.kept) {
                    redact(&mut value);
                    let text: String = value.to_string().chars().take(1024).collect();
                    shown.field("json", &text);
                }
            }
        }
        shown.finish_non_exhaustive()
    }
}

fn redact(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            // An authorization code is a secret, too, and has no name of its own.
            let grant = entries.contains_key("grant_type");
            for (name, value) in entries {
                if is_secret_field(name) || (grant && name == "code") {
                    *value = REDACTED.into();
                } else {
                    redact(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(redact),
        _ => {}
    }
}

/// One part of a multipart body.
///
/// Of a large part only the beginning is kept, together with its size and its checksum.
#[derive(Clone)]
pub struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) kept: Bytes,
    pub(crate) size: u64,
    pub(crate) crc32: u32,
}

impl Part {
    /// The field's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file's name, where it has one.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The content type, where one was sent.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The bytes that were kept: all of them, unless there are more than the server keeps.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.kept
    }

    /// The content as text; `None` where it is none or was not kept whole.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if self.size > self.kept.len() as u64 {
            return None;
        }
        std::str::from_utf8(&self.kept).ok()
    }

    /// How many bytes arrived.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The CRC-32 checksum, the one of zip and gzip, of all bytes that arrived.
    #[must_use]
    pub fn crc32(&self) -> u32 {
        self.crc32
    }

    /// Whether what arrived has the size and the checksum of these bytes.
    #[must_use]
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let mut checksum = Crc::new();
        checksum.update(bytes);
        self.size == bytes.len() as u64 && self.crc32 == checksum.sum()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}
