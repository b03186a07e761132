// Generated from specs/hire/v1/referral_website.job_post.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.referral_website.job_post` “内推官网下职位广告”: job posts on the internal referral site.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::referral_website::job_post::ReferralWebsiteJobPostResource::get) | Gets a job post on the internal referral site. | 获取内推官网下职位广告详情 |
//! | [<code>list</code>](method@crate::v1::referral_website::job_post::ReferralWebsiteJobPostResource::list) | Lists the job posts on the internal referral site. | 获取内推官网下职位广告列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::IdNameObject;
use crate::v1::types::{
    ActiveStatus, CommonAddress, JobExperience, JobLevelIdType, JobPostCustomizedData,
    JobProcessType, RequiredDegree,
};

/// The operations of `hire.v1.referral_website.job_post`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "内推官网下职位广告")]
#[derive(Debug, Clone)]
pub struct ReferralWebsiteJobPostResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ReferralWebsiteJobPostResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ReferralWebsiteJobPostResource<Tenant> {
    /// Gets a job post on the internal referral site.
    ///
    /// `GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id`, [`hire.v1.referral_website.job_post.get` “获取内推官网下职位广告详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:referral_website:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_post_id`: ID of the job post, as in [`hire.v1.referral_website.job_post.list`](method@crate::v1::referral_website::job_post::ReferralWebsiteJobPostResource::list).
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
    ///     .referral_website()
    ///     .job_post()
    ///     .get("6701528341100366094")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
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
    #[doc(
        alias(
            "获取内推官网下职位广告详情",
            "hire.v1.referral_website.job_post.get",
            "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id"
        )
    )]
    pub fn get(&self, job_post_id: impl Into<String>) -> ReferralWebsiteJobPostGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, job_post_id.into());
        ReferralWebsiteJobPostGetCall {
            call,
        }
    }

    /// Lists the job posts on the internal referral site.
    ///
    /// `GET /open-apis/hire/v1/referral_websites/job_posts`, [`hire.v1.referral_website.job_post.list` “获取内推官网下职位广告列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:referral_website:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::{JobLevelIdType, JobProcessType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_website()
    ///     .job_post()
    ///     .list()
    ///     .process_type(JobProcessType::Social)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(DepartmentIdType::OpenDepartmentId)
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
    #[doc(
        alias(
            "获取内推官网下职位广告列表",
            "hire.v1.referral_website.job_post.list",
            "/open-apis/hire/v1/referral_websites/job_posts"
        )
    )]
    pub fn list(&self) -> ReferralWebsiteJobPostListCall {
        let call = Call::new(&self.caller, &LIST);
        ReferralWebsiteJobPostListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_website.job_post.get`, begun by [`ReferralWebsiteJobPostResource::get`].
    ReferralWebsiteJobPostGetCall -> ReferralWebsiteJobPostGetResponse
}

impl ReferralWebsiteJobPostGetCall {
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
}

feishu_core::call! {
    /// A call of `hire.v1.referral_website.job_post.list`, begun by [`ReferralWebsiteJobPostResource::list`].
    ReferralWebsiteJobPostListCall -> ReferralWebsiteJobPostListResponse
}

impl ReferralWebsiteJobPostListCall {
    /// Lists only posts of jobs that are meant for these people.
    #[inline]
    pub fn process_type(mut self, process_type: JobProcessType) -> Self {
        self.call.set(0, process_type);
        self
    }

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
}

feishu_core::pages!(ReferralWebsiteJobPostListCall, ReferralWebsiteJobPostListResponse, items: ListedReferralJobPost, has_more page_token);

/// The answer of [`hire.v1.referral_website.job_post.get`](method@crate::v1::referral_website::job_post::ReferralWebsiteJobPostResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralWebsiteJobPostGetResponse {
    /// A job post on the internal referral site.
    pub job_post: Option<ReferralJobPost>,
}

feishu_core::object! {
    response ReferralWebsiteJobPostGetResponse {
        0 job_post = "job_post",
    }
}

/// The answer of [`hire.v1.referral_website.job_post.list`](method@crate::v1::referral_website::job_post::ReferralWebsiteJobPostResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralWebsiteJobPostListResponse {
    /// Job posts of this page.
    pub items: Vec<ListedReferralJobPost>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response ReferralWebsiteJobPostListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A job post on the internal referral site.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralJobPost {
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
    /// When the job closes; absent for a job that stays open.
    ///
    /// To the millisecond.
    pub job_expire_time: Option<Timestamp>,
    /// An address where the job is done.
    #[deprecated = "Use `address_list`."]
    pub address: Option<CommonAddress>,
    /// Lowest monthly salary, in thousands.
    pub min_salary: Option<i64>,
    /// Highest monthly salary, in thousands.
    pub max_salary: Option<i64>,
    /// Values of the custom fields of the job.
    pub customized_data_list: Vec<JobPostCustomizedData>,
    /// Job function; its `id` is as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
    /// Recruiting project of the job; its `id` is as in [`hire.v1.subject.list`](method@crate::v1::subject::SubjectResource::list).
    pub subject: Option<IdNameObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ReferralJobPost {
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
            23 min_salary = "min_salary" swapped,
            24 max_salary = "max_salary" swapped,
            25 customized_data_list = "customized_data_list",
            26 job_function = "job_function",
            27 subject = "subject",
        }
    }
};

/// A job post on the internal referral site, as a list shows it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedReferralJobPost {
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
    /// When the job closes; absent for a job that stays open.
    ///
    /// To the millisecond.
    pub job_expire_time: Option<Timestamp>,
    /// An address where the job is done.
    #[deprecated = "Use `address_list`."]
    pub address: Option<CommonAddress>,
    /// Lowest monthly salary, in thousands.
    pub min_salary: Option<i64>,
    /// Highest monthly salary, in thousands.
    pub max_salary: Option<i64>,
    /// Values of the custom fields of the job.
    pub customized_data_list: Vec<JobPostCustomizedData>,
    /// Job function; its `id` is as in [`hire.v1.job_function.list`](method@crate::v1::job_function::JobFunctionResource::list).
    pub job_function: Option<IdNameObject>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ListedReferralJobPost {
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
            23 min_salary = "min_salary" swapped,
            24 max_salary = "max_salary" swapped,
            25 customized_data_list = "customized_data_list",
            26 job_function = "job_function",
        }
    }
};

/// `hire.v1.referral_website.job_post.get`.
pub static GET: table::Typed<ReferralWebsiteJobPostGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:referral_website:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get",
    ..table::Operation::new(
        "hire.v1.referral_website.job_post.get",
        table::Method::Get,
        "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id",
    )
});

/// `hire.v1.referral_website.job_post.list`.
pub static LIST: table::Typed<ReferralWebsiteJobPostListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:referral_website:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query(
            "process_type",
            table::Kind::IntEnum(JobProcessType::VALUES),
        ),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list",
    ..table::Operation::new(
        "hire.v1.referral_website.job_post.list",
        table::Method::Get,
        "/open-apis/hire/v1/referral_websites/job_posts",
    )
});
