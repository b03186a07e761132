//! The documentation pages on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen_pages::Docs;

use crate::Failure;
use crate::workspace::files_below;

/// A folder of documentation pages, with the list of operations beside it (`../operations.tsv`).
#[derive(Debug, Clone)]
pub struct Folder {
    /// The folder.
    pub root: PathBuf,
    /// What it holds.
    pub docs: Docs,
}

impl Folder {
    /// The folder at a path, and the list beside it.
    ///
    /// # Errors
    /// When there is no such folder, or the list is not as it should be.
    pub fn open(root: &Path) -> Result<Self, Failure> {
        let texts = texts(root)?;
        let file = list_of(root);
        let list = fs::read_to_string(&file).map_err(|error| {
            Failure::new(format!(
                "{}: cannot read the list of operations: {error}",
                file.display()
            ))
        })?;
        let docs = Docs::with_list(texts, &list)
            .map_err(|error| Failure::new(format!("{}:{error}", file.display())))?;
        Ok(Self {
            root: root.to_owned(),
            docs,
        })
    }

    /// A folder of one service's pages: with the list beside it, if there is one.
    ///
    /// # Errors
    /// When there is no such folder, a page cannot be read, or the list is not as it should be.
    pub fn with_or_without_list(root: &Path) -> Result<Self, Failure> {
        if list_of(root).is_file() {
            Self::open(root)
        } else {
            Self::of_service(root)
        }
    }

    /// A folder of pages without a list: the operations are found in the pages.
    ///
    /// # Errors
    /// When there is no such folder, or a page cannot be read.
    pub fn of_service(root: &Path) -> Result<Self, Failure> {
        // The folder's own name says whose pages they are: `okr-v1`.
        let whole = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let folder = whole.file_name().unwrap_or_default().to_string_lossy();
        let texts = texts(root)?.into_iter();
        let texts = texts.map(|(name, text)| (format!("{folder}/{name}"), text));
        Ok(Self {
            root: root.to_owned(),
            docs: Docs::of_pages(texts.collect()),
        })
    }
}

/// Where the list of operations is, if there is one.
fn list_of(root: &Path) -> PathBuf {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    root.with_file_name("operations.tsv")
}

/// The text of every page below a folder, by its path from there, with `/` between the parts.
fn texts(root: &Path) -> Result<BTreeMap<String, String>, Failure> {
    if !root.is_dir() {
        return Err(Failure::new(format!(
            "{}: there is no such folder of documentation pages",
            root.display()
        )));
    }
    let mut texts = BTreeMap::new();
    for file in files_below(root)? {
        if file.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        // A page that is no text is reported as one that describes nothing.
        let bytes = fs::read(&file)
            .map_err(|error| Failure::new(format!("cannot read {}: {error}", file.display())))?;
        let name = file.strip_prefix(root).unwrap_or(&file);
        let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        texts.insert(
            parts.join("/"),
            String::from_utf8_lossy(&bytes).into_owned(),
        );
    }
    Ok(texts)
}
