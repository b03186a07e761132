//! The READMEs, as tests: what they show has to compile, and what they say does not compile must not.
//!
//! The pair that follows differs in the handle alone, so that what fails in the second is that the
//! operation is not there for the app, and nothing else.
//!
//! ```
//! # let client = feishu_core::Client::builder().self_built_app("cli_a1b2", "s").build().unwrap();
//! let hire = feishu_hire::Hire::new(&client).as_user("u-7f1bcd13fc57d46bac21793a18e560");
//! let _call = hire.v1().todo().list(feishu_hire::v1::todo::TodoType::Interview);
//! ```
//!
//! ```compile_fail,E0599
//! # let client = feishu_core::Client::builder().self_built_app("cli_a1b2", "s").build().unwrap();
//! let hire = feishu_hire::Hire::new(&client);
//! let _call = hire.v1().todo().list(feishu_hire::v1::todo::TodoType::Interview);
//! ```
//!
//! The other way round, what only the app may call is not there for a person:
//!
//! ```
//! # let client = feishu_core::Client::builder().self_built_app("cli_a1b2", "s").build().unwrap();
//! let hire = feishu_hire::Hire::new(&client);
//! let _call = hire.v1().note().list("6916472453069883661");
//! ```
//!
//! ```compile_fail,E0599
//! # let client = feishu_core::Client::builder().self_built_app("cli_a1b2", "s").build().unwrap();
//! let hire = feishu_hire::Hire::new(&client).as_user("u-7f1bcd13fc57d46bac21793a18e560");
//! let _call = hire.v1().note().list("6916472453069883661");
//! ```
#![doc = include_str!("../../../README.md")]
#![doc = include_str!("../../../README.zh-CN.md")]

#[cfg(doctest)]
#[doc = include_str!("../../../crates/feishu-core/README.md")]
#[doc = include_str!("../../../crates/feishu-core/README.zh-CN.md")]
struct Core;

#[cfg(doctest)]
#[doc = include_str!("../../../crates/feishu-events/README.md")]
#[doc = include_str!("../../../crates/feishu-events/README.zh-CN.md")]
struct Events;

#[cfg(doctest)]
#[doc = include_str!("../../../crates/feishu-mock/README.md")]
#[doc = include_str!("../../../crates/feishu-mock/README.zh-CN.md")]
struct Mock;
