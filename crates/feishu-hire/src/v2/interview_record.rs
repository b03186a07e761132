// Generated from specs/hire/v2/interview_record.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v2.interview_record` “面试评价”: interviewers' assessments of talents, by the modules of their feedback forms.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v2::interview_record::InterviewRecordResource::get) | Gets an interviewer's assessment of a talent. | 获取面试评价详细信息（新版） |
//! | [<code>list</code>](method@crate::v2::interview_record::InterviewRecordResource::list) | Lists interviewers' assessments of talents. | 批量获取面试评价详细信息（新版） |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::{
    CommitStatus, DimensionOption, FeedbackDimensionType, FeedbackModuleType, I18n,
    IdNameObject, InterviewQuestionType, RecommendedJobLevel, RecordScore,
};

/// The operations of `hire.v2.interview_record`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试评价")]
#[derive(Debug, Clone)]
pub struct InterviewRecordResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewRecordResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> InterviewRecordResource<I> {
    /// Gets an interviewer's assessment of a talent.
    ///
    /// `GET /open-apis/hire/v2/interview_records/:interview_record_id`, [`hire.v2.interview_record.get` “获取面试评价详细信息（新版）”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get) in the official documentation, as of 2025-12-11.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `interview_record_id`: ID of the assessment, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v2()
    ///     .interview_record()
    ///     .get("7171693733661327361")
    ///     .user_id_type(UserIdType::OpenId)
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
            "获取面试评价详细信息（新版）",
            "hire.v2.interview_record.get",
            "/open-apis/hire/v2/interview_records/:interview_record_id"
        )
    )]
    pub fn get(&self, interview_record_id: impl Into<String>) -> InterviewRecordGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, interview_record_id.into());
        InterviewRecordGetCall { call }
    }

    /// Lists interviewers' assessments of talents.
    ///
    /// `GET /open-apis/hire/v2/interview_records`, [`hire.v2.interview_record.list` “批量获取面试评价详细信息（新版）”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list) in the official documentation, as of 2025-12-11.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v2()
    ///     .interview_record()
    ///     .list()
    ///     .ids(["7171693733661327361"])
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .user_id_type(UserIdType::OpenId)
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
    /// | 1002003 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "批量获取面试评价详细信息（新版）",
            "hire.v2.interview_record.list",
            "/open-apis/hire/v2/interview_records"
        )
    )]
    pub fn list(&self) -> InterviewRecordListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewRecordListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v2.interview_record.get`, begun by [`InterviewRecordResource::get`].
    InterviewRecordGetCall -> InterviewRecordGetResponse
}

impl InterviewRecordGetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v2.interview_record.list`, begun by [`InterviewRecordResource::list`].
    InterviewRecordListCall -> InterviewRecordListResponse
}

impl InterviewRecordListCall {
    /// Lists only these assessments, all in one page; IDs as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    ///
    /// 0 to 100 items.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set(0, to_texts(ids));
        self
    }

    /// Assessments per page; if left out, those of `ids` are listed.
    ///
    /// From 0 to 100.
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

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }
}

feishu_core::pages!(InterviewRecordListCall, InterviewRecordListResponse, items: InterviewRecord, has_more page_token);

/// The answer of [`hire.v2.interview_record.get`](method@crate::v2::interview_record::InterviewRecordResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordGetResponse {
    /// An interviewer's assessment of a talent.
    pub interview_record: Option<InterviewRecord>,
}

feishu_core::object! {
    response InterviewRecordGetResponse {
        0 interview_record = "interview_record",
    }
}

/// The answer of [`hire.v2.interview_record.list`](method@crate::v2::interview_record::InterviewRecordResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordListResponse {
    /// Assessments of this page.
    pub items: Vec<InterviewRecord>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response InterviewRecordListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// An interviewer's assessment of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// ID of the interview assessment.
    pub id: Option<String>,
    /// ID of the feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub feedback_form_id: Option<String>,
    /// Whether the assessment was handed in.
    pub commit_status: Option<CommitStatus>,
    /// When the assessment was handed in.
    ///
    /// To the millisecond.
    pub submit_time: Option<Timestamp>,
    /// Points of the whole assessment.
    pub record_score: Option<RecordScore>,
    /// The interviewer; the `id` is of the kind that `user_id_type` names.
    pub interviewer: Option<IdNameObject>,
    /// Files that the interviewer attached.
    pub attachments: Vec<InterviewRecordAttachment>,
    /// The modules of the feedback form, with their questions and answers.
    pub module_assessments: Vec<ModuleAssessment>,
}

