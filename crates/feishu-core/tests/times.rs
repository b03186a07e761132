//! Times against the crates that made a trade of them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use feishu_core::{Date, Timestamp};
use proptest::prelude::*;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// Seconds of the years 1 to 9998: every offset leaves them in years of four digits.
const YEARS: std::ops::Range<i64> = -62_135_596_800..253_370_764_800;

fn offset_time(seconds: i64, nanos: u32, minutes: i32) -> OffsetDateTime {
    let offset = UtcOffset::from_whole_seconds(minutes * 60).expect("an offset");
    OffsetDateTime::from_unix_timestamp(seconds)
        .expect("a time")
        .replace_nanosecond(nanos)
        .expect("nanoseconds")
        .to_offset(offset)
}

proptest! {
    #[test]
    fn rfc3339_is_read_and_written_as_by_the_crate_time(
        seconds in YEARS,
        nanos in 0_u32..1_000_000_000,
        cut in 0_u32..10,
        minutes in -1439_i32..1440,
    ) {
        let nanos = nanos / 10_u32.pow(cut) * 10_u32.pow(cut) % 1_000_000_000;
        let theirs = offset_time(seconds, nanos, minutes);
        let text = theirs.format(&Rfc3339).expect("RFC 3339");
        let time: Timestamp = text.parse().expect("a time");
        prop_assert_eq!(time.to_string(), &text[..]);
        prop_assert_eq!(time.as_seconds(), Some(seconds));
        prop_assert_eq!(time.as_millis(), Some(seconds * 1000 + i64::from(nanos / 1_000_000)));
        let made = Timestamp::from(theirs);
        prop_assert_eq!(&made, &time);
        prop_assert_eq!(made.to_string(), &text[..]);
        prop_assert_eq!(OffsetDateTime::try_from(&made), Ok(theirs));
        prop_assert_eq!(serde_json::to_value(&made).ok(), Some(text.clone().into()));
        prop_assert_eq!(serde_json::from_value::<Timestamp>(text.into()).ok(), Some(made));
    }

    #[test]
    fn any_text_is_kept(text in ".{0,40}") {
        prop_assert_eq!(Timestamp::from(&text[..]).to_string(), &text[..]);
        prop_assert_eq!(Date::from(&text[..]).to_string(), &text[..]);
    }

    #[test]
    fn times_move_and_compare_as_durations_do(
        seconds in YEARS,
        nanos in 0_u32..1_000_000_000,
        by in 0_u64..1 << 40,
        by_nanos in 0_u32..1_000_000_000,
    ) {
        let by = Duration::new(by, by_nanos);
        let time = Timestamp::from(offset_time(seconds, nanos, 480));
        let later = &time + by;
        prop_assert_eq!(later.duration_since(&time), Some(by));
        prop_assert_eq!(time.duration_since(&later), Some(by).filter(Duration::is_zero));
        prop_assert_eq!(&later - by, time.clone());
        prop_assert_eq!(later > time, !by.is_zero());
        let mut moved = time.clone();
        moved += by;
        prop_assert_eq!(&moved, &later);
        moved -= by;
        prop_assert_eq!(moved, time);
    }

    #[test]
    fn the_other_crates_hold_the_same_instant(
        seconds in YEARS,
        nanos in 0_u32..1_000_000_000,
        minutes in -1439_i32..1440,
    ) {
        let time = Timestamp::from(offset_time(seconds, nanos, minutes));
        let system = SystemTime::try_from(&time).expect("the system holds it");
        prop_assert_eq!(&Timestamp::from(system), &time);

        let jiff = jiff::Timestamp::try_from(&time).expect("jiff holds it");
        prop_assert_eq!(jiff.as_nanosecond(), i128::from(seconds) * 1_000_000_000 + i128::from(nanos));
        prop_assert_eq!(&Timestamp::from(jiff), &time);
        let zone = jiff::tz::Offset::from_seconds(minutes * 60).expect("an offset").to_time_zone();
        prop_assert_eq!(Timestamp::from(jiff.to_zoned_datetime(zone)).to_string(), time.to_string());

        let chrono = chrono::DateTime::<chrono::FixedOffset>::try_from(&time).expect("chrono holds it");
        prop_assert_eq!(chrono.timestamp(), seconds);
        prop_assert_eq!(Timestamp::from(chrono).to_string(), time.to_string());
        let utc = chrono::DateTime::<chrono::Utc>::try_from(&time).expect("chrono holds it");
        prop_assert_eq!(Timestamp::from(utc), time);
    }

    #[test]
    fn the_other_crates_hold_the_same_day(days in 0_i32..3_652_059) {
        let theirs = time::Date::from_julian_day(1_721_426 + days).expect("a day");
        let date = Date::from(theirs);
        prop_assert_eq!(date.to_string(), theirs.to_string());
        prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date.clone()));
        prop_assert_eq!(time::Date::try_from(date.clone()), Ok(theirs));
        let jiff = jiff::civil::Date::try_from(date.clone()).expect("jiff holds it");
        prop_assert_eq!(jiff.to_string(), date.to_string());
        prop_assert_eq!(Date::from(jiff), date.clone());
        let chrono = chrono::NaiveDate::try_from(date.clone()).expect("chrono holds it");
        prop_assert_eq!(chrono.to_string(), date.to_string());
        prop_assert_eq!(Date::from(chrono), date);
    }
}

