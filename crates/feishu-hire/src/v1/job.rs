// Generated from specs/hire/v1/job.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job` “职位”: jobs – what people are hired for, who runs the hiring, and how it is set up.
//!
//! 1. [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list) tells which fields jobs have in this tenant; job types, functions, processes and
//!    addresses are chosen from [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list), [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list), [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list) and
//!    [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
//! 2. [`hire.v1.job.combined_create`](method@crate::v1::job::JobResource::combined_create) creates the job.
//! 3. [`hire.v1.job.update_config`](method@crate::v1::job::JobResource::update_config) sets up the hiring, which [`hire.v1.job.config`](method@crate::v1::job::JobResource::config) shows;
//!    [`hire.v1.job.manager.batch_update`](method@crate::v1::job::manager::JobManagerResource::batch_update) changes who runs it.
//! 4. [`hire.v1.advertisement.publish`](method@crate::v1::advertisement::AdvertisementResource::publish) shows the job on a website or for internal referral.
//! 5. [`hire.v1.job.close`](method@crate::v1::job::JobResource::close) takes it back, and [`hire.v1.job.open`](method@crate::v1::job::JobResource::open) opens it again.
//!
//! To change one field of a job, read it with [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail) first: [`hire.v1.job.combined_update`](method@crate::v1::job::JobResource::combined_update) empties
//! whatever is not sent.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>close</code>](method@crate::v1::job::JobResource::close) | Closes a job. | 关闭职位 |
//! | [<code>combined_<wbr>create</code>](method@crate::v1::job::JobResource::combined_create) | Creates a job. | 新建职位 |
//! | [<code>combined_<wbr>update</code>](method@crate::v1::job::JobResource::combined_update) | Replaces the data of a job. | 更新职位 |
//! | [<code>config</code>](method@crate::v1::job::JobResource::config) | Gets how the hiring for a job is set up – its forms, approval, evaluators and interviewers. | 获取职位设置 |
//! | [<code>get</code>](method@crate::v1::job::JobResource::get) | Deprecated. Gets a job. | 获取职位信息 |
//! | [<code>get_<wbr>detail</code>](method@crate::v1::job::JobResource::get_detail) | Gets a job with its people, addresses, settings, requirements, storefronts and tags. | 获取职位详情 |
//! | [<code>list</code>](method@crate::v1::job::JobResource::list) | Lists jobs, without their custom fields. | 获取职位列表 |
//! | [<code>open</code>](method@crate::v1::job::JobResource::open) | Opens a closed job again. | 重启职位 |
//! | [<code>recruiter</code>](method@crate::v1::job::JobResource::recruiter) | Gets who runs the hiring for a job. | 获取职位上的招聘人员信息 |
//! | [<code>update_<wbr>config</code>](method@crate::v1::job::JobResource::update_config) | Changes those settings of the hiring for a job that it names. | 更新职位设置 |

pub mod manager;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::{I18n, IdNameObject, PeopleUserIdType};
use crate::v1::types::{
    ActiveStatus, BilingualCity, BilingualObject, CodeNameObject, CommonAddress,
    CustomFieldValue, InterviewType, JobCustomizedData, JobExperience, JobFamilyIdType,
    JobLevelIdType, JobManager, JobProcessType, RecruitmentType, RequiredDegree,
    VideoType,
};

/// The operations of `hire.v1.job`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位")]
#[derive(Debug, Clone)]
pub struct JobResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Who runs the hiring for a job – recruiter, assistants and hiring managers.
    #[must_use]
    pub fn manager(&self) -> manager::JobManagerResource<I> {
        manager::JobManagerResource::new(self.caller.clone())
    }
}

