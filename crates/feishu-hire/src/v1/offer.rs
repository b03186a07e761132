// Generated from specs/hire/v1/offer.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.offer` “Offer”: offers – what a talent is to be employed for, and how far the agreement has come.
//!
//! 1. [`hire.v1.job.config`](method@crate::v1::job::JobResource::config) tells which offer application form the job has; [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get) has its
//!    fields and its latest `schema_id`.
//! 2. [`hire.v1.offer.create`](method@crate::v1::offer::OfferResource::create) makes the offer for an application; [`hire.v1.application.offer`](method@crate::v1::application::ApplicationResource::offer) finds it again, and
//!    [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list) has those of a talent.
//! 3. [`hire.v1.offer.update`](method@crate::v1::offer::OfferResource::update) replaces what it says until it is sent. A change of a field that needs approval takes the
//!    approval back.
//! 4. Where approval or sending happens in another system, [`hire.v1.offer.offer_status`](method@crate::v1::offer::OfferResource::offer_status) reports how it went.
//! 5. An accepted offer for a job leads to [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard), one for an internship to
//!    [`hire.v1.offer.intern_offer_status`](method@crate::v1::offer::OfferResource::intern_offer_status).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::offer::OfferResource::create) | Makes an offer for an application. | 创建 Offer |
//! | [<code>get</code>](method@crate::v1::offer::OfferResource::get) | Gets an offer. | 获取 Offer 详情 |
//! | [<code>intern_<wbr>offer_<wbr>status</code>](method@crate::v1::offer::OfferResource::intern_offer_status) | Reports that an intern starts, does not start, or leaves. | 更新实习 Offer 入/离职状态 |
//! | [<code>list</code>](method@crate::v1::offer::OfferResource::list) | Lists the offers of a talent. | 获取 Offer 列表 |
//! | [<code>offer_<wbr>status</code>](method@crate::v1::offer::OfferResource::offer_status) | Sets how far the approval or the sending of an offer has come. | 更新 Offer 状态 |
//! | [<code>update</code>](method@crate::v1::offer::OfferResource::update) | Replaces the content of an offer. | 更新 Offer 信息 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`OfferStatusChanged`](struct@crate::v1::offer::OfferStatusChanged) | An offer got another status. | Offer 状态变更 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Date, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::DepartmentIdType;

use crate::types::PeopleUserIdType;
use crate::v1::types::{
    BilingualAddress, BilingualObject, ContractPeriod, EmployeeTypeIdType,
    JobFamilyIdType, JobLevelIdType, JobProcessType, OfferCustomModule, OfferCustomValue,
    OfferFlowStatus, OfferJobInfo, OfferRecruitmentType, OfferSalaryPlan,
    OfferSendRecord, OfferStatus,
};

