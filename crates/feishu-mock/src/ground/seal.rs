//! What the encrypt key does: signs requests and hides their bodies.

use std::fmt::Write;

use aes::cipher::block_padding::{NoPadding, Pkcs7};
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::ground::secret::fresh;

const BLOCK: usize = 16;

/// What is wrong with a ciphertext.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    None,
    /// It ends within a block.
    Truncated,
    /// Decrypted, it ends in bytes that are no padding.
    Padding,
}

/// A text as it stands under `encrypt`.
pub(crate) fn encrypt(key: &str, text: &[u8], flaw: Flaw) -> String {
    let key = Sha256::digest(key.as_bytes());
    let mut vector = [0; BLOCK];
    vector.copy_from_slice(&fresh().as_bytes()[..BLOCK]);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(&key, &vector.into());
    let mut bytes = text.to_vec();
    let whole = bytes.len() / BLOCK * BLOCK;
    bytes.resize(whole + BLOCK, 0);
    let encrypted = match flaw {
        // The last byte would say how long the padding is, and none is this long.
        Flaw::Padding => {
            bytes[whole..].fill(0xFF);
            cipher.encrypt_padded::<NoPadding>(&mut bytes, whole + BLOCK)
        }
        _ => cipher.encrypt_padded::<Pkcs7>(&mut bytes, text.len()),
    };
    // There is room for the padding.
    let mut sealed = [&vector, encrypted.unwrap_or_default()].concat();
    if flaw == Flaw::Truncated {
        sealed.truncate(sealed.len() - BLOCK / 2);
    }
    STANDARD.encode(sealed)
}

/// What `X-Lark-Signature` says.
pub(crate) fn signature(key: &str, timestamp: &str, nonce: &str, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    for part in [timestamp, nonce, key] {
        hash.update(part.as_bytes());
    }
    hash.update(body);
    hash.finalize()
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing into a string does not fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_another_implementation() {
        // By Python's hashlib.
        assert_eq!(
            signature("key", "1700000000", "nonce", b"{\"a\":1}"),
            SIGNED
        );
    }

    const SIGNED: &str = "b278f92d6176701d627287d13eed6fe41c7f48c298a8ae48190a405f29caf929";

    #[test]
    fn a_ciphertext_is_whole_blocks_behind_a_vector_unless_it_is_truncated() {
        for (text, blocks) in [
            ("", 2),
            ("x", 2),
            ("fifteen letters", 2),
            ("sixteen letters!", 3),
        ] {
            let sealed = |flaw| {
                let text = encrypt("key", text.as_bytes(), flaw);
                STANDARD.decode(text).expect("base64").len()
            };
            assert_eq!(sealed(Flaw::None), blocks * BLOCK);
            assert_eq!(sealed(Flaw::Padding), blocks * BLOCK);
            assert_eq!(sealed(Flaw::Truncated) % BLOCK, BLOCK / 2);
        }
    }
}
