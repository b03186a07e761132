//! The public face: how a client is set up, and what is done with it.

pub(crate) mod builder;
pub(crate) mod handle;
