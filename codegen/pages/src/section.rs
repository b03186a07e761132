//! A page's sections: a heading and the blocks up to the next.

use serde::Serialize;

use super::block::{Block, Content};
use super::cell::{decode, plain, targets};

/// A heading and the blocks under it.
#[derive(Debug)]
pub(crate) struct Section<'a> {
    pub(crate) level: usize,
    pub(crate) title: String,
    pub(crate) line: usize,
    pub(crate) blocks: &'a [Block],
}

/// Words of a page that no other part of it holds: paragraphs and quotes, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The heading it stands under.
    pub section: String,
    /// The text.
    pub text: String,
    /// Whether the page sets it apart as a tip or a warning.
    pub is_quote: bool,
    /// The line it starts at.
    pub line: usize,
}

/// Splits blocks at their headings. What precedes the first is a section without a title.
pub(crate) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut starts: Vec<usize> = blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| matches!(block.content, Content::Heading { .. }))
        .map(|(index, _)| index)
        .collect();
    if starts.first() != Some(&0) && !blocks.is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| match &blocks[start].content {
            Content::Heading { level, text } => Section {
                level: *level,
                title: plain(&decode(text)),
                line: blocks[start].line,
                blocks: &blocks[start + 1..end],
            },
            _ => Section {
                level: 0,
                title: String::new(),
                line: blocks[start].line,
                blocks: &blocks[start..end],
            },
        })
        .collect()
}

impl Section<'_> {
    /// The paragraphs and quotes of the section.
    pub(crate) fn notes(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        for block in self.blocks {
            let (text, is_quote) = match &block.content {
                Content::Text(text) => (text, false),
                Content::Quote(text) => (text, true),
                _ => continue,
            };
            let text = plain(&decode(text));
            if !text.is_empty() {
                notes.push(Note {
                    section: self.title.clone(),
                    text,
                    is_quote,
                    line: block.line,
                });
            }
        }
        notes
    }

    /// The targets of the links in the paragraphs and quotes of the section.
    pub(crate) fn links(&self) -> Vec<&str> {
        let texts = self.blocks.iter().filter_map(|block| match &block.content {
            Content::Text(text) | Content::Quote(text) => Some(text),
            _ => None,
        });
        texts.flat_map(|text| targets(text)).collect()
    }
}
