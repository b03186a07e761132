// Generated from specs/hire/v1/referral.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.referral` “内推信息”: referrals of candidates by employees.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get_<wbr>by_<wbr>application</code>](method@crate::v1::referral::ReferralResource::get_by_application) | Gets the referral that an application came from. | 获取内推信息 |
//! | [<code>search</code>](method@crate::v1::referral::ReferralResource::search) | Lists the referrals of a talent, earliest first. | 查询人才内推信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::types::{IdNameObject, PeopleUserIdType};

/// The operations of `hire.v1.referral`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "内推信息")]
#[derive(Debug, Clone)]
pub struct ReferralResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ReferralResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ReferralResource<Tenant> {
    /// Gets the referral that an application came from.
    ///
    /// A referral for no job in particular stores no application, so that the answer is empty for it; [`hire.v1.referral.search`](method@crate::v1::referral::ReferralResource::search) finds it by the talent.
    ///
    /// `GET /open-apis/hire/v1/referrals/get_by_application`, [`hire.v1.referral.get_by_application` “获取内推信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application) in the official documentation, as of 2026-04-20.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral()
    ///     .get_by_application("6134134355464633")
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
            "获取内推信息",
            "hire.v1.referral.get_by_application",
            "/open-apis/hire/v1/referrals/get_by_application"
        )
    )]
    pub fn get_by_application(
        &self,
        application_id: impl Into<String>,
    ) -> ReferralGetByApplicationCall {
        let mut call = Call::new(&self.caller, &GET_BY_APPLICATION);
        call.set::<String>(0, application_id.into());
        ReferralGetByApplicationCall {
            call,
        }
    }

    /// Lists the referrals of a talent, earliest first.
    ///
    /// At most 200 referrals are listed.
    ///
    /// `POST /open-apis/hire/v1/referrals/search`, [`hire.v1.referral.search` “查询人才内推信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id).
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
    ///     .referral()
    ///     .search("6930815272790114324")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .start_time(Timestamp::from_millis(1701226882718))
    ///     .end_time(Timestamp::from_millis(1701226882719))
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
            "查询人才内推信息",
            "hire.v1.referral.search",
            "/open-apis/hire/v1/referrals/search"
        )
    )]
    pub fn search(&self, talent_id: impl Into<String>) -> ReferralSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(1, talent_id.into());
        ReferralSearchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral.get_by_application`, begun by [`ReferralResource::get_by_application`].
    ReferralGetByApplicationCall -> ReferralGetByApplicationResponse
}

impl ReferralGetByApplicationCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral.search`, begun by [`ReferralResource::search`].
    ReferralSearchCall -> ReferralSearchResponse
}

impl ReferralSearchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// Lists only referrals created at this time or later; if left out, there is no such limit.
    ///
    /// To the millisecond.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, start_time.into());
        self
    }

    /// Lists only referrals created at this time or earlier; if left out, there is no such limit.
    ///
    /// To the millisecond.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, end_time.into());
        self
    }
}

/// The answer of [`hire.v1.referral.get_by_application`](method@crate::v1::referral::ReferralResource::get_by_application).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralGetByApplicationResponse {
    /// The referral that the application came from; absent for a referral without a job.
    pub referral: Option<Referral>,
}

feishu_core::object! {
    response ReferralGetByApplicationResponse {
        0 referral = "referral",
    }
}

/// The answer of [`hire.v1.referral.search`](method@crate::v1::referral::ReferralResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralSearchResponse {
    /// Referrals of the talent, the earliest first.
    pub items: Vec<ReferralInfo>,
}

feishu_core::object! {
    response ReferralSearchResponse {
        0 items = "items",
    }
}

/// A referral, as seen from one application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Referral {
    /// ID of the referral.
    pub id: Option<String>,
    /// ID of the application that came from the referral, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// When the referral was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of who referred the candidate, of the kind that `user_id_type` names.
    pub referral_user_id: Option<String>,
    /// Who referred the candidate; its `id` is the same as `referral_user_id`.
    pub referral_user: Option<IdNameObject>,
}

feishu_core::object! {
    response Referral {
        0 id = "id",
        1 application_id = "application_id",
        2 create_time = "create_time" millis,
        3 referral_user_id = "referral_user_id",
        4 referral_user = "referral_user",
    }
}

/// A referral, with all its applications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralInfo {
    /// ID of the referral.
    pub id: Option<String>,
    /// IDs of applications, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get). The first is that of the referral; more follow if it was moved to other jobs, but none that a recruiter made after it ended.
    pub application_ids: Vec<String>,
    /// When the referral was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Who referred the candidate; its `id` is of the kind that `user_id_type` names.
    pub referral_user: Option<IdNameObject>,
}

feishu_core::object! {
    response ReferralInfo {
        0 id = "id",
        1 application_ids = "application_ids",
        2 create_time = "create_time" millis swapped,
        3 referral_user = "referral_user",
    }
}

/// `hire.v1.referral.get_by_application`.
pub static GET_BY_APPLICATION: table::Typed<ReferralGetByApplicationResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral:readonly", "hire:referral"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("application_id", table::Kind::String).required(),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application",
    ..table::Operation::new(
        "hire.v1.referral.get_by_application",
        table::Method::Get,
        "/open-apis/hire/v1/referrals/get_by_application",
    )
});

/// `hire.v1.referral.search`.
pub static SEARCH: table::Typed<ReferralSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral:readonly", "hire:referral"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time", table::Kind::UnixMillis).swapped(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search",
    ..table::Operation::new(
        "hire.v1.referral.search",
        table::Method::Post,
        "/open-apis/hire/v1/referrals/search",
    )
});
