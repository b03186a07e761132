// Generated from specs/hire/v1/external_interview.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_interview` “外部面试”: interviews that were held outside Feishu Hire.
//!
//! The imported application has to be there: [`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create). Then
//! [`hire.v1.external_interview.create`](method@crate::v1::external_interview::ExternalInterviewResource::create) imports an interview, with its assessments at once or, one by one, with
//! [`hire.v1.external_interview_assessment.create`](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>query</code>](method@crate::v1::external_interview::ExternalInterviewResource::batch_query) | Lists imported interviews by ID or by application. | 查询外部面试列表 |
//! | [<code>create</code>](method@crate::v1::external_interview::ExternalInterviewResource::create) | Imports an interview from another system. | 创建外部面试 |
//! | [<code>delete</code>](method@crate::v1::external_interview::ExternalInterviewResource::delete) | Deletes an imported interview. | 删除外部面试 |
//! | [<code>update</code>](method@crate::v1::external_interview::ExternalInterviewResource::update) | Replaces an imported interview and its assessments. | 更新外部面试 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};

use crate::v1::types::{
    ExternalInterviewAssessment, ExternalInterviewAssessmentDimension,
    ExternalInterviewConclusion,
};

/// The operations of `hire.v1.external_interview`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部面试")]
#[derive(Debug, Clone)]
pub struct ExternalInterviewResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalInterviewResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalInterviewResource<Tenant> {
    /// Lists imported interviews by ID or by application.
    ///
    /// `POST /open-apis/hire/v1/external_interviews/batch_query`, [`hire.v1.external_interview.batch_query` “查询外部面试列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`.
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
    ///     .external_interview()
    ///     .batch_query()
    ///     .external_application_id("6960663240925956660")
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .external_interview_id_list(["6960663240925956660"])
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
            "查询外部面试列表",
            "hire.v1.external_interview.batch_query",
            "/open-apis/hire/v1/external_interviews/batch_query"
        )
    )]
    pub fn batch_query(&self) -> ExternalInterviewBatchQueryCall {
        let call = Call::new(&self.caller, &BATCH_QUERY);
        ExternalInterviewBatchQueryCall {
            call,
        }
    }

    /// Imports an interview from another system.
    ///
    /// `POST /open-apis/hire/v1/external_interviews`, [`hire.v1.external_interview.create` “创建外部面试”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 10/s.
    /// - Retry: idempotent by `external_id` for 24 hours, when it is set.
    ///
    /// # Arguments
    ///
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::external_interview::{NewInterviewAssessment, ParticipateStatus};
    /// use feishu_hire::v1::types::{
    ///     ExternalInterviewAssessmentDimension, ExternalInterviewConclusion,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_interview()
    ///     .create("6960663240925956437")
    ///     .external_id("7396034232747641133")
    ///     .participate_status(ParticipateStatus::NotParticipated)
    ///     .begin_time(Timestamp::from_millis(1618500278638))
    ///     .end_time(Timestamp::from_millis(1618500278639))
    ///     .interview_assessments(
    ///         vec![
    ///             NewInterviewAssessment::new().username("张三")
    ///             .conclusion(ExternalInterviewConclusion::Fail)
    ///             .assessment_dimension_list(vec![ExternalInterviewAssessmentDimension::new()
    ///             .score(99).option("选项1").options(["选项1"])])
    ///         ],
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "创建外部面试",
            "hire.v1.external_interview.create",
            "/open-apis/hire/v1/external_interviews"
        )
    )]
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> ExternalInterviewCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, external_application_id.into());
        ExternalInterviewCreateCall {
            call,
        }
    }

    /// Deletes an imported interview.
    ///
    /// `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id`, [`hire.v1.external_interview.delete` “删除外部面试”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_interview_id`: ID of the imported interview, as in [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().external_interview().delete("6960663240925956660").send().await?;
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
            "删除外部面试",
            "hire.v1.external_interview.delete",
            "/open-apis/hire/v1/external_interviews/:external_interview_id"
        )
    )]
    pub fn delete(
        &self,
        external_interview_id: impl Into<String>,
    ) -> ExternalInterviewDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, external_interview_id.into());
        ExternalInterviewDeleteCall {
            call,
        }
    }

    /// Replaces an imported interview and its assessments.
    ///
    /// It takes the place of the whole interview, assessments included; fields that are left out are emptied.
    ///
    /// `PUT /open-apis/hire/v1/external_interviews/:external_interview_id`, [`hire.v1.external_interview.update` “更新外部面试”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_interview_id`: ID of the imported interview, as in [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query).
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::external_interview::{NewInterviewAssessment, ParticipateStatus};
    /// use feishu_hire::v1::types::{
    ///     ExternalInterviewAssessmentDimension, ExternalInterviewConclusion,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_interview()
    ///     .update("6960663240925956660", "6960663240925956437")
    ///     .participate_status(ParticipateStatus::NotParticipated)
    ///     .begin_time(Timestamp::from_millis(1618500278638))
    ///     .end_time(Timestamp::from_millis(1618500278639))
    ///     .interview_assessments(
    ///         vec![
    ///             NewInterviewAssessment::new().username("张三")
    ///             .conclusion(ExternalInterviewConclusion::Fail)
    ///             .assessment_dimension_list(vec![ExternalInterviewAssessmentDimension::new()
    ///             .score(99).option("选项1").options(["选项1"])])
    ///         ],
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "更新外部面试",
            "hire.v1.external_interview.update",
            "/open-apis/hire/v1/external_interviews/:external_interview_id"
        )
    )]
    pub fn update(
        &self,
        external_interview_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> ExternalInterviewUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, external_interview_id.into());
        call.set::<String>(1, external_application_id.into());
        ExternalInterviewUpdateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_interview.batch_query`, begun by [`ExternalInterviewResource::batch_query`].
    ExternalInterviewBatchQueryCall -> ExternalInterviewBatchQueryResponse
}

impl ExternalInterviewBatchQueryCall {
    /// Only interviews of the imported application with this ID are listed; as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    #[inline]
    pub fn external_application_id(
        mut self,
        external_application_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(0, external_application_id.into());
        self
    }

    /// Interviews per page.
    ///
    /// Default: `10`. From 1 to 20.
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

    /// IDs of the interviews to list; beside it no other condition counts.
    ///
    /// 0 to 20 items.
    #[inline]
    pub fn external_interview_id_list(
        mut self,
        external_interview_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(external_interview_id_list));
        self
    }
}

feishu_core::pages!(ExternalInterviewBatchQueryCall, ExternalInterviewBatchQueryResponse, items: ExternalInterview, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.external_interview.create`, begun by [`ExternalInterviewResource::create`].
    ExternalInterviewCreateCall -> ExternalInterviewCreateResponse
}

