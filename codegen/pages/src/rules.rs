//! The validation rules of a field.

use serde::Serialize;

use super::cell::plain;
use super::problem::{ProblemKind, Problems};

/// What a field's value must satisfy, as the page states it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Rules {
    /// The least value.
    pub min: Option<i64>,
    /// The greatest value.
    pub max: Option<i64>,
    /// The least length, of text or of a list.
    pub min_length: Option<i64>,
    /// The greatest length, of text or of a list.
    pub max_length: Option<i64>,
    /// A regular expression.
    pub pattern: Option<String>,
    /// A format described in words.
    pub format: Option<String>,
}

impl Rules {
    /// Whether the page states no rule.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Reads the text after the label of the validation rules.
pub(crate) fn read_rules(decoded: &str, line: usize, problems: &mut Problems) -> Rules {
    let mut rules = Rules::default();
    for item in items(decoded) {
        read_rule(&item, &mut rules, line, problems);
    }
    rules
}

/// List items, one a line or run together, each starting with a dash or a star.
fn items(decoded: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    // Bold marks around a rule's name would hide the list mark's neighbour.
    let text = decoded.replace("**", "");
    for line in text.lines() {
        let mut rest = line.trim();
        if let Some(first) = rest.strip_prefix(['-', '*']) {
            rest = first.trim_start();
        }
        for item in rest.split(" - ") {
            let item = item.trim();
            if !item.is_empty() {
                items.push(item.to_owned());
            }
        }
    }
    items
}

fn read_rule(item: &str, rules: &mut Rules, line: usize, problems: &mut Problems) {
    let Some((name, value)) = item.split_once(['：', ':']) else {
        problems.add(
            line,
            ProblemKind::Rule,
            format!("expected a rule `name: value`, found `{item}`"),
        );
        return;
    };
    let words = plain(value);
    let numbers = numbers(&words);
    match (name.trim(), numbers.as_slice()) {
        ("最大值", [max]) => rules.max = Some(*max),
        ("最小值", [min]) => rules.min = Some(*min),
        ("取值范围" | "数据范围", [min, max]) => {
            rules.min = Some(*min);
            rules.max = Some(*max);
        }
        ("最大长度", [max]) => rules.max_length = Some(*max),
        ("最小长度", [min]) => rules.min_length = Some(*min),
        ("长度范围", [min, max]) => {
            rules.min_length = Some(*min);
            rules.max_length = Some(*max);
        }
        ("正则校验", _) => rules.pattern = Some(value.trim().trim_matches('`').to_owned()),
        ("格式要求", _) => rules.format = Some(words),
        (
            "最大值" | "最小值" | "取值范围" | "数据范围" | "最大长度" | "最小长度" | "长度范围",
            _,
        ) => {
            problems.add(
                line,
                ProblemKind::Rule,
                format!("the rule `{name}` needs a number, or two for a range, found `{words}`"),
            );
        }
        _ => problems.add(line, ProblemKind::Rule, format!("unknown rule `{item}`")),
    }
}

/// The whole numbers in `text`; a minus sign counts where a number follows it at once.
fn numbers(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut number = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() || (c == '-' && number.is_empty()) {
            number.push(c);
            continue;
        }
        if let Ok(value) = number.parse() {
            found.push(value);
        }
        number.clear();
        if c == '-' {
            number.push(c);
        }
    }
    found
}
