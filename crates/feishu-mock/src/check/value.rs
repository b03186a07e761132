//! One field's value against its kind.

use feishu_core::operation::{Arity, Field, Kind, Shape};
use serde_json::{Map, Value};

use super::rule::{Seen, check_count, check_size, check_value};
use super::{Given, Violations, check_fields, kind_name, member, moment};
use crate::record::Part;

pub(super) fn check_field(
    field: &Field,
    given: &Given<'_>,
    path: &str,
    violations: &mut Violations,
) {
    match given {
        Given::Nothing => {
            if field.required {
                violations.push(path, "", "it is required");
            }
        }
        Given::Texts(texts) => check_texts(field, texts, path, violations),
        Given::Json(value) => check_json(field, value, path, violations),
        Given::Parts(parts) => check_parts(field, parts, path, violations),
    }
}

fn check_texts(field: &Field, texts: &[&str], path: &str, violations: &mut Violations) {
    // The platform takes an empty parameter for one that was not sent.
    if texts.iter().all(|text| text.is_empty()) {
        if field.required {
            violations.push(path, "", "it is required");
        } else if !matches!(field.kind, Kind::String | Kind::Secret) {
            violations.push(path, "", format!("it has to be {}", kind_name(&field.kind)));
        }
        return;
    }
    match field.arity {
        Arity::One => {
            if texts.len() > 1 {
                violations.push(path, &texts.join(","), "it takes one value");
            }
        }
        Arity::Many => check_count(field.rules, texts.len(), path, violations),
        Arity::Map => {
            for text in texts {
                match serde_json::from_str::<Value>(text) {
                    Ok(value) => check_json(field, &value, path, violations),
                    Err(_) => violations.push(path, text, "it has to be a JSON object"),
                }
            }
            return;
        }
    }
    for text in texts {
        check_text(field, text, path, violations);
    }
}

fn check_text(field: &Field, text: &str, path: &str, violations: &mut Violations) {
    match field.kind {
        Kind::Object(_) | Kind::Json => match serde_json::from_str::<Value>(text) {
            Ok(value) => check_single(field, &value, path, violations),
            Err(_) => violations.push(path, text, "it has to be JSON"),
        },
        _ => match read_text(&field.kind, field.swapped, text) {
            Ok(seen) => check_seen(field, &seen, path, violations),
            Err(problem) => violations.push(path, text, problem),
        },
    }
}

/// Text of a kind that has a plain textual form.
fn read_text(kind: &Kind, swapped: bool, text: &str) -> Result<Seen, String> {
    let wrong = || format!("it has to be {}", kind_name(kind));
    match kind {
        Kind::String if swapped => text
            .parse::<f64>()
            .map(|_| Seen::Text(text.to_owned()))
            .map_err(|_| "it has to be a number".to_owned()),
        Kind::String | Kind::Secret | Kind::StringEnum(_) => Ok(Seen::Text(text.to_owned())),
        Kind::I32 => integer(text)
            .filter(|number| i32::try_from(*number).is_ok())
            .map(Seen::Integer)
            .ok_or_else(wrong),
        Kind::I64 | Kind::IntEnum(_) | Kind::UnixMillis | Kind::UnixSeconds => {
            integer(text).map(Seen::Integer).ok_or_else(wrong)
        }
        Kind::F64 => text
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .map(Seen::Float)
            .ok_or_else(wrong),
        Kind::Bool => matches!(text, "true" | "false")
            .then_some(Seen::Other)
            .ok_or_else(wrong),
        Kind::Rfc3339 => moment::rfc3339(text)
            .map(|_| Seen::Text(text.to_owned()))
            .ok_or_else(wrong),
        Kind::Date => moment::date(text)
            .map(|_| Seen::Text(text.to_owned()))
            .ok_or_else(wrong),
        Kind::Object(_) | Kind::Json | Kind::File => Err(wrong()),
    }
}

/// An integer in its one written form: no plus sign, no leading zeros.
fn integer(text: &str) -> Option<i64> {
    text.parse::<i64>()
        .ok()
        .filter(|number| number.to_string() == text)
}

/// The rules on a value, and whether an enumeration documents it.
fn check_seen(field: &Field, seen: &Seen, path: &str, violations: &mut Violations) {
    if !violations.leniency.unknown_enum_values {
        match (&field.kind, seen) {
            (Kind::StringEnum(values), Seen::Text(text)) if !values.contains(&text.as_str()) => {
                violations.push(path, text, format!("it has to be one of {values:?}"));
            }
            (Kind::IntEnum(values), Seen::Integer(number)) if !values.contains(number) => {
                violations.push(
                    path,
                    &number.to_string(),
                    format!("it has to be one of {values:?}"),
                );
            }
            _ => {}
        }
    }
    check_value(field.rules, seen, path, violations);
}

