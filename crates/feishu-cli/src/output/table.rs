//! Tables, as wide as the terminal at most. A character of two columns counts as two.

use comfy_table::{ContentArrangement, Row, Table, presets};

use super::terminal;
use super::write::text;
use crate::failure::Failure;

/// Rows under their names.
pub(super) fn print(names: &[String], rows: &[Vec<String>]) -> Result<(), Failure> {
    let mut table = bare();
    table.set_header(names);
    table.add_rows(rows);
    shown(table)
}

/// Rows in columns, without names.
pub(crate) fn columns<const N: usize>(rows: &[[String; N]]) -> Result<(), Failure> {
    let mut table = bare();
    table.add_rows(rows.iter().map(Row::from));
    shown(table)
}

fn bare() -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(terminal::width());
    table
}

/// Columns with two spaces between.
fn shown(mut table: Table) -> Result<(), Failure> {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let lines = table.lines().map(|line| format!("{}\n", line.trim_end()));
    text(&lines.collect::<String>())
}
