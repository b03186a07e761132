//! An answer's body, read whole up to a bound.

use bytes::{Bytes, BytesMut};

use super::failure::read_error;
use crate::ground::error::{Error, ErrorKind};

/// Reads a body of bounded size; one that came in one piece is not copied.
pub(super) async fn read(response: &mut reqwest::Response, most: usize) -> Result<Bytes, Error> {
    let too_large = || {
        Error::new(
            ErrorKind::TooLarge,
            format!("the answer has more than {most} bytes; ClientBuilder::max_body_bytes sets how many are accepted"),
        )
        .executed(true)
    };
    let announced = response.content_length();
    if announced.is_some_and(|length| length > most as u64) {
        return Err(too_large());
    }
    let Some(first) = response.chunk().await.map_err(read_error)? else {
        return Ok(Bytes::new());
    };
    if first.len() > most {
        return Err(too_large());
    }
    // Polling once more lets the connection go back to the pool.
    let Some(second) = response.chunk().await.map_err(read_error)? else {
        return Ok(first);
    };
    let expected = announced.and_then(|length| usize::try_from(length).ok());
    let mut body = BytesMut::with_capacity(expected.unwrap_or(0).max(first.len() + second.len()));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > most {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(read_error)?;
    }
    Ok(body.freeze())
}
