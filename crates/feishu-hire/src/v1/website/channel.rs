// Generated from specs/hire/v1/website.channel.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website.channel` “招聘官网推广渠道”: promotion channels of a recruiting website, each with its own link and code, to tell where visitors come from.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::website::channel::WebsiteChannelResource::create) | Creates a promotion channel. | 新建招聘官网推广渠道 |
//! | [<code>delete</code>](method@crate::v1::website::channel::WebsiteChannelResource::delete) | Deletes a promotion channel. | 删除招聘官网推广渠道 |
//! | [<code>list</code>](method@crate::v1::website::channel::WebsiteChannelResource::list) | Lists the promotion channels of a website. | 获取招聘官网推广渠道列表 |
//! | [<code>update</code>](method@crate::v1::website::channel::WebsiteChannelResource::update) | Renames a promotion channel. | 更新招聘官网推广渠道 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `hire.v1.website.channel`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘官网推广渠道")]
#[derive(Debug, Clone)]
pub struct WebsiteChannelResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteChannelResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl WebsiteChannelResource<Tenant> {
    /// Creates a promotion channel.
    ///
    /// `POST /open-apis/hire/v1/websites/:website_id/channels`, [`hire.v1.website.channel.create` “新建招聘官网推广渠道”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `channel_name`: What the channel is called.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .channel()
    ///     .create("1618209327096", "微信推广渠道")
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "新建招聘官网推广渠道",
            "hire.v1.website.channel.create",
            "/open-apis/hire/v1/websites/:website_id/channels"
        )
    )]
    pub fn create(
        &self,
        website_id: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> WebsiteChannelCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, channel_name.into());
        WebsiteChannelCreateCall { call }
    }

    /// Deletes a promotion channel.
    ///
    /// `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id`, [`hire.v1.website.channel.delete` “删除招聘官网推广渠道”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `channel_id`: ID of the channel, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .website()
    ///     .channel()
    ///     .delete("1618209327096", "7085989097067563300")
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "删除招聘官网推广渠道",
            "hire.v1.website.channel.delete",
            "/open-apis/hire/v1/websites/:website_id/channels/:channel_id"
        )
    )]
    pub fn delete(
        &self,
        website_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> WebsiteChannelDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, channel_id.into());
        WebsiteChannelDeleteCall { call }
    }

    /// Lists the promotion channels of a website.
    ///
    /// `GET /open-apis/hire/v1/websites/:website_id/channels`, [`hire.v1.website.channel.list` “获取招聘官网推广渠道列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:site:readonly`, `hire:site`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .channel()
    ///     .list("1618209327096")
    ///     .page_size(100)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkI…")
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取招聘官网推广渠道列表",
            "hire.v1.website.channel.list",
            "/open-apis/hire/v1/websites/:website_id/channels"
        )
    )]
    pub fn list(&self, website_id: impl Into<String>) -> WebsiteChannelListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, website_id.into());
        WebsiteChannelListCall { call }
    }

    /// Renames a promotion channel.
    ///
    /// `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id`, [`hire.v1.website.channel.update` “更新招聘官网推广渠道”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `channel_id`: ID of the channel, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
    /// - `channel_name`: What the channel is called.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .channel()
    ///     .update("1618209327096", "7085989097067563300", "微信推广渠道")
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "更新招聘官网推广渠道",
            "hire.v1.website.channel.update",
            "/open-apis/hire/v1/websites/:website_id/channels/:channel_id"
        )
    )]
    pub fn update(
        &self,
        website_id: impl Into<String>,
        channel_id: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> WebsiteChannelUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, channel_id.into());
        call.set::<String>(2, channel_name.into());
        WebsiteChannelUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.channel.create`, begun by [`WebsiteChannelResource::create`].
    WebsiteChannelCreateCall -> WebsiteChannel
}

feishu_core::call! {
    /// A call of `hire.v1.website.channel.delete`, begun by [`WebsiteChannelResource::delete`].
    WebsiteChannelDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.website.channel.list`, begun by [`WebsiteChannelResource::list`].
    WebsiteChannelListCall -> WebsiteChannelListResponse
}

impl WebsiteChannelListCall {
    /// Channels per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }
}

feishu_core::pages!(WebsiteChannelListCall, WebsiteChannelListResponse, website_channel_list: WebsiteChannel, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.website.channel.update`, begun by [`WebsiteChannelResource::update`].
    WebsiteChannelUpdateCall -> WebsiteChannel
}

/// The answer of [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteChannelListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Promotion channels of this page.
    pub website_channel_list: Vec<WebsiteChannel>,
}

feishu_core::object! {
    response WebsiteChannelListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 website_channel_list = "website_channel_list",
    }
}

/// A promotion channel of a recruiting website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteChannel {
    /// ID of the channel.
    pub id: Option<String>,
    /// What the channel is called.
    pub name: Option<String>,
    /// Link to the website that counts for the channel.
    pub link: Option<String>,
    /// Code of the channel within its link.
    pub code: Option<String>,
}

feishu_core::object! {
    response WebsiteChannel {
        0 id = "id",
        1 name = "name",
        2 link = "link",
        3 code = "code",
    }
}

/// `hire.v1.website.channel.create`.
pub static CREATE: table::Typed<WebsiteChannel> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::body("channel_name", table::Kind::String).required(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create",
    ..table::Operation::new(
        "hire.v1.website.channel.create",
        table::Method::Post,
        "/open-apis/hire/v1/websites/:website_id/channels",
    )
});

/// `hire.v1.website.channel.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::path("channel_id", table::Kind::String),
    ],
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete",
    ..table::Operation::new(
        "hire.v1.website.channel.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
    )
});

/// `hire.v1.website.channel.list`.
pub static LIST: table::Typed<WebsiteChannelListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site:readonly", "hire:site"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .swapped()
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
        paging: table::Paging::Token("page_token"),
        items: "website_channel_list",
    }),
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list",
    ..table::Operation::new(
        "hire.v1.website.channel.list",
        table::Method::Get,
        "/open-apis/hire/v1/websites/:website_id/channels",
    )
});

/// `hire.v1.website.channel.update`.
pub static UPDATE: table::Typed<WebsiteChannel> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::path("channel_id", table::Kind::String),
        table::Field::body("channel_name", table::Kind::String).required(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update",
    ..table::Operation::new(
        "hire.v1.website.channel.update",
        table::Method::Put,
        "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
    )
});
