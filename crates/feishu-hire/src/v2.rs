// Generated from specs/hire/v2 by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v2`.

pub mod interview_record;
pub mod talent;

use feishu_core::{Caller, Identity};

/// The resources of `hire.v2`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V2<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V2<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Interviewers' assessments of talents, by the modules of their feedback forms.
    #[must_use]
    pub fn interview_record(&self) -> interview_record::InterviewRecordResource<I> {
        interview_record::InterviewRecordResource::new(self.caller.clone())
    }

    /// People that a company may want to hire, with all that is known about them.
    #[must_use]
    pub fn talent(&self) -> talent::TalentResource<I> {
        talent::TalentResource::new(self.caller.clone())
    }
}
