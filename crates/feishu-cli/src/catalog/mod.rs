//! The operations: the tables that calls run on, and the words for people and models.
//!
//! The words are lines of JSON, made from the specs and compiled in as they are; a line is read when
//! it is asked for. Nothing here knows of a terminal.

mod describe;
mod entry;
pub(crate) mod example;
mod nearest;
pub(crate) mod schema;
pub(crate) mod search;
mod source;
mod sources;
pub(crate) mod text;

pub(crate) use self::describe::{Effect, apps, describe, effect, identities};
pub(crate) use self::entry::{Entry, find, nearest_ids, services};
pub(crate) use self::nearest::nearest;
