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
//! | [<code>cancel_<wbr>onboard</code>](method@crate::v1::application::ApplicationResource::cancel_onboard) | Calls off the onboarding of a talent who is about to start. | 取消候选人入职 |
//! | [<code>create</code>](method@crate::v1::application::ApplicationResource::create) | Puts a talent up for a job. | 创建投递 |
//! | [<code>get</code>](method@crate::v1::application::ApplicationResource::get) | Deprecated. Gets an application. | 获取投递信息 |
//! | [<code>get_<wbr>detail</code>](method@crate::v1::application::ApplicationResource::get_detail) | Gets an application, on demand with the talent, job, evaluations, interviews, offer, agency, referral and website that belong to it. | 获取投递详情 |
//! | [<code>list</code>](method@crate::v1::application::ApplicationResource::list) | Lists the IDs of applications. | 获取投递列表 |
//! | [<code>offer</code>](method@crate::v1::application::ApplicationResource::offer) | Gets the offer of an application. | 获取 Offer 信息 |
//! | [<code>recover</code>](method@crate::v1::application::ApplicationResource::recover) | Takes up an ended application again. | 恢复投递 |
//! | [<code>terminate</code>](method@crate::v1::application::ApplicationResource::terminate) | Ends an application. | 终止投递 |
//! | [<code>transfer_<wbr>onboard</code>](method@crate::v1::application::ApplicationResource::transfer_onboard) | Onboards a talent, which makes an employee of them. | 操作候选人入职 |
//! | [<code>transfer_<wbr>stage</code>](method@crate::v1::application::ApplicationResource::transfer_stage) | Moves an application to another stage. | 转移投递阶段 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`ApplicationDeleted`](struct@crate::v1::application::ApplicationDeleted) | Applications were deleted. | 删除投递 |
//! | [`ApplicationStageChanged`](struct@crate::v1::application::ApplicationStageChanged) | An application went from one stage of its hiring process to another. | 投递阶段变更 |

