//! A broken constraint as the client's error.

use std::fmt::Write as _;

use super::group::{self, Members};
use super::path::Path;
use super::rule::Seen;
use crate::error::{Error, ErrorKind};
use crate::locate::cut;
use crate::operation::{Field, GroupRule, Kind, Rule};

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

/// A file that is longer than its field takes.
pub(crate) fn too_big(path: &str, most: u64, length: u64) -> Error {
    let demand = super::rule::demand(&Rule::MaxBytes(most));
    broken(path, &demand, &Seen::Bytes(length).to_string())
}

/// A value that its field's kind or a rule refuses.
pub(super) fn of_value(field: &Field, path: Path<'_>, demand: &str, value: Seen<'_>) -> Error {
    let shown = match field.kind {
        Kind::Secret => String::new(),
        _ => value.to_string(),
    };
    broken(&path.to_string(), demand, &shown)
}

/// The first thing that a rule between fields finds wrong.
pub(super) fn of_group(
    rule: &GroupRule,
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
) -> Result<(), Error> {
    match group::breaches(rule, fields, path, members)
        .into_iter()
        .next()
    {
        None => Ok(()),
        Some(breach) => {
            let place = breach.places.join(", ");
            Err(Error::new(ErrorKind::Invalid, breach.message).with_place(place))
        }
    }
}
