//! Tables of error codes.

use serde::Serialize;

use super::cell::{decode, header_cell, plain};
use super::enum_values::shorten;
use super::problem::{ProblemKind, Problems};
use super::table::{RawTable, Row};

/// An error an endpoint may answer with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErrorCode {
    /// The HTTP status, where the table has a column for it.
    pub status: Option<u16>,
    /// The code.
    pub code: i64,
    /// The message the platform sends, or what the page says in its place.
    pub message: String,
    /// What it means, where the table says so besides the message.
    pub meaning: String,
    /// What to do about it.
    pub advice: String,
    /// The line of the row.
    pub line: usize,
}

#[derive(Debug, Clone, Copy)]
struct Columns {
    count: usize,
    status: Option<usize>,
    code: usize,
    message: usize,
    meaning: Option<usize>,
    advice: Option<usize>,
}

/// Whether a table's header is that of a table of errors.
pub(crate) fn is_error_table(table: &RawTable) -> bool {
    columns(&table.header).is_some()
}

/// Reads a table of errors, or reports that it is none.
pub(crate) fn read_errors(table: &RawTable, problems: &mut Problems) -> Vec<ErrorCode> {
    let Some(columns) = columns(&table.header) else {
        problems.add(
            table.header.line,
            ProblemKind::TableHeader,
            format!(
                "expected the columns (status,) code, message, (advice,) found `{}`",
                table.header.cells.join(" | ")
            ),
        );
        return Vec::new();
    };
    let mut errors: Vec<ErrorCode> = Vec::new();
    for row in &table.rows {
        let Some(error) = read_error(row, columns, problems) else {
            continue;
        };
        if let Some(first) = errors.iter().find(|seen| seen.code == error.code) {
            problems.add(
                row.line,
                ProblemKind::ErrorCode,
                format!(
                    "the code {} is given twice, first at line {}",
                    error.code, first.line
                ),
            );
        }
        errors.push(error);
    }
    errors
}

fn columns(header: &Row) -> Option<Columns> {
    let cells: Vec<String> = header.cells.iter().map(|cell| header_cell(cell)).collect();
    let find = |names: &[&str]| cells.iter().position(|cell| names.contains(&cell.as_str()));
    let message = find(&["描述", "message", "错误信息"]);
    let meaning = find(&["说明"]);
    Some(Columns {
        count: cells.len(),
        status: find(&["HTTP状态码", "HTTP 状态码"]),
        code: find(&["错误码", "code", "返回码"])?,
        message: message.or(meaning)?,
        meaning: message.and(meaning),
        advice: find(&["排查建议"]),
    })
}

fn read_error(row: &Row, columns: Columns, problems: &mut Problems) -> Option<ErrorCode> {
    if row.cells.len() != columns.count {
        problems.add(
            row.line,
            ProblemKind::RowWidth,
            format!(
                "expected {} cells, found {}",
                columns.count,
                row.cells.len()
            ),
        );
    }
    let cell = |index: Option<usize>| {
        let raw = index.and_then(|index| row.cells.get(index));
        raw.map_or_else(String::new, |raw| plain(&decode(raw)))
    };
    let code = cell(Some(columns.code));
    let Ok(code) = code.parse() else {
        problems.add(
            row.line,
            ProblemKind::ErrorCode,
            format!("expected an error code, found `{}`", shorten(&code)),
        );
        return None;
    };
    let status_text = cell(columns.status);
    let status = status_text.parse().ok();
    if columns.status.is_some() && !matches!(status, Some(100..=599)) {
        problems.add(
            row.line,
            ProblemKind::ErrorCode,
            format!("expected an HTTP status, found `{}`", shorten(&status_text)),
        );
    }
    Some(ErrorCode {
        status,
        code,
        message: cell(Some(columns.message)),
        meaning: cell(columns.meaning),
        advice: cell(columns.advice),
        line: row.line,
    })
}
