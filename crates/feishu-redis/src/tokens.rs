//! The app's tokens and tickets.

use std::time::SystemTime;

use feishu_core::BoxFuture;
use feishu_core::token::{Lease, Leased, StoreError, StoredToken, TokenKey, TokenStore};
use redis::Cmd;

use crate::connection::{Redis, millis, report};

/// What has no fence is kept without a lease.
const NO_FENCE: &str = "";

impl Redis {
    fn token_name(&self, key: &TokenKey) -> String {
        self.shared.names.of("token", key)
    }

    fn token_lease(&self, key: &TokenKey) -> String {
        self.shared.names.of("token-lease", key)
    }

    /// The token with the value that it was kept as.
    async fn read_token(
        &self,
        key: &TokenKey,
    ) -> Result<Option<(StoredToken, Vec<u8>)>, StoreError> {
        let name = self.token_name(key);
        let value = match self.ask(&name, &Cmd::get(&name)).await {
            Ok(value) => value,
            Err(error) => return absent_if_foreign(&name, error),
        };
        let value: Option<Vec<u8>> = value;
        Ok(value.and_then(|value| {
            let read = self.shared.seal.open(&name, &value).and_then(|text| {
                serde_json::from_str(&text).map_err(|_| "it was cut, or is of another version")
            });
            let token = read.map_err(|reason| report(&name, reason)).ok()?;
            Some((token, value))
        }))
    }

    async fn keep_token(
        &self,
        key: &TokenKey,
        token: &StoredToken,
        owner: u64,
        fence: &str,
    ) -> Result<(), StoreError> {
        let name = self.token_name(key);
        let life = token.expires_at.duration_since(SystemTime::now());
        let text = serde_json::to_string(token)?;
        let arguments = [
            self.shared.seal.close(&name, &text)?,
            millis(life.unwrap_or_default()).to_string(),
            owner.to_string(),
            fence.to_owned(),
        ];
        let script = &self.shared.scripts.put;
        let keys = [&*name, &*self.token_lease(key)];
        self.run(script, &keys, &arguments).await
    }
}

/// Something else than text is as good as nothing, and reported.
pub(crate) fn absent_if_foreign<T>(name: &str, error: StoreError) -> Result<Option<T>, StoreError> {
    let cause = error.source().and_then(|cause| cause.downcast_ref());
    if cause.and_then(redis::RedisError::code) == Some("WRONGTYPE") {
        report(name, "feishu-redis did not write it");
        return Ok(None);
    }
    Err(error)
}

impl TokenStore for Redis {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            let read = self.read_token(key).await?;
            Ok(read.map(|(token, _)| token))
        })
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.keep_token(key, &token, 0, NO_FENCE).await })
    }

    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            match self.read_token(key).await? {
                Some((kept, value)) if kept.token == token => {
                    let name = self.token_name(key);
                    // What was read is text.
                    let value = String::from_utf8(value)?;
                    self.run(&self.shared.scripts.remove, &[&name], &[value])
                        .await
                }
                _ => Ok(()),
            }
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        Box::pin(async move { self.lease_under(&self.token_lease(key), lease).await })
    }

    fn put_leased<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
        lease: &'a Lease,
        fence: u64,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let fence = fence.to_string();
            self.keep_token(key, &token, lease.owner, &fence).await
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.release_under(&self.token_lease(key), lease).await })
    }
}
