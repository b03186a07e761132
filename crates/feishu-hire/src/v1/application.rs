// Generated from specs/hire/v1/application.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.application` “投递”: applications – talents on their way through the hiring process of a job.
//!
//! 1. The talent and the job have to be there: [`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create), [`hire.v1.job.combined_create`](method@crate::v1::job::JobResource::combined_create).
//! 2. [`hire.v1.application.create`](method@crate::v1::application::ApplicationResource::create) begins the application.
//! 3. [`hire.v1.application.transfer_stage`](method@crate::v1::application::ApplicationResource::transfer_stage) moves it on, by stage IDs from [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
//! 4. It ends in one of two ways. [`hire.v1.application.terminate`](method@crate::v1::application::ApplicationResource::terminate) ends it with a reason from
//!    [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list), and [`hire.v1.application.recover`](method@crate::v1::application::ApplicationResource::recover) takes it up again. Or
//!    [`hire.v1.offer.create`](method@crate::v1::offer::OfferResource::create) makes an offer, and [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard) onboards the talent;
//!    until then, [`hire.v1.application.cancel_onboard`](method@crate::v1::application::ApplicationResource::cancel_onboard) calls it off.
//!
//! [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list) gives IDs alone; [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail) has everything that hangs on an
//! application in one answer.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [`cancel_onboard`](method@crate::v1::application::ApplicationResource::cancel_onboard) | Calls off the onboarding of a talent who is about to start. | 取消候选人入职 |
//! | [`create`](method@crate::v1::application::ApplicationResource::create) | Puts a talent up for a job. | 创建投递 |
//! | [`get`](method@crate::v1::application::ApplicationResource::get) | Deprecated. Gets an application. | 获取投递信息 |
//! | [`get_detail`](method@crate::v1::application::ApplicationResource::get_detail) | Gets an application, on demand with the talent, job, evaluations, interviews, offer, agency, referral and website that belong to it. | 获取投递详情 |
//! | [`list`](method@crate::v1::application::ApplicationResource::list) | Lists the IDs of applications. | 获取投递列表 |
//! | [`offer`](method@crate::v1::application::ApplicationResource::offer) | Gets the offer of an application. | 获取 Offer 信息 |
//! | [`recover`](method@crate::v1::application::ApplicationResource::recover) | Takes up an ended application again. | 恢复投递 |
//! | [`terminate`](method@crate::v1::application::ApplicationResource::terminate) | Ends an application. | 终止投递 |
//! | [`transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard) | Onboards a talent, which makes an employee of them. | 操作候选人入职 |
//! | [`transfer_stage`](method@crate::v1::application::ApplicationResource::transfer_stage) | Moves an application to another stage. | 转移投递阶段 |

pub mod interview;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, UnixMillis, to_list, to_texts};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::{
    CommitStatus, DimensionOption, FeedbackDimensionType, FeedbackModuleType, I18n,
    IdNameObject, InterviewQuestionType, PeopleUserIdType, RecommendedJobLevel,
    RecordScore,
};
use crate::v1::types::{
    Ability, BilingualAddress, BilingualObject, CodeNameObject, ContractPeriod,
    ConversionStatus, Employee, EmployeeTypeIdType, Evaluation, InterviewAppointmentKind,
    InterviewArrangementStatus, InterviewArrangementType, InterviewMeetingRoom,
    InterviewRoundSummary, InterviewType, JobFamilyIdType, JobLevelIdType,
    JobProcessStage, LocationType, OfferCustomModule, OfferCustomValue, OfferFlowStatus,
    OfferJobInfo, OfferRecruitmentType, OfferSalaryPlan, OfferSendRecord, OfferStatus,
    OnboardStatus, PeopleDepartmentIdType, TerminationType, VideoType,
};

/// The operations of `hire.v1.application`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "投递")]
#[derive(Debug, Clone)]
pub struct ApplicationResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ApplicationResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Interviews of an application, as they used to be looked up.
    #[must_use]
    pub fn interview(&self) -> interview::InterviewResource<I> {
        interview::InterviewResource::new(self.caller.clone())
    }
}

