// Generated from specs/hire/v1/ehr_import_task.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.ehr_import_task` “e-HR 导入任务”: tasks that hand new employees over to another HR system.
//!
//! 1. Somebody hands an application over to the other HR system, and the event [`hire.ehr_import_task.imported_v1`](struct@crate::v1::ehr_import_task::EhrImportTaskImported)
//!    tells of the task, by IDs alone.
//! 2. [`hire.v1.application.get_detail`](method@crate::v1::application::ApplicationResource::get_detail) and [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get) tell about the person.
//! 3. Once the import is done, or failed, [`hire.v1.ehr_import_task.patch`](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch) reports it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>patch</code>](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch) | Reports how the import of an employee into another HR system went. | 更新 e-HR 导入任务结果 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`EhrImportTaskImported`](struct@crate::v1::ehr_import_task::EhrImportTaskImported) | Somebody asked to import a candidate into the e-HR system. | 导入 e-HR |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::{DepartmentIds, UserIds};

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
    ) -> EhrImportTaskPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, ehr_import_task_id.into());
        call.set(3, state);
        EhrImportTaskPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.ehr_import_task.patch`, begun by [`EhrImportTaskResource::patch`].
    EhrImportTaskPatchCall -> ()
}

impl EhrImportTaskPatchCall {
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

/// Somebody asked to import a candidate into the e-HR system.
///
/// It holds IDs alone; ask for the data by them. When the import is done, say so with [`hire.v1.ehr_import_task.patch`](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch).
///
/// The payload of [`hire.ehr_import_task.imported_v1` “导入 e-HR”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported) in the official documentation, as of 2024-06-29.
///
/// - Pushed to: self-built apps.
/// - Scope: `hire:ehr_import`.
/// - More fields with: `contact:user.employee_id:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::ehr_import_task::EhrImportTaskImported;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EhrImportTaskImported>(|event| async move {
///         println!("{:?}", event.payload.task_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("导入 e-HR", "hire.ehr_import_task.imported_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EhrImportTaskImported {
    /// ID of the import task.
    pub task_id: Option<String>,
    /// ID of the application, as [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get) takes it.
    pub application_id: Option<String>,
    /// ID of the department, of the kind `people_admin_department_id`.
    #[deprecated = "Use `ehr_department`."]
    pub ehr_department_id: Option<String>,
    /// ID of the job requirement, as [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id) takes it.
    pub ehr_requirement_id: Option<String>,
    /// Who asked for the import, by an ID of the kind `people_admin_id`.
    #[deprecated = "Use `operator_user_id`."]
    pub operator_id: Option<String>,
    /// Who asked for the import.
    pub operator_user_id: Option<UserIds>,
    /// The department that the candidate is imported into.
    pub ehr_department: Option<DepartmentIds>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response EhrImportTaskImported {
            0 task_id = "task_id",
            1 application_id = "application_id",
            2 ehr_department_id = "ehr_department_id",
            3 ehr_requirement_id = "ehr_requirement_id",
            4 operator_id = "operator_id",
            5 operator_user_id = "operator_user_id",
            6 ehr_department = "ehr_department",
        }
    }
};

impl feishu_core::event::Event for EhrImportTaskImported {
    const TYPE: &'static str = "hire.ehr_import_task.imported_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
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
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
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
});
