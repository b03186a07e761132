//! To and from the crate `jiff`.

use super::date::{Date, Day};
use super::instant::Instant;
use super::invalid::InvalidTime;
use super::timestamp::Timestamp;

impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self::at(Instant::normal(
            time.as_second(),
            time.subsec_nanosecond().into(),
            0,
        ))
    }
}

/// The offset is kept, the name of the zone is not.
impl From<jiff::ZonedDateTime> for Timestamp {
    fn from(time: jiff::ZonedDateTime) -> Self {
        let at = time.timestamp();
        // At most a day: it fits.
        let offset = i16::try_from(time.offset().seconds() / 60).unwrap_or(0);
        Self::at(Instant::normal(
            at.as_second(),
            at.subsec_nanosecond().into(),
            offset,
        ))
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = InvalidTime;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTime> {
        (&time).try_into()
    }
}

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        time.instant()
            .and_then(|at| {
                let nanos = i32::try_from(at.nanos).ok()?;
                jiff::Timestamp::new(at.seconds, nanos).ok()
            })
            .ok_or_else(|| time.unfit("jiff::Timestamp"))
    }
}

/// Of a year before 0, which the platform cannot write, only the text is left.
impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        let parts = (date.month().unsigned_abs(), date.day().unsigned_abs());
        Self::from_ymd(date.year().into(), parts.0, parts.1)
            .unwrap_or_else(|| Self::from(date.to_string()))
    }
}

impl TryFrom<Date> for jiff::civil::Date {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        let read = |day: Day| {
            let year = i16::try_from(day.year).ok()?;
            let (month, day) = (i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?);
            jiff::civil::Date::new(year, month, day).ok()
        };
        date.day().and_then(read).ok_or_else(|| date.unfit())
    }
}
