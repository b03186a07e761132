//! A description cell, taken apart at its bold labels.

use super::cell::{decode, plain, unescape};
use super::discouraged;
use super::enum_values::{EnumValue, read_enum, shorten};
use super::problem::{ProblemKind, Problems};
use super::prose_values::prose_values;
use super::rules::{Rules, read_rules};
use super::scope::{FieldScopes, scope_ids};

/// What a description cell says.
#[derive(Debug, Default)]
pub(crate) struct Description {
    pub(crate) text: String,
    pub(crate) default: Option<String>,
    pub(crate) default_note: Option<String>,
    pub(crate) example: Option<String>,
    pub(crate) enum_values: Vec<EnumValue>,
    pub(crate) prose_values: Vec<EnumValue>,
    pub(crate) rules: Rules,
    pub(crate) field_scopes: Vec<FieldScopes>,
    pub(crate) required_in_prose: Option<bool>,
    pub(crate) discouraged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Label {
    /// Text that belongs to the description, with its label.
    Text,
    Example,
    Values,
    /// A list of values that is set as prose elsewhere on the platform's pages.
    ProseValues,
    Default,
    Rules,
    FieldScopes(Option<String>),
}

#[derive(Debug)]
struct Segment<'a> {
    label: Label,
    body: &'a str,
}

/// Reads the description cell of a field of the type `doc_type`.
pub(crate) fn read_description(
    raw: &str,
    doc_type: &str,
    line: usize,
    problems: &mut Problems,
) -> Description {
    let decoded = decode(raw);
    let mut found = Description::default();
    let mut texts: Vec<String> = Vec::new();
    for segment in segments(&decoded) {
        if segment.label != Label::Text {
            report_unknown_labels(segment.body, line, problems);
        }
        match segment.label {
            Label::Text => texts.push(plain(segment.body)),
            Label::Example => {
                let (value, rest) = first_value(segment.body);
                set_once(&mut found.example, value, "example", line, problems);
                texts.push(plain(rest));
            }
            Label::Default => {
                let (value, rest) = first_value(segment.body);
                read_default(&value, &mut found, line, problems);
                texts.push(plain(rest));
            }
            Label::Values => found
                .enum_values
                .extend(read_enum(segment.body, line, problems)),
            Label::ProseValues => {
                let values = read_enum(segment.body, line, problems);
                found.prose_values.extend(values);
            }
            Label::Rules => found.rules = read_rules(segment.body, line, problems),
            Label::FieldScopes(value) => {
                let scopes = scope_ids(segment.body);
                if scopes.is_empty() {
                    problems.add(
                        line,
                        ProblemKind::Scope,
                        format!("expected scopes, found `{}`", shorten(segment.body)),
                    );
                }
                found.field_scopes.push(FieldScopes { value, scopes });
            }
        }
    }
    texts.retain(|text| !text.is_empty() && text != "-");
    found.text = texts.join("\n");
    if found.prose_values.is_empty() {
        found.prose_values = prose_values(&found.text, doc_type);
    }
    let marked = found.enum_values.iter().chain(&found.prose_values);
    if let Some(value) = marked.into_iter().find(|value| value.is_default)
        && found.default.is_none()
    {
        found.default = Some(value.value.clone());
    }
    found.required_in_prose = required_in_prose(&found.text);
    found.discouraged = discouraged::hint(&found.text);
    found
}

fn segments(decoded: &str) -> Vec<Segment<'_>> {
    let mut segments = Vec::new();
    let mut label = Label::Text;
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = decoded[at..].find("**") {
        let open = at + found;
        // Marks pair up wrongly where a page forgets one, so every pair is tried.
        at = open + 2;
        let Some((inner, after)) = bold_at(decoded, open) else {
            continue;
        };
        let Some(next) = classify(inner) else {
            continue;
        };
        segments.push(Segment {
            label: std::mem::replace(&mut label, next),
            body: &decoded[start..open],
        });
        if label == Label::Text {
            // Its own words stay part of the text.
            start = open;
            at = after;
        } else {
            start = after + blanks_and_colon(&decoded[after..]);
            at = start;
        }
    }
    segments.push(Segment {
        label,
        body: &decoded[start..],
    });
    segments
}

