// Generated from specs/hire/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Hire for Rust: 3 operations of the Feishu (Lark) Open Platform.
//!
//! Recruiting – jobs, talents and their applications, interviews, offers, onboarding.
//!
//! Start with [`Hire::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

mod examples;
pub mod v1;

pub use feishu_core;

use feishu_core::{Caller, Client, Identity, Tenant, User, UserToken};

/// Feishu Hire, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].
#[derive(Debug, Clone)]
pub struct Hire<I: Identity> {
    caller: Caller<I>,
}

impl Hire<Tenant> {
    /// The service as the app sees it.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            caller: Caller::new(client),
        }
    }

    /// The service as a person sees it.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Hire<User> {
        Hire {
            caller: self.caller.as_user(user),
        }
    }
}

impl<I: Identity> Hire<I> {
    /// Version 1 of the service.
    #[must_use]
    pub fn v1(&self) -> v1::V1<I> {
        v1::V1::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "hire",
    operations: &[&v1::external_application::CREATE, &v1::note::LIST, &v1::todo::LIST],
    examples: examples::EXAMPLES,
};
