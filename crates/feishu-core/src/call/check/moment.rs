//! Times in each of their documented forms, as milliseconds since the Unix epoch.

use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime};

use super::rule::Seen;
use crate::ground::operation::Kind;

/// A time in RFC 3339 form.
#[must_use]
pub fn rfc3339(text: &str) -> Option<i128> {
    let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    Some(time.unix_timestamp_nanos() / 1_000_000)
}

/// The start of a day, `2020-10-28`.
#[must_use]
pub fn date(text: &str) -> Option<i128> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    // By hand: the parsers of numbers take a plus sign.
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u16, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + u16::from(digit - b'0'))
        })
    };
    let year = number(&bytes[..4])?;
    let month = Month::try_from(u8::try_from(number(&bytes[5..7])?).ok()?).ok()?;
    let day = u8::try_from(number(&bytes[8..])?).ok()?;
    let date = Date::from_calendar_date(year.into(), month, day).ok()?;
    Some(date.midnight().assume_utc().unix_timestamp_nanos() / 1_000_000)
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
        for bad in [
            "1970-13-02",
            "1970-02-30",
            "2023-02-29",
            "70-01-02",
            "1970-1-2",
            "1970-01-+2",
            "1970/01-02",
            "1970-01/02",
            "1970-01-02Z",
            "１９70-1-1",
        ] {
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
}
