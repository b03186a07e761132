// Generated from specs/hire/v1/website.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website` “招聘官网”: recruiting websites, where candidates find jobs and apply.
//!
//! 1. [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list) finds the website, [`hire.v1.website.job_post.search`](method@crate::v1::website::job_post::WebsiteJobPostResource::search) the job posts on it.
//! 2. [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create) registers the visitor.
//! 3. [`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume) applies in the visitor's name;
//!    [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment) does so with a résumé file alone, and
//!    [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get) tells what came of it.
//!
//! [`hire.v1.website.channel.create`](method@crate::v1::website::channel::WebsiteChannelResource::create) makes a link and a code of its own for each place where a website is promoted.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::website::WebsiteResource::list) | Lists the recruiting websites. | 获取招聘官网列表 |

pub mod channel;
pub mod delivery;
pub mod delivery_task;
pub mod job_post;
pub mod site_user;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;
use crate::v1::types::JobProcessType;

/// The operations of `hire.v1.website`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘官网")]
#[derive(Debug, Clone)]
pub struct WebsiteResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Promotion channels of a recruiting website, each with its own link and code, to tell where visitors come from.
    #[must_use]
    pub fn channel(&self) -> channel::WebsiteChannelResource<I> {
        channel::WebsiteChannelResource::new(self.caller.clone())
    }

    /// Applications that are made on a recruiting website.
    #[must_use]
    pub fn delivery(&self) -> delivery::WebsiteDeliveryResource<I> {
        delivery::WebsiteDeliveryResource::new(self.caller.clone())
    }

    /// What becomes of applications on a website that were made from a résumé file.
    #[must_use]
    pub fn delivery_task(&self) -> delivery_task::WebsiteDeliveryTaskResource<I> {
        delivery_task::WebsiteDeliveryTaskResource::new(self.caller.clone())
    }

    /// Job posts on a recruiting website.
    #[must_use]
    pub fn job_post(&self) -> job_post::WebsiteJobPostResource<I> {
        job_post::WebsiteJobPostResource::new(self.caller.clone())
    }

    /// Users of a recruiting website.
    #[must_use]
    pub fn site_user(&self) -> site_user::WebsiteSiteUserResource<I> {
        site_user::WebsiteSiteUserResource::new(self.caller.clone())
    }
}

impl WebsiteResource<Tenant> {
    /// Lists the recruiting websites.
    ///
    /// `GET /open-apis/hire/v1/websites`, [`hire.v1.website.list` “获取招聘官网列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:site:readonly`, `hire:site`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取招聘官网列表",
            "hire.v1.website.list",
            "/open-apis/hire/v1/websites"
        )
    )]
    pub fn list(&self) -> WebsiteListCall {
        let call = Call::new(&self.caller, &LIST);
        WebsiteListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.list`, begun by [`WebsiteResource::list`].
    WebsiteListCall -> WebsiteListResponse
}

impl WebsiteListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Websites per page.
    ///
    /// Default: `10`. At most 10.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(WebsiteListCall, WebsiteListResponse, items: Website, has_more page_token);

/// The answer of [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteListResponse {
    /// Websites of this page.
    pub items: Vec<Website>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response WebsiteListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A recruiting website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Website {
    /// ID of the website.
    pub id: Option<String>,
    /// Name of the website, in Chinese and English.
    pub name: Option<I18n>,
    /// Whom the jobs on the website are meant for.
    pub process_type_list: Vec<JobProcessType>,
    /// ID of the website's own channel, on which [`hire.v1.advertisement.publish`](method@crate::v1::advertisement::AdvertisementResource::publish) publishes job posts.
    pub job_channel_id: Option<String>,
}

feishu_core::object! {
    response Website {
        0 id = "id",
        1 name = "name",
        2 process_type_list = "process_type_list",
        3 job_channel_id = "job_channel_id",
    }
}

/// `hire.v1.website.list`.
pub static LIST: table::Typed<WebsiteListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site:readonly", "hire:site"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64).rules(&[table::Rule::Max(10)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
        paging: table::Paging::Token("page_token"),
        items: "items",
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list",
    ..table::Operation::new(
        "hire.v1.website.list",
        table::Method::Get,
        "/open-apis/hire/v1/websites",
    )
});
