// Generated from specs/hire/v1/exam_marking_task.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.exam_marking_task` “笔试阅卷任务”: written exams that somebody has to mark.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::exam_marking_task::ExamMarkingTaskResource::list) | Lists the written exams that a person was asked to mark. | 获取笔试阅卷任务列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::PeopleUserIdType;

/// The operations of `hire.v1.exam_marking_task`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "笔试阅卷任务")]
#[derive(Debug, Clone)]
pub struct ExamMarkingTaskResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExamMarkingTaskResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExamMarkingTaskResource<Tenant> {
    /// Lists the written exams that a person was asked to mark.
    ///
    /// `GET /open-apis/hire/v1/exam_marking_tasks`, [`hire.v1.exam_marking_task.list` “获取笔试阅卷任务列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list) in the official documentation, as of 2024-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:exam:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `user_id`: User ID of the person who was asked, of the kind that `user_id_type` names.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::exam_marking_task::ExamMarkingTaskStatus;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .exam_marking_task()
    ///     .list("ou_e6139117c300506837def50545420c6a")
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .activity_status(ExamMarkingTaskStatus::Pending)
    ///     .user_id_type(PeopleUserIdType::OpenId)
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
            "获取笔试阅卷任务列表",
            "hire.v1.exam_marking_task.list",
            "/open-apis/hire/v1/exam_marking_tasks"
        )
    )]
    pub fn list(&self, user_id: impl Into<String>) -> ExamMarkingTaskListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(2, user_id.into());
        ExamMarkingTaskListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.exam_marking_task.list`, begun by [`ExamMarkingTaskResource::list`].
    ExamMarkingTaskListCall -> ExamMarkingTaskListResponse
}

impl ExamMarkingTaskListCall {
    /// Tasks per page.
    ///
    /// Default: `10`. At most 20.
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

    /// Only exams with this status are listed; all where it is left out.
    #[inline]
    pub fn activity_status(mut self, activity_status: ExamMarkingTaskStatus) -> Self {
        self.call.set(3, activity_status);
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(4, user_id_type);
        self
    }
}

feishu_core::pages!(ExamMarkingTaskListCall, ExamMarkingTaskListResponse, items: ExamMarkingTask, has_more page_token);

/// The answer of [`hire.v1.exam_marking_task.list`](method@crate::v1::exam_marking_task::ExamMarkingTaskResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExamMarkingTaskListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Exams of this page.
    pub items: Vec<ExamMarkingTask>,
}

feishu_core::object! {
    response ExamMarkingTaskListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

feishu_core::int_enum! {
    /// Whether a written exam still waits for its marks.
    ExamMarkingTaskStatus {
        /// `1`: The exam still waits for its marks.
        Pending = 1,
        /// `2`: The exam was marked.
        Marked = 2,
    }
}

/// A written exam that somebody was asked to mark.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExamMarkingTask {
    /// ID of the marking task.
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Whether the exam still waits for its marks.
    pub activity_status: Option<ExamMarkingTaskStatus>,
}

feishu_core::object! {
    response ExamMarkingTask {
        0 id = "id",
        1 job_id = "job_id",
        2 talent_id = "talent_id",
        3 application_id = "application_id",
        4 activity_status = "activity_status",
    }
}

/// `hire.v1.exam_marking_task.list`.
pub static LIST: table::Typed<ExamMarkingTaskListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:exam:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("user_id", table::Kind::String).required(),
        table::Field::query(
            "activity_status",
            table::Kind::IntEnum(ExamMarkingTaskStatus::VALUES),
        ),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list",
    ..table::Operation::new(
        "hire.v1.exam_marking_task.list",
        table::Method::Get,
        "/open-apis/hire/v1/exam_marking_tasks",
    )
});
