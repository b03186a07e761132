//! JSON that keeps the order of its members: an answer is shown as it came.
//!
//! `serde_json` would do so with a feature, but that feature is the whole workspace's. The generator has a
//! module like this (`codegen/src/openapi/json.rs`) and not this one: it knows no crate of `crates/`, this
//! crate is published and the generator is not, and a third crate for both would be published for its sake alone.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

impl Json {
    /// Reads JSON.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(text)
    }

    /// Takes what serde knows how to write.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Self {
        serde_json::to_vec(value)
            .and_then(|text| Self::parse(&text))
            .unwrap_or(Self::Null)
    }

    /// The member of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(object) => object.get(name),
            _ => None,
        }
    }

    /// What lies at the end of names with dots between; a number counts the items of a list.
    pub(crate) fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |at, name| match at {
            Self::List(items) => items.get(name.parse::<usize>().ok()?),
            other => other.get(name),
        })
    }

    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What it is, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// In one line.
    pub(crate) fn compact(&self) -> String {
        // Its keys are text, so that writing it cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// In lines.
    pub(crate) fn pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// An object, its members in the order in which they came.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Object(Vec<(String, Json)>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        let mut members = self.0.iter();
        members.find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The member of this name, `null` until it is set.
    pub(crate) fn entry(&mut self, name: &str) -> &mut Json {
        let at = self.0.iter().position(|(key, _)| key == name);
        let at = at.unwrap_or_else(|| {
            self.0.push((name.to_owned(), Json::Null));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    /// Sets a member, in place of an earlier one.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Json>) {
        *self.entry(name) = value.into();
    }

    /// The same with a name that is at hand.
    fn put(&mut self, name: String, value: Json) {
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some((_, earlier)) => *earlier = value,
            None => self.0.push((name, value)),
        }
    }

    /// With a member more.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.set(name, value);
        self
    }

    /// With a member more, if there is something to say.
    pub(crate) fn with_some(self, name: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a list more, unless it is empty.
    pub(crate) fn with_list<T: Into<Json>>(
        self,
        name: &str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        let items: Vec<Json> = items.into_iter().map(Into::into).collect();
        self.with_some(name, (!items.is_empty()).then_some(Json::List(items)))
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<Json> {
        let at = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.remove(at).1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(String, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Self {
        let mut out = Self::new();
        for (name, value) in members {
            out.put(name, value);
        }
        out
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

macro_rules! from {
    ($($from:ty => |$value:ident| $into:expr,)*) => {
        $(impl From<$from> for Json {
            fn from($value: $from) -> Self {
                $into
            }
        })*
    };
}

from! {
    bool => |value| Self::Bool(value),
    u16 => |value| Self::Number(value.into()),
    u32 => |value| Self::Number(value.into()),
    i64 => |value| Self::Number(value.into()),
    u64 => |value| Self::Number(value.into()),
    &str => |value| Self::Text(value.to_owned()),
    String => |value| Self::Text(value),
    &String => |value| Self::Text(value.clone()),
    Object => |value| Self::Object(value),
    Vec<Json> => |value| Self::List(value),
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => items.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = items.next_element()? {
            out.push(item);
        }
        Ok(Json::List(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut out = Object::new();
        while let Some((key, value)) = members.next_entry::<String, Json>()? {
            out.put(key, value);
        }
        Ok(Json::Object(out))
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn keeps_the_order_of_members_and_the_form_of_numbers() {
        let text = r#"{"z":1,"a":[true,-2,0.5,18446744073709551615],"m":{"y":"é","b":null}}"#;
        let json = Json::parse(text.as_bytes()).expect("it is JSON");
        assert_eq!(json.compact(), text);
    }

    #[test]
    fn a_path_leads_through_objects_and_lists() {
        let json = Json::parse(br#"{"a":{"b":[{"c":1},{"c":2}]}}"#).expect("it is JSON");
        assert_eq!(json.at("a.b.1.c"), Some(&Json::from(2_i64)));
        assert_eq!(json.at("a.b.2.c"), None);
        assert_eq!(json.at("a.x"), None);
    }
}
