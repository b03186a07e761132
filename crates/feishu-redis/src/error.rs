//! What can go wrong.

use std::error::Error as StdError;
use std::fmt;

/// Why no connection to Redis could be set up: what is wrong with the options.
///
/// Redis itself is not asked for that, so a Redis that is away is none of these errors.
#[derive(Debug)]
pub struct Error {
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.source.as_ref()?;
        Some(&**source)
    }
}

/// A failure of Redis, with the name of the key that it was about.
#[derive(Debug)]
pub(crate) struct Failure {
    key: String,
    cause: redis::RedisError,
}

impl Failure {
    pub(crate) fn new(key: &str, cause: redis::RedisError) -> Self {
        Self {
            key: key.to_owned(),
            cause,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.cause.code() == Some("FOREIGN") {
            return write!(
                f,
                "Redis has something under `{}` that feishu-redis did not write, and it is left as it \
                 is: take another prefix, or remove it",
                self.key
            );
        }
        write!(f, "Redis failed at `{}`: {}", self.key, self.cause)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.cause)
    }
}
