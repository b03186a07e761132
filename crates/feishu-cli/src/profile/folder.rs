//! The folder of profiles: a file for each, one with the name of that in use, and the secrets of
//! those for which there is no keyring.
//!
//! Each file is written beside its place and renamed, so that no reader meets half of one and two
//! writers leave one of two whole texts.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::NamedTempFile;

use super::kept::{Profile, VERSION};
use crate::catalog;
use crate::failure::Failure;

/// Where profiles are kept.
#[derive(Debug, Clone)]
pub(crate) struct Folder(PathBuf);

/// The version of a file, whatever else is in it.
#[derive(serde::Deserialize)]
struct Versioned {
    version: u32,
}

impl Folder {
    /// `FEISHU_CONFIG_DIR`, else `feishu` in the system's place for configuration.
    pub(crate) fn find() -> Result<Self, Failure> {
        if let Some(path) = std::env::var_os("FEISHU_CONFIG_DIR").filter(|path| !path.is_empty()) {
            return Ok(Self(path.into()));
        }
        let place = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
        let known = match cfg!(windows) {
            true => place("APPDATA").map(PathBuf::from),
            false => place("XDG_CONFIG_HOME")
                .map(PathBuf::from)
                .or_else(|| Some(std::env::home_dir()?.join(".config"))),
        };
        let known = known.ok_or_else(|| {
            Failure::Local("no place for configuration is known; set FEISHU_CONFIG_DIR".to_owned())
        })?;
        Ok(Self(known.join("feishu")))
    }

    /// The name of the profile in use.
    pub(crate) fn current(&self) -> Result<Option<String>, Failure> {
        match fs::read_to_string(self.0.join("current")) {
            Ok(name) => Ok(Some(name.trim().to_owned()).filter(|name| !name.is_empty())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.unreadable(Path::new("current"), &error)),
        }
    }

    /// Puts a profile in use.
    pub(crate) fn use_profile(&self, name: &str) -> Result<(), Failure> {
        self.profile(name)?;
        self.write("current", name.as_bytes())
    }

    /// The names of all profiles.
    pub(crate) fn names(&self) -> Result<Vec<String>, Failure> {
        let entries = match fs::read_dir(self.0.join("profiles")) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(self.unreadable(Path::new("profiles"), &error)),
        };
        let names = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some(name.strip_suffix(".json")?.to_owned())
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        Ok(names)
    }

    /// A profile.
    pub(crate) fn profile(&self, name: &str) -> Result<Profile, Failure> {
        check_name(name)?;
        self.read(&format!("profiles/{name}.json"))?
            .ok_or_else(|| self.unknown(name))
    }

    fn unknown(&self, name: &str) -> Failure {
        let names = self.names().unwrap_or_default();
        let known = catalog::nearest(name, names.iter().map(String::as_str));
        let hint = match known.first() {
            Some(known) => format!("did you mean `{known}`?"),
            None => format!("feishu profile add {name} makes it"),
        };
        Failure::Usage(format!("there is no profile `{name}`; {hint}"))
    }

    pub(super) fn save(&self, name: &str, profile: &Profile) -> Result<(), Failure> {
        check_name(name)?;
        self.write_json(&format!("profiles/{name}.json"), profile)
    }

    pub(super) fn remove(&self, name: &str) -> Result<(), Failure> {
        self.delete(&format!("profiles/{name}.json"))?;
        match self.current()? {
            Some(current) if current == name => self.delete("current"),
            _ => Ok(()),
        }
    }

    /// What a file holds; `None` where there is none.
    pub(super) fn read<T: DeserializeOwned>(&self, file: &str) -> Result<Option<T>, Failure> {
        let path = self.0.join(file);
        let text = match File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.unreadable(Path::new(file), &error)),
            Ok(opened) => {
                private(&path, &opened)?;
                io::read_to_string(opened)
                    .map_err(|error| self.unreadable(Path::new(file), &error))?
            }
        };
        // What serde says of a text shows none of it but the kinds of its values.
        let broken = |error: serde_json::Error| {
            Failure::Local(format!(
                "{} cannot be read as what feishu writes (line {}, column {}): put it right or remove it",
                path.display(),
                error.line(),
                error.column()
            ))
        };
        let Versioned { version } = serde_json::from_str(&text).map_err(broken)?;
        if version > VERSION {
            return Err(Failure::Local(format!(
                "{} is of version {version}, which is newer than this feishu; update it",
                path.display()
            )));
        }
        serde_json::from_str(&text).map(Some).map_err(broken)
    }

    pub(super) fn write_json<T: Serialize>(&self, file: &str, value: &T) -> Result<(), Failure> {
        let text = serde_json::to_vec_pretty(value)
            .map_err(|error| Failure::local(format!("{file} cannot be written"), error))?;
        self.write(file, &text)
    }

    /// Writes a file whole, for its owner alone: temporary files have mode 0600.
    fn write(&self, file: &str, text: &[u8]) -> Result<(), Failure> {
        let path = self.0.join(file);
        let failed = |error: io::Error| {
            Failure::local(format!("{} cannot be written", path.display()), error)
        };
        let folder = path.parent().unwrap_or(&self.0);
        make_private(folder).map_err(failed)?;
        let mut beside = NamedTempFile::new_in(folder).map_err(failed)?;
        beside.write_all(text).map_err(failed)?;
        beside.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Does something to a profile while no other process does.
    pub(super) fn locked<T>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        check_name(name)?;
        let folder = self.0.join("locks");
        let path = folder.join(format!("{name}.lock"));
        let failed = |error: io::Error| {
            Failure::local(format!("{} cannot be locked", path.display()), error)
        };
        make_private(&folder).map_err(failed)?;
        let mut options = File::options();
        let options = options.create(true).truncate(false).write(true);
        let mut lock = fd_lock::RwLock::new(options.open(&path).map_err(failed)?);
        let _held = lock.write().map_err(failed)?;
        work()
    }

    pub(super) fn delete(&self, file: &str) -> Result<(), Failure> {
        match fs::remove_file(self.0.join(file)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Failure::local(format!("{file} cannot be removed"), error))
            }
            _ => Ok(()),
        }
    }

    fn unreadable(&self, file: &Path, error: &io::Error) -> Failure {
        let path = self.0.join(file);
        Failure::local(format!("{} cannot be read", path.display()), error)
    }
}

/// A name that is a file's, too.
fn check_name(name: &str) -> Result<(), Failure> {
    let allowed = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
    match !name.is_empty() && name.chars().all(allowed) {
        true => Ok(()),
        false => Err(Failure::Usage(format!(
            "`{name}` is no name for a profile: letters, digits, - and _ are"
        ))),
    }
}

/// Makes a folder that its owner alone can look into.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Refuses a file that others can read.
#[cfg(unix)]
fn private(path: &Path, file: &File) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = file
        .metadata()
        .map_err(|error| Failure::local(format!("{} cannot be read", path.display()), error))?;
    let mode = metadata.permissions().mode() & 0o777;
    match mode & 0o077 {
        0 => Ok(()),
        _ => Err(Failure::Local(format!(
            "{path} can be read by others (mode {mode:04o}): run `chmod 600 {path}`",
            path = path.display()
        ))),
    }
}

/// Elsewhere who may read a file is the folder's business.
#[cfg(not(unix))]
fn private(_: &Path, _: &File) -> Result<(), Failure> {
    Ok(())
}
