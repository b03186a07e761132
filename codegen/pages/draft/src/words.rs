//! Where a person has to write, and what helps to write it.
//!
//! The words of a spec are its writer's own. A draft says where words are needed with a mark that
//! `generate` refuses, and puts what the page says into a comment beside it, which `generate`
//! refuses too until it is deleted.

use feishu_codegen_pages::Field;

/// The mark.
pub(crate) const MARK: &str = feishu_codegen::UNWRITTEN;

/// What opens a comment that quotes the page.
pub(crate) const QUOTE: &str = feishu_codegen::QUOTED;

/// The page's words as a comment to put at the end of a line.
pub(crate) fn quote(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        return String::new();
    }
    format!("  {QUOTE} {}", words.join(" "))
}

/// The words that every field of a name has, where it has any.
pub(crate) fn usual(field: &Field, in_request: bool) -> Option<&'static str> {
    Some(match (field.name.as_str(), in_request) {
        ("page_token", true) => {
            "The token that came with the page before; leave it out for the first page."
        }
        ("page_token", false) => {
            "What the next call takes as `page_token`; absent on the last page."
        }
        ("page_size", true) => "Items per page.",
        _ => return None,
    })
}

/// Whether a field says more than its name: a unit, a format, which ID, a condition.
pub(crate) fn says_more(field: &Field, typed: bool) -> bool {
    if matches!(
        field.name.as_str(),
        "has_more" | "user_id_type" | "department_id_type"
    ) {
        return false;
    }
    if field.default_note.is_some() || field.rules.format.is_some() {
        return true;
    }
    let mut text = field.description.as_str();
    for word in ["非必填", "选填", "必填", "可选"] {
        text = text.strip_prefix(word).unwrap_or(text);
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || "，,。.：:；;".contains(c));
    let mut text = text.to_owned();
    if typed {
        // The type says it.
        for word in [
            "毫秒级时间戳",
            "秒级时间戳",
            "毫秒时间戳",
            "时间戳",
            "（）",
            "()",
        ] {
            text = text.replace(word, "");
        }
        text = text
            .trim_matches(|c: char| "，,。（） ".contains(c))
            .to_owned();
    }
    let is_plain_name = text.chars().count() <= 12
        && !text.contains(['，', ',', '。', '；', ';', '：', ':', '、', '\n', '（', '(']);
    !is_plain_name
}
