// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! The events of `hire` in one enumeration.

feishu_core::any_event! {
    /// Any event of Feishu Hire.
    ///
    /// One handler takes them all, or a loop does; an event that is newer than this crate is among them, whole.
    ///
    /// ```
    /// use feishu_events::{BoxError, Events};
    /// use feishu_hire::AnyEvent;
    ///
    /// # fn main() -> Result<(), feishu_events::Error> {
    /// let events = Events::<BoxError>::builder()
    ///     .on::<AnyEvent>(|event| async move {
    ///         match event.payload {
    ///             AnyEvent::ApplicationDeleted(event) => println!("{event:?}"),
    ///             other => println!("{}", other.event_type()),
    ///         }
    ///         Ok(())
    ///     })
    ///     .build()?;
    /// # let _ = events;
    /// # Ok(())
    /// # }
    /// ```
    AnyEvent of ["hire."] {
        /// Applications were deleted.
        ApplicationDeleted(crate::v1::application::ApplicationDeleted),
        /// An application went from one stage of its hiring process to another.
        ApplicationStageChanged(crate::v1::application::ApplicationStageChanged),
        /// A customer entered an account that they have with a vendor of background checks or exams.
        EcoAccountCreated(crate::v1::eco_account::EcoAccountCreated),
        /// A customer called off a background check.
        EcoBackgroundCheckCanceled(crate::v1::eco_background_check::EcoBackgroundCheckCanceled),
        /// A customer ordered a background check.
        EcoBackgroundCheckCreated(crate::v1::eco_background_check::EcoBackgroundCheckCreated),
        /// A customer arranged an exam for a candidate.
        EcoExamCreated(crate::v1::eco_exam::EcoExamCreated),
        /// Somebody asked to import a candidate into the e-HR system.
        EhrImportTaskImported(crate::v1::ehr_import_task::EhrImportTaskImported),
        /// Somebody asked to import an intern's offer into the e-HR system.
        EhrImportTaskForInternshipOfferImported(crate::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported),
        /// An offer got another status.
        OfferStatusChanged(crate::v1::offer::OfferStatusChanged),
        /// What is in a referral account became more or less.
        ReferralAccountAssetsUpdate(crate::v1::referral_account::ReferralAccountAssetsUpdate),
        /// A talent was deleted.
        TalentDeleted(crate::v1::talent::TalentDeleted),
        /// A talent with a certain tag went to another stage, was locked, or was unlocked.
        TalentTagSubscription(crate::v1::talent::TalentTagSubscription),
    }
}
