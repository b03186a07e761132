//! The transport under the Feishu (Lark) Open Platform service crates.

mod app;
mod base;
mod builder;
mod call;
mod client;
pub mod decode;
mod download;
pub mod encode;
pub mod enumeration;
mod envelope;
mod error;
mod executor;
mod identity;
mod limit;
mod locate;
mod macros;
mod multipart;
mod one_or_many;
pub mod operation;
pub mod page;
pub mod raw;
mod reply;
mod request;
pub mod retry;
mod secret;
pub mod session;
mod ticket;
mod time;
#[cfg(feature = "rustls")]
mod tls;
pub mod token;
mod upload;
mod validate;
mod value;

use std::future::Future;
use std::pin::Pin;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;

pub use crate::builder::{ClientBuilder, FEISHU, LARK};
pub use crate::call::{Call, Sending, SendingWithResponse};
pub use crate::client::Client;
pub use crate::download::Download;
pub use crate::error::{Detail, Error, ErrorKind, FieldViolation, Help, PermissionViolation};
pub use crate::identity::{Caller, HelpdeskToken, Identity, Tenant, User, UserToken};
pub use crate::limit::RateLimiter;
pub use crate::one_or_many::OneOrMany;
pub use crate::page::{Items, NextPage, PageOf, Pages};
pub use crate::reply::{FromReply, Response};
pub use crate::session::{UserGrant, UserSession};
pub use crate::time::{UnixMillis, UnixSeconds};
pub use crate::upload::Upload;
pub use crate::value::{IntoValue, Value};

/// Any JSON: the type of what is documented as free-form.
pub use serde_json::Value as Json;

/// A boxed future that can move between threads: what the traits of this crate return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the generated code needs of serde, so that its crates need not name it.
#[doc(hidden)]
pub mod __private {
    pub use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess};
    pub use serde::ser::{Serialize, SerializeMap, Serializer};
}
