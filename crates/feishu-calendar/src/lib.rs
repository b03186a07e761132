// Generated from specs/calendar/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Calendar for Rust: 47 operations of the Feishu (Lark) Open Platform.
//!
//! Calendars, events and their attendees, free and busy times.
//!
//! Start with [`Calendar::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
pub mod meeting_room;
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
    /// The older operations of `meeting_room`.
    #[must_use]
    pub fn meeting_room(&self) -> meeting_room::MeetingRoom<I> {
        meeting_room::MeetingRoom::new(self.caller.clone())
    }

    /// Version 4 of the service.
    #[must_use]
    pub fn v4(&self) -> v4::V4<I> {
        v4::V4::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "calendar",
    operations: &[
        &meeting_room::freebusy::BATCH_GET,
        &meeting_room::instance::REPLY,
        &meeting_room::summary::BATCH_GET,
        &v4::calendar::acl::CREATE,
        &v4::calendar::acl::DELETE,
        &v4::calendar::acl::LIST,
        &v4::calendar::acl::SUBSCRIPTION,
        &v4::calendar::acl::UNSUBSCRIPTION,
        &v4::calendar::event::attendee::chat_member::LIST,
        &v4::calendar::event::attendee::BATCH_DELETE,
        &v4::calendar::event::attendee::CREATE,
        &v4::calendar::event::attendee::LIST,
        &v4::calendar::event::meeting_chat::CREATE,
        &v4::calendar::event::meeting_chat::DELETE,
        &v4::calendar::event::meeting_minute::CREATE,
        &v4::calendar::event::CREATE,
        &v4::calendar::event::DELETE,
        &v4::calendar::event::GET,
        &v4::calendar::event::INSTANCE_VIEW,
        &v4::calendar::event::INSTANCES,
        &v4::calendar::event::LIST,
        &v4::calendar::event::PATCH,
        &v4::calendar::event::REPLY,
        &v4::calendar::event::SEARCH,
        &v4::calendar::event::SUBSCRIPTION,
        &v4::calendar::event::UNSUBSCRIPTION,
        &v4::calendar::CREATE,
        &v4::calendar::DELETE,
        &v4::calendar::GET,
        &v4::calendar::LIST,
        &v4::calendar::MGET,
        &v4::calendar::PATCH,
        &v4::calendar::PRIMARY,
        &v4::calendar::PRIMARYS,
        &v4::calendar::SEARCH,
        &v4::calendar::SUBSCRIBE,
        &v4::calendar::SUBSCRIPTION,
        &v4::calendar::UNSUBSCRIBE,
        &v4::calendar::UNSUBSCRIPTION,
        &v4::exchange_binding::CREATE,
        &v4::exchange_binding::DELETE,
        &v4::exchange_binding::GET,
        &v4::freebusy::LIST,
        &v4::freebusy::BATCH,
        &v4::setting::GENERATE_CALDAV_CONF,
        &v4::timeoff_event::CREATE,
        &v4::timeoff_event::DELETE,
    ],
    examples: examples::EXAMPLES,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
