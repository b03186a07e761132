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
