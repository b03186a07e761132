// Generated from specs/hire/v1/ehr_import_task_for_internship_offer.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.ehr_import_task_for_internship_offer`: imports of interns' offers into the e-HR system.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`EhrImportTaskForInternshipOfferImported`](struct@crate::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported) | Somebody asked to import an intern's offer into the e-HR system. | 导入 e-HR（实习 Offer） |

use crate::v1::types::{DepartmentIds, UserIds};

/// Somebody asked to import an intern's offer into the e-HR system.
///
/// When the import is done, say so with [`hire.v1.ehr_import_task.patch`](method@crate::v1::ehr_import_task::EhrImportTaskResource::patch); when the intern starts or leaves, with [`hire.v1.offer.intern_offer_status`](method@crate::v1::offer::OfferResource::intern_offer_status).
///
/// The payload of [`hire.ehr_import_task_for_internship_offer.imported_v1` “导入 e-HR（实习 Offer）”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported) in the official documentation, as of 2024-08-28.
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
/// use feishu_hire::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EhrImportTaskForInternshipOfferImported>(|event| async move {
///         println!("{:?}", event.payload.task_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias(
        "导入 e-HR（实习 Offer）",
        "hire.ehr_import_task_for_internship_offer.imported_v1"
    )
)]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EhrImportTaskForInternshipOfferImported {
    /// ID of the import task.
    pub task_id: Option<String>,
    /// ID of the application, as [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get) takes it.
    pub application_id: Option<String>,
    /// ID of the offer, as [`hire.v1.offer.get`](method@crate::v1::offer::OfferResource::get) takes it.
    pub offer_id: Option<String>,
    /// Identifies the intern's start of work.
    pub pre_onboard_id: Option<String>,
    /// ID of the department, the same as `ehr_department.department_id`.
    pub ehr_department_id: Option<String>,
    /// Who asked for the import, the same as `operator_user_id.user_id`.
    pub operator_id: Option<String>,
    /// Who asked for the import.
    pub operator_user_id: Option<UserIds>,
    /// The department that the intern is imported into.
    pub ehr_department: Option<DepartmentIds>,
}

feishu_core::object! {
    response EhrImportTaskForInternshipOfferImported {
        0 task_id = "task_id",
        1 application_id = "application_id",
        2 offer_id = "offer_id",
        3 pre_onboard_id = "pre_onboard_id",
        4 ehr_department_id = "ehr_department_id",
        5 operator_id = "operator_id",
        6 operator_user_id = "operator_user_id",
        7 ehr_department = "ehr_department",
    }
}

impl feishu_core::event::Event for EhrImportTaskForInternshipOfferImported {
    const TYPE: &'static str = "hire.ehr_import_task_for_internship_offer.imported_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}
