//! `cargo xtask generate` on this workspace and on broken copies of a small one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use xtask::generate;
use xtask::workspace::Workspace;

/// The committed crates are what the specs say.
#[test]
fn the_committed_crates_are_those_of_the_specs() {
    let workspace = Workspace::find().expect("this is a checkout");
    let expected = generate::expected(&workspace).unwrap_or_else(|failure| panic!("{failure}"));
    let report = generate::compare(&workspace, &expected).expect("the tree can be read");
    assert!(report.is_clean(), "{report:#?}\nrun `cargo xtask generate`");
}

/// A small workspace of its own, removed when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let copy = Self(root);
        copy.write(
            "specs/moon/service.yaml",
            "service: moon\ntitle: Moon\nsummary: Tides.\n",
        );
        copy.write("specs/moon/v1/tide.yaml", TIDE);
        copy
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap_or_default()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(&self.0)
            .args(arguments)
            .output()
            .expect("the command runs")
    }

    fn files(&self) -> Vec<(PathBuf, String)> {
        xtask::workspace::files_below(&self.0)
            .expect("the tree can be read")
            .into_iter()
            .map(|path| (path.clone(), fs::read_to_string(&path).expect("it is text")))
            .collect()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const TIDE: &str = "operations:\n  moon.v1.tide.list:\n    summary: Lists tides.\n    \
                    page: /moon/tide/list\n    updated: 2024-01-01\n    \
                    http: GET /open-apis/moon/v1/tides\n    identity: tenant\n    \
                    no_example: It is a test.\n";

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn generating_twice_changes_nothing_the_second_time() {
    let copy = Copy::new("twice");
    assert!(said(&copy.run(&["generate"])).contains("new"));
    let first = copy.files();
    let again = copy.run(&["generate"]);
    assert!(said(&again).contains("nothing changed"), "{}", said(&again));
    assert_eq!(first, copy.files());
    assert!(copy.run(&["generate", "--check"]).status.success());
}

#[test]
fn a_stale_a_missing_and_an_orphaned_file_each_fail_the_check_and_are_mended() {
    let copy = Copy::new("check");
    copy.run(&["generate"]);
    let lib = "crates/feishu-moon/src/lib.rs";
    let good = copy.read(lib);
    copy.write(lib, "// changed by hand\n");
    fs::remove_file(copy.0.join("crates/feishu-moon/src/v1.rs")).expect("it is there");
    copy.write("crates/feishu-moon/src/v1/wave.rs", "");
    copy.write(
        "crates/feishu-sun/Cargo.toml",
        "# Generated from specs/sun/service.yaml\n",
    );
    let before = copy.files();
    let check = copy.run(&["generate", "--check"]);
    let words = said(&check);
    assert!(!check.status.success());
    for line in [
        format!("stale: {lib}"),
        "missing: crates/feishu-moon/src/v1.rs".to_owned(),
        "orphaned: crates/feishu-moon/src/v1/wave.rs".to_owned(),
        "orphaned: crates/feishu-sun".to_owned(),
        "run `cargo xtask generate`".to_owned(),
    ] {
        assert!(words.contains(&line), "{line:?} is not in:\n{words}");
    }
    assert_eq!(before, copy.files(), "a check writes nothing");
    assert!(copy.run(&["generate"]).status.success());
    assert_eq!(copy.read(lib), good);
    assert!(copy.run(&["generate", "--check"]).status.success());
}

#[test]
fn types_that_all_services_share_are_written_once_and_gone_with_their_spec() {
    let copy = Copy::new("shared");
    let word = "types:\n  Phase:\n    doc: A phase.\n    values:\n      full: All of it.\n";
    copy.write("specs/types.yaml", word);
    copy.write(
        "specs/moon/v1/tide.yaml",
        &format!("{TIDE}    query:\n      phase: Phase\n"),
    );
    let sun = |text: &str| text.replace("moon", "sun").replace("Moon", "Sun");
    copy.write(
        "specs/sun/service.yaml",
        &sun(&copy.read("specs/moon/service.yaml")),
    );
    copy.write(
        "specs/sun/v1/tide.yaml",
        &sun(&copy.read("specs/moon/v1/tide.yaml")),
    );
    let lib = "crates/feishu-core/src/lib.rs";
    copy.write(lib, "//! Written by hand.\n");
    assert!(copy.run(&["generate"]).status.success());
    let module = "crates/feishu-core/src/ground/platform.rs";
    let text = copy.read(module);
    assert!(
        text.starts_with("// Generated from specs/types.yaml"),
        "{text}"
    );
    let holders: Vec<PathBuf> = copy
        .files()
        .into_iter()
        .filter(|(_, text)| text.contains("string_enum!"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(holders, [copy.0.join(module)]);
    for service in ["moon", "sun"] {
        let text = copy.read(&format!("crates/feishu-{service}/src/v1/tide.rs"));
        assert!(text.contains("use feishu_core::platform::Phase;"), "{text}");
    }
    copy.write(
        module,
        "// Generated from specs/types.yaml, then changed by hand.\n",
    );
    let check = said(&copy.run(&["generate", "--check"]));
    assert!(check.contains(&format!("stale: {module}")), "{check}");
    fs::remove_file(copy.0.join("specs/types.yaml")).expect("it is there");
    copy.write("specs/moon/v1/tide.yaml", TIDE);
    copy.write("specs/sun/v1/tide.yaml", &sun(TIDE));
    let check = said(&copy.run(&["generate", "--check"]));
    assert!(check.contains(&format!("orphaned: {module}")), "{check}");
    assert!(copy.run(&["generate"]).status.success());
    assert!(!copy.0.join(module).exists());
    assert_eq!(copy.read(lib), "//! Written by hand.\n");
}

#[test]
fn what_is_hand_written_beside_src_is_left_alone() {
    let copy = Copy::new("beside");
    copy.run(&["generate"]);
    copy.write("crates/feishu-moon/examples/tides.rs", "fn main() {}\n");
    assert!(copy.run(&["generate", "--check"]).status.success());
    copy.run(&["generate"]);
    assert_eq!(
        copy.read("crates/feishu-moon/examples/tides.rs"),
        "fn main() {}\n"
    );
}

#[test]
fn a_wrong_spec_writes_nothing_and_says_where() {
    let copy = Copy::new("wrong");
    copy.run(&["generate"]);
    let before = copy.files();
    copy.write("specs/moon/v1/wave.yaml", &TIDE.replace("tide", "wave"));
    copy.write(
        "specs/moon/v1/tide.yaml",
        &TIDE.replace("identity: tenant", "identity: tenent"),
    );
    let output = copy.run(&["generate"]);
    assert!(!output.status.success());
    let words = said(&output);
    assert!(words.contains("specs/moon/v1/tide.yaml:7:15"), "{words}");
    assert!(words.contains("did you mean `tenant`?"), "{words}");
    let after: Vec<_> = copy
        .files()
        .into_iter()
        .filter(|(path, _)| !path.to_string_lossy().contains("specs"))
        .collect();
    let crates: Vec<_> = before
        .into_iter()
        .filter(|(path, _)| !path.to_string_lossy().contains("specs"))
        .collect();
    assert_eq!(crates, after);
}

#[test]
fn a_tree_that_cannot_be_written_is_left_as_it_was() {
    let copy = Copy::new("unwritable");
    copy.run(&["generate"]);
    let before = copy.read("crates/feishu-moon/src/v1/tide.rs");
    // A folder where a file has to go cannot be replaced by one.
    copy.write("specs/moon/v1/wave.yaml", &TIDE.replace("tide", "wave"));
    copy.write("crates/feishu-moon/src/v1/wave.generating/in-the-way", "");
    let output = copy.run(&["generate"]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("nothing was changed"),
        "{}",
        said(&output)
    );
    assert_eq!(copy.read("crates/feishu-moon/src/v1/tide.rs"), before);
    assert!(!copy.0.join("crates/feishu-moon/src/v1/wave.rs").exists());
}

#[test]
fn a_folder_that_is_no_workspace_is_named() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["--root", "/nonexistent", "generate"])
        .output()
        .expect("the command runs");
    assert!(!output.status.success());
    assert!(
        said(&output).contains("/nonexistent has no `specs` folder"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_list_is_a_table_and_json() {
    let copy = Copy::new("list");
    let table = said(&copy.run(&["list"]));
    assert!(
        table.contains("moon.v1.tide.list  GET  /open-apis/moon/v1/tides"),
        "{table}"
    );
    assert!(table.ends_with("1 operations, 0 events\n"), "{table}");
    let json: serde_json::Value =
        serde_json::from_slice(&copy.run(&["list", "--json"]).stdout).expect("it is JSON");
    assert_eq!(json[0]["id"], "moon.v1.tide.list");
    assert_eq!(json[0]["identities"], serde_json::json!(["tenant"]));
}

#[test]
fn without_a_command_there_is_help() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .output()
        .expect("the command runs");
    let words = said(&output);
    for command in [
        "generate", "schema", "outline", "draft", "audit", "demo", "list", "openapi",
    ] {
        assert!(words.contains(command), "{command} is not in:\n{words}");
    }
}

#[test]
fn a_workspace_with_the_command_line_gets_its_catalog_and_loses_an_orphaned_one() {
    let copy = Copy::new("catalog");
    assert!(copy.run(&["generate"]).status.success());
    let catalog = "crates/feishu-cli/catalog/moon.jsonl";
    assert_eq!(copy.read(catalog), "", "there is no command line yet");
    copy.write("crates/feishu-cli/Cargo.toml", "[package]\n");
    assert!(copy.run(&["generate"]).status.success());
    let line = "{\"operation\":\"moon.v1.tide.list\"";
    assert!(copy.read(catalog).contains(line));
    let sources = copy.read("crates/feishu-cli/src/catalog/sources.rs");
    assert!(sources.contains("name: \"moon\""));
    let orphan = "crates/feishu-cli/catalog/sun.jsonl";
    copy.write(orphan, "{}\n");
    let words = said(&copy.run(&["generate", "--check"]));
    assert!(words.contains(&format!("orphaned: {orphan}")), "{words}");
    assert!(copy.run(&["generate"]).status.success());
    assert!(!copy.0.join(orphan).exists());
}
