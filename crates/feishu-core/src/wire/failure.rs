//! What the HTTP client says when it fails, as an error of this crate.

use crate::ground::error::{Error, ErrorKind};

pub(crate) fn timeout(doing: &'static str) -> Error {
    Error::new(ErrorKind::Timeout, format!("time ran out while {doing}"))
}

/// A request that did not get its answer's head.
pub(super) fn send_error(error: reqwest::Error) -> Error {
    // The URL holds parameters; its host says enough.
    let host = match error.is_connect() {
        true => error
            .url()
            .and_then(|url| url.host_str().map(str::to_owned)),
        false => None,
    };
    let error = error.without_url();
    if let Some(own) = own_error(&error) {
        return own;
    }
    if error.is_connect() {
        Error::new(
            ErrorKind::Connect,
            format!(
                "no connection to {} could be made",
                host.as_deref().unwrap_or("the platform")
            ),
        )
        .with_source(error)
    } else if error.is_builder() {
        Error::new(ErrorKind::Config, "the HTTP client refused the request").with_source(error)
    } else if error.is_timeout() {
        timeout("waiting for the answer")
            .executed(true)
            .with_source(error)
    } else {
        Error::new(
            ErrorKind::Transport,
            "the connection broke before the answer",
        )
        .executed(true)
        .with_source(error)
    }
}

/// An answer that broke off.
pub(super) fn read_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    if error.is_timeout() {
        timeout("reading the answer")
            .executed(true)
            .with_source(error)
    } else {
        Error::new(ErrorKind::Transport, "the answer broke off")
            .executed(true)
            .with_source(error)
    }
}

/// The upload's own error, if that is what stopped the request. Nothing was executed: a body that
/// breaks off never is complete.
fn own_error(error: &reqwest::Error) -> Option<Error> {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if let Some(own) = inner.downcast_ref::<Error>() {
            return Some(own.clone());
        }
        source = inner.source();
    }
    None
}
