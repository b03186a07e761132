//! Times in each of their documented forms.

use feishu_core::operation::Kind;
use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime};

/// Milliseconds since the epoch of a time in RFC 3339 form.
pub(super) fn rfc3339(text: &str) -> Option<i128> {
    let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    Some(time.unix_timestamp_nanos() / 1_000_000)
}

/// Milliseconds since the epoch of the start of a day, `2020-10-28`.
pub(super) fn date(text: &str) -> Option<i128> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range)?;
        digits
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| digits.parse::<u16>().ok())
            .flatten()
    };
    let month = Month::try_from(u8::try_from(number(5..7)?).ok()?).ok()?;
    let day = u8::try_from(number(8..10)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(0..4)?), month, day).ok()?;
    Some(date.midnight().assume_utc().unix_timestamp_nanos() / 1_000_000)
}

/// Milliseconds since the epoch of a value of a kind that is a time.
pub(super) fn millis(kind: &Kind, text: &str) -> Option<i128> {
    match kind {
        Kind::Rfc3339 => rfc3339(text),
        Kind::Date => date(text),
        Kind::UnixSeconds => text
            .parse::<i64>()
            .ok()
            .map(|seconds| i128::from(seconds) * 1000),
        Kind::UnixMillis => text.parse::<i64>().ok().map(i128::from),
        // A few pages document seconds as plain integers or text.
        Kind::I32 | Kind::I64 | Kind::String => text
            .parse::<i64>()
            .ok()
            .map(|seconds| i128::from(seconds) * 1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_and_nonsense_is_not() {
        assert_eq!(date("1970-01-02"), Some(86_400_000));
        for bad in [
            "1970-13-02",
            "1970-02-30",
            "70-01-02",
            "1970-1-2",
            "1970-01-+2",
            "１９70-1-1",
        ] {
            assert_eq!(date(bad), None, "{bad}");
        }
        assert_eq!(rfc3339("1970-01-01T08:00:01+08:00"), Some(1000));
        assert_eq!(rfc3339("1970-01-01 08:00"), None);
    }
}
