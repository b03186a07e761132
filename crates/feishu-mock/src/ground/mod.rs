//! The ground: who there is, when it is, what is where. Knows nothing of requests.

pub(crate) mod app;
pub(crate) mod beginning;
pub(crate) mod clock;
pub(crate) mod connection_step;
pub(crate) mod event;
pub(crate) mod nearest;
pub(crate) mod route;
pub(crate) mod seal;
pub(crate) mod secret;
pub(crate) mod token_endpoint;
pub(crate) mod unknown_event;
