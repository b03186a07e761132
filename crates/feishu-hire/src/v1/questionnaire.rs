// Generated from specs/hire/v1/questionnaire.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.questionnaire` “面试满意度问卷”: questionnaires in which talents rate their interviews.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::questionnaire::QuestionnaireResource::list) | Lists the questionnaires about interviews that talents were sent, with their answers. | 获取面试满意度问卷列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

/// The operations of `hire.v1.questionnaire`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试满意度问卷")]
#[derive(Debug, Clone)]
pub struct QuestionnaireResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> QuestionnaireResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl QuestionnaireResource<Tenant> {
    /// Lists the questionnaires about interviews that talents were sent, with their answers.
    ///
    /// `GET /open-apis/hire/v1/questionnaires`, [`hire.v1.questionnaire.list` “获取面试满意度问卷列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list) in the official documentation, as of 2024-09-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:questionnaire:readonly`, `hire:questionnaire`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `application_id` or `interview_id`, at most one of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .questionnaire()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTcyMzU1…")
    ///     .page_size(100)
    ///     .application_id("6985833807195212076")
    ///     .update_start_time(Timestamp::from_millis(1638848468868))
    ///     .update_end_time(Timestamp::from_millis(1638848468869))
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
            "获取面试满意度问卷列表",
            "hire.v1.questionnaire.list",
            "/open-apis/hire/v1/questionnaires"
        )
    )]
    pub fn list(&self) -> QuestionnaireListCall {
        let call = Call::new(&self.caller, &LIST);
        QuestionnaireListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.questionnaire.list`, begun by [`QuestionnaireResource::list`].
    QuestionnaireListCall -> QuestionnaireListResponse
}

impl QuestionnaireListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Questionnaires per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Lists only the questionnaires of this application, by its ID as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). It is the only filter that works when the settings have questionnaires sent after all interviews.
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, application_id.into());
        self
    }

    /// Lists only the questionnaires of this interview, by its ID as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list). It is the only filter that works when the settings have questionnaires sent after each interview or after the first one.
    #[inline]
    pub fn interview_id(mut self, interview_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, interview_id.into());
        self
    }

    /// Lists only questionnaires that changed at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, update_start_time.into());
        self
    }

    /// Lists only questionnaires that changed at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, update_end_time.into());
        self
    }
}

feishu_core::pages!(QuestionnaireListCall, QuestionnaireListResponse, items: Questionnaire, has_more page_token);

/// The answer of [`hire.v1.questionnaire.list`](method@crate::v1::questionnaire::QuestionnaireResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Questionnaires of this page.
    pub items: Vec<Questionnaire>,
}

feishu_core::object! {
    response QuestionnaireListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A questionnaire in which a talent rates interviews.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Questionnaire {
    /// ID of the questionnaire.
    pub questionnaire_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the interview, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    pub interview_id: Option<String>,
    /// Version of the questionnaire.
    pub version: Option<i64>,
    /// Questions, with the talent's answers.
    pub questions: Vec<QuestionnaireQuestion>,
    /// Whether the talent has filled in the questionnaire.
    pub has_answers: Option<bool>,
    /// When the questionnaire was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
}

feishu_core::object! {
    response Questionnaire {
        0 questionnaire_id = "questionnaire_id",
        1 application_id = "application_id",
        2 interview_id = "interview_id",
        3 version = "version",
        4 questions = "questions",
        5 has_answers = "has_answers",
        6 update_time = "update_time" millis swapped,
    }
}

/// A question, with the talent's answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireQuestion {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question in Chinese.
    pub question_name: Option<String>,
    /// Text of the question in English.
    pub question_en_name: Option<String>,
    /// Description of the question in Chinese.
    pub question_desc: Option<String>,
    /// Description of the question in English.
    pub question_en_desc: Option<String>,
    /// How the question is answered.
    pub question_type: Option<QuestionnaireQuestionType>,
    /// Whether the question has to be answered.
    pub is_required: Option<bool>,
    /// Options of the question and which of them were chosen; present only for single and multiple choice.
    pub select_option_result_list: Vec<QuestionnaireOption>,
    /// The answer in points; present only for questions of the type `score`.
    pub five_start_scoring_result: Option<QuestionnaireScore>,
    /// The answer in words; present only for questions of the type `description`.
    pub description_result: Option<String>,
}

feishu_core::object! {
    response QuestionnaireQuestion {
        0 question_id = "question_id",
        1 question_name = "question_name",
        2 question_en_name = "question_en_name",
        3 question_desc = "question_desc",
        4 question_en_desc = "question_en_desc",
        5 question_type = "question_type",
        6 is_required = "is_required",
        7 select_option_result_list = "select_option_result_list",
        8 five_start_scoring_result = "five_start_scoring_result",
        9 description_result = "description_result",
    }
}

feishu_core::int_enum! {
    /// How a question is answered.
    QuestionnaireQuestionType {
        /// `1`: By one option.
        SingleChoice = 1,
        /// `2`: By several options.
        MultipleChoice = 2,
        /// `3`: By a description in words.
        Description = 3,
        /// `4`: By a number of points.
        Score = 4,
    }
}

/// An option of a question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireOption {
    /// ID of the option.
    pub option_id: Option<String>,
    /// Text of the option in Chinese.
    pub option_name: Option<String>,
    /// Text of the option in English.
    pub option_en_name: Option<String>,
    /// Description of the option in Chinese.
    pub option_desc: Option<String>,
    /// Description of the option in English.
    pub option_en_desc: Option<String>,
    /// Whether the talent chose it.
    pub is_selected: Option<bool>,
}

feishu_core::object! {
    response QuestionnaireOption {
        0 option_id = "option_id",
        1 option_name = "option_name",
        2 option_en_name = "option_en_name",
        3 option_desc = "option_desc",
        4 option_en_desc = "option_en_desc",
        5 is_selected = "is_selected",
    }
}

/// An answer in points.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireScore {
    /// What the highest score means, in Chinese.
    pub highest_score_desc: Option<String>,
    /// What the highest score means, in English.
    pub highest_score_en_desc: Option<String>,
    /// What the lowest score means, in Chinese.
    pub lowest_score_desc: Option<String>,
    /// What the lowest score means, in English.
    pub lowest_score_en_desc: Option<String>,
    /// The points given, a whole number.
    pub score_result: Option<f64>,
}

feishu_core::object! {
    response QuestionnaireScore {
        0 highest_score_desc = "highest_score_desc",
        1 highest_score_en_desc = "highest_score_en_desc",
        2 lowest_score_desc = "lowest_score_desc",
        3 lowest_score_en_desc = "lowest_score_en_desc",
        4 score_result = "score_result",
    }
}

/// `hire.v1.questionnaire.list`.
pub static LIST: table::Typed<QuestionnaireListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:questionnaire:readonly", "hire:questionnaire"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("application_id", table::Kind::String),
        table::Field::query("interview_id", table::Kind::String),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
    ],
    rules: &[table::GroupRule::AtMostOne(&[2, 3])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list",
    ..table::Operation::new(
        "hire.v1.questionnaire.list",
        table::Method::Get,
        "/open-apis/hire/v1/questionnaires",
    )
});
