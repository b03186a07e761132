//! One request and its answer: the HTTP client, what is sent by it, how an answer is read and
//! judged. It knows no tokens, no limits and no retries.

mod base;
mod body;
pub(crate) mod download;
mod envelope;
mod exchange;
mod failure;
mod http;
mod judge;
mod link;
mod message;
mod multipart;
pub mod observe;
mod observed;
mod patience;
mod progress;
pub(crate) mod reply;
mod send;
#[cfg(feature = "rustls")]
mod tls;
mod trace;
mod wait;

pub(crate) use self::base::Base;
pub(crate) use self::failure::timeout;
pub(crate) use self::http::{Configure, HttpSettings, http_client};
pub(crate) use self::link::{USER_AGENT_NAME, Wire};
pub(crate) use self::message::{Expected, Message, Payload, Secrecy};
pub(crate) use self::multipart::Multipart;
pub use self::multipart::PreviewPart;
