//! A point in time, as users have it.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::form::{self, Form};
use super::instant::Instant;
use super::invalid::InvalidTime;

/// A point in time.
///
/// The platform writes times as seconds, as milliseconds or by RFC 3339, as numbers or as text; each field
/// knows its own form, so that there is one type for all of them. What is finer than the form of the field
/// is cut off when it is sent.
///
/// A time is made from what a program has: [`SystemTime`], text by RFC 3339, and the types of the crates
/// `jiff`, `time` and `chrono` with the features of these names. A bare number says no unit, so only
/// [`from_seconds`](Self::from_seconds) and [`from_millis`](Self::from_millis) take one.
///
/// ```
/// use std::time::{Duration, SystemTime, UNIX_EPOCH};
/// use feishu_core::Timestamp;
///
/// let noon: Timestamp = "2020-10-28T12:00:00+08:00".parse()?;
/// assert_eq!(noon, Timestamp::from_seconds(1_603_857_600));
/// assert_eq!(noon, Timestamp::from_millis(1_603_857_600_000));
/// assert_eq!(noon, Timestamp::from(UNIX_EPOCH + Duration::from_secs(1_603_857_600)));
///
/// let later = noon.clone() + Duration::from_secs(90 * 60);
/// assert!(later > noon);
/// assert_eq!(later.to_string(), "2020-10-28T13:30:00+08:00");
/// assert_eq!(later.duration_since(&noon), Some(Duration::from_secs(5400)));
/// let system: SystemTime = later.try_into()?;
/// # assert_eq!(system, UNIX_EPOCH + Duration::from_secs(1_603_863_000));
/// # Ok::<(), feishu_core::InvalidTime>(())
/// ```
///
/// # What cannot be read
///
/// The platform puts other things in fields of times, such as `-` for "until now". They stay: a time may be
/// [`unreadable`](Self::unreadable), which gives the text as it came and is written back as it came. Such a
/// time is no number of seconds, is later than every other, and does not move when a duration is added.
/// Text that a program makes a time of with [`From`] may be unreadable as well; sending then says so.
///
/// ```
/// use feishu_core::Timestamp;
/// let open = Timestamp::from("-");
/// assert_eq!(open.unreadable(), Some("-"));
/// assert_eq!(open.as_seconds(), None);
/// assert!(open > Timestamp::now());
/// assert!("1603857600".parse::<Timestamp>().is_err());
/// ```
#[derive(Clone)]
pub struct Timestamp(Repr);

/// An instant's parts beside each other, not as one: like that a time has two words.
#[derive(Clone)]
enum Repr {
    At {
        seconds: i64,
        nanos: u32,
        offset: i16,
    },
    /// What would be written otherwise than it came.
    Written(Box<Written>),
}

#[derive(Clone)]
struct Written {
    instant: Option<Instant>,
    text: Box<str>,
}

/// A time as it goes on the wire.
#[derive(Debug, PartialEq)]
pub(crate) enum Wire<'a> {
    /// As a number.
    Number(i64),
    /// As text.
    Text(Cow<'a, str>),
    /// Not at all: the year is no year of four digits, the number has more than 64 bits, or what cannot be
    /// read would be taken for a number of this form.
    Nothing,
}

