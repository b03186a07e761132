// Generated from specs/helpdesk/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Helpdesk for Rust: 50 operations of the Feishu (Lark) Open Platform.
//!
//! Service desks – tickets and their messages, agents, FAQs, notifications.
//!
//! Start with [`Helpdesk::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].
//!
//! # In what order
//!
//! A helpdesk answers guests in two steps: its bot answers from the FAQs first, and where that is not enough, an agent
//! takes over the ticket. Every call is made for one helpdesk, whose ID and token are in its settings, under API
//! credentials. Both stay secret: with them, a call may do what the owner of the helpdesk may.
//!
//! - What the bot knows: [`helpdesk.v1.faq`](mod@crate::v1::faq), sorted by [`helpdesk.v1.category`](mod@crate::v1::category).
//! - Who answers, and when: [`helpdesk.v1.agent_schedule`](mod@crate::v1::agent_schedule), [`helpdesk.v1.agent_skill`](mod@crate::v1::agent_skill), [`helpdesk.v1.agent`](mod@crate::v1::agent).
//! - What guests ask: [`helpdesk.v1.ticket`](mod@crate::v1::ticket), with [`helpdesk.v1.ticket.message`](mod@crate::v1::ticket::message).
//! - What the helpdesk sends by itself: [`helpdesk.v1.notification`](mod@crate::v1::notification).
//! - What the app is told of: [`helpdesk.v1.event`](mod@crate::v1::event).
//!
//! # Resources
//!
//! | resource | what it is | in Chinese | calls |
//! | --- | --- | --- | --- |
//! | [<code>v1.<wbr>agent</code>](mod@crate::v1::agent) | The people who answer for a helpdesk. | 客服 | 2 |
//! | [<code>v1.<wbr>agent.<wbr>schedules</code>](mod@crate::v1::agent::schedules) | When one agent works. | 客服工作日程 | 3 |
//! | [<code>v1.<wbr>agent_<wbr>schedule</code>](mod@crate::v1::agent_schedule) | When the agents of a helpdesk work. | 客服工作日程 | 2 |
//! | [<code>v1.<wbr>agent_<wbr>skill</code>](mod@crate::v1::agent_skill) | What agents are good at; by the rules of a skill, tickets find the agents who have it. | 客服技能 | 5 |
//! | [<code>v1.<wbr>agent_<wbr>skill_<wbr>rule</code>](mod@crate::v1::agent_skill_rule) | The rules that skills can be made of. | 客服技能列表 | 1 |
//! | [<code>v1.<wbr>bot.<wbr>message</code>](mod@crate::v1::bot::message) | Messages that the bot of a helpdesk sends to people who have no open ticket. | 服务台机器人 | 1 |
//! | [<code>v1.<wbr>category</code>](mod@crate::v1::category) | Categories that the FAQs of a helpdesk are sorted into. | 知识库分类 | 5 |
//! | [<code>v1.<wbr>event</code>](mod@crate::v1::event) | Which events of a helpdesk the app is told of. | 服务台事件 | 2 |
//! | [<code>v1.<wbr>faq</code>](mod@crate::v1::faq) | Questions and their answers, the knowledge base of a helpdesk. | 知识库 | 7 |
//! | [<code>v1.<wbr>notification</code>](mod@crate::v1::notification) | Messages that a helpdesk pushes to members, departments and group chats – drafted, approved, then sent. | 推送 | 8 |
//! | [<code>v1.<wbr>ticket</code>](mod@crate::v1::ticket) | Requests of guests for help, from the talk with the bot to the end of the service. | 工单 | 7 |
//! | [<code>v1.<wbr>ticket.<wbr>message</code>](mod@crate::v1::ticket::message) | What guests, agents and bots write in a ticket. | 工单消息 | 2 |
//! | [<code>v1.<wbr>ticket_<wbr>customized_<wbr>field</code>](mod@crate::v1::ticket_customized_field) | Fields that a helpdesk adds to its tickets. | 工单自定义字段 | 5 |
//! | [<code>v1.<wbr>ticket_<wbr>message</code>](mod@crate::v1::ticket_message) | What is said in the chats of tickets. |  | 0 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`helpdesk.notification.approve_v1`](struct@crate::v1::notification::NotificationApprove) | The review of a notification ended. | 推送审核通知 |
//! | [`helpdesk.ticket.created_v1`](struct@crate::v1::ticket::TicketCreated) | A ticket was created. | 创建工单 |
//! | [`helpdesk.ticket.updated_v1`](struct@crate::v1::ticket::TicketUpdated) | A ticket got another status, or went from the bot to agents. | 工单状态变更 |
//! | [`helpdesk.ticket_message.created_v1`](struct@crate::v1::ticket_message::TicketMessageCreated) | A message came in the chat of a ticket. | 工单消息事件 |
//!
//! Events are received with the crate `feishu-events`; [`AnyEvent`] holds any of them.
//!
//! # Keeping answers
//!
//! The feature `serde` makes every type of this crate one of serde, in the form that it has on the wire. (`Cargo.toml`: `feishu-helpdesk = { …, features = ["serde"] }`.)
//!
//! ```
//! use feishu_helpdesk::v1::faq::FaqListResponse;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! # let answer = FaqListResponse::default();
//! let kept = serde_json::to_string(&answer)?;
//! let again: FaqListResponse = serde_json::from_str(&kept)?;
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
//! use feishu_helpdesk::v1::faq::LIST;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = feishu_mock::MockServer::start(&[&feishu_helpdesk::SERVICE]).await?;
//! // `FaqListResponse`, as it is documented; what is of no account to the test stays.
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
pub mod v1;

