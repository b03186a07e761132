// Generated from specs/hire/v1/job_requirement.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_requirement` “招聘需求”: job requirements – how many people a department needs, and for what.
//!
//! [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list) tells which fields job requirements have in this tenant.
//! A requirement is created with [`hire.v1.job_requirement.create`](method@crate::v1::job_requirement::JobRequirementResource::create) and tied to jobs on the job's side, by
//! [`hire.v1.job.update_config`](method@crate::v1::job::JobResource::update_config); before [`hire.v1.job_requirement.delete`](method@crate::v1::job_requirement::JobRequirementResource::delete), it has to be taken off them there.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::job_requirement::JobRequirementResource::create) | Creates a job requirement. | 创建招聘需求 |
//! | [<code>delete</code>](method@crate::v1::job_requirement::JobRequirementResource::delete) | Deletes a job requirement. | 删除招聘需求 |
//! | [<code>list</code>](method@crate::v1::job_requirement::JobRequirementResource::list) | Lists job requirements. | 获取招聘需求列表 |
//! | [<code>list_<wbr>by_<wbr>id</code>](method@crate::v1::job_requirement::JobRequirementResource::list_by_id) | Gets job requirements by their IDs or by their numbers. | 获取招聘需求信息 |
//! | [<code>update</code>](method@crate::v1::job_requirement::JobRequirementResource::update) | Changes a job requirement. | 更新招聘需求 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::IdNameObject;
use crate::v1::types::{
    CustomFieldValue, EmployeeTypeIdType, JobCustomizedData, JobFamilyIdType,
    JobLevelIdType, JobProcessType, JobTypeInfo, RecruitmentType, RequiredDegree,
};

