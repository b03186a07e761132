//! The encrypt key: what signs a request and hides its body.

use std::fmt;

use aes::Aes256Dec;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{Block, BlockModeDecrypt, InnerIvInit, KeyInit};
use base64::Engine as _;
use base64::engine::general_purpose::PAD;
use bytes::{Buf, Bytes};
use sha2::{Digest, Sha256};

use super::equal::equal;

/// The bytes of an AES block, which also is what the first of a ciphertext are: the vector.
const BLOCK: usize = 16;

/// What reads base64: many letters at once where the processor can.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
type Base64 = base64::engine::Simd;
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
type Base64 = base64::engine::GeneralPurpose;

fn base64() -> Base64 {
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    return Base64::standard(PAD);
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    return Base64::new(&base64::alphabet::STANDARD, PAD);
}

/// The app's encrypt key, from the developer console.
///
/// A [`Webhook`](crate::Webhook) does all that is to be done with it. By itself it serves a program
/// that gets the platform's requests in another way than over HTTP, from a queue for instance.
///
/// ```
/// use feishu_events::EncryptKey;
///
/// let key = EncryptKey::new("test key");
/// let text = key.decrypt("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=");
/// assert_eq!(text.as_deref(), Some(&b"hello world"[..]));
/// ```
#[derive(Clone)]
pub struct EncryptKey {
    text: feishu_core::Secret,
    cipher: Aes256Dec,
    base64: Base64,
}

impl EncryptKey {
    /// The key as the console shows it.
    #[must_use]
    pub fn new(key: impl Into<feishu_core::Secret>) -> Self {
        let text = key.into();
        let cipher = Aes256Dec::new(&Sha256::digest(text.expose().as_bytes()));
        Self {
            text,
            cipher,
            base64: base64(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.expose().is_empty()
    }

    /// Whether this is the signature of the request: `X-Lark-Signature`, with
    /// `X-Lark-Request-Timestamp`, `X-Lark-Request-Nonce` and the body byte for byte as it came.
    ///
    /// How long it takes says nothing about how much of the signature is right.
    #[must_use]
    pub fn verify(&self, signature: &str, timestamp: &str, nonce: &str, body: &[u8]) -> bool {
        let headers = [timestamp.as_bytes(), nonce.as_bytes()];
        self.signed(signature.as_bytes(), headers, body)
    }

    /// The same with headers as they came.
    pub(crate) fn signed(&self, signature: &[u8], headers: [&[u8]; 2], body: &[u8]) -> bool {
        let mut hash = Sha256::new();
        for part in headers
            .into_iter()
            .chain([self.text.expose().as_bytes(), body])
        {
            hash.update(part);
        }
        // How long the given one is, is no secret.
        let given: Result<[u8; 64], _> = signature.try_into();
        given.is_ok_and(|given| {
            equal(
                &hex(hash.finalize().into()),
                &given.map(|letter| letter.to_ascii_lowercase()),
            )
        })
    }

    /// What is under `encrypt`, decrypted. `None` where it was not encrypted with this key.
    #[must_use]
    pub fn decrypt(&self, encrypted: &str) -> Option<Vec<u8>> {
        let (text, padded_well) = self.decrypt_evenly(encrypted.as_bytes())?;
        padded_well.then(|| text.into())
    }

    /// The same, and where the padding is wrong, what stands there all the same, so that the caller
    /// goes on as with a right one and a sender cannot tell the two apart. `None` only for what
    /// anybody can see to be no ciphertext.
    pub(crate) fn decrypt_evenly(&self, encrypted: &[u8]) -> Option<(Bytes, bool)> {
        let mut bytes = self.base64.decode(encrypted).ok()?;
        if bytes.len() < 2 * BLOCK || bytes.len() % BLOCK != 0 {
            return None;
        }
        let vector = Block::<Aes256Dec>::try_from(&bytes[..BLOCK]).ok()?;
        let mode = cbc::Decryptor::inner_iv_init(&self.cipher, &vector);
        let unpadded = mode
            .decrypt_padded::<Pkcs7>(&mut bytes[BLOCK..])
            .map(<[u8]>::len);
        let padded_well = unpadded.is_ok();
        bytes.truncate(BLOCK + unpadded.unwrap_or(bytes.len() - BLOCK));
        let mut text = Bytes::from(bytes);
        text.advance(BLOCK);
        Some((text, padded_well))
    }
}

/// A hash as the platform writes it.
fn hex(hash: [u8; 32]) -> [u8; 64] {
    let digit = |value: u8| value + if value < 10 { b'0' } else { b'a' - 10 };
    let mut text = [0; 64];
    for (digits, byte) in text.as_chunks_mut().0.iter_mut().zip(hash) {
        *digits = [digit(byte >> 4), digit(byte & 0xf)];
    }
    text
}

impl From<&str> for EncryptKey {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl From<String> for EncryptKey {
    fn from(key: String) -> Self {
        Self::new(key)
    }
}

impl fmt::Debug for EncryptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptKey([secret])")
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_hash_is_written_in_small_letters() {
        for byte in 0..=u8::MAX {
            let text = format!("{byte:02x}").repeat(32);
            assert_eq!(hex([byte; 32]), text.as_bytes());
        }
    }

    proptest! {
        /// Many letters at once are read as one after the other is.
        #[test]
        fn base64_is_what_it_is_anywhere(bytes in prop::collection::vec(any::<u8>(), 0..300), at in any::<prop::sample::Index>(), letter in any::<Option<u8>>()) {
            let mut text = STANDARD.encode(&bytes).into_bytes();
            if let Some(letter) = letter && !text.is_empty() {
                let at = at.index(text.len());
                text[at] = letter;
            }
            prop_assert_eq!(base64().decode(&text).ok(), STANDARD.decode(&text).ok());
        }
    }
}
