//! Thousands of connections, each broken at a random place: nothing is lost, nothing handled twice,
//! nothing left behind.

mod support;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_core::Client;
use feishu_core::event::Event as _;
use feishu_events::{BoxError, Events, LongConnection, Pace};
use feishu_mock::{ConnectionFault, ConnectionStep, Event, MockServer, PushFault};
use serde_json::json;
use support::StageChanged;
use tokio::time::timeout;

/// Longer than anything takes here, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(20);
/// So many events are on their way at once.
const AT_ONCE: usize = 8;

/// So many connections, or as many as `FEISHU_CASES` says.
fn connections() -> usize {
    let asked = std::env::var("FEISHU_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// Handlers some of which take a while, and some of which fail the first time.
fn events(successes: &Arc<Mutex<HashMap<String, u32>>>) -> Events<BoxError> {
    let successes = Arc::clone(successes);
    let failures: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    Events::<BoxError>::builder()
        .on::<StageChanged>(move |event| {
            let id = event.envelope.id().to_owned();
            let (successes, failures) = (Arc::clone(&successes), Arc::clone(&failures));
            async move {
                let nth: u64 = id.parse()?;
                if nth.is_multiple_of(5) {
                    tokio::time::sleep(Duration::from_millis(nth % 3)).await;
                }
                if nth.is_multiple_of(7) {
                    let mut failures = failures.lock().expect("not poisoned");
                    let times = failures.entry(id.clone()).or_default();
                    *times += 1;
                    if *times == 1 {
                        return Err("the first time fails".into());
                    }
                }
                let mut successes = successes.lock().expect("not poisoned");
                *successes.entry(id).or_default() += 1;
                Ok(())
            }
        })
        .build()
        .expect("handlers")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_broken_anywhere_lose_nothing_and_repeat_nothing() {
    let server = MockServer::builder().push_deadline(Duration::from_secs(10));
    let server = Arc::new(server.start().await.expect("a port"));
    let client = Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .build()
        .expect("a client");
    let successes: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let mut pace = Pace::default();
    pace.first_wait = Duration::from_micros(200);
    pace.longest_wait = Duration::from_micros(200);
    let connection = LongConnection::new(&client, &events(&successes)).pace(pace);
    let connection = connection.start().await.expect("a connection");

    let (next, over) = (
        Arc::new(AtomicU64::new(0)),
        Arc::new(AtomicBool::new(false)),
    );
    let pushers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (server, next, over) = (Arc::clone(&server), Arc::clone(&next), Arc::clone(&over));
            tokio::spawn(async move {
                while !over.load(Ordering::Acquire) {
                    let nth = next.fetch_add(1, Ordering::AcqRel);
                    let event = Event::new(StageChanged::TYPE, json!({"application_id": "7"}));
                    let event = event.id(nth.to_string());
                    let mut patience = 1000;
                    loop {
                        let push = server.push(event.clone()).once();
                        // Some come twice, whatever was answered.
                        let push = match nth % 11 {
                            0 => push.fault(PushFault::duplicate()),
                            _ => push,
                        };
                        if push.await.is_delivered() {
                            break;
                        }
                        patience -= 1;
                        assert!(patience > 0, "event {nth} is not delivered");
                    }
                }
            })
        })
        .collect();

    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut open = server.wait_for_long_connections(1).await.remove(0);
    for _ in 0..connections() {
        for _ in 0..dice.below(40) {
            tokio::task::yield_now().await;
        }
        // The next may be accepted before it is noticed that the last is gone.
        assert!(server.long_connections().len() <= 2);
        open.fault(match dice.below(4) {
            0 => ConnectionFault::Close,
            1 => ConnectionFault::EndInFrame,
            2 => ConnectionFault::Reset,
            _ => ConnectionFault::End,
        });
        let next = timeout(PATIENCE, server.next_long_connection(&open)).await;
        open = next.expect("in time").expect("a server");
    }
    // The last connection is left in peace until all is answered.
    over.store(true, Ordering::Release);
    for pusher in pushers {
        timeout(PATIENCE, pusher)
            .await
            .expect("in time")
            .expect("no panic");
    }

    let successes = successes.lock().expect("not poisoned").clone();
    let pushed = next.load(Ordering::Acquire);
    assert!(pushed > 50, "{pushed}");
    assert_eq!(successes.len() as u64, pushed, "every event was handled");
    let twice: Vec<_> = successes.iter().filter(|(_, times)| **times != 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let made = server.requests_to(ConnectionStep::Handshake).len();
    assert!(made > connections(), "{made}");

    assert_eq!(connection.stop(PATIENCE).await, 0);
    drop((server, client));
    // What is left is reqwest's connections that idle.
    let runtime = tokio::runtime::Handle::current();
    let mut tasks = usize::MAX;
    for _ in 0..500 {
        tasks = runtime.metrics().num_alive_tasks();
        if tasks <= 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(tasks <= 1, "{tasks} tasks are left");
}
