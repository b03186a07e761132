//! The maintainers' commands.

pub mod docs;
