//! A call that is ready to be made.

use std::sync::Arc;
use std::time::Duration;

use super::client::Client;
use super::identity::UserToken;
use crate::retry::{Class, RetryPolicy};
use crate::wire::Message;

/// Everything that is decided before the first attempt.
pub(crate) struct Plan {
    pub(crate) client: Client,
    pub(crate) message: Message,
    pub(crate) credential: Credential,
    pub(crate) class: Class,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    /// What the platform tells repetitions by; a failed call's caller is told.
    pub(crate) idempotency_key: Option<String>,
}

/// Whose token goes along.
pub(crate) enum Credential {
    /// Nobody's.
    None,
    Tenant,
    User(UserToken),
}
