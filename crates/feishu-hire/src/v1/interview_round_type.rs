// Generated from specs/hire/v1/interview_round_type.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview_round_type` “面试轮次类型”: kinds of interview rounds.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list) | Lists the kinds of interview rounds, with the feedback form of each. | 获取面试轮次类型列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;
use crate::v1::types::{ActiveStatus, JobProcessType};

/// The operations of `hire.v1.interview_round_type`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试轮次类型")]
#[derive(Debug, Clone)]
pub struct InterviewRoundTypeResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewRoundTypeResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewRoundTypeResource<Tenant> {
    /// Lists the kinds of interview rounds, with the feedback form of each.
    ///
    /// Their IDs go into a job's settings, with [`hire.v1.job.update_config`](method@crate::v1::job::JobResource::update_config).
    ///
    /// `GET /open-apis/hire/v1/interview_round_types`, [`hire.v1.interview_round_type.list` “获取面试轮次类型列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list) in the official documentation, as of 2024-07-22.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::JobProcessType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interview_round_type()
    ///     .list()
    ///     .process_type(JobProcessType::Social)
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
            "获取面试轮次类型列表",
            "hire.v1.interview_round_type.list",
            "/open-apis/hire/v1/interview_round_types"
        )
    )]
    pub fn list(&self) -> InterviewRoundTypeListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewRoundTypeListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview_round_type.list`, begun by [`InterviewRoundTypeResource::list`].
    InterviewRoundTypeListCall -> InterviewRoundTypeListResponse
}

impl InterviewRoundTypeListCall {
    /// Only kinds of rounds for hiring of this kind are listed.
    #[inline]
    pub fn process_type(mut self, process_type: JobProcessType) -> Self {
        self.call.set(0, process_type);
        self
    }
}

/// The answer of [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundTypeListResponse {
    /// Whether kinds of interview rounds are in use at all.
    pub active_status: Option<ActiveStatus>,
    /// Kinds of interview rounds, all in one answer.
    pub items: Vec<InterviewRoundType>,
}

feishu_core::object! {
    response InterviewRoundTypeListResponse {
        0 active_status = "active_status",
        1 items = "items",
    }
}

/// A kind of interview round.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundType {
    /// ID of this state of the kind; each change gives a new one.
    pub id: Option<String>,
    /// ID of the kind; it stays the same when the kind changes.
    pub biz_id: Option<String>,
    /// Name of the kind of round.
    pub name: Option<I18n>,
    /// What kind of hiring the rounds are for.
    pub process_type: Option<JobProcessType>,
    /// Whether the kind is in use.
    pub active_status: Option<ActiveStatus>,
    /// Feedback form that interviewers fill in.
    pub interview_assessment_template_info: Option<InterviewRoundTypeForm>,
}

feishu_core::object! {
    response InterviewRoundType {
        0 id = "id",
        1 biz_id = "biz_id",
        2 name = "name",
        3 process_type = "process_type",
        4 active_status = "active_status",
        5 interview_assessment_template_info = "interview_assessment_template_info",
    }
}

/// The feedback form of a kind of interview round.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundTypeForm {
    /// ID of this version of the form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list); each change gives a new one.
    pub id: Option<String>,
    /// ID of the form; it stays the same when the form changes.
    pub biz_id: Option<String>,
    /// Name of the form.
    pub name: Option<I18n>,
}

feishu_core::object! {
    response InterviewRoundTypeForm {
        0 id = "id",
        1 biz_id = "biz_id",
        2 name = "name",
    }
}

/// `hire.v1.interview_round_type.list`.
pub static LIST: table::Typed<InterviewRoundTypeListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("process_type", table::Kind::IntEnum(JobProcessType::VALUES)),
    ],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list",
    ..table::Operation::new(
        "hire.v1.interview_round_type.list",
        table::Method::Get,
        "/open-apis/hire/v1/interview_round_types",
    )
});
