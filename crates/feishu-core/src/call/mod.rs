//! Calls: put together without waiting for anything, checked, encoded, sent, turned page by page.

#[doc(hidden)]
pub mod check;
pub mod file;
pub mod page;
pub mod raw;
mod request;
mod send;
mod sending;
mod typed;

pub use self::sending::{Sending, SendingWithResponse};
pub use self::typed::Call;
