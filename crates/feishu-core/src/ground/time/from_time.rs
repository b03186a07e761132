//! To and from the crate `time`.

use ::time::{OffsetDateTime, UtcOffset};

use super::date::{Date, Day};
use super::instant::Instant;
use super::invalid::InvalidTime;
use super::timestamp::Timestamp;

/// The offset is kept, to the minute.
impl From<OffsetDateTime> for Timestamp {
    fn from(time: OffsetDateTime) -> Self {
        Self::at(Instant::normal(
            time.unix_timestamp(),
            time.nanosecond().into(),
            time.offset().whole_minutes(),
        ))
    }
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = InvalidTime;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTime> {
        (&time).try_into()
    }
}

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        time.instant()
            .and_then(|at| {
                let offset = UtcOffset::from_whole_seconds(i32::from(at.offset) * 60).ok()?;
                let whole = OffsetDateTime::from_unix_timestamp(at.seconds).ok()?;
                whole
                    .replace_nanosecond(at.nanos)
                    .ok()?
                    .checked_to_offset(offset)
            })
            .ok_or_else(|| time.unfit("time::OffsetDateTime"))
    }
}

/// Of a year of not four digits, which the platform cannot write, only the text is left.
impl From<::time::Date> for Date {
    fn from(date: ::time::Date) -> Self {
        Self::from_ymd(date.year(), date.month().into(), date.day())
            .unwrap_or_else(|| Self::from(date.to_string()))
    }
}

impl TryFrom<Date> for ::time::Date {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        let read = |day: Day| {
            let month = day.month.try_into().ok()?;
            ::time::Date::from_calendar_date(day.year.into(), month, day.day).ok()
        };
        date.day().and_then(read).ok_or_else(|| date.unfit())
    }
}
