// Generated from specs/helpdesk/v1/faq.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.faq` “知识库”: questions and their answers, the knowledge base of a helpdesk.
//!
//! Categories come first: [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list) has them, [`helpdesk.v1.category.create`](method@crate::v1::category::CategoryResource::create) makes one. Then
//! [`helpdesk.v1.faq.create`](method@crate::v1::faq::FaqResource::create) files a question under one. [`helpdesk.v1.faq.search`](method@crate::v1::faq::FaqResource::search) finds FAQs by words, as the bot does;
//! in a ticket, [`helpdesk.v1.ticket.answer_user_query`](method@crate::v1::ticket::TicketResource::answer_user_query) answers with them. Pictures in answers are fetched one by one,
//! with [`helpdesk.v1.faq.faq_image`](method@crate::v1::faq::FaqResource::faq_image).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::faq::FaqResource::create) | Creates an FAQ. | 创建知识库 |
//! | [<code>delete</code>](method@crate::v1::faq::FaqResource::delete) | Deletes an FAQ. | 删除知识库 |
//! | [<code>faq_<wbr>image</code>](method@crate::v1::faq::FaqResource::faq_image) | Downloads a picture of an FAQ. | 获取知识库图像 |
//! | [<code>get</code>](method@crate::v1::faq::FaqResource::get) | Gets an FAQ. | 获取指定知识库详情 |
//! | [<code>list</code>](method@crate::v1::faq::FaqResource::list) | Lists the FAQs of the helpdesk. | 获取全部知识库详情 |
//! | [<code>patch</code>](method@crate::v1::faq::FaqResource::patch) | Changes an FAQ. | 修改知识库 |
//! | [<code>search</code>](method@crate::v1::faq::FaqResource::search) | Searches the FAQs of the helpdesk. | 搜索知识库 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, User, to_list, to_texts};

use crate::v1::types::Category;

/// The operations of `helpdesk.v1.faq`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "知识库")]
#[derive(Debug, Clone)]
pub struct FaqResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> FaqResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl FaqResource<Tenant> {
    /// Downloads a picture of an FAQ.
    ///
    /// `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key`, [`helpdesk.v1.faq.faq_image` “获取知识库图像”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    /// - `image_key`: Name of the picture, `key` in the FAQ's `answer_richtext`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let file = helpdesk
    ///     .v1()
    ///     .faq()
    ///     .faq_image("12345", "img_b07ffac0-19c1-48a3-afca-599f8ea825fj")
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
            "获取知识库图像",
            "helpdesk.v1.faq.faq_image",
            "/open-apis/helpdesk/v1/faqs/:id/image/:image_key"
        )
    )]
    pub fn faq_image(
        &self,
        id: impl Into<String>,
        image_key: impl Into<String>,
    ) -> FaqFaqImageCall {
        let mut call = Call::new(&self.caller, &FAQ_IMAGE);
        call.set::<String>(0, id.into());
        call.set::<String>(1, image_key.into());
        FaqFaqImageCall { call }
    }

    /// Gets an FAQ.
    ///
    /// `GET /open-apis/helpdesk/v1/faqs/:id`, [`helpdesk.v1.faq.get` “获取指定知识库详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk.v1().faq().get("6856395634652479491").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取指定知识库详情",
            "helpdesk.v1.faq.get",
            "/open-apis/helpdesk/v1/faqs/:id"
        )
    )]
    pub fn get(&self, id: impl Into<String>) -> FaqGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, id.into());
        FaqGetCall { call }
    }

    /// Lists the FAQs of the helpdesk.
    ///
    /// `GET /open-apis/helpdesk/v1/faqs`, [`helpdesk.v1.faq.list` “获取全部知识库详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list) in the official documentation, as of 2024-04-26.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::faq::FaqStatus;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .faq()
    ///     .list()
    ///     .category_id("6856395522433908739")
    ///     .status(FaqStatus::Online)
    ///     .search("点餐")
    ///     .page_token("6856395634652479491")
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
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取全部知识库详情",
            "helpdesk.v1.faq.list",
            "/open-apis/helpdesk/v1/faqs"
        )
    )]
    pub fn list(&self) -> FaqListCall {
        let call = Call::new(&self.caller, &LIST);
        FaqListCall { call }
    }

    /// Searches the FAQs of the helpdesk.
    ///
    /// `GET /open-apis/helpdesk/v1/faqs/search`, [`helpdesk.v1.faq.search` “搜索知识库”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `query`: Words to find; the client encodes them for the URL. Where they are Base64, `base64` has to say so.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .faq()
    ///     .search("wifi")
    ///     .base64(true)
    ///     .page_token("6936004780707807251")
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
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "搜索知识库",
            "helpdesk.v1.faq.search",
            "/open-apis/helpdesk/v1/faqs/search"
        )
    )]
    pub fn search(&self, query: impl Into<String>) -> FaqSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(0, query.into());
        FaqSearchCall { call }
    }
}

