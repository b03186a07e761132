//! Events over a long connection, against a platform that keeps to the protocol and one that does
//! not.

mod support;

#[path = "support/platform.rs"]
mod platform;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_events::{
    Answer, BoxError, ErrorKind, Events, EventsBuilder, LongConnection, Phase, RunningConnection,
    Way,
};
use platform::{Frame, PATIENCE, Platform, Reply, SECRET, fast};
use serde_json::json;
use support::{StageChanged, TicketCreated};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

type Log = Arc<Mutex<Vec<String>>>;

fn lines(log: &Log) -> Vec<String> {
    log.lock().expect("not poisoned").clone()
}

/// Handlers that write down what moved, and fail where it is called `bad`.
fn moved(log: &Log) -> EventsBuilder<BoxError> {
    let log = Arc::clone(log);
    Events::builder()
        .on::<StageChanged>(move |event| {
            assert_eq!(event.envelope.way(), Way::LongConnection);
            let name = event.payload.application_id.unwrap_or_default();
            log.lock().expect("not poisoned").push(name.clone());
            async move {
                if name == "bad" {
                    Err("bad".into())
                } else {
                    Ok(())
                }
            }
        })
        .on::<TicketCreated>(|_| async { Ok(()) })
}

async fn start(platform: &Platform, events: EventsBuilder<BoxError>) -> RunningConnection {
    let events = events.build().expect("handlers");
    let connection = LongConnection::new(&platform.client(), &events).pace(fast());
    let started = timeout(PATIENCE, connection.start()).await;
    started.expect("in time").expect("a connection")
}

