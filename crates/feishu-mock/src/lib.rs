//! A Feishu (Lark) Open Platform for tests, in the test's own process.
//!
//! [`MockServer`] listens on a loopback port and is made from the same operation tables as the
//! client crates. It gives out tokens, checks every request the way the documentation reads,
//! answers with the documented examples or with what the test sets, remembers what it received,
//! pushes events, and breaks in whatever way the test asks for.
//!
//! # Starting
//!
//! A server serves the services it is given, each a `SERVICE` of its crate, and listens until it is
//! dropped. [`MockServer::client`] is a client for it. Of a service's crate, tests turn on the feature
//! `testing`, which brings the documented examples, what is documented of the answers, and setters to
//! make answers with; `examples` is the first two alone.
//!
//! ```toml
//! [dev-dependencies]
//! feishu-mock = { git = "https://github.com/feishu-rs/feishu-rs" }
//! feishu-hire = { git = "https://github.com/feishu-rs/feishu-rs", features = ["testing"] }
//! ```
//!
//! ```
//! # use feishu_hire::Hire;
//! # use feishu_mock::MockServer;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
//! let hire = Hire::new(&server.client());
//! # let _ = hire;
//! # Ok(())
//! # }
//! ```
//!
//! A service is static data, which may be written by hand, too:
//!
//! ```
//! use feishu_core::operation::{Answer, Example, Field, Kind, Method, Operation, Service};
//! use feishu_mock::MockServer;
//!
//! // What a service crate brings along.
//! static NOTE_GET: Operation = Operation {
//!     params: &[Field::path("note_id", Kind::String)],
//!     answer: Answer::Data,
//!     ..Operation::new("hire.v1.note.get", Method::Get, "/open-apis/hire/v1/notes/:note_id")
//! };
//! static SERVICE: Service = Service {
//!     name: "hire",
//!     operations: &[&NOTE_GET],
//!     answers: &[],
//!     examples: &[Example {
//!         operation: &NOTE_GET,
//!         path: &[("note_id", "1")],
//!         query: &[],
//!         headers: &[],
//!         body: "",
//!         response: r#"{"code": 0, "msg": "ok", "data": {"note": {"id": "1"}}}"#,
//!     }],
//!     events: &[],
//!     event_examples: &[],
//! };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = MockServer::start(&[&SERVICE]).await?;
//!
//! // A client of the app; and everything that a client of one's own has to be told.
//! let client = server.client();
//! let (base_url, app_id, app_secret) = (server.url(), server.app_id(), server.app_secret());
//! # let _ = (client, base_url, app_id, app_secret);
//! # Ok(())
//! # }
//! ```
//!
//! [`MockServer::builder`] has the choices: credentials of one's own, a base path, leniency,
//! enforced rate limits, the life of tokens.
//!
//! # Credentials and tokens
//!
//! The server knows one self-built app and one store app, a tenant that installed the latter, a
//! user token, and a helpdesk. Its token endpoints ([`TokenEndpoint`]) keep to the documentation:
//! a token comes back unchanged while half an hour of its life is left, then a new one is given
//! out and both are good. Authorization codes ([`MockServer::authorize`]) and refresh tokens work
//! once.
//!
//! ```no_run
//! # use std::time::Duration;
//! # use feishu_mock::{MockServer, TokenEndpoint};
//! # async fn example(server: &MockServer) {
//! // Two hours pass in no time: what the client has cached is stale.
//! server.advance_clock(Duration::from_secs(7200));
//! // A token dies before its time.
//! server.revoke_token(server.user_token());
//! // However many calls there were, one of them fetched a token.
//! assert_eq!(server.token_requests(), 1);
//! assert_eq!(server.requests_to(TokenEndpoint::TenantInternal).len(), 1);
//! // The event that brings a store app its ticket, and the one that follows a call to resend it,
//! // which goes to the webhook by itself where one is saved.
//! let event = server.emit_app_ticket();
//! let pushed = server.next_event().await;
//! # }
//! ```
//!
//! # Strictness
//!
//! A request is answered only if the platform would have let it pass, as far as the tables say:
//!
//! | what is wrong | status | code |
//! | --- | --- | --- |
//! | unknown path | 404 | 99991201 |
//! | wrong method | 405 | 99991301 |
//! | no token | 400 | 99991661 |
//! | what is there is no token | 400 | 99991671 |
//! | a tenant's token is invalid, expired, or of no use here | 400 | 99991663 |
//! | an app's token, the same | 400 | 99991664 |
//! | a person's token is invalid or of no use here | 401 | 99991668 |
//! | a person's token has expired | 401 | 99991677 |
//! | the app is of the wrong kind | 400 | 99991676 |
//! | the helpdesk's header is missing or wrong | 401 | 154001 |
//! | the content type, or a body that is not of it | 400 | 9499 |
//! | a JSON body beyond what the server keeps | 413 | 9499 |
//! | parameters: missing, ill-typed, undocumented, or against a rule | 400 | 99992402 |
//! | too many calls, where limits are enforced | 429 | 99991400 |
//!
//! The body is the platform's own error body, log id and troubleshooter included; every parameter
//! that is wrong is named under `field_violations`, all at once. Undocumented fields and
//! undocumented enumeration values are refused, because in a test they are misspellings more
//! often than news; [`MockServerBuilder::allow_unknown_fields`] and
//! [`MockServerBuilder::allow_unknown_enum_values`] let them pass.
//!
//! The platform itself is not of one mind about the status of token errors:
//! [`MockServerBuilder::token_error_status`] sets another.
//!
//! # Answers
//!
//! Without further ado an operation answers with its documented example. Where that says that
//! there are more pages, a request with its page token gets a last page; a page token that no
//! page carried is refused. [`MockServer::on`] sets other answers. An operation that is named by its
//! table takes answers of its type, and those of another operation do not compile:
//!
//! ```
//! use feishu_hire::v1::note::{self, Note, NoteListResponse};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! # let server = feishu_mock::MockServer::start(&[&feishu_hire::SERVICE]).await?;
//! // Made with the setters of the feature `testing`.
//! let note = Note::default().id("1").content("hello");
//! server.on(&note::LIST).respond(NoteListResponse::default().items([note]));
//!
//! // Pages: the tokens that lead from one to the next are filled in.
//! let page = |id: &str| NoteListResponse::default().items([Note::default().id(id)]);
//! server.on(&note::LIST).respond_pages([page("1"), page("2"), page("3")]);
//!
//! // The documented answer, changed in one place.
//! let mut answer = server.example(&note::GET);
//! if let Some(note) = &mut answer.note {
//!     note.is_private = Some(true);
//! }
//! server.on(&note::GET).respond(answer);
//!
//! // Made from the request.
//! server.on(&note::GET).respond_with(|request| {
//!     let id = request.path_param("note_id").unwrap_or_default();
//!     note::NoteGetResponse::default().note(Note::default().id(id))
//! });
//!
//! // Failures are of no type.
//! server.on(&note::LIST).once().respond_error(500, 1002001, "system error");
//! # Ok(())
//! # }
//! ```
//!
//! An answer's struct can be made without that feature, too: all of them have a `Default` and public
//! fields. That they are `#[non_exhaustive]` lets the platform's new fields become theirs without
//! breaking a test, and so there are no struct literals.
//!
//! An operation that is named by its id takes JSON:
//!
//! ```no_run
//! # use feishu_mock::{MockServer, Reply};
//! # use serde_json::json;
//! # fn example(server: &MockServer) {
//! // Twice this, then that for ever.
//! server.on("hire.v1.note.list").times(2).respond_error(500, 1002001, "system error");
//! server.on("hire.v1.note.list").respond_data(json!({"items": [], "has_more": false}));
//!
//! // Pages, by their tokens.
//! server.on("hire.v1.note.list").respond_pages(vec![
//!     json!([{"id": "1"}, {"id": "2"}]),
//!     json!([]),
//!     json!([{"id": "3"}]),
//! ]);
//!
//! // Made from the request.
//! server.on("hire.v1.note.get").respond_with(|request| {
//!     Reply::data(json!({"note": {"id": request.path_param("note_id")}}))
//! });
//!
//! // A path that no crate has an operation for.
//! server.on_path("GET", "/open-apis/im/v1/chats/:chat_id").respond_data(json!({}));
//! # }
//! ```
//!
//! Some answers give an address to fetch a file from; [`MockServer::host_file`] puts one there.
//!
//! Answers are checked as strictly as requests: with a field that is not documented, a value of another
//! type, form or enumeration, the method that sets it panics, at the test's line:
//!
//! ```text
//! hire.v1.note.list does not answer like this:
//!   data.itemz: no such field is documented; did you mean `items`? (it is `[]`)
//! An answer that is meant to be like this is set with `.unchecked()`.
//! ```
//!
//! Fields may be left out. Failures, [bytes](Reply::bytes) and [text](Reply::json_text) go as they are.
//! [`On::unchecked`] lets one answer pass, [`MockServerBuilder::allow_unknown_fields`] and
//! [`MockServerBuilder::allow_unknown_enum_values`] all of a server, as they do with requests. What
//! [`On::respond_with`] makes is seen only when a request has come: an unfit answer is withheld, and the
//! server panics when it is dropped.
//!
//! # What was received
//!
//! ```no_run
//! # use feishu_mock::MockServer;
//! # use serde_json::json;
//! # fn example(server: &MockServer) {
//! let requests = server.requests_to("hire.v1.note.create");
//! assert_eq!(requests[0].json(), Some(json!({"talent_id": "1", "content": "hello"})));
//! assert_eq!(requests[0].query("user_id_type"), Some("open_id"));
//! assert_eq!(requests[0].header("locale"), Some("en_us"));
//! # }
//! ```
//!
//! Bodies are read as a stream. Of a large one, or of a large part of an upload, only the
//! beginning is kept, with the size and a checksum of all of it: an upload of 300 MB costs no
//! 300 MB. Credentials do not show in `Debug`.
//!
//! # Faults
//!
//! [`Fault`] has what can go wrong, from a rate limit to a reset in the middle of a body. Faults
//! are queued for an operation, a token endpoint, a path, or whatever comes next:
//!
//! ```no_run
//! # use std::time::Duration;
//! # use feishu_mock::{Fault, MockServer, TokenEndpoint};
//! # fn example(server: &MockServer) {
//! server.fault("hire.v1.note.list", Fault::rate_limited(2));
//! server.fault("hire.v1.note.list", Fault::html(502).times(3));
//! server.fault(TokenEndpoint::TenantInternal, Fault::delay(Duration::from_secs(1)));
//! server.fault_any(Fault::cut_body());
//! server.fault("hire.v1.todo.list", Fault::token_rejected().forever());
//! # }
//! ```
//!
//! A connection that is refused is one to a server that [was stopped](MockServer::stop).
//!
//! # Events
//!
//! The server is also the side of the platform that tells: [`MockServer::push`] delivers an event
//! to the program under test, and what comes of it says every delivery and its answer.
//!
//! A webhook's address is saved first, as in the developer console: the server sends a challenge
//! there. Events then go to it, encrypted and signed with [`MockServer::encrypt_key`], and holding
//! [`MockServer::verification_token`]. Without an address they go over the long connections that
//! the server serves: to one of an app's, whichever.
//!
//! ```no_run
//! use feishu_mock::{Event, MockServer, PushFault};
//! use serde_json::json;
//!
//! # async fn example(server: &MockServer) -> std::io::Result<()> {
//! server.save_webhook("http://127.0.0.1:8080/feishu/events").await?;
//! let event = Event::new("hire.application.stage_changed_v1", json!({"application_id": "1"}));
//! assert!(server.push(event.clone()).await.is_delivered());
//!
//! // Once with the signature of somebody else; then the platform pushes it again.
//! let pushed = server.push(event).fault(PushFault::bad_signature()).await;
//! assert_eq!(pushed.codes(), [401, 200]);
//! # Ok(())
//! # }
//! ```
//!
//! Where the service crates' feature `examples` is on, there is an event of every documented type:
//! [`MockServer::push_example`] pushes one by its name, [`MockServer::example_event`] gives it to be
//! changed first. An unknown name is an error that tells the nearest.
//!
//! ```no_run
//! # async fn example(server: &feishu_mock::MockServer) -> Result<(), feishu_mock::UnknownEvent> {
//! let pushed = server.push_example("hire.application.stage_changed_v1")?.await;
//! assert!(pushed.is_delivered());
//! # Ok(())
//! # }
//! ```
//!
//! An answer that is not 200, or not there [in time](MockServerBuilder::push_deadline), makes the
//! event come again, four times at most, as the platform has it; only the waits are
//! [shorter](MockServerBuilder::redelivery_speed). [`Push::request`] makes the request alone, for a
//! test without sockets. What a callback is answered with is [`Answer::data`].
//!
//! Of what can go wrong, each belongs somewhere:
//!
//! | where | what |
//! | --- | --- |
//! | one delivery | [`PushFault`]: signature, time, ciphertext, parts, frames, twice, out of order, cut off |
//! | one long connection | [`LongConnection::fault`]: closed, cut, reset, half-open, read no more |
//! | the way to one | [`fault`](MockServer::fault) for a [`ConnectionStep`]: [`Fault::no_endpoint`], [`Fault::handshake`], [`Fault::connection`], and all that befalls requests |
//! | its settings | [`MockServer::set_client_config`], [`MockServer::set_pong_config`] |
//!
//! An acknowledgement is taken only when it is the frame that was sent, with the time that the
//! handler took.
//!
//! # What it does not do
//!
//! It speaks HTTP/1.1 without TLS, and sends events to `http://` alone. It keeps no data: what is created is not listed. It knows no
//! scopes: [`Fault::missing_scopes`] stands for their absence. Constraints that the tables do not
//! hold, such as whether an id exists, are not checked; a pattern in a dialect that it cannot read
//! is passed over.

