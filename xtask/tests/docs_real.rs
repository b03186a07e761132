//! The reader on the platform's own pages, which are not part of this repository.
//!
//! They are looked for in `FEISHU_DOCS`, else in `../shared/docs` beside the workspace, with the
//! list of operations next to that directory. Where there are none, the same checks run on the
//! fixtures, so that the checks themselves are known to work.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use feishu_codegen_pages::{
    Docs, Documented, Field, FieldTable, Nesting, Page, ProblemKind, Response, read_page,
};
use xtask::docs::Folder;

/// Problems of the real pages, by kind: each was looked at and is a fault of its page.
const REVIEWED: [(ProblemKind, usize); 7] = [
    // The OAuth page answers with a redirect, which its tables do not describe, and shows the
    // address that a browser is sent to.
    (ProblemKind::Structure, 2),
    // One list of values is numbered, and not for its values.
    (ProblemKind::EnumItem, 1),
    // A row of the shared errors has a fifth cell.
    (ProblemKind::RowWidth, 1),
    // A list of text that holds fields, a map written as a field, two tables without depth.
    (ProblemKind::Nesting, 4),
    // Scopes named by their titles alone.
    (ProblemKind::Scope, 5),
    // Trailing commas, comments, bare values; one example with its default in the same cell.
    (ProblemKind::Example, 8),
    // The general errors give some codes twice.
    (ProblemKind::ErrorCode, 4),
];

fn real_docs() -> Option<PathBuf> {
    let root = match std::env::var_os("FEISHU_DOCS") {
        Some(path) => PathBuf::from(path),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/docs"),
    };
    root.is_dir().then_some(root)
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/pages/tests/fixtures")
}

fn all(docs: &Docs) -> Vec<Page> {
    let pages = docs.names().map(|name| docs.page(name).expect("a page"));
    pages.collect()
}

/// The pages and their operations: the real ones, else the fixtures.
fn pages() -> (Vec<Page>, Vec<Documented>, bool) {
    if let Some(root) = real_docs() {
        let docs = Folder::open(&root).expect("the pages are readable").docs;
        return (all(&docs), docs.operations, true);
    }
    let list = "library.v2.shelf.book.patch\tPATCH\t\
                /open-apis/library/v2/shelves/:shelf_id/books/:book_id\tendpoint.md\n\
                library.v2.book.list\tGET\t/open-apis/library/v2/books\tpipeless.md\n";
    let texts = [
        "endpoint.md",
        "event.md",
        "guide.md",
        "legacy.md",
        "pipeless.md",
    ]
    .map(|name| {
        let text = std::fs::read_to_string(fixtures().join(name)).expect("a fixture");
        (name.to_owned(), text)
    })
    .into();
    let docs = Docs::with_list(texts, list).expect("the list is right");
    (all(&docs), docs.operations, false)
}

fn tables(page: &Page) -> Vec<&FieldTable> {
    let mut tables: Vec<&FieldTable> = Vec::new();
    if let Some(endpoint) = page.endpoint() {
        tables.extend(&endpoint.path_params);
        tables.extend(&endpoint.query_params);
        tables.extend(&endpoint.body);
        if let Response::Fields(table) = &endpoint.response {
            tables.push(table);
        }
    }
    tables.extend(page.event().and_then(|event| event.body.as_ref()));
    tables
}

fn each_field<'a>(table: &'a FieldTable, visit: &mut dyn FnMut(&'a Field, usize)) {
    for field in &table.fields {
        field.walk(visit);
    }
}

