//! The commands on pages and specs: draft, audit, coverage.

use std::path::{Path, PathBuf};

use feishu_codegen_audit::Scope;
use feishu_codegen_draft::Specs;
use tempfile::TempDir;
use xtask::audit;
use xtask::coverage;
use xtask::docs::Folder;
use xtask::draft::{self, Output};
use xtask::workspace::Workspace;

const SERVICE: &str = "specs/library/service.yaml";
const BOOK: &str = "specs/library/v2/book.yaml";

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/pages/audit/tests/fixtures")
}

fn docs() -> Folder {
    Folder::open(&fixtures().join("docs")).expect("the pages are there")
}

fn specs() -> Specs {
    let text = std::fs::read_to_string(fixtures().join(SERVICE)).expect("a fixture");
    Specs::from([(SERVICE.to_owned(), text)])
}

/// A workspace of the service alone, in a folder that goes with it.
fn workspace() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (path, text) in specs() {
        let file = root.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a spec is written");
    }
    let workspace = Workspace::at(root).expect("a workspace");
    (folder, workspace)
}

#[test]
fn the_command_writes_each_page_and_goes_on_after_one_that_it_cannot() {
    let (_folder, workspace) = workspace();
    let pages = [
        "library.v2.book.update",
        "no.such.operation",
        "library.v2.book.list",
    ];
    let pages = pages.map(str::to_owned);
    let docs = docs();
    let failed = draft::run(&workspace, &pages, Some(&docs.root), Output::Write)
        .expect_err("one of them is none");
    assert!(
        failed
            .to_string()
            .starts_with("no.such.operation: this is neither a page nor")
    );
    let book = std::fs::read_to_string(workspace.root().join(BOOK)).expect("the resource");
    assert!(book.contains("  library.v2.book.update:\n"), "{book}");
    assert!(book.contains("  library.v2.book.list:\n"), "{book}");
    for example in ["book.update", "book.list"] {
        let file = format!("specs/library/v2/examples/{example}.json");
        assert!(workspace.root().join(file).is_file(), "{example}");
    }
    let again = draft::run(&workspace, &pages[..1], Some(&docs.root), Output::Write);
    let again = again.expect_err("it is there already").to_string();
    assert_eq!(
        again,
        format!("{BOOK} has `library.v2.book.update` already")
    );
    let unchanged = std::fs::read_to_string(workspace.root().join(BOOK)).expect("the resource");
    assert_eq!(unchanged, book);
}

#[test]
fn words_beside_a_quote_are_written_at_its_like_in_other_files() {
    let (_folder, workspace) = workspace();
    let write = |file: &str, text: &str| {
        let file = workspace.root().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a spec is written");
    };
    let read =
        |file: &str| std::fs::read_to_string(workspace.root().join(file)).expect("a spec is there");
    let shelf = "specs/library/v2/shelf.yaml";
    write(
        BOOK,
        "types:\n  Book:\n    doc: A book.  #? 书籍\n    fields:\n      name: ???\n",
    );
    write(
        shelf,
        "types:\n  Shelf:\n    doc: ???  #? 书架\n    fields:\n      on_it: string | ???  #? 书籍\n",
    );
    draft::run_fill(&workspace, "library").expect("the specs can be read");
    assert_eq!(
        read(BOOK),
        "types:\n  Book:\n    doc: A book.\n    fields:\n      name: ???\n"
    );
    assert_eq!(
        read(shelf),
        "types:\n  Shelf:\n    doc: ???  #? 书架\n    fields:\n      on_it: string | A book.\n"
    );
}

#[test]
fn a_page_from_elsewhere_is_known_by_its_address() {
    let (_folder, workspace) = workspace();
    let docs = docs();
    let text = std::fs::read_to_string(docs.root.join("library-v2/book/list.md"));
    let file = workspace.root().join("saved.md");
    let text = text
        .expect("a page")
        .replace("library-v2/book/list", "moved");
    std::fs::write(&file, text).expect("a page is written");
    let pages = [file.to_string_lossy().into_owned()];
    draft::run(&workspace, &pages, Some(&docs.root), Output::Write).expect("a draft");
    assert!(workspace.root().join(BOOK).is_file());
}

#[test]
fn drafts_pass_the_audit_once_their_marks_are_filled() {
    let (_folder, workspace) = workspace();
    let pages = ["library.v2.book.update", "library.v2.book.list"].map(str::to_owned);
    draft::run(&workspace, &pages, Some(&docs().root), Output::Write).expect("drafts");
    let book = workspace.root().join(BOOK);
    let text = std::fs::read_to_string(&book).expect("the resource");
    std::fs::write(&book, filled(&text)).expect("the marks are filled");
    let scope = Scope {
        only_covered: true,
        ..Scope::default()
    };
    audit::run(&workspace, &docs().root, &scope, false).unwrap_or_else(|error| panic!("{error}"));
    let services = workspace.services().expect("the specs are right");
    assert_eq!(
        coverage::text(&services, &docs().docs),
        "library: 4 documented, 2 covered, 2 missing\n  library.v2.shelf.get\n  \
         library.loan.returned_v2\n4 documented, 2 covered, 2 missing\n"
    );
    let whole = audit::run(&workspace, &docs().root, &Scope::default(), false);
    let whole = whole
        .expect_err("an operation and an event have no spec")
        .to_string();
    assert!(
        whole.contains("0 differences, 2 operations and events without a spec"),
        "{whole}"
    );
}