impl JobResource<Tenant> {
    /// Closes a job.
    ///
    /// Its posts disappear from the recruiting websites, from internal referral and from headhunters.
    ///
    /// `POST /open-apis/hire/v1/jobs/:job_id/close`, [`hire.v1.job.close` “关闭职位”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().job().close("6960663240925956555").send().await?;
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
    /// | 1002609 | 400 | The job is closed. | Look at the job's state with [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    #[doc(
        alias(
            "关闭职位",
            "hire.v1.job.close",
            "/open-apis/hire/v1/jobs/:job_id/close"
        )
    )]
    pub fn close(&self, job_id: impl Into<String>) -> JobCloseCall {
        let mut call = Call::new(&self.caller, &CLOSE);
        call.set::<String>(0, job_id.into());
        JobCloseCall { call }
    }

    /// Creates a job.
    ///
    /// An administrator has to allow changes of jobs by API in the job settings of Feishu Hire. The fields for jobs that are set up there decide which fields are needed beyond those marked here.
    ///
    /// `POST /open-apis/hire/v1/jobs/combined_create`, [`hire.v1.job.combined_create` “新建职位”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `args`: a [`JobCombinedCreateArgs`] of
    ///   - `job_managers` ([`JobManagerInput`](type@crate::v1::job::JobManagerInput)): Who is to run the hiring.
    ///   - `is_never_expired`: Whether the job stays open until it is closed.
    ///   - `job_type_id`: ID of the job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    ///   - `title`: Title of the job.
    ///   - `job_process_id`: ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    ///   - `process_type` ([`JobProcessType`](type@crate::v1::types::JobProcessType)): What kind of hiring the job belongs to.
    ///   - `department_id`: ID of the department, of the kind that `department_id_type` names.
    ///   - `recruitment_type_id` ([`RecruitmentType`](type@crate::v1::types::RecruitmentType)): How people are employed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::job::{
    ///     JobAttribute, JobCombinedCreateArgs, JobHighlight, JobManagerInput,
    /// };
    /// use feishu_hire::v1::types::{
    ///     CustomFieldValue, JobExperience, JobFamilyIdType, JobLevelIdType, JobProcessType,
    ///     RecruitmentType, RequiredDegree,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .combined_create(JobCombinedCreateArgs {
    ///         job_managers: JobManagerInput::new(
    ///                 "ou_efk39117c300506837def50545420c6a",
    ///                 ["on_94a1ee5551019f18cd73d9f111898cf2"],
    ///             )
    ///             .id("7281257045172308287")
    ///             .assistant_id_list(["on_94a1ee5551019f18cd73d9f111898cf2"]),
    ///         is_never_expired: false,
    ///         job_type_id: "6960663240925956551".to_owned(),
    ///         title: "后端研发".to_owned(),
    ///         job_process_id: "6960663240925956554".to_owned(),
    ///         process_type: JobProcessType::Social,
    ///         department_id: "od-b2fafdce6fc5800b574ba5b0e2798b36".to_owned(),
    ///         recruitment_type_id: RecruitmentType::SocialOutsourced,
    ///     })
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::JobFamilyId)
    ///     .experience(JobExperience::Any)
    ///     .expiry_time(Timestamp::from_seconds(1622484739))
    ///     .min_level_id("7281257045172308287")
    ///     .min_salary(1000)
    ///     .subject_id("6960663240925956555")
    ///     .job_function_id("6960663240925956555")
    ///     .head_count(100)
    ///     .max_salary(2000)
    ///     .requirement("熟悉后端研发")
    ///     .description("后端研发岗位描述")
    ///     .highlight_list(vec![JobHighlight::AfternoonTea])
    ///     .max_level_id("6960663240925956548")
    ///     .required_degree(RequiredDegree::Any)
    ///     .job_category_id("6960663240925956550")
    ///     .address_id_list(["7243965681799839748"])
    ///     .job_attribute(JobAttribute::Real)
    ///     .expiry_timestamp(Timestamp::from_millis(1622484739955))
    ///     .target_major_id_list(["MDMJ00000067"])
    ///     .code("R18")
    ///     .customized_data_list(
    ///         vec![
    ///             CustomFieldValue::new().object_id("7281257045172308287")
    ///             .value("职位特殊要求")
    ///         ],
    ///     )
    ///     .interview_registration_schema_id("6930815272790114324")
    ///     .onboard_registration_schema_id("6930815272790114325")
    ///     .portal_website_apply_form_schema_id("7397638158859323692")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>13 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002613 | 400 | Jobs may not be changed by API. | An administrator has to allow it in the job settings of Feishu Hire. |
    /// | 1002603 | 400 | There is no such job type. | Check `job_type_id`. |
    /// | 1002604 | 400 | There is no such recruitment type. | Check `recruitment_type_id`. |
    /// | 1002605 | 400 | There is no such job family. | Check `job_category_id`. |
    /// | 1002606 | 400 | There is no such job level. | Check `max_level_id` and `min_level_id`. |
    /// | 1002607 | 400 | There is no such job highlight. | Check `highlight_list`. |
    /// | 1002608 | 400 | There is no such project. | Check `subject_id`. |
    /// | 1002609 | 400 | The job is closed. | Look at the job's state with [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    /// | 1002622 | 400 | There is no such major. | Check `target_major_id_list`. |
    /// | 1002623 | 400 | Any major and certain majors exclude each other. | Leave the majors out of `target_major_id_list` beside the one that stands for any. |
    /// | 1002630 | 400 | The job level is disabled. | Check `max_level_id` and `min_level_id`. |
    ///
    /// </details>
    #[doc(
        alias(
            "新建职位",
            "hire.v1.job.combined_create",
            "/open-apis/hire/v1/jobs/combined_create"
        )
    )]
    pub fn combined_create(&self, args: JobCombinedCreateArgs) -> JobCombinedCreateCall {
        let mut call = Call::new(&self.caller, &COMBINED_CREATE);
        call.set(8, args.job_managers);
        call.set(12, args.is_never_expired);
        call.set(17, args.job_type_id);
        call.set(27, args.title);
        call.set(28, args.job_process_id);
        call.set(29, args.process_type);
        call.set(30, args.department_id);
        call.set(31, args.recruitment_type_id);
        JobCombinedCreateCall { call }
    }

    /// Replaces the data of a job.
    ///
    /// A field that is not sent is emptied. An administrator has to allow changes of jobs by API in the job settings of Feishu Hire. The fields for jobs that are set up there decide which fields are needed beyond those marked here.
    ///
    /// `POST /open-apis/hire/v1/jobs/:job_id/combined_update`, [`hire.v1.job.combined_update` “更新职位”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update) in the official documentation, as of 2024-09-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    /// - `job_managers` ([`JobManagerInput`](type@crate::v1::job::JobManagerInput)): Who is to run the hiring.
    /// - `is_never_expired`: Whether the job stays open until it is closed.
    /// - `job_type_id`: ID of the job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::job::{JobAttribute, JobHighlight, JobManagerInput};
    /// use feishu_hire::v1::types::{
    ///     CustomFieldValue, JobExperience, JobFamilyIdType, JobLevelIdType, RequiredDegree,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .combined_update(
    ///         "6960663240925956660",
    ///         JobManagerInput::new(
    ///                 "ou_efk39117c300506837def50545420c6a",
    ///                 ["on_94a1ee5551019f18cd73d9f111898cf2"],
    ///             )
    ///             .id("1618209327096")
    ///             .assistant_id_list(["on_94a1ee5551019f18cd73d9f111898cf2"]),
    ///         false,
    ///         "6960663240925956551",
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .experience(JobExperience::Any)
    ///     .expiry_time(Timestamp::from_seconds(1622484739))
    ///     .min_level_id("6960663240925956547")
    ///     .min_salary(1000)
    ///     .subject_id("6960663240925956555")
    ///     .job_function_id("6960663240925956555")
    ///     .head_count(100)
    ///     .max_salary(2000)
    ///     .requirement("熟悉后端研发")
    ///     .description("后端研发岗位描述")
    ///     .highlight_list(vec![JobHighlight::from("6887476508052523278")])
    ///     .max_level_id("6960663240925956548")
    ///     .required_degree(RequiredDegree::Any)
    ///     .job_category_id("6960663240925956550")
    ///     .address_id_list(["6960663240925956553"])
    ///     .job_attribute(JobAttribute::from(6960663240925956554))
    ///     .expiry_timestamp(Timestamp::from_millis(1622484739955))
    ///     .target_major_id_list(["MDMJ00000067"])
    ///     .id("6960663240925956576")
    ///     .customized_data_list(
    ///         vec![
    ///             CustomFieldValue::new().object_id("6960663240925956549")
    ///             .value("自定义内容")
    ///         ],
    ///     )
    ///     .title("后端研发")
    ///     .job_process_id("6960663240925956554")
    ///     .department_id("od-b2fafdce6fc5800b574ba5b0e2798b36")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>15 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002613 | 400 | Jobs may not be changed by API. | An administrator has to allow it in the job settings of Feishu Hire. |
    /// | 1002615 | 400 | The job has applications, so that its process cannot change. | Check `job_id`; the applications are in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). |
    /// | 1002603 | 400 | There is no such job type. | Check `job_type_id`. |
    /// | 1002604 | 400 | There is no such recruitment type. | Check `recruitment_type_id`. |
    /// | 1002605 | 400 | There is no such job family. | Check `job_category_id`. |
    /// | 1002606 | 400 | There is no such job level. | Check `max_level_id` and `min_level_id`. |
    /// | 1002607 | 400 | There is no such job highlight. | Check `highlight_list`. |
    /// | 1002608 | 400 | There is no such project. | Check `subject_id`. |
    /// | 1002609 | 400 | The job is closed. | Look at the job's state with [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    /// | 1002622 | 400 | There is no such major. | Check `target_major_id_list`. |
    /// | 1002623 | 400 | Any major and certain majors exclude each other. | Leave the majors out of `target_major_id_list` beside the one that stands for any. |
    /// | 1002630 | 400 | The job level is disabled. | Check `max_level_id` and `min_level_id`. |
    /// | 1002631 | 400 | The job is moving to another project and is locked. | Try again later. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新职位",
            "hire.v1.job.combined_update",
            "/open-apis/hire/v1/jobs/:job_id/combined_update"
        )
    )]
    pub fn combined_update(
        &self,
        job_id: impl Into<String>,
        job_managers: JobManagerInput,
        is_never_expired: bool,
        job_type_id: impl Into<String>,
    ) -> JobCombinedUpdateCall {
        let mut call = Call::new(&self.caller, &COMBINED_UPDATE);
        call.set::<String>(0, job_id.into());
        call.set(9, job_managers);
        call.set(13, is_never_expired);
        call.set::<String>(18, job_type_id.into());
        JobCombinedUpdateCall { call }
    }

    /// Gets how the hiring for a job is set up – its forms, approval, evaluators and interviewers.
    ///
    /// `GET /open-apis/hire/v1/jobs/:job_id/config`, [`hire.v1.job.config` “获取职位设置”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config) in the official documentation, as of 2025-02-21.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
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
    ///     .job()
    ///     .config("6960663240925956660")
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
            "获取职位设置",
            "hire.v1.job.config",
            "/open-apis/hire/v1/jobs/:job_id/config"
        )
    )]
    pub fn config(&self, job_id: impl Into<String>) -> JobConfigCall {
        let mut call = Call::new(&self.caller, &CONFIG);
        call.set::<String>(0, job_id.into());
        JobConfigCall { call }
    }

    /// Gets a job.
    ///
    /// `GET /open-apis/hire/v1/jobs/:job_id`, [`hire.v1.job.get` “获取职位信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get) in the official documentation, as of 2024-12-11.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::types::{JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .get("6001")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
    ///     .job_level_id_type(JobLevelIdType::from("6942778198054125570"))
    ///     .job_family_id_type(JobFamilyIdType::from("6942778198054125571"))
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
    /// | 1002601 | 404 | There is no such job. | Check `job_id`. |
    #[doc(
        alias("获取职位信息", "hire.v1.job.get", "/open-apis/hire/v1/jobs/:job_id")
    )]
    #[deprecated = "It gets no more fields; use `hire.v1.job.get_detail`."]
    pub fn get(&self, job_id: impl Into<String>) -> JobGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, job_id.into());
        JobGetCall { call }
    }

    /// Gets a job with its people, addresses, settings, requirements, storefronts and tags.
    ///
    /// `GET /open-apis/hire/v1/jobs/:job_id/get_detail`, [`hire.v1.job.get_detail` “获取职位详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail) in the official documentation, as of 2024-12-04.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job.composite_info:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::DepartmentIdType;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::types::{JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .get_detail("7281257045172308287")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::from("job_level_id_type"))
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
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
    /// | 1002601 | 404 | There is no such job. | Check `job_id`. |
    #[doc(
        alias(
            "获取职位详情",
            "hire.v1.job.get_detail",
            "/open-apis/hire/v1/jobs/:job_id/get_detail"
        )
    )]
    pub fn get_detail(&self, job_id: impl Into<String>) -> JobGetDetailCall {
        let mut call = Call::new(&self.caller, &GET_DETAIL);
        call.set::<String>(0, job_id.into());
        JobGetDetailCall { call }
    }

    /// Lists jobs, without their custom fields.
    ///
    /// All that is known about a job is in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    ///
    /// `GET /open-apis/hire/v1/jobs`, [`hire.v1.job.list` “获取职位列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::{JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .list()
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
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
    #[doc(alias("获取职位列表", "hire.v1.job.list", "/open-apis/hire/v1/jobs"))]
    pub fn list(&self) -> JobListCall {
        let call = Call::new(&self.caller, &LIST);
        JobListCall { call }
    }

    /// Opens a closed job again.
    ///
    /// An administrator has to allow changes of jobs by API in the job settings of Feishu Hire.
    ///
    /// `POST /open-apis/hire/v1/jobs/:job_id/open`, [`hire.v1.job.open` “重启职位”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `expiry_time` has to be given when `is_never_expired` is `false`.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    /// - `is_never_expired`: Whether the job stays open until it is closed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .job()
    ///     .open("6960663240925956555", true)
    ///     .expiry_time(Timestamp::from_millis(1830259120000))
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
    /// | 1002601 | 400 | There is no such job. | Check `job_id`. |
    /// | 1002613 | 400 | Jobs may not be changed by API. | An administrator has to allow it in the job settings of Feishu Hire. |
    /// | 1002616 | 400 | The job is open already. | Check `job_id`. |
    #[doc(
        alias("重启职位", "hire.v1.job.open", "/open-apis/hire/v1/jobs/:job_id/open")
    )]
    pub fn open(
        &self,
        job_id: impl Into<String>,
        is_never_expired: bool,
    ) -> JobOpenCall {
        let mut call = Call::new(&self.caller, &OPEN);
        call.set::<String>(0, job_id.into());
        call.set(2, is_never_expired);
        JobOpenCall { call }
    }

    /// Gets who runs the hiring for a job.
    ///
    /// `GET /open-apis/hire/v1/jobs/:job_id/recruiter`, [`hire.v1.job.recruiter` “获取职位上的招聘人员信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter) in the official documentation, as of 2024-09-06.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .recruiter("6960663240925956555")
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
    /// | 1002601 | 400 | There is no such job. | Check `job_id`. |
    #[doc(
        alias(
            "获取职位上的招聘人员信息",
            "hire.v1.job.recruiter",
            "/open-apis/hire/v1/jobs/:job_id/recruiter"
        )
    )]
    pub fn recruiter(&self, job_id: impl Into<String>) -> JobRecruiterCall {
        let mut call = Call::new(&self.caller, &RECRUITER);
        call.set::<String>(0, job_id.into());
        JobRecruiterCall { call }
    }

    /// Changes those settings of the hiring for a job that it names.
    ///
    /// An administrator has to allow changes of jobs by API in the job settings of Feishu Hire. For each setting in `update_option_list`, its field has to be sent where it says so, else the call fails as a whole.
    ///
    /// `POST /open-apis/hire/v1/jobs/:job_id/update_config`, [`hire.v1.job.update_config` “更新职位设置”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config) in the official documentation, as of 2024-12-24.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `offer_apply_schema_id` has to be given when `update_option_list` has `2`.
    /// - Rule: `interview_round_conf_list` has to be given when `update_option_list` has `5`.
    /// - Rule: `interview_appointment_config` has to be given when `update_option_list` has `9`.
    /// - Rule: `interview_registration_schema_id` has to be given when `update_option_list` has `10`.
    /// - Rule: `onboard_registration_schema_id` has to be given when `update_option_list` has `11`.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    /// - `update_option_list` ([`JobConfigPart`](type@crate::v1::job::JobConfigPart)): Settings to change; the others stay as they are.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::job::{
    ///     InterviewAppointmentConfig, InterviewAppointmentDetails, InterviewRoundInterviewers,
    ///     InterviewRoundTypeForm, JobConfigPart,
    /// };
    /// use feishu_hire::v1::types::InterviewType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .update_config("6960663240925956660", vec![JobConfigPart::Evaluators])
    ///     .user_id_type(UserIdType::OpenId)
    ///     .offer_apply_schema_id("6960663240925956573")
    ///     .offer_process_conf("6960663240925956572")
    ///     .recommended_evaluator_id_list(["6966533137982392320"])
    ///     .assessment_template_biz_id("6960663240925956571")
    ///     .interview_round_conf_list(
    ///         vec![
    ///             InterviewRoundInterviewers::new()
    ///             .interviewer_id_list(["6960663240925956571"]).round(1)
    ///         ],
    ///     )
    ///     .jr_id_list(["6966533137982392320"])
    ///     .interview_registration_schema_id("6930815272790114324")
    ///     .onboard_registration_schema_id("6930815272790114324")
    ///     .interview_round_type_conf_list(
    ///         vec![
    ///             InterviewRoundTypeForm::new().round_biz_id("7012129842917837100")
    ///             .assessment_template_biz_id("6960663240925956632")
    ///         ],
    ///     )
    ///     .related_job_id_list(["6966533137982392320"])
    ///     .interview_appointment_config(
    ///         InterviewAppointmentConfig::new()
    ///             .enable_interview_appointment_by_interviewer(true)
    ///             .config(
    ///                 InterviewAppointmentDetails::new()
    ///                     .interview_type(InterviewType::OnSite)
    ///                     .talent_timezone_code("Asia/Shanghai")
    ///                     .contact_user_id("ou_c99c5f35d542efc7ee492afe11af19ef"),
    ///             ),
    ///     )
    ///     .portal_website_apply_form_schema_id("6930815272790114324")
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
    /// | 1002613 | 400 | Jobs may not be changed by API. | An administrator has to allow it in the job settings of Feishu Hire. |
    /// | 1002609 | 400 | The job is closed. | Look at the job's state with [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    /// | 1002611 | 400 | The offer approval process is not for this department. | Look at the departments of the process with [`hire.v1.offer_approval_template.list`](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list). |
    /// | 1002620 | 400 | Two jobs of the same attribute cannot be related. | Relate a virtual job to real ones, or a real job to a virtual one, with `related_job_id_list`. |
    /// | 1002621 | 400 | A real job can be related to one virtual job only. | Check `related_job_id_list`. |
    /// | 1002703 | 400 | There is no such job requirement. | Check `jr_id_list`. |
    #[doc(
        alias(
            "更新职位设置",
            "hire.v1.job.update_config",
            "/open-apis/hire/v1/jobs/:job_id/update_config"
        )
    )]
    pub fn update_config(
        &self,
        job_id: impl Into<String>,
        update_option_list: impl IntoIterator<Item = JobConfigPart>,
    ) -> JobUpdateConfigCall {
        let mut call = Call::new(&self.caller, &UPDATE_CONFIG);
        call.set::<String>(0, job_id.into());
        call.set(5, to_list(update_option_list));
        JobUpdateConfigCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.close`, begun by [`JobResource::close`].
    JobCloseCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.job.combined_create`, begun by [`JobResource::combined_create`].
    JobCombinedCreateCall -> JobCombinedCreateResponse
}

