// Generated from specs/helpdesk/v1/ticket.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.ticket` “工单”: requests of guests for help, from the talk with the bot to the end of the service.
//!
//! 1. A ticket begins when a guest writes to the helpdesk, or when [`helpdesk.v1.ticket.start_service`](method@crate::v1::ticket::TicketResource::start_service) opens the talk for
//!    them and answers with its chat. [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list) finds it.
//! 2. While only the bot is there, [`helpdesk.v1.ticket.answer_user_query`](method@crate::v1::ticket::TicketResource::answer_user_query) answers with FAQs.
//! 3. [`helpdesk.v1.ticket.message.create`](method@crate::v1::ticket::message::TicketMessageResource::create) writes into the ticket, [`helpdesk.v1.ticket.message.list`](method@crate::v1::ticket::message::TicketMessageResource::list) reads it;
//!    pictures are fetched with [`helpdesk.v1.ticket.ticket_image`](method@crate::v1::ticket::TicketResource::ticket_image).
//! 4. [`helpdesk.v1.ticket.update`](method@crate::v1::ticket::TicketResource::update) changes state, tags and fields of the ticket. Which fields there are is in
//!    [`helpdesk.v1.ticket.customized_fields`](method@crate::v1::ticket::TicketResource::customized_fields).
//!
//! To hear of tickets as they change, subscribe with [`helpdesk.v1.event.subscribe`](method@crate::v1::event::EventResource::subscribe).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>answer_<wbr>user_<wbr>query</code>](method@crate::v1::ticket::TicketResource::answer_user_query) | Answers a guest's question in a ticket with FAQs. | 回复用户在工单里的提问 |
//! | [<code>customized_<wbr>fields</code>](method@crate::v1::ticket::TicketResource::customized_fields) | Lists the fields that the helpdesk added to guests and to tickets. | 获取服务台自定义字段 |
//! | [<code>get</code>](method@crate::v1::ticket::TicketResource::get) | Gets a ticket. | 查询指定工单详情 |
//! | [<code>list</code>](method@crate::v1::ticket::TicketResource::list) | Lists the tickets of the helpdesk, page by page. | 查询全部工单详情 |
//! | [<code>start_<wbr>service</code>](method@crate::v1::ticket::TicketResource::start_service) | Opens a user's talk with the helpdesk, with its bot or with agents. | 创建服务台对话 |
//! | [<code>ticket_<wbr>image</code>](method@crate::v1::ticket::TicketResource::ticket_image) | Downloads a picture of a ticket's message. | 获取工单内图像 |
//! | [<code>update</code>](method@crate::v1::ticket::TicketResource::update) | Changes the data of a ticket. | 更新工单详情 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`TicketCreated`](struct@crate::v1::ticket::TicketCreated) | A ticket was created. | 创建工单 |
//! | [`TicketUpdated`](struct@crate::v1::ticket::TicketUpdated) | A ticket got another status, or went from the bot to agents. | 工单状态变更 |

pub mod message;

use feishu_core::operation as table;
use feishu_core::{
    Call, Caller, Identity, OneOrMany, Tenant, Timestamp, User, to_list, to_texts,
};

use crate::v1::types::{
    CustomizedFieldType, CustomizedFieldValue, LocalizedText, TicketComment, TicketStage,
    TicketStatus, TicketUser, UserIds,
};

/// The operations of `helpdesk.v1.ticket`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "工单")]
#[derive(Debug, Clone)]
pub struct TicketResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TicketResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// What guests, agents and bots write in a ticket.
    #[must_use]
    pub fn message(&self) -> message::TicketMessageResource<I> {
        message::TicketMessageResource::new(self.caller.clone())
    }
}

