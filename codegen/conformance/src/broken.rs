//! Answers that are not as documented: what a client must survive, and what it has to say.

use std::future::Future;

use feishu_core::operation::Answer;
use feishu_core::{Error, Response};
use feishu_mock::Reply;
use serde_json::{Map, Value, json};

use crate::Bench;

/// The most places of an answer that are tried one by one.
const MOST_PLACES: usize = 60;

impl Bench {
    /// Sends the call again and again and has it answered with what is empty, cut, no JSON,
    /// ill-typed, null or unknown. None of it may panic or be taken for an answer that it is not,
    /// and what does not decode has to be named by its path.
    ///
    /// # Panics
    /// When the client took one of them for good, refused a good one, or named the wrong place.
    pub async fn broken<T, F>(&self, call: impl Fn() -> F)
    where
        F: Future<Output = Result<Response<T>, Error>>,
    {
        let Some(server) = &self.server else { return };
        let id = self.id();
        let sent = async |reply: Reply| {
            server.on(id).once().unchecked().respond(reply);
            call().await
        };
        let page = "<!doctype html><html><body>Bad gateway</body></html>";
        for (what, reply) in [
            ("an empty body", Reply::empty(200)),
            ("a page", Reply::html(200, page)),
            ("a page that says so", Reply::html(404, page)),
            ("a list", Reply::json_text("[]")),
            ("a string", Reply::json_text("\"ok\"")),
            (
                "an envelope without a code",
                Reply::json_text(r#"{"msg":"ok","data":{}}"#),
            ),
        ] {
            let outcome = sent(reply).await;
            assert!(outcome.is_err(), "{id}: {what} was taken for an answer");
        }
        if self.example.response.is_empty() || self.example.operation.answer == Answer::Binary {
            return;
        }
        let whole = self.example.response;
        for cut in cuts(whole) {
            let outcome = sent(Reply::json_text(cut.to_owned())).await;
            assert!(
                outcome.is_err(),
                "{id}: taken for an answer though cut: {cut}"
            );
        }
        let documented = crate::json(whole);
        for (what, answer) in [
            ("null", nulled(&documented)),
            ("unknown fields", with_strangers(&documented)),
        ] {
            let outcome = sent(Reply::json(answer)).await;
            if let Err(error) = outcome {
                panic!("{id}: {what} broke it: {error}");
            }
        }
        self.ill_typed(&documented, sent).await;
    }

    /// Puts an object in the place of each scalar in turn.
    async fn ill_typed<T, F>(&self, documented: &Value, sent: impl Fn(Reply) -> F)
    where
        F: Future<Output = Result<Response<T>, Error>>,
    {
        let id = self.id();
        if self.example.operation.answer == Answer::Empty {
            return;
        }
        let flat = self.example.operation.answer == Answer::Flat;
        for place in places(documented, flat).into_iter().take(MOST_PLACES) {
            let mut answer = documented.clone();
            let Some(value) = answer.pointer_mut(&place) else {
                continue;
            };
            *value = json!({ "not": ["what", "is", "documented"] });
            let Err(error) = sent(Reply::json(answer)).await else {
                // Free-form JSON takes anything.
                continue;
            };
            assert!(
                error.is_decode(),
                "{id}: {place} made another error: {error}"
            );
            let path = error.path().unwrap_or_default();
            assert_eq!(path, dotted(&place, documented), "{id}: {error}");
        }
    }
}

/// The text cut off at a few places; the last leaves out the closing brace alone.
pub(crate) fn cuts(text: &str) -> Vec<&str> {
    [
        text.len() / 7,
        text.len() / 2,
        text.len() * 6 / 7,
        text.len() - 1,
    ]
    .into_iter()
    .map(|mut at| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        &text[..at]
    })
    .filter(|cut| !cut.is_empty())
    .collect()
}

/// The same answer with every value inside `data` null.
fn nulled(answer: &Value) -> Value {
    let mut answer = answer.clone();
    if let Some(data) = answer.get_mut("data") {
        *data = emptied(data);
    }
    answer
}

/// The same object with every value null.
pub(crate) fn emptied(object: &Value) -> Value {
    let mut object = object.clone();
    for value in object.as_object_mut().into_iter().flat_map(Map::values_mut) {
        *value = Value::Null;
    }
    object
}

/// The same answer with a field that nobody knows in every object.
pub(crate) fn with_strangers(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Map<String, Value> = fields
                .iter()
                .map(|(name, value)| (name.clone(), with_strangers(value)))
                .collect();
            // Objects with dynamic keys would take the stranger for an entry.
            if !fields.is_empty() && fields.keys().all(|name| is_field(name)) {
                fields.insert("zz_new_since".to_owned(), Value::Null);
            }
            Value::Object(fields)
        }
        Value::Array(items) => Value::Array(items.iter().map(with_strangers).collect()),
        scalar => scalar.clone(),
    }
}

fn is_field(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

/// JSON pointers to the scalars of an answer, the envelope's own aside.
fn places(answer: &Value, flat: bool) -> Vec<String> {
    let mut found = Vec::new();
    if flat {
        for (name, value) in answer.as_object().into_iter().flatten() {
            if !matches!(name.as_str(), "code" | "msg" | "message" | "error") {
                collect(value, format!("/{name}"), &mut found);
            }
        }
    } else if let Some(data) = answer.get("data") {
        collect(data, "/data".to_owned(), &mut found);
    }
    found
}

/// JSON pointers to the scalars of a value that stands at a pointer.
pub(crate) fn scalars(value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, at.to_owned(), &mut found);
    found
}

fn collect(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), found);
            }
        }
        _ => found.push(at),
    }
}

/// A pointer as the client's errors name a place: `data.items[0].id`.
pub(crate) fn dotted(pointer: &str, root: &Value) -> String {
    let mut out = String::new();
    let mut at = root;
    for word in pointer.split('/').skip(1) {
        let word = word.replace("~1", "/").replace("~0", "~");
        match at {
            Value::Array(items) => {
                out.push_str(&format!("[{word}]"));
                at = word
                    .parse()
                    .ok()
                    .and_then(|index: usize| items.get(index))
                    .unwrap_or(at);
            }
            _ => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(&word);
                at = at.get(&word).unwrap_or(at);
            }
        }
    }
    out
}
