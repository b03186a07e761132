//! An in-process Feishu (Lark) Open Platform for tests.

mod app;
mod authorization;
mod builder;
mod check;
mod clock;
mod delivery;
mod event;
mod example;
mod fault;
mod gate;
mod handler;
mod intake;
mod limit;
mod multipart;
mod oauth;
mod on;
mod record;
mod refusal;
mod reply;
mod route;
mod secret;
mod server;
mod state;
mod stub;
mod token;
mod token_endpoint;
mod wire;

pub use crate::authorization::Authorization;
pub use crate::builder::MockServerBuilder;
pub use crate::fault::{Fault, Target};
pub use crate::on::On;
pub use crate::record::{Part, RecordedRequest, RequestBody};
pub use crate::reply::Reply;
pub use crate::server::MockServer;
pub use crate::token_endpoint::TokenEndpoint;
