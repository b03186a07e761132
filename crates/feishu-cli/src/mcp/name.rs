//! Names that nobody guesses.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::failure::Failure;

/// A name that nobody guesses and that no other has.
pub(super) fn random() -> Result<String, Failure> {
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::local("no random number is to be had", error))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
