//! From types to JSON, for requests and for the `serde` feature.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};

use crate::ground::number::JsonNumber;
use crate::ground::one_or_many::OneOrMany;
use crate::ground::time::{Form, Timestamp, Wire};

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

    /// The next field is in the other of string and number.
    pub fn swapped(&mut self) -> SwappedWriter<'_, S> {
        SwappedWriter(self)
    }

    /// The next field is a time in milliseconds, or several.
    pub fn millis(&mut self) -> TimeWriter<'_, S> {
        self.times(Form::Millis)
    }

    /// The next field is a time in seconds, or several.
    pub fn seconds(&mut self) -> TimeWriter<'_, S> {
        self.times(Form::Seconds)
    }

    fn times(&mut self, form: Form) -> TimeWriter<'_, S> {
        let manner = Manner {
            form,
            swapped: false,
        };
        TimeWriter {
            writer: self,
            manner,
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

/// Writes a field in the other of string and number.
pub struct SwappedWriter<'a, S: Serializer>(&'a mut Writer<S>);

impl<S: Serializer> SwappedWriter<'_, S> {
    /// Writes the field.
    pub fn field<T: Swap + Present>(self, name: &'static str, value: &T) {
        if value.is_present() {
            self.0.entry(name, &Swapped(value));
        }
    }
}

/// How a field writes a time.
#[derive(Debug, Clone, Copy)]
struct Manner {
    form: Form,
    swapped: bool,
}

/// Writes a field of times.
pub struct TimeWriter<'a, S: Serializer> {
    writer: &'a mut Writer<S>,
    manner: Manner,
}

impl<S: Serializer> TimeWriter<'_, S> {
    /// The number is in a string.
    #[must_use]
    pub fn swapped(mut self) -> Self {
        self.manner.swapped = true;
        self
    }

    /// Writes the field.
    pub fn field<T: Times>(self, name: &'static str, value: &T) {
        let Some(times) = value.times() else { return };
        let manner = self.manner;
        match times {
            Several::One(time) => self.writer.entry(name, &Timed(time, manner)),
            Several::Many(times) => self.writer.entry(name, &TimedList(times, manner)),
        }
    }
}

/// A field of times.
pub trait Times {
    /// What there is to write.
    #[doc(hidden)]
    fn times(&self) -> Option<Several<'_>>;
}

/// One time or a list of them.
#[doc(hidden)]
#[derive(Debug)]
pub enum Several<'a> {
    One(&'a Timestamp),
    Many(&'a [Timestamp]),
}

impl Times for Option<Timestamp> {
    fn times(&self) -> Option<Several<'_>> {
        self.as_ref().map(Several::One)
    }
}

impl Times for Option<Vec<Timestamp>> {
    fn times(&self) -> Option<Several<'_>> {
        self.as_deref().map(Several::Many)
    }
}

impl Times for Vec<Timestamp> {
    fn times(&self) -> Option<Several<'_>> {
        Some(Several::Many(self)).filter(|_| !self.is_empty())
    }
}

struct Timed<'a>(&'a Timestamp, Manner);

impl Serialize for Timed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0.on_wire(self.1.form), self.1.swapped) {
            (Wire::Number(number), false) => serializer.serialize_i64(number),
            (Wire::Number(number), true) => serializer.collect_str(&number),
            (Wire::Text(text), true) => serializer.serialize_str(&text),
            // What could not be read may have been a number.
            (Wire::Text(text), false) => as_number(&text, serializer),
            (Wire::Nothing, _) => Err(S::Error::custom(self.0.unfit("the field"))),
        }
    }
}

struct TimedList<'a>(&'a [Timestamp], Manner);

impl Serialize for TimedList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|time| Timed(time, self.1)))
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

swap_to_string!(i32, i64, f64, bool);

impl Swap for String {
    fn swap<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        as_number(self, serializer)
    }
}

/// As a number where that has the same digits, else as it stands: nothing is lost.
fn as_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    fn same<T: FromStr>(text: &str, write: impl Fn(&T) -> String) -> Option<T> {
        text.parse().ok().filter(|number| write(number) == text)
    }
    if let Some(number) = same::<i64>(text, i64::to_string) {
        serializer.serialize_i64(number)
    } else if let Some(number) = same::<u64>(text, u64::to_string) {
        serializer.serialize_u64(number)
    } else if let Some(number) = same::<f64>(text, |number| JsonNumber(*number).to_string()) {
        serializer.serialize_f64(number)
    } else {
        serializer.serialize_str(text)
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
