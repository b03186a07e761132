// Generated from specs/cursed/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Cursed Service for Rust: 14 operations of the Feishu (Lark) Open Platform.
//!
//! All that a generator trips over, in one place.
//!
//! Start with [`Cursed::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].
//!
//! # In what order
//!
//! 1. [`cursed.v1.item`](mod@crate::v1::item) is *first*, with \[brackets\] and \<angles\>.
//! 2. [`cursed.v1.item.type`](method@crate::v1::item::ItemResource::type_) is next, then [`cursed.v1.clash.table.list`](method@crate::v1::clash::table::ClashTableResource::list); `not.an.id` is no link.
//!
//! # Resources
//!
//! | resource | what it is | in Chinese | calls |
//! | --- | --- | --- | --- |
//! | [<code>older.<wbr>room</code>](mod@crate::older::room) |  |  | 1 |
//! | [<code>v1.<wbr>clash</code>](mod@crate::v1::clash) | Évaluations of names that everything else has. |  | 3 |
//! | [<code>v1.<wbr>clash.<wbr>table</code>](mod@crate::v1::clash::table) | OKR tables below a resource. |  | 1 |
//! | [<code>v1.<wbr>item</code>](mod@crate::v1::item) | Keywords, clashes and recursion. | 条目 | 4 |
//! | [<code>v1.<wbr>item.<wbr>part</code>](mod@crate::v1::item::part) | Below another resource. |  | 5 |
//! | [<code>v1.<wbr>news</code>](mod@crate::v1::news) | Nothing to call, only events. |  | 0 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`room_event`](struct@crate::older::room::RoomEvent) | An event of the first schema. |  |
//! | [`older.room.moved_v2`](struct@crate::older::room::RoomMoved) | An event of a project without versions. |  |
//! | [`cursed.item.part.opened_v1`](struct@crate::v1::item::part::ItemPartOpened) | All that an event can have \[in brackets\]. | 零件"打开" |
//! | [`cursed.news.option_v1`](struct@crate::v1::news::NewsOption) | An event that is named like a type of the prelude, without a payload. |  |
//! | [`cursed.news.item_v1`](struct@crate::v1::news::NewsItem) | An event that is named like a module. |  |
//!
//! Events are received with the crate `feishu-events`; [`AnyEvent`] holds any of them.
//!
//! # Keeping answers
//!
//! The feature `serde` makes every type of this crate one of serde, in the form that it has on the wire. (`Cargo.toml`: `feishu-cursed = { …, features = ["serde"] }`.)
//!
//! ```
//! use feishu_cursed::v1::item::ItemTypeResponse;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! # let answer = ItemTypeResponse::default();
//! let kept = serde_json::to_string(&answer)?;
//! let again: ItemTypeResponse = serde_json::from_str(&kept)?;
//! assert_eq!(again, answer);
//! # Ok(())
//! # }
//! ```
//!
//! What the platform sends beyond the documentation is not in the types; [`Response::also`](feishu_core::Response::also) reads it from an answer that was got with `send_with_response`.
//!
//! # Tests
//!
//! With the feature `testing`, among `[dev-dependencies]`, `feishu-mock` answers with the documented examples, a set answer is held against the documentation, and answers and events have a setter for each field:
//!
//! ```
//! use feishu_cursed::v1::item::TYPE;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = feishu_mock::MockServer::start(&[&feishu_cursed::SERVICE]).await?;
//! // `ItemTypeResponse`, as it is documented; what is of no account to the test stays.
//! let answer = server.example(&TYPE);
//! server.on(&TYPE).respond(answer);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[cfg(feature = "examples")]
#[rustfmt::skip]
mod answers;
#[rustfmt::skip]
mod any_event;
#[rustfmt::skip]
mod examples;
#[cfg(feature = "testing")]
#[rustfmt::skip]
mod setters;
#[rustfmt::skip]
pub mod older;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod v1;

pub use crate::any_event::AnyEvent;
pub use feishu_core;

use feishu_core::{Caller, Client, HelpdeskToken, Identity, Tenant, User, UserToken};

/// Cursed Service, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].
#[derive(Debug, Clone)]
pub struct Cursed<I: Identity> {
    caller: Caller<I>,
}

impl Cursed<Tenant> {
    /// The service as the app sees it, with the helpdesk's own credential.
    #[must_use]
    pub fn new(client: &Client, helpdesk: HelpdeskToken) -> Self {
        Self {
            caller: Caller::new(client).with_helpdesk(helpdesk),
        }
    }

    /// The service as a person sees it.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Cursed<User> {
        Cursed {
            caller: self.caller.as_user(user),
        }
    }
}

impl<I: Identity> Cursed<I> {
    /// The older operations of `older`.
    #[must_use]
    pub fn older(&self) -> older::Older<I> {
        older::Older::new(self.caller.clone())
    }

    /// Version 1 of the service.
    #[must_use]
    pub fn v1(&self) -> v1::V1<I> {
        v1::V1::new(self.caller.clone())
    }
}

/// The service: its operations and events; under the `examples` feature, the examples of both
/// and what is documented of the answers.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "cursed",
    operations: &[
        older::room::LIST.operation(),
        v1::clash::table::LIST.operation(),
        v1::clash::NEW.operation(),
        v1::clash::UPLOAD.operation(),
        v1::clash::CLONE.operation(),
        v1::item::part::GET.operation(),
        v1::item::part::LIST.operation(),
        v1::item::part::SEARCH.operation(),
        v1::item::part::OPEN.operation(),
        v1::item::part::CLOSE.operation(),
        v1::item::TYPE.operation(),
        v1::item::MOVE.operation(),
        v1::item::UPLOAD.operation(),
        v1::item::DOWNLOAD.operation(),
    ],
    examples: examples::EXAMPLES,
    answers: examples::ANSWERS,
    events: <AnyEvent as feishu_core::event::EventSet>::TYPES,
    event_examples: examples::EVENTS,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
