//! The fields of an object, each against its kind and its rules, then the rules between them.

use std::borrow::Cow;

use feishu_core::check::path::Path;
use feishu_core::check::rule::{self, Seen};
use feishu_core::check::{group, kind, presence};
use feishu_core::operation::{Arity, Field, GroupRule, Kind, Rule, Shape};
use serde_json::{Map, Value};

use super::given::{Given, GivenFields, member};
use super::violations::Violations;
use crate::exchange::record::Part;

/// Checks the fields of one object, and the rules that tie them together.
pub(super) fn check_fields(
    fields: &[Field],
    given: &[Given<'_>],
    rules: &[GroupRule],
    path: Path<'_>,
    violations: &mut Violations,
) {
    for (field, given) in fields.iter().zip(given) {
        check_field(field, given, Path::Field(&path, field.name), violations);
    }
    for rule in rules {
        for breach in group::breaches(rule, fields, path, &GivenFields(given)) {
            violations.push(breach.places.join(","), "", breach.message);
        }
    }
}

fn check_field(field: &Field, given: &Given<'_>, path: Path<'_>, violations: &mut Violations) {
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

fn check_texts(field: &Field, texts: &[&str], path: Path<'_>, violations: &mut Violations) {
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
                violations.push(path, texts.join(","), "it takes one value");
            }
        }
        Arity::Many => {
            check_rules(field.rules, Seen::Items(texts.len()), path, violations);
            for (index, text) in texts.iter().enumerate() {
                check_text(field, text, Path::Item(&path, index), violations);
            }
            return;
        }
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

fn check_text(field: &Field, text: &str, path: Path<'_>, violations: &mut Violations) {
    match field.kind {
        Kind::Object(_) | Kind::Json => match serde_json::from_str::<Value>(text) {
            Ok(value) => check_single(field, &value, path, violations),
            Err(_) => violations.push(path, text, "it has to be JSON"),
        },
        _ => match read_text(&field.kind, field.swapped, text) {
            Ok(seen) => check_seen(field, seen, path, violations),
            Err(problem) => violations.push(path, text, problem),
        },
    }
}

/// A value against its kind, its rules, and what an enumeration documents.
fn check_seen(field: &Field, seen: Seen<'_>, path: Path<'_>, violations: &mut Violations) {
    if let Some(expected) = kind::misfit(&field.kind, seen) {
        violations.push(path, seen, expected);
        return;
    }
    if presence::is_hollow(field, seen) {
        violations.push(path, seen, presence::DEMAND);
        return;
    }
    let documented = match (&field.kind, seen) {
        _ if violations.leniency.unknown_enum_values => None,
        (Kind::StringEnum(values), Seen::Text(text)) if !values.contains(&text) => {
            Some(format!("it has to be one of {values:?}"))
        }
        (Kind::IntEnum(values), Seen::Integer(number)) if !values.contains(&number) => {
            Some(format!("it has to be one of {values:?}"))
        }
        _ => None,
    };
    if let Some(documented) = documented {
        violations.push(path, seen, documented);
    }
    check_rules(field.rules, seen, path, violations);
}

fn check_rules(rules: &[Rule], seen: Seen<'_>, path: Path<'_>, violations: &mut Violations) {
    for broken in rule::broken(rules, seen) {
        violations.push(path, seen, rule::demand(broken));
    }
}

fn check_json(field: &Field, value: &Value, path: Path<'_>, violations: &mut Violations) {
    match field.arity {
        Arity::One => check_single(field, value, path, violations),
        Arity::Many => match value {
            Value::Array(items) => {
                check_rules(field.rules, Seen::Items(items.len()), path, violations);
                for (index, item) in items.iter().enumerate() {
                    check_single(field, item, Path::Item(&path, index), violations);
                }
            }
            _ => violations.push(path, value, "it has to be an array"),
        },
        Arity::Map => match value {
            Value::Object(entries) => {
                check_rules(field.rules, Seen::Items(entries.len()), path, violations);
                for (key, item) in entries {
                    check_single(field, item, Path::Field(&path, key), violations);
                }
            }
            _ => violations.push(path, value, "it has to be an object"),
        },
    }
}

fn check_single(field: &Field, value: &Value, path: Path<'_>, violations: &mut Violations) {
    match field.kind {
        Kind::Json => {}
        Kind::Object(shape) => match value {
            Value::Object(object) => check_shape(shape, object, path, violations),
            _ => violations.push(path, value, "it has to be an object"),
        },
        _ => {
            let text = carried(&field.kind, field.swapped, value);
            let seen = match &text {
                Ok(Some(text)) => read_text(&field.kind, false, text),
                Ok(None) => read_json(&field.kind, value),
                Err(problem) => Err(problem.clone()),
            };
            match seen {
                Ok(seen) => check_seen(field, seen, path, violations),
                Err(problem) => violations.push(path, value, problem),
            }
        }
    }
}

/// An object against the fields that are documented of it.
pub(super) fn check_shape(
    shape: &Shape,
    object: &Map<String, Value>,
    path: Path<'_>,
    violations: &mut Violations,
) {
    let given: Vec<Given<'_>> = shape
        .fields
        .iter()
        .map(|field| member(object, field.name))
        .collect();
    check_fields(shape.fields, &given, shape.rules, path, violations);
    for (name, value) in object {
        let known = shape.fields.iter().map(|field| field.name);
        if !known.clone().any(|known| known == name) {
            violations.unknown(Path::Field(&path, name), value, "field", (name, known));
        }
    }
}

/// The text of a value that is text or, swapped, carries its number as text.
fn carried<'a>(
    kind: &Kind,
    swapped: bool,
    value: &'a Value,
) -> Result<Option<Cow<'a, str>>, String> {
    let is_text = matches!(
        kind,
        Kind::String | Kind::Secret | Kind::StringEnum(_) | Kind::Rfc3339 | Kind::Date
    );
    match (is_text, swapped, value) {
        (true, false, Value::String(text)) | (false, true, Value::String(text)) => {
            Ok(Some(Cow::Borrowed(text)))
        }
        // As a number: its digits are the text.
        (true, true, Value::Number(number)) => Ok(Some(Cow::Owned(number.to_string()))),
        (true, true, _) => Err(format!("{}, carried as a number", expected(kind))),
        (false, true, _) => Err(format!("{}, carried as a string", expected(kind))),
        (true, false, _) => Err(expected(kind)),
        (false, false, _) => Ok(None),
    }
}

