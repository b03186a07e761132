//! The specs of this repository against the platform's own pages, which are not part of it.
//!
//! They are looked for in `FEISHU_DOCS`, else in `../shared/docs` beside the workspace. Where
//! there are none, there is nothing to compare with.

use std::path::PathBuf;

use xtask::audit::{Scope, audit};
use xtask::operations::Docs;
use xtask::workspace::Workspace;

fn real_docs(workspace: &Workspace) -> Option<Docs> {
    let root: PathBuf = workspace.docs();
    root.is_dir()
        .then(|| Docs::open(&root).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn no_spec_differs_from_its_page_undeclared() {
    let workspace = Workspace::find().expect("the workspace");
    let Some(docs) = real_docs(&workspace) else {
        return;
    };
    let scope = Scope {
        only_covered: true,
        ..Scope::default()
    };
    let sources = workspace.sources().expect("the specs are readable");
    let report = audit(&sources, &docs, &scope).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.is_clean(), "{}", report.text());
    assert!(report.operations >= 5, "{}", report.summary());
}
