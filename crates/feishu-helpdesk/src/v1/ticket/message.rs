// Generated from specs/helpdesk/v1/ticket.message.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.ticket.message` “工单消息”: what guests, agents and bots write in a ticket.
//!
//! A ticket has to be open, as after [`helpdesk.v1.ticket.start_service`](method@crate::v1::ticket::TicketResource::start_service). Where none is, the bot can still write, with
//! [`helpdesk.v1.bot.message.create`](method@crate::v1::bot::message::BotMessageResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::ticket::message::TicketMessageResource::create) | Sends a message into an open ticket. | 发送工单消息 |
//! | [<code>list</code>](method@crate::v1::ticket::message::TicketMessageResource::list) | Lists the messages of a ticket, page by page. | 获取工单消息详情 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Json, Tenant, Timestamp};

/// The operations of `helpdesk.v1.ticket.message`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "工单消息")]
#[derive(Debug, Clone)]
pub struct TicketMessageResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TicketMessageResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TicketMessageResource<Tenant> {
    /// Sends a message into an open ticket.
    ///
    /// `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages`, [`helpdesk.v1.ticket.message.create` “发送工单消息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `content` is a JSON object with `text` when `msg_type` is `text`.
    /// - Rule: `content` is a JSON object with `post` when `msg_type` is `post`.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket, as in [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
    /// - `msg_type` ([`NewMessageType`](type@crate::v1::ticket::message::NewMessageType)): The kind of a message that is sent into a ticket.
    /// - `content`: The message, an object whose shape depends on `msg_type`; for rich text, `post` with a title and lines for each language.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::ticket::message::NewMessageType;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .message()
    ///     .create(
    ///         "6948728206392295444",
    ///         NewMessageType::Post,
    ///         serde_json::json!(
    ///             { "post" : { "zh_cn" : { "content" : [[{ "tag" : "text", "text" :
    ///             "第一行 :", "un_escape" : true }]], "title" : "this is title" } } }
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 401 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154401 | 401 | The ticket is closed. | Open another with [`helpdesk.v1.ticket.start_service`](method@crate::v1::ticket::TicketResource::start_service). |
    /// | 154403 | 401 | The message holds a URL that is not allowed. | Correct or remove it. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "发送工单消息",
            "helpdesk.v1.ticket.message.create",
            "/open-apis/helpdesk/v1/tickets/:ticket_id/messages"
        )
    )]
    pub fn create(
        &self,
        ticket_id: impl Into<String>,
        msg_type: NewMessageType,
        content: Json,
    ) -> TicketMessageCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, ticket_id.into());
        call.set(1, msg_type);
        call.set(2, content);
        TicketMessageCreateCall { call }
    }

    /// Lists the messages of a ticket, page by page.
    ///
    /// `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages`, [`helpdesk.v1.ticket.message.list` “获取工单消息详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket, as in [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .message()
    ///     .list("6948728206392295444")
    ///     .time_start(Timestamp::from_seconds(1617960686))
    ///     .time_end(Timestamp::from_seconds(1617960687))
    ///     .page(1)
    ///     .page_size(10)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取工单消息详情",
            "helpdesk.v1.ticket.message.list",
            "/open-apis/helpdesk/v1/tickets/:ticket_id/messages"
        )
    )]
    pub fn list(&self, ticket_id: impl Into<String>) -> TicketMessageListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, ticket_id.into());
        TicketMessageListCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.message.create`, begun by [`TicketMessageResource::create`].
    TicketMessageCreateCall -> TicketMessageCreateResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.message.list`, begun by [`TicketMessageResource::list`].
    TicketMessageListCall -> TicketMessageListResponse
}

impl TicketMessageListCall {
    /// Only messages of this time or later are listed.
    ///
    /// To the second.
    #[inline]
    pub fn time_start(mut self, time_start: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(1, time_start.into());
        self
    }

    /// Only messages of this time or earlier are listed.
    ///
    /// To the second.
    #[inline]
    pub fn time_end(mut self, time_end: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, time_end.into());
        self
    }

    /// Number of the page to list.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.set(3, page);
        self
    }

    /// Messages per page.
    ///
    /// Default: `20`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(4, page_size);
        self
    }
}

