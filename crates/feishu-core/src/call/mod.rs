//! Calls: put together without waiting for anything, checked, encoded, sent, turned page by page.

#[doc(hidden)]
pub mod check;
pub mod file;
pub mod page;
#[doc(hidden)]
pub mod preview;
pub mod raw;
mod request;
mod send;
mod sending;
mod typed;
#[doc(hidden)]
pub mod untyped;

pub use self::sending::{Sending, SendingWithResponse};
pub use self::typed::Call;