// The floors, from the ground up: each knows only those before it, and inside a floor no modules
// import each other in a circle.
//
//     ground    apps, the clock, secrets, paths, what is kept of bytes
//     exchange  a request as it is read and recorded, an answer as it is written
//     check     a request against its table; what a rule says is feishu-core's to say
//     memory    tokens, grants, limits, faults, set answers, long connections: all that outlasts a
//               request
//     push      events on their way to the app: requests, frames, and once more
//     answer    one request, from its credentials to its answer
//     face      the server as a test holds it

mod answer;
mod check;
mod exchange;
mod face;
mod ground;
mod memory;
mod push;

pub use crate::exchange::record::{Part, RecordedRequest, RequestBody};
pub use crate::exchange::reply::Reply;
pub use crate::face::answering::{Answers, IntoReply, Untyped};
pub use crate::face::authorization::Authorization;
pub use crate::face::builder::MockServerBuilder;
pub use crate::face::line::LongConnection;
pub use crate::face::on::On;
pub use crate::face::push::Push;
pub use crate::face::server::MockServer;
pub use crate::ground::connection_step::ConnectionStep;
pub use crate::ground::event::Event;
pub use crate::ground::token_endpoint::TokenEndpoint;
pub use crate::ground::unknown_event::UnknownEvent;
pub use crate::memory::fault::{ConnectionFault, Fault, Target};
pub use crate::push::fault::PushFault;
pub use crate::push::outcome::{Answer, Delivered, Pushed, Way};
