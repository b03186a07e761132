//! Which fields are times, and of which kind.

use feishu_codegen::spec::Base;
use serde_json::Value;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

use feishu_codegen_pages::Field;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Millis,
    Seconds,
}

/// The time that a number is.
pub(crate) fn of_int(field: &Field, examples: &[&Value]) -> Option<Base> {
    let found = examples.iter().filter_map(|value| value.as_i64());
    let own = field
        .example
        .as_deref()
        .and_then(|text| text.trim_matches('"').parse().ok());
    let numbers: Vec<i64> = found.chain(own).collect();
    stamp(field, &numbers)
}

/// The time that a string is. A string that the examples also use for something else stays one.
pub(crate) fn of_string(field: &Field, examples: &[&Value]) -> Option<Base> {
    let own = field.example.as_deref().map(|text| text.trim_matches('"'));
    let texts: Vec<&str> = examples
        .iter()
        .filter_map(|value| value.as_str())
        .chain(own)
        .filter(|text| !text.is_empty())
        .collect();
    let says = |word: &str| field.description.contains(word);
    if says("时间戳")
        || (is_time_like(field) && texts.iter().any(|text| text.parse::<i64>().is_ok()))
    {
        let numbers: Option<Vec<i64>> = texts.iter().map(|text| text.parse().ok()).collect();
        // A dash that stands for "until now", or "null" for "for ever", is no time.
        if says("「-」") || says("\"-\"") || says("「null」") {
            return None;
        }
        return stamp(field, &numbers?);
    }
    let all = |is: fn(&str) -> bool| !texts.is_empty() && texts.iter().all(|text| is(text));
    if (says("RFC3339") || says("RFC 3339") || says("rfc3339")) && all(is_rfc3339) {
        return Some(Base::Rfc3339);
    }
    let named = field.name.ends_with("date") || says("日期");
    if named && field.rules.pattern.is_none() && all(is_date) {
        return Some(Base::Date);
    }
    None
}

/// Whether a field's name or words are those of a time.
fn is_time_like(field: &Field) -> bool {
    let ends = ["time", "_at", "deadline", "date", "timestamp"];
    ends.iter().any(|end| field.name.ends_with(end)) || field.description.contains("毫秒")
}

fn stamp(field: &Field, numbers: &[i64]) -> Option<Base> {
    let text = &field.description;
    if !text.contains("时间戳") {
        // A name and numbers of our days, in seconds or milliseconds, say it as well.
        let of_our_days = |number: &i64| {
            (1_000_000_000..4_000_000_000).contains(number)
                || (1_000_000_000_000..4_000_000_000_000).contains(number)
        };
        let shown: Vec<&i64> = numbers.iter().filter(|number| **number != 0).collect();
        if !is_time_like(field) || shown.is_empty() || !shown.into_iter().all(of_our_days) {
            return None;
        }
    }
    let said = match (
        text.contains("毫秒"),
        text.replace("毫秒", "").contains('秒'),
    ) {
        (true, false) => Some(Unit::Millis),
        (false, true) => Some(Unit::Seconds),
        _ => None,
    };
    let mut shown = numbers.iter().filter(|number| **number != 0).map(|number| {
        // 1e11 seconds is the year 5138; as milliseconds it is 1973.
        if number.unsigned_abs() >= 100_000_000_000 {
            Unit::Millis
        } else {
            Unit::Seconds
        }
    });
    let unit = match (said, shown.next()) {
        (Some(said), None) => said,
        (Some(said), Some(first)) if first == said => said,
        (None, Some(first)) if shown.all(|other| other == first) => first,
        // The page contradicts itself, or says nothing.
        _ => return None,
    };
    Some(match unit {
        Unit::Millis => Base::UnixMillis,
        Unit::Seconds => Base::UnixSeconds,
    })
}

fn is_date(text: &str) -> bool {
    // The well-known format also reads weeks and days of the year.
    let plain = text.len() == 10 && text[..4].bytes().all(|byte| byte.is_ascii_digit());
    plain && !text.contains('W') && Date::parse(text, &Iso8601::DATE).is_ok()
}

fn is_rfc3339(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}
