//! From a call to a request: checks, then path, query, headers and body in documented order.

use std::fmt::Write as _;

use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::check;
use super::typed::Call;
use crate::attempt::identity::Parts;
use crate::attempt::{Client, Credential, Plan};
use crate::ground::error::{Error, ErrorKind, invalid};
use crate::ground::number::JsonNumber;
use crate::ground::operation::{Answer, Body, Field, Kind, Method, Operation, Place, Retry};
use crate::ground::value::Value;
use crate::retry::Class;
use crate::wire::{Expected, Message, Multipart, Payload, Secrecy};

/// What goes through as it is; the same in a path segment and in a query.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Checks a call and encodes it.
pub(super) fn plan(mut call: Call) -> Result<Plan, Error> {
    let operation = call.operation;
    prepare(&mut call).map_err(|error| error.with_operation(Some(operation)))
}

fn prepare(call: &mut Call) -> Result<Plan, Error> {
    let operation = call.operation;
    let credential = credential(&call.caller, operation)?;
    let class = class(call)?;
    check::call(operation, &call.values)?;
    let client = call.caller.client.clone();
    let encoded = encode(&client, operation, &mut call.values)?;
    let options = call.options.take().map(|options| *options);
    let options = options.unwrap_or_default();
    let mut headers = encoded.headers;
    for (name, value) in options.headers {
        if let Some(name) = name {
            headers.insert(name, value);
        }
    }
    Ok(Plan {
        message: Message {
            operation: Some(operation),
            method: method(operation.method),
            address: encoded.address,
            elsewhere: None,
            headers,
            helpdesk: if operation.helpdesk {
                call.caller
                    .helpdesk
                    .as_ref()
                    .map(|token| token.header().clone())
            } else {
                None
            },
            payload: encoded.payload,
            answer: match operation.answer {
                Answer::Binary => Expected::Binary,
                _ => Expected::Envelope,
            },
            secrecy: if operation.secrets {
                Secrecy::Values
            } else {
                Secrecy::Open
            },
        },
        client,
        credential,
        class,
        timeout: options.timeout,
        retry: options.retry,
        // Encoded by now, so that the text can be taken.
        idempotency_key: match (operation.retry, class) {
            (Retry::Idempotent(key), Class::Idempotent(_)) => call.take_text(key.param),
            _ => None,
        },
    })
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// Whose token the call takes, if its caller can make it at all.
fn credential(caller: &Parts, operation: &Operation) -> Result<Credential, Error> {
    if operation.helpdesk && caller.helpdesk.is_none() {
        return Err(Error::config(
            "the operation needs the helpdesk's own credential; Caller::with_helpdesk adds it",
        ));
    }
    match &caller.user {
        Some(user) if operation.identities.user => Ok(Credential::User(user.clone())),
        Some(_) => Err(Error::config(
            "the operation takes a tenant_access_token alone; call it as the app",
        )),
        None if operation.identities.tenant => {
            caller.client.check_app(operation.apps)?;
            Ok(Credential::Tenant)
        }
        None => Err(Error::config(
            "the operation takes a user_access_token alone; Caller::as_user says whose",
        )),
    }
}

/// Whether the call may be sent twice, filling in an idempotency key where one is due.
fn class(call: &mut Call) -> Result<Class, Error> {
    match call.operation.retry {
        Retry::Safe => Ok(Class::Safe),
        Retry::Unsafe => Ok(Class::Unsafe),
        Retry::Idempotent(key) => {
            if call.get(key.param).is_none() {
                if !key.fill {
                    return Ok(Class::Unsafe);
                }
                call.set(key.param, fresh_key()?);
            }
            Ok(Class::Idempotent(key.life))
        }
    }
}

/// A random key in the form of a UUID, version 4.
fn fresh_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(
            ErrorKind::Io,
            format!("the system gave no randomness for an idempotency key: {error}"),
        )
    })?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut key = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            key.push('-');
        }
        let _ = write!(key, "{byte:02x}");
    }
    Ok(key)
}

struct Encoded {
    address: String,
    headers: HeaderMap,
    payload: Payload,
}

fn encode(
    client: &Client,
    operation: &'static Operation,
    values: &mut [(usize, Value)],
) -> Result<Encoded, Error> {
    let base = client.wire().base.prefix();
    let mut address = String::with_capacity(base.len() + operation.path.len() + 64);
    address.push_str(base);
    path(&mut address, operation, values)?;
    let mut headers = HeaderMap::new();
    let path_end = address.len();
    let mut json = match operation.body {
        Body::Json => {
            let mut json = Vec::with_capacity(256);
            json.push(b'{');
            Some(json)
        }
        _ => None,
    };
    let mut multipart = match operation.body {
        Body::Multipart => Some(Multipart::new()?),
        _ => None,
    };
    for (index, value) in values {
        let Some(field) = operation.params.get(*index) else {
            continue;
        };
        match field.place {
            Place::Path => {}
            Place::Query => {
                let separator = if address.len() == path_end { '?' } else { '&' };
                pair(&mut address, separator, field.name, value);
            }
            Place::Header => {
                header(&mut headers, field, value)?;
            }
            Place::Body => {
                if let Some(json) = &mut json {
                    if json.len() > 1 {
                        json.push(b',');
                    }
                    json_string(json, field.name);
                    json.push(b':');
                    json_value(json, field, value);
                } else if let Some(multipart) = &mut multipart {
                    match value {
                        Value::File(upload) => {
                            multipart.file(field.name, Some(field), (**upload).clone());
                        }
                        value => multipart.text(field.name, &plain(value)),
                    }
                }
            }
        }
    }
    let payload = match (json, multipart) {
        (Some(mut json), _) => {
            json.push(b'}');
            Payload::Bytes(json.into())
        }
        (None, Some(multipart)) => Payload::Multipart(Box::new(multipart)),
        (None, None) => Payload::Empty,
    };
    Ok(Encoded {
        address,
        headers,
        payload,
    })
}

