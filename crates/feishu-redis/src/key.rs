//! What things are called in Redis.

use std::fmt;

/// The names of everything begin with a prefix of the user's. What belongs together has the same
/// text between braces, so that a cluster keeps it in one slot.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    prefix: String,
}

impl Names {
    pub(crate) fn new(prefix: &str) -> Self {
        Self {
            prefix: prefix.to_owned(),
        }
    }

    /// The name of something of this kind.
    pub(crate) fn of(&self, kind: &str, what: &dyn fmt::Display) -> String {
        format!("{}:{kind}:{{{what}}}", self.prefix)
    }
}
