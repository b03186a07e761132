//! What is shown, and how.

mod csv;
pub(crate) mod failure;
mod format;
mod paint;
mod progress;
mod rows;
mod table;
mod terminal;
mod write;

pub(crate) use self::format::Format;
pub(crate) use self::paint::strong;
pub(crate) use self::progress::Progress;
pub(crate) use self::rows::{Rows, of as rows_of};
pub(crate) use self::table::columns;
pub(crate) use self::terminal::{Stream, is_terminal};
pub(crate) use self::write::{bytes, json, note, text};