/// What a call of `hire.v1.job.combined_create` has to be given.
#[derive(Debug, Clone, PartialEq)]
pub struct JobCombinedCreateArgs {
    /// Who is to run the hiring.
    pub job_managers: JobManagerInput,
    /// Whether the job stays open until it is closed.
    pub is_never_expired: bool,
    /// ID of the job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type_id: String,
    /// Title of the job.
    pub title: String,
    /// ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub job_process_id: String,
    /// What kind of hiring the job belongs to.
    pub process_type: JobProcessType,
    /// ID of the department, of the kind that `department_id_type` names.
    pub department_id: String,
    /// How people are employed.
    pub recruitment_type_id: RecruitmentType,
}

impl JobCombinedCreateCall {
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

    /// Work experience that the job asks for.
    #[inline]
    pub fn experience(mut self, experience: JobExperience) -> Self {
        self.call.set(4, experience);
        self
    }

    /// The day on which the job expires. Use `expiry_timestamp`.
    ///
    /// To the second.
    #[deprecated = "Use `expiry_timestamp`."]
    #[inline]
    pub fn expiry_time(mut self, expiry_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, expiry_time.into());
        self
    }

    /// ID of the lowest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn min_level_id(mut self, min_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(6, min_level_id.into());
        self
    }

    /// Lowest pay a month, in thousands.
    #[inline]
    pub fn min_salary(mut self, min_salary: i64) -> Self {
        self.call.set(7, min_salary);
        self
    }

    /// ID of the project, as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    #[inline]
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.call.set::<String>(9, subject_id.into());
        self
    }

    /// ID of the job function, as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    #[inline]
    pub fn job_function_id(mut self, job_function_id: impl Into<String>) -> Self {
        self.call.set::<String>(10, job_function_id.into());
        self
    }

    /// How many people are wanted.
    #[inline]
    pub fn head_count(mut self, head_count: i64) -> Self {
        self.call.set(11, head_count);
        self
    }

    /// Highest pay a month, in thousands.
    #[inline]
    pub fn max_salary(mut self, max_salary: i64) -> Self {
        self.call.set(13, max_salary);
        self
    }

    /// What candidates have to bring along, in words.
    #[inline]
    pub fn requirement(mut self, requirement: impl Into<String>) -> Self {
        self.call.set::<String>(14, requirement.into());
        self
    }

    /// What there is to do, in words.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(15, description.into());
        self
    }

    /// What speaks for the job.
    #[inline]
    pub fn highlight_list(
        mut self,
        highlight_list: impl IntoIterator<Item = JobHighlight>,
    ) -> Self {
        self.call.set(16, to_list(highlight_list));
        self
    }

    /// ID of the highest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn max_level_id(mut self, max_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(18, max_level_id.into());
        self
    }

    /// Lowest education that the job asks for.
    #[inline]
    pub fn required_degree(mut self, required_degree: RequiredDegree) -> Self {
        self.call.set(19, required_degree);
        self
    }

    /// ID of the job family, of the kind that `job_family_id_type` names.
    #[inline]
    pub fn job_category_id(mut self, job_category_id: impl Into<String>) -> Self {
        self.call.set::<String>(20, job_category_id.into());
        self
    }

    /// IDs of the addresses where people work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn address_id_list(
        mut self,
        address_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(21, to_texts(address_id_list));
        self
    }

    /// Whether people are hired for the job itself.
    #[inline]
    pub fn job_attribute(mut self, job_attribute: JobAttribute) -> Self {
        self.call.set(22, job_attribute);
        self
    }

    /// When the job closes; ignored where `is_never_expired` is true.
    ///
    /// To the millisecond.
    #[inline]
    pub fn expiry_timestamp(mut self, expiry_timestamp: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(23, expiry_timestamp.into());
        self
    }

    /// IDs of majors that candidates should have studied, as in `mdm.v3.major.list`.
    #[inline]
    pub fn target_major_id_list(
        mut self,
        target_major_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(24, to_texts(target_major_id_list));
        self
    }

    /// Code of the job, unique, at most 16 bytes; the platform gives one where it is left out.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.call.set::<String>(25, code.into());
        self
    }

    /// Values of the custom fields, as in [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list).
    #[inline]
    pub fn customized_data_list(
        mut self,
        customized_data_list: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.call.set(26, to_list(customized_data_list));
        self
    }

    /// ID of the form before an interview, as in [`hire.v1.interview_registration_schema.list`](method@crate::v1::interview_registration_schema::InterviewRegistrationSchemaResource::list). Needed if the tenant's settings let recruiters choose the form for each job, else ignored.
    #[inline]
    pub fn interview_registration_schema_id(
        mut self,
        interview_registration_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(32, interview_registration_schema_id.into());
        self
    }

    /// ID of the form before the first day of work, as in [`hire.v1.registration_schema.list`](method@crate::v1::registration_schema::RegistrationSchemaResource::list). Needed if the tenant's settings let recruiters choose the form for each job, else ignored.
    #[inline]
    pub fn onboard_registration_schema_id(
        mut self,
        onboard_registration_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(33, onboard_registration_schema_id.into());
        self
    }

    /// ID of the form for applying on websites, as in [`hire.v1.portal_apply_schema.list`](method@crate::v1::portal_apply_schema::PortalApplySchemaResource::list).
    #[inline]
    pub fn portal_website_apply_form_schema_id(
        mut self,
        portal_website_apply_form_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(34, portal_website_apply_form_schema_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.combined_update`, begun by [`JobResource::combined_update`].
    JobCombinedUpdateCall -> JobCombinedUpdateResponse
}

impl JobCombinedUpdateCall {
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

    /// Work experience that the job asks for.
    #[inline]
    pub fn experience(mut self, experience: JobExperience) -> Self {
        self.call.set(5, experience);
        self
    }

    /// The day on which the job expires. Use `expiry_timestamp`.
    ///
    /// To the second.
    #[deprecated = "Use `expiry_timestamp`."]
    #[inline]
    pub fn expiry_time(mut self, expiry_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, expiry_time.into());
        self
    }

    /// ID of the lowest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn min_level_id(mut self, min_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(7, min_level_id.into());
        self
    }

    /// Lowest pay a month, in thousands.
    #[inline]
    pub fn min_salary(mut self, min_salary: i64) -> Self {
        self.call.set(8, min_salary);
        self
    }

    /// ID of the project, as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    #[inline]
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.call.set::<String>(10, subject_id.into());
        self
    }

    /// ID of the job function, as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    #[inline]
    pub fn job_function_id(mut self, job_function_id: impl Into<String>) -> Self {
        self.call.set::<String>(11, job_function_id.into());
        self
    }

    /// How many people are wanted.
    #[inline]
    pub fn head_count(mut self, head_count: i64) -> Self {
        self.call.set(12, head_count);
        self
    }

    /// Highest pay a month, in thousands.
    #[inline]
    pub fn max_salary(mut self, max_salary: i64) -> Self {
        self.call.set(14, max_salary);
        self
    }

    /// What candidates have to bring along, in words.
    #[inline]
    pub fn requirement(mut self, requirement: impl Into<String>) -> Self {
        self.call.set::<String>(15, requirement.into());
        self
    }

    /// What there is to do, in words.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(16, description.into());
        self
    }

    /// What speaks for the job.
    #[inline]
    pub fn highlight_list(
        mut self,
        highlight_list: impl IntoIterator<Item = JobHighlight>,
    ) -> Self {
        self.call.set(17, to_list(highlight_list));
        self
    }

    /// ID of the highest job level, of the kind that `job_level_id_type` names.
    #[inline]
    pub fn max_level_id(mut self, max_level_id: impl Into<String>) -> Self {
        self.call.set::<String>(19, max_level_id.into());
        self
    }

    /// Lowest education that the job asks for.
    #[inline]
    pub fn required_degree(mut self, required_degree: RequiredDegree) -> Self {
        self.call.set(20, required_degree);
        self
    }

    /// ID of the job family, of the kind that `job_family_id_type` names.
    #[inline]
    pub fn job_category_id(mut self, job_category_id: impl Into<String>) -> Self {
        self.call.set::<String>(21, job_category_id.into());
        self
    }

    /// IDs of the addresses where people work, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    pub fn address_id_list(
        mut self,
        address_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(22, to_texts(address_id_list));
        self
    }

    /// Whether people are hired for the job itself.
    #[inline]
    pub fn job_attribute(mut self, job_attribute: JobAttribute) -> Self {
        self.call.set(23, job_attribute);
        self
    }

    /// When the job closes; ignored where `is_never_expired` is true.
    ///
    /// To the millisecond.
    #[inline]
    pub fn expiry_timestamp(mut self, expiry_timestamp: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(24, expiry_timestamp.into());
        self
    }

    /// IDs of majors that candidates should have studied, as in `mdm.v3.major.list`.
    #[inline]
    pub fn target_major_id_list(
        mut self,
        target_major_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(25, to_texts(target_major_id_list));
        self
    }

    /// ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set::<String>(26, id.into());
        self
    }

    /// Values of all custom fields, as in [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list); those left out are emptied.
    #[inline]
    pub fn customized_data_list(
        mut self,
        customized_data_list: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.call.set(27, to_list(customized_data_list));
        self
    }

    /// Title of the job.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.call.set::<String>(28, title.into());
        self
    }

    /// ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list). It cannot change once the job has applications.
    #[inline]
    pub fn job_process_id(mut self, job_process_id: impl Into<String>) -> Self {
        self.call.set::<String>(29, job_process_id.into());
        self
    }

    /// ID of the department, of the kind that `department_id_type` names.
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.call.set::<String>(30, department_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.config`, begun by [`JobResource::config`].
    JobConfigCall -> JobConfigResponse
}

impl JobConfigCall {
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
    /// A call of `hire.v1.job.get`, begun by [`JobResource::get`].
    JobGetCall -> JobGetResponse
}

impl JobGetCall {
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
}

feishu_core::call! {
    /// A call of `hire.v1.job.get_detail`, begun by [`JobResource::get_detail`].
    JobGetDetailCall -> JobGetDetailResponse
}

impl JobGetDetailCall {
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
}

feishu_core::call! {
    /// A call of `hire.v1.job.list`, begun by [`JobResource::list`].
    JobListCall -> JobListResponse
}

impl JobListCall {
    /// Only jobs that changed at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(0, update_start_time.into());
        self
    }

    /// Only jobs that changed at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(1, update_end_time.into());
        self
    }

    /// Jobs per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(3, page_token.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(4, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(5, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(6, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(7, job_family_id_type);
        self
    }
}

