//! The encrypt key: what signs a request and hides its body.

use std::fmt;

use aes::Aes256Dec;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{Block, BlockModeDecrypt, InnerIvInit, KeyInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The bytes of an AES block, which also is what the first of a ciphertext are: the vector.
const BLOCK: usize = 16;

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
}

impl EncryptKey {
    /// The key as the console shows it.
    #[must_use]
    pub fn new(key: impl Into<feishu_core::Secret>) -> Self {
        let text = key.into();
        let cipher = Aes256Dec::new(&Sha256::digest(text.expose().as_bytes()));
        Self { text, cipher }
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
        let mut hash = Sha256::new();
        for part in [timestamp, nonce, self.text.expose()] {
            hash.update(part.as_bytes());
        }
        hash.update(body);
        let (given, well_formed) = from_hex(signature);
        well_formed & bool::from(words(&hash.finalize().into()).ct_eq(&words(&given)))
    }

    /// What is under `encrypt`, decrypted. `None` where it was not encrypted with this key.
    #[must_use]
    pub fn decrypt(&self, encrypted: &str) -> Option<Vec<u8>> {
        let (text, padded_well) = self.decrypt_evenly(encrypted)?;
        padded_well.then_some(text)
    }

    /// The same, and where the padding is wrong, what stands there all the same, so that the caller
    /// goes on as with a right one and a sender cannot tell the two apart. `None` only for what
    /// anybody can see to be no ciphertext.
    pub(crate) fn decrypt_evenly(&self, encrypted: &str) -> Option<(Vec<u8>, bool)> {
        let mut bytes = STANDARD.decode(encrypted).ok()?;
        if bytes.len() < 2 * BLOCK || bytes.len() % BLOCK != 0 {
            return None;
        }
        let vector = Block::<Aes256Dec>::try_from(&bytes[..BLOCK]).ok()?;
        let mode = cbc::Decryptor::inner_iv_init(self.cipher.clone(), &vector);
        let unpadded = mode
            .decrypt_padded::<Pkcs7>(&mut bytes[BLOCK..])
            .map(<[u8]>::len);
        let padded_well = unpadded.is_ok();
        bytes.truncate(BLOCK + unpadded.unwrap_or(bytes.len() - BLOCK));
        bytes.drain(..BLOCK);
        Some((bytes, padded_well))
    }
}

/// Reads 64 hexadecimal digits. Whether they are that is no secret.
fn from_hex(text: &str) -> ([u8; 32], bool) {
    let digits = text.as_bytes();
    let mut bytes = [0; 32];
    let mut well_formed = digits.len() == 2 * bytes.len();
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let (high, low) = (digit(pair[0]), digit(pair[1]));
        *byte = high << 4 | low & 0xf;
        well_formed &= (high | low) < 16;
    }
    (bytes, well_formed)
}

/// What a hexadecimal digit stands for; more than 15 for what is none.
fn digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => u8::MAX,
    }
}

/// The bytes eight by eight, for fewer comparisons.
fn words(bytes: &[u8; 32]) -> [u64; 4] {
    let (words, _) = bytes.as_chunks();
    std::array::from_fn(|nth| u64::from_ne_bytes(words[nth]))
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
