//! The documented example of an operation, as somebody gives it: one object of all parameters, or
//! words for a shell.

use feishu_core::operation::{Arity, Body, Field, Kind, Place};

use super::entry::Entry;
use crate::json::{Json, Object};

/// What stands for a file in an example: pages show none.
const FILE: &str = "@file.pdf";

/// The parameters of the documented example, in the operation's order. Empty where the page has
/// none.
pub(crate) fn parameters(entry: Entry) -> Object {
    let Some(example) = entry.example() else {
        return Object::new();
    };
    let body = match Json::parse(example.body.as_bytes()) {
        Ok(Json::Object(body)) => body,
        _ => Object::new(),
    };
    let mut out = Object::new();
    for field in entry.table.params {
        let sent = match field.place {
            Place::Path => example.path,
            Place::Query => example.query,
            Place::Header => example.headers,
            Place::Body => {
                let value = body.get(field.name).filter(|value| **value != Json::Null);
                if let Some(value) = value {
                    out.set(field.name, value.clone());
                } else if entry.table.body == Body::Multipart && field.required {
                    out.set(field.name, if is_file(field) { FILE } else { "…" });
                }
                continue;
            }
        };
        let texts = sent.iter().filter(|(name, _)| *name == field.name);
        let mut values: Vec<Json> = texts.map(|(_, text)| scalar(field, text)).collect();
        match (field.arity, values.len()) {
            (_, 0) => {}
            (Arity::Many, _) => out.set(field.name, values),
            _ => out.set(field.name, values.remove(0)),
        }
    }
    out
}

fn is_file(field: &Field) -> bool {
    matches!(field.kind, Kind::File)
}

/// Text of a URL as the value that it stands for.
fn scalar(field: &Field, text: &str) -> Json {
    let number = || text.parse::<i64>().map(Json::from).ok();
    let typed = match field.kind {
        Kind::I32 | Kind::I64 | Kind::UnixMillis | Kind::UnixSeconds | Kind::IntEnum(_) => number(),
        Kind::Bool => text.parse::<bool>().map(Json::from).ok(),
        _ => None,
    };
    typed.unwrap_or_else(|| Json::from(text))
}

/// The same as arguments of a command line: `name=value`, once for each item of a list.
pub(crate) fn arguments(entry: Entry) -> Vec<String> {
    let mut out = Vec::new();
    for (name, value) in parameters(entry).iter() {
        match value {
            Json::List(items) if !items.is_empty() && items.iter().all(is_plain) => {
                out.extend(items.iter().map(|item| format!("{name}={}", plain(item))));
            }
            value => out.push(format!("{name}={}", plain(value))),
        }
    }
    out
}

fn is_plain(value: &Json) -> bool {
    matches!(value, Json::Text(text) if !text.starts_with('['))
        || matches!(value, Json::Bool(_) | Json::Number(_))
}

fn plain(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        value => value.compact(),
    }
}

/// A command that can be pasted into a shell.
pub(crate) fn command(entry: Entry) -> String {
    let arguments: Vec<String> = arguments(entry).iter().map(|text| quoted(text)).collect();
    let words = std::iter::once(format!("feishu call {}", entry.id()));
    words.chain(arguments).collect::<Vec<_>>().join(" ")
}

/// A word as a POSIX shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "=_-./:@+,%".contains(letter);
    match word.chars().all(plain) {
        true => word.to_owned(),
        false => match word.split_once('=') {
            Some((name, value)) => format!("{name}='{}'", value.replace('\'', r"'\''")),
            None => format!("'{}'", word.replace('\'', r"'\''")),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::find;
    use super::*;

    #[test]
    fn an_example_is_a_command_to_paste() {
        let entry = find("hire.v1.note.list").expect("it is there");
        assert_eq!(
            command(entry),
            "feishu call hire.v1.note.list page_size=10 page_token=1 \
             talent_id=6916472453069883661 user_id_type=open_id"
        );
    }

    #[test]
    fn words_are_quoted_where_a_shell_would_read_them() {
        assert_eq!(quoted("a=b c"), "a='b c'");
        assert_eq!(quoted("a=it's"), r"a='it'\''s'");
        assert_eq!(quoted("a=1"), "a=1");
        assert_eq!(quoted(r#"a={"b":1}"#), r#"a='{"b":1}'"#);
    }
}
