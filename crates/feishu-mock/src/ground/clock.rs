//! The server's own clock, which a test may set forward or back.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;

/// Milliseconds since the Unix epoch.
pub(crate) type Millis = i64;

#[derive(Debug)]
pub(crate) struct Clock {
    // Counted from one reading on, so that a step of the machine's clock moves no token's end.
    start: Millis,
    since: Instant,
    offset: AtomicI64,
}

impl Clock {
    pub(crate) fn new() -> Self {
        let start = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, millis);
        Self {
            start,
            since: Instant::now(),
            offset: AtomicI64::new(0),
        }
    }

    pub(crate) fn now(&self) -> Millis {
        self.start
            .saturating_add(millis(self.since.elapsed()))
            .saturating_add(self.offset.load(Ordering::Relaxed))
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.offset.fetch_add(millis(by), Ordering::Relaxed);
    }

    pub(crate) fn rewind(&self, by: Duration) {
        self.offset.fetch_sub(millis(by), Ordering::Relaxed);
    }

    /// The time as fourteen digits, the way log ids begin.
    pub(crate) fn stamp(&self) -> String {
        let now = OffsetDateTime::from_unix_timestamp(self.now().div_euclid(1000))
            .unwrap_or(OffsetDateTime::UNIX_EPOCH);
        format!(
            "{:04}{:02}{:02}{:02}{:02}{:02}",
            now.year(),
            u8::from(now.month()),
            now.day(),
            now.hour(),
            now.minute(),
            now.second()
        )
    }
}

pub(crate) fn millis(time: Duration) -> Millis {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
