//! The two ways in which pages are written.

use serde::Serialize;

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Layout {
    /// Markdown with `fullPath` in its front matter; tables have outer pipes and nesting marks.
    Markdown,
    /// Markdown with `source_url` in its front matter; tables have neither.
    Pipeless,
}
