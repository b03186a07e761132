//! Every README has its like in Chinese: each leads to the other, and both show the same code.

use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's root and its crates.
fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let crates = fs::read_dir(root.join("crates")).expect("the workspace has crates");
    let crates = crates.map(|entry| entry.expect("it can be read").path());
    std::iter::once(root.clone()).chain(crates).collect()
}

fn readmes() -> Vec<(PathBuf, String, String)> {
    folders()
        .into_iter()
        .map(|folder| {
            let [english, chinese] = ["README.md", "README.zh-CN.md"].map(|name| {
                let path = folder.join(name);
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
            });
            (folder, english, chinese)
        })
        .collect()
}

/// The lines inside of fences, the fences themselves included, without comments.
fn code(readme: &str) -> Vec<&str> {
    let mut inside = false;
    readme
        .lines()
        .filter(|line| {
            let fence = line.starts_with("```");
            inside ^= fence;
            inside || fence
        })
        .map(|line| {
            let comment = ["// ", "  # "].iter().find_map(|mark| line.find(mark));
            line[..comment.unwrap_or(line.len())].trim_end()
        })
        .collect()
}

#[test]
fn each_leads_to_the_other_before_anything_else_is_said() {
    for (folder, english, chinese) in readmes() {
        let link = |readme: &str| {
            let said = readme.lines().filter(|line| !line.starts_with("<!--"));
            said.filter(|line| !line.is_empty())
                .nth(1)
                .map(str::to_owned)
        };
        assert_eq!(
            link(&english).as_deref(),
            Some("English | [简体中文](README.zh-CN.md)"),
            "{folder:?}"
        );
        assert_eq!(
            link(&chinese).as_deref(),
            Some("[English](README.md) | 简体中文"),
            "{folder:?}"
        );
    }
}

#[test]
fn both_show_the_same_code() {
    for (folder, english, chinese) in readmes() {
        assert_eq!(code(&english), code(&chinese), "{folder:?}");
        assert!(!code(&english).is_empty(), "{folder:?}");
    }
}
