//! The operations: the tables that calls run on, and the words for people and models.
//!
//! Both are lines of JSON, made from the specs and compiled in as they are; a line is read when
//! it is asked for. Nothing here knows of a terminal.

mod describe;
mod entry;
pub(crate) mod example;
mod hidden;
mod kept;
mod nearest;
mod outline;
pub(crate) mod schema;
pub(crate) mod search;
mod source;
mod sources;
mod table;
pub(crate) mod text;

pub(crate) use self::describe::{Effect, adds, apps, describe, effect, identities, known, repeats};
pub(crate) use self::entry::{Entry, find, nearest_ids, service_names};
pub(crate) use self::hidden::hidden;
pub(crate) use self::nearest::nearest;
pub(crate) use self::outline::{Outline, outlines};
pub(crate) use self::table::services;