impl ApplicationResource<Tenant> {
    /// Calls off the onboarding of a talent who is about to start.
    ///
    /// For an employee who has started, use [`hire.v1.employee.patch`](method@crate::v1::employee::EmployeeResource::patch). Where the tenant uses Feishu People and the talent is already listed there as about to start, the onboarding can only be called off there.
    ///
    /// `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard`, [`hire.v1.application.cancel_onboard` “取消候选人入职”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard) in the official documentation, as of 2025-02-20.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `termination_type` ([`TerminationType`](type@crate::v1::types::TerminationType)): Who ended an application.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::TerminationType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .application()
    ///     .cancel_onboard("1111111111", TerminationType::RejectedByCompany)
    ///     .termination_reason_id_list(["6959090661225640000"])
    ///     .termination_reason_notes("候选人经历不匹配")
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
    /// | 1002221 | 400 | The application was ended already. | Check its state. |
    /// | 1002910 | 400 | Feishu People lists the talent as about to start. | Call the onboarding off there. |
    #[doc(
        alias(
            "取消候选人入职",
            "hire.v1.application.cancel_onboard",
            "/open-apis/hire/v1/applications/:application_id/cancel_onboard"
        )
    )]
    pub fn cancel_onboard(
        &self,
        application_id: impl Into<String>,
        termination_type: TerminationType,
    ) -> CancelOnboardCall {
        let mut call = Call::new(&self.caller, &CANCEL_ONBOARD);
        call.set::<String>(0, application_id.into());
        call.set(1, termination_type);
        CancelOnboardCall { call }
    }

    /// Puts a talent up for a job.
    ///
    /// When the résumé source is an employee's transfer or an intern's conversion, the talent has to be onboarded already.
    ///
    /// `POST /open-apis/hire/v1/applications`, [`hire.v1.application.create` “创建投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create) in the official documentation, as of 2025-06-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of a talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `job_id`: ID of a job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::application::ApplicationDeliveryType;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .create("6889020179456689671", "6889330484657424647")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .user_id("6930815272790114324")
    ///     .resume_source_id("7115289562569591070")
    ///     .application_preferred_city_code_list(["CN_1"])
    ///     .delivery_type(ApplicationDeliveryType::HrSourcing)
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    /// | 1002206 | 400 | The talent has a like application already. | Look for it with [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). |
    /// | 1002222 | 400 | The talent is bound to another employee. | Check whose employee the talent is. |
    /// | 1002223 | 400 | The employee is bound to another talent. | Check `user_id`. |
    /// | 1002224 | 400 | There is no such employee. | Check `user_id`. |
    /// | 1002511 | 400 | The candidate has applied as often as is allowed. | Ask an administrator of Feishu Hire how many applications are allowed. |
    /// | 1002512 | 400 | There is no such résumé source. | Check `resume_source_id`. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建投递",
            "hire.v1.application.create",
            "/open-apis/hire/v1/applications"
        )
    )]
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> CreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, talent_id.into());
        call.set::<String>(2, job_id.into());
        CreateCall { call }
    }

    /// Gets an application.
    ///
    /// `GET /open-apis/hire/v1/applications/:application_id`, [`hire.v1.application.get` “获取投递信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:application`, `hire:application:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::application::ApplicationOption;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .get("6949805467799537964")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .options(vec![ApplicationOption::GetLatestApplicationOnChain])
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
            "获取投递信息",
            "hire.v1.application.get",
            "/open-apis/hire/v1/applications/:application_id"
        )
    )]
    #[deprecated = "It gets no new fields; use `hire.v1.application.get_detail`."]
    pub fn get(&self, application_id: impl Into<String>) -> GetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, application_id.into());
        GetCall { call }
    }

    /// Gets an application, on demand with the talent, job, evaluations, interviews, offer, agency, referral and website that belong to it.
    ///
    /// A deleted application cannot be looked up.
    ///
    /// `GET /open-apis/hire/v1/applications/:application_id/get_detail`, [`hire.v1.application.get_detail` “获取投递详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:application`, `hire:application:readonly`.
    /// - More fields with: `hire:agency:readonly`, `hire:agency_salary:readonly`, `hire:employee`, `hire:employee:readonly`, `hire:evaluation:readonly`, `hire:interview:readonly`, `hire:job:readonly`, `hire:offer:readonly`, `hire:offer_salary:readonly`, `hire:referral:readonly`, `hire:site:readonly`, `hire:talent:readonly`, `hire:interview`, `hire:agency`, `hire:referral`, `hire:job`, `hire:site`, `contact:user.employee_id:readonly`, `hire:talent`, `hire:offer`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::application::ApplicationDetailOption;
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::v1::types::EmployeeTypeIdType;
    /// use feishu_hire::v1::types::JobFamilyIdType;
    /// use feishu_hire::v1::types::JobLevelIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .get_detail("6956499586395523359")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
    ///     .options(vec![ApplicationDetailOption::WithJob])
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
    /// | 1002201 | 400 | There is no such application. | Check `application_id`. |
    #[doc(
        alias(
            "获取投递详情",
            "hire.v1.application.get_detail",
            "/open-apis/hire/v1/applications/:application_id/get_detail"
        )
    )]
    pub fn get_detail(&self, application_id: impl Into<String>) -> GetDetailCall {
        let mut call = Call::new(&self.caller, &GET_DETAIL);
        call.set::<String>(0, application_id.into());
        GetDetailCall { call }
    }

    /// Lists the IDs of applications.
    ///
    /// `GET /open-apis/hire/v1/applications`, [`hire.v1.application.list` “获取投递列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list) in the official documentation, as of 2025-02-21.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:application:readonly`, `hire:application`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::application::ApplicationActiveFilter;
    /// use feishu_hire::v1::application::ApplicationLockStatus;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .list()
    ///     .process_id("6960663240925956554")
    ///     .stage_id("614218419274131")
    ///     .talent_id("6891560630172518670")
    ///     .active_status(ApplicationActiveFilter::Active)
    ///     .job_id("7334134355464633")
    ///     .lock_status(vec![ApplicationLockStatus::Unlocked])
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .page_size(100)
    ///     .update_start_time(feishu_core::UnixMillis::new(1618500278663))
    ///     .update_end_time(feishu_core::UnixMillis::new(1618500278663))
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
            "获取投递列表",
            "hire.v1.application.list",
            "/open-apis/hire/v1/applications"
        )
    )]
    pub fn list(&self) -> ListCall {
        let call = Call::new(&self.caller, &LIST);
        ListCall { call }
    }

    /// Gets the offer of an application.
    ///
    /// Internship offers are not found.
    ///
    /// `GET /open-apis/hire/v1/applications/:application_id/offer`, [`hire.v1.application.offer` “获取 Offer 信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer) in the official documentation, as of 2025-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:application`, `hire:application:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::v1::types::EmployeeTypeIdType;
    /// use feishu_hire::v1::types::JobFamilyIdType;
    /// use feishu_hire::v1::types::JobLevelIdType;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .offer("6949805467799537964")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
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
            "获取 Offer 信息",
            "hire.v1.application.offer",
            "/open-apis/hire/v1/applications/:application_id/offer"
        )
    )]
    pub fn offer(&self, application_id: impl Into<String>) -> OfferCall {
        let mut call = Call::new(&self.caller, &OFFER);
        call.set::<String>(0, application_id.into());
        OfferCall { call }
    }

    /// Takes up an ended application again.
    ///
    /// The application has to be ended, and its talent neither onboarded nor locked by another application.
    ///
    /// `POST /open-apis/hire/v1/applications/:application_id/recover`, [`hire.v1.application.recover` “恢复投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover) in the official documentation, as of 2024-07-22.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().application().recover("12312312312").send().await?;
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
    /// | 1002210 | 400 | Another application has locked the talent. | Wait until the lock is gone or take it off. |
    /// | 1002206 | 400 | The talent has a like application already. | Look for it with [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). |
    /// | 1002201 | 400 | There is no such application. | Check `application_id`. |
    /// | 1002225 | 400 | The application is still going on. | Only an ended one can be taken up again. |
    /// | 1002209 | 400 | The talent is onboarded already. | Check the talent's state. |
    #[doc(
        alias(
            "恢复投递",
            "hire.v1.application.recover",
            "/open-apis/hire/v1/applications/:application_id/recover"
        )
    )]
    pub fn recover(&self, application_id: impl Into<String>) -> RecoverCall {
        let mut call = Call::new(&self.caller, &RECOVER);
        call.set::<String>(0, application_id.into());
        RecoverCall { call }
    }

    /// Ends an application.
    ///
    /// `POST /open-apis/hire/v1/applications/:application_id/terminate`, [`hire.v1.application.terminate` “终止投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `termination_type` ([`TerminationType`](type@crate::v1::types::TerminationType)): Who ended an application.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::TerminationType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .application()
    ///     .terminate("12312312312", TerminationType::RejectedByCompany)
    ///     .termination_reason_list(["7230753910687080000"])
    ///     .termination_reason_note("不符合期望")
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
    /// | 1002221 | 400 | The application was ended already. | Check its state. |
    #[doc(
        alias(
            "终止投递",
            "hire.v1.application.terminate",
            "/open-apis/hire/v1/applications/:application_id/terminate"
        )
    )]
    pub fn terminate(
        &self,
        application_id: impl Into<String>,
        termination_type: TerminationType,
    ) -> TerminateCall {
        let mut call = Call::new(&self.caller, &TERMINATE);
        call.set::<String>(0, application_id.into());
        call.set(1, termination_type);
        TerminateCall { call }
    }

    /// Onboards a talent, which makes an employee of them.
    ///
    /// The application has to be in the stage before onboarding, where [`hire.v1.application.transfer_stage`](method@crate::v1::application::ApplicationResource::transfer_stage) moves it, and the settings of Feishu Hire (Ecosystem, e-HR/OA) have to let other systems report onboarding, conversion and departure. Afterwards [`hire.v1.employee.get`](method@crate::v1::employee::EmployeeResource::get) tells about the employee. Department, job family, level, manager, city and employee type also decide about rewards for referrals.
    ///
    /// `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard`, [`hire.v1.application.transfer_onboard` “操作候选人入职”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard) in the official documentation, as of 2025-01-23.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::EmployeeTypeIdType;
    /// use feishu_hire::v1::types::JobFamilyIdType;
    /// use feishu_hire::v1::types::JobLevelIdType;
    /// use feishu_hire::v1::types::PeopleDepartmentIdType;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .application()
    ///     .transfer_onboard("7073372582620416300")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(PeopleDepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
    ///     .actual_onboard_time(feishu_core::UnixMillis::new(1616428800000))
    ///     .expected_conversion_time(feishu_core::UnixMillis::new(1616428800000))
    ///     .job_requirement_id("6960663240925956402")
    ///     .operator_id("7326856229396906012")
    ///     .onboard_city_code("CT_2")
    ///     .department("6966123381141866028")
    ///     .leader("7326856229396906012")
    ///     .sequence("7006234385490345986")
    ///     .level("6937934036379650311")
    ///     .employee_type("cSbrHjS5Ogiwq0Zu-cKz1g==")
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
    /// | 1002901 | 404 | There is no such application. | Check `application_id`. |
    /// | 1002902 | 400 | The application is in a stage from which nobody can be onboarded. | Move it to the stage before onboarding with [`hire.v1.application.transfer_stage`](method@crate::v1::application::ApplicationResource::transfer_stage). |
    /// | 1002904 | 400 | The employee is onboarded already. | Nothing is left to do. |
    /// | 1002905 | 400 | A time is wrong. | Check `actual_onboard_time` and `expected_conversion_time`. |
    /// | 1002908 | 500 | The settings do not let other systems report onboarding. | Switch it on in the settings of Feishu Hire, under Ecosystem, e-HR/OA. |
    /// | 1002210 | 500 | Another application has locked the talent. | Wait until the lock is gone or take it off by hand. |
    #[doc(
        alias(
            "操作候选人入职",
            "hire.v1.application.transfer_onboard",
            "/open-apis/hire/v1/applications/:application_id/transfer_onboard"
        )
    )]
    pub fn transfer_onboard(
        &self,
        application_id: impl Into<String>,
    ) -> TransferOnboardCall {
        let mut call = Call::new(&self.caller, &TRANSFER_ONBOARD);
        call.set::<String>(0, application_id.into());
        TransferOnboardCall { call }
    }

    /// Moves an application to another stage.
    ///
    /// No move goes to or from the stage after onboarding, and none happens while another application has locked the talent. Where the settings of Feishu Hire ask for an approved offer on every job, only an application with one can move to the stage before onboarding. Rules that the tenant set up for its hiring process hold as well.
    ///
    /// `POST /open-apis/hire/v1/applications/:application_id/transfer_stage`, [`hire.v1.application.transfer_stage` “转移投递阶段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage) in the official documentation, as of 2024-07-22.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:application`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of an application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `stage_id`: The stage to move to; as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .application()
    ///     .transfer_stage("6960663240925956401", "6960663240925956402")
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
    /// | 1002201 | 400 | There is no such application. | Check `application_id`. |
    /// | 1002204 | 400 | There is no such stage. | Check `stage_id`. |
    /// | 1002210 | 400 | Another application has locked the talent. | Wait until the lock is gone or take it off. |
    /// | 1002211 | 400 | The application cannot move to that stage. | Check the stage against the rules of the operation. |
    /// | 1002212 | 400 | The move to another stage failed. | The message says why; if it persists, give support the log ID. |
    /// | 1002220 | 400 | The application cannot leave its stage. | Check the stage against the rules of the operation. |
    #[doc(
        alias(
            "转移投递阶段",
            "hire.v1.application.transfer_stage",
            "/open-apis/hire/v1/applications/:application_id/transfer_stage"
        )
    )]
    pub fn transfer_stage(
        &self,
        application_id: impl Into<String>,
        stage_id: impl Into<String>,
    ) -> TransferStageCall {
        let mut call = Call::new(&self.caller, &TRANSFER_STAGE);
        call.set::<String>(0, application_id.into());
        call.set::<String>(1, stage_id.into());
        TransferStageCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.cancel_onboard`, begun by [`ApplicationResource::cancel_onboard`].
    CancelOnboardCall -> ()
}

impl CancelOnboardCall {
    /// IDs of termination reasons, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    #[inline]
    pub fn termination_reason_id_list(
        mut self,
        termination_reason_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(termination_reason_id_list));
        self
    }

    /// Why it ended, in words.
    #[inline]
    pub fn termination_reason_notes(
        mut self,
        termination_reason_notes: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(3, termination_reason_notes.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.create`, begun by [`ApplicationResource::create`].
    CreateCall -> CreateResponse
}