/// The operations of `hire.v1.job_requirement`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘需求")]
#[derive(Debug, Clone)]
pub struct JobRequirementResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobRequirementResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobRequirementResource<Tenant> {
    /// Creates a job requirement.
    ///
    /// The fields for job requirements that are set up in the settings of Feishu Hire, and listed by [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list), decide which fields are needed.
    ///
    /// `POST /open-apis/hire/v1/job_requirements`, [`hire.v1.job_requirement.create` “创建招聘需求”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create) in the official documentation, as of 2025-07-01.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job_requirement`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 5/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `recruitment_type_id` or `employee_type_id`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the job requirement.
    /// - `display_progress` ([`JobRequirementProgress`](type@crate::v1::job_requirement::JobRequirementProgress)): How far the job requirement has come.
    /// - `head_count`: Number of people who are wanted.
    /// - `short_code`: Number of the job requirement, unique and chosen by the caller.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::job_requirement::{
    ///     JobRequirementCategory, JobRequirementPriority, JobRequirementProgress,
    /// };
    /// use feishu_hire::v1::types::{
    ///     CustomFieldValue, EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType,
    ///     JobProcessType, RecruitmentType, RequiredDegree,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job_requirement()
    ///     .create(
    ///         "HR部门春季招聘需求",
    ///         JobRequirementProgress::NotStarted,
    ///         10,
    ///         "R01905",
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
    ///     .recruitment_type_id(RecruitmentType::SocialFullTime)
    ///     .employee_type_id("6807409776231254285")
    ///     .max_level_id("6807409776231254286")
    ///     .min_level_id("6807409776231254287")
    ///     .sequence_id("6911957338526091536")
    ///     .category(JobRequirementCategory::Addition)
    ///     .department_id("od-4e6ac4d14bcd5071a37a39de902c7141")
    ///     .recruiter_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
    ///     .jr_hiring_manager_id_list(["ou_0c9b1b7b9b94146b9df142c349e3c4bf"])
    ///     .direct_leader_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
    ///     .start_time(Timestamp::from_millis(1625729379000))
    ///     .deadline(Timestamp::from_millis(1625729379000))
    ///     .priority(JobRequirementPriority::High)
    ///     .required_degree(RequiredDegree::PrimarySchool)
    ///     .max_salary("10")
    ///     .min_salary("5")
    ///     .address_id("7265901641899311105")
    ///     .description("部门人力紧缺，需要招聘资深工程师10名")
    ///     .process_type(JobProcessType::Social)
    ///     .job_type_id("6930815272790114324")
    ///     .employment_job_id("6807407987381831949")
    ///     .position_id("7094136522860922111")
    ///     .customized_data_list(
    ///         vec![
    ///             CustomFieldValue::new().object_id("1213213123123").value("简单文本")
    ///         ],
    ///     )
    ///     .job_id_list(["6930815272790114324"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>11 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002701 | 500 | Job requirements may not be changed by API. | An administrator has to allow it in the job requirement settings of Feishu Hire. |
    /// | 1002702 | 400 | The job requirement's number is taken. | Check `short_code`. |
    /// | 1002705 | 400 | Job requirements are approved in the tenant, so that they cannot be changed by API. | Look at the approval of job requirements in the settings of Feishu Hire. |
    /// | 1002708 | 400 | There is no such employee type. | Check `recruitment_type_id` and `employee_type_id`. |
    /// | 1002710 | 400 | The job level is disabled. | Check `min_level_id` and `max_level_id`. |
    /// | 1002721 | 400 | Somebody is named twice in one role. | Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`. |
    /// | 1002722 | 400 | More people are wanted than the headcount has places for. | Compare `head_count` with the vacant places; only tenants that keep headcounts in Feishu People and check them get this. |
    /// | 1002723 | 400 | Something that the headcount check needs is missing. | Send the fields that the headcount check asks for. |
    /// | 1002724 | 400 | A job requirement cannot have jobs before it is approved. | Leave `job_id_list` out. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建招聘需求",
            "hire.v1.job_requirement.create",
            "/open-apis/hire/v1/job_requirements"
        )
    )]
    pub fn create(
        &self,
        name: impl Into<String>,
        display_progress: JobRequirementProgress,
        head_count: i64,
        short_code: impl Into<String>,
    ) -> JobRequirementCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(5, name.into());
        call.set(6, display_progress);
        call.set(7, head_count);
        call.set::<String>(30, short_code.into());
        JobRequirementCreateCall { call }
    }

    /// Deletes a job requirement.
    ///
    /// It has to be taken off its jobs first.
    ///
    /// `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id`, [`hire.v1.job_requirement.delete` “删除招聘需求”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete) in the official documentation, as of 2025-04-17.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job_requirement`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `job_requirement_id`: ID of the job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().job_requirement().delete("6949805467799537964").send().await?;
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
    /// | 1002071 | 400 | Job requirements may not be changed by API. | An administrator has to allow it in the job requirement settings of Feishu Hire. |
    /// | 1002704 | 400 | The job requirement cannot be deleted. | Take it off its jobs first; [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id) shows them. |
    #[doc(
        alias(
            "删除招聘需求",
            "hire.v1.job_requirement.delete",
            "/open-apis/hire/v1/job_requirements/:job_requirement_id"
        )
    )]
    pub fn delete(
        &self,
        job_requirement_id: impl Into<String>,
    ) -> JobRequirementDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, job_requirement_id.into());
        JobRequirementDeleteCall { call }
    }

    /// Lists job requirements.
    ///
    /// `GET /open-apis/hire/v1/job_requirements`, [`hire.v1.job_requirement.list` “获取招聘需求列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list) in the official documentation, as of 2025-02-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::{EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job_requirement()
    ///     .list()
    ///     .page_token("1231231987")
    ///     .page_size(20)
    ///     .job_id("6001")
    ///     .create_time_begin(Timestamp::from_millis(1658980233000))
    ///     .create_time_end(Timestamp::from_millis(1658980233000))
    ///     .update_time_begin(Timestamp::from_millis(1658980233000))
    ///     .update_time_end(Timestamp::from_millis(1658980233000))
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
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
        alias(
            "获取招聘需求列表",
            "hire.v1.job_requirement.list",
            "/open-apis/hire/v1/job_requirements"
        )
    )]
    pub fn list(&self) -> JobRequirementListCall {
        let call = Call::new(&self.caller, &LIST);
        JobRequirementListCall { call }
    }

    /// Gets job requirements by their IDs or by their numbers.
    ///
    /// Job requirements that wait for approval are left out. Without IDs and numbers, the answer is empty.
    ///
    /// `POST /open-apis/hire/v1/job_requirements/search`, [`hire.v1.job_requirement.list_by_id` “获取招聘需求信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id) in the official documentation, as of 2026-01-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `id_list` or `short_code_list`, at most one of them.
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
    ///     .job_requirement()
    ///     .list_by_id()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .employee_type_id_type(EmployeeTypeIdType::PeopleAdminEmployeeTypeId)
    ///     .id_list(["6952811314255265796"])
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
    /// | 1002725 | 400 | IDs and numbers cannot be asked for together. | Send one of the two lists. |
    #[doc(
        alias(
            "获取招聘需求信息",
            "hire.v1.job_requirement.list_by_id",
            "/open-apis/hire/v1/job_requirements/search"
        )
    )]
    pub fn list_by_id(&self) -> JobRequirementListByIdCall {
        let call = Call::new(&self.caller, &LIST_BY_ID);
        JobRequirementListByIdCall { call }
    }

    /// Changes a job requirement.
    ///
    /// A job requirement that waits for approval cannot be changed. The fields for job requirements that are set up in the settings of Feishu Hire decide which fields are needed beyond those marked here.
    ///
    /// `PUT /open-apis/hire/v1/job_requirements/:job_requirement_id`, [`hire.v1.job_requirement.update` “更新招聘需求”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update) in the official documentation, as of 2025-07-01.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job_requirement`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 5/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `recruitment_type_id` or `employee_type_id`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `job_requirement_id`: ID of the job requirement, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
    /// - `name`: Name of the job requirement.
    /// - `display_progress` ([`JobRequirementProgress`](type@crate::v1::job_requirement::JobRequirementProgress)): How far the job requirement has come.
    /// - `head_count`: Number of people who are wanted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::job_requirement::{
    ///     JobRequirementCategory, JobRequirementPriority, JobRequirementProgress,
    ///     JobRequirementUpdateOption,
    /// };
    /// use feishu_hire::v1::types::{
    ///     CustomFieldValue, EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType,
    ///     JobProcessType, RecruitmentType, RequiredDegree,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .job_requirement()
    ///     .update(
    ///         "6949805467799537964",
    ///         "HR部门春季招聘需求",
    ///         JobRequirementProgress::NotStarted,
    ///         11,
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .employee_type_id_type(EmployeeTypeIdType::EmployeeTypeEnumId)
    ///     .recruitment_type_id(RecruitmentType::SocialFullTime)
    ///     .employee_type_id("6807409776231254285")
    ///     .max_level_id("6807409776231254286")
    ///     .min_level_id("6807409776231254287")
    ///     .sequence_id("6911957338526091536")
    ///     .category(JobRequirementCategory::Addition)
    ///     .department_id("od-4e6ac4d14bcd5071a37a39de902c7141")
    ///     .recruiter_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
    ///     .jr_hiring_manager_id_list(["ou_0c9b1b7b9b94146b9df142c349e3c4bf"])
    ///     .direct_leader_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
    ///     .start_time(Timestamp::from_millis(1625729379000))
    ///     .deadline(Timestamp::from_millis(1625729379000))
    ///     .priority(JobRequirementPriority::High)
    ///     .required_degree(RequiredDegree::PrimarySchool)
    ///     .max_salary("10")
    ///     .min_salary("5")
    ///     .address_id("7265901641899311105")
    ///     .description("部门人力紧缺，需要招聘资深工程师10名")
    ///     .process_type(JobProcessType::Social)
    ///     .job_type_id("6930815272790114324")
    ///     .employment_job_id("6807407987381831949")
    ///     .position_id("7094136522860922111")
    ///     .customized_data_list(
    ///         vec![
    ///             CustomFieldValue::new().object_id("1213213123123").value("简单文本")
    ///         ],
    ///     )
    ///     .job_id_list(["6930815272790114324"])
    ///     .update_option(JobRequirementUpdateOption::new().need_update_related_job(false))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>11 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002705 | 400 | Job requirements are approved in the tenant, so that they cannot be changed by API. | Look at the approval of job requirements in the settings of Feishu Hire. |
    /// | 1002708 | 400 | There is no such employee type. | Check `recruitment_type_id` and `employee_type_id`. |
    /// | 1002710 | 400 | The job level is disabled. | Check `min_level_id` and `max_level_id`. |
    /// | 1002721 | 400 | Somebody is named twice in one role. | Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`. |
    /// | 1002722 | 400 | More people are wanted than the headcount has places for. | Compare `head_count` with the vacant places; only tenants that keep headcounts in Feishu People and check them get this. |
    /// | 1002723 | 400 | Something that the headcount check needs is missing. | Send the fields that the headcount check asks for. |
    /// | 1002701 | 400 | Job requirements may not be changed by API. | An administrator has to allow it in the job requirement settings of Feishu Hire. |
    /// | 1002702 | 400 | A job requirement cannot have jobs before it is approved. | Leave `job_id_list` out. |
    /// | 1002703 | 400 | A job requirement that waits for approval cannot be changed. | Wait until it is approved. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新招聘需求",
            "hire.v1.job_requirement.update",
            "/open-apis/hire/v1/job_requirements/:job_requirement_id"
        )
    )]
    pub fn update(
        &self,
        job_requirement_id: impl Into<String>,
        name: impl Into<String>,
        display_progress: JobRequirementProgress,
        head_count: i64,
    ) -> JobRequirementUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, job_requirement_id.into());
        call.set::<String>(6, name.into());
        call.set(7, display_progress);
        call.set(8, head_count);
        JobRequirementUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_requirement.create`, begun by [`JobRequirementResource::create`].
    JobRequirementCreateCall -> JobRequirementCreateResponse
}

impl JobRequirementCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
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

    /// How people are to be employed.
    #[deprecated = "It is being retired; use `employee_type_id`."]
    #[inline]
    pub fn recruitment_type_id(mut self, recruitment_type_id: RecruitmentType) -> Self {
        self.call.set(8, recruitment_type_id);
        self
    }

    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    #[inline]
    pub fn employee_type_id(mut self, employee_type_id: impl Into<String>) -> Self {
        self.call.set::<String>(9, employee_type_id.into());
        self
    }

    /// ID of the highest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn max_level_id(mut self, max_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(10, max_level_id.into());
        self
    }

    /// ID of the lowest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn min_level_id(mut self, min_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(11, min_level_id.into());
        self
    }

    /// ID of the job family, of the kind that `job_family_id_type` names.
    #[inline]
    pub fn sequence_id(mut self, sequence_id: impl Into<String>) -> Self {
        self.call.set::<String>(12, sequence_id.into());
        self
    }

    /// Why people are needed.
    #[inline]
    pub fn category(mut self, category: JobRequirementCategory) -> Self {
        self.call.set(13, category);
        self
    }

    /// ID of the department in need, of the kind that `department_id_type` names.
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.call.set::<String>(14, department_id.into());
        self
    }

    /// User IDs of those in charge, of the kind that `user_id_type` names.
    #[inline]
    pub fn recruiter_id_list(
        mut self,
        recruiter_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(15, to_texts(recruiter_id_list));
        self
    }

    /// User IDs of the hiring managers, of the kind that `user_id_type` names.
    #[inline]
    pub fn jr_hiring_manager_id_list(
        mut self,
        jr_hiring_manager_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(16, to_texts(jr_hiring_manager_id_list));
        self
    }

    /// User IDs of whom the hired will report to, of the kind that `user_id_type` names.
    #[inline]
    pub fn direct_leader_id_list(
        mut self,
        direct_leader_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(17, to_texts(direct_leader_id_list));
        self
    }

    /// When the work on the job requirement begins.
    ///
    /// To the millisecond.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(18, start_time.into());
        self
    }

    /// When the job requirement should be met.
    ///
    /// To the millisecond.
    #[inline]
    pub fn deadline(mut self, deadline: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(19, deadline.into());
        self
    }

    /// How urgent the job requirement is.
    #[inline]
    pub fn priority(mut self, priority: JobRequirementPriority) -> Self {
        self.call.set(20, priority);
        self
    }

    /// Lowest education that is asked for.
    #[inline]
    pub fn required_degree(mut self, required_degree: RequiredDegree) -> Self {
        self.call.set(21, required_degree);
        self
    }

    /// Highest pay a month, in thousands.
    #[inline]
    pub fn max_salary(mut self, max_salary: impl Into<String>) -> Self {
        self.call.set::<String>(22, max_salary.into());
        self
    }

    /// Lowest pay a month, in thousands.
    #[inline]
    pub fn min_salary(mut self, min_salary: impl Into<String>) -> Self {
        self.call.set::<String>(23, min_salary.into());
        self
    }

    /// ID of the address where people will work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.call.set::<String>(24, address_id.into());
        self
    }

    /// Explanation of the job requirement, in words.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(25, description.into());
        self
    }

    /// What kind of hiring it is.
    #[inline]
    pub fn process_type(mut self, process_type: JobProcessType) -> Self {
        self.call.set(26, process_type);
        self
    }

    /// ID of the job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    #[inline]
    pub fn job_type_id(mut self, job_type_id: impl Into<String>) -> Self {
        self.call.set::<String>(27, job_type_id.into());
        self
    }

    /// ID of the job in Feishu People, as in `corehr.v2.job.list`; for tenants of Feishu People alone.
    #[inline]
    pub fn employment_job_id(mut self, employment_job_id: impl Into<String>) -> Self {
        self.call.set::<String>(28, employment_job_id.into());
        self
    }

    /// ID of the position in Feishu People, as in `corehr.v2.position.query`; for tenants of Feishu People that use positions.
    #[inline]
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.call.set::<String>(29, position_id.into());
        self
    }

    /// Values of the custom fields, as in [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list).
    #[inline]
    pub fn customized_data_list(
        mut self,
        customized_data_list: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.call.set(31, to_list(customized_data_list));
        self
    }

    /// IDs of the jobs that are to meet the job requirement, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list). Left out where job requirements have to be approved.
    ///
    /// At most 200 items.
    #[inline]
    pub fn job_id_list(
        mut self,
        job_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(32, to_texts(job_id_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_requirement.delete`, begun by [`JobRequirementResource::delete`].
    JobRequirementDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.job_requirement.list`, begun by [`JobRequirementResource::list`].
    JobRequirementListCall -> JobRequirementListResponse
}

impl JobRequirementListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Job requirements per page.
    ///
    /// Default: `1`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Only job requirements that the job with this ID is to meet are listed; as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, job_id.into());
        self
    }

    /// Only job requirements created at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time_begin(mut self, create_time_begin: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, create_time_begin.into());
        self
    }

    /// Only job requirements created at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time_end(mut self, create_time_end: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, create_time_end.into());
        self
    }

    /// Only job requirements changed at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_time_begin(mut self, update_time_begin: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, update_time_begin.into());
        self
    }

    /// Only job requirements changed at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_time_end(mut self, update_time_end: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, update_time_end.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(7, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(8, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(9, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(10, job_family_id_type);
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
        self.call.set(11, employee_type_id_type);
        self
    }
}

feishu_core::pages!(JobRequirementListCall, JobRequirementListResponse, items: ListedJobRequirement, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.job_requirement.list_by_id`, begun by [`JobRequirementResource::list_by_id`].
    JobRequirementListByIdCall -> JobRequirementListByIdResponse
}

