//! JSON that keeps the order of its members, so that a document reads in documented order.
//!
//! `serde_json` would do so with a feature, but that feature is the whole workspace's: it would
//! change how every crate decodes. The command line reads answers so, too, with a module of its own
//! (`crates/feishu-cli/src/json.rs`, which says why): here documents are written, there they are looked into.

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
    /// Reads JSON; `None` if it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The value without members that are `null`: on the platform these are absent ones.
    pub(crate) fn without_nulls(self) -> Self {
        match self {
            Self::List(items) => items.into_iter().map(Self::without_nulls).collect(),
            Self::Object(object) => Self::Object(Object(
                object
                    .0
                    .into_iter()
                    .filter(|(_, value)| *value != Self::Null)
                    .map(|(key, value)| (key, value.without_nulls()))
                    .collect(),
            )),
            plain => plain,
        }
    }

    /// The value without members of these names, wherever they are.
    pub(crate) fn without_members(self, names: &[&str]) -> Self {
        match self {
            Self::List(items) => {
                let items = items.into_iter();
                items.map(|item| item.without_members(names)).collect()
            }
            Self::Object(object) => Self::Object(Object(
                object
                    .0
                    .into_iter()
                    .filter(|(key, _)| !names.contains(&key.as_str()))
                    .map(|(key, value)| (key, value.without_members(names)))
                    .collect(),
            )),
            plain => plain,
        }
    }
}

/// An object, its members in the order in which they were added.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Object(Vec<(String, Json)>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn set(&mut self, key: impl Into<String>, value: impl Into<Json>) {
        self.0.push((key.into(), value.into()));
    }

    /// With a member more.
    pub(crate) fn with(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.set(key, value);
        self
    }

    /// With a member more, if there is something to say.
    pub(crate) fn with_some(self, key: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// With a list more, unless it is empty.
    pub(crate) fn with_list<T: Into<Json>>(
        self,
        key: &str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        let items: Vec<Json> = items.into_iter().map(Into::into).collect();
        self.with_some(key, (!items.is_empty()).then_some(Json::List(items)))
    }

    /// With every member of another object.
    pub(crate) fn with_all(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.0.iter().any(|(known, _)| known == key)
    }

    /// The object at a key, made if it is not there yet.
    pub(crate) fn object_at(&mut self, key: &str) -> &mut Self {
        let index = match self.0.iter().position(|(known, _)| known == key) {
            Some(index) => index,
            None => {
                self.set(key, Self::new());
                self.0.len() - 1
            }
        };
        let value = &mut self.0[index].1;
        if !matches!(value, Json::Object(_)) {
            *value = Json::Object(Self::new());
        }
        match value {
            Json::Object(object) => object,
            _ => unreachable!("it was just made one"),
        }
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
    i32 => |value| Self::Number(value.into()),
    i64 => |value| Self::Number(value.into()),
    u32 => |value| Self::Number(value.into()),
    u64 => |value| Self::Number(value.into()),
    &str => |value| Self::Text(value.to_owned()),
    &String => |value| Self::Text(value.clone()),
    String => |value| Self::Text(value),
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
            out.set(key, value);
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
        let json = Json::parse(text).expect("it is JSON");
        assert_eq!(serde_json::to_string(&json).expect("it is data"), text);
    }

    #[test]
    fn takes_out_members_that_are_null_but_no_items() {
        let json = Json::parse(r#"{"a":null,"b":[null,{"c":null}]}"#).expect("it is JSON");
        let text = serde_json::to_string(&json.without_nulls()).expect("it is data");
        assert_eq!(text, r#"{"b":[null,{}]}"#);
    }
}
