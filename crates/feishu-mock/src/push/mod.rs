//! Events on their way to the app.

pub(crate) mod challenge;
pub(crate) mod delivery;
pub(crate) mod fault;
pub(crate) mod frames;
pub(crate) mod line;
pub(crate) mod outcome;
pub(crate) mod request;
pub(crate) mod ticket;
pub(crate) mod webhook;
