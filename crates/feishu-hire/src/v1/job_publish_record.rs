// Generated from specs/hire/v1/job_publish_record.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job_publish_record` “职位广告发布记录”: where job posts have been published.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>search</code>](method@crate::v1::job_publish_record::JobPublishRecordResource::search) | Lists the job posts that have been published on a channel. | 获取职位广告发布记录 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::{DepartmentIdType, UserIdType};

use crate::types::IdNameObject;
use crate::v1::types::{
    ActiveStatus, CommonAddress, Currency, JobExperience, JobFamilyIdType,
    JobLevelIdType, JobPostCustomizedData, JobProcessType, RequiredDegree,
};

/// The operations of `hire.v1.job_publish_record`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位广告发布记录")]
#[derive(Debug, Clone)]
pub struct JobPublishRecordResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobPublishRecordResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobPublishRecordResource<Tenant> {
    /// Lists the job posts that have been published on a channel.
    ///
    /// The channels of other companies are `4` Lagou, `6` Liepin, `8` 51job, `9` Zhaopin, `10` Maimai, `15` Naukri, `16` the internal transfer platform, `30` BOSS Zhipin, `31` LinkedIn, `32` Shixiseng, `33` Yingjiesheng, `34` Ganji, `35` 58.com, `38` Auto Talent, `41` DXY Jobs and `42` Nowcoder.
    ///
    /// `POST /open-apis/hire/v1/job_publish_records/search`, [`hire.v1.job_publish_record.search` “获取职位广告发布记录”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search) in the official documentation, as of 2024-09-10.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:job:readonly`, `hire:job`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_channel_id`: ID of the channel – that of a recruiting website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list); `2` for headhunters, `3` for internal referral; or that of another company.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::{DepartmentIdType, UserIdType};
    /// use feishu_hire::v1::types::{JobFamilyIdType, JobLevelIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job_publish_record()
    ///     .search("7047318856652261676")
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
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
    #[doc(
        alias(
            "获取职位广告发布记录",
            "hire.v1.job_publish_record.search",
            "/open-apis/hire/v1/job_publish_records/search"
        )
    )]
    pub fn search(
        &self,
        job_channel_id: impl Into<String>,
    ) -> JobPublishRecordSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(6, job_channel_id.into());
        JobPublishRecordSearchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job_publish_record.search`, begun by [`JobPublishRecordResource::search`].
    JobPublishRecordSearchCall -> JobPublishRecordSearchResponse
}

impl JobPublishRecordSearchCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Posts per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

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

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(5, job_family_id_type);
        self
    }
}

feishu_core::pages!(JobPublishRecordSearchCall, JobPublishRecordSearchResponse, items: PublishedJobPost, has_more page_token);

/// The answer of [`hire.v1.job_publish_record.search`](method@crate::v1::job_publish_record::JobPublishRecordResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobPublishRecordSearchResponse {
    /// Job posts of this page.
    pub items: Vec<PublishedJobPost>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response JobPublishRecordSearchResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A job post that has been published on a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedJobPost {
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
    /// ID of the job post, as in [`hire.v1.website.job_post.get`](method@crate::v1::website::job_post::WebsiteJobPostResource::get).
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// When the job closes; absent for a job that stays open.
    ///
    /// To the millisecond.
    pub job_expire_time: Option<Timestamp>,
    /// Where people work.
    pub address: Option<CommonAddress>,
    /// Lowest pay a month, in thousands.
    pub min_salary: Option<String>,
    /// Highest pay a month, in thousands.
    pub max_salary: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<JobPostCustomizedData>,
    /// Job family; the ID is of the kind that `job_family_id_type` names.
    pub job_sequence_info: Option<IdNameObject>,
    /// Currency of the pay.
    pub currency: Option<Currency>,
    /// Majors that candidates should have studied, as in `mdm.v3.batch_major.get`; the ID `0` stands for any.
    pub target_major_list: Vec<IdNameObject>,
}

feishu_core::object! {
    response PublishedJobPost {
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
        26 job_sequence_info = "job_sequence_info",
        27 currency = "currency",
        28 target_major_list = "target_major_list",
    }
}

/// `hire.v1.job_publish_record.search`.
pub static SEARCH: table::Typed<JobPublishRecordSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly", "hire:job"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
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
        table::Field::body("job_channel_id", table::Kind::String).required(),
    ],
    body: table::Body::Json,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search",
    ..table::Operation::new(
        "hire.v1.job_publish_record.search",
        table::Method::Post,
        "/open-apis/hire/v1/job_publish_records/search",
    )
});