/// Words for every mark, no quotes.
fn filled(text: &str) -> String {
    let mut count = 0;
    let mut out = String::new();
    for line in text.lines() {
        let line = line.split("  #? ").next().unwrap_or_default();
        let mut parts = line.split("???");
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            count += 1;
            out.push_str(&format!("words_{count}{part}"));
        }
        out.push('\n');
    }
    out
}

#[test]
fn folders_and_lists_that_are_not_there_are_named() {
    let missing = Folder::open(Path::new("/nowhere/docs")).expect_err("there is no such folder");
    assert_eq!(
        missing.to_string(),
        "/nowhere/docs: there is no such folder of documentation pages"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::create_dir_all(folder.join("docs")).expect("a folder");
    let missing = Folder::open(&folder.join("docs")).expect_err("there is no list");
    assert!(
        missing
            .to_string()
            .contains("operations.tsv: cannot read the list"),
        "{missing}"
    );
    std::fs::write(folder.join("operations.tsv"), "# list\na\tGET\n").expect("a list");
    let broken = Folder::open(&folder.join("docs")).expect_err("the list is broken");
    assert!(
        broken
            .to_string()
            .contains("operations.tsv:2: expected an id"),
        "{broken}"
    );
}

#[test]
fn a_service_goes_from_the_folder_of_its_pages_to_a_clean_audit_without_a_list() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("specs")).expect("a folder");
    let workspace = Workspace::at(folder.path()).expect("a workspace");
    let pages = fixtures().join("docs/library-v2");
    draft::run_service(&workspace, "library", &pages).expect("a draft");
    for file in [
        SERVICE,
        BOOK,
        "specs/library/v2/types.yaml",
        "specs/library/v2/loan.yaml",
    ] {
        let file = workspace.root().join(file);
        if let Ok(text) = std::fs::read_to_string(&file) {
            std::fs::write(&file, filled(&text)).expect("the marks are filled");
        }
    }
    let scope = Scope {
        service: Some("library".to_owned()),
        ..Scope::default()
    };
    audit::run(&workspace, &pages, &scope, false).unwrap_or_else(|error| panic!("{error}"));
    let all = audit::run(&workspace, &pages, &Scope::default(), false);
    let all = all
        .expect_err("which services there are only the list says")
        .to_string();
    assert!(all.contains("cannot read the list of operations"), "{all}");
}

/// A page of the fixtures with a change, saved in the workspace.
fn saved(workspace: &Workspace, page: &str, from: &str, to: &str) -> String {
    let text = std::fs::read_to_string(docs().root.join(page)).expect("a page");
    assert!(text.contains(from), "{text}");
    let file = workspace.root().join("saved.md");
    std::fs::write(&file, text.replacen(from, to, 1)).expect("a page is written");
    file.to_string_lossy().into_owned()
}

#[test]
fn a_page_whose_example_its_fields_do_not_allow_gives_a_question_and_no_mistake() {
    let (_folder, workspace) = workspace();
    let page = saved(
        &workspace,
        "library-v2/book/list.md",
        "\"has_more\":",
        "\"stranger\": 1, \"has_more\":",
    );
    let docs = docs().root;
    draft::run(&workspace, &[page], Some(&docs), Output::Write).expect("a draft");
    let book = workspace.root().join(BOOK);
    let text = std::fs::read_to_string(&book).expect("the resource");
    assert!(text.contains("      example.response: ???  #? "), "{text}");
    std::fs::write(&book, filled(&text)).expect("the marks are filled");
    workspace
        .services()
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn words_that_the_specs_have_are_filled_in_whatever_else_is_unwritten() {
    let (_folder, workspace) = workspace();
    let docs = docs().root;
    let draft = |id: &str| {
        let pages = [id.to_owned()];
        draft::run(&workspace, &pages, Some(&docs), Output::Write).expect("a draft");
        std::fs::read_to_string(workspace.root().join(BOOK)).expect("the resource")
    };
    let text = draft("library.v2.book.update");
    std::fs::write(workspace.root().join(BOOK), filled(&text)).expect("the marks are filled");
    // Another service that a person is still at work on.
    let moon = workspace.root().join("specs/moon");
    std::fs::create_dir(&moon).expect("a folder");
    std::fs::write(
        moon.join("service.yaml"),
        "service: moon\ntitle: ???\nsummary: ???\n",
    )
    .expect("a spec is written");
    // The page says of its error what the other page says of its own.
    let page = saved(
        &workspace,
        "library-v2/book/list.md",
        "| 500 | 5002 | inner fault |  |",
        "| 400 | 5001 | book is lent | Wait. |",
    );
    let text = draft(&page);
    let (_, list) = text
        .split_once("  library.v2.book.list:\n")
        .expect("the operation");
    assert!(list.contains("      - 5001: 400 | words_"), "{list}");
}
