//! What a test holds.

pub(crate) mod authorization;
pub(crate) mod builder;
pub(crate) mod on;
pub(crate) mod server;
