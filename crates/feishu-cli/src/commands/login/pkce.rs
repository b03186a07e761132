//! What proves that whoever trades the code is who asked for it (RFC 7636), and that the answer is
//! to this very question.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;

/// The secrets of one login.
pub(super) struct Challenge {
    /// What comes back with the code.
    pub(super) state: String,
    /// What the code is traded with.
    pub(super) verifier: String,
    /// What the page is told of the verifier.
    pub(super) digest: String,
}

impl Challenge {
    pub(super) fn new() -> Result<Self, Failure> {
        let verifier = random()?;
        Ok(Self {
            state: random()?,
            digest: URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())),
            verifier,
        })
    }
}

/// 256 bits that nobody can guess.
fn random() -> Result<String, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::local("the system gives no randomness", error))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_login_has_secrets_of_its_own_and_the_digest_is_of_the_verifier() {
        let (one, other) = (Challenge::new(), Challenge::new());
        let (one, other) = (one.expect("randomness"), other.expect("randomness"));
        assert_ne!(one.state, other.state);
        assert_ne!(one.verifier, other.verifier);
        assert_eq!(one.verifier.len(), 43);
        let digest = URL_SAFE_NO_PAD.decode(&one.digest).expect("base64");
        assert_eq!(digest, Sha256::digest(one.verifier.as_bytes()).to_vec());
    }
}
