//! Events as HTTP requests: what is proved is handled once, and the rest learns nothing.

mod support;

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_events::http::{HeaderMap, HeaderValue, Request, StatusCode};
use feishu_events::{
    Answer, BoxError, Bytes, EncryptKey, ErrorKind, Events, EventsBuilder, Failure, Received,
    Webhook, inbox,
};
use serde_json::{Value, json};
use support::{ChatCreated, KEY, StageChanged, TOKEN, TicketCreated};
use tokio::sync::Notify;
use tower_service::Service;

type Log = Arc<Mutex<Vec<String>>>;

fn lines(log: &Log) -> Vec<String> {
    log.lock().expect("not poisoned").clone()
}

fn note(log: &Log, line: impl Into<String>) {
    log.lock().expect("not poisoned").push(line.into());
}

/// Handlers that write down the applications that moved.
fn moved(log: &Log) -> EventsBuilder<BoxError> {
    let log = Arc::clone(log);
    Events::builder().on::<StageChanged>(move |event| {
        note(&log, event.payload.application_id.unwrap_or_default());
        async { Ok(()) }
    })
}

fn webhook(events: EventsBuilder<BoxError>) -> Webhook<BoxError> {
    let events = events.build().expect("handlers");
    Webhook::builder(&events)
        .verification_token(TOKEN)
        .encrypt_key(KEY)
        .build()
        .expect("a webhook")
}

async fn status<X: std::fmt::Display + Send + Sync + 'static>(
    webhook: &Webhook<X>,
    request: Request<Bytes>,
) -> u16 {
    let response = webhook.handle(request).await;
    let body = response.body();
    // Neither a reason nor anything else goes to a sender that is refused.
    assert!(
        response.status().is_success() || body.is_empty(),
        "{body:?}"
    );
    assert_eq!(said(response.headers()), about(body));
    response.status().as_u16()
}

/// All headers of a response.
fn said(headers: &HeaderMap) -> Vec<(&str, &str)> {
    fn text(value: &HeaderValue) -> &str {
        value.to_str().expect("text")
    }
    headers
        .iter()
        .map(|(name, value)| (name.as_str(), text(value)))
        .collect()
}

/// What they are to say of such a body: nothing of the request's own are among them.
fn about(body: &Bytes) -> Vec<(&'static str, &'static str)> {
    let json = [("content-type", "application/json; charset=utf-8")];
    json.into_iter().filter(|_| !body.is_empty()).collect()
}

#[tokio::test]
async fn an_event_reaches_its_handler_typed_whatever_it_is_wrapped_in() {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let events = Events::<BoxError>::builder()
        .on::<StageChanged>(move |event: Received<StageChanged>| {
            let envelope = &event.envelope;
            note(
                &seen,
                format!(
                    "{:?} {} {:?} {:?} {}",
                    event.payload.update_time,
                    envelope.id(),
                    envelope.tenant_key(),
                    envelope.app_id(),
                    envelope.token_checked(),
                ),
            );
            assert!(envelope.age().expect("a time") > Duration::from_secs(3600));
            async { Ok(()) }
        })
        .on::<ChatCreated>({
            let log = Arc::clone(&log);
            move |event| {
                note(&log, event.payload.chat_id.unwrap_or_default());
                async { Ok(()) }
            }
        });
    let webhook = webhook(events);
    let plain = support::stage_changed("e1", "7");
    assert_eq!(status(&webhook, support::signed(plain)).await, 200);
    let hidden = support::encrypted(&support::stage_changed("e2", "8"));
    assert_eq!(status(&webhook, support::signed(hidden)).await, 200);
    let first = json!({"ts": "1502199207.7171419", "uuid": "u1", "token": TOKEN,
        "type": "event_callback", "event": {"type": "p2p_chat_create", "chat_id": "oc_1"}});
    assert_eq!(
        status(&webhook, support::signed(first.to_string())).await,
        200
    );
    let said = r#"Some("2ca1d211f64f6438") Some("cli_9f5343c580712544") true"#;
    assert_eq!(
        lines(&log),
        [
            format!("Some(1652806656258) e1 {said}"),
            format!("Some(1652806656258) e2 {said}"),
            "oc_1".to_owned(),
        ]
    );
}