#[tokio::test]
async fn events_reach_their_handlers_and_each_is_answered() {
    let (platform, log) = (Platform::start().await, Log::default());
    let connection = start(&platform, moved(&log)).await;
    let mut socket = platform.accept().await;
    for (id, event, answer) in [
        ("1", support::stage_changed("e1", "7"), 200),
        ("2", support::stage_changed("e1", "7"), 200),
        ("3", support::stage_changed("e2", "bad"), 500),
        ("4", support::stage_changed("e2", "bad"), 500),
        (
            "5",
            support::event("e3", "hire.something.new_v1", &json!({})),
            200,
        ),
        (
            "6",
            support::event("e4", "helpdesk.ticket.created_v1", &json!({"guest": 1})),
            500,
        ),
        ("7", "no JSON".to_owned(), 500),
        ("8", json!({"schema": "9"}).to_string(), 500),
        ("9", String::new(), 500),
    ] {
        socket.send(&Frame::event(id, &event)).await;
        let answered = socket.answer().await.expect("an answer");
        // The same frame, but for the time it took and what it says.
        assert_eq!(answered.header("message_id"), Some(id));
        assert_eq!(
            (answered.seq_id, answered.log_id, answered.service),
            (3, 4, 7)
        );
        let took = answered.header("biz_rt").expect("a time");
        assert!(took.parse::<u64>().is_ok(), "{took}");
        assert_eq!(answered.text(), format!(r#"{{"code":{answer}}}"#), "{id}");
    }
    assert_eq!(lines(&log), ["7", "bad", "bad"]);
    let state = connection.state();
    assert_eq!(
        (state.phase, state.events, state.reconnects),
        (Phase::Connected, 9, 0)
    );
    assert_eq!(state.connection_id.as_deref(), Some("d1"));
    assert!(state.connected_since.is_some() && state.last_event.is_some());
    let request = platform.requests().remove(0);
    assert!(
        request.starts_with("POST /callback/ws/endpoint "),
        "{request}"
    );
    assert!(request.contains("\r\nlocale: zh\r\n") && request.contains(SECRET));
    assert!(!format!("{connection:?}").contains(SECRET));
}

#[tokio::test]
async fn parts_make_one_event_and_only_the_last_is_answered() {
    let (platform, log) = (Platform::start().await, Log::default());
    let _connection = start(&platform, moved(&log)).await;
    let mut socket = platform.accept().await;
    let event = support::stage_changed("e1", "7");
    let parts: Vec<&str> = (0..5).map(|part| &event[part * 50..][..50]).collect();
    let last = &event[250..];
    let part = |seq: &str, text: &str| {
        let headers = [
            ("type", "event"),
            ("message_id", "m"),
            ("sum", "6"),
            ("seq", seq),
        ];
        Frame::new(1, &headers, text)
    };
    for seq in [3, 0, 4, 1, 1] {
        socket.send(&part(&seq.to_string(), parts[seq])).await;
    }
    socket.send(&part("6", "beyond")).await;
    socket.send(&part("x", "no number")).await;
    socket.send(&part("5", last)).await;
    // Another event in between is answered at once.
    socket
        .send(&Frame::event("other", &support::stage_changed("e2", "8")))
        .await;
    let answered = socket.answer().await.expect("an answer");
    assert_eq!(answered.header("message_id"), Some("other"));
    socket.send(&part("2", parts[2])).await;
    let answered = socket.answer().await.expect("an answer");
    assert_eq!(
        (answered.header("seq"), answered.text().as_str()),
        (Some("2"), r#"{"code":200}"#)
    );
    assert_eq!(lines(&log), ["8", "7"]);
}

#[tokio::test]
async fn what_is_no_frame_or_no_event_harms_nothing() {
    use futures_util::SinkExt;
    use tokio_tungstenite::tungstenite::Message;
    let (platform, log) = (Platform::start().await, Log::default());
    let _connection = start(&platform, moved(&log)).await;
    let mut socket = platform.accept().await;
    for bytes in [
        &b""[..],
        b"\xff\xff\xff",
        &[8, 1, 16, 1],
        &[0x42, 0xff, 0xff, 0xff, 0xff, 0x0f],
    ] {
        let message = Message::Binary(bytes.to_vec().into());
        socket.socket.send(message).await.expect("sent");
    }
    socket
        .socket
        .send(Message::Text("text".into()))
        .await
        .expect("sent");
    socket
        .socket
        .send(Message::Ping("x".into()))
        .await
        .expect("sent");
    socket.send(&Frame::new(5, &[], "")).await;
    socket.send(&Frame::new(0, &[("type", "other")], "{")).await;
    let card = [("type", "card"), ("message_id", "c")];
    socket.send(&Frame::new(1, &card, "{}")).await;
    let answered = socket.answer().await.expect("an answer");
    assert_eq!(
        (answered.header("message_id"), answered.text().as_str()),
        (Some("c"), r#"{"code":200}"#)
    );
    socket
        .send(&Frame::event("1", &support::stage_changed("e1", "7")))
        .await;
    assert!(socket.answer().await.is_some());
    assert_eq!(lines(&log), ["7"]);
}

#[tokio::test]
async fn pings_come_at_once_and_as_often_as_the_platform_says() {
    let platform = Platform::start().await;
    let mut pace = fast();
    pace.shortest_ping = Duration::from_millis(20);
    // Whole seconds are the platform's unit, so a wish of none is what the bound is for.
    platform.configure(r#"{"PingInterval":100}"#);
    let events = moved(&Log::default()).build().expect("handlers");
    let connection = LongConnection::new(&platform.client(), &events).pace(pace);
    let _connection = connection.start().await.expect("a connection");
    let mut socket = platform.accept().await;
    let ping = socket.next().await.expect("a ping");
    assert_eq!(
        (ping.method, ping.service, ping.header("type")),
        (0, 7, Some("ping"))
    );
    let pong = Frame::new(0, &[("type", "pong")], r#"{"PingInterval":0}"#);
    socket.send(&pong).await;
    for _ in 0..5 {
        let ping = socket.next().await.expect("a ping");
        assert_eq!(ping.header("type"), Some("ping"));
        // One that sets nothing changes nothing.
        socket.send(&Frame::new(0, &[("type", "pong")], "{}")).await;
    }
}

#[tokio::test]
async fn a_half_open_connection_is_noticed_and_made_anew() {
    let platform = Platform::start().await;
    let mut pace = fast();
    pace.pong_timeout = Duration::from_millis(100);
    let events = moved(&Log::default()).build().expect("handlers");
    let connection = LongConnection::new(&platform.client(), &events).pace(pace);
    let connection = connection.start().await.expect("a connection");
    let silent = platform.accept().await;
    let _next = platform.accept().await;
    drop(silent);
    let state = connection.state();
    let error = state.last_error.expect("a reason");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("half-open"), "{error}");
}

#[tokio::test]
async fn what_passes_is_tried_again_and_what_is_final_ends_the_start() {
    let events = moved(&Log::default()).build().expect("handlers");
    for (endpoints, handshakes, code) in [
        (
            vec![Reply::Code(1), Reply::Code(1_000_040_343), Reply::Code(514)],
            vec![],
            514,
        ),
        (
            vec![Reply::Status(502, ""), Reply::Url("http://x/".to_owned())],
            vec![
                Reply::Status(200, ""),
                Reply::Status(500, "handshake-status: 500\r\nhandshake-msg: later\r\n"),
                Reply::Status(
                    403,
                    "handshake-status: 403\r\nhandshake-msg: no\r\nhandshake-autherrcode: 77\r\n",
                ),
            ],
            77,
        ),
        (
            vec![],
            vec![Reply::Status(
                514,
                "handshake-status: 514\r\nhandshake-autherrcode: 1000040350\r\n",
            )],
            1_000_040_350,
        ),
    ] {
        let platform = Platform::start().await;
        platform.endpoints(endpoints);
        platform.handshakes(handshakes);
        let connection = LongConnection::new(&platform.client(), &events).pace(fast());
        let refused = timeout(PATIENCE, connection.start())
            .await
            .expect("in time");
        let error = refused.expect_err("refused");
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Refused, Some(code))
        );
        assert_eq!(platform.connections().0, 0);
    }
    let store = feishu_core::Client::builder()
        .store_app("cli_1", "s")
        .build()
        .expect("a client");
    let error = LongConnection::new(&store, &events)
        .start()
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn silence_ends_at_its_deadline_and_a_start_can_be_given_up() {
    let platform = Platform::start().await;
    platform.endpoints([Reply::Silence]);
    platform.handshakes([Reply::Silence]);
    let mut pace = fast();
    pace.endpoint_timeout = Duration::from_millis(50);
    pace.handshake_timeout = Duration::from_millis(50);
    let events = moved(&Log::default()).build().expect("handlers");
    let connection = LongConnection::new(&platform.client(), &events).pace(pace.clone());
    let started = timeout(PATIENCE, connection.start())
        .await
        .expect("in time");
    let connection = started.expect("a connection");
    assert_eq!(platform.requests().len(), 3);
    let error = connection.state().last_error.expect("a reason");
    assert_eq!(error.kind(), ErrorKind::Timeout);

    platform.endpoints((0..1000).map(|_| Reply::Code(1)));
    let second = LongConnection::new(&platform.client(), &events).pace(pace);
    let given_up = timeout(Duration::from_millis(200), second.start()).await;
    assert!(given_up.is_err());
    let asked = platform.requests().len();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(platform.requests().len(), asked);
}

#[tokio::test]
async fn a_code_that_ends_a_start_does_not_end_a_connection_that_has_worked() {
    let platform = Platform::start().await;
    let mut connection = start(&platform, moved(&Log::default())).await;
    platform.endpoints([Reply::Code(514)]);
    drop(platform.accept().await);
    let socket = platform.accept().await;
    assert_eq!(
        connection.state().last_error.and_then(|error| error.code()),
        Some(514)
    );
    platform.handshakes([Reply::Status(403, "handshake-status: 403\r\n")]);
    drop(socket);
    let ended = timeout(PATIENCE, connection.ended())
        .await
        .expect("in time");
    assert_eq!(ended.expect_err("refused").kind(), ErrorKind::Refused);
    assert_eq!(connection.state().phase, Phase::Ended);
}

#[tokio::test]
async fn reconnecting_ends_when_the_platform_says_so() {
    let platform = Platform::start().await;
    platform.configure(r#"{"ReconnectCount":2,"ReconnectInterval":0,"ReconnectNonce":0}"#);
    let mut connection = start(&platform, moved(&Log::default())).await;
    let socket = platform.accept().await;
    platform.endpoints((0..10).map(|_| Reply::Code(1)));
    drop(socket);
    let ended = timeout(PATIENCE, connection.ended())
        .await
        .expect("in time");
    assert_eq!(ended.expect_err("exhausted").kind(), ErrorKind::Exhausted);
    assert_eq!(platform.requests().len(), 3);
}

#[tokio::test]
async fn a_platform_that_closes_at_once_and_wishes_for_haste_gets_no_busy_loop() {
    let platform = Platform::start().await;
    platform.configure(
        r#"{"ReconnectCount":-1,"ReconnectInterval":0,"ReconnectNonce":-5,"PingInterval":0}"#,
    );
    let mut pace = fast();
    pace.first_wait = Duration::from_millis(40);
    pace.longest_wait = Duration::from_secs(10);
    let events = moved(&Log::default()).build().expect("handlers");
    let connection = LongConnection::new(&platform.client(), &events).pace(pace);
    let connection = connection.start().await.expect("a connection");
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(800) {
        let next = timeout(Duration::from_millis(100), platform.accept()).await;
        drop(next);
    }
    // At least 20 + 40 + 80 + 160 + 320 + 640 milliseconds lie before the seventh.
    let (connections, at_once) = platform.connections();
    assert!((2..=6).contains(&connections), "{connections}");
    assert_eq!(at_once, 1);
    assert_eq!(connection.stop(Duration::ZERO).await, 0);
}

/// A handler that waits to be let go.
fn held(log: &Log, gate: &Arc<Notify>) -> EventsBuilder<BoxError> {
    let (log, gate) = (Arc::clone(log), Arc::clone(gate));
    Events::builder().on::<StageChanged>(move |event| {
        let (log, gate) = (Arc::clone(&log), Arc::clone(&gate));
        async move {
            log.lock().expect("not poisoned").push("begun".to_owned());
            gate.notified().await;
            log.lock()
                .expect("not poisoned")
                .push(event.payload.application_id.unwrap_or_default());
            Ok(())
        }
    })
}

async fn until(mut holds: impl FnMut() -> bool) {
    let waited = timeout(PATIENCE, async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    });
    waited.await.expect("in time");
}

#[tokio::test]
async fn a_stop_finishes_what_has_begun_and_takes_nothing_more() {
    let (platform, log, gate) = (
        Platform::start().await,
        Log::default(),
        Arc::new(Notify::new()),
    );
    let connection = start(&platform, held(&log, &gate)).await;
    let mut socket = platform.accept().await;
    socket
        .send(&Frame::event("1", &support::stage_changed("e1", "7")))
        .await;
    until(|| lines(&log).len() == 1).await;
    let mut state = connection.watch();
    let stopping = tokio::spawn(connection.stop(PATIENCE));
    state
        .wait_for(|state| state.phase == Phase::Stopping)
        .await
        .expect("a state");
    socket
        .send(&Frame::event("2", &support::stage_changed("e2", "8")))
        .await;
    gate.notify_one();
    let answered = socket.answer().await.expect("an answer");
    assert_eq!(
        (answered.header("message_id"), answered.text().as_str()),
        (Some("1"), r#"{"code":200}"#)
    );
    assert!(socket.answer().await.is_none());
    drop(socket);
    assert_eq!(stopping.await.expect("no panic"), 0);
    assert_eq!(lines(&log), ["begun", "7"]);
    assert_eq!(platform.connections(), (1, 1));
}

#[tokio::test]
async fn a_slow_handler_is_answered_for_in_time_and_counts_when_it_is_done() {
    for answer in [Answer::AfterHandling, Answer::First] {
        let (platform, log, gate) = (
            Platform::start().await,
            Log::default(),
            Arc::new(Notify::new()),
        );
        let events = held(&log, &gate)
            .answer(answer)
            .deadline(Duration::from_millis(100));
        let connection = start(&platform, events).await;
        let mut socket = platform.accept().await;
        let push = Frame::event("1", &support::stage_changed("e1", "7"));
        socket.send(&push).await;
        let first = socket.answer().await.expect("an answer").text();
        let expected = if answer == Answer::First { 200 } else { 500 };
        assert_eq!(first, format!(r#"{{"code":{expected}}}"#));
        until(|| lines(&log).len() == 1).await;
        gate.notify_one();
        until(|| lines(&log).len() == 2).await;
        // The connection is lost; the event comes again over the next, and is known.
        drop(socket);
        let mut socket = platform.accept().await;
        socket.send(&push).await;
        assert_eq!(
            socket.answer().await.expect("an answer").text(),
            r#"{"code":200}"#
        );
        assert_eq!(lines(&log), ["begun", "7"]);
        assert_eq!(connection.stop(PATIENCE).await, 0);
    }
}

#[tokio::test]
async fn a_handle_that_is_dropped_closes_the_connection() {
    let platform = Platform::start().await;
    let connection = start(&platform, moved(&Log::default())).await;
    let mut socket = platform.accept().await;
    drop(connection);
    assert!(socket.answer().await.is_none());
}
