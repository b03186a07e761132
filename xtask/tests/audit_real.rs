//! The specs of this repository against the platform's own pages, which are not part of it.
//!
//! They are looked for in `FEISHU_DOCS`, else in `../shared/docs` beside the workspace. Where
//! there are none, there is nothing to compare with.

use std::path::PathBuf;

use feishu_codegen_audit::{Scope, audit};
use xtask::docs::Folder;
use xtask::workspace::Workspace;

fn real_docs(workspace: &Workspace) -> Option<Folder> {
    let root: PathBuf = workspace.docs();
    root.is_dir()
        .then(|| Folder::open(&root).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn no_spec_differs_from_its_page_undeclared() {
    let workspace = Workspace::find().expect("the workspace");
    let Some(docs) = real_docs(&workspace) else {
        return;
    };
    let scope = Scope {
        only_covered: true,
        misprints: xtask::audit::misprints(&workspace).expect("the list is sound"),
        ..Scope::default()
    };
    let sources = workspace.sources().expect("the specs are readable");
    let services = workspace
        .lower(&sources)
        .unwrap_or_else(|error| panic!("{error}"));
    let report = audit(&services, &sources, &docs.docs, &scope);
    assert!(report.is_clean(), "{}", report.text());
    assert_eq!(report.not_understood, Vec::<String>::new());
    assert!(report.operations >= 5, "{}", report.summary());
}