#[tokio::test]
async fn a_challenge_is_sent_back_signed_or_not_and_encrypted_or_not() {
    let webhook = webhook(Events::builder());
    let challenge =
        json!({"challenge": "a\"jls384", "token": TOKEN, "type": "url_verification"}).to_string();
    for request in [
        support::plain(challenge.clone()),
        support::signed(challenge.clone()),
        support::plain(support::encrypted(&challenge)),
        support::signed(support::encrypted(&challenge)),
    ] {
        let response = webhook.handle(request).await;
        assert_eq!(response.status(), StatusCode::OK);
        let body: Value = serde_json::from_slice(response.body()).expect("JSON");
        assert_eq!(body, json!({"challenge": "a\"jls384"}));
    }
    let forged = json!({"challenge": "x", "token": "other", "type": "url_verification"});
    assert_eq!(
        status(&webhook, support::plain(forged.to_string())).await,
        401
    );
    let sealed = support::encrypted(&forged.to_string());
    assert_eq!(status(&webhook, support::plain(sealed)).await, 401);
}

#[tokio::test]
async fn what_is_not_proved_is_not_handled_and_is_not_told_why() {
    let log = Log::default();
    let webhook = webhook(moved(&log));
    let event = support::stage_changed("e1", "7");
    let hidden = support::encrypted(&event);
    let changed = |name: &'static str, value: &'static str| {
        let mut request = support::signed(hidden.clone());
        let value = value.parse().expect("a header");
        request.headers_mut().insert(name, value);
        request
    };
    let mut unsigned_by_half = support::signed(hidden.clone());
    unsigned_by_half
        .headers_mut()
        .remove("x-lark-request-nonce");
    let other_body = support::encrypted(&support::stage_changed("e1", "8"));
    let mut other = support::signed(hidden.clone());
    *other.body_mut() = other_body.into();
    let mut torn = base64_of(&hidden);
    torn.truncate(torn.len() - 8);
    for request in [
        support::plain(event.clone()),
        support::plain(hidden.clone()),
        unsigned_by_half,
        other,
        changed("x-lark-signature", "00"),
        changed("x-lark-signature", "zz"),
        changed("x-lark-request-nonce", "another"),
        changed("x-lark-request-timestamp", "soon"),
        support::stale(Duration::from_secs(301), hidden.clone()),
        support::ahead(Duration::from_secs(302), hidden.clone()),
        support::ahead(Duration::MAX, hidden.clone()),
        support::signed(event.replace(TOKEN, "another")),
        support::signed(support::encrypted(&event.replace(TOKEN, ""))),
        support::plain(json!({"encrypt": torn}).to_string()),
        support::plain(json!({"encrypt": "no base64!"}).to_string()),
        support::signed(json!({"encrypt": "no base64!"}).to_string()),
        support::plain(json!({"encrypt": ""}).to_string()),
        support::plain("no JSON"),
        support::plain(""),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(status(&webhook, request).await, 401, "{shown}");
    }
    assert!(lines(&log).is_empty());
    // The same event as it should be.
    assert_eq!(status(&webhook, support::signed(hidden)).await, 200);
    assert_eq!(lines(&log), ["7"]);
}

fn base64_of(body: &str) -> String {
    let body: Value = serde_json::from_str(body).expect("JSON");
    body["encrypt"].as_str().expect("text").to_owned()
}

#[tokio::test]
async fn a_window_can_be_wider_or_none() {
    let log = Log::default();
    let events = moved(&log).build().expect("handlers");
    let build = |window| {
        let builder = Webhook::builder(&events).encrypt_key(KEY);
        builder.timestamp_window(window).build().expect("a webhook")
    };
    let age = Duration::from_secs(3600 * 24 * 365);
    let old = |id| support::stale(age, support::stage_changed(id, id));
    assert_eq!(status(&build(Duration::from_secs(60)), old("a")).await, 401);
    assert_eq!(status(&build(Duration::MAX), old("b")).await, 200);
    assert_eq!(lines(&log), ["b"]);
}

