//! The depth of fields: from the marks before their names, or from the example beside the table.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::example::Example;
use super::field::{Field, Nesting};
use super::page::Layout;
use super::problem::{ProblemKind, Problems};

/// What stood before a field's name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// How many corners (`└` or `∟`).
    pub(crate) corners: usize,
    /// How many blanks before the corners.
    pub(crate) doc_blanks: usize,
    /// Whether a corner was `└`.
    pub(crate) is_elbow: bool,
}

/// A row of a table of fields, not yet in its place.
#[derive(Debug)]
pub(crate) struct Flat {
    pub(crate) marks: Marks,
    pub(crate) field: Field,
}

/// Builds the tree of fields.
pub(crate) fn nest(
    rows: Vec<Flat>,
    layout: Layout,
    example: Option<&Example>,
    line: usize,
    problems: &mut Problems,
) -> (Nesting, Vec<Field>) {
    let (nesting, depths) = if hides_depth(&rows, layout) {
        match example.and_then(Example::value) {
            Some(value) => depths_from_example(&rows, &value, line, problems),
            None => {
                problems.add(
                    line,
                    ProblemKind::Nesting,
                    "the table does not show how deep its fields are, and no example does",
                );
                let depths = rows.iter().map(|row| row.marks.corners.min(1)).collect();
                (Nesting::Unknown, depths)
            }
        }
    } else {
        (Nesting::Marked, depths_from_marks(&rows, problems))
    };
    let mut fields = rows
        .into_iter()
        .zip(depths)
        .map(|(row, depth)| (depth, row.field))
        .peekable();
    let tree = take_level(&mut fields, 0);
    for field in &tree {
        check(field, problems);
    }
    report_doubles(&tree, problems);
    (nesting, tree)
}

/// Whether some field must hold others that the marks do not place: a single corner without
/// blanks on every marked row says only "not at the top", and two of the layouts have no marks.
fn hides_depth(rows: &[Flat], layout: Layout) -> bool {
    let followed_by_its_own_depth = |marked: bool| {
        rows.windows(2).any(|pair| {
            let same = pair[0].marks == pair[1].marks;
            same && (pair[0].marks.corners > 0) == marked && !pair[0].field.is_scalar()
        })
    };
    let marked = rows.iter().filter(|row| row.marks.corners > 0);
    let shallow = marked
        .clone()
        .all(|row| row.marks.corners == 1 && row.marks.doc_blanks == 0);
    if marked.count() > 0 {
        shallow && followed_by_its_own_depth(true)
    } else {
        layout != Layout::Markdown && followed_by_its_own_depth(false)
    }
}

fn depths_from_marks(rows: &[Flat], problems: &mut Problems) -> Vec<usize> {
    // Widths of the open levels: two blanks a level where the corner is `└`, one corner a level
    // or an uneven indent where it is `∟`. Only their order matters.
    let mut open: Vec<usize> = Vec::new();
    let mut depths: Vec<usize> = Vec::new();
    for row in rows {
        let marks = row.marks;
        let width = marks.doc_blanks + marks.corners;
        let left = open.iter().rposition(|&level| level > width);
        open.retain(|&level| level < width);
        let depth = open.len();
        let is_new =
            left.is_some_and(|last| last >= depth) && !depths_has(rows, &depths, depth, width);
        if is_new && depth > 0 {
            problems.add(
                row.field.line,
                ProblemKind::Nesting,
                format!(
                    "`{}` steps back to a depth that no row before it has",
                    row.field.name
                ),
            );
        }
        let skips = marks.is_elbow && marks.doc_blanks != depth * 2;
        if skips {
            problems.add(
                row.field.line,
                ProblemKind::Nesting,
                format!(
                    "`{}` is marked at depth {}, but its parent is at depth {}",
                    row.field.name,
                    marks.doc_blanks / 2,
                    depth.saturating_sub(1)
                ),
            );
        }
        open.push(width);
        depths.push(depth);
    }
    depths
}

