// Generated from specs/hire/v1/interview_registration_schema.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview_registration_schema` “面试登记表”: forms that candidates fill in before an interview.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::interview_registration_schema::InterviewRegistrationSchemaResource::list) | Lists the interview registration forms, with their modules and fields. | 获取面试登记表列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::CommonSchema;

/// The operations of `hire.v1.interview_registration_schema`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试登记表")]
#[derive(Debug, Clone)]
pub struct InterviewRegistrationSchemaResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewRegistrationSchemaResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewRegistrationSchemaResource<Tenant> {
    /// Lists the interview registration forms, with their modules and fields.
    ///
    /// An administrator shapes them in the settings of Feishu Hire.
    ///
    /// `GET /open-apis/hire/v1/interview_registration_schemas`, [`hire.v1.interview_registration_schema.list` “获取面试登记表列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list) in the official documentation, as of 2025-03-13.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interview_registration_schema()
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
            "获取面试登记表列表",
            "hire.v1.interview_registration_schema.list",
            "/open-apis/hire/v1/interview_registration_schemas"
        )
    )]
    pub fn list(&self) -> InterviewRegistrationSchemaListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewRegistrationSchemaListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview_registration_schema.list`, begun by [`InterviewRegistrationSchemaResource::list`].
    InterviewRegistrationSchemaListCall -> InterviewRegistrationSchemaListResponse
}

impl InterviewRegistrationSchemaListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Forms per page.
    ///
    /// Default: `10`. At most 10.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(InterviewRegistrationSchemaListCall, InterviewRegistrationSchemaListResponse, items: InterviewRegistrationSchema, has_more page_token);

/// The answer of [`hire.v1.interview_registration_schema.list`](method@crate::v1::interview_registration_schema::InterviewRegistrationSchemaResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRegistrationSchemaListResponse {
    /// Forms of this page.
    pub items: Vec<InterviewRegistrationSchema>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response InterviewRegistrationSchemaListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A form to fill in before an interview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRegistrationSchema {
    /// ID of the form.
    pub id: Option<String>,
    /// Name of the form.
    pub name: Option<String>,
    /// Whether all jobs use the form; if not, it can be chosen for a job.
    pub is_used_as_interview: Option<bool>,
    /// Modules of the form, each with its fields.
    pub object_list: Vec<CommonSchema>,
}

feishu_core::object! {
    response InterviewRegistrationSchema {
        0 id = "id",
        1 name = "name",
        2 is_used_as_interview = "is_used_as_interview",
        3 object_list = "object_list",
    }
}

/// `hire.v1.interview_registration_schema.list`.
pub static LIST: table::Typed<InterviewRegistrationSchemaListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list",
    ..table::Operation::new(
        "hire.v1.interview_registration_schema.list",
        table::Method::Get,
        "/open-apis/hire/v1/interview_registration_schemas",
    )
});
