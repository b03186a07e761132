// Generated from specs/hire/v1/application.interview.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.application.interview` “面试记录”: interviews of an application, as they used to be looked up.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::application::interview::ApplicationInterviewResource::list) | Deprecated. Lists the interviews of an application, with what interviewers think. | 获取面试记录列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::types::CommitStatus;
use crate::v1::types::{InterviewConclusion, InterviewScore};

/// The operations of `hire.v1.application.interview`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试记录")]
#[derive(Debug, Clone)]
pub struct ApplicationInterviewResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ApplicationInterviewResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ApplicationInterviewResource<Tenant> {
    /// Lists the interviews of an application, with what interviewers think.
    ///
    /// `GET /open-apis/hire/v1/applications/:application_id/interviews`, [`hire.v1.application.interview.list` “获取面试记录列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list) in the official documentation, as of 2022-06-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `page_size`: Interviews per page. At most 50.
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
    ///     .application()
    ///     .interview()
    ///     .list("6949805467799537964", 10)
    ///     .page_token("xx")
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
    /// | 180001 | 400 | A parameter is wrong. | Check the parameters. |
    #[doc(
        alias(
            "获取面试记录列表",
            "hire.v1.application.interview.list",
            "/open-apis/hire/v1/applications/:application_id/interviews"
        )
    )]
    #[deprecated = "It is a historic version; use `hire.v1.interview.list`."]
    pub fn list(
        &self,
        application_id: impl Into<String>,
        page_size: i64,
    ) -> ApplicationInterviewListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, application_id.into());
        call.set(1, page_size);
        ApplicationInterviewListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.interview.list`, begun by [`ApplicationInterviewResource::list`].
    ApplicationInterviewListCall -> ApplicationInterviewListResponse
}

impl ApplicationInterviewListCall {
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

feishu_core::pages!(ApplicationInterviewListCall, ApplicationInterviewListResponse, items: ApplicationInterviewItem, has_more page_token);

/// The answer of [`hire.v1.application.interview.list`](method@crate::v1::application::interview::ApplicationInterviewResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviewListResponse {
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// Interviews of this page.
    pub items: Vec<ApplicationInterviewItem>,
}

feishu_core::object! {
    response ApplicationInterviewListResponse {
        0 page_token = "page_token",
        1 has_more = "has_more",
        2 items = "items",
    }
}

/// An interview of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviewItem {
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
    /// Number of the interview among those of the application, from 0 on.
    pub round: Option<i64>,
    /// ID of the stage that the interview belongs to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// What each interviewer thinks of the talent.
    pub interview_record_list: Vec<ApplicationInterviewFeedback>,
}

feishu_core::object! {
    response ApplicationInterviewItem {
        0 id = "id",
        1 begin_time = "begin_time" millis,
        2 end_time = "end_time" millis,
        3 round = "round",
        4 stage_id = "stage_id",
        5 interview_record_list = "interview_record_list",
    }
}

/// What an interviewer thinks of a talent, in short.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviewFeedback {
    /// ID of the interviewer's assessment.
    pub id: Option<String>,
    /// User ID of the interviewer, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Answer to the built-in question of the feedback form that asks for notes.
    pub content: Option<String>,
    /// ID of the lowest job level that the interviewer would hire at.
    pub min_job_level_id: Option<String>,
    /// ID of the highest job level that the interviewer would hire at.
    pub max_job_level_id: Option<String>,
    /// Whether the interviewer handed in the assessment.
    pub commit_status: Option<CommitStatus>,
    /// What the interviewer came to.
    pub conclusion: Option<InterviewConclusion>,
    /// Mark that the interviewer gave.
    pub interview_score: Option<InterviewScore>,
}

feishu_core::object! {
    response ApplicationInterviewFeedback {
        0 id = "id",
        1 user_id = "user_id",
        2 content = "content",
        3 min_job_level_id = "min_job_level_id",
        4 max_job_level_id = "max_job_level_id",
        5 commit_status = "commit_status",
        6 conclusion = "conclusion",
        7 interview_score = "interview_score",
    }
}

/// `hire.v1.application.interview.list`.
pub static LIST: table::Typed<ApplicationInterviewListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    field_scopes: &["contact:user.employee_id:readonly"],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .required()
            .rules(&[table::Rule::Max(50)]),
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
            status: 400,
            code: 180001,
            meaning: "A parameter is wrong.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list",
    ..table::Operation::new(
        "hire.v1.application.interview.list",
        table::Method::Get,
        "/open-apis/hire/v1/applications/:application_id/interviews",
    )
});
