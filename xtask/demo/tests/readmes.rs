//! Every README has its like in Chinese: each leads to the other, and both show the same code. What they
//! link to is there, and the index of the examples has all of them.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn crates() -> Vec<PathBuf> {
    let crates = fs::read_dir(root().join("crates")).expect("the workspace has crates");
    crates
        .map(|entry| entry.expect("it can be read").path())
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// What is there in both languages: the root's README and its index of examples, what contributors
/// read, and each crate's README.
fn readmes() -> Vec<(PathBuf, String, String)> {
    let mut stems = vec![
        root().join("README"),
        root().join("examples/README"),
        root().join("CONTRIBUTING"),
    ];
    stems.extend(crates().iter().map(|folder| folder.join("README")));
    stems
        .into_iter()
        .map(|stem| {
            let english = read(&stem.with_extension("md"));
            let chinese = read(&stem.with_extension("zh-CN.md"));
            (stem, english, chinese)
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
    for (stem, english, chinese) in readmes() {
        let name = stem.file_name().and_then(|name| name.to_str());
        let name = name.expect("a name in ASCII");
        let link = |readme: &str| {
            let said = readme.lines().filter(|line| !line.starts_with("<!--"));
            said.filter(|line| !line.is_empty())
                .nth(1)
                .map(str::to_owned)
        };
        assert_eq!(
            link(&english).as_deref(),
            Some(format!("English | [简体中文]({name}.zh-CN.md)").as_str()),
            "{stem:?}"
        );
        assert_eq!(
            link(&chinese).as_deref(),
            Some(format!("[English]({name}.md) | 简体中文").as_str()),
            "{stem:?}"
        );
    }
}

#[test]
fn both_show_the_same_code() {
    for (stem, english, chinese) in readmes() {
        assert_eq!(code(&english), code(&chinese), "{stem:?}");
        assert!(!code(&english).is_empty(), "{stem:?}");
    }
}

/// What a text links to beside itself on the disk, from the folder that it is in.
fn neighbours(text: &str) -> Vec<&str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
        .map(|target| target.split('#').next().unwrap_or(target))
        .collect()
}

#[test]
fn what_is_linked_to_is_there() {
    let mut texts: Vec<(PathBuf, String)> = ["ARCHITECTURE.md", "RELEASING.md", "SECURITY.md"]
        .map(|name| (root(), read(&root().join(name))))
        .into();
    for (stem, english, chinese) in readmes() {
        let folder = stem.parent().expect("a folder").to_owned();
        texts.push((folder.clone(), english));
        texts.push((folder, chinese));
    }
    let mut links = 0;
    for (folder, text) in &texts {
        for target in neighbours(text) {
            links += 1;
            assert!(folder.join(target).exists(), "{folder:?} has no {target}");
        }
    }
    assert!(links > 50, "links are not found any more: {links}");
}

#[test]
fn the_index_has_every_example() {
    let folder = root().join("examples");
    let indexes = ["README.md", "README.zh-CN.md"].map(|name| read(&folder.join(name)));
    for krate in crates() {
        let Ok(examples) = fs::read_dir(krate.join("examples")) else {
            continue;
        };
        for example in examples {
            let example = example.expect("it can be read").path();
            let path = example.strip_prefix(root()).expect("it is below the root");
            let link = format!("(../{})", path.display());
            for index in &indexes {
                assert!(index.contains(&link), "examples/ says nothing of {link}");
            }
        }
    }
}