impl CreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The employee who the talent is, a user ID of the kind of `user_id_type`. Has to be given when the résumé source is an employee's transfer or an intern's conversion; the talent is then bound to that employee. Not used for other sources.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, user_id.into());
        self
    }

    /// ID of a resume source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[inline]
    pub fn resume_source_id(mut self, resume_source_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, resume_source_id.into());
        self
    }

    /// Where the talent would like to work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    pub fn application_preferred_city_code_list(
        mut self,
        application_preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(application_preferred_city_code_list));
        self
    }

    /// Who brought an application about.
    #[inline]
    pub fn delivery_type(mut self, delivery_type: ApplicationDeliveryType) -> Self {
        self.call.set(6, delivery_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.get`, begun by [`ApplicationResource::get`].
    GetCall -> GetResponse
}

impl GetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// Several. Of each: Which application to answer with.
    #[inline]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = ApplicationOption>,
    ) -> Self {
        self.call.set(2, to_list(options));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.get_detail`, begun by [`ApplicationResource::get_detail`].
    GetDetailCall -> GetDetailResponse
}

impl GetDetailCall {
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
    /// Default: `JobLevelIdType::JobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::JobFamilyId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::EmployeeTypeEnumId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }

    /// What to answer with beside `basic_info`, which is always there.
    #[inline]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = ApplicationDetailOption>,
    ) -> Self {
        self.call.set(6, to_list(options));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.list`, begun by [`ApplicationResource::list`].
    ListCall -> ListResponse
}

impl ListCall {
    /// Only those in this hiring process; as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    #[inline]
    pub fn process_id(mut self, process_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, process_id.into());
        self
    }

    /// Only those in this stage; as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    #[inline]
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, stage_id.into());
        self
    }

    /// Only those of this talent; as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    #[inline]
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, talent_id.into());
        self
    }

    /// All of them when left out.
    #[inline]
    pub fn active_status(mut self, active_status: ApplicationActiveFilter) -> Self {
        self.call.set(3, active_status);
        self
    }

    /// Only those for this job; as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, job_id.into());
        self
    }

    /// Only those that are locked in one of these ways.
    #[inline]
    pub fn lock_status(
        mut self,
        lock_status: impl IntoIterator<Item = ApplicationLockStatus>,
    ) -> Self {
        self.call.set(5, to_list(lock_status));
        self
    }

    /// Where to go on; absent for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(6, page_token.into());
        self
    }

    /// Applications per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(7, page_size);
        self
    }

    /// Only those that changed at or after this time.
    ///
    /// In milliseconds since the Unix epoch.
    #[inline]
    pub fn update_start_time(
        mut self,
        update_start_time: impl Into<UnixMillis>,
    ) -> Self {
        self.call.set::<UnixMillis>(8, update_start_time.into());
        self
    }

    /// Only those that changed at or before this time.
    ///
    /// In milliseconds since the Unix epoch.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<UnixMillis>) -> Self {
        self.call.set::<UnixMillis>(9, update_end_time.into());
        self
    }
}

feishu_core::pages!(ListCall, ListResponse, items: String, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.application.offer`, begun by [`ApplicationResource::offer`].
    OfferCall -> OfferResponse
}

impl OfferCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
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
    /// A call of `hire.v1.application.recover`, begun by [`ApplicationResource::recover`].
    RecoverCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.application.terminate`, begun by [`ApplicationResource::terminate`].
    TerminateCall -> ()
}

impl TerminateCall {
    /// IDs of the reasons, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    #[inline]
    pub fn termination_reason_list(
        mut self,
        termination_reason_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(termination_reason_list));
        self
    }

    /// Why it ended, in words.
    #[inline]
    pub fn termination_reason_note(
        mut self,
        termination_reason_note: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(3, termination_reason_note.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.transfer_onboard`, begun by [`ApplicationResource::transfer_onboard`].
    TransferOnboardCall -> TransferOnboardResponse
}

impl TransferOnboardCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleDepartmentIdType::PeopleAdminDepartmentId`.
    #[inline]
    pub fn department_id_type(
        mut self,
        department_id_type: PeopleDepartmentIdType,
    ) -> Self {
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

    /// Not in the future; now when left out.
    ///
    /// In milliseconds since the Unix epoch.
    #[inline]
    pub fn actual_onboard_time(
        mut self,
        actual_onboard_time: impl Into<UnixMillis>,
    ) -> Self {
        self.call.set::<UnixMillis>(6, actual_onboard_time.into());
        self
    }

    /// When the probation is planned to end; 0 when left out.
    ///
    /// In milliseconds since the Unix epoch.
    #[inline]
    pub fn expected_conversion_time(
        mut self,
        expected_conversion_time: impl Into<UnixMillis>,
    ) -> Self {
        self.call.set::<UnixMillis>(7, expected_conversion_time.into());
        self
    }

    /// ID of a job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list). The settings decide whether it has to be given. One more talent counts as onboarded for it.
    #[inline]
    pub fn job_requirement_id(mut self, job_requirement_id: impl Into<String>) -> Self {
        self.call.set::<String>(8, job_requirement_id.into());
        self
    }

    /// Who does this, a user ID of the kind of `user_id_type`.
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.call.set::<String>(9, operator_id.into());
        self
    }

    /// Where the employee works; as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn onboard_city_code(mut self, onboard_city_code: impl Into<String>) -> Self {
        self.call.set::<String>(10, onboard_city_code.into());
        self
    }

    /// A department ID of the kind of `department_id_type`; as in `contact.v3.department.search`.
    #[inline]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.call.set::<String>(11, department.into());
        self
    }

    /// The direct manager, a user ID of the kind of `user_id_type`.
    #[inline]
    pub fn leader(mut self, leader: impl Into<String>) -> Self {
        self.call.set::<String>(12, leader.into());
        self
    }

    /// A job family ID of the kind of `job_family_id_type`.
    #[inline]
    pub fn sequence(mut self, sequence: impl Into<String>) -> Self {
        self.call.set::<String>(13, sequence.into());
        self
    }

    /// A job level ID of the kind of `job_level_id_type`.
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.call.set::<String>(14, level.into());
        self
    }

    /// An employee type ID of the kind of `employee_type_id_type`.
    #[inline]
    pub fn employee_type(mut self, employee_type: impl Into<String>) -> Self {
        self.call.set::<String>(15, employee_type.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.transfer_stage`, begun by [`ApplicationResource::transfer_stage`].
    TransferStageCall -> ()
}

/// The answer of [`hire.v1.application.create`](method@crate::v1::application::ApplicationResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResponse {
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub id: Option<String>,
}

feishu_core::object! {
    response CreateResponse {
        0 id = "id",
    }
}

/// The answer of [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    /// A talent's application for a job.
    pub application: Option<Application>,
}

feishu_core::object! {
    response GetResponse {
        0 application = "application",
    }
}

/// The answer of [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDetailResponse {
    /// An application with what belongs to it. All but `basic_info` is there only when `options` asked for it.
    pub application_detail: Option<ApplicationDetail>,
}

feishu_core::object! {
    response GetDetailResponse {
        0 application_detail = "application_detail",
    }
}

/// The answer of [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResponse {
    /// IDs of applications, as in [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail).
    pub items: Vec<String>,
    /// Where the next page starts; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.application.offer`](method@crate::v1::application::ApplicationResource::offer).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferResponse {
    /// The offer of an application.
    pub offer: Option<ApplicationOffer>,
}

feishu_core::object! {
    response OfferResponse {
        0 offer = "offer",
    }
}

/// The answer of [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferOnboardResponse {
    /// A talent who was taken on.
    pub employee: Option<Employee>,
}

feishu_core::object! {
    response TransferOnboardResponse {
        0 employee = "employee",
    }
}

feishu_core::int_enum! {
    /// Who brought an application about.
    ApplicationDeliveryType {
        /// `1`: A recruiter found the talent.
        HrSourcing = 1,
        /// `2`: The talent applied.
        Candidate = 2,
    }
}

feishu_core::string_enum! {
    /// Which application to answer with.
    ApplicationOption {
        /// `get_latest_application_on_chain`: For an application for a virtual job that was assigned to real jobs, the application for the last of them. Any other application is answered as asked for.
        GetLatestApplicationOnChain = "get_latest_application_on_chain",
    }
}

/// A talent's application for a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// Identifies the application.
    pub id: Option<String>,
    /// ID of a job, as in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    pub job_id: Option<String>,
    /// ID of a talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of a resume source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    pub resume_source_id: Option<String>,
    /// A stage of a hiring process.
    pub stage: Option<JobProcessStage>,
    /// Whether an application is still going on.
    pub active_status: Option<ApplicationActiveStatus>,
    /// Who brought an application about.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where an application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// The website that it came through.
    pub website_resume_source: Option<ApplicationWebsiteSource>,
    /// The résumé file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub talent_attachment_resume_id: Option<String>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
    /// When it was last changed.
    ///
    /// In milliseconds since the Unix epoch.
    pub modify_time: Option<UnixMillis>,
    /// When it was in which stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Who ended an application.
    pub termination_type: Option<TerminationType>,
    /// IDs of the reasons why it was ended, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    pub termination_reason_list: Vec<String>,
    /// Why it ended, in words.
    pub termination_reason_note: Option<String>,
    /// Where the talent would like to work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// A user ID of the kind that `user_id_type` asked for. Absent unless an employee created it, by uploading a résumé, adding the talent to a job or a referral.
    pub creator_id: Option<String>,
}

