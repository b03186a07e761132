// Generated from specs/hire/v1/interviewer.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interviewer` “面试官”: people who hold interviews, and whether they are certified to.
//!
//! [`hire.v1.interviewer.patch`](method@crate::v1::interviewer::InterviewerResource::patch) certifies a person to hold interviews, or takes that back; from then on,
//! [`hire.v1.interviewer.list`](method@crate::v1::interviewer::InterviewerResource::list) finds them.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::interviewer::InterviewerResource::list) | Lists interviewers, in the order of their last update and of their user IDs. | 查询面试官信息列表 |
//! | [<code>patch</code>](method@crate::v1::interviewer::InterviewerResource::patch) | Sets whether a person is certified to hold interviews. | 更新面试官信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

/// The operations of `hire.v1.interviewer`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试官")]
#[derive(Debug, Clone)]
pub struct InterviewerResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewerResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewerResource<Tenant> {
    /// Lists interviewers, in the order of their last update and of their user IDs.
    ///
    /// Only those whom [`hire.v1.interviewer.patch`](method@crate::v1::interviewer::InterviewerResource::patch) was ever called for are found; anybody else counts as not certified.
    ///
    /// `GET /open-apis/hire/v1/interviewers`, [`hire.v1.interviewer.list` “查询面试官信息列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list) in the official documentation, as of 2024-08-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interviewer`, `hire:interviewer:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::interviewer::InterviewerVerifyStatus;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interviewer()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .user_ids(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
    ///     .verify_status(InterviewerVerifyStatus::NotVerified)
    ///     .earliest_update_time(Timestamp::from_millis(1714374796615))
    ///     .latest_update_time(Timestamp::from_millis(1714374796616))
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
            "查询面试官信息列表",
            "hire.v1.interviewer.list",
            "/open-apis/hire/v1/interviewers"
        )
    )]
    pub fn list(&self) -> InterviewerListCall {
        let call = Call::new(&self.caller, &LIST);
        InterviewerListCall { call }
    }

    /// Sets whether a person is certified to hold interviews.
    ///
    /// `PATCH /open-apis/hire/v1/interviewers/:interviewer_id`, [`hire.v1.interviewer.patch` “更新面试官信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch) in the official documentation, as of 2025-04-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:interviewer`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `interviewer_id`: User ID of the interviewer, of the kind that `user_id_type` names.
    /// - `interviewer` ([`InterviewerPatch`](type@crate::v1::interviewer::InterviewerPatch)): What to change about the interviewer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::interviewer::{InterviewerPatch, InterviewerVerifyStatus};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interviewer()
    ///     .patch(
    ///         "ou_7dab8a3d3cdcc9da365777c7ad535d62",
    ///         InterviewerPatch::new().verify_status(InterviewerVerifyStatus::NotVerified),
    ///     )
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
            "更新面试官信息",
            "hire.v1.interviewer.patch",
            "/open-apis/hire/v1/interviewers/:interviewer_id"
        )
    )]
    pub fn patch(
        &self,
        interviewer_id: impl Into<String>,
        interviewer: InterviewerPatch,
    ) -> InterviewerPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, interviewer_id.into());
        call.set(2, interviewer);
        InterviewerPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interviewer.list`, begun by [`InterviewerResource::list`].
    InterviewerListCall -> InterviewerListResponse
}

impl InterviewerListCall {
    /// Interviewers per page.
    ///
    /// At most 200.
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

    /// User IDs of the interviewers to list, of the kind that `user_id_type` names.
    ///
    /// At most 50 items.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(user_ids));
        self
    }

    /// Only interviewers with this status are listed.
    #[inline]
    pub fn verify_status(mut self, verify_status: InterviewerVerifyStatus) -> Self {
        self.call.set(3, verify_status);
        self
    }

    /// Only interviewers who were updated at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn earliest_update_time(
        mut self,
        earliest_update_time: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(4, earliest_update_time.into());
        self
    }

    /// Only interviewers who were updated at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn latest_update_time(
        mut self,
        latest_update_time: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(5, latest_update_time.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(6, user_id_type);
        self
    }
}

feishu_core::pages!(InterviewerListCall, InterviewerListResponse, items: Interviewer, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.interviewer.patch`, begun by [`InterviewerResource::patch`].
    InterviewerPatchCall -> InterviewerPatchResponse
}

impl InterviewerPatchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

/// The answer of [`hire.v1.interviewer.list`](method@crate::v1::interviewer::InterviewerResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewerListResponse {
    /// Interviewers of this page.
    pub items: Vec<Interviewer>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response InterviewerListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.interviewer.patch`](method@crate::v1::interviewer::InterviewerResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewerPatchResponse {
    /// The interviewer after the change.
    pub interviewer: Option<Interviewer>,
}

feishu_core::object! {
    response InterviewerPatchResponse {
        0 interviewer = "interviewer",
    }
}

feishu_core::int_enum! {
    /// Whether somebody is certified to hold interviews.
    InterviewerVerifyStatus {
        /// `1`: The person is not certified.
        NotVerified = 1,
        /// `2`: The person is certified.
        Verified = 2,
    }
}

/// A person who holds interviews.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Interviewer {
    /// User ID of the interviewer, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Whether the interviewer is certified.
    pub verify_status: Option<InterviewerVerifyStatus>,
}

feishu_core::object! {
    response Interviewer {
        0 user_id = "user_id",
        1 verify_status = "verify_status",
    }
}

/// What to change about an interviewer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewerPatch {
    /// Whether the interviewer is certified from now on.
    pub verify_status: Option<InterviewerVerifyStatus>,
}

impl InterviewerPatch {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the interviewer is certified from now on.
    #[inline]
    #[must_use]
    pub fn verify_status(mut self, verify_status: InterviewerVerifyStatus) -> Self {
        self.verify_status = Some(verify_status);
        self
    }
}

feishu_core::object! {
    request InterviewerPatch {
        0 verify_status = "verify_status",
    }
}

#[doc(hidden)]
pub static INTERVIEWER_PATCH_SHAPE: table::Shape = table::Shape {
    name: "InterviewerPatch",
    fields: &[
        table::Field::body(
            "verify_status",
            table::Kind::IntEnum(InterviewerVerifyStatus::VALUES),
        ),
    ],
    rules: &[],
};

/// `hire.v1.interviewer.list`.
pub static LIST: table::Typed<InterviewerListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interviewer", "hire:interviewer:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("user_ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(50)]),
        table::Field::query(
            "verify_status",
            table::Kind::IntEnum(InterviewerVerifyStatus::VALUES),
        ),
        table::Field::query("earliest_update_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("latest_update_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list",
    ..table::Operation::new(
        "hire.v1.interviewer.list",
        table::Method::Get,
        "/open-apis/hire/v1/interviewers",
    )
});

/// `hire.v1.interviewer.patch`.
pub static PATCH: table::Typed<InterviewerPatchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interviewer"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("interviewer_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("interviewer", table::Kind::Object(&INTERVIEWER_PATCH_SHAPE))
            .required(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch",
    ..table::Operation::new(
        "hire.v1.interviewer.patch",
        table::Method::Patch,
        "/open-apis/hire/v1/interviewers/:interviewer_id",
    )
});
