//! A point on the time line, and its form as RFC 3339.

use ::time::format_description::well_known::Rfc3339;
use ::time::{OffsetDateTime, UtcOffset};

/// Nanoseconds of a second.
const SECOND: u32 = 1_000_000_000;

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
        let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Some(Self {
            seconds: time.unix_timestamp(),
            nanos: time.nanosecond(),
            offset: time.offset().whole_minutes(),
        })
    }

    /// As RFC 3339; nothing outside the years that it can write, 0 to 9999.
    pub(super) fn to_rfc3339(self) -> Option<String> {
        let offset = UtcOffset::from_whole_seconds(i32::from(self.offset) * 60).ok()?;
        let time = OffsetDateTime::from_unix_timestamp(self.seconds)
            .ok()?
            .checked_to_offset(offset)?;
        if !(0..=9999).contains(&time.year()) {
            return None;
        }
        let mut text = String::with_capacity(25);
        self.write(&mut text, time);
        Some(text)
    }

    /// By hand, since a call that has times writes and checks each of them.
    fn write(self, text: &mut String, time: OffsetDateTime) {
        let (date, clock) = (time.date(), time.time());
        // Of four digits, as has been seen to.
        let year = u16::try_from(date.year()).unwrap_or_default();
        let [century, year] = [year / 100, year % 100].map(|half| half as u8);
        two(text, century);
        two(text, year);
        for (mark, number) in [
            ('-', u8::from(date.month())),
            ('-', date.day()),
            ('T', clock.hour()),
            (':', clock.minute()),
            (':', clock.second()),
        ] {
            text.push(mark);
            two(text, number);
        }
        if self.nanos > 0 {
            let digits = format!(".{:09}", self.nanos);
            text.push_str(digits.trim_end_matches('0'));
        }
        match self.offset {
            0 => text.push('Z'),
            offset => {
                text.push(if offset < 0 { '-' } else { '+' });
                // Less than a day and two hours either way.
                let [hours, minutes] =
                    [offset.unsigned_abs() / 60, offset.unsigned_abs() % 60].map(|part| part as u8);
                two(text, hours);
                text.push(':');
                two(text, minutes);
            }
        }
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

/// Two digits.
fn two(text: &mut String, number: u8) {
    text.push(char::from(b'0' + number / 10));
    text.push(char::from(b'0' + number % 10));
}

#[cfg(test)]
mod tests {
    use super::*;

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
