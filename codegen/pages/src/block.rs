//! A page's text as blocks: headings, tables, fences, quotes and paragraphs.

use super::line::Line;
use super::table::{RawTable, is_separator, opens_table, read_table};

/// A block with the line it starts at.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) line: usize,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    Heading { level: usize, text: String },
    Table(RawTable),
    Fence(Fence),
    Quote(String),
    Text(String),
}

/// A fenced code block.
#[derive(Debug, Clone)]
pub(crate) struct Fence {
    pub(crate) language: String,
    pub(crate) text: String,
    /// The line of the first line of code.
    pub(crate) first_line: usize,
    pub(crate) closed: bool,
}

/// Splits `lines` into blocks.
pub(crate) fn read_blocks(lines: &[Line]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let text = line.text.trim_end();
        let (content, taken) = if text.trim().is_empty() {
            at += 1;
            continue;
        } else if let Some((level, title)) = heading(text) {
            let title = title.to_owned();
            (Content::Heading { level, text: title }, 1)
        } else if text.trim_start().starts_with("```") {
            read_fence(&lines[at..])
        } else if text.starts_with('>') {
            read_quote(&lines[at..])
        } else if opens_table(&lines[at..]) {
            let (table, taken) = read_table(&lines[at..]);
            (Content::Table(table), taken)
        } else {
            read_text(&lines[at..])
        };
        blocks.push(Block {
            line: line.number,
            content,
        });
        at += taken.max(1);
    }
    blocks
}

fn heading(text: &str) -> Option<(usize, &str)> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let rest = text.get(level..)?;
    ((1..=6).contains(&level) && rest.starts_with([' ', '\u{a0}'])).then(|| (level, rest.trim()))
}

fn read_fence(lines: &[Line]) -> (Content, usize) {
    let opening = lines[0].text.trim();
    let code: Vec<&str> = lines[1..]
        .iter()
        .map(|line| line.text.as_str())
        .take_while(|text| text.trim() != "```")
        .collect();
    let closed = code.len() + 1 < lines.len();
    let fence = Fence {
        language: opening.trim_start_matches('`').trim().to_owned(),
        text: code.join("\n"),
        first_line: lines[0].number + 1,
        closed,
    };
    (Content::Fence(fence), code.len() + 1 + usize::from(closed))
}

fn read_quote(lines: &[Line]) -> (Content, usize) {
    let quoted: Vec<&str> = lines
        .iter()
        .map(|line| line.text.as_str())
        .take_while(|text| text.starts_with('>'))
        .map(|text| text.trim_start_matches('>').trim())
        .collect();
    let taken = quoted.len();
    (Content::Quote(quoted.join("\n").trim().to_owned()), taken)
}

fn read_text(lines: &[Line]) -> (Content, usize) {
    let mut text = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let current = line.text.trim_end();
        let ends = current.trim().is_empty()
            || heading(current).is_some()
            || current.starts_with('>')
            || current.trim_start().starts_with("```")
            || opens_table(&lines[index..]);
        // The first line is text whatever it looks like, so that every line is consumed.
        if ends && index > 0 {
            break;
        }
        text.push(current);
    }
    // A separator without a header belongs to no table; it is decoration.
    if text.len() == 1 && is_separator(text[0]) {
        return (Content::Text(String::new()), 1);
    }
    (Content::Text(text.join("\n")), text.len())
}
