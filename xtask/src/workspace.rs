//! The workspace on disk: where it is, its specs, its files.

use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen::model::Service;
use feishu_codegen::source::{SourceFile, Sources};

use crate::Failure;

/// The workspace.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that this program was built in.
    ///
    /// # Errors
    /// When it is not there any more.
    pub fn find() -> Result<Self, Failure> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::at(here.parent().unwrap_or(here))
    }

    /// The workspace at a folder.
    ///
    /// # Errors
    /// When the folder has no specs.
    pub fn at(root: &Path) -> Result<Self, Failure> {
        if !root.join("specs").is_dir() {
            return Err(Failure::new(format!(
                "{} has no `specs` folder: name a checkout of the workspace",
                root.display()
            )));
        }
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The documentation pages: `FEISHU_DOCS`, else `../shared/docs` beside the workspace.
    #[must_use]
    pub fn docs(&self) -> PathBuf {
        match std::env::var_os("FEISHU_DOCS") {
            Some(path) => PathBuf::from(path),
            None => self.root.join("../shared/docs"),
        }
    }

    /// The text of every spec.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn sources(&self) -> Result<Sources, Failure> {
        let mut files = Vec::new();
        for path in files_below(&self.root.join("specs"))? {
            let name = self.relative(&path);
            if name == "specs/schema.json" || path.file_name().is_some_and(is_hidden) {
                continue;
            }
            let text = fs::read_to_string(&path)
                .map_err(|error| Failure::new(format!("cannot read {name}: {error}")))?;
            files.push(SourceFile { path: name, text });
        }
        Ok(Sources::new(files))
    }

    /// Every service, lowered.
    ///
    /// # Errors
    /// When a file cannot be read or a spec is wrong.
    pub fn services(&self) -> Result<Vec<Service>, Failure> {
        self.lower(&self.sources()?)
    }

    /// Every service of these specs.
    ///
    /// # Errors
    /// When a spec is wrong.
    pub fn lower(&self, sources: &Sources) -> Result<Vec<Service>, Failure> {
        feishu_codegen::lower(sources).map_err(|found| Failure::new(found.render(sources)))
    }

    /// A path from the root, with `/`.
    #[must_use]
    pub fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }
}

fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

/// Every file below a folder, in the order of their paths. A folder that is not there has none.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        if !folder.exists() {
            continue;
        }
        let entries = fs::read_dir(&folder)
            .map_err(|error| Failure::new(format!("cannot read {}: {error}", folder.display())))?;
        for entry in entries {
            let path = entry
                .map_err(|error| {
                    Failure::new(format!("cannot read {}: {error}", folder.display()))
                })?
                .path();
            if path.is_dir() {
                open.push(path)
            } else {
                files.push(path)
            }
        }
    }
    files.sort();
    Ok(files)
}