feishu_core::pages!(TicketMessageListCall, TicketMessageListResponse, messages: TicketMessage, total);

/// The answer of [`helpdesk.v1.ticket.message.create`](method@crate::v1::ticket::message::TicketMessageResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMessageCreateResponse {
    /// Open ID of the message, as the chat has it.
    pub message_id: Option<String>,
}

feishu_core::object! {
    response TicketMessageCreateResponse {
        0 message_id = "message_id",
    }
}

/// The answer of [`helpdesk.v1.ticket.message.list`](method@crate::v1::ticket::message::TicketMessageResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMessageListResponse {
    /// Messages of this page.
    pub messages: Vec<TicketMessage>,
    /// How many messages all pages hold.
    pub total: Option<i64>,
}

feishu_core::object! {
    response TicketMessageListResponse {
        0 messages = "messages",
        1 total = "total",
    }
}

feishu_core::string_enum! {
    /// The kind of a message that is sent into a ticket.
    NewMessageType {
        /// `text`: Plain text.
        Text = "text",
        /// `post`: Rich text.
        Post = "post",
    }
}

/// A message in a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMessage {
    /// ID of the message in the helpdesk.
    pub id: Option<String>,
    /// ID of the message in its chat.
    pub message_id: Option<String>,
    /// The kind of a message in a ticket.
    pub message_type: Option<TicketMessageType>,
    /// When the message was sent.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// JSON text that holds `msg_type`; beside it, `content` for a text or a post, `image_keys` for a post, and `image_key` for an image.
    pub content: Option<String>,
    /// Name of the sender.
    pub user_name: Option<String>,
    /// Address of the sender's picture.
    pub avatar_url: Option<String>,
    /// Open ID of the sender.
    pub user_id: Option<String>,
}

feishu_core::object! {
    response TicketMessage {
        0 id = "id",
        1 message_id = "message_id",
        2 message_type = "message_type",
        3 created_at = "created_at" millis,
        4 content = "content",
        5 user_name = "user_name",
        6 avatar_url = "avatar_url",
        7 user_id = "user_id",
    }
}

feishu_core::string_enum! {
    /// The kind of a message in a ticket.
    TicketMessageType {
        /// `text`: Plain text.
        Text = "text",
        /// `post`: Rich text.
        Post = "post",
        /// `image`: A picture; [`helpdesk.v1.ticket.ticket_image`](method@crate::v1::ticket::TicketResource::ticket_image) downloads it.
        Image = "image",
        /// `file`: A file.
        File = "file",
        /// `media`: A video.
        Media = "media",
    }
}

/// `helpdesk.v1.ticket.message.create`.
pub static CREATE: table::Typed<TicketMessageCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    helpdesk: true,
    params: &[
        table::Field::path("ticket_id", table::Kind::String),
        table::Field::body("msg_type", table::Kind::StringEnum(NewMessageType::VALUES))
            .required(),
        table::Field::body("content", table::Kind::Json).required(),
    ],
    rules: &[
        table::GroupRule::Holds {
            field: 2,
            when: Some((1, &["text"])),
            has: &["text"],
        },
        table::GroupRule::Holds {
            field: 2,
            when: Some((1, &["post"])),
            has: &["post"],
        },
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154401,
            meaning: "The ticket is closed.",
            advice: "Open another with `helpdesk.v1.ticket.start_service`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 401,
            code: 154403,
            meaning: "The message holds a URL that is not allowed.",
            advice: "Correct or remove it.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create",
    ..table::Operation::new(
        "helpdesk.v1.ticket.message.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    )
});

/// `helpdesk.v1.ticket.message.list`.
pub static LIST: table::Typed<TicketMessageListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("ticket_id", table::Kind::String),
        table::Field::query("time_start", table::Kind::UnixSeconds),
        table::Field::query("time_end", table::Kind::UnixSeconds),
        table::Field::query("page", table::Kind::I64),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 3,
        paging: table::Paging::Total("total"),
        items: "messages",
    }),
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list",
    ..table::Operation::new(
        "helpdesk.v1.ticket.message.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    )
});