feishu_core::object! {
    response Application {
        0 id = "id",
        1 job_id = "job_id",
        2 talent_id = "talent_id",
        3 resume_source_id = "resume_source_id",
        4 stage = "stage",
        5 active_status = "active_status",
        6 delivery_type = "delivery_type",
        7 resume_source_info = "resume_source_info",
        8 website_resume_source = "website_resume_source",
        9 talent_attachment_resume_id = "talent_attachment_resume_id",
        10 create_time = "create_time" swapped,
        11 modify_time = "modify_time" swapped,
        12 stage_time_list = "stage_time_list",
        13 termination_type = "termination_type",
        14 termination_reason_list = "termination_reason_list",
        15 termination_reason_note = "termination_reason_note",
        16 application_preferred_city_list = "application_preferred_city_list",
        17 creator_id = "creator_id",
    }
}

feishu_core::int_enum! {
    /// Whether an application is still going on.
    ApplicationActiveStatus {
        /// `1`: It is.
        Active = 1,
        /// `2`: It was ended.
        Inactive = 2,
    }
}

/// Where an application came from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    /// Its ID, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// A kind of résumé source.
    pub resume_source_type: Option<ApplicationSourceType>,
}

feishu_core::object! {
    response ApplicationResumeSource {
        0 id = "id",
        1 name = "name",
        2 resume_source_type = "resume_source_type",
    }
}

feishu_core::int_enum! {
    /// A kind of résumé source.
    ApplicationSourceType {
        /// `10000`: An employee's referral.
        Referral = 10000,
        /// `10001`: An agency.
        Headhunter = 10001,
        /// `10002`: A source inside the company.
        Internal = 10002,
        /// `10003`: A recruiting website of a third party.
        JobBoard = 10003,
        /// `10004`: Social media.
        SocialMedia = 10004,
        /// `10005`: An offline source.
        Offline = 10005,
        /// `10006`: Any other source.
        Other = 10006,
        /// `10007`: A referral from outside.
        ExternalReferral = 10007,
        /// `10008`: An employee who changes jobs inside the company.
        EmployeeTransfer = 10008,
        /// `10009`: An intern who is taken on.
        InternConversion = 10009,
    }
}

/// The website that an application came through.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationWebsiteSource {
    /// ID of a website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    pub website_id: Option<String>,
    /// A text in Chinese and English.
    pub website_name: Option<I18n>,
    /// The promotion channel that led to a website.
    pub channel: Option<ApplicationWebsiteChannel>,
}

feishu_core::object! {
    response ApplicationWebsiteSource {
        0 website_id = "website_id",
        1 website_name = "website_name",
        2 channel = "channel",
    }
}

/// The promotion channel that led to a website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationWebsiteChannel {
    /// ID of a channel, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::ChannelResource::list).
    pub channel_id: Option<String>,
    /// A text in Chinese and English.
    pub channel_name: Option<I18n>,
}

feishu_core::object! {
    response ApplicationWebsiteChannel {
        0 channel_id = "channel_id",
        1 channel_name = "channel_name",
    }
}

/// When an application was in a stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    /// ID of a stage, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// When it last got there.
    ///
    /// In milliseconds since the Unix epoch.
    pub enter_time: Option<UnixMillis>,
    /// When it last left; absent while it is there.
    ///
    /// In milliseconds since the Unix epoch.
    pub exit_time: Option<UnixMillis>,
}

feishu_core::object! {
    response ApplicationStageTime {
        0 stage_id = "stage_id",
        1 enter_time = "enter_time" swapped,
        2 exit_time = "exit_time" swapped,
    }
}

feishu_core::string_enum! {
    /// What an application is answered with.
    ApplicationDetailOption {
        /// `with_job`: The job.
        WithJob = "with_job",
        /// `with_talent`: The talent.
        WithTalent = "with_talent",
        /// `with_interview`: The interviews.
        WithInterview = "with_interview",
        /// `with_offer`: The offer.
        WithOffer = "with_offer",
        /// `with_evaluation`: The evaluations.
        WithEvaluation = "with_evaluation",
        /// `with_employee`: The employee that the talent became.
        WithEmployee = "with_employee",
        /// `with_agency`: The agency that recommended the talent.
        WithAgency = "with_agency",
        /// `with_referral`: The referral.
        WithReferral = "with_referral",
        /// `with_portal`: The website.
        WithPortal = "with_portal",
    }
}

/// An application with what belongs to it. All but `basic_info` is there only when `options` asked for it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDetail {
    /// An application by itself.
    pub basic_info: Option<ApplicationBasicInfo>,
    /// The job that an application is for.
    ///
    /// Needs one of the scopes `hire:job:readonly`, `hire:job`.
    pub job: Option<ApplicationJob>,
    /// The talent of an application.
    ///
    /// Needs one of the scopes `hire:talent:readonly`, `hire:talent`.
    pub talent: Option<ApplicationTalent>,
    /// Several. Of each: What somebody who was asked to look at a résumé thinks of it.
    ///
    /// Needs the scope `hire:evaluation:readonly`.
    pub evaluations: Vec<Evaluation>,
    /// The interviews of an application.
    ///
    /// Needs one of the scopes `hire:interview:readonly`, `hire:interview`.
    pub interview_aggregation: Option<ApplicationInterviews>,
    /// The regular offer; internship offers are not shown.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub offer: Option<ApplicationDetailOffer>,
    /// The employee that a talent became.
    ///
    /// Needs one of the scopes `hire:employee`, `hire:employee:readonly`.
    pub employee: Option<ApplicationEmployee>,
    /// What the agency that recommended a talent says.
    ///
    /// Needs one of the scopes `hire:agency:readonly`, `hire:agency`.
    pub agency: Option<ApplicationAgency>,
    /// What the website that an application came through says.
    ///
    /// Needs one of the scopes `hire:site:readonly`, `hire:site`.
    pub portal: Option<ApplicationPortal>,
    /// The referral that an application came from.
    ///
    /// Needs one of the scopes `hire:referral:readonly`, `hire:referral`.
    pub referral: Option<ApplicationReferral>,
}

feishu_core::object! {
    response ApplicationDetail {
        0 basic_info = "basic_info",
        1 job = "job",
        2 talent = "talent",
        3 evaluations = "evaluations",
        4 interview_aggregation = "interview_aggregation",
        5 offer = "offer",
        6 employee = "employee",
        7 agency = "agency",
        8 portal = "portal",
        9 referral = "referral",
    }
}

/// An application by itself.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationBasicInfo {
    /// Identifies the application.
    pub id: Option<String>,
    /// ID of a job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// ID of a talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// A stage of a hiring process.
    pub stage: Option<JobProcessStage>,
    /// Whether an application is still going on.
    pub active_status: Option<ApplicationActiveStatus>,
    /// Who brought an application about.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where an application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// Absent unless it came through a website.
    pub website_resume_source: Option<ApplicationWebsiteSource>,
    /// The résumé file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get). Absent unless the application was made inside Feishu Hire; those that came through channels, websites and referrals have none.
    pub talent_attachment_resume_id: Option<String>,
    /// When it was in which stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Whether the talent of an application has started work.
    pub onboard_status: Option<ApplicationOnboardStatus>,
    /// Where the talent would like to work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// Why an application was ended.
    pub termination_reason: Option<ApplicationTerminationReason>,
    /// A user ID of the kind that `user_id_type` asked for. Absent unless an employee created it, by uploading a résumé, adding the talent to a job or a referral. Of another kind, the Lark ID, for a creator from another tenant.
    pub creator_id: Option<String>,
    /// A user ID of the kind that `user_id_type` asked for.
    pub owner_id: Option<String>,
    /// Who ended it, a user ID of the kind that `user_id_type` asked for.
    pub terminator_id: Option<String>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
    /// When it was last changed.
    ///
    /// In milliseconds since the Unix epoch.
    pub modify_time: Option<UnixMillis>,
}

feishu_core::object! {
    response ApplicationBasicInfo {
        0 id = "id",
        1 job_id = "job_id",
        2 talent_id = "talent_id",
        3 stage = "stage",
        4 active_status = "active_status",
        5 delivery_type = "delivery_type",
        6 resume_source_info = "resume_source_info",
        7 website_resume_source = "website_resume_source",
        8 talent_attachment_resume_id = "talent_attachment_resume_id",
        9 stage_time_list = "stage_time_list",
        10 onboard_status = "onboard_status",
        11 application_preferred_city_list = "application_preferred_city_list",
        12 termination_reason = "termination_reason",
        13 creator_id = "creator_id",
        14 owner_id = "owner_id",
        15 terminator_id = "terminator_id",
        16 create_time = "create_time" swapped,
        17 modify_time = "modify_time" swapped,
    }
}

feishu_core::int_enum! {
    /// Whether the talent of an application has started work.
    ApplicationOnboardStatus {
        /// `1`: Not yet.
        NotOnboarded = 1,
        /// `2`: The talent has.
        Onboarded = 2,
    }
}