impl ExternalInterviewCreateCall {
    /// Key of the interview in the other system. Within 24 hours, the same key creates once; without it, every call creates.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, external_id.into());
        self
    }

    /// Whether the candidate took part.
    #[inline]
    pub fn participate_status(mut self, participate_status: ParticipateStatus) -> Self {
        self.call.set(2, participate_status);
        self
    }

    /// When the interview began.
    ///
    /// To the millisecond.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, begin_time.into());
        self
    }

    /// When the interview ended.
    ///
    /// To the millisecond.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, end_time.into());
        self
    }

    /// What the interviewers thought of the candidate.
    #[inline]
    pub fn interview_assessments(
        mut self,
        interview_assessments: impl IntoIterator<Item = NewInterviewAssessment>,
    ) -> Self {
        self.call.set(5, to_list(interview_assessments));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_interview.delete`, begun by [`ExternalInterviewResource::delete`].
    ExternalInterviewDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.external_interview.update`, begun by [`ExternalInterviewResource::update`].
    ExternalInterviewUpdateCall -> ExternalInterviewUpdateResponse
}

impl ExternalInterviewUpdateCall {
    /// Whether the candidate took part.
    #[inline]
    pub fn participate_status(mut self, participate_status: ParticipateStatus) -> Self {
        self.call.set(2, participate_status);
        self
    }

    /// When the interview began.
    ///
    /// To the millisecond.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, begin_time.into());
        self
    }

    /// When the interview ended.
    ///
    /// To the millisecond.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, end_time.into());
        self
    }

    /// What the interviewers thought of the candidate.
    #[inline]
    pub fn interview_assessments(
        mut self,
        interview_assessments: impl IntoIterator<Item = NewInterviewAssessment>,
    ) -> Self {
        self.call.set(5, to_list(interview_assessments));
        self
    }
}