/// The path with its parameters in it.
fn path(
    address: &mut String,
    operation: &Operation,
    values: &[(usize, Value)],
) -> Result<(), Error> {
    let mut rest = operation.path;
    while let Some(start) = rest.find("/:") {
        let (literal, behind) = rest.split_at(start + 1);
        address.push_str(literal);
        let behind = &behind[1..];
        let end = behind.find('/').unwrap_or(behind.len());
        let (name, tail) = behind.split_at(end);
        let value = values.iter().find_map(|(index, value)| {
            let field = operation.params.get(*index)?;
            (field.place == Place::Path && field.name == name).then_some(value)
        });
        match value {
            Some(Value::String(text)) => escape(address, text),
            Some(value) => escape(address, &plain(value)),
            // Required, so the checks have reported it; this is for tables that forget it.
            None => return Err(invalid::missing(name)),
        }
        rest = tail;
    }
    address.push_str(rest);
    Ok(())
}

/// A query parameter behind a separator, unless nothing stands before it; a list repeats its name.
pub(crate) fn pair(query: &mut String, mut separator: char, name: &str, value: &Value) {
    if *value == Value::Absent {
        return;
    }
    if let Value::List(values) = value {
        for value in values {
            pair(query, separator, name, value);
            separator = '&';
        }
        return;
    }
    if !query.is_empty() {
        query.push(separator);
    }
    escape(query, name);
    query.push('=');
    match value {
        Value::String(text) => escape(query, text),
        Value::I64(number) => {
            let _ = write!(query, "{number}");
        }
        value => escape(query, &plain(value)),
    }
}

fn escape(address: &mut String, text: &str) {
    for part in utf8_percent_encode(text, ESCAPED) {
        address.push_str(part);
    }
}

fn header(headers: &mut HeaderMap, field: &Field, value: &Value) -> Result<(), Error> {
    if let Value::List(values) = value {
        for value in values {
            header(headers, field, value)?;
        }
        return Ok(());
    }
    let name = HeaderName::try_from(field.name)
        .map_err(|_| invalid::broken(field.name, "is no header name", ""))?;
    let text = plain(value);
    let value = HeaderValue::try_from(&text).map_err(|_| {
        let shown = match field.kind {
            Kind::Secret => "",
            _ => &text,
        };
        invalid::broken(field.name, "cannot be sent in a header", shown)
    })?;
    headers.append(name, value);
    Ok(())
}

/// A value as the text that a path, a query, a header or a form takes.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::I64(number) => number.to_string(),
        Value::F64(number) => JsonNumber(*number).to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Json(json) => json.to_string(),
        Value::List(_) => {
            let mut json = Vec::new();
            json_plain(&mut json, value);
            String::from_utf8(json).unwrap_or_default()
        }
        Value::File(_) | Value::Absent | Value::Invalid(_) => String::new(),
    }
}

/// A value of a body's field, in the other of string and number where the field says so.
fn json_value(json: &mut Vec<u8>, field: &Field, value: &Value) {
    if !field.swapped {
        return json_plain(json, value);
    }
    match value {
        Value::List(values) => {
            json_list(json, values, |json, value| json_value(json, field, value))
        }
        Value::String(text) if is_json_number(text) => json.extend_from_slice(text.as_bytes()),
        Value::I64(_) | Value::F64(_) | Value::Bool(_) => json_string(json, &plain(value)),
        // Maps come encoded, each with its values swapped by its own type.
        value => json_plain(json, value),
    }
}

/// Whether text can stand in JSON as a number with the same digits.
fn is_json_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok() && text.trim() == text
}

fn json_plain(json: &mut Vec<u8>, value: &Value) {
    match value {
        Value::String(text) => json_string(json, text),
        Value::I64(number) => {
            // Writing to memory does not fail.
            let _ = serde_json::to_writer(json, number);
        }
        Value::F64(number) => {
            let _ = serde_json::to_writer(json, number);
        }
        Value::Bool(truth) => json.extend_from_slice(if *truth { b"true" } else { b"false" }),
        Value::List(values) => json_list(json, values, json_plain),
        Value::Json(text) => json.extend_from_slice(text.as_bytes()),
        Value::File(_) | Value::Absent | Value::Invalid(_) => json.extend_from_slice(b"null"),
    }
}

fn json_list(json: &mut Vec<u8>, values: &[Value], mut write: impl FnMut(&mut Vec<u8>, &Value)) {
    json.push(b'[');
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            json.push(b',');
        }
        write(json, value);
    }
    json.push(b']');
}

fn json_string(json: &mut Vec<u8>, text: &str) {
    let _ = serde_json::to_writer(json, text);
}