/// The operations of `hire.v1.offer`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Offer")]
#[derive(Debug, Clone)]
pub struct OfferResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> OfferResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl OfferResource<Tenant> {
    /// Makes an offer for an application.
    ///
    /// Which fields have to be given beside the required ones is up to the offer application form, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get). Where the tenant has offers paid by the basic salary settings of Feishu People, no salary can be set here.
    ///
    /// `POST /open-apis/hire/v1/offers`, [`hire.v1.offer.create` “创建 Offer”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create) in the official documentation, as of 2026-01-08.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:offer`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `basic_info` ([`OfferBasicInfo`](type@crate::v1::offer::OfferBasicInfo)): What the offer says apart from the pay.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::offer::{
    ///     OfferBasicInfo, OfferCustomizedInfo, OfferSalaryInfo, OfferType,
    /// };
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer()
    ///     .create(
    ///         "7013552389293279532",
    ///         OfferBasicInfo::new(
    ///                 "od-6b394871807047c7023ebfc1ff37cd3a",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///             )
    ///             .employment_job_id("6807407987381831949")
    ///             .employee_type_id("6807407987381831949")
    ///             .job_family_id("6807407987381831949"),
    ///     )
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .employee_type_id_type(EmployeeTypeIdType::PeopleAdminEmployeeTypeId)
    ///     .schema_id("7013318077945596204")
    ///     .offer_type(OfferType::Regular)
    ///     .salary_info(
    ///         OfferSalaryInfo::new("CNY")
    ///             .basic_salary("1000000")
    ///             .probation_salary_percentage("0.8")
    ///             .award_salary_multiple("3"),
    ///     )
    ///     .customized_info_list(
    ///         vec![OfferCustomizedInfo::new().id("6972464088568269100").value("1")],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>25 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002053 | 500 | The application has an offer already. | Update the offer that it has. |
    /// | 1002054 | 500 | There is no such application. | Check the ID of the application or the offer. |
    /// | 1002055 | 500 | The application was ended. | Check its state. |
    /// | 1002056 | 500 | The application is in a stage that does not allow this. | Check its stage. |
    /// | 1002057 | 500 | The offer application form has a newer version. | Send its latest `schema_id`. |
    /// | 1002058 | 500 | There is no such file of an offer. | Check `attachment_id_list`. |
    /// | 1002059 | 500 | There is no such version of the offer application form. | Check `schema_id`. |
    /// | 1002061 | 500 | A formula is wrong. | Check the formulas in `customized_info_list`. |
    /// | 1002062 | 500 | No offer can be made in the stage that the application is in. | Check its stage. |
    /// | 1002069 | 400 | There is no such duty. | Check `employment_job_id`. |
    /// | 1002070 | 400 | The duty is disabled. | Check `employment_job_id`. |
    /// | 1002071 | 400 | There is no such job family. | Check `job_family_id`. |
    /// | 1002072 | 400 | The job family is disabled. | Check `job_family_id`. |
    /// | 1002073 | 400 | There is no such job level. | Check `job_level_id`. |
    /// | 1002074 | 400 | The job level is disabled. | Check `job_level_id`. |
    /// | 1002075 | 400 | There is no such job grade. | Check `job_grade_id`. |
    /// | 1002076 | 400 | The job grade is disabled. | Check `job_grade_id`. |
    /// | 1002077 | 400 | Duty and job family do not go together. | Check `employment_job_id` and `job_family_id`. |
    /// | 1002078 | 400 | Duty and job level do not go together. | Check `employment_job_id` and `job_level_id`. |
    /// | 1002079 | 400 | Job family and job level do not go together. | Check that a duty in force joins `job_family_id` and `job_level_id`. |
    /// | 1002080 | 400 | Job level and job grade do not go together. | Check `job_level_id` and `job_grade_id`. |
    /// | 1002082 | 400 | There are too many files. | Send at most 20. |
    /// | 1002083 | 400 | There is no such file. | Check the IDs of the files. |
    ///
    /// </details>
    #[doc(alias("创建 Offer", "hire.v1.offer.create", "/open-apis/hire/v1/offers"))]
    pub fn create(
        &self,
        application_id: impl Into<String>,
        basic_info: OfferBasicInfo,
    ) -> OfferCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(5, application_id.into());
        call.set(8, basic_info);
        OfferCreateCall { call }
    }

    /// Gets an offer.
    ///
    /// `GET /open-apis/hire/v1/offers/:offer_id`, [`hire.v1.offer.get` “获取 Offer 详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`.
    /// - More fields with: `hire:offer:readonly`, `hire:offer`, `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `offer_id`: ID of the offer, as in [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer()
    ///     .get("6791698585114741000")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .employee_type_id_type(EmployeeTypeIdType::PeopleAdminEmployeeTypeId)
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
            "获取 Offer 详情",
            "hire.v1.offer.get",
            "/open-apis/hire/v1/offers/:offer_id"
        )
    )]
    pub fn get(&self, offer_id: impl Into<String>) -> OfferGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, offer_id.into());
        OfferGetCall { call }
    }

    /// Reports that an intern starts, does not start, or leaves.
    ///
    /// An intern can start or be called off while the offer's state is `intern_awaiting_onboarding`, and leave while it is `intern_onboarded`.
    ///
    /// `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status`, [`hire.v1.offer.intern_offer_status` “更新实习 Offer 入/离职状态”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status) in the official documentation, as of 2024-07-11.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:offer`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `onboarding_info` has to be given when `operation` is `confirm_onboarding`.
    /// - Rule: `offboarding_info` has to be given when `operation` is `offboard`.
    ///
    /// # Arguments
    ///
    /// - `offer_id`: ID of the offer, as in [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list).
    /// - `operation` ([`InternOfferOperation`](type@crate::v1::offer::InternOfferOperation)): What to report of the intern.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::offer::{
    ///     InternOffboardingInfo, InternOfferOperation, InternOnboardingInfo,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer()
    ///     .intern_offer_status(
    ///         "7016605170635213100",
    ///         InternOfferOperation::ConfirmOnboarding,
    ///     )
    ///     .onboarding_info(InternOnboardingInfo::new("2022-01-01"))
    ///     .offboarding_info(InternOffboardingInfo::new("2022-03-02").notes("主动离职"))
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
    /// | 1002067 | 500 | The intern cannot start or be called off in the state that the offer is in. | Check the state of the offer. |
    /// | 1002068 | 500 | The intern cannot leave in the state that the offer is in. | Check the state of the offer. |
    #[doc(
        alias(
            "更新实习 Offer 入/离职状态",
            "hire.v1.offer.intern_offer_status",
            "/open-apis/hire/v1/offers/:offer_id/intern_offer_status"
        )
    )]
    pub fn intern_offer_status(
        &self,
        offer_id: impl Into<String>,
        operation: InternOfferOperation,
    ) -> OfferInternOfferStatusCall {
        let mut call = Call::new(&self.caller, &INTERN_OFFER_STATUS);
        call.set::<String>(0, offer_id.into());
        call.set(1, operation);
        OfferInternOfferStatusCall { call }
    }

    /// Lists the offers of a talent.
    ///
    /// `GET /open-apis/hire/v1/offers`, [`hire.v1.offer.list` “获取 Offer 列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list) in the official documentation, as of 2025-06-23.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:offer:readonly`, `hire:offer`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::types::EmployeeTypeIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer()
    ///     .list("7096320678581242123")
    ///     .page_token("1231231987")
    ///     .page_size(100)
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
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
        alias("获取 Offer 列表", "hire.v1.offer.list", "/open-apis/hire/v1/offers")
    )]
    pub fn list(&self, talent_id: impl Into<String>) -> OfferListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(2, talent_id.into());
        OfferListCall { call }
    }

    /// Sets how far the approval or the sending of an offer has come.
    ///
    /// For tenants that approve or send offers elsewhere. Approval can be set when the settings of Feishu Hire let an OA system create and approve offers, and approval was not asked for in Feishu Hire itself; sending and acceptance when they let an OA system send offers, and the offer was not sent by Feishu Hire. Neither can be set once the application has got to the stage before onboarding.
    ///
    /// `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status`, [`hire.v1.offer.offer_status` “更新 Offer 状态”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status) in the official documentation, as of 2024-09-05.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:offer`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `expiration_date` has to be given when `offer_status` is `6`.
    /// - Rule: `termination_reason_id_list` has to be given when `offer_status` is `8`.
    ///
    /// # Arguments
    ///
    /// - `offer_id`: ID of the offer, as in [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list).
    /// - `offer_status` ([`OfferFlowStatus`](type@crate::v1::types::OfferFlowStatus)): State to set.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::OfferFlowStatus;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .offer()
    ///     .offer_status("6930815272790114324", OfferFlowStatus::Sent)
    ///     .expiration_date("2023-01-01")
    ///     .termination_reason_id_list(["6891560630172518670"])
    ///     .termination_reason_note("不符合期望")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>9 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002064 | 400 | There is no such offer. | Check `offer_id`. |
    /// | 1002069 | 500 | The approval could not be set. | Check the state that the offer is in, and whether it can go on to the new one. |
    /// | 1002070 | 400 | Approval was asked for in Feishu Hire, so it cannot be set here. | Approve the offer in Feishu Hire. |
    /// | 1002071 | 400 | Acceptance cannot be set in the stage that the application is in. | Check that the application is not in the stage before onboarding yet. |
    /// | 1002072 | 400 | The offer cannot be set to expired. | Only an offer that was sent or accepted can be set to expired. |
    /// | 1002073 | 500 | Feishu Hire sent the offer, so its sending and acceptance cannot be set here. | Check whether it was sent. |
    /// | 1002074 | 500 | The settings let only Feishu Hire create, change and send offers. | Switch it on in the settings of Feishu Hire, under offer rules. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新 Offer 状态",
            "hire.v1.offer.offer_status",
            "/open-apis/hire/v1/offers/:offer_id/offer_status"
        )
    )]
    pub fn offer_status(
        &self,
        offer_id: impl Into<String>,
        offer_status: OfferFlowStatus,
    ) -> OfferOfferStatusCall {
        let mut call = Call::new(&self.caller, &OFFER_STATUS);
        call.set::<String>(0, offer_id.into());
        call.set(1, offer_status);
        OfferOfferStatusCall { call }
    }

    /// Replaces the content of an offer.
    ///
    /// Whatever is not sent is removed. Which fields have to be given beside the required ones is up to the offer application form, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get); changing one of those that it marks with `need_approve` takes the approval back, which then has to be asked for again. An offer that was sent or accepted cannot be updated.
    ///
    /// `PUT /open-apis/hire/v1/offers/:offer_id`, [`hire.v1.offer.update` “更新 Offer 信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update) in the official documentation, as of 2025-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:offer`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `offer_id`: ID of the offer, as in [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list).
    /// - `schema_id`: Version of the offer application form, which has to be the latest. [`hire.v1.job.config`](method@crate::v1::job::JobResource::config) tells a job's form, [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get) its version; every change to the form makes a new one.
    /// - `basic_info` ([`OfferBasicInfo`](type@crate::v1::offer::OfferBasicInfo)): What the offer says apart from the pay.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::offer::{OfferBasicInfo, OfferCustomizedInfo, OfferSalaryInfo};
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer()
    ///     .update(
    ///         "7016605170635213100",
    ///         "7013318077945596204",
    ///         OfferBasicInfo::new(
    ///                 "od-6b394871807047c7023ebfc1ff37cd3a",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///                 "ou_ce613028fe74745421f5dc320bb9c709",
    ///             )
    ///             .employment_job_id("6807407987381831949")
    ///             .employee_type_id("6807407987381831949")
    ///             .job_family_id("6807407987381831949"),
    ///     )
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
    ///     .salary_info(
    ///         OfferSalaryInfo::new("CNY")
    ///             .basic_salary("1000000")
    ///             .probation_salary_percentage("0.8")
    ///             .award_salary_multiple("3"),
    ///     )
    ///     .customized_info_list(
    ///         vec![OfferCustomizedInfo::new().id("6972464088568269100").value("1")],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>22 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002054 | 500 | There is no such application. | Check the ID of the application or the offer. |
    /// | 1002055 | 500 | The application was ended. | Check its state. |
    /// | 1002056 | 500 | The application is in a stage that does not allow this. | Check its stage. |
    /// | 1002057 | 500 | The offer application form has a newer version. | Send its latest `schema_id`. |
    /// | 1002058 | 500 | There is no such file of an offer. | Check `attachment_id_list`. |
    /// | 1002059 | 500 | There is no such version of the offer application form. | Check `schema_id`. |
    /// | 1002061 | 500 | A formula is wrong. | Check the formulas in `customized_info_list`. |
    /// | 1002064 | 500 | There is no such offer. | Check `offer_id`. |
    /// | 1002066 | 500 | The offer cannot be updated in its state. | Check its state with [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get). |
    /// | 1002069 | 400 | There is no such duty. | Check `employment_job_id`. |
    /// | 1002070 | 400 | The duty is disabled. | Check `employment_job_id`. |
    /// | 1002071 | 400 | There is no such job family. | Check `job_family_id`. |
    /// | 1002072 | 400 | The job family is disabled. | Check `job_family_id`. |
    /// | 1002073 | 400 | There is no such job level. | Check `job_level_id`. |
    /// | 1002074 | 400 | The job level is disabled. | Check `job_level_id`. |
    /// | 1002077 | 400 | Duty and job family do not go together. | Check `employment_job_id` and `job_family_id`. |
    /// | 1002078 | 400 | Duty and job level do not go together. | Check `employment_job_id` and `job_level_id`. |
    /// | 1002079 | 400 | Job family and job level do not go together. | Check that a duty in force joins `job_family_id` and `job_level_id`. |
    /// | 1002082 | 400 | There are too many files. | Send at most 20. |
    /// | 1002083 | 400 | There is no such file. | Check the IDs of the files. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新 Offer 信息",
            "hire.v1.offer.update",
            "/open-apis/hire/v1/offers/:offer_id"
        )
    )]
    pub fn update(
        &self,
        offer_id: impl Into<String>,
        schema_id: impl Into<String>,
        basic_info: OfferBasicInfo,
    ) -> OfferUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, offer_id.into());
        call.set::<String>(6, schema_id.into());
        call.set(7, basic_info);
        OfferUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer.create`, begun by [`OfferResource::create`].
    OfferCreateCall -> OfferCreateResponse
}

impl OfferCreateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(1, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(2, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(3, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(4, employee_type_id_type);
        self
    }

    /// Version of the offer application form, which has to be the latest and is taken to be so if left out. [`hire.v1.job.config`](method@crate::v1::job::JobResource::config) tells a job's form, [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get) its version; every change to the form makes a new one.
    #[inline]
    pub fn schema_id(mut self, schema_id: impl Into<String>) -> Self {
        self.call.set::<String>(6, schema_id.into());
        self
    }

    /// Whether the offer is for employment or an internship.
    #[inline]
    pub fn offer_type(mut self, offer_type: OfferType) -> Self {
        self.call.set(7, offer_type);
        self
    }

    /// What the offer pays.
    #[inline]
    pub fn salary_info(mut self, salary_info: OfferSalaryInfo) -> Self {
        self.call.set(9, salary_info);
        self
    }

    /// Values of the fields that the tenant added to the offer application form.
    #[inline]
    pub fn customized_info_list(
        mut self,
        customized_info_list: impl IntoIterator<Item = OfferCustomizedInfo>,
    ) -> Self {
        self.call.set(10, to_list(customized_info_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer.get`, begun by [`OfferResource::get`].
    OfferGetCall -> OfferGetResponse
}

