// Generated from specs/hire/v1/test.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.test` “笔试”: written exams that talents take.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>search</code>](method@crate::v1::test::TestResource::search) | Lists the written exams of talents, with answers and marks; all exams when the body is empty. | 获取笔试列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::I18n;

/// The operations of `hire.v1.test`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "笔试")]
#[derive(Debug, Clone)]
pub struct TestResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TestResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TestResource<Tenant> {
    /// Lists the written exams of talents, with answers and marks; all exams when the body is empty.
    ///
    /// `POST /open-apis/hire/v1/tests/search`, [`hire.v1.test.search` “获取笔试列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search) in the official documentation, as of 2024-12-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .test()
    ///     .search()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .application_id_list(["7230753910687080000"])
    ///     .test_start_time_min(Timestamp::from_millis(1608725989000))
    ///     .test_start_time_max(Timestamp::from_millis(1608726999000))
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
    /// | 1002001 | 200 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取笔试列表",
            "hire.v1.test.search",
            "/open-apis/hire/v1/tests/search"
        )
    )]
    pub fn search(&self) -> TestSearchCall {
        let call = Call::new(&self.caller, &SEARCH);
        TestSearchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.test.search`, begun by [`TestResource::search`].
    TestSearchCall -> TestSearchResponse
}

impl TestSearchCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Exams per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Lists only the exams of these applications; IDs as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    ///
    /// At most 100 items.
    #[inline]
    pub fn application_id_list(
        mut self,
        application_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(application_id_list));
        self
    }

    /// Lists only exams that began at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn test_start_time_min(
        mut self,
        test_start_time_min: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(4, test_start_time_min.into());
        self
    }

    /// Lists only exams that began at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn test_start_time_max(
        mut self,
        test_start_time_max: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(5, test_start_time_max.into());
        self
    }
}

feishu_core::pages!(TestSearchCall, TestSearchResponse, items: Test, has_more page_token);

/// The answer of [`hire.v1.test.search`](method@crate::v1::test::TestResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestSearchResponse {
    /// Exams of this page.
    pub items: Vec<Test>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response TestSearchResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A written exam that a talent takes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Test {
    /// ID of the exam.
    pub test_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    pub job_id: Option<String>,
    /// ID of the exam paper.
    pub test_paper_id: Option<String>,
    /// What the exam paper is called.
    pub test_paper_name: Option<String>,
    /// ID of the source that the exam paper came from.
    pub test_paper_source_id: Option<String>,
    /// Name of the source that the exam paper came from, in Chinese and English.
    pub test_paper_source_name: Option<I18n>,
    /// Whether the talent agreed to take the exam.
    pub reply_status: Option<TestReplyStatus>,
    /// How far the exam has come.
    pub test_status: Option<TestStatus>,
    /// When the exam takes place.
    pub test_schedule: Option<TestSchedule>,
    /// When the talent finished the exam.
    ///
    /// To the millisecond.
    pub test_complete_time: Option<Timestamp>,
    /// Links to the reports on the exam.
    pub report_url_list: Vec<String>,
    /// The outcome, subject by subject.
    pub result_detail_list: Vec<TestResult>,
    /// When the result was entered; present only for results entered by hand.
    ///
    /// To the millisecond.
    pub result_upload_time: Option<Timestamp>,
    /// The points that the markers gave.
    pub score: Option<String>,
    /// When the marks were last handed in.
    ///
    /// To the millisecond.
    pub score_submit_time: Option<Timestamp>,
    /// User ID of who marks the exam, of the kind that `user_id_type` names.
    pub reviewer: Option<String>,
    /// When the marking was arranged.
    ///
    /// To the millisecond.
    pub review_created_at: Option<Timestamp>,
    /// When the exam was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
}

feishu_core::object! {
    response Test {
        0 test_id = "test_id",
        1 application_id = "application_id",
        2 talent_id = "talent_id",
        3 job_id = "job_id",
        4 test_paper_id = "test_paper_id",
        5 test_paper_name = "test_paper_name",
        6 test_paper_source_id = "test_paper_source_id",
        7 test_paper_source_name = "test_paper_source_name",
        8 reply_status = "reply_status",
        9 test_status = "test_status",
        10 test_schedule = "test_schedule",
        11 test_complete_time = "test_complete_time" millis swapped,
        12 report_url_list = "report_url_list",
        13 result_detail_list = "result_detail_list",
        14 result_upload_time = "result_upload_time" millis swapped,
        15 score = "score",
        16 score_submit_time = "score_submit_time" millis swapped,
        17 reviewer = "reviewer",
        18 review_created_at = "review_created_at" millis swapped,
        19 created_at = "created_at" millis swapped,
    }
}

feishu_core::int_enum! {
    /// Whether a talent agreed to take an exam.
    TestReplyStatus {
        /// `1`: The talent accepted.
        Accepted = 1,
        /// `2`: The talent declined.
        Rejected = 2,
        /// `3`: The talent has not answered.
        NoReply = 3,
    }
}

feishu_core::int_enum! {
    /// How far a written exam has come.
    TestStatus {
        /// `1`: It has no time yet.
        NotScheduled = 1,
        /// `2`: The talent has not taken it yet.
        NotAnswered = 2,
        /// `3`: The talent has taken it.
        Answered = 3,
        /// `4`: It waits for its marks.
        Marking = 4,
        /// `5`: The talent passed.
        Passed = 5,
        /// `6`: The talent failed.
        Failed = 6,
        /// `7`: It could not be set up.
        SchedulingFailed = 7,
    }
}

/// When a written exam takes place.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestSchedule {
    /// When the exam begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the exam ends.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
}

feishu_core::object! {
    response TestSchedule {
        0 start_time = "start_time" millis swapped,
        1 end_time = "end_time" millis swapped,
    }
}

/// The outcome of an exam in one subject.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestResult {
    /// Name of the subject.
    pub subject: Option<String>,
    /// Conclusion on the subject.
    pub result: Option<String>,
}

feishu_core::object! {
    response TestResult {
        0 subject = "subject",
        1 result = "result",
    }
}

/// `hire.v1.test.search`.
pub static SEARCH: table::Typed<TestSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:exam", "hire:exam:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("application_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("test_start_time_min", table::Kind::UnixMillis).swapped(),
        table::Field::body("test_start_time_max", table::Kind::UnixMillis).swapped(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 200,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search",
    ..table::Operation::new(
        "hire.v1.test.search",
        table::Method::Post,
        "/open-apis/hire/v1/tests/search",
    )
});
