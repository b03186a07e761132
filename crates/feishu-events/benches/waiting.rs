//! What 10,000 handlers hold that wait at once.
//!
//! `cargo bench -p feishu-events --bench waiting` has them wait and lets them go, again and again, and
//! weighs what they hold: the same each time, and nothing afterwards but what is remembered of the
//! events. It fails when a waiting handler holds more than the budget, 6 KiB, or what is held grows.

#[path = "../tests/support/mod.rs"]
mod support;

use std::sync::Arc;
use std::time::Duration;

use feishu_events::http::Request;
use feishu_events::{BoxError, Bytes, Events, Webhook};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use support::{KEY, StageChanged};
use tokio::sync::Semaphore;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

const HANDLERS: usize = 10_000;
const ROUNDS: usize = 5;
/// Bytes that a waiting handler may hold: its task and its caller's, the event, and the claim of it.
const BUDGET: usize = 6 * 1024;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let gate = Arc::new(Semaphore::new(0));
    let opened = Arc::clone(&gate);
    let events = Events::<BoxError>::builder()
        .on::<StageChanged>(move |_| {
            let gate = Arc::clone(&opened);
            async move {
                gate.acquire().await?.forget();
                Ok(())
            }
        })
        .concurrency(HANDLERS)
        .deadline(Duration::from_secs(3600))
        // Every round pushes the same events.
        .remember(Duration::ZERO)
        .build()
        .expect("handlers");
    let webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .build()
        .expect("a webhook");
    println!("| round | bytes a waiting handler | bytes after |\n| --- | --- | --- |");
    let region = Region::new(ALLOCATOR);
    let held = || {
        let stats = region.change();
        stats
            .bytes_allocated
            .saturating_sub(stats.bytes_deallocated)
    };
    let mut rounds = Vec::new();
    for round in 1..=ROUNDS {
        let mut pushes = tokio::task::JoinSet::new();
        for request in requests() {
            let webhook = webhook.clone();
            pushes.spawn(async move { webhook.handle(request).await });
        }
        while at_work(&webhook) < HANDLERS {
            tokio::task::yield_now().await;
        }
        let each = held() / HANDLERS;
        gate.add_permits(HANDLERS);
        while let Some(done) = pushes.join_next().await {
            assert!(done.expect("no panic").status().is_success());
        }
        drop(pushes);
        let after = held();
        println!("| {round} | {each} | {after} |");
        assert!(each <= BUDGET, "a waiting handler holds {each} bytes");
        rounds.push(after);
    }
    // What the first round left is room that the later ones use again.
    let (first, last) = (rounds[0], rounds[ROUNDS - 1]);
    assert!(last <= first + first / 10, "it grows: {rounds:?}");
}

fn requests() -> Vec<Request<Bytes>> {
    (0..HANDLERS)
        .map(|nth| {
            let text = support::stage_changed(&format!("{nth:032x}"), "6891470273284114702");
            support::signed(support::encrypted(&text))
        })
        .collect()
}

/// How many handlers are at work, as `Debug` tells.
fn at_work(webhook: &Webhook<BoxError>) -> usize {
    let shown = format!("{webhook:?}");
    let number = shown.split("at_work: ").nth(1).unwrap_or_default();
    let digits = number.chars().take_while(char::is_ascii_digit);
    digits.collect::<String>().parse().unwrap_or_default()
}
