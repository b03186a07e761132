//! Watching what a client sends: for metrics, and for headers that tie traces together.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::ground::error::Error;
use crate::ground::operation::Operation;

/// Sees every request that a client sends, those for tokens included, and how it ended.
///
/// Both methods run on the call's own task: what takes time belongs elsewhere. An attempt that is
/// dropped before its answer, because its call is, ends without a word.
///
/// ```
/// use feishu_core::observe::{Attempt, Observer, Outcome};
/// use feishu_core::http::{HeaderMap, HeaderValue};
///
/// #[derive(Debug)]
/// struct Traces;
///
/// impl Observer for Traces {
///     fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
///         headers.insert(
///             "traceparent",
///             HeaderValue::from_static("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
///         );
///     }
///
///     fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
///         println!("{} took {:?}", attempt.name, outcome.duration);
///     }
/// }
/// ```
pub trait Observer: Debug + Send + Sync {
    /// A request is about to leave; what is put into `headers` goes along.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// A request has its answer, or has none to wait for any more. Of a download it is the head
    /// that has come.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        (**self).before(attempt, headers);
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        (**self).after(attempt, outcome);
    }
}

/// A request that a client sends.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation. `None` for raw requests and for those for tokens.
    pub operation: Option<&'static Operation>,
    /// The operation's id, else the path.
    pub name: &'a str,
    /// The HTTP method.
    pub method: &'a Method,
    /// How often the same call was sent before.
    pub resent: u32,
}

/// How a request ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The HTTP status, where an answer came.
    pub status: Option<StatusCode>,
    /// The platform's code, where the answer has one.
    pub code: Option<i64>,
    /// The platform's log id.
    pub log_id: Option<&'a str>,
    /// What went wrong. Whether the call goes on is not decided yet.
    pub error: Option<&'a Error>,
    /// How long it took.
    pub duration: Duration,
}
