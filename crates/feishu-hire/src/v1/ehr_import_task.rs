// Generated from specs/hire/v1/ehr_import_task.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.ehr_import_task` “e-HR 导入任务”: tasks that hand new employees over to another HR system.
//!
//! 1. Somebody hands an application over to the other HR system, and the event `hire.ehr_import_task.imported_v1`
//!    tells of the task, by IDs alone.
//! 2. [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail) and [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get) tell about the person.
//! 3. Once the import is done, or failed, [`hire.v1.ehr_import_task.patch`](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch) reports it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>patch</code>](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch) | Reports how the import of an employee into another HR system went. | 更新 e-HR 导入任务结果 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `hire.v1.ehr_import_task`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "e-HR 导入任务")]
#[derive(Debug, Clone)]
pub struct EhrImportTaskResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EhrImportTaskResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EhrImportTaskResource<Tenant> {
    /// Reports how the import of an employee into another HR system went.
    ///
    /// To be called once the event that asks for the import is dealt with.
    ///
    /// `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id`, [`hire.v1.ehr_import_task.patch` “更新 e-HR 导入任务结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:ehr_import`.
    /// - Rate: 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `ehr_import_task_id`: ID of the import, `task_id` in the event that asks for it.
    /// - `state` ([`EhrImportState`](type@crate::v1::ehr_import_task::EhrImportState)): Whether the employee was imported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::ehr_import_task::EhrImportState;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .ehr_import_task()
    ///     .patch("6914551145542568199", EhrImportState::Failed)
    ///     .fail_reason("当前 HC 不可用")
    ///     .redirect_url("https://example.com")
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
            "更新 e-HR 导入任务结果",
            "hire.v1.ehr_import_task.patch",
            "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id"
        )
    )]
    pub fn patch(
        &self,
        ehr_import_task_id: impl Into<String>,
        state: EhrImportState,
    ) -> PatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, ehr_import_task_id.into());
        call.set(3, state);
        PatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.ehr_import_task.patch`, begun by [`EhrImportTaskResource::patch`].
    PatchCall -> ()
}

impl PatchCall {
    /// Why the import failed; for a failed import alone.
    #[inline]
    pub fn fail_reason(mut self, fail_reason: impl Into<String>) -> Self {
        self.call.set::<String>(1, fail_reason.into());
        self
    }

    /// Address that Feishu Hire links to. Its settings for the import have to let the HR system answer with links.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.call.set::<String>(2, redirect_url.into());
        self
    }
}

feishu_core::int_enum! {
    /// How an import went.
    EhrImportState {
        /// `1`: The employee was imported.
        Succeeded = 1,
        /// `2`: The employee was not imported.
        Failed = 2,
    }
}

/// `hire.v1.ehr_import_task.patch`.
pub static PATCH: table::Operation = table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:ehr_import"],
    limits: &[table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("ehr_import_task_id", table::Kind::String),
        table::Field::body("fail_reason", table::Kind::String),
        table::Field::body("redirect_url", table::Kind::String),
        table::Field::body("state", table::Kind::IntEnum(EhrImportState::VALUES))
            .required(),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch",
    ..table::Operation::new(
        "hire.v1.ehr_import_task.patch",
        table::Method::Patch,
        "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id",
    )
};
