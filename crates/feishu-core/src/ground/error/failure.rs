//! Why a call failed.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::platform::{Detail, FieldViolation, Help, PermissionViolation, PlatformError};
use crate::ground::operation::{DocumentedError, Operation, Verdict};

/// Codes by which the platform says that a token is not, or no longer, good.
const TOKEN_CODES: [i64; 5] = [99_991_663, 99_991_664, 99_991_671, 99_991_668, 99_991_677];
/// Codes by which the platform asks to slow down. The calendar has its own three.
const RATE_CODES: [i64; 4] = [99_991_400, 190_004, 190_005, 190_010];
/// The monthly quota of the tenant is used up: waiting does not help.
const QUOTA_CODE: i64 = 99_991_403;
/// The app lacks a scope; the person has not granted it.
const SCOPE_CODES: [i64; 2] = [99_991_672, 99_991_679];
/// Refresh tokens that are invalid, expired, revoked or used: only a new login helps.
const LOGIN_CODES: [i64; 4] = [20_026, 20_037, 20_064, 20_073];
/// The app ticket is missing or stale.
pub(crate) const TICKET_CODE: i64 = 10_012;
/// The codes of the gateway before all services. What they are about (tokens, scopes, limits, the
/// IDs and parameters that every service has) is checked before a service sees the request.
const GATEWAY_CODES: RangeInclusive<i64> = 99_991_000..=99_992_999;
/// Codes that every service may answer with for a parameter that is missing or wrong.
const PARAMETER_CODES: [i64; 3] = [9_499, 10_001, 10_003];
/// Codes that every service may answer with when it failed itself and trying again helps.
const PASSING_CODES: [i64; 8] = [1_500, 1_642, 1_663, 1_668, 2_200, 5_000, 10_101, 10_105];
/// Statuses by which HTTP itself says that the request was turned away: no or a wrong credential,
/// not allowed, too many.
const REFUSED_STATUSES: [StatusCode; 3] = [
    StatusCode::UNAUTHORIZED,
    StatusCode::FORBIDDEN,
    StatusCode::TOO_MANY_REQUESTS,
];

/// Why a call failed.
///
/// One type for everything that can go wrong. [`kind`](Self::kind) tells the big classes apart;
/// the predicates answer what a program usually wants to decide: whether to wait, to ask for a
/// scope, to send the person to log in, and above all whether the request
/// [may have been executed](Self::may_have_executed).
///
/// ```
/// use feishu_core::{Error, ErrorKind};
///
/// fn report(error: &Error) -> String {
///     if let Some(code) = error.code() {
///         let meaning = error.documented().map_or("not documented", |known| known.meaning);
///         return format!("code {code} ({meaning}), log id {:?}", error.log_id());
///     }
///     match error.kind() {
///         ErrorKind::Invalid => format!("fix the call: {error}"),
///         _ if error.may_have_executed() => format!("look before repeating: {error}"),
///         _ => format!("safe to repeat: {error}"),
///     }
/// }
/// # let _ = report;
/// ```
///
/// `Display` is one line with all of it: the operation, what happened, what caused that, and what
/// to do where that is known. Secrets never appear in it, neither in `Display` nor in `Debug`. Code that handles failures is
/// tested with errors of one's own: [`Error::builder`].
#[derive(Clone)]
pub struct Error(pub(super) Box<Inner>);

/// The class of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up for this: a bad base URL, no app, the wrong kind of app.
    Config,
    /// The call breaks a documented constraint; no request left.
    Invalid,
    /// No token could be had for the call.
    Credential,
    /// No connection could be made.
    Connect,
    /// Time ran out.
    Timeout,
    /// The connection broke while sending or receiving.
    Transport,
    /// An answer that is not the platform's envelope, with a status that is not a success.
    Status,
    /// The platform answered with a code that is not zero.
    Platform,
    /// The answer cannot be read as what is documented.
    Decode,
    /// The answer is larger than the client accepts.
    TooLarge,
    /// The pages do not add up: no token for the next one, or the same one again.
    Page,
    /// A local file or reader failed.
    Io,
}

impl ErrorKind {
    /// The class in lower case, for logs and metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Invalid => "invalid",
            Self::Credential => "credential",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Platform => "platform",
            Self::Decode => "decode",
            Self::TooLarge => "too_large",
            Self::Page => "page",
            Self::Io => "io",
        }
    }
}

