//! Pages that describe neither an endpoint nor an event: lists of shared values and errors,
//! introductions, prose.

use serde::Serialize;

use super::block::Content;
use super::cell::header_cell;
use super::enum_values::EnumValue;
use super::error_code::{ErrorCode, is_error_table, read_errors};
use super::field::FieldTable;
use super::field_table::{is_field_table, read_fields};
use super::layout::Layout;
use super::problem::{ProblemKind, Problems};
use super::section::Section;
use super::table::RawTable;

/// The tables of a guide.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// Tables of values.
    pub enums: Vec<EnumTable>,
    /// Tables of errors.
    pub errors: Vec<TitledErrors>,
    /// Tables of fields.
    pub fields: Vec<TitledFields>,
    /// Tables of any other form, unread.
    pub others: Vec<OtherTable>,
}

/// A table of values, under the heading it stands under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EnumTable {
    /// The heading.
    pub title: String,
    /// The values.
    pub values: Vec<EnumValue>,
    /// The line of the table's header.
    pub line: usize,
}

/// A table of errors, under the heading it stands under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TitledErrors {
    /// The heading.
    pub title: String,
    /// The errors.
    pub errors: Vec<ErrorCode>,
}

/// A table of fields, under the heading it stands under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TitledFields {
    /// The heading.
    pub title: String,
    /// The fields.
    pub table: FieldTable,
}

/// A table of a form the reader gives no meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherTable {
    /// The heading.
    pub title: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// How many rows it has.
    pub rows: usize,
    /// The line of its header.
    pub line: usize,
}

/// Reads a guide from a page's sections.
pub(crate) fn read_guide<'s>(
    sections: impl Iterator<Item = &'s Section<'s>>,
    layout: Layout,
    problems: &mut Problems,
) -> Guide {
    let mut guide = Guide::default();
    for section in sections {
        for block in section.blocks {
            let Content::Table(table) = &block.content else {
                continue;
            };
            let title = section.title.clone();
            if is_error_table(table) {
                let errors = read_errors(table, problems);
                guide.errors.push(TitledErrors { title, errors });
            } else if is_field_table(table) {
                let fields = read_fields(table, layout, None, problems);
                guide
                    .fields
                    .extend(fields.map(|table| TitledFields { title, table }));
            } else if is_enum_table(table) {
                guide.enums.push(read_enum_table(table, title, problems));
            } else {
                guide.others.push(OtherTable {
                    title,
                    columns: table.header.cells.iter().map(|c| header_cell(c)).collect(),
                    rows: table.rows.len(),
                    line: table.header.line,
                });
            }
        }
    }
    guide
}

fn is_enum_table(table: &RawTable) -> bool {
    let first = table.header.cells.first().map(|cell| header_cell(cell));
    table.header.cells.len() > 1
        && matches!(
            first.as_deref(),
            Some("枚举值" | "取值" | "value" | "值" | "渠道 ID" | "code")
        )
}

fn read_enum_table(table: &RawTable, title: String, problems: &mut Problems) -> EnumTable {
    let mut values: Vec<EnumValue> = Vec::new();
    for row in &table.rows {
        let (Some(value), true) = (row.cells.first(), row.cells.len() > 1) else {
            problems.add(
                row.line,
                ProblemKind::RowWidth,
                format!(
                    "expected a value and its meaning, found {} cell",
                    row.cells.len()
                ),
            );
            continue;
        };
        let rest: Vec<&str> = row.cells[1..]
            .iter()
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
            .collect();
        let value = EnumValue::new(&header_cell(value), &rest.join("；"), false);
        if value.value.is_empty() {
            problems.add(
                row.line,
                ProblemKind::EnumItem,
                format!("a value is missing beside `{}`", value.meaning),
            );
        }
        if values.iter().any(|seen| seen.value == value.value) {
            problems.add(
                row.line,
                ProblemKind::DuplicateEnumValue,
                format!("the value `{}` is listed twice", value.value),
            );
        }
        values.push(value);
    }
    EnumTable {
        title,
        values,
        line: table.header.line,
    }
}