impl OfferGetCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(2, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer.intern_offer_status`, begun by [`OfferResource::intern_offer_status`].
    OfferInternOfferStatusCall -> OfferInternOfferStatusResponse
}

impl OfferInternOfferStatusCall {
    /// When the intern started; needed when `operation` is `confirm_onboarding`.
    #[inline]
    pub fn onboarding_info(mut self, onboarding_info: InternOnboardingInfo) -> Self {
        self.call.set(2, onboarding_info);
        self
    }

    /// When the intern left, and why; needed when `operation` is `offboard`.
    #[inline]
    pub fn offboarding_info(mut self, offboarding_info: InternOffboardingInfo) -> Self {
        self.call.set(3, offboarding_info);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer.list`, begun by [`OfferResource::list`].
    OfferListCall -> OfferListResponse
}

impl OfferListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Offers per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(4, employee_type_id_type);
        self
    }
}

feishu_core::pages!(OfferListCall, OfferListResponse, items: OfferListItem, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.offer.offer_status`, begun by [`OfferResource::offer_status`].
    OfferOfferStatusCall -> ()
}

impl OfferOfferStatusCall {
    /// The day on which the offer expires; needed when `offer_status` is 6.
    #[inline]
    pub fn expiration_date(mut self, expiration_date: impl Into<Date>) -> Self {
        self.call.set::<Date>(2, expiration_date.into());
        self
    }

    /// IDs of the reasons why the talent declined, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list); needed when `offer_status` is 8.
    ///
    /// At most 50 items.
    #[inline]
    pub fn termination_reason_id_list(
        mut self,
        termination_reason_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(termination_reason_id_list));
        self
    }

    /// A note on why the offer came to nothing.
    #[inline]
    pub fn termination_reason_note(
        mut self,
        termination_reason_note: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(4, termination_reason_note.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer.update`, begun by [`OfferResource::update`].
    OfferUpdateCall -> OfferUpdateResponse
}

impl OfferUpdateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(2, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }

    /// What the offer pays.
    #[inline]
    pub fn salary_info(mut self, salary_info: OfferSalaryInfo) -> Self {
        self.call.set(8, salary_info);
        self
    }

    /// Values of the fields that the tenant added to the offer application form; values that the offer has and this leaves out are removed.
    #[inline]
    pub fn customized_info_list(
        mut self,
        customized_info_list: impl IntoIterator<Item = OfferCustomizedInfo>,
    ) -> Self {
        self.call.set(9, to_list(customized_info_list));
        self
    }
}

/// The answer of [`hire.v1.offer.create`](method@crate::v1::offer::OfferResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCreateResponse {
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub offer_id: Option<String>,
    /// ID of the application that the offer belongs to, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the version of the offer application form that the offer was made with.
    pub schema_id: Option<String>,
    /// Whether the offer is for employment or an internship.
    pub offer_type: Option<OfferType>,
    /// What the offer says apart from the pay.
    pub basic_info: Option<OfferBasicInfo>,
    /// What the offer pays.
    pub salary_info: Option<OfferSalaryInfo>,
    /// Values of the fields that the tenant added to the offer application form.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

