//! What a kind asks of a value beyond its JSON type.

use super::moment;
use super::rule::Seen;
use crate::ground::operation::Kind;

/// What the kind expects in place of this value; nothing where it fits.
#[must_use]
pub fn misfit(kind: &Kind, value: Seen<'_>) -> Option<&'static str> {
    let narrow = |number: i64| i32::try_from(number).is_ok();
    match (kind, value) {
        (Kind::Rfc3339, Seen::Text(text)) if moment::rfc3339(text).is_none() => {
            Some("has to be a time such as 2020-10-28T12:00:00+08:00")
        }
        (Kind::Date, Seen::Text(text)) if moment::date(text).is_none() => {
            Some("has to be a day such as 2020-10-28")
        }
        (Kind::I32, Seen::Integer(number)) if !narrow(number) => Some("has to fit in 32 bits"),
        (Kind::I32, Seen::Text(text)) if text.parse().is_ok_and(|number| !narrow(number)) => {
            Some("has to fit in 32 bits")
        }
        _ => None,
    }
}