#[derive(Clone)]
pub(super) struct Inner {
    pub(super) kind: ErrorKind,
    pub(super) message: Cow<'static, str>,
    pub(super) operation: Option<&'static Operation>,
    pub(super) attempts: u32,
    pub(super) may_have_executed: bool,
    pub(super) status: Option<StatusCode>,
    pub(super) log_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) place: Option<String>,
    pub(super) idempotency_key: Option<String>,
    pub(super) platform: Option<Box<PlatformError>>,
    pub(super) source: Option<Arc<dyn StdError + Send + Sync>>,
}

// Cold, all of it: the compiler lays what makes errors out of the way of calls that go well.
impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            attempts: 0,
            may_have_executed: false,
            status: None,
            log_id: None,
            retry_after: None,
            place: None,
            idempotency_key: None,
            platform: None,
            source: None,
        }))
    }

    #[cold]
    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    #[cold]
    pub(crate) fn platform(error: PlatformError) -> Self {
        let mut this = Self::new(ErrorKind::Platform, "");
        this.0.log_id.clone_from(&error.log_id);
        this.0.platform = Some(Box::new(error));
        this
    }

    #[cold]
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    #[cold]
    pub(crate) fn with_operation(mut self, operation: Option<&'static Operation>) -> Self {
        self.0.operation = operation;
        self
    }

    #[cold]
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    #[cold]
    pub(crate) fn with_log_id(mut self, log_id: Option<&str>) -> Self {
        if let Some(log_id) = log_id {
            self.0.log_id = Some(log_id.to_owned());
        }
        self
    }

    #[cold]
    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    #[cold]
    pub(crate) fn with_place(mut self, place: String) -> Self {
        self.0.place = Some(place);
        self
    }

    #[cold]
    pub(crate) fn with_idempotency_key(mut self, key: Option<&str>) -> Self {
        self.0.idempotency_key = key.map(str::to_owned);
        self
    }

    #[cold]
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    #[cold]
    pub(crate) fn executed(mut self, may_have_executed: bool) -> Self {
        self.0.may_have_executed = may_have_executed;
        self
    }

    /// The same failure, seen by the call that needed a token and did not get one. That call's own
    /// request never left.
    pub(crate) fn for_call(self) -> Self {
        let platform = self.0.platform.clone();
        let mut this = Self::new(
            match self.kind() {
                ErrorKind::Timeout | ErrorKind::Connect | ErrorKind::Config => self.kind(),
                _ => ErrorKind::Credential,
            },
            "no token for the call",
        );
        this.0.status = self.0.status;
        this.0.log_id.clone_from(&self.0.log_id);
        this.0.retry_after = self.0.retry_after;
        this.0.platform = platform;
        // Only the mark of a session that cannot be refreshed; other places are in the token's own
        // answer, not in the call's.
        this.0.place = self.0.place.clone().filter(|place| place == NO_REFRESH);
        this.with_source(self)
    }

    /// The error that caused this one, if another did: the HTTP client's, a store's, a file's. Its
    /// text is part of this one's.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }

    /// The class of the failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed. `None` for raw requests and for what happens outside a call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// How many requests were sent for this call, repetitions included.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the platform may have carried out what was asked.
    ///
    /// `false` is a promise: nothing left, nothing arrived, or the platform turned the request away
    /// before doing anything, by a code or a status that is documented to say so (the rate, the
    /// token, a permission, a parameter). `true` is doubt (a timeout, a broken connection, any other
    /// code) or, where the answer could not be read, near certainty.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        self.0.may_have_executed
    }

    /// The HTTP status, where an answer came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The id under which the platform has this request on record; support asks for it.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.0.log_id.as_deref()
    }

    /// The platform's code, where it answered with one.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.0.platform.as_ref().map(|error| error.code)
    }

    /// The platform's message. For people: it changes without notice, so decide by
    /// [`code`](Self::code).
    #[must_use]
    pub fn msg(&self) -> Option<&str> {
        self.0.platform.as_ref().map(|error| error.msg.as_str())
    }

    /// The platform's further help on this failure, often with a link to the documentation.
    #[must_use]
    pub fn help_message(&self) -> Option<&str> {
        self.0.platform.as_ref()?.message.as_deref()
    }

    /// The platform's link, or text with a link, to a page that analyses this very failure.
    #[must_use]
    pub fn troubleshooter(&self) -> Option<&str> {
        self.0.platform.as_ref()?.troubleshooter.as_deref()
    }

    /// The parameters that the platform objects to.
    #[must_use]
    pub fn field_violations(&self) -> &[FieldViolation] {
        self.0
            .platform
            .as_ref()
            .map_or(&[], |error| &error.field_violations)
    }

    /// The permissions that the platform misses.
    #[must_use]
    pub fn permission_violations(&self) -> &[PermissionViolation] {
        self.0
            .platform
            .as_ref()
            .map_or(&[], |error| &error.permission_violations)
    }

    /// Keys and values that the platform adds to the failure.
    #[must_use]
    pub fn details(&self) -> &[Detail] {
        self.0.platform.as_ref().map_or(&[], |error| &error.details)
    }

    /// Links that the platform adds to the failure.
    #[must_use]
    pub fn helps(&self) -> &[Help] {
        self.0.platform.as_ref().map_or(&[], |error| &error.helps)
    }

    /// The scopes of which the app needs one, when the failure is that it has none: those that the
    /// platform names, else those that the operation documents.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        if !self.is_permission_denied() {
            return Vec::new();
        }
        let named: Vec<&str> = self
            .permission_violations()
            .iter()
            .map(|violation| violation.subject.as_str())
            .filter(|subject| !subject.is_empty())
            .collect();
        match self.0.operation {
            Some(operation) if named.is_empty() => operation.scopes.to_vec(),
            _ => named,
        }
    }

    /// The page of the developer console where the [missing scopes](Self::missing_scopes) are
    /// applied for.
    #[must_use]
    pub fn console_link(&self) -> Option<&str> {
        self.0.platform.as_ref()?.console_link.as_deref()
    }

    /// What the operation's documentation says about the code.
    #[must_use]
    pub fn documented(&self) -> Option<&'static DocumentedError> {
        self.0.operation?.documented_error(self.code()?)
    }

    /// Where it is wrong: the JSON path in the answer (`data.items[3].create_time`) for
    /// [`ErrorKind::Decode`], the path of the field in the request for [`ErrorKind::Invalid`].
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.place.as_deref()
    }

    /// The idempotency key that the call was sent with, the caller's own or the one that was filled
    /// in: the same call with the same key is carried out once, however often it is sent.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_deref()
    }

    /// How long the platform asks to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether time ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether no connection could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the call breaks a documented constraint.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.0.kind == ErrorKind::Invalid
    }

    /// Whether the answer could not be read.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether calls come too fast. Waiting helps; see [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        !self.is_quota_exhausted()
            && (self.code().is_some_and(|code| RATE_CODES.contains(&code))
                || self.0.status == Some(StatusCode::TOO_MANY_REQUESTS))
    }

    /// Whether the tenant's quota for the month is used up. Waiting does not help.
    #[must_use]
    pub fn is_quota_exhausted(&self) -> bool {
        self.code() == Some(QUOTA_CODE)
    }

    /// Whether the platform refuses the token, not the request.
    #[must_use]
    pub fn is_token_rejected(&self) -> bool {
        self.code().is_some_and(|code| TOKEN_CODES.contains(&code))
    }

    /// Whether a scope is missing, on the app or from the person.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.code().is_some_and(|code| SCOPE_CODES.contains(&code))
    }

    /// Whether the person has to log in again: the refresh token is invalid, expired, revoked or
    /// used, or the session has none.
    #[must_use]
    pub fn needs_login(&self) -> bool {
        self.code().is_some_and(|code| LOGIN_CODES.contains(&code))
            || (self.0.kind == ErrorKind::Credential && self.0.place.as_deref() == Some(NO_REFRESH))
    }

    /// Whether the same request may succeed later as it stands: connections, timeouts, server
    /// errors, rate limits, and codes by which the operation's page says that the platform failed
    /// itself. It says nothing about whether repeating is safe; see
    /// [`may_have_executed`](Self::may_have_executed).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Status | ErrorKind::Platform | ErrorKind::Credential => {
                !self.is_quota_exhausted()
                    && !self.needs_login()
                    && (self.is_rate_limited()
                        || self.0.status.is_some_and(passes)
                        || self.verdict() == Verdict::Failed)
            }
            _ => false,
        }
    }

    /// What the operation's page says about the request that got this code, else what the
    /// platform's general list does.
    fn verdict(&self) -> Verdict {
        let said = self
            .documented()
            .map_or(Verdict::Unsaid, |known| known.verdict);
        match (said, self.code()) {
            (Verdict::Unsaid, Some(code)) => general_verdict(code),
            _ => said,
        }
    }

    /// Whether the platform's answer says that it turned the request away before doing anything.
    pub(crate) fn is_refusal(&self) -> bool {
        if self.code().is_none() {
            return self.0.status == Some(StatusCode::TOO_MANY_REQUESTS);
        }
        match self.verdict() {
            Verdict::Refused => true,
            Verdict::Failed => false,
            Verdict::Unsaid => self
                .0
                .status
                .is_some_and(|status| REFUSED_STATUSES.contains(&status)),
        }
    }

    /// The platform's part with the link filled in that only the client can make up.
    pub(crate) fn link_scopes(&mut self, console: impl FnOnce(&[&str]) -> Option<String>) {
        if !self.is_permission_denied() {
            return;
        }
        let given = self.0.platform.as_ref().and_then(|error| {
            let violation = error
                .permission_violations
                .iter()
                .find_map(|v| v.url.clone());
            violation.or_else(|| error.helps.iter().map(|help| help.url.clone()).next())
        });
        let link = given.or_else(|| console(&self.missing_scopes()));
        if let Some(platform) = &mut self.0.platform {
            platform.console_link = link;
        }
    }
}