feishu_core::object! {
    response OfferCreateResponse {
        0 offer_id = "offer_id",
        1 application_id = "application_id",
        2 schema_id = "schema_id",
        3 offer_type = "offer_type",
        4 basic_info = "basic_info",
        5 salary_info = "salary_info",
        6 customized_info_list = "customized_info_list",
    }
}

/// The answer of [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferGetResponse {
    /// What a talent is to be employed for.
    pub offer: Option<Offer>,
}

feishu_core::object! {
    response OfferGetResponse {
        0 offer = "offer",
    }
}

/// The answer of [`hire.v1.offer.intern_offer_status`](method@crate::v1::offer::OfferResource::intern_offer_status).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferInternOfferStatusResponse {
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub offer_id: Option<String>,
    /// What was reported of the intern.
    pub operation: Option<InternOfferOperation>,
    /// When the intern started.
    pub onboarding_info: Option<InternOnboardingInfo>,
    /// When the intern left, and why.
    pub offboarding_info: Option<InternOffboardingInfo>,
}

feishu_core::object! {
    response OfferInternOfferStatusResponse {
        0 offer_id = "offer_id",
        1 operation = "operation",
        2 onboarding_info = "onboarding_info",
        3 offboarding_info = "offboarding_info",
    }
}

/// The answer of [`hire.v1.offer.list`](method@crate::v1::offer::OfferResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Offers of this page.
    pub items: Vec<OfferListItem>,
}

