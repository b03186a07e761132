//! The values a field may take, as listed after a label.

use serde::Serialize;

use super::cell::plain;
use super::discouraged;
use super::problem::{ProblemKind, Problems};

/// One value a field may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EnumValue {
    /// The value as it is written, without code marks.
    pub value: String,
    /// What the page says it means.
    pub meaning: String,
    /// The page's words where it advises against the value.
    pub discouraged: Option<String>,
    /// Whether the page marks it as the default.
    pub is_default: bool,
}

impl EnumValue {
    pub(crate) fn new(value: &str, meaning: &str, is_default: bool) -> Self {
        let meaning = plain(meaning);
        Self {
            value: value.trim().to_owned(),
            discouraged: discouraged::hint(&meaning),
            meaning,
            is_default,
        }
    }
}

/// The start of an item: where its list mark is, where its meaning starts, and its value.
#[derive(Debug)]
struct Head<'a> {
    start: usize,
    meaning: usize,
    value: &'a str,
    is_default: bool,
}

/// Reads a list of values. Items start with `-` or `*`, on lines of their own or run together, and
/// hold a value, in code marks or bare, a colon or a blank, and a meaning.
pub(crate) fn read_enum(decoded: &str, line: usize, problems: &mut Problems) -> Vec<EnumValue> {
    let heads = heads(decoded);
    let lead = match heads.first() {
        Some(first) => decoded[..first.start].trim(),
        None => decoded.trim(),
    };
    if !lead.is_empty() || heads.is_empty() {
        problems.add(
            line,
            ProblemKind::EnumItem,
            format!(
                "expected a list of values such as - `value`: meaning, found `{}`",
                shorten(lead)
            ),
        );
    }
    let mut values: Vec<EnumValue> = Vec::new();
    for (index, head) in heads.iter().enumerate() {
        let end = heads
            .get(index + 1)
            .map_or(decoded.len(), |next| next.start);
        let value = EnumValue::new(head.value, &decoded[head.meaning..end], head.is_default);
        if values.iter().any(|seen| seen.value == value.value) {
            problems.add(
                line,
                ProblemKind::DuplicateEnumValue,
                format!("the value `{}` is listed twice", value.value),
            );
        }
        values.push(value);
    }
    values
}

/// The first characters of a text, for a message.
pub(crate) fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short.replace('\n', " ")
}

fn heads(text: &str) -> Vec<Head<'_>> {
    let mut heads: Vec<Head<'_>> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let at_start = before.is_none_or(char::is_whitespace);
        let at_line_start = before.is_none_or(|c| c == '\n');
        before = Some(c);
        if heads.last().is_some_and(|head| at < head.meaning) {
            continue;
        }
        let after_mark = match c {
            '-' | '*' if at_start => text[at + 1..].trim_start_matches([' ', '\u{a0}', '\t']),
            // A list mark forgotten on a line of its own, after an item that had one.
            _ if at_line_start && !heads.is_empty() => &text[at..],
            _ => continue,
        };
        let spaced = c != '-' || text[at + 1..].starts_with([' ', '\u{a0}', '\t', '`']);
        let marked = matches!(c, '-' | '*');
        if marked && !spaced {
            continue;
        }
        let Some((value, is_default, rest)) = head_value(after_mark, marked) else {
            continue;
        };
        heads.push(Head {
            start: at,
            meaning: text.len() - rest.len(),
            value,
            is_default,
        });
    }
    heads
}

/// The value at the start of `text`, whether it is marked as the default, and the text after it.
fn head_value(text: &str, marked: bool) -> Option<(&str, bool, &str)> {
    let unbold = text.strip_prefix("**").unwrap_or(text);
    let (value, rest, in_code) = match unbold.strip_prefix('`') {
        Some(code) => {
            let (value, rest) = code.split_once('`')?;
            (value, rest.strip_prefix("**").unwrap_or(rest), true)
        }
        None => {
            let end = text
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')))
                .unwrap_or(text.len());
            (&text[..end], &text[end..], false)
        }
    };
    if value.trim().is_empty() {
        return None;
    }
    let rest = rest.trim_start_matches([' ', '\u{a0}', '\t']);
    let (is_default, rest) = match ["（默认值）", "(默认值)", "（默认）", "(默认)"]
        .into_iter()
        .find_map(|word| rest.strip_prefix(word))
    {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest),
    };
    match rest.strip_prefix(['：', ':']) {
        Some(meaning) => Some((value, is_default, meaning)),
        // A value in code marks stands for itself; a bare word without a colon is prose.
        None => (in_code && marked).then_some((value, is_default, rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Problems, read_enum};

    fn read(text: &str) -> (Vec<(String, String)>, usize) {
        let mut problems = Problems::new("page.md");
        let values = read_enum(text, 1, &mut problems)
            .into_iter()
            .map(|value| (value.value, value.meaning))
            .collect();
        (values, problems.into_sorted().len())
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected
            .iter()
            .map(|(value, meaning)| ((*value).to_owned(), (*meaning).to_owned()))
            .collect()
    }

    #[test]
    fn items_run_together_on_one_line_are_told_apart() {
        let (values, problems) = read("\n- `a`: one - two - `b`: [three](http://x) - `-1`: none");
        assert_eq!(
            values,
            pairs(&[("a", "one - two"), ("b", "three"), ("-1", "none")])
        );
        assert_eq!(problems, 0);
    }

    #[test]
    fn bare_values_stars_and_missing_colons_are_read() {
        assert_eq!(
            read(" * `true`：yes * `false` no").0,
            pairs(&[("true", "yes"), ("false", "no")])
        );
        assert_eq!(read("- **`x`**：bold").0, pairs(&[("x", "bold")]));
        assert_eq!(
            read("\n - ON_TIME：a\n- LATE：b\nNEVER：c").0,
            pairs(&[("ON_TIME", "a"), ("LATE", "b"), ("NEVER", "c")])
        );
    }

    #[test]
    fn text_that_is_no_list_is_a_problem() {
        let (values, problems) = read("whatever the service allows");
        assert!(values.is_empty());
        assert_eq!(problems, 1);
    }
}
