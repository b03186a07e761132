// Generated from specs/helpdesk/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1`.

pub mod agent;
pub mod agent_schedule;
pub mod agent_skill;
pub mod agent_skill_rule;
pub mod bot;
pub mod category;
pub mod event;
pub mod faq;
pub mod notification;
pub mod ticket;
pub mod ticket_customized_field;
pub mod ticket_message;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `helpdesk.v1`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V1<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V1<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// The people who answer for a helpdesk.
    #[must_use]
    pub fn agent(&self) -> agent::AgentResource<I> {
        agent::AgentResource::new(self.caller.clone())
    }

    /// When the agents of a helpdesk work.
    #[must_use]
    pub fn agent_schedule(&self) -> agent_schedule::AgentScheduleResource<I> {
        agent_schedule::AgentScheduleResource::new(self.caller.clone())
    }

    /// What agents are good at; by the rules of a skill, tickets find the agents who have it.
    #[must_use]
    pub fn agent_skill(&self) -> agent_skill::AgentSkillResource<I> {
        agent_skill::AgentSkillResource::new(self.caller.clone())
    }

    /// The rules that skills can be made of.
    #[must_use]
    pub fn agent_skill_rule(&self) -> agent_skill_rule::AgentSkillRuleResource<I> {
        agent_skill_rule::AgentSkillRuleResource::new(self.caller.clone())
    }

    /// What belongs to `helpdesk.v1.bot`.
    #[must_use]
    pub fn bot(&self) -> bot::BotResource<I> {
        bot::BotResource::new(self.caller.clone())
    }

    /// Categories that the FAQs of a helpdesk are sorted into.
    #[must_use]
    pub fn category(&self) -> category::CategoryResource<I> {
        category::CategoryResource::new(self.caller.clone())
    }

    /// Which events of a helpdesk the app is told of.
    #[must_use]
    pub fn event(&self) -> event::EventResource<I> {
        event::EventResource::new(self.caller.clone())
    }

    /// Questions and their answers, the knowledge base of a helpdesk.
    #[must_use]
    pub fn faq(&self) -> faq::FaqResource<I> {
        faq::FaqResource::new(self.caller.clone())
    }

    /// Messages that a helpdesk pushes to members, departments and group chats – drafted, approved, then sent.
    #[must_use]
    pub fn notification(&self) -> notification::NotificationResource<I> {
        notification::NotificationResource::new(self.caller.clone())
    }

    /// Requests of guests for help, from the talk with the bot to the end of the service.
    #[must_use]
    pub fn ticket(&self) -> ticket::TicketResource<I> {
        ticket::TicketResource::new(self.caller.clone())
    }

    /// Fields that a helpdesk adds to its tickets.
    #[must_use]
    pub fn ticket_customized_field(
        &self,
    ) -> ticket_customized_field::TicketCustomizedFieldResource<I> {
        ticket_customized_field::TicketCustomizedFieldResource::new(self.caller.clone())
    }
}
