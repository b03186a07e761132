//! Events over a long connection, against a platform that keeps to the protocol and one that does
//! not.

mod support;

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_core::Client;
use feishu_core::event::Event as _;
use feishu_core::frame::{CONTROL, DATA, Frame};
use feishu_events::{
    Answer, BoxError, ErrorKind, Events, EventsBuilder, LongConnection, Pace, Phase,
    RunningConnection, Way,
};
use feishu_mock::{
    Answer as Came, ConnectionFault, ConnectionStep, Event, Fault, MockServer, PushFault, Reply,
};
use serde_json::{Value, json};
use support::{StageChanged, TicketCreated};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

/// Longer than anything takes here, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(20);

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

/// An application that moved.
fn application(id: &str, application: &str) -> Event {
    Event::new(StageChanged::TYPE, json!({"application_id": application})).id(id)
}

async fn platform() -> MockServer {
    MockServer::start(&[]).await.expect("a port")
}

fn client(server: &MockServer) -> Client {
    Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .build()
        .expect("a client")
}

/// Times at the speed of tests.
fn fast() -> Pace {
    let mut pace = Pace::default();
    pace.first_wait = Duration::from_millis(10);
    pace.longest_wait = Duration::from_millis(50);
    pace
}

async fn start(server: &MockServer, events: EventsBuilder<BoxError>) -> RunningConnection {
    start_at(server, events, fast()).await
}

