//! The operations: the tables that calls run on, and the words for people and models.
//!
//! The words are lines of JSON, made from the specs and compiled in as they are; a line is read when
//! it is asked for. Nothing here knows of a terminal.

mod describe;
mod entry;
pub mod example;
mod nearest;
pub mod schema;
pub mod search;
mod source;
mod sources;
pub mod text;

pub use self::describe::{Effect, apps, describe, effect, identities};
pub use self::entry::{Entry, all, find, nearest_ids, services};
pub use self::nearest::nearest;
