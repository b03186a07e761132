//! The text of a web page, rewritten as the Markdown it was made from, as far as it can be told.

use std::collections::BTreeSet;

use serde_json::Value;

use super::block::Line;
use super::problem::{ProblemKind, Problems};

/// Headings by the level they have in Markdown.
const HEADINGS: [(&str, &str); 14] = [
    ("请求", "##"),
    ("响应", "##"),
    ("事件", "##"),
    ("请求头", "###"),
    ("扩展请求头", "####"),
    ("路径参数", "###"),
    ("查询参数", "###"),
    ("请求体", "###"),
    ("请求体示例", "###"),
    ("响应体", "###"),
    ("响应体示例", "###"),
    ("错误码", "###"),
    ("事件体", "###"),
    ("事件体示例", "###"),
];

/// Rows of the head table, longest name first where one begins another.
const FACTS: [&str; 8] = [
    "HTTP URL",
    "HTTP Method",
    "接口频率限制",
    "支持的应用类型",
    "字段权限要求",
    "权限要求",
    "事件类型",
    "推送方式",
];

/// Types that may follow a name without a blank between.
const SCALARS: [&str; 8] = [
    "string",
    "number(float)",
    "boolean",
    "int64",
    "int",
    "float",
    "file",
    "\\-",
];

/// What the rows at hand are rows of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rows {
    /// Not in a table whose cells ran together.
    None,
    Facts,
    Fields,
    Errors,
}

/// Rewrites `lines` as Markdown. Every line keeps its number.
pub(crate) fn to_markdown(lines: &[Line], problems: &mut Problems) -> Vec<Line> {
    let lines = with_fences(&split_after_json(lines));
    let keys = known_names(&lines);
    let mut out = Rewriter {
        out: Vec::new(),
        rows: Rows::None,
        titled: false,
        keys,
        problems,
    };
    let mut fenced = false;
    for line in &lines {
        let is_fence = line.text.starts_with("```");
        if is_fence || fenced {
            out.rows = Rows::None;
            out.out.push(line.clone());
        } else {
            out.line(line);
        }
        fenced ^= is_fence;
    }
    out.out
}

/// Parts `}` from a heading that follows it on the same line.
fn split_after_json(lines: &[Line]) -> Vec<Line> {
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        match line.text.strip_prefix('}') {
            Some(rest) if heading_mark(rest).is_some() => {
                for text in ["}", rest] {
                    out.push(Line {
                        number: line.number,
                        text: text.to_owned(),
                    });
                }
            }
            _ => out.push(line.clone()),
        }
    }
    out
}

/// Puts fences around the JSON that follows a line `json`.
fn with_fences(lines: &[Line]) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        let opens = lines
            .get(at)
            .is_some_and(|next| next.text.trim_start().starts_with(['{', '[']));
        if line.text.trim() != "json" || !opens {
            out.push(line.clone());
            continue;
        }
        out.push(Line {
            number: line.number,
            text: "```json".to_owned(),
        });
        let mut depth = Depth::default();
        while let Some(code) = lines.get(at) {
            out.push(code.clone());
            at += 1;
            depth.feed(&code.text);
            if depth.open == 0 {
                break;
            }
        }
        out.push(Line {
            number: out.last().map_or(line.number, |last| last.number),
            text: "```".to_owned(),
        });
    }
    out
}

/// How many brackets are open, those in strings left out.
#[derive(Debug, Default)]
struct Depth {
    open: usize,
    in_string: bool,
}

