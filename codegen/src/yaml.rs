//! YAML (and so JSON) as a tree in which every node knows its place.

use std::fmt::Write as _;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as YamlSpan};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

/// A node of a document.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Yaml,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Yaml {
    /// A scalar; `plain` when it is not quoted and so may be a number, a boolean or null.
    Scalar {
        /// Its text.
        text: String,
        /// Whether it stands without quotes.
        plain: bool,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the document.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Whether it stands without quotes.
    pub plain: bool,
}

impl Node {
    /// Whether the node is null: empty, `~` or `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Yaml::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// What the node is, for a message.
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match &self.value {
            _ if self.is_null() => "nothing",
            Yaml::Scalar { plain: true, text } if text.parse::<f64>().is_ok() => "a number",
            Yaml::Scalar { plain: true, text } if matches!(text.as_str(), "true" | "false") => {
                "a boolean"
            }
            Yaml::Scalar { .. } => "a string",
            Yaml::List(_) => "a list",
            Yaml::Map(_) => "a mapping",
        }
    }

    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Yaml::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The value under a key.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Yaml::Map(entries) => entries
                .iter()
                .find(|(key, _)| key.text == name)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    /// The entries of a mapping; none for anything else.
    #[must_use]
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.value {
            Yaml::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The node as compact JSON, in the order of the document.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match &self.value {
            Yaml::Scalar { text, plain } => {
                let literal = *plain
                    && (matches!(text.as_str(), "true" | "false" | "null")
                        || serde_json::from_str::<serde_json::Number>(text).is_ok());
                if literal {
                    out.push_str(text);
                } else if self.is_null() {
                    out.push_str("null");
                } else {
                    write_string(out, text);
                }
            }
            Yaml::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            Yaml::Map(entries) => {
                out.push('{');
                for (index, (key, node)) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_string(out, &key.text);
                    out.push(':');
                    node.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_string(out: &mut String, text: &str) {
    // A string always serialises; the fallback keeps the signature free of an impossible error.
    let _ = write!(out, "{}", serde_json::Value::from(text));
}

/// Reads one document. Syntax errors and duplicate keys are reported; of a syntax error nothing
/// further is known, so there is no tree then.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader {
        file,
        offsets: Offsets::new(text),
        diagnostics,
    };
    let mut parser = Parser::new_from_str(text);
    let mut stack: Vec<Open> = Vec::new();
    let mut root = None;
    while let Some(event) = parser.next_event() {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = reader.offsets.byte(error.marker().index()).min(text.len());
                let diagnostic = Diagnostic::new(
                    "this file is not valid YAML",
                    Span {
                        file,
                        start: at,
                        end: at,
                    },
                    error.info().to_owned(),
                );
                // The one trap of the format: a list type is plain text everywhere but here.
                let in_flow_type = text[at..].starts_with("[]");
                let tab = text[at..].starts_with('\t') || text[..at].ends_with('\t');
                reader.diagnostics.push_unreadable(if in_flow_type {
                    diagnostic
                        .with_help("inside `{ }`, quote a list type: `{ type: \"string[]\" }`")
                } else if tab {
                    diagnostic.with_help("a tab stands here: YAML is indented with blanks")
                } else {
                    diagnostic
                });
                return None;
            }
        };
        let span = reader.span(span);
        if let Event::Scalar(_, ScalarStyle::Plain, _, _) = &event {
            reader.cut_text(text, span);
        }
        let node = match event {
            Event::Scalar(text, style, _, _) => Node {
                span,
                value: Yaml::Scalar {
                    text: text.into_owned(),
                    plain: style == ScalarStyle::Plain,
                },
            },
            Event::SequenceStart(..) => {
                stack.push(Open::List(span, Vec::new()));
                continue;
            }
            Event::MappingStart(..) => {
                stack.push(Open::Map(span, Vec::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match stack.pop() {
                Some(Open::List(start, items)) => Node {
                    span: start.to(span),
                    value: Yaml::List(items),
                },
                Some(Open::Map(start, entries, _)) => Node {
                    span: start.to(span),
                    value: Yaml::Map(entries),
                },
                None => continue,
            },
            Event::Alias(_) => {
                reader.diagnostics.push(
                    Diagnostic::new("a spec has no YAML aliases", span, "alias")
                        .with_help("write the value out, or make it a named type"),
                );
                Node {
                    span,
                    value: Yaml::Scalar {
                        text: String::new(),
                        plain: true,
                    },
                }
            }
            Event::DocumentStart(_) if root.is_some() => {
                reader.diagnostics.push(Diagnostic::new(
                    "a spec is one YAML document",
                    span,
                    "a second document starts here",
                ));
                return root;
            }
            _ => continue,
        };
        match stack.last_mut() {
            None => root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key)) => match key.take() {
                None => *key = Some(reader.key(node, entries)),
                Some(key) => entries.push((key, node)),
            },
        }
    }
    root
}

enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<(Key, Node)>, Option<Key>),
}

struct Reader<'a> {
    file: FileId,
    offsets: Offsets,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn span(&self, span: YamlSpan) -> Span {
        Span {
            file: self.file,
            start: self.offsets.byte(span.start.index()),
            end: self.offsets.byte(span.end.index()),
        }
    }

    /// Reports text that ` #` cuts short: what follows is a comment to YAML and lost. Only a draft's
    /// quotes, which go when the words are written, may stand there.
    fn cut_text(&mut self, text: &str, span: Span) {
        let line = text[span.end.min(text.len())..]
            .lines()
            .next()
            .unwrap_or_default();
        let rest = line.trim_start_matches([' ', '\t']);
        if rest.len() < line.len() && rest.starts_with('#') && !rest.starts_with("#? ") {
            let start = span.end + (line.len() - rest.len());
            self.diagnostics.push(
                Diagnostic::new(
                    "the text ends before ` #`",
                    Span {
                        start,
                        end: start + rest.trim_end().len(),
                        ..span
                    },
                    "YAML takes this for a comment",
                )
                .with_help("quote the text, or give the comment a line of its own"),
            );
        }
    }

    fn key(&mut self, node: Node, entries: &[(Key, Node)]) -> Key {
        let Some(text) = node.text() else {
            self.diagnostics.push(Diagnostic::new(
                "a key has to be plain text",
                node.span,
                format!("this is {}", node.describe()),
            ));
            return Key {
                text: String::new(),
                span: node.span,
                plain: false,
            };
        };
        if let Some((first, _)) = entries.iter().find(|(key, _)| key.text == text) {
            self.diagnostics.push(
                Diagnostic::new(
                    format!("`{text}` is given twice"),
                    node.span,
                    "given again here",
                )
                .with_context(first.span, "first given here")
                .with_help("keep one of them"),
            );
        }
        let plain = matches!(node.value, Yaml::Scalar { plain: true, .. });
        Key {
            text: text.to_owned(),
            span: node.span,
            plain,
        }
    }
}

impl Span {
    fn to(self, other: Self) -> Self {
        Self {
            end: other.end.max(self.end),
            ..self
        }
    }
}

/// From the parser's character offsets to byte offsets.
struct Offsets {
    /// The byte offset of each character; empty when the text is ASCII and both are the same.
    bytes: Vec<usize>,
}

impl Offsets {
    fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self { bytes: Vec::new() };
        }
        let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        bytes.push(text.len());
        Self { bytes }
    }

    fn byte(&self, character: usize) -> usize {
        match (self.bytes.get(character), self.bytes.last()) {
            (Some(byte), _) => *byte,
            (None, Some(end)) => *end,
            (None, None) => character,
        }
    }
}
