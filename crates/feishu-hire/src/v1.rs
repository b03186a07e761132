// Generated from specs/hire/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1`.

pub mod external_application;
pub mod note;
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

    /// What waits for the person who calls – evaluations, interviews, exams and offers.
    #[must_use]
    pub fn todo(&self) -> todo::TodoResource<I> {
        todo::TodoResource::new(self.caller.clone())
    }
}
