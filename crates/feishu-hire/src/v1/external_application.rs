// Generated from specs/hire/v1/external_application.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_application` “外部投递”: applications that were made in another system.
//!
//! What happened in another system is imported in this order, each by the IDs of the one before:
//!
//! 1. the talent, by [`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create), marked as imported by [`hire.v1.talent.external_info.create`](method@crate::v1::talent::external_info::TalentExternalInfoResource::create);
//! 2. the application, by [`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create);
//! 3. what hangs on it: [`hire.v1.external_interview.create`](method@crate::v1::external_interview::ExternalInterviewResource::create) with [`hire.v1.external_interview_assessment.create`](method@crate::v1::external_interview_assessment::ExternalInterviewAssessmentResource::create),
//!    [`hire.v1.external_background_check.create`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::create), [`hire.v1.external_offer.create`](method@crate::v1::external_offer::ExternalOfferResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::external_application::ExternalApplicationResource::create) | Imports an application from another system. | 创建外部投递 |
//! | [<code>delete</code>](method@crate::v1::external_application::ExternalApplicationResource::delete) | Deletes an imported application. | 删除外部投递 |
//! | [<code>list</code>](method@crate::v1::external_application::ExternalApplicationResource::list) | Lists the imported applications of a talent. | 查询外部投递列表 |
//! | [<code>update</code>](method@crate::v1::external_application::ExternalApplicationResource::update) | Replaces an imported application. | 更新外部投递 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::v1::types::JobProcessType;

/// The operations of `hire.v1.external_application`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部投递")]
#[derive(Debug, Clone)]
pub struct ExternalApplicationResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalApplicationResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalApplicationResource<Tenant> {
    /// Imports an application from another system.
    ///
    /// `POST /open-apis/hire/v1/external_applications`, [`hire.v1.external_application.create` “创建外部投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: idempotent by `external_id` for 24 hours, when it is set.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::external_application::DeliveryType;
    /// use feishu_hire::v1::types::JobProcessType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_application()
    ///     .create("6960663240925956459")
    ///     .external_id("729557715718")
    ///     .job_recruitment_type(JobProcessType::Social)
    ///     .job_title("高级 Java")
    ///     .resume_source("内推")
    ///     .stage("简历初筛")
    ///     .termination_reason("不合适")
    ///     .delivery_type(DeliveryType::HrSourcing)
    ///     .modify_time(Timestamp::from_millis(1618500278645))
    ///     .create_time(Timestamp::from_millis(1618500278644))
    ///     .termination_type("HR 主动终止")
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    #[doc(
        alias(
            "创建外部投递",
            "hire.v1.external_application.create",
            "/open-apis/hire/v1/external_applications"
        )
    )]
    pub fn create(&self, talent_id: impl Into<String>) -> ExternalApplicationCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(5, talent_id.into());
        ExternalApplicationCreateCall {
            call,
        }
    }

    /// Deletes an imported application.
    ///
    /// `DELETE /open-apis/hire/v1/external_applications/:external_application_id`, [`hire.v1.external_application.delete` “删除外部投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_application()
    ///     .delete("6960663240925956660")
    ///     .talent_id("6960663240925956660")
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
            "删除外部投递",
            "hire.v1.external_application.delete",
            "/open-apis/hire/v1/external_applications/:external_application_id"
        )
    )]
    pub fn delete(
        &self,
        external_application_id: impl Into<String>,
    ) -> ExternalApplicationDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, external_application_id.into());
        ExternalApplicationDeleteCall {
            call,
        }
    }

    /// Lists the imported applications of a talent.
    ///
    /// `GET /open-apis/hire/v1/external_applications`, [`hire.v1.external_application.list` “查询外部投递列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list) in the official documentation, as of 2024-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_application()
    ///     .list("6960663240925956660")
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    #[doc(
        alias(
            "查询外部投递列表",
            "hire.v1.external_application.list",
            "/open-apis/hire/v1/external_applications"
        )
    )]
    pub fn list(&self, talent_id: impl Into<String>) -> ExternalApplicationListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, talent_id.into());
        ExternalApplicationListCall {
            call,
        }
    }

    /// Replaces an imported application.
    ///
    /// It takes the place of the whole application; fields that are left out are emptied.
    ///
    /// `PUT /open-apis/hire/v1/external_applications/:external_application_id`, [`hire.v1.external_application.update` “更新外部投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update) in the official documentation, as of 2025-07-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::external_application::DeliveryType;
    /// use feishu_hire::v1::types::JobProcessType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_application()
    ///     .update("6960663240925956660", "6960663240925956459")
    ///     .job_recruitment_type(JobProcessType::Social)
    ///     .job_title("高级Java")
    ///     .resume_source("内推")
    ///     .stage("简历初筛")
    ///     .termination_reason("不合适")
    ///     .delivery_type(DeliveryType::HrSourcing)
    ///     .modify_time(Timestamp::from_millis(1618500278645))
    ///     .create_time(Timestamp::from_millis(1618500278644))
    ///     .termination_type("HR 主动终止")
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
            "更新外部投递",
            "hire.v1.external_application.update",
            "/open-apis/hire/v1/external_applications/:external_application_id"
        )
    )]
    pub fn update(
        &self,
        external_application_id: impl Into<String>,
        talent_id: impl Into<String>,
    ) -> ExternalApplicationUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, external_application_id.into());
        call.set::<String>(5, talent_id.into());
        ExternalApplicationUpdateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_application.create`, begun by [`ExternalApplicationResource::create`].
    ExternalApplicationCreateCall -> ExternalApplicationCreateResponse
}

impl ExternalApplicationCreateCall {
    /// Key of the application in the other system. Within 24 hours, the same key creates once; without it, every call creates.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, external_id.into());
        self
    }

    /// Whether the job was meant for people with experience or for graduates.
    #[inline]
    pub fn job_recruitment_type(mut self, job_recruitment_type: JobProcessType) -> Self {
        self.call.set(1, job_recruitment_type);
        self
    }

    /// Title of the job.
    #[inline]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.call.set::<String>(2, job_title.into());
        self
    }

    /// Where the résumé came from, as the other system calls it.
    #[inline]
    pub fn resume_source(mut self, resume_source: impl Into<String>) -> Self {
        self.call.set::<String>(3, resume_source.into());
        self
    }

    /// Name of the stage that the application was in.
    #[inline]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.call.set::<String>(4, stage.into());
        self
    }

    /// Why the application ended, as the other system calls it.
    #[inline]
    pub fn termination_reason(mut self, termination_reason: impl Into<String>) -> Self {
        self.call.set::<String>(6, termination_reason.into());
        self
    }

    /// How the application came about.
    #[inline]
    pub fn delivery_type(mut self, delivery_type: DeliveryType) -> Self {
        self.call.set(7, delivery_type);
        self
    }

    /// When the application ended in the other system.
    ///
    /// To the millisecond.
    #[inline]
    pub fn modify_time(mut self, modify_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(8, modify_time.into());
        self
    }

    /// When the application was created in the other system.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(9, create_time.into());
        self
    }

    /// Who ended the application, as the other system calls it.
    #[inline]
    pub fn termination_type(mut self, termination_type: impl Into<String>) -> Self {
        self.call.set::<String>(10, termination_type.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_application.delete`, begun by [`ExternalApplicationResource::delete`].
    ExternalApplicationDeleteCall -> ExternalApplicationDeleteResponse
}

