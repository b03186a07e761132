// Generated from specs/helpdesk/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1`.

pub mod notification;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `helpdesk.v1`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V1<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V1<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Messages that a helpdesk pushes to members, departments and group chats.
    #[must_use]
    pub fn notification(&self) -> notification::NotificationResource<I> {
        notification::NotificationResource::new(self.caller.clone())
    }
}
