//! Whether an upload gets on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::ground::deadline::after;

/// When an upload last got on.
#[derive(Clone)]
pub(super) struct Progress {
    begin: Instant,
    /// Milliseconds since then.
    last: Arc<AtomicU64>,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self {
            begin: Instant::now(),
            last: Arc::new(AtomicU64::new(0)),
        }
    }

    /// It gets on.
    pub(super) fn step(&self) {
        let since = u64::try_from(self.begin.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.store(since, Ordering::Relaxed);
    }

    pub(super) fn last(&self) -> Instant {
        after(
            self.begin,
            Duration::from_millis(self.last.load(Ordering::Relaxed)),
        )
    }
}
