//! The only part of the reader that touches the disk.

use std::io;
use std::path::{Path, PathBuf};

use super::page::{Page, read_page};

/// Reads every `.md` page under `root`, in the order of their names. Pages are named by their path
/// below `root`, with `/` between its parts.
pub fn load_pages(root: &Path) -> io::Result<Vec<Page>> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    let mut pages = Vec::with_capacity(files.len());
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let name = file.strip_prefix(root).unwrap_or(&file);
        let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        pages.push(read_page(&parts.join("/"), &text));
    }
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(pages)
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
    Ok(())
}