/// The answer of [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewBatchQueryResponse {
    /// Imported interviews of this page.
    pub items: Vec<ExternalInterview>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ExternalInterviewBatchQueryResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.external_interview.create`](method@crate::v1::external_interview::ExternalInterviewResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewCreateResponse {
    /// The imported interview.
    pub external_interview: Option<ExternalInterview>,
}

feishu_core::object! {
    response ExternalInterviewCreateResponse {
        0 external_interview = "external_interview",
    }
}

/// The answer of [`hire.v1.external_interview.update`](method@crate::v1::external_interview::ExternalInterviewResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewUpdateResponse {
    /// The interview after the change.
    pub external_interview: Option<ExternalInterview>,
}

feishu_core::object! {
    response ExternalInterviewUpdateResponse {
        0 external_interview = "external_interview",
    }
}

/// An interview that was imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterview {
    /// ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    pub external_application_id: Option<String>,
    /// ID of the interview, given by Feishu Hire.
    pub id: Option<String>,
    /// Whether the candidate took part.
    pub participate_status: Option<ParticipateStatus>,
    /// When the interview began.
    ///
    /// To the millisecond.
    pub begin_time: Option<Timestamp>,
    /// When the interview ended.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// What the interviewers thought of the candidate.
    pub interview_assessments: Vec<ExternalInterviewAssessment>,
}

feishu_core::object! {
    response ExternalInterview {
        0 external_application_id = "external_application_id",
        1 id = "id",
        2 participate_status = "participate_status",
        3 begin_time = "begin_time" millis,
        4 end_time = "end_time" millis,
        5 interview_assessments = "interview_assessments",
    }
}

feishu_core::int_enum! {
    /// Whether the candidate took part in an interview.
    ParticipateStatus {
        /// `1`: The candidate did not take part.
        NotParticipated = 1,
        /// `2`: The candidate took part.
        Participated = 2,
        /// `3`: The candidate stayed away without a word.
        NoShow = 3,
    }
}

/// What an interviewer thought of a candidate, to be imported with the interview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewInterviewAssessment {
    /// Name of the interviewer.
    pub username: Option<String>,
    /// Whether the candidate passed, by this interviewer.
    pub conclusion: Option<ExternalInterviewConclusion>,
    /// Questions of the assessment, answered.
    pub assessment_dimension_list: Option<Vec<ExternalInterviewAssessmentDimension>>,
    /// Overall assessment in words.
    pub content: Option<String>,
}

impl NewInterviewAssessment {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the interviewer.
    #[inline]
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Whether the candidate passed, by this interviewer.
    #[inline]
    #[must_use]
    pub fn conclusion(mut self, conclusion: ExternalInterviewConclusion) -> Self {
        self.conclusion = Some(conclusion);
        self
    }

    /// Questions of the assessment, answered.
    #[inline]
    #[must_use]
    pub fn assessment_dimension_list(
        mut self,
        assessment_dimension_list: impl IntoIterator<
            Item = ExternalInterviewAssessmentDimension,
        >,
    ) -> Self {
        self.assessment_dimension_list = Some(to_list(assessment_dimension_list));
        self
    }

    /// Overall assessment in words.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

feishu_core::object! {
    request NewInterviewAssessment {
        0 username = "username",
        1 conclusion = "conclusion",
        2 assessment_dimension_list = "assessment_dimension_list",
        3 content = "content",
    }
}

#[doc(hidden)]
pub static NEW_INTERVIEW_ASSESSMENT_SHAPE: table::Shape = table::Shape {
    name: "NewInterviewAssessment",
    fields: &[
        table::Field::body("username", table::Kind::String),
        table::Field::body(
            "conclusion",
            table::Kind::IntEnum(ExternalInterviewConclusion::VALUES),
        ),
        table::Field::body(
                "assessment_dimension_list",
                table::Kind::Object(
                    &crate::v1::types::EXTERNAL_INTERVIEW_ASSESSMENT_DIMENSION_SHAPE,
                ),
            )
            .list(),
        table::Field::body("content", table::Kind::String),
    ],
    rules: &[],
};

/// `hire.v1.external_interview.batch_query`.
pub static BATCH_QUERY: table::Typed<ExternalInterviewBatchQueryResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application", "hire:external_application:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("external_application_id", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(1), table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::body("external_interview_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(20)]),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query",
    ..table::Operation::new(
        "hire.v1.external_interview.batch_query",
        table::Method::Post,
        "/open-apis/hire/v1/external_interviews/batch_query",
    )
});

/// `hire.v1.external_interview.create`.
pub static CREATE: table::Typed<ExternalInterviewCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 0,
        life: Some(::std::time::Duration::from_secs(86400)),
        fill: false,
    }),
    params: &[
        table::Field::body("external_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body(
            "participate_status",
            table::Kind::IntEnum(ParticipateStatus::VALUES),
        ),
        table::Field::body("begin_time", table::Kind::UnixMillis),
        table::Field::body("end_time", table::Kind::UnixMillis),
        table::Field::body(
                "interview_assessments",
                table::Kind::Object(&NEW_INTERVIEW_ASSESSMENT_SHAPE),
            )
            .list(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create",
    ..table::Operation::new(
        "hire.v1.external_interview.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_interviews",
    )
});

/// `hire.v1.external_interview.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("external_interview_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete",
    ..table::Operation::new(
        "hire.v1.external_interview.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/external_interviews/:external_interview_id",
    )
});

/// `hire.v1.external_interview.update`.
pub static UPDATE: table::Typed<ExternalInterviewUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("external_interview_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body(
            "participate_status",
            table::Kind::IntEnum(ParticipateStatus::VALUES),
        ),
        table::Field::body("begin_time", table::Kind::UnixMillis),
        table::Field::body("end_time", table::Kind::UnixMillis),
        table::Field::body(
                "interview_assessments",
                table::Kind::Object(&NEW_INTERVIEW_ASSESSMENT_SHAPE),
            )
            .list(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update",
    ..table::Operation::new(
        "hire.v1.external_interview.update",
        table::Method::Put,
        "/open-apis/hire/v1/external_interviews/:external_interview_id",
    )
});