impl ExternalApplicationDeleteCall {
    /// ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    #[inline]
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, talent_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_application.list`, begun by [`ExternalApplicationResource::list`].
    ExternalApplicationListCall -> ExternalApplicationListResponse
}

impl ExternalApplicationListCall {
    /// Applications per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }
}

feishu_core::pages!(ExternalApplicationListCall, ExternalApplicationListResponse, items: ExternalApplication, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.external_application.update`, begun by [`ExternalApplicationResource::update`].
    ExternalApplicationUpdateCall -> ExternalApplicationUpdateResponse
}

impl ExternalApplicationUpdateCall {
    /// Whether the job was meant for people with experience or for graduates.
    #[inline]
    pub fn job_recruitment_type(mut self, job_recruitment_type: JobProcessType) -> Self {
        self.call.set(1, job_recruitment_type);
        self
    }

    /// Title of the job.
    #[inline]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.call.set::<String>(2, job_title.into());
        self
    }

    /// Where the résumé came from, as the other system calls it.
    #[inline]
    pub fn resume_source(mut self, resume_source: impl Into<String>) -> Self {
        self.call.set::<String>(3, resume_source.into());
        self
    }

    /// Name of the stage that the application was in.
    #[inline]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.call.set::<String>(4, stage.into());
        self
    }

    /// Why the application ended, as the other system calls it.
    #[inline]
    pub fn termination_reason(mut self, termination_reason: impl Into<String>) -> Self {
        self.call.set::<String>(6, termination_reason.into());
        self
    }

    /// How the application came about.
    #[inline]
    pub fn delivery_type(mut self, delivery_type: DeliveryType) -> Self {
        self.call.set(7, delivery_type);
        self
    }

    /// When the application ended in the other system.
    ///
    /// To the millisecond.
    #[inline]
    pub fn modify_time(mut self, modify_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(8, modify_time.into());
        self
    }

    /// When the application was created in the other system.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(9, create_time.into());
        self
    }

    /// Who ended the application, as the other system calls it.
    #[inline]
    pub fn termination_type(mut self, termination_type: impl Into<String>) -> Self {
        self.call.set::<String>(10, termination_type.into());
        self
    }
}

/// The answer of [`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalApplicationCreateResponse {
    /// The imported application.
    pub external_application: Option<ExternalApplication>,
}

feishu_core::object! {
    response ExternalApplicationCreateResponse {
        0 external_application = "external_application",
    }
}

/// The answer of [`hire.v1.external_application.delete`](method@crate::v1::external_application::ExternalApplicationResource::delete).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalApplicationDeleteResponse {
    /// The application as it was.
    pub external_application: Option<ExternalApplication>,
}

