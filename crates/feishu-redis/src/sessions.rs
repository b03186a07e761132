//! What people granted.
//!
//! The version stands beside the grant and is not encrypted: versions are compared by Redis, and also
//! where the grant itself cannot be read.

use std::time::{Duration, SystemTime};

use feishu_core::BoxFuture;
use feishu_core::session::{SessionKey, SessionStore, StoredGrant, UserGrant};
use feishu_core::token::{Lease, Leased, StoreError};
use redis::{Cmd, FromRedisValue, Value, cmd};

use crate::connection::{Redis, millis, report};
use crate::tokens::absent_if_foreign;

/// What is kept of a session that was ended.
const ENDED: &str = "null";
/// How long it is known that it was. Longer than any process has a grant that could still be used.
const ENDED_FOR: Duration = Duration::from_secs(30 * 24 * 3600);

/// What a swap found.
enum Swapped {
    Yes,
    No { version: String, grant: Vec<u8> },
}

impl FromRedisValue for Swapped {
    fn from_redis_value(value: Value) -> Result<Self, redis::ParsingError> {
        let parts: Vec<Value> = FromRedisValue::from_redis_value(value)?;
        let mut parts = parts.into_iter();
        let swapped: bool = match parts.next() {
            Some(swapped) => FromRedisValue::from_redis_value(swapped)?,
            None => false,
        };
        if swapped {
            return Ok(Self::Yes);
        }
        let [version, grant] = [parts.next(), parts.next()].map(|part| part.unwrap_or(Value::Nil));
        Ok(Self::No {
            version: FromRedisValue::from_redis_value(version)?,
            grant: FromRedisValue::from_redis_value(grant)?,
        })
    }
}

impl Redis {
    fn session_name(&self, key: &SessionKey) -> String {
        self.shared.names.of("session", key)
    }

    fn session_lease(&self, key: &SessionKey) -> String {
        self.shared.names.of("session-lease", key)
    }

    /// What a grant is encrypted for: its place and its version.
    fn bound(name: &str, version: &str) -> String {
        format!("{name} {version}")
    }

    fn read_grant(
        &self,
        name: &str,
        version: &str,
        value: &[u8],
    ) -> Result<StoredGrant, &'static str> {
        let number = version.parse().map_err(|_| "its version is no number")?;
        let text = self.shared.seal.open(&Self::bound(name, version), value)?;
        let grant: Option<UserGrant> =
            serde_json::from_str(&text).map_err(|_| "it was cut, or is of another version")?;
        Ok(StoredGrant::new(number, grant))
    }

    async fn try_to_swap(
        &self,
        name: &str,
        expected: &str,
        new: &StoredGrant,
    ) -> Result<Swapped, StoreError> {
        let version = new.version.to_string();
        let text = match &new.grant {
            Some(grant) => serde_json::to_string(grant)?,
            None => ENDED.to_owned(),
        };
        let life = match (&new.grant, new.ends_at()) {
            (None, _) => Some(ENDED_FOR),
            (Some(_), Some(end)) => Some(end.duration_since(SystemTime::now()).unwrap_or_default()),
            (Some(_), None) => None,
        };
        let arguments = [
            expected.to_owned(),
            version.clone(),
            self.shared
                .seal
                .close(&Self::bound(name, &version), &text)?,
            life.map_or_else(String::new, |life| millis(life).to_string()),
        ];
        self.run(&self.shared.scripts.swap, &[name], &arguments)
            .await
    }
}

impl SessionStore for Redis {
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        Box::pin(async move {
            let name = self.session_name(key);
            let mut command: Cmd = cmd("HMGET");
            command.arg(&name).arg("version").arg("grant");
            let parts: (Option<String>, Option<Vec<u8>>) = match self.ask(&name, &command).await {
                Ok(parts) => parts,
                Err(error) => return absent_if_foreign(&name, error),
            };
            let (Some(version), Some(grant)) = parts else {
                return Ok(None);
            };
            let read = self.read_grant(&name, &version, &grant);
            Ok(read.map_err(|reason| report(&name, reason)).ok())
        })
    }

    fn swap<'a>(
        &'a self,
        key: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let name = self.session_name(key);
            let version = expected.map_or_else(String::new, |version| version.to_string());
            let swapped = self.try_to_swap(&name, &version, new).await?;
            let Swapped::No { version, grant } = swapped else {
                return Ok(true);
            };
            // What nobody here can read is as good as nothing, but only for what is newer.
            let older = version.parse().is_ok_and(|there: u64| there < new.version);
            if expected.is_none() && older && self.read_grant(&name, &version, &grant).is_err() {
                let swapped = self.try_to_swap(&name, &version, new).await?;
                return Ok(matches!(swapped, Swapped::Yes));
            }
            Ok(false)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        Box::pin(async move { self.lease_under(&self.session_lease(key), lease).await })
    }

    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.release_under(&self.session_lease(key), lease).await })
    }
}
