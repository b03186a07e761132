//! Calls: put together without waiting for anything, checked, encoded, sent, turned page by page.

mod call;
pub mod page;
pub mod raw;
mod request;
mod send;
mod sending;
mod validate;

pub use self::call::Call;
pub use self::sending::{Sending, SendingWithResponse};