impl TicketResource<Tenant> {
    /// Answers a guest's question in a ticket with FAQs.
    ///
    /// The ticket has to be open, and no agent may have joined it yet.
    ///
    /// `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query`, [`helpdesk.v1.ticket.answer_user_query` “回复用户在工单里的提问”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket, as in [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
    /// - `event_id`: ID of the event that told the app of the question.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::ticket::AnsweringFaq;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .answer_user_query("6945345902185807891", "abcd")
    ///     .faqs(vec![AnsweringFaq::new().id("12345").score(0.9)])
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
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    #[doc(
        alias(
            "回复用户在工单里的提问",
            "helpdesk.v1.ticket.answer_user_query",
            "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query"
        )
    )]
    pub fn answer_user_query(
        &self,
        ticket_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> TicketAnswerUserQueryCall {
        let mut call = Call::new(&self.caller, &ANSWER_USER_QUERY);
        call.set::<String>(0, ticket_id.into());
        call.set::<String>(1, event_id.into());
        TicketAnswerUserQueryCall { call }
    }

    /// Lists the fields that the helpdesk added to guests and to tickets.
    ///
    /// `GET /open-apis/helpdesk/v1/customized_fields`, [`helpdesk.v1.ticket.customized_fields` “获取服务台自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .customized_fields()
    ///     .visible_only(true)
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取服务台自定义字段",
            "helpdesk.v1.ticket.customized_fields",
            "/open-apis/helpdesk/v1/customized_fields"
        )
    )]
    pub fn customized_fields(&self) -> TicketCustomizedFieldsCall {
        let call = Call::new(&self.caller, &CUSTOMIZED_FIELDS);
        TicketCustomizedFieldsCall { call }
    }

    /// Gets a ticket.
    ///
    /// `GET /open-apis/helpdesk/v1/tickets/:ticket_id`, [`helpdesk.v1.ticket.get` “查询指定工单详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket, as in [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk.v1().ticket().get("123456").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    #[doc(
        alias(
            "查询指定工单详情",
            "helpdesk.v1.ticket.get",
            "/open-apis/helpdesk/v1/tickets/:ticket_id"
        )
    )]
    pub fn get(&self, ticket_id: impl Into<String>) -> TicketGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, ticket_id.into());
        TicketGetCall { call }
    }

    /// Lists the tickets of the helpdesk, page by page.
    ///
    /// All pages together hold at most 10000 tickets; to see more, narrow the search, best by time.
    ///
    /// `GET /open-apis/helpdesk/v1/tickets`, [`helpdesk.v1.ticket.list` “查询全部工单详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `create_time_start` and `create_time_end`, together or not at all.
    /// - Rule: `update_time_start` and `update_time_end`, together or not at all.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_helpdesk::v1::ticket::{TicketChannel, TicketResolution, TicketScore};
    /// use feishu_helpdesk::v1::types::{TicketStage, TicketStatus};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .list()
    ///     .ticket_id("123456")
    ///     .agent_id("ou_b5de90429xxx")
    ///     .closed_by_id("ou_b5de90429xxx")
    ///     .type_(TicketStage::Bot)
    ///     .channel(TicketChannel::from(0))
    ///     .solved(TicketResolution::Unsolved)
    ///     .score(TicketScore::Dissatisfied)
    ///     .status_list(vec![TicketStatus::Created])
    ///     .guest_name("abc")
    ///     .guest_id("ou_b5de90429xxx")
    ///     .tags(["备注"])
    ///     .page(1)
    ///     .page_size(20)
    ///     .create_time_start(Timestamp::from_millis(1616920429000))
    ///     .create_time_end(Timestamp::from_millis(1616920429000))
    ///     .update_time_start(Timestamp::from_millis(1616920429000))
    ///     .update_time_end(Timestamp::from_millis(1616920429000))
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
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    #[doc(
        alias(
            "查询全部工单详情",
            "helpdesk.v1.ticket.list",
            "/open-apis/helpdesk/v1/tickets"
        )
    )]
    pub fn list(&self) -> TicketListCall {
        let call = Call::new(&self.caller, &LIST);
        TicketListCall { call }
    }

    /// Opens a user's talk with the helpdesk, with its bot or with agents.
    ///
    /// `POST /open-apis/helpdesk/v1/start_service`, [`helpdesk.v1.ticket.start_service` “创建服务台对话”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:helpdesk:access`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `open_id`: Open ID of the user, as in `contact.v3.user.get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .start_service("ou_7dab8a3d3cdcc9da365777c7ad535d62")
    ///     .human_service(false)
    ///     .appointed_agents(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
    ///     .customized_info("测试自定义字段信息")
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
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154402 | 401 | The user may not see the helpdesk. | Check whom the helpdesk is open to. |
    #[doc(
        alias(
            "创建服务台对话",
            "helpdesk.v1.ticket.start_service",
            "/open-apis/helpdesk/v1/start_service"
        )
    )]
    pub fn start_service(&self, open_id: impl Into<String>) -> TicketStartServiceCall {
        let mut call = Call::new(&self.caller, &START_SERVICE);
        call.set::<String>(2, open_id.into());
        TicketStartServiceCall { call }
    }

    /// Downloads a picture of a ticket's message.
    ///
    /// `GET /open-apis/helpdesk/v1/ticket_images`, [`helpdesk.v1.ticket.ticket_image` “获取工单内图像”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image) in the official documentation, as of 2025-02-20.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket that the message belongs to.
    /// - `msg_id`: ID of the message that has the picture, as in [`helpdesk.v1.ticket.message.list`](method@crate::v1::ticket::message::TicketMessageResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let file = helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .ticket_image("12345", "12345")
    ///     .index(0)
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
    /// | 154000 | 400 | The request is not valid. | Check `index`; it may be missing. |
    /// | 154003 | 403 | The caller lacks a permission. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154004 | 404 | There is no such picture. | Check that the message belongs to the ticket. |
    /// | 154404 | 401 | The picture was deleted. |  |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取工单内图像",
            "helpdesk.v1.ticket.ticket_image",
            "/open-apis/helpdesk/v1/ticket_images"
        )
    )]
    pub fn ticket_image(
        &self,
        ticket_id: impl Into<String>,
        msg_id: impl Into<String>,
    ) -> TicketTicketImageCall {
        let mut call = Call::new(&self.caller, &TICKET_IMAGE);
        call.set::<String>(0, ticket_id.into());
        call.set::<String>(1, msg_id.into());
        TicketTicketImageCall { call }
    }
}

