//! The depth of fields: from the marks before their names, or from the example beside the table.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::example::Example;
use super::field::{Field, Nesting};
use super::layout::Layout;
use super::problem::{ProblemKind, Problems};

/// What stood before a field's name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// How many corners (`└` or `∟`).
    pub(crate) corners: usize,
    /// How many blanks before the corners.
    pub(crate) blanks: usize,
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
        match example.and_then(Example::repaired_value) {
            Some(value) => depths_from_example(&rows, &value, line, problems),
            None => {
                problems.add(
                    line,
                    ProblemKind::Nesting,
                    "the table does not show how deep its fields are, and no example does",
                );
                (Nesting::Unknown, flat_depths(&rows))
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
    // Where the depth is unknown, fields of several objects stand side by side.
    if nesting != Nesting::Unknown {
        for field in &tree {
            check(field, problems);
        }
        report_doubles(&tree, problems);
    }
    (nesting, tree)
}

/// Whether some field must hold others that the marks do not place: a single corner without
/// blanks on every marked row says only "not at the top", and one of the layouts has no marks.
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
        .all(|row| row.marks.corners == 1 && row.marks.blanks == 0);
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
        let width = marks.blanks + marks.corners;
        let outer = open.partition_point(|&level| level < width);
        if open.get(outer).is_some_and(|&level| level != width) {
            problems.add(
                row.field.line,
                ProblemKind::Nesting,
                format!(
                    "`{}` steps back to a depth that no row before it has",
                    row.field.name
                ),
            );
        }
        open.truncate(outer);
        let depth = open.len();
        if marks.is_elbow && marks.blanks != depth * 2 {
            problems.add(
                row.field.line,
                ProblemKind::Nesting,
                format!(
                    "`{}` is marked at depth {}, but the rows before it leave room for depth {depth}",
                    row.field.name,
                    marks.blanks / 2,
                ),
            );
        }
        open.push(width);
        depths.push(depth);
    }
    depths
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

/// A level of the example that is being filled.
struct Open<'a> {
    shape: &'a Shape,
    /// The names it has had.
    used: BTreeSet<&'a str>,
    /// The type of the field that opened it.
    doc_type: &'a str,
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
        doc_type: "",
    }];
    let has_marks = rows.iter().any(|row| row.marks.corners > 0);
    let mut depths = Vec::new();
    let mut unplaced: Vec<String> = Vec::new();
    for row in rows {
        let name = row.field.name.as_str();
        // In a table with marks, a row without one is at the top, and one with a mark is not.
        let reach = match (has_marks, row.marks.corners) {
            (false, _) => 0..open.len(),
            (true, 0) => 0..1,
            (true, _) => 1..open.len().max(1),
        };
        let found = reach.clone().rev().find(|&depth| {
            let level = &open[depth];
            level.shape.keys.contains_key(name) && !level.used.contains(name)
        });
        let Some(depth) = found else {
            // An example need not go on for ever: a field that holds its own type again is inside
            // the innermost object, if that is of its type.
            match open.last() {
                Some(last) if last.doc_type == row.field.doc_type => depths.push(open.len() - 1),
                _ => {
                    unplaced.push(format!("`{name}`"));
                    depths.push(reach.start);
                }
            }
            continue;
        };
        open.truncate(depth + 1);
        let shape = open[depth].shape;
        if let Some((key, inner)) = shape.keys.get_key_value(name) {
            open[depth].used.insert(key.as_str());
            if !inner.keys.is_empty() {
                open.push(Open {
                    shape: inner,
                    used: BTreeSet::new(),
                    doc_type: &row.field.doc_type,
                });
            }
        }
        depths.push(depth);
    }
    if unplaced.is_empty() {
        return (Nesting::FromExample, depths);
    }
    problems.add(
        line,
        ProblemKind::Nesting,
        format!(
            "the table does not show how deep its fields are, and the example lacks {}",
            unplaced.join(", ")
        ),
    );
    (Nesting::Unknown, flat_depths(rows))
}

/// Every marked row right under the last one without a mark.
fn flat_depths(rows: &[Flat]) -> Vec<usize> {
    rows.iter().map(|row| row.marks.corners.min(1)).collect()
}
