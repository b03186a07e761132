// Generated from specs/hire/v1/job_function.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_function` “职能分类”: job functions – a tenant's own way to sort jobs.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::job_function::JobFunctionResource::list) | Lists the job functions. | 获取职能分类列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;
use crate::v1::types::ActiveStatus;

/// The operations of `hire.v1.job_function`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职能分类")]
#[derive(Debug, Clone)]
pub struct JobFunctionResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobFunctionResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobFunctionResource<Tenant> {
    /// Lists the job functions.
    ///
    /// `GET /open-apis/hire/v1/job_functions`, [`hire.v1.job_function.list` “获取职能分类列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list) in the official documentation, as of 2024-07-22.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
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
    ///     .job_function()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
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
            "获取职能分类列表",
            "hire.v1.job_function.list",
            "/open-apis/hire/v1/job_functions"
        )
    )]
    pub fn list(&self) -> JobFunctionListCall {
        let call = Call::new(&self.caller, &LIST);
        JobFunctionListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_function.list`, begun by [`JobFunctionResource::list`].
    JobFunctionListCall -> JobFunctionListResponse
}

impl JobFunctionListCall {
    /// Job functions per page.
    ///
    /// Default: `10`. At most 50.
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

feishu_core::pages!(JobFunctionListCall, JobFunctionListResponse, items: JobFunction, has_more page_token);

/// The answer of [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobFunctionListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Job functions of this page.
    pub items: Vec<JobFunction>,
}

feishu_core::object! {
    response JobFunctionListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A job function; functions form a tree.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobFunction {
    /// ID of the job function.
    pub id: Option<String>,
    /// Name of the job function.
    pub name: Option<I18n>,
    /// Whether the job function is in use.
    pub active_status: Option<ActiveStatus>,
    /// ID of the function above it.
    pub parent_id: Option<String>,
}

feishu_core::object! {
    response JobFunction {
        0 id = "id",
        1 name = "name",
        2 active_status = "active_status",
        3 parent_id = "parent_id",
    }
}

/// `hire.v1.job_function.list`.
pub static LIST: table::Typed<JobFunctionListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(50)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list",
    ..table::Operation::new(
        "hire.v1.job_function.list",
        table::Method::Get,
        "/open-apis/hire/v1/job_functions",
    )
});
