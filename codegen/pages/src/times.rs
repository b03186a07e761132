//! Which fields are times, and of which form: by what their page says and what it shows.

use feishu_codegen::spec::Base;
use serde_json::Value;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

use crate::field::Field;
use crate::wire::{DocKind, DocType};

/// What a page makes of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A time or a day of this type.
    Time(Base),
    /// A time, of which the page says one thing and shows another; both in a few words.
    Contradiction(String),
}

/// The time that a field is, by its page and the values that examples have for it.
#[must_use]
pub fn of(field: &Field, examples: &[&Value]) -> Option<Found> {
    match DocType::parse(&field.doc_type).kind {
        DocKind::Int => of_int(field, examples),
        DocKind::String => of_string(field, examples),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Millis,
    Seconds,
}

impl Unit {
    fn base(self) -> Base {
        match self {
            Self::Millis => Base::UnixMillis,
            Self::Seconds => Base::UnixSeconds,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Millis => "milliseconds",
            Self::Seconds => "seconds",
        }
    }
}

fn of_int(field: &Field, examples: &[&Value]) -> Option<Found> {
    let found = examples.iter().filter_map(|value| value.as_i64());
    let own = field
        .example
        .as_deref()
        .and_then(|text| text.trim_matches('"').parse().ok());
    let numbers: Vec<i64> = found.chain(own).collect();
    stamp(field, &numbers)
}

/// A string that the examples also use for something else stays one.
fn of_string(field: &Field, examples: &[&Value]) -> Option<Found> {
    let own = field.example.as_deref().map(|text| text.trim_matches('"'));
    let texts: Vec<&str> = examples
        .iter()
        .filter_map(|value| value.as_str())
        .chain(own)
        // What stands there where there is no time, or none yet.
        .filter(|text| !matches!(*text, "" | "-" | "null"))
        .collect();
    let says = |word: &str| field.description.contains(word);
    if says("时间戳")
        || (is_time_like(field) && texts.iter().any(|text| text.parse::<i64>().is_ok()))
    {
        let numbers: Option<Vec<i64>> = texts.iter().map(|text| text.parse().ok()).collect();
        return stamp(field, &numbers?);
    }
    let all = |is: fn(&str) -> bool| !texts.is_empty() && texts.iter().all(|text| is(text));
    if all(is_rfc3339) {
        return Some(Found::Time(Base::Rfc3339));
    }
    if all(is_date) {
        return Some(Found::Time(Base::Date));
    }
    None
}

/// Whether a field's name or words are those of a time.
fn is_time_like(field: &Field) -> bool {
    let words = ["time", "date", "timestamp", "deadline", "birthday"];
    field.name.ends_with("_at")
        || field.name.split('_').any(|word| words.contains(&word))
        || says_millis(&field.description)
}

fn says_millis(text: &str) -> bool {
    ["毫秒", "单位ms", "时间 ms", "时间戳ms"]
        .iter()
        .any(|word| text.contains(word))
}

fn stamp(field: &Field, numbers: &[i64]) -> Option<Found> {
    let text = &field.description;
    let shown: Vec<i64> = numbers
        .iter()
        .copied()
        // A time that there is not, or a placeholder of a few digits.
        .filter(|number| number.unsigned_abs() >= 10_000_000)
        .collect();
    if !text.contains("时间戳") {
        // A name and numbers of our days, in seconds or milliseconds, say it as well.
        let of_our_days = |number: &i64| {
            (1_000_000_000..4_000_000_000).contains(number)
                || (1_000_000_000_000..4_000_000_000_000).contains(number)
        };
        if !is_time_like(field) || shown.is_empty() || !shown.iter().all(of_our_days) {
            return None;
        }
    }
    let said = match (says_millis(text), text.replace("毫秒", "").contains('秒')) {
        (true, false) => Some(Unit::Millis),
        (false, true) => Some(Unit::Seconds),
        _ => None,
    };
    let unit_of = |number: i64| {
        // 1e11 seconds is the year 5138; as milliseconds it is 1973.
        if number.unsigned_abs() >= 100_000_000_000 {
            Unit::Millis
        } else {
            Unit::Seconds
        }
    };
    match (said, shown.first().copied()) {
        (Some(said), None) => Some(Found::Time(said.base())),
        (said, Some(first)) => {
            let unit = said.unwrap_or(unit_of(first));
            match shown.iter().find(|number| unit_of(**number) != unit) {
                None => Some(Found::Time(unit.base())),
                Some(other) => {
                    let (how, unit) = match said {
                        Some(unit) => ("says", unit),
                        None => ("shows", unit),
                    };
                    let unit = unit.name();
                    Some(Found::Contradiction(format!(
                        "{how} {unit} and shows {other}"
                    )))
                }
            }
        }
        // A time whose unit nothing says.
        (None, None) => None,
    }
}

fn is_date(text: &str) -> bool {
    // The well-known format also reads weeks and days of the year.
    let plain = text.len() == 10 && text.bytes().take(4).all(|byte| byte.is_ascii_digit());
    plain && !text.contains('W') && Date::parse(text, &Iso8601::DATE).is_ok()
}

fn is_rfc3339(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(name: &str, doc_type: &str, description: &str) -> Field {
        Field {
            name: name.to_owned(),
            doc_type: doc_type.to_owned(),
            required: None,
            required_in_prose: None,
            description: description.to_owned(),
            default: None,
            default_note: None,
            example: None,
            enum_values: Vec::new(),
            prose_values: Vec::new(),
            rules: crate::rules::Rules::default(),
            field_scopes: Vec::new(),
            discouraged: None,
            children: Vec::new(),
            line: 1,
        }
    }

    #[test]
    fn a_time_is_known_by_words_or_by_what_is_shown() {
        for (name, doc_type, words, shown, expected) in [
            (
                "create_time",
                "string",
                "创建时间",
                json!("1618209327096"),
                Some(Base::UnixMillis),
            ),
            (
                "create_time",
                "int",
                "创建时间",
                json!(1_618_209_327),
                Some(Base::UnixSeconds),
            ),
            (
                "from",
                "string",
                "毫秒时间戳",
                json!(null),
                Some(Base::UnixMillis),
            ),
            (
                "from",
                "string",
                "时间戳，单位：秒",
                json!("0"),
                Some(Base::UnixSeconds),
            ),
            (
                "time_min",
                "string",
                "查询时段",
                json!("2020-10-28T12:00:00+08:00"),
                Some(Base::Rfc3339),
            ),
            (
                "date",
                "string",
                "日期",
                json!("2020-10-28"),
                Some(Base::Date),
            ),
            ("date", "string", "月份", json!("2020-10"), None),
            ("name", "string", "名称", json!("高级Java"), None),
            ("id", "string", "标识", json!("1618209327096"), None),
            ("duration_time", "int", "时长", json!(1800), None),
            ("time", "string", "时间戳", json!("forever"), None),
            (
                "time_start",
                "int",
                "起始时间",
                json!(1_617_960_686),
                Some(Base::UnixSeconds),
            ),
            (
                "end_time",
                "string",
                "至今时返回「-」",
                json!("1618209327"),
                Some(Base::UnixSeconds),
            ),
            ("updated_at", "int", "没有值时为-1", json!(-1), None),
            (
                "change_time",
                "string",
                "单位ms的Unix时间戳",
                json!(null),
                Some(Base::UnixMillis),
            ),
        ] {
            let field = field(name, doc_type, words);
            let found = of(&field, &[&shown]);
            assert_eq!(found, expected.map(Found::Time), "{name} {words}");
        }
    }

    #[test]
    fn a_few_digits_say_nothing_of_the_unit() {
        let field = field("create_time", "string", "毫秒时间戳");
        let found = of(&field, &[&json!("1111"), &json!("0")]);
        assert_eq!(found, Some(Found::Time(Base::UnixMillis)));
    }

    #[test]
    fn a_page_that_contradicts_itself_is_quoted() {
        let field = field("create_time", "string", "毫秒时间戳");
        let shown = json!("1618209327");
        assert_eq!(
            of(&field, &[&shown]),
            Some(Found::Contradiction(
                "says milliseconds and shows 1618209327".to_owned()
            ))
        );
    }
}
