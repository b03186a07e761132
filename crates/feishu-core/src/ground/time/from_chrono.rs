//! To and from the crate `chrono`.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Offset, TimeZone, Utc};

use super::date::{Date, Day};
use super::instant::Instant;
use super::invalid::InvalidTime;
use super::timestamp::Timestamp;

/// The offset is kept, to the minute; the name of the zone is not.
impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    fn from(time: DateTime<Z>) -> Self {
        // At most a day: it fits.
        let offset = i16::try_from(time.offset().fix().local_minus_utc() / 60).unwrap_or(0);
        Self::at(Instant::normal(
            time.timestamp(),
            time.timestamp_subsec_nanos().into(),
            offset,
        ))
    }
}

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = InvalidTime;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTime> {
        (&time).try_into()
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        time.instant()
            .and_then(|at| DateTime::from_timestamp(at.seconds, at.nanos))
            .ok_or_else(|| time.unfit("chrono::DateTime"))
    }
}

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        let utc = DateTime::<Utc>::try_from(time)?;
        let offset = time.instant().map_or(0, |at| i32::from(at.offset) * 60);
        let offset = FixedOffset::east_opt(offset);
        offset
            .map(|offset| utc.with_timezone(&offset))
            .ok_or_else(|| time.unfit("chrono::DateTime"))
    }
}

impl TryFrom<Timestamp> for DateTime<FixedOffset> {
    type Error = InvalidTime;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTime> {
        (&time).try_into()
    }
}

/// Of a year of not four digits, which the platform cannot write, only the text is left.
impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        let part = |number: u32| u8::try_from(number).unwrap_or(0);
        Self::from_ymd(date.year(), part(date.month()), part(date.day()))
            .unwrap_or_else(|| Self::from(date.to_string()))
    }
}

impl TryFrom<Date> for NaiveDate {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        let read =
            |day: Day| NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into());
        date.day().and_then(read).ok_or_else(|| date.unfit())
    }
}
