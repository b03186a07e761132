//! JSON as the values that the SDK takes, by the operation's table.

use feishu_core::Value;
use feishu_core::operation::{Arity, Field, Kind};

use super::files::Files;
use super::mistake::Mistake;
use crate::json::Json;

/// How much of a value a message shows.
const SHOWN: usize = 60;

/// A parameter's value.
pub(super) fn value(
    field: &'static Field,
    json: &Json,
    files: Files<'_>,
) -> Result<Value, Mistake> {
    match (field.arity, json) {
        (Arity::One, json) => one(field, field.name, json, files),
        (Arity::Many, Json::List(items)) => {
            let values = items
                .iter()
                .enumerate()
                .map(|(index, item)| one(field, &format!("{}[{index}]", field.name), item, files));
            Ok(Value::List(values.collect::<Result<_, _>>()?))
        }
        (Arity::Many, json) => Ok(Value::List(vec![one(field, field.name, json, files)?])),
        (Arity::Map, json) => {
            inside(field, field.name, json)?;
            Ok(Value::Json(json.compact().into()))
        }
    }
}

fn one(
    field: &'static Field,
    place: &str,
    json: &Json,
    files: Files<'_>,
) -> Result<Value, Mistake> {
    match (field.kind, json) {
        (Kind::Json, json) => Ok(Value::Json(json.compact().into())),
        (Kind::Object(_), json) => {
            leaf(field, place, json)?;
            Ok(Value::Json(json.compact().into()))
        }
        (Kind::File, Json::Text(text)) => {
            let upload = files.upload(place, text)?;
            Ok(Value::File(Box::new(upload)))
        }
        (kind, json) => {
            leaf(field, place, json)?;
            Ok(scalar(kind, json))
        }
    }
}

/// A plain value that is of its kind, be it as string or as number.
fn scalar(kind: Kind, json: &Json) -> Value {
    match (kind, json) {
        (Kind::Bool, Json::Text(text)) => Value::Bool(text == "true"),
        (_, Json::Bool(truth)) => Value::Bool(*truth),
        (Kind::I32 | Kind::I64 | Kind::UnixMillis | Kind::UnixSeconds | Kind::IntEnum(_), json) => {
            whole(json).map_or(Value::Absent, Value::I64)
        }
        (Kind::F64, Json::Number(number)) => number.as_f64().map_or(Value::Absent, Value::F64),
        (Kind::F64, Json::Text(text)) => text.parse().map_or(Value::Absent, Value::F64),
        (_, Json::Text(text)) => Value::String(text.clone()),
        (_, json) => Value::String(json.compact()),
    }
}

fn whole(json: &Json) -> Option<i64> {
    match json {
        Json::Number(number) => number.as_i64(),
        Json::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Checks a field of an object, lists and maps included.
fn inside(field: &'static Field, place: &str, json: &Json) -> Result<(), Mistake> {
    match (field.arity, json) {
        (_, Json::Null) => Ok(()),
        (Arity::One, json) => leaf(field, place, json),
        (Arity::Many, Json::List(items)) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| leaf(field, &format!("{place}[{index}]"), item)),
        (Arity::Many, json) => Err(wrong(place, "a list", json)),
        (Arity::Map, Json::Object(members)) => members
            .iter()
            .try_for_each(|(key, value)| leaf(field, &format!("{place}.{key}"), value)),
        (Arity::Map, json) => Err(wrong(place, "an object of values by keys", json)),
    }
}

/// Checks that a single value is of its kind; string and number stand for each other, as on the
/// wire they do.
fn leaf(field: &'static Field, place: &str, json: &Json) -> Result<(), Mistake> {
    let fits = match (field.kind, json) {
        (Kind::Json, _) => true,
        (Kind::Object(shape), Json::Object(members)) => {
            for (name, value) in members.iter() {
                let inner = format!("{place}.{name}");
                let Some(known) = shape.fields.iter().find(|known| known.name == name) else {
                    let what = format!("field of {}", shape.name);
                    return Err(Mistake::unknown(inner, name, &what, shape.fields));
                };
                self::inside(known, &inner, value)?;
            }
            true
        }
        (Kind::Object(_), _) => false,
        (Kind::Bool, Json::Bool(_)) => true,
        (Kind::Bool, json) => matches!(json.text(), Some("true" | "false")),
        (Kind::I32 | Kind::I64 | Kind::UnixMillis | Kind::UnixSeconds | Kind::IntEnum(_), json) => {
            whole(json).is_some()
        }
        (Kind::F64, Json::Number(_)) => true,
        (Kind::F64, json) => json.text().is_some_and(|text| text.parse::<f64>().is_ok()),
        (_, Json::Text(_) | Json::Number(_)) => true,
        _ => false,
    };
    match (fits, field.kind) {
        (true, _) => Ok(()),
        (false, Kind::Secret) => Err(Mistake::new(place, "has to be text")),
        (false, kind) => Err(wrong(place, kind_of(kind), json)),
    }
}

fn kind_of(kind: Kind) -> &'static str {
    match kind {
        Kind::I32 | Kind::I64 | Kind::IntEnum(_) => "a whole number",
        Kind::UnixMillis => "a whole number of milliseconds",
        Kind::UnixSeconds => "a whole number of seconds",
        Kind::F64 => "a number",
        Kind::Bool => "true or false",
        Kind::Object(_) => "an object",
        Kind::File => "a file: `@path`, or `@-` for standard input",
        Kind::Json => "JSON",
        Kind::String | Kind::Secret | Kind::Rfc3339 | Kind::Date | Kind::StringEnum(_) => "text",
    }
}

fn wrong(place: &str, kind: &str, json: &Json) -> Mistake {
    let text = json.compact();
    let shown: String = text.chars().take(SHOWN).collect();
    let more = if shown.len() < text.len() { "…" } else { "" };
    Mistake::new(place, format!("has to be {kind}; it is `{shown}{more}`"))
}
