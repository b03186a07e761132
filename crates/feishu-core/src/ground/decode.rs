//! From the platform's JSON to types: lenient where the platform is loose, never silent.
//!
//! Service crates describe their types with [`object!`](crate::object) and the enumeration macros;
//! the code that walks the JSON is here and generic, so that it is compiled where a type is
//! decoded and not once per type in the service crate.
//!
//! What is forgiven, because the platform does it: `null` for absent, a number sent as a string
//! and the reverse. What is not: a type that cannot be read as what is documented, a `null` among
//! the items of a list, a number that cannot be kept digit for digit where text is documented, and
//! bytes that are no UTF-8, wherever they stand.
//! (Of a fraction, what a double holds is kept. Free JSON is serde_json's: an integer beyond 64
//! bits is a double there.)

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde_core::Deserialize;
use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use crate::ground::number::JsonNumber;
use crate::ground::time::{Date, DateVisitor, Form, TimeVisitor, Timestamp};

/// A type that can be read from the platform's JSON.
pub trait Decode: Sized {
    /// Reads a value; `null` is `None`.
    ///
    /// # Errors
    /// When the JSON cannot be read as this type.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// The value that stands for `null` where one has to be, as in a list; most types have none.
    #[must_use]
    #[inline]
    fn null() -> Option<Self> {
        None
    }
}

/// A place in a struct that a field of the JSON goes to.
pub trait Slot {
    /// Reads the field.
    ///
    /// # Errors
    /// When the JSON cannot be read as the field's type.
    fn fill<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;
}

impl<T: Decode> Slot for Option<T> {
    #[inline]
    fn fill<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = T::decode(deserializer)?;
        Ok(())
    }
}

impl<T: Decode> Slot for Vec<T> {
    #[inline]
    fn fill<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Vec::decode(deserializer)?.unwrap_or_default();
        Ok(())
    }
}

impl<T: Decode> Slot for BTreeMap<String, T> {
    #[inline]
    fn fill<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = BTreeMap::decode(deserializer)?.unwrap_or_default();
        Ok(())
    }
}

/// A struct whose fields are read by name.
pub trait Object: Default {
    /// The struct's name, for error messages.
    const NAME: &'static str;
    /// The names on the wire; a field's index is its place here.
    const FIELDS: &'static [&'static str];
    /// Reads the field of this index.
    fn read<R: Reader>(&mut self, index: usize, reader: R) -> R::Outcome;
}

/// The value that comes next in the JSON, to be read into a field.
///
/// It stands between [`Object::read`] and serde for the compiler's sake: a service crate has
/// thousands of fields, and each costs what there is to prove of the types in one line.
pub trait Reader {
    /// Whether it could be read.
    type Outcome;
    /// Reads it into a field.
    fn field<S: Slot>(self, slot: &mut S) -> Self::Outcome;
    /// Reads it into a field of times, in the form that the field gives them.
    #[doc(hidden)]
    fn times<T: Times>(self, form: TimeForm, slot: &mut T) -> Self::Outcome;
    /// Leaves it.
    fn skip(self) -> Self::Outcome;

    /// The value is in the other of string and number, which makes no difference to who reads it.
    #[inline]
    fn swapped(self) -> Self
    where
        Self: Sized,
    {
        self
    }

    /// The value is a time in milliseconds, or several.
    #[inline]
    fn millis(self) -> TimeReader<Self>
    where
        Self: Sized,
    {
        TimeReader(self, TimeForm(Form::Millis))
    }

    /// The value is a time in seconds, or several.
    #[inline]
    fn seconds(self) -> TimeReader<Self>
    where
        Self: Sized,
    {
        TimeReader(self, TimeForm(Form::Seconds))
    }
}

/// The form that a field gives its times.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct TimeForm(Form);

/// The value that comes next, which is a time, or several.
#[derive(Debug)]
pub struct TimeReader<R>(R, TimeForm);

impl<R: Reader> TimeReader<R> {
    /// As [`Reader::swapped`].
    #[must_use]
    #[inline]
    pub fn swapped(self) -> Self {
        self
    }