feishu_core::pages!(JobListCall, JobListResponse, items: ListedJob, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.job.open`, begun by [`JobResource::open`].
    JobOpenCall -> ()
}

impl JobOpenCall {
    /// When the job closes; in the future. Needed where `is_never_expired` is false.
    ///
    /// To the millisecond.
    #[inline]
    pub fn expiry_time(mut self, expiry_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(1, expiry_time.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.recruiter`, begun by [`JobResource::recruiter`].
    JobRecruiterCall -> JobRecruiterResponse
}

impl JobRecruiterCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.update_config`, begun by [`JobResource::update_config`].
    JobUpdateConfigCall -> JobUpdateConfigResponse
}

impl JobUpdateConfigCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// ID of the offer application form, as in [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list). Needed to change `offer_application_form`.
    #[inline]
    pub fn offer_apply_schema_id(
        mut self,
        offer_apply_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(2, offer_apply_schema_id.into());
        self
    }

    /// ID of the offer approval process, as in [`hire.v1.offer_approval_template.list`](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list).
    #[inline]
    pub fn offer_process_conf(mut self, offer_process_conf: impl Into<String>) -> Self {
        self.call.set::<String>(3, offer_process_conf.into());
        self
    }

    /// User IDs of the suggested evaluators, of the kind that `user_id_type` names.
    #[inline]
    pub fn recommended_evaluator_id_list(
        mut self,
        recommended_evaluator_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(4, to_texts(recommended_evaluator_id_list));
        self
    }

    /// ID of the interview feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list). Needed to change `interview_feedback_form` where the tenant has no interview round types.
    #[inline]
    pub fn assessment_template_biz_id(
        mut self,
        assessment_template_biz_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(6, assessment_template_biz_id.into());
        self
    }

    /// Suggested interviewers for each round. Needed to change `interviewers`.
    #[inline]
    pub fn interview_round_conf_list(
        mut self,
        interview_round_conf_list: impl IntoIterator<Item = InterviewRoundInterviewers>,
    ) -> Self {
        self.call.set(7, to_list(interview_round_conf_list));
        self
    }

    /// IDs of the job requirements that the job is to meet, as in [`hire.v1.job_requirement.list`](method@crate::v1::job_requirement::JobRequirementResource::list).
    #[inline]
    pub fn jr_id_list(
        mut self,
        jr_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(8, to_texts(jr_id_list));
        self
    }

    /// ID of the form before an interview, as in [`hire.v1.interview_registration_schema.list`](method@crate::v1::interview_registration_schema::InterviewRegistrationSchemaResource::list). Needed to change `interview_registration_form`, and always if the tenant's settings let recruiters choose the form for each job; else ignored.
    #[inline]
    pub fn interview_registration_schema_id(
        mut self,
        interview_registration_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(9, interview_registration_schema_id.into());
        self
    }

    /// ID of the form before the first day of work, as in [`hire.v1.registration_schema.list`](method@crate::v1::registration_schema::RegistrationSchemaResource::list). Needed to change `onboarding_registration_form`, and always if the tenant's settings let recruiters choose the form for each job; else ignored.
    #[inline]
    pub fn onboard_registration_schema_id(
        mut self,
        onboard_registration_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(10, onboard_registration_schema_id.into());
        self
    }

    /// Feedback form for each type of interview round. Needed to change `interview_feedback_form` where the tenant has interview round types.
    #[inline]
    pub fn interview_round_type_conf_list(
        mut self,
        interview_round_type_conf_list: impl IntoIterator<Item = InterviewRoundTypeForm>,
    ) -> Self {
        self.call.set(11, to_list(interview_round_type_conf_list));
        self
    }

    /// IDs of the related jobs, virtual ones for a real job, real ones for a virtual job; as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn related_job_id_list(
        mut self,
        related_job_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(12, to_texts(related_job_id_list));
        self
    }

    /// Whether and how interviewers arrange interviews themselves. Needed to change `interview_appointment`.
    #[inline]
    pub fn interview_appointment_config(
        mut self,
        interview_appointment_config: InterviewAppointmentConfig,
    ) -> Self {
        self.call.set(13, interview_appointment_config);
        self
    }

    /// ID of the form for applying on websites, as in [`hire.v1.portal_apply_schema.list`](method@crate::v1::portal_apply_schema::PortalApplySchemaResource::list).
    #[inline]
    pub fn portal_website_apply_form_schema_id(
        mut self,
        portal_website_apply_form_schema_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(14, portal_website_apply_form_schema_id.into());
        self
    }
}

/// The answer of [`hire.v1.job.combined_create`](method@crate::v1::job::JobResource::combined_create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCombinedCreateResponse {
    /// Post that the job has from the beginning.
    pub default_job_post: Option<DefaultJobPost>,
    /// The new job.
    pub job: Option<Job>,
    /// Who runs the hiring.
    pub job_manager: Option<JobManager>,
    /// The form before an interview.
    pub interview_registration_schema_info: Option<RegistrationSchemaInfo>,
    /// The form before the first day of work.
    pub onboard_registration_schema_info: Option<RegistrationSchemaInfo>,
    /// Majors that candidates should have studied; the ID `0` stands for any.
    pub target_major_list: Vec<BilingualObject>,
    /// The form for applying on websites.
    pub portal_website_apply_form_schema_info: Option<RegistrationSchemaInfo>,
}

feishu_core::object! {
    response JobCombinedCreateResponse {
        0 default_job_post = "default_job_post",
        1 job = "job",
        2 job_manager = "job_manager",
        3 interview_registration_schema_info = "interview_registration_schema_info",
        4 onboard_registration_schema_info = "onboard_registration_schema_info",
        5 target_major_list = "target_major_list",
        6 portal_website_apply_form_schema_info = "portal_website_apply_form_schema_info",
    }
}

/// The answer of [`hire.v1.job.combined_update`](method@crate::v1::job::JobResource::combined_update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCombinedUpdateResponse {
    /// Post that the job has from the beginning.
    pub default_job_post: Option<DefaultJobPost>,
    /// The job after the change.
    pub job: Option<Job>,
    /// Who runs the hiring.
    pub job_manager: Option<JobManager>,
}

feishu_core::object! {
    response JobCombinedUpdateResponse {
        0 default_job_post = "default_job_post",
        1 job = "job",
        2 job_manager = "job_manager",
    }
}

/// The answer of [`hire.v1.job.config`](method@crate::v1::job::JobResource::config).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobConfigResponse {
    /// How the hiring is set up.
    pub job_config: Option<JobConfig>,
}

feishu_core::object! {
    response JobConfigResponse {
        0 job_config = "job_config",
    }
}

/// The answer of [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobGetResponse {
    /// The job.
    pub job: Option<Job>,
}

feishu_core::object! {
    response JobGetResponse {
        0 job = "job",
    }
}

/// The answer of [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobGetDetailResponse {
    /// The job, with all that belongs to it.
    pub job_detail: Option<JobDetail>,
}

feishu_core::object! {
    response JobGetDetailResponse {
        0 job_detail = "job_detail",
    }
}

/// The answer of [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Jobs of this page.
    pub items: Vec<ListedJob>,
}

feishu_core::object! {
    response JobListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.job.recruiter`](method@crate::v1::job::JobResource::recruiter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRecruiterResponse {
    /// Who runs the hiring.
    pub info: Option<JobManager>,
}

feishu_core::object! {
    response JobRecruiterResponse {
        0 info = "info",
    }
}

/// The answer of [`hire.v1.job.update_config`](method@crate::v1::job::JobResource::update_config).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobUpdateConfigResponse {
    /// How the hiring is set up after the change.
    pub job_config: Option<JobConfig>,
}

feishu_core::object! {
    response JobUpdateConfigResponse {
        0 job_config = "job_config",
    }
}

feishu_core::int_enum! {
    /// Whether people are hired for a job itself.
    JobAttribute {
        /// `1`: People are hired for the job.
        Real = 1,
        /// `2`: The job stands for several real jobs, and gathers applications for them.
        Virtual = 2,
    }
}

feishu_core::int_enum! {
    /// Whether a job belongs to storefronts.
    StorefrontMode {
        /// `1`: The job does not belong to storefronts.
        Ordinary = 1,
        /// `2`: The job belongs to storefronts.
        Storefront = 2,
    }
}

feishu_core::string_enum! {
    /// What speaks for a job.
    JobHighlight {
        /// `6732430418202593547`: Afternoon tea.
        AfternoonTea = "6732430418202593547",
        /// `6732430418202593550`: Yoga and fitness.
        YogaAndFitness = "6732430418202593550",
        /// `6732430418206787844`: Five social insurances, one more of the company, and the housing fund.
        SixInsurancesAndHousingFund = "6732430418206787844",
        /// `6732430418206787848`: Five social insurances and the housing fund.
        FiveInsurancesAndHousingFund = "6732430418206787848",
        /// `6732430418206804232`: Stock options.
        StockOptions = "6732430418206804232",
        /// `6732430418210982148`: A good atmosphere in the team.
        GoodTeamAtmosphere = "6732430418210982148",
        /// `6732430418210982151`: Much room for promotion.
        RoomForPromotion = "6732430418210982151",
        /// `6732430418210982157`: Paid leave.
        PaidLeave = "6732430418210982157",
        /// `6732430418210998532`: Flat management.
        FlatManagement = "6732430418210998532",
        /// `6732430418215176451`: More than 100 million users.
        Over100MillionUsers = "6732430418215176451",
        /// `6732430418215176452`: A team led by experts.
        LedByExperts = "6732430418215176452",
        /// `6732430418215176459`: An allowance for meals.
        MealAllowance = "6732430418215176459",
        /// `6732430418215176460`: Three free meals a day.
        FreeMeals = "6732430418215176460",
        /// `6732430418215192835`: Generous pay.
        GenerousPay = "6732430418215192835",
        /// `6732430418215192836`: Flexible hours.
        FlexibleHours = "6732430418215192836",
        /// `6732430418257119500`: An allowance for rent.
        HousingAllowance = "6732430418257119500",
    }
}

/// Who is to run the hiring for a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobManagerInput {
    /// Ignored; leave it out.
    #[deprecated = "The platform ignores it."]
    pub id: Option<String>,
    /// User ID of the recruiter, who is in charge, of the kind that `user_id_type` names.
    pub recruiter_id: Option<String>,
    /// User IDs of the hiring managers, who need the people, of the kind that `user_id_type` names.
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// User IDs of those who help the recruiter, of the kind that `user_id_type` names.
    pub assistant_id_list: Option<Vec<String>>,
}