impl FaqResource<User> {
    /// Creates an FAQ.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents.
    ///
    /// `POST /open-apis/helpdesk/v1/faqs`, [`helpdesk.v1.faq.create` “创建知识库”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create) in the official documentation, as of 2024-08-09.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::faq::NewFaq;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .faq()
    ///     .create()
    ///     .faq(
    ///         NewFaq::new("问题")
    ///             .category_id("6836004780707807251")
    ///             .answer("答案")
    ///             .answer_richtext(
    ///                 "[{\"content\":\"答案\",\"type\":\"text\"},{\"conten…",
    ///             ),
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
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias("创建知识库", "helpdesk.v1.faq.create", "/open-apis/helpdesk/v1/faqs")
    )]
    pub fn create(&self) -> FaqCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        FaqCreateCall { call }
    }

    /// Deletes an FAQ.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents. For 30 days, the FAQ can be restored in the helpdesk.
    ///
    /// `DELETE /open-apis/helpdesk/v1/faqs/:id`, [`helpdesk.v1.faq.delete` “删除知识库”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().faq().delete("12345").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "删除知识库",
            "helpdesk.v1.faq.delete",
            "/open-apis/helpdesk/v1/faqs/:id"
        )
    )]
    pub fn delete(&self, id: impl Into<String>) -> FaqDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, id.into());
        FaqDeleteCall { call }
    }

    /// Changes an FAQ.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents.
    ///
    /// `PATCH /open-apis/helpdesk/v1/faqs/:id`, [`helpdesk.v1.faq.patch` “修改知识库”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch) in the official documentation, as of 2024-06-27.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the FAQ, `faq_id` in [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
    /// - `faq` ([`FaqUpdate`](type@crate::v1::faq::FaqUpdate)): What the question and its answer become.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::faq::{FaqRichText, FaqRichTextType, FaqUpdate};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .faq()
    ///     .patch(
    ///         "6856395634652479491",
    ///         FaqUpdate::new("问题")
    ///             .category_id("6836004780707807251")
    ///             .answer("答案")
    ///             .answer_richtext(
    ///                 vec![
    ///                     FaqRichText::new().content("这是一个答案")
    ///                     .type_(FaqRichTextType::Text)
    ///                 ],
    ///             ),
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
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "修改知识库",
            "helpdesk.v1.faq.patch",
            "/open-apis/helpdesk/v1/faqs/:id"
        )
    )]
    pub fn patch(&self, id: impl Into<String>, faq: FaqUpdate) -> FaqPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, id.into());
        call.set(1, faq);
        FaqPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.create`, begun by [`FaqResource::create`].
    FaqCreateCall -> FaqCreateResponse
}

impl FaqCreateCall {
    /// The question and its answer.
    #[inline]
    pub fn faq(mut self, faq: NewFaq) -> Self {
        self.call.set(0, faq);
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.delete`, begun by [`FaqResource::delete`].
    FaqDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.faq_image`, begun by [`FaqResource::faq_image`].
    FaqFaqImageCall -> feishu_core::Download
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.get`, begun by [`FaqResource::get`].
    FaqGetCall -> FaqGetResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.list`, begun by [`FaqResource::list`].
    FaqListCall -> FaqListResponse
}

impl FaqListCall {
    /// Only FAQs in the category with this ID are listed; as in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, category_id.into());
        self
    }

    /// Only FAQs with this status are listed.
    #[inline]
    pub fn status(mut self, status: FaqStatus) -> Self {
        self.call.set(1, status);
        self
    }

    /// Words to find in the question, its key words or the names of people; only FAQs that match are listed.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call.set::<String>(2, search.into());
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(3, page_token.into());
        self
    }

    /// FAQs per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(4, page_size);
        self
    }
}

feishu_core::pages!(FaqListCall, FaqListResponse, items: Faq, has_more page_token);

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.patch`, begun by [`FaqResource::patch`].
    FaqPatchCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.faq.search`, begun by [`FaqResource::search`].
    FaqSearchCall -> FaqSearchResponse
}

impl FaqSearchCall {
    /// Whether `query` is Base64. Either true or left out.
    #[inline]
    pub fn base64(mut self, base64: bool) -> Self {
        self.call.set(1, base64);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }

    /// FAQs per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(3, page_size);
        self
    }
}

feishu_core::pages!(FaqSearchCall, FaqSearchResponse, items: Faq, has_more page_token);

/// The answer of [`helpdesk.v1.faq.create`](method@crate::v1::faq::FaqResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqCreateResponse {
    /// The new FAQ.
    pub faq: Option<Faq>,
}

feishu_core::object! {
    response FaqCreateResponse {
        0 faq = "faq",
    }
}

/// The answer of [`helpdesk.v1.faq.get`](method@crate::v1::faq::FaqResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqGetResponse {
    /// The question and its answer.
    pub faq: Option<Faq>,
}

feishu_core::object! {
    response FaqGetResponse {
        0 faq = "faq",
    }
}

/// The answer of [`helpdesk.v1.faq.list`](method@crate::v1::faq::FaqResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// How many FAQs this page holds.
    pub page_size: Option<i64>,
    /// How many FAQs there are on all pages together.
    pub total: Option<i64>,
    /// FAQs of this page.
    pub items: Vec<Faq>,
}

feishu_core::object! {
    response FaqListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 page_size = "page_size",
        3 total = "total",
        4 items = "items",
    }
}

/// The answer of [`helpdesk.v1.faq.search`](method@crate::v1::faq::FaqResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqSearchResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// FAQs of this page, out of those that were found.
    pub items: Vec<Faq>,
    /// How many FAQs this page holds.
    pub page_size: Option<i64>,
    /// How many FAQs there are on all pages together.
    pub total: Option<i64>,
}

feishu_core::object! {
    response FaqSearchResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
        3 page_size = "page_size",
        4 total = "total",
    }
}

/// A question to create, with its answer as plain or as rich text, of which one is needed.
///
/// - Rule: `answer` or `answer_richtext`, at least one of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewFaq {
    /// ID of the category that the FAQ belongs to, as in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    pub category_id: Option<String>,
    /// The question as users ask it.
    pub question: Option<String>,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text, a JSON text of a list of `FaqRichText`.
    pub answer_richtext: Option<String>,
    /// Other ways to ask the question.
    pub tags: Option<Vec<String>>,
}

impl NewFaq {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: Some(question.into()),
            ..Self::default()
        }
    }

    /// ID of the category that the FAQ belongs to, as in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    #[inline]
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// The answer as plain text.
    #[inline]
    #[must_use]
    pub fn answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }

    /// The answer as rich text, a JSON text of a list of `FaqRichText`.
    #[inline]
    #[must_use]
    pub fn answer_richtext(mut self, answer_richtext: impl Into<String>) -> Self {
        self.answer_richtext = Some(answer_richtext.into());
        self
    }

    /// Other ways to ask the question.
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(to_texts(tags));
        self
    }
}

feishu_core::object! {
    request NewFaq {
        0 category_id = "category_id",
        1 question = "question",
        2 answer = "answer",
        3 answer_richtext = "answer_richtext",
        4 tags = "tags",
    }
}

#[doc(hidden)]
pub static NEW_FAQ_SHAPE: table::Shape = table::Shape {
    name: "NewFaq",
    fields: &[
        table::Field::body("category_id", table::Kind::String),
        table::Field::body("question", table::Kind::String).required(),
        table::Field::body("answer", table::Kind::String),
        table::Field::body("answer_richtext", table::Kind::String),
        table::Field::body("tags", table::Kind::String).list(),
    ],
    rules: &[table::GroupRule::AnyOf(&[2, 3])],
};

/// A question and its answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Faq {
    /// ID of the FAQ.
    pub faq_id: Option<String>,
    /// The older ID of the FAQ; use `faq_id`.
    #[deprecated = "The former name of `faq_id`."]
    pub id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// The question as users ask it.
    pub question: Option<String>,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text, piece by piece.
    pub answer_richtext: Vec<FaqRichText>,
    /// When the FAQ was created.
    ///
    /// To the second.
    pub create_time: Option<Timestamp>,
    /// When the FAQ was last changed.
    ///
    /// To the second.
    pub update_time: Option<Timestamp>,
    /// Categories that the FAQ belongs to.
    pub categories: Vec<Category>,
    /// Other ways to ask the question.
    pub tags: Vec<String>,
    /// When the FAQ expires.
    ///
    /// To the second.
    pub expire_time: Option<Timestamp>,
    /// Who changed the FAQ last.
    pub update_user: Option<FaqUser>,
    /// Who created the FAQ.
    pub create_user: Option<FaqUser>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response Faq {
            0 faq_id = "faq_id",
            1 id = "id",
            2 helpdesk_id = "helpdesk_id",
            3 question = "question",
            4 answer = "answer",
            5 answer_richtext = "answer_richtext",
            6 create_time = "create_time" seconds,
            7 update_time = "update_time" seconds,
            8 categories = "categories",
            9 tags = "tags",
            10 expire_time = "expire_time" seconds,
            11 update_user = "update_user",
            12 create_user = "create_user",
        }
    }
};

/// A piece of an answer in rich text. Which fields it has depends on `type`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqRichText {
    /// Text of the piece, where `type` is `text`; empty for a line break.
    pub content: Option<String>,
    /// What the piece is, and so which other fields it has.
    ///
    /// `type` on the wire.
    pub type_: Option<FaqRichTextType>,
    /// Words that the link shows, where `type` is `hyperlink`.
    pub text: Option<String>,
    /// Address that the link leads to, where `type` is `hyperlink`.
    pub url: Option<String>,
    /// Address of the picture, where `type` is `img`.
    pub src: Option<String>,
    /// Name of the picture, where `type` is `img`; [`helpdesk.v1.faq.faq_image`](method@crate::v1::faq::FaqResource::faq_image) downloads it.
    pub key: Option<String>,
    /// Width of the picture, a number as text, where `type` is `img`.
    pub width: Option<String>,
    /// Height of the picture, a number as text, where `type` is `img`.
    pub height: Option<String>,
}

impl FaqRichText {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the piece, where `type` is `text`; empty for a line break.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// What the piece is, and so which other fields it has.
    ///
    /// `type` on the wire.
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: FaqRichTextType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Words that the link shows, where `type` is `hyperlink`.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Address that the link leads to, where `type` is `hyperlink`.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Address of the picture, where `type` is `img`.
    #[inline]
    #[must_use]
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }

    /// Name of the picture, where `type` is `img`; [`helpdesk.v1.faq.faq_image`](method@crate::v1::faq::FaqResource::faq_image) downloads it.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Width of the picture, a number as text, where `type` is `img`.
    #[inline]
    #[must_use]
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Height of the picture, a number as text, where `type` is `img`.
    #[inline]
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
}

feishu_core::object! {
    both FaqRichText {
        0 content = "content",
        1 type_ = "type",
        2 text = "text",
        3 url = "url",
        4 src = "src",
        5 key = "key",
        6 width = "width",
        7 height = "height",
    }
}

#[doc(hidden)]
pub static FAQ_RICH_TEXT_SHAPE: table::Shape = table::Shape {
    name: "FaqRichText",
    fields: &[
        table::Field::body("content", table::Kind::String),
        table::Field::body("type", table::Kind::StringEnum(FaqRichTextType::VALUES)),
        table::Field::body("text", table::Kind::String),
        table::Field::body("url", table::Kind::String),
        table::Field::body("src", table::Kind::String),
        table::Field::body("key", table::Kind::String),
        table::Field::body("width", table::Kind::String),
        table::Field::body("height", table::Kind::String),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// What a piece of rich text is.
    FaqRichTextType {
        /// `text`: Text, or a line break where it is empty.
        Text = "text",
        /// `hyperlink`: A link.
        Hyperlink = "hyperlink",
        /// `img`: A picture.
        Img = "img",
        /// `line break`: The end of a line.
        LineBreak = "line break",
    }
}

/// A person who created or changed an FAQ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqUser {
    /// Open ID of the person.
    pub id: Option<String>,
    /// Address of the person's picture.
    pub avatar_url: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Name of the person's department; absent where the app may not see it.
    pub department: Option<String>,
    /// Name of the city where the person is.
    pub city: Option<String>,
    /// Code of the country where the person is.
    pub country: Option<String>,
}

feishu_core::object! {
    response FaqUser {
        0 id = "id",
        1 avatar_url = "avatar_url",
        2 name = "name",
        3 department = "department",
        4 city = "city",
        5 country = "country",
    }
}

feishu_core::string_enum! {
    /// Whether an FAQ is in use.
    FaqStatus {
        /// `1`: The FAQ is in use.
        Online = "1",
        /// `0`: The FAQ was deleted and can be restored.
        Deleted = "0",
        /// `2`: The FAQ was deleted for good.
        Purged = "2",
    }
}

/// What a question and its answer become.
///
/// - Rule: `answer` or `answer_richtext`, at least one of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaqUpdate {
    /// ID of the category that the FAQ belongs to, as in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    pub category_id: Option<String>,
    /// The question as users ask it.
    pub question: Option<String>,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text.
    pub answer_richtext: Option<Vec<FaqRichText>>,
    /// Other ways to ask the question.
    pub tags: Option<Vec<String>>,
}

impl FaqUpdate {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: Some(question.into()),
            ..Self::default()
        }
    }

    /// ID of the category that the FAQ belongs to, as in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    #[inline]
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// The answer as plain text.
    #[inline]
    #[must_use]
    pub fn answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }

    /// The answer as rich text.
    #[inline]
    #[must_use]
    pub fn answer_richtext(
        mut self,
        answer_richtext: impl IntoIterator<Item = FaqRichText>,
    ) -> Self {
        self.answer_richtext = Some(to_list(answer_richtext));
        self
    }

    /// Other ways to ask the question.
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(to_texts(tags));
        self
    }
}

feishu_core::object! {
    request FaqUpdate {
        0 category_id = "category_id",
        1 question = "question",
        2 answer = "answer",
        3 answer_richtext = "answer_richtext",
        4 tags = "tags",
    }
}

#[doc(hidden)]
pub static FAQ_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "FaqUpdate",
    fields: &[
        table::Field::body("category_id", table::Kind::String),
        table::Field::body("question", table::Kind::String).required(),
        table::Field::body("answer", table::Kind::String),
        table::Field::body("answer_richtext", table::Kind::Object(&FAQ_RICH_TEXT_SHAPE))
            .list(),
        table::Field::body("tags", table::Kind::String).list(),
    ],
    rules: &[table::GroupRule::AnyOf(&[2, 3])],
};

/// `helpdesk.v1.faq.create`.
pub static CREATE: table::Typed<FaqCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::body("faq", table::Kind::Object(&NEW_FAQ_SHAPE))],
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create",
    ..table::Operation::new(
        "helpdesk.v1.faq.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/faqs",
    )
});

/// `helpdesk.v1.faq.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::path("id", table::Kind::String)],
    errors: &[
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete",
    ..table::Operation::new(
        "helpdesk.v1.faq.delete",
        table::Method::Delete,
        "/open-apis/helpdesk/v1/faqs/:id",
    )
});

