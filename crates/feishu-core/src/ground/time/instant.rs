//! A point on the time line, and its form as RFC 3339.

use ::time::format_description::well_known::Rfc3339;
use ::time::{Date, OffsetDateTime};

use super::date::{calendar_day, two_digits};

/// Nanoseconds of a second.
const SECOND: u32 = 1_000_000_000;
/// Seconds of a day.
const DAY: i64 = 86_400;
/// The day that times are counted from.
const EPOCH: Date = OffsetDateTime::UNIX_EPOCH.date();

/// A point on the time line, with the offset from UTC that it is written in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instant {
    /// Whole seconds since the Unix epoch, rounded down.
    pub(super) seconds: i64,
    /// What is left, below a second.
    pub(super) nanos: u32,
    /// Minutes east of UTC.
    pub(super) offset: i16,
}

impl Instant {
    /// Two instants are the same, whatever offset they are written in.
    pub(super) fn key(self) -> (i64, u32) {
        (self.seconds, self.nanos)
    }

    /// From any number of nanoseconds beside the seconds; what is beyond 64 bits of seconds is cut
    /// to the nearest that is not.
    pub(super) fn normal(seconds: i64, nanos: i64, offset: i16) -> Self {
        let over = nanos.div_euclid(SECOND.into());
        match seconds.checked_add(over) {
            Some(seconds) => Self {
                seconds,
                // Below a second, so that it fits.
                nanos: u32::try_from(nanos.rem_euclid(SECOND.into())).unwrap_or(0),
                offset,
            },
            None if over < 0 => Self {
                seconds: i64::MIN,
                nanos: 0,
                offset,
            },
            None => Self {
                seconds: i64::MAX,
                nanos: SECOND - 1,
                offset,
            },
        }
    }

    pub(super) fn parse_rfc3339(text: &str) -> Option<Self> {
        Self::at_sight(text).or_else(|| Self::by_the_book(text))
    }

    /// A time of whole seconds in its [usual](Self::is_usual) form, `2020-10-28T12:00:00+08:00`: what nearly
    /// every answer with times has several of. Its digits stand in known places, and only its day takes a
    /// calendar.
    pub(super) fn at_sight(text: &str) -> Option<Self> {
        let (day, rest) = text.as_bytes().split_first_chunk()?;
        let (clock, zone) = rest.split_first_chunk()?;
        let [b'T', h1, h2, b':', n1, n2, b':', s1, s2] = clock else {
            return None;
        };
        let day = calendar_day(day)?;
        let hour = two_digits(h1, h2)?;
        let (minute, second) = (two_digits(n1, n2)?, two_digits(s1, s2)?);
        let offset = match zone {
            b"Z" => 0,
            [sign @ (b'+' | b'-'), h1, h2, b':', n1, n2] => {
                let (hours, minutes) = (two_digits(h1, h2)?, two_digits(n1, n2)?);
                let east = i16::from(hours) * 60 + i16::from(minutes);
                if hours > 23 || minutes > 59 || east == 0 {
                    return None;
                }
                if *sign == b'-' { -east } else { east }
            }
            _ => return None,
        };
        // In the first year and the last, the offset may lead out of those that can be written.
        if !(1..=9998).contains(&day.year()) || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let days = i64::from(day.to_julian_day()) - i64::from(EPOCH.to_julian_day());
        let minutes = (days * 24 + i64::from(hour)) * 60 + i64::from(minute) - i64::from(offset);
        Some(Self {
            seconds: minutes * 60 + i64::from(second),
            nanos: 0,
            offset,
        })
    }

    /// By all that RFC 3339 allows.
    fn by_the_book(text: &str) -> Option<Self> {
        let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Some(Self {
            seconds: time.unix_timestamp(),
            nanos: time.nanosecond(),
            offset: time.offset().whole_minutes(),
        })
    }

    /// As RFC 3339; nothing outside the years that it can write, 0 to 9999. By hand, since a call that has
    /// times writes and checks each of them.
    pub(super) fn to_rfc3339(self) -> Option<String> {
        let there = self.seconds.checked_add(i64::from(self.offset) * 60)?;
        let day = i32::try_from(there.div_euclid(DAY)).ok()?;
        let day = Date::from_julian_day(day.checked_add(EPOCH.to_julian_day())?).ok()?;
        // Below a day, so that it fits.
        let second = u32::try_from(there.rem_euclid(DAY)).ok()?;
        let (year, month, day) = day.to_calendar_date();
        let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
        let ([c1, c2], [y1, y2]) = (two(year / 100), two(year % 100));
        let ([m1, m2], [d1, d2]) = (two(u8::from(month).into()), two(day.into()));
        let ([h1, h2], [n1, n2]) = (two(second / 3600), two(second / 60 % 60));
        let [s1, s2] = two(second % 60);
        let mut text = Vec::with_capacity(25);
        #[rustfmt::skip]
        text.extend([c1, c2, y1, y2, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2]);
        if self.nanos > 0 {
            let digits = format!(".{:09}", self.nanos);
            text.extend_from_slice(digits.trim_end_matches('0').as_bytes());
        }
        match u32::from(self.offset.unsigned_abs()) {
            0 => text.push(b'Z'),
            // Less than a day and two hours either way.
            away => {
                let sign = if self.offset < 0 { b'-' } else { b'+' };
                let ([h1, h2], [n1, n2]) = (two(away / 60), two(away % 60));
                text.extend([sign, h1, h2, b':', n1, n2]);
            }
        }
        String::from_utf8(text).ok()
    }

