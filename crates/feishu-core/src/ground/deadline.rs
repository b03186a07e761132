//! Points in time that lie ahead.

use std::time::Duration;

use tokio::time::Instant;

/// As good as never.
const NEVER: Duration = Duration::from_secs(365 * 24 * 3600);

/// A point in time so long after another, however long that is.
pub(crate) fn after(begin: Instant, wait: Duration) -> Instant {
    begin.checked_add(wait).unwrap_or_else(|| begin + NEVER)
}
