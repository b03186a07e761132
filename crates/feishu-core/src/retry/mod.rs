//! When a failed call is sent again.
//!
//! Two questions are kept apart. Whether it is *safe* to send again is not up for choice: the
//! operation's class says it ([`Retry`](crate::ground::operation::Retry)), and the client never repeats a
//! request of an unsafe operation that may have been executed. Whether it is *worth* it, and when,
//! a [`RetryPolicy`] says: [`Backoff`] unless the client or the call names another.
//!
//! ```
//! use std::time::Duration;
//! use feishu_core::Client;
//! use feishu_core::retry::Backoff;
//!
//! # fn main() -> Result<(), feishu_core::Error> {
//! let client = Client::builder()
//!     .self_built_app("cli_a1", "secret")
//!     .retry(Backoff::new().attempts(6).longest_wait(Duration::from_secs(20)))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```

mod budget;
mod class;
mod policy;
mod retries;

pub(crate) use self::budget::Budget;
pub(crate) use self::class::Class;
pub use self::policy::{Backoff, Failure, Never, RetryPolicy};
pub(crate) use self::retries::Retries;
