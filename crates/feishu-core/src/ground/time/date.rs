//! A day.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use ::time::Month;

use super::invalid::InvalidTime;

/// A day of the calendar, `2020-10-28`, without a time zone.
///
/// It is made from its parts, from text, and from the types of the crates `jiff`, `time` and `chrono` with
/// the features of these names. What the platform sends in place of a day stays: a day may be
/// [`unreadable`](Self::unreadable), is then later than every other, and is written back as it came.
///
/// ```
/// use feishu_core::Date;
/// let day = Date::from_ymd(2020, 10, 28).expect("a day of the calendar");
/// assert_eq!(day.to_string(), "2020-10-28");
/// assert_eq!(day, "2020-10-28".parse()?);
/// assert_eq!(day.ymd(), Some((2020, 10, 28)));
/// assert_eq!(Date::from_ymd(2021, 2, 29), None);
/// assert_eq!(Date::from("2020-10").unreadable(), Some("2020-10"));
/// # Ok::<(), feishu_core::InvalidTime>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Day(Day),
    Written(Box<str>),
}

/// A day that there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Day {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Day {
    /// A day of the calendar, in a year of four digits.
    pub(super) fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let year = u16::try_from(year).ok().filter(|year| *year <= 9999)?;
        ::time::Date::from_calendar_date(year.into(), Month::try_from(month).ok()?, day).ok()?;
        Some(Self { year, month, day })
    }

    fn parse(text: &str) -> Option<Self> {
        let (year, month, day) = calendar_day(text.as_bytes().try_into().ok()?)?.to_calendar_date();
        let year = u16::try_from(year).ok()?;
        Some(Self {
            year,
            month: month.into(),
            day,
        })
    }
}

/// The day of the calendar that text such as `2020-10-28` is.
pub(super) fn calendar_day(text: &[u8; 10]) -> Option<::time::Date> {
    let [c1, c2, y1, y2, b'-', m1, m2, b'-', d1, d2] = text else {
        return None;
    };
    let year = i32::from(two_digits(c1, c2)?) * 100 + i32::from(two_digits(y1, y2)?);
    let month = Month::try_from(two_digits(m1, m2)?).ok()?;
    ::time::Date::from_calendar_date(year, month, two_digits(d1, d2)?).ok()
}

/// The number that two digits are. By hand: the parsers of numbers take a plus sign.
pub(super) fn two_digits(tens: &u8, ones: &u8) -> Option<u8> {
    let both = tens.is_ascii_digit() && ones.is_ascii_digit();
    both.then(|| (tens - b'0') * 10 + (ones - b'0'))
}

impl Date {
    /// A day from its year, its month from 1 to 12 and its day from 1 to 31; `None` where the calendar has
    /// no such day, or the year not at most four digits.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        Day::new(year, month, day).map(|day| Self(Repr::Day(day)))
    }

    /// Its year, its month from 1 to 12 and its day from 1 to 31; `None` of what cannot be read.
    #[must_use]
    pub fn ymd(&self) -> Option<(i32, u8, u8)> {
        let day = self.day()?;
        Some((day.year.into(), day.month, day.day))
    }

    /// The text of what cannot be read as a day; `None` of every other.
    #[must_use]
    pub fn unreadable(&self) -> Option<&str> {
        match &self.0 {
            Repr::Day(_) => None,
            Repr::Written(text) => Some(text),
        }
    }

    pub(super) fn day(&self) -> Option<Day> {
        match self.0 {
            Repr::Day(day) => Some(day),
            Repr::Written(_) => None,
        }
    }

    /// What is said where a day is asked for that is none.
    pub(super) fn unfit(&self) -> InvalidTime {
        InvalidTime::new(format!("`{self}` is no day such as 2020-10-28"))
    }
}

/// A day such as `2020-10-28`; anything else is [unreadable](Date::unreadable), and sending it says so.
impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(Day::parse(text).map_or_else(|| Repr::Written(text.into()), Repr::Day))
    }
}

/// A day such as `2020-10-28`; anything else is [unreadable](Date::unreadable), and sending it says so.
impl From<String> for Date {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Date> for Date {
    fn from(date: &Date) -> Self {
        date.clone()
    }
}

impl FromStr for Date {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let date = Self::from(text);
        match date.unreadable() {
            None => Ok(date),
            Some(_) => Err(date.unfit()),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Day(Day { year, month, day }) => f.pad(&format!("{year:04}-{month:02}-{day:02}")),
            Repr::Written(text) => f.pad(text),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Day(_) => write!(f, "Date({self})"),
            Repr::Written(text) => f.debug_tuple("Date").field(text).finish(),
        }
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the calendar; what cannot be read is later than all days.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Repr::Day(this), Repr::Day(that)) => this.cmp(that),
            (Repr::Day(_), Repr::Written(_)) => Ordering::Less,
            (Repr::Written(_), Repr::Day(_)) => Ordering::Greater,
            (Repr::Written(this), Repr::Written(that)) => this.cmp(that),
        }
    }
}

impl serde_core::Serialize for Date {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_nonsense_stays_as_it_came() {
        for good in ["1970-01-02", "2024-02-29", "0000-01-01", "9999-12-31"] {
            let date = Date::from(good);
            assert_eq!(date.unreadable(), None, "{good}");
            assert_eq!(date.to_string(), good);
        }
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
            "",
        ] {
            let date = Date::from(bad);
            assert_eq!(date.unreadable(), Some(bad));
            assert_eq!(date.to_string(), bad);
            assert!(date > Date::from("9999-12-31"), "{bad}");
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_made() {
        assert_eq!(Date::from_ymd(2024, 2, 29), Some(Date::from("2024-02-29")));
        for (year, month, day) in [
            (2023, 2, 29),
            (10_000, 1, 1),
            (-1, 1, 1),
            (2020, 0, 1),
            (2020, 1, 0),
        ] {
            assert_eq!(
                Date::from_ymd(year, month, day),
                None,
                "{year} {month} {day}"
            );
        }
    }
}
