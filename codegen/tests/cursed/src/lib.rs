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
//! 2. [`cursed.v1.item.type`](method@crate::v1::item::ItemResource::type) is next, then [`cursed.v1.clash.table.list`](method@crate::v1::clash::table::TableResource::list); `not.an.id` is no link.
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

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
pub mod older;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod v1;

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

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "cursed",
    operations: &[
        &older::room::LIST,
        &v1::clash::table::LIST,
        &v1::clash::NEW,
        &v1::clash::UPLOAD,
        &v1::clash::CLONE,
        &v1::item::part::GET,
        &v1::item::part::LIST,
        &v1::item::part::SEARCH,
        &v1::item::part::OPEN,
        &v1::item::part::CLOSE,
        &v1::item::TYPE,
        &v1::item::MOVE,
        &v1::item::UPLOAD,
        &v1::item::DOWNLOAD,
    ],
    examples: examples::EXAMPLES,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
