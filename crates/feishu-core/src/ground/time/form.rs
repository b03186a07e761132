//! The forms that an instant has on the wire.

use super::instant::Instant;

/// The form that a field gives an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The number of milliseconds since the Unix epoch.
    Millis,
    /// The number of seconds since the Unix epoch.
    Seconds,
    /// Text such as `2020-10-28T12:00:00+08:00`.
    Rfc3339,
}

impl Form {
    /// The instant that a number is; nothing where the form is none of numbers.
    pub(super) fn count(self, number: i64) -> Option<Instant> {
        match self {
            Self::Millis => Some(millis(number)),
            Self::Seconds => Some(seconds(number)),
            Self::Rfc3339 => None,
        }
    }

    /// The instant that text of this form is.
    pub(super) fn read(self, text: &str) -> Option<Instant> {
        match self {
            Self::Rfc3339 => Instant::parse_rfc3339(text),
            _ => self.count(text.parse().ok()?),
        }
    }
}

pub(super) const fn millis(number: i64) -> Instant {
    Instant {
        seconds: number.div_euclid(1000),
        // Below a thousand, and never negative.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        nanos: number.rem_euclid(1000) as u32 * 1_000_000,
        offset: 0,
    }
}

pub(super) const fn seconds(number: i64) -> Instant {
    Instant {
        seconds: number,
        nanos: 0,
        offset: 0,
    }
}

/// What is finer than a millisecond is cut off; nothing beyond 64 bits.
pub(super) fn to_millis(instant: Instant) -> Option<i64> {
    let whole = i128::from(instant.seconds) * 1000 + i128::from(instant.nanos / 1_000_000);
    i64::try_from(whole).ok()
}