async fn start_at(
    server: &MockServer,
    events: EventsBuilder<BoxError>,
    pace: Pace,
) -> RunningConnection {
    let events = events.build().expect("handlers");
    let connection = LongConnection::new(&client(server), &events).pace(pace);
    let started = timeout(PATIENCE, connection.start()).await;
    started.expect("in time").expect("a connection")
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
async fn events_reach_their_handlers_and_each_is_answered() {
    let (server, log) = (platform().await, Log::default());
    let connection = start(&server, moved(&log)).await;
    for (event, answer) in [
        (application("e1", "7"), 200),
        (application("e1", "7"), 200),
        (application("e2", "bad"), 500),
        (application("e2", "bad"), 500),
        (Event::new("hire.something.new_v1", json!({})), 200),
        (Event::new(TicketCreated::TYPE, json!({"guest": 1})), 500),
        ("no JSON".into(), 500),
        (json!({"schema": "9"}).into(), 500),
        ("".into(), 500),
    ] {
        let shown = format!("{event:?}");
        // The server takes only the frame itself for an answer, with the time it took.
        let pushed = server.push(event).once().await;
        assert_eq!(pushed.last(), &Came::Acknowledged(answer, None), "{shown}");
    }
    assert_eq!(lines(&log), ["7", "bad", "bad"]);
    let state = connection.state();
    assert_eq!(
        (state.phase, state.events, state.reconnects),
        (Phase::Connected, 9, 0)
    );
    let open = server.long_connections();
    assert_eq!(state.connection_id.as_deref(), Some(open[0].id()));
    assert!(state.connected_since.is_some() && state.last_event.is_some());
    let request = &server.requests_to(ConnectionStep::Endpoint)[0];
    assert_eq!(request.header("locale"), Some("zh"));
    assert!(!format!("{connection:?}").contains(server.app_secret()));
}

#[tokio::test]
async fn what_was_not_answered_well_comes_again_and_is_then_handled() {
    let (server, log) = (platform().await, Log::default());
    let failed = Arc::new(Mutex::new(0));
    let counting = Arc::clone(&failed);
    let events = moved(&log).on_callback("card.action.trigger", |click| async move {
        Ok(json!({"toast": String::from_utf8_lossy(click.payload.json())}))
    });
    let events = events.on::<support::ChatCreated>(move |_| {
        let mut failed = counting.lock().expect("not poisoned");
        *failed += 1;
        let first = *failed < 3;
        async move { if first { Err("not yet".into()) } else { Ok(()) } }
    });
    let _connection = start(&server, events).await;
    let chat = Event::v1(support::ChatCreated::TYPE, json!({"chat_id": "oc_1"}));
    let pushed = server.push(chat.clone()).await;
    assert_eq!(pushed.codes(), [500, 500, 200]);
    assert_eq!(server.push(chat).await.codes(), [200]);
    assert_eq!(*failed.lock().expect("not poisoned"), 3);
    // A callback is answered with its handler's words.
    let click = Event::new("card.action.trigger", json!({"a": 1}));
    for _ in 0..2 {
        let pushed = server.push(click.clone()).await;
        let data = pushed.last().data().expect("data");
        let data: Value = serde_json::from_slice(data).expect("JSON");
        assert_eq!(data, json!({"toast": r#"{"a":1}"#}));
    }
}

#[tokio::test]
async fn parts_make_one_event_and_what_does_not_fit_together_comes_again() {
    let server = MockServer::builder().push_deadline(Duration::from_millis(300));
    let (server, log) = (server.start().await.expect("a port"), Log::default());
    let _connection = start(&server, moved(&log)).await;
    let push = |id: &str| server.push(application(id, id)).parts(6);
    assert_eq!(push("whole").await.codes(), [200]);
    assert_eq!(
        push("shuffled")
            .fault(PushFault::shuffled_parts())
            .await
            .codes(),
        [200]
    );
    assert_eq!(
        push("twice")
            .fault(PushFault::repeated_parts())
            .await
            .codes(),
        [200]
    );
    // Nothing comes back for what is not an event, and another event in between is answered.
    let missing = push("missing")
        .fault(PushFault::missing_part())
        .into_future();
    let missing = tokio::spawn(missing);
    assert_eq!(push("between").await.codes(), [200]);
    assert_eq!(missing.await.expect("no panic").codes(), [0, 200]);
    let disagreeing = push("disagreeing").fault(PushFault::disagreeing_parts());
    assert_eq!(disagreeing.await.codes(), [0, 200]);
    // More than a receiver holds of one event, and more parts.
    let oversized = push("oversized").fault(PushFault::oversized(17 * 1024 * 1024));
    assert_eq!(oversized.await.codes(), [0, 200]);
    let many = server.push(application("many", "many")).parts(1025).once();
    assert_eq!(many.await.last(), &Came::Silence);
    let mut seen = lines(&log);
    seen.sort();
    let all = [
        "between",
        "disagreeing",
        "missing",
        "oversized",
        "shuffled",
        "twice",
        "whole",
    ];
    assert_eq!(seen, all);
}

#[tokio::test]
async fn what_is_no_frame_or_no_event_harms_nothing() {
    let server = MockServer::builder().push_deadline(Duration::from_millis(100));
    let (server, log) = (server.start().await.expect("a port"), Log::default());
    let connection = start(&server, moved(&log)).await;
    let open = server.wait_for_long_connections(1).await;
    let frame = |method, headers: &[(&str, &str)], payload: &'static [u8]| {
        let headers = headers.iter();
        let frame = Frame {
            method,
            headers: headers
                .map(|(key, value)| ((*key).into(), (*value).into()))
                .collect(),
            payload: Some(payload.into()),
            ..Frame::default()
        };
        frame.encode()
    };
    for bytes in [
        b"".to_vec(),
        b"\xff\xff\xff".to_vec(),
        vec![8, 1, 16, 1],
        vec![0x42, 0xff, 0xff, 0xff, 0xff, 0x0f],
        frame(5, &[], b""),
        frame(CONTROL, &[("type", "other")], b"{"),
        frame(DATA, &[("type", "event"), ("sum", "x")], b"{}"),
        frame(
            DATA,
            &[("type", "event"), ("sum", "3"), ("seq", "0")],
            b"{}",
        ),
        frame(
            DATA,
            &[
                ("type", "event"),
                ("sum", "3"),
                ("seq", "7"),
                ("message_id", "m"),
            ],
            b"{}",
        ),
    ] {
        open[0].send(bytes);
    }
    for fault in [PushFault::garbage(), PushFault::missing_field()] {
        let pushed = server.push(application("e1", "7")).fault(fault).await;
        assert_eq!(pushed.codes(), [0, 200]);
    }
    // Cards of the old kind have no handlers here.
    let card = server.push(json!({})).as_card().await;
    assert_eq!(card.last(), &Came::Acknowledged(200, None));
    assert_eq!(lines(&log), ["7"]);
    assert_eq!(connection.state().reconnects, 0);
}

#[tokio::test]
async fn pings_come_at_once_and_as_often_as_the_platform_says() {
    let server = platform().await;
    let mut pace = fast();
    pace.shortest_ping = Duration::from_millis(20);
    server.set_client_config(json!({"PingInterval": 100}));
    // Whole seconds are the platform's unit, so a wish of none is what the bound is for.
    server.set_pong_config(json!({"PingInterval": 0}));
    let _connection = start_at(&server, moved(&Log::default()), pace).await;
    let open = server.wait_for_long_connections(1).await.remove(0);
    until(|| open.pings() >= 2).await;
    // Pongs that set nothing change nothing.
    server.set_pong_config(json!({}));
    let so_far = open.pings();
    until(|| open.pings() >= so_far + 4).await;
}

#[tokio::test]
async fn a_half_open_connection_is_noticed_and_made_anew() {
    let server = platform().await;
    let mut pace = fast();
    pace.pong_timeout = Duration::from_millis(100);
    let fault = Fault::connection(ConnectionFault::HalfOpen);
    server.fault(ConnectionStep::Handshake, fault);
    let connection = start_at(&server, moved(&Log::default()), pace).await;
    until(|| connection.state().reconnects == 1).await;
    let error = connection.state().last_error.expect("a reason");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("half-open"), "{error}");
    assert_eq!(server.push(application("e1", "7")).await.codes(), [200]);
}

#[tokio::test]
async fn a_platform_that_stops_reading_is_noticed_at_the_deadline_of_writing() {
    let server = platform().await;
    let mut pace = fast();
    pace.write_timeout = Duration::from_millis(200);
    let connection = start_at(&server, moved(&Log::default()), pace).await;
    let open = server.wait_for_long_connections(1).await.remove(0);
    open.fault(ConnectionFault::StopReading);
    // Answers are as large as the headers that they repeat, and soon fill what the system holds.
    let frame = Frame {
        method: DATA,
        headers: vec![
            ("type".to_owned(), "event".to_owned()),
            ("trace_id".to_owned(), "x".repeat(1024 * 1024)),
        ],
        payload: Some("{}".into()),
        ..Frame::default()
    };
    let frame = feishu_events::Bytes::from(frame.encode());
    for _ in 0..40 {
        open.send(frame.clone());
    }
    until(|| connection.state().reconnects == 1).await;
    let error = connection.state().last_error.expect("a reason");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("stopped reading"), "{error}");
    // The new connection serves; whether the old one is still held is the server's business.
    assert_eq!(connection.stop(Duration::from_secs(1)).await, 0);
}

#[tokio::test]
async fn a_connection_that_is_closed_at_any_stage_is_made_anew() {
    let server = platform().await;
    let log = Log::default();
    let connection = start(&server, moved(&log)).await;
    let mut open = server.wait_for_long_connections(1).await.remove(0);
    let mut lost = 0;
    for (endpoint, handshake, fault) in [
        (None, None, ConnectionFault::Close),
        (Some(Fault::close()), None, ConnectionFault::End),
        (Some(Fault::cut_body()), None, ConnectionFault::EndInFrame),
        (
            Some(Fault::reset()),
            Some(Fault::reset()),
            ConnectionFault::Reset,
        ),
        (None, Some(Fault::close()), ConnectionFault::End),
        (
            None,
            Some(Fault::connection(ConnectionFault::Reset).times(2)),
            ConnectionFault::Close,
        ),
    ] {
        if let Some(fault) = endpoint {
            server.fault(ConnectionStep::Endpoint, fault);
        }
        if let Some(fault) = handshake {
            server.fault(ConnectionStep::Handshake, fault);
        }
        open.fault(fault);
        lost += 1;
        loop {
            let next = timeout(PATIENCE, server.next_long_connection(&open)).await;
            open = next.expect("in time").expect("a server");
            let id = open.id();
            if server.push(application(id, id)).await.is_delivered() {
                break;
            }
        }
        assert!(connection.state().reconnects >= lost);
    }
    for fault in [PushFault::cut_frame(), PushFault::hang_up()] {
        let pushed = server.push(application("last", "last")).fault(fault).await;
        assert!(
            matches!(pushed.deliveries()[0].answer, Came::Broken(_)),
            "{pushed:?}"
        );
        assert!(pushed.is_delivered(), "{pushed:?}");
    }
    assert_eq!(lines(&log).iter().filter(|line| *line == "last").count(), 1);
}

#[tokio::test]
async fn what_passes_is_tried_again_and_what_is_final_ends_the_start() {
    let events = moved(&Log::default()).build().expect("handlers");
    for (endpoints, handshakes, code) in [
        (
            vec![
                Fault::no_endpoint(1, "busy"),
                Fault::no_endpoint(1_000_040_343, "internal"),
                Fault::no_endpoint(514, "no"),
            ],
            vec![],
            514,
        ),
        (
            vec![
                Fault::html(502),
                Fault::reply(Reply::json(
                    json!({"code": 0, "data": {"URL": "http://x/"}}),
                )),
                Fault::reply(Reply::json(json!({"code": 0, "data": {"URL": "ws://x/"}}))),
                Fault::reply(Reply::json(json!({"msg": "neither"}))),
                Fault::cut_json(),
            ],
            vec![
                Fault::reply(Reply::empty(200)),
                Fault::handshake(500, 0, "later"),
                Fault::handshake(403, 77, "no"),
            ],
            77,
        ),
        (
            vec![],
            vec![Fault::handshake(514, 1_000_040_350, "too many")],
            1_000_040_350,
        ),
    ] {
        let server = platform().await;
        for fault in endpoints {
            server.fault(ConnectionStep::Endpoint, fault);
        }
        for fault in handshakes {
            server.fault(ConnectionStep::Handshake, fault);
        }
        let connection = LongConnection::new(&client(&server), &events).pace(fast());
        let refused = timeout(PATIENCE, connection.start())
            .await
            .expect("in time");
        let error = refused.expect_err("refused");
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Refused, Some(code))
        );
        assert_eq!(server.pending_faults(), 0);
        assert!(server.long_connections().is_empty());
    }
    let store = Client::builder()
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
    let server = platform().await;
    server.fault(ConnectionStep::Endpoint, Fault::hang());
    server.fault(ConnectionStep::Handshake, Fault::hang());
    let mut pace = fast();
    pace.endpoint_timeout = Duration::from_millis(250);
    pace.handshake_timeout = Duration::from_millis(250);
    let connection = start_at(&server, moved(&Log::default()), pace.clone()).await;
    assert!(server.requests_to(ConnectionStep::Endpoint).len() >= 3);
    let error = connection.state().last_error.expect("a reason");
    assert_eq!(error.kind(), ErrorKind::Timeout);

    server.fault(
        ConnectionStep::Endpoint,
        Fault::no_endpoint(1, "busy").forever(),
    );
    let events = moved(&Log::default()).build().expect("handlers");
    let second = LongConnection::new(&client(&server), &events).pace(pace);
    let given_up = timeout(Duration::from_millis(200), second.start()).await;
    assert!(given_up.is_err());
    let asked = server.requests_to(ConnectionStep::Endpoint).len();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(server.requests_to(ConnectionStep::Endpoint).len(), asked);
}