impl JobRequirementListByIdCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
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

    /// IDs of the job requirements, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list). Not beside `short_code_list`.
    ///
    /// At most 100 items.
    #[inline]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(id_list));
        self
    }

    /// Numbers of the job requirements, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list). Not beside `id_list`.
    ///
    /// At most 100 items.
    #[inline]
    pub fn short_code_list(
        mut self,
        short_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(6, to_texts(short_code_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_requirement.update`, begun by [`JobRequirementResource::update`].
    JobRequirementUpdateCall -> ()
}

impl JobRequirementUpdateCall {
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

    /// How people are to be employed.
    #[deprecated = "It is being retired; use `employee_type_id`."]
    #[inline]
    pub fn recruitment_type_id(mut self, recruitment_type_id: RecruitmentType) -> Self {
        self.call.set(9, recruitment_type_id);
        self
    }

    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    #[inline]
    pub fn employee_type_id(mut self, employee_type_id: impl Into<String>) -> Self {
        self.call.set::<String>(10, employee_type_id.into());
        self
    }

    /// ID of the highest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn max_level_id(mut self, max_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(11, max_level_id.into());
        self
    }

    /// ID of the lowest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn min_level_id(mut self, min_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(12, min_level_id.into());
        self
    }

    /// ID of the job family, of the kind that `job_family_id_type` names.
    #[inline]
    pub fn sequence_id(mut self, sequence_id: impl Into<String>) -> Self {
        self.call.set::<String>(13, sequence_id.into());
        self
    }

    /// Why people are needed.
    #[inline]
    pub fn category(mut self, category: JobRequirementCategory) -> Self {
        self.call.set(14, category);
        self
    }

    /// ID of the department in need, of the kind that `department_id_type` names.
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.call.set::<String>(15, department_id.into());
        self
    }

    /// User IDs of those in charge, of the kind that `user_id_type` names.
    #[inline]
    pub fn recruiter_id_list(
        mut self,
        recruiter_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(16, to_texts(recruiter_id_list));
        self
    }

    /// User IDs of the hiring managers, of the kind that `user_id_type` names.
    #[inline]
    pub fn jr_hiring_manager_id_list(
        mut self,
        jr_hiring_manager_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(17, to_texts(jr_hiring_manager_id_list));
        self
    }

    /// User IDs of whom the hired will report to, of the kind that `user_id_type` names.
    #[inline]
    pub fn direct_leader_id_list(
        mut self,
        direct_leader_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(18, to_texts(direct_leader_id_list));
        self
    }

    /// When the work on the job requirement begins.
    ///
    /// To the millisecond.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(19, start_time.into());
        self
    }

    /// When the job requirement should be met.
    ///
    /// To the millisecond.
    #[inline]
    pub fn deadline(mut self, deadline: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(20, deadline.into());
        self
    }

    /// How urgent the job requirement is.
    #[inline]
    pub fn priority(mut self, priority: JobRequirementPriority) -> Self {
        self.call.set(21, priority);
        self
    }

    /// Lowest education that is asked for.
    #[inline]
    pub fn required_degree(mut self, required_degree: RequiredDegree) -> Self {
        self.call.set(22, required_degree);
        self
    }

    /// Highest pay a month, in thousands.
    #[inline]
    pub fn max_salary(mut self, max_salary: impl Into<String>) -> Self {
        self.call.set::<String>(23, max_salary.into());
        self
    }

    /// Lowest pay a month, in thousands.
    #[inline]
    pub fn min_salary(mut self, min_salary: impl Into<String>) -> Self {
        self.call.set::<String>(24, min_salary.into());
        self
    }

    /// ID of the address where people will work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.call.set::<String>(25, address_id.into());
        self
    }

    /// Explanation of the job requirement, in words.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(26, description.into());
        self
    }

    /// What kind of hiring it is.
    #[inline]
    pub fn process_type(mut self, process_type: JobProcessType) -> Self {
        self.call.set(27, process_type);
        self
    }

    /// ID of the job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    #[inline]
    pub fn job_type_id(mut self, job_type_id: impl Into<String>) -> Self {
        self.call.set::<String>(28, job_type_id.into());
        self
    }

    /// ID of the job in Feishu People, as in `corehr.v2.job.list`; for tenants of Feishu People alone.
    #[inline]
    pub fn employment_job_id(mut self, employment_job_id: impl Into<String>) -> Self {
        self.call.set::<String>(29, employment_job_id.into());
        self
    }

    /// ID of the position in Feishu People, as in `corehr.v2.position.query`; for tenants of Feishu People that use positions.
    #[inline]
    pub fn position_id(mut self, position_id: impl Into<String>) -> Self {
        self.call.set::<String>(30, position_id.into());
        self
    }

    /// Values of all custom fields, as in [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list); those left out are emptied.
    #[inline]
    pub fn customized_data_list(
        mut self,
        customized_data_list: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.call.set(31, to_list(customized_data_list));
        self
    }

    /// IDs of the jobs that are to meet the job requirement, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list). Changes nothing unless `need_update_related_job` in `update_option` is true.
    ///
    /// At most 200 items.
    #[inline]
    pub fn job_id_list(
        mut self,
        job_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(32, to_texts(job_id_list));
        self
    }

    /// What the change extends to.
    #[inline]
    pub fn update_option(mut self, update_option: JobRequirementUpdateOption) -> Self {
        self.call.set(33, update_option);
        self
    }
}

/// The answer of [`hire.v1.job_requirement.create`](method@crate::v1::job_requirement::JobRequirementResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementCreateResponse {
    /// The new job requirement.
    pub job_requirement: Option<CreatedJobRequirement>,
}

feishu_core::object! {
    response JobRequirementCreateResponse {
        0 job_requirement = "job_requirement",
    }
}

/// The answer of [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Job requirements of this page.
    pub items: Vec<ListedJobRequirement>,
}

feishu_core::object! {
    response JobRequirementListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementListByIdResponse {
    /// The job requirements that were found.
    pub items: Vec<JobRequirement>,
}

feishu_core::object! {
    response JobRequirementListByIdResponse {
        0 items = "items",
    }
}

feishu_core::int_enum! {
    /// How far a job requirement has come.
    JobRequirementProgress {
        /// `1`: Nobody works on it yet.
        NotStarted = 1,
        /// `2`: People are being looked for.
        InProgress = 2,
        /// `3`: The job requirement was called off.
        Cancelled = 3,
        /// `4`: The work on it rests.
        Paused = 4,
        /// `5`: The job requirement is met.
        Completed = 5,
        /// `6`: The job requirement was not met in time.
        Overdue = 6,
    }
}

feishu_core::int_enum! {
    /// Why people are needed.
    JobRequirementCategory {
        /// `1`: People are needed beside those who are there.
        Addition = 1,
        /// `2`: People are needed in place of others.
        Replacement = 2,
    }
}

feishu_core::int_enum! {
    /// How urgent a job requirement is.
    JobRequirementPriority {
        /// `1`: High; the job requirement is urgent.
        High = 1,
        /// `2`: Medium; between urgent and what can wait.
        Medium = 2,
        /// `3`: Low; the job requirement can wait.
        Low = 3,
    }
}

feishu_core::int_enum! {
    /// How far the approval of a job requirement has come.
    JobRequirementApproval {
        /// `1`: Nobody has asked for approval.
        NotStarted = 1,
        /// `2`: The approval is being decided.
        InProgress = 2,
        /// `3`: The job requirement was approved.
        Approved = 3,
        /// `4`: The request for approval was taken back.
        Withdrawn = 4,
        /// `5`: The job requirement was not approved.
        Rejected = 5,
    }
}

/// A job requirement as it was created.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedJobRequirement {
    /// ID of the job requirement.
    pub id: Option<String>,
    /// Number of the job requirement, as people see it in Feishu Hire.
    pub short_code: Option<String>,
    /// Name of the job requirement.
    pub name: Option<String>,
    /// How far the job requirement has come.
    pub display_progress: Option<JobRequirementProgress>,
    /// Number of people who are wanted.
    pub head_count: Option<i64>,
    /// How people are to be employed; the ID is one of `RecruitmentType`. Prefer `employee_type`.
    pub recruitment_type: Option<IdNameObject>,
    /// Employee type; the ID is of the kind that `employee_type_id_type` names.
    pub employee_type: Option<IdNameObject>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_level: Option<IdNameObject>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_level: Option<IdNameObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub sequence: Option<IdNameObject>,
    /// Why people are needed.
    pub category: Option<JobRequirementCategory>,
    /// Department in need; the ID is of the kind that `department_id_type` names.
    pub department: Option<IdNameObject>,
    /// Those in charge; the IDs are of the kind that `user_id_type` names.
    pub recruiter_list: Vec<IdNameObject>,
    /// Hiring managers; the IDs are of the kind that `user_id_type` names.
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// Those whom the hired will report to; the IDs are of the kind that `user_id_type` names.
    pub direct_leader_list: Vec<IdNameObject>,
    /// When the work on the job requirement begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the job requirement should be met.
    ///
    /// To the millisecond.
    pub deadline: Option<Timestamp>,
    /// How urgent the job requirement is.
    pub priority: Option<JobRequirementPriority>,
    /// Lowest education that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<String>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<String>,
    /// Where people will work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub address: Option<IdNameObject>,
    /// Explanation of the job requirement, in words.
    pub description: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// What kind of hiring it is.
    pub process_type: Option<JobProcessType>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<JobTypeInfo>,
    /// When the job requirement was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of the creator, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// When the job requirement was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// ID of the job in Feishu People, as in `corehr.v2.job.get`.
    pub employment_job_id: Option<String>,
    /// ID of the position in Feishu People, as in `corehr.v2.position.query`.
    pub position_id: Option<String>,
    /// When the job requirement was met.
    ///
    /// To the millisecond.
    pub completion_time: Option<Timestamp>,
    /// How far the approval has come.
    pub approval_status: Option<JobRequirementApproval>,
}

feishu_core::object! {
    response CreatedJobRequirement {
        0 id = "id",
        1 short_code = "short_code",
        2 name = "name",
        3 display_progress = "display_progress",
        4 head_count = "head_count",
        5 recruitment_type = "recruitment_type",
        6 employee_type = "employee_type",
        7 max_level = "max_level",
        8 min_level = "min_level",
        9 sequence = "sequence",
        10 category = "category",
        11 department = "department",
        12 recruiter_list = "recruiter_list",
        13 jr_hiring_managers = "jr_hiring_managers",
        14 direct_leader_list = "direct_leader_list",
        15 start_time = "start_time" millis swapped,
        16 deadline = "deadline" millis swapped,
        17 priority = "priority",
        18 required_degree = "required_degree",
        19 max_salary = "max_salary",
        20 min_salary = "min_salary",
        21 address = "address",
        22 description = "description",
        23 customized_data_list = "customized_data_list",
        24 process_type = "process_type",
        25 job_type = "job_type",
        26 create_time = "create_time" millis swapped,
        27 creator_id = "creator_id",
        28 update_time = "update_time" millis swapped,
        29 employment_job_id = "employment_job_id",
        30 position_id = "position_id",
        31 completion_time = "completion_time" millis swapped,
        32 approval_status = "approval_status",
    }
}

/// A job requirement as a list shows it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedJobRequirement {
    /// ID of the job requirement.
    pub id: Option<String>,
    /// Number of the job requirement, as people see it in Feishu Hire.
    pub short_code: Option<String>,
    /// Name of the job requirement.
    pub name: Option<String>,
    /// How far the job requirement has come.
    pub display_progress: Option<JobRequirementProgress>,
    /// Number of people who are wanted.
    pub head_count: Option<i64>,
    /// How people are to be employed; the ID is one of `RecruitmentType`.
    #[deprecated = "It is being retired; use `employee_type`."]
    pub recruitment_type: Option<IdNameObject>,
    /// Employee type; the ID is of the kind that `employee_type_id_type` names.
    pub employee_type: Option<IdNameObject>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_level: Option<IdNameObject>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_level: Option<IdNameObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub sequence: Option<IdNameObject>,
    /// Why people are needed.
    pub category: Option<JobRequirementCategory>,
    /// Department in need; the ID is of the kind that `department_id_type` names.
    pub department: Option<IdNameObject>,
    /// Those in charge; the IDs are of the kind that `user_id_type` names.
    pub recruiter_list: Vec<IdNameObject>,
    /// Hiring managers; the IDs are of the kind that `user_id_type` names.
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// Those whom the hired will report to; the IDs are of the kind that `user_id_type` names.
    pub direct_leader_list: Vec<IdNameObject>,
    /// When the work on the job requirement begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the job requirement should be met.
    ///
    /// To the millisecond.
    pub deadline: Option<Timestamp>,
    /// How urgent the job requirement is.
    pub priority: Option<JobRequirementPriority>,
    /// Lowest education that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<String>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<String>,
    /// Where people will work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub address: Option<IdNameObject>,
    /// Explanation of the job requirement, in words.
    pub description: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// What kind of hiring it is.
    pub process_type: Option<JobProcessType>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<JobTypeInfo>,
    /// When the job requirement was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of the creator, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// When the job requirement was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// ID of the job in Feishu People, as in `corehr.v2.job.get`.
    pub employment_job_id: Option<String>,
    /// ID of the position in Feishu People, as in `corehr.v2.position.query`.
    pub position_id: Option<String>,
    /// When the job requirement was met; present where `display_progress` is `completed` alone. Only tenants that the platform has chosen see it.
    ///
    /// To the millisecond.
    pub completion_time: Option<Timestamp>,
    /// How far the approval has come. Only tenants that the platform has chosen see it.
    pub approval_status: Option<JobRequirementApproval>,
    /// IDs of the jobs that are to meet the job requirement, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id_list: Vec<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ListedJobRequirement {
            0 id = "id",
            1 short_code = "short_code",
            2 name = "name",
            3 display_progress = "display_progress",
            4 head_count = "head_count",
            5 recruitment_type = "recruitment_type",
            6 employee_type = "employee_type",
            7 max_level = "max_level",
            8 min_level = "min_level",
            9 sequence = "sequence",
            10 category = "category",
            11 department = "department",
            12 recruiter_list = "recruiter_list",
            13 jr_hiring_managers = "jr_hiring_managers",
            14 direct_leader_list = "direct_leader_list",
            15 start_time = "start_time" millis swapped,
            16 deadline = "deadline" millis swapped,
            17 priority = "priority",
            18 required_degree = "required_degree",
            19 max_salary = "max_salary",
            20 min_salary = "min_salary",
            21 address = "address",
            22 description = "description",
            23 customized_data_list = "customized_data_list",
            24 process_type = "process_type",
            25 job_type = "job_type",
            26 create_time = "create_time" millis swapped,
            27 creator_id = "creator_id",
            28 update_time = "update_time" millis swapped,
            29 employment_job_id = "employment_job_id",
            30 position_id = "position_id",
            31 completion_time = "completion_time" millis swapped,
            32 approval_status = "approval_status",
            33 job_id_list = "job_id_list",
        }
    }
};

/// A job requirement, and what came of it so far.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirement {
    /// ID of the job requirement.
    pub id: Option<String>,
    /// Number of the job requirement, as people see it in Feishu Hire.
    pub short_code: Option<String>,
    /// Name of the job requirement.
    pub name: Option<String>,
    /// How far the job requirement has come.
    pub display_progress: Option<JobRequirementProgress>,
    /// Number of people who are wanted.
    pub head_count: Option<i64>,
    /// How people are to be employed; the ID is one of `RecruitmentType`.
    #[deprecated = "It is being retired; use `employee_type`."]
    pub recruitment_type: Option<IdNameObject>,
    /// Employee type; the ID is of the kind that `employee_type_id_type` names.
    pub employee_type: Option<IdNameObject>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_level: Option<IdNameObject>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_level: Option<IdNameObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub sequence: Option<IdNameObject>,
    /// Why people are needed.
    pub category: Option<JobRequirementCategory>,
    /// Department in need; the ID is of the kind that `department_id_type` names.
    pub department: Option<IdNameObject>,
    /// Those in charge; the IDs are of the kind that `user_id_type` names.
    pub recruiter_list: Vec<IdNameObject>,
    /// Hiring managers; the IDs are of the kind that `user_id_type` names.
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// Those whom the hired will report to; the IDs are of the kind that `user_id_type` names.
    pub direct_leader_list: Vec<IdNameObject>,
    /// When the work on the job requirement begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the job requirement should be met.
    ///
    /// To the millisecond.
    pub deadline: Option<Timestamp>,
    /// How urgent the job requirement is.
    pub priority: Option<JobRequirementPriority>,
    /// Lowest education that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<String>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<String>,
    /// Where people will work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub address: Option<IdNameObject>,
    /// Explanation of the job requirement, in words.
    pub description: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// What kind of hiring it is.
    pub process_type: Option<JobProcessType>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<JobTypeInfo>,
    /// When the job requirement was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// User ID of the creator, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// When the job requirement was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// ID of the job in Feishu People, as in `corehr.v2.job.get`.
    pub employment_job_id: Option<String>,
    /// ID of the position in Feishu People, as in `corehr.v2.position.query`.
    pub position_id: Option<String>,
    /// When the job requirement was met; present where `display_progress` is `completed` alone. Only tenants that the platform has chosen see it.
    ///
    /// To the millisecond.
    pub completion_time: Option<Timestamp>,
    /// How far the approval has come. Only tenants that the platform has chosen see it.
    pub approval_status: Option<JobRequirementApproval>,
    /// IDs of the jobs that are to meet the job requirement, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id_list: Vec<String>,
    /// How many candidates have come how far.
    pub count_data: Option<JobRequirementCounts>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response JobRequirement {
            0 id = "id",
            1 short_code = "short_code",
            2 name = "name",
            3 display_progress = "display_progress",
            4 head_count = "head_count",
            5 recruitment_type = "recruitment_type",
            6 employee_type = "employee_type",
            7 max_level = "max_level",
            8 min_level = "min_level",
            9 sequence = "sequence",
            10 category = "category",
            11 department = "department",
            12 recruiter_list = "recruiter_list",
            13 jr_hiring_managers = "jr_hiring_managers",
            14 direct_leader_list = "direct_leader_list",
            15 start_time = "start_time" millis swapped,
            16 deadline = "deadline" millis swapped,
            17 priority = "priority",
            18 required_degree = "required_degree",
            19 max_salary = "max_salary",
            20 min_salary = "min_salary",
            21 address = "address",
            22 description = "description",
            23 customized_data_list = "customized_data_list",
            24 process_type = "process_type",
            25 job_type = "job_type",
            26 create_time = "create_time" millis swapped,
            27 creator_id = "creator_id",
            28 update_time = "update_time" millis swapped,
            29 employment_job_id = "employment_job_id",
            30 position_id = "position_id",
            31 completion_time = "completion_time" millis swapped,
            32 approval_status = "approval_status",
            33 job_id_list = "job_id_list",
            34 count_data = "count_data",
        }
    }
};

/// How many candidates for a job requirement have come how far.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementCounts {
    /// Number of candidates who talk about an offer.
    pub offer_count: Option<i64>,
    /// Number of candidates who are about to start work.
    pub pre_hire_count: Option<i64>,
    /// Number of those that are done.
    pub complete_count: Option<i64>,
}

feishu_core::object! {
    response JobRequirementCounts {
        0 offer_count = "offer_count",
        1 pre_hire_count = "pre_hire_count",
        2 complete_count = "complete_count",
    }
}

/// What a change of a job requirement extends to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementUpdateOption {
    /// Whether `job_id_list` takes the place of the jobs so far.
    ///
    /// Default: `false`.
    pub need_update_related_job: Option<bool>,
}

impl JobRequirementUpdateOption {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether `job_id_list` takes the place of the jobs so far.
    ///
    /// Default: `false`.
    #[inline]
    #[must_use]
    pub fn need_update_related_job(mut self, need_update_related_job: bool) -> Self {
        self.need_update_related_job = Some(need_update_related_job);
        self
    }
}

feishu_core::object! {
    request JobRequirementUpdateOption {
        0 need_update_related_job = "need_update_related_job",
    }
}

#[doc(hidden)]
pub static JOB_REQUIREMENT_UPDATE_OPTION_SHAPE: table::Shape = table::Shape {
    name: "JobRequirementUpdateOption",
    fields: &[table::Field::body("need_update_related_job", table::Kind::Bool)],
    rules: &[],
};

/// `hire.v1.job_requirement.create`.
pub static CREATE: table::Typed<JobRequirementCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job_requirement"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(5)],
    params: &[
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
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body(
                "display_progress",
                table::Kind::IntEnum(JobRequirementProgress::VALUES),
            )
            .required(),
        table::Field::body("head_count", table::Kind::I64).required(),
        table::Field::body(
            "recruitment_type_id",
            table::Kind::StringEnum(RecruitmentType::VALUES),
        ),
        table::Field::body("employee_type_id", table::Kind::String),
        table::Field::body("max_level_id", table::Kind::String),
        table::Field::body("min_level_id", table::Kind::String),
        table::Field::body("sequence_id", table::Kind::String),
        table::Field::body(
            "category",
            table::Kind::IntEnum(JobRequirementCategory::VALUES),
        ),
        table::Field::body("department_id", table::Kind::String),
        table::Field::body("recruiter_id_list", table::Kind::String).list(),
        table::Field::body("jr_hiring_manager_id_list", table::Kind::String).list(),
        table::Field::body("direct_leader_id_list", table::Kind::String).list(),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("deadline", table::Kind::UnixMillis).swapped(),
        table::Field::body(
            "priority",
            table::Kind::IntEnum(JobRequirementPriority::VALUES),
        ),
        table::Field::body(
            "required_degree",
            table::Kind::IntEnum(RequiredDegree::VALUES),
        ),
        table::Field::body("max_salary", table::Kind::String),
        table::Field::body("min_salary", table::Kind::String),
        table::Field::body("address_id", table::Kind::String),
        table::Field::body("description", table::Kind::String),
        table::Field::body("process_type", table::Kind::IntEnum(JobProcessType::VALUES)),
        table::Field::body("job_type_id", table::Kind::String),
        table::Field::body("employment_job_id", table::Kind::String),
        table::Field::body("position_id", table::Kind::String),
        table::Field::body("short_code", table::Kind::String).required(),
        table::Field::body(
                "customized_data_list",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("job_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(200)]),
    ],
    rules: &[table::GroupRule::AnyOf(&[8, 9])],
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
            code: 1002701,
            meaning: "Job requirements may not be changed by API.",
            advice: "An administrator has to allow it in the job requirement settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002702,
            meaning: "The job requirement's number is taken.",
            advice: "Check `short_code`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002705,
            meaning: "Job requirements are approved in the tenant, so that they cannot be changed by API.",
            advice: "Look at the approval of job requirements in the settings of Feishu Hire.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002708,
            meaning: "There is no such employee type.",
            advice: "Check `recruitment_type_id` and `employee_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002710,
            meaning: "The job level is disabled.",
            advice: "Check `min_level_id` and `max_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002721,
            meaning: "Somebody is named twice in one role.",
            advice: "Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002722,
            meaning: "More people are wanted than the headcount has places for.",
            advice: "Compare `head_count` with the vacant places; only tenants that keep headcounts in Feishu People and check them get this.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002723,
            meaning: "Something that the headcount check needs is missing.",
            advice: "Send the fields that the headcount check asks for.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002724,
            meaning: "A job requirement cannot have jobs before it is approved.",
            advice: "Leave `job_id_list` out.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create",
    ..table::Operation::new(
        "hire.v1.job_requirement.create",
        table::Method::Post,
        "/open-apis/hire/v1/job_requirements",
    )
});

/// `hire.v1.job_requirement.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job_requirement"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("job_requirement_id", table::Kind::String)],
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
            code: 1002071,
            meaning: "Job requirements may not be changed by API.",
            advice: "An administrator has to allow it in the job requirement settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002704,
            meaning: "The job requirement cannot be deleted.",
            advice: "Take it off its jobs first; `hire.v1.job_requirement.list_by_id` shows them.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete",
    ..table::Operation::new(
        "hire.v1.job_requirement.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/job_requirements/:job_requirement_id",
    )
});

