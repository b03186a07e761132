//! Errors made outside this crate: in tests of code that handles them, and by what wraps a client.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use http::StatusCode;

use super::failure::{Error, ErrorKind};
use super::platform::{FieldViolation, PermissionViolation, PlatformError};
use crate::ground::operation::Operation;

/// Makes an [`Error`], part by part. Begun by [`Error::builder`].
///
/// ```
/// use feishu_core::{Error, ErrorKind};
///
/// let error = Error::builder(ErrorKind::Platform)
///     .code(99_991_400, "request trigger frequency limit")
///     .status(429)
///     .retry_after(std::time::Duration::from_secs(3))
///     .build();
/// assert!(error.is_rate_limited() && error.is_transient() && !error.may_have_executed());
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until it builds"]
pub struct ErrorBuilder {
    error: Error,
    may_have_executed: Option<bool>,
}

impl Error {
    /// Starts an error of this class, for tests and wrappers.
    pub fn builder(kind: ErrorKind) -> ErrorBuilder {
        ErrorBuilder {
            error: Self::new(kind, ""),
            may_have_executed: None,
        }
    }
}

impl ErrorBuilder {
    /// What went wrong, in words.
    pub fn message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.error.0.message = message.into();
        self
    }

    /// The operation that failed.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.error.0.operation = Some(operation);
        self
    }

    /// The platform's code and message.
    pub fn code(mut self, code: i64, msg: impl Into<String>) -> Self {
        let platform = self.platform();
        platform.code = code;
        platform.msg = msg.into();
        self
    }

    /// A parameter that the platform objects to, the value that was sent, and what is wrong with
    /// it.
    pub fn field_violation(
        mut self,
        field: impl Into<String>,
        value: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        self.platform().field_violations.push(FieldViolation {
            field: field.into(),
            value: value.into(),
            description: description.into(),
        });
        self
    }

    /// A scope that the platform misses.
    pub fn missing_scope(mut self, scope: impl Into<String>) -> Self {
        self.platform()
            .permission_violations
            .push(PermissionViolation {
                kind: String::new(),
                subject: scope.into(),
                description: String::new(),
                url: None,
            });
        self
    }

    /// The HTTP status. A number that is no status is left out.
    pub fn status(mut self, status: u16) -> Self {
        self.error.0.status = StatusCode::from_u16(status).ok();
        self
    }

    /// The platform's log id.
    pub fn log_id(mut self, log_id: impl Into<String>) -> Self {
        self.error.0.log_id = Some(log_id.into());
        self
    }

    /// How long the platform asks to wait.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.error.0.retry_after = Some(wait);
        self
    }

    /// Where it is wrong, as a path.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.error.0.place = Some(path.into());
        self
    }

    /// The idempotency key that the call was sent with.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.error.0.idempotency_key = Some(key.into());
        self
    }

    /// How many requests were sent.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.error.0.attempts = attempts;
        self
    }

    /// Whether the platform may have carried out what was asked. Unless said, as an answer with
    /// this code and status would have it.
    pub fn may_have_executed(mut self, may_have_executed: bool) -> Self {
        self.may_have_executed = Some(may_have_executed);
        self
    }

    /// What caused it.
    pub fn cause(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.error = self.error.with_source(cause);
        self
    }

    /// The error.
    #[must_use]
    pub fn build(self) -> Error {
        let executed = self
            .may_have_executed
            .unwrap_or_else(|| match self.error.kind() {
                ErrorKind::Platform | ErrorKind::Status => !self.error.is_refusal(),
                ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Decode
                | ErrorKind::TooLarge
                | ErrorKind::Page => true,
                ErrorKind::Config
                | ErrorKind::Invalid
                | ErrorKind::Credential
                | ErrorKind::Connect
                | ErrorKind::Io => false,
            });
        self.error.executed(executed)
    }

    fn platform(&mut self) -> &mut PlatformError {
        self.error.0.platform.get_or_insert_default()
    }
}
