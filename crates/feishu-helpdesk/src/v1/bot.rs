// Generated from specs/helpdesk/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! What belongs to `helpdesk.v1.bot`.

pub mod message;

use feishu_core::{Caller, Identity};

/// The operations of `helpdesk.v1.bot`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct BotResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> BotResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Messages that the bot of a helpdesk sends to people who have no open ticket.
    #[must_use]
    pub fn message(&self) -> message::BotMessageResource<I> {
        message::BotMessageResource::new(self.caller.clone())
    }
}
