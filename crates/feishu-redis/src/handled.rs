//! Which events were handled.

use feishu_core::BoxFuture;
use feishu_core::token::StoreError;
use feishu_events::{Claim, Claimed, HandledEvents};

use crate::connection::{Redis, millis};

impl Redis {
    fn event_name(&self, claim: &Claim) -> String {
        self.shared.names.of("event", &claim.key)
    }
}

impl HandledEvents for Redis {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Claimed, StoreError>> {
        Box::pin(async move {
            let name = self.event_name(claim);
            let arguments = [claim.owner.to_string(), millis(claim.lease).to_string()];
            let script = &self.shared.scripts.claim;
            let standing: u8 = self.run(script, &[&name], &arguments).await?;
            Ok(match standing {
                0 => Claimed::New,
                1 => Claimed::InProgress,
                _ => Claimed::Handled,
            })
        })
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let name = self.event_name(claim);
            let arguments = [claim.owner.to_string(), millis(claim.remember).to_string()];
            self.run(&self.shared.scripts.finish, &[&name], &arguments)
                .await
        })
    }

    fn release<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let name = self.event_name(claim);
            let claimed = format!("feishu/1 claimed {}", claim.owner);
            self.run(&self.shared.scripts.remove, &[&name], &[claimed])
                .await
        })
    }
}