impl TicketResource<User> {
    /// Changes the data of a ticket.
    ///
    /// Only the data change; a ticket whose status is set to closed still has its chat open. The caller has to own the helpdesk, be one of its administrators, or be an agent who may handle the ticket.
    ///
    /// `PUT /open-apis/helpdesk/v1/tickets/:ticket_id`, [`helpdesk.v1.ticket.update` “更新工单详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `status` or `tag_names` or `comment` or `customized_fields` or `ticket_type` or `solved` or `channel`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `ticket_id`: ID of the ticket, as in [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::ticket::{
    ///     CustomizedFieldUpdate, TicketChannel, TicketResolution,
    /// };
    /// use feishu_helpdesk::v1::types::{TicketStage, TicketStatus};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .ticket()
    ///     .update("6945345902185807891")
    ///     .status(TicketStatus::Created)
    ///     .tag_names(["abc"])
    ///     .comment("good")
    ///     .customized_fields(
    ///         vec![CustomizedFieldUpdate::new().id("123").value("value").key_name("key")],
    ///     )
    ///     .ticket_type(TicketStage::Bot)
    ///     .solved(TicketResolution::Unsolved)
    ///     .channel(TicketChannel::from(1))
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
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "更新工单详情",
            "helpdesk.v1.ticket.update",
            "/open-apis/helpdesk/v1/tickets/:ticket_id"
        )
    )]
    pub fn update(&self, ticket_id: impl Into<String>) -> TicketUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, ticket_id.into());
        TicketUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.answer_user_query`, begun by [`TicketResource::answer_user_query`].
    TicketAnswerUserQueryCall -> ()
}

impl TicketAnswerUserQueryCall {
    /// FAQs that answer the question, each with a score.
    #[inline]
    pub fn faqs(mut self, faqs: impl IntoIterator<Item = AnsweringFaq>) -> Self {
        self.call.set(2, to_list(faqs));
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.customized_fields`, begun by [`TicketResource::customized_fields`].
    TicketCustomizedFieldsCall -> TicketCustomizedFieldsResponse
}

impl TicketCustomizedFieldsCall {
    /// Whether only visible fields are listed.
    #[inline]
    pub fn visible_only(mut self, visible_only: bool) -> Self {
        self.call.set(0, visible_only);
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.get`, begun by [`TicketResource::get`].
    TicketGetCall -> TicketGetResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.list`, begun by [`TicketResource::list`].
    TicketListCall -> TicketListResponse
}

impl TicketListCall {
    /// Only the ticket with this ID is listed.
    #[inline]
    pub fn ticket_id(mut self, ticket_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, ticket_id.into());
        self
    }

    /// Only tickets of the agent with this open ID are listed.
    #[inline]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, agent_id.into());
        self
    }

    /// Only tickets that the agent with this open ID closed are listed.
    #[inline]
    pub fn closed_by_id(mut self, closed_by_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, closed_by_id.into());
        self
    }

    /// Only tickets that are in this stage, with the bot or with agents, are listed.
    ///
    /// `type` on the wire.
    #[inline]
    pub fn type_(mut self, type_: TicketStage) -> Self {
        self.call.set(3, type_);
        self
    }

    /// Only tickets whose guest came this way are listed.
    #[inline]
    pub fn channel(mut self, channel: TicketChannel) -> Self {
        self.call.set(4, channel);
        self
    }

    /// Only tickets with this resolution are listed.
    #[inline]
    pub fn solved(mut self, solved: TicketResolution) -> Self {
        self.call.set(5, solved);
        self
    }

    /// Only tickets with this score are listed.
    #[inline]
    pub fn score(mut self, score: TicketScore) -> Self {
        self.call.set(6, score);
        self
    }

    /// Only tickets with one of these statuses are listed.
    #[inline]
    pub fn status_list(
        mut self,
        status_list: impl IntoIterator<Item = TicketStatus>,
    ) -> Self {
        self.call.set(7, to_list(status_list));
        self
    }

    /// Only tickets of guests with this name are listed.
    #[inline]
    pub fn guest_name(mut self, guest_name: impl Into<String>) -> Self {
        self.call.set::<String>(8, guest_name.into());
        self
    }

    /// Only tickets of the guest with this open ID are listed.
    #[inline]
    pub fn guest_id(mut self, guest_id: impl Into<String>) -> Self {
        self.call.set::<String>(9, guest_id.into());
        self
    }

    /// Only tickets with these tags are listed.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set(10, to_texts(tags));
        self
    }

    /// Number of the page to list, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.set(11, page);
        self
    }

    /// Tickets per page.
    ///
    /// Default: `20`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(12, page_size);
        self
    }

    /// Only tickets created at this time or later are listed; needs `create_time_end`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time_start(mut self, create_time_start: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(13, create_time_start.into());
        self
    }

    /// Only tickets created at this time or earlier are listed; needs `create_time_start`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time_end(mut self, create_time_end: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(14, create_time_end.into());
        self
    }

    /// Only tickets changed since this time are listed; needs `update_time_end`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_time_start(mut self, update_time_start: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(15, update_time_start.into());
        self
    }

    /// Only tickets changed until this time are listed; needs `update_time_start`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_time_end(mut self, update_time_end: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(16, update_time_end.into());
        self
    }
}