/// Why an application was ended.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationTerminationReason {
    /// Its ID, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// The same in more detail; as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    pub children: Vec<IdNameObject>,
}

feishu_core::object! {
    response ApplicationTerminationReason {
        0 id = "id",
        1 name = "name",
        2 children = "children",
    }
}

/// The job that an application is for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationJob {
    /// Its ID, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub id: Option<String>,
    /// What the job is called.
    pub name: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub code: Option<String>,
}

feishu_core::object! {
    response ApplicationJob {
        0 id = "id",
        1 name = "name",
        2 code = "code",
    }
}

/// The talent of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationTalent {
    /// Its ID, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub id: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// The country calling code, such as `+86`.
    pub mobile_code: Option<String>,
    /// The phone number without the country calling code.
    pub mobile_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

feishu_core::object! {
    response ApplicationTalent {
        0 id = "id",
        1 name = "name",
        2 mobile_code = "mobile_code",
        3 mobile_number = "mobile_number",
        4 email = "email",
    }
}

/// The interviews of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviews {
    /// Several. Of each: An interview of an application.
    pub interviews: Vec<ApplicationInterview>,
}

feishu_core::object! {
    response ApplicationInterviews {
        0 interviews = "interviews",
    }
}

/// An interview of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterview {
    /// Its ID, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    pub id: Option<String>,
    /// When it begins.
    ///
    /// In milliseconds since the Unix epoch.
    pub begin_time: Option<UnixMillis>,
    /// When it ends.
    ///
    /// In milliseconds since the Unix epoch.
    pub end_time: Option<UnixMillis>,
    /// Which interview it is, from 0 on.
    pub round: Option<i64>,
    /// What each interviewer thinks.
    pub interview_record_list: Vec<ApplicationInterviewRecord>,
    /// When the interviewer handed in the assessment.
    ///
    /// In milliseconds since the Unix epoch.
    pub feedback_submit_time: Option<UnixMillis>,
    /// The stage that it belongs to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// The application; as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// The stage that it belongs to.
    pub stage: Option<IdNameObject>,
    /// Its `id` is of the kind that `user_id_type` asked for.
    pub creator: Option<IdNameObject>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
    /// When it was last changed.
    ///
    /// In milliseconds since the Unix epoch.
    pub update_time: Option<UnixMillis>,
    /// Where an interview stands, all its interviewers together.
    pub interview_round_summary: Option<InterviewRoundSummary>,
    /// The appointment that the interview belongs to.
    pub interview_arrangement_id: Option<String>,
    /// How people meet for an interview.
    pub interview_type: Option<InterviewType>,
    /// Its `code` is such as `Asia/Shanghai`.
    pub talent_time_zone: Option<CodeNameObject>,
    /// Whom the talent can turn to; its `id` is of the kind that `user_id_type` asked for.
    pub contact_user: Option<IdNameObject>,
    /// Phone number for questions about the interview.
    pub contact_mobile: Option<String>,
    /// A note in free words.
    pub remark: Option<String>,
    /// An address, and the places that it lies in.
    pub address: Option<ApplicationAddress>,
    /// The tool that a video interview is held with.
    pub video_type: Option<VideoType>,
    /// Only meaningful when `arrangement_type` is 2.
    pub arrangement_status: Option<InterviewArrangementStatus>,
    /// How interviews are put together.
    pub arrangement_type: Option<InterviewArrangementType>,
    /// Who picks the time of an interview.
    pub arrangement_appointment_kind: Option<InterviewAppointmentKind>,
    /// Several. Of each: A meeting room for an interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// The type of interview round, as in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    pub interview_round_type: Option<IdNameObject>,
}

feishu_core::object! {
    response ApplicationInterview {
        0 id = "id",
        1 begin_time = "begin_time" swapped,
        2 end_time = "end_time" swapped,
        3 round = "round",
        4 interview_record_list = "interview_record_list",
        5 feedback_submit_time = "feedback_submit_time" swapped,
        6 stage_id = "stage_id",
        7 application_id = "application_id",
        8 stage = "stage",
        9 creator = "creator",
        10 create_time = "create_time" swapped,
        11 update_time = "update_time" swapped,
        12 interview_round_summary = "interview_round_summary",
        13 interview_arrangement_id = "interview_arrangement_id",
        14 interview_type = "interview_type",
        15 talent_time_zone = "talent_time_zone",
        16 contact_user = "contact_user",
        17 contact_mobile = "contact_mobile",
        18 remark = "remark",
        19 address = "address",
        20 video_type = "video_type",
        21 arrangement_status = "arrangement_status",
        22 arrangement_type = "arrangement_type",
        23 arrangement_appointment_kind = "arrangement_appointment_kind",
        24 meeting_room_list = "meeting_room_list",
        25 interview_round_type = "interview_round_type",
    }
}

/// What an interviewer thinks of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviewRecord {
    /// Its ID, as in [`hire.v2.interview_record.get`](method@crate::v2::interview_record::InterviewRecordResource::get).
    pub id: Option<String>,
    /// ID of a feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub feedback_form_id: Option<String>,
    /// Whether an assessment was handed in.
    pub commit_status: Option<CommitStatus>,
    /// When it was handed in.
    ///
    /// In milliseconds since the Unix epoch.
    pub submit_time: Option<UnixMillis>,
    /// The points that an interviewer gave.
    pub record_score: Option<RecordScore>,
    /// Its `id` is of the kind that `user_id_type` asked for.
    pub interviewer: Option<IdNameObject>,
    /// Several. Of each: A file that an interviewer attached.
    pub attachments: Vec<ApplicationInterviewAttachment>,
    /// Several. Of each: A module of a feedback form, filled in.
    pub module_assessments: Vec<ApplicationModuleAssessment>,
}

feishu_core::object! {
    response ApplicationInterviewRecord {
        0 id = "id",
        1 feedback_form_id = "feedback_form_id",
        2 commit_status = "commit_status",
        3 submit_time = "submit_time" swapped,
        4 record_score = "record_score",
        5 interviewer = "interviewer",
        6 attachments = "attachments",
        7 module_assessments = "module_assessments",
    }
}

/// A file that an interviewer attached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInterviewAttachment {
    /// ID of a file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// A media type such as `application/pdf`.
    pub content_type: Option<String>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
}

feishu_core::object! {
    response ApplicationInterviewAttachment {
        0 file_id = "file_id",
        1 file_name = "file_name",
        2 content_type = "content_type",
        3 create_time = "create_time" swapped,
    }
}

/// A module of a feedback form, filled in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationModuleAssessment {
    /// The module's ID, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_module_id: Option<String>,
    /// A text in Chinese and English.
    pub module_name: Option<I18n>,
    /// A kind of module of a feedback form.
    pub module_type: Option<FeedbackModuleType>,
    /// Weight of the module in the total mark.
    pub module_weight: Option<f64>,
    /// A number with two decimal places.
    pub module_score: Option<f64>,
    /// Several. Of each: A question of a feedback form, answered.
    pub dimension_assessments: Vec<ApplicationDimensionAssessment>,
}

feishu_core::object! {
    response ApplicationModuleAssessment {
        0 interview_feedback_form_module_id = "interview_feedback_form_module_id",
        1 module_name = "module_name",
        2 module_type = "module_type",
        3 module_weight = "module_weight",
        4 module_score = "module_score",
        5 dimension_assessments = "dimension_assessments",
    }
}

/// A question of a feedback form, answered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDimensionAssessment {
    /// The question's ID, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_dimension_id: Option<String>,
    /// A text in Chinese and English.
    pub dimension_name: Option<I18n>,
    /// Tells which of the following fields holds the answer.
    pub dimension_type: Option<FeedbackDimensionType>,
    /// Weight of the question within its module.
    pub weight: Option<f64>,
    /// The answer in words.
    pub dimension_content: Option<String>,
    /// The option chosen.
    pub dimension_option: Option<DimensionOption>,
    /// The options chosen.
    pub dimension_options: Vec<DimensionOption>,
    /// The points entered.
    pub dimension_score: Option<i64>,
    /// The job levels to hire at.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// Questions that were put to the talent.
    pub question_assessments: Vec<ApplicationQuestionAssessment>,
}

feishu_core::object! {
    response ApplicationDimensionAssessment {
        0 interview_feedback_form_dimension_id = "interview_feedback_form_dimension_id",
        1 dimension_name = "dimension_name",
        2 dimension_type = "dimension_type",
        3 weight = "weight",
        4 dimension_content = "dimension_content",
        5 dimension_option = "dimension_option",
        6 dimension_options = "dimension_options",
        7 dimension_score = "dimension_score",
        8 recommended_job_level = "recommended_job_level",
        9 question_assessments = "question_assessments",
    }
}

/// A question that was put to the talent, and the answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationQuestionAssessment {
    /// A kind of interview question.
    pub question_type: Option<InterviewQuestionType>,
    /// A text in Chinese and English.
    pub title: Option<I18n>,
    /// A text in Chinese and English.
    pub description: Option<I18n>,
    /// The talent's answer.
    pub content: Option<String>,
    /// Several. Of each: A skill that an interview looks at.
    pub abilities: Vec<Ability>,
}

