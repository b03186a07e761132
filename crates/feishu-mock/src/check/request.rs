//! A whole request.

use feishu_core::check::path::Path;
use feishu_core::operation::{Body, Operation, Place};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::field::check_fields;
use super::given::{Given, header, member, texts};
use super::violations::{Leniency, Violations};
use crate::exchange::record::{Part, RequestBody};
use crate::exchange::refusal::Refusal;

/// A request, taken apart.
pub(crate) struct Parts<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a RequestBody,
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
        Path::Root,
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
            let known = (name.as_str(), names(Place::Query));
            violations.unknown(name, value, "query parameter", known);
        }
    }
    for (name, value) in &object {
        if !names(Place::Body).any(|known| known == name) {
            let known = (name.as_str(), names(Place::Body));
            violations.unknown(name, value, "body field", known);
        }
    }
    for part in form {
        if !names(Place::Body).any(|known| known == part.name()) {
            let known = (part.name(), names(Place::Body));
            violations.unknown(part.name(), "", "form field", known);
        }
    }
    if operation.body == Body::None
        && !(parts.body.bytes().is_empty() || parts.body.bytes().trim_ascii() == b"{}")
        && object.is_empty()
    {
        violations.unknown("", parts.body.excerpt(), "body", ("", []));
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
