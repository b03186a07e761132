//! From a request to its answer.

pub(crate) mod connect;
pub(crate) mod delivery;
pub(crate) mod example;
pub(crate) mod gate;
pub(crate) mod handler;
pub(crate) mod issue;
pub(crate) mod oauth;
