//! Tables as rows of raw cells.

use super::line::Line;

/// A table before its cells are read.
#[derive(Debug, Clone)]
pub(crate) struct RawTable {
    pub(crate) header: Row,
    pub(crate) rows: Vec<Row>,
}

/// A row: its cells with their markup, trimmed of ASCII blanks only, because a leading no-break
/// space carries a field's depth.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

/// Whether a table starts at the first line: a row of cells over a row of dashes.
pub(crate) fn opens_table(lines: &[Line]) -> bool {
    let [header, separator, ..] = lines else {
        return false;
    };
    has_pipe(&header.text) && !is_separator(&header.text) && is_separator(&separator.text)
}

/// Whether `text` is a row of dashes such as `| --- | :-: |`.
pub(crate) fn is_separator(text: &str) -> bool {
    let text = text.trim();
    text.contains('-')
        && text.contains('|')
        && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Reads the table at the start of `lines` and says how many lines it takes.
///
/// A row may be spread over several lines where a line ends in a hard break (two blanks); a row
/// without outer pipes then starts at the line after one without a hard break.
pub(crate) fn read_table(lines: &[Line]) -> (RawTable, usize) {
    let header = Row {
        line: lines[0].number,
        cells: split_cells(&lines[0].text),
    };
    let mut rows = Vec::new();
    let mut taken = 2;
    while let Some(first) = lines.get(taken) {
        let mut text = first.text.clone();
        let mut next = taken + 1;
        while is_hard_broken(&text) {
            let Some(more) = lines.get(next) else { break };
            if more.text.trim().is_empty() {
                break;
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
            text.push_str(more.text.trim_start());
            next += 1;
        }
        if !has_pipe(&text) || text.starts_with('#') {
            break;
        }
        rows.push(Row {
            line: first.number,
            cells: split_cells(&text),
        });
        taken = next;
    }
    (RawTable { header, rows }, taken)
}

fn is_hard_broken(text: &str) -> bool {
    let trimmed = text.trim_end_matches([' ', '\r']);
    text.len() - trimmed.len() >= 2 && !trimmed.is_empty() && !trimmed.ends_with('|')
}

fn has_pipe(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let found = c == '|' && before != '\\';
        before = c;
        found
    })
}

fn split_cells(text: &str) -> Vec<String> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let inner = text.strip_prefix('|').unwrap_or(text);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    let mut closed = false;
    for c in inner.chars() {
        closed = false;
        if c == '|' && !escaped {
            cells.push(String::new());
            closed = true;
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    if closed && cells.len() > 1 {
        cells.pop();
    }
    for cell in &mut cells {
        *cell = cell.trim_matches([' ', '\t', '\r', '\n']).to_owned();
    }
    cells
}
