//! What is wrong with a call that does not leave.

use std::fmt::Write as _;

use super::failure::{Error, ErrorKind};
use crate::ground::locate::cut;

/// How much of a value an error shows.
const SHOWN: usize = 80;

/// A required field that was not given.
pub(crate) fn missing(path: &str) -> Error {
    Error::new(ErrorKind::Invalid, format!("`{path}` is required")).with_place(path.to_owned())
}

/// A field whose value breaks a rule.
pub(crate) fn broken(path: &str, rule: &str, value: &str) -> Error {
    let mut message = format!("`{path}` {rule}");
    if !value.is_empty() {
        let shown = cut(value, SHOWN);
        let more = if shown.len() < value.len() { "…" } else { "" };
        let _ = write!(message, "; it is `{shown}{more}`");
    }
    Error::new(ErrorKind::Invalid, message).with_place(path.to_owned())
}

/// A file that is larger than its field takes.
pub(crate) fn too_big(path: &str, most: u64, length: u64) -> Error {
    broken(
        path,
        &format!("has to have at most {most} bytes"),
        &format!("{length} bytes"),
    )
}
