//! A rule that ties several fields together.

use std::time::Duration;

use super::moment;
use super::path::Path;
use super::rule::Seen;
use crate::ground::operation::{Arity, Field, GroupRule};

/// The values of the fields that rules tie together, wherever they are.
pub trait Members {
    /// Whether the field of this index has a value.
    fn is_given(&self, index: usize) -> bool;
    /// Shows the field's scalar, or each of its list.
    fn each(&self, index: usize, see: &mut dyn FnMut(Seen<'_>));
}

/// What is wrong between fields.
#[derive(Debug)]
pub struct Breach {
    /// The paths of the fields that it is about.
    pub places: Vec<String>,
    /// What the rule asks for, as a sentence.
    pub message: String,
}

/// Everything that a rule finds wrong. The paths are of fields under `path`.
#[must_use]
pub fn breaches(
    rule: &GroupRule,
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
) -> Vec<Breach> {
    match *rule {
        GroupRule::Span { from, to, max } => span(fields, path, members, from, to, max)
            .into_iter()
            .collect(),
        GroupRule::When { field, is, needs } => when(fields, path, members, field, is, needs),
        GroupRule::AnyOf(indices)
        | GroupRule::AtMostOne(indices)
        | GroupRule::ExactlyOne(indices)
        | GroupRule::Together(indices) => {
            let given = indices
                .iter()
                .filter(|index| members.is_given(**index))
                .count();
            let expected = match rule {
                GroupRule::AnyOf(_) if given == 0 => "at least one of",
                GroupRule::AtMostOne(_) if given > 1 => "at most one of",
                GroupRule::ExactlyOne(_) if given != 1 => "exactly one of",
                GroupRule::Together(_) if given != 0 && given != indices.len() => "all or none of",
                _ => return Vec::new(),
            };
            let places: Vec<String> = indices
                .iter()
                .filter_map(|index| fields.get(*index))
                .map(|field| place(path, field))
                .collect();
            let message = format!("{expected} `{}` has to be given", places.join("`, `"));
            vec![Breach { places, message }]
        }
    }
}

fn place(path: Path<'_>, field: &Field) -> String {
    Path::Field(&path, field.name).to_string()
}

fn when(
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
    decider: usize,
    is: &[&'static str],
    needs: &[usize],
) -> Vec<Breach> {
    let mut found = None;
    members.each(decider, &mut |value| {
        found = found.or_else(|| is.iter().find(|text| reads(value, text)).copied());
    });
    let (Some(value), Some(decider)) = (found, fields.get(decider)) else {
        return Vec::new();
    };
    let holds = match decider.arity {
        Arity::Many => "has",
        _ => "is",
    };
    needs
        .iter()
        .filter(|index| !members.is_given(**index))
        .filter_map(|index| fields.get(*index))
        .map(|absent| {
            let place = place(path, absent);
            let message = format!(
                "`{place}` has to be given when `{}` {holds} `{value}`",
                decider.name
            );
            Breach {
                places: vec![place],
                message,
            }
        })
        .collect()
}

/// Whether a value is the one that a table writes like this.
fn reads(value: Seen<'_>, text: &str) -> bool {
    match value {
        Seen::Text(value) => value == text,
        Seen::Integer(number) => text.parse() == Ok(number),
        Seen::Bool(truth) => text.parse() == Ok(truth),
        Seen::Float(_) | Seen::Items(_) | Seen::Bytes(_) => false,
    }
}

fn span(
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
    from: usize,
    to: usize,
    max: Duration,
) -> Option<Breach> {
    let (first, second) = (fields.get(from)?, fields.get(to)?);
    let at = |index: usize, field: &Field| {
        let mut found = None;
        members.each(index, &mut |value| {
            found = found.or_else(|| moment::millis(&field.kind, value));
        });
        found
    };
    let (begin, end) = (at(from, first)?, at(to, second)?);
    let longest = i128::try_from(max.as_millis()).unwrap_or(i128::MAX);
    if (0..=longest).contains(&(end - begin)) {
        return None;
    }
    let (first, second) = (place(path, first), place(path, second));
    let message = if end < begin {
        format!("`{second}` has to be later than `{first}`")
    } else {
        let seconds = max.as_secs();
        let most = match seconds / 86_400 {
            days if days > 0 && seconds.is_multiple_of(86_400) => format!("{days} days"),
            _ => format!("{seconds} seconds"),
        };
        format!("from `{first}` to `{second}` has to be at most {most}")
    };
    Some(Breach {
        places: vec![second],
        message,
    })
}
