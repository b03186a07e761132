//! The files that a call may send.

use std::path::{Path, PathBuf};

use feishu_core::Upload;

use super::mistake::Mistake;

/// Where the files may be that a call sends.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Files<'a> {
    /// Wherever whoever calls can read, standard input included.
    Anywhere,
    /// In this folder and in those below it.
    Under(&'a Path),
    /// Nowhere, and why.
    Nowhere(&'static str),
}

impl Files<'_> {
    /// The file that a parameter names: `@path`.
    pub(super) fn upload(self, place: &str, text: &str) -> Result<Upload, Mistake> {
        let Some(path) = text.strip_prefix('@').filter(|path| !path.is_empty()) else {
            let what = format!("has to be a file: {}", self.form());
            return Err(Mistake::new(place, what));
        };
        let unreadable = |error| {
            let what = format!("has to be a file, and {path} cannot be read: {error}");
            Mistake::new(place, what)
        };
        match self {
            Self::Anywhere if path == "-" => Ok(Upload::reader("stdin", tokio::io::stdin(), None)),
            Self::Anywhere => {
                std::fs::metadata(path).map_err(unreadable)?;
                Ok(Upload::path(path))
            }
            Self::Under(folder) => {
                let found = within(folder, path).map_err(unreadable)?;
                Ok(Upload::path(found))
            }
            Self::Nowhere(why) => Err(Mistake::new(place, format!("is a file: {why}"))),
        }
    }

    /// How a file is named.
    pub(super) fn form(self) -> &'static str {
        match self {
            Self::Anywhere => "`@path`, or `@-` for standard input",
            Self::Under(_) | Self::Nowhere(_) => "`@path`, from the folder of files",
        }
    }
}

/// A file of a folder, links followed: one that leads elsewhere is none of it.
pub(crate) fn within(folder: &Path, path: &str) -> std::io::Result<PathBuf> {
    let folder = folder.canonicalize()?;
    let found = folder.join(path).canonicalize()?;
    if !found.starts_with(&folder) {
        return Err(std::io::Error::other("it is not in the folder of files"));
    }
    if !found.is_file() {
        return Err(std::io::Error::other("it is no file"));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gives_its_files_and_no_others() {
        let outside = tempfile::tempdir().expect("a folder");
        let folder = outside.path().join("files");
        std::fs::create_dir_all(folder.join("below")).expect("a folder");
        std::fs::write(outside.path().join("secret"), "x").expect("a file");
        std::fs::write(folder.join("below/cv.pdf"), "x").expect("a file");
        let allowed = Files::Under(&folder);
        assert!(allowed.upload("content", "@below/cv.pdf").is_ok());
        for path in ["@../secret", "@below", "@none", "@-", "cv.pdf", "@"] {
            let mistake = allowed.upload("content", path).expect_err(path);
            assert_eq!(mistake.place, "content", "{path}");
        }
        let absolute = format!("@{}", outside.path().join("secret").display());
        let mistake = allowed.upload("content", &absolute).expect_err("outside");
        assert!(mistake.what.contains("not in the folder"), "{mistake}");
        let mistake = Files::Nowhere("say --files").upload("content", "@x");
        assert!(mistake.expect_err("nowhere").what.contains("say --files"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_out_of_the_folder_is_followed_and_refused() {
        let outside = tempfile::tempdir().expect("a folder");
        let folder = outside.path().join("files");
        std::fs::create_dir(&folder).expect("a folder");
        std::fs::write(outside.path().join("secret"), "x").expect("a file");
        std::os::unix::fs::symlink("../secret", folder.join("link")).expect("a link");
        let refused = Files::Under(&folder).upload("content", "@link");
        assert!(refused.is_err(), "the link was followed");
    }
}
