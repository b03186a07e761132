//! The folder that files are sent from and that downloads go to.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use feishu_core::Download;

use crate::engine;
use crate::failure::Failure;
use crate::input::{Files, within};

/// What to do where there is none.
pub(super) const NONE: &str =
    "this server has no folder of files: whoever starts it says `feishu mcp --files DIR`";
/// How many files of one name there may be.
const NAMES: usize = 1000;

/// The folder of files, if there is one.
#[derive(Debug)]
pub(super) struct Folder(Option<PathBuf>);

/// A file that was kept.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) content_type: Option<String>,
}

/// A part of a file.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) bytes: Vec<u8>,
    /// How many the whole file has.
    pub(super) whole: u64,
}

impl Folder {
    pub(super) fn new(folder: Option<PathBuf>) -> Result<Self, Failure> {
        if let Some(folder) = &folder
            && !folder.is_dir()
        {
            let folder = folder.display();
            return Err(Failure::Usage(format!("--files {folder} is no folder")));
        }
        Ok(Self(folder))
    }

    /// Where files to send may be.
    pub(super) fn files(&self) -> Files<'_> {
        match &self.0 {
            Some(folder) => Files::Under(folder),
            None => Files::Nowhere(NONE),
        }
    }

    /// The folder.
    pub(super) fn path(&self) -> Result<&Path, Failure> {
        let folder = self.0.as_deref();
        folder.ok_or_else(|| Failure::Local(NONE.to_owned()))
    }

    /// Keeps a download under its own name, or one that is free.
    pub(super) async fn keep(&self, mut file: Download) -> Result<Kept, Failure> {
        let folder = self.path()?;
        let failed = |error: io::Error| Failure::local("the download cannot be kept", error);
        let name = file.file_name().unwrap_or_else(|| "download".to_owned());
        let content_type = file.content_type().map(str::to_owned);
        let mut bytes = 0;
        let part = engine::receive(&mut file, folder, |piece| bytes += piece).await?;
        let mut part = part.map_err(failed)?;
        for free in names(&name) {
            match part.persist_noclobber(folder.join(&free)) {
                Ok(_) => {
                    return Ok(Kept {
                        name: free,
                        bytes,
                        content_type,
                    });
                }
                Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => {
                    part = taken.file;
                }
                Err(error) => return Err(failed(error.error)),
            }
        }
        let what = format!("there are {NAMES} files like {name} in the folder of files");
        Err(Failure::Local(what))
    }

    /// A part of a file.
    pub(super) fn read(&self, name: &str, offset: u64, most: usize) -> Result<Part, Failure> {
        let folder = self.path()?;
        let failed = |error: io::Error| Failure::local(format!("{name} cannot be read"), error);
        let mut file = File::open(within(folder, name).map_err(failed)?).map_err(failed)?;
        let whole = file.metadata().map_err(failed)?.len();
        file.seek(SeekFrom::Start(offset)).map_err(failed)?;
        let mut bytes = Vec::new();
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        file.take(most).read_to_end(&mut bytes).map_err(failed)?;
        Ok(Part { bytes, whole })
    }
}

/// `image.png`, `image-2.png`, `image-3.png`, …
fn names(name: &str) -> impl Iterator<Item = String> {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem.to_owned(), format!(".{ending}")),
        _ => (name.to_owned(), String::new()),
    };
    let more = (2..=NAMES).map(move |count| format!("{stem}-{count}{ending}"));
    std::iter::once(name.to_owned()).chain(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let first = |name: &str| names(name).take(3).collect::<Vec<_>>();
        assert_eq!(first("a.b.png"), ["a.b.png", "a.b-2.png", "a.b-3.png"]);
        assert_eq!(first(".png"), [".png", ".png-2", ".png-3"]);
    }

    #[test]
    fn a_file_is_read_in_parts_and_from_the_folder_alone() {
        let outside = tempfile::tempdir().expect("a folder");
        let inner = outside.path().join("files");
        std::fs::create_dir(&inner).expect("a folder");
        std::fs::write(inner.join("a"), "0123456789").expect("a file");
        std::fs::write(outside.path().join("secret"), "x").expect("a file");
        let folder = Folder::new(Some(inner)).expect("it is one");
        let part = folder.read("a", 8, 5).expect("it is there");
        assert_eq!((part.bytes.as_slice(), part.whole), (&b"89"[..], 10));
        assert!(
            folder
                .read("a", 99, 5)
                .expect("it is there")
                .bytes
                .is_empty()
        );
        assert!(folder.read("../secret", 0, 5).is_err());
        let none = Folder::new(None).expect("none is fine");
        let failure = none.read("a", 0, 5).expect_err("there is none");
        assert!(failure.to_string().contains("--files"), "{failure}");
        assert!(Folder::new(Some(outside.path().join("secret"))).is_err());
    }
}
