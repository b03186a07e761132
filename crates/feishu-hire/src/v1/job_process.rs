// Generated from specs/hire/v1/job_process.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_process` “招聘流程”: hiring processes – the stages that an application goes through.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::job_process::JobProcessResource::list) | Lists the hiring processes and their stages. | 获取招聘流程信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::{JobProcessStage, JobProcessType};

/// The operations of `hire.v1.job_process`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘流程")]
#[derive(Debug, Clone)]
pub struct JobProcessResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobProcessResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobProcessResource<Tenant> {
    /// Lists the hiring processes and their stages.
    ///
    /// `GET /open-apis/hire/v1/job_processes`, [`hire.v1.job_process.list` “获取招聘流程信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list) in the official documentation, as of 2024-08-29.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job_process:readonly`.
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
    ///     .job_process()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("7342029494511126794")
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
            "获取招聘流程信息",
            "hire.v1.job_process.list",
            "/open-apis/hire/v1/job_processes"
        )
    )]
    pub fn list(&self) -> JobProcessListCall {
        let call = Call::new(&self.caller, &LIST);
        JobProcessListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_process.list`, begun by [`JobProcessResource::list`].
    JobProcessListCall -> JobProcessListResponse
}

impl JobProcessListCall {
    /// Processes per page.
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

feishu_core::pages!(JobProcessListCall, JobProcessListResponse, items: JobProcess, has_more page_token);

/// The answer of [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobProcessListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Hiring processes of this page.
    pub items: Vec<JobProcess>,
}

feishu_core::object! {
    response JobProcessListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A hiring process.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobProcess {
    /// ID of the hiring process.
    pub id: Option<String>,
    /// Name of the hiring process in Chinese.
    pub zh_name: Option<String>,
    /// Name of the hiring process in English.
    pub en_name: Option<String>,
    /// What kind of hiring the process is for.
    ///
    /// `type` on the wire.
    pub type_: Option<JobProcessType>,
    /// Stages that an application goes through.
    pub stage_list: Vec<JobProcessStage>,
}

feishu_core::object! {
    response JobProcess {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 type_ = "type",
        4 stage_list = "stage_list",
    }
}

/// `hire.v1.job_process.list`.
pub static LIST: table::Typed<JobProcessListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job_process:readonly"],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list",
    ..table::Operation::new(
        "hire.v1.job_process.list",
        table::Method::Get,
        "/open-apis/hire/v1/job_processes",
    )
});
