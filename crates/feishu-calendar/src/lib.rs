// Generated from specs/calendar/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Calendar for Rust: 1 operation of the Feishu (Lark) Open Platform.
//!
//! Calendars, events and their attendees, free and busy times.
//!
//! Start with [`Calendar::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
pub mod v4;

pub use feishu_core;

use feishu_core::{Caller, Client, Identity, Tenant, User, UserToken};

/// Feishu Calendar, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].
#[derive(Debug, Clone)]
pub struct Calendar<I: Identity> {
    caller: Caller<I>,
}

impl Calendar<Tenant> {
    /// The service as the app sees it.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            caller: Caller::new(client),
        }
    }

    /// The service as a person sees it.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Calendar<User> {
        Calendar {
            caller: self.caller.as_user(user),
        }
    }
}

impl<I: Identity> Calendar<I> {
    /// Version 4 of the service.
    #[must_use]
    pub fn v4(&self) -> v4::V4<I> {
        v4::V4::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "calendar",
    operations: &[&v4::freebusy::LIST],
    examples: examples::EXAMPLES,
};
