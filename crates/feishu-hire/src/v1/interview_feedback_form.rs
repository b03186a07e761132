// Generated from specs/hire/v1/interview_feedback_form.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview_feedback_form` “面试评价表”: forms that interviewers fill in.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list) | Lists the forms that interviewers fill in, with their modules and questions. | 获取面试评价表列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_texts};

use crate::types::{FeedbackDimensionType, FeedbackModuleType, I18n};
use crate::v1::types::{Ability, ScoreCalculationMode};

/// The operations of `hire.v1.interview_feedback_form`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试评价表")]
#[derive(Debug, Clone)]
pub struct InterviewFeedbackFormResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewFeedbackFormResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewFeedbackFormResource<Tenant> {
    /// Lists the forms that interviewers fill in, with their modules and questions.
    ///
    /// Every change to a form makes a new version, in which the form and its modules, questions, options and abilities get new IDs. Pages hold the latest versions alone; older ones are found by their IDs.
    ///
    /// `GET /open-apis/hire/v1/interview_feedback_forms`, [`hire.v1.interview_feedback_form.list` “获取面试评价表列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list) in the official documentation, as of 2025-08-05.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
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
    ///     .interview_feedback_form()
    ///     .list()
    ///     .interview_feedback_form_ids(["6969137186734393644"])
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
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
            "获取面试评价表列表",
            "hire.v1.interview_feedback_form.list",
            "/open-apis/hire/v1/interview_feedback_forms"
        )
    )]
    pub fn list(&self) -> InterviewFeedbackFormListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewFeedbackFormListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview_feedback_form.list`, begun by [`InterviewFeedbackFormResource::list`].
    InterviewFeedbackFormListCall -> InterviewFeedbackFormListResponse
}

impl InterviewFeedbackFormListCall {
    /// IDs of the forms to list, all in one answer without pages.
    ///
    /// At most 100 items.
    #[inline]
    pub fn interview_feedback_form_ids(
        mut self,
        interview_feedback_form_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(0, to_texts(interview_feedback_form_ids));
        self
    }

    /// Forms per page.
    ///
    /// Default: `0`. At most 100.
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
}

feishu_core::pages!(InterviewFeedbackFormListCall, InterviewFeedbackFormListResponse, items: InterviewFeedbackForm, has_more page_token);

/// The answer of [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewFeedbackFormListResponse {
    /// Forms of this page.
    pub items: Vec<InterviewFeedbackForm>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response InterviewFeedbackFormListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// A form that interviewers fill in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewFeedbackForm {
    /// ID of the form; each version has its own.
    pub id: Option<String>,
    /// Number of the form's version.
    pub version: Option<i64>,
    /// Name of the form.
    pub name: Option<I18n>,
    /// How the form rates a talent.
    ///
    /// `type` on the wire.
    pub type_: Option<InterviewFeedbackFormType>,
    /// How the points are put together. Counts where `type` is 2 alone.
    pub score_calculation_config: Option<ScoreCalculationConfig>,
    /// Modules of the form, each with its questions.
    pub modules: Vec<InterviewFeedbackFormModule>,
}

feishu_core::object! {
    response InterviewFeedbackForm {
        0 id = "id",
        1 version = "version",
        2 name = "name",
        3 type_ = "type",
        4 score_calculation_config = "score_calculation_config",
        5 modules = "modules",
    }
}

feishu_core::int_enum! {
    /// How a form rates a talent.
    InterviewFeedbackFormType {
        /// `1`: The form gives no points.
        Normal = 1,
        /// `2`: The form gives points.
        Score = 2,
        /// `3`: The form gives points with weights.
        Weight = 3,
    }
}

/// How the points of a form are put together.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreCalculationConfig {
    /// Whether a total mark is calculated.
    pub enabled: Option<bool>,
    /// Whether points are added up or averaged.
    pub calculation_mode: Option<ScoreCalculationMode>,
}

feishu_core::object! {
    response ScoreCalculationConfig {
        0 enabled = "enabled",
        1 calculation_mode = "calculation_mode",
    }
}

/// A group of questions on a form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewFeedbackFormModule {
    /// ID of the module.
    pub id: Option<String>,
    /// Name of the module.
    pub name: Option<I18n>,
    /// Explanation of the module.
    pub description: Option<I18n>,
    /// Whether the module is built in or made by the tenant.
    ///
    /// `type` on the wire.
    pub type_: Option<FeedbackModuleType>,
    /// Place of the module among the others.
    pub sequence: Option<i64>,
    /// Weight of the module in the total mark.
    pub weight: Option<f64>,
    /// Questions of the module.
    pub dimensions: Vec<InterviewFeedbackFormDimension>,
}

feishu_core::object! {
    response InterviewFeedbackFormModule {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 type_ = "type",
        4 sequence = "sequence",
        5 weight = "weight",
        6 dimensions = "dimensions",
    }
}

/// A question on a form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewFeedbackFormDimension {
    /// ID of the question.
    pub id: Option<String>,
    /// Text of the question.
    pub name: Option<I18n>,
    /// Explanation of the question.
    pub description: Option<I18n>,
    /// How the question is answered.
    ///
    /// `type` on the wire.
    pub type_: Option<FeedbackDimensionType>,
    /// Whether the question is asked.
    pub enabled: Option<bool>,
    /// Place of the question in the module.
    pub sequence: Option<i64>,
    /// Whether the question has to be answered.
    pub is_required: Option<bool>,
    /// Weight of the question within its module.
    pub weight: Option<f64>,
    /// Which points can be given, where the question is answered with points (`type` 6 or 7).
    pub score_dimension_config: Option<ScoreDimensionConfig>,
    /// Options to choose from, where the question is a single or multiple choice (`type` 1 or 2).
    pub option_items: Vec<InterviewDimensionOption>,
    /// Whether the interviewer may say that it cannot be told, where the question asks for job levels (`type` 5).
    pub display_not_evident: Option<bool>,
    /// Skills that the question looks at.
    pub ability_list: Vec<Ability>,
    /// Answers to other questions on which it depends whether this one is asked.
    pub related_dimension_config: Option<RelatedDimensionConfig>,
}

feishu_core::object! {
    response InterviewFeedbackFormDimension {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 type_ = "type",
        4 enabled = "enabled",
        5 sequence = "sequence",
        6 is_required = "is_required",
        7 weight = "weight",
        8 score_dimension_config = "score_dimension_config",
        9 option_items = "option_items",
        10 display_not_evident = "display_not_evident",
        11 ability_list = "ability_list",
        12 related_dimension_config = "related_dimension_config",
    }
}

/// Which points can be given.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreDimensionConfig {
    /// Who sets the points.
    pub score_dimension_type: Option<ScoreDimensionType>,
    /// The fewest points that can be given.
    pub lower_limit_score: Option<i64>,
    /// The most points that can be given.
    pub upper_limit_score: Option<i64>,
}

feishu_core::object! {
    response ScoreDimensionConfig {
        0 score_dimension_type = "score_dimension_type",
        1 lower_limit_score = "lower_limit_score",
        2 upper_limit_score = "upper_limit_score",
    }
}

feishu_core::int_enum! {
    /// Who sets the points.
    ScoreDimensionType {
        /// `1`: The form offers certain points.
        Fixed = 1,
        /// `2`: The interviewer enters points.
        Custom = 2,
    }
}

/// An option of a question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewDimensionOption {
    /// ID of the option.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<I18n>,
    /// Explanation of the option.
    pub description: Option<I18n>,
    /// Points that the option stands for.
    pub score_val: Option<i64>,
}

feishu_core::object! {
    response InterviewDimensionOption {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 score_val = "score_val",
    }
}

/// How a question depends on the answers to others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedDimensionConfig {
    /// Whether all conditions have to hold or one of them.
    ///
    /// `type` on the wire.
    pub type_: Option<RelatedDimensionMatch>,
    /// Conditions on the answers to other questions.
    pub related_dimension_settings: Vec<RelatedDimensionSetting>,
}

feishu_core::object! {
    response RelatedDimensionConfig {
        0 type_ = "type",
        1 related_dimension_settings = "related_dimension_settings",
    }
}

feishu_core::int_enum! {
    /// Whether all conditions have to hold or one of them.
    RelatedDimensionMatch {
        /// `1`: All conditions have to hold.
        All = 1,
        /// `2`: One of the conditions has to hold.
        Any = 2,
    }
}

/// A condition on the answer to another question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedDimensionSetting {
    /// ID of the other question.
    pub dimension_id: Option<String>,
    /// How the answer is compared with the options.
    pub related_operator_type: Option<RelatedOperatorType>,
    /// IDs of options of the other question.
    pub dimension_option_ids: Vec<String>,
}

feishu_core::object! {
    response RelatedDimensionSetting {
        0 dimension_id = "dimension_id",
        1 related_operator_type = "related_operator_type",
        2 dimension_option_ids = "dimension_option_ids",
    }
}

feishu_core::int_enum! {
    /// How an answer is compared with options.
    RelatedOperatorType {
        /// `1`: The answer is the same.
        Equal = 1,
        /// `2`: The answer is another.
        NotEqual = 2,
        /// `3`: The answer holds at least one of the options.
        ContainsAny = 3,
        /// `4`: The answer holds none of the options.
        NotContains = 4,
        /// `5`: There is no answer.
        Empty = 5,
        /// `6`: There is an answer.
        NotEmpty = 6,
    }
}

/// `hire.v1.interview_feedback_form.list`.
pub static LIST: table::Typed<InterviewFeedbackFormListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("interview_feedback_form_ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
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
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list",
    ..table::Operation::new(
        "hire.v1.interview_feedback_form.list",
        table::Method::Get,
        "/open-apis/hire/v1/interview_feedback_forms",
    )
});
