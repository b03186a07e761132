//! The documented constraints, checked before anything leaves.
//!
//! A constraint that is broken names the operation, the field, the value and the rule. What the
//! documentation leaves open stays open: an enumeration takes values that are newer than this
//! crate, and a rule says nothing about a value that is absent.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::Duration;

use regex_lite::Regex;
use serde_json::Value as Json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::ground::error::invalid::{broken, missing, too_big};
use crate::ground::error::{Error, ErrorKind};
use crate::ground::operation::{Arity, Field, GroupRule, Kind, Operation, Place, Rule, Shape};
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
    if operation.rules.is_empty() {
        return Ok(());
    }
    let get = |index: usize| {
        let at = values.binary_search_by_key(&index, |(at, _)| *at).ok()?;
        Some(&values[at].1)
    };
    groups(operation.rules, operation.params, "", |index| {
        match get(index) {
            None => Member::Absent,
            Some(Value::String(text)) => Member::Text(text),
            Some(Value::I64(number)) => Member::Number(*number),
            Some(Value::Bool(value)) => Member::Bool(*value),
            Some(Value::List(values)) => Member::Values(values),
            Some(_) => Member::Present,
        }
    })
}

fn param(field: &Field, value: &Value) -> Result<(), Error> {
    if let Value::Invalid(reason) = value {
        return Err(broken(
            field.name,
            &format!("cannot be encoded: {reason}"),
            "",
        ));
    }
    if let Value::F64(number) = value
        && !number.is_finite()
    {
        return Err(broken(
            field.name,
            "has to be a finite number",
            &number.to_string(),
        ));
    }
    if field.place == Place::Path {
        path_segment(field.name, value)?;
    }
    if let Value::List(items) = value {
        // A list that is checked as one, then each of its items.
        count(field, field.name, items.len())?;
        for (index, item) in items.iter().enumerate() {
            let checked = one(field, field.name, item);
            checked.map_err(|error| at_index(error, field.name, index))?;
        }
        return Ok(());
    }
    one(field, field.name, value)
}