feishu_core::object! {
    response OfferListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.offer.update`](method@crate::v1::offer::OfferResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferUpdateResponse {
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub offer_id: Option<String>,
    /// ID of the version of the offer application form that the offer now has.
    pub schema_id: Option<String>,
    /// What the offer says apart from the pay.
    pub basic_info: Option<OfferBasicInfo>,
    /// What the offer pays.
    pub salary_info: Option<OfferSalaryInfo>,
    /// Values of the fields that the tenant added to the offer application form.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

feishu_core::object! {
    response OfferUpdateResponse {
        0 offer_id = "offer_id",
        1 schema_id = "schema_id",
        2 basic_info = "basic_info",
        3 salary_info = "salary_info",
        4 customized_info_list = "customized_info_list",
    }
}

/// An offer got another status.
///
/// Its creation is not told, nor is anything about the offers of interns.
///
/// The payload of [`hire.offer.status_changed_v1` “Offer 状态变更”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed) in the official documentation, as of 2025-12-02.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::offer::OfferStatusChanged;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<OfferStatusChanged>(|event| async move {
///         println!("{:?}", event.payload.offer_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Offer 状态变更", "hire.offer.status_changed_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferStatusChanged {
    /// ID of the offer; [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get) tells its status.
    pub offer_id: Option<String>,
}

feishu_core::object! {
    response OfferStatusChanged {
        0 offer_id = "offer_id",
    }
}

impl feishu_core::event::Event for OfferStatusChanged {
    const TYPE: &'static str = "hire.offer.status_changed_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::int_enum! {
    /// Whether an offer is for employment or an internship.
    OfferType {
        /// `1`: Employment.
        Regular = 1,
        /// `2`: An internship.
        Intern = 2,
    }
}

/// What an offer says apart from the pay.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferBasicInfo {
    /// ID of the department to join, of the kind that `department_id_type` names; as in `contact.v3.department.search`.
    pub department_id: Option<String>,
    /// User ID of the direct manager, of the kind that `user_id_type` names.
    pub leader_user_id: Option<String>,
    /// ID of the duty, as in `corehr.v2.job.list`; only for tenants of Feishu People's enterprise edition.
    pub employment_job_id: Option<String>,
    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    pub employee_type_id: Option<String>,
    /// ID of the job family, of the kind that `job_family_id_type` names.
    pub job_family_id: Option<String>,
    /// ID of the job level, of the kind that `job_level_id_type` names.
    pub job_level_id: Option<String>,
    /// Length of the probation in months.
    pub probation_month: Option<i64>,
    /// Length of the contract in years; better use `contract_period`, which can say months, too.
    pub contract_year: Option<i64>,
    /// Length of the contract.
    pub contract_period: Option<ContractPeriod>,
    /// The day on which the talent is expected to start, as JSON text such as `{"date":"2022-04-07"}`.
    pub expected_onboard_date: Option<String>,
    /// ID of the address where the talent starts, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub onboard_address_id: Option<String>,
    /// ID of the address where the talent works, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub work_address_id: Option<String>,
    /// User ID of who is in charge of the offer, of the kind that `user_id_type` names.
    pub owner_user_id: Option<String>,
    /// Why the talent should be hired.
    pub recommended_words: Option<String>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
    pub job_requirement_id: Option<String>,
    /// Whether the hiring process is for people with work experience or for students.
    pub job_process_type_id: Option<JobProcessType>,
    /// Do not use it; there is no way to get such IDs.
    #[deprecated = "No operation gives such IDs; use `common_attachment_id_list`."]
    pub attachment_id_list: Option<Vec<String>>,
    /// IDs of the offer's files, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create); at most 20.
    pub common_attachment_id_list: Option<Vec<String>>,
    /// A note on the attached files.
    pub attachment_description: Option<String>,
    /// User ID of who makes or changes the offer, of the kind that `user_id_type` names.
    pub operator_user_id: Option<String>,
    /// ID of the position, as in `corehr.v2.position.query`; only for tenants of Feishu People with positions.
    pub position_id: Option<String>,
    /// Title of the job that the talent takes up.
    pub job_offered: Option<String>,
    /// ID of the job grade, as in `corehr.v2.job_grade.query`; only for tenants of Feishu People.
    pub job_grade_id: Option<String>,
    /// ID of the career path.
    pub pathway_id: Option<String>,
}

impl OfferBasicInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        leader_user_id: impl Into<String>,
        owner_user_id: impl Into<String>,
        operator_user_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: Some(department_id.into()),
            leader_user_id: Some(leader_user_id.into()),
            owner_user_id: Some(owner_user_id.into()),
            operator_user_id: Some(operator_user_id.into()),
            ..Self::default()
        }
    }

    /// ID of the duty, as in `corehr.v2.job.list`; only for tenants of Feishu People's enterprise edition.
    #[inline]
    #[must_use]
    pub fn employment_job_id(mut self, employment_job_id: impl Into<String>) -> Self {
        self.employment_job_id = Some(employment_job_id.into());
        self
    }

    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    #[inline]
    #[must_use]
    pub fn employee_type_id(mut self, employee_type_id: impl Into<String>) -> Self {
        self.employee_type_id = Some(employee_type_id.into());
        self
    }

    /// ID of the job family, of the kind that `job_family_id_type` names.
    #[inline]
    #[must_use]
    pub fn job_family_id(mut self, job_family_id: impl Into<String>) -> Self {
        self.job_family_id = Some(job_family_id.into());
        self
    }

    /// ID of the job level, of the kind that `job_level_id_type` names.
    #[inline]
    #[must_use]
    pub fn job_level_id(mut self, job_level_id: impl Into<String>) -> Self {
        self.job_level_id = Some(job_level_id.into());
        self
    }

    /// Length of the probation in months.
    #[inline]
    #[must_use]
    pub fn probation_month(mut self, probation_month: i64) -> Self {
        self.probation_month = Some(probation_month);
        self
    }

    /// Length of the contract in years; better use `contract_period`, which can say months, too.
    #[inline]
    #[must_use]
    pub fn contract_year(mut self, contract_year: i64) -> Self {
        self.contract_year = Some(contract_year);
        self
    }

    /// Length of the contract.
    #[inline]
    #[must_use]
    pub fn contract_period(mut self, contract_period: ContractPeriod) -> Self {
        self.contract_period = Some(contract_period);
        self
    }

    /// The day on which the talent is expected to start, as JSON text such as `{"date":"2022-04-07"}`.
    #[inline]
    #[must_use]
    pub fn expected_onboard_date(
        mut self,
        expected_onboard_date: impl Into<String>,
    ) -> Self {
        self.expected_onboard_date = Some(expected_onboard_date.into());
        self
    }

    /// ID of the address where the talent starts, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    #[must_use]
    pub fn onboard_address_id(mut self, onboard_address_id: impl Into<String>) -> Self {
        self.onboard_address_id = Some(onboard_address_id.into());
        self
    }

    /// ID of the address where the talent works, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    #[must_use]
    pub fn work_address_id(mut self, work_address_id: impl Into<String>) -> Self {
        self.work_address_id = Some(work_address_id.into());
        self
    }

    /// Why the talent should be hired.
    #[inline]
    #[must_use]
    pub fn recommended_words(mut self, recommended_words: impl Into<String>) -> Self {
        self.recommended_words = Some(recommended_words.into());
        self
    }

    /// ID of the job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
    #[inline]
    #[must_use]
    pub fn job_requirement_id(mut self, job_requirement_id: impl Into<String>) -> Self {
        self.job_requirement_id = Some(job_requirement_id.into());
        self
    }

    /// Whether the hiring process is for people with work experience or for students.
    #[inline]
    #[must_use]
    pub fn job_process_type_id(mut self, job_process_type_id: JobProcessType) -> Self {
        self.job_process_type_id = Some(job_process_type_id);
        self
    }

    /// Do not use it; there is no way to get such IDs.
    #[deprecated = "No operation gives such IDs; use `common_attachment_id_list`."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn attachment_id_list(
        mut self,
        attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_id_list = Some(to_texts(attachment_id_list));
        self
    }

    /// IDs of the offer's files, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create); at most 20.
    #[inline]
    #[must_use]
    pub fn common_attachment_id_list(
        mut self,
        common_attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.common_attachment_id_list = Some(to_texts(common_attachment_id_list));
        self
    }

    /// A note on the attached files.
    #[inline]
    #[must_use]
    pub fn attachment_description(
        mut self,
        attachment_description: impl Into<String>,
    ) -> Self {
        self.attachment_description = Some(attachment_description.into());
        self
    }

    /// ID of the position, as in `corehr.v2.position.query`; only for tenants of Feishu People with positions.
    #[inline]
    #[must_use]
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.position_id = Some(position_id.into());
        self
    }

    /// Title of the job that the talent takes up.
    #[inline]
    #[must_use]
    pub fn job_offered(mut self, job_offered: impl Into<String>) -> Self {
        self.job_offered = Some(job_offered.into());
        self
    }

    /// ID of the job grade, as in `corehr.v2.job_grade.query`; only for tenants of Feishu People.
    #[inline]
    #[must_use]
    pub fn job_grade_id(mut self, job_grade_id: impl Into<String>) -> Self {
        self.job_grade_id = Some(job_grade_id.into());
        self
    }

    /// ID of the career path.
    #[inline]
    #[must_use]
    pub fn pathway_id(mut self, pathway_id: impl Into<String>) -> Self {
        self.pathway_id = Some(pathway_id.into());
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        both OfferBasicInfo {
            0 department_id = "department_id",
            1 leader_user_id = "leader_user_id",
            2 employment_job_id = "employment_job_id",
            3 employee_type_id = "employee_type_id",
            4 job_family_id = "job_family_id",
            5 job_level_id = "job_level_id",
            6 probation_month = "probation_month",
            7 contract_year = "contract_year",
            8 contract_period = "contract_period",
            9 expected_onboard_date = "expected_onboard_date",
            10 onboard_address_id = "onboard_address_id",
            11 work_address_id = "work_address_id",
            12 owner_user_id = "owner_user_id",
            13 recommended_words = "recommended_words",
            14 job_requirement_id = "job_requirement_id",
            15 job_process_type_id = "job_process_type_id",
            16 attachment_id_list = "attachment_id_list",
            17 common_attachment_id_list = "common_attachment_id_list",
            18 attachment_description = "attachment_description",
            19 operator_user_id = "operator_user_id",
            20 position_id = "position_id",
            21 job_offered = "job_offered",
            22 job_grade_id = "job_grade_id",
            23 pathway_id = "pathway_id",
        }
    }
};

#[doc(hidden)]
pub static OFFER_BASIC_INFO_SHAPE: table::Shape = table::Shape {
    name: "OfferBasicInfo",
    fields: &[
        table::Field::body("department_id", table::Kind::String).required(),
        table::Field::body("leader_user_id", table::Kind::String).required(),
        table::Field::body("employment_job_id", table::Kind::String),
        table::Field::body("employee_type_id", table::Kind::String),
        table::Field::body("job_family_id", table::Kind::String),
        table::Field::body("job_level_id", table::Kind::String),
        table::Field::body("probation_month", table::Kind::I64),
        table::Field::body("contract_year", table::Kind::I64),
        table::Field::body(
            "contract_period",
            table::Kind::Object(&crate::v1::types::CONTRACT_PERIOD_SHAPE),
        ),
        table::Field::body("expected_onboard_date", table::Kind::String),
        table::Field::body("onboard_address_id", table::Kind::String),
        table::Field::body("work_address_id", table::Kind::String),
        table::Field::body("owner_user_id", table::Kind::String).required(),
        table::Field::body("recommended_words", table::Kind::String),
        table::Field::body("job_requirement_id", table::Kind::String),
        table::Field::body(
            "job_process_type_id",
            table::Kind::IntEnum(JobProcessType::VALUES),
        ),
        table::Field::body("attachment_id_list", table::Kind::String).list(),
        table::Field::body("common_attachment_id_list", table::Kind::String).list(),
        table::Field::body("attachment_description", table::Kind::String),
        table::Field::body("operator_user_id", table::Kind::String).required(),
        table::Field::body("position_id", table::Kind::String),
        table::Field::body("job_offered", table::Kind::String),
        table::Field::body("job_grade_id", table::Kind::String),
        table::Field::body("pathway_id", table::Kind::String),
    ],
    rules: &[],
};

/// What an offer pays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSalaryInfo {
    /// Code of the currency, such as `CNY`.
    pub currency: Option<String>,
    /// Basic salary, with up to two decimal places; needed when the salary module of the offer application form is in use.
    pub basic_salary: Option<String>,
    /// Share of the salary that is paid during probation, as a fraction with up to two decimal places, such as `0.8`.
    pub probation_salary_percentage: Option<String>,
    /// Year-end bonus in months of salary, a whole number.
    pub award_salary_multiple: Option<String>,
    /// Number of shares that the options are for, a whole number.
    pub option_shares: Option<String>,
    /// Quarterly bonus in yuan, with up to two decimal places.
    pub quarterly_bonus: Option<String>,
    /// Half-yearly bonus in yuan, with up to two decimal places.
    pub half_year_bonus: Option<String>,
}

impl OfferSalaryInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: Some(currency.into()),
            ..Self::default()
        }
    }

    /// Basic salary, with up to two decimal places; needed when the salary module of the offer application form is in use.
    #[inline]
    #[must_use]
    pub fn basic_salary(mut self, basic_salary: impl Into<String>) -> Self {
        self.basic_salary = Some(basic_salary.into());
        self
    }

    /// Share of the salary that is paid during probation, as a fraction with up to two decimal places, such as `0.8`.
    #[inline]
    #[must_use]
    pub fn probation_salary_percentage(
        mut self,
        probation_salary_percentage: impl Into<String>,
    ) -> Self {
        self.probation_salary_percentage = Some(probation_salary_percentage.into());
        self
    }

    /// Year-end bonus in months of salary, a whole number.
    #[inline]
    #[must_use]
    pub fn award_salary_multiple(
        mut self,
        award_salary_multiple: impl Into<String>,
    ) -> Self {
        self.award_salary_multiple = Some(award_salary_multiple.into());
        self
    }

    /// Number of shares that the options are for, a whole number.
    #[inline]
    #[must_use]
    pub fn option_shares(mut self, option_shares: impl Into<String>) -> Self {
        self.option_shares = Some(option_shares.into());
        self
    }

    /// Quarterly bonus in yuan, with up to two decimal places.
    #[inline]
    #[must_use]
    pub fn quarterly_bonus(mut self, quarterly_bonus: impl Into<String>) -> Self {
        self.quarterly_bonus = Some(quarterly_bonus.into());
        self
    }

    /// Half-yearly bonus in yuan, with up to two decimal places.
    #[inline]
    #[must_use]
    pub fn half_year_bonus(mut self, half_year_bonus: impl Into<String>) -> Self {
        self.half_year_bonus = Some(half_year_bonus.into());
        self
    }
}

feishu_core::object! {
    both OfferSalaryInfo {
        0 currency = "currency",
        1 basic_salary = "basic_salary",
        2 probation_salary_percentage = "probation_salary_percentage",
        3 award_salary_multiple = "award_salary_multiple",
        4 option_shares = "option_shares",
        5 quarterly_bonus = "quarterly_bonus",
        6 half_year_bonus = "half_year_bonus",
    }
}

#[doc(hidden)]
pub static OFFER_SALARY_INFO_SHAPE: table::Shape = table::Shape {
    name: "OfferSalaryInfo",
    fields: &[
        table::Field::body("currency", table::Kind::String).required(),
        table::Field::body("basic_salary", table::Kind::String),
        table::Field::body("probation_salary_percentage", table::Kind::String),
        table::Field::body("award_salary_multiple", table::Kind::String),
        table::Field::body("option_shares", table::Kind::String),
        table::Field::body("quarterly_bonus", table::Kind::String),
        table::Field::body("half_year_bonus", table::Kind::String),
    ],
    rules: &[],
};

/// The value of a field that the tenant added to the offer application form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCustomizedInfo {
    /// ID of the field, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub id: Option<String>,
    /// The text or number itself; the ID of the option chosen, several as JSON text such as `["1","2"]`; a date, month or year as `{"date":"2022-01-01"}`, `{"date":"2022-01"}` or `{"date":"2022"}`; files as `[{"common_attachment_id":"…"}]`; a formula such as `[6872592813776914699] * 12 + 2000`, with the IDs of salary fields in brackets.
    pub value: Option<String>,
}

impl OfferCustomizedInfo {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the field, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The text or number itself; the ID of the option chosen, several as JSON text such as `["1","2"]`; a date, month or year as `{"date":"2022-01-01"}`, `{"date":"2022-01"}` or `{"date":"2022"}`; files as `[{"common_attachment_id":"…"}]`; a formula such as `[6872592813776914699] * 12 + 2000`, with the IDs of salary fields in brackets.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

feishu_core::object! {
    both OfferCustomizedInfo {
        0 id = "id",
        1 value = "value",
    }
}

#[doc(hidden)]
pub static OFFER_CUSTOMIZED_INFO_SHAPE: table::Shape = table::Shape {
    name: "OfferCustomizedInfo",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("value", table::Kind::String),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// What to report of an intern.
    InternOfferOperation {
        /// `confirm_onboarding`: The intern starts.
        ConfirmOnboarding = "confirm_onboarding",
        /// `cancel_onboarding`: The intern does not start.
        CancelOnboarding = "cancel_onboarding",
        /// `offboard`: The intern leaves.
        Offboard = "offboard",
    }
}

/// When an intern started.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternOnboardingInfo {
    /// The day on which the intern started, as `YYYY-MM-DD`.
    pub actual_onboarding_date: Option<Date>,
}

impl InternOnboardingInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(actual_onboarding_date: impl Into<Date>) -> Self {
        Self {
            actual_onboarding_date: Some(actual_onboarding_date.into()),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    both InternOnboardingInfo {
        0 actual_onboarding_date = "actual_onboarding_date",
    }
}

#[doc(hidden)]
pub static INTERN_ONBOARDING_INFO_SHAPE: table::Shape = table::Shape {
    name: "InternOnboardingInfo",
    fields: &[
        table::Field::body("actual_onboarding_date", table::Kind::Date).required(),
    ],
    rules: &[],
};

/// When an intern left, and why.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternOffboardingInfo {
    /// The day on which the intern left, as `YYYY-MM-DD`; has to be after the day of the start.
    pub actual_offboarding_date: Option<Date>,
    /// A note on the departure.
    pub notes: Option<String>,
}

impl InternOffboardingInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(actual_offboarding_date: impl Into<Date>) -> Self {
        Self {
            actual_offboarding_date: Some(actual_offboarding_date.into()),
            ..Self::default()
        }
    }

    /// A note on the departure.
    #[inline]
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

feishu_core::object! {
    both InternOffboardingInfo {
        0 actual_offboarding_date = "actual_offboarding_date",
        1 notes = "notes",
    }
}

#[doc(hidden)]
pub static INTERN_OFFBOARDING_INFO_SHAPE: table::Shape = table::Shape {
    name: "InternOffboardingInfo",
    fields: &[
        table::Field::body("actual_offboarding_date", table::Kind::Date).required(),
        table::Field::body("notes", table::Kind::String),
    ],
    rules: &[],
};

/// What a talent is to be employed for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Offer {
    /// ID of the offer.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// What the offer says apart from the pay.
    pub basic_info: Option<OfferDetailBasicInfo>,
    /// What the offer pays.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub salary_plan: Option<OfferSalaryPlan>,
    /// ID of the version of the application form that the offer was made with, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub schema_id: Option<String>,
    /// How far the offer has come.
    pub offer_status: Option<OfferStatus>,
    /// Whether the offer is for employment or an internship.
    pub offer_type: Option<OfferType>,
    /// The job that the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// Modules that the tenant added to the offer application form.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub customized_module_list: Vec<OfferCustomModule>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// Each time that the offer was sent, and what came of it.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

feishu_core::object! {
    response Offer {
        0 id = "id",
        1 application_id = "application_id",
        2 basic_info = "basic_info",
        3 salary_plan = "salary_plan",
        4 schema_id = "schema_id",
        5 offer_status = "offer_status",
        6 offer_type = "offer_type",
        7 job_info = "job_info",
        8 customized_module_list = "customized_module_list",
        9 job_requirement_id = "job_requirement_id",
        10 offer_send_record_list = "offer_send_record_list",
    }
}

/// What an offer says apart from the pay.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferDetailBasicInfo {
    /// Whom an offer is meant for.
    #[deprecated = "Abandoned by the platform; use `offer_type` of the offer itself."]
    pub offer_type: Option<OfferRecruitmentType>,
    /// A note on the offer.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub remark: Option<String>,
    /// When the offer expires.
    ///
    /// To the millisecond.
    pub expire_time: Option<Timestamp>,
    /// User ID of who is in charge of the offer, of the kind that `user_id_type` names.
    pub owner_user_id: Option<String>,
    /// User ID of who created the offer, of the kind that `user_id_type` names.
    pub creator_user_id: Option<String>,
    /// Employee type; its `id` is of the kind that `employee_type_id_type` names.
    pub employee_type: Option<BilingualObject>,
    /// When the offer was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of the direct manager, of the kind that `user_id_type` names.
    pub leader_user_id: Option<String>,
    /// The first day at work, as `YYYY-MM-DD`.
    pub onboard_date: Option<Date>,
    /// ID of the department to join, of the kind that `department_id_type` names.
    pub department_id: Option<String>,
    /// Length of the probation in months.
    pub probation_month: Option<i64>,
    /// Length of the contract in years; better use `contract_period`, which can say months, too.
    pub contract_year: Option<i64>,
    /// Length of the contract.
    pub contract_period: Option<ContractPeriod>,
    /// Kind of employment; its `id` is a value of `RecruitmentType`, such as `101`.
    pub recruitment_type: Option<BilingualObject>,
    /// Job family; its `id` is of the kind that `job_family_id_type` names.
    pub sequence: Option<BilingualObject>,
    /// Job level; its `id` is of the kind that `job_level_id_type` names.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub level: Option<BilingualObject>,
    /// Address where the talent starts.
    pub onboard_address: Option<BilingualAddress>,
    /// Address where the talent works.
    pub work_address: Option<BilingualAddress>,
    /// Values of the fields that the tenant added to the offer application form.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// Place of work in Feishu People; filled for ByteDance alone so far.
    pub work_location_address_info: Option<OfferWorkLocation>,
    /// ID of the position, as in `corehr.v2.position.query`; only for tenants of Feishu People with positions.
    pub position_id: Option<String>,
    /// Title of the job that the talent takes up.
    pub job_offered: Option<String>,
    /// ID of the job grade, as in `corehr.v2.job_grade.query`; only for tenants of Feishu People.
    pub job_grade_id: Option<String>,
    /// IDs of the offer's files, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub common_attachment_id_list: Vec<String>,
    /// ID of the career path.
    pub pathway_id: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response OfferDetailBasicInfo {
            0 offer_type = "offer_type",
            1 remark = "remark",
            2 expire_time = "expire_time" millis,
            3 owner_user_id = "owner_user_id",
            4 creator_user_id = "creator_user_id",
            5 employee_type = "employee_type",
            6 create_time = "create_time" millis swapped,
            7 leader_user_id = "leader_user_id",
            8 onboard_date = "onboard_date",
            9 department_id = "department_id",
            10 probation_month = "probation_month",
            11 contract_year = "contract_year",
            12 contract_period = "contract_period",
            13 recruitment_type = "recruitment_type",
            14 sequence = "sequence",
            15 level = "level",
            16 onboard_address = "onboard_address",
            17 work_address = "work_address",
            18 customize_info_list = "customize_info_list",
            19 work_location_address_info = "work_location_address_info",
            20 position_id = "position_id",
            21 job_offered = "job_offered",
            22 job_grade_id = "job_grade_id",
            23 common_attachment_id_list = "common_attachment_id_list",
            24 pathway_id = "pathway_id",
        }
    }
};

/// A place of work and its address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferWorkLocation {
    /// The place of work.
    pub location_info: Option<BilingualObject>,
    /// The address of the place of work.
    pub address_info: Option<BilingualObject>,
}

feishu_core::object! {
    response OfferWorkLocation {
        0 location_info = "location_info",
        1 address_info = "address_info",
    }
}

/// An offer in a list, without its details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferListItem {
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub id: Option<String>,
    /// Job that the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// When the offer was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// How far the offer has come.
    pub offer_status: Option<OfferStatus>,
    /// Whether the offer is for employment or an internship.
    pub offer_type: Option<OfferType>,
    /// Employee type; its `id` is of the kind that `employee_type_id_type` names.
    pub employee_type: Option<BilingualObject>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
}

feishu_core::object! {
    response OfferListItem {
        0 id = "id",
        1 job_info = "job_info",
        2 create_time = "create_time" millis,
        3 offer_status = "offer_status",
        4 offer_type = "offer_type",
        5 employee_type = "employee_type",
        6 application_id = "application_id",
    }
}

/// `hire.v1.offer.create`.
pub static CREATE: table::Typed<OfferCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:offer"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
        ),
        table::Field::body("application_id", table::Kind::String).required(),
        table::Field::body("schema_id", table::Kind::String),
        table::Field::body("offer_type", table::Kind::IntEnum(OfferType::VALUES)),
        table::Field::body("basic_info", table::Kind::Object(&OFFER_BASIC_INFO_SHAPE))
            .required(),
        table::Field::body("salary_info", table::Kind::Object(&OFFER_SALARY_INFO_SHAPE)),
        table::Field::body(
                "customized_info_list",
                table::Kind::Object(&OFFER_CUSTOMIZED_INFO_SHAPE),
            )
            .list(),
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
            status: 500,
            code: 1002053,
            meaning: "The application has an offer already.",
            advice: "Update the offer that it has.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002054,
            meaning: "There is no such application.",
            advice: "Check the ID of the application or the offer.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002055,
            meaning: "The application was ended.",
            advice: "Check its state.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002056,
            meaning: "The application is in a stage that does not allow this.",
            advice: "Check its stage.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002057,
            meaning: "The offer application form has a newer version.",
            advice: "Send its latest `schema_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002058,
            meaning: "There is no such file of an offer.",
            advice: "Check `attachment_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002059,
            meaning: "There is no such version of the offer application form.",
            advice: "Check `schema_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002061,
            meaning: "A formula is wrong.",
            advice: "Check the formulas in `customized_info_list`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 1002062,
            meaning: "No offer can be made in the stage that the application is in.",
            advice: "Check its stage.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002069,
            meaning: "There is no such duty.",
            advice: "Check `employment_job_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002070,
            meaning: "The duty is disabled.",
            advice: "Check `employment_job_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002071,
            meaning: "There is no such job family.",
            advice: "Check `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002072,
            meaning: "The job family is disabled.",
            advice: "Check `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002073,
            meaning: "There is no such job level.",
            advice: "Check `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002074,
            meaning: "The job level is disabled.",
            advice: "Check `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002075,
            meaning: "There is no such job grade.",
            advice: "Check `job_grade_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002076,
            meaning: "The job grade is disabled.",
            advice: "Check `job_grade_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002077,
            meaning: "Duty and job family do not go together.",
            advice: "Check `employment_job_id` and `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002078,
            meaning: "Duty and job level do not go together.",
            advice: "Check `employment_job_id` and `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002079,
            meaning: "Job family and job level do not go together.",
            advice: "Check that a duty in force joins `job_family_id` and `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002080,
            meaning: "Job level and job grade do not go together.",
            advice: "Check `job_level_id` and `job_grade_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002082,
            meaning: "There are too many files.",
            advice: "Send at most 20.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002083,
            meaning: "There is no such file.",
            advice: "Check the IDs of the files.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create",
    ..table::Operation::new(
        "hire.v1.offer.create",
        table::Method::Post,
        "/open-apis/hire/v1/offers",
    )
});