pub use crate::any_event::AnyEvent;
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

/// The service: its operations and events; under the `examples` feature, the examples of both
/// and what is documented of the answers.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "helpdesk",
    operations: &[
        v1::agent::schedules::DELETE.operation(),
        v1::agent::schedules::GET.operation(),
        v1::agent::schedules::PATCH.operation(),
        v1::agent::AGENT_EMAIL.operation(),
        v1::agent::PATCH.operation(),
        v1::agent_schedule::CREATE.operation(),
        v1::agent_schedule::LIST.operation(),
        v1::agent_skill::CREATE.operation(),
        v1::agent_skill::DELETE.operation(),
        v1::agent_skill::GET.operation(),
        v1::agent_skill::LIST.operation(),
        v1::agent_skill::PATCH.operation(),
        v1::agent_skill_rule::LIST.operation(),
        v1::bot::message::CREATE.operation(),
        v1::category::CREATE.operation(),
        v1::category::DELETE.operation(),
        v1::category::GET.operation(),
        v1::category::LIST.operation(),
        v1::category::PATCH.operation(),
        v1::event::SUBSCRIBE.operation(),
        v1::event::UNSUBSCRIBE.operation(),
        v1::faq::CREATE.operation(),
        v1::faq::DELETE.operation(),
        v1::faq::FAQ_IMAGE.operation(),
        v1::faq::GET.operation(),
        v1::faq::LIST.operation(),
        v1::faq::PATCH.operation(),
        v1::faq::SEARCH.operation(),
        v1::notification::CANCEL_APPROVE.operation(),
        v1::notification::CANCEL_SEND.operation(),
        v1::notification::CREATE.operation(),
        v1::notification::EXECUTE_SEND.operation(),
        v1::notification::GET.operation(),
        v1::notification::PATCH.operation(),
        v1::notification::PREVIEW.operation(),
        v1::notification::SUBMIT_APPROVE.operation(),
        v1::ticket::message::CREATE.operation(),
        v1::ticket::message::LIST.operation(),
        v1::ticket::ANSWER_USER_QUERY.operation(),
        v1::ticket::CUSTOMIZED_FIELDS.operation(),
        v1::ticket::GET.operation(),
        v1::ticket::LIST.operation(),
        v1::ticket::START_SERVICE.operation(),
        v1::ticket::TICKET_IMAGE.operation(),
        v1::ticket::UPDATE.operation(),
        v1::ticket_customized_field::CREATE.operation(),
        v1::ticket_customized_field::DELETE.operation(),
        v1::ticket_customized_field::GET.operation(),
        v1::ticket_customized_field::LIST.operation(),
        v1::ticket_customized_field::PATCH.operation(),
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
