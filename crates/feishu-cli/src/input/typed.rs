//! Text as JSON, by what the operation's table says of the place.

use feishu_core::operation::{Arity, Field, Kind};
use serde_json::Number;

use super::mistake::Mistake;
use super::path::Step;
use crate::json::{Json, Object};

/// Where a value stands. The SDK swaps string and number of a parameter, where its table says so;
/// inside an object it takes values as they go over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A parameter.
    Plain,
    /// A field of an object.
    Wire,
}

/// A whole field from text.
pub(super) fn text(
    field: &'static Field,
    form: Form,
    target: &str,
    value: &str,
) -> Result<Json, Mistake> {
    match field.arity {
        Arity::One => leaf(field, form, target, value),
        Arity::Many => match Json::parse(value.as_bytes()) {
            Ok(list @ Json::List(_)) => Ok(list),
            _ => Ok(Json::List(vec![leaf(field, form, target, value)?])),
        },
        Arity::Map => match Json::parse(value.as_bytes()) {
            Ok(map @ Json::Object(_)) => Ok(map),
            _ => Err(Mistake::new(
                target,
                "takes values by keys: write a JSON object, or `name.key=value`",
            )),
        },
    }
}

/// A single value.
pub(super) fn leaf(
    field: &'static Field,
    form: Form,
    target: &str,
    value: &str,
) -> Result<Json, Mistake> {
    let swapped = form == Form::Wire && field.swapped;
    let wrong = |what: &str| {
        Err(Mistake::new(
            target,
            format!("has to be {what}; it is `{value}`"),
        ))
    };
    match field.kind {
        Kind::String | Kind::Secret | Kind::Rfc3339 | Kind::Date | Kind::StringEnum(_) => {
            Ok(match value.parse::<Number>() {
                Ok(number) if swapped => Json::Number(number),
                _ => Json::from(value),
            })
        }
        Kind::I32 | Kind::I64 | Kind::UnixMillis | Kind::UnixSeconds | Kind::IntEnum(_) => {
            match value.parse::<i64>() {
                Ok(number) if swapped => Ok(Json::from(number.to_string())),
                Ok(number) => Ok(Json::from(number)),
                Err(_) => wrong("a whole number"),
            }
        }
        Kind::F64 => match value.parse::<f64>().ok().and_then(Number::from_f64) {
            Some(_) if swapped => Ok(Json::from(value)),
            Some(number) => Ok(Json::Number(value.parse().unwrap_or(number))),
            None => wrong("a number"),
        },
        Kind::Bool => match value.parse::<bool>() {
            Ok(_) if swapped => Ok(Json::from(value)),
            Ok(truth) => Ok(Json::from(truth)),
            Err(_) => wrong("`true` or `false`"),
        },
        Kind::Object(_) => match Json::parse(value.as_bytes()) {
            Ok(object @ Json::Object(_)) => Ok(object),
            Ok(other) => Err(Mistake::new(
                target,
                format!("has to be a JSON object; it is {}", other.kind()),
            )),
            Err(error) => Err(Mistake::new(
                target,
                format!("has to be a JSON object, or `{target}.field=value`: {error}"),
            )),
        },
        Kind::Json => Ok(Json::parse(value.as_bytes()).unwrap_or_else(|_| Json::from(value))),
        Kind::File => match value.strip_prefix('@') {
            Some(path) if !path.is_empty() => Ok(Json::from(value)),
            _ => wrong("a file: `@path`, or `@-` for standard input"),
        },
    }
}

/// Puts text at the end of a path that begins in a field's value: in all of it, or, with an arity of
/// one, in an item of the list or the map that it is.
pub(super) fn place(
    at: &mut Json,
    (field, arity): (&'static Field, Arity),
    steps: &[Step],
    target: &str,
    value: &str,
) -> Result<(), Mistake> {
    let Some((step, rest)) = steps.split_first() else {
        *at = match arity {
            Arity::One => leaf(field, Form::Wire, target, value)?,
            _ => text(field, Form::Wire, target, value)?,
        };
        return Ok(());
    };
    let (at, next) = match (step, arity, field.kind) {
        (Step::Item(index), Arity::Many, _) => (item(at, *index, target)?, (field, Arity::One)),
        (Step::Name(key), Arity::Map, _) => (member(at, key), (field, Arity::One)),
        (_, Arity::Many, _) => {
            let what = format!("leads into a list: write `{}[0]`", field.name);
            return Err(Mistake::new(target, what));
        }
        (Step::Name(name), _, Kind::Object(shape)) => {
            let Some(inner) = shape.fields.iter().find(|inner| inner.name == name) else {
                let (place, what) = (target.to_owned(), format!("field of {}", shape.name));
                return Err(Mistake::unknown(place, name, &what, shape.fields));
            };
            (member(at, name), (inner, inner.arity))
        }
        (Step::Name(name), _, Kind::Json) => (member(at, name), (field, Arity::One)),
        (Step::Item(index), _, Kind::Json) => (item(at, *index, target)?, (field, Arity::One)),
        (Step::Item(_), _, Kind::Object(_)) => {
            let what = "counts the items of what is one object";
            return Err(Mistake::new(target, what));
        }
        _ => return Err(Mistake::new(target, "leads into what is one plain value")),
    };
    place(at, next, rest, target, value)
}

fn member<'a>(at: &'a mut Json, name: &str) -> &'a mut Json {
    if !matches!(at, Json::Object(_)) {
        *at = Json::Object(Object::new());
    }
    match at {
        Json::Object(object) => object.entry(name),
        other => other,
    }
}

/// An item of a list that is there, or the next one.
fn item<'a>(at: &'a mut Json, index: usize, target: &str) -> Result<&'a mut Json, Mistake> {
    if !matches!(at, Json::List(_)) {
        *at = Json::List(Vec::new());
    }
    match at {
        Json::List(items) => {
            if index > items.len() {
                let next = items.len();
                let what = format!("leaves a gap in its list: the next item is [{next}]");
                return Err(Mistake::new(target, what));
            }
            if index == items.len() {
                items.push(Json::Null);
            }
            Ok(&mut items[index])
        }
        other => Ok(other),
    }
}
