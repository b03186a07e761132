//! `cargo xtask openapi`, but for what is in the documents.

use std::fs;

use xtask::openapi;
use xtask::workspace::Workspace;

fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

#[test]
fn writes_one_document_for_each_service_into_a_folder_that_need_not_be_there() {
    let services = Workspace::find()
        .and_then(|workspace| workspace.services())
        .expect("the specs are right");
    let folder = folder("openapi_documents").join("deeper/still");
    let written = openapi::documents(&services, &folder).expect("it can be written");
    let expected: Vec<_> = services
        .iter()
        .map(|service| folder.join(format!("{}.json", service.name)))
        .collect();
    assert_eq!(written, expected);
    for path in written {
        let text = fs::read_to_string(&path).expect("it was written");
        let document: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(document["openapi"], "3.1.0");
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let file = folder("openapi_no_folder").join("taken");
    fs::write(&file, "a file").expect("it can be written");
    let failure = openapi::documents(&[], &file).expect_err("a file is no folder");
    let said = failure.to_string();
    assert!(said.contains("cannot make the folder"), "{said}");
    assert!(said.contains("taken"), "{said}");
}

#[test]
fn a_document_that_cannot_be_written_is_named() {
    let services = Workspace::find()
        .and_then(|workspace| workspace.services())
        .expect("the specs are right");
    let folder = folder("openapi_no_document");
    fs::create_dir_all(folder.join("hire.json")).expect("the folder can be made");
    let failure = openapi::documents(&services, &folder).expect_err("a folder is no file");
    assert!(failure.to_string().contains("hire.json"), "{failure}");
}

#[test]
fn an_unknown_service_is_answered_with_those_that_are_known() {
    let workspace = Workspace::find().expect("the workspace is there");
    let failure = openapi::print(&workspace, "hier").expect_err("there is none");
    let said = failure.to_string();
    assert!(said.contains("no service `hier`"), "{said}");
    assert!(said.contains("hire"), "{said}");
}