/// Whether a row before had this width at this depth.
fn depths_has(rows: &[Flat], depths: &[usize], depth: usize, width: usize) -> bool {
    rows.iter()
        .zip(depths)
        .any(|(row, &d)| d == depth && row.marks.doc_blanks + row.marks.corners == width)
}

fn take_level(
    rows: &mut std::iter::Peekable<impl Iterator<Item = (usize, Field)>>,
    depth: usize,
) -> Vec<Field> {
    let mut level: Vec<Field> = Vec::new();
    while let Some(&(at, _)) = rows.peek() {
        if at < depth {
            break;
        }
        if at > depth
            && let Some(parent) = level.last_mut()
        {
            parent.children = take_level(rows, depth + 1);
            continue;
        }
        // A first row that is deeper than its level has no parent; it stays here.
        if let Some((_, field)) = rows.next() {
            level.push(field);
        }
    }
    level
}

fn check(field: &Field, problems: &mut Problems) {
    if field.is_scalar()
        && let Some(child) = field.children.first()
    {
        problems.add(
            field.line,
            ProblemKind::Nesting,
            format!(
                "`{}` is a `{}` and yet holds `{}`",
                field.name, field.doc_type, child.name
            ),
        );
    }
    report_doubles(&field.children, problems);
    for child in &field.children {
        check(child, problems);
    }
}

fn report_doubles(fields: &[Field], problems: &mut Problems) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for field in fields {
        if let Some(first) = seen.insert(&field.name, field.line) {
            problems.add(
                field.line,
                ProblemKind::DuplicateField,
                format!(
                    "`{}` is given twice at one level, first at line {first}",
                    field.name
                ),
            );
        }
    }
}

/// The keys of an example, with those of all items of a list in one.
#[derive(Debug, Default)]
struct Shape {
    keys: BTreeMap<String, Shape>,
}

impl Shape {
    fn add(&mut self, value: &Value) {
        match value {
            Value::Object(object) => {
                for (key, inner) in object {
                    self.keys.entry(key.clone()).or_default().add(inner);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add(item)),
            _ => {}
        }
    }
}

/// A level of the example that is being filled, and the names it has had.
struct Open<'a> {
    shape: &'a Shape,
    used: BTreeSet<&'a str>,
}

/// Walks the rows and the example in step: a row belongs to the innermost open object that has
/// its name and has not had it yet.
fn depths_from_example(
    rows: &[Flat],
    value: &Value,
    line: usize,
    problems: &mut Problems,
) -> (Nesting, Vec<usize>) {
    let mut shape = Shape::default();
    shape.add(value);
    let mut open = vec![Open {
        shape: &shape,
        used: BTreeSet::new(),
    }];
    let mut depths = Vec::new();
    let mut unplaced: Vec<&str> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let name = row.field.name.as_str();
        // A row without a mark in a table with marks is at the top.
        let least = row.marks.corners.min(1);
        let top_only = least == 0 && rows.iter().any(|row| row.marks.corners > 0);
        let found = open.iter().enumerate().rev().find(|(depth, level)| {
            let in_reach = *depth >= least && !(top_only && *depth > 0);
            in_reach && !level.used.contains(name) && level.shape.keys.contains_key(name)
        });
        let Some((depth, level)) = found else {
            let depth = if top_only {
                0
            } else {
                (open.len() - 1).max(least.min(index))
            };
            unplaced.push(name);
            depths.push(depth);
            continue;
        };
        let Some((key, inner)) = level.shape.keys.get_key_value(name) else {
            continue;
        };
        open.truncate(depth + 1);
        open[depth].used.insert(key.as_str());
        depths.push(depth);
        if !inner.keys.is_empty() {
            open.push(Open {
                shape: inner,
                used: BTreeSet::new(),
            });
        }
    }
    if unplaced.is_empty() {
        return (Nesting::FromExample, depths);
    }
    problems.add(
        line,
        ProblemKind::Nesting,
        format!(
            "the table does not show how deep its fields are, and the example lacks {}",
            unplaced
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    );
    let flat = rows.iter().map(|row| row.marks.corners.min(1)).collect();
    (Nesting::Unknown, flat)
}
