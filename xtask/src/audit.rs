//! `cargo xtask audit`: every spec compared with its documentation page.

use std::path::Path;

use feishu_codegen_audit::{Misprints, Scope, audit};

use crate::Failure;
use crate::docs::Folder;
use crate::workspace::Workspace;

/// The pages' misprints, beneath the workspace.
const MISPRINTS: &str = "codegen/pages/misprints.txt";

/// What the workspace lists of them; nothing where it has no list.
///
/// # Errors
/// When the list cannot be read.
pub fn misprints(workspace: &Workspace) -> Result<Misprints, Failure> {
    let path = workspace.root().join(MISPRINTS);
    if !path.exists() {
        return Ok(Misprints::default());
    }
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Failure::new(format!("cannot read {MISPRINTS}: {error}")))?;
    Misprints::parse(&text)
        .map_err(|(line, what)| Failure::new(format!("{MISPRINTS}:{line}: {what}")))
}

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
    let scope = &Scope {
        misprints: misprints(workspace)?,
        ..scope.clone()
    };
    let report = audit(&services, &sources, &folder.docs, scope);
    if json {
        let text = serde_json::to_string_pretty(&report)
            .map_err(|error| Failure::new(format!("cannot write JSON: {error}")))?;
        println!("{text}");
    } else {
        print!("{}", report.text());
    }
    if !report.not_understood.is_empty() && scope.service.is_none() {
        return Err(Failure::new(format!(
            "{} places of the pages are not understood: mend the reader, or list what is misprinted \
             in {MISPRINTS}",
            report.not_understood.len()
        )));
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