feishu_core::pages!(TicketListCall, TicketListResponse, tickets: Ticket, total);

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.start_service`, begun by [`TicketResource::start_service`].
    TicketStartServiceCall -> TicketStartServiceResponse
}

impl TicketStartServiceCall {
    /// Whether agents serve from the start, in place of the bot; has to be true where there are `appointed_agents`.
    #[inline]
    pub fn human_service(mut self, human_service: bool) -> Self {
        self.call.set(0, human_service);
        self
    }

    /// Open IDs of the agents who serve, as in `contact.v3.user.get`.
    #[inline]
    pub fn appointed_agents(
        mut self,
        appointed_agents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(appointed_agents));
        self
    }

    /// Where the ticket comes from, in words of your own; [`helpdesk.v1.ticket.get`](method@crate::v1::ticket::TicketResource::get) gives them back.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn customized_info(mut self, customized_info: impl Into<String>) -> Self {
        self.call.set::<String>(3, customized_info.into());
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.ticket_image`, begun by [`TicketResource::ticket_image`].
    TicketTicketImageCall -> feishu_core::Download
}

impl TicketTicketImageCall {
    /// Which picture of a rich text to download, counted from 0. Needed for rich text alone.
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.call.set(2, index);
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket.update`, begun by [`TicketResource::update`].
    TicketUpdateCall -> ()
}

impl TicketUpdateCall {
    /// The new status. 52 is found in answers alone.
    #[inline]
    pub fn status(mut self, status: TicketStatus) -> Self {
        self.call.set(1, status);
        self
    }

    /// Names of the tags that the ticket has from now on.
    #[inline]
    pub fn tag_names(
        mut self,
        tag_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(tag_names));
        self
    }

    /// Text of a comment to add.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.call.set::<String>(3, comment.into());
        self
    }

    /// New values of customised fields.
    #[inline]
    pub fn customized_fields(
        mut self,
        customized_fields: impl IntoIterator<Item = CustomizedFieldUpdate>,
    ) -> Self {
        self.call.set(4, to_list(customized_fields));
        self
    }

    /// Who serves the ticket from now on.
    #[inline]
    pub fn ticket_type(mut self, ticket_type: TicketStage) -> Self {
        self.call.set(5, ticket_type);
        self
    }

    /// Whether the request was met.
    #[inline]
    pub fn solved(mut self, solved: TicketResolution) -> Self {
        self.call.set(6, solved);
        self
    }

    /// How the guest came to the helpdesk.
    #[inline]
    pub fn channel(mut self, channel: TicketChannel) -> Self {
        self.call.set(7, channel);
        self
    }
}

/// The answer of [`helpdesk.v1.ticket.customized_fields`](method@crate::v1::ticket::TicketResource::customized_fields).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketCustomizedFieldsResponse {
    /// Fields that the helpdesk added to guests.
    pub user_customized_fields: Vec<UserCustomizedField>,
    /// Fields that the helpdesk added to tickets.
    pub ticket_customized_fields: Vec<TicketCustomizedField>,
}

feishu_core::object! {
    response TicketCustomizedFieldsResponse {
        0 user_customized_fields = "user_customized_fields",
        1 ticket_customized_fields = "ticket_customized_fields",
    }
}

/// The answer of [`helpdesk.v1.ticket.get`](method@crate::v1::ticket::TicketResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketGetResponse {
    /// The ticket.
    pub ticket: Option<Ticket>,
}

feishu_core::object! {
    response TicketGetResponse {
        0 ticket = "ticket",
    }
}

/// The answer of [`helpdesk.v1.ticket.list`](method@crate::v1::ticket::TicketResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketListResponse {
    /// How many tickets all pages hold; at most 10000.
    pub total: Option<i64>,
    /// Tickets of this page.
    pub tickets: Vec<Ticket>,
}

feishu_core::object! {
    response TicketListResponse {
        0 total = "total",
        1 tickets = "tickets",
    }
}

/// The answer of [`helpdesk.v1.ticket.start_service`](method@crate::v1::ticket::TicketResource::start_service).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStartServiceResponse {
    /// Open ID of the user's group with the helpdesk.
    pub chat_id: Option<String>,
    /// ID of the new ticket. Absent unless agents serve.
    pub ticket_id: Option<String>,
}

feishu_core::object! {
    response TicketStartServiceResponse {
        0 chat_id = "chat_id",
        1 ticket_id = "ticket_id",
    }
}

/// A ticket was created.
///
/// A ticket that goes from the bot to agents stays the same ticket; [`helpdesk.ticket.updated_v1`](struct@crate::v1::ticket::TicketUpdated) tells of that.
///
/// The payload of [`helpdesk.ticket.created_v1` “创建工单”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created) in the official documentation, as of 2024-10-24.
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
/// use feishu_helpdesk::v1::ticket::TicketCreated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TicketCreated>(|event| async move {
///         println!("{:?}", event.payload.ticket_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("创建工单", "helpdesk.ticket.created_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketCreated {
    /// Identifies the ticket.
    pub ticket_id: Option<String>,
    /// The helpdesk that it belongs to.
    pub helpdesk_id: Option<String>,
    /// Who asks for help.
    pub guest: Option<TicketGuest>,
    /// Who serves a ticket.
    pub stage: Option<TicketStage>,
    /// How far a ticket is.
    pub status: Option<TicketStatus>,
    /// What the guest thought of the service.
    pub score: Option<TicketScore>,
    /// When it was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When it last changed; -1 while there was no change.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// When it was closed.
    ///
    /// To the millisecond.
    pub closed_at: Option<Timestamp>,
    /// How a guest came to the helpdesk. Any other number is a way that has no name.
    pub channel: Option<TicketChannel>,
    /// Whether the request was met.
    pub solve: Option<TicketResolution>,
    /// What its customised fields hold.
    #[deprecated = "The platform does not send it; ask `helpdesk.v1.ticket.get`."]
    pub customized_fields: Vec<CustomizedFieldValue>,
    /// The group chat of the ticket, as `oc_…`.
    pub chat_id: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response TicketCreated {
            0 ticket_id = "ticket_id",
            1 helpdesk_id = "helpdesk_id",
            2 guest = "guest",
            3 stage = "stage",
            4 status = "status",
            5 score = "score",
            6 created_at = "created_at" millis,
            7 updated_at = "updated_at" millis,
            8 closed_at = "closed_at" millis,
            9 channel = "channel",
            10 solve = "solve",
            11 customized_fields = "customized_fields",
            12 chat_id = "chat_id",
        }
    }
};

impl feishu_core::event::Event for TicketCreated {
    const TYPE: &'static str = "helpdesk.ticket.created_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// A ticket got another status, or went from the bot to agents.
///
/// The payload of [`helpdesk.ticket.updated_v1` “工单状态变更”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated) in the official documentation, as of 2024-09-02.
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
/// use feishu_helpdesk::v1::ticket::TicketUpdated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TicketUpdated>(|event| async move {
///         println!("{:?}", event.payload.object);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("工单状态变更", "helpdesk.ticket.updated_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketUpdated {
    /// The ticket as it is now.
    pub object: Option<EventTicket>,
    /// What changed, as it was before.
    pub old_object: Option<TicketBefore>,
}

feishu_core::object! {
    response TicketUpdated {
        0 object = "object",
        1 old_object = "old_object",
    }
}

impl feishu_core::event::Event for TicketUpdated {
    const TYPE: &'static str = "helpdesk.ticket.updated_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// An FAQ that answers a question, and how well.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnsweringFaq {
    /// ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    pub id: Option<String>,
    /// How well the FAQ matches the question; the official example has 0.9.
    pub score: Option<f64>,
}

impl AnsweringFaq {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How well the FAQ matches the question; the official example has 0.9.
    #[inline]
    #[must_use]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }
}

feishu_core::object! {
    request AnsweringFaq {
        0 id = "id",
        1 score = "score",
    }
}

#[doc(hidden)]
pub static ANSWERING_FAQ_SHAPE: table::Shape = table::Shape {
    name: "AnsweringFaq",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("score", table::Kind::F64),
    ],
    rules: &[],
};

/// A field that the helpdesk added to its guests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCustomizedField {
    /// ID of the field.
    pub user_customized_field_id: Option<String>,
    /// The older ID of the field, for callers who still have it.
    pub id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key that names the field in data.
    pub key_name: Option<String>,
    /// Name of the field, as people see it.
    pub display_name: Option<String>,
    /// Place of the field among the others, a number as text.
    pub position: Option<String>,
    /// What the field holds, such as a line of text or an option.
    pub field_type: Option<CustomizedFieldType>,
    /// Explanation of the field, as people read it.
    pub description: Option<String>,
    /// Whether the field is shown.
    pub visible: Option<bool>,
    /// Whether the value may be changed.
    pub editable: Option<bool>,
    /// Whether the field has to be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When the field was last changed.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
}

feishu_core::object! {
    response UserCustomizedField {
        0 user_customized_field_id = "user_customized_field_id",
        1 id = "id",
        2 helpdesk_id = "helpdesk_id",
        3 key_name = "key_name",
        4 display_name = "display_name",
        5 position = "position",
        6 field_type = "field_type",
        7 description = "description",
        8 visible = "visible",
        9 editable = "editable",
        10 required = "required",
        11 created_at = "created_at" millis swapped,
        12 updated_at = "updated_at" millis swapped,
    }
}

/// A field that the helpdesk added to its tickets, without its options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketCustomizedField {
    /// ID of the field.
    pub ticket_customized_field_id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key that names the field in data.
    pub key_name: Option<String>,
    /// Name of the field, as people see it.
    pub display_name: Option<String>,
    /// Place of the field in the administrators' list, a number as text.
    pub position: Option<String>,
    /// What a customised field holds.
    pub field_type: Option<CustomizedFieldType>,
    /// Explanation of the field, as people read it.
    pub description: Option<String>,
    /// Whether the field is shown.
    pub visible: Option<bool>,
    /// Whether the value may be changed.
    pub editable: Option<bool>,
    /// Whether the field has to be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When the field was last changed.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// Who created the field.
    pub created_by: Option<TicketUser>,
    /// Who changed the field last.
    pub updated_by: Option<TicketUser>,
    /// Whether several options can be picked; counts for `dropdown` alone.
    pub dropdown_allow_multiple: Option<bool>,
}

feishu_core::object! {
    response TicketCustomizedField {
        0 ticket_customized_field_id = "ticket_customized_field_id",
        1 helpdesk_id = "helpdesk_id",
        2 key_name = "key_name",
        3 display_name = "display_name",
        4 position = "position",
        5 field_type = "field_type",
        6 description = "description",
        7 visible = "visible",
        8 editable = "editable",
        9 required = "required",
        10 created_at = "created_at" millis swapped,
        11 updated_at = "updated_at" millis swapped,
        12 created_by = "created_by",
        13 updated_by = "updated_by",
        14 dropdown_allow_multiple = "dropdown_allow_multiple",
    }
}

/// A guest's request for help.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Who asks for help.
    pub guest: Option<TicketUser>,
    /// Notes of the agents. The page has one; the platform sends a list, too.
    pub comments: Option<OneOrMany<TicketComment>>,
    /// Who serves the ticket.
    pub ticket_type: Option<TicketStage>,
    /// How far a ticket is.
    pub status: Option<TicketStatus>,
    /// What the guest thought of the service.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When the ticket was last changed; -1 while it was not.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// When the ticket was closed.
    ///
    /// To the millisecond.
    pub closed_at: Option<Timestamp>,
    /// Why the guest is dissatisfied.
    pub dissatisfaction_reason: Option<LocalizedText>,
    /// Agents who serve the ticket.
    pub agents: Vec<TicketUser>,
    /// How a guest came to the helpdesk. Any other number is a way that has no name.
    pub channel: Option<TicketChannel>,
    /// Whether the request was met.
    pub solve: Option<TicketResolution>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// People who work on the ticket with the agents.
    pub collaborators: Vec<TicketUser>,
    /// Values of the customised fields. Absent where none has a value.
    pub customized_fields: Vec<CustomizedFieldValue>,
    /// Minutes from the time an agent joined to the last reply of an agent.
    pub agent_service_duration: Option<f64>,
    /// Seconds from the time an agent joined to the first reply of an agent.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds that the bot served alone, until an agent joined.
    pub bot_service_duration: Option<i64>,
    /// Seconds from the time the first agent joined to the end of the ticket.
    pub agent_resolution_time: Option<i64>,
    /// Seconds of `agent_resolution_time` in which the ticket was not pending.
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
    /// Tags of the ticket. Absent where there are none, and in lists.
    pub tags: Vec<TicketTag>,
}

feishu_core::object! {
    response Ticket {
        0 ticket_id = "ticket_id",
        1 helpdesk_id = "helpdesk_id",
        2 guest = "guest",
        3 comments = "comments",
        4 ticket_type = "ticket_type",
        5 status = "status",
        6 score = "score",
        7 created_at = "created_at" millis,
        8 updated_at = "updated_at" millis,
        9 closed_at = "closed_at" millis,
        10 dissatisfaction_reason = "dissatisfaction_reason",
        11 agents = "agents",
        12 channel = "channel",
        13 solve = "solve",
        14 closed_by = "closed_by",
        15 collaborators = "collaborators",
        16 customized_fields = "customized_fields",
        17 agent_service_duration = "agent_service_duration",
        18 agent_first_response_duration = "agent_first_response_duration",
        19 bot_service_duration = "bot_service_duration",
        20 agent_resolution_time = "agent_resolution_time",
        21 actual_processing_time = "actual_processing_time",
        22 agent_entry_time = "agent_entry_time" millis,
        23 agent_first_response_time = "agent_first_response_time" millis,
        24 agent_last_response_time = "agent_last_response_time" millis,
        25 agent_owner = "agent_owner",
        26 tags = "tags",
    }
}

feishu_core::int_enum! {
    /// What the guest thought of the service.
    TicketScore {
        /// `1`: The guest is dissatisfied.
        Dissatisfied = 1,
        /// `2`: The guest found it neither good nor bad.
        Neutral = 2,
        /// `3`: The guest is satisfied.
        Satisfied = 3,
    }
}

feishu_core::int_enum! {
    /// How a guest came to the helpdesk. Any other number is a way that has no name.
    TicketChannel {
        /// `9`: The app opened the talk, with [`helpdesk.v1.ticket.start_service`](method@crate::v1::ticket::TicketResource::start_service).
        OpenApi = 9,
        /// `2`: The guest scanned a QR code.
        QrCode = 2,
        /// `14`: The guest followed a shared link.
        Share = 14,
        /// `13`: The guest searched for the helpdesk.
        Search = 13,
    }
}

feishu_core::int_enum! {
    /// Whether the request was met.
    TicketResolution {
        /// `1`: The request was not met.
        Unsolved = 1,
        /// `2`: The request was met.
        Solved = 2,
    }
}

/// A tag on a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTag {
    /// ID of the tag.
    pub id: Option<String>,
    /// The text of the tag.
    pub name: Option<String>,
}

feishu_core::object! {
    response TicketTag {
        0 id = "id",
        1 name = "name",
    }
}

/// A new value for a customised field of a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedFieldUpdate {
    /// ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    pub id: Option<String>,
    /// What the field holds from now on.
    pub value: Option<String>,
    /// Key that names the field in data.
    pub key_name: Option<String>,
}

impl CustomizedFieldUpdate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What the field holds from now on.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Key that names the field in data.
    #[inline]
    #[must_use]
    pub fn key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = Some(key_name.into());
        self
    }
}

feishu_core::object! {
    request CustomizedFieldUpdate {
        0 id = "id",
        1 value = "value",
        2 key_name = "key_name",
    }
}

#[doc(hidden)]
pub static CUSTOMIZED_FIELD_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "CustomizedFieldUpdate",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("value", table::Kind::String),
        table::Field::body("key_name", table::Kind::String),
    ],
    rules: &[],
};

/// Who asks for help.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketGuest {
    /// A user by each of the three kinds of ID.
    pub id: Option<UserIds>,
    /// The person's name.
    pub name: Option<String>,
}

feishu_core::object! {
    response TicketGuest {
        0 id = "id",
        1 name = "name",
    }
}

/// A ticket, as events tell of it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTicket {
    /// Identifies the ticket.
    pub ticket_id: Option<String>,
    /// The helpdesk that it belongs to.
    pub helpdesk_id: Option<String>,
    /// Who asks for help.
    pub guest: Option<TicketGuest>,
    /// Who serves a ticket.
    pub stage: Option<TicketStage>,
    /// How far a ticket is.
    pub status: Option<TicketStatus>,
    /// What the guest thought of the service.
    pub score: Option<TicketScore>,
    /// When it was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When it last changed; -1 while there was no change.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// When it was closed.
    ///
    /// To the millisecond.
    pub closed_at: Option<Timestamp>,
    /// How a guest came to the helpdesk. Any other number is a way that has no name.
    pub channel: Option<TicketChannel>,
    /// Whether the request was met.
    pub solve: Option<TicketResolution>,
    /// What its customised fields hold.
    #[deprecated = "The platform does not send it; ask `helpdesk.v1.ticket.get`."]
    pub customized_fields: Vec<CustomizedFieldValue>,
    /// The group chat of the ticket, as `oc_…`.
    pub chat_id: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response EventTicket {
            0 ticket_id = "ticket_id",
            1 helpdesk_id = "helpdesk_id",
            2 guest = "guest",
            3 stage = "stage",
            4 status = "status",
            5 score = "score",
            6 created_at = "created_at" millis,
            7 updated_at = "updated_at" millis,
            8 closed_at = "closed_at" millis,
            9 channel = "channel",
            10 solve = "solve",
            11 customized_fields = "customized_fields",
            12 chat_id = "chat_id",
        }
    }
};

/// What a change of a ticket replaced. Only fields that changed are there.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketBefore {
    /// Who serves a ticket.
    pub stage: Option<TicketStage>,
    /// How far a ticket is.
    pub status: Option<TicketStatus>,
    /// When it had last changed.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
}

feishu_core::object! {
    response TicketBefore {
        0 stage = "stage",
        1 status = "status",
        2 updated_at = "updated_at" millis,
    }
}

/// `helpdesk.v1.ticket.answer_user_query`.
pub static ANSWER_USER_QUERY: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("ticket_id", table::Kind::String),
        table::Field::body("event_id", table::Kind::String).required(),
        table::Field::body("faqs", table::Kind::Object(&ANSWERING_FAQ_SHAPE)).list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
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
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query",
    ..table::Operation::new(
        "helpdesk.v1.ticket.answer_user_query",
        table::Method::Post,
        "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query",
    )
});

/// `helpdesk.v1.ticket.customized_fields`.
pub static CUSTOMIZED_FIELDS: table::Typed<TicketCustomizedFieldsResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::query("visible_only", table::Kind::Bool)],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields",
    ..table::Operation::new(
        "helpdesk.v1.ticket.customized_fields",
        table::Method::Get,
        "/open-apis/helpdesk/v1/customized_fields",
    )
});

/// `helpdesk.v1.ticket.get`.
pub static GET: table::Typed<TicketGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("ticket_id", table::Kind::String)],
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get",
    ..table::Operation::new(
        "helpdesk.v1.ticket.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/tickets/:ticket_id",
    )
});

/// `helpdesk.v1.ticket.list`.
pub static LIST: table::Typed<TicketListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("ticket_id", table::Kind::String),
        table::Field::query("agent_id", table::Kind::String),
        table::Field::query("closed_by_id", table::Kind::String),
        table::Field::query("type", table::Kind::IntEnum(TicketStage::VALUES)),
        table::Field::query("channel", table::Kind::IntEnum(TicketChannel::VALUES)),
        table::Field::query("solved", table::Kind::IntEnum(TicketResolution::VALUES)),
        table::Field::query("score", table::Kind::IntEnum(TicketScore::VALUES)),
        table::Field::query("status_list", table::Kind::IntEnum(TicketStatus::VALUES))
            .list(),
        table::Field::query("guest_name", table::Kind::String),
        table::Field::query("guest_id", table::Kind::String),
        table::Field::query("tags", table::Kind::String).list(),
        table::Field::query("page", table::Kind::I64).rules(&[table::Rule::Min(1)]),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("create_time_start", table::Kind::UnixMillis),
        table::Field::query("create_time_end", table::Kind::UnixMillis),
        table::Field::query("update_time_start", table::Kind::UnixMillis),
        table::Field::query("update_time_end", table::Kind::UnixMillis),
    ],
    rules: &[
        table::GroupRule::Together(&[13, 14]),
        table::GroupRule::Together(&[15, 16]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 11,
        paging: table::Paging::Total("total"),
        items: "tickets",
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list",
    ..table::Operation::new(
        "helpdesk.v1.ticket.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/tickets",
    )
});

/// `helpdesk.v1.ticket.start_service`.
pub static START_SERVICE: table::Typed<TicketStartServiceResponse> = table::Typed::new(table::Operation {
    scopes: &["helpdesk:helpdesk:access"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    helpdesk: true,
    params: &[
        table::Field::body("human_service", table::Kind::Bool),
        table::Field::body("appointed_agents", table::Kind::String).list(),
        table::Field::body("open_id", table::Kind::String).required(),
        table::Field::body("customized_info", table::Kind::String)
            .rules(&[table::Rule::MaxLength(1024)]),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
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
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 401,
            code: 154402,
            meaning: "The user may not see the helpdesk.",
            advice: "Check whom the helpdesk is open to.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service",
    ..table::Operation::new(
        "helpdesk.v1.ticket.start_service",
        table::Method::Post,
        "/open-apis/helpdesk/v1/start_service",
    )
});

/// `helpdesk.v1.ticket.ticket_image`.
pub static TICKET_IMAGE: table::Typed<feishu_core::Download> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("ticket_id", table::Kind::String).required(),
        table::Field::query("msg_id", table::Kind::String).required(),
        table::Field::query("index", table::Kind::I64),
    ],
    answer: table::Answer::Binary,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check `index`; it may be missing.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such picture.",
            advice: "Check that the message belongs to the ticket.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 401,
            code: 154404,
            meaning: "The picture was deleted.",
            advice: "",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image",
    ..table::Operation::new(
        "helpdesk.v1.ticket.ticket_image",
        table::Method::Get,
        "/open-apis/helpdesk/v1/ticket_images",
    )
});

/// `helpdesk.v1.ticket.update`.
pub static UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("ticket_id", table::Kind::String),
        table::Field::body("status", table::Kind::IntEnum(TicketStatus::VALUES)),
        table::Field::body("tag_names", table::Kind::String).list(),
        table::Field::body("comment", table::Kind::String),
        table::Field::body(
                "customized_fields",
                table::Kind::Object(&CUSTOMIZED_FIELD_UPDATE_SHAPE),
            )
            .list(),
        table::Field::body("ticket_type", table::Kind::IntEnum(TicketStage::VALUES)),
        table::Field::body("solved", table::Kind::IntEnum(TicketResolution::VALUES)),
        table::Field::body("channel", table::Kind::IntEnum(TicketChannel::VALUES)),
    ],
    rules: &[table::GroupRule::AnyOf(&[1, 2, 3, 4, 5, 6, 7])],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update",
    ..table::Operation::new(
        "helpdesk.v1.ticket.update",
        table::Method::Put,
        "/open-apis/helpdesk/v1/tickets/:ticket_id",
    )
});
