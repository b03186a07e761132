// Generated from specs/helpdesk/v1/bot.message.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.bot.message` “服务台机器人”: messages that the bot of a helpdesk sends to people who have no open ticket.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::bot::message::BotMessageResource::create) | Sends a message from the helpdesk's bot to a user, in their group with the helpdesk or in private. | 服务台机器人向工单绑定的群内发送消息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};
use feishu_core::platform::UserIdType;

/// The operations of `helpdesk.v1.bot.message`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "服务台机器人")]
#[derive(Debug, Clone)]
pub struct BotMessageResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> BotMessageResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl BotMessageResource<Tenant> {
    /// Sends a message from the helpdesk's bot to a user, in their group with the helpdesk or in private.
    ///
    /// Cards of version 2.0 cannot be sent. In a group whose ticket is open, the call fails.
    ///
    /// `POST /open-apis/helpdesk/v1/message`, [`helpdesk.v1.bot.message.create` “服务台机器人向工单绑定的群内发送消息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create) in the official documentation, as of 2025-05-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `content` is the text of a JSON object.
    /// - Rule: `content` is the text of a JSON object with `text` when `msg_type` is `text`.
    /// - Rule: `content` is the text of a JSON object with `post` or `zh_cn` or `en_us` or `ja_jp` when `msg_type` is `post`.
    /// - Rule: `content` is the text of a JSON object with `image_key` when `msg_type` is `image`.
    ///
    /// # Arguments
    ///
    /// - `msg_type` ([`BotMessageType`](type@crate::v1::bot::message::BotMessageType)): The kind of a message that a helpdesk's bot sends.
    /// - `content`: The message as JSON text; its shape depends on `msg_type`, as in `im.v1.message.create`.
    /// - `receiver_id`: ID of the user who gets the message, of the kind that `user_id_type` names.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_helpdesk::v1::bot::message::{BotMessageType, ReceiveType};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .bot()
    ///     .message()
    ///     .create(
    ///         BotMessageType::Post,
    ///         "{\"post\":{\"zh_cn\":{\"title\":\"some title\",\"…",
    ///         "ou_7346484524",
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .receive_type(ReceiveType::Chat)
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
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "服务台机器人向工单绑定的群内发送消息",
            "helpdesk.v1.bot.message.create",
            "/open-apis/helpdesk/v1/message"
        )
    )]
    pub fn create(
        &self,
        msg_type: BotMessageType,
        content: impl Into<String>,
        receiver_id: impl Into<String>,
    ) -> BotMessageCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set(1, msg_type);
        call.set::<String>(2, content.into());
        call.set::<String>(3, receiver_id.into());
        BotMessageCreateCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.bot.message.create`, begun by [`BotMessageResource::create`].
    BotMessageCreateCall -> BotMessageCreateResponse
}

impl BotMessageCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// Whether the message goes to the user's group with the helpdesk or to the private chat with the bot.
    ///
    /// Default: `ReceiveType::Chat`.
    #[inline]
    pub fn receive_type(mut self, receive_type: ReceiveType) -> Self {
        self.call.set(4, receive_type);
        self
    }
}

/// The answer of [`helpdesk.v1.bot.message.create`](method@crate::v1::bot::message::BotMessageResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BotMessageCreateResponse {
    /// Open ID of the message, as the chat has it.
    pub message_id: Option<String>,
}

feishu_core::object! {
    response BotMessageCreateResponse {
        0 message_id = "message_id",
    }
}

feishu_core::string_enum! {
    /// The kind of a message that a helpdesk's bot sends.
    BotMessageType {
        /// `text`: Plain text.
        Text = "text",
        /// `post`: Rich text.
        Post = "post",
        /// `image`: A picture.
        Image = "image",
        /// `interactive`: A card.
        Interactive = "interactive",
    }
}

feishu_core::string_enum! {
    /// Where a user gets a message of the helpdesk's bot.
    ReceiveType {
        /// `chat`: The user's group with the helpdesk; fails while a ticket of theirs is open.
        Chat = "chat",
        /// `user`: The private chat with the helpdesk's bot.
        User = "user",
    }
}

/// `helpdesk.v1.bot.message.create`.
pub static CREATE: table::Typed<BotMessageCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(100)],
    helpdesk: true,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("msg_type", table::Kind::StringEnum(BotMessageType::VALUES))
            .required(),
        table::Field::body("content", table::Kind::String).required(),
        table::Field::body("receiver_id", table::Kind::String).required(),
        table::Field::body("receive_type", table::Kind::StringEnum(ReceiveType::VALUES)),
    ],
    rules: &[
        table::GroupRule::Holds {
            field: 2,
            when: None,
            has: &[],
        },
        table::GroupRule::Holds {
            field: 2,
            when: Some((1, &["text"])),
            has: &["text"],
        },
        table::GroupRule::Holds {
            field: 2,
            when: Some((1, &["post"])),
            has: &["post", "zh_cn", "en_us", "ja_jp"],
        },
        table::GroupRule::Holds {
            field: 2,
            when: Some((1, &["image"])),
            has: &["image_key"],
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
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create",
    ..table::Operation::new(
        "helpdesk.v1.bot.message.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/message",
    )
});
