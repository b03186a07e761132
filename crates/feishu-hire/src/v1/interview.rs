// Generated from specs/hire/v1/interview.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview` “面试信息”: interviews with talents.
//!
//! Interviews are arranged in Feishu Hire; here they are read. [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list) finds them by application or
//! time, [`hire.v1.interview.get_by_talent`](method@crate::v1::interview::InterviewResource::get_by_talent) by talent. What the interviewers wrote is in
//! [`hire.v2.interview_record.list`](method@crate::v2::interview_record::InterviewRecordResource::list), what was said in [`hire.v1.minutes.get`](method@crate::v1::minutes::MinutesResource::get), what the talent thought of it in
//! [`hire.v1.questionnaire.list`](method@crate::v1::questionnaire::QuestionnaireResource::list), and the whole record as a file in [`hire.v1.interview_record.attachment.get`](method@crate::v1::interview_record::attachment::InterviewRecordAttachmentResource::get).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get_<wbr>by_<wbr>talent</code>](method@crate::v1::interview::InterviewResource::get_by_talent) | Gets all interviews of a talent, by application. | 获取人才面试信息 |
//! | [<code>list</code>](method@crate::v1::interview::InterviewResource::list) | Lists interviews by application, by ID or by time. | 获取面试信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::types::{CommitStatus, IdNameObject, PeopleUserIdType};
use crate::v1::types::{
    CodeNameObject, CommonAddress, InterviewAppointmentKind, InterviewArrangementStatus,
    InterviewArrangementType, InterviewConclusion, InterviewMeetingRoom,
    InterviewRoundSummary, InterviewScore, InterviewType, JobLevelIdType, VideoType,
};

/// The operations of `hire.v1.interview`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试信息")]
#[derive(Debug, Clone)]
pub struct InterviewResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewResource<Tenant> {
    /// Gets all interviews of a talent, by application.
    ///
    /// `GET /open-apis/hire/v1/interviews/get_by_talent`, [`hire.v1.interview.get_by_talent` “获取人才面试信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent) in the official documentation, as of 2025-03-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::types::JobLevelIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interview()
    ///     .get_by_talent("6949805467799537964")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
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
            "获取人才面试信息",
            "hire.v1.interview.get_by_talent",
            "/open-apis/hire/v1/interviews/get_by_talent"
        )
    )]
    pub fn get_by_talent(
        &self,
        talent_id: impl Into<String>,
    ) -> InterviewGetByTalentCall {
        let mut call = Call::new(&self.caller, &GET_BY_TALENT);
        call.set::<String>(0, talent_id.into());
        InterviewGetByTalentCall { call }
    }

    /// Lists interviews by application, by ID or by time.
    ///
    /// `GET /open-apis/hire/v1/interviews`, [`hire.v1.interview.list` “获取面试信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list) in the official documentation, as of 2025-03-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `application_id` or `interview_id` or `start_time` or `end_time`, at least one of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::types::JobLevelIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interview()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eyJiaXpfdGltZSI6MTcxMDAzNjAwMDAwMCwiaWQi…")
    ///     .application_id("6134134355464633")
    ///     .interview_id("6888217964693309704")
    ///     .start_time(Timestamp::from_millis(1609489908000))
    ///     .end_time(Timestamp::from_millis(1610489908000))
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
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
            "获取面试信息",
            "hire.v1.interview.list",
            "/open-apis/hire/v1/interviews"
        )
    )]
    pub fn list(&self) -> InterviewListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview.get_by_talent`, begun by [`InterviewResource::get_by_talent`].
    InterviewGetByTalentCall -> InterviewGetByTalentResponse
}

impl InterviewGetByTalentCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(2, job_level_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview.list`, begun by [`InterviewResource::list`].
    InterviewListCall -> InterviewListResponse
}

impl InterviewListCall {
    /// Interviews per page.
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

    /// Only interviews of the application with this ID are listed; as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, application_id.into());
        self
    }

    /// Only the interview with this ID is listed.
    #[inline]
    pub fn interview_id(mut self, interview_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, interview_id.into());
        self
    }

    /// Only interviews that begin at this time or later are listed.
    ///
    /// To the millisecond. At least 1.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, start_time.into());
        self
    }

    /// Only interviews that begin at this time or earlier are listed.
    ///
    /// To the millisecond. At least 1.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, end_time.into());
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(6, job_level_id_type);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(7, user_id_type);
        self
    }
}

feishu_core::pages!(InterviewListCall, InterviewListResponse, items: Interview, has_more page_token);

/// The answer of [`hire.v1.interview.get_by_talent`](method@crate::v1::interview::InterviewResource::get_by_talent).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewGetByTalentResponse {
    /// Interviews of the talent, an item for each application.
    pub items: Vec<TalentInterviews>,
}

feishu_core::object! {
    response InterviewGetByTalentResponse {
        0 items = "items",
    }
}

/// The answer of [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewListResponse {
    /// Interviews of this page.
    pub items: Vec<Interview>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response InterviewListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// The interviews of one application of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentInterviews {
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Interviews of the application.
    pub interview_list: Vec<Interview>,
}

feishu_core::object! {
    response TalentInterviews {
        0 application_id = "application_id",
        1 interview_list = "interview_list",
    }
}