#[tokio::test]
async fn a_code_that_ends_a_start_does_not_end_a_connection_that_has_worked() {
    let server = platform().await;
    let mut connection = start(&server, moved(&Log::default())).await;
    let first = server.wait_for_long_connections(1).await;
    server.fault(ConnectionStep::Endpoint, Fault::no_endpoint(514, "no"));
    first[0].fault(ConnectionFault::End);
    let next = timeout(PATIENCE, server.next_long_connection(&first[0])).await;
    let next = next.expect("in time").expect("a server");
    until(|| connection.state().phase == Phase::Connected).await;
    let error = connection.state().last_error.expect("a reason");
    assert_eq!(error.code(), Some(514));
    server.fault(ConnectionStep::Handshake, Fault::handshake(403, 0, "no"));
    next.fault(ConnectionFault::End);
    let ended = timeout(PATIENCE, connection.ended())
        .await
        .expect("in time");
    assert_eq!(ended.expect_err("refused").kind(), ErrorKind::Refused);
    assert_eq!(connection.state().phase, Phase::Ended);
}

#[tokio::test]
async fn reconnecting_ends_when_the_platform_says_so() {
    let server = platform().await;
    server.set_client_config(
        json!({"ReconnectCount": 2, "ReconnectInterval": 0, "ReconnectNonce": 0}),
    );
    let mut connection = start(&server, moved(&Log::default())).await;
    server.fault(
        ConnectionStep::Endpoint,
        Fault::no_endpoint(1, "busy").forever(),
    );
    server.wait_for_long_connections(1).await[0].fault(ConnectionFault::End);
    let ended = timeout(PATIENCE, connection.ended())
        .await
        .expect("in time");
    assert_eq!(ended.expect_err("exhausted").kind(), ErrorKind::Exhausted);
    assert_eq!(server.requests_to(ConnectionStep::Endpoint).len(), 3);
}

