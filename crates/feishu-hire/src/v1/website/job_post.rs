// Generated from specs/hire/v1/website.job_post.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website.job_post` “职位广告”: job posts on a recruiting website.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::website::job_post::WebsiteJobPostResource::get) | Gets a job post on a recruiting website. | 获取招聘官网下职位广告详情 |
//! | [<code>list</code>](method@crate::v1::website::job_post::WebsiteJobPostResource::list) | Lists the job posts on a recruiting website. | 获取招聘官网下的职位广告列表 |
//! | [<code>search</code>](method@crate::v1::website::job_post::WebsiteJobPostResource::search) | Searches the job posts on a recruiting website. | 搜索招聘官网下的职位广告列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::IdNameObject;
use crate::v1::types::{
    ActiveStatus, CommonAddress, JobExperience, JobLevelIdType, JobPostCustomizedData,
    JobProcessType, RequiredDegree,
};

/// The operations of `hire.v1.website.job_post`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位广告")]
#[derive(Debug, Clone)]
pub struct WebsiteJobPostResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteJobPostResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl WebsiteJobPostResource<Tenant> {
    /// Gets a job post on a recruiting website.
    ///
    /// Whoever applies on a website applies to a job post, by `job_post_id`, and not to a job – so do [`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume) and [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment).
    ///
    /// `GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id`, [`hire.v1.website.job_post.get` “获取招聘官网下职位广告详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get) in the official documentation, as of 2024-09-05.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:site_job_post:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `job_post_id`: ID of the job post, as in [`hire.v1.website.job_post.list`](method@crate::v1::website::job_post::WebsiteJobPostResource::list) and [`hire.v1.website.job_post.search`](method@crate::v1::website::job_post::WebsiteJobPostResource::search).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::JobLevelIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .job_post()
    ///     .get("7047318856652261676", "7392894182636144946")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::JobLevelId)
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
    /// | 1002509 | 404 | The job post does not exist, or is not on the website. | Check that `job_post_id` was published to the website. |
    /// | 1002502 | 400 | There is no such website. | Check `website_id`. |
    #[doc(
        alias(
            "获取招聘官网下职位广告详情",
            "hire.v1.website.job_post.get",
            "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id"
        )
    )]
    pub fn get(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
    ) -> WebsiteJobPostGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, job_post_id.into());
        WebsiteJobPostGetCall { call }
    }

    /// Lists the job posts on a recruiting website.
    ///
    /// Custom fields are not filled; [`hire.v1.website.job_post.get`](method@crate::v1::website::job_post::WebsiteJobPostResource::get) has them.
    ///
    /// `GET /open-apis/hire/v1/websites/:website_id/job_posts`, [`hire.v1.website.job_post.list` “获取招聘官网下的职位广告列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list) in the official documentation, as of 2024-12-11.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:site_job_post:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::JobLevelIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .job_post()
    ///     .list("7368811146881042700")
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
    ///     .create_start_time(Timestamp::from_millis(1618500278663))
    ///     .create_end_time(Timestamp::from_millis(1618500278663))
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
    /// | 1002502 | 400 | There is no such website. | Check `website_id`. |
    #[doc(
        alias(
            "获取招聘官网下的职位广告列表",
            "hire.v1.website.job_post.list",
            "/open-apis/hire/v1/websites/:website_id/job_posts"
        )
    )]
    pub fn list(&self, website_id: impl Into<String>) -> WebsiteJobPostListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, website_id.into());
        WebsiteJobPostListCall { call }
    }

    /// Searches the job posts on a recruiting website.
    ///
    /// `POST /open-apis/hire/v1/websites/:website_id/job_posts/search`, [`hire.v1.website.job_post.search` “搜索招聘官网下的职位广告列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search) in the official documentation, as of 2024-12-11.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:site_job_post:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::JobLevelIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .job_post()
    ///     .search("7098921721789513756")
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::from("job_level_id_type"))
    ///     .job_type_id_list(["6791698585114724616"])
    ///     .city_code_list(["CN_1"])
    ///     .job_function_id_list(["101"])
    ///     .subject_id_list(["7220407512049240376"])
    ///     .keyword("HR")
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
    ///     .create_start_time(Timestamp::from_millis(1618500278663))
    ///     .create_end_time(Timestamp::from_millis(1618500278663))
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
            "搜索招聘官网下的职位广告列表",
            "hire.v1.website.job_post.search",
            "/open-apis/hire/v1/websites/:website_id/job_posts/search"
        )
    )]
    pub fn search(&self, website_id: impl Into<String>) -> WebsiteJobPostSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(0, website_id.into());
        WebsiteJobPostSearchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.job_post.get`, begun by [`WebsiteJobPostResource::get`].
    WebsiteJobPostGetCall -> WebsiteJobPostGetResponse
}

impl WebsiteJobPostGetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(3, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(4, job_level_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.job_post.list`, begun by [`WebsiteJobPostResource::list`].
    WebsiteJobPostListCall -> WebsiteJobPostListResponse
}

