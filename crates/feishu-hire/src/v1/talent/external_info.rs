// Generated from specs/hire/v1/talent.external_info.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent.external_info` “人才外部信息”: what another system knows about a talent.
//!
//! The talent has to be there: [`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create). [`hire.v1.talent.external_info.create`](method@crate::v1::talent::external_info::TalentExternalInfoResource::create) comes once,
//! [`hire.v1.talent.external_info.update`](method@crate::v1::talent::external_info::TalentExternalInfoResource::update) afterwards.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::talent::external_info::TalentExternalInfoResource::create) | Marks a talent as one from another system, with the time of their creation there. | 创建人才外部信息 |
//! | [<code>update</code>](method@crate::v1::talent::external_info::TalentExternalInfoResource::update) | Updates when the other system created a talent. | 更新人才外部信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

/// The operations of `hire.v1.talent.external_info`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才外部信息")]
#[derive(Debug, Clone)]
pub struct TalentExternalInfoResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentExternalInfoResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentExternalInfoResource<Tenant> {
    /// Marks a talent as one from another system, with the time of their creation there.
    ///
    /// `POST /open-apis/hire/v1/talents/:talent_id/external_info`, [`hire.v1.talent.external_info.create` “创建人才外部信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `external_create_time`: When the other system created the talent. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .external_info()
    ///     .create("7043758982146345223", Timestamp::from_millis(1639992265035))
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
            "创建人才外部信息",
            "hire.v1.talent.external_info.create",
            "/open-apis/hire/v1/talents/:talent_id/external_info"
        )
    )]
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        external_create_time: impl Into<Timestamp>,
    ) -> TalentExternalInfoCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, talent_id.into());
        call.set::<Timestamp>(1, external_create_time.into());
        TalentExternalInfoCreateCall {
            call,
        }
    }

    /// Updates when the other system created a talent.
    ///
    /// `PUT /open-apis/hire/v1/talents/:talent_id/external_info`, [`hire.v1.talent.external_info.update` “更新人才外部信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `external_create_time`: When the other system created the talent. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .external_info()
    ///     .update("7043758982146345223", Timestamp::from_millis(1639992265035))
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
            "更新人才外部信息",
            "hire.v1.talent.external_info.update",
            "/open-apis/hire/v1/talents/:talent_id/external_info"
        )
    )]
    pub fn update(
        &self,
        talent_id: impl Into<String>,
        external_create_time: impl Into<Timestamp>,
    ) -> TalentExternalInfoUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, talent_id.into());
        call.set::<Timestamp>(1, external_create_time.into());
        TalentExternalInfoUpdateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.external_info.create`, begun by [`TalentExternalInfoResource::create`].
    TalentExternalInfoCreateCall -> TalentExternalInfoCreateResponse
}

feishu_core::call! {
    /// A call of `hire.v1.talent.external_info.update`, begun by [`TalentExternalInfoResource::update`].
    TalentExternalInfoUpdateCall -> TalentExternalInfoUpdateResponse
}

/// The answer of [`hire.v1.talent.external_info.create`](method@crate::v1::talent::external_info::TalentExternalInfoResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentExternalInfoCreateResponse {
    /// What the other system knows about the talent.
    pub external_info: Option<TalentExternalInfo>,
}

feishu_core::object! {
    response TalentExternalInfoCreateResponse {
        0 external_info = "external_info",
    }
}

/// The answer of [`hire.v1.talent.external_info.update`](method@crate::v1::talent::external_info::TalentExternalInfoResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentExternalInfoUpdateResponse {
    /// What the other system knows about the talent.
    pub external_info: Option<TalentExternalInfo>,
}

feishu_core::object! {
    response TalentExternalInfoUpdateResponse {
        0 external_info = "external_info",
    }
}

/// What another system knows about a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentExternalInfo {
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// When the other system created the talent.
    ///
    /// To the millisecond.
    pub external_create_time: Option<Timestamp>,
}

feishu_core::object! {
    response TalentExternalInfo {
        0 talent_id = "talent_id",
        1 external_create_time = "external_create_time" millis swapped,
    }
}

/// `hire.v1.talent.external_info.create`.
pub static CREATE: table::Typed<TalentExternalInfoCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("talent_id", table::Kind::String),
        table::Field::body("external_create_time", table::Kind::UnixMillis)
            .required()
            .swapped(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create",
    ..table::Operation::new(
        "hire.v1.talent.external_info.create",
        table::Method::Post,
        "/open-apis/hire/v1/talents/:talent_id/external_info",
    )
});

/// `hire.v1.talent.external_info.update`.
pub static UPDATE: table::Typed<TalentExternalInfoUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("talent_id", table::Kind::String),
        table::Field::body("external_create_time", table::Kind::UnixMillis)
            .required()
            .swapped(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update",
    ..table::Operation::new(
        "hire.v1.talent.external_info.update",
        table::Method::Put,
        "/open-apis/hire/v1/talents/:talent_id/external_info",
    )
});
