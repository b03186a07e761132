//! One value, or one rule between fields, judged: a broken constraint is the client's error.

use super::group::{self, Members};
use super::kind;
use super::path::Path;
use super::presence;
use super::rule::{self, Seen};
use crate::ground::error::{Error, ErrorKind, invalid};
use crate::ground::operation::{Field, GroupRule, Kind};

/// A single value against its kind and its rules.
pub(super) fn judge(field: &Field, path: Path<'_>, value: Seen<'_>) -> Result<(), Error> {
    if let Some(expected) = kind::misfit(&field.kind, value) {
        return Err(of_value(field, path, expected, value));
    }
    if presence::is_hollow(field, value) {
        return Err(of_value(field, path, presence::DEMAND, value));
    }
    match rule::broken(field.rules, value).next() {
        None => Ok(()),
        Some(rule) => Err(of_value(field, path, &rule::demand(rule), value)),
    }
}

/// A value that its field's kind or a rule refuses.
fn of_value(field: &Field, path: Path<'_>, demand: &str, value: Seen<'_>) -> Error {
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