    /// Reads it into a field.
    #[inline]
    pub fn field<T: Times>(self, slot: &mut T) -> R::Outcome {
        self.0.times(self.1, slot)
    }
}

/// A place in a struct for times whose form the field says.
pub trait Times {
    /// Reads the field.
    ///
    /// # Errors
    /// When the JSON is no scalar, or no list of them where the field has several.
    #[doc(hidden)]
    fn fill_times<'de, D: Deserializer<'de>>(
        &mut self,
        form: TimeForm,
        deserializer: D,
    ) -> Result<(), D::Error>;
}

impl Times for Option<Timestamp> {
    fn fill_times<'de, D: Deserializer<'de>>(
        &mut self,
        form: TimeForm,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *self = deserializer.deserialize_any(TimeVisitor(form.0))?;
        Ok(())
    }
}

impl Times for Option<Vec<Timestamp>> {
    fn fill_times<'de, D: Deserializer<'de>>(
        &mut self,
        form: TimeForm,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *self = deserializer.deserialize_any(TimesVisitor(form))?;
        Ok(())
    }
}

impl Times for Vec<Timestamp> {
    fn fill_times<'de, D: Deserializer<'de>>(
        &mut self,
        form: TimeForm,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let times = deserializer.deserialize_any(TimesVisitor(form))?;
        *self = times.unwrap_or_default();
        Ok(())
    }
}

struct TimesVisitor(TimeForm);

impl<'de> Visitor<'de> for TimesVisitor {
    type Value = Option<Vec<Timestamp>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of times")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut times = Vec::new();
        let mut time = None;
        while seq
            .next_element_seed(FillTimes(&mut time, self.0))?
            .is_some()
        {
            match time.take() {
                Some(time) => times.push(time),
                None => return Err(A::Error::custom(NO_ITEM)),
            }
        }
        Ok(Some(times))
    }
}

struct FillTimes<'a, T>(&'a mut T, TimeForm);

impl<'de, T: Times> DeserializeSeed<'de> for FillTimes<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.fill_times(self.1, deserializer)
    }
}

struct NextValue<'a, 'de, A> {
    map: &'a mut A,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Reader for NextValue<'_, 'de, A> {
    type Outcome = Result<(), A::Error>;

    #[inline]
    fn field<S: Slot>(self, slot: &mut S) -> Self::Outcome {
        self.map.next_value_seed(Fill(slot))
    }

    #[inline]
    fn times<T: Times>(self, form: TimeForm, slot: &mut T) -> Self::Outcome {
        self.map.next_value_seed(FillTimes(slot, form))
    }

    #[inline]
    fn skip(self) -> Self::Outcome {
        self.map.next_value::<IgnoredAny>().map(|_| ())
    }
}

struct Fill<'a, S>(&'a mut S);

impl<'de, S: Slot> DeserializeSeed<'de> for Fill<'_, S> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.fill(deserializer)
    }
}

// For all structs at once, which spares each service crate hundreds of implementations.
impl<T: Object> Decode for T {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ObjectVisitor(PhantomData))
    }
}

// Of an object alone: the compiler cannot rule out that a box of one is an object itself.
impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;
    const FIELDS: &'static [&'static str] = T::FIELDS;

    #[inline]
    fn read<R: Reader>(&mut self, index: usize, reader: R) -> R::Outcome {
        T::read(self, index, reader)
    }
}

/// Reads a value that has to be there; what the `Deserialize` of a generated type calls.
///
/// # Errors
/// When the value is `null` or cannot be read.
pub fn present<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    T::decode(deserializer)?.ok_or_else(|| D::Error::custom("unexpected null"))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut object = T::default();
        let mut expected = 0;
        while let Some(found) = map.next_key_seed(Key {
            fields: T::FIELDS,
            expected,
        })? {
            let next = NextValue {
                map: &mut map,
                lifetime: PhantomData,
            };
            if let Some(index) = found {
                object.read(index, next)?;
                expected = index + 1;
            } else {
                next.skip()?;
            }
        }
        Ok(Some(object))
    }
}

