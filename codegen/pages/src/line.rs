//! The lines that a page is read by.

/// A line of a page with its number, counted from 1.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) text: String,
}
