//! Secrets as Redis has them: as they are, or encrypted.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use feishu_core::token::StoreError;
use sha2::{Digest as _, Sha256};

const PLAIN: &str = "feishu/1 plain ";
const SEALED: &str = "feishu/1 sealed ";
const NONCE: usize = 24;

/// A key that tokens and grants are encrypted with: 32 random bytes, kept where secrets are kept and
/// not in Redis.
///
/// ```
/// use feishu_redis::EncryptionKey;
///
/// let key = EncryptionKey::new([7; 32]);
/// assert_eq!(format!("{key:?}"), format!("EncryptionKey({})", key.id()));
/// ```
#[derive(Clone)]
pub struct EncryptionKey {
    cipher: XChaCha20Poly1305,
    id: String,
}

impl EncryptionKey {
    /// The key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        let digest = Sha256::new()
            .chain_update(b"feishu-redis: the id of a key\0")
            .chain_update(bytes)
            .finalize();
        let id = digest[..4].iter().map(|byte| format!("{byte:02x}"));
        Self {
            cipher: XChaCha20Poly1305::new(&bytes.into()),
            id: id.collect(),
        }
    }

    /// What tells keys apart. It stands beside what is encrypted, and does not tell the key.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncryptionKey({})", self.id)
    }
}

/// How secrets are written and read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seal {
    /// What is written is encrypted with it.
    pub(crate) key: Option<EncryptionKey>,
    /// What was written before may be encrypted with these.
    pub(crate) previous: Vec<EncryptionKey>,
    /// Whether what is not encrypted is read though there is a key.
    pub(crate) reads_plain: bool,
}

impl Seal {
    /// A text as it is kept under this name. It can be read under no other.
    pub(crate) fn close(&self, name: &str, text: &str) -> Result<String, StoreError> {
        let Some(key) = &self.key else {
            return Ok(format!("{PLAIN}{text}"));
        };
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| error.to_string())?;
        let payload = Payload {
            msg: text.as_bytes(),
            aad: name.as_bytes(),
        };
        let sealed = key
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| "the value could not be encrypted")?;
        let mut bytes = nonce.to_vec();
        bytes.extend(sealed);
        Ok(format!("{SEALED}{} {}", key.id, BASE64.encode(bytes)))
    }

    /// The text that was kept under this name, or why it cannot be read.
    pub(crate) fn open(&self, name: &str, value: &[u8]) -> Result<String, &'static str> {
        let value = std::str::from_utf8(value).map_err(|_| "it is no text")?;
        if let Some(text) = value.strip_prefix(PLAIN) {
            if self.key.is_some() && !self.reads_plain {
                return Err("it is not encrypted");
            }
            return Ok(text.to_owned());
        }
        let Some(sealed) = value.strip_prefix(SEALED) else {
            return Err(if value.starts_with("feishu/") {
                "another version of feishu-redis wrote it, or it was cut"
            } else {
                "feishu-redis did not write it"
            });
        };
        let (id, bytes) = sealed.split_once(' ').ok_or("it was cut")?;
        let mut keys = self.key.iter().chain(&self.previous);
        let key = keys
            .find(|key| key.id == id)
            .ok_or("it is encrypted with a key that is not known here")?;
        let bytes = BASE64.decode(bytes).map_err(|_| "it was cut or changed")?;
        let (nonce, msg) = bytes
            .split_at_checked(NONCE)
            .ok_or("it was cut or changed")?;
        let nonce = XNonce::try_from(nonce).map_err(|_| "it was cut or changed")?;
        let aad = name.as_bytes();
        let opened = key.cipher.decrypt(&nonce, Payload { msg, aad });
        let text = opened.map_err(|_| "it was cut or changed, or kept under another name")?;
        String::from_utf8(text).map_err(|_| "it is no text")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "feishu:token:{a}";

    fn with(key: u8, previous: &[u8]) -> Seal {
        let key_of = |byte: &u8| EncryptionKey::new([*byte; 32]);
        Seal {
            key: Some(key_of(&key)),
            previous: previous.iter().map(key_of).collect(),
            reads_plain: false,
        }
    }

    #[test]
    fn what_is_closed_is_opened_by_the_same_key_under_the_same_name_alone() {
        let seal = with(1, &[]);
        let closed = seal.close(NAME, "t-1").expect("closed");
        assert!(!closed.contains("t-1"));
        assert_eq!(seal.open(NAME, closed.as_bytes()), Ok("t-1".to_owned()));
        assert!(seal.open("feishu:token:{b}", closed.as_bytes()).is_err());
        assert!(with(2, &[]).open(NAME, closed.as_bytes()).is_err());
        assert!(Seal::default().open(NAME, closed.as_bytes()).is_err());
        // Nor when any of it was cut or changed.
        for end in 0..closed.len() {
            assert!(seal.open(NAME, &closed.as_bytes()[..end]).is_err(), "{end}");
        }
        for at in 0..closed.len() {
            let mut changed = closed.clone().into_bytes();
            changed[at] ^= 1;
            assert!(seal.open(NAME, &changed).is_err(), "{at}");
        }
    }

    #[test]
    fn a_key_is_replaced_without_losing_what_the_one_before_it_encrypted() {
        let old = with(1, &[]).close(NAME, "t-1").expect("closed");
        let rotated = with(2, &[1]);
        assert_eq!(rotated.open(NAME, old.as_bytes()), Ok("t-1".to_owned()));
        let new = rotated.close(NAME, "t-2").expect("closed");
        assert_eq!(
            with(2, &[]).open(NAME, new.as_bytes()),
            Ok("t-2".to_owned())
        );
        assert!(with(1, &[]).open(NAME, new.as_bytes()).is_err());
    }

    #[test]
    fn what_is_not_encrypted_is_read_where_there_is_no_key_or_where_that_is_allowed() {
        let plain = Seal::default().close(NAME, "t-1").expect("closed");
        assert_eq!(
            Seal::default().open(NAME, plain.as_bytes()),
            Ok("t-1".to_owned())
        );
        let mut seal = with(1, &[]);
        assert_eq!(
            seal.open(NAME, plain.as_bytes()),
            Err("it is not encrypted")
        );
        seal.reads_plain = true;
        assert_eq!(seal.open(NAME, plain.as_bytes()), Ok("t-1".to_owned()));
    }

    #[test]
    fn what_is_no_value_of_this_crate_is_told_from_what_is_one_of_another_version() {
        let seal = Seal::default();
        let reason = |value: &[u8]| seal.open(NAME, value).expect_err("no value");
        assert!(reason(b"feishu/2 plain t").contains("another version"));
        assert!(reason(b"t-1").contains("did not write"));
        assert!(reason(&[0xff]).contains("no text"));
    }
}
