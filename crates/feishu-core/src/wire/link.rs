//! The way to the platform.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::base::Base;
use super::observe::Observer;

/// What every request says it comes from.
pub(crate) const USER_AGENT_NAME: &str = concat!("feishu-rs/", env!("CARGO_PKG_VERSION"));

/// Everything that one request needs beyond itself.
pub(crate) struct Wire {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Base,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    /// How long an attempt may wait for its whole answer.
    pub(crate) attempt_timeout: Duration,
    /// How long a transfer may stand still.
    pub(crate) stall_timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}
