//! The keyring of macOS or Windows, by the store that `keyring-core` has for it.

use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use crate::failure::Failure;

/// What is kept; `None` where nothing is.
#[cfg(any(target_os = "macos", windows))]
pub(super) fn get(service: &str, name: &str) -> Result<Option<String>, Failure> {
    Keyring::of_the_system(service)?.get(name)
}

/// Keeps a text.
#[cfg(any(target_os = "macos", windows))]
pub(super) fn set(service: &str, name: &str, text: &str) -> Result<(), Failure> {
    Keyring::of_the_system(service)?.set(name, text)
}

/// Forgets it.
#[cfg(any(target_os = "macos", windows))]
pub(super) fn delete(service: &str, name: &str) -> Result<(), Failure> {
    Keyring::of_the_system(service)?.delete(name)
}

struct Keyring {
    store: Arc<CredentialStore>,
    service: String,
}

impl Keyring {
    fn new(store: Arc<CredentialStore>, service: &str) -> Self {
        Self {
            store,
            service: service.to_owned(),
        }
    }

    #[cfg(target_os = "macos")]
    fn of_the_system(service: &str) -> Result<Self, Failure> {
        let store = apple_native_keyring_store::keychain::Store::new();
        store
            .map(|store| Self::new(store, service))
            .map_err(|error| refused("", error))
    }

    #[cfg(windows)]
    fn of_the_system(service: &str) -> Result<Self, Failure> {
        let store = windows_native_keyring_store::Store::new();
        store
            .map(|store| Self::new(store, service))
            .map_err(|error| refused("", error))
    }

    fn entry(&self, name: &str) -> Result<Entry, Failure> {
        let entry = self.store.build(&self.service, name, None);
        entry.map_err(|error| refused(name, error))
    }

    fn get(&self, name: &str) -> Result<Option<String>, Failure> {
        match self.entry(name)?.get_secret() {
            // Text of UTF-8, of which Windows takes twice as much as of its own.
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(refused(name, error)),
        }
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Failure> {
        let kept = self.entry(name)?.set_secret(text.as_bytes());
        kept.map_err(|error| refused(name, error))
    }

    fn delete(&self, name: &str) -> Result<(), Failure> {
        match self.entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(refused(name, error)),
        }
    }
}

/// Only what is wrong is told: some of these errors hold what was to be kept.
fn refused(name: &str, error: Error) -> Failure {
    Failure::Local(match error {
        // The tokens of a person are longer than what Windows takes.
        Error::TooLong(_, most) => format!(
            "the keyring keeps no more than {most} bytes: keep the secrets of `{name}` in a file with `feishu \
             profile add {name} --file`"
        ),
        Error::PlatformFailure(error) | Error::NoStorageAccess(error) => {
            format!("the keyring refused: {error}")
        }
        _ => "the keyring refused".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyring() -> Keyring {
        let store = keyring_core::mock::Store::new().expect("it is in memory");
        Keyring::new(store, "test")
    }

    #[test]
    fn each_profile_has_one_text_that_can_be_replaced_and_forgotten() {
        let keyring = keyring();
        assert_eq!(keyring.get("work").expect("it answers"), None);
        keyring.delete("work").expect("nothing is to be forgotten");
        keyring.set("work", "first").expect("it is kept");
        keyring.set("home", "other").expect("it is kept");
        keyring.set("work", "\u{5bc6}").expect("it is kept");
        let kept = |name| keyring.get(name).expect("it answers");
        assert_eq!(kept("work").as_deref(), Some("\u{5bc6}"));
        assert_eq!(kept("home").as_deref(), Some("other"));
        keyring.delete("work").expect("it is forgotten");
        assert_eq!(kept("work"), None);
        assert_eq!(kept("home").as_deref(), Some("other"));
    }

    #[test]
    fn an_error_says_what_to_do_and_not_what_was_to_be_kept() {
        let told = |error| refused("work", error).to_string();
        let too_long = told(Error::TooLong("password".to_owned(), 2560));
        assert!(too_long.contains("2560 bytes"), "{too_long}");
        assert!(
            too_long.contains("feishu profile add work --file"),
            "{too_long}"
        );
        let locked = told(Error::NoStorageAccess("it is locked".into()));
        assert_eq!(locked, "the keyring refused: it is locked");
        let secret = told(Error::BadEncoding(b"secret".to_vec()));
        assert!(!secret.contains("secret"), "{secret}");
    }
}
