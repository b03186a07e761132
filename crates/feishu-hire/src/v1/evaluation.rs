// Generated from specs/hire/v1/evaluation.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.evaluation` “简历评估信息”: what people who were asked to look at a résumé think of it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::evaluation::EvaluationResource::list) | Lists the evaluations of résumés. | 获取简历评估信息列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::PeopleUserIdType;
use crate::v1::types::Evaluation;

/// The operations of `hire.v1.evaluation`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "简历评估信息")]
#[derive(Debug, Clone)]
pub struct EvaluationResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EvaluationResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EvaluationResource<Tenant> {
    /// Lists the evaluations of résumés.
    ///
    /// `GET /open-apis/hire/v1/evaluations`, [`hire.v1.evaluation.list` “获取简历评估信息列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list) in the official documentation, as of 2024-09-04.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:evaluation:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .evaluation()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(100)
    ///     .application_id("6875569957036738823")
    ///     .update_start_time(Timestamp::from_millis(1600843767338))
    ///     .update_end_time(Timestamp::from_millis(1600843938726))
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
            "获取简历评估信息列表",
            "hire.v1.evaluation.list",
            "/open-apis/hire/v1/evaluations"
        )
    )]
    pub fn list(&self) -> EvaluationListCall {
        let call = Call::new(&self.caller, &LIST);
        EvaluationListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.evaluation.list`, begun by [`EvaluationResource::list`].
    EvaluationListCall -> EvaluationListResponse
}

impl EvaluationListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Evaluations per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Only evaluations for the application with this ID are listed; as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, application_id.into());
        self
    }

    /// Only evaluations that changed at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, update_start_time.into());
        self
    }

    /// Only evaluations that changed at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, update_end_time.into());
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(5, user_id_type);
        self
    }
}

feishu_core::pages!(EvaluationListCall, EvaluationListResponse, items: Evaluation, has_more page_token);

/// The answer of [`hire.v1.evaluation.list`](method@crate::v1::evaluation::EvaluationResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EvaluationListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Evaluations of this page.
    pub items: Vec<Evaluation>,
}

feishu_core::object! {
    response EvaluationListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// `hire.v1.evaluation.list`.
pub static LIST: table::Typed<EvaluationListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:evaluation:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("application_id", table::Kind::String),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list",
    ..table::Operation::new(
        "hire.v1.evaluation.list",
        table::Method::Get,
        "/open-apis/hire/v1/evaluations",
    )
});
