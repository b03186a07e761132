//! The documented rate windows, enforced.

use std::collections::{HashMap, VecDeque};

use feishu_core::operation::Operation;

use crate::exchange::refusal::Refusal;
use crate::ground::clock::Millis;
use crate::memory::token::Bearer;

/// What counts together: one operation, one app, one tenant.
type Key = (&'static str, String, String);

/// Calls of late. A window slides, so that no second, wherever it begins, holds more calls than
/// are documented: whoever keeps under this keeps under fixed windows, too.
#[derive(Default)]
pub(crate) struct Limits {
    calls: HashMap<Key, VecDeque<Millis>>,
}

impl Limits {
    /// Counts a call, or says why it is one too many. A refused call does not count.
    pub(crate) fn admit(
        &mut self,
        operation: &'static Operation,
        bearer: &Bearer,
        now: Millis,
    ) -> Result<(), Refusal> {
        let Some(longest) = operation.limits.iter().map(|limit| limit.seconds).max() else {
            return Ok(());
        };
        let calls = self
            .calls
            .entry((operation.id, bearer.app.clone(), bearer.tenant.clone()))
            .or_default();
        while calls
            .front()
            .is_some_and(|call| now - call >= Millis::from(longest) * 1000)
        {
            calls.pop_front();
        }
        for limit in operation.limits {
            let span = Millis::from(limit.seconds) * 1000;
            let count = limit.count as usize;
            let inside = calls.iter().filter(|call| now - **call < span).count();
            if inside >= count {
                let frees = calls
                    .iter()
                    .rev()
                    .nth(count.saturating_sub(1))
                    .map_or(now, |call| call + span);
                let wait = u64::try_from((frees - now + 999) / 1000)
                    .unwrap_or(1)
                    .max(1);
                return Err(limited(u64::from(limit.count), wait));
            }
        }
        calls.push_back(now);
        Ok(())
    }
}

/// The gateway's answer to one call too many.
pub(crate) fn limited(limit: u64, reset: u64) -> Refusal {
    bare(429)
        .header("x-ogw-ratelimit-limit", limit)
        .header("x-ogw-ratelimit-reset", reset)
}

pub(crate) fn bare(status: u16) -> Refusal {
    Refusal::new(status, 99_991_400, "request trigger frequency limit")
}
