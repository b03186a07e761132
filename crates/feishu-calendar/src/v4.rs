// Generated from specs/calendar/v4 by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4`.

pub mod freebusy;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `calendar.v4`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V4<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V4<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// When people and rooms are busy.
    #[must_use]
    pub fn freebusy(&self) -> freebusy::FreebusyResource<I> {
        freebusy::FreebusyResource::new(self.caller.clone())
    }
}
