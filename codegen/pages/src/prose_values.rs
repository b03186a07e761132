//! Values that a description lists in running text, without a label.

use super::enum_values::EnumValue;

/// The longest meaning that is still a meaning and not a paragraph.
const LONGEST: usize = 80;

/// The values `text` lists, such as `1: open, 2: closed`, `1-a，2-b`, `x=a, y=b` or
/// `- true：on - false：off`; empty unless the list is unmistakable.
///
/// These are hints to compare with, not facts of the same standing as a labelled list. The type of
/// the field says which lists cannot be its values: numbered steps in the text of a string, or
/// anything inside an object.
pub(crate) fn prose_values(text: &str, doc_type: &str) -> Vec<EnumValue> {
    let fits: fn(&str, Style) -> bool = match doc_type.trim_end_matches("[]") {
        "int" => |value, _| value.bytes().all(|byte| byte.is_ascii_digit()),
        "boolean" => |value, _| matches!(value, "true" | "false"),
        "string" => |_, style| style != Style::Dot,
        _ => return Vec::new(),
    };
    let mut best: Vec<EnumValue> = Vec::new();
    for style in [
        Style::Colon,
        Style::Dot,
        Style::Dash,
        Style::Equals,
        Style::Parenthesis,
    ] {
        let found = in_style(text, style);
        if found.len() > best.len() && found.iter().all(|value| fits(&value.value, style)) {
            best = found;
        }
    }
    best
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Colon,
    Dot,
    Dash,
    Equals,
    Parenthesis,
}

fn in_style(text: &str, style: Style) -> Vec<EnumValue> {
    // (where the item starts, where its meaning starts, its value, whether it is the default)
    let mut heads: Vec<(usize, usize, &str, bool)> = Vec::new();
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let boundary =
            before.is_none_or(|b| !(b.is_ascii_alphanumeric() || "_.:/=-&?@+~\"'".contains(b)));
        before = Some(c);
        if !boundary || !c.is_ascii_alphanumeric() {
            continue;
        }
        let listed = text[..at].trim_end_matches(' ').ends_with('-');
        let end = text[at..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(text.len(), |length| at + length);
        let value = &text[at..end];
        let numeric = value.bytes().all(|byte| byte.is_ascii_digit());
        // Words are values only as list items or before an equals sign; prose is full of them.
        if !numeric && !listed && style != Style::Equals {
            continue;
        }
        if let Some((meaning, is_default)) = meaning_start(text, end, style) {
            let start = if listed {
                text[..at].trim_end_matches([' ', '-']).len()
            } else {
                at
            };
            heads.push((start, meaning, value, is_default));
        }
    }
    let mut values: Vec<EnumValue> = Vec::new();
    for (index, &(_, meaning, value, is_default)) in heads.iter().enumerate() {
        let end = heads
            .get(index + 1)
            .map_or(text.len(), |next| next.0.max(meaning));
        let whole = &text[meaning..end];
        let meaning = whole
            .split(['\n', '。'])
            .next()
            .unwrap_or_default()
            .trim_matches([' ', ',', '，', ';', '；', '、', '）']);
        let sound = !meaning.is_empty()
            && meaning.chars().count() <= LONGEST
            && !meaning.starts_with(|c: char| c.is_ascii_digit() || c == '"' || c == '/')
            // `type=user` in running text is a condition, `user=a person` in Chinese a value.
            && (style != Style::Equals || meaning.starts_with(|c: char| !c.is_ascii()))
            && !values.iter().any(|seen| seen.value == value);
        if !sound {
            return Vec::new();
        }
        values.push(EnumValue::new(value, meaning, is_default));
    }
    if values.len() < 2 { Vec::new() } else { values }
}

/// Where the meaning starts after a value ending at `end`, and whether the value is the default.
fn meaning_start(text: &str, end: usize, style: Style) -> Option<(usize, bool)> {
    let after = text[end..].trim_start_matches(' ');
    let (is_default, after) = match ["（默认值）", "(默认值)"]
        .into_iter()
        .find_map(|word| after.strip_prefix(word))
    {
        Some(rest) => (true, rest),
        None => (false, after),
    };
    let rest = match style {
        Style::Colon => after.strip_prefix([':', '：'])?,
        Style::Dot => after.strip_prefix(['.', '、'])?,
        Style::Dash => after.strip_prefix('-')?,
        Style::Equals => after.strip_prefix('=')?,
        Style::Parenthesis => after.strip_prefix('（')?,
    };
    Some((text.len() - rest.len(), is_default))
}

#[cfg(test)]
mod tests {
    use super::prose_values;

    fn values(text: &str, doc_type: &str) -> Vec<String> {
        prose_values(text, doc_type)
            .into_iter()
            .map(|value| format!("{}={}", value.value, value.meaning))
            .collect()
    }

    #[test]
    fn numbered_and_listed_values_are_hints() {
        assert_eq!(
            values("state，1：open 2: closed", "int"),
            ["1=open", "2=closed"]
        );
        assert_eq!(
            values("kind: 1. bot 2. person", "int"),
            ["1=bot", "2=person"]
        );
        assert_eq!(values("rule 类型，1-甲，2-乙", "int"), ["1=甲", "2=乙"]);
        assert_eq!(
            values("type, text=单行, long_text=多行", "string"),
            ["text=单行", "long_text=多行"]
        );
        let listed = prose_values("whether - true（默认值）：on - false：off", "boolean");
        assert_eq!(listed.len(), 2);
        assert!(listed[0].is_default);
    }

    #[test]
    fn times_ids_and_single_values_are_not_hints() {
        assert!(values("RFC 3339, 2020-10-28T12:00:00+08:00", "string").is_empty());
        assert!(values("at most 1: one", "int").is_empty());
        assert!(values("page 2. See https://x.y/z?a=b&c=d", "string").is_empty());
    }

    #[test]
    fn lists_that_the_type_rules_out_are_not_hints() {
        assert!(values("do: 1. encode it 2. send it", "string").is_empty());
        assert!(values("1: one 2: two", "boolean").is_empty());
        assert!(values("1: one 2: two", "thing[]").is_empty());
        assert!(values("when type=user, id_type=open_id", "string").is_empty());
    }
}
