// Generated from specs/hire/v1/exam.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.exam` “笔试结果”: results of written exams.
//!
//! [`hire.v1.exam.create`](method@crate::v1::exam::ExamResource::create) enters the result of an exam by hand; providers of exams use [`hire.v1.eco_exam`](mod@crate::v1::eco_exam) instead.
//! Exams with answers and marks are listed by [`hire.v1.test.search`](method@crate::v1::test::TestResource::search).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::exam::ExamResource::create) | Enters the result of a written exam for an application. | 添加笔试结果 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::PeopleUserIdType;

/// The operations of `hire.v1.exam`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "笔试结果")]
#[derive(Debug, Clone)]
pub struct ExamResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExamResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExamResource<Tenant> {
    /// Enters the result of a written exam for an application.
    ///
    /// `POST /open-apis/hire/v1/exams`, [`hire.v1.exam.create` “添加笔试结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create) in the official documentation, as of 2024-07-22.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:exam`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `exam_resource_name`: Name of the exam paper.
    /// - `score`: Points that the talent reached, with one decimal place.
    /// - `operator_id`: User ID of who enters the result, of the kind that `user_id_type` names.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .exam()
    ///     .create(
    ///         "6891565253964859661",
    ///         "笔试试卷",
    ///         100.0,
    ///         "ou_f476cb099ac9227c9bae09ce46112579",
    ///     )
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .uuid("6949805467799537964")
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
        alias("添加笔试结果", "hire.v1.exam.create", "/open-apis/hire/v1/exams")
    )]
    pub fn create(
        &self,
        application_id: impl Into<String>,
        exam_resource_name: impl Into<String>,
        score: f64,
        operator_id: impl Into<String>,
    ) -> ExamCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, application_id.into());
        call.set::<String>(2, exam_resource_name.into());
        call.set(3, score);
        call.set::<String>(5, operator_id.into());
        ExamCreateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.exam.create`, begun by [`ExamResource::create`].
    ExamCreateCall -> ExamCreateResponse
}

impl ExamCreateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the report's file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.call.set::<String>(4, uuid.into());
        self
    }
}

/// The answer of [`hire.v1.exam.create`](method@crate::v1::exam::ExamResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExamCreateResponse {
    /// ID of the result in Feishu Hire.
    pub exam_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Name of the exam paper.
    pub exam_resource_name: Option<String>,
    /// Points that the talent reached.
    pub score: Option<f64>,
    /// ID of the report's file.
    pub uuid: Option<String>,
    /// Open ID of who entered the result.
    pub operator_id: Option<String>,
    /// When the result was entered.
    ///
    /// To the millisecond.
    pub operate_time: Option<Timestamp>,
}

feishu_core::object! {
    response ExamCreateResponse {
        0 exam_id = "exam_id",
        1 application_id = "application_id",
        2 exam_resource_name = "exam_resource_name",
        3 score = "score",
        4 uuid = "uuid",
        5 operator_id = "operator_id",
        6 operate_time = "operate_time" millis swapped,
    }
}

/// `hire.v1.exam.create`.
pub static CREATE: table::Typed<ExamCreateResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:exam"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("application_id", table::Kind::String).required(),
        table::Field::body("exam_resource_name", table::Kind::String).required(),
        table::Field::body("score", table::Kind::F64).required(),
        table::Field::body("uuid", table::Kind::String),
        table::Field::body("operator_id", table::Kind::String).required(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create",
    ..table::Operation::new(
        "hire.v1.exam.create",
        table::Method::Post,
        "/open-apis/hire/v1/exams",
    )
});