#[tokio::test]
async fn proved_and_no_event_is_a_bad_request() {
    let webhook = webhook(Events::builder());
    for body in [
        json!({"schema": "3.0", "header": {"token": TOKEN}, "event": {}}),
        json!({"schema": "2.0", "token": TOKEN, "event": {}}),
        json!({"schema": "2.0", "header": {"token": TOKEN, "event_type": "x"}, "event": null}),
        json!({"type": "event_callback", "token": TOKEN, "event": "text"}),
        json!({"token": TOKEN}),
    ] {
        let body = body.to_string();
        assert_eq!(
            status(&webhook, support::signed(body.clone())).await,
            400,
            "{body}"
        );
        let hidden = support::encrypted(&body);
        assert_eq!(
            status(&webhook, support::signed(hidden)).await,
            400,
            "{body}"
        );
    }
    assert_eq!(status(&webhook, support::signed("{")).await, 400);
}

#[tokio::test]
async fn other_methods_and_large_bodies_are_refused() {
    let events = Events::<BoxError>::builder().build().expect("handlers");
    let webhook = Webhook::builder(&events)
        .verification_token(TOKEN)
        .max_body_bytes(100)
        .build()
        .expect("a webhook");
    let get = Request::get("/").body(Bytes::new()).expect("a request");
    assert_eq!(status(&webhook, get).await, 405);
    assert_eq!(status(&webhook, support::plain("x".repeat(101))).await, 413);
    assert_eq!(status(&webhook, support::plain("x".repeat(100))).await, 401);
}

#[tokio::test]
async fn a_webhook_without_anything_to_prove_by_cannot_be_built() {
    let events = Events::<BoxError>::builder().build().expect("handlers");
    for builder in [
        Webhook::builder(&events),
        Webhook::builder(&events).encrypt_key(""),
        Webhook::builder(&events)
            .encrypt_key(KEY)
            .verification_token(""),
    ] {
        let error = builder.build().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Config);
    }
    let twice = Events::<BoxError>::builder()
        .on::<StageChanged>(|_| async { Ok(()) })
        .on::<StageChanged>(|_| async { Ok(()) })
        .build();
    assert!(
        twice
            .expect_err("refused")
            .to_string()
            .contains("stage_changed_v1")
    );
}

