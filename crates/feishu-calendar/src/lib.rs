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
//! 3. [`calendar.v4.calendar.event.create`](method@crate::v4::calendar::event::CalendarEventResource::create) creates the event, and [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create) invites
//!    people and books rooms.
//! 4. [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list) reads events back, and later only what changed.
//!
//! Nobody subscribes to more than 1000 calendars, and no event has more than 3000 attendees.
//!
//! # Resources
//!
//! | resource | what it is | in Chinese | calls |
//! | --- | --- | --- | --- |
//! | [<code>meeting_<wbr>room.<wbr>event</code>](mod@crate::meeting_room::event) | Events that take the meeting rooms of third parties. |  | 0 |
//! | [<code>meeting_<wbr>room.<wbr>freebusy</code>](mod@crate::meeting_room::freebusy) | When meeting rooms are busy. | 会议室忙闲 | 1 |
//! | [<code>meeting_<wbr>room.<wbr>instance</code>](mod@crate::meeting_room::instance) | Events that take meeting rooms. | 会议室日程实例 | 1 |
//! | [<code>meeting_<wbr>room.<wbr>meeting_<wbr>room</code>](mod@crate::meeting_room::meeting_room) | Changes to meeting rooms. |  | 0 |
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
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`third_party_meeting_room_event_created`](struct@crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated) | A calendar event that takes a third party's meeting room was made, moved in time, or deleted. | 第三方会议室日程变动 |
//! | [`meeting_room.meeting_room.status_changed_v1`](struct@crate::meeting_room::meeting_room::MeetingRoomStatusChanged) | A meeting room was added, changed, removed or booked. | 会议室状态信息变更 |
//! | [`calendar.calendar.acl.created_v4`](struct@crate::v4::calendar::acl::CalendarAclCreated) | Somebody was given a role in a calendar. | 创建 ACL |
//! | [`calendar.calendar.acl.deleted_v4`](struct@crate::v4::calendar::acl::CalendarAclDeleted) | Somebody's role in a calendar was taken away. | 删除 ACL |
//! | [`calendar.calendar.event.changed_v4`](struct@crate::v4::calendar::event::CalendarEventChanged) | An event was added to a calendar, changed, answered, or taken away. | 日程变更 |
//! | [`calendar.calendar.changed_v4`](struct@crate::v4::calendar::CalendarChanged) | A calendar in somebody's list was added, changed or taken away. | 日历变更 |
//!
//! Events are received with the crate `feishu-events`; [`AnyEvent`] holds any of them.
//!
//! # Keeping answers
//!
//! The feature `serde` makes every type of this crate one of serde, in the form that it has on the wire. (`Cargo.toml`: `feishu-calendar = { …, features = ["serde"] }`.)
//!
//! ```
//! use feishu_calendar::v4::calendar::CalendarListResponse;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! # let answer = CalendarListResponse::default();
//! let kept = serde_json::to_string(&answer)?;
//! let again: CalendarListResponse = serde_json::from_str(&kept)?;
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
//! use feishu_calendar::v4::calendar::LIST;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = feishu_mock::MockServer::start(&[&feishu_calendar::SERVICE]).await?;
//! // `CalendarListResponse`, as it is documented; what is of no account to the test stays.
//! let answer = server.example(&LIST);
//! server.on(&LIST).respond(answer);
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
pub mod meeting_room;
#[rustfmt::skip]
pub mod v4;

pub use crate::any_event::AnyEvent;
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

/// The service: its operations and events; under the `examples` feature, the examples of both
/// and what is documented of the answers.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "calendar",
    operations: &[
        meeting_room::freebusy::BATCH_GET.operation(),
        meeting_room::instance::REPLY.operation(),
        meeting_room::summary::BATCH_GET.operation(),
        v4::calendar::acl::CREATE.operation(),
        v4::calendar::acl::DELETE.operation(),
        v4::calendar::acl::LIST.operation(),
        v4::calendar::acl::SUBSCRIPTION.operation(),
        v4::calendar::acl::UNSUBSCRIPTION.operation(),
        v4::calendar::event::attendee::chat_member::LIST.operation(),
        v4::calendar::event::attendee::BATCH_DELETE.operation(),
        v4::calendar::event::attendee::CREATE.operation(),
        v4::calendar::event::attendee::LIST.operation(),
        v4::calendar::event::meeting_chat::CREATE.operation(),
        v4::calendar::event::meeting_chat::DELETE.operation(),
        v4::calendar::event::meeting_minute::CREATE.operation(),
        v4::calendar::event::CREATE.operation(),
        v4::calendar::event::DELETE.operation(),
        v4::calendar::event::GET.operation(),
        v4::calendar::event::INSTANCE_VIEW.operation(),
        v4::calendar::event::INSTANCES.operation(),
        v4::calendar::event::LIST.operation(),
        v4::calendar::event::PATCH.operation(),
        v4::calendar::event::REPLY.operation(),
        v4::calendar::event::SEARCH.operation(),
        v4::calendar::event::SUBSCRIPTION.operation(),
        v4::calendar::event::UNSUBSCRIPTION.operation(),
        v4::calendar::CREATE.operation(),
        v4::calendar::DELETE.operation(),
        v4::calendar::GET.operation(),
        v4::calendar::LIST.operation(),
        v4::calendar::MGET.operation(),
        v4::calendar::PATCH.operation(),
        v4::calendar::PRIMARY.operation(),
        v4::calendar::PRIMARYS.operation(),
        v4::calendar::SEARCH.operation(),
        v4::calendar::SUBSCRIBE.operation(),
        v4::calendar::SUBSCRIPTION.operation(),
        v4::calendar::UNSUBSCRIBE.operation(),
        v4::calendar::UNSUBSCRIPTION.operation(),
        v4::exchange_binding::CREATE.operation(),
        v4::exchange_binding::DELETE.operation(),
        v4::exchange_binding::GET.operation(),
        v4::freebusy::LIST.operation(),
        v4::freebusy::BATCH.operation(),
        v4::setting::GENERATE_CALDAV_CONF.operation(),
        v4::timeoff_event::CREATE.operation(),
        v4::timeoff_event::DELETE.operation(),
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