pub mod interview;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Date, Identity, Tenant, Timestamp, to_list, to_texts};
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
    pub fn interview(&self) -> interview::ApplicationInterviewResource<I> {
        interview::ApplicationInterviewResource::new(self.caller.clone())
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `termination_type` ([`TerminationType`](type@crate::v1::types::TerminationType)): Who ended it – the company, the talent, or neither.
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
    /// | 1002910 | 400 | Feishu People lists the talent as about to start. | Call the onboarding off in Feishu People. |
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
    ) -> ApplicationCancelOnboardCall {
        let mut call = Call::new(&self.caller, &CANCEL_ONBOARD);
        call.set::<String>(0, application_id.into());
        call.set(1, termination_type);
        ApplicationCancelOnboardCall {
            call,
        }
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
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::application::ApplicationDeliveryType;
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
    ) -> ApplicationCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, talent_id.into());
        call.set::<String>(2, job_id.into());
        ApplicationCreateCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::application::ApplicationOption;
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
    pub fn get(&self, application_id: impl Into<String>) -> ApplicationGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, application_id.into());
        ApplicationGetCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::application::ApplicationDetailOption;
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
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
    pub fn get_detail(
        &self,
        application_id: impl Into<String>,
    ) -> ApplicationGetDetailCall {
        let mut call = Call::new(&self.caller, &GET_DETAIL);
        call.set::<String>(0, application_id.into());
        ApplicationGetDetailCall { call }
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
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::application::{ApplicationActiveFilter, ApplicationLockStatus};
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
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
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
    pub fn list(&self) -> ApplicationListCall {
        let call = Call::new(&self.caller, &LIST);
        ApplicationListCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
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
    pub fn offer(&self, application_id: impl Into<String>) -> ApplicationOfferCall {
        let mut call = Call::new(&self.caller, &OFFER);
        call.set::<String>(0, application_id.into());
        ApplicationOfferCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
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
    /// | 1002210 | 400 | Another application has locked the talent. | Wait until the lock is gone, or take it off. |
    /// | 1002206 | 400 | The talent has a like application already. | Look for it with [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). |
    /// | 1002201 | 400 | There is no such application. | Check `application_id`. |
    /// | 1002225 | 400 | The application is still going on. | Only an ended application can be taken up again. |
    /// | 1002209 | 400 | The talent is onboarded already. | Check the talent's state. |
    #[doc(
        alias(
            "恢复投递",
            "hire.v1.application.recover",
            "/open-apis/hire/v1/applications/:application_id/recover"
        )
    )]
    pub fn recover(&self, application_id: impl Into<String>) -> ApplicationRecoverCall {
        let mut call = Call::new(&self.caller, &RECOVER);
        call.set::<String>(0, application_id.into());
        ApplicationRecoverCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `termination_type` ([`TerminationType`](type@crate::v1::types::TerminationType)): Who ended it – the company, the talent, or neither.
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
    ) -> ApplicationTerminateCall {
        let mut call = Call::new(&self.caller, &TERMINATE);
        call.set::<String>(0, application_id.into());
        call.set(1, termination_type);
        ApplicationTerminateCall { call }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::types::{
    ///     EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType, PeopleDepartmentIdType,
    /// };
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
    ///     .actual_onboard_time(Timestamp::from_millis(1616428800000))
    ///     .expected_conversion_time(Timestamp::from_millis(1616428800000))
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
    ) -> ApplicationTransferOnboardCall {
        let mut call = Call::new(&self.caller, &TRANSFER_ONBOARD);
        call.set::<String>(0, application_id.into());
        ApplicationTransferOnboardCall {
            call,
        }
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
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    /// - `stage_id`: ID of the stage to move to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
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
    /// | 1002210 | 400 | Another application has locked the talent. | Wait until the lock is gone, or take it off. |
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
    ) -> ApplicationTransferStageCall {
        let mut call = Call::new(&self.caller, &TRANSFER_STAGE);
        call.set::<String>(0, application_id.into());
        call.set::<String>(1, stage_id.into());
        ApplicationTransferStageCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.cancel_onboard`, begun by [`ApplicationResource::cancel_onboard`].
    ApplicationCancelOnboardCall -> ()
}

impl ApplicationCancelOnboardCall {
    /// IDs of the reasons, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    #[inline]
    pub fn termination_reason_id_list(
        mut self,
        termination_reason_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(termination_reason_id_list));
        self
    }

    /// Further words about why it ended.
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
    ApplicationCreateCall -> ApplicationCreateResponse
}

impl ApplicationCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// User ID of the employee who the talent is, of the kind that `user_id_type` names. Has to be given when the résumé source is an employee's transfer or an intern's conversion; the talent is then bound to that employee. Not used for other sources.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, user_id.into());
        self
    }

    /// ID of the résumé source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[inline]
    pub fn resume_source_id(mut self, resume_source_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, resume_source_id.into());
        self
    }

    /// Codes of the cities where the talent would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    pub fn application_preferred_city_code_list(
        mut self,
        application_preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(application_preferred_city_code_list));
        self
    }

    /// Who brought the application about.
    #[inline]
    pub fn delivery_type(mut self, delivery_type: ApplicationDeliveryType) -> Self {
        self.call.set(6, delivery_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.get`, begun by [`ApplicationResource::get`].
    ApplicationGetCall -> ApplicationGetResponse
}

impl ApplicationGetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// Which application to answer with, where the one asked for was passed on.
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
    ApplicationGetDetailCall -> ApplicationGetDetailResponse
}

impl ApplicationGetDetailCall {
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
    ApplicationListCall -> ApplicationListResponse
}

impl ApplicationListCall {
    /// Only applications in the hiring process with this ID are listed; as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    #[inline]
    pub fn process_id(mut self, process_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, process_id.into());
        self
    }

    /// Only applications in the stage with this ID are listed; as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    #[inline]
    pub fn stage_id(mut self, stage_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, stage_id.into());
        self
    }

    /// Only applications of the talent with this ID are listed; as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    #[inline]
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, talent_id.into());
        self
    }

    /// Whether applications are listed that are going on, that were ended, or all, as when it is left out.
    #[inline]
    pub fn active_status(mut self, active_status: ApplicationActiveFilter) -> Self {
        self.call.set(3, active_status);
        self
    }

    /// Only applications for the job with this ID are listed; as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, job_id.into());
        self
    }

    /// Only applications that are locked in one of these ways are listed.
    #[inline]
    pub fn lock_status(
        mut self,
        lock_status: impl IntoIterator<Item = ApplicationLockStatus>,
    ) -> Self {
        self.call.set(5, to_list(lock_status));
        self
    }

    /// The token that came with the page before; leave it out for the first page.
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

    /// Only applications that changed at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(8, update_start_time.into());
        self
    }

    /// Only applications that changed at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(9, update_end_time.into());
        self
    }
}

feishu_core::pages!(ApplicationListCall, ApplicationListResponse, items: String, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.application.offer`, begun by [`ApplicationResource::offer`].
    ApplicationOfferCall -> ApplicationOfferResponse
}

impl ApplicationOfferCall {
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
    ApplicationRecoverCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.application.terminate`, begun by [`ApplicationResource::terminate`].
    ApplicationTerminateCall -> ()
}

impl ApplicationTerminateCall {
    /// IDs of the reasons, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    #[inline]
    pub fn termination_reason_list(
        mut self,
        termination_reason_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(termination_reason_list));
        self
    }

    /// Further words about why it ended.
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
    ApplicationTransferOnboardCall -> ApplicationTransferOnboardResponse
}

impl ApplicationTransferOnboardCall {
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

    /// When the talent started work. Not in the future; now where it is left out.
    ///
    /// To the millisecond.
    #[inline]
    pub fn actual_onboard_time(
        mut self,
        actual_onboard_time: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(6, actual_onboard_time.into());
        self
    }

    /// When the probation is planned to end; 0 where it is left out.
    ///
    /// To the millisecond.
    #[inline]
    pub fn expected_conversion_time(
        mut self,
        expected_conversion_time: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(7, expected_conversion_time.into());
        self
    }

    /// ID of the job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list), for which one more talent then counts as onboarded. The settings decide whether it has to be given.
    #[inline]
    pub fn job_requirement_id(mut self, job_requirement_id: impl Into<String>) -> Self {
        self.call.set::<String>(8, job_requirement_id.into());
        self
    }

