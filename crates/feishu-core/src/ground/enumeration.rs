//! Enumerations that stay open: a value newer than the crate is kept, not refused.
//!
//! They are not `non_exhaustive`: `Unrecognized` is the variant that a `match` needs for what is not documented, and a second
//! one for what is not written would have nobody's help. `RELEASING.md` says with which version values are added.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Deserializer, Error, Visitor};

/// Reads an enumeration over strings; what [`string_enum!`](crate::string_enum) calls.
///
/// # Errors
/// When the value is neither a string nor a number nor `null`.
#[inline]
pub fn decode_string<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(EnumVisitor(PhantomData))
}

struct EnumVisitor<T>(PhantomData<T>);

impl<'de, T: for<'a> From<&'a str>> Visitor<'de> for EnumVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Some(T::from(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(T::from(&value.to_string())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(T::from(&value.to_string())))
    }
}
