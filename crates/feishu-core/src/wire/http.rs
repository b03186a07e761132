//! The HTTP client, set up by the user and then by what must not be otherwise.

use std::time::Duration;

use crate::ground::error::Error;

/// What the user changes of the HTTP client.
pub(crate) type Configure =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// How the HTTP client is set up.
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) configure: Option<Configure>,
    /// Certificates in PEM that are trusted beside the system's.
    pub(crate) roots: Vec<Vec<u8>>,
}

/// Redirects, retries, compression and TLS are set last: whatever the user configured, a credential
/// stays with the host that it was sent to, nothing is sent again that the caller's policy does not
/// know of, and answers are read as they are.
pub(crate) fn http_client(settings: HttpSettings) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder().connect_timeout(settings.connect_timeout);
    if let Some(configure) = settings.configure {
        builder = configure(builder);
    }
    let builder = builder
        .redirect(reqwest::redirect::Policy::custom(within_origin))
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .gzip(true);
    with_tls(builder, &settings.roots)?
        .build()
        .map_err(|error| Error::config("the HTTP client cannot be set up").with_source(error))
}

/// Another scheme, host or port is another place.
fn within_origin(attempt: reqwest::redirect::Attempt<'_>) -> reqwest::redirect::Action {
    let stays = attempt
        .previous()
        .last()
        .is_some_and(|from| from.origin() == attempt.url().origin());
    if stays && attempt.previous().len() <= 5 {
        attempt.follow()
    } else {
        attempt.stop()
    }
}

#[cfg(feature = "rustls")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder.tls_backend_preconfigured(super::tls::config(roots)?))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn with_tls(
    mut builder: reqwest::ClientBuilder,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    for pem in roots {
        let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|error| {
            Error::config("a root certificate cannot be read").with_source(error)
        })?;
        builder = builder.tls_certs_merge(certificates);
    }
    Ok(builder)
}

#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    if roots.is_empty() {
        return Ok(builder);
    }
    Err(Error::config(
        "the crate is built without TLS; its features rustls and native-tls add it",
    ))
}
