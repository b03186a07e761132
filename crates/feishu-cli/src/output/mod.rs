//! What is shown, and how.

mod csv;
pub mod failure;
mod format;
pub mod progress;
mod rows;
mod table;
mod terminal;
mod write;

pub use self::format::Format;
pub use self::rows::{Rows, of as rows_of};
pub use self::table::columns;
pub use self::terminal::{Stream, is_terminal};
pub use self::write::{bytes, json, note, text};