#[derive(Debug, Default, PartialEq)]
struct Times {
    seconds: Option<Timestamp>,
    millis_text: Option<Timestamp>,
    several: Vec<Timestamp>,
    written: Option<Timestamp>,
    day: Option<Date>,
}

feishu_core::object! {
    both Times {
        0 seconds = "seconds" seconds,
        1 millis_text = "millis_text" millis swapped,
        2 several = "several" seconds swapped,
        3 written = "written",
        4 day = "day",
    }
}

#[test]
fn fields_read_and_write_times_in_their_forms() {
    let text = r#"{"seconds":1603857600,"millis_text":"1603857600250","several":["0","7"],"written":"2020-10-28T12:00:00.250+08:00","day":"2020-10-28"}"#;
    let times: Times = serde_json::from_str(text).expect("times");
    let noon = Timestamp::from_millis(1_603_857_600_250);
    let expected = Times {
        seconds: Some(Timestamp::from_seconds(1_603_857_600)),
        millis_text: Some(noon.clone()),
        several: vec![Timestamp::from_seconds(0), Timestamp::from_seconds(7)],
        written: Some(noon),
        day: Date::from_ymd(2020, 10, 28),
    };
    assert_eq!(times, expected);
    assert_eq!(serde_json::to_string(&times).expect("JSON"), text);
    // String for number and the reverse.
    let swapped: Times =
        serde_json::from_str(r#"{"seconds":"1603857600","millis_text":1603857600250}"#)
            .expect("times");
    assert_eq!(swapped.seconds, expected.seconds);
    assert_eq!(swapped.millis_text, expected.millis_text);
}

#[test]
fn what_is_no_time_stays_as_it_came() {
    for text in [
        r#"{"seconds":1.5,"millis_text":"-","several":["soon"],"written":"2020-10","day":"28.10.2020"}"#,
        r#"{"seconds":18446744073709551615,"millis_text":"null"}"#,
        r#"{"millis_text":"007","written":"2020-10-28T04:00:00+00:00"}"#,
    ] {
        let times: Times = serde_json::from_str(text).expect("times");
        assert_eq!(serde_json::to_string(&times).expect("JSON"), text);
    }
    let times: Times =
        serde_json::from_str(r#"{"seconds":null,"millis_text":"","written":"","day":""}"#)
            .expect("times");
    assert_eq!(
        times,
        Times::default(),
        "nothing is no time, and not the epoch"
    );
    for bad in [
        r#"{"seconds":true}"#,
        r#"{"several":[null]}"#,
        r#"{"written":{}}"#,
    ] {
        assert!(serde_json::from_str::<Times>(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_bare_number_is_refused_with_what_to_do() {
    let error = "1603857600".parse::<Timestamp>().expect_err("no unit");
    assert!(error.to_string().contains("from_seconds"), "{error}");
    let error = "tomorrow".parse::<Timestamp>().expect_err("no time");
    assert!(error.to_string().contains("`tomorrow`"), "{error}");
    let error = SystemTime::try_from(Timestamp::from("-")).expect_err("no time");
    assert!(error.to_string().contains("`-`"), "{error}");
}

#[test]
fn what_cannot_be_read_stays_where_it_is() {
    let open = Timestamp::from("-");
    assert_eq!(&open + Duration::from_secs(1), open);
    assert_eq!(open.to_system_time(), None);
    assert_eq!(open.duration_since(&Timestamp::from_seconds(0)), None);
    let mut times = [
        open.clone(),
        Timestamp::from_seconds(i64::MAX),
        Timestamp::from_seconds(0),
    ];
    times.sort();
    assert_eq!(times[2], open);
}

#[test]
fn times_at_the_ends_of_their_range_stay_there() {
    let last = Timestamp::from_seconds(i64::MAX);
    assert_eq!((&last + Duration::MAX).as_seconds(), Some(i64::MAX));
    let first = Timestamp::from_seconds(i64::MIN);
    assert_eq!((&first - Duration::MAX).as_seconds(), Some(i64::MIN));
    assert_eq!(last.as_millis(), None);
    assert_eq!(last.to_string(), format!("{} seconds since 1970", i64::MAX));
    assert!(jiff::Timestamp::try_from(&last).is_err());
    assert!(OffsetDateTime::try_from(&last).is_err());
    assert!(chrono::DateTime::<chrono::Utc>::try_from(&last).is_err());
    let before = UNIX_EPOCH - Duration::from_millis(1);
    assert_eq!(Timestamp::from(before).as_millis(), Some(-1));
    assert_eq!(Timestamp::from(before).as_seconds(), Some(-1));
    assert_eq!(Timestamp::from_millis(-1).to_system_time(), Some(before));
    assert!(jiff::civil::date(-1, 1, 1) < jiff::civil::date(0, 1, 1));
    assert!(
        Date::from(jiff::civil::date(-1, 1, 1))
            .unreadable()
            .is_some()
    );
}
