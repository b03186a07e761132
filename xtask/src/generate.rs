//! `cargo xtask generate`: writes the service crates, or checks that they are as they should be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::Failure;
use crate::workspace::{Workspace, files_below};

/// The command line, which has a catalog of the services where a workspace has it at all.
const CLI: &str = "crates/feishu-cli";

/// What a run did, or what it would have done.
#[derive(Debug, Default)]
pub struct Report {
    /// Files whose text was another.
    pub stale: Vec<String>,
    /// Files that were not there.
    pub missing: Vec<String>,
    /// Files that no spec makes any more.
    pub orphans: Vec<String>,
    /// Files in all.
    pub total: usize,
}

impl Report {
    /// Whether everything was as it should be.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphans.is_empty()
    }
}

/// What the specs say the workspace holds.
///
/// # Errors
/// When a spec cannot be read or is wrong.
pub fn expected(workspace: &Workspace) -> Result<BTreeMap<String, String>, Failure> {
    let services = workspace.services()?;
    let mut files: BTreeMap<String, String> = services
        .par_iter()
        .flat_map(feishu_codegen::render)
        .collect();
    files.extend(feishu_codegen::render_platform(&services));
    files.insert("specs/schema.json".to_owned(), feishu_codegen::schema());
    if workspace.root().join(CLI).join("Cargo.toml").exists() {
        files.extend(feishu_codegen::catalog(&services));
    }
    Ok(files)
}

/// Compares the workspace with what it should hold.
///
/// # Errors
/// When a folder cannot be read.
///
/// # Panics
/// When what differs is not Rust that says it is: a defect of the generator.
pub fn compare(
    workspace: &Workspace,
    expected: &BTreeMap<String, String>,
) -> Result<Report, Failure> {
    let mut report = Report {
        total: expected.len(),
        ..Report::default()
    };
    for (path, text) in expected {
        let list = match fs::read_to_string(workspace.root().join(path)) {
            Ok(found) if found == *text => continue,
            Ok(_) => &mut report.stale,
            Err(_) => &mut report.missing,
        };
        feishu_codegen::assert_rust(path, text);
        list.push(path.clone());
    }
    // A crate that is generated holds nothing else under `src/`.
    let crates: BTreeSet<&str> = expected
        .keys()
        .filter_map(|path| path.strip_suffix("/Cargo.toml"))
        .collect();
    for name in crates {
        for file in files_below(&workspace.root().join(name).join("src"))? {
            let path = workspace.relative(&file);
            if !expected.contains_key(&path) {
                report.orphans.push(path);
            }
        }
    }
    // feishu-core is written by hand but for the module of what all services share.
    for file in generated_modules(workspace)? {
        if !expected.contains_key(&file) {
            report.orphans.push(file);
        }
    }
    for file in files_below(&workspace.root().join(CLI).join("catalog"))? {
        let path = workspace.relative(&file);
        if !expected.contains_key(&path) {
            report.orphans.push(path);
        }
    }
    for file in generated_crates(workspace)? {
        let source = format!("{file}/src/lib.rs");
        if !expected.contains_key(&source) {
            report.orphans.push(file);
        }
    }
    Ok(report)
}

/// The files of feishu-core that say of themselves that they are generated.
fn generated_modules(workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for file in files_below(&workspace.root().join("crates/feishu-core/src"))? {
        let text = fs::read_to_string(&file).unwrap_or_default();
        if text.starts_with("// Generated from specs/") {
            found.push(workspace.relative(&file));
        }
    }
    Ok(found)
}

/// The folders of crates that say of themselves that they are generated.
fn generated_crates(workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let crates = workspace.root().join("crates");
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(&crates) else {
        return Ok(found);
    };
    for entry in entries {
        let entry = entry.map_err(|error| Failure::new(format!("cannot read crates: {error}")))?;
        let manifest = fs::read_to_string(entry.path().join("Cargo.toml")).unwrap_or_default();
        if manifest.starts_with("# Generated from specs/") {
            found.push(workspace.relative(&entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

/// Writes what differs: every file or none. New texts are first written beside their places, and
/// only when all of them are there does any take its place.
///
/// # Errors
/// When a file cannot be written; nothing has changed then.
pub fn write(
    workspace: &Workspace,
    expected: &BTreeMap<String, String>,
    report: &Report,
) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for path in report.stale.iter().chain(&report.missing) {
        let target = workspace.root().join(path);
        let beside = target.with_extension("generating");
        let written = target
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&beside, &expected[path]));
        staged.push((beside, target));
        if let Err(error) = written {
            for (beside, _) in &staged {
                let _ = fs::remove_file(beside);
            }
            return Err(Failure::new(format!(
                "cannot write {path}: {error}; nothing was changed"
            )));
        }
    }
    for (beside, target) in staged {
        fs::rename(&beside, &target).map_err(|error| {
            Failure::new(format!("cannot replace {}: {error}", target.display()))
        })?;
    }
    for path in &report.orphans {
        remove(&workspace.root().join(path))
            .map_err(|error| Failure::new(format!("cannot remove {path}: {error}")))?;
    }
    Ok(())
}

fn remove(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}

/// The command.
///
/// # Errors
/// When a spec is wrong, a file cannot be written, or, checking, something is not as it should be.
pub fn run(workspace: &Workspace, check: bool) -> Result<(), Failure> {
    let expected = expected(workspace)?;
    let report = compare(workspace, &expected)?;
    if check {
        if report.is_clean() {
            println!("{} generated files are up to date", report.total);
            return Ok(());
        }
        let mut message = String::new();
        for (what, paths) in [
            ("stale", &report.stale),
            ("missing", &report.missing),
            ("orphaned", &report.orphans),
        ] {
            for path in paths {
                message.push_str(&format!("{what}: {path}\n"));
            }
        }
        message.push_str("the generated files differ from the specs: run `cargo xtask generate`");
        return Err(Failure::new(message));
    }
    write(workspace, &expected, &report)?;
    println!("{}", summary(&report));
    Ok(())
}

/// What a run changed, in a line.
#[must_use]
pub fn summary(report: &Report) -> String {
    if report.is_clean() {
        return format!("{} generated files, nothing changed", report.total);
    }
    format!(
        "{} generated files: {} written, {} new, {} removed",
        report.total,
        report.stale.len(),
        report.missing.len(),
        report.orphans.len()
    )
}
