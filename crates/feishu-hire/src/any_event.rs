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
        ApplicationDeleted(crate::v1::application::Deleted),
        /// An application went from one stage of its hiring process to another.
        ApplicationStageChanged(crate::v1::application::StageChanged),
        /// A customer entered an account that they have with a vendor of background checks or exams.
        EcoAccountCreated(crate::v1::eco_account::Created),
        /// A customer called off a background check.
        EcoBackgroundCheckCanceled(crate::v1::eco_background_check::Canceled),
        /// A customer ordered a background check.
        EcoBackgroundCheckCreated(crate::v1::eco_background_check::Created),
        /// A customer arranged an exam for a candidate.
        EcoExamCreated(crate::v1::eco_exam::Created),
        /// Somebody asked to import a candidate into the e-HR system.
        EhrImportTaskImported(crate::v1::ehr_import_task::Imported),
        /// Somebody asked to import an intern's offer into the e-HR system.
        EhrImportTaskForInternshipOfferImported(crate::v1::ehr_import_task_for_internship_offer::Imported),
        /// An offer got another status.
        OfferStatusChanged(crate::v1::offer::StatusChanged),
        /// What is in a referral account became more or less.
        ReferralAccountAssetsUpdate(crate::v1::referral_account::AssetsUpdate),
        /// A talent was deleted.
        TalentDeleted(crate::v1::talent::Deleted),
        /// A talent with a certain tag went to another stage, was locked, or was unlocked.
        TalentTagSubscription(crate::v1::talent::TagSubscription),
    }
}
