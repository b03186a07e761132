//! A point on the time line, and its form as RFC 3339.

use std::fmt::{self, Write as _};

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
        self.write(&mut text, time).ok()?;
        Some(text)
    }

    fn write(self, text: &mut String, time: OffsetDateTime) -> fmt::Result {
        let (date, clock) = (time.date(), time.time());
        write!(
            text,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            date.year(),
            u8::from(date.month()),
            date.day(),
            clock.hour(),
            clock.minute(),
            clock.second()
        )?;
        if self.nanos > 0 {
            let digits = format!("{:09}", self.nanos);
            write!(text, ".{}", digits.trim_end_matches('0'))?;
        }
        match self.offset {
            0 => text.write_char('Z'),
            offset => {
                let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
                write!(text, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}
