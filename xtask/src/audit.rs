//! `cargo xtask audit`: every spec compared with its documentation page.

use std::path::Path;

use feishu_codegen_audit::{Scope, audit};

use crate::Failure;
use crate::docs::Folder;
use crate::workspace::Workspace;

/// The command.
///
/// # Errors
/// When anything undeclared differs.
pub fn run(workspace: &Workspace, docs: &Path, scope: &Scope, json: bool) -> Result<(), Failure> {
    let folder = match &scope.service {
        Some(_) => Folder::with_or_without_list(docs)?,
        None => Folder::open(docs)?,
    };
    let sources = workspace.sources()?;
    let services = workspace.lower(&sources)?;
    if let Some(wanted) = &scope.service
        && !services.iter().any(|service| service.name == *wanted)
    {
        return Err(Failure::new(format!(
            "there is no service `{wanted}` in specs/"
        )));
    }
    let report = audit(&services, &sources, &folder.docs, scope);
    if json {
        let text = serde_json::to_string_pretty(&report)
            .map_err(|error| Failure::new(format!("cannot write JSON: {error}")))?;
        println!("{text}");
    } else {
        print!("{}", report.text());
    }
    if report.is_clean() {
        return Ok(());
    }
    let missing: usize = report.missing.values().map(Vec::len).sum();
    Err(Failure::new(format!(
        "the specs and the pages differ: {} differences, {missing} operations and events without a spec",
        report.differences.len()
    )))
}
