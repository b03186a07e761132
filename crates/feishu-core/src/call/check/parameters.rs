//! The parameters of a call against their table.

use super::encoded;
use super::group::{self, Members};
use super::path::Path;
use super::rule::Seen;
use super::single::{self, judge};
use crate::ground::error::Error;
use crate::ground::error::invalid::{broken, missing};
use crate::ground::operation::{Arity, Field, Kind, Operation, Place, Shape};
use crate::ground::value::Value;

/// Checks the parameters of a call, given by index in the operation's order.
pub(crate) fn call(operation: &Operation, values: &[(usize, Value)]) -> Result<(), Error> {
    let mut values_left = values.iter().peekable();
    for (index, field) in operation.params.iter().enumerate() {
        let value = values_left
            .next_if(|(at, _)| *at == index)
            .map(|(_, value)| value);
        match value {
            None if field.required => return Err(missing(field.name)),
            None => {}
            Some(value) => param(field, value)?,
        }
    }
    let members = Parameters {
        fields: operation.params,
        values,
    };
    for rule in operation.rules {
        single::of_group(rule, operation.params, Path::Root, &members)?;
    }
    Ok(())
}

/// The parameters of a call, as a rule between fields sees them.
struct Parameters<'a> {
    fields: &'a [Field],
    values: &'a [(usize, Value)],
}

impl Parameters<'_> {
    fn get(&self, index: usize) -> Option<&Value> {
        let at = self.values.binary_search_by_key(&index, |(at, _)| *at);
        Some(&self.values[at.ok()?].1)
    }
}

impl Members for Parameters<'_> {
    fn is_given(&self, index: usize) -> bool {
        match (self.get(index), self.fields.get(index)) {
            (Some(Value::List(items)), Some(field)) => !items.is_empty() || takes_empty(field),
            (value, _) => value.is_some(),
        }
    }

    fn each(&self, index: usize, see: &mut dyn FnMut(Seen<'_>)) {
        match self.get(index) {
            Some(Value::List(items)) => items.iter().filter_map(scalar).for_each(see),
            value => value.and_then(scalar).into_iter().for_each(see),
        }
    }

    fn members(&self, index: usize, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool {
        match self.get(index) {
            Some(Value::Json(json)) => {
                serde_json::from_str(json).is_ok_and(|value| group::members_of(&value, see))
            }
            Some(Value::String(json)) => group::members_of_text(json, see),
            _ => false,
        }
    }
}

/// Whether an empty list is something to send: in a body it is, a query has no place for it.
fn takes_empty(field: &Field) -> bool {
    field.place == Place::Body
}

fn scalar(value: &Value) -> Option<Seen<'_>> {
    match value {
        Value::String(text) => Some(Seen::Text(text)),
        Value::I64(number) => Some(Seen::Integer(*number)),
        Value::F64(number) => Some(Seen::Float(*number)),
        Value::Bool(truth) => Some(Seen::Bool(*truth)),
        _ => None,
    }
}

fn param(field: &Field, value: &Value) -> Result<(), Error> {
    let path = Path::Field(&Path::Root, field.name);
    if field.place == Place::Path {
        path_segment(field.name, value)?;
    }
    let Value::List(items) = value else {
        return one(field, path, value);
    };
    // A list that is checked as one, then each of its items.
    let length = Seen::Items(items.len());
    judge(field, path, length)?;
    if items.is_empty() && field.required && !takes_empty(field) {
        return Err(broken(&path.to_string(), "is required", "0 items"));
    }
    for (index, item) in items.iter().enumerate() {
        one(field, Path::Item(&path, index), item)?;
    }
    Ok(())
}

/// URLs that say "here" or "up" in a path are put straight by whoever parses them, and then name
/// something else.
fn path_segment(name: &str, value: &Value) -> Result<(), Error> {
    match value {
        Value::String(text) if text.is_empty() => Err(broken(name, "cannot be empty", "")),
        Value::String(text) if text == "." || text == ".." => {
            Err(broken(name, "cannot be a relative path", text))
        }
        Value::List(_) | Value::Json(_) | Value::File(_) => {
            Err(broken(name, "has to be one plain value", ""))
        }
        _ => Ok(()),
    }
}

fn one(field: &Field, path: Path<'_>, value: &Value) -> Result<(), Error> {
    match value {
        Value::Json(json) if deep(field) => encoded::check(field, path, json),
        Value::Json(_) => Ok(()),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                one(field, Path::Item(&path, index), item)?;
            }
            Ok(())
        }
        Value::File(upload) => match upload.known_length() {
            Some(length) => judge(field, path, Seen::Bytes(length)),
            None => Ok(()),
        },
        Value::F64(number) if !number.is_finite() => Err(broken(
            &path.to_string(),
            "has to be a finite number",
            &number.to_string(),
        )),
        Value::Absent => Err(broken(&path.to_string(), "cannot be absent in a list", "")),
        Value::Invalid(reason) => Err(unsendable(path, reason)),
        Value::String(text) => judge(field, path, Seen::Text(text)),
        Value::I64(number) => judge(field, path, Seen::Integer(*number)),
        Value::F64(number) => judge(field, path, Seen::Float(*number)),
        Value::Bool(_) => Ok(()),
    }
}

/// A value that could not be encoded.
fn unsendable(path: Path<'_>, reason: &str) -> Error {
    let rule = format!("cannot be encoded: {reason}");
    broken(&path.to_string(), &rule, "")
}

/// A value of a request without a table: that it can be sent at all.
pub(crate) fn raw(name: &str, value: &Value) -> Result<(), Error> {
    const ANY: Field = Field::query("", Kind::Json);
    let root = Path::Field(&Path::Root, name);
    match value {
        Value::Absent => Ok(()),
        Value::List(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| one(&ANY, Path::Item(&root, index), item)),
        value => one(&ANY, root, value),
    }
}

/// Whether a value of this field has anything inside that can be checked.
fn deep(field: &Field) -> bool {
    !field.rules.is_empty()
        || field.arity == Arity::Map
        || match field.kind {
            Kind::Object(shape) => constrained(shape, &mut Vec::new()),
            Kind::UnixMillis | Kind::UnixSeconds | Kind::Rfc3339 | Kind::Date => true,
            _ => false,
        }
}

/// Whether a shape, or one that it contains, has a rule or a required field. Shapes may contain
/// themselves.
fn constrained(shape: &'static Shape, known: &mut Vec<*const Shape>) -> bool {
    let this: *const Shape = shape;
    if known.contains(&this) {
        return false;
    }
    known.push(this);
    !shape.rules.is_empty()
        || shape.fields.iter().any(|field| {
            field.required
                || !field.rules.is_empty()
                || match field.kind {
                    Kind::Object(inner) => constrained(inner, known),
                    Kind::UnixMillis | Kind::UnixSeconds | Kind::Rfc3339 | Kind::Date => true,
                    _ => false,
                }
        })
}