feishu_core::object! {
    response ApplicationQuestionAssessment {
        0 question_type = "question_type",
        1 title = "title",
        2 description = "description",
        3 content = "content",
        4 abilities = "abilities",
    }
}

/// An address, and the places that it lies in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAddress {
    /// Its ID, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// A country, state, city or district.
    pub district: Option<ApplicationPlace>,
    /// A country, state, city or district.
    pub city: Option<ApplicationPlace>,
    /// A country, state, city or district.
    pub state: Option<ApplicationPlace>,
    /// A country, state, city or district.
    pub country: Option<ApplicationPlace>,
}

feishu_core::object! {
    response ApplicationAddress {
        0 id = "id",
        1 name = "name",
        2 district = "district",
        3 city = "city",
        4 state = "state",
        5 country = "country",
    }
}

/// A country, state, city or district.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPlace {
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// Code of the place, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub code: Option<String>,
    /// A kind of place.
    pub location_type: Option<LocationType>,
}

feishu_core::object! {
    response ApplicationPlace {
        0 name = "name",
        1 code = "code",
        2 location_type = "location_type",
    }
}

/// The offer of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDetailOffer {
    /// An offer apart from what it pays.
    pub offer_basic: Option<ApplicationDetailOfferBasicInfo>,
    /// What an offer pays.
    ///
    /// Needs the scope `hire:offer_salary:readonly`.
    pub offer_salary: Option<ApplicationDetailOfferSalary>,
}

feishu_core::object! {
    response ApplicationDetailOffer {
        0 offer_basic = "offer_basic",
        1 offer_salary = "offer_salary",
    }
}

/// An offer apart from what it pays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDetailOfferBasicInfo {
    /// Its ID, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub id: Option<String>,
    /// How far an offer has come; 2 to 5 are about its approval, 6 to 9 about sending and acceptance.
    pub offer_status: Option<OfferFlowStatus>,
    /// The direct manager; its `id` is of the kind that `user_id_type` asked for.
    pub leader: Option<IdNameObject>,
    /// Its `id` is of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<IdNameObject>,
    /// Its `id` is of the kind that `department_id_type` asked for.
    pub department: Option<IdNameObject>,
    /// The job family; its `id` is of the kind that `job_family_id_type` asked for.
    pub sequence: Option<IdNameObject>,
    /// The job level; its `id` is of the kind that `job_level_id_type` asked for.
    pub level: Option<IdNameObject>,
    /// The company that employs; as in `corehr.v1.company.get`.
    pub company_main_body: Option<IdNameObject>,
    /// ID of a job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// How long the probation is, in months.
    pub probation_month: Option<i64>,
    /// How long an employment contract runs.
    pub contract_period: Option<ContractPeriod>,
    /// The first day at work, `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// Its `id` is of the kind that `user_id_type` asked for.
    pub owner: Option<IdNameObject>,
    /// An address, and the places that it lies in.
    pub onboard_address: Option<ApplicationAddress>,
    /// An address, and the places that it lies in.
    pub work_address: Option<ApplicationAddress>,
    /// A note in free words.
    pub remark: Option<String>,
    /// Several. Of each: A file of an offer.
    pub attachment_list: Vec<ApplicationOfferAttachment>,
    /// Several. Of each: The value of a field that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
}

feishu_core::object! {
    response ApplicationDetailOfferBasicInfo {
        0 id = "id",
        1 offer_status = "offer_status",
        2 leader = "leader",
        3 employee_type = "employee_type",
        4 department = "department",
        5 sequence = "sequence",
        6 level = "level",
        7 company_main_body = "company_main_body",
        8 job_requirement_id = "job_requirement_id",
        9 probation_month = "probation_month",
        10 contract_period = "contract_period",
        11 onboard_date = "onboard_date",
        12 owner = "owner",
        13 onboard_address = "onboard_address",
        14 work_address = "work_address",
        15 remark = "remark",
        16 attachment_list = "attachment_list",
        17 customize_info_list = "customize_info_list",
        18 create_time = "create_time" swapped,
    }
}

/// A file of an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOfferAttachment {
    /// Identifies the attachment, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file.
    pub size: Option<i64>,
    /// ID of a common attachment, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub common_attachment_id: Option<String>,
}

feishu_core::object! {
    response ApplicationOfferAttachment {
        0 id = "id",
        1 name = "name",
        2 size = "size",
        3 common_attachment_id = "common_attachment_id",
    }
}

/// What an offer pays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDetailOfferSalary {
    /// Identifies the salary plan.
    pub id: Option<String>,
    /// How far the salary of an offer has come.
    pub salary_status: Option<SalaryStatus>,
    /// How much of the salary is paid during probation, such as `30%`.
    pub probation_salary_percentage: Option<String>,
    /// The year-end bonus in months of salary.
    pub award_salary_multiple: Option<String>,
    /// How many shares the options are for.
    pub option_shares: Option<String>,
    /// In yuan, with up to two decimal places.
    pub quarterly_bonus: Option<String>,
    /// In yuan, with up to two decimal places.
    pub half_year_bonus: Option<String>,
    /// In yuan, with up to two decimal places; the sum, not its formula.
    pub total_annual_cash: Option<String>,
    /// Several. Of each: The value of a field that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
}

feishu_core::object! {
    response ApplicationDetailOfferSalary {
        0 id = "id",
        1 salary_status = "salary_status",
        2 probation_salary_percentage = "probation_salary_percentage",
        3 award_salary_multiple = "award_salary_multiple",
        4 option_shares = "option_shares",
        5 quarterly_bonus = "quarterly_bonus",
        6 half_year_bonus = "half_year_bonus",
        7 total_annual_cash = "total_annual_cash",
        8 customize_info_list = "customize_info_list",
        9 create_time = "create_time" swapped,
    }
}

feishu_core::int_enum! {
    /// How far the salary of an offer has come.
    SalaryStatus {
        /// `0`: There is none.
        NotCreated = 0,
        /// `1`: It was entered.
        Created = 1,
        /// `2`: It is being approved.
        Approving = 2,
        /// `3`: It needs no approval.
        ApprovalNotNeeded = 3,
        /// `4`: It was approved.
        Approved = 4,
        /// `5`: It was not approved.
        Rejected = 5,
        /// `6`: It was taken back.
        Withdrawn = 6,
        /// `7`: It was deleted.
        Deleted = 7,
    }
}

/// The employee that a talent became.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEmployee {
    /// Its ID, as in [`hire.v1.employee.get`](method@crate::v1::employee::EmployeeResource::get).
    pub id: Option<String>,
    /// The application; as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Whether an employee is still there.
    pub onboard_status: Option<OnboardStatus>,
    /// Whether an employee's probation is over.
    pub conversion_status: Option<ConversionStatus>,
    /// When the person starts work.
    ///
    /// In milliseconds since the Unix epoch.
    pub onboard_time: Option<UnixMillis>,
    /// When the probation is planned to end.
    ///
    /// In milliseconds since the Unix epoch.
    pub expected_conversion_time: Option<UnixMillis>,
    /// When the probation ended.
    ///
    /// In milliseconds since the Unix epoch.
    pub actual_conversion_time: Option<UnixMillis>,
    /// When the employee left.
    ///
    /// In milliseconds since the Unix epoch.
    pub overboard_time: Option<UnixMillis>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Where the employee works.
    pub onboard_city_code: Option<String>,
    /// Of the kind that `department_id_type` asked for.
    pub department_id: Option<String>,
    /// The direct manager's user ID, of the kind that `user_id_type` asked for.
    pub leader_id: Option<String>,
    /// A job family ID of the kind that `job_family_id_type` asked for.
    pub sequence_id: Option<String>,
    /// A job level ID of the kind that `job_level_id_type` asked for.
    pub level_id: Option<String>,
    /// An employee type ID of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<String>,
    /// ID of a job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
}

feishu_core::object! {
    response ApplicationEmployee {
        0 id = "id",
        1 application_id = "application_id",
        2 onboard_status = "onboard_status",
        3 conversion_status = "conversion_status",
        4 onboard_time = "onboard_time" swapped,
        5 expected_conversion_time = "expected_conversion_time" swapped,
        6 actual_conversion_time = "actual_conversion_time" swapped,
        7 overboard_time = "overboard_time" swapped,
        8 overboard_note = "overboard_note",
        9 onboard_city_code = "onboard_city_code",
        10 department_id = "department_id",
        11 leader_id = "leader_id",
        12 sequence_id = "sequence_id",
        13 level_id = "level_id",
        14 employee_type = "employee_type",
        15 job_requirement_id = "job_requirement_id",
    }
}

/// What the agency that recommended a talent says.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAgency {
    /// The agency that recommended a talent.
    pub basic_info: Option<ApplicationAgencyBasicInfo>,
    /// Several. Of each: A field that an agency filled in.
    pub comment_info: Vec<ApplicationAgencyStatement>,
    /// Several. Of each: A field that an agency filled in.
    ///
    /// Needs the scope `hire:agency_salary:readonly`.
    pub salary_info: Vec<ApplicationAgencyStatement>,
}

feishu_core::object! {
    response ApplicationAgency {
        0 basic_info = "basic_info",
        1 comment_info = "comment_info",
        2 salary_info = "salary_info",
    }
}

