// Generated from specs/hire/v1/job_type.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_type` “职位类别”: job types – the system's own way to sort jobs.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::job_type::JobTypeResource::list) | Lists the job types, the first created first. | 获取职位类别列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::JobTypeInfo;

/// The operations of `hire.v1.job_type`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位类别")]
#[derive(Debug, Clone)]
pub struct JobTypeResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobTypeResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobTypeResource<Tenant> {
    /// Lists the job types, the first created first.
    ///
    /// They are for the job type of jobs and job requirements. The types of all pages, each with the one above it, form a tree.
    ///
    /// `GET /open-apis/hire/v1/job_types`, [`hire.v1.job_type.list` “获取职位类别列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_type/list) in the official documentation, as of 2024-08-28.
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
    ///     .job_type()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
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
            "获取职位类别列表",
            "hire.v1.job_type.list",
            "/open-apis/hire/v1/job_types"
        )
    )]
    pub fn list(&self) -> JobTypeListCall {
        let call = Call::new(&self.caller, &LIST);
        JobTypeListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_type.list`, begun by [`JobTypeResource::list`].
    JobTypeListCall -> JobTypeListResponse
}

impl JobTypeListCall {
    /// Job types per page.
    ///
    /// Default: `10`. At most 100.
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

feishu_core::pages!(JobTypeListCall, JobTypeListResponse, items: JobTypeInfo, has_more page_token);

/// The answer of [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobTypeListResponse {
    /// Job types of this page.
    pub items: Vec<JobTypeInfo>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response JobTypeListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// `hire.v1.job_type.list`.
pub static LIST: table::Typed<JobTypeListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_type/list",
    ..table::Operation::new(
        "hire.v1.job_type.list",
        table::Method::Get,
        "/open-apis/hire/v1/job_types",
    )
});