feishu_core::object! {
    response InterviewRecord {
        0 id = "id",
        1 feedback_form_id = "feedback_form_id",
        2 commit_status = "commit_status",
        3 submit_time = "submit_time" millis swapped,
        4 record_score = "record_score",
        5 interviewer = "interviewer",
        6 attachments = "attachments",
        7 module_assessments = "module_assessments",
    }
}

/// A file that an interviewer attached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordAttachment {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Media type of the file, such as `application/pdf`.
    pub content_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// When the file was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response InterviewRecordAttachment {
        0 file_id = "file_id",
        1 file_name = "file_name",
        2 content_type = "content_type",
        3 file_size = "file_size",
        4 create_time = "create_time" millis swapped,
    }
}

/// A module of a feedback form, with its answers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// ID of the module, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_module_id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub module_name: Option<I18n>,
    /// Whether the module is built in or made by the tenant.
    pub module_type: Option<FeedbackModuleType>,
    /// Weight of the module, with two decimal places.
    pub module_weight: Option<f64>,
    /// Points of the module, with two decimal places.
    pub module_score: Option<f64>,
    /// The questions of the module, with their answers.
    pub dimension_assessments: Vec<DimensionAssessment>,
}

feishu_core::object! {
    response ModuleAssessment {
        0 interview_feedback_form_module_id = "interview_feedback_form_module_id",
        1 module_name = "module_name",
        2 module_type = "module_type",
        3 module_weight = "module_weight",
        4 module_score = "module_score",
        5 dimension_assessments = "dimension_assessments",
    }
}

/// A question of a feedback form, with its answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// ID of the question, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_dimension_id: Option<String>,
    /// Text of the question, in Chinese and English.
    pub dimension_name: Option<I18n>,
    /// Kind of the question, which tells the field that holds the answer.
    pub dimension_type: Option<FeedbackDimensionType>,
    /// Weight of the question, with two decimal places.
    pub weight: Option<f64>,
    /// Answer to a question of the type `description`.
    pub dimension_content: Option<String>,
    /// Answer to a question of the type `single_choice`.
    pub dimension_option: Option<DimensionOption>,
    /// Answer to a question of the type `multiple_choice`.
    pub dimension_options: Vec<DimensionOption>,
    /// Answer to a question of the type `score_input`.
    pub dimension_score: Option<i64>,
    /// Answer to a question of the type `job_level`.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// Questions that were put to the talent.
    pub question_assessments: Vec<QuestionAssessment>,
}

feishu_core::object! {
    response DimensionAssessment {
        0 interview_feedback_form_dimension_id = "interview_feedback_form_dimension_id",
        1 dimension_name = "dimension_name",
        2 dimension_type = "dimension_type",
        3 weight = "weight",
        4 dimension_content = "dimension_content",
        5 dimension_option = "dimension_option",
        6 dimension_options = "dimension_options",
        7 dimension_score = "dimension_score",
        8 recommended_job_level = "recommended_job_level",
        9 question_assessments = "question_assessments",
    }
}

/// A question that was put to the talent, and the answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether the question is talked about or a programming task.
    pub question_type: Option<InterviewQuestionType>,
    /// Text of the question, in Chinese and English.
    pub title: Option<I18n>,
    /// Description of the question, in Chinese and English.
    pub description: Option<I18n>,
    /// The talent's answer.
    pub content: Option<String>,
    /// Skills that the question looks at.
    pub abilities: Vec<QuestionAbility>,
}

feishu_core::object! {
    response QuestionAssessment {
        0 question_type = "question_type",
        1 title = "title",
        2 description = "description",
        3 content = "content",
        4 abilities = "abilities",
    }
}

/// A skill that a question looks at.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionAbility {
    /// Name of the skill, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the skill, in Chinese and English.
    pub description: Option<I18n>,
}

feishu_core::object! {
    response QuestionAbility {
        0 name = "name",
        1 description = "description",
    }
}

/// `hire.v2.interview_record.get`.
pub static GET: table::Typed<InterviewRecordGetResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("interview_record_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get",
    ..table::Operation::new(
        "hire.v2.interview_record.get",
        table::Method::Get,
        "/open-apis/hire/v2/interview_records/:interview_record_id",
    )
});

/// `hire.v2.interview_record.list`.
pub static LIST: table::Typed<InterviewRecordListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(100)]),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(0), table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
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
            code: 1002003,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list",
    ..table::Operation::new(
        "hire.v2.interview_record.list",
        table::Method::Get,
        "/open-apis/hire/v2/interview_records",
    )
});