impl JobManagerInput {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(
        recruiter_id: impl Into<String>,
        hiring_manager_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            recruiter_id: Some(recruiter_id.into()),
            hiring_manager_id_list: Some(to_texts(hiring_manager_id_list)),
            ..Self::default()
        }
    }

    /// Ignored; leave it out.
    #[deprecated = "The platform ignores it."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// User IDs of those who help the recruiter, of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn assistant_id_list(
        mut self,
        assistant_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assistant_id_list = Some(to_texts(assistant_id_list));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request JobManagerInput {
            0 id = "id",
            1 recruiter_id = "recruiter_id",
            2 hiring_manager_id_list = "hiring_manager_id_list",
            3 assistant_id_list = "assistant_id_list",
        }
    }
};

#[doc(hidden)]
pub static JOB_MANAGER_INPUT_SHAPE: table::Shape = table::Shape {
    name: "JobManagerInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("recruiter_id", table::Kind::String).required(),
        table::Field::body("hiring_manager_id_list", table::Kind::String)
            .required()
            .list(),
        table::Field::body("assistant_id_list", table::Kind::String).list(),
    ],
    rules: &[],
};

/// The post that every job has from the beginning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultJobPost {
    /// ID of the post; [`hire.v1.advertisement.publish`](method@crate::v1::advertisement::AdvertisementResource::publish) publishes it.
    pub id: Option<String>,
}

feishu_core::object! {
    response DefaultJobPost {
        0 id = "id",
    }
}

/// Something that a job refers to, by its ID and its names, and whether it can be used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BilingualObjectWithStatus {
    /// Identifies the object.
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Whether it can be used.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response BilingualObjectWithStatus {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 active_status = "active_status",
    }
}

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// ID of the job.
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What there is to do, in words.
    pub description: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub code: Option<String>,
    /// What candidates have to bring along, in words.
    pub requirement: Option<String>,
    /// How people are employed; the ID is one of `RecruitmentType`.
    pub recruitment_type: Option<BilingualObjectWithStatus>,
    /// Department; the ID is of the kind that `department_id_type` names.
    pub department: Option<BilingualObject>,
    /// City where people work.
    pub city: Option<BilingualCity>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_job_level: Option<BilingualObjectWithStatus>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_job_level: Option<BilingualObjectWithStatus>,
    /// What speaks for the job; the IDs are those of `JobHighlight`.
    pub highlight_list: Vec<BilingualObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub job_category: Option<BilingualObjectWithStatus>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<BilingualObject>,
    /// Whether the job is in use.
    pub active_status: Option<ActiveStatus>,
    /// User ID of who created the job, of the kind that `user_id_type` names; absent where the platform or another system did.
    pub create_user_id: Option<String>,
    /// When the job was created. Use `create_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `create_timestamp`."]
    pub create_time: Option<Timestamp>,
    /// When the job was last changed. Use `update_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `update_timestamp`."]
    pub update_time: Option<Timestamp>,
    /// What kind of hiring the job belongs to.
    pub process_type: Option<JobProcessType>,
    /// ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub process_id: Option<String>,
    /// Name of the hiring process in Chinese.
    pub process_name: Option<String>,
    /// Name of the hiring process in English.
    pub process_en_name: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// The job function, as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
    /// The project, as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    pub subject: Option<IdNameObject>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Work experience that the job asks for.
    pub experience: Option<JobExperience>,
    /// The day on which the job expires. Use `expiry_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `expiry_timestamp`."]
    pub expiry_time: Option<Timestamp>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<i64>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<i64>,
    /// Lowest education that the job asks for.
    pub required_degree: Option<RequiredDegree>,
    /// Cities where people work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub city_list: Vec<CodeNameObject>,
    /// Whether people are hired for the job itself.
    pub job_attribute: Option<JobAttribute>,
    /// When the job was created.
    ///
    /// To the millisecond.
    pub create_timestamp: Option<Timestamp>,
    /// When the job was last changed.
    ///
    /// To the millisecond.
    pub update_timestamp: Option<Timestamp>,
    /// When the job closes; says nothing about a job that never expires.
    ///
    /// To the millisecond.
    pub expiry_timestamp: Option<Timestamp>,
    /// Majors that candidates should have studied, as in `mdm.v3.batch_major.get`; the ID `0` stands for any.
    pub target_major_list: Vec<BilingualObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response Job {
            0 id = "id",
            1 title = "title",
            2 description = "description",
            3 code = "code",
            4 requirement = "requirement",
            5 recruitment_type = "recruitment_type",
            6 department = "department",
            7 city = "city",
            8 min_job_level = "min_job_level",
            9 max_job_level = "max_job_level",
            10 highlight_list = "highlight_list",
            11 job_category = "job_category",
            12 job_type = "job_type",
            13 active_status = "active_status",
            14 create_user_id = "create_user_id",
            15 create_time = "create_time" millis,
            16 update_time = "update_time" millis,
            17 process_type = "process_type",
            18 process_id = "process_id",
            19 process_name = "process_name",
            20 process_en_name = "process_en_name",
            21 customized_data_list = "customized_data_list",
            22 job_function = "job_function",
            23 subject = "subject",
            24 head_count = "head_count",
            25 experience = "experience",
            26 expiry_time = "expiry_time" millis,
            27 min_salary = "min_salary",
            28 max_salary = "max_salary",
            29 required_degree = "required_degree",
            30 city_list = "city_list",
            31 job_attribute = "job_attribute",
            32 create_timestamp = "create_timestamp" millis swapped,
            33 update_timestamp = "update_timestamp" millis swapped,
            34 expiry_timestamp = "expiry_timestamp" millis swapped,
            35 target_major_list = "target_major_list",
        }
    }
};

/// A form that candidates fill in, by its ID and name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationSchemaInfo {
    /// ID of the form; by its kind as in [`hire.v1.interview_registration_schema.list`](method@crate::v1::interview_registration_schema::InterviewRegistrationSchemaResource::list), [`hire.v1.registration_schema.list`](method@crate::v1::registration_schema::RegistrationSchemaResource::list) or [`hire.v1.portal_apply_schema.list`](method@crate::v1::portal_apply_schema::PortalApplySchemaResource::list).
    pub schema_id: Option<String>,
    /// Name of the form.
    pub name: Option<String>,
}

feishu_core::object! {
    response RegistrationSchemaInfo {
        0 schema_id = "schema_id",
        1 name = "name",
    }
}

/// How the hiring for a job is set up.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobConfig {
    /// The offer application form, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub offer_apply_schema: Option<IdNameObject>,
    /// The offer approval process, as in [`hire.v1.offer_approval_template.list`](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list).
    pub offer_process_conf: Option<IdNameObject>,
    /// Suggested evaluators; the IDs are of the kind that `user_id_type` names.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The interview feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub assessment_template: Option<IdNameObject>,
    /// ID of the job.
    pub id: Option<String>,
    /// Suggested interviewers for each round.
    pub interview_round_list: Vec<InterviewRound>,
    /// The job requirements, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_list: Vec<IdNameObject>,
    /// The form before an interview.
    pub interview_registration: Option<RegistrationSchemaInfo>,
    /// The form before the first day of work.
    pub onboard_registration: Option<RegistrationSchemaInfo>,
    /// Feedback form for each type of interview round.
    pub interview_round_type_list: Vec<InterviewRoundType>,
    /// Related jobs, virtual ones for a real job, real ones for a virtual job.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether people are hired for the job itself.
    pub job_attribute: Option<JobAttribute>,
    /// Whether and how interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The form for applying on websites.
    pub portal_website_apply_form_schema_info: Option<RegistrationSchemaInfo>,
}

feishu_core::object! {
    response JobConfig {
        0 offer_apply_schema = "offer_apply_schema",
        1 offer_process_conf = "offer_process_conf",
        2 recommended_evaluator_list = "recommended_evaluator_list",
        3 assessment_template = "assessment_template",
        4 id = "id",
        5 interview_round_list = "interview_round_list",
        6 job_requirement_list = "job_requirement_list",
        7 interview_registration = "interview_registration",
        8 onboard_registration = "onboard_registration",
        9 interview_round_type_list = "interview_round_type_list",
        10 related_job_list = "related_job_list",
        11 job_attribute = "job_attribute",
        12 interview_appointment_config = "interview_appointment_config",
        13 portal_website_apply_form_schema_info = "portal_website_apply_form_schema_info",
    }
}

/// Who is suggested to hold a round of interviews.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRound {
    /// Suggested interviewers; the IDs are of the kind that `user_id_type` names.
    pub interviewer_list: Vec<IdNameObject>,
    /// Number of the round.
    pub round: Option<i64>,
}

feishu_core::object! {
    response InterviewRound {
        0 interviewer_list = "interviewer_list",
        1 round = "round",
    }
}

/// A type of interview round, and the feedback form for it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundType {
    /// The type of round, as in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    pub assessment_round: Option<IdNameObject>,
    /// The feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub assessment_template: Option<IdNameObject>,
}

feishu_core::object! {
    response InterviewRoundType {
        0 assessment_round = "assessment_round",
        1 assessment_template = "assessment_template",
    }
}

/// Whether interviewers arrange interviews themselves, and how.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewAppointmentConfig {
    /// Whether interviewers may make appointments themselves.
    pub enable_interview_appointment_by_interviewer: Option<bool>,
    /// How interviews that they arrange are to be.
    pub config: Option<InterviewAppointmentDetails>,
}

impl InterviewAppointmentConfig {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether interviewers may make appointments themselves.
    #[inline]
    #[must_use]
    pub fn enable_interview_appointment_by_interviewer(
        mut self,
        enable_interview_appointment_by_interviewer: bool,
    ) -> Self {
        self.enable_interview_appointment_by_interviewer = Some(
            enable_interview_appointment_by_interviewer,
        );
        self
    }

    /// How interviews that they arrange are to be.
    #[inline]
    #[must_use]
    pub fn config(mut self, config: InterviewAppointmentDetails) -> Self {
        self.config = Some(config);
        self
    }
}

feishu_core::object! {
    both InterviewAppointmentConfig {
        0 enable_interview_appointment_by_interviewer = "enable_interview_appointment_by_interviewer",
        1 config = "config",
    }
}

#[doc(hidden)]
pub static INTERVIEW_APPOINTMENT_CONFIG_SHAPE: table::Shape = table::Shape {
    name: "InterviewAppointmentConfig",
    fields: &[
        table::Field::body(
            "enable_interview_appointment_by_interviewer",
            table::Kind::Bool,
        ),
        table::Field::body(
            "config",
            table::Kind::Object(&INTERVIEW_APPOINTMENT_DETAILS_SHAPE),
        ),
    ],
    rules: &[],
};

