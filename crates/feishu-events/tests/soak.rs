//! Thousands of connections, each cut at a random place: nothing is lost, nothing handled twice,
//! nothing left behind.

mod support;

#[path = "support/platform.rs"]
mod platform;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_events::{BoxError, Events, LongConnection};
use futures_util::{SinkExt, StreamExt};
use platform::{Frame, PATIENCE, Platform, fast};
use prost::Message as _;
use support::StageChanged;
use tokio::io::AsyncWriteExt;
use tokio_tungstenite::tungstenite::Message;

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_cut_anywhere_lose_nothing_and_repeat_nothing() {
    let platform = Platform::start().await;
    let successes: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let counting = Arc::clone(&successes);
    let failures: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let failing = Arc::clone(&failures);
    let events = Events::<BoxError>::builder()
        .on::<StageChanged>(move |event| {
            let id = event.envelope.id().to_owned();
            let (counting, failing) = (Arc::clone(&counting), Arc::clone(&failing));
            async move {
                let nth: u64 = id.parse().expect("a number");
                if nth.is_multiple_of(5) {
                    tokio::time::sleep(Duration::from_millis(nth % 3)).await;
                }
                // Some fail the first time.
                if nth.is_multiple_of(7) {
                    let mut failing = failing.lock().expect("not poisoned");
                    let times = failing.entry(id.clone()).or_default();
                    *times += 1;
                    if *times == 1 {
                        return Err("the first time fails".into());
                    }
                }
                *counting
                    .lock()
                    .expect("not poisoned")
                    .entry(id)
                    .or_default() += 1;
                Ok(())
            }
        })
        .build()
        .expect("handlers");
    let runtime = tokio::runtime::Handle::current();
    let mut pace = fast();
    pace.first_wait = Duration::from_micros(200);
    pace.longest_wait = Duration::from_micros(200);
    let connection = LongConnection::new(&platform.client(), &events).pace(pace);
    let connection = connection.start().await.expect("a connection");

    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut next = 0_u64;
    // Pushed and not yet answered well: pushed again over a later connection.
    let mut open: Vec<u64> = Vec::new();
    for _ in 0..connections() {
        let mut socket = platform.accept().await;
        while open.len() < 8 {
            open.push(next);
            next += 1;
        }
        let pushes = dice.below(9) as usize;
        for id in open.iter().take(pushes) {
            let id = id.to_string();
            let frame = Frame::event(&id, &support::stage_changed(&id, "7"));
            let _ = socket
                .socket
                .send(Message::Binary(frame.encode_to_vec().into()))
                .await;
        }
        let answers = dice.below(pushes as u64 + 1);
        for _ in 0..answers {
            let message = tokio::time::timeout(Duration::from_secs(5), socket.socket.next()).await;
            let Ok(Some(Ok(Message::Binary(bytes)))) = message else {
                break;
            };
            let frame = Frame::decode(bytes).expect("a frame");
            if frame.text() == r#"{"code":200}"# {
                let id = frame.header("message_id").and_then(|id| id.parse().ok());
                open.retain(|open| Some(*open) != id);
            }
        }
        match dice.below(4) {
            0 => {
                let _ = socket.socket.close(None).await;
            }
            1 => {
                // In the middle of a frame: a header that promises more than comes.
                let _ = socket
                    .socket
                    .get_mut()
                    .write_all(&[0x82, 100, 8, 3, 16])
                    .await;
            }
            2 => {
                // A reset in place of an end.
                let _ = socket.socket.get_mut().set_zero_linger();
            }
            _ => {}
        }
    }
    // The last connection is left in peace until all is answered.
    let mut socket = platform.accept().await;
    let mut left = 100;
    while let Some(id) = open.first().map(ToString::to_string) {
        socket
            .send(&Frame::event(&id, &support::stage_changed(&id, "7")))
            .await;
        let answered = socket.answer().await.expect("an answer");
        if answered.text() == r#"{"code":200}"# {
            open.retain(|open| Some(open.to_string().as_str()) != answered.header("message_id"));
        }
        left -= 1;
        assert!(left > 0, "not all is answered: {open:?}");
    }

    let successes = successes.lock().expect("not poisoned").clone();
    assert_eq!(successes.len() as u64, next, "every event was handled");
    let twice: Vec<_> = successes.iter().filter(|(_, times)| **times != 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let (made, at_once) = platform.connections();
    assert_eq!(made, connections() + 1);
    // The platform may accept the next before it notices that the last is gone.
    assert!(at_once <= 2, "{at_once}");

    let reader = tokio::spawn(async move { while socket.answer().await.is_some() {} });
    assert_eq!(connection.stop(PATIENCE).await, 0);
    reader.await.expect("no panic");
    drop(platform);
    // What is left is the test's own: its listener, and reqwest's connections that idle.
    let mut tasks = usize::MAX;
    for _ in 0..200 {
        tasks = runtime.metrics().num_alive_tasks();
        if tasks <= 3 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(tasks <= 3, "{tasks} tasks are left");
}
