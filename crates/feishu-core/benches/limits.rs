//! What an admission by the rate limiter costs, from one queue to a hundred thousand.
//!
//! `cargo bench -p feishu-core --bench limits`: nanoseconds an admission where the queue is there
//! already, and where it has to be made, with so many others around. Both have to stay what they
//! are, whatever the number: an admission looks at its own queue, and a new one at two others.

use std::time::{Duration, Instant};

use feishu_core::__bench::Limiter;
use feishu_core::RateLimiter;
use feishu_core::operation::{Method, Operation, RateLimit};

static OPERATION: Operation = Operation {
    limits: &[RateLimit::per_minute(1000), RateLimit::per_second(50)],
    ..Operation::new(
        "bench.v1.item.get",
        Method::Get,
        "/open-apis/bench/v1/items",
    )
};

/// How many admissions a figure is the mean of.
const MEASURED: usize = 20_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("| queues | admitted, known | admitted, new |");
    println!("| --- | --- | --- |");
    for queues in [1, 100, 10_000, 100_000] {
        let limiter = Limiter::new(&RateLimiter::new());
        let tenants: Vec<String> = (0..queues + MEASURED)
            .map(|n| format!("tenant-{n}"))
            .collect();
        let (known, new) = tenants.split_at(queues);
        admit(&limiter, known).await;
        // The windows are full only once in fifty, so that nothing here waits.
        let again: Vec<String> = (0..MEASURED.min(queues * 40))
            .map(|n| known[n * 7919 % queues].clone())
            .collect();
        let (known, new) = (admit(&limiter, &again).await, admit(&limiter, new).await);
        println!("| {queues} | {known} ns | {new} ns |");
    }
}

/// Nanoseconds an admission.
async fn admit(limiter: &Limiter, tenants: &[String]) -> u128 {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
    let begin = Instant::now();
    for tenant in tenants {
        let admitted = limiter.admit(&OPERATION, tenant, deadline).await;
        admitted.expect("a place");
    }
    begin.elapsed().as_nanos() / tenants.len() as u128
}