impl Timestamp {
    /// The time by the system's clock.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// A time from its number of seconds since the Unix epoch.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self::at(form::seconds(seconds))
    }

    /// A time from its number of milliseconds since the Unix epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self::at(form::millis(millis))
    }

    pub(super) const fn at(instant: Instant) -> Self {
        Self(Repr::At {
            seconds: instant.seconds,
            nanos: instant.nanos,
            offset: instant.offset,
        })
    }

    /// The number of seconds since the Unix epoch, rounded down; `None` of what cannot be read.
    #[must_use]
    pub fn as_seconds(&self) -> Option<i64> {
        Some(self.instant()?.seconds)
    }

    /// The number of milliseconds since the Unix epoch, rounded down; `None` of what cannot be read, or
    /// beyond 64 bits.
    #[must_use]
    pub fn as_millis(&self) -> Option<i64> {
        form::to_millis(self.instant()?)
    }

    /// The time as the system's own type; `None` of what cannot be read, or where the system cannot hold it.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let instant = self.instant()?;
        let seconds = Duration::from_secs(instant.seconds.unsigned_abs());
        let whole = if instant.seconds < 0 {
            UNIX_EPOCH.checked_sub(seconds)?
        } else {
            UNIX_EPOCH.checked_add(seconds)?
        };
        whole.checked_add(Duration::new(0, instant.nanos))
    }

    /// The text of what cannot be read as a time; `None` of every other.
    #[must_use]
    pub fn unreadable(&self) -> Option<&str> {
        match &self.0 {
            Repr::Written(written) if written.instant.is_none() => Some(&written.text),
            _ => None,
        }
    }

    /// How long after an earlier time this is; `None` where that is later, or one of them cannot be read.
    #[must_use]
    pub fn duration_since(&self, earlier: &Self) -> Option<Duration> {
        let (this, that) = (self.instant()?, earlier.instant()?);
        let seconds = u64::try_from(i128::from(this.seconds) - i128::from(that.seconds)).ok()?;
        Duration::new(seconds, this.nanos).checked_sub(Duration::new(0, that.nanos))
    }

    pub(super) fn instant(&self) -> Option<Instant> {
        match &self.0 {
            Repr::At {
                seconds,
                nanos,
                offset,
            } => Some(Instant {
                seconds: *seconds,
                nanos: *nanos,
                offset: *offset,
            }),
            Repr::Written(written) => written.instant,
        }
    }

    /// A time from the number that a field of this form has.
    pub(crate) fn of_number(form: Form, number: i64) -> Self {
        match form.count(number) {
            Some(instant) => Self::at(instant),
            None => Self::written(None, &number.to_string()),
        }
    }

    /// A time from the text that a field of this form has. RFC 3339 is taken for what it is in every field.
    pub(crate) fn of_text(form: Form, text: &str) -> Self {
        if form == Form::Rfc3339
            && let Some(instant) = Instant::at_sight(text)
        {
            return Self::at(instant);
        }
        let instant = form
            .read(text)
            .or_else(|| Instant::parse_rfc3339(text).filter(|_| form != Form::Rfc3339));
        match instant {
            Some(instant) if is_usual(instant, form, text) => Self::at(instant),
            instant => Self::written(instant, text),
        }
    }

    fn written(instant: Option<Instant>, text: &str) -> Self {
        let text = text.into();
        Self(Repr::Written(Box::new(Written { instant, text })))
    }

    /// The time in a field of this form: as it came where it came so, and in the one usual way else.
    pub(crate) fn on_wire(&self, form: Form) -> Wire<'_> {
        match (&self.0, self.instant()) {
            (Repr::Written(written), instant)
                if form.read(&written.text).map(Instant::key) == instant.map(Instant::key) =>
            {
                Wire::Text(Cow::Borrowed(&written.text))
            }
            (_, Some(instant)) => wire(instant, form),
            (_, None) => Wire::Nothing,
        }
    }

    /// Moved by seconds and nanoseconds.
    fn moved(&self, seconds: i64, nanos: i64) -> Self {
        match self.instant() {
            Some(at) => Self::at(Instant::normal(
                at.seconds.saturating_add(seconds),
                i64::from(at.nanos) + nanos,
                at.offset,
            )),
            None => self.clone(),
        }
    }
}

fn wire(instant: Instant, form: Form) -> Wire<'static> {
    match (form, wire_number(instant, form)) {
        (_, Some(number)) => Wire::Number(number),
        (Form::Rfc3339, None) => instant
            .to_rfc3339()
            .map_or(Wire::Nothing, |text| Wire::Text(text.into())),
        (_, None) => Wire::Nothing,
    }
}

/// The number for a time in a field that has one.
fn wire_number(instant: Instant, form: Form) -> Option<i64> {
    match form {
        Form::Seconds => Some(instant.seconds),
        Form::Millis => form::to_millis(instant),
        Form::Rfc3339 => None,
    }
}

/// Whether a field of this form has a time written as this text, which it was read from.
fn is_usual(instant: Instant, form: Form, text: &str) -> bool {
    match (form, wire_number(instant, form)) {
        (Form::Rfc3339, _) => Instant::is_usual(text),
        (_, Some(number)) => number.to_string() == text,
        (_, None) => false,
    }
}

/// What is beyond 64 bits of seconds is cut to the nearest that is not.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (
                i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
                i64::from(after.subsec_nanos()),
            ),
            Err(before) => {
                let before = before.duration();
                (
                    i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds),
                    -i64::from(before.subsec_nanos()),
                )
            }
        };
        Self::at(Instant::normal(seconds, nanos, 0))
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = InvalidTime;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTime> {
        (&time).try_into()
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        time.to_system_time()
            .ok_or_else(|| time.unfit("SystemTime"))
    }
}

impl Timestamp {
    /// Why something else cannot hold it.
    pub(crate) fn unfit(&self, other: &str) -> InvalidTime {
        InvalidTime::new(match self.unreadable() {
            Some(text) if text.parse::<i64>().is_ok() => format!(
                "`{text}` says no unit: `Timestamp::from_seconds` and `from_millis` take a number"
            ),
            Some(text) => format!("`{text}` is no time such as 2020-10-28T12:00:00+08:00"),
            None => format!("{self} is beyond what {other} can hold"),
        })
    }
}

/// A time by RFC 3339; anything else is [unreadable](Timestamp::unreadable), and sending it says so.
impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::of_text(Form::Rfc3339, text)
    }
}

/// A time by RFC 3339; anything else is [unreadable](Timestamp::unreadable), and sending it says so.
impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(time: &Timestamp) -> Self {
        time.clone()
    }
}

/// By RFC 3339 alone.
impl FromStr for Timestamp {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let time = Self::from(text);
        match time.unreadable() {
            None => Ok(time),
            Some(_) => Err(time.unfit("a time")),
        }
    }
}

