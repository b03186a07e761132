//! How values are written.

use clap::ValueEnum;

/// How values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Indented JSON
    Json,
    /// One line of JSON for each item
    Ndjson,
    /// Comma-separated values, with a line of names first
    Csv,
    /// A table that fits the terminal
    Table,
}
