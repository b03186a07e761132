// Generated from specs/hire/v1/interview_record.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview_record` “面试评价”: what interviewers think of talents, in the old form.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::interview_record::InterviewRecordResource::get) | Deprecated. Gets what an interviewer thinks of a talent. | 获取面试评价详细信息 |
//! | [<code>list</code>](method@crate::v1::interview_record::InterviewRecordResource::list) | Deprecated. Lists what interviewers think of talents. | 批量获取面试评价详细信息 |

pub mod attachment;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::{
    CommitStatus, DimensionOption, FeedbackDimensionType, I18n, IdNameObject,
};
use crate::v1::types::{
    Ability, InterviewConclusion, InterviewScore, ScoreCalculationMode,
};

/// The operations of `hire.v1.interview_record`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试评价")]
#[derive(Debug, Clone)]
pub struct InterviewRecordResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewRecordResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Interview records as PDF files.
    #[must_use]
    pub fn attachment(&self) -> attachment::InterviewRecordAttachmentResource<I> {
        attachment::InterviewRecordAttachmentResource::new(self.caller.clone())
    }
}

impl InterviewRecordResource<Tenant> {
    /// Gets what an interviewer thinks of a talent.
    ///
    /// `GET /open-apis/hire/v1/interview_records/:interview_record_id`, [`hire.v1.interview_record.get` “获取面试评价详细信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get) in the official documentation, as of 2025-03-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
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
    ///     .v1()
    ///     .interview_record()
    ///     .get("1618209327096")
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
            "获取面试评价详细信息",
            "hire.v1.interview_record.get",
            "/open-apis/hire/v1/interview_records/:interview_record_id"
        )
    )]
    #[deprecated = "It does not tell modules apart; use `hire.v2.interview_record.get`."]
    pub fn get(&self, interview_record_id: impl Into<String>) -> InterviewRecordGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, interview_record_id.into());
        InterviewRecordGetCall { call }
    }

    /// Lists what interviewers think of talents.
    ///
    /// `GET /open-apis/hire/v1/interview_records`, [`hire.v1.interview_record.list` “批量获取面试评价详细信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list) in the official documentation, as of 2025-03-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
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
    ///     .v1()
    ///     .interview_record()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .ids(["6930815272790114324"])
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
            "批量获取面试评价详细信息",
            "hire.v1.interview_record.list",
            "/open-apis/hire/v1/interview_records"
        )
    )]
    #[deprecated = "It does not tell modules apart; use `hire.v2.interview_record.list`."]
    pub fn list(&self) -> InterviewRecordListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewRecordListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview_record.get`, begun by [`InterviewRecordResource::get`].
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
    /// A call of `hire.v1.interview_record.list`, begun by [`InterviewRecordResource::list`].
    InterviewRecordListCall -> InterviewRecordListResponse
}

impl InterviewRecordListCall {
    /// Assessments per page.
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

    /// IDs of the assessments to list, all in one answer without pages; as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set(2, to_texts(ids));
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

/// The answer of [`hire.v1.interview_record.get`](method@crate::v1::interview_record::InterviewRecordResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordGetResponse {
    /// The assessment.
    pub interview_record: Option<InterviewRecord>,
}

feishu_core::object! {
    response InterviewRecordGetResponse {
        0 interview_record = "interview_record",
    }
}

/// The answer of [`hire.v1.interview_record.list`](method@crate::v1::interview_record::InterviewRecordResource::list).
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

/// What an interviewer thinks of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// ID of the assessment.
    pub id: Option<String>,
    /// User ID of the interviewer, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Answer to the built-in question of the feedback form that asks for notes.
    pub content: Option<String>,
    /// Whether the interviewer handed in the assessment.
    pub commit_status: Option<CommitStatus>,
    /// When the assessment was handed in.
    ///
    /// To the millisecond.
    pub feedback_submit_time: Option<Timestamp>,
    /// What the interviewer came to.
    pub conclusion: Option<InterviewConclusion>,
    /// Mark that the interviewer gave.
    pub interview_score: Option<InterviewScore>,
    /// Points that the interviewer gave, all questions together.
    pub assessment_score: Option<AssessmentScore>,
    /// Questions that were put to the talent, with the answers.
    pub question_list: Vec<InterviewQuestion>,
    /// Programming tasks that were put to the talent online, with the answers.
    pub code_question_list: Vec<InterviewQuestion>,
    /// Who assessed the talent; the `id` is of the kind that `user_id_type` asked for.
    pub interviewer: Option<IdNameObject>,
    /// Pictures that the interviewer attached.
    pub image_list: Vec<InterviewImage>,
    /// Questions of the feedback form, answered.
    pub dimension_assessment_list: Vec<InterviewDimensionAssessment>,
}

feishu_core::object! {
    response InterviewRecord {
        0 id = "id",
        1 user_id = "user_id",
        2 content = "content",
        3 commit_status = "commit_status",
        4 feedback_submit_time = "feedback_submit_time" millis,
        5 conclusion = "conclusion",
        6 interview_score = "interview_score",
        7 assessment_score = "assessment_score",
        8 question_list = "question_list",
        9 code_question_list = "code_question_list",
        10 interviewer = "interviewer",
        11 image_list = "image_list",
        12 dimension_assessment_list = "dimension_assessment_list",
    }
}

/// The points that an interviewer gave.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessmentScore {
    /// Whether points are added up or averaged.
    pub calculate_type: Option<ScoreCalculationMode>,
    /// Points that were given, with two decimal places.
    pub score: Option<f64>,
    /// The most points that can be had.
    pub full_score: Option<i64>,
}

feishu_core::object! {
    response AssessmentScore {
        0 calculate_type = "calculate_type",
        1 score = "score",
        2 full_score = "full_score",
    }
}

/// A question that was put to a talent, and the answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewQuestion {
    /// ID of the question.
    pub id: Option<String>,
    /// The question in short.
    pub title: Option<I18n>,
    /// The question in full.
    pub description: Option<I18n>,
    /// What the talent answered.
    pub content: Option<String>,
    /// Skills that the question looks at. Absent for programming tasks.
    pub ability_list: Vec<Ability>,
}

feishu_core::object! {
    response InterviewQuestion {
        0 id = "id",
        1 title = "title",
        2 description = "description",
        3 content = "content",
        4 ability_list = "ability_list",
    }
}

/// A picture that an interviewer attached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewImage {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub id: Option<String>,
    /// Address to download the file from, good for 30 minutes.
    pub url: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// MIME type of the file.
    pub mime: Option<String>,
    /// When the file was attached.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response InterviewImage {
        0 id = "id",
        1 url = "url",
        2 name = "name",
        3 mime = "mime",
        4 create_time = "create_time" millis swapped,
    }
}

/// A question of a feedback form, answered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewDimensionAssessment {
    /// ID of the answer.
    pub id: Option<String>,
    /// Text of the question.
    pub name: Option<I18n>,
    /// The most points that can be had. Present where the question is answered with points alone.
    pub full_score: Option<i64>,
    /// The answer, where it is given in words.
    pub content: Option<String>,
    /// ID of the question, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub dimension_id: Option<String>,
    /// The option chosen, where one is to be chosen, with or without points.
    pub dimension_score: Option<DimensionOption>,
    /// The options chosen, where several can be.
    pub dimension_score_list: Vec<DimensionOption>,
    /// The points entered, where points are asked for.
    pub dimension_custom_score: Option<i64>,
    /// Skills that the question looks at.
    pub ability_list: Vec<Ability>,
    /// Interview questions that go with this one, with the talent's answers.
    pub question_list: Vec<InterviewQuestion>,
    /// How the question is answered, and so which of the fields above holds the answer.
    pub dimension_type: Option<FeedbackDimensionType>,
}

feishu_core::object! {
    response InterviewDimensionAssessment {
        0 id = "id",
        1 name = "name",
        2 full_score = "full_score",
        3 content = "content",
        4 dimension_id = "dimension_id",
        5 dimension_score = "dimension_score",
        6 dimension_score_list = "dimension_score_list",
        7 dimension_custom_score = "dimension_custom_score",
        8 ability_list = "ability_list",
        9 question_list = "question_list",
        10 dimension_type = "dimension_type",
    }
}

/// `hire.v1.interview_record.get`.
pub static GET: table::Typed<InterviewRecordGetResponse> = table::Typed::new(table::Operation {
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get",
    ..table::Operation::new(
        "hire.v1.interview_record.get",
        table::Method::Get,
        "/open-apis/hire/v1/interview_records/:interview_record_id",
    )
});

/// `hire.v1.interview_record.list`.
pub static LIST: table::Typed<InterviewRecordListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list",
    ..table::Operation::new(
        "hire.v1.interview_record.list",
        table::Method::Get,
        "/open-apis/hire/v1/interview_records",
    )
});
