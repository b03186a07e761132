//! Each stage on the cursed service, and what is reviewed of the real ones.

mod support;

use std::fs;
use std::path::Path;

use feishu_codegen::diagnostic::Diagnostics;
use feishu_codegen::model::Service;
use feishu_codegen::yaml;

fn lower(sources: &feishu_codegen::source::Sources) -> Vec<Service> {
    feishu_codegen::lower(sources).unwrap_or_else(|found| panic!("{}", found.render(sources)))
}

#[test]
fn parse() {
    let sources = support::cursed();
    let (id, file) = sources
        .iter()
        .find(|(_, file)| file.path.ends_with("item.part.yaml"))
        .expect("the fixture is there");
    let tree = yaml::parse(id, &file.text, &mut Diagnostics::default()).expect("it is YAML");
    insta::assert_snapshot!(places(&tree, &file.text, 0));
}

/// The tree with the text at each node's place: what a wrong place would not show.
fn places(node: &yaml::Node, text: &str, depth: usize) -> String {
    let mut out = String::new();
    for (key, value) in node.entries() {
        let place = &text[key.span.range()];
        let at = format!("{:indent$}{} @ {place:?}", "", key.text, indent = depth * 2);
        match value.text() {
            Some(scalar) => {
                out.push_str(&format!(
                    "{at} = {scalar:?} @ {:?}\n",
                    &text[value.span.range()]
                ));
            }
            None => out.push_str(&format!("{at}\n{}", places(value, text, depth + 1))),
        }
    }
    out
}

#[test]
fn model() {
    let services = lower(&support::cursed());
    let json = serde_json::to_string_pretty(&services).expect("the model is plain data");
    insta::assert_snapshot!(json);
}

/// The cursed crate is a member of the workspace, so that what is compared here also compiles.
/// `UPDATE_GOLDEN=1` writes it anew.
#[test]
fn render() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cursed");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differing = Vec::new();
    for (path, text) in lower(&support::cursed())
        .iter()
        .flat_map(feishu_codegen::render)
    {
        let inside = path.trim_start_matches("crates/feishu-cursed/");
        if inside == "Cargo.toml" {
            insta::with_settings!({ snapshot_suffix => inside, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!("cursed", text);
            });
            continue;
        }
        let file = golden.join(inside);
        if update {
            fs::create_dir_all(file.parent().expect("it has a folder")).expect("it can be made");
            fs::write(&file, &text).expect("it can be written");
        }
        if fs::read_to_string(&file).unwrap_or_default() != text {
            differing.push(inside.to_owned());
        }
    }
    assert!(
        differing.is_empty(),
        "differs from codegen/tests/cursed: {differing:?}; UPDATE_GOLDEN=1 writes it anew, then review the diff"
    );
}

/// The public surface of every resource, short enough to read in a review.
#[test]
fn outline() {
    for sources in [support::cursed(), support::real()] {
        for (name, text) in feishu_codegen::outlines(&lower(&sources)) {
            insta::with_settings!({ snapshot_path => "outlines", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(name, text);
            });
        }
    }
}

/// The whole module of the first five operations.
#[test]
fn modules_of_the_first_five() {
    let files: std::collections::BTreeMap<String, String> = lower(&support::real())
        .iter()
        .flat_map(feishu_codegen::render)
        .collect();
    for path in [
        "crates/feishu-hire/src/v1/todo.rs",
        "crates/feishu-hire/src/v1/note.rs",
        "crates/feishu-hire/src/v1/external_application.rs",
        "crates/feishu-helpdesk/src/v1/notification.rs",
        "crates/feishu-calendar/src/v4/freebusy.rs",
    ] {
        let name = path
            .trim_start_matches("crates/feishu-")
            .replace("/src/", "__")
            .replace('/', "__");
        insta::with_settings!({ snapshot_path => "modules", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, files[path]);
        });
    }
}

/// The modules of the service `moon`, whose resources these are: a file's name and its text each.
fn moon(resources: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    let facts = "service: moon\ntitle: Moon\nsummary: Tides.\n";
    let mut files = vec![("specs/moon/service.yaml".to_owned(), facts)];
    let own = resources.iter();
    files.extend(own.map(|(name, text)| (format!("specs/moon/v1/{name}.yaml"), *text)));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), *text))
        .collect();
    let services = lower(&support::specs(&files));
    let files: std::collections::BTreeMap<String, String> =
        services.iter().flat_map(feishu_codegen::render).collect();
    for (path, text) in &files {
        feishu_codegen::assert_rust(path, text);
    }
    files
}

/// An operation of the service `moon`, with more lines of its own.
fn moon_operation(id: &str, more: &str) -> String {
    format!(
        "  {id}:\n    summary: Does.\n    page: /p\n    updated: 2024-01-01\n    \
         http: GET /open-apis/moon/v1/x\n    identity: tenant\n    no_example: It is a test.\n{more}"
    )
}

#[test]
fn an_enumeration_of_many_values_names_them_where_they_are_seen_at_a_glance() {
    let rendered = |count: usize| {
        let values: String = (1..=count)
            .map(|at| format!("      {at}: v{at} | One.\n"))
            .collect();
        let list = moon_operation("moon.v1.tide.list", "    query: { kind: Kind }\n");
        let tide = format!(
            "summary: Tides.\noperations:\n{list}types:\n  Kind:\n    doc: A kind.\n    values:\n{values}"
        );
        moon(&[("tide", &tide)])["crates/feishu-moon/src/v1/tide.rs"].clone()
    };
    let text = rendered(21);
    assert!(
        text.contains("<details><summary>21 values at a glance</summary>"),
        "{text}"
    );
    for at in 1..=21 {
        assert!(text.contains(&format!("[`V{at}`](Self::V{at})")), "{text}");
    }
    assert!(!rendered(20).contains("at a glance"));
}

#[test]
fn a_handle_is_made_by_what_none_of_its_methods_is_called() {
    let operations = ["new", "of_caller"].map(|name| {
        let id = format!("moon.v1.new.{name}");
        moon_operation(&id, "")
    });
    let new = format!("summary: New.\noperations:\n{}", operations.concat());
    let files = moon(&[("new", &new)]);
    let version = &files["crates/feishu-moon/src/v1.rs"];
    assert!(version.contains("pub(crate) fn of_caller("), "{version}");
    assert!(version.contains("pub fn new(&self)"), "{version}");
    let root = &files["crates/feishu-moon/src/lib.rs"];
    assert!(root.contains("v1::V1::of_caller("), "{root}");
    assert!(version.contains("NewResource::the_of_caller("), "{version}");
    let resource = &files["crates/feishu-moon/src/v1/new.rs"];
    assert!(
        resource.contains("pub(crate) fn the_of_caller("),
        "{resource}"
    );
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let render = |sources: &feishu_codegen::source::Sources| -> Vec<(String, String)> {
        lower(sources)
            .iter()
            .flat_map(feishu_codegen::render)
            .collect()
    };
    for sources in [support::cursed(), support::real()] {
        assert_eq!(render(&sources), render(&sources));
    }
    assert_eq!(feishu_codegen::schema(), feishu_codegen::schema());
}

#[test]
#[should_panic(expected = "crates/feishu-moon/src/lib.rs:2:3 is not Rust")]
fn what_is_to_be_written_is_rust() {
    feishu_codegen::assert_rust("README.md", "# Moon\n");
    feishu_codegen::assert_rust("crates/feishu-moon/src/lib.rs", "fn tide() {}\n");
    feishu_codegen::assert_rust("crates/feishu-moon/src/lib.rs", "fn tide() {}\nfn 3() {}\n");
}
