//! Comma-separated values.

use super::write::bytes;
use crate::failure::Failure;

/// Writes rows, each a line.
pub(super) fn print<'a>(rows: impl IntoIterator<Item = &'a Vec<String>>) -> Result<(), Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(row)
            .map_err(|error| Failure::local("a row cannot be written", error))?;
    }
    let written = writer
        .into_inner()
        .map_err(|error| Failure::local("the rows cannot be written", error))?;
    bytes(&written)
}