    /// Whether a text that was read as a time is known to be what [`to_rfc3339`](Self::to_rfc3339) writes
    /// for it.
    pub(super) fn is_usual(text: &str) -> bool {
        let Some((clock, rest)) = text.split_at_checked(19) else {
            return false;
        };
        let Some((fraction, offset)) = rest
            .find(['Z', '+', '-'])
            .and_then(|at| rest.split_at_checked(at))
        else {
            return false;
        };
        // Elsewhere on earth it is a year that cannot be written.
        let first_or_last = clock.starts_with("0000") || clock.starts_with("9999");
        // A leap second is read as the last moment before it.
        !first_or_last
            && clock.as_bytes().get(10) == Some(&b'T')
            && !clock.ends_with("60")
            && fraction.len() <= ".123456789".len()
            && !fraction.ends_with('0')
            && !offset.ends_with("00:00")
    }
}

/// The two digits of a number below a hundred.
fn two(number: u32) -> [u8; 2] {
    [number / 10, number % 10].map(|digit| b'0' + digit as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(instant: Option<Instant>) -> Option<(i64, u32, i16)> {
        instant.map(|at| (at.seconds, at.nanos, at.offset))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn what_is_read_at_sight_is_what_the_book_says(
            year in "[0-9]{2}[0-9]{2}|0000|0001|9998|9999|20[0-9]{2}",
            month in "[01][0-9]",
            day in "[0-3][0-9]",
            clock in "[0-2][0-9]:[0-6][0-9]:[0-6][0-9]",
            offset in "Z|[+-][0-2][0-9]:[0-6][0-9]|[+-]00:00",
            (at, other) in (0..25_usize, prop::sample::select(b"0909:-+TtZ. \xe5".as_slice())),
        ) {
            let text = format!("{year}-{month}-{day}T{clock}{offset}");
            let mut bytes = text.clone().into_bytes();
            if let Some(byte) = bytes.get_mut(at) {
                *byte = other;
            }
            for text in [text, String::from_utf8_lossy(&bytes).into_owned()] {
                if let Some(instant) = Instant::at_sight(&text) {
                    prop_assert_eq!(parts(Some(instant)), parts(Instant::by_the_book(&text)), "{}", text);
                    prop_assert!(Instant::is_usual(&text), "{}", text);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_and_nothing_is_left_out(
            seconds in -63_000_000_000_i64..254_000_000_000,
            nanos in prop_oneof![Just(0), 0..SECOND],
            offset in -1439_i16..=1439,
        ) {
            let instant = Instant { seconds, nanos, offset };
            let there = seconds + i64::from(offset) * 60;
            let year = OffsetDateTime::from_unix_timestamp(there).map(OffsetDateTime::year);
            match instant.to_rfc3339() {
                Some(text) => {
                    let read = Instant::by_the_book(&text);
                    prop_assert_eq!(parts(read), Some((seconds, nanos, offset)), "{}", text);
                }
                None => prop_assert!(!year.is_ok_and(|year| (0..=9999).contains(&year))),
            }
        }
    }

    #[test]
    fn every_usual_time_of_whole_seconds_is_read_at_sight() {
        for (text, seconds, offset) in [
            ("1970-01-01T00:00:00Z", 0, 0),
            ("1969-12-31T23:59:59Z", -1, 0),
            ("2020-10-28T12:00:00+08:00", 1_603_857_600, 480),
            ("2024-02-29T23:59:59-00:30", 1_709_252_999, -30),
            ("0001-01-01T00:00:00+23:59", -62_135_683_140, 1439),
            ("9998-12-31T23:59:59-23:59", 253_370_851_139, -1439),
        ] {
            let read = Instant::at_sight(text);
            assert_eq!(parts(read), Some((seconds, 0, offset)), "{text}");
            assert_eq!(parts(Instant::by_the_book(text)), parts(read), "{text}");
        }
        for text in [
            "2023-02-29T00:00:00Z",
            "2020-13-01T00:00:00Z",
            "2020-00-01T00:00:00Z",
            "2020-10-28T24:00:00Z",
            "2020-10-28T12:60:00Z",
            "2020-10-28T12:00:60Z",
            "2020-10-28T12:00:00+24:00",
            "2020-10-28T12:00:00+08:60",
            "2020-10-28T12:00:00*08:00",
            "2020-10-28T12:00:00+00:00",
            "2020-10-28 12:00:00Z",
            "2020-10-28T12:00:00.5Z",
            "9999-12-31T00:00:00Z",
            "0000-12-31T00:00:00Z",
            "2020-10-28T12:00:00",
        ] {
            assert!(Instant::at_sight(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_is_usual_is_what_is_written() {
        for clock in [
            "2020-10-28T12:00:09",
            "0000-01-01T00:00:00",
            "9999-12-31T23:59:59",
            "0001-01-01T00:00:00",
            "9998-12-31T23:59:59",
            "2016-12-31t23:59:59",
            "2016-12-31T23:59:60",
        ] {
            for fraction in ["", ".5", ".50", ".000000001", ".1234567890", ".0"] {
                for offset in [
                    "Z", "z", "+08:00", "-08:00", "-00:30", "+00:00", "-00:00", "+23:59",
                ] {
                    let text = format!("{clock}{fraction}{offset}");
                    let Some(instant) = Instant::parse_rfc3339(&text) else {
                        continue;
                    };
                    let same = instant.to_rfc3339().as_deref() == Some(&text);
                    let edge = clock.starts_with("0000") || clock.starts_with("9999");
                    assert_eq!(Instant::is_usual(&text), same && !edge, "{text}");
                }
            }
        }
        for text in [
            "",
            "2020",
            "2020-10-28T12:00:00",
            "2020-10-28T12:00:0\u{5bc6}",
        ] {
            assert!(!Instant::is_usual(text), "{text}");
        }
    }
}
