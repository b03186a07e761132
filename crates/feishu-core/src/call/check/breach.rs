//! A broken constraint as the client's error.

use super::group::{self, Members};
use super::path::Path;
use super::rule::Seen;
use crate::ground::error::{Error, ErrorKind, invalid};
use crate::ground::operation::{Field, GroupRule, Kind};

/// A value that its field's kind or a rule refuses.
pub(super) fn of_value(field: &Field, path: Path<'_>, demand: &str, value: Seen<'_>) -> Error {
    let shown = match field.kind {
        Kind::Secret => String::new(),
        _ => value.to_string(),
    };
    invalid::broken(&path.to_string(), demand, &shown)
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