    /// User ID of who does this, of the kind that `user_id_type` names.
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.call.set::<String>(9, operator_id.into());
        self
    }

    /// ID of the place where the employee works, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn onboard_city_code(mut self, onboard_city_code: impl Into<String>) -> Self {
        self.call.set::<String>(10, onboard_city_code.into());
        self
    }

    /// ID of the employee's department, of the kind that `department_id_type` names; as in `contact.v3.department.search`.
    #[inline]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.call.set::<String>(11, department.into());
        self
    }

    /// User ID of the direct manager, of the kind that `user_id_type` names.
    #[inline]
    pub fn leader(mut self, leader: impl Into<String>) -> Self {
        self.call.set::<String>(12, leader.into());
        self
    }

    /// ID of the employee's job family, of the kind that `job_family_id_type` names.
    #[inline]
    pub fn sequence(mut self, sequence: impl Into<String>) -> Self {
        self.call.set::<String>(13, sequence.into());
        self
    }

    /// ID of the employee's job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.call.set::<String>(14, level.into());
        self
    }

    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    #[inline]
    pub fn employee_type(mut self, employee_type: impl Into<String>) -> Self {
        self.call.set::<String>(15, employee_type.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.application.transfer_stage`, begun by [`ApplicationResource::transfer_stage`].
    ApplicationTransferStageCall -> ()
}

/// The answer of [`hire.v1.application.create`](method@crate::v1::application::ApplicationResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationCreateResponse {
    /// ID of the new application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub id: Option<String>,
}

feishu_core::object! {
    response ApplicationCreateResponse {
        0 id = "id",
    }
}

/// The answer of [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGetResponse {
    /// The application.
    pub application: Option<Application>,
}

feishu_core::object! {
    response ApplicationGetResponse {
        0 application = "application",
    }
}

/// The answer of [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGetDetailResponse {
    /// The application, with what `options` asked for.
    pub application_detail: Option<ApplicationDetail>,
}

feishu_core::object! {
    response ApplicationGetDetailResponse {
        0 application_detail = "application_detail",
    }
}

/// The answer of [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationListResponse {
    /// IDs of the applications of this page; [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail) tells about one.
    pub items: Vec<String>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ApplicationListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.application.offer`](method@crate::v1::application::ApplicationResource::offer).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOfferResponse {
    /// The offer.
    pub offer: Option<ApplicationOffer>,
}

feishu_core::object! {
    response ApplicationOfferResponse {
        0 offer = "offer",
    }
}

/// The answer of [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationTransferOnboardResponse {
    /// The employee that the talent became.
    pub employee: Option<Employee>,
}

feishu_core::object! {
    response ApplicationTransferOnboardResponse {
        0 employee = "employee",
    }
}

/// Applications were deleted.
///
/// It holds IDs alone; what was deleted can no longer be asked for.
///
/// The payload of [`hire.application.deleted_v1` “删除投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted) in the official documentation, as of 2024-08-26.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:application:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::application::ApplicationDeleted;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<ApplicationDeleted>(|event| async move {
///         println!("{:?}", event.payload.application_ids);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("删除投递", "hire.application.deleted_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDeleted {
    /// IDs of the applications.
    pub application_ids: Vec<String>,
}

feishu_core::object! {
    response ApplicationDeleted {
        0 application_ids = "application_ids",
    }
}

impl feishu_core::event::Event for ApplicationDeleted {
    const TYPE: &'static str = "hire.application.deleted_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// An application went from one stage of its hiring process to another.
///
/// The payload of [`hire.application.stage_changed_v1` “投递阶段变更”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed) in the official documentation, as of 2024-06-28.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:application:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::application::ApplicationStageChanged;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<ApplicationStageChanged>(|event| async move {
///         println!("{:?}", event.payload.application_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("投递阶段变更", "hire.application.stage_changed_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationStageChanged {
    /// ID of the application, as [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get) takes it.
    pub application_id: Option<String>,
    /// ID of the stage that it left, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub origin_stage_id: Option<String>,
    /// ID of the stage that it came to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub target_stage_id: Option<String>,
    /// When it went there.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
}

feishu_core::object! {
    response ApplicationStageChanged {
        0 application_id = "application_id",
        1 origin_stage_id = "origin_stage_id",
        2 target_stage_id = "target_stage_id",
        3 update_time = "update_time" millis,
    }
}

impl feishu_core::event::Event for ApplicationStageChanged {
    const TYPE: &'static str = "hire.application.stage_changed_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
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
    /// ID of the application.
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    pub job_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the résumé source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    pub resume_source_id: Option<String>,
    /// Stage that the application is in.
    pub stage: Option<JobProcessStage>,
    /// Whether the application is still going on.
    pub active_status: Option<ApplicationActiveStatus>,
    /// Who brought the application about.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// Website that the application came through.
    pub website_resume_source: Option<ApplicationWebsiteSource>,
    /// ID of the résumé's file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub talent_attachment_resume_id: Option<String>,
    /// When the application was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the application was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// When the application was in which stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Who ended the application – the company, the talent, or neither.
    pub termination_type: Option<TerminationType>,
    /// IDs of the reasons why the application was ended, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    pub termination_reason_list: Vec<String>,
    /// Further words about why it ended.
    pub termination_reason_note: Option<String>,
    /// Cities where the talent would like to work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// User ID of the creator, of the kind that `user_id_type` asked for. Absent unless an employee created the application, by uploading a résumé, adding the talent to a job or a referral.
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
        10 create_time = "create_time" millis swapped,
        11 modify_time = "modify_time" millis swapped,
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
        /// `1`: The application is going on.
        Active = 1,
        /// `2`: The application was ended.
        Inactive = 2,
    }
}

