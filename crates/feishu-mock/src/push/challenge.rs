//! The request that tries an address before it is saved.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use serde_json::{Value, json};

use crate::ground::secret::fresh;
use crate::memory::state::State;
use crate::push::fault::{Wrong, WrongRequest};
use crate::push::outcome::Answer;
use crate::push::{request, webhook};

/// How long the answer may take, as with the platform.
const DEADLINE: Duration = Duration::from_secs(1);

/// Sends a challenge, and hears whether it comes back.
pub(crate) async fn try_out(state: &State, address: &Uri) -> io::Result<()> {
    let challenge = fresh();
    let text = json!({
        "challenge": challenge,
        "token": state.credentials.verification_token,
        "type": "url_verification",
    });
    let (headers, body) = request::request(
        &Bytes::from(text.to_string()),
        state.credentials.encrypt_key.as_deref(),
        true,
        Some(Wrong::Request(WrongRequest::Unsigned)),
    );
    let answer = webhook::send(address, headers, body, None, DEADLINE).await;
    let sent_back = match &answer {
        Answer::Status(200, body) => serde_json::from_slice::<Value>(body)
            .is_ok_and(|body| body.get("challenge").and_then(Value::as_str) == Some(&challenge)),
        _ => false,
    };
    if sent_back {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "the challenge was answered with {answer:?}"
    )))
}
