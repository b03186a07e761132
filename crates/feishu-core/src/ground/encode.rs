//! From types to JSON, for requests and for the `roundtrip` feature.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::str::FromStr;

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use crate::ground::one_or_many::OneOrMany;
use crate::ground::time::{UnixMillis, UnixSeconds};

/// A field of a struct, written when it is present.
pub trait Present {
    /// Whether there is something to write.
    fn is_present(&self) -> bool;
}

impl<T> Present for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T> Present for Vec<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl<T> Present for BTreeMap<String, T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

/// Writes a struct field by field; what [`object!`](crate::object) calls.
///
/// The first error is kept to the end, and nothing is written behind it: a `?` for each field would
/// cost the service crates more time to compile than the rest of the line.
#[derive(Debug)]
pub struct Writer<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Writer<S> {
    /// Begins the struct.
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Writes a field.
    pub fn field<T: Serialize + Present>(&mut self, name: &'static str, value: &T) {
        if value.is_present() {
            self.entry(name, value);
        }
    }

    /// Writes a field in the other of string and number.
    pub fn swapped<T: Swap + Present>(&mut self, name: &'static str, value: &T) {
        if value.is_present() {
            self.entry(name, &Swapped(value));
        }
    }

    fn entry<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    /// Ends the struct.
    ///
    /// # Errors
    /// The first that the serializer had.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// A value that can be written in the other of string and number.
pub trait Swap {
    /// Writes it.
    ///
    /// # Errors
    /// What the serializer says.
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

struct Swapped<'a, T>(&'a T);

impl<T: Swap> Serialize for Swapped<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.swap(serializer)
    }
}

macro_rules! swap_to_string {
    ($($type:ty),*) => {$(
        impl Swap for $type {
            fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}

swap_to_string!(i32, i64, f64, bool, UnixMillis, UnixSeconds);

impl Swap for String {
    /// As a number where that has the same digits, else as it stands: nothing is lost.
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fn same<T: FromStr>(text: &str, write: impl Fn(&T) -> String) -> Option<T> {
            text.parse().ok().filter(|number| write(number) == text)
        }
        if let Some(number) = same::<i64>(self, i64::to_string) {
            serializer.serialize_i64(number)
        } else if let Some(number) = same::<u64>(self, u64::to_string) {
            serializer.serialize_u64(number)
        } else if let Some(number) = same::<f64>(self, |number| JsonNumber(*number).to_string()) {
            serializer.serialize_f64(number)
        } else {
            serializer.serialize_str(self)
        }
    }
}

impl<T: Swap> Swap for Option<T> {
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.swap(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Swap> Swap for Vec<T> {
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Swapped))
    }
}

impl<T: Swap> Swap for BTreeMap<String, T> {
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Swapped(value))))
    }
}

impl<T: Swap> Swap for OneOrMany<T> {
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.swap(serializer),
            Self::Many(values) => values.swap(serializer),
        }
    }
}

/// A JSON number as text: serde_json's own forms, so that a body reads the same by either way.
pub(crate) struct JsonNumber(pub(crate) f64);

impl Display for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(&self.0) {
            Ok(text) => f.write_str(&text),
            Err(_) => Err(fmt::Error),
        }
    }
}
