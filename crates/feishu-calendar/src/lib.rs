// Generated from specs/calendar/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Calendar for Rust: 47 operations of the Feishu (Lark) Open Platform.
//!
//! Calendars, events and their attendees, free and busy times.
//!
//! Start with [`Calendar::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].
//!
//! # In what order
//!
//! A **calendar** holds **events**, an event has **attendees**, and a meeting room is an attendee like a person.
//! A person calls with their own calendars in hand, an app that has the bot ability with those of its bot.
//!
//! 1. [`calendar.v4.calendar.primary`](method@crate::v4::calendar::CalendarResource::primary) finds the caller's own calendar; [`calendar.v4.calendar.create`](method@crate::v4::calendar::CalendarResource::create) makes a shared one.
//! 2. [`calendar.v4.freebusy.list`](method@crate::v4::freebusy::FreebusyResource::list) tells when somebody, or a room, has time.
//! 3. [`calendar.v4.calendar.event.create`](method@crate::v4::calendar::event::EventResource::create) creates the event, and [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::AttendeeResource::create) invites
//!    people and books rooms.
//! 4. [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::EventResource::list) reads events back, and later only what changed.
//!
//! Nobody subscribes to more than 1000 calendars, and no event has more than 3000 attendees.
//!
//! # Resources
//!
//! | resource | what it is | in Chinese | calls |
//! | --- | --- | --- | --- |
//! | [<code>meeting_<wbr>room.<wbr>freebusy</code>](mod@crate::meeting_room::freebusy) | When meeting rooms are busy. | 会议室忙闲 | 1 |
//! | [<code>meeting_<wbr>room.<wbr>instance</code>](mod@crate::meeting_room::instance) | Events that take meeting rooms. | 会议室日程实例 | 1 |
//! | [<code>meeting_<wbr>room.<wbr>summary</code>](mod@crate::meeting_room::summary) | Titles and video meetings of events that take meeting rooms. | 会议室日程主题 | 1 |
//! | [<code>v4.<wbr>calendar</code>](mod@crate::v4::calendar) | Calendars – the primary ones of people and apps, shared ones, and those of rooms and other providers. | 日历 | 13 |
//! | [<code>v4.<wbr>calendar.<wbr>acl</code>](mod@crate::v4::calendar::acl) | Who may do what with a calendar. | 访问控制 | 5 |
//! | [<code>v4.<wbr>calendar.<wbr>event</code>](mod@crate::v4::calendar::event) | Events, which may recur, and the instances that recurring ones have. | 日程 | 11 |
//! | [<code>v4.<wbr>calendar.<wbr>event.<wbr>attendee</code>](mod@crate::v4::calendar::event::attendee) | Who attends an event – people, group chats, meeting rooms, and people outside Feishu. | 日程参与人 | 3 |
//! | [<code>v4.<wbr>calendar.<wbr>event.<wbr>attendee.<wbr>chat_<wbr>member</code>](mod@crate::v4::calendar::event::attendee::chat_member) | The members of a group chat that attends an event. | 日程参与群成员 | 1 |
//! | [<code>v4.<wbr>calendar.<wbr>event.<wbr>meeting_<wbr>chat</code>](mod@crate::v4::calendar::event::meeting_chat) | The group chat of an event. | 会议群 | 2 |
//! | [<code>v4.<wbr>calendar.<wbr>event.<wbr>meeting_<wbr>minute</code>](mod@crate::v4::calendar::event::meeting_minute) | The minutes of an event. | 会议纪要 | 1 |
//! | [<code>v4.<wbr>exchange_<wbr>binding</code>](mod@crate::v4::exchange_binding) | Exchange accounts whose calendars are brought into Feishu accounts. | Exchange 账户 | 3 |
//! | [<code>v4.<wbr>freebusy</code>](mod@crate::v4::freebusy) | When people and rooms are busy. | 忙闲信息 | 2 |
//! | [<code>v4.<wbr>setting</code>](mod@crate::v4::setting) | What connects a user's calendars with other programs. | CalDAV 配置 | 1 |
//! | [<code>v4.<wbr>timeoff_<wbr>event</code>](mod@crate::v4::timeoff_event) | Events that stand for a person's time off and show in their profile. | 请假日程 | 2 |

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
