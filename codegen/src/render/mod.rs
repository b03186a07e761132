//! From the model to the text of a service's crate.
//!
//! What is generated is `#[inline]` or generic wherever it is a function, so that compiling a
//! service's crate type-checks it and no more: machine code is made in the program that calls it,
//! of what it calls.

mod answers;
mod arguments;
mod docs;
mod event;
mod examples;
mod forms;
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

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::model::Service;
use crate::naming;

pub(crate) use self::docs::limit;

/// The files of a service's crate, by path from the workspace's root.
#[must_use]
pub fn render(service: &Service) -> BTreeMap<String, String> {
    let root = format!("crates/{}", service.crate_name());
    // No file needs another: each is written on the next core that is free.
    files(service)
        .into_par_iter()
        .map(|(path, write)| (format!("{root}/{path}"), write()))
        .collect()
}

/// What writes a file.
type Write<'a> = Box<dyn FnOnce() -> String + Send + 'a>;

/// The files by their paths in the crate.
fn files(service: &Service) -> Vec<(String, Write<'_>)> {
    fn file<'a>(
        path: impl Into<String>,
        write: impl FnOnce() -> String + Send + 'a,
    ) -> (String, Write<'a>) {
        (path.into(), Box::new(write))
    }
    let mut files = vec![
        file("Cargo.toml", || manifest::cargo(service)),
        file("README.md", || readme::english(service)),
        file("src/lib.rs", || handle::crate_root(service)),
        file("src/answers.rs", || answers::module(service)),
        file("src/examples.rs", || examples::module(service)),
        file("src/setters.rs", || answers::setters(service)),
        file("tests/examples.rs", || tests::module(service)),
    ];
    if let Some(words) = &service.chinese {
        files.push(file("README.zh-CN.md", || readme::chinese(service, words)));
    }
    if service.events().next().is_some() {
        files.push(file("src/any_event.rs", || event::enumeration(service)));
        files.push(file("tests/events.rs", || tests::events(service)));
    }
    if !service.types.is_empty() {
        files.push(file("src/types.rs", || {
            let spec = format!("specs/{}/types.yaml", service.name);
            types::shared_module(service, &spec, &["types"], &service.types)
        }));
    }
    for version in &service.versions {
        let name = version.name.as_str();
        let folder = naming::ident(name);
        files.push(file(format!("src/{folder}.rs"), || {
            handle::version(service, version)
        }));
        if !version.types.is_empty() {
            files.push(file(format!("src/{folder}/types.rs"), move || {
                let spec = format!("specs/{}/{name}/types.yaml", service.name);
                types::shared_module(service, &spec, &[name, "types"], &version.types)
            }));
        }
        for node in node::tree(version) {
            let words: Vec<String> = node.words.iter().map(|word| naming::ident(word)).collect();
            let path = format!("src/{folder}/{}.rs", words.join("/"));
            files.push(file(path, move || {
                resource::module(service, version, &node)
            }));
        }
    }
    files
}

/// The module of feishu-core that holds the types which these services share: its path from the
/// workspace's root and its text.
#[must_use]
pub fn render_platform(services: &[Service]) -> Option<(String, String)> {
    let types = &services.first()?.platform;
    if types.is_empty() {
        return None;
    }
    let path = "crates/feishu-core/src/ground/platform.rs";
    let text = types::platform_module("specs/types.yaml", types);
    Some((path.to_owned(), text))
}

/// Holds a file that is to be written to being Rust, if it says that it is. What stands on the disk
/// already has been through this once, and need not be parsed again.
///
/// # Panics
/// When it is not: a defect of the generator, found by its own tests.
pub fn assert_rust(path: &str, text: &str) {
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
