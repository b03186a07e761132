//! Proves that a store for a fleet of Feishu (Lark) clients keeps what its trait promises.
//!
//! `feishu-core` and `feishu-events` define what processes can share: tokens, sessions, rates, handled
//! events. Whoever implements one of the traits, over Postgres, etcd or whatever else, calls the
//! function of that trait in a test, with a store that is connected to the real thing:
//!
//! ```
//! use feishu_core::token::MemoryTokenStore;
//!
//! #[tokio::test]
//! # async fn hidden() {}
//! async fn my_store_conforms() {
//!     feishu_store_conformance::token_store(MemoryTokenStore::new()).await;
//! }
//! # #[tokio::main]
//! # async fn main() { my_store_conforms().await }
//! ```
//!
//! Each function panics at the first promise that is not kept and says which. It works under names
//! of its own, new ones each time, and takes a few seconds, since leases and windows have to end. It
//! proves what can be seen of a store that works: atomicity under concurrent calls, order, ends. That
//! the store is durable, and fails as it should, is for its own tests to prove.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "events")]
mod events;
mod lease;
mod names;
mod rates;
mod sessions;
mod tokens;

#[cfg(feature = "events")]
pub use crate::events::handled_events;
pub use crate::rates::rate_store;
pub use crate::sessions::session_store;
pub use crate::tokens::token_store;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct Readmes;
