//! Numbers as text.

use std::fmt::{self, Display};

/// A JSON number as text: serde_json's own forms, so that a body reads the same by either way.
pub(crate) struct JsonNumber(pub(crate) f64);

impl Display for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(&self.0) {
            Ok(text) => f.write_str(&text),
            Err(_) => Err(fmt::Error),
        }
    }
}