/// How interviews that interviewers arrange are to be.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewAppointmentDetails {
    /// How people meet for the interview.
    pub interview_type: Option<InterviewType>,
    /// Time zone of the candidate in the IANA database, such as `Asia/Shanghai`.
    pub talent_timezone_code: Option<String>,
    /// User ID of whom the candidate can ask, of the kind that `user_id_type` names.
    pub contact_user_id: Option<String>,
    /// Phone number for questions about the interview.
    pub contact_mobile: Option<String>,
    /// E-mail address for questions about the interview.
    pub contact_email: Option<String>,
    /// ID of the address where interviews on site take place, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub address_id: Option<String>,
    /// Tool that interviews are held with, where people meet by video.
    pub video_type: Option<VideoType>,
    /// User IDs of those who get copies, of the kind that `user_id_type` names.
    pub cc: Option<Vec<String>>,
    /// Further words to the interviewers.
    pub remark: Option<String>,
    /// ID of the template of the message that invites to an interview.
    pub interview_notification_template_id: Option<String>,
    /// ID of the template of the message that asks for an appointment.
    pub appointment_notification_template_id: Option<String>,
    /// ID of the template of the message that an interview is off.
    pub cancel_interview_notification_template_id: Option<String>,
}

impl InterviewAppointmentDetails {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How people meet for the interview.
    #[inline]
    #[must_use]
    pub fn interview_type(mut self, interview_type: InterviewType) -> Self {
        self.interview_type = Some(interview_type);
        self
    }

    /// Time zone of the candidate in the IANA database, such as `Asia/Shanghai`.
    #[inline]
    #[must_use]
    pub fn talent_timezone_code(
        mut self,
        talent_timezone_code: impl Into<String>,
    ) -> Self {
        self.talent_timezone_code = Some(talent_timezone_code.into());
        self
    }

    /// User ID of whom the candidate can ask, of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn contact_user_id(mut self, contact_user_id: impl Into<String>) -> Self {
        self.contact_user_id = Some(contact_user_id.into());
        self
    }

    /// Phone number for questions about the interview.
    #[inline]
    #[must_use]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// E-mail address for questions about the interview.
    #[inline]
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// ID of the address where interviews on site take place, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    #[inline]
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Tool that interviews are held with, where people meet by video.
    #[inline]
    #[must_use]
    pub fn video_type(mut self, video_type: VideoType) -> Self {
        self.video_type = Some(video_type);
        self
    }

    /// User IDs of those who get copies, of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn cc(mut self, cc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc = Some(to_texts(cc));
        self
    }

    /// Further words to the interviewers.
    #[inline]
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// ID of the template of the message that invites to an interview.
    #[inline]
    #[must_use]
    pub fn interview_notification_template_id(
        mut self,
        interview_notification_template_id: impl Into<String>,
    ) -> Self {
        self.interview_notification_template_id = Some(
            interview_notification_template_id.into(),
        );
        self
    }

    /// ID of the template of the message that asks for an appointment.
    #[inline]
    #[must_use]
    pub fn appointment_notification_template_id(
        mut self,
        appointment_notification_template_id: impl Into<String>,
    ) -> Self {
        self.appointment_notification_template_id = Some(
            appointment_notification_template_id.into(),
        );
        self
    }

    /// ID of the template of the message that an interview is off.
    #[inline]
    #[must_use]
    pub fn cancel_interview_notification_template_id(
        mut self,
        cancel_interview_notification_template_id: impl Into<String>,
    ) -> Self {
        self.cancel_interview_notification_template_id = Some(
            cancel_interview_notification_template_id.into(),
        );
        self
    }
}

feishu_core::object! {
    both InterviewAppointmentDetails {
        0 interview_type = "interview_type",
        1 talent_timezone_code = "talent_timezone_code",
        2 contact_user_id = "contact_user_id",
        3 contact_mobile = "contact_mobile",
        4 contact_email = "contact_email",
        5 address_id = "address_id",
        6 video_type = "video_type",
        7 cc = "cc",
        8 remark = "remark",
        9 interview_notification_template_id = "interview_notification_template_id",
        10 appointment_notification_template_id = "appointment_notification_template_id",
        11 cancel_interview_notification_template_id = "cancel_interview_notification_template_id",
    }
}

#[doc(hidden)]
pub static INTERVIEW_APPOINTMENT_DETAILS_SHAPE: table::Shape = table::Shape {
    name: "InterviewAppointmentDetails",
    fields: &[
        table::Field::body(
            "interview_type",
            table::Kind::IntEnum(InterviewType::VALUES),
        ),
        table::Field::body("talent_timezone_code", table::Kind::String),
        table::Field::body("contact_user_id", table::Kind::String),
        table::Field::body("contact_mobile", table::Kind::String),
        table::Field::body("contact_email", table::Kind::String),
        table::Field::body("address_id", table::Kind::String),
        table::Field::body("video_type", table::Kind::IntEnum(VideoType::VALUES)),
        table::Field::body("cc", table::Kind::String).list(),
        table::Field::body("remark", table::Kind::String),
        table::Field::body("interview_notification_template_id", table::Kind::String),
        table::Field::body("appointment_notification_template_id", table::Kind::String),
        table::Field::body(
            "cancel_interview_notification_template_id",
            table::Kind::String,
        ),
    ],
    rules: &[],
};

/// All that is known about a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDetail {
    /// The job without its people and settings.
    pub basic_info: Option<JobBasicInfo>,
    /// The recruiter, who is in charge; the ID is of the kind that `user_id_type` names.
    pub recruiter: Option<IdNameObject>,
    /// Those who help the recruiter; the IDs are of the kind that `user_id_type` names.
    pub assistant_list: Vec<IdNameObject>,
    /// The hiring managers, who need the people; the IDs are of the kind that `user_id_type` names.
    pub hiring_manager_list: Vec<IdNameObject>,
    /// Job requirements that the job is to meet.
    pub job_requirement_list: Vec<JobRequirementSummary>,
    /// Where people work.
    pub address_list: Vec<CommonAddress>,
    /// How the hiring is set up.
    pub job_config: Option<JobDetailConfig>,
    /// Storefronts that the job belongs to. Filled where `storefront_mode` is `storefront` alone.
    pub storefront_list: Vec<JobStorefront>,
    /// Tags of the job, the last in order first.
    pub tag_list: Vec<JobTag>,
}

feishu_core::object! {
    response JobDetail {
        0 basic_info = "basic_info",
        1 recruiter = "recruiter",
        2 assistant_list = "assistant_list",
        3 hiring_manager_list = "hiring_manager_list",
        4 job_requirement_list = "job_requirement_list",
        5 address_list = "address_list",
        6 job_config = "job_config",
        7 storefront_list = "storefront_list",
        8 tag_list = "tag_list",
    }
}

/// A job without its people and settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobBasicInfo {
    /// ID of the job.
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What there is to do, in words.
    pub description: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub code: Option<String>,
    /// What candidates have to bring along, in words.
    pub requirement: Option<String>,
    /// How people are employed; the ID is one of `RecruitmentType`.
    pub recruitment_type: Option<IdNameObjectWithStatus>,
    /// Department, as in `contact.v3.department.get`; the ID is of the kind that `department_id_type` names.
    pub department: Option<IdNameObject>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_job_level: Option<IdNameObjectWithStatus>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_job_level: Option<IdNameObjectWithStatus>,
    /// What speaks for the job; the IDs are those of `JobHighlight`.
    pub highlight_list: Vec<IdNameObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub job_category: Option<IdNameObjectWithStatus>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<IdNameObject>,
    /// Whether the job is in use.
    pub active_status: Option<ActiveStatus>,
    /// User ID of who created the job, of the kind that `user_id_type` names; absent where the platform or another system did.
    pub creator_id: Option<String>,
    /// When the job was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the job was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// What kind of hiring the job belongs to.
    pub process_type: Option<JobProcessType>,
    /// ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub process_id: Option<String>,
    /// Name of the hiring process.
    pub process_name: Option<I18n>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// The job function, as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
    /// The project, as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    pub subject: Option<IdNameObject>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Work experience that the job asks for.
    pub experience: Option<JobExperience>,
    /// When the job closes.
    ///
    /// To the millisecond.
    pub expiry_time: Option<Timestamp>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<i64>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<i64>,
    /// Lowest education that the job asks for.
    pub required_degree: Option<RequiredDegree>,
    /// Cities where people work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub city_list: Vec<CodeNameObject>,
    /// Whether people are hired for the job itself.
    pub job_attribute: Option<JobAttribute>,
    /// Majors that candidates should have studied, as in `mdm.v3.batch_major.get`; the ID `0` stands for any.
    pub target_major_list: Vec<IdNameObject>,
    /// Whether the job belongs to storefronts.
    pub storefront_mode: Option<StorefrontMode>,
}

feishu_core::object! {
    response JobBasicInfo {
        0 id = "id",
        1 title = "title",
        2 description = "description",
        3 code = "code",
        4 requirement = "requirement",
        5 recruitment_type = "recruitment_type",
        6 department = "department",
        7 min_job_level = "min_job_level",
        8 max_job_level = "max_job_level",
        9 highlight_list = "highlight_list",
        10 job_category = "job_category",
        11 job_type = "job_type",
        12 active_status = "active_status",
        13 creator_id = "creator_id",
        14 create_time = "create_time" millis swapped,
        15 update_time = "update_time" millis swapped,
        16 process_type = "process_type",
        17 process_id = "process_id",
        18 process_name = "process_name",
        19 customized_data_list = "customized_data_list",
        20 job_function = "job_function",
        21 subject = "subject",
        22 head_count = "head_count",
        23 experience = "experience",
        24 expiry_time = "expiry_time" millis swapped,
        25 min_salary = "min_salary",
        26 max_salary = "max_salary",
        27 required_degree = "required_degree",
        28 city_list = "city_list",
        29 job_attribute = "job_attribute",
        30 target_major_list = "target_major_list",
        31 storefront_mode = "storefront_mode",
    }
}

/// Something that a job refers to, by its ID and name, and whether it can be used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdNameObjectWithStatus {
    /// Identifies the object.
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// Whether it can be used.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response IdNameObjectWithStatus {
        0 id = "id",
        1 name = "name",
        2 active_status = "active_status",
    }
}

/// A job requirement that a job is to meet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirementSummary {
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub id: Option<String>,
    /// Number of the job requirement, as people see it in Feishu Hire.
    pub short_code: Option<String>,
    /// Name of the job requirement.
    pub name: Option<String>,
    /// ID of the department in need, of the kind that `department_id_type` names.
    pub department_id: Option<String>,
}

feishu_core::object! {
    response JobRequirementSummary {
        0 id = "id",
        1 short_code = "short_code",
        2 name = "name",
        3 department_id = "department_id",
    }
}

/// How the hiring for a job is set up, as its details tell it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDetailConfig {
    /// The offer application form, as in [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list).
    pub offer_apply_schema: Option<IdNameObject>,
    /// The offer approval process, as in [`hire.v1.offer_approval_template.list`](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list).
    pub offer_process_conf: Option<IdNameObject>,
    /// Suggested evaluators; the IDs are of the kind that `user_id_type` names.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The interview feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub assessment_template: Option<IdNameObject>,
    /// Suggested interviewers for each round.
    pub interview_round_list: Vec<InterviewRound>,
    /// The form before an interview.
    pub interview_registration: Option<RegistrationSchemaInfo>,
    /// The form before the first day of work.
    pub onboard_registration: Option<RegistrationSchemaInfo>,
    /// Feedback form for each type of interview round.
    pub interview_round_type_list: Vec<InterviewRoundType>,
    /// Related jobs, virtual ones for a real job, real ones for a virtual job.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether people are hired for the job itself.
    pub job_attribute: Option<JobAttribute>,
    /// Whether and how interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The offer application form for interns, as in [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list).
    pub internship_offer_apply_schema: Option<IdNameObject>,
}

