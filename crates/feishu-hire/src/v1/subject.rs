// Generated from specs/hire/v1/subject.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.subject` “项目”: recruiting projects – jobs that are opened and run together.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::subject::SubjectResource::list) | Lists the recruiting projects. | 获取项目列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::types::{I18n, IdNameObject};
use crate::v1::types::ActiveStatus;

/// The operations of `hire.v1.subject`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "项目")]
#[derive(Debug, Clone)]
pub struct SubjectResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> SubjectResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl SubjectResource<Tenant> {
    /// Lists the recruiting projects.
    ///
    /// `GET /open-apis/hire/v1/subjects`, [`hire.v1.subject.list` “获取项目列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list) in the official documentation, as of 2025-11-19.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:subject:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: special, not documented.
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
    ///     .subject()
    ///     .list()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("1231231987")
    ///     .page_size(100)
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
            "获取项目列表",
            "hire.v1.subject.list",
            "/open-apis/hire/v1/subjects"
        )
    )]
    pub fn list(&self) -> SubjectListCall {
        let call = Call::new(&self.caller, &LIST);
        SubjectListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.subject.list`, begun by [`SubjectResource::list`].
    SubjectListCall -> SubjectListResponse
}

impl SubjectListCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Projects per page.
    ///
    /// Default: `1`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }
}

feishu_core::pages!(SubjectListCall, SubjectListResponse, items: Subject, has_more page_token);

/// The answer of [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Projects of this page.
    pub items: Vec<Subject>,
}

feishu_core::object! {
    response SubjectListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A recruiting project, such as the campus recruiting of one autumn.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// ID of the recruitment project.
    pub id: Option<String>,
    /// Name of the project, in Chinese and English.
    pub name: Option<I18n>,
    /// When the project was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Whether the project is in use.
    pub active_status: Option<ActiveStatus>,
    /// How many jobs of the project a candidate may apply for.
    #[deprecated = "The platform retired it."]
    pub application_limit: Option<i64>,
    /// The user who created the project; its `id` is a user ID of the kind that `user_id_type` names.
    pub creator: Option<IdNameObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response Subject {
            0 id = "id",
            1 name = "name",
            2 create_time = "create_time" millis swapped,
            3 active_status = "active_status",
            4 application_limit = "application_limit",
            5 creator = "creator",
        }
    }
};

/// `hire.v1.subject.list`.
pub static LIST: table::Typed<SubjectListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:subject:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list",
    ..table::Operation::new(
        "hire.v1.subject.list",
        table::Method::Get,
        "/open-apis/hire/v1/subjects",
    )
});
