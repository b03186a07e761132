//! What a test holds.

pub(crate) mod answering;
pub(crate) mod authorization;
pub(crate) mod builder;
pub(crate) mod line;
pub(crate) mod on;
pub(crate) mod push;
pub(crate) mod server;
