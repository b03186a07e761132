// Generated from specs/helpdesk/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Helpdesk for Rust: 1 operation of the Feishu (Lark) Open Platform.
//!
//! Service desks – tickets and their messages, agents, FAQs, notifications.
//!
//! Start with [`Helpdesk::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
pub mod v1;

pub use feishu_core;

use feishu_core::{Caller, Client, HelpdeskToken, Identity, Tenant, User, UserToken};

/// Feishu Helpdesk, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].
#[derive(Debug, Clone)]
pub struct Helpdesk<I: Identity> {
    caller: Caller<I>,
}

impl Helpdesk<Tenant> {
    /// The service as the app sees it, with the helpdesk's own credential.
    #[must_use]
    pub fn new(client: &Client, helpdesk: HelpdeskToken) -> Self {
        Self {
            caller: Caller::new(client).with_helpdesk(helpdesk),
        }
    }

    /// The service as a person sees it.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Helpdesk<User> {
        Helpdesk {
            caller: self.caller.as_user(user),
        }
    }
}

impl<I: Identity> Helpdesk<I> {
    /// Version 1 of the service.
    #[must_use]
    pub fn v1(&self) -> v1::V1<I> {
        v1::V1::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "helpdesk",
    operations: &[&v1::notification::GET],
    examples: examples::EXAMPLES,
};
