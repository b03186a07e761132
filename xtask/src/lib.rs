//! The maintainers' commands: everything that reads or writes the tree.

pub mod audit;
pub mod coverage;
pub mod demo;
pub mod docs;
pub mod draft;
pub mod generate;
pub mod list;
pub mod openapi;
pub mod workspace;

use std::fmt;

/// Why a command failed, ready to print.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with its message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<feishu_codegen_pages::Refused> for Failure {
    fn from(refused: feishu_codegen_pages::Refused) -> Self {
        Self(refused.to_string())
    }
}
