//! Specs on disk and specs written in a test.

use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen::source::{SourceFile, Sources};

/// The specs of a folder, as if it were `specs/<name>` (or `specs` itself, without a name).
pub(crate) fn load(folder: &Path, name: &str) -> Sources {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).expect("the folder is there") {
            let path: PathBuf = entry.expect("the entry can be read").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let inside = path.strip_prefix(folder).expect("below the folder");
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            let root = if name.is_empty() {
                "specs".to_owned()
            } else {
                format!("specs/{name}")
            };
            let path_name = format!("{root}/{}", parts.join("/"));
            if path_name == "specs/schema.json" {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a spec is text");
            files.push(SourceFile {
                path: path_name,
                text,
            });
        }
    }
    Sources::new(files)
}

/// The cursed service: all that a generator trips over. It shares the types that all services share,
/// since the crate that it makes is compiled.
#[allow(dead_code)]
pub(crate) fn cursed() -> Sources {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = load(&here.join("tests/cursed/specs"), "cursed");
    let mut files: Vec<SourceFile> = own.iter().map(|(_, file)| file.clone()).collect();
    files.push(SourceFile {
        path: "specs/types.yaml".to_owned(),
        text: fs::read_to_string(here.join("../specs/types.yaml")).expect("a spec is text"),
    });
    Sources::new(files)
}

/// The specs of this workspace.
#[allow(dead_code)]
pub(crate) fn real() -> Sources {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs"), "")
}

/// Specs written in a test: a path and a text each.
#[allow(dead_code)]
pub(crate) fn specs(files: &[(&str, &str)]) -> Sources {
    Sources::new(
        files
            .iter()
            .map(|(path, text)| SourceFile {
                path: (*path).to_owned(),
                text: (*text).to_owned(),
            })
            .collect(),
    )
}