/// Where an application came from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    /// ID of the source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    pub id: Option<String>,
    /// Name of the source.
    pub name: Option<I18n>,
    /// What kind of source it is.
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
    /// ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    pub website_id: Option<String>,
    /// Name of the website.
    pub website_name: Option<I18n>,
    /// Promotion channel that led to the website.
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
    /// ID of the channel, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
    pub channel_id: Option<String>,
    /// Name of the channel.
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
    /// ID of the stage, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// When the application last entered the stage.
    ///
    /// To the millisecond.
    pub enter_time: Option<Timestamp>,
    /// When the application last left the stage; absent while it is there.
    ///
    /// To the millisecond.
    pub exit_time: Option<Timestamp>,
}

feishu_core::object! {
    response ApplicationStageTime {
        0 stage_id = "stage_id",
        1 enter_time = "enter_time" millis swapped,
        2 exit_time = "exit_time" millis swapped,
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
    /// The application by itself.
    pub basic_info: Option<ApplicationBasicInfo>,
    /// The job that the application is for.
    ///
    /// Needs one of the scopes `hire:job:readonly`, `hire:job`.
    pub job: Option<ApplicationJob>,
    /// The talent who applies.
    ///
    /// Needs one of the scopes `hire:talent:readonly`, `hire:talent`.
    pub talent: Option<ApplicationTalent>,
    /// Evaluations of the résumé, by people who were asked to look at it.
    ///
    /// Needs the scope `hire:evaluation:readonly`.
    pub evaluations: Vec<Evaluation>,
    /// The interviews of the application.
    ///
    /// Needs one of the scopes `hire:interview:readonly`, `hire:interview`.
    pub interview_aggregation: Option<ApplicationInterviews>,
    /// The regular offer; internship offers are not shown.
    ///
    /// Needs one of the scopes `hire:offer:readonly`, `hire:offer`.
    pub offer: Option<ApplicationDetailOffer>,
    /// The employee that the talent became.
    ///
    /// Needs one of the scopes `hire:employee`, `hire:employee:readonly`.
    pub employee: Option<ApplicationEmployee>,
    /// What the agency that recommended the talent says.
    ///
    /// Needs one of the scopes `hire:agency:readonly`, `hire:agency`.
    pub agency: Option<ApplicationAgency>,
    /// What the website that the application came through says.
    ///
    /// Needs one of the scopes `hire:site:readonly`, `hire:site`.
    pub portal: Option<ApplicationPortal>,
    /// The referral that the application came from.
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
    /// ID of the application.
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// Stage that the application is in.
    pub stage: Option<JobProcessStage>,
    /// Whether the application is still going on.
    pub active_status: Option<ApplicationActiveStatus>,
    /// Who brought the application about.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// Website that the application came through. Absent where there was none.
    pub website_resume_source: Option<ApplicationWebsiteSource>,
    /// ID of the résumé's file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get). Absent unless the application was made inside Feishu Hire; those that came through channels, websites and referrals have none.
    pub talent_attachment_resume_id: Option<String>,
    /// When the application was in which stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Whether the talent has started work.
    pub onboard_status: Option<ApplicationOnboardStatus>,
    /// Cities where the talent would like to work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// Why the application was ended.
    pub termination_reason: Option<ApplicationTerminationReason>,
    /// User ID of the creator, of the kind that `user_id_type` asked for; for a creator from another tenant, the Lark ID. Absent unless an employee created the application, by uploading a résumé, adding the talent to a job or a referral.
    pub creator_id: Option<String>,
    /// User ID of the application's owner, of the kind that `user_id_type` asked for.
    pub owner_id: Option<String>,
    /// User ID of who ended the application, of the kind that `user_id_type` asked for.
    pub terminator_id: Option<String>,
    /// When the application was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the application was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
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
        16 create_time = "create_time" millis swapped,
        17 modify_time = "modify_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// Whether the talent of an application has started work.
    ApplicationOnboardStatus {
        /// `1`: The talent has not started yet.
        NotOnboarded = 1,
        /// `2`: The talent has started work.
        Onboarded = 2,
    }
}

/// Why an application was ended.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationTerminationReason {
    /// ID of the reason, as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
    pub id: Option<String>,
    /// Name of the reason.
    pub name: Option<I18n>,
    /// Reasons below this one, which say it in more detail; as in [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
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
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub id: Option<String>,
    /// Title of the job.
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
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub id: Option<String>,
    /// Full name of the talent.
    pub name: Option<String>,
    /// Country calling code of the phone number, such as `+86`.
    pub mobile_code: Option<String>,
    /// Phone number of the talent, without the country calling code.
    pub mobile_number: Option<String>,
    /// E-mail address of the talent.
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
    /// All interviews of the application.
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
    /// ID of the interview, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    pub id: Option<String>,
    /// When the interview begins.
    ///
    /// To the millisecond.
    pub begin_time: Option<Timestamp>,
    /// When the interview ends.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Number of the interview among those of the application, from 0 on.
    pub round: Option<i64>,
    /// What each interviewer thinks of the talent.
    pub interview_record_list: Vec<ApplicationInterviewRecord>,
    /// When the assessment was handed in.
    ///
    /// To the millisecond.
    pub feedback_submit_time: Option<Timestamp>,
    /// ID of the stage that the interview belongs to, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Stage that the interview belongs to.
    pub stage: Option<IdNameObject>,
    /// Who created the interview; the `id` is of the kind that `user_id_type` asked for.
    pub creator: Option<IdNameObject>,
    /// When the interview was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the interview was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// Where the interview stands, all its interviewers together.
    pub interview_round_summary: Option<InterviewRoundSummary>,
    /// ID of the appointment that the interview belongs to.
    pub interview_arrangement_id: Option<String>,
    /// How people meet for the interview.
    pub interview_type: Option<InterviewType>,
    /// Time zone of the talent; the `code` is such as `Asia/Shanghai`.
    pub talent_time_zone: Option<CodeNameObject>,
    /// Whom the talent can turn to; the `id` is of the kind that `user_id_type` asked for.
    pub contact_user: Option<IdNameObject>,
    /// Phone number of the contact.
    pub contact_mobile: Option<String>,
    /// A note in free words.
    pub remark: Option<String>,
    /// Where the interview takes place.
    pub address: Option<ApplicationAddress>,
    /// Tool that the interview is held with, where people meet by video.
    pub video_type: Option<VideoType>,
    /// How far the batch of interviews has come. Tells something where `arrangement_type` is 2 alone.
    pub arrangement_status: Option<InterviewArrangementStatus>,
    /// How the interview was put together with others.
    pub arrangement_type: Option<InterviewArrangementType>,
    /// Who picks the time of the interview.
    pub arrangement_appointment_kind: Option<InterviewAppointmentKind>,
    /// Meeting rooms that are booked for the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// Type of the interview round, as in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    pub interview_round_type: Option<IdNameObject>,
}

