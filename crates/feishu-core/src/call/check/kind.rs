//! What a kind asks of a value beyond its JSON type.

use super::moment;
use super::rule::Seen;
use crate::ground::operation::Kind;

/// What the kind expects in place of this value; nothing where it fits.
#[must_use]
pub fn misfit(kind: &Kind, value: Seen<'_>) -> Option<&'static str> {
    match (kind, value) {
        (Kind::Rfc3339, Seen::Text(text)) if moment::rfc3339(text).is_none() => {
            Some("has to be a time such as 2020-10-28T12:00:00+08:00")
        }
        (Kind::Date, Seen::Text(text)) if moment::date(text).is_none() => {
            Some("has to be a day such as 2020-10-28")
        }
        (_, Seen::Integer(number)) => number_misfit(kind, number),
        // A number that is carried as text.
        (Kind::I32, Seen::Text(text)) => number_misfit(kind, text.parse().ok()?),
        (Kind::UnixMillis | Kind::UnixSeconds, Seen::Text(text)) => match text.parse() {
            Ok(number) => number_misfit(kind, number),
            Err(_) => Some(
                "has to be a time: text such as 2020-10-28T12:00:00+08:00, or a number with its unit \
                 (`Timestamp::from_seconds`, `from_millis`)",
            ),
        },
        _ => None,
    }
}

fn number_misfit(kind: &Kind, number: i64) -> Option<&'static str> {
    match kind {
        Kind::I32 if i32::try_from(number).is_err() => Some("has to fit in 32 bits"),
        Kind::UnixSeconds if !moment::in_reach(kind, number) => {
            Some("has to be a time before the year 10000, in seconds; this may be milliseconds")
        }
        Kind::UnixMillis if !moment::in_reach(kind, number) => {
            Some("has to be a time before the year 10000, in milliseconds")
        }
        _ => None,
    }
}
