//! A page as a whole.

use serde::Serialize;

use super::address::{page_id, path_of};
use super::block::read_blocks;
use super::endpoint::{Endpoint, read_endpoint};
use super::event::{Event, read_event};
use super::front_matter;
use super::guide::{Guide, read_guide};
use super::layout::Layout;
use super::line::Line;
use super::problem::{Problem, ProblemKind, Problems};
use super::section::{Note, Section, sections};

/// A documentation page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The page as it was named to the reader.
    pub file: String,
    /// How the page is written.
    pub layout: Layout,
    /// The title.
    pub title: String,
    /// The page's address under the documentation's root.
    pub full_path: Option<String>,
    /// The API the address names, such as `hire-v1/note/list`; `None` for addresses that only
    /// sort pages into directories.
    pub page_id: Option<String>,
    /// When the page was last changed, in milliseconds since the epoch.
    pub updated: Option<i64>,
    /// The paragraphs right under the title.
    pub description: Vec<Note>,
    /// All other paragraphs and quotes, each with its section.
    pub notes: Vec<Note>,
    /// What the page describes.
    pub kind: PageKind,
    /// What the reader could not understand, by line.
    pub problems: Vec<Problem>,
}

/// What a page describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PageKind {
    /// An endpoint.
    Endpoint(Box<Endpoint>),
    /// An event.
    Event(Box<Event>),
    /// Anything else.
    Guide(Guide),
}

impl Page {
    /// Whether the page's place or title says that what it describes is not to be used any more.
    pub fn is_discouraged(&self) -> bool {
        self.file.contains("historic-version") || crate::discouraged(&self.title)
    }

    /// The endpoint, where the page describes one.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        match &self.kind {
            PageKind::Endpoint(endpoint) => Some(endpoint),
            _ => None,
        }
    }

    /// The event, where the page describes one.
    pub fn event(&self) -> Option<&Event> {
        match &self.kind {
            PageKind::Event(event) => Some(event),
            _ => None,
        }
    }

    /// The guide, where the page is one.
    pub fn guide(&self) -> Option<&Guide> {
        match &self.kind {
            PageKind::Guide(guide) => Some(guide),
            _ => None,
        }
    }
}

/// Reads a page. `file` only names it in problems.
pub fn read_page(file: &str, text: &str) -> Page {
    let mut problems = Problems::new(file);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let front = front_matter::read(text);
    let layout = match &front {
        Some(front) if front.source_url.is_some() => Layout::Pipeless,
        _ => Layout::Markdown,
    };
    if front.is_none() {
        problems.add(1, ProblemKind::FrontMatter, "the page has no front matter");
    }
    let front = front.unwrap_or_default();
    let lines: Vec<Line> = text
        .lines()
        .enumerate()
        .skip(front.lines)
        .map(|(index, text)| Line {
            number: index + 1,
            text: text.to_owned(),
        })
        .collect();
    let updated = front
        .updated
        .as_deref()
        .and_then(|millis| millis.parse().ok());
    if updated.is_none() {
        problems.add(
            1,
            ProblemKind::FrontMatter,
            "the front matter has no time of the last change in milliseconds",
        );
    }

    let blocks = read_blocks(&lines);
    let sections = sections(&blocks);
    let heading = sections.iter().find(|section| section.level == 1);
    let title = front
        .title
        .or_else(|| heading.map(|section| section.title.clone()))
        .unwrap_or_default();
    if title.is_empty() {
        problems.add(1, ProblemKind::FrontMatter, "the page has no title");
    }
    let mut description = Vec::new();
    let mut notes = Vec::new();
    for section in &sections {
        if section.level <= 1 {
            description.extend(section.notes());
        } else {
            notes.extend(section.notes());
        }
    }
    let kind = read_kind(&sections, layout, &mut problems);
    let full_path = front
        .full_path
        .map(|path| path.trim_end_matches('/').to_owned())
        .or_else(|| {
            front
                .source_url
                .as_deref()
                .and_then(path_of)
                .map(str::to_owned)
        });
    Page {
        file: file.to_owned(),
        layout,
        title,
        page_id: full_path.as_deref().and_then(page_id),
        full_path,
        updated,
        description,
        notes,
        kind,
        problems: problems.into_sorted(),
    }
}

fn read_kind(sections: &[Section<'_>], layout: Layout, problems: &mut Problems) -> PageKind {
    let has = |title: &str| sections.iter().any(|section| section.title == title);
    if has("请求") && (has("请求头") || has("响应")) {
        PageKind::Endpoint(Box::new(read_endpoint(sections, layout, problems)))
    } else if has("事件") && has("事件体") {
        PageKind::Event(Box::new(read_event(sections, layout, problems)))
    } else {
        PageKind::Guide(read_guide(sections.iter(), layout, problems))
    }
}