feishu_core::object! {
    response ApplicationInterview {
        0 id = "id",
        1 begin_time = "begin_time" millis swapped,
        2 end_time = "end_time" millis swapped,
        3 round = "round",
        4 interview_record_list = "interview_record_list",
        5 feedback_submit_time = "feedback_submit_time" millis swapped,
        6 stage_id = "stage_id",
        7 application_id = "application_id",
        8 stage = "stage",
        9 creator = "creator",
        10 create_time = "create_time" millis swapped,
        11 update_time = "update_time" millis swapped,
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
    /// ID of the assessment, as in [`hire.v2.interview_record.get`](method@crate::v2::interview_record::InterviewRecordResource::get).
    pub id: Option<String>,
    /// ID of the feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub feedback_form_id: Option<String>,
    /// Whether the interviewer handed in the assessment.
    pub commit_status: Option<CommitStatus>,
    /// When the assessment was handed in.
    ///
    /// To the millisecond.
    pub submit_time: Option<Timestamp>,
    /// Points that the interviewer gave.
    pub record_score: Option<RecordScore>,
    /// Who assessed the talent; the `id` is of the kind that `user_id_type` asked for.
    pub interviewer: Option<IdNameObject>,
    /// Files that the interviewer attached.
    pub attachments: Vec<ApplicationInterviewAttachment>,
    /// The modules of the feedback form, filled in.
    pub module_assessments: Vec<ApplicationModuleAssessment>,
}

feishu_core::object! {
    response ApplicationInterviewRecord {
        0 id = "id",
        1 feedback_form_id = "feedback_form_id",
        2 commit_status = "commit_status",
        3 submit_time = "submit_time" millis swapped,
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
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// MIME type of the file, such as `application/pdf`.
    pub content_type: Option<String>,
    /// When the file was attached.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response ApplicationInterviewAttachment {
        0 file_id = "file_id",
        1 file_name = "file_name",
        2 content_type = "content_type",
        3 create_time = "create_time" millis swapped,
    }
}

/// A module of a feedback form, filled in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationModuleAssessment {
    /// ID of the module, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_module_id: Option<String>,
    /// Name of the module.
    pub module_name: Option<I18n>,
    /// Whether the module is built in or made by the tenant.
    pub module_type: Option<FeedbackModuleType>,
    /// Weight of the module in the total mark.
    pub module_weight: Option<f64>,
    /// Points of the module, with two decimal places.
    pub module_score: Option<f64>,
    /// The questions of the module, answered.
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
    /// ID of the question, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub interview_feedback_form_dimension_id: Option<String>,
    /// Text of the question.
    pub dimension_name: Option<I18n>,
    /// How the question is answered, and so which of the following fields holds the answer.
    pub dimension_type: Option<FeedbackDimensionType>,
    /// Weight of the question within its module.
    pub weight: Option<f64>,
    /// The answer, where it is given in words.
    pub dimension_content: Option<String>,
    /// The option chosen, where one is to be chosen.
    pub dimension_option: Option<DimensionOption>,
    /// The options chosen, where several can be.
    pub dimension_options: Vec<DimensionOption>,
    /// The points entered, where points are asked for.
    pub dimension_score: Option<i64>,
    /// The job levels to hire at, where they are asked for.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// Interview questions that go with this one, with the talent's answers.
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
    /// Whether it is an ordinary question or a programming task.
    pub question_type: Option<InterviewQuestionType>,
    /// The question in short.
    pub title: Option<I18n>,
    /// The question in full.
    pub description: Option<I18n>,
    /// What the talent answered.
    pub content: Option<String>,
    /// Skills that the question looks at.
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
    /// ID of the address, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub id: Option<String>,
    /// Name of the address.
    pub name: Option<I18n>,
    /// District that the address lies in.
    pub district: Option<ApplicationPlace>,
    /// City that the address lies in.
    pub city: Option<ApplicationPlace>,
    /// Province or state that the address lies in.
    pub state: Option<ApplicationPlace>,
    /// Country that the address lies in.
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
    /// Name of the place.
    pub name: Option<I18n>,
    /// Code of the place, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub code: Option<String>,
    /// Whether the place is a country, a state, a city or a district.
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
    /// The offer apart from what it pays.
    pub offer_basic: Option<ApplicationDetailOfferBasicInfo>,
    /// What the offer pays.
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
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub id: Option<String>,
    /// How far the offer has come.
    pub offer_status: Option<OfferFlowStatus>,
    /// Direct manager; the `id` is of the kind that `user_id_type` asked for.
    pub leader: Option<IdNameObject>,
    /// Employee type; the `id` is of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<IdNameObject>,
    /// Department; the `id` is of the kind that `department_id_type` asked for.
    pub department: Option<IdNameObject>,
    /// Job family; the `id` is of the kind that `job_family_id_type` asked for.
    pub sequence: Option<IdNameObject>,
    /// Job level; the `id` is of the kind that `job_level_id_type` asked for.
    pub level: Option<IdNameObject>,
    /// Company that employs the talent; `corehr.v1.company.get` knows the `id`.
    pub company_main_body: Option<IdNameObject>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// How long the probation is, in months.
    pub probation_month: Option<i64>,
    /// How long the employment contract runs.
    pub contract_period: Option<ContractPeriod>,
    /// First day at work, `YYYY-MM-DD`.
    pub onboard_date: Option<Date>,
    /// Who is in charge of the offer; the `id` is of the kind that `user_id_type` asked for.
    pub owner: Option<IdNameObject>,
    /// Where the talent comes on the first day.
    pub onboard_address: Option<ApplicationAddress>,
    /// Where the talent works.
    pub work_address: Option<ApplicationAddress>,
    /// A note in free words.
    pub remark: Option<String>,
    /// Files of the offer.
    pub attachment_list: Vec<ApplicationOfferAttachment>,
    /// Values of the fields that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// When the offer was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
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
        18 create_time = "create_time" millis swapped,
    }
}

