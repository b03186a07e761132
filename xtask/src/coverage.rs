//! `cargo xtask coverage`: which documented operations and events have a spec.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use feishu_codegen::model::Service;
use feishu_codegen_audit::{missing, service_of};
use feishu_codegen_pages::{Docs, service_of_page};

use crate::Failure;
use crate::docs::Folder;
use crate::workspace::Workspace;

/// The coverage as text: a line for each service, its missing operations below.
#[must_use]
pub fn text(services: &[Service], docs: &Docs) -> String {
    let mut documented: BTreeMap<String, usize> = BTreeMap::new();
    for known in &docs.operations {
        *documented.entry(service_of(known)).or_default() += 1;
    }
    for known in &docs.events {
        if let Some(service) = service_of_page(&known.page) {
            *documented.entry(service.to_owned()).or_default() += 1;
        }
    }
    let missing = missing(services.iter(), docs, None);
    let mut out = String::new();
    for (service, count) in &documented {
        let missing = missing.get(service).map_or(&[][..], Vec::as_slice);
        let _ = writeln!(
            out,
            "{service}: {count} documented, {} covered, {} missing",
            count - missing.len(),
            missing.len()
        );
        for id in missing {
            let _ = writeln!(out, "  {id}");
        }
    }
    let all: usize = documented.values().sum();
    let gone: usize = missing.values().map(Vec::len).sum();
    let _ = writeln!(
        out,
        "{all} documented, {} covered, {gone} missing",
        all - gone
    );
    out
}

/// The command.
///
/// # Errors
/// When a spec is wrong, or the list of operations cannot be read.
pub fn run(workspace: &Workspace, docs: &Path) -> Result<(), Failure> {
    let folder = Folder::open(docs)?;
    print!("{}", text(&workspace.services()?, &folder.docs));
    Ok(())
}
