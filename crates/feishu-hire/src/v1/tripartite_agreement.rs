// Generated from specs/hire/v1/tripartite_agreement.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.tripartite_agreement` “三方协议”: agreements between student, school and company about a graduate who is to join.
//!
//! For applications of campus recruitment that have an offer. [`hire.v1.tripartite_agreement.create`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::create) begins the
//! agreement, [`hire.v1.tripartite_agreement.update`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::update) moves it from state to state, and
//! [`hire.v1.tripartite_agreement.list`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list) finds it by its application.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::create) | Creates the tripartite agreement of an application. | 创建三方协议 |
//! | [<code>delete</code>](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::delete) | Deletes a tripartite agreement. | 删除三方协议 |
//! | [<code>list</code>](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list) | Gets a tripartite agreement, by its ID or by its application. | 获取三方协议 |
//! | [<code>update</code>](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::update) | Changes the state of a tripartite agreement. | 更新三方协议 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

/// The operations of `hire.v1.tripartite_agreement`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "三方协议")]
#[derive(Debug, Clone)]
pub struct TripartiteAgreementResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TripartiteAgreementResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TripartiteAgreementResource<Tenant> {
    /// Creates the tripartite agreement of an application.
    ///
    /// An administrator has to have chosen, in the settings of Feishu Hire for the candidate process, that tripartite agreements are kept by API. The application has to be one of campus recruitment, with an offer for work on the Chinese mainland.
    ///
    /// `POST /open-apis/hire/v1/tripartite_agreements`, [`hire.v1.tripartite_agreement.create` “创建三方协议”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:tripartite_agreement`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `state` ([`TripartiteAgreementState`](type@crate::v1::tripartite_agreement::TripartiteAgreementState)): How far the agreement has come.
    /// - `create_time`: When the agreement was created. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::tripartite_agreement::TripartiteAgreementState;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .tripartite_agreement()
    ///     .create(
    ///         "6930815272790114325",
    ///         TripartiteAgreementState::NotStarted,
    ///         Timestamp::from_millis(1698292282660),
    ///     )
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
    /// | 1002076 | 400 | Tripartite agreements are not kept by API. | Ask an administrator of Feishu Hire to choose so in the settings for the candidate process. |
    /// | 1002077 | 400 | The application is not one of campus recruitment. | Look at the job's process with [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get) and [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    /// | 1002078 | 400 | The offer is not for work on the Chinese mainland. | Look at the offer with [`hire.v1.application.offer`](method@crate::v1::application::ApplicationResource::offer). |
    /// | 1002080 | 400 | The application has a tripartite agreement already. | Look at it with [`hire.v1.tripartite_agreement.list`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list). |
    #[doc(
        alias(
            "创建三方协议",
            "hire.v1.tripartite_agreement.create",
            "/open-apis/hire/v1/tripartite_agreements"
        )
    )]
    pub fn create(
        &self,
        application_id: impl Into<String>,
        state: TripartiteAgreementState,
        create_time: impl Into<Timestamp>,
    ) -> TripartiteAgreementCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, application_id.into());
        call.set(1, state);
        call.set::<Timestamp>(2, create_time.into());
        TripartiteAgreementCreateCall {
            call,
        }
    }

    /// Deletes a tripartite agreement.
    ///
    /// An administrator has to have chosen, in the settings of Feishu Hire for the candidate process, that tripartite agreements are kept by API.
    ///
    /// `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`, [`hire.v1.tripartite_agreement.delete` “删除三方协议”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:tripartite_agreement`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `tripartite_agreement_id`: ID of the tripartite agreement, as in [`hire.v1.tripartite_agreement.list`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().tripartite_agreement().delete("6930815272790114324").send().await?;
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
    /// | 1002075 | 400 | There is no such tripartite agreement. | Check `tripartite_agreement_id`. |
    /// | 1002076 | 400 | Tripartite agreements are not kept by API. | Ask an administrator of Feishu Hire to choose so in the settings for the candidate process. |
    #[doc(
        alias(
            "删除三方协议",
            "hire.v1.tripartite_agreement.delete",
            "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id"
        )
    )]
    pub fn delete(
        &self,
        tripartite_agreement_id: impl Into<String>,
    ) -> TripartiteAgreementDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, tripartite_agreement_id.into());
        TripartiteAgreementDeleteCall {
            call,
        }
    }

    /// Gets a tripartite agreement, by its ID or by its application.
    ///
    /// It answers with one agreement at most.
    ///
    /// `GET /open-apis/hire/v1/tripartite_agreements`, [`hire.v1.tripartite_agreement.list` “获取三方协议”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `application_id` or `tripartite_agreement_id`, at least one of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .tripartite_agreement()
    ///     .list()
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .application_id("6930815272790114324")
    ///     .tripartite_agreement_id("6930815272790114325")
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
            "获取三方协议",
            "hire.v1.tripartite_agreement.list",
            "/open-apis/hire/v1/tripartite_agreements"
        )
    )]
    pub fn list(&self) -> TripartiteAgreementListCall {
        let call = Call::new(&self.caller, &LIST);
        TripartiteAgreementListCall {
            call,
        }
    }

    /// Changes the state of a tripartite agreement.
    ///
    /// An administrator has to have chosen, in the settings of Feishu Hire for the candidate process, that tripartite agreements are kept by API.
    ///
    /// `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`, [`hire.v1.tripartite_agreement.update` “更新三方协议”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update) in the official documentation, as of 2025-04-24.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:tripartite_agreement`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `tripartite_agreement_id`: ID of the tripartite agreement, as in [`hire.v1.tripartite_agreement.list`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list).
    /// - `state` ([`TripartiteAgreementState`](type@crate::v1::tripartite_agreement::TripartiteAgreementState)): New state of the agreement.
    /// - `modify_time`: When the state changed; not before the creation or the last change of the agreement. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::tripartite_agreement::TripartiteAgreementState;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .tripartite_agreement()
    ///     .update(
    ///         "7084008015948283905",
    ///         TripartiteAgreementState::NotStarted,
    ///         Timestamp::from_millis(1698292282661),
    ///     )
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
    /// | 1002075 | 400 | There is no such tripartite agreement. | Check `tripartite_agreement_id`. |
    /// | 1002076 | 400 | Tripartite agreements are not kept by API. | Ask an administrator of Feishu Hire to choose so in the settings for the candidate process. |
    #[doc(
        alias(
            "更新三方协议",
            "hire.v1.tripartite_agreement.update",
            "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id"
        )
    )]
    pub fn update(
        &self,
        tripartite_agreement_id: impl Into<String>,
        state: TripartiteAgreementState,
        modify_time: impl Into<Timestamp>,
    ) -> TripartiteAgreementUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, tripartite_agreement_id.into());
        call.set(1, state);
        call.set::<Timestamp>(2, modify_time.into());
        TripartiteAgreementUpdateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.tripartite_agreement.create`, begun by [`TripartiteAgreementResource::create`].
    TripartiteAgreementCreateCall -> TripartiteAgreementCreateResponse
}

feishu_core::call! {
    /// A call of `hire.v1.tripartite_agreement.delete`, begun by [`TripartiteAgreementResource::delete`].
    TripartiteAgreementDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.tripartite_agreement.list`, begun by [`TripartiteAgreementResource::list`].
    TripartiteAgreementListCall -> TripartiteAgreementListResponse
}