/// What the platform's general list of codes says about the request.
fn general_verdict(code: i64) -> Verdict {
    let refused = GATEWAY_CODES.contains(&code)
        || RATE_CODES.contains(&code)
        || PARAMETER_CODES.contains(&code);
    if refused {
        Verdict::Refused
    } else if PASSING_CODES.contains(&code) {
        Verdict::Failed
    } else {
        Verdict::Unsaid
    }
}

/// Whether a status says that the server, or what stands before it, could not answer for now.
fn passes(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

/// Marks the error of a session that has nothing to refresh with.
pub(crate) const NO_REFRESH: &str = "refresh_token";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
        }
        f.write_str(&inner.message)?;
        if let Some(platform) = &inner.platform {
            if !inner.message.is_empty() {
                f.write_str(": ")?;
            }
            write!(f, "the platform answered code {}", platform.code)?;
            if let Some(status) = inner.status {
                write!(f, " with status {}", status.as_u16())?;
            }
            if !platform.msg.is_empty() {
                write!(f, ": {}", platform.msg)?;
            }
            if let Some(known) = self.documented() {
                write!(f, " ({})", known.meaning)?;
            }
            for violation in &platform.field_violations {
                write!(f, "; {}: {}", violation.field, violation.description)?;
            }
            let scopes = self.missing_scopes();
            if !scopes.is_empty() {
                write!(f, "; needs one of {}", scopes.join(", "))?;
            }
            if let Some(link) = &platform.console_link {
                write!(f, "; apply at {link}")?;
            }
        } else {
            if let Some(status) = inner.status {
                write!(f, " (status {})", status.as_u16())?;
            }
            if let Some(cause) = self.cause() {
                write_causes(f, cause, &inner.message)?;
            }
        }
        if let Some(log_id) = &inner.log_id {
            write!(f, " [log id {log_id}]")?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation.map(|operation| operation.id))
            .field("message", &inner.message)
            .field("path", &inner.place)
            .field("status", &inner.status)
            .field("log_id", &inner.log_id)
            .field("attempts", &inner.attempts)
            .field("may_have_executed", &inner.may_have_executed)
            .field("retry_after", &inner.retry_after)
            .field("idempotency_key", &inner.idempotency_key)
            .field("platform", &inner.platform)
            .field("source", &inner.source)
            .finish()
    }
}

/// What caused it, and what caused that, in the same line; but nothing twice, for libraries like to
/// quote their causes.
fn write_causes(
    f: &mut fmt::Formatter<'_>,
    cause: &(dyn StdError + 'static),
    above: &str,
) -> fmt::Result {
    let mut said = above.to_owned();
    let mut next = Some(cause);
    while let Some(cause) = next {
        let text = cause.to_string();
        if !text.is_empty() && !said.contains(&text) {
            write!(f, ": {text}")?;
        }
        said = text;
        next = cause.source();
    }
    Ok(())
}

/// [`source`](StdError::source) is always none: what it would be is in `Display` already, and what
/// prints chains of errors says nothing twice. [`Error::cause`] gives it.
impl StdError for Error {}
