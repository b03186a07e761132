//! Tables, as wide as the terminal at most. A character of two columns counts as two.

use comfy_table::{ContentArrangement, Row, Table, presets};

use super::paint::strong;
use super::terminal;
use super::write::text;
use crate::failure::Failure;

/// Rows under their names.
pub(super) fn print(names: &[String], rows: &[Vec<String>]) -> Result<(), Failure> {
    let mut table = bare();
    table.set_header(names);
    table.add_rows(rows);
    let mut lines = lines(table);
    if let Some(head) = lines.first_mut() {
        *head = strong(head);
    }
    shown(&lines)
}

/// Rows in columns, without names.
pub(crate) fn columns<const N: usize>(rows: &[[String; N]]) -> Result<(), Failure> {
    let mut table = bare();
    table.add_rows(rows.iter().map(Row::from));
    shown(&lines(table))
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
fn lines(mut table: Table) -> Vec<String> {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let lines = table.lines();
    lines.map(|line| line.trim_end().to_owned()).collect()
}

fn shown(lines: &[String]) -> Result<(), Failure> {
    text(
        &lines
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>(),
    )
}