/// `hire.v1.offer.get`.
pub static GET: table::Typed<OfferGetResponse> = table::Typed::new(table::Operation {
    scopes: &[
        "hire:offer:low_sensitive_info:readonly",
        "hire:offer:readonly",
        "hire:offer",
    ],
    field_scopes: &[
        "hire:offer:readonly",
        "hire:offer",
        "contact:user.employee_id:readonly",
    ],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("offer_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get",
    ..table::Operation::new(
        "hire.v1.offer.get",
        table::Method::Get,
        "/open-apis/hire/v1/offers/:offer_id",
    )
});

/// `hire.v1.offer.intern_offer_status`.
pub static INTERN_OFFER_STATUS: table::Typed<OfferInternOfferStatusResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:offer"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("offer_id", table::Kind::String),
        table::Field::body(
                "operation",
                table::Kind::StringEnum(InternOfferOperation::VALUES),
            )
            .required(),
        table::Field::body(
            "onboarding_info",
            table::Kind::Object(&INTERN_ONBOARDING_INFO_SHAPE),
        ),
        table::Field::body(
            "offboarding_info",
            table::Kind::Object(&INTERN_OFFBOARDING_INFO_SHAPE),
        ),
    ],
    rules: &[
        table::GroupRule::When {
            field: 1,
            is: &["confirm_onboarding"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 1,
            is: &["offboard"],
            needs: &[3],
        },
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
            status: 500,
            code: 1002067,
            meaning: "The intern cannot start or be called off in the state that the offer is in.",
            advice: "Check the state of the offer.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002068,
            meaning: "The intern cannot leave in the state that the offer is in.",
            advice: "Check the state of the offer.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status",
    ..table::Operation::new(
        "hire.v1.offer.intern_offer_status",
        table::Method::Post,
        "/open-apis/hire/v1/offers/:offer_id/intern_offer_status",
    )
});

