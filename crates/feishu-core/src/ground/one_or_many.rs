//! An object that the platform documents as one and sends as a list, or the reverse.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::ground::decode::Decode;

/// One value or several: some fields are documented as an object and arrive as a list.
///
/// The form that arrived is kept, so that writing it gives back the same JSON.
///
/// ```
/// use feishu_core::OneOrMany;
/// let one = OneOrMany::One(7);
/// assert_eq!(one.iter().collect::<Vec<_>>(), [&7]);
/// assert_eq!(OneOrMany::Many(vec![1, 2]).first(), Some(&1));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum OneOrMany<T> {
    /// It came as documented, as one.
    One(T),
    /// It came as a list.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The values, however they came.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        match self {
            Self::One(value) => std::slice::from_ref(value).iter(),
            Self::Many(values) => values.iter(),
        }
    }

    /// The first value, if there is one.
    pub fn first(&self) -> Option<&T> {
        self.iter().next()
    }

    /// The values as a list.
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<T: serde_core::Serialize> serde_core::Serialize for OneOrMany<T> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(values) => values.serialize(serializer),
        }
    }
}

impl<T: Decode> Decode for OneOrMany<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = Option<OneOrMany<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array of objects")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(T::decode(MapAccessDeserializer::new(map))?.map(OneOrMany::One))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Ok(Vec::decode(SeqAccessDeserializer::new(seq))?.map(OneOrMany::Many))
    }
}
