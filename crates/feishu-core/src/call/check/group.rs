//! A rule that ties several fields together.

use std::time::Duration;

use serde_json::{Map, Value};

use super::moment;
use super::path::Path;
use super::rule::Seen;
use crate::ground::operation::{Arity, Field, GroupRule, Kind};

/// The values of the fields that rules tie together, wherever they are.
pub trait Members {
    /// Whether the field of this index has a value.
    fn is_given(&self, index: usize) -> bool;
    /// Shows the field's scalar, or each of its list.
    fn each(&self, index: usize, see: &mut dyn FnMut(Seen<'_>));
    /// Shows each member of the field's object by its name, with its value where that is a scalar. An object may be
    /// the field's JSON, or JSON in its text; whether it is one, is what comes back.
    fn members(&self, index: usize, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool;
}

/// Shows the members of an object, or of one in text; whether it is one, is what comes back.
pub fn members_of(value: &Value, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool {
    match value {
        Value::Object(object) => {
            show(object, see);
            true
        }
        Value::String(text) => members_of_text(text, see),
        _ => false,
    }
}

/// Shows the members of an object in its JSON text; whether it is one, is what comes back.
pub fn members_of_text(json: &str, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool {
    let object = serde_json::from_str(json);
    if let Ok(object) = &object {
        show(object, see);
    }
    object.is_ok()
}

fn show(object: &Map<String, Value>, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) {
    for (name, value) in object {
        match value {
            Value::Null => {}
            Value::String(text) => see(name, Some(Seen::Text(text))),
            Value::Number(number) => see(name, number.as_i64().map(Seen::Integer)),
            Value::Bool(truth) => see(name, Some(Seen::Bool(*truth))),
            Value::Array(_) | Value::Object(_) => see(name, None),
        }
    }
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
        GroupRule::Order { first, then } => order(fields, path, members, first, then)
            .into_iter()
            .collect(),
        GroupRule::Holds { field, when, has } => holds(fields, path, members, field, when, has)
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
    let value = decided(members, decider, is);
    let (Some(value), Some(decider)) = (value, fields.get(decider)) else {
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

/// Which of these values a field is or, as a list, has.
fn decided(members: &dyn Members, decider: usize, is: &[&'static str]) -> Option<&'static str> {
    let mut found = None;
    members.each(decider, &mut |value| {
        found = found.or_else(|| is.iter().find(|text| reads(value, text)).copied());
    });
    found
}

fn holds(
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
    field: usize,
    when: Option<(usize, &'static [&'static str])>,
    has: &[&str],
) -> Option<Breach> {
    if !members.is_given(field) {
        return None;
    }
    let because = match when {
        None => String::new(),
        Some((decider, is)) => {
            let value = decided(members, decider, is)?;
            format!(" when `{}` is `{value}`", fields.get(decider)?.name)
        }
    };
    let mut held = has.is_empty();
    let is_object = members.members(field, &mut |name, _| held |= has.contains(&name));
    if is_object && held {
        return None;
    }
    let found = fields.get(field)?;
    let place = place(path, found);
    let object = match found.kind {
        Kind::String => "the text of a JSON object",
        _ => "a JSON object",
    };
    let with = match has {
        [] => String::new(),
        _ => format!(" with `{}`", has.join("` or `")),
    };
    Some(Breach {
        message: format!("`{place}` has to be {object}{with}{because}"),
        places: vec![place],
    })
}

/// The times of a field by their names in its object; one without a name where the field is a time itself.
fn moments(members: &dyn Members, index: usize, field: &Field) -> Vec<(Option<String>, i128)> {
    let mut found = Vec::new();
    let Kind::Object(shape) = field.kind else {
        members.each(index, &mut |value| {
            found.extend(moment::millis(&field.kind, value).map(|at| (None, at)));
        });
        return found;
    };
    members.members(index, &mut |name, value| {
        let inner = shape.fields.iter().find(|inner| inner.name == name);
        let timed = inner.filter(|inner| {
            matches!(
                inner.kind,
                Kind::Rfc3339 | Kind::Date | Kind::UnixMillis | Kind::UnixSeconds
            )
        });
        if let (Some(inner), Some(value)) = (timed, value) {
            let at = moment::millis(&inner.kind, value);
            found.extend(at.map(|at| (Some(name.to_owned()), at)));
        }
    });
    found
}

fn order(
    fields: &[Field],
    path: Path<'_>,
    members: &dyn Members,
    first: usize,
    then: usize,
) -> Option<Breach> {
    let (earlier, later) = (fields.get(first)?, fields.get(then)?);
    let begins = moments(members, first, earlier);
    for (name, end) in moments(members, then, later) {
        let begin = begins.iter().find(|(other, _)| *other == name);
        if begin.is_none_or(|(_, begin)| *begin <= end) {
            continue;
        }
        let whole = |field: &Field| {
            let place = place(path, field);
            match &name {
                Some(name) => format!("{place}.{name}"),
                None => place,
            }
        };
        let (first, second) = (whole(earlier), whole(later));
        return Some(Breach {
            message: format!("`{second}` cannot be earlier than `{first}`"),
            places: vec![second],
        });
    }
    None
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