impl TripartiteAgreementListCall {
    /// Has no effect; leave it out.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(0, page_size);
        self
    }

    /// Has no effect; leave it out.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// ID of the application whose agreement is wanted, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, application_id.into());
        self
    }

    /// ID of the agreement, as answered by [`hire.v1.tripartite_agreement.create`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::create); takes precedence over `application_id`.
    #[inline]
    pub fn tripartite_agreement_id(
        mut self,
        tripartite_agreement_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(3, tripartite_agreement_id.into());
        self
    }
}

feishu_core::pages!(TripartiteAgreementListCall, TripartiteAgreementListResponse, items: TripartiteAgreement, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.tripartite_agreement.update`, begun by [`TripartiteAgreementResource::update`].
    TripartiteAgreementUpdateCall -> ()
}

/// The answer of [`hire.v1.tripartite_agreement.create`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TripartiteAgreementCreateResponse {
    /// ID of the new agreement.
    pub id: Option<String>,
}

feishu_core::object! {
    response TripartiteAgreementCreateResponse {
        0 id = "id",
    }
}

/// The answer of [`hire.v1.tripartite_agreement.list`](method@crate::v1::tripartite_agreement::TripartiteAgreementResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TripartiteAgreementListResponse {
    /// The agreement as the only item, or no item.
    pub items: Vec<TripartiteAgreement>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response TripartiteAgreementListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

feishu_core::int_enum! {
    /// How far a tripartite agreement has come.
    TripartiteAgreementState {
        /// `1`: Nothing was done yet.
        NotStarted = 1,
        /// `2`: It was applied for.
        Applied = 2,
        /// `3`: The student has to act.
        WithStudent = 3,
        /// `4`: The company has to act.
        WithCompany = 4,
        /// `5`: The school has to act.
        WithSchool = 5,
        /// `6`: It was stopped.
        Terminated = 6,
        /// `7`: It is concluded.
        Completed = 7,
        /// `8`: It is being dissolved.
        Dissolving = 8,
        /// `9`: It was dissolved.
        Dissolved = 9,
    }
}

/// A tripartite agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TripartiteAgreement {
    /// ID of the tripartite agreement.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// How far the agreement has come.
    pub state: Option<TripartiteAgreementState>,
    /// When the agreement was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the agreement was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
}

feishu_core::object! {
    response TripartiteAgreement {
        0 id = "id",
        1 application_id = "application_id",
        2 state = "state",
        3 create_time = "create_time" millis swapped,
        4 modify_time = "modify_time" millis swapped,
    }
}

/// `hire.v1.tripartite_agreement.create`.
pub static CREATE: table::Typed<TripartiteAgreementCreateResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:tripartite_agreement"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::body("application_id", table::Kind::String).required(),
        table::Field::body(
                "state",
                table::Kind::IntEnum(TripartiteAgreementState::VALUES),
            )
            .required(),
        table::Field::body("create_time", table::Kind::UnixMillis).required().swapped(),
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
        table::DocumentedError {
            status: 400,
            code: 1002076,
            meaning: "Tripartite agreements are not kept by API.",
            advice: "Ask an administrator of Feishu Hire to choose so in the settings for the candidate process.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002077,
            meaning: "The application is not one of campus recruitment.",
            advice: "Look at the job's process with `hire.v1.application.get` and `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002078,
            meaning: "The offer is not for work on the Chinese mainland.",
            advice: "Look at the offer with `hire.v1.application.offer`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002080,
            meaning: "The application has a tripartite agreement already.",
            advice: "Look at it with `hire.v1.tripartite_agreement.list`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create",
    ..table::Operation::new(
        "hire.v1.tripartite_agreement.create",
        table::Method::Post,
        "/open-apis/hire/v1/tripartite_agreements",
    )
});