/// By RFC 3339, in the offset that it came with, else in UTC. What cannot be read is shown as it came, and
/// what has no year of four digits as its number of seconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.on_wire(Form::Rfc3339), self.as_seconds()) {
            (Wire::Text(text), _) => f.pad(&text),
            (_, Some(seconds)) => f.pad(&format!("{seconds} seconds since 1970")),
            (_, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unreadable() {
            Some(text) => f.debug_tuple("Timestamp").field(&text).finish(),
            None => write!(f, "Timestamp({self})"),
        }
    }
}

/// By the instant, whatever offset it is written in; by the text where that cannot be read.
impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().map(Instant::key).hash(state);
        self.unreadable().hash(state);
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the instant; what cannot be read is later than all of them.
impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.instant(), other.instant()) {
            (Some(this), Some(that)) => this.key().cmp(&that.key()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.unreadable().cmp(&other.unreadable()),
        }
    }
}

/// What is beyond 64 bits of seconds is cut to the nearest that is not.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, by: Duration) -> Self {
        &self + by
    }
}

impl Add<Duration> for &Timestamp {
    type Output = Timestamp;

    fn add(self, by: Duration) -> Timestamp {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.moved(seconds, by.subsec_nanos().into())
    }
}

impl AddAssign<Duration> for Timestamp {
    fn add_assign(&mut self, by: Duration) {
        *self = &*self + by;
    }
}

/// What is beyond 64 bits of seconds is cut to the nearest that is not.
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, by: Duration) -> Self {
        &self - by
    }
}

impl Sub<Duration> for &Timestamp {
    type Output = Timestamp;

    fn sub(self, by: Duration) -> Timestamp {
        let seconds = i64::try_from(by.as_secs()).map_or(i64::MIN, |seconds| -seconds);
        self.moved(seconds, -i64::from(by.subsec_nanos()))
    }
}

impl SubAssign<Duration> for Timestamp {
    fn sub_assign(&mut self, by: Duration) {
        *self = &*self - by;
    }
}

/// By RFC 3339, and what cannot be read as it came.
impl serde_core::Serialize for Timestamp {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.on_wire(Form::Rfc3339) {
            Wire::Text(text) => serializer.serialize_str(&text),
            _ => Err(serde_core::ser::Error::custom(self.unfit("RFC 3339"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_two_words() {
        assert_eq!(size_of::<Option<Timestamp>>(), 16);
    }

    #[test]
    fn each_form_writes_what_it_read() {
        for (form, text) in [
            (Form::Millis, "1618209327096"),
            (Form::Millis, "-1"),
            (Form::Millis, "0"),
            (Form::Millis, "007"),
            (Form::Millis, "+7"),
            (Form::Millis, "-"),
            (Form::Millis, "9223372036854775807"),
            (Form::Millis, "9223372036854775808"),
            (Form::Seconds, "1602504000"),
            (Form::Seconds, "9223372036854775807"),
            (Form::Seconds, "1602504000.5"),
            (Form::Seconds, "null"),
            (Form::Rfc3339, "2020-10-28T12:00:00+08:00"),
            (Form::Rfc3339, "2020-10-28T12:00:00.120+08:00"),
            (Form::Rfc3339, "2020-10-28T04:00:00Z"),
            (Form::Rfc3339, "2020-10-28T04:00:00+00:00"),
            (Form::Rfc3339, "2016-12-31T23:59:60Z"),
            (Form::Rfc3339, "2020-10-28 12:00"),
            (Form::Rfc3339, "1602504000"),
        ] {
            let time = Timestamp::of_text(form, text);
            let written = match time.on_wire(form) {
                Wire::Number(number) => number.to_string(),
                Wire::Text(text) => text.into_owned(),
                Wire::Nothing => "nothing".to_owned(),
            };
            assert_eq!(written, text, "{form:?}");
        }
    }

    #[test]
    fn a_time_changes_its_form_with_its_field() {
        // Also one that came in a form that is not its field's.
        let time = Timestamp::of_text(Form::Millis, "2020-10-28T12:00:00+08:00");
        assert_eq!(time.on_wire(Form::Millis), Wire::Number(1_603_857_600_000));
        let time = Timestamp::of_text(Form::Rfc3339, "1970-01-01T08:00:01.2345+08:00");
        assert_eq!(time.on_wire(Form::Millis), Wire::Number(1234));
        assert_eq!(time.on_wire(Form::Seconds), Wire::Number(1));
        let time = Timestamp::of_text(Form::Millis, "+1500");
        assert_eq!(time.on_wire(Form::Seconds), Wire::Number(1));
        assert_eq!(
            time.on_wire(Form::Rfc3339),
            Wire::Text("1970-01-01T00:00:01.5Z".into())
        );
        let time = Timestamp::of_number(Form::Seconds, i64::MAX);
        assert_eq!(time.on_wire(Form::Millis), Wire::Nothing);
        assert_eq!(time.on_wire(Form::Rfc3339), Wire::Nothing);
        // A number in a field of text says no unit: it is no time.
        let time = Timestamp::of_number(Form::Rfc3339, 7);
        assert_eq!(time.unreadable(), Some("7"));
        assert_eq!(time.on_wire(Form::Rfc3339), Wire::Text("7".into()));
        assert_eq!(time.on_wire(Form::Seconds), Wire::Nothing);
    }
}
