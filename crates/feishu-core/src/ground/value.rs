//! A parameter's value, as the caller gave it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_core::Serialize;

use crate::ground::one_or_many::OneOrMany;
use crate::ground::operation::Kind;
use crate::ground::time::{Date, Form, Timestamp, Wire};
use crate::ground::upload::Upload;

/// A parameter's value before it is encoded. The operation table says how it goes on the wire.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, also of an enumeration or a time.
    String(String),
    /// A number, also of an enumeration or a time.
    I64(i64),
    /// A floating-point number.
    F64(f64),
    /// A truth value.
    Bool(bool),
    /// Several values.
    List(Vec<Value>),
    /// An object or free JSON, already encoded.
    Json(Box<str>),
    /// A file.
    File(Box<Upload>),
    /// No value: the parameter is not sent.
    Absent,
    /// A value that could not be encoded, and why. Sending reports it.
    Invalid(Box<str>),
}

/// A type that can be the value of a parameter.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;

    /// The value of a parameter of this kind: times take their form from it.
    fn into_value_of(self, _kind: &Kind) -> Value
    where
        Self: Sized,
    {
        self.into_value()
    }
}

impl Value {
    /// A value that serde knows how to write.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => Self::Json(text.into_boxed_str()),
            Err(error) => Self::Invalid(error.to_string().into_boxed_str()),
        }
    }
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::String(self)
    }
}

impl IntoValue for &str {
    fn into_value(self) -> Value {
        Value::String(self.to_owned())
    }
}

impl IntoValue for &String {
    fn into_value(self) -> Value {
        Value::String(self.clone())
    }
}

impl IntoValue for Cow<'_, str> {
    fn into_value(self) -> Value {
        Value::String(self.into_owned())
    }
}

impl IntoValue for Upload {
    fn into_value(self) -> Value {
        Value::File(Box::new(self))
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        /// Beyond 64 bits, signed, there is no number that the platform reads: sending reports it.
        impl IntoValue for $type {
            fn into_value(self) -> Value {
                i64::try_from(self).map_or_else(|_| too_wide(&self), Value::I64)
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

fn too_wide(number: &dyn std::fmt::Display) -> Value {
    Value::Invalid(format!("{number} does not fit in 64 bits, signed").into_boxed_str())
}

impl IntoValue for f64 {
    fn into_value(self) -> Value {
        Value::F64(self)
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Bool(self)
    }
}

/// A time takes its form from the operation's table. Without one, as in a raw request, it has none, and
/// sending reports that.
impl IntoValue for Timestamp {
    fn into_value(self) -> Value {
        Value::Invalid(
            "a time has no form of its own on the wire; `as_seconds`, `as_millis` and `to_string` \
             give it one"
                .into(),
        )
    }

    fn into_value_of(self, kind: &Kind) -> Value {
        let form = match kind {
            Kind::UnixMillis => Form::Millis,
            Kind::UnixSeconds => Form::Seconds,
            Kind::Rfc3339 => Form::Rfc3339,
            _ => return self.into_value(),
        };
        match self.on_wire(form) {
            Wire::Number(number) => Value::I64(number),
            Wire::Text(text) => Value::String(text.into_owned()),
            Wire::Nothing => Value::Invalid(self.unfit("the field").to_string().into()),
        }
    }
}

impl IntoValue for Date {
    fn into_value(self) -> Value {
        Value::String(self.to_string())
    }
}

impl IntoValue for serde_json::Value {
    fn into_value(self) -> Value {
        Value::json(&self)
    }
}

/// `None` is not sent.
impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }

    fn into_value_of(self, kind: &Kind) -> Value {
        self.map_or(Value::Absent, |value| value.into_value_of(kind))
    }
}

impl<T: IntoValue + Clone> IntoValue for &[T] {
    fn into_value(self) -> Value {
        self.to_vec().into_value()
    }
}

impl<T: IntoValue + Clone> IntoValue for &Vec<T> {
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

impl<T: IntoValue, const N: usize> IntoValue for [T; N] {
    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: IntoValue + Clone, const N: usize> IntoValue for &[T; N] {
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }

    fn into_value_of(self, kind: &Kind) -> Value {
        let values = self.into_iter().map(|value| value.into_value_of(kind));
        Value::List(values.collect())
    }
}

impl<T: Serialize> IntoValue for BTreeMap<String, T> {
    fn into_value(self) -> Value {
        Value::json(&self)
    }
}

impl<T: Serialize> IntoValue for OneOrMany<T> {
    fn into_value(self) -> Value {
        Value::json(&self)
    }
}

/// The strings that a caller has in hand; what a generated setter of a list calls.
#[doc(hidden)]
pub fn to_texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    texts.into_iter().map(Into::into).collect()
}

/// The values that a caller has in hand; what a generated setter of a list calls.
#[doc(hidden)]
pub fn to_list<T>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    values.into_iter().collect()
}
