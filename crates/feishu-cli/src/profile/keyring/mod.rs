//! The system's keyring: on Linux and its like the Secret Service, on macOS the user's keychain, on Windows
//! the Credential Manager. Each keeps one text for a profile, and says so in the same words when it does not.

#[cfg(any(target_os = "macos", windows, test))]
mod native;
#[cfg(not(any(target_os = "macos", windows)))]
mod secret_service;

#[cfg(any(target_os = "macos", windows))]
use self::native as system;
#[cfg(not(any(target_os = "macos", windows)))]
use self::secret_service as system;
use crate::failure::Failure;

/// What the texts of all profiles are kept under.
const SERVICE: &str = "feishu-cli";

/// What is kept of a profile; `None` where nothing is.
pub(super) fn get(name: &str) -> Result<Option<String>, Failure> {
    system::get(SERVICE, name)
}

/// Keeps a text.
pub(super) fn set(name: &str, text: &str) -> Result<(), Failure> {
    system::set(SERVICE, name, text)
}

/// Forgets it.
pub(super) fn delete(name: &str) -> Result<(), Failure> {
    system::delete(SERVICE, name)
}