/// The bold text opened at `open`, and where its closing mark ends.
fn bold_at(text: &str, open: usize) -> Option<(&str, usize)> {
    let inner = &text[open + 2..];
    let end = inner.find("**")?;
    let inner = &inner[..end];
    (!inner.contains('\n')).then_some((inner, open + end + 4))
}

fn blanks_and_colon(text: &str) -> usize {
    let rest = text.trim_start_matches([' ', '\u{a0}']);
    let rest = rest.strip_prefix(['：', ':']).unwrap_or(rest);
    text.len() - rest.len()
}

fn classify(bold: &str) -> Option<Label> {
    let name = bold.trim().trim_end_matches(['：', ':']).trim();
    let label = match name {
        "示例值" => Label::Example,
        "可选值有" | "可选值" | "可能值有" => Label::Values,
        "取值" => Label::ProseValues,
        "默认值" => Label::Default,
        "数据校验规则" => Label::Rules,
        "字段权限要求" | "字段权限要求（满足任一）" => Label::FieldScopes(None),
        "注意"
        | "请注意"
        | "注意事项"
        | "说明"
        | "使用说明"
        | "特殊说明"
        | "Tip"
        | "Warning"
        | "Note"
        | "不同类型数据格式如下"
        | "事件聚合策略"
        | "附件校验规则"
        | "当前身份" => Label::Text,
        _ => {
            let condition = name
                .strip_prefix("当值为")?
                .strip_suffix("字段权限要求")
                .or_else(|| {
                    name.strip_prefix("当值为")?
                        .strip_suffix("字段权限要求（满足任一）")
                })?;
            let value = condition.trim_matches([' ', '`', '，', ',']);
            Label::FieldScopes(Some(value.to_owned()))
        }
    };
    Some(label)
}

/// Reports `**name**：` inside a labelled part: the part may end there, and nothing else says so.
fn report_unknown_labels(body: &str, line: usize, problems: &mut Problems) {
    let mut at = 0;
    while let Some(found) = body[at..].find("**") {
        let open = at + found;
        let Some((inner, after)) = bold_at(body, open) else {
            return;
        };
        at = after;
        let ends_in_colon = inner.trim_end().ends_with(['：', ':']);
        let starts_part = open == 0 || body[..open].ends_with('\n');
        if starts_part && (ends_in_colon || body[after..].starts_with(['：', ':'])) {
            problems.add(
                line,
                ProblemKind::Label,
                format!("unknown label `{}` inside a labelled part", inner.trim()),
            );
        }
    }
}

/// The value at the start of a labelled part, and the text after it: a value takes one line,
/// unless it is JSON that goes on.
fn first_value(body: &str) -> (String, &str) {
    let trimmed = body.trim();
    let opens_json = trimmed.trim_start_matches('`').starts_with(['[', '{', '"']);
    let (value, rest) = match trimmed.split_once('\n') {
        Some((value, rest)) if !opens_json || json_is_whole(value) => (value, rest),
        _ => (trimmed, ""),
    };
    (clean_value(value), rest)
}

fn json_is_whole(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(&clean_value(text)).is_ok()
}

fn clean_value(value: &str) -> String {
    unescape(&value.replace('`', "")).trim().to_owned()
}

fn read_default(value: &str, found: &mut Description, line: usize, problems: &mut Problems) {
    let bare = !value.is_empty() && value.is_ascii() && !value.contains(char::is_whitespace);
    if bare {
        set_once(
            &mut found.default,
            value.to_owned(),
            "default",
            line,
            problems,
        );
    } else {
        set_once(
            &mut found.default_note,
            value.to_owned(),
            "default",
            line,
            problems,
        );
    }
}