/// The agency that recommended a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAgencyBasicInfo {
    /// The consultant.
    pub hunter_user_name: Option<I18n>,
    /// The company of the headhunter.
    pub hunter_company_name: Option<String>,
}

feishu_core::object! {
    response ApplicationAgencyBasicInfo {
        0 hunter_user_name = "hunter_user_name",
        1 hunter_company_name = "hunter_company_name",
    }
}

/// A field that an agency filled in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAgencyStatement {
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// A text in Chinese and English.
    pub value: Option<I18n>,
    /// A text in Chinese and English.
    pub description: Option<I18n>,
}

feishu_core::object! {
    response ApplicationAgencyStatement {
        0 name = "name",
        1 value = "value",
        2 description = "description",
    }
}

/// What the website that an application came through says.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPortal {
    /// Where a campus application stands among the talent's wishes.
    pub campus_volunteer_info: Option<CampusVolunteerInfo>,
}

feishu_core::object! {
    response ApplicationPortal {
        0 campus_volunteer_info = "campus_volunteer_info",
    }
}

/// Where a campus application stands among the talent's wishes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampusVolunteerInfo {
    /// Which wish it is.
    pub volunteer_seq: Option<i64>,
}

feishu_core::object! {
    response CampusVolunteerInfo {
        0 volunteer_seq = "volunteer_seq",
    }
}

/// The referral that an application came from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationReferral {
    /// Who referred a talent, and how.
    pub basic_info: Option<ApplicationReferralBasicInfo>,
    /// What an employee says about a talent whom they refer.
    pub recommend_info: Option<ApplicationRecommendation>,
}

feishu_core::object! {
    response ApplicationReferral {
        0 basic_info = "basic_info",
        1 recommend_info = "recommend_info",
    }
}

/// Who referred a talent, and how.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationReferralBasicInfo {
    /// Identifies the referral.
    pub id: Option<String>,
    /// The application; as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// What a talent was referred for.
    pub referral_type: Option<ReferralType>,
    /// Who referred the talent; its `id` is of the kind that `user_id_type` asked for.
    pub user_info: Option<IdNameObject>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
    /// How a talent was referred.
    pub referral_method: Option<ReferralMethod>,
}

feishu_core::object! {
    response ApplicationReferralBasicInfo {
        0 id = "id",
        1 application_id = "application_id",
        2 referral_type = "referral_type",
        3 user_info = "user_info",
        4 create_time = "create_time" swapped,
        5 referral_method = "referral_method",
    }
}

feishu_core::int_enum! {
    /// What a talent was referred for.
    ReferralType {
        /// `1`: An interest rather than a job.
        Intention = 1,
        /// `2`: A job.
        Job = 2,
    }
}

feishu_core::int_enum! {
    /// How a talent was referred.
    ReferralMethod {
        /// `1`: In the usual way.
        Normal = 1,
        /// `2`: With a referral code.
        ReferralCode = 2,
        /// `3`: With a special referral code.
        SpecialReferralCode = 3,
        /// `4`: On a mobile page.
        H5 = 4,
        /// `5`: By a recruiter in the employee's name.
        ByRecruiter = 5,
    }
}

/// What an employee says about a talent whom they refer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRecommendation {
    /// Whether people are close relatives.
    pub relationship: Option<Kinship>,
    /// Whether an employee knows a talent.
    pub familiarity: Option<Familiarity>,
    /// What the referrer says of the candidate.
    pub comment: Option<String>,
    /// How an employee and a talent know each other.
    pub specific_relationship: Option<SpecificRelationship>,
    /// How well an employee knows what a talent can do.
    pub work_ability_familiarity: Option<WorkAbilityFamiliarity>,
    /// How well a talent fits a job.
    pub match_degree: Option<MatchDegree>,
}

feishu_core::object! {
    response ApplicationRecommendation {
        0 relationship = "relationship",
        1 familiarity = "familiarity",
        2 comment = "comment",
        3 specific_relationship = "specific_relationship",
        4 work_ability_familiarity = "work_ability_familiarity",
        5 match_degree = "match_degree",
    }
}

feishu_core::int_enum! {
    /// Whether people are close relatives.
    Kinship {
        /// `0`: They are not.
        None = 0,
        /// `1`: They are.
        ImmediateFamily = 1,
    }
}

feishu_core::int_enum! {
    /// Whether an employee knows a talent.
    Familiarity {
        /// `0`: The employee does not.
        Unfamiliar = 0,
        /// `1`: The employee does.
        Familiar = 1,
    }
}

/// How an employee and a talent know each other.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificRelationship {
    /// What an employee and a talent are to each other.
    pub relation_with_candidate: Option<RelationWithCandidate>,
    /// More about it, in words.
    pub extra: Option<String>,
}

feishu_core::object! {
    response SpecificRelationship {
        0 relation_with_candidate = "relation_with_candidate",
        1 extra = "extra",
    }
}

feishu_core::int_enum! {
    /// What an employee and a talent are to each other.
    RelationWithCandidate {
        /// `1`: They worked together.
        FormerColleague = 1,
        /// `2`: They are friends.
        Friend = 2,
        /// `3`: Anything else.
        Other = 3,
    }
}

feishu_core::int_enum! {
    /// How well an employee knows what a talent can do.
    WorkAbilityFamiliarity {
        /// `1`: Very well.
        VeryFamiliar = 1,
        /// `2`: Well.
        Familiar = 2,
        /// `3`: A little.
        SomewhatFamiliar = 3,
        /// `4`: Not at all.
        Unfamiliar = 4,
    }
}

feishu_core::int_enum! {
    /// How well a talent fits a job.
    MatchDegree {
        /// `1`: Very well.
        VeryWell = 1,
        /// `2`: Well.
        Well = 2,
        /// `3`: A little.
        Somewhat = 3,
        /// `4`: Not at all.
        Poorly = 4,
    }
}

feishu_core::string_enum! {
    /// Which applications to list.
    ApplicationActiveFilter {
        /// `1`: Those that are going on.
        Active = "1",
        /// `2`: Those that were ended.
        Inactive = "2",
        /// `3`: All of them.
        All = "3",
    }
}

feishu_core::int_enum! {
    /// Whether an application has its talent for itself.
    ApplicationLockStatus {
        /// `1`: The talent is not locked.
        Unlocked = 1,
        /// `2`: The talent is locked by an application for another job.
        LockedByOther = 2,
        /// `3`: The talent is locked by this application.
        LockedByThis = 3,
    }
}

/// The offer of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOffer {
    /// Its ID, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub id: Option<String>,
    /// The application; as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// The offer of an application apart from what it pays.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// What an offer pays.
    pub salary_plan: Option<OfferSalaryPlan>,
    /// The version of the application form that it was made with, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub schema_id: Option<String>,
    /// How far an offer has come. Those from 11 on are for internship offers alone.
    pub offer_status: Option<OfferStatus>,
    /// The job that an offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// Several. Of each: A module that the tenant added to the offer application form, with its values.
    pub customized_module_list: Vec<OfferCustomModule>,
    /// ID of a job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// Open to some tenants only; the platform's account managers open it to others.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

feishu_core::object! {
    response ApplicationOffer {
        0 id = "id",
        1 application_id = "application_id",
        2 basic_info = "basic_info",
        3 salary_plan = "salary_plan",
        4 schema_id = "schema_id",
        5 offer_status = "offer_status",
        6 job_info = "job_info",
        7 customized_module_list = "customized_module_list",
        8 job_requirement_id = "job_requirement_id",
        9 offer_send_record_list = "offer_send_record_list",
    }
}

/// The offer of an application apart from what it pays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    /// Whom an offer is meant for.
    #[deprecated = "Abandoned by the platform; `hire.v1.offer.get` tells the kind of an offer."]
    pub offer_type: Option<OfferRecruitmentType>,
    /// A note in free words.
    pub remark: Option<String>,
    /// When it expires.
    ///
    /// In milliseconds since the Unix epoch.
    pub expire_time: Option<UnixMillis>,
    /// A user ID of the kind that `user_id_type` asked for.
    pub owner_user_id: Option<String>,
    /// A user ID of the kind that `user_id_type` asked for.
    pub creator_user_id: Option<String>,
    /// Its `id` is of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<BilingualObject>,
    /// When it was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub create_time: Option<UnixMillis>,
    /// The direct manager's user ID, of the kind that `user_id_type` asked for.
    pub leader_user_id: Option<String>,
    /// The first day at work, `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// Of the kind that `department_id_type` asked for.
    pub department_id: Option<String>,
    /// How long the probation is, in months.
    pub probation_month: Option<i64>,
    /// How long the contract runs, in years; `contract_period` says it better.
    pub contract_year: Option<i64>,
    /// How long an employment contract runs.
    pub contract_period: Option<ContractPeriod>,
    /// The kind of employment, such as 101 for full-time staff with experience.
    pub recruitment_type: Option<BilingualObject>,
    /// The job family; its `id` is of the kind that `job_family_id_type` asked for.
    pub sequence: Option<BilingualObject>,
    /// The job level; its `id` is of the kind that `job_level_id_type` asked for.
    pub level: Option<BilingualObject>,
    /// An address, and the places that it lies in, their names in two fields each.
    pub onboard_address: Option<BilingualAddress>,
    /// An address, and the places that it lies in, their names in two fields each.
    pub work_address: Option<BilingualAddress>,
    /// Several. Of each: The value of a field that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// For tenants of Feishu People with positions; as in `corehr.v2.position.query`.
    pub position_id: Option<String>,
    /// Title of the position that is offered.
    pub job_offered: Option<String>,
    /// For tenants of Feishu People; as in `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// IDs of common attachments, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub common_attachment_id_list: Vec<String>,
    /// The career path.
    pub pathway_id: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ApplicationOfferBasicInfo {
            0 offer_type = "offer_type",
            1 remark = "remark",
            2 expire_time = "expire_time",
            3 owner_user_id = "owner_user_id",
            4 creator_user_id = "creator_user_id",
            5 employee_type = "employee_type",
            6 create_time = "create_time" swapped,
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
            19 position_id = "position_id",
            20 job_offered = "job_offered",
            21 job_grade_id = "job_grade_id",
            22 common_attachment_id_list = "common_attachment_id_list",
            23 pathway_id = "pathway_id",
        }
    }
};