impl Depth {
    fn feed(&mut self, text: &str) {
        let mut escaped = false;
        for c in text.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if self.in_string => escaped = true,
                '"' => self.in_string = !self.in_string,
                '{' | '[' if !self.in_string => self.open += 1,
                '}' | ']' if !self.in_string => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// The keys of all examples and the parameters in the URL: a name that runs into its type can be
/// told by them.
fn known_names(lines: &[Line]) -> BTreeSet<String> {
    fn collect(value: &Value, keys: &mut BTreeSet<String>) {
        match value {
            Value::Object(object) => {
                for (key, inner) in object {
                    keys.insert(key.clone());
                    collect(inner, keys);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, keys)),
            _ => {}
        }
    }
    let mut keys = BTreeSet::new();
    let mut code: Option<String> = None;
    for line in lines {
        if let Some(url) = line.text.strip_prefix("HTTP URL") {
            let params = url.split('/').filter_map(|part| part.strip_prefix(':'));
            keys.extend(params.map(str::to_owned));
        }
        match (&mut code, line.text.as_str()) {
            (None, "```json") => code = Some(String::new()),
            (Some(text), "```") => {
                if let Ok(value) = serde_json::from_str(text) {
                    collect(&value, &mut keys);
                }
                code = None;
            }
            (Some(text), more) => {
                text.push_str(more);
                text.push('\n');
            }
            (None, _) => {}
        }
    }
    keys
}

fn heading_mark(text: &str) -> Option<&'static str> {
    let (_, mark) = HEADINGS.iter().find(|(title, _)| *title == text.trim())?;
    Some(mark)
}

struct Rewriter<'p> {
    out: Vec<Line>,
    rows: Rows,
    titled: bool,
    keys: BTreeSet<String>,
    problems: &'p mut Problems,
}

impl Rewriter<'_> {
    fn line(&mut self, line: &Line) {
        let text = line.text.trim_end();
        if text.trim().is_empty() {
            self.rows = Rows::None;
            self.push(line, "");
        } else if text.trim() == "Skip to content" {
            // The page's frame, not the page.
        } else if let Some(mark) = heading_mark(text) {
            self.rows = Rows::None;
            self.push(line, &format!("{mark} {}", text.trim()));
        } else if !self.titled {
            self.titled = true;
            self.push(line, &format!("# {}", text.trim()));
        } else if let Some(rows) = self.header(line, text.trim()) {
            self.rows = rows;
        } else {
            match self.rows {
                Rows::None => self.piped_or_text(line, text),
                Rows::Facts => self.fact(line, text.trim()),
                Rows::Fields => self.field(line, text),
                Rows::Errors => self.error(line, text.trim()),
            }
        }
    }

    /// Opens a table whose header's cells ran together.
    fn header(&mut self, line: &Line, text: &str) -> Option<Rows> {
        let (rows, columns) = match text {
            "项目" | "项目值" => (Rows::Facts, "| 项目 | 值 |"),
            // The required column held a picture, of which no text is left.
            "名称类型必填描述" | "名称类型描述" => {
                (Rows::Fields, "| 名称 | 类型 | 描述 |")
            }
            "HTTP状态码错误码描述排查建议" => {
                (Rows::Errors, "| HTTP状态码 | 错误码 | 描述 |")
            }
            _ => return None,
        };
        self.push(line, columns);
        self.push(line, "| --- | --- | --- |");
        Some(rows)
    }

    fn fact(&mut self, line: &Line, text: &str) {
        match FACTS.iter().find(|name| {
            text.get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        }) {
            Some(name) => {
                let value = text[name.len()..].trim();
                self.push(line, &format!("| {name} | {value} |"));
            }
            None => self.strange(line, "a row of the head table", text),
        }
    }

    fn error(&mut self, line: &Line, text: &str) {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 3 {
            let (status, code, message) = (&text[..3], &text[3..digits], &text[digits..]);
            self.push(line, &format!("| {status} | {code} | {message} |"));
        } else {
            self.strange(line, "a status, a code and a message", text);
        }
    }

    fn field(&mut self, line: &Line, text: &str) {
        let indent = text.chars().take_while(|c| c.is_whitespace()).count();
        let unindented = text.trim_start();
        let is_marked = unindented.starts_with('└');
        let row = unindented.trim_start_matches('└').trim_start();
        if !row.starts_with(|c: char| c.is_ascii_alphabetic()) {
            // A description that goes on.
            match self.out.last_mut() {
                Some(last) if last.text.ends_with(" |") => {
                    last.text.truncate(last.text.len() - 2);
                    last.text.push_str("<br>");
                    last.text.push_str(&with_labels(unindented));
                    last.text.push_str(" |");
                }
                _ => self.strange(line, "a row of fields", text),
            }
            return;
        }
        let Some((name, doc_type, description)) = self.split_row(row) else {
            self.strange(line, "a name, a type and a description without a gap", text);
            return;
        };
        let marks = if is_marked {
            format!("{}└ ", "&nbsp;".repeat(indent))
        } else {
            String::new()
        };
        let description = with_labels(description);
        self.push(
            line,
            &format!("| {marks}{name} | {doc_type} | {description} |"),
        );
    }

    /// Parts a name, a type and a description that ran together.
    fn split_row<'t>(&self, row: &'t str) -> Option<(&'t str, &'t str, &'t str)> {
        for (header, doc_type) in [("Authorization", "string"), ("Content-Type", "string")] {
            if let Some(rest) = row.strip_prefix(header)
                && let Some(description) = rest.strip_prefix(doc_type)
            {
                return Some((header, &rest[..doc_type.len()], description));
            }
        }
        let word = row
            .find(|c: char| !(c.is_ascii_alphanumeric() || "_.-()[]\\".contains(c)))
            .unwrap_or(row.len());
        // The longest name the examples know, then any split before a plain type.
        let known = (1..word)
            .rev()
            .filter(|&end| row.is_char_boundary(end) && self.keys.contains(&row[..end]));
        let before_scalar = (1..word).filter(|&end| scalar_length(&row[end..]).is_some());
        for end in known.chain(before_scalar) {
            let after = &row[end..];
            let length = scalar_length(after).unwrap_or_else(|| custom_length(after));
            // A rest such as `_id` belongs to a longer name.
            let starts_type = after.starts_with(|c: char| c.is_ascii_lowercase() || c == '\\');
            if length > 0 && starts_type {
                return Some((&row[..end], &after[..length], &after[length..]));
            }
        }
        None
    }

    fn piped_or_text(&mut self, line: &Line, text: &str) {
        // Table rows may have lost their first pipe, but not the last.
        if text.ends_with('|') && text.contains(" | ") {
            let rest = text.trim().trim_start_matches('|').trim_start();
            self.push(line, &format!("| {}", with_labels(rest)));
        } else {
            self.push(line, text);
        }
    }

    fn strange(&mut self, line: &Line, expected: &str, text: &str) {
        let start: String = text.trim().chars().take(40).collect();
        self.problems.add(
            line.number,
            ProblemKind::Scraped,
            format!("expected {expected}, found `{start}`"),
        );
    }

    fn push(&mut self, line: &Line, text: &str) {
        self.out.push(Line {
            number: line.number,
            text: text.to_owned(),
        });
    }
}