/// `helpdesk.v1.faq.faq_image`.
pub static FAQ_IMAGE: table::Typed<feishu_core::Download> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::path("image_key", table::Kind::String),
    ],
    answer: table::Answer::Binary,
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image",
    ..table::Operation::new(
        "helpdesk.v1.faq.faq_image",
        table::Method::Get,
        "/open-apis/helpdesk/v1/faqs/:id/image/:image_key",
    )
});

/// `helpdesk.v1.faq.get`.
pub static GET: table::Typed<FaqGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("id", table::Kind::String)],
    answer: table::Answer::Data,
    errors: &[
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get",
    ..table::Operation::new(
        "helpdesk.v1.faq.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/faqs/:id",
    )
});

/// `helpdesk.v1.faq.list`.
pub static LIST: table::Typed<FaqListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("category_id", table::Kind::String),
        table::Field::query("status", table::Kind::StringEnum(FaqStatus::VALUES)),
        table::Field::query("search", table::Kind::String),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 3,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
    errors: &[
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list",
    ..table::Operation::new(
        "helpdesk.v1.faq.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/faqs",
    )
});

/// `helpdesk.v1.faq.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::body("faq", table::Kind::Object(&FAQ_UPDATE_SHAPE)).required(),
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch",
    ..table::Operation::new(
        "helpdesk.v1.faq.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/faqs/:id",
    )
});

/// `helpdesk.v1.faq.search`.
pub static SEARCH: table::Typed<FaqSearchResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("query", table::Kind::String).required(),
        table::Field::query("base64", table::Kind::Bool).swapped(),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
        paging: table::Paging::Token("page_token"),
        items: "items",
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
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search",
    ..table::Operation::new(
        "helpdesk.v1.faq.search",
        table::Method::Get,
        "/open-apis/helpdesk/v1/faqs/search",
    )
});
