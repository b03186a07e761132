// Generated from specs/hire/v1/job_requirement_schema.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_requirement_schema` “招聘需求模板”: which fields job requirements have.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list) | Lists the forms for job requirements, with their modules and fields. | 获取招聘需求模板列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;
use crate::v1::types::JobSchemaModule;

/// The operations of `hire.v1.job_requirement_schema`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘需求模板")]
#[derive(Debug, Clone)]
pub struct JobRequirementSchemaResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobRequirementSchemaResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobRequirementSchemaResource<Tenant> {
    /// Lists the forms for job requirements, with their modules and fields.
    ///
    /// They tell what [`hire.v1.job_requirement.create`](method@crate::v1::job_requirement::JobRequirementResource::create) and [`hire.v1.job_requirement.update`](method@crate::v1::job_requirement::JobRequirementResource::update) take. An administrator shapes them in the settings of Feishu Hire.
    ///
    /// `GET /open-apis/hire/v1/job_requirement_schemas`, [`hire.v1.job_requirement_schema.list` “获取招聘需求模板列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`.
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
    ///     .job_requirement_schema()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkI…")
    ///     .page_size(100)
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
            "获取招聘需求模板列表",
            "hire.v1.job_requirement_schema.list",
            "/open-apis/hire/v1/job_requirement_schemas"
        )
    )]
    pub fn list(&self) -> JobRequirementSchemaListCall {
        let call = Call::new(&self.caller, &LIST);
        JobRequirementSchemaListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_requirement_schema.list`, begun by [`JobRequirementSchemaResource::list`].
    JobRequirementSchemaListCall -> JobRequirementSchemaListResponse
}

impl JobRequirementSchemaListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Forms per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(JobRequirementSchemaListCall, JobRequirementSchemaListResponse, items: JobRequirementSchema, has_more page_token);

/// The answer of [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementSchemaListResponse {
    /// Forms of this page.
    pub items: Vec<JobRequirementSchema>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response JobRequirementSchemaListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A form for job requirements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementSchema {
    /// ID of the form.
    pub id: Option<String>,
    /// Name of the form.
    pub name: Option<I18n>,
    /// Modules of the form, each with its fields.
    pub object_list: Vec<JobSchemaModule>,
}

feishu_core::object! {
    response JobRequirementSchema {
        0 id = "id",
        1 name = "name",
        2 object_list = "object_list",
    }
}

/// `hire.v1.job_requirement_schema.list`.
pub static LIST: table::Typed<JobRequirementSchemaListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job_requirement:readonly", "hire:job_requirement"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list",
    ..table::Operation::new(
        "hire.v1.job_requirement_schema.list",
        table::Method::Get,
        "/open-apis/hire/v1/job_requirement_schemas",
    )
});
