// Generated from specs/helpdesk/v1/ticket_message.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.ticket_message`: what is said in the chats of tickets.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`TicketMessageCreated`](struct@crate::v1::ticket_message::TicketMessageCreated) | A message came in the chat of a ticket. | 工单消息事件 |

use feishu_core::{OneOrMany, Timestamp};

use crate::v1::types::{
    CustomizedFieldValue, LocalizedText, TicketComment, TicketStage, TicketStatus,
    TicketUser, UserIds,
};

/// A message came in the chat of a ticket.
///
/// The payload of [`helpdesk.ticket_message.created_v1` “工单消息事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created) in the official documentation, as of 2023-01-09.
///
/// - Pushed to: self-built apps.
/// - Scope: `helpdesk:all:readonly`.
/// - More fields with: `contact:user.employee_id:readonly`.
/// - Subscribe: choose the event in the developer console, then call [`helpdesk.v1.event.subscribe`](method@crate::v1::event::EventResource::subscribe).
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_helpdesk::v1::ticket_message::TicketMessageCreated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TicketMessageCreated>(|event| async move {
///         println!("{:?}", event.payload.ticket_message_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("工单消息事件", "helpdesk.ticket_message.created_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMessageCreated {
    /// Identifies the message within the helpdesk.
    pub ticket_message_id: Option<String>,
    /// ID of the message in Feishu's chats, as `om_…`.
    pub message_id: Option<String>,
    /// The kind of message; the page knows `text` alone.
    pub msg_type: Option<String>,
    /// Where the message stands in the chat, a number as text.
    pub position: Option<String>,
    /// Who sent it.
    pub sender_id: Option<UserIds>,
    /// Who sends a message in the chat of a ticket.
    pub sender_type: Option<MessageSender>,
    /// What the message says.
    pub text: Option<String>,
    /// The ticket that a message belongs to.
    pub ticket: Option<MessageTicket>,
    /// ID of the event, as [`helpdesk.v1.ticket.answer_user_query`](method@crate::v1::ticket::TicketResource::answer_user_query) takes it.
    pub event_id: Option<String>,
    /// Identifies the chat.
    pub chat_id: Option<String>,
    /// What a message holds.
    pub content: Option<TicketMessageContent>,
}

feishu_core::object! {
    response TicketMessageCreated {
        0 ticket_message_id = "ticket_message_id",
        1 message_id = "message_id",
        2 msg_type = "msg_type",
        3 position = "position",
        4 sender_id = "sender_id",
        5 sender_type = "sender_type",
        6 text = "text",
        7 ticket = "ticket",
        8 event_id = "event_id",
        9 chat_id = "chat_id",
        10 content = "content",
    }
}

impl feishu_core::event::Event for TicketMessageCreated {
    const TYPE: &'static str = "helpdesk.ticket_message.created_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::int_enum! {
    /// Who sends a message in the chat of a ticket.
    MessageSender {
        /// `1`: The helpdesk's bot.
        Bot = 1,
        /// `2`: Who asks for help.
        Guest = 2,
        /// `3`: An agent.
        Agent = 3,
    }
}

/// The ticket that a message belongs to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageTicket {
    /// Identifies the ticket.
    pub ticket_id: Option<String>,
    /// What agents noted. Documented as one comment; the platform also sends a list elsewhere.
    pub comments: Option<OneOrMany<TicketComment>>,
    /// Who serves a ticket.
    pub ticket_type: Option<TicketStage>,
    /// How far a ticket is.
    pub status: Option<TicketStatus>,
    /// A text in three languages.
    pub dissatisfaction_reason: Option<LocalizedText>,
    /// Absent where none has a value.
    pub customized_fields: Vec<CustomizedFieldValue>,
    /// Minutes from the time an agent joined to the last reply of an agent.
    pub agent_service_duration: Option<f64>,
    /// Seconds from the time an agent joined to the first reply of an agent.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds from the creation of the ticket to the time an agent joined.
    pub bot_service_duration: Option<i64>,
    /// Seconds from the time an agent joined to the end of the ticket.
    pub agent_resolution_time: Option<i64>,
    /// Seconds for which the ticket was worked on, from the time an agent joined to its end.
    pub actual_processing_time: Option<i64>,
    /// When an agent joined.
    ///
    /// To the millisecond.
    pub agent_entry_time: Option<Timestamp>,
    /// When an agent answered first.
    ///
    /// To the millisecond.
    pub agent_first_response_time: Option<Timestamp>,
    /// When an agent answered last.
    ///
    /// To the millisecond.
    pub agent_last_response_time: Option<Timestamp>,
    /// The agent in charge.
    pub agent_owner: Option<TicketUser>,
}

feishu_core::object! {
    response MessageTicket {
        0 ticket_id = "ticket_id",
        1 comments = "comments",
        2 ticket_type = "ticket_type",
        3 status = "status",
        4 dissatisfaction_reason = "dissatisfaction_reason",
        5 customized_fields = "customized_fields",
        6 agent_service_duration = "agent_service_duration",
        7 agent_first_response_duration = "agent_first_response_duration",
        8 bot_service_duration = "bot_service_duration",
        9 agent_resolution_time = "agent_resolution_time",
        10 actual_processing_time = "actual_processing_time",
        11 agent_entry_time = "agent_entry_time" millis,
        12 agent_first_response_time = "agent_first_response_time" millis,
        13 agent_last_response_time = "agent_last_response_time" millis,
        14 agent_owner = "agent_owner",
    }
}

/// What a message holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMessageContent {
    /// The text.
    pub content: Option<String>,
    /// A kind of message in the chat of a ticket.
    pub msg_type: Option<TicketMessageType>,
    /// The keys of its images.
    pub image_keys: Vec<String>,
    /// The key of its image.
    pub image_key: Option<String>,
}

feishu_core::object! {
    response TicketMessageContent {
        0 content = "content",
        1 msg_type = "msg_type",
        2 image_keys = "image_keys",
        3 image_key = "image_key",
    }
}

feishu_core::string_enum! {
    /// A kind of message in the chat of a ticket.
    TicketMessageType {
        /// `text`: Plain text.
        Text = "text",
        /// `post`: Formatted text.
        Post = "post",
        /// `image`: An image.
        Image = "image",
    }
}