#[tokio::test]
async fn a_platform_that_closes_at_once_and_wishes_for_haste_gets_no_busy_loop() {
    let server = platform().await;
    server.set_client_config(json!({
        "ReconnectCount": -1, "ReconnectInterval": 0, "ReconnectNonce": -5, "PingInterval": 0,
    }));
    let fault = Fault::connection(ConnectionFault::Close).forever();
    server.fault(ConnectionStep::Handshake, fault);
    let mut pace = fast();
    pace.first_wait = Duration::from_millis(40);
    pace.longest_wait = Duration::from_secs(10);
    let connection = start_at(&server, moved(&Log::default()), pace).await;
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(800) {
        assert!(server.long_connections().len() <= 2);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // At least 20 + 40 + 80 + 160 + 320 + 640 milliseconds lie before the seventh.
    let connections = server.requests_to(ConnectionStep::Handshake).len();
    assert!((2..=6).contains(&connections), "{connections}");
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

#[tokio::test]
async fn a_stop_finishes_what_has_begun_and_takes_nothing_more() {
    let (server, log, gate) = (platform().await, Log::default(), Arc::new(Notify::new()));
    let connection = start(&server, held(&log, &gate)).await;
    let begun = tokio::spawn(server.push(application("e1", "7")).once().into_future());
    until(|| lines(&log).len() == 1).await;
    let mut state = connection.watch();
    let stopping = tokio::spawn(connection.stop(PATIENCE));
    state
        .wait_for(|state| state.phase == Phase::Stopping)
        .await
        .expect("a state");
    let late = tokio::spawn(server.push(application("e2", "8")).once().into_future());
    tokio::time::sleep(Duration::from_millis(20)).await;
    gate.notify_one();
    assert_eq!(begun.await.expect("no panic").codes(), [200]);
    assert!(!late.await.expect("no panic").is_delivered());
    assert_eq!(stopping.await.expect("no panic"), 0);
    assert_eq!(lines(&log), ["begun", "7"]);
    assert_eq!(server.requests_to(ConnectionStep::Handshake).len(), 1);
    until(|| server.long_connections().is_empty()).await;
}

#[tokio::test]
async fn a_slow_handler_is_answered_for_in_time_and_counts_when_it_is_done() {
    for answer in [Answer::AfterHandling, Answer::First] {
        let (server, log, gate) = (platform().await, Log::default(), Arc::new(Notify::new()));
        let events = held(&log, &gate)
            .answer(answer)
            .deadline(Duration::from_millis(100));
        let connection = start(&server, events).await;
        let push = || server.push(application("e1", "7")).once();
        let expected = if answer == Answer::First { 200 } else { 500 };
        assert_eq!(push().await.codes(), [expected]);
        until(|| lines(&log).len() == 1).await;
        gate.notify_one();
        until(|| lines(&log).len() == 2).await;
        // The connection is lost; the event comes again over the next, and is known.
        let known = server.long_connections();
        known[0].fault(ConnectionFault::End);
        let next = timeout(PATIENCE, server.next_long_connection(&known[0])).await;
        assert!(next.expect("in time").is_some());
        assert_eq!(push().await.codes(), [200]);
        assert_eq!(lines(&log), ["begun", "7"]);
        assert_eq!(connection.stop(PATIENCE).await, 0);
    }
}

#[tokio::test]
async fn of_several_connections_of_an_app_one_gets_each_event() {
    let server = platform().await;
    let logs = [Log::default(), Log::default(), Log::default()];
    let mut connections = Vec::new();
    for log in &logs {
        connections.push(start(&server, moved(log)).await);
    }
    for id in 0..60 {
        let id = id.to_string();
        assert_eq!(server.push(application(&id, &id)).await.codes(), [200]);
    }
    let counts: Vec<_> = logs.iter().map(|log| lines(log).len()).collect();
    assert_eq!(counts.iter().sum::<usize>(), 60);
    // That one of three gets none of sixty happens once in ten thousand million times.
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

#[tokio::test]
async fn a_handle_that_is_dropped_closes_the_connection() {
    let server = platform().await;
    let connection = start(&server, moved(&Log::default())).await;
    server.wait_for_long_connections(1).await;
    drop(connection);
    until(|| server.long_connections().is_empty()).await;
}