fn check_json(field: &Field, value: &Value, path: &str, violations: &mut Violations) {
    match field.arity {
        Arity::One => check_single(field, value, path, violations),
        Arity::Many => match value {
            Value::Array(items) => {
                check_count(field.rules, items.len(), path, violations);
                for (index, item) in items.iter().enumerate() {
                    check_single(field, item, &format!("{path}[{index}]"), violations);
                }
            }
            _ => violations.push(path, &value.to_string(), "it has to be an array"),
        },
        Arity::Map => match value {
            Value::Object(entries) => {
                check_count(field.rules, entries.len(), path, violations);
                for (key, item) in entries {
                    check_single(field, item, &format!("{path}.{key}"), violations);
                }
            }
            _ => violations.push(path, &value.to_string(), "it has to be an object"),
        },
    }
}

fn check_single(field: &Field, value: &Value, path: &str, violations: &mut Violations) {
    match field.kind {
        Kind::Json => {}
        Kind::Object(shape) => match value {
            Value::Object(object) => check_shape(shape, object, path, violations),
            _ => violations.push(path, &value.to_string(), "it has to be an object"),
        },
        _ => match read_json(&field.kind, field.swapped, value) {
            Ok(seen) => check_seen(field, &seen, path, violations),
            Err(problem) => violations.push(path, &value.to_string(), problem),
        },
    }
}

fn check_shape(
    shape: &Shape,
    object: &Map<String, Value>,
    path: &str,
    violations: &mut Violations,
) {
    let given: Vec<Given<'_>> = shape
        .fields
        .iter()
        .map(|field| member(object, field.name))
        .collect();
    check_fields(shape.fields, &given, shape.rules, path, violations);
    for (name, value) in object {
        if !shape.fields.iter().any(|field| field.name == name) {
            violations.unknown(&format!("{path}.{name}"), &value.to_string(), "field");
        }
    }
}

/// A JSON scalar of a kind. A swapped one is carried in the other of string and number.
fn read_json(kind: &Kind, swapped: bool, value: &Value) -> Result<Seen, String> {
    let wrong = || format!("it has to be {}", kind_name(kind));
    let in_string = matches!(
        kind,
        Kind::String | Kind::Secret | Kind::StringEnum(_) | Kind::Rfc3339 | Kind::Date
    );
    match (in_string, swapped, value) {
        (true, false, Value::String(text)) => read_text(kind, false, text),
        // As a number: its digits are the text.
        (true, true, Value::Number(number)) => read_text(kind, false, &number.to_string()),
        (true, true, _) => Err(format!("{}, carried as a number", wrong())),
        (false, true, Value::String(text)) => read_text(kind, false, text),
        (false, true, _) => Err(format!("{}, carried as a string", wrong())),
        (false, false, Value::Bool(_)) if matches!(kind, Kind::Bool) => Ok(Seen::Other),
        (false, false, Value::Number(number)) if !matches!(kind, Kind::Bool) => match kind {
            Kind::F64 => number.as_f64().map(Seen::Float).ok_or_else(wrong),
            Kind::File => Err(wrong()),
            _ => number
                .as_i64()
                .ok_or_else(wrong)
                .and_then(|number| read_text(kind, false, &number.to_string())),
        },
        _ => Err(wrong()),
    }
}

fn check_parts(field: &Field, parts: &[&Part], path: &str, violations: &mut Violations) {
    match field.arity {
        Arity::Many => check_count(field.rules, parts.len(), path, violations),
        Arity::One | Arity::Map => {
            if parts.len() > 1 {
                violations.push(path, "", "it takes one value");
            }
        }
    }
    for part in parts {
        if matches!(field.kind, Kind::File) {
            if part.file_name().is_none() {
                violations.push(path, "", "it has to be a file with a name");
            }
            check_size(field.rules, part.size(), path, violations);
        } else {
            match part.text() {
                Some(text) if field.arity == Arity::Map => {
                    check_texts(field, &[text], path, violations);
                }
                Some(text) => check_text(field, text, path, violations),
                None => violations.push(path, "", "it has to be text"),
            }
        }
    }
}
