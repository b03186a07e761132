//! A request against what its operation documents.

mod group;
mod moment;
mod rule;
mod value;

use feishu_core::operation::{Body, Field, GroupRule, Kind, Operation, Place};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use crate::record::{Part, RequestBody};
use crate::refusal::{Refusal, Violation};

/// How much the server lets pass.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Leniency {
    pub(crate) unknown_fields: bool,
    pub(crate) unknown_enum_values: bool,
}

/// A request, taken apart.
pub(crate) struct Parts<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a RequestBody,
}

/// What a request holds for one field.
#[derive(Clone)]
enum Given<'a> {
    Nothing,
    /// From the path, the query or a header: text, as often as it came.
    Texts(Vec<&'a str>),
    Json(&'a Value),
    Parts(Vec<&'a Part>),
}

/// Checks everything that the table says about a request.
pub(crate) fn check(
    operation: &Operation,
    parts: &Parts<'_>,
    leniency: Leniency,
) -> Result<(), Refusal> {
    let object = json_object(operation, parts)?;
    let form = form_parts(operation, parts)?;
    let mut violations = Violations {
        list: Vec::new(),
        leniency,
    };

    let given: Vec<Given<'_>> = operation
        .params
        .iter()
        .map(|field| match field.place {
            Place::Path => texts(parts.path, field.name),
            Place::Query => texts(parts.query, field.name),
            Place::Header => header(parts.headers, field.name),
            Place::Body => match operation.body {
                Body::Multipart => {
                    let named: Vec<_> = form
                        .iter()
                        .filter(|part| part.name() == field.name)
                        .collect();
                    if named.is_empty() {
                        Given::Nothing
                    } else {
                        Given::Parts(named)
                    }
                }
                Body::Json | Body::None => member(&object, field.name),
            },
        })
        .collect();

    check_fields(
        operation.params,
        &given,
        operation.rules,
        "",
        &mut violations,
    );

    let names = |place: Place| {
        operation
            .params
            .iter()
            .filter(move |field| field.place == place)
            .map(|field| field.name)
    };
    for (name, value) in parts.query {
        if !names(Place::Query).any(|known| known == name) {
            violations.unknown(name, value, "query parameter");
        }
    }
    for (name, value) in &object {
        if !names(Place::Body).any(|known| known == name) {
            violations.unknown(name, &value.to_string(), "body field");
        }
    }
    for part in form {
        if !names(Place::Body).any(|known| known == part.name()) {
            violations.unknown(part.name(), "", "form field");
        }
    }
    if operation.body == Body::None
        && !(parts.body.bytes().is_empty() || parts.body.bytes().trim_ascii() == b"{}")
        && object.is_empty()
    {
        violations.unknown("", &parts.body.excerpt(), "body");
    }

    if violations.list.is_empty() {
        Ok(())
    } else {
        Err(Refusal::fields(violations.list))
    }
}

/// The body's object; empty where the operation or the request has none.
fn json_object(operation: &Operation, parts: &Parts<'_>) -> Result<Map<String, Value>, Refusal> {
    let bytes = parts.body.bytes();
    match operation.body {
        Body::Multipart => return Ok(Map::new()),
        Body::None => {
            // Whatever is here is undocumented; it is reported field by field where it has any.
            return Ok(match serde_json::from_slice(bytes) {
                Ok(Value::Object(object)) => object,
                _ => Map::new(),
            });
        }
        Body::Json => {}
    }
    if bytes.is_empty() && !parts.headers.contains_key(CONTENT_TYPE) {
        return Ok(Map::new());
    }
    if !is_json(parts.headers) {
        return Err(Refusal::malformed(
            "Content-Type has to be application/json; charset=utf-8",
        ));
    }
    if parts.body.is_truncated() {
        return Err(Refusal::new(
            413,
            9499,
            "Bad Request: the body is too large",
        ));
    }
    if bytes.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Refusal::malformed("the body is not a JSON object")),
        Err(error) => Err(Refusal::malformed(&format!(
            "the body is not JSON: {error}"
        ))),
    }
}

fn form_parts<'a>(operation: &Operation, parts: &Parts<'a>) -> Result<&'a [Part], Refusal> {
    if operation.body != Body::Multipart {
        return Ok(&[]);
    }
    match parts.body.parts() {
        Some(Ok(form)) => Ok(form),
        Some(Err(why)) => Err(Refusal::malformed(&format!(
            "the multipart body cannot be read: {why}"
        ))),
        None => Err(Refusal::malformed(
            "Content-Type has to be multipart/form-data",
        )),
    }
}

/// Whether the content type is JSON in UTF-8.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(content_type)) = headers.get(CONTENT_TYPE).map(|value| value.to_str()) else {
        return false;
    };
    let mut words = content_type.split(';').map(str::trim);
    words
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"))
        && words.all(|word| {
            word.split_once('=').is_none_or(|(name, value)| {
                !name.trim().eq_ignore_ascii_case("charset")
                    || value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
            })
        })
}

fn texts<'a>(pairs: &'a [(String, String)], name: &str) -> Given<'a> {
    let values: Vec<&str> = pairs
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
        .collect();
    if values.is_empty() {
        Given::Nothing
    } else {
        Given::Texts(values)
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Given<'a> {
    let values: Vec<&str> = headers
        .get_all(name)
        .iter()
        // What is not text cannot be of any documented kind, nor empty.
        .map(|value| value.to_str().unwrap_or("\u{fffd}"))
        .collect();
    if values.is_empty() {
        Given::Nothing
    } else {
        Given::Texts(values)
    }
}

fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Given<'a> {
    match object.get(name) {
        None | Some(Value::Null) => Given::Nothing,
        Some(value) => Given::Json(value),
    }
}

/// Checks the fields of one object, and the rules that tie them together.
fn check_fields(
    fields: &[Field],
    given: &[Given<'_>],
    rules: &[GroupRule],
    prefix: &str,
    violations: &mut Violations,
) {
    for (field, given) in fields.iter().zip(given) {
        value::check_field(field, given, &join(prefix, field.name), violations);
    }
    for rule in rules {
        group::check_group(rule, fields, given, prefix, violations);
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}.{name}")
    }
}

/// What is wrong, collected.
struct Violations {
    list: Vec<Violation>,
    leniency: Leniency,
}

impl Violations {
    fn push(&mut self, field: &str, value: &str, description: impl Into<String>) {
        self.list.push(Violation {
            field: field.to_owned(),
            value: value.chars().take(200).collect(),
            description: description.into(),
        });
    }

    fn unknown(&mut self, field: &str, value: &str, what: &str) {
        if !self.leniency.unknown_fields {
            self.push(field, value, format!("no such {what} is documented"));
        }
    }
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