/// The length of the plain type at the start of `text`, its brackets included.
fn scalar_length(text: &str) -> Option<usize> {
    let scalar = SCALARS
        .into_iter()
        .find(|scalar| text.starts_with(scalar))?;
    let length = scalar.len() + brackets(&text[scalar.len()..]);
    // `string_list` is a name of a type, and `int` in `intern` is none.
    let goes_on = text[length..].starts_with(|c: char| c == '_' || c.is_ascii_lowercase());
    (!goes_on).then_some(length)
}

/// The length of a type of the platform's own at the start of `text`.
fn custom_length(text: &str) -> usize {
    let word = text
        .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.')))
        .unwrap_or(text.len());
    word + brackets(&text[word..])
}

fn brackets(text: &str) -> usize {
    ["\\[\\]", "[]"]
        .into_iter()
        .find(|brackets| text.starts_with(brackets))
        .map_or(0, str::len)
}

/// Gives labels back the bold marks they lost.
fn with_labels(text: &str) -> String {
    let mut text = text.to_owned();
    for label in ["示例值", "可选值有", "默认值", "数据校验规则", "取值"] {
        for colon in [":", "："] {
            text = text.replace(&format!("{label}{colon}"), &format!("**{label}**："));
        }
        if let Some(rest) = text.strip_prefix(label) {
            text = format!("**{label}**：{rest}");
        }
    }
    for comma in [",", "，"] {
        let tail = format!("{comma}字段权限要求");
        if let Some(at) = text.find(&tail)
            && let Some(start) = text[..at].rfind("当值为")
            && !text[..start].ends_with("**")
        {
            let end = at + tail.len();
            let value = text[start + "当值为".len()..at].trim();
            let label = format!("**当值为 `{value}`，字段权限要求**");
            text = format!("{}{label}{}", &text[..start], &text[end..]);
        }
    }
    text
}