#[test]
fn every_operation_has_a_page_with_its_method_and_path() {
    let (pages, operations, real) = pages();
    let by_file: BTreeMap<&str, &Page> = pages.iter().map(|p| (p.file.as_str(), p)).collect();
    let mut wrong = Vec::new();
    for operation in &operations {
        let endpoint = by_file
            .get(operation.page.as_str())
            .and_then(|page| page.endpoint());
        let found = endpoint.map(|endpoint| (endpoint.method.as_str(), endpoint.path.as_str()));
        if found != Some((operation.method.as_str(), operation.path.as_str())) {
            wrong.push(format!("{}: {found:?}", operation.page));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(operations.len(), if real { 279 } else { 2 });
}

#[test]
fn every_operation_names_its_callers_its_response_and_its_time() {
    let (pages, operations, _) = pages();
    let files: BTreeSet<&str> = operations.iter().map(|o| o.page.as_str()).collect();
    for page in pages.iter().filter(|p| files.contains(p.file.as_str())) {
        let endpoint = page.endpoint().expect("an endpoint");
        assert!(!endpoint.headers.identities.is_empty(), "{}", page.file);
        assert_ne!(endpoint.response, Response::Unstated, "{}", page.file);
        assert!(page.updated > Some(1_500_000_000_000), "{}", page.file);
        assert!(!page.title.is_empty(), "{}", page.file);
    }
}

#[test]
fn fields_stand_in_the_order_of_the_page_and_inside_what_can_hold_them() {
    let (pages, _, real) = pages();
    let mut count = 0;
    for page in &pages {
        for table in tables(page) {
            let mut last_line = table.line;
            let mut last_depth = 0;
            each_field(table, &mut |field, depth| {
                assert!(field.line > last_line, "{}:{}", page.file, field.line);
                assert!(depth <= last_depth + 1, "{}:{}", page.file, field.line);
                assert!(
                    !field.name.contains(['└', '∟', '`', '\u{a0}']),
                    "{}",
                    field.name
                );
                let reported = page.problems.iter().any(|problem| {
                    problem.line == field.line && problem.kind == ProblemKind::Nesting
                });
                assert!(
                    field.children.is_empty() || !field.is_scalar() || reported,
                    "{}:{} holds fields unreported",
                    page.file,
                    field.line
                );
                last_line = field.line;
                last_depth = depth;
                count += 1;
            });
            let reported = page
                .problems
                .iter()
                .any(|problem| problem.line == table.line);
            assert!(
                table.nesting != Nesting::Unknown || reported,
                "{}",
                page.file
            );
        }
    }
    assert!(
        count > if real { 10_000 } else { 30 },
        "only {count} fields"
    );
}

#[test]
fn every_row_of_a_table_of_fields_becomes_a_field() {
    let Some(root) = real_docs() else {
        let page = read_page(
            "endpoint.md",
            include_str!("../../codegen/pages/tests/fixtures/endpoint.md"),
        );
        let mut count = 0;
        for table in tables(&page) {
            each_field(table, &mut |_, _| count += 1);
        }
        assert_eq!(count, 18);
        return;
    };
    let docs = Folder::open(&root).expect("the pages are readable").docs;
    for page in all(&docs) {
        let text = docs.text(&page.file).expect("the page is there");
        let mut read = BTreeSet::new();
        for table in tables(&page) {
            each_field(table, &mut |field, _| {
                read.insert(field.line);
            });
        }
        // A plain count, by other means than the reader's: rows of the usual tables start so.
        let mut section = "";
        for (index, line) in text.lines().enumerate() {
            section = line.strip_prefix("### ").unwrap_or(section);
            let is_table = matches!(
                section,
                "路径参数" | "查询参数" | "请求体" | "响应体" | "事件体"
            );
            let is_row = line.starts_with("| `") || line.starts_with("| &nbsp;");
            if is_table && is_row && page.guide().is_none() {
                assert!(read.contains(&(index + 1)), "{}:{}", page.file, index + 1);
            }
        }
    }
}

#[test]
fn the_problems_are_the_reviewed_ones() {
    let (pages, _, real) = pages();
    let mut found: BTreeMap<ProblemKind, usize> = BTreeMap::new();
    let mut list = String::new();
    for problem in pages.iter().flat_map(|page| &page.problems) {
        *found.entry(problem.kind).or_default() += 1;
        list.push_str(&format!("{problem}\n"));
    }
    let mut expected: BTreeMap<ProblemKind, usize> = BTreeMap::new();
    if real {
        expected.extend(REVIEWED);
    }
    assert_eq!(found, expected, "\n{list}");
}