feishu_core::object! {
    response JobDetailConfig {
        0 offer_apply_schema = "offer_apply_schema",
        1 offer_process_conf = "offer_process_conf",
        2 recommended_evaluator_list = "recommended_evaluator_list",
        3 assessment_template = "assessment_template",
        4 interview_round_list = "interview_round_list",
        5 interview_registration = "interview_registration",
        6 onboard_registration = "onboard_registration",
        7 interview_round_type_list = "interview_round_type_list",
        8 related_job_list = "related_job_list",
        9 job_attribute = "job_attribute",
        10 interview_appointment_config = "interview_appointment_config",
        11 internship_offer_apply_schema = "internship_offer_apply_schema",
    }
}

/// A storefront that a job belongs to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobStorefront {
    /// ID of the storefront.
    pub id: Option<String>,
    /// Name of the storefront.
    pub name: Option<I18n>,
    /// Whether the storefront is in use.
    pub active_status: Option<ActiveStatus>,
    /// Department of the storefront; the ID is of the kind that `department_id_type` names.
    pub department: Option<IdNameObject>,
    /// Where the storefront is.
    pub address: Option<CommonAddress>,
    /// Who manages the storefront; the ID is of the kind that `user_id_type` names.
    pub manager: Option<IdNameObject>,
    /// When the storefront was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Note on the storefront.
    pub remark: Option<I18n>,
}

feishu_core::object! {
    response JobStorefront {
        0 id = "id",
        1 name = "name",
        2 active_status = "active_status",
        3 department = "department",
        4 address = "address",
        5 manager = "manager",
        6 create_time = "create_time" millis swapped,
        7 remark = "remark",
    }
}

/// A tag on a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobTag {
    /// ID of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<I18n>,
    /// Place of the tag among the others.
    pub order: Option<i64>,
}

feishu_core::object! {
    response JobTag {
        0 id = "id",
        1 name = "name",
        2 order = "order",
    }
}

/// A job as a list shows it, without its custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedJob {
    /// ID of the job, as in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What there is to do, in words.
    pub description: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub code: Option<String>,
    /// What candidates have to bring along, in words.
    pub requirement: Option<String>,
    /// How people are employed; the ID is one of `RecruitmentType`.
    pub recruitment_type: Option<BilingualObjectWithStatus>,
    /// Department; the ID is of the kind that `department_id_type` names.
    pub department: Option<BilingualObject>,
    /// City where people work.
    pub city: Option<BilingualCity>,
    /// Lowest job level; the ID is of the kind that `job_level_id_type` names.
    pub min_job_level: Option<BilingualObjectWithStatus>,
    /// Highest job level; the ID is of the kind that `job_level_id_type` names.
    pub max_job_level: Option<BilingualObjectWithStatus>,
    /// What speaks for the job; the IDs are those of `JobHighlight`.
    pub highlight_list: Vec<BilingualObject>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub job_category: Option<BilingualObjectWithStatus>,
    /// Job category, as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<BilingualObject>,
    /// Whether the job is in use.
    pub active_status: Option<ActiveStatus>,
    /// User ID of who created the job, of the kind that `user_id_type` names; absent where the platform or another system did.
    pub create_user_id: Option<String>,
    /// When the job was created. Use `create_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `create_timestamp`."]
    pub create_time: Option<Timestamp>,
    /// When the job was last changed. Use `update_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `update_timestamp`."]
    pub update_time: Option<Timestamp>,
    /// What kind of hiring the job belongs to.
    pub process_type: Option<JobProcessType>,
    /// ID of the hiring process, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub process_id: Option<String>,
    /// Name of the hiring process in Chinese.
    pub process_name: Option<String>,
    /// Name of the hiring process in English.
    pub process_en_name: Option<String>,
    /// The job function, as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
    /// The project, as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    pub subject: Option<IdNameObject>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Work experience that the job asks for.
    pub experience: Option<JobExperience>,
    /// The day on which the job expires. Use `expiry_timestamp`.
    ///
    /// To the millisecond.
    #[deprecated = "Use `expiry_timestamp`."]
    pub expiry_time: Option<Timestamp>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<i64>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<i64>,
    /// Lowest education that the job asks for.
    pub required_degree: Option<RequiredDegree>,
    /// Cities where people work; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub city_list: Vec<CodeNameObject>,
    /// Whether people are hired for the job itself.
    pub job_attribute: Option<JobAttribute>,
    /// When the job was created.
    ///
    /// To the millisecond.
    pub create_timestamp: Option<Timestamp>,
    /// When the job was last changed.
    ///
    /// To the millisecond.
    pub update_timestamp: Option<Timestamp>,
    /// When the job closes.
    ///
    /// To the millisecond.
    pub expiry_timestamp: Option<Timestamp>,
    /// Majors that candidates should have studied, as in `mdm.v3.batch_major.get`; the ID `0` stands for any.
    pub target_major_list: Vec<BilingualObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ListedJob {
            0 id = "id",
            1 title = "title",
            2 description = "description",
            3 code = "code",
            4 requirement = "requirement",
            5 recruitment_type = "recruitment_type",
            6 department = "department",
            7 city = "city",
            8 min_job_level = "min_job_level",
            9 max_job_level = "max_job_level",
            10 highlight_list = "highlight_list",
            11 job_category = "job_category",
            12 job_type = "job_type",
            13 active_status = "active_status",
            14 create_user_id = "create_user_id",
            15 create_time = "create_time" millis,
            16 update_time = "update_time" millis,
            17 process_type = "process_type",
            18 process_id = "process_id",
            19 process_name = "process_name",
            20 process_en_name = "process_en_name",
            21 job_function = "job_function",
            22 subject = "subject",
            23 head_count = "head_count",
            24 experience = "experience",
            25 expiry_time = "expiry_time" millis,
            26 min_salary = "min_salary",
            27 max_salary = "max_salary",
            28 required_degree = "required_degree",
            29 city_list = "city_list",
            30 job_attribute = "job_attribute",
            31 create_timestamp = "create_timestamp" millis swapped,
            32 update_timestamp = "update_timestamp" millis swapped,
            33 expiry_timestamp = "expiry_timestamp" millis swapped,
            34 target_major_list = "target_major_list",
        }
    }
};

feishu_core::int_enum! {
    /// A part of how the hiring for a job is set up.
    JobConfigPart {
        /// `1`: The feedback form, for all interviews or by type of round.
        InterviewFeedbackForm = 1,
        /// `2`: The offer application form.
        OfferApplicationForm = 2,
        /// `3`: The offer approval process.
        OfferApprovalProcess = 3,
        /// `4`: The job requirements.
        JobRequirements = 4,
        /// `5`: The suggested interviewers.
        Interviewers = 5,
        /// `6`: The suggested evaluators.
        Evaluators = 6,
        /// `8`: The related jobs.
        RelatedJobs = 8,
        /// `9`: Whether and how interviewers arrange interviews themselves.
        InterviewAppointment = 9,
        /// `10`: The form before an interview.
        InterviewRegistrationForm = 10,
        /// `11`: The form before the first day of work.
        OnboardingRegistrationForm = 11,
        /// `12`: The form for applying on websites.
        WebsiteApplicationForm = 12,
    }
}

/// Who to suggest for a round of interviews.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundInterviewers {
    /// User IDs of the suggested interviewers, of the kind that `user_id_type` names.
    pub interviewer_id_list: Option<Vec<String>>,
    /// Number of the round.
    pub round: Option<i64>,
}

impl InterviewRoundInterviewers {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User IDs of the suggested interviewers, of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn interviewer_id_list(
        mut self,
        interviewer_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interviewer_id_list = Some(to_texts(interviewer_id_list));
        self
    }

    /// Number of the round.
    #[inline]
    #[must_use]
    pub fn round(mut self, round: i64) -> Self {
        self.round = Some(round);
        self
    }
}

feishu_core::object! {
    request InterviewRoundInterviewers {
        0 interviewer_id_list = "interviewer_id_list",
        1 round = "round",
    }
}

#[doc(hidden)]
pub static INTERVIEW_ROUND_INTERVIEWERS_SHAPE: table::Shape = table::Shape {
    name: "InterviewRoundInterviewers",
    fields: &[
        table::Field::body("interviewer_id_list", table::Kind::String).list(),
        table::Field::body("round", table::Kind::I64),
    ],
    rules: &[],
};

/// A type of interview round, and the feedback form to use for it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRoundTypeForm {
    /// ID of the type of round, `biz_id` in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    pub round_biz_id: Option<String>,
    /// ID of the feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub assessment_template_biz_id: Option<String>,
}

impl InterviewRoundTypeForm {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the type of round, `biz_id` in [`hire.v1.interview_round_type.list`](method@crate::v1::interview_round_type::InterviewRoundTypeResource::list).
    #[inline]
    #[must_use]
    pub fn round_biz_id(mut self, round_biz_id: impl Into<String>) -> Self {
        self.round_biz_id = Some(round_biz_id.into());
        self
    }

    /// ID of the feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    #[inline]
    #[must_use]
    pub fn assessment_template_biz_id(
        mut self,
        assessment_template_biz_id: impl Into<String>,
    ) -> Self {
        self.assessment_template_biz_id = Some(assessment_template_biz_id.into());
        self
    }
}

feishu_core::object! {
    request InterviewRoundTypeForm {
        0 round_biz_id = "round_biz_id",
        1 assessment_template_biz_id = "assessment_template_biz_id",
    }
}

#[doc(hidden)]
pub static INTERVIEW_ROUND_TYPE_FORM_SHAPE: table::Shape = table::Shape {
    name: "InterviewRoundTypeForm",
    fields: &[
        table::Field::body("round_biz_id", table::Kind::String),
        table::Field::body("assessment_template_biz_id", table::Kind::String),
    ],
    rules: &[],
};

/// `hire.v1.job.close`.
pub static CLOSE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("job_id", table::Kind::String)],
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
            code: 1002609,
            meaning: "The job is closed.",
            advice: "Look at the job's state with `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close",
    ..table::Operation::new(
        "hire.v1.job.close",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/:job_id/close",
    )
});

