// Generated from specs/cursed/older by `cargo xtask generate`. Edit the spec, not this file.

//! `older`.

pub mod room;

use feishu_core::{Caller, Identity};

/// The resources of `older`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct Older<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> Older<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// What belongs to `older.room`.
    #[must_use]
    pub fn room(&self) -> room::RoomResource<I> {
        room::RoomResource::new(self.caller.clone())
    }
}
