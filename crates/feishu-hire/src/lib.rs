// Generated from specs/hire/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Hire for Rust: 37 operations of the Feishu (Lark) Open Platform.
//!
//! Recruiting – jobs, talents and their applications, interviews, offers, onboarding.
//!
//! Start with [`Hire::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

mod examples;
pub mod v1;
pub mod v2;

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

    /// Version 2 of the service.
    #[must_use]
    pub fn v2(&self) -> v2::V2<I> {
        v2::V2::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "hire",
    operations: &[
        &v1::attachment::CREATE,
        &v1::attachment::GET,
        &v1::attachment::PREVIEW,
        &v1::diversity_inclusion::SEARCH,
        &v1::ehr_import_task::PATCH,
        &v1::employee::GET,
        &v1::employee::GET_BY_APPLICATION,
        &v1::employee::PATCH,
        &v1::external_application::CREATE,
        &v1::note::CREATE,
        &v1::note::DELETE,
        &v1::note::GET,
        &v1::note::LIST,
        &v1::note::PATCH,
        &v1::resume_source::LIST,
        &v1::subject::LIST,
        &v1::talent::external_info::CREATE,
        &v1::talent::external_info::UPDATE,
        &v1::talent::ADD_TO_FOLDER,
        &v1::talent::BATCH_GET_ID,
        &v1::talent::COMBINED_CREATE,
        &v1::talent::COMBINED_UPDATE,
        &v1::talent::GET,
        &v1::talent::LIST,
        &v1::talent::ONBOARD_STATUS,
        &v1::talent::REMOVE_TO_FOLDER,
        &v1::talent::TAG,
        &v1::talent_blocklist::CHANGE_TALENT_BLOCK,
        &v1::talent_folder::LIST,
        &v1::talent_object::QUERY,
        &v1::talent_operation_log::SEARCH,
        &v1::talent_pool::BATCH_CHANGE_TALENT_POOL,
        &v1::talent_pool::MOVE_TALENT,
        &v1::talent_pool::SEARCH,
        &v1::talent_tag::LIST,
        &v1::todo::LIST,
        &v2::talent::GET,
    ],
    examples: examples::EXAMPLES,
};
