//! The system's keyring: on Linux and its like the Secret Service, on macOS the user's keychain, on Windows
//! the Credential Manager. Each keeps one text for a profile, and says so in the same words when it does not.

#[cfg(any(target_os = "macos", windows, test))]
mod native;
#[cfg(not(any(target_os = "macos", windows)))]
mod secret_service;

#[cfg(any(target_os = "macos", windows))]
pub(super) use self::native::{delete, get, set};
#[cfg(not(any(target_os = "macos", windows)))]
pub(super) use self::secret_service::{delete, get, set};

/// What the texts of all profiles are kept under.
const SERVICE: &str = "feishu-cli";
