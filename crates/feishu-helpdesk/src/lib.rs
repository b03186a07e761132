// Generated from specs/helpdesk/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Helpdesk for Rust: 50 operations of the Feishu (Lark) Open Platform.
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
    operations: &[
        &v1::agent::schedules::DELETE,
        &v1::agent::schedules::GET,
        &v1::agent::schedules::PATCH,
        &v1::agent::AGENT_EMAIL,
        &v1::agent::PATCH,
        &v1::agent_schedule::CREATE,
        &v1::agent_schedule::LIST,
        &v1::agent_skill::CREATE,
        &v1::agent_skill::DELETE,
        &v1::agent_skill::GET,
        &v1::agent_skill::LIST,
        &v1::agent_skill::PATCH,
        &v1::agent_skill_rule::LIST,
        &v1::bot::message::CREATE,
        &v1::category::CREATE,
        &v1::category::DELETE,
        &v1::category::GET,
        &v1::category::LIST,
        &v1::category::PATCH,
        &v1::event::SUBSCRIBE,
        &v1::event::UNSUBSCRIBE,
        &v1::faq::CREATE,
        &v1::faq::DELETE,
        &v1::faq::FAQ_IMAGE,
        &v1::faq::GET,
        &v1::faq::LIST,
        &v1::faq::PATCH,
        &v1::faq::SEARCH,
        &v1::notification::CANCEL_APPROVE,
        &v1::notification::CANCEL_SEND,
        &v1::notification::CREATE,
        &v1::notification::EXECUTE_SEND,
        &v1::notification::GET,
        &v1::notification::PATCH,
        &v1::notification::PREVIEW,
        &v1::notification::SUBMIT_APPROVE,
        &v1::ticket::message::CREATE,
        &v1::ticket::message::LIST,
        &v1::ticket::ANSWER_USER_QUERY,
        &v1::ticket::CUSTOMIZED_FIELDS,
        &v1::ticket::GET,
        &v1::ticket::LIST,
        &v1::ticket::START_SERVICE,
        &v1::ticket::TICKET_IMAGE,
        &v1::ticket::UPDATE,
        &v1::ticket_customized_field::CREATE,
        &v1::ticket_customized_field::DELETE,
        &v1::ticket_customized_field::GET,
        &v1::ticket_customized_field::LIST,
        &v1::ticket_customized_field::PATCH,
    ],
    examples: examples::EXAMPLES,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