feishu_core::object! {
    response ExternalApplicationDeleteResponse {
        0 external_application = "external_application",
    }
}

/// The answer of [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalApplicationListResponse {
    /// Imported applications of this page.
    pub items: Vec<ExternalApplication>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response ExternalApplicationListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// The answer of [`hire.v1.external_application.update`](method@crate::v1::external_application::ExternalApplicationResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalApplicationUpdateResponse {
    /// The imported application after the change.
    pub external_application: Option<ExternalApplication>,
}

feishu_core::object! {
    response ExternalApplicationUpdateResponse {
        0 external_application = "external_application",
    }
}

feishu_core::int_enum! {
    /// How an application came about.
    DeliveryType {
        /// `1`: A recruiter found the talent.
        HrSourcing = 1,
        /// `2`: The talent applied.
        Candidate = 2,
        /// `3`: Somebody recommended the talent.
        Recommendation = 3,
        /// `4`: The application came about in another way.
        Other = 4,
    }
}

/// An application that was imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalApplication {
    /// ID of the application, given by Feishu Hire.
    pub id: Option<String>,
    /// Whether the job was meant for people with experience or for graduates.
    pub job_recruitment_type: Option<JobProcessType>,
    /// Title of the job.
    pub job_title: Option<String>,
    /// Where the résumé came from, as the other system calls it.
    pub resume_source: Option<String>,
    /// Name of the stage that the application was in.
    pub stage: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// Why the application ended, as the other system calls it.
    pub termination_reason: Option<String>,
    /// How the application came about.
    pub delivery_type: Option<DeliveryType>,
    /// When the application ended in the other system.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// When the application was created in the other system.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Who ended the application, as the other system calls it.
    pub termination_type: Option<String>,
}

feishu_core::object! {
    response ExternalApplication {
        0 id = "id",
        1 job_recruitment_type = "job_recruitment_type",
        2 job_title = "job_title",
        3 resume_source = "resume_source",
        4 stage = "stage",
        5 talent_id = "talent_id",
        6 termination_reason = "termination_reason",
        7 delivery_type = "delivery_type",
        8 modify_time = "modify_time" millis,
        9 create_time = "create_time" millis,
        10 termination_type = "termination_type",
    }
}

/// `hire.v1.external_application.create`.
pub static CREATE: table::Typed<ExternalApplicationCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 0,
        life: Some(::std::time::Duration::from_secs(86400)),
        fill: false,
    }),
    params: &[
        table::Field::body("external_id", table::Kind::String),
        table::Field::body(
            "job_recruitment_type",
            table::Kind::IntEnum(JobProcessType::VALUES),
        ),
        table::Field::body("job_title", table::Kind::String),
        table::Field::body("resume_source", table::Kind::String),
        table::Field::body("stage", table::Kind::String),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("termination_reason", table::Kind::String),
        table::Field::body("delivery_type", table::Kind::IntEnum(DeliveryType::VALUES)),
        table::Field::body("modify_time", table::Kind::UnixMillis),
        table::Field::body("create_time", table::Kind::UnixMillis),
        table::Field::body("termination_type", table::Kind::String),
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
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create",
    ..table::Operation::new(
        "hire.v1.external_application.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_applications",
    )
});

/// `hire.v1.external_application.delete`.
pub static DELETE: table::Typed<ExternalApplicationDeleteResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_minute(20)],
    params: &[
        table::Field::path("external_application_id", table::Kind::String),
        table::Field::query("talent_id", table::Kind::String),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete",
    ..table::Operation::new(
        "hire.v1.external_application.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/external_applications/:external_application_id",
    )
});

/// `hire.v1.external_application.list`.
pub static LIST: table::Typed<ExternalApplicationListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("talent_id", table::Kind::String).required(),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
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
        table::DocumentedError {
            status: 400,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list",
    ..table::Operation::new(
        "hire.v1.external_application.list",
        table::Method::Get,
        "/open-apis/hire/v1/external_applications",
    )
});

/// `hire.v1.external_application.update`.
pub static UPDATE: table::Typed<ExternalApplicationUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("external_application_id", table::Kind::String),
        table::Field::body(
            "job_recruitment_type",
            table::Kind::IntEnum(JobProcessType::VALUES),
        ),
        table::Field::body("job_title", table::Kind::String),
        table::Field::body("resume_source", table::Kind::String),
        table::Field::body("stage", table::Kind::String),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("termination_reason", table::Kind::String),
        table::Field::body("delivery_type", table::Kind::IntEnum(DeliveryType::VALUES)),
        table::Field::body("modify_time", table::Kind::UnixMillis),
        table::Field::body("create_time", table::Kind::UnixMillis),
        table::Field::body("termination_type", table::Kind::String),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update",
    ..table::Operation::new(
        "hire.v1.external_application.update",
        table::Method::Put,
        "/open-apis/hire/v1/external_applications/:external_application_id",
    )
});
