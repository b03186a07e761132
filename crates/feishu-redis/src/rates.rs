//! The calls of the fleet, counted together.

use std::time::Duration;

use feishu_core::BoxFuture;
use feishu_core::rate::{RateKey, RateStore, Reserved, Wanted};
use feishu_core::token::StoreError;

use crate::connection::{Redis, millis};

/// Departures that lie ahead are this part of a window's length by its count apart.
const SPREAD: f64 = 0.8;

impl Redis {
    fn rate_name(&self, key: &RateKey) -> String {
        self.shared.names.of("rate", key)
    }
}

/// How far apart departures are that lie ahead.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn gap(wanted: &Wanted<'_>) -> u64 {
    let gaps = wanted.windows.iter().map(|window| {
        window.length.as_secs_f64() * 1000.0 * SPREAD / f64::from(window.count.max(1))
    });
    // A window of a day counts no less exactly for it.
    gaps.fold(f64::INFINITY, f64::min).min(1e9) as u64
}

impl RateStore for Redis {
    fn reserve<'a>(
        &'a self,
        key: &'a RateKey,
        wanted: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
        Box::pin(async move {
            let mut arguments = vec![
                wanted.departures.to_string(),
                wanted.ahead.as_millis().to_string(),
                gap(wanted).to_string(),
            ];
            for window in wanted.windows {
                arguments.push(window.count.max(1).to_string());
                arguments.push(millis(window.length).to_string());
            }
            let script = &self.shared.scripts.reserve;
            let name = self.rate_name(key);
            let times: Vec<u64> = self.run(script, &[&name], &arguments).await?;
            let mut times = times.into_iter().map(Duration::from_millis);
            let again = times.next().unwrap_or_default();
            Ok(Reserved::new(times.collect(), again))
        })
    }

    fn hold<'a>(
        &'a self,
        key: &'a RateKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let script = &self.shared.scripts.hold;
            let name = self.rate_name(key);
            self.run(script, &[&name], &[millis(wait).to_string()])
                .await
        })
    }
}
