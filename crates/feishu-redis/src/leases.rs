//! Leases of tokens and sessions.

use std::time::Duration;

use feishu_core::token::{Lease, Leased, StoreError};

use crate::connection::{Redis, millis};

/// How long a fence outlasts its lease: longer than anybody sleeps who wakes with an old one.
const FENCED: Duration = Duration::from_secs(24 * 3600);

impl Redis {
    pub(crate) async fn lease_under(
        &self,
        name: &str,
        lease: &Lease,
    ) -> Result<Leased, StoreError> {
        let script = &self.shared.scripts.lease;
        let arguments = [
            lease.owner.to_string(),
            millis(lease.life).to_string(),
            millis(FENCED).to_string(),
        ];
        let (granted, number): (bool, u64) = self.run(script, &[name], &arguments).await?;
        Ok(if granted {
            Leased::Granted { fence: number }
        } else {
            let left = Duration::from_millis(number);
            Leased::Held { left }
        })
    }

    pub(crate) async fn release_under(&self, name: &str, lease: &Lease) -> Result<(), StoreError> {
        let script = &self.shared.scripts.release;
        self.run(script, &[name], &[lease.owner.to_string()]).await
    }
}