/// A file of an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationOfferAttachment {
    /// ID of the file within the offer.
    pub id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file.
    pub size: Option<i64>,
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
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
    /// How far the salary has come.
    pub salary_status: Option<SalaryStatus>,
    /// How much of the salary is paid during probation, such as `30%`.
    pub probation_salary_percentage: Option<String>,
    /// Year-end bonus, in months of salary.
    pub award_salary_multiple: Option<String>,
    /// Number of shares that the options are for.
    pub option_shares: Option<String>,
    /// Bonus of each quarter in yuan, with up to two decimal places.
    pub quarterly_bonus: Option<String>,
    /// Bonus of each half-year in yuan, with up to two decimal places.
    pub half_year_bonus: Option<String>,
    /// Cash of a year in yuan, with up to two decimal places; the sum, not its formula.
    pub total_annual_cash: Option<String>,
    /// Values of the fields about salary that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// When the salary was entered.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
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
        9 create_time = "create_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// How far the salary of an offer has come.
    SalaryStatus {
        /// `0`: No salary was entered.
        NotCreated = 0,
        /// `1`: The salary was entered.
        Created = 1,
        /// `2`: The salary is being approved.
        Approving = 2,
        /// `3`: The salary needs no approval.
        ApprovalNotNeeded = 3,
        /// `4`: The salary was approved.
        Approved = 4,
        /// `5`: The salary was not approved.
        Rejected = 5,
        /// `6`: The salary was taken back.
        Withdrawn = 6,
        /// `7`: The salary was deleted.
        Deleted = 7,
    }
}

/// The employee that a talent became.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEmployee {
    /// ID of the employee, as in [`hire.v1.employee.get`](method@crate::v1::employee::EmployeeResource::get).
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Whether the employee is still there.
    pub onboard_status: Option<OnboardStatus>,
    /// Whether the probation is over.
    pub conversion_status: Option<ConversionStatus>,
    /// When the employee started work.
    ///
    /// To the millisecond.
    pub onboard_time: Option<Timestamp>,
    /// When the probation is planned to end.
    ///
    /// To the millisecond.
    pub expected_conversion_time: Option<Timestamp>,
    /// When the probation ended.
    ///
    /// To the millisecond.
    pub actual_conversion_time: Option<Timestamp>,
    /// When the employee left.
    ///
    /// To the millisecond.
    pub overboard_time: Option<Timestamp>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Code of the place where the employee works.
    pub onboard_city_code: Option<String>,
    /// ID of the department, of the kind that `department_id_type` asked for.
    pub department_id: Option<String>,
    /// User ID of the direct manager, of the kind that `user_id_type` asked for.
    pub leader_id: Option<String>,
    /// ID of the job family, of the kind that `job_family_id_type` asked for.
    pub sequence_id: Option<String>,
    /// ID of the job level, of the kind that `job_level_id_type` asked for.
    pub level_id: Option<String>,
    /// ID of the employee type, of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<String>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
}

