// Generated from specs/cursed/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1`.

pub mod clash;
pub mod item;
pub mod news;
pub mod types;

use feishu_core::{Caller, Identity};

/// The resources of `cursed.v1`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V1<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V1<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Évaluations of names that everything else has.
    #[must_use]
    pub fn clash(&self) -> clash::ClashResource<I> {
        clash::ClashResource::of_caller(self.caller.clone())
    }

    /// Keywords, clashes and recursion.
    #[must_use]
    pub fn item(&self) -> item::ItemResource<I> {
        item::ItemResource::new(self.caller.clone())
    }
}
