// Generated from specs/hire/v1/todo.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.todo` “待办事项”: what waits for the person who calls – evaluations, interviews, exams and offers.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::todo::TodoResource::list) | Lists the caller's to-do items of one kind. | 批量获取待办事项 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, User};

use crate::types::PeopleUserIdType;

/// The operations of `hire.v1.todo`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "待办事项")]
#[derive(Debug, Clone)]
pub struct TodoResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TodoResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TodoResource<User> {
    /// Lists the caller's to-do items of one kind.
    ///
    /// `GET /open-apis/hire/v1/todos`, [`hire.v1.todo.list` “批量获取待办事项”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `user_access_token`; self-built apps.
    /// - Scope: `hire:todo:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `type_` ([`TodoType`](type@crate::v1::todo::TodoType)): Only items of this kind are listed. `type` on the wire.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::todo::TodoType;
    ///
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client).as_user(user_token);
    /// let answer = hire
    ///     .v1()
    ///     .todo()
    ///     .list(TodoType::Interview)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id("6894116548131161608")
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
            "批量获取待办事项",
            "hire.v1.todo.list",
            "/open-apis/hire/v1/todos"
        )
    )]
    pub fn list(&self, type_: TodoType) -> TodoListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set(4, type_);
        TodoListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.todo.list`, begun by [`TodoResource::list`].
    TodoListCall -> TodoListResponse
}

impl TodoListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Items per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Has no effect; leave it out.
    #[deprecated = "The platform ignores it; the caller is known by the token."]
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, user_id.into());
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::PeopleAdminId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }
}

feishu_core::pages!(TodoListCall, TodoListResponse, items: Todo, has_more page_token);

/// The answer of [`hire.v1.todo.list`](method@crate::v1::todo::TodoResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoListResponse {
    /// To-do items of this page.
    pub items: Vec<Todo>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response TodoListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

feishu_core::string_enum! {
    /// A kind of to-do item.
    TodoType {
        /// `evaluation`: A résumé to evaluate.
        Evaluation = "evaluation",
        /// `offer`: An offer to approve.
        Offer = "offer",
        /// `exam`: An exam to mark.
        Exam = "exam",
        /// `interview`: An interview to hold.
        Interview = "interview",
    }
}

/// A to-do item. Of its four blocks, only the one of the requested kind is filled.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    /// The evaluation; present when `type` was `evaluation`. Its `id` is as in [`hire.v1.evaluation.list`](method@crate::v1::evaluation::EvaluationResource::list).
    pub evaluation: Option<TodoCommon>,
    /// The offer; present when `type` was `offer`. Its `id` is that of the offer's approval process.
    pub offer: Option<TodoCommon>,
    /// The exam; present when `type` was `exam`. Its `id` is the exam's.
    pub exam: Option<TodoCommon>,
    /// The interview; present when `type` was `interview`. Its `id` is as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    pub interview: Option<TodoCommon>,
}

feishu_core::object! {
    response Todo {
        0 evaluation = "evaluation",
        1 offer = "offer",
        2 exam = "exam",
        3 interview = "interview",
    }
}

/// What a to-do item is about.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoCommon {
    /// ID of the talent, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the evaluation, approval process, exam or interview, by the block that holds it.
    pub id: Option<String>,
}

feishu_core::object! {
    response TodoCommon {
        0 talent_id = "talent_id",
        1 job_id = "job_id",
        2 application_id = "application_id",
        3 id = "id",
    }
}

/// `hire.v1.todo.list`.
pub static LIST: table::Typed<TodoListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:todo:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .swapped()
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query("type", table::Kind::StringEnum(TodoType::VALUES)).required(),
    ],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list",
    ..table::Operation::new(
        "hire.v1.todo.list",
        table::Method::Get,
        "/open-apis/hire/v1/todos",
    )
});