feishu_core::object! {
    response ApplicationEmployee {
        0 id = "id",
        1 application_id = "application_id",
        2 onboard_status = "onboard_status",
        3 conversion_status = "conversion_status",
        4 onboard_time = "onboard_time" millis swapped,
        5 expected_conversion_time = "expected_conversion_time" millis swapped,
        6 actual_conversion_time = "actual_conversion_time" millis swapped,
        7 overboard_time = "overboard_time" millis swapped,
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
    /// The agency and its consultant.
    pub basic_info: Option<ApplicationAgencyBasicInfo>,
    /// What the agency says of the talent, field by field.
    pub comment_info: Vec<ApplicationAgencyStatement>,
    /// What the agency says of the talent's pay, field by field.
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
    /// Name of the consultant.
    pub hunter_user_name: Option<I18n>,
    /// Name of the agency.
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
    /// Name of the field.
    pub name: Option<I18n>,
    /// What the agency filled in.
    pub value: Option<I18n>,
    /// Explanation of the field.
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
    /// Where the application stands among the talent's wishes, in campus hiring.
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
    /// Place of the application among the talent's wishes.
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
    /// Who referred the talent, and how.
    pub basic_info: Option<ApplicationReferralBasicInfo>,
    /// What the employee says about the talent.
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
    /// ID of the referral.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// What the talent was referred for.
    pub referral_type: Option<ReferralType>,
    /// Who referred the talent; the `id` is of the kind that `user_id_type` asked for.
    pub user_info: Option<IdNameObject>,
    /// When the talent was referred.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// How the talent was referred.
    pub referral_method: Option<ReferralMethod>,
}

feishu_core::object! {
    response ApplicationReferralBasicInfo {
        0 id = "id",
        1 application_id = "application_id",
        2 referral_type = "referral_type",
        3 user_info = "user_info",
        4 create_time = "create_time" millis swapped,
        5 referral_method = "referral_method",
    }
}

feishu_core::int_enum! {
    /// What a talent was referred for.
    ReferralType {
        /// `1`: An interest of the talent rather than a job.
        Intention = 1,
        /// `2`: A job.
        Job = 2,
    }
}

feishu_core::int_enum! {
    /// How a talent was referred.
    ReferralMethod {
        /// `1`: The employee referred the talent in the usual way.
        Normal = 1,
        /// `2`: The talent came with a referral code.
        ReferralCode = 2,
        /// `3`: The talent came with a special referral code.
        SpecialReferralCode = 3,
        /// `4`: The employee referred the talent on a mobile page.
        H5 = 4,
        /// `5`: A recruiter referred the talent in the employee's name.
        ByRecruiter = 5,
    }
}

/// What an employee says about a talent whom they refer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRecommendation {
    /// Whether the employee and the talent are close relatives.
    pub relationship: Option<Kinship>,
    /// Whether the employee knows the talent.
    pub familiarity: Option<Familiarity>,
    /// What the employee says to recommend the talent.
    pub comment: Option<String>,
    /// How the employee and the talent know each other.
    pub specific_relationship: Option<SpecificRelationship>,
    /// How well the employee knows what the talent can do.
    pub work_ability_familiarity: Option<WorkAbilityFamiliarity>,
    /// How well the talent fits the job.
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
        /// `0`: The two are not related.
        None = 0,
        /// `1`: The two are immediate family.
        ImmediateFamily = 1,
    }
}

feishu_core::int_enum! {
    /// Whether an employee knows a talent.
    Familiarity {
        /// `0`: The employee does not know the talent.
        Unfamiliar = 0,
        /// `1`: The employee knows the talent.
        Familiar = 1,
    }
}

/// How an employee and a talent know each other.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificRelationship {
    /// What the employee and the talent are to each other.
    pub relation_with_candidate: Option<RelationWithCandidate>,
    /// More about the relation, in words.
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
        /// `1`: The two worked together.
        FormerColleague = 1,
        /// `2`: The two are friends.
        Friend = 2,
        /// `3`: The two know each other in another way.
        Other = 3,
    }
}

feishu_core::int_enum! {
    /// How well an employee knows what a talent can do.
    WorkAbilityFamiliarity {
        /// `1`: The employee knows it very well.
        VeryFamiliar = 1,
        /// `2`: The employee knows it well.
        Familiar = 2,
        /// `3`: The employee knows it to some degree.
        SomewhatFamiliar = 3,
        /// `4`: The employee does not know it.
        Unfamiliar = 4,
    }
}