/// `hire.v1.job.combined_create`.
pub static COMBINED_CREATE: table::Typed<JobCombinedCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
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
        table::Field::body("experience", table::Kind::IntEnum(JobExperience::VALUES)),
        table::Field::body("expiry_time", table::Kind::UnixSeconds),
        table::Field::body("min_level_id", table::Kind::String),
        table::Field::body("min_salary", table::Kind::I64),
        table::Field::body("job_managers", table::Kind::Object(&JOB_MANAGER_INPUT_SHAPE))
            .required(),
        table::Field::body("subject_id", table::Kind::String),
        table::Field::body("job_function_id", table::Kind::String),
        table::Field::body("head_count", table::Kind::I64),
        table::Field::body("is_never_expired", table::Kind::Bool).required(),
        table::Field::body("max_salary", table::Kind::I64),
        table::Field::body("requirement", table::Kind::String),
        table::Field::body("description", table::Kind::String),
        table::Field::body(
                "highlight_list",
                table::Kind::StringEnum(JobHighlight::VALUES),
            )
            .list(),
        table::Field::body("job_type_id", table::Kind::String).required(),
        table::Field::body("max_level_id", table::Kind::String),
        table::Field::body(
            "required_degree",
            table::Kind::IntEnum(RequiredDegree::VALUES),
        ),
        table::Field::body("job_category_id", table::Kind::String),
        table::Field::body("address_id_list", table::Kind::String).list(),
        table::Field::body("job_attribute", table::Kind::IntEnum(JobAttribute::VALUES)),
        table::Field::body("expiry_timestamp", table::Kind::UnixMillis).swapped(),
        table::Field::body("target_major_id_list", table::Kind::String).list(),
        table::Field::body("code", table::Kind::String),
        table::Field::body(
                "customized_data_list",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("title", table::Kind::String).required(),
        table::Field::body("job_process_id", table::Kind::String).required(),
        table::Field::body("process_type", table::Kind::IntEnum(JobProcessType::VALUES))
            .required(),
        table::Field::body("department_id", table::Kind::String).required(),
        table::Field::body(
                "recruitment_type_id",
                table::Kind::StringEnum(RecruitmentType::VALUES),
            )
            .required(),
        table::Field::body("interview_registration_schema_id", table::Kind::String),
        table::Field::body("onboard_registration_schema_id", table::Kind::String),
        table::Field::body("portal_website_apply_form_schema_id", table::Kind::String),
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
            code: 1002613,
            meaning: "Jobs may not be changed by API.",
            advice: "An administrator has to allow it in the job settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002603,
            meaning: "There is no such job type.",
            advice: "Check `job_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002604,
            meaning: "There is no such recruitment type.",
            advice: "Check `recruitment_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002605,
            meaning: "There is no such job family.",
            advice: "Check `job_category_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002606,
            meaning: "There is no such job level.",
            advice: "Check `max_level_id` and `min_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002607,
            meaning: "There is no such job highlight.",
            advice: "Check `highlight_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002608,
            meaning: "There is no such project.",
            advice: "Check `subject_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002609,
            meaning: "The job is closed.",
            advice: "Look at the job's state with `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002622,
            meaning: "There is no such major.",
            advice: "Check `target_major_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002623,
            meaning: "Any major and certain majors exclude each other.",
            advice: "Leave the majors out of `target_major_id_list` beside the one that stands for any.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002630,
            meaning: "The job level is disabled.",
            advice: "Check `max_level_id` and `min_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create",
    ..table::Operation::new(
        "hire.v1.job.combined_create",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/combined_create",
    )
});

/// `hire.v1.job.combined_update`.
pub static COMBINED_UPDATE: table::Typed<JobCombinedUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("job_id", table::Kind::String),
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
        table::Field::body("experience", table::Kind::IntEnum(JobExperience::VALUES)),
        table::Field::body("expiry_time", table::Kind::UnixSeconds),
        table::Field::body("min_level_id", table::Kind::String),
        table::Field::body("min_salary", table::Kind::I64),
        table::Field::body("job_managers", table::Kind::Object(&JOB_MANAGER_INPUT_SHAPE))
            .required(),
        table::Field::body("subject_id", table::Kind::String),
        table::Field::body("job_function_id", table::Kind::String),
        table::Field::body("head_count", table::Kind::I64),
        table::Field::body("is_never_expired", table::Kind::Bool).required(),
        table::Field::body("max_salary", table::Kind::I64),
        table::Field::body("requirement", table::Kind::String),
        table::Field::body("description", table::Kind::String),
        table::Field::body(
                "highlight_list",
                table::Kind::StringEnum(JobHighlight::VALUES),
            )
            .list(),
        table::Field::body("job_type_id", table::Kind::String).required(),
        table::Field::body("max_level_id", table::Kind::String),
        table::Field::body(
            "required_degree",
            table::Kind::IntEnum(RequiredDegree::VALUES),
        ),
        table::Field::body("job_category_id", table::Kind::String),
        table::Field::body("address_id_list", table::Kind::String).list(),
        table::Field::body("job_attribute", table::Kind::IntEnum(JobAttribute::VALUES)),
        table::Field::body("expiry_timestamp", table::Kind::UnixMillis).swapped(),
        table::Field::body("target_major_id_list", table::Kind::String).list(),
        table::Field::body("id", table::Kind::String),
        table::Field::body(
                "customized_data_list",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("title", table::Kind::String),
        table::Field::body("job_process_id", table::Kind::String),
        table::Field::body("department_id", table::Kind::String),
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
            code: 1002613,
            meaning: "Jobs may not be changed by API.",
            advice: "An administrator has to allow it in the job settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002615,
            meaning: "The job has applications, so that its process cannot change.",
            advice: "Check `job_id`; the applications are in `hire.v1.application.list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002603,
            meaning: "There is no such job type.",
            advice: "Check `job_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002604,
            meaning: "There is no such recruitment type.",
            advice: "Check `recruitment_type_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002605,
            meaning: "There is no such job family.",
            advice: "Check `job_category_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002606,
            meaning: "There is no such job level.",
            advice: "Check `max_level_id` and `min_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002607,
            meaning: "There is no such job highlight.",
            advice: "Check `highlight_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002608,
            meaning: "There is no such project.",
            advice: "Check `subject_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002609,
            meaning: "The job is closed.",
            advice: "Look at the job's state with `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002622,
            meaning: "There is no such major.",
            advice: "Check `target_major_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002623,
            meaning: "Any major and certain majors exclude each other.",
            advice: "Leave the majors out of `target_major_id_list` beside the one that stands for any.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002630,
            meaning: "The job level is disabled.",
            advice: "Check `max_level_id` and `min_level_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002631,
            meaning: "The job is moving to another project and is locked.",
            advice: "Try again later.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update",
    ..table::Operation::new(
        "hire.v1.job.combined_update",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/:job_id/combined_update",
    )
});

/// `hire.v1.job.config`.
pub static CONFIG: table::Typed<JobConfigResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("job_id", table::Kind::String),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config",
    ..table::Operation::new(
        "hire.v1.job.config",
        table::Method::Get,
        "/open-apis/hire/v1/jobs/:job_id/config",
    )
});

/// `hire.v1.job.get`.
pub static GET: table::Typed<JobGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("job_id", table::Kind::String),
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
            status: 404,
            code: 1002601,
            meaning: "There is no such job.",
            advice: "Check `job_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get",
    ..table::Operation::new(
        "hire.v1.job.get",
        table::Method::Get,
        "/open-apis/hire/v1/jobs/:job_id",
    )
});

/// `hire.v1.job.get_detail`.
pub static GET_DETAIL: table::Typed<JobGetDetailResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job.composite_info:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("job_id", table::Kind::String),
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
            status: 404,
            code: 1002601,
            meaning: "There is no such job.",
            advice: "Check `job_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail",
    ..table::Operation::new(
        "hire.v1.job.get_detail",
        table::Method::Get,
        "/open-apis/hire/v1/jobs/:job_id/get_detail",
    )
});

/// `hire.v1.job.list`.
pub static LIST: table::Typed<JobListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
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
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 3,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list",
    ..table::Operation::new(
        "hire.v1.job.list",
        table::Method::Get,
        "/open-apis/hire/v1/jobs",
    )
});

/// `hire.v1.job.open`.
pub static OPEN: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("job_id", table::Kind::String),
        table::Field::body("expiry_time", table::Kind::UnixMillis),
        table::Field::body("is_never_expired", table::Kind::Bool).required(),
    ],
    rules: &[
        table::GroupRule::When {
            field: 2,
            is: &["false"],
            needs: &[1],
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
            code: 1002601,
            meaning: "There is no such job.",
            advice: "Check `job_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002613,
            meaning: "Jobs may not be changed by API.",
            advice: "An administrator has to allow it in the job settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002616,
            meaning: "The job is open already.",
            advice: "Check `job_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open",
    ..table::Operation::new(
        "hire.v1.job.open",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/:job_id/open",
    )
});

/// `hire.v1.job.recruiter`.
pub static RECRUITER: table::Typed<JobRecruiterResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("job_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
            code: 1002601,
            meaning: "There is no such job.",
            advice: "Check `job_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter",
    ..table::Operation::new(
        "hire.v1.job.recruiter",
        table::Method::Get,
        "/open-apis/hire/v1/jobs/:job_id/recruiter",
    )
});

/// `hire.v1.job.update_config`.
pub static UPDATE_CONFIG: table::Typed<JobUpdateConfigResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("job_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("offer_apply_schema_id", table::Kind::String),
        table::Field::body("offer_process_conf", table::Kind::String),
        table::Field::body("recommended_evaluator_id_list", table::Kind::String).list(),
        table::Field::body(
                "update_option_list",
                table::Kind::IntEnum(JobConfigPart::VALUES),
            )
            .required()
            .list(),
        table::Field::body("assessment_template_biz_id", table::Kind::String),
        table::Field::body(
                "interview_round_conf_list",
                table::Kind::Object(&INTERVIEW_ROUND_INTERVIEWERS_SHAPE),
            )
            .list(),
        table::Field::body("jr_id_list", table::Kind::String).list(),
        table::Field::body("interview_registration_schema_id", table::Kind::String),
        table::Field::body("onboard_registration_schema_id", table::Kind::String),
        table::Field::body(
                "interview_round_type_conf_list",
                table::Kind::Object(&INTERVIEW_ROUND_TYPE_FORM_SHAPE),
            )
            .list(),
        table::Field::body("related_job_id_list", table::Kind::String).list(),
        table::Field::body(
            "interview_appointment_config",
            table::Kind::Object(&INTERVIEW_APPOINTMENT_CONFIG_SHAPE),
        ),
        table::Field::body("portal_website_apply_form_schema_id", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 5,
            is: &["2"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 5,
            is: &["5"],
            needs: &[7],
        },
        table::GroupRule::When {
            field: 5,
            is: &["9"],
            needs: &[13],
        },
        table::GroupRule::When {
            field: 5,
            is: &["10"],
            needs: &[9],
        },
        table::GroupRule::When {
            field: 5,
            is: &["11"],
            needs: &[10],
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
            status: 400,
            code: 1002613,
            meaning: "Jobs may not be changed by API.",
            advice: "An administrator has to allow it in the job settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002609,
            meaning: "The job is closed.",
            advice: "Look at the job's state with `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002611,
            meaning: "The offer approval process is not for this department.",
            advice: "Look at the departments of the process with `hire.v1.offer_approval_template.list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002620,
            meaning: "Two jobs of the same attribute cannot be related.",
            advice: "Relate a virtual job to real ones, or a real job to a virtual one, with `related_job_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002621,
            meaning: "A real job can be related to one virtual job only.",
            advice: "Check `related_job_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002703,
            meaning: "There is no such job requirement.",
            advice: "Check `jr_id_list`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config",
    ..table::Operation::new(
        "hire.v1.job.update_config",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/:job_id/update_config",
    )
});