/// Finds a key's index. The platform sends fields in a stable order, so the one after the last is
/// tried first and a search is rare.
struct Key {
    fields: &'static [&'static str],
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        if let Some(field) = self.fields.get(self.expected)
            && *field == key
        {
            return Ok(Some(self.expected));
        }
        Ok(self.fields.iter().position(|field| *field == key))
    }
}

/// What is said of an item that is `null`. serde_json notices only behind it.
pub(crate) const NO_ITEM: &str = "an item of a list without a value";

/// Up to here a float holds every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A scalar as the JSON holds it, before it is known whether it fits.
macro_rules! scalar {
    ($type:ty, $visitor:ident, $expecting:literal, { $($visit:tt)* }) => {
        struct $visitor;

        impl<'de> Visitor<'de> for $visitor {
            type Value = Option<$type>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($expecting)
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            $($visit)*
        }

        impl Decode for $type {
            #[inline]
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                deserializer.deserialize_any($visitor)
            }
        }
    };
}

scalar!(String, StringVisitor, "a string", {
    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Some(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    // An integer that arrives as a float is beyond 64 bits, and has lost its last digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        if value.fract() == 0.0 && value.abs() > EXACT {
            return Err(E::custom("a number with more digits than can be kept"));
        }
        Ok(Some(JsonNumber(value).to_string()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }
});

scalar!(i64, IntVisitor, "an integer", {
    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        i64::try_from(value)
            .map(Some)
            .map_err(|_| E::custom("integer beyond 64 bits, signed"))
    }

    // 1.0 is an integer that went through a language without integers.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        if value.fract() == 0.0 && value.abs() <= EXACT {
            #[allow(clippy::cast_possible_truncation)]
            return Ok(Some(value as i64));
        }
        Err(E::invalid_value(
            serde_core::de::Unexpected::Float(value),
            &self,
        ))
    }

    // An empty string is how some endpoints say that there is no number.
    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        if value.is_empty() {
            return Ok(None);
        }
        value
            .parse()
            .map(Some)
            .map_err(|_| E::invalid_value(serde_core::de::Unexpected::Str(value), &self))
    }
});

scalar!(f64, FloatVisitor, "a number", {
    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value as f64))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        if value.is_empty() {
            return Ok(None);
        }
        match value.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ => Err(E::invalid_value(
                serde_core::de::Unexpected::Str(value),
                &self,
            )),
        }
    }
});

scalar!(bool, BoolVisitor, "a boolean", {
    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            other => Err(E::invalid_value(
                serde_core::de::Unexpected::Signed(other),
                &self,
            )),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            other => Err(E::invalid_value(
                serde_core::de::Unexpected::Unsigned(other),
                &self,
            )),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        match value {
            "true" => Ok(Some(true)),
            "false" => Ok(Some(false)),
            "" => Ok(None),
            other => Err(E::invalid_value(
                serde_core::de::Unexpected::Str(other),
                &self,
            )),
        }
    }
});

impl Decode for i32 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        i64::decode(deserializer)?
            .map(|value| {
                Self::try_from(value).map_err(|_| D::Error::custom("integer beyond 32 bits"))
            })
            .transpose()
    }
}

/// By RFC 3339. A field that gives its times another form reads them as [`Times`].
impl Decode for Timestamp {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(TimeVisitor(Form::Rfc3339))
    }
}

impl Decode for Date {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(DateVisitor)
    }
}

/// By RFC 3339; other text stays as it came.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        present(deserializer)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        present(deserializer)
    }
}

impl Decode for serde_json::Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(Some(Self::deserialize(deserializer)?).filter(|value| !value.is_null()))
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: Decode> Decode for Vec<T> {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for ListVisitor<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Element(PhantomData))? {
            // Left out, it would move the items behind it.
            match item.or_else(T::null) {
                Some(item) => items.push(item),
                None => return Err(A::Error::custom(NO_ITEM)),
            }
        }
        Ok(Some(items))
    }
}

struct Element<T>(PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Element<T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::decode(deserializer)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor(PhantomData))
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for MapVisitor<T> {
    type Value = Option<BTreeMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            if let Some(value) = map.next_value_seed(Element(PhantomData))?.or_else(T::null) {
                entries.insert(key, value);
            }
        }
        Ok(Some(entries))
    }
}
