//! Times in JSON.

use std::fmt;

use serde_core::de::{Error, Visitor};

use super::date::Date;
use super::form::Form;
use super::timestamp::Timestamp;
use crate::ground::number::JsonNumber;

/// Up to here a float holds every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Reads a time in a field of this form; `null` and empty text are none.
pub(crate) struct TimeVisitor(pub(crate) Form);

impl Visitor<'_> for TimeVisitor {
    type Value = Option<Timestamp>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(Timestamp::of_number(self.0, number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(match i64::try_from(number) {
            Ok(number) => Timestamp::of_number(self.0, number),
            Err(_) => Timestamp::of_text(self.0, &number.to_string()),
        }))
    }

    // 1.0 is an integer that went through a language without integers.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        if number.fract() == 0.0 && number.abs() <= EXACT {
            #[allow(clippy::cast_possible_truncation)]
            return self.visit_i64(number as i64);
        }
        Ok(Some(Timestamp::of_text(
            self.0,
            &JsonNumber(number).to_string(),
        )))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((!text.is_empty()).then(|| Timestamp::of_text(self.0, text)))
    }
}

/// Reads a day; `null` and empty text are none.
pub(crate) struct DateVisitor;

impl Visitor<'_> for DateVisitor {
    type Value = Option<Date>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(Date::from(number.to_string())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Date::from(number.to_string())))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((!text.is_empty()).then(|| Date::from(text)))
    }
}