fn set_once(
    slot: &mut Option<String>,
    value: String,
    what: &str,
    line: usize,
    problems: &mut Problems,
) {
    if let Some(first) = slot {
        problems.add(
            line,
            ProblemKind::Label,
            format!("a second {what} `{value}` after `{first}`"),
        );
    } else if !value.is_empty() {
        *slot = Some(value);
    }
}

fn required_in_prose(text: &str) -> Option<bool> {
    let (word, required) = [("非必填", false), ("选填", false), ("必填", true)]
        .into_iter()
        .find(|(word, _)| text.starts_with(word))?;
    let rest = &text[word.len()..];
    (rest.is_empty() || rest.starts_with(['，', ',', '。', '；', '：', ':', ' ', '\n', '（']))
        .then_some(required)
}

#[cfg(test)]
mod tests {
    use super::{Description, Problems, read_description};

    fn read(raw: &str) -> (Description, Vec<String>) {
        let mut problems = Problems::new("page.md");
        let description = read_description(raw, "string", 7, &mut problems);
        let messages = problems
            .into_sorted()
            .into_iter()
            .map(|problem| problem.message)
            .collect();
        (description, messages)
    }

    #[test]
    fn every_label_is_read_and_notes_stay_text() {
        let (found, problems) = read(
            "Kind of *thing*.<br>**示例值**：\"a\"<br>**可选值有**：<br>- `a`: first - `b`: second\
             <br>**默认值**：`a`<br>**数据校验规则**：<br>- 长度范围：`1` ～ `9` 字符\
             <br>**注意**：mind it<br>**当值为 `b`，字段权限要求**： `x:y:read` read\
             <br>**字段权限要求（满足任一）**： `x:z` one `x:w` two",
        );
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(found.text, "Kind of *thing*.\n注意：mind it");
        assert_eq!(found.example.as_deref(), Some("\"a\""));
        assert_eq!(found.enum_values.len(), 2);
        assert_eq!(found.default.as_deref(), Some("a"));
        assert_eq!(
            (found.rules.min_length, found.rules.max_length),
            (Some(1), Some(9))
        );
        assert_eq!(found.field_scopes[0].value.as_deref(), Some("b"));
        assert_eq!(found.field_scopes[1].scopes, ["x:z", "x:w"]);
    }

    #[test]
    fn code_marks_astray_do_not_hide_a_label_or_spoil_json() {
        let (found, problems) = read("see the `list<br>`**示例值**：[`{\"id\":\"1\"}`]");
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(found.text, "see the list");
        assert_eq!(found.example.as_deref(), Some("[{\"id\":\"1\"}]"));
    }

    #[test]
    fn a_default_in_words_is_a_note_and_a_marked_value_is_the_default() {
        let (found, _) = read("x<br>**默认值**：空，表示不改<br>**示例值**：1");
        assert_eq!(
            (found.default, found.default_note.as_deref()),
            (None, Some("空，表示不改"))
        );
        let (found, _) = read("x<br>**可选值有**：<br>- true（默认值）：on - false：off");
        assert_eq!(found.default.as_deref(), Some("true"));
    }

    #[test]
    fn an_unknown_label_inside_a_labelled_part_is_a_problem() {
        let (_, problems) = read("x<br>**示例值**：1<br>**新标签**：?");
        assert_eq!(problems, ["unknown label `新标签` inside a labelled part"]);
    }

    #[test]
    fn the_word_required_counts_only_at_the_start() {
        assert_eq!(read("必填，name").0.required_in_prose, Some(true));
        assert_eq!(read("非必填, name").0.required_in_prose, Some(false));
        assert_eq!(read("是否必填").0.required_in_prose, None);
        assert_eq!(read("必填写名").0.required_in_prose, None);
    }
}
