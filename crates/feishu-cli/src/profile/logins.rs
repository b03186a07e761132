//! The login of a profile as all processes share it that use the profile at once: a refresh token works
//! once, so one of them spends it, and the others take what it got.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use feishu_core::BoxFuture;
use feishu_core::session::{SessionKey, SessionStore, StoredGrant};
use feishu_core::token::{Lease, Leased, StoreError};
use serde::{Deserialize, Serialize};

use super::folder::Folder;
use super::kept::{Secrets, VERSION};
use super::secrets;
use crate::failure::Failure;

/// The login of one profile. What is kept is its own, whatever the key.
#[derive(Debug)]
pub(super) struct Logins {
    folder: Folder,
    profile: Arc<str>,
}

/// Who refreshes, until when.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Held {
    version: u32,
    owner: u64,
    fence: u64,
    until_millis: u64,
}

impl Logins {
    pub(super) fn new(folder: Folder, profile: &str) -> Self {
        Self {
            folder,
            profile: profile.into(),
        }
    }

    fn secrets(&self) -> Result<Secrets, Failure> {
        let profile = self.folder.profile(&self.profile)?;
        secrets::load(&self.folder, &self.profile, &profile)
    }

    fn swapped(&self, expected: Option<u64>, new: &StoredGrant) -> Result<bool, Failure> {
        self.folder.locked(&self.profile, || {
            let profile = self.folder.profile(&self.profile)?;
            let mut secrets = secrets::load(&self.folder, &self.profile, &profile)?;
            let there = secrets.login().map(|stored| stored.version);
            let swapped = there == expected;
            if swapped {
                secrets.renew(new);
                secrets::save(&self.folder, &self.profile, &profile, &secrets)?;
            }
            Ok(swapped)
        })
    }

    fn file(&self) -> String {
        format!("locks/{}.json", self.profile)
    }

    fn leased(&self, lease: &Lease) -> Result<Leased, Failure> {
        self.folder.locked(&self.profile, || {
            let held: Option<Held> = self.folder.read(&self.file())?;
            let now = millis();
            let (owner, fence, until) = held.map_or((0, 0, 0), |held| {
                (held.owner, held.fence, held.until_millis)
            });
            if until > now && owner != lease.owner {
                let left = Duration::from_millis(until - now);
                return Ok(Leased::Held { left });
            }
            let is_extended = until > now && owner == lease.owner;
            let fence = if is_extended { fence } else { fence + 1 };
            let life = u64::try_from(lease.life.as_millis()).unwrap_or(u64::MAX);
            self.hold(lease.owner, fence, now.saturating_add(life))?;
            Ok(Leased::Granted { fence })
        })
    }

    fn released(&self, lease: &Lease) -> Result<(), Failure> {
        self.folder.locked(&self.profile, || {
            let held: Option<Held> = self.folder.read(&self.file())?;
            match held {
                // Its fence stays: the next lease has a greater one.
                Some(held) if held.owner == lease.owner => self.hold(held.owner, held.fence, 0),
                _ => Ok(()),
            }
        })
    }

    fn hold(&self, owner: u64, fence: u64, until_millis: u64) -> Result<(), Failure> {
        let held = Held {
            version: VERSION,
            owner,
            fence,
            until_millis,
        };
        self.folder.write_json(&self.file(), &held)
    }
}

fn millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}

/// Files are read and written at once: there is nothing to wait for but another process, for as long
/// as it takes to write one.
fn done<T: Send + 'static>(
    outcome: Result<T, Failure>,
) -> BoxFuture<'static, Result<T, StoreError>> {
    let outcome = outcome.map_err(|failure| failure.to_string().into());
    Box::pin(std::future::ready(outcome))
}

impl SessionStore for Logins {
    fn load<'a>(
        &'a self,
        _: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        done(self.secrets().map(|secrets| secrets.login()))
    }

    fn swap<'a>(
        &'a self,
        _: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        done(self.swapped(expected, new))
    }

    fn lease<'a>(
        &'a self,
        _: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        done(self.leased(lease))
    }

    fn release<'a>(
        &'a self,
        _: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        done(self.released(lease))
    }
}
