// Generated from specs/hire/v1/diversity_inclusion.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.diversity_inclusion` “申请表附加信息”: what applicants tell beside their applications, for diversity and fair consideration.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>search</code>](method@crate::v1::diversity_inclusion::DiversityInclusionResource::search) | Finds what applicants told beside their applications, by talent or by application. | 获取申请表附加信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};

use crate::types::I18n;

/// The operations of `hire.v1.diversity_inclusion`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "申请表附加信息")]
#[derive(Debug, Clone)]
pub struct DiversityInclusionResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> DiversityInclusionResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl DiversityInclusionResource<Tenant> {
    /// Finds what applicants told beside their applications, by talent or by application.
    ///
    /// Of a talent, only what the latest application came with is found. Where neither list is given, nothing is.
    ///
    /// `POST /open-apis/hire/v1/applications/diversity_inclusions/search`, [`hire.v1.diversity_inclusion.search` “获取申请表附加信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
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
    ///     .diversity_inclusion()
    ///     .search()
    ///     .talent_ids(["6784008015948283905"])
    ///     .application_ids(["6784008015948283907"])
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
            "获取申请表附加信息",
            "hire.v1.diversity_inclusion.search",
            "/open-apis/hire/v1/applications/diversity_inclusions/search"
        )
    )]
    pub fn search(&self) -> DiversityInclusionSearchCall {
        let call = Call::new(&self.caller, &SEARCH);
        DiversityInclusionSearchCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.diversity_inclusion.search`, begun by [`DiversityInclusionResource::search`].
    DiversityInclusionSearchCall -> DiversityInclusionSearchResponse
}

impl DiversityInclusionSearchCall {
    /// IDs of talents, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list). Wins over `application_ids`.
    ///
    /// At most 10 items.
    #[inline]
    pub fn talent_ids(
        mut self,
        talent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(0, to_texts(talent_ids));
        self
    }

    /// IDs of applications, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). Ignored beside `talent_ids`.
    ///
    /// At most 30 items.
    #[inline]
    pub fn application_ids(
        mut self,
        application_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(application_ids));
        self
    }
}

/// The answer of [`hire.v1.diversity_inclusion.search`](method@crate::v1::diversity_inclusion::DiversityInclusionResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiversityInclusionSearchResponse {
    /// What the applicants told, an item for each application.
    pub items: Vec<DiversityInfo>,
}

feishu_core::object! {
    response DiversityInclusionSearchResponse {
        0 items = "items",
    }
}

/// What an applicant told beside an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiversityInfo {
    /// ID of the record.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// Where the information was given.
    pub source_type: Option<DiversitySource>,
    /// When the record was created. The page says milliseconds, though its example looks like seconds.
    pub create_time: Option<Timestamp>,
    /// When the record was last changed. The page says milliseconds, though its example looks like seconds.
    pub update_time: Option<Timestamp>,
    /// Questions that were asked, with the answers.
    pub di_data: Vec<DiversityData>,
}

feishu_core::object! {
    response DiversityInfo {
        0 id = "id",
        1 application_id = "application_id",
        2 talent_id = "talent_id",
        3 source_type = "source_type",
        4 create_time = "create_time" millis swapped,
        5 update_time = "update_time" millis swapped,
        6 di_data = "di_data",
    }
}

feishu_core::int_enum! {
    /// Where the information was given.
    DiversitySource {
        /// `1`: The applicant gave it on the recruiting website.
        CareerSite = 1,
        /// `2`: It was given on the detail page in Feishu Hire.
        DetailPage = 2,
    }
}

/// A question with its answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiversityData {
    /// The answer, by the type of the question – an option's key `1`, several `["1", "2"]`, a month `{"date":"2022-01"}`, a year `{"date":"2022"}`, a number `123`, plain text, or a span of dates in Unix milliseconds `[1688140800000,1688140800000]`.
    pub value: Option<String>,
    /// The question.
    pub object_attribute: Option<DiversityQuestion>,
}

feishu_core::object! {
    response DiversityData {
        0 value = "value",
        1 object_attribute = "object_attribute",
    }
}

/// A question that applicants are asked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiversityQuestion {
    /// The question in short.
    pub title: Option<I18n>,
    /// Explanation of the question.
    pub description: Option<I18n>,
    /// What the answer holds.
    pub data_type: Option<DiversityDataType>,
    /// What the question is about.
    pub tags: Vec<DiversityTag>,
    /// Whether the question serves Singapore's Fair Consideration Framework.
    pub is_fcf_data: Option<bool>,
    /// Whether the question serves diversity and inclusion.
    pub is_di_data: Option<bool>,
}

feishu_core::object! {
    response DiversityQuestion {
        0 title = "title",
        1 description = "description",
        2 data_type = "data_type",
        3 tags = "tags",
        4 is_fcf_data = "is_fcf_data",
        5 is_di_data = "is_di_data",
    }
}

feishu_core::int_enum! {
    /// What an answer holds.
    DiversityDataType {
        /// `1`: One option.
        SingleChoice = 1,
        /// `2`: Several options.
        MultipleChoice = 2,
        /// `3`: A month.
        Month = 3,
        /// `4`: A year.
        Year = 4,
        /// `5`: A number.
        Number = 5,
        /// `6`: One line of text.
        SingleLine = 6,
        /// `7`: Several lines of text.
        MultiLine = 7,
        /// `8`: A span of dates.
        DateRange = 8,
    }
}

feishu_core::int_enum! {
    /// What a question is about.
    DiversityTag {
        /// `1`: Gender.
        Gender = 1,
        /// `2`: Ethnicity.
        Ethnicity = 2,
        /// `3`: Physical condition.
        PhysicalCondition = 3,
    }
}

/// `hire.v1.diversity_inclusion.search`.
pub static SEARCH: table::Typed<DiversityInclusionSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::body("talent_ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(10)]),
        table::Field::body("application_ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(30)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search",
    ..table::Operation::new(
        "hire.v1.diversity_inclusion.search",
        table::Method::Post,
        "/open-apis/hire/v1/applications/diversity_inclusions/search",
    )
});