/// `hire.v1.offer.list`.
pub static LIST: table::Typed<OfferListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:offer:readonly", "hire:offer"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("talent_id", table::Kind::String).required(),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list",
    ..table::Operation::new(
        "hire.v1.offer.list",
        table::Method::Get,
        "/open-apis/hire/v1/offers",
    )
});

/// `hire.v1.offer.offer_status`.
pub static OFFER_STATUS: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:offer"],
    limits: &[table::RateLimit::per_minute(100)],
    params: &[
        table::Field::path("offer_id", table::Kind::String),
        table::Field::body("offer_status", table::Kind::IntEnum(OfferFlowStatus::VALUES))
            .required(),
        table::Field::body("expiration_date", table::Kind::Date),
        table::Field::body("termination_reason_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(50)]),
        table::Field::body("termination_reason_note", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 1,
            is: &["6"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 1,
            is: &["8"],
            needs: &[3],
        },
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
            code: 1002064,
            meaning: "There is no such offer.",
            advice: "Check `offer_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002069,
            meaning: "The approval could not be set.",
            advice: "Check the state that the offer is in, and whether it can go on to the new one.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002070,
            meaning: "Approval was asked for in Feishu Hire, so it cannot be set here.",
            advice: "Approve the offer in Feishu Hire.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002071,
            meaning: "Acceptance cannot be set in the stage that the application is in.",
            advice: "Check that the application is not in the stage before onboarding yet.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002072,
            meaning: "The offer cannot be set to expired.",
            advice: "Only an offer that was sent or accepted can be set to expired.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002073,
            meaning: "Feishu Hire sent the offer, so its sending and acceptance cannot be set here.",
            advice: "Check whether it was sent.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002074,
            meaning: "The settings let only Feishu Hire create, change and send offers.",
            advice: "Switch it on in the settings of Feishu Hire, under offer rules.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status",
    ..table::Operation::new(
        "hire.v1.offer.offer_status",
        table::Method::Patch,
        "/open-apis/hire/v1/offers/:offer_id/offer_status",
    )
});

/// `hire.v1.offer.update`.
pub static UPDATE: table::Typed<OfferUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:offer"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("offer_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
        ),
        table::Field::body("schema_id", table::Kind::String).required(),
        table::Field::body("basic_info", table::Kind::Object(&OFFER_BASIC_INFO_SHAPE))
            .required(),
        table::Field::body("salary_info", table::Kind::Object(&OFFER_SALARY_INFO_SHAPE)),
        table::Field::body(
                "customized_info_list",
                table::Kind::Object(&OFFER_CUSTOMIZED_INFO_SHAPE),
            )
            .list(),
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
            status: 500,
            code: 1002054,
            meaning: "There is no such application.",
            advice: "Check the ID of the application or the offer.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002055,
            meaning: "The application was ended.",
            advice: "Check its state.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002056,
            meaning: "The application is in a stage that does not allow this.",
            advice: "Check its stage.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002057,
            meaning: "The offer application form has a newer version.",
            advice: "Send its latest `schema_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002058,
            meaning: "There is no such file of an offer.",
            advice: "Check `attachment_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002059,
            meaning: "There is no such version of the offer application form.",
            advice: "Check `schema_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002061,
            meaning: "A formula is wrong.",
            advice: "Check the formulas in `customized_info_list`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 1002064,
            meaning: "There is no such offer.",
            advice: "Check `offer_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002066,
            meaning: "The offer cannot be updated in its state.",
            advice: "Check its state with `hire.v1.offer.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002069,
            meaning: "There is no such duty.",
            advice: "Check `employment_job_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002070,
            meaning: "The duty is disabled.",
            advice: "Check `employment_job_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002071,
            meaning: "There is no such job family.",
            advice: "Check `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002072,
            meaning: "The job family is disabled.",
            advice: "Check `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002073,
            meaning: "There is no such job level.",
            advice: "Check `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002074,
            meaning: "The job level is disabled.",
            advice: "Check `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002077,
            meaning: "Duty and job family do not go together.",
            advice: "Check `employment_job_id` and `job_family_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002078,
            meaning: "Duty and job level do not go together.",
            advice: "Check `employment_job_id` and `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002079,
            meaning: "Job family and job level do not go together.",
            advice: "Check that a duty in force joins `job_family_id` and `job_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002082,
            meaning: "There are too many files.",
            advice: "Send at most 20.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002083,
            meaning: "There is no such file.",
            advice: "Check the IDs of the files.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update",
    ..table::Operation::new(
        "hire.v1.offer.update",
        table::Method::Put,
        "/open-apis/hire/v1/offers/:offer_id",
    )
});
