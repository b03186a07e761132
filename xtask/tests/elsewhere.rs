//! Services that this repository does not cover, drafted whole from their pages: once their marks are
//! filled, without thought and each question answered once, they generate, compile, are documented, and
//! agree with their pages.
//!
//! The pages are looked for in `FEISHU_ELSEWHERE`, else in `../shared/elsewhere` beside the workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_codegen_audit::{Scope, audit};
use feishu_codegen_draft::{Phrases, Specs, fill, filled, service};
use tempfile::TempDir;
use xtask::docs::Folder;
use xtask::generate;
use xtask::workspace::Workspace;

const SERVICES: [(&str, &str); 3] = [
    ("approval", "approval-v4"),
    ("okr", "okr-v1"),
    ("task", "task-v2"),
];

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().expect("the workspace is there")
}

fn pages() -> Option<PathBuf> {
    let folder = match std::env::var_os("FEISHU_ELSEWHERE") {
        Some(path) => PathBuf::from(path),
        None => root().join("../shared/elsewhere"),
    };
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "skipped: there are no pages of other services in {}",
        folder.display()
    );
    None
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

/// A workspace on the transport of this one, with these specs, in a folder that goes with it.
fn workspace(specs: &Specs) -> (TempDir, Workspace) {
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = temporary.path();
    for (path, text) in specs {
        write(&folder.join(path), text);
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let start = manifest.find("members = [").expect("the members");
    let end = start + manifest[start..].find(']').expect("their end") + 1;
    let members = "members = [\"codegen/conformance\", \"crates/*\"]";
    let text = format!("{}{members}{}", &manifest[..start], &manifest[end..]);
    write(&folder.join("Cargo.toml"), &text);
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
    write(&folder.join("Cargo.lock"), &lock);
    let workspace = Workspace::at(folder).expect("a workspace");
    (temporary, workspace)
}

/// Puts the crates of this workspace beside those that were generated. Not earlier: they are none of
/// what the specs say there is.
fn link_crates(workspace: &Workspace) {
    let folder = workspace.root();
    let link = |name: &str| {
        std::os::unix::fs::symlink(root().join(name), folder.join(name)).expect("a link");
    };
    link("codegen");
    // The module that the shared types make is in this workspace's, too.
    fs::remove_dir_all(folder.join("crates/feishu-core")).expect("the shared types were written");
    for entry in fs::read_dir(root().join("crates")).expect("the crates") {
        let name = entry.expect("a crate").file_name();
        link(&format!("crates/{}", name.to_string_lossy()));
    }
}

/// The types that all services share: the services' crates find them in the transport of this
/// workspace.
fn shared_types() -> Specs {
    let name = "specs/types.yaml";
    let text = fs::read_to_string(root().join(name)).expect("the shared types");
    Specs::from([(name.to_owned(), text)])
}

/// Does what a writer does who answers each question once: words where a quote is met for the first
/// time, put at the others by the command; then words for what is left.
fn written(name: &str, files: &Specs) -> Specs {
    let mut quotes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut met = BTreeSet::new();
    let mut answered = Specs::new();
    for (path, text) in files {
        let mut out = String::new();
        for line in text.lines() {
            let marks = line.matches("???").count();
            let quote = line.split_once("  #? ").map(|(_, quote)| quote);
            match quote {
                Some(quote) if marks > 0 && met.insert((quote, marks)) => {
                    let next = quotes.len();
                    let quote = *quotes.entry(quote).or_insert(next);
                    // The last mark is that of the words, those before of a name or the like.
                    for (at, part) in line.split("???").enumerate() {
                        out.push_str(part);
                        if at + 1 == marks {
                            out.push_str(&format!("answer_{quote}"));
                        } else if at < marks {
                            out.push_str(&format!("name_{at}_{quote}"));
                        }
                    }
                }
                _ => out.push_str(line),
            }
            out.push('\n');
        }
        answered.insert(path.clone(), out);
    }
    let spread = fill(name, &answered);
    assert!(spread.differing.is_empty(), "{:?}", spread.differing);
    assert!(spread.copied > 0);
    answered.extend(spread.files);
    filled(&answered)
}

fn cargo(workspace: &Workspace, arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(workspace.root())
        .env("CARGO_TARGET_DIR", root().join("target"));
    for (name, _) in SERVICES {
        command.args(["-p", &format!("feishu-{name}")]);
    }
    let output = command.output().expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}:\n{said}");
}

#[test]
fn services_drafted_whole_generate_compile_and_agree_with_their_pages() {
    let Some(pages) = pages() else { return };
    let mut specs = shared_types();
    let (mut operations, mut events, mut asked) = (0, 0, 0);
    for (name, folder) in SERVICES {
        let docs = Folder::of_service(&pages.join(folder)).expect("the pages are readable");
        let drafted = service(name, &docs.docs, &Phrases::default(), &shared_types())
            .unwrap_or_else(|refused| panic!("{refused}"));
        let refused: Vec<&String> = drafted
            .left
            .iter()
            .filter(|one| !one.starts_with("not understood") && !one.contains("no address below"))
            .collect();
        assert!(refused.is_empty(), "{refused:#?}");
        operations += drafted.operations;
        events += drafted.events;
        asked += drafted.asked;
        specs.extend(written(name, &drafted.files));
    }
    assert!(
        asked <= 18 * (operations + events),
        "{asked} marks are asked for"
    );
    assert!(operations >= 97, "only {operations} operations");
    assert!(events >= 10, "only {events} events");
    let (_folder, workspace) = workspace(&specs);
    let expected = generate::expected(&workspace).unwrap_or_else(|failure| panic!("{failure}"));
    let report = generate::compare(&workspace, &expected).expect("the folder is readable");
    generate::write(&workspace, &expected, &report).expect("the crates are written");
    let sources = workspace.sources().expect("the specs are readable");
    let services = workspace.lower(&sources).expect("the specs are right");
    let mut differences = Vec::new();
    for (name, folder) in SERVICES {
        let docs = Folder::of_service(&pages.join(folder)).expect("the pages are readable");
        let scope = Scope {
            service: Some(name.to_owned()),
            only_covered: true,
            ..Scope::default()
        };
        let report = audit(&services, &sources, &docs.docs, &scope);
        let each = report.differences.iter();
        differences.extend(each.map(|one| {
            format!(
                "{} {}: {} / {}",
                one.operation, one.spot, one.spec, one.page
            )
        }));
    }
    assert_eq!(differences, Vec::<String>::new());
    link_crates(&workspace);
    cargo(&workspace, &["check", "--lib", "--features", "testing"]);
    cargo(&workspace, &["doc", "--no-deps"]);
}