/// A number or a truth value in JSON.
fn read_json<'a>(kind: &Kind, value: &Value) -> Result<Seen<'a>, String> {
    let seen = match (kind, value) {
        (Kind::Bool, Value::Bool(truth)) => Some(Seen::Bool(*truth)),
        (Kind::Bool | Kind::File, _) => None,
        (Kind::F64, Value::Number(number)) => number.as_f64().map(Seen::Float),
        (_, Value::Number(number)) => number.as_i64().map(Seen::Integer),
        _ => None,
    };
    seen.ok_or_else(|| expected(kind))
}

/// Text of a kind that has a plain textual form.
fn read_text<'a>(kind: &Kind, swapped: bool, text: &'a str) -> Result<Seen<'a>, String> {
    let seen = match kind {
        Kind::String if swapped => {
            return match text.parse::<f64>() {
                Ok(_) => Ok(Seen::Text(text)),
                Err(_) => Err("it has to be a number".to_owned()),
            };
        }
        Kind::String | Kind::Secret | Kind::StringEnum(_) | Kind::Rfc3339 | Kind::Date => {
            Some(Seen::Text(text))
        }
        Kind::I32 | Kind::I64 | Kind::IntEnum(_) | Kind::UnixMillis | Kind::UnixSeconds => {
            integer(text).map(Seen::Integer)
        }
        Kind::F64 => {
            let number = text.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(Seen::Float)
        }
        Kind::Bool => text.parse().ok().map(Seen::Bool),
        Kind::Object(_) | Kind::Json | Kind::File => None,
    };
    seen.ok_or_else(|| expected(kind))
}

/// An integer in its one written form: no plus sign, no leading zeros.
fn integer(text: &str) -> Option<i64> {
    text.parse::<i64>()
        .ok()
        .filter(|number| number.to_string() == text)
}

fn check_parts(field: &Field, parts: &[&Part], path: Path<'_>, violations: &mut Violations) {
    match field.arity {
        Arity::Many => check_rules(field.rules, Seen::Items(parts.len()), path, violations),
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
            check_rules(field.rules, Seen::Bytes(part.size()), path, violations);
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

fn expected(kind: &Kind) -> String {
    format!("it has to be {}", kind_name(kind))
}

/// A short name of a kind, for descriptions.
fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Secret | Kind::StringEnum(_) => "a string",
        Kind::I32 => "a 32-bit integer",
        Kind::I64 | Kind::IntEnum(_) => "an integer",
        Kind::F64 => "a number",
        Kind::Bool => "a boolean",
        Kind::UnixMillis => "a number of milliseconds",
        Kind::UnixSeconds => "a number of seconds",
        Kind::Rfc3339 => "an RFC 3339 time",
        Kind::Date => "a date",
        Kind::Object(_) => "an object",
        Kind::Json => "JSON",
        Kind::File => "a file",
    }
}