/// The same error with the item's index in its path. Only errors pay for making the path.
fn at_index(error: Error, name: &str, index: usize) -> Error {
    error.rename(name, &format!("{name}[{index}]"))
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

fn one(field: &Field, path: &str, value: &Value) -> Result<(), Error> {
    match value {
        Value::String(string) => text(field, path, string),
        Value::I64(number) => integer(field, path, *number),
        Value::F64(value) => float(field, path, *value),
        Value::Json(json) => {
            if !deep(field) {
                return Ok(());
            }
            let Ok(json) = serde_json::from_str::<Json>(json) else {
                return Err(broken(path, "is not JSON", json));
            };
            json_field(field, path, &json)
        }
        Value::List(items) => {
            for item in items {
                one(field, path, item)?;
            }
            Ok(())
        }
        Value::File(upload) => {
            for rule in field.rules {
                if let Rule::MaxBytes(most) = rule
                    && let Some(length) = upload.known_length()
                    && length > *most
                {
                    return Err(too_big(path, *most, length));
                }
            }
            Ok(())
        }
        Value::Bool(_) | Value::Invalid(_) => Ok(()),
    }
}

fn text(field: &Field, path: &str, text: &str) -> Result<(), Error> {
    let expected = match field.kind {
        Kind::Rfc3339 if OffsetDateTime::parse(text, &Rfc3339).is_err() => {
            "has to be a time such as 2020-10-28T12:00:00+08:00"
        }
        Kind::Date if !is_date(text) => "has to be a day such as 2020-10-28",
        _ => "",
    };
    // What the error shows.
    let shown = match field.kind {
        Kind::Secret => "",
        _ => text,
    };
    if !expected.is_empty() {
        return Err(broken(path, expected, shown));
    }
    for rule in field.rules {
        match *rule {
            Rule::MinLength(least) if text.chars().count() < least => {
                return Err(broken(
                    path,
                    &format!("has to have at least {least} characters"),
                    shown,
                ));
            }
            // Bytes bound characters from above, so most texts are not counted.
            Rule::MaxLength(most) if text.len() > most && text.chars().count() > most => {
                return Err(broken(
                    path,
                    &format!("has to have at most {most} characters"),
                    shown,
                ));
            }
            Rule::Pattern(pattern) if !matches(pattern, text) => {
                return Err(broken(path, &format!("has to match `{pattern}`"), shown));
            }
            // A number that is carried as text.
            Rule::Min(_) | Rule::Max(_) | Rule::OneOf(_) => {
                if let Ok(number) = text.parse::<i64>() {
                    integer_rule(rule, path, number)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    if (year.len(), month.len(), day.len()) != (4, 2, 2)
        || ![year, month, day]
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return false;
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse::<u8>(), day.parse()) else {
        return false;
    };
    time::Month::try_from(month)
        .is_ok_and(|month| time::Date::from_calendar_date(year, month, day).is_ok())
}

fn integer(field: &Field, path: &str, number: i64) -> Result<(), Error> {
    for rule in field.rules {
        integer_rule(rule, path, number)?;
    }
    if matches!(field.kind, Kind::I32) && i32::try_from(number).is_err() {
        return Err(broken(path, "has to fit in 32 bits", &number.to_string()));
    }
    Ok(())
}

fn integer_rule(rule: &Rule, path: &str, number: i64) -> Result<(), Error> {
    let rule = match *rule {
        Rule::Min(least) if number < least => format!("has to be at least {least}"),
        Rule::Max(most) if number > most => format!("has to be at most {most}"),
        Rule::OneOf(allowed) if !allowed.contains(&number) => {
            let allowed: Vec<String> = allowed.iter().map(i64::to_string).collect();
            format!("has to be one of {}", allowed.join(", "))
        }
        _ => return Ok(()),
    };
    Err(broken(path, &rule, &number.to_string()))
}

#[allow(clippy::cast_precision_loss)]
fn float(field: &Field, path: &str, number: f64) -> Result<(), Error> {
    for rule in field.rules {
        let rule = match *rule {
            Rule::Min(least) if number < least as f64 => format!("has to be at least {least}"),
            Rule::Max(most) if number > most as f64 => format!("has to be at most {most}"),
            _ => continue,
        };
        return Err(broken(path, &rule, &number.to_string()));
    }
    Ok(())
}

fn count(field: &Field, path: &str, items: usize) -> Result<(), Error> {
    for rule in field.rules {
        let rule = match *rule {
            Rule::MinItems(least) if items < least => format!("has to have at least {least} items"),
            Rule::MaxItems(most) if items > most => format!("has to have at most {most} items"),
            _ => continue,
        };
        return Err(broken(path, &rule, &format!("{items} items")));
    }
    // In a body an empty list says something; in a query it leaves nothing behind.
    if items == 0 && field.required && field.place != Place::Body {
        return Err(broken(path, "is required", "0 items"));
    }
    Ok(())
}

/// Whether text matches a pattern of the tables. Each is compiled once per process.
fn matches(pattern: &'static str, text: &str) -> bool {
    type Cache = RwLock<HashMap<&'static str, Option<Arc<Regex>>>>;
    static CACHE: LazyLock<Cache> = LazyLock::new(Cache::default);
    let known = CACHE
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    let regex = known.unwrap_or_else(|| {
        let compiled = Regex::new(pattern).ok().map(Arc::new);
        if compiled.is_none() {
            tracing::warn!(pattern, "a documented pattern is not a regular expression");
        }
        CACHE
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern, compiled.clone());
        compiled
    });
    // A pattern that cannot be read must not stop calls that the platform would take.
    regex.is_none_or(|regex| regex.is_match(text))
}

/// Whether a value of this field has anything inside that can be checked.
fn deep(field: &Field) -> bool {
    !field.rules.is_empty()
        || field.arity == Arity::Map
        || match field.kind {
            Kind::Object(shape) => constrained(shape, &mut Vec::new()),
            Kind::Rfc3339 | Kind::Date => true,
            _ => false,
        }
}

/// Whether a shape, or one that it contains, has a rule or a required field. Shapes may contain
/// themselves.
fn constrained(shape: &'static Shape, seen: &mut Vec<*const Shape>) -> bool {
    let this: *const Shape = shape;
    if seen.contains(&this) {
        return false;
    }
    seen.push(this);
    !shape.rules.is_empty()
        || shape.fields.iter().any(|field| {
            field.required
                || !field.rules.is_empty()
                || match field.kind {
                    Kind::Object(inner) => constrained(inner, seen),
                    Kind::Rfc3339 | Kind::Date => true,
                    _ => false,
                }
        })
}

/// Checks a field inside an encoded value.
fn json_field(field: &Field, path: &str, value: &Json) -> Result<(), Error> {
    match value {
        Json::Null => Ok(()),
        Json::Array(items) => {
            count(field, path, items.len())?;
            for (index, item) in items.iter().enumerate() {
                json_one(field, &format!("{path}[{index}]"), item)?;
            }
            Ok(())
        }
        Json::Object(entries) if field.arity == Arity::Map => {
            count(field, path, entries.len())?;
            for (key, entry) in entries {
                json_field(
                    &Field {
                        arity: Arity::One,
                        rules: &[],
                        ..*field
                    },
                    &format!("{path}.{key}"),
                    entry,
                )?;
            }
            Ok(())
        }
        value => json_one(field, path, value),
    }
}

fn json_one(field: &Field, path: &str, value: &Json) -> Result<(), Error> {
    match (value, field.kind) {
        (Json::Object(object), Kind::Object(shape)) => json_object(shape, path, object),
        (Json::String(string), _) => text(field, path, string),
        (Json::Number(number), _) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => integer(field, path, number),
            (None, Some(number)) => float(field, path, number),
            (None, None) => Ok(()),
        },
        (Json::Array(_), _) => json_field(field, path, value),
        _ => Ok(()),
    }
}

fn json_object(
    shape: &'static Shape,
    path: &str,
    object: &serde_json::Map<String, Json>,
) -> Result<(), Error> {
    let get = |field: &Field| object.get(field.name).filter(|value| !value.is_null());
    for field in shape.fields {
        let inner = format!("{path}.{}", field.name);
        match get(field) {
            None if field.required => return Err(missing(&inner)),
            None => {}
            Some(value) => json_field(field, &inner, value)?,
        }
    }
    groups(shape.rules, shape.fields, path, |index| {
        match shape.fields.get(index).and_then(get) {
            None => Member::Absent,
            Some(Json::String(text)) => Member::Text(text),
            Some(Json::Number(number)) => number.as_i64().map_or(Member::Present, Member::Number),
            Some(Json::Bool(value)) => Member::Bool(*value),
            Some(Json::Array(items)) => Member::Items(items),
            Some(_) => Member::Present,
        }
    })
}

/// A field as a rule between fields sees it.
enum Member<'a> {
    Absent,
    Present,
    Text(&'a str),
    Number(i64),
    Bool(bool),
    Values(&'a [Value]),
    Items(&'a [Json]),
}

impl<'a> Member<'a> {
    /// The scalar, or those of the list, as a table writes them.
    fn texts(&self) -> Vec<Cow<'a, str>> {
        let of_value = |value: &'a Value| match value {
            Value::String(text) => Some(Cow::Borrowed(text.as_str())),
            Value::I64(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        };
        let of_item = |item: &'a Json| match item {
            Json::String(text) => Some(Cow::Borrowed(text.as_str())),
            Json::Number(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        };
        match *self {
            Member::Absent | Member::Present => Vec::new(),
            Member::Text(text) => vec![Cow::Borrowed(text)],
            Member::Number(number) => vec![Cow::Owned(number.to_string())],
            Member::Bool(value) => vec![Cow::Borrowed(if value { "true" } else { "false" })],
            Member::Values(values) => values.iter().filter_map(of_value).collect(),
            Member::Items(items) => items.iter().filter_map(of_item).collect(),
        }
    }
}

fn groups<'a>(
    rules: &[GroupRule],
    fields: &[Field],
    path: &str,
    get: impl Fn(usize) -> Member<'a>,
) -> Result<(), Error> {
    for rule in rules {
        match *rule {
            GroupRule::Span { from, to, max } => span(fields, path, &get, from, to, max)?,
            GroupRule::When { field, is, needs } => when(fields, path, &get, field, is, needs)?,
            GroupRule::AnyOf(members)
            | GroupRule::AtMostOne(members)
            | GroupRule::ExactlyOne(members)
            | GroupRule::Together(members) => {
                let given = members
                    .iter()
                    .filter(|index| !matches!(get(**index), Member::Absent))
                    .count();
                let expected = match rule {
                    GroupRule::AnyOf(_) if given == 0 => "at least one of",
                    GroupRule::AtMostOne(_) if given > 1 => "at most one of",
                    GroupRule::ExactlyOne(_) if given != 1 => "exactly one of",
                    GroupRule::Together(_) if given != 0 && given != members.len() => {
                        "all or none of"
                    }
                    _ => continue,
                };
                let names = names(fields, path, members);
                let place = names.join(", ");
                return Err(Error::new(
                    ErrorKind::Invalid,
                    format!("{expected} `{}` has to be given", names.join("`, `")),
                )
                .with_place(place));
            }
        }
    }
    Ok(())
}

fn when<'a>(
    fields: &[Field],
    path: &str,
    get: &impl Fn(usize) -> Member<'a>,
    decider: usize,
    is: &[&str],
    needs: &[usize],
) -> Result<(), Error> {
    let values = get(decider).texts();
    let Some(value) = values.iter().find(|value| is.contains(&value.as_ref())) else {
        return Ok(());
    };
    let absent = needs
        .iter()
        .find(|index| matches!(get(**index), Member::Absent));
    let (Some(decider), Some(absent)) = (
        fields.get(decider),
        absent.and_then(|index| fields.get(*index)),
    ) else {
        return Ok(());
    };
    let place = join(path, absent.name);
    let holds = match decider.arity {
        Arity::Many => "has",
        _ => "is",
    };
    Err(Error::new(
        ErrorKind::Invalid,
        format!(
            "`{place}` has to be given when `{}` {holds} `{value}`",
            decider.name
        ),
    )
    .with_place(place))
}

fn names(fields: &[Field], path: &str, members: &[usize]) -> Vec<String> {
    members
        .iter()
        .filter_map(|index| fields.get(*index))
        .map(|field| join(path, field.name))
        .collect()
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn span<'a>(
    fields: &[Field],
    path: &str,
    get: &impl Fn(usize) -> Member<'a>,
    from: usize,
    to: usize,
    max: Duration,
) -> Result<(), Error> {
    let (Some(first), Some(second)) = (fields.get(from), fields.get(to)) else {
        return Ok(());
    };
    let (Some(begin), Some(end)) = (instant(first, &get(from)), instant(second, &get(to))) else {
        return Ok(());
    };
    let (first, second) = (join(path, first.name), join(path, second.name));
    if end < begin {
        return Err(Error::new(
            ErrorKind::Invalid,
            format!("`{second}` has to be later than `{first}`"),
        )
        .with_place(second));
    }
    let longest = i128::try_from(max.as_millis()).unwrap_or(i128::MAX);
    if end - begin > longest {
        let days = max.as_secs() / 86_400;
        let most = if days > 0 && max.as_secs().is_multiple_of(86_400) {
            format!("{days} days")
        } else {
            format!("{} seconds", max.as_secs())
        };
        return Err(Error::new(
            ErrorKind::Invalid,
            format!("from `{first}` to `{second}` has to be at most {most}"),
        )
        .with_place(second));
    }
    Ok(())
}

/// A point in time in milliseconds, by the field's unit.
fn instant(field: &Field, member: &Member<'_>) -> Option<i128> {
    let number = match member {
        Member::Number(number) => *number,
        Member::Text(text) => match field.kind {
            Kind::Rfc3339 => {
                let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
                return Some(time.unix_timestamp_nanos() / 1_000_000);
            }
            Kind::Date => {
                let midnight = format!("{text}T00:00:00Z");
                let time = OffsetDateTime::parse(&midnight, &Rfc3339).ok()?;
                return Some(time.unix_timestamp_nanos() / 1_000_000);
            }
            _ => text.parse().ok()?,
        },
        _ => return None,
    };
    match field.kind {
        Kind::UnixMillis => Some(number.into()),
        _ => Some(i128::from(number) * 1000),
    }
}
