//! The transport under the Feishu (Lark) Open Platform service crates: tokens, retries, rate
//! limits, pages, files and errors, written once and driven by tables.
//!
//! A program mostly depends on a service crate, such as `feishu-hire`, and on this crate for the
//! client. This page is the manual of what all services have in common.
//!
//! - [A first call](#a-first-call)
//! - [Identities](#identities)
//! - [Tokens](#tokens)
//! - [Retries and deadlines](#retries-and-deadlines)
//! - [Rate limits](#rate-limits)
//! - [Errors](#errors)
//! - [Values that are there or not](#values-that-are-there-or-not)
//! - [Enumerations](#enumerations)
//! - [Times](#times)
//! - [Pages](#pages)
//! - [Files](#files)
//! - [Endpoints without a spec](#endpoints-without-a-spec)
//! - [Seeing what happens](#seeing-what-happens)
//! - [Events](#events)
//! - [Testing](#testing)
//! - [HTTP and TLS](#http-and-tls)
//!
//! # A first call
//!
//! One [`Client`] per app, made once and cloned freely; a handle per service; a call that is put
//! together without waiting for anything, and sent.
//!
//! ```no_run
//! use feishu_core::Client;
//! use feishu_hire::Hire;
//!
//! # async fn run() -> Result<(), feishu_core::Error> {
//! let client = Client::builder()
//!     .self_built_app("cli_a1b2c3", "secret")
//!     .build()?;
//! let hire = Hire::new(&client);
//! let notes = hire.v1().note().list("6916472453069883661").page_size(200).send().await?;
//! println!("{} notes", notes.items.len());
//! # Ok(())
//! # }
//! ```
//!
//! What the documentation requires of the parameters is checked when a call is sent, before
//! anything leaves. Options of the call itself begin with `with_`, so that they stay apart from
//! its parameters; and [`send_with_response`](Call::send_with_response) brings status, headers,
//! log id and body along.
//!
//! ```no_run
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
//! use std::time::Duration;
//!
//! let response = hire
//!     .v1()
//!     .note()
//!     .list("6916472453069883661")
//!     .with_timeout(Duration::from_secs(5))
//!     .send_with_response()
//!     .await?;
//! println!("{:?}: {} notes", response.log_id(), response.value.items.len());
//! # Ok(())
//! # }
//! ```
//!
//! What the platform sends beyond a type's fields is read from the same answer, by
//! [`Response::also`]. To store or forward an answer, turn on the feature `serde` of its crate: every
//! type is then one of serde.
//!
//! # Identities
//!
//! A call is made by the app ([`Tenant`]) or by a person ([`User`]), and the platform opens some
//! operations to one of them alone. A handle's type says who calls, and operations that this
//! caller may not make are not there: the wrong token does not compile.
//!
//! ```no_run
//! use feishu_hire::v1::todo::TodoType;
//!
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
//! let mine = hire.as_user("u-7f1bcd13fc57d46bac21793a18e560");
//! let todos = mine.v1().todo().list(TodoType::Interview).send().await?;
//! # let _ = todos;
//! # Ok(())
//! # }
//! ```
//!
//! ```compile_fail
//! # use feishu_hire::v1::todo::TodoType;
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
//! // To-do items belong to a person.
//! hire.v1().todo().list(TodoType::Interview).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! The helpdesk has a credential of its own beside the token. It is part of the helpdesk's handle,
//! as a [`HelpdeskToken`].
//!
//! # Tokens
//!
//! The client fetches the app's token when the first call needs it. However many calls wait, one
//! request is made; it goes on for the others when the call that started it is dropped. In the
//! last half hour of its life the token is renewed in the background while it still serves, and a
//! renewal that fails disturbs nobody before the token has ended. When the platform refuses a
//! token, at whatever HTTP status, that token is dropped and the call is repeated once with
//! another.
//!
//! Several processes share tokens through a [`TokenStore`](token::TokenStore), so that one of them
//! fetches for all. `feishu-redis` has one on Redis, together with what else a fleet shares: people's
//! sessions and the count of calls.
//!
//! ```
//! use std::sync::Arc;
//! use feishu_core::{Client, token::MemoryTokenStore};
//!
//! # fn main() -> Result<(), feishu_core::Error> {
//! // In place of memory: a store over whatever the processes share.
//! let store = Arc::new(MemoryTokenStore::new());
//! let client = Client::builder()
//!     .self_built_app("cli_a1b2c3", "secret")
//!     .token_store(store)
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! An app from the store acts for the tenants that installed it, and needs the ticket that the
//! platform pushes to its event endpoint every hour:
//!
//! ```no_run
//! # async fn run(event: &[u8]) -> Result<(), feishu_core::Error> {
//! let app = feishu_core::Client::builder().store_app("cli_a1b2c3", "secret").build()?;
//! app.put_app_ticket_event(event).await?;
//! let hire = feishu_hire::Hire::new(&app.tenant("73658811060f175d"));
//! # let _ = hire;
//! # Ok(())
//! # }
//! ```
//!
//! A person's token that renews itself is a [`UserSession`]; [`session`] shows the way from the
//! authorization code on, and how several processes share a session without spending its refresh
//! token twice.
//!
//! # Retries and deadlines
//!
//! Whether a call may be sent again is a fact of its operation: reads may, writes with an
//! idempotency key may, other writes only where nothing can have been executed. Within that,
//! connection errors, timeouts, server errors and rate limits are retried with exponential
//! backoff and full jitter, or after the wait that the platform names. A retry budget per client
//! keeps an outage from being multiplied, and the call's timeout bounds attempts and waits
//! together. The policy can be replaced for a client or a call; see [`retry`].
//!
//! ```no_run
//! use std::time::Duration;
//! use feishu_core::Client;
//! use feishu_core::retry::{Backoff, Never};
//!
//! # async fn run() -> Result<(), feishu_core::Error> {
//! let client = Client::builder()
//!     .self_built_app("cli_a1b2c3", "secret")
//!     .timeout(Duration::from_secs(20))
//!     .retry(Backoff::new().attempts(6))
//!     .build()?;
//! let hire = feishu_hire::Hire::new(&client);
//! let notes = hire.v1().note().list("6916472453069883661").with_retry(Never).send().await?;
//! # let _ = notes;
//! # Ok(())
//! # }
//! ```
//!
//! # Rate limits
//!
//! The platform counts calls by operation, app and tenant, and documents how many it takes. The
//! client can keep under that by itself: calls then wait their turn, in the order in which they
//! were sent, in place of being refused.
//!
//! ```
//! # fn main() -> Result<(), feishu_core::Error> {
//! let client = feishu_core::Client::builder()
//!     .self_built_app("cli_a1b2c3", "secret")
//!     .rate_limiter(true)
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! Where several processes use one app, a [`RateLimiter`] takes a share of the documented rates, or
//! counts the calls of all of them together, in a [`RateStore`](rate::RateStore).
//!
//! # Errors
//!
//! There is one [`Error`]. It keeps all that the platform says (code, message, log id,
//! troubleshooter, violations), what the operation's documentation says about the code, how many
//! requests were sent, and whether the platform may have done what was asked.
//!
//! ```no_run
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) {
//! match hire.v1().note().list("6916472453069883661").send().await {
//!     Ok(notes) => println!("{} notes", notes.items.len()),
//!     Err(error) if error.is_permission_denied() => {
//!         println!("ask for one of {:?}", error.missing_scopes());
//!         println!("here: {:?}", error.console_link());
//!     }
//!     Err(error) if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
//!     Err(error) if error.may_have_executed() => println!("look before repeating: {error}"),
//!     Err(error) => println!("{error}; log id {:?}", error.log_id()),
//! }
//! # }
//! ```
//!
//! An answer that cannot be read names the place, `data.items[3].create_time`, and shows what
//! stands there. An empty body, HTML or half an answer is an error and never a value.
//!
//! # Values that are there or not
//!
//! Lists of an answer are empty when they are absent, and all other fields are an [`Option`]: the platform's pages do not
//! say what an answer always has, and an answer without a field is still an answer. [`Required`] takes a field that the
//! program cannot go on without, and its error names the field. [`Maybe`] sets what a program has and leaves out what it
//! has not:
//!
//! ```no_run
//! use feishu_core::{Error, Maybe, Required, Tenant};
//! use feishu_hire::v1::note::NoteCreateCall;
//!
//! # async fn run(hire: feishu_hire::Hire<Tenant>, application: Option<String>) -> Result<(), Error> {
//! let answer = hire
//!     .v1()
//!     .note()
//!     .create("6916472453069883661", "Strong in the exam.")
//!     .maybe(application, NoteCreateCall::application_id)
//!     .send()
//!     .await?;
//! let id = answer.note.required("note")?.id.required("note.id")?;
//! # let _ = id;
//! # Ok(())
//! # }
//! ```
//!
//! # Enumerations
//!
//! An enumeration has the documented values, and `Unrecognized` for any other, as it came. So a `match` that names all of
//! them is complete, and the compiler tells of those that a later version adds:
//!
//! ```
//! use feishu_hire::v1::application::ApplicationActiveStatus;
//!
//! fn word(status: ApplicationActiveStatus) -> String {
//!     match status {
//!         ApplicationActiveStatus::Active => "going on".to_owned(),
//!         ApplicationActiveStatus::Inactive => "ended".to_owned(),
//!         ApplicationActiveStatus::Unrecognized(value) => format!("status {value}"),
//!     }
//! }
//! # assert_eq!(word(ApplicationActiveStatus::from(3)), "status 3");
//! ```
//!
//! Values are added with the middle number of the version alone (after 1.0, with a minor version), so that this does not break
//! with an update that asks for nothing else; with `_` or `other` in place of `Unrecognized` it never does. What is not
//! documented yet is compared as it is on the wire, `status.as_str() == "new"` or `status.value() == 9`, which holds after it has
//! got a name, too. The `AnyEvent` of a service is made alike.
//!
//! # Times
//!
//! The platform writes times as seconds, as milliseconds or by RFC 3339. Here all of them are a
//! [`Timestamp`], made from [`SystemTime`](std::time::SystemTime), from text by RFC 3339 or from a number
//! with its unit, and with the features `jiff` (version 1), `time` (0.3) and `chrono` (0.4), which the service
//! crates have too, from the types of these crates. A day without a time is a [`Date`].
//!
//! ```no_run
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
//! use std::time::Duration;
//!
//! use feishu_core::Timestamp;
//!
//! let since = Timestamp::now() - Duration::from_secs(24 * 60 * 60);
//! let mut talents = hire.v1().talent().list().update_start_time(&since).items();
//! while let Some(talent) = talents.next().await {
//!     println!("{:?}", talent?.basic_info.and_then(|info| info.modify_time));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! Operations with pages have `pages()` and `items()` beside `send()`. Both are
//! [`Stream`]s with a `next()` of their own; see [`page`].
//!
//! ```no_run
//! # async fn run(hire: feishu_hire::Hire<feishu_core::Tenant>) -> Result<(), feishu_core::Error> {
//! let mut notes = hire.v1().note().list("6916472453069883661").items().prefetch();
//! while let Some(note) = notes.next().await {
//!     println!("{:?}", note?.content);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Files
//!
//! Operations that send a file take an [`Upload`], from memory, from disk or from a reader; those
//! that answer with one give a [`Download`]. Neither is held in memory as a whole.
//!
//! # Endpoints without a spec
//!
//! [`Client::request`] reaches any endpoint, with the same tokens, retries and errors:
//!
//! ```no_run
//! use feishu_core::http::Method;
//!
//! # async fn run(client: feishu_core::Client) -> Result<(), feishu_core::Error> {
//! #[derive(serde::Deserialize)]
//! struct Chat {
//!     name: Option<String>,
//! }
//!
//! let chat: Chat = client
//!     .request(Method::GET, "/open-apis/im/v1/chats/oc_a0553eda9014c201e6969b478895c230")
//!     .query("user_id_type", "open_id")
//!     .send()
//!     .await?;
//! println!("{:?}", chat.name);
//! # Ok(())
//! # }
//! ```
//!
//! # Seeing what happens
//!
//! Everything is told by `tracing`, under the target `feishu`. A program that logs with
//! tracing-subscriber prints a line for every request with `RUST_LOG=feishu=debug`:
//!
//! ```text
//! DEBUG feishu: answered operation="/open-apis/auth/v3/tenant_access_token/internal" method="POST" status=200 code=0 duration_ms=84 log_id="…"
//! DEBUG feishu: failed operation="hire.v1.note.list" method="GET" error="platform" status=429 code=99991400 duration_ms=21 log_id="…"
//! DEBUG feishu: sent again after a wait operation="hire.v1.note.list" wait_ms=1000
//! DEBUG feishu: answered operation="hire.v1.note.list" method="GET" status=200 code=0 duration_ms=35 log_id="…" resent=1
//! ```
//!
//! | level | line | fields |
//! | --- | --- | --- |
//! | debug | `answered`: a request has its answer, and the platform says that all is well | `operation`, `method`, `status`, `code`, `duration_ms`, `log_id`, `resent` |
//! | debug | `failed`: it has another, or none | the same, and `error`: the [kind](ErrorKind::as_str) |
//! | debug | `sent again after a wait` | `operation`, `wait_ms` |
//! | warn | `a token could not be fetched` | `error` |
//! | warn | `the token store failed`; calls do without it | `error`, `doing` |
//! | warn | `a documented pattern is not a regular expression`: a fault of a service crate | `pattern` |
//!
//! `operation` is the id, or the path of a request that has none (for a token, or raw), or the host of a file that
//! is elsewhere. `resent` says how often the call was sent before, where it was. Fields that are not known are left out. A call that breaks a rule sends nothing
//! and so has no line: its [`Error`] says all there is to say.
//!
//! Each request is a span besides, `feishu.attempt`, at the level info, with the names that OpenTelemetry has for
//! HTTP clients:
//!
//! | field | when it is set |
//! | --- | --- |
//! | `otel.kind`, `otel.name`, `feishu.operation` | at the beginning: `client`, the operation's id or the path |
//! | `http.request.method`, `http.request.resend_count` | at the beginning |
//! | `server.address`, `server.port`, `url.scheme`, `url.template` | at the beginning; the template with an operation alone |
//! | `http.response.status_code`, `feishu.code`, `feishu.log_id` | with the answer, as far as it has them |
//! | `error.type` | at the end, when it failed: the [kind](ErrorKind::as_str) |
//! | `duration_ms` | at the end |
//!
//! These names stay as they are within a minor version. Bodies, parameters and secrets are not traced, and `Debug`
//! shows no secret either. What `feishu-events` tells has targets that begin with `feishu_events`, which the filter `feishu`
//! takes in, too.
//!
//! An [`Observer`](observe::Observer) sees the same without tracing, for metrics, and can add headers such as
//! `traceparent`; `examples/metrics.rs` of this crate shows one.
//!
//! # Events
//!
//! What the platform pushes is received with `feishu-events`, over webhook or a long connection, as the structs
//! that service crates have for it.
//!
//! # Testing
//!
//! `feishu-mock` is the platform in a test's own process, over real sockets: a client differs in its
//! [`base_url`](ClientBuilder::base_url) alone. The answers that it gives are made of the service
//! crates' own types, with the setters of their feature `testing`. Code that handles failures is tested with errors of one's own:
//! [`Error::builder`].
//!
//! # HTTP and TLS
//!
//! Connections are made by reqwest, HTTP/1.1 with gzip and the system's proxy; TLS is rustls with
//! the ring provider and the system's certificates, without touching the process-wide provider.
//! The feature `native-tls`, with default features off, takes the system's library in its place.
//! [`ClientBuilder::http`] configures reqwest's client: proxies, the pool, the resolver.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

// The floors, from the ground up: each knows only those before it. ARCHITECTURE.md says what is
// where, and a test of the repository holds it.
mod attempt;
mod call;
mod client;
mod ground;
pub mod retry;
pub mod token;
mod wire;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;
pub use reqwest;
#[cfg(feature = "rustls")]
pub use rustls;

pub use crate::attempt::client::Client;
pub use crate::attempt::identity::{Caller, HelpdeskToken, Identity, Tenant, User, UserToken};
pub use crate::attempt::limit::RateLimiter;
pub use crate::attempt::rates as rate;
#[doc(hidden)]
pub use crate::call::check;
pub use crate::call::page::{Items, NextPage, PageOf, Pages};
pub use crate::call::{Call, Sending, SendingWithResponse, file, page, raw};
#[doc(hidden)]
pub use crate::call::{preview, untyped};
pub use crate::client::builder::{ClientBuilder, FEISHU, LARK};
#[doc(hidden)]
pub use crate::client::handle::LongConnectionParts;
#[doc(hidden)]
pub use crate::ground::disposition;
pub use crate::ground::error::{
    Detail, Error, ErrorBuilder, ErrorKind, FieldViolation, Help, PermissionViolation,
};
#[cfg(feature = "frames")]
#[doc(hidden)]
pub use crate::ground::frame;
pub use crate::ground::one_or_many::OneOrMany;
pub use crate::ground::optional::{Maybe, Required};
pub use crate::ground::secret::Secret;
pub use crate::ground::time::{Date, InvalidTime, Timestamp};
pub use crate::ground::upload::Upload;
pub use crate::ground::value::{IntoValue, Value};
#[doc(hidden)]
pub use crate::ground::value::{to_list, to_texts};
pub use crate::ground::{BoxFuture, decode, encode, enumeration, event, operation, platform};
pub use crate::token::session;
pub use crate::token::session::{UserGrant, UserSession};
pub use crate::wire::download::Download;
pub use crate::wire::observe;
pub use crate::wire::reply::{FromReply, Response};

/// Any JSON: the type of what is documented as free-form.
pub use serde_json::Value as Json;

/// What the generated code needs of serde, so that its crates need not name it.
#[doc(hidden)]
pub mod __private {
    pub use serde_core::de::{Deserialize, Deserializer};
    pub use serde_core::ser::{Serialize, Serializer};

    /// What the objects have for which a service has a trait that reads them: it can grow, since nobody else has it.
    pub trait Form {}
}

/// What the benchmark of admissions drives.
#[doc(hidden)]
pub mod __bench {
    pub use crate::attempt::limit::Limiter;
}
