//! What is said of text that is no time.

use std::fmt;

/// Text that is no time, or a time that another type cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidTime {
    message: String,
}

impl InvalidTime {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for InvalidTime {}
