// Generated from specs/hire/v1/job.manager.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.job.manager` “职位相关人员”: who runs the hiring for a job – recruiter, assistants and hiring managers.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>update</code>](method@crate::v1::job::manager::JobManagerResource::batch_update) | Changes who runs the hiring for a job, in the roles that it names. | 更新职位相关人员 |
//! | [<code>get</code>](method@crate::v1::job::manager::JobManagerResource::get) | Deprecated. Gets who runs the hiring for a job. | 获取职位上的招聘人员信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::PeopleUserIdType;
use crate::v1::types::JobManager;

/// The operations of `hire.v1.job.manager`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位相关人员")]
#[derive(Debug, Clone)]
pub struct JobManagerResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> JobManagerResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl JobManagerResource<Tenant> {
    /// Changes who runs the hiring for a job, in the roles that it names.
    ///
    /// For each role in `update_option_list`, the people have to be sent, else the call fails as a whole.
    ///
    /// `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update`, [`hire.v1.job.manager.batch_update` “更新职位相关人员”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update) in the official documentation, as of 2024-08-29.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:job`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `recruiter_id` has to be given when `update_option_list` has `1`.
    /// - Rule: `assistant_id_list` has to be given when `update_option_list` has `2`.
    /// - Rule: `hiring_manager_id_list` has to be given when `update_option_list` has `3`.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    /// - `update_option_list` ([`JobManagerRole`](type@crate::v1::job::manager::JobManagerRole)): Roles to change; the others stay as they are.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::job::manager::JobManagerRole;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .job()
    ///     .manager()
    ///     .batch_update("7096318853365369132", vec![JobManagerRole::Recruiter])
    ///     .user_id_type(UserIdType::OpenId)
    ///     .recruiter_id("ou_e6139117c300506837def50545420c6a")
    ///     .assistant_id_list(["ou_808dad5b8fb21416b4ff242a5c616016"])
    ///     .hiring_manager_id_list(["ou_808dad5b8fb21416b4ff242a5c616016"])
    ///     .creator_id("ou_efk39117c300506837def50545420c6a")
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
    /// | 1002619 | 400 | Another call changes the job at the same time. | Try again later. |
    #[doc(
        alias(
            "更新职位相关人员",
            "hire.v1.job.manager.batch_update",
            "/open-apis/hire/v1/jobs/:job_id/managers/batch_update"
        )
    )]
    pub fn batch_update(
        &self,
        job_id: impl Into<String>,
        update_option_list: impl IntoIterator<Item = JobManagerRole>,
    ) -> JobManagerBatchUpdateCall {
        let mut call = Call::new(&self.caller, &BATCH_UPDATE);
        call.set::<String>(0, job_id.into());
        call.set(5, to_list(update_option_list));
        JobManagerBatchUpdateCall { call }
    }

    /// Gets who runs the hiring for a job.
    ///
    /// `GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id`, [`hire.v1.job.manager.get` “获取职位上的招聘人员信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get) in the official documentation, as of 2023-07-11.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:job:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `job_id`: ID of the job, as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    /// - `manager_id`: ID of the job once more.
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
    ///     .manager()
    ///     .get("1618209327096", "1618209327096")
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
            "获取职位上的招聘人员信息",
            "hire.v1.job.manager.get",
            "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id"
        )
    )]
    #[deprecated = "The page is kept as history; use `hire.v1.job.recruiter`."]
    pub fn get(
        &self,
        job_id: impl Into<String>,
        manager_id: impl Into<String>,
    ) -> JobManagerGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, job_id.into());
        call.set::<String>(1, manager_id.into());
        JobManagerGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.manager.batch_update`, begun by [`JobManagerResource::batch_update`].
    JobManagerBatchUpdateCall -> JobManagerBatchUpdateResponse
}

impl JobManagerBatchUpdateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// User ID of the recruiter, of the kind that `user_id_type` names. Needed to change the recruiter.
    #[inline]
    pub fn recruiter_id(mut self, recruiter_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, recruiter_id.into());
        self
    }

    /// User IDs of the assistants, of the kind that `user_id_type` names. Needed to change the assistants.
    #[inline]
    pub fn assistant_id_list(
        mut self,
        assistant_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(assistant_id_list));
        self
    }

    /// User IDs of the hiring managers, of the kind that `user_id_type` names. Needed to change the hiring managers.
    #[inline]
    pub fn hiring_manager_id_list(
        mut self,
        hiring_manager_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(4, to_texts(hiring_manager_id_list));
        self
    }

    /// User ID of who makes the change, of the kind that `user_id_type` names; the system where it is left out.
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.call.set::<String>(6, creator_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.job.manager.get`, begun by [`JobManagerResource::get`].
    JobManagerGetCall -> JobManagerGetResponse
}

impl JobManagerGetCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }
}

/// The answer of [`hire.v1.job.manager.batch_update`](method@crate::v1::job::manager::JobManagerResource::batch_update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobManagerBatchUpdateResponse {
    /// Who runs the hiring after the change.
    pub job_manager: Option<JobManager>,
}

feishu_core::object! {
    response JobManagerBatchUpdateResponse {
        0 job_manager = "job_manager",
    }
}

/// The answer of [`hire.v1.job.manager.get`](method@crate::v1::job::manager::JobManagerResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobManagerGetResponse {
    /// Who runs the hiring.
    pub info: Option<JobManager>,
}

feishu_core::object! {
    response JobManagerGetResponse {
        0 info = "info",
    }
}

feishu_core::int_enum! {
    /// What somebody does in the hiring for a job.
    JobManagerRole {
        /// `1`: The recruiter, who is in charge.
        Recruiter = 1,
        /// `2`: The assistants, who help the recruiter.
        Assistants = 2,
        /// `3`: The hiring managers, who need the people.
        HiringManagers = 3,
    }
}

/// `hire.v1.job.manager.batch_update`.
pub static BATCH_UPDATE: table::Typed<JobManagerBatchUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:job"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("job_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("recruiter_id", table::Kind::String),
        table::Field::body("assistant_id_list", table::Kind::String).list(),
        table::Field::body("hiring_manager_id_list", table::Kind::String).list(),
        table::Field::body(
                "update_option_list",
                table::Kind::IntEnum(JobManagerRole::VALUES),
            )
            .required()
            .list(),
        table::Field::body("creator_id", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 5,
            is: &["1"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 5,
            is: &["2"],
            needs: &[3],
        },
        table::GroupRule::When {
            field: 5,
            is: &["3"],
            needs: &[4],
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
            code: 1002619,
            meaning: "Another call changes the job at the same time.",
            advice: "Try again later.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update",
    ..table::Operation::new(
        "hire.v1.job.manager.batch_update",
        table::Method::Post,
        "/open-apis/hire/v1/jobs/:job_id/managers/batch_update",
    )
});

/// `hire.v1.job.manager.get`.
pub static GET: table::Typed<JobManagerGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:job:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("job_id", table::Kind::String),
        table::Field::path("manager_id", table::Kind::String),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get",
    ..table::Operation::new(
        "hire.v1.job.manager.get",
        table::Method::Get,
        "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id",
    )
});
