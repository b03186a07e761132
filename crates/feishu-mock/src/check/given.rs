//! What a request holds for one field, whatever place it came from.

use feishu_core::check::group::{self, Members};
use feishu_core::check::rule::Seen;
use http::HeaderMap;
use serde_json::{Map, Value};

use crate::exchange::record::Part;

/// What a request holds for one field.
#[derive(Clone)]
pub(super) enum Given<'a> {
    Nothing,
    /// From the path, the query or a header: text, as often as it came.
    Texts(Vec<&'a str>),
    Json(&'a Value),
    Parts(Vec<&'a Part>),
}

pub(super) fn texts<'a>(pairs: &'a [(String, String)], name: &str) -> Given<'a> {
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

pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Given<'a> {
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

pub(super) fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Given<'a> {
    match object.get(name) {
        None | Some(Value::Null) => Given::Nothing,
        Some(value) => Given::Json(value),
    }
}

/// The fields of an object, as a rule between them sees them.
pub(super) struct GivenFields<'a>(pub(super) &'a [Given<'a>]);

impl Members for GivenFields<'_> {
    fn is_given(&self, index: usize) -> bool {
        !matches!(self.0.get(index), None | Some(Given::Nothing))
    }

    fn each(&self, index: usize, see: &mut dyn FnMut(Seen<'_>)) {
        match self.0.get(index) {
            None | Some(Given::Nothing) => {}
            Some(Given::Texts(texts)) => texts.iter().for_each(|text| see(Seen::Text(text))),
            Some(Given::Json(Value::Array(items))) => items.iter().filter_map(scalar).for_each(see),
            Some(Given::Json(value)) => scalar(value).into_iter().for_each(see),
            Some(Given::Parts(parts)) => {
                let texts = parts.iter().filter_map(|part| part.text());
                texts.for_each(|text| see(Seen::Text(text)));
            }
        }
    }

    fn members(&self, index: usize, see: &mut dyn FnMut(&str, Option<Seen<'_>>)) -> bool {
        let text = match self.0.get(index) {
            Some(Given::Json(value)) => return group::members_of(value, see),
            Some(Given::Texts(texts)) => texts.first().copied(),
            Some(Given::Parts(parts)) => parts.first().and_then(|part| part.text()),
            _ => None,
        };
        text.is_some_and(|text| group::members_of_text(text, see))
    }
}

fn scalar(value: &Value) -> Option<Seen<'_>> {
    match value {
        Value::String(text) => Some(Seen::Text(text)),
        Value::Number(number) => number.as_i64().map(Seen::Integer),
        Value::Bool(truth) => Some(Seen::Bool(*truth)),
        _ => None,
    }
}
