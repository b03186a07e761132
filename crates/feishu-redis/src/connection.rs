//! The connection to Redis, and what is asked over it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use feishu_core::token::StoreError;
use redis::aio::ConnectionManager;
use redis::{Cmd, FromRedisValue, Script};

use crate::error::Failure;
use crate::key::Names;
use crate::seal::Seal;

/// What the processes of a fleet share, on Redis.
///
/// It is a [`TokenStore`](feishu_core::token::TokenStore), a
/// [`SessionStore`](feishu_core::session::SessionStore), a
/// [`RateStore`](feishu_core::rate::RateStore) and, with the feature `events`, a `HandledEvents` of
/// `feishu-events`. Cloning is cheap and shares the connection. It connects when it is first needed,
/// and again whenever the connection was lost.
#[derive(Clone)]
pub struct Redis {
    pub(crate) manager: ConnectionManager,
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) names: Names,
    pub(crate) seal: Seal,
    pub(crate) scripts: Scripts,
    /// What is connected to, for `Debug`.
    pub(crate) address: String,
}

/// Each runs on the server as a whole: nothing else comes between its steps.
pub(crate) struct Scripts {
    pub(crate) lease: Script,
    pub(crate) release: Script,
    pub(crate) put: Script,
    pub(crate) remove: Script,
    pub(crate) swap: Script,
    pub(crate) reserve: Script,
    pub(crate) hold: Script,
    #[cfg(feature = "events")]
    pub(crate) claim: Script,
    #[cfg(feature = "events")]
    pub(crate) finish: Script,
}

impl Scripts {
    pub(crate) fn new() -> Self {
        Self {
            lease: Script::new(include_str!("scripts/lease.lua")),
            release: Script::new(include_str!("scripts/release.lua")),
            put: Script::new(include_str!("scripts/put.lua")),
            remove: Script::new(include_str!("scripts/remove.lua")),
            swap: Script::new(include_str!("scripts/swap.lua")),
            reserve: Script::new(include_str!("scripts/reserve.lua")),
            hold: Script::new(include_str!("scripts/hold.lua")),
            #[cfg(feature = "events")]
            claim: Script::new(include_str!("scripts/claim.lua")),
            #[cfg(feature = "events")]
            finish: Script::new(include_str!("scripts/finish.lua")),
        }
    }
}

impl Redis {
    /// Runs a script on these keys; a failure names the first of them.
    pub(crate) async fn run<T: FromRedisValue>(
        &self,
        script: &Script,
        keys: &[&str],
        arguments: &[String],
    ) -> Result<T, StoreError> {
        let mut invocation = script.prepare_invoke();
        for key in keys {
            invocation.key(*key);
        }
        for argument in arguments {
            invocation.arg(argument);
        }
        let ran = invocation.invoke_async(&mut self.manager.clone()).await;
        ran.map_err(|error| failure(keys.first().copied().unwrap_or_default(), error))
    }

    /// Runs a command that is about this key.
    pub(crate) async fn ask<T: FromRedisValue>(
        &self,
        key: &str,
        command: &Cmd,
    ) -> Result<T, StoreError> {
        let answered = command.query_async(&mut self.manager.clone()).await;
        answered.map_err(|error| failure(key, error))
    }
}

/// Says of a value that it cannot be read. It is as if it were not there.
pub(crate) fn report(name: &str, reason: &str) {
    tracing::warn!(
        target: "feishu",
        key = name,
        reason,
        "a value in Redis cannot be read and is taken for absent"
    );
}

fn failure(key: &str, cause: redis::RedisError) -> StoreError {
    Failure::new(key, cause).into()
}

/// A span as scripts take it, in whole milliseconds, at least one.
pub(crate) fn millis(span: Duration) -> u64 {
    // Beyond this Lua would not count exactly.
    u64::try_from(span.as_millis())
        .unwrap_or(u64::MAX)
        .clamp(1, 1 << 52)
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("address", &self.shared.address)
            .field("names", &self.shared.names)
            .field("key", &self.shared.seal.key)
            .finish_non_exhaustive()
    }
}