#[tokio::test]
async fn the_unknown_goes_to_the_fallback_or_is_answered_as_handled() {
    let body = support::event("e1", "hire.something.new_v1", &json!({"a": [1]}));
    let quiet = webhook(Events::builder());
    assert_eq!(status(&quiet, support::signed(body.clone())).await, 200);
    let log = Log::default();
    let seen = Arc::clone(&log);
    let loud = webhook(moved(&log).otherwise(move |event| {
        let json = String::from_utf8_lossy(event.payload.json()).into_owned();
        note(&seen, format!("{} {json}", event.envelope.event_type()));
        async { Ok(()) }
    }));
    assert_eq!(status(&loud, support::signed(body)).await, 200);
    assert_eq!(lines(&log), [r#"hire.something.new_v1 {"a":[1]}"#]);
}

#[tokio::test]
async fn an_event_is_handled_once_and_again_only_when_it_failed() {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let events = Events::<String>::builder()
        .on::<StageChanged>(move |event| {
            let first = lines(&seen).is_empty();
            note(&seen, event.payload.application_id.unwrap_or_default());
            async move {
                if first {
                    Err("the first time fails".to_owned())
                } else {
                    Ok(())
                }
            }
        })
        .observe({
            let log = Arc::clone(&log);
            move |handling| {
                let line = match handling.outcome {
                    Ok(()) => "done".to_owned(),
                    Err(failure) => failure.to_string(),
                };
                note(&log, line);
            }
        })
        .build()
        .expect("handlers");
    let webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .build()
        .expect("a webhook");
    let push = || support::signed(support::stage_changed("e1", "7"));
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(status(&webhook, push()).await);
    }
    assert_eq!(statuses, [500, 200, 200]);
    assert_eq!(lines(&log), ["7", "the first time fails", "7", "done"]);
}

#[tokio::test]
async fn a_panic_is_a_failure_like_others() {
    let events = Events::<BoxError>::builder().on::<StageChanged>(|event| async move {
        match event.payload.application_id.as_deref() {
            Some("7") => panic!("seven"),
            _ => Ok(()),
        }
    });
    let log = Log::default();
    let seen = Arc::clone(&log);
    let events = events.observe(move |handling| note(&seen, format!("{:?}", handling.outcome)));
    let webhook = webhook(events);
    let push = |id, application| support::signed(support::stage_changed(id, application));
    assert_eq!(status(&webhook, push("e1", "7")).await, 500);
    assert_eq!(status(&webhook, push("e2", "8")).await, 200);
    assert_eq!(lines(&log), [r#"Err(Panicked("seven"))"#, "Ok(())"]);
}

#[tokio::test]
async fn a_payload_that_is_not_what_is_documented_names_its_place_and_comes_again() {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let events = Events::<BoxError>::builder()
        .on::<TicketCreated>(|_| async { Ok(()) })
        .observe(move |handling| {
            if let Err(Failure::Decode(error)) = handling.outcome {
                note(
                    &seen,
                    format!("{} {:?}", handling.envelope.id(), error.path()),
                );
            }
        });
    let webhook = webhook(events);
    for (id, payload) in [
        (
            "a",
            json!({"customized_fields": [{"id": "1"}, {"required": "maybe"}]}),
        ),
        ("b", json!({"guest": "text"})),
        ("c", json!([])),
    ] {
        let body = support::event(id, "helpdesk.ticket.created_v1", &payload);
        assert_eq!(status(&webhook, support::signed(body)).await, 500);
    }
    assert_eq!(
        lines(&log),
        [
            r#"a Some("event.customized_fields[1].required")"#,
            r#"b Some("event.guest")"#,
            r#"c Some("event")"#,
        ]
    );
}

/// A handler that waits to be let go.
fn held(log: &Log, gate: &Arc<Notify>) -> EventsBuilder<BoxError> {
    let (log, gate) = (Arc::clone(log), Arc::clone(gate));
    Events::builder()
        .on::<StageChanged>({
            let log = Arc::clone(&log);
            move |event| {
                let (log, gate) = (Arc::clone(&log), Arc::clone(&gate));
                async move {
                    note(&log, "begun");
                    gate.notified().await;
                    note(&log, event.payload.application_id.unwrap_or_default());
                    Ok(())
                }
            }
        })
        .observe(move |handling| note(&log, format!("late: {}", handling.late)))
}

#[tokio::test(start_paused = true)]
async fn at_the_deadline_the_platform_has_an_answer_and_the_late_result_counts() {
    let (log, gate) = (Log::default(), Arc::new(Notify::new()));
    let webhook = webhook(held(&log, &gate));
    let push = || support::signed(support::stage_changed("e1", "7"));
    let begun = tokio::time::Instant::now();
    assert_eq!(status(&webhook, push()).await, 500);
    assert_eq!(begun.elapsed().as_millis() / 10, 250);
    // It comes again while the handler is still at it: not handled twice, and not yet done.
    assert_eq!(status(&webhook, push()).await, 500);
    gate.notify_one();
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert_eq!(lines(&log), ["begun", "7", "late: true"]);
    // And once more when it is done.
    assert_eq!(status(&webhook, push()).await, 200);
    assert_eq!(lines(&log).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn answering_first_does_not_wait_for_the_handler() {
    let (log, gate) = (Log::default(), Arc::new(Notify::new()));
    let webhook = webhook(held(&log, &gate).answer(Answer::First));
    let begun = tokio::time::Instant::now();
    let push = support::signed(support::stage_changed("e1", "7"));
    assert_eq!(status(&webhook, push).await, 200);
    assert!(begun.elapsed() < Duration::from_millis(100));
    gate.notify_one();
    assert_eq!(webhook.drain(Duration::from_secs(60)).await, 0);
    assert_eq!(lines(&log), ["begun", "7", "late: false"]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_goes_on_when_the_sender_hangs_up() {
    let (log, gate) = (Log::default(), Arc::new(Notify::new()));
    let webhook = webhook(held(&log, &gate));
    let push = webhook.handle(support::signed(support::stage_changed("e1", "7")));
    let hung_up = tokio::time::timeout(Duration::from_millis(10), push).await;
    assert!(hung_up.is_err());
    gate.notify_one();
    assert_eq!(webhook.drain(Duration::from_secs(60)).await, 0);
    assert_eq!(lines(&log), ["begun", "7", "late: false"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_cut_off_by_a_drain_is_handled_when_it_comes_again() {
    let (log, gate) = (Log::default(), Arc::new(Notify::new()));
    let events = held(&log, &gate).build().expect("handlers");
    let build = || {
        Webhook::builder(&events)
            .encrypt_key(KEY)
            .build()
            .expect("a webhook")
    };
    let push = || support::signed(support::stage_changed("e1", "7"));
    let stopped = build();
    assert_eq!(status(&stopped, push()).await, 500);
    assert_eq!(stopped.drain(Duration::from_secs(1)).await, 1);
    gate.notify_one();
    assert_eq!(status(&build(), push()).await, 200);
    assert_eq!(
        lines(&log).iter().filter(|line| *line == "begun").count(),
        2
    );
}

#[tokio::test(start_paused = true)]
async fn handlers_are_bounded_and_what_is_too_much_comes_again() {
    let (log, gate) = (Log::default(), Arc::new(Notify::new()));
    let webhook = webhook(held(&log, &gate).concurrency(2).backlog(1));
    let push = |id: &str| {
        let webhook = webhook.clone();
        let request = support::signed(support::stage_changed(id, id));
        tokio::spawn(async move { status(&webhook, request).await })
    };
    let mut pushes = Vec::new();
    for id in ["a", "b", "c", "d"] {
        pushes.push(push(id));
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // Two run, one waits, and the fourth is refused at once.
    let refused = pushes.pop().expect("four").await.expect("no panic");
    assert_eq!(refused, 500);
    assert_eq!(lines(&log), ["begun", "begun", "late: false"]);
    for _ in 0..3 {
        gate.notify_one();
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for push in pushes {
        assert_eq!(push.await.expect("no panic"), 200);
    }
    assert_eq!(
        lines(&log).iter().filter(|line| *line == "begun").count(),
        3
    );
}

#[tokio::test(start_paused = true)]
async fn events_of_one_key_are_handled_one_after_the_other() {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let webhook = webhook(Events::<BoxError>::builder().on_in_order::<StageChanged>(
        |event| event.payload.application_id.clone().unwrap_or_default(),
        move |event| {
            let log = Arc::clone(&seen);
            async move {
                let id = event.envelope.id().to_owned();
                // The first takes longest, so that without order it would be last.
                let left = 100 - id.parse::<u64>().expect("a number");
                note(&log, format!("{id} begins"));
                tokio::time::sleep(Duration::from_millis(left)).await;
                note(&log, format!("{id} ends"));
                Ok(())
            }
        },
    ));
    let mut pushes = Vec::new();
    for id in 0..10 {
        let body = support::stage_changed(&id.to_string(), if id == 5 { "other" } else { "7" });
        let webhook = webhook.clone();
        pushes.push(tokio::spawn(async move {
            status(&webhook, support::signed(body)).await
        }));
    }
    for push in pushes {
        assert_eq!(push.await.expect("no panic"), 200);
    }
    let others: Vec<_> = lines(&log)
        .into_iter()
        .filter(|line| !line.starts_with('5'))
        .collect();
    let expected: Vec<_> = (0..10)
        .filter(|id| *id != 5)
        .flat_map(|id| [format!("{id} begins"), format!("{id} ends")])
        .collect();
    assert_eq!(others, expected);
    assert_eq!(lines(&log)[1], "5 begins");
}

enum News {
    Moved(StageChanged),
    Ticket(TicketCreated),
    Other,
}

impl From<StageChanged> for News {
    fn from(event: StageChanged) -> Self {
        Self::Moved(event)
    }
}

impl From<TicketCreated> for News {
    fn from(event: TicketCreated) -> Self {
        Self::Ticket(event)
    }
}

impl From<feishu_events::RawEvent> for News {
    fn from(_: feishu_events::RawEvent) -> Self {
        Self::Other
    }
}

#[tokio::test]
async fn a_loop_receives_the_events_of_several_services_and_finishes_them() {
    let (outbox, mut inbox) = inbox::<News>(8);
    let webhook = webhook(
        Events::builder()
            .forward::<StageChanged, _>(&outbox)
            .forward::<TicketCreated, _>(&outbox)
            .forward_others(&outbox),
    );
    drop(outbox);
    let reader = tokio::spawn(async move {
        let mut read = Vec::new();
        while let Some(event) = inbox.recv().await {
            let news = match &event.payload {
                News::Moved(event) => format!("{event:?}"),
                News::Ticket(event) => format!("{event:?}"),
                News::Other => "other".to_owned(),
            };
            read.push(format!("{} {news}", event.envelope.id()));
            if event.envelope.id() == "dropped" && read.len() < 4 {
                continue;
            }
            event.done();
        }
        read
    });
    let ticket = support::event(
        "t",
        "helpdesk.ticket.created_v1",
        &json!({"ticket_id": "5"}),
    );
    let other = support::event("o", "hire.something.new_v1", &json!({}));
    let moved = support::stage_changed("dropped", "7");
    assert_eq!(status(&webhook, support::signed(ticket)).await, 200);
    assert_eq!(status(&webhook, support::signed(other)).await, 200);
    assert_eq!(status(&webhook, support::signed(moved.clone())).await, 500);
    assert_eq!(status(&webhook, support::signed(moved)).await, 200);
    drop(webhook);
    let read = reader.await.expect("no panic");
    assert_eq!(read.len(), 4);
    assert!(
        read[0].contains("TicketCreated { ticket_id: Some(\"5\")"),
        "{read:?}"
    );
    assert!(
        read[1] == "o other" && read[3].contains("StageChanged"),
        "{read:?}"
    );
}

#[tokio::test]
async fn an_app_ticket_goes_to_the_client() {
    let client = feishu_core::Client::builder()
        .store_app("cli_1", "secret")
        .build()
        .expect("a client");
    let log = Log::default();
    let seen = Arc::clone(&log);
    let webhook = webhook(
        Events::builder()
            .app_tickets(&client)
            .observe(move |handling| {
                note(
                    &seen,
                    format!("{:?}", handling.outcome.map_err(ToString::to_string)),
                );
            }),
    );
    let ticket = |app: &str| {
        json!({"type": "event_callback", "token": TOKEN,
            "event": {"type": "app_ticket", "app_id": app, "app_ticket": "ticket-1"}})
        .to_string()
    };
    assert_eq!(
        status(&webhook, support::signed(ticket("cli_1"))).await,
        200
    );
    assert_eq!(
        status(&webhook, support::signed(ticket("cli_2"))).await,
        500
    );
    let lines = lines(&log);
    assert_eq!(lines[0], "Ok(())");
    assert!(lines[1].contains("for another app"), "{lines:?}");
    assert!(!lines.concat().contains("ticket-1"));
}

/// A click on a card: the callback of an official name.
fn click(id: &str) -> Request<Bytes> {
    let payload = json!({"operator": {"open_id": "ou_1"}, "action": {"tag": "button"}});
    support::signed(support::event(id, "card.action.trigger", &payload))
}

#[tokio::test(start_paused = true)]
async fn a_callback_is_answered_with_what_its_handler_says_every_time_it_comes() {
    for answer in [Answer::AfterHandling, Answer::First] {
        let events = Events::<BoxError>::builder().answer(answer).on_callback(
            "card.action.trigger",
            |click| async move {
                let id = click.envelope.id().to_owned();
                let click: Value = serde_json::from_slice(click.payload.json())?;
                match id.as_str() {
                    "fails" => Err("no".into()),
                    "dawdles" => std::future::pending().await,
                    _ => Ok(json!({"toast": {"content": click["operator"]["open_id"]}})),
                }
            },
        );
        let webhook = webhook(events);
        for _ in 0..2 {
            let response = webhook.handle(click("e1")).await;
            assert_eq!(response.status(), StatusCode::OK);
            let body: Value = serde_json::from_slice(response.body()).expect("JSON");
            assert_eq!(body, json!({"toast": {"content": "ou_1"}}));
        }
        assert_eq!(status(&webhook, click("fails")).await, 500);
        let begun = tokio::time::Instant::now();
        assert_eq!(status(&webhook, click("dawdles")).await, 500);
        assert_eq!(begun.elapsed().as_millis() / 10, 250);
    }
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_a_failure() {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let events = Events::<BoxError>::builder()
        .on_callback("card.action.trigger", |_| async {
            Ok(std::collections::HashMap::from([(
                (1, 2),
                "a key of two numbers",
            )]))
        })
        .observe(move |handling| note(&seen, format!("{:?}", handling.outcome)));
    assert_eq!(status(&webhook(events), click("e1")).await, 500);
    assert!(lines(&log)[0].starts_with("Err(Unwritable("), "{log:?}");
}

#[tokio::test]
async fn a_tower_service_takes_bodies_in_parts_and_bounds_them() {
    let log = Log::default();
    let events = moved(&log).build().expect("handlers");
    let mut webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .max_body_bytes(1000)
        .build()
        .expect("a webhook");
    for (size, expected) in [(0, 200), (1001, 413)] {
        let (parts, body) = support::signed(support::stage_changed("e1", "7")).into_parts();
        let padded = [&body[..], &vec![b' '; size][..]].concat();
        let request = Request::from_parts(
            parts,
            Parts(padded.chunks(100).map(Bytes::copy_from_slice).collect()),
        );
        let response = webhook.call(request).await.expect("infallible");
        assert_eq!(response.status().as_u16(), expected);
        let types = said(response.headers()).len();
        assert_eq!(
            types,
            usize::from(expected == 200),
            "{:?}",
            response.headers()
        );
    }
    assert_eq!(lines(&log), ["7"]);
}

/// A body in parts whose length nobody says.
struct Parts(std::collections::VecDeque<Bytes>);

impl http_body::Body for Parts {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        let part = self.0.pop_front();
        std::task::Poll::Ready(part.map(|part| Ok(http_body::Frame::data(part))))
    }
}

#[test]
fn ciphertexts_and_signatures_of_another_implementation_are_read() {
    let data: Value = serde_json::from_str(include_str!("data/crypto.json")).expect("JSON");
    let text = |value: &Value, name: &str| value[name].as_str().expect("text").to_owned();
    let key = EncryptKey::new(text(&data, "key"));
    for vector in data["vectors"].as_array().expect("a list") {
        let plain = key.decrypt(&text(vector, "encrypt")).expect("decrypted");
        assert_eq!(plain, text(vector, "text").as_bytes());
        let (signature, timestamp, nonce, body) = (
            text(vector, "signature"),
            text(vector, "timestamp"),
            text(vector, "nonce"),
            text(vector, "body"),
        );
        let takes = |signature: &str| key.verify(signature, &timestamp, &nonce, body.as_bytes());
        assert!(takes(&signature));
        assert!(takes(&signature.to_uppercase()));
        // No digit may stand for another, nor be left out.
        for nth in 0..signature.len() {
            let mut wrong = signature.clone();
            wrong.replace_range(nth..=nth, "z");
            assert!(!takes(&wrong), "{wrong}");
        }
        assert!(!takes(&signature[..62]) && !takes(&format!("{signature}00")));
        assert!(!key.verify(&signature, &timestamp, &nonce, &body.as_bytes()[1..]));
        assert!(!EncryptKey::new("other").verify(&signature, &timestamp, &nonce, body.as_bytes()));
    }
}

#[test]
fn secrets_do_not_print() {
    let events = Events::<BoxError>::builder().build().expect("handlers");
    let builder = Webhook::builder(&events)
        .encrypt_key(KEY)
        .verification_token(TOKEN);
    let shown = format!("{builder:?} {:?}", EncryptKey::new(KEY));
    let shown = format!("{shown} {:?}", builder.build().expect("a webhook"));
    assert!(!shown.contains(KEY) && !shown.contains(TOKEN), "{shown}");
}
