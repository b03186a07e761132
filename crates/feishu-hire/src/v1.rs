// Generated from specs/hire/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1`.

pub mod attachment;
pub mod diversity_inclusion;
pub mod ehr_import_task;
pub mod employee;
pub mod external_application;
pub mod note;
pub mod resume_source;
pub mod subject;
pub mod talent;
pub mod talent_blocklist;
pub mod talent_folder;
pub mod talent_object;
pub mod talent_operation_log;
pub mod talent_pool;
pub mod talent_tag;
pub mod todo;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `hire.v1`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V1<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V1<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Files in Feishu Hire – résumés, works and others.
    #[must_use]
    pub fn attachment(&self) -> attachment::AttachmentResource<I> {
        attachment::AttachmentResource::new(self.caller.clone())
    }

    /// What applicants tell beside their applications, for diversity and fair consideration.
    #[must_use]
    pub fn diversity_inclusion(
        &self,
    ) -> diversity_inclusion::DiversityInclusionResource<I> {
        diversity_inclusion::DiversityInclusionResource::new(self.caller.clone())
    }

    /// Tasks that hand new employees over to another HR system.
    #[must_use]
    pub fn ehr_import_task(&self) -> ehr_import_task::EhrImportTaskResource<I> {
        ehr_import_task::EhrImportTaskResource::new(self.caller.clone())
    }

    /// Talents who were taken on.
    #[must_use]
    pub fn employee(&self) -> employee::EmployeeResource<I> {
        employee::EmployeeResource::new(self.caller.clone())
    }

    /// Applications that were made in another system.
    #[must_use]
    pub fn external_application(
        &self,
    ) -> external_application::ExternalApplicationResource<I> {
        external_application::ExternalApplicationResource::new(self.caller.clone())
    }

    /// Notes that recruiters leave on a talent.
    #[must_use]
    pub fn note(&self) -> note::NoteResource<I> {
        note::NoteResource::new(self.caller.clone())
    }

    /// Where résumés come from.
    #[must_use]
    pub fn resume_source(&self) -> resume_source::ResumeSourceResource<I> {
        resume_source::ResumeSourceResource::new(self.caller.clone())
    }

    /// Recruiting projects – jobs that are opened and run together.
    #[must_use]
    pub fn subject(&self) -> subject::SubjectResource<I> {
        subject::SubjectResource::new(self.caller.clone())
    }

    /// People that a company may want to hire, and their résumés.
    #[must_use]
    pub fn talent(&self) -> talent::TalentResource<I> {
        talent::TalentResource::new(self.caller.clone())
    }

    /// The list of talents who are not to be hired.
    #[must_use]
    pub fn talent_blocklist(&self) -> talent_blocklist::TalentBlocklistResource<I> {
        talent_blocklist::TalentBlocklistResource::new(self.caller.clone())
    }

    /// Folders that recruiters keep talents in.
    #[must_use]
    pub fn talent_folder(&self) -> talent_folder::TalentFolderResource<I> {
        talent_folder::TalentFolderResource::new(self.caller.clone())
    }

    /// The fields that the talent profile is made of.
    #[must_use]
    pub fn talent_object(&self) -> talent_object::TalentObjectResource<I> {
        talent_object::TalentObjectResource::new(self.caller.clone())
    }

    /// What was done to talents, by whom and when.
    #[must_use]
    pub fn talent_operation_log(
        &self,
    ) -> talent_operation_log::TalentOperationLogResource<I> {
        talent_operation_log::TalentOperationLogResource::new(self.caller.clone())
    }

    /// Pools that talents are gathered in.
    #[must_use]
    pub fn talent_pool(&self) -> talent_pool::TalentPoolResource<I> {
        talent_pool::TalentPoolResource::new(self.caller.clone())
    }

    /// Tags that talents are given.
    #[must_use]
    pub fn talent_tag(&self) -> talent_tag::TalentTagResource<I> {
        talent_tag::TalentTagResource::new(self.caller.clone())
    }

    /// What waits for the person who calls – evaluations, interviews, exams and offers.
    #[must_use]
    pub fn todo(&self) -> todo::TodoResource<I> {
        todo::TodoResource::new(self.caller.clone())
    }
}