impl WebsiteJobPostListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Posts per page.
    ///
    /// Default: `10`. At most 10.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(4, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(5, job_level_id_type);
        self
    }

    /// Lists only posts changed at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, update_start_time.into());
        self
    }

    /// Lists only posts changed at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(7, update_end_time.into());
        self
    }

    /// Lists only posts created at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_start_time(mut self, create_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(8, create_start_time.into());
        self
    }

    /// Lists only posts created at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_end_time(mut self, create_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(9, create_end_time.into());
        self
    }
}

feishu_core::pages!(WebsiteJobPostListCall, WebsiteJobPostListResponse, items: ListedWebsiteJobPost, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.website.job_post.search`, begun by [`WebsiteJobPostResource::search`].
    WebsiteJobPostSearchCall -> WebsiteJobPostSearchResponse
}

impl WebsiteJobPostSearchCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Posts per page.
    ///
    /// Default: `10`. At most 10.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    ///
    /// Default: `DepartmentIdType::OpenDepartmentId`.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(4, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(5, job_level_id_type);
        self
    }

    /// Finds only posts of jobs in these categories; IDs as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn job_type_id_list(
        mut self,
        job_type_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(6, to_texts(job_type_id_list));
        self
    }

    /// Finds only posts of jobs in these places; codes as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    ///
    /// At most 100 items.
    #[inline]
    pub fn city_code_list(
        mut self,
        city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(7, to_texts(city_code_list));
        self
    }

    /// Finds only posts of jobs with these functions; IDs as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn job_function_id_list(
        mut self,
        job_function_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(8, to_texts(job_function_id_list));
        self
    }

    /// Finds only posts of jobs in these recruiting projects; IDs as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn subject_id_list(
        mut self,
        subject_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(9, to_texts(subject_id_list));
        self
    }

    /// Finds only posts that hold this word.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.call.set::<String>(10, keyword.into());
        self
    }

    /// Finds only posts changed at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(11, update_start_time.into());
        self
    }

    /// Finds only posts changed at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(12, update_end_time.into());
        self
    }

    /// Finds only posts created at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_start_time(mut self, create_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(13, create_start_time.into());
        self
    }

    /// Finds only posts created at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_end_time(mut self, create_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(14, create_end_time.into());
        self
    }
}

feishu_core::pages!(WebsiteJobPostSearchCall, WebsiteJobPostSearchResponse, items: WebsiteJobPost, has_more page_token);

/// The answer of [`hire.v1.website.job_post.get`](method@crate::v1::website::job_post::WebsiteJobPostResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteJobPostGetResponse {
    /// A job post on a recruiting website.
    pub job_post: Option<WebsiteJobPost>,
}

feishu_core::object! {
    response WebsiteJobPostGetResponse {
        0 job_post = "job_post",
    }
}

/// The answer of [`hire.v1.website.job_post.list`](method@crate::v1::website::job_post::WebsiteJobPostResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteJobPostListResponse {
    /// Job posts of this page.
    pub items: Vec<ListedWebsiteJobPost>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response WebsiteJobPostListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// The answer of [`hire.v1.website.job_post.search`](method@crate::v1::website::job_post::WebsiteJobPostResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteJobPostSearchResponse {
    /// Job posts of this page.
    pub items: Vec<WebsiteJobPost>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response WebsiteJobPostSearchResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A job post on a recruiting website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteJobPost {
    /// What the post calls the job.
    pub title: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub job_code: Option<String>,
    /// Whether the job is open.
    pub job_active_status: Option<ActiveStatus>,
    /// Whom the job is meant for.
    pub job_process_type: Option<JobProcessType>,
    /// Kind of employment; its `id` is a value of `RecruitmentType`.
    pub job_recruitment_type: Option<IdNameObject>,
    /// Department of the job; its `id` is of the kind that `department_id_type` names.
    pub job_department: Option<IdNameObject>,
    /// Job category; its `id` is as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<IdNameObject>,
    /// Lowest job level; its `id` is of the kind that `job_level_id_type` names.
    pub min_job_level: Option<IdNameObject>,
    /// Highest job level; its `id` is of the kind that `job_level_id_type` names.
    pub max_job_level: Option<IdNameObject>,
    /// Lowest education that the job asks for.
    pub required_degree: Option<RequiredDegree>,
    /// Work experience that the job asks for.
    pub experience: Option<JobExperience>,
    /// How many people are wanted.
    pub headcount: Option<i64>,
    /// What makes the job attractive; each `id` is a value of `JobHighlight`.
    pub high_light_list: Vec<IdNameObject>,
    /// What the job is about.
    pub description: Option<String>,
    /// What the job asks of candidates.
    pub requirement: Option<String>,
    /// User who created the post; its `id` is of the kind that `user_id_type` names.
    pub creator: Option<IdNameObject>,
    /// When the job post was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the job post was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// The addresses where the job is done.
    pub address_list: Vec<CommonAddress>,
    /// ID of the job post.
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// When the job closes; unreadable, as the text `null`, for a job that stays open.
    ///
    /// To the millisecond.
    pub job_expire_time: Option<Timestamp>,
    /// An address where the job is done.
    #[deprecated = "Use `address_list`."]
    pub address: Option<CommonAddress>,
    /// Lowest monthly salary, in thousands.
    pub min_salary: Option<String>,
    /// Highest monthly salary, in thousands.
    pub max_salary: Option<String>,
    /// Values of the custom fields of the job.
    pub customized_data_list: Vec<JobPostCustomizedData>,
    /// Majors that candidates should have studied; each `id` is as in `mdm.v3.batch_major.get`, where `0` stands for any.
    pub target_major_list: Vec<IdNameObject>,
    /// Job function; its `id` is as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
    /// Recruiting project of the job; its `id` is as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    pub subject: Option<IdNameObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response WebsiteJobPost {
            0 title = "title",
            1 job_code = "job_code",
            2 job_active_status = "job_active_status",
            3 job_process_type = "job_process_type",
            4 job_recruitment_type = "job_recruitment_type",
            5 job_department = "job_department",
            6 job_type = "job_type",
            7 min_job_level = "min_job_level",
            8 max_job_level = "max_job_level",
            9 required_degree = "required_degree",
            10 experience = "experience",
            11 headcount = "headcount",
            12 high_light_list = "high_light_list",
            13 description = "description",
            14 requirement = "requirement",
            15 creator = "creator",
            16 create_time = "create_time" millis swapped,
            17 modify_time = "modify_time" millis swapped,
            18 address_list = "address_list",
            19 id = "id",
            20 job_id = "job_id",
            21 job_expire_time = "job_expire_time" millis swapped,
            22 address = "address",
            23 min_salary = "min_salary",
            24 max_salary = "max_salary",
            25 customized_data_list = "customized_data_list",
            26 target_major_list = "target_major_list",
            27 job_function = "job_function",
            28 subject = "subject",
        }
    }
};

/// A job post on a recruiting website, as a list shows it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedWebsiteJobPost {
    /// What the post calls the job.
    pub title: Option<String>,
    /// Code of the job, as people see it in Feishu Hire.
    pub job_code: Option<String>,
    /// Whether the job is open.
    pub job_active_status: Option<ActiveStatus>,
    /// Whom the job is meant for.
    pub job_process_type: Option<JobProcessType>,
    /// Kind of employment; its `id` is a value of `RecruitmentType`.
    pub job_recruitment_type: Option<IdNameObject>,
    /// Department of the job; its `id` is of the kind that `department_id_type` names.
    pub job_department: Option<IdNameObject>,
    /// Job category; its `id` is as in [`hire.v1.job_type.list`](method@crate::v1::job_type::JobTypeResource::list).
    pub job_type: Option<IdNameObject>,
    /// Lowest job level; its `id` is of the kind that `job_level_id_type` names.
    pub min_job_level: Option<IdNameObject>,
    /// Highest job level; its `id` is of the kind that `job_level_id_type` names.
    pub max_job_level: Option<IdNameObject>,
    /// Lowest education that the job asks for.
    pub required_degree: Option<RequiredDegree>,
    /// Work experience that the job asks for.
    pub experience: Option<JobExperience>,
    /// How many people are wanted.
    pub headcount: Option<i64>,
    /// What makes the job attractive; each `id` is a value of `JobHighlight`.
    pub high_light_list: Vec<IdNameObject>,
    /// What the job is about.
    pub description: Option<String>,
    /// What the job asks of candidates.
    pub requirement: Option<String>,
    /// User who created the post; its `id` is of the kind that `user_id_type` names.
    pub creator: Option<IdNameObject>,
    /// When the job post was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the job post was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// The addresses where the job is done.
    pub address_list: Vec<CommonAddress>,
    /// ID of the job post.
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// When the job closes; unreadable, as the text `null`, for a job that stays open.
    ///
    /// To the millisecond.
    pub job_expire_time: Option<Timestamp>,
    /// An address where the job is done.
    pub address: Option<CommonAddress>,
    /// Lowest monthly salary, in thousands.
    pub min_salary: Option<String>,
    /// Highest monthly salary, in thousands.
    pub max_salary: Option<String>,
    /// Not filled; [`hire.v1.website.job_post.get`](method@crate::v1::website::job_post::WebsiteJobPostResource::get) has the values.
    pub customized_data_list: Vec<JobPostCustomizedData>,
    /// Majors that candidates should have studied; each `id` is as in `mdm.v3.batch_major.get`, where `0` stands for any.
    pub target_major_list: Vec<IdNameObject>,
}

feishu_core::object! {
    response ListedWebsiteJobPost {
        0 title = "title",
        1 job_code = "job_code",
        2 job_active_status = "job_active_status",
        3 job_process_type = "job_process_type",
        4 job_recruitment_type = "job_recruitment_type",
        5 job_department = "job_department",
        6 job_type = "job_type",
        7 min_job_level = "min_job_level",
        8 max_job_level = "max_job_level",
        9 required_degree = "required_degree",
        10 experience = "experience",
        11 headcount = "headcount",
        12 high_light_list = "high_light_list",
        13 description = "description",
        14 requirement = "requirement",
        15 creator = "creator",
        16 create_time = "create_time" millis swapped,
        17 modify_time = "modify_time" millis swapped,
        18 address_list = "address_list",
        19 id = "id",
        20 job_id = "job_id",
        21 job_expire_time = "job_expire_time" millis swapped,
        22 address = "address",
        23 min_salary = "min_salary",
        24 max_salary = "max_salary",
        25 customized_data_list = "customized_data_list",
        26 target_major_list = "target_major_list",
    }
}

/// `hire.v1.website.job_post.get`.
pub static GET: table::Typed<WebsiteJobPostGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site_job_post:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::path("job_post_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
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
            code: 1002509,
            meaning: "The job post does not exist, or is not on the website.",
            advice: "Check that `job_post_id` was published to the website.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002502,
            meaning: "There is no such website.",
            advice: "Check `website_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get",
    ..table::Operation::new(
        "hire.v1.website.job_post.get",
        table::Method::Get,
        "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id",
    )
});

/// `hire.v1.website.job_post.list`.
pub static LIST: table::Typed<WebsiteJobPostListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site_job_post:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(10)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("create_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("create_end_time", table::Kind::UnixMillis).swapped(),
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
        table::DocumentedError {
            status: 400,
            code: 1002502,
            meaning: "There is no such website.",
            advice: "Check `website_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list",
    ..table::Operation::new(
        "hire.v1.website.job_post.list",
        table::Method::Get,
        "/open-apis/hire/v1/websites/:website_id/job_posts",
    )
});

/// `hire.v1.website.job_post.search`.
pub static SEARCH: table::Typed<WebsiteJobPostSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site_job_post:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(10)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::body("job_type_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("city_code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("job_function_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("subject_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("keyword", table::Kind::String),
        table::Field::body("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("create_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("create_end_time", table::Kind::UnixMillis).swapped(),
    ],
    body: table::Body::Json,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search",
    ..table::Operation::new(
        "hire.v1.website.job_post.search",
        table::Method::Post,
        "/open-apis/hire/v1/websites/:website_id/job_posts/search",
    )
});
