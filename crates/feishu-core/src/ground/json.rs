//! Reading a whole JSON text.

use serde_core::de::Error as _;
use serde_json::{Deserializer, Error, Value, de::StrRead};

/// A JSON text that is being read.
pub(crate) type Json<'a> = Deserializer<StrRead<'a>>;

/// Reads a text from its beginning to its end.
///
/// It is looked at once, as a whole, whether it is UTF-8: cheaper than serde_json's looking at each
/// string of what it takes for bytes.
#[inline]
pub(crate) fn read<T>(
    text: &[u8],
    read: impl FnOnce(&mut Json<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let text = std::str::from_utf8(text).map_err(|_| not_text(text))?;
    let mut json = Deserializer::from_str(text);
    let value = read(&mut json)?;
    json.end()?;
    Ok(value)
}

/// What is wrong with bytes that are no UTF-8, with the place.
#[cold]
fn not_text(bytes: &[u8]) -> Error {
    match serde_json::from_slice::<Value>(bytes) {
        Err(error) => error,
        // It cannot be: outside of its strings JSON has only ASCII, and in them it is looked for.
        Ok(_) => Error::custom("the text is not UTF-8"),
    }
}
