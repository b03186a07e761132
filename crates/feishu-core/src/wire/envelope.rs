//! The platform's envelope: `code` first, and what surrounds an error.
//!
//! The forms differ from endpoint to endpoint (`msg` or `message`, `error` as an object or, from
//! the OAuth endpoint, a string; `log_id` or `logid`; a violation by `subject` or by `scope`), and
//! any part can be missing. Reading an error must not itself fail, so what does not fit is left
//! out.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::ground::error::platform::{
    Detail, FieldViolation, Help, PermissionViolation, PlatformError,
};

/// The envelope's `code`, and nothing behind it: reading stops there, so a body that is broken
/// further on still tells its code. `None` where there is no envelope.
pub(super) fn code(body: &[u8]) -> Option<i64> {
    // What nearly every success starts with; a byte comparison spares it the parser.
    if body.starts_with(br#"{"code":0,"#) || body == br#"{"code":0}"# {
        return Some(0);
    }
    let mut found = None;
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    // The visitor gives up at the code on purpose, so the outcome says nothing.
    let _ = deserializer.deserialize_map(CodeVisitor(&mut found));
    found
}

struct CodeVisitor<'a>(&'a mut Option<i64>);

impl<'de> Visitor<'de> for CodeVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an envelope")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(is_code) = map.next_key_seed(IsCode)? {
            if is_code {
                *self.0 = map.next_value_seed(Code)?;
                return Err(A::Error::custom("found"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

struct IsCode;

impl<'de> DeserializeSeed<'de> for IsCode {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for IsCode {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_bytes<E: serde_core::de::Error>(self, key: &[u8]) -> Result<bool, E> {
        Ok(key == b"code")
    }
}

struct Code;

impl<'de> DeserializeSeed<'de> for Code {
    type Value = Option<i64>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<i64>, D::Error> {
        <i64 as crate::ground::decode::Decode>::decode(deserializer)
    }
}

/// Reads an error's body; `None` where it is not JSON with a code.
pub(super) fn parse(body: &[u8]) -> Option<PlatformError> {
    let code = code(body)?;
    // A body that breaks off behind its code still has the code.
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return Some(PlatformError {
            code,
            ..PlatformError::default()
        });
    };
    let mut said = PlatformError {
        code,
        msg: text(&value, &["msg", "message", "error_description"]).unwrap_or_default(),
        log_id: text(&value, &["log_id", "logid", "request_id"]),
        ..PlatformError::default()
    };
    match &value["error"] {
        Value::String(error) if said.msg.is_empty() => said.msg.clone_from(error),
        error @ Value::Object(_) => read_error(&mut said, error),
        _ => {}
    }
    Some(said)
}

fn read_error(said: &mut PlatformError, error: &Value) {
    said.log_id = text(error, &["log_id", "logid"]).or(said.log_id.take());
    said.troubleshooter = text(error, &["troubleshooter"]);
    said.message = text(error, &["message"]);
    said.details = list(error, "details", |item| Detail {
        key: text(item, &["key"]).unwrap_or_default(),
        value: text(item, &["value"]).unwrap_or_default(),
    });
    said.permission_violations = list(error, "permission_violations", |item| PermissionViolation {
        kind: text(item, &["type"]).unwrap_or_default(),
        subject: text(item, &["subject", "scope"]).unwrap_or_default(),
        description: text(item, &["description"]).unwrap_or_default(),
        url: text(item, &["url"]),
    });
    said.field_violations = list(error, "field_violations", |item| FieldViolation {
        field: text(item, &["field"]).unwrap_or_default(),
        value: text(item, &["value"]).unwrap_or_default(),
        description: text(item, &["description"]).unwrap_or_default(),
    });
    said.helps = list(error, "helps", |item| Help {
        url: text(item, &["url"]).unwrap_or_default(),
        description: text(item, &["description"]).unwrap_or_default(),
    });
    said.helps.retain(|help| !help.url.is_empty());
}

/// The first of these fields that holds text, or a scalar that can be shown as text.
fn text(value: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match value.get(*name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        number @ Value::Number(_) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    })
}

fn list<T>(value: &Value, name: &str, read: impl Fn(&Value) -> T) -> Vec<T> {
    match value.get(name) {
        Some(Value::Array(items)) => items
            .iter()
            .filter(|item| item.is_object())
            .map(read)
            .collect(),
        Some(item @ Value::Object(_)) => vec![read(item)],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_read_without_what_follows() {
        assert_eq!(code(br#"{"code":0,"data":{"#), Some(0));
        assert_eq!(
            code(br#"{ "msg": "x", "code" : 99991663, garbage"#),
            Some(99_991_663)
        );
        assert_eq!(code(br#"{"data":{"code":7},"code":"20050"}"#), Some(20_050));
        assert_eq!(code(b"<html>"), None);
        assert_eq!(code(b""), None);
        assert_eq!(code(br#"{"code":null}"#), None);
        assert_eq!(code(br#"{"data":{}}"#), None);
        assert_eq!(code(br#"[{"code":0}]"#), None);
    }

    #[test]
    fn every_documented_part_of_an_error_is_kept() {
        let error = parse(
            br#"{"code":44004,"msg":"no","error":{"message":"see docs","logid":"L1",
            "troubleshooter":"https://t","field_violations":[{"field":"a","value":3,"description":"d"}],
            "permission_violations":[{"scope":"s:one","url":"https://u"}],
            "details":[{"key":"k","value":"v"}],
            "helps":[{"url":"https://h","description":"more"}]}}"#,
        )
        .expect("an error");
        assert_eq!(error.msg, "no");
        assert_eq!(error.log_id.as_deref(), Some("L1"));
        assert_eq!(error.troubleshooter.as_deref(), Some("https://t"));
        assert_eq!(error.message.as_deref(), Some("see docs"));
        assert_eq!(error.field_violations[0].value, "3");
        assert_eq!(error.permission_violations[0].subject, "s:one");
        assert_eq!(
            error.permission_violations[0].url.as_deref(),
            Some("https://u")
        );
        assert_eq!(error.details[0].key, "k");
        assert_eq!(error.helps[0].url, "https://h");
    }

    #[test]
    fn an_oauth_error_has_its_words_in_other_places() {
        let error =
            parse(br#"{"code":20050,"error":"server_error","error_description":"try again"}"#)
                .expect("an error");
        assert_eq!((error.code, error.msg.as_str()), (20_050, "try again"));
        let error = parse(br#"{"code":20050,"error":"server_error"}"#);
        assert_eq!(error.expect("an error").msg, "server_error");
    }

    #[test]
    fn message_stands_in_for_msg() {
        let error = parse(br#"{"code":1,"message":"m","error":null}"#);
        assert_eq!(error.expect("an error").msg, "m");
    }

    #[test]
    fn the_first_name_that_holds_something_counts() {
        let error = parse(br#"{"code":1,"msg":"","message":"m","log_id":"","logid":"L"}"#);
        let error = error.expect("an error");
        assert_eq!(error.msg, "m");
        assert_eq!(error.log_id.as_deref(), Some("L"));
        // What is inside the error goes first.
        let error = parse(br#"{"code":1,"request_id":"R","error":{"log_id":"L"}}"#);
        assert_eq!(error.expect("an error").log_id.as_deref(), Some("L"));
        let error = parse(br#"{"code":1,"request_id":"R","error":{}}"#);
        assert_eq!(error.expect("an error").log_id.as_deref(), Some("R"));
    }

    #[test]
    fn values_of_any_kind_are_shown_and_one_stands_for_a_list_of_one() {
        let error = parse(
            br#"{"code":1,"error":{"field_violations":{"field":"a","value":false},
            "details":[7,{"key":"k","value":1.5},null]}}"#,
        )
        .expect("an error");
        let [violation] = &error.field_violations[..] else {
            panic!("{error:?}");
        };
        assert_eq!((&*violation.field, &*violation.value), ("a", "false"));
        let [detail] = &error.details[..] else {
            panic!("{error:?}");
        };
        assert_eq!((&*detail.key, &*detail.value), ("k", "1.5"));
    }

    #[test]
    fn a_cut_error_keeps_its_code() {
        let error = parse(br#"{"code":99991400,"msg":"request tri"#);
        assert_eq!(error.expect("an error").code, 99_991_400);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2000))]

        #[test]
        fn no_bytes_make_reading_an_error_panic(
            start in "(\\{\"code\":-?[0-9]{1,20},?)?",
            bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..60),
            json in "[\\[\\]{}\",:a-z0-9\\\\ ]{0,80}",
        ) {
            let mut body = start.into_bytes();
            body.extend(bytes);
            body.extend(json.into_bytes());
            let read = parse(&body);
            proptest::prop_assert_eq!(read.map(|error| error.code), code(&body));
            for at in [0, body.len() / 2, body.len()] {
                let path = crate::ground::locate::path(&body, at);
                proptest::prop_assert!(path.len() < 1000);
                proptest::prop_assert!(crate::ground::locate::excerpt(&body, at).len() < 1000);
            }
        }
    }
}
