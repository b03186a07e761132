// Generated from specs/hire/v1/external_interview_assessment.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_interview_assessment` “外部面评”: interview assessments that were made in another system.
//!
//! The imported interview has to be there: [`hire.v1.external_interview.create`](method@crate::v1::external_interview::ExternalInterviewResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::create) | Imports an interview assessment from another system. | 创建外部面评 |
//! | [<code>patch</code>](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::patch) | Changes an imported interview assessment. | 更新外部面评 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list};

use crate::v1::types::{
    ExternalInterviewAssessment, ExternalInterviewAssessmentDimension,
    ExternalInterviewConclusion,
};

/// The operations of `hire.v1.external_interview_assessment`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部面评")]
#[derive(Debug, Clone)]
pub struct ExternalInterviewAssessmentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalInterviewAssessmentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalInterviewAssessmentResource<Tenant> {
    /// Imports an interview assessment from another system.
    ///
    /// `POST /open-apis/hire/v1/external_interview_assessments`, [`hire.v1.external_interview_assessment.create` “创建外部面评”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: idempotent by `external_id`, when it is set.
    ///
    /// # Arguments
    ///
    /// - `external_interview_id`: ID of the imported interview, as in [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::{
    ///     ExternalInterviewAssessmentDimension, ExternalInterviewConclusion,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_interview_assessment()
    ///     .create("6986199832494934316")
    ///     .external_id("123")
    ///     .username("shaojiale")
    ///     .conclusion(ExternalInterviewConclusion::Fail)
    ///     .assessment_dimension_list(
    ///         vec![
    ///             ExternalInterviewAssessmentDimension::new().score(99).option("opt")
    ///             .options(["opt"])
    ///         ],
    ///     )
    ///     .content("hello world")
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
            "创建外部面评",
            "hire.v1.external_interview_assessment.create",
            "/open-apis/hire/v1/external_interview_assessments"
        )
    )]
    pub fn create(
        &self,
        external_interview_id: impl Into<String>,
    ) -> ExternalInterviewAssessmentCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(5, external_interview_id.into());
        ExternalInterviewAssessmentCreateCall {
            call,
        }
    }

    /// Changes an imported interview assessment.
    ///
    /// Fields that are left out stay as they are.
    ///
    /// `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id`, [`hire.v1.external_interview_assessment.patch` “更新外部面评”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `username` or `conclusion` or `assessment_dimension_list` or `content`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `external_interview_assessment_id`: ID of the imported assessment, as in [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::{
    ///     ExternalInterviewAssessmentDimension, ExternalInterviewConclusion,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_interview_assessment()
    ///     .patch("6930815272790114324")
    ///     .username("shaojiale")
    ///     .conclusion(ExternalInterviewConclusion::Fail)
    ///     .assessment_dimension_list(
    ///         vec![
    ///             ExternalInterviewAssessmentDimension::new().score(99).option("opt")
    ///             .options(["opt1"])
    ///         ],
    ///     )
    ///     .content("hello world")
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
            "更新外部面评",
            "hire.v1.external_interview_assessment.patch",
            "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id"
        )
    )]
    pub fn patch(
        &self,
        external_interview_assessment_id: impl Into<String>,
    ) -> ExternalInterviewAssessmentPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, external_interview_assessment_id.into());
        ExternalInterviewAssessmentPatchCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_interview_assessment.create`, begun by [`ExternalInterviewAssessmentResource::create`].
    ExternalInterviewAssessmentCreateCall -> ExternalInterviewAssessmentCreateResponse
}

impl ExternalInterviewAssessmentCreateCall {
    /// Key of the assessment in the other system, by which the platform knows a repeated call.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, external_id.into());
        self
    }

    /// Name of the interviewer.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.call.set::<String>(1, username.into());
        self
    }

    /// Whether the candidate passed, by this interviewer.
    #[inline]
    pub fn conclusion(mut self, conclusion: ExternalInterviewConclusion) -> Self {
        self.call.set(2, conclusion);
        self
    }

    /// Questions of the assessment, answered.
    #[inline]
    pub fn assessment_dimension_list(
        mut self,
        assessment_dimension_list: impl IntoIterator<
            Item = ExternalInterviewAssessmentDimension,
        >,
    ) -> Self {
        self.call.set(3, to_list(assessment_dimension_list));
        self
    }

    /// Overall assessment in words.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.call.set::<String>(4, content.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_interview_assessment.patch`, begun by [`ExternalInterviewAssessmentResource::patch`].
    ExternalInterviewAssessmentPatchCall -> ExternalInterviewAssessmentPatchResponse
}

impl ExternalInterviewAssessmentPatchCall {
    /// Name of the interviewer.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.call.set::<String>(1, username.into());
        self
    }

    /// Whether the candidate passed, by this interviewer.
    #[inline]
    pub fn conclusion(mut self, conclusion: ExternalInterviewConclusion) -> Self {
        self.call.set(2, conclusion);
        self
    }

    /// Questions of the assessment, answered.
    #[inline]
    pub fn assessment_dimension_list(
        mut self,
        assessment_dimension_list: impl IntoIterator<
            Item = ExternalInterviewAssessmentDimension,
        >,
    ) -> Self {
        self.call.set(3, to_list(assessment_dimension_list));
        self
    }

    /// Overall assessment in words.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.call.set::<String>(4, content.into());
        self
    }
}

/// The answer of [`hire.v1.external_interview_assessment.create`](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentCreateResponse {
    /// The imported assessment.
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

feishu_core::object! {
    response ExternalInterviewAssessmentCreateResponse {
        0 external_interview_assessment = "external_interview_assessment",
    }
}

/// The answer of [`hire.v1.external_interview_assessment.patch`](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentPatchResponse {
    /// The assessment after the change.
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

feishu_core::object! {
    response ExternalInterviewAssessmentPatchResponse {
        0 external_interview_assessment = "external_interview_assessment",
    }
}

/// `hire.v1.external_interview_assessment.create`.
pub static CREATE: table::Typed<ExternalInterviewAssessmentCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 0,
        life: None,
        fill: false,
    }),
    params: &[
        table::Field::body("external_id", table::Kind::String),
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
        table::Field::body("external_interview_id", table::Kind::String).required(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create",
    ..table::Operation::new(
        "hire.v1.external_interview_assessment.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_interview_assessments",
    )
});

/// `hire.v1.external_interview_assessment.patch`.
pub static PATCH: table::Typed<ExternalInterviewAssessmentPatchResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("external_interview_assessment_id", table::Kind::String),
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
    rules: &[table::GroupRule::AnyOf(&[1, 2, 3, 4])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch",
    ..table::Operation::new(
        "hire.v1.external_interview_assessment.patch",
        table::Method::Patch,
        "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id",
    )
});