/// An interview with a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Interview {
    /// ID of the interview.
    pub id: Option<String>,
    /// When the interview begins.
    ///
    /// To the millisecond.
    pub begin_time: Option<Timestamp>,
    /// When the interview ends.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Number of the interview among those of the application.
    pub round: Option<i64>,
    /// What each interviewer thinks of the talent.
    pub interview_record_list: Vec<InterviewFeedback>,
    /// When the assessment was handed in.
    ///
    /// To the millisecond.
    pub feedback_submit_time: Option<Timestamp>,
    /// ID of the stage that the interview belongs to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Stage that the interview belongs to.
    pub stage: Option<IdNameObject>,
    /// Who created the interview; the `id` is of the kind that `user_id_type` asked for.
    pub creator: Option<IdNameObject>,
    /// When the interview was created.
    ///
    /// To the millisecond.
    pub biz_create_time: Option<Timestamp>,
    /// When the interview was last changed.
    ///
    /// To the millisecond.
    pub biz_modify_time: Option<Timestamp>,
    /// Where the interview stands, all its interviewers together.
    pub interview_round_summary: Option<InterviewRoundSummary>,
    /// ID of the appointment that the interview belongs to.
    pub interview_arrangement_id: Option<String>,
    /// How people meet for the interview.
    pub interview_type: Option<InterviewType>,
    /// Time zone of the talent; the `code` is such as `Asia/Shanghai`.
    pub talent_time_zone: Option<CodeNameObject>,
    /// Whom the talent can turn to; the `id` is of the kind that `user_id_type` asked for.
    pub contact_user: Option<IdNameObject>,
    /// Phone number of the contact.
    pub contact_mobile: Option<String>,
    /// A note in free words.
    pub remark: Option<String>,
    /// Where the interview takes place.
    pub address: Option<CommonAddress>,
    /// Tool that the interview is held with, where people meet by video.
    pub video_type: Option<VideoType>,
    /// How far the batch of interviews has come. Tells something where `arrangement_type` is 2 alone.
    pub arrangement_status: Option<InterviewArrangementStatus>,
    /// How the interview was put together with others.
    pub arrangement_type: Option<InterviewArrangementType>,
    /// Who picks the time of the interview.
    pub arrangement_appointment_kind: Option<InterviewAppointmentKind>,
    /// Meeting rooms that are booked for the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// Type of the interview round, as in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    pub interview_round_type: Option<IdNameObject>,
}

feishu_core::object! {
    response Interview {
        0 id = "id",
        1 begin_time = "begin_time" millis,
        2 end_time = "end_time" millis,
        3 round = "round",
        4 interview_record_list = "interview_record_list",
        5 feedback_submit_time = "feedback_submit_time" millis,
        6 stage_id = "stage_id",
        7 application_id = "application_id",
        8 stage = "stage",
        9 creator = "creator",
        10 biz_create_time = "biz_create_time" millis,
        11 biz_modify_time = "biz_modify_time" millis,
        12 interview_round_summary = "interview_round_summary",
        13 interview_arrangement_id = "interview_arrangement_id",
        14 interview_type = "interview_type",
        15 talent_time_zone = "talent_time_zone",
        16 contact_user = "contact_user",
        17 contact_mobile = "contact_mobile",
        18 remark = "remark",
        19 address = "address",
        20 video_type = "video_type",
        21 arrangement_status = "arrangement_status",
        22 arrangement_type = "arrangement_type",
        23 arrangement_appointment_kind = "arrangement_appointment_kind",
        24 meeting_room_list = "meeting_room_list",
        25 interview_round_type = "interview_round_type",
    }
}

/// What an interviewer thinks of a talent, in short.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewFeedback {
    /// ID of the assessment, as in [`hire.v2.interview_record.get`](method@crate::v2::interview_record::InterviewRecordResource::get).
    pub id: Option<String>,
    /// User ID of the interviewer, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Answer to the built-in question of the feedback form that asks for notes; the form is in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub content: Option<String>,
    /// Whether the interviewer handed in the assessment.
    pub commit_status: Option<CommitStatus>,
    /// What the interviewer came to.
    pub conclusion: Option<InterviewConclusion>,
    /// Mark that the interviewer gave.
    pub interview_score: Option<InterviewScore>,
    /// Who assessed the talent; the `id` is of the kind that `user_id_type` asked for.
    pub interviewer: Option<IdNameObject>,
}

feishu_core::object! {
    response InterviewFeedback {
        0 id = "id",
        1 user_id = "user_id",
        2 content = "content",
        3 commit_status = "commit_status",
        4 conclusion = "conclusion",
        5 interview_score = "interview_score",
        6 interviewer = "interviewer",
    }
}

/// `hire.v1.interview.get_by_talent`.
pub static GET_BY_TALENT: table::Typed<InterviewGetByTalentResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("talent_id", table::Kind::String).required(),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent",
    ..table::Operation::new(
        "hire.v1.interview.get_by_talent",
        table::Method::Get,
        "/open-apis/hire/v1/interviews/get_by_talent",
    )
});

/// `hire.v1.interview.list`.
pub static LIST: table::Typed<InterviewListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("application_id", table::Kind::String),
        table::Field::query("interview_id", table::Kind::String),
        table::Field::query("start_time", table::Kind::UnixMillis)
            .swapped()
            .rules(&[table::Rule::Min(1)]),
        table::Field::query("end_time", table::Kind::UnixMillis)
            .swapped()
            .rules(&[table::Rule::Min(1)]),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    rules: &[table::GroupRule::AnyOf(&[2, 3, 4, 5])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list",
    ..table::Operation::new(
        "hire.v1.interview.list",
        table::Method::Get,
        "/open-apis/hire/v1/interviews",
    )
});
