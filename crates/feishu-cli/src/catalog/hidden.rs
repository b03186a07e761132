//! Answers without their secrets.

use super::entry::Entry;
use super::schema;
use crate::json::{Json, Object};

const SECRET: &str = "[secret]";

/// An answer of an operation with its secrets hidden: what its schema calls a password.
pub(crate) fn hidden(entry: Entry, answer: Json) -> Json {
    if !entry.table.secrets {
        return answer;
    }
    match &entry.text().output {
        Some(schema) => hide(entry, schema, answer),
        None => answer,
    }
}

fn hide(entry: Entry, schema: &Json, value: Json) -> Json {
    if let Some(to) = schema.get("$ref").and_then(Json::text) {
        return match schema::named(entry, to) {
            Some(named) => hide(entry, named, value),
            None => value,
        };
    }
    if schema.get("format").and_then(Json::text) == Some("password") && value != Json::Null {
        return Json::from(SECRET);
    }
    match value {
        Json::List(items) => {
            let of_item = schema.get("items").unwrap_or(&Json::Null);
            let items = items.into_iter().map(|item| hide(entry, of_item, item));
            items.collect()
        }
        Json::Object(members) => {
            let named = schema.get("properties");
            let others = schema.get("additionalProperties").unwrap_or(&Json::Null);
            let members = members.into_iter().map(|(name, value)| {
                let known = named.and_then(|fields| fields.get(&name));
                (name, hide(entry, known.unwrap_or(others), value))
            });
            Json::Object(members.collect::<Object>())
        }
        plain => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::{all, find};
    use super::*;

    #[test]
    fn a_password_in_an_answer_is_hidden_and_all_else_is_there() {
        let entry = find("calendar.v4.calendar.event.get").expect("it is there");
        let answer = br#"{"event":{"summary":"x","vchat":{"meeting_settings":{"password":"1234"},
            "vc_type":"vc"}}}"#;
        let shown = hidden(entry, Json::parse(answer).expect("it is JSON"));
        let at = |path: &str| shown.at(path).and_then(Json::text);
        assert_eq!(at("event.vchat.meeting_settings.password"), Some(SECRET));
        assert_eq!(at("event.vchat.vc_type"), Some("vc"));
        assert_eq!(at("event.summary"), Some("x"));
    }

    #[test]
    fn an_operation_whose_answer_has_a_secret_says_so_in_its_table() {
        let mut met = 0;
        for entry in all() {
            let schema = schema::output(entry).unwrap_or(Json::Null).compact();
            if schema.contains("\"format\":\"password\"") {
                assert!(entry.table.secrets, "{}", entry.id());
                met += 1;
            }
        }
        assert!(met > 0, "no answer has a secret");
    }
}
