// Generated from specs/calendar/meeting_room by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room`.

pub mod event;
pub mod freebusy;
pub mod instance;
pub mod meeting_room;
pub mod summary;

use feishu_core::{Caller, Identity};

/// The resources of `meeting_room`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct MeetingRoom<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> MeetingRoom<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// When meeting rooms are busy.
    #[must_use]
    pub fn freebusy(&self) -> freebusy::FreebusyResource<I> {
        freebusy::FreebusyResource::new(self.caller.clone())
    }

    /// Events that take meeting rooms.
    #[must_use]
    pub fn instance(&self) -> instance::InstanceResource<I> {
        instance::InstanceResource::new(self.caller.clone())
    }

    /// Titles and video meetings of events that take meeting rooms.
    #[must_use]
    pub fn summary(&self) -> summary::SummaryResource<I> {
        summary::SummaryResource::new(self.caller.clone())
    }
}
