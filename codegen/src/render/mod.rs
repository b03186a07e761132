//! From the model to the text of a service's crate.
//!
//! What is generated is `#[inline]` or generic wherever it is a function, so that compiling a
//! service's crate type-checks it and no more: machine code is made in the program that calls it,
//! of what it calls.

mod arguments;
mod docs;
mod examples;
mod handle;
mod layout;
mod manifest;
mod names;
mod node;
mod operation;
mod readme;
mod resource;
mod sample;
mod table;
mod tests;
mod types;
mod writer;

use std::collections::BTreeMap;

use crate::model::Service;

pub(crate) use self::docs::limit;

/// The files of a service's crate, by path from the workspace's root.
///
/// # Panics
/// When the generator wrote something that is not Rust: a defect of the generator, found by its
/// own tests.
#[must_use]
pub fn render(service: &Service) -> BTreeMap<String, String> {
    let root = format!("crates/{}", service.crate_name());
    let mut files = BTreeMap::new();
    let mut add = |path: &str, text: String| {
        check(path, &text);
        files.insert(format!("{root}/{path}"), text);
    };
    add("Cargo.toml", manifest::cargo(service));
    add("README.md", readme::english(service));
    if let Some(words) = &service.chinese {
        add("README.zh-CN.md", readme::chinese(service, words));
    }
    add("src/lib.rs", handle::crate_root(service));
    add("src/examples.rs", examples::module(service));
    add("tests/examples.rs", tests::module(service));
    if !service.types.is_empty() {
        let spec = format!("specs/{}/types.yaml", service.name);
        add(
            "src/types.rs",
            types::shared_module(service, &spec, &["types"], &service.types),
        );
    }
    for version in &service.versions {
        add(
            &format!("src/{}.rs", version.name),
            handle::version(service, version),
        );
        if !version.types.is_empty() {
            let spec = format!("specs/{}/{}/types.yaml", service.name, version.name);
            let module = [version.name.as_str(), "types"];
            let text = types::shared_module(service, &spec, &module, &version.types);
            add(&format!("src/{}/types.rs", version.name), text);
        }
        for node in node::tree(version) {
            let path = format!("src/{}/{}.rs", version.name, node.words.join("/"));
            add(&path, resource::module(service, version, &node));
        }
    }
    files
}

/// The module of feishu-core that holds the types which these services share: its path from the
/// workspace's root and its text.
///
/// # Panics
/// As [`render`] does.
#[must_use]
pub fn render_platform(services: &[Service]) -> Option<(String, String)> {
    let types = &services.first()?.platform;
    if types.is_empty() {
        return None;
    }
    let path = "crates/feishu-core/src/ground/platform.rs";
    let text = types::platform_module("specs/types.yaml", types);
    check(path, &text);
    Some((path.to_owned(), text))
}

fn check(path: &str, text: &str) {
    if path.ends_with(".rs")
        && let Err(error) = syn::parse_file(text)
    {
        let at = error.span().start();
        panic!(
            "{path}:{}:{} is not Rust: {error}\n{text}",
            at.line, at.column
        );
    }
}