/// `hire.v1.tripartite_agreement.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:tripartite_agreement"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("tripartite_agreement_id", table::Kind::String)],
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
        table::DocumentedError {
            status: 400,
            code: 1002075,
            meaning: "There is no such tripartite agreement.",
            advice: "Check `tripartite_agreement_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002076,
            meaning: "Tripartite agreements are not kept by API.",
            advice: "Ask an administrator of Feishu Hire to choose so in the settings for the candidate process.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete",
    ..table::Operation::new(
        "hire.v1.tripartite_agreement.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
    )
});

/// `hire.v1.tripartite_agreement.list`.
pub static LIST: table::Typed<TripartiteAgreementListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:tripartite_agreement", "hire:tripartite_agreement:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("application_id", table::Kind::String),
        table::Field::query("tripartite_agreement_id", table::Kind::String),
    ],
    rules: &[table::GroupRule::AnyOf(&[2, 3])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list",
    ..table::Operation::new(
        "hire.v1.tripartite_agreement.list",
        table::Method::Get,
        "/open-apis/hire/v1/tripartite_agreements",
    )
});

/// `hire.v1.tripartite_agreement.update`.
pub static UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:tripartite_agreement"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("tripartite_agreement_id", table::Kind::String),
        table::Field::body(
                "state",
                table::Kind::IntEnum(TripartiteAgreementState::VALUES),
            )
            .required(),
        table::Field::body("modify_time", table::Kind::UnixMillis).required().swapped(),
    ],
    body: table::Body::Json,
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
        table::DocumentedError {
            status: 400,
            code: 1002075,
            meaning: "There is no such tripartite agreement.",
            advice: "Check `tripartite_agreement_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002076,
            meaning: "Tripartite agreements are not kept by API.",
            advice: "Ask an administrator of Feishu Hire to choose so in the settings for the candidate process.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update",
    ..table::Operation::new(
        "hire.v1.tripartite_agreement.update",
        table::Method::Put,
        "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
    )
});
