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

/// Puts text at the end of a path that begins in a field's value.
pub(super) fn place(
    at: &mut Json,
    field: &'static Field,
    steps: &[Step],
    target: &str,
    value: &str,
) -> Result<(), Mistake> {
    let Some((step, rest)) = steps.split_first() else {
        *at = leaf(field, Form::Wire, target, value)?;
        return Ok(());
    };
    match (step, field.arity) {
        (Step::Item(index), Arity::Many) => {
            let item = item(at, *index, target)?;
            inside(item, field, rest, target, value)
        }
        (Step::Name(key), Arity::Map) => inside(member(at, key), field, rest, target, value),
        (_, Arity::Many) => Err(Mistake::new(
            target,
            format!("leads into a list: write `{}[0]`", field.name),
        )),
        _ => inside(at, field, steps, target, value),
    }
}

/// The same, behind the list or the map that the field is.
fn inside(
    at: &mut Json,
    field: &'static Field,
    steps: &[Step],
    target: &str,
    value: &str,
) -> Result<(), Mistake> {
    let Some((step, rest)) = steps.split_first() else {
        *at = leaf(field, Form::Wire, target, value)?;
        return Ok(());
    };
    match (field.kind, step) {
        (Kind::Object(shape), Step::Name(name)) => {
            let Some(inner) = shape.fields.iter().find(|inner| inner.name == name) else {
                let what = format!("field of {}", shape.name);
                return Err(Mistake::unknown(
                    target.to_owned(),
                    name,
                    &what,
                    shape.fields,
                ));
            };
            let at = member(at, name);
            if rest.is_empty() {
                *at = text(inner, Form::Wire, target, value)?;
                return Ok(());
            }
            place(at, inner, rest, target, value)
        }
        (Kind::Json, step) => {
            let at = match step {
                Step::Name(name) => member(at, name),
                Step::Item(index) => item(at, *index, target)?,
            };
            inside(at, field, rest, target, value)
        }
        (Kind::Object(_), Step::Item(_)) => Err(Mistake::new(
            target,
            "counts the items of what is one object",
        )),
        _ => Err(Mistake::new(target, "leads into what is one plain value")),
    }
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