feishu_core::int_enum! {
    /// How well a talent fits a job.
    MatchDegree {
        /// `1`: The talent fits very well.
        VeryWell = 1,
        /// `2`: The talent fits well.
        Well = 2,
        /// `3`: The talent fits to some degree.
        Somewhat = 3,
        /// `4`: The talent does not fit.
        Poorly = 4,
    }
}

feishu_core::string_enum! {
    /// Which applications to list.
    ApplicationActiveFilter {
        /// `1`: Applications that are going on.
        Active = "1",
        /// `2`: Applications that were ended.
        Inactive = "2",
        /// `3`: All applications.
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
    /// ID of the offer, as in [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get).
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// The offer apart from what it pays.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// What the offer pays.
    pub salary_plan: Option<OfferSalaryPlan>,
    /// ID of the version of the application form that the offer was made with, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub schema_id: Option<String>,
    /// How far the offer has come.
    pub offer_status: Option<OfferStatus>,
    /// The job that the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// Modules that the tenant added to the offer application form, with their values.
    pub customized_module_list: Vec<OfferCustomModule>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// The times that the offer was sent. Open to some tenants only; the platform's account managers open it to others.
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
    /// Whom the offer is meant for.
    #[deprecated = "Abandoned by the platform; `hire.v1.offer.get` tells the kind of an offer."]
    pub offer_type: Option<OfferRecruitmentType>,
    /// A note in free words.
    pub remark: Option<String>,
    /// When the offer expires.
    ///
    /// To the millisecond.
    pub expire_time: Option<Timestamp>,
    /// User ID of who is in charge of the offer, of the kind that `user_id_type` asked for.
    pub owner_user_id: Option<String>,
    /// User ID of who created the offer, of the kind that `user_id_type` asked for.
    pub creator_user_id: Option<String>,
    /// Employee type; the `id` is of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<BilingualObject>,
    /// When the offer was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of the direct manager, of the kind that `user_id_type` asked for.
    pub leader_user_id: Option<String>,
    /// First day at work, `YYYY-MM-DD`.
    pub onboard_date: Option<Date>,
    /// ID of the department, of the kind that `department_id_type` asked for.
    pub department_id: Option<String>,
    /// How long the probation is, in months.
    pub probation_month: Option<i64>,
    /// How long the contract runs, in years; `contract_period` says it better.
    pub contract_year: Option<i64>,
    /// How long the employment contract runs, in years or months.
    pub contract_period: Option<ContractPeriod>,
    /// Kind of employment; an `id` is such as 101, full-time staff with experience.
    pub recruitment_type: Option<BilingualObject>,
    /// Job family; the `id` is of the kind that `job_family_id_type` asked for.
    pub sequence: Option<BilingualObject>,
    /// Job level; the `id` is of the kind that `job_level_id_type` asked for.
    pub level: Option<BilingualObject>,
    /// Where the talent comes on the first day.
    pub onboard_address: Option<BilingualAddress>,
    /// Where the talent works.
    pub work_address: Option<BilingualAddress>,
    /// Values of the fields that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
    /// ID of the position, for tenants of Feishu People with positions; as in `corehr.v2.position.query`.
    pub position_id: Option<String>,
    /// Title of the position that is offered.
    pub job_offered: Option<String>,
    /// ID of the job grade, for tenants of Feishu People; as in `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// IDs of the offer's files, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub common_attachment_id_list: Vec<String>,
    /// ID of the career path.
    pub pathway_id: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ApplicationOfferBasicInfo {
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
            19 position_id = "position_id",
            20 job_offered = "job_offered",
            21 job_grade_id = "job_grade_id",
            22 common_attachment_id_list = "common_attachment_id_list",
            23 pathway_id = "pathway_id",
        }
    }
};

/// `hire.v1.application.cancel_onboard`.
pub static CANCEL_ONBOARD: table::Typed<()> = table::Typed::new(table::Operation {
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
            advice: "Call the onboarding off in Feishu People.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard",
    ..table::Operation::new(
        "hire.v1.application.cancel_onboard",
        table::Method::Post,
        "/open-apis/hire/v1/applications/:application_id/cancel_onboard",
    )
});

/// `hire.v1.application.create`.
pub static CREATE: table::Typed<ApplicationCreateResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.get`.
pub static GET: table::Typed<ApplicationGetResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.get_detail`.
pub static GET_DETAIL: table::Typed<ApplicationGetDetailResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.list`.
pub static LIST: table::Typed<ApplicationListResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.offer`.
pub static OFFER: table::Typed<ApplicationOfferResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.recover`.
pub static RECOVER: table::Typed<()> = table::Typed::new(table::Operation {
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
            advice: "Wait until the lock is gone, or take it off.",
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
            advice: "Only an ended application can be taken up again.",
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
});

/// `hire.v1.application.terminate`.
pub static TERMINATE: table::Typed<()> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.transfer_onboard`.
pub static TRANSFER_ONBOARD: table::Typed<ApplicationTransferOnboardResponse> = table::Typed::new(table::Operation {
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
});

/// `hire.v1.application.transfer_stage`.
pub static TRANSFER_STAGE: table::Typed<()> = table::Typed::new(table::Operation {
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
            advice: "Wait until the lock is gone, or take it off.",
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
});