/// `hire.v1.job_requirement.list`.
pub static LIST: table::Typed<JobRequirementListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job_requirement:readonly", "hire:job_requirement"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("job_id", table::Kind::String),
        table::Field::query("create_time_begin", table::Kind::UnixMillis).swapped(),
        table::Field::query("create_time_end", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_time_begin", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_time_end", table::Kind::UnixMillis).swapped(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list",
    ..table::Operation::new(
        "hire.v1.job_requirement.list",
        table::Method::Get,
        "/open-apis/hire/v1/job_requirements",
    )
});

/// `hire.v1.job_requirement.list_by_id`.
pub static LIST_BY_ID: table::Typed<JobRequirementListByIdResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job_requirement:readonly", "hire:job_requirement"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
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
        table::Field::body("id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("short_code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
    ],
    rules: &[table::GroupRule::AtMostOne(&[5, 6])],
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
            code: 1002725,
            meaning: "IDs and numbers cannot be asked for together.",
            advice: "Send one of the two lists.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id",
    ..table::Operation::new(
        "hire.v1.job_requirement.list_by_id",
        table::Method::Post,
        "/open-apis/hire/v1/job_requirements/search",
    )
});

/// `hire.v1.job_requirement.update`.
pub static UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job_requirement"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(5)],
    params: &[
        table::Field::path("job_requirement_id", table::Kind::String),
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
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body(
                "display_progress",
                table::Kind::IntEnum(JobRequirementProgress::VALUES),
            )
            .required(),
        table::Field::body("head_count", table::Kind::I64).required(),
        table::Field::body(
            "recruitment_type_id",
            table::Kind::StringEnum(RecruitmentType::VALUES),
        ),
        table::Field::body("employee_type_id", table::Kind::String),
        table::Field::body("max_level_id", table::Kind::String),
        table::Field::body("min_level_id", table::Kind::String),
        table::Field::body("sequence_id", table::Kind::String),
        table::Field::body(
            "category",
            table::Kind::IntEnum(JobRequirementCategory::VALUES),
        ),
        table::Field::body("department_id", table::Kind::String),
        table::Field::body("recruiter_id_list", table::Kind::String).list(),
        table::Field::body("jr_hiring_manager_id_list", table::Kind::String).list(),
        table::Field::body("direct_leader_id_list", table::Kind::String).list(),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("deadline", table::Kind::UnixMillis).swapped(),
        table::Field::body(
            "priority",
            table::Kind::IntEnum(JobRequirementPriority::VALUES),
        ),
        table::Field::body(
            "required_degree",
            table::Kind::IntEnum(RequiredDegree::VALUES),
        ),
        table::Field::body("max_salary", table::Kind::String),
        table::Field::body("min_salary", table::Kind::String),
        table::Field::body("address_id", table::Kind::String),
        table::Field::body("description", table::Kind::String),
        table::Field::body("process_type", table::Kind::IntEnum(JobProcessType::VALUES)),
        table::Field::body("job_type_id", table::Kind::String),
        table::Field::body("employment_job_id", table::Kind::String),
        table::Field::body("position_id", table::Kind::String),
        table::Field::body(
                "customized_data_list",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("job_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(200)]),
        table::Field::body(
            "update_option",
            table::Kind::Object(&JOB_REQUIREMENT_UPDATE_OPTION_SHAPE),
        ),
    ],
    rules: &[table::GroupRule::AnyOf(&[9, 10])],
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
            code: 1002705,
            meaning: "Job requirements are approved in the tenant, so that they cannot be changed by API.",
            advice: "Look at the approval of job requirements in the settings of Feishu Hire.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002708,
            meaning: "There is no such employee type.",
            advice: "Check `recruitment_type_id` and `employee_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002710,
            meaning: "The job level is disabled.",
            advice: "Check `min_level_id` and `max_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002721,
            meaning: "Somebody is named twice in one role.",
            advice: "Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002722,
            meaning: "More people are wanted than the headcount has places for.",
            advice: "Compare `head_count` with the vacant places; only tenants that keep headcounts in Feishu People and check them get this.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002723,
            meaning: "Something that the headcount check needs is missing.",
            advice: "Send the fields that the headcount check asks for.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002701,
            meaning: "Job requirements may not be changed by API.",
            advice: "An administrator has to allow it in the job requirement settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002702,
            meaning: "A job requirement cannot have jobs before it is approved.",
            advice: "Leave `job_id_list` out.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002703,
            meaning: "A job requirement that waits for approval cannot be changed.",
            advice: "Wait until it is approved.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update",
    ..table::Operation::new(
        "hire.v1.job_requirement.update",
        table::Method::Put,
        "/open-apis/hire/v1/job_requirements/:job_requirement_id",
    )
});
