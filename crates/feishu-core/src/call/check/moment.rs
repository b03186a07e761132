//! Times in each of their documented forms, as milliseconds since the Unix epoch.

use super::rule::Seen;
use crate::ground::operation::Kind;
use crate::ground::time::{Date, Timestamp};

/// Seconds since the Unix epoch at the end of the year 9999, behind which no form of text reaches.
const LAST_SECOND: i64 = 253_402_300_799;

/// A time in RFC 3339 form.
#[must_use]
pub fn rfc3339(text: &str) -> Option<i128> {
    Timestamp::from(text).as_millis().map(i128::from)
}

/// The start of a day, `2020-10-28`.
#[must_use]
pub fn date(text: &str) -> Option<i128> {
    Date::from(text).ymd()?;
    rfc3339(&format!("{text}T00:00:00Z"))
}

/// Whether a number is a time of a year of four digits, before or after the epoch. Milliseconds in a
/// field of seconds are not.
pub(super) fn in_reach(kind: &Kind, number: i64) -> bool {
    let seconds = match kind {
        Kind::UnixMillis => number / 1000,
        _ => number,
    };
    (-LAST_SECOND..=LAST_SECOND).contains(&seconds)
}

/// A value of a field that holds a time.
#[must_use]
pub fn millis(kind: &Kind, value: Seen<'_>) -> Option<i128> {
    let number = match (kind, value) {
        (Kind::Rfc3339, Seen::Text(text)) => return rfc3339(text),
        (Kind::Date, Seen::Text(text)) => return date(text),
        (_, Seen::Text(text)) => text.parse().ok()?,
        (_, Seen::Integer(number)) => number,
        _ => return None,
    };
    match kind {
        Kind::UnixMillis => Some(number.into()),
        // Some pages document seconds as plain integers or text.
        _ => Some(i128::from(number) * 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_and_nonsense_is_not() {
        assert_eq!(date("1970-01-02"), Some(86_400_000));
        assert_eq!(date("2024-02-29"), Some(1_709_164_800_000));
        for bad in ["1970-02-30", "1970-1-2", "1970-01-02Z"] {
            assert_eq!(date(bad), None, "{bad}");
        }
        assert_eq!(rfc3339("1970-01-01T08:00:01+08:00"), Some(1000));
        assert_eq!(rfc3339("1970-01-01 08:00"), None);
    }

    #[test]
    fn the_kind_says_the_unit() {
        for (kind, value, expected) in [
            (Kind::UnixMillis, Seen::Integer(7), Some(7)),
            (Kind::UnixMillis, Seen::Text("-7"), Some(-7)),
            (Kind::UnixSeconds, Seen::Integer(7), Some(7000)),
            (Kind::String, Seen::Text("7"), Some(7000)),
            (
                Kind::I64,
                Seen::Integer(i64::MAX),
                Some(i128::from(i64::MAX) * 1000),
            ),
            (Kind::String, Seen::Text("soon"), None),
            (Kind::Rfc3339, Seen::Text("7"), None),
            (Kind::Date, Seen::Text("1970-01-02"), Some(86_400_000)),
            (
                Kind::Rfc3339,
                Seen::Text("1970-01-01T00:00:00.007Z"),
                Some(7),
            ),
            (Kind::UnixSeconds, Seen::Float(7.0), None),
        ] {
            assert_eq!(millis(&kind, value), expected, "{kind:?} {value:?}");
        }
    }

    #[test]
    fn milliseconds_are_out_of_reach_of_seconds() {
        for (kind, number, expected) in [
            (Kind::UnixSeconds, 1_603_857_600, true),
            (Kind::UnixSeconds, 253_402_300_799, true),
            (Kind::UnixSeconds, 253_402_300_800, false),
            (Kind::UnixSeconds, 1_603_857_600_000, false),
            (Kind::UnixSeconds, -1_603_857_600_000, false),
            (Kind::UnixMillis, 1_603_857_600_000, true),
            (Kind::UnixMillis, -1, true),
            (Kind::UnixMillis, 253_402_300_799_999, true),
            (Kind::UnixMillis, 1_603_857_600_000_000, false),
        ] {
            assert_eq!(in_reach(&kind, number), expected, "{kind:?} {number}");
        }
    }
}
