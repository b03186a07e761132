//! The secrets of a profile, wherever it says that they are.

use super::folder::Folder;
use super::kept::{Profile, Secrets, Where};
use super::keyring;
use crate::failure::Failure;

fn file(name: &str) -> String {
    format!("secrets/{name}.json")
}

/// The secrets; none where nothing is kept.
pub(super) fn load(folder: &Folder, name: &str, profile: &Profile) -> Result<Secrets, Failure> {
    match profile.secrets {
        Where::File => Ok(folder.read(&file(name))?.unwrap_or_default()),
        Where::Keyring => match keyring::get(name)? {
            None => Ok(Secrets::default()),
            Some(text) => serde_json::from_str(&text).map_err(|_| {
                Failure::Local(format!(
                    "what the keyring holds for the profile `{name}` cannot be read: add it anew"
                ))
            }),
        },
    }
}

/// Keeps them.
pub(super) fn save(
    folder: &Folder,
    name: &str,
    profile: &Profile,
    secrets: &Secrets,
) -> Result<(), Failure> {
    match profile.secrets {
        Where::File => folder.write_json(&file(name), secrets),
        Where::Keyring => {
            let text = serde_json::to_string(secrets)
                .map_err(|error| Failure::local("the secrets cannot be written", error))?;
            keyring::set(name, &text)
        }
    }
}

/// Forgets them.
pub(super) fn forget(folder: &Folder, name: &str, profile: &Profile) -> Result<(), Failure> {
    match profile.secrets {
        Where::File => folder.delete(&file(name)),
        Where::Keyring => keyring::delete(name),
    }
}
