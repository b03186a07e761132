//! An event as a request to a webhook.

use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::json;

use crate::ground::seal::{self, Flaw};
use crate::ground::secret::fresh;
use crate::push::fault::{Wrong, WrongRequest};

const TIMESTAMP: HeaderName = HeaderName::from_static("x-lark-request-timestamp");
const NONCE: HeaderName = HeaderName::from_static("x-lark-request-nonce");
const SIGNATURE: HeaderName = HeaderName::from_static("x-lark-signature");
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
/// What nobody else has.
const OTHER_KEY: &str = "a key of nobody's";

/// Headers and body of the request that brings this text.
pub(crate) fn request(
    text: &Bytes,
    key: Option<&str>,
    encrypted: bool,
    wrong: Option<Wrong>,
) -> (HeaderMap, Bytes) {
    let wrong = match wrong {
        Some(Wrong::Request(wrong)) => Some(wrong),
        _ => None,
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, JSON);
    let Some(key) = key else {
        return (headers, text.clone());
    };
    let key = match wrong {
        Some(WrongRequest::Key) => OTHER_KEY,
        _ => key,
    };
    let flaw = match wrong {
        Some(WrongRequest::Truncated) => Flaw::Truncated,
        Some(WrongRequest::Padding) => Flaw::Padding,
        _ => Flaw::None,
    };
    let body = if encrypted {
        let sealed = seal::encrypt(key, text, flaw);
        Bytes::from(json!({"encrypt": sealed}).to_string())
    } else {
        text.clone()
    };
    if wrong == Some(WrongRequest::Unsigned) {
        return (headers, body);
    }
    // By the machine's clock, for receivers judge by theirs: the server's own may have been set
    // forward to make tokens old.
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let timestamp = match wrong {
        Some(WrongRequest::Timestamp(apart)) => now.saturating_add_signed(apart),
        _ => now,
    };
    let (timestamp, nonce) = (timestamp.to_string(), fresh());
    let signing = match wrong {
        Some(WrongRequest::Signature) => OTHER_KEY,
        _ => key,
    };
    let signature = seal::signature(signing, &timestamp, &nonce, &body);
    for (name, value) in [
        (TIMESTAMP, timestamp),
        (NONCE, nonce),
        (SIGNATURE, signature),
    ] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    (headers, body)
}
