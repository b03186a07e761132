//! Reads tables of fields.

use super::cell::{decode, header_cell, plain, unescape};
use super::description::read_description;
use super::enum_values::shorten;
use super::example::Example;
use super::field::{Field, FieldTable};
use super::layout::Layout;
use super::nesting::{Flat, Marks, nest};
use super::problem::{ProblemKind, Problems};
use super::table::{RawTable, Row};

/// Which column of a table of fields holds what.
#[derive(Debug, Clone, Copy)]
struct Columns {
    count: usize,
    name: usize,
    doc_type: usize,
    required: Option<usize>,
    description: usize,
}

/// Whether a table's header is that of a table of fields.
pub(crate) fn is_field_table(table: &RawTable) -> bool {
    columns(&table.header).is_some()
}

/// Reads a table of fields, or reports that it is none.
pub(crate) fn read_fields(
    table: &RawTable,
    layout: Layout,
    example: Option<&Example>,
    problems: &mut Problems,
) -> Option<FieldTable> {
    let Some(columns) = columns(&table.header) else {
        problems.add(
            table.header.line,
            ProblemKind::TableHeader,
            format!(
                "expected the columns name, type, (required,) description, found `{}`",
                table.header.cells.join(" | ")
            ),
        );
        return None;
    };
    let rows: Vec<Flat> = table
        .rows
        .iter()
        .filter_map(|row| read_row(row, columns, problems))
        .collect();
    let (nesting, fields) = nest(rows, layout, example, table.header.line, problems);
    Some(FieldTable {
        line: table.header.line,
        nesting,
        fields,
    })
}

fn columns(header: &Row) -> Option<Columns> {
    let find = |names: &[&str]| {
        header
            .cells
            .iter()
            .position(|cell| names.contains(&header_cell(cell).as_str()))
    };
    Some(Columns {
        count: header.cells.len(),
        name: find(&["名称", "参数", "字段"])?,
        doc_type: find(&["类型", "参数类型", "数据类型"])?,
        required: find(&["必填", "必须", "是否必填"]),
        description: find(&["描述", "说明"])?,
    })
}

fn read_row(row: &Row, columns: Columns, problems: &mut Problems) -> Option<Flat> {
    let mut width = row.cells.len();
    while width > columns.count && row.cells[width - 1].is_empty() {
        width -= 1;
    }
    if width != columns.count {
        problems.add(
            row.line,
            ProblemKind::RowWidth,
            format!("expected {} cells, found {width}", columns.count),
        );
    }
    let cell = |index: usize| row.cells.get(index).map_or("", String::as_str);
    let (marks, name) = read_name(cell(columns.name));
    if name.is_empty() {
        problems.add(
            row.line,
            ProblemKind::FieldName,
            format!("expected a field's name, found `{}`", cell(columns.name)),
        );
        return None;
    }
    if !is_identifier(&name) {
        problems.add(
            row.line,
            ProblemKind::FieldName,
            format!("`{}` is not a plain identifier", shorten(&name)),
        );
    }
    let doc_type = read_type(cell(columns.doc_type));
    if doc_type.is_empty() {
        problems.add(
            row.line,
            ProblemKind::FieldType,
            format!("`{name}` has no type"),
        );
    }
    let required = columns
        .required
        .and_then(|index| read_required(cell(index), &name, row.line, problems));
    let found = read_description(cell(columns.description), &doc_type, row.line, problems);
    check_example(
        &name,
        &doc_type,
        found.example.as_deref(),
        row.line,
        problems,
    );
    let field = Field {
        name,
        doc_type,
        required,
        required_in_prose: found.required_in_prose,
        description: found.text,
        default: found.default,
        default_note: found.default_note,
        example: found.example,
        enum_values: found.enum_values,
        prose_values: found.prose_values,
        rules: found.rules,
        field_scopes: found.field_scopes,
        discouraged: found.discouraged,
        children: Vec::new(),
        line: row.line,
    };
    Some(Flat { marks, field })
}

/// Takes the nesting marks off a name cell. Blanks count only before a mark.
fn read_name(raw: &str) -> (Marks, String) {
    let decoded = decode(raw);
    let name = decoded.trim_start_matches('`');
    let mut marks = Marks::default();
    let mut rest = name;
    let mut blanks = 0;
    for (at, c) in name.char_indices() {
        match c {
            '└' | '∟' => {
                marks.corners += 1;
                marks.blanks += std::mem::take(&mut blanks);
                marks.is_elbow |= c == '└';
            }
            c if c.is_whitespace() => blanks += 1,
            _ => {
                rest = &name[at..];
                break;
            }
        }
    }
    (
        marks,
        unescape(&rest.replace("**", "").replace('`', ""))
            .trim()
            .to_owned(),
    )
}

fn read_type(raw: &str) -> String {
    unescape(&decode(raw).replace('`', "")).trim().to_owned()
}

fn read_required(raw: &str, name: &str, line: usize, problems: &mut Problems) -> Option<bool> {
    match plain(&decode(raw)).as_str() {
        "是" | "必填" => Some(true),
        "否" | "选填" | "可选" => Some(false),
        other => {
            problems.add(
                line,
                ProblemKind::Required,
                format!("`{name}`: expected 是 or 否 in the required column, found `{other}`"),
            );
            None
        }
    }
}

/// An example of a number or a truth value says at once whether the cell was read aright.
fn check_example(
    name: &str,
    doc_type: &str,
    example: Option<&str>,
    line: usize,
    problems: &mut Problems,
) {
    let Some(example) = example else { return };
    let bare = example.trim_matches('"');
    let fits = match doc_type {
        "int" => bare.parse::<i64>().is_ok(),
        "boolean" => matches!(bare, "true" | "false"),
        _ => true,
    };
    if !fits {
        problems.add(
            line,
            ProblemKind::Example,
            format!(
                "`{name}` is a `{doc_type}`, but its example is `{}`",
                shorten(example)
            ),
        );
    }
}

fn is_identifier(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}
