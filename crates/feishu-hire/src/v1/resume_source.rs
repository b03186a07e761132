// Generated from specs/hire/v1/resume_source.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.resume_source` “简历来源”: where résumés come from.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::resume_source::ResumeSourceResource::list) | Lists the sources that résumés come from. | 获取简历来源列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::{ActiveStatus, ResumeSourceType};

/// The operations of `hire.v1.resume_source`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "简历来源")]
#[derive(Debug, Clone)]
pub struct ResumeSourceResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ResumeSourceResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ResumeSourceResource<Tenant> {
    /// Lists the sources that résumés come from.
    ///
    /// `GET /open-apis/hire/v1/resume_sources`, [`hire.v1.resume_source.list` “获取简历来源列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list) in the official documentation, as of 2024-07-19.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .resume_source()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("6794694704606185741")
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
            "获取简历来源列表",
            "hire.v1.resume_source.list",
            "/open-apis/hire/v1/resume_sources"
        )
    )]
    pub fn list(&self) -> ResumeSourceListCall {
        let call = Call::new(&self.caller, &LIST);
        ResumeSourceListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.resume_source.list`, begun by [`ResumeSourceResource::list`].
    ResumeSourceListCall -> ResumeSourceListResponse
}

impl ResumeSourceListCall {
    /// Sources per page.
    ///
    /// At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(0, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }
}

feishu_core::pages!(ResumeSourceListCall, ResumeSourceListResponse, items: ResumeSource, has_more page_token);

/// The answer of [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeSourceListResponse {
    /// Sources of this page.
    pub items: Vec<ResumeSource>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ResumeSourceListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// A source of résumés.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeSource {
    /// ID of the resume source.
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Whether the source is in use.
    pub active_status: Option<ActiveStatus>,
    /// Kind of the source.
    pub resume_source_type: Option<ResumeSourceType>,
}

feishu_core::object! {
    response ResumeSource {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 active_status = "active_status",
        4 resume_source_type = "resume_source_type" swapped,
    }
}

/// `hire.v1.resume_source.list`.
pub static LIST: table::Typed<ResumeSourceListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list",
    ..table::Operation::new(
        "hire.v1.resume_source.list",
        table::Method::Get,
        "/open-apis/hire/v1/resume_sources",
    )
});