/// `hire.v1.application.cancel_onboard`.
pub static CANCEL_ONBOARD: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::body(
                "termination_type",
                table::Kind::IntEnum(TerminationType::VALUES),
            )
            .required(),
        table::Field::body("termination_reason_id_list", table::Kind::String).list(),
        table::Field::body("termination_reason_notes", table::Kind::String),
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
            code: 1002221,
            meaning: "The application was ended already.",
            advice: "Check its state.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002910,
            meaning: "Feishu People lists the talent as about to start.",
            advice: "Call the onboarding off there.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard",
    ..table::Operation::new(
        "hire.v1.application.cancel_onboard",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/cancel_onboard",
    )
};

/// `hire.v1.application.create`.
pub static CREATE: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("job_id", table::Kind::String).required(),
        table::Field::body("user_id", table::Kind::String),
        table::Field::body("resume_source_id", table::Kind::String),
        table::Field::body("application_preferred_city_code_list", table::Kind::String)
            .list(),
        table::Field::body(
            "delivery_type",
            table::Kind::IntEnum(ApplicationDeliveryType::VALUES),
        ),
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
        table::DocumentedError {
            status: 400,
            code: 1002206,
            meaning: "The talent has a like application already.",
            advice: "Look for it with `hire.v1.application.list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002222,
            meaning: "The talent is bound to another employee.",
            advice: "Check whose employee the talent is.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002223,
            meaning: "The employee is bound to another talent.",
            advice: "Check `user_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002224,
            meaning: "There is no such employee.",
            advice: "Check `user_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002511,
            meaning: "The candidate has applied as often as is allowed.",
            advice: "Ask an administrator of Feishu Hire how many applications are allowed.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002512,
            meaning: "There is no such résumé source.",
            advice: "Check `resume_source_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create",
    ..table::Operation::new(
        "hire.v1.application.create",
        table::Method::Post,
        "/open-apis/hire/v1/applications",
    )
};

/// `hire.v1.application.get`.
pub static GET: table::Operation = table::Operation {
    scopes: &["hire:application", "hire:application:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
                "options",
                table::Kind::StringEnum(ApplicationOption::VALUES),
            )
            .list(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get",
    ..table::Operation::new(
        "hire.v1.application.get",
        table::Method::Get,
        "/open-apis/hire/v1/applications/:application_id",
    )
};

/// `hire.v1.application.get_detail`.
pub static GET_DETAIL: table::Operation = table::Operation {
    scopes: &["hire:application", "hire:application:readonly"],
    field_scopes: &[
        "hire:agency:readonly",
        "hire:agency_salary:readonly",
        "hire:employee",
        "hire:employee:readonly",
        "hire:evaluation:readonly",
        "hire:interview:readonly",
        "hire:job:readonly",
        "hire:offer:readonly",
        "hire:offer_salary:readonly",
        "hire:referral:readonly",
        "hire:site:readonly",
        "hire:talent:readonly",
        "hire:interview",
        "hire:agency",
        "hire:referral",
        "hire:job",
        "hire:site",
        "contact:user.employee_id:readonly",
        "hire:talent",
        "hire:offer",
    ],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("application_id", table::Kind::String),
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
        table::Field::query(
                "options",
                table::Kind::StringEnum(ApplicationDetailOption::VALUES),
            )
            .list(),
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
        table::DocumentedError {
            status: 400,
            code: 1002201,
            meaning: "There is no such application.",
            advice: "Check `application_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail",
    ..table::Operation::new(
        "hire.v1.application.get_detail",
        table::Method::Get,
        "/open-apis/hire/v1/applications/:application_id/get_detail",
    )
};

/// `hire.v1.application.list`.
pub static LIST: table::Operation = table::Operation {
    scopes: &["hire:application:readonly", "hire:application"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("process_id", table::Kind::String),
        table::Field::query("stage_id", table::Kind::String),
        table::Field::query("talent_id", table::Kind::String),
        table::Field::query(
            "active_status",
            table::Kind::StringEnum(ApplicationActiveFilter::VALUES),
        ),
        table::Field::query("job_id", table::Kind::String),
        table::Field::query(
                "lock_status",
                table::Kind::IntEnum(ApplicationLockStatus::VALUES),
            )
            .list(),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 6,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list",
    ..table::Operation::new(
        "hire.v1.application.list",
        table::Method::Get,
        "/open-apis/hire/v1/applications",
    )
};

/// `hire.v1.application.offer`.
pub static OFFER: table::Operation = table::Operation {
    scopes: &["hire:application", "hire:application:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer",
    ..table::Operation::new(
        "hire.v1.application.offer",
        table::Method::Get,
        "/open-apis/hire/v1/applications/:application_id/offer",
    )
};

/// `hire.v1.application.recover`.
pub static RECOVER: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("application_id", table::Kind::String)],
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
            code: 1002210,
            meaning: "Another application has locked the talent.",
            advice: "Wait until the lock is gone or take it off.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002206,
            meaning: "The talent has a like application already.",
            advice: "Look for it with `hire.v1.application.list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002201,
            meaning: "There is no such application.",
            advice: "Check `application_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002225,
            meaning: "The application is still going on.",
            advice: "Only an ended one can be taken up again.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002209,
            meaning: "The talent is onboarded already.",
            advice: "Check the talent's state.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover",
    ..table::Operation::new(
        "hire.v1.application.recover",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/recover",
    )
};

/// `hire.v1.application.terminate`.
pub static TERMINATE: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::body(
                "termination_type",
                table::Kind::IntEnum(TerminationType::VALUES),
            )
            .required(),
        table::Field::body("termination_reason_list", table::Kind::String).list(),
        table::Field::body("termination_reason_note", table::Kind::String),
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
            code: 1002221,
            meaning: "The application was ended already.",
            advice: "Check its state.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate",
    ..table::Operation::new(
        "hire.v1.application.terminate",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/terminate",
    )
};

/// `hire.v1.application.transfer_onboard`.
pub static TRANSFER_ONBOARD: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(PeopleDepartmentIdType::VALUES),
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
        table::Field::body("actual_onboard_time", table::Kind::UnixMillis),
        table::Field::body("expected_conversion_time", table::Kind::UnixMillis),
        table::Field::body("job_requirement_id", table::Kind::String),
        table::Field::body("operator_id", table::Kind::String),
        table::Field::body("onboard_city_code", table::Kind::String),
        table::Field::body("department", table::Kind::String),
        table::Field::body("leader", table::Kind::String),
        table::Field::body("sequence", table::Kind::String),
        table::Field::body("level", table::Kind::String),
        table::Field::body("employee_type", table::Kind::String),
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
            status: 404,
            code: 1002901,
            meaning: "There is no such application.",
            advice: "Check `application_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002902,
            meaning: "The application is in a stage from which nobody can be onboarded.",
            advice: "Move it to the stage before onboarding with `hire.v1.application.transfer_stage`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002904,
            meaning: "The employee is onboarded already.",
            advice: "Nothing is left to do.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002905,
            meaning: "A time is wrong.",
            advice: "Check `actual_onboard_time` and `expected_conversion_time`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 1002908,
            meaning: "The settings do not let other systems report onboarding.",
            advice: "Switch it on in the settings of Feishu Hire, under Ecosystem, e-HR/OA.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002210,
            meaning: "Another application has locked the talent.",
            advice: "Wait until the lock is gone or take it off by hand.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard",
    ..table::Operation::new(
        "hire.v1.application.transfer_onboard",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/transfer_onboard",
    )
};

/// `hire.v1.application.transfer_stage`.
pub static TRANSFER_STAGE: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:application"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("application_id", table::Kind::String),
        table::Field::body("stage_id", table::Kind::String).required(),
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
            code: 1002201,
            meaning: "There is no such application.",
            advice: "Check `application_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002204,
            meaning: "There is no such stage.",
            advice: "Check `stage_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002210,
            meaning: "Another application has locked the talent.",
            advice: "Wait until the lock is gone or take it off.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002211,
            meaning: "The application cannot move to that stage.",
            advice: "Check the stage against the rules of the operation.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002212,
            meaning: "The move to another stage failed.",
            advice: "The message says why; if it persists, give support the log ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002220,
            meaning: "The application cannot leave its stage.",
            advice: "Check the stage against the rules of the operation.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage",
    ..table::Operation::new(
        "hire.v1.application.transfer_stage",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/transfer_stage",
    )
};
