//! Whether an answer is a success, and what it says where it is none.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::envelope;
use super::message::{Expected, Message, Secrecy};
use super::reply::{Content, Reply, log_id};
use super::wait::asked_wait;
use crate::ground::error::{Error, ErrorKind};
use crate::ground::locate;

/// A success is one by its code; the status alone does not say.
pub(super) fn judge(
    message: &Message,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Reply, Error> {
    let code = match message.answer {
        Expected::Foreign => None,
        _ => envelope::code(&body),
    };
    let head = message.answer == Expected::Head && body.is_empty();
    if (code == Some(0) || head) && status.is_success() {
        return Ok(Reply {
            operation: message.operation,
            status,
            headers,
            content: Content::Whole(body),
            attempts: 0,
        });
    }
    let error = match code {
        None if message.answer == Expected::Foreign => Error::new(
            ErrorKind::Status,
            format!("the file is not to be had there{}", shown(message, &body)),
        ),
        Some(0) | None if !status.is_success() => Error::new(
            ErrorKind::Status,
            format!("the answer is not the platform's{}", shown(message, &body)),
        ),
        None if body.is_empty() => Error::new(ErrorKind::Decode, "the answer is empty"),
        None => Error::new(
            ErrorKind::Decode,
            format!(
                "the answer is not an envelope with a code{}",
                shown(message, &body)
            ),
        ),
        Some(_) => {
            let mut said = envelope::parse(&body).unwrap_or_default();
            if message.secrecy != Secrecy::Open {
                said.forget_values();
            }
            Error::platform(said).with_operation(message.operation)
        }
    };
    let error = error
        .with_status(status)
        .with_log_id(log_id(&headers))
        .with_retry_after(asked_wait(&headers));
    let refused = error.is_refusal();
    Err(error.executed(!refused))
}

/// The start of a body for an error message, unless it may hold a secret.
fn shown(message: &Message, body: &[u8]) -> String {
    // A gateway's page knows no secrets; half of the platform's answer may.
    let answer = body.trim_ascii_start().starts_with(b"{");
    match message.secrecy {
        Secrecy::Whole => String::new(),
        Secrecy::Values if answer => String::new(),
        _ => format!(": {}", locate::excerpt(body, 0)),
    }
}
