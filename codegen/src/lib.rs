//! Turns endpoint specs into Rust.
//!
//! Four pure stages: the specs are parsed into trees in which every node knows its place
//! ([`yaml`], [`spec`]), lowered (names resolved, rules checked, every mistake collected) to the
//! [`model`] that every back end reads, and rendered. Nothing here touches the disk.
//!
//! ```
//! use feishu_codegen::source::{SourceFile, Sources};
//!
//! let sources = Sources::new(vec![SourceFile {
//!     path: "specs/moon/service.yaml".to_owned(),
//!     text: "service: moon\ntitle: Moon\nsumary: Tides.\n".to_owned(),
//! }]);
//! let diagnostics = feishu_codegen::lower(&sources).unwrap_err();
//! assert!(diagnostics.render(&sources).contains("did you mean `summary`?"));
//! ```

mod catalog;
pub mod diagnostic;
mod lower;
pub mod model;
pub mod naming;
mod openapi;
mod outline;
mod render;
mod schema;
pub mod source;
pub mod spec;
mod table;
mod words;
pub mod yaml;

pub use self::catalog::catalog;
pub use self::lower::{QUOTED, UNWRITTEN, lower};
pub use self::openapi::openapi;
pub use self::outline::outlines;
pub use self::render::{assert_rust, render, render_platform};
pub use self::schema::schema;
