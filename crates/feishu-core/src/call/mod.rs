//! Calls: put together without waiting for anything, checked, encoded, sent, turned page by page.

pub mod page;
pub mod raw;
mod request;
mod send;
mod sending;
mod typed;
mod validate;

pub use self::sending::{Sending, SendingWithResponse};
pub use self::typed::Call;
