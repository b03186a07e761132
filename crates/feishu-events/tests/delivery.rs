//! Webhooks as axum serves them, and the platform that sends to them: over HTTP, whole and broken.

mod support;

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use feishu_core::event::Event as _;
use feishu_events::{BoxError, Events, Webhook};
use feishu_mock::{Answer, Event, MockServer, PushFault, TokenEndpoint};
use serde_json::json;
use support::{ChatCreated, StageChanged};

type Log = Arc<Mutex<Vec<String>>>;

fn lines(log: &Log) -> Vec<String> {
    log.lock().expect("not poisoned").clone()
}

/// Serves a webhook of these handlers, and has the platform send to it.
async fn subscribed(server: &MockServer, log: &Log) {
    let (first, second) = (Arc::clone(log), Arc::clone(log));
    let note = |log: &Log, line: Option<String>| {
        log.lock()
            .expect("not poisoned")
            .push(line.unwrap_or_default());
    };
    let events = Events::<BoxError>::builder()
        .on::<StageChanged>(move |event| {
            note(&first, event.payload.application_id);
            async { Ok(()) }
        })
        .on::<ChatCreated>(move |event| {
            note(&second, event.payload.chat_id);
            async { Ok(()) }
        })
        .on_callback("url.preview.get", |_| async { Ok(json!({"inline": {}})) })
        .deadline(Duration::from_millis(500))
        .build()
        .expect("handlers");
    let mut webhook = Webhook::builder(&events).verification_token(server.verification_token());
    if !server.encrypt_key().is_empty() {
        webhook = webhook.encrypt_key(server.encrypt_key());
    }
    let webhook = webhook.build().expect("a webhook");
    let url = serve(Router::new().route_service("/events", webhook)).await;
    let saved = server.save_webhook(&format!("{url}/events")).await;
    saved.expect("the challenge comes back");
}

async fn serve(app: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(axum::serve(listener, app).into_future());
    url
}

fn application(id: &str) -> Event {
    Event::new(StageChanged::TYPE, json!({"application_id": id})).id(id)
}

#[tokio::test]
async fn an_event_is_delivered_encrypted_or_not_and_in_both_schemas() {
    for builder in [
        MockServer::builder(),
        MockServer::builder().without_encrypt_key(),
    ] {
        let (server, log) = (builder.start().await.expect("a port"), Log::default());
        subscribed(&server, &log).await;
        assert_eq!(server.push(application("a")).await.codes(), [200]);
        assert_eq!(
            server.push(application("b")).unencrypted().await.codes(),
            [200]
        );
        let chat = Event::v1(ChatCreated::TYPE, json!({"chat_id": "oc_1"}));
        assert_eq!(server.push(chat).await.codes(), [200]);
        let preview = server.push(Event::new("url.preview.get", json!({}))).await;
        assert_eq!(
            preview.last(),
            &Answer::Status(200, r#"{"inline":{}}"#.into())
        );
        assert_eq!(lines(&log), ["a", "b", "oc_1"]);
    }
}

#[tokio::test]
async fn whatever_is_wrong_with_a_request_the_event_is_handled_once_when_it_comes_right() {
    let (server, log) = (
        MockServer::start(&[]).await.expect("a port"),
        Log::default(),
    );
    subscribed(&server, &log).await;
    for (fault, codes) in [
        (PushFault::bad_signature(), vec![401, 200]),
        (PushFault::unsigned(), vec![401, 200]),
        (PushFault::stale(Duration::from_secs(3600)), vec![401, 200]),
        (PushFault::ahead(Duration::from_secs(3600)), vec![401, 200]),
        (PushFault::truncated_ciphertext(), vec![401, 200]),
        (PushFault::wrong_padding(), vec![401, 200]),
        (PushFault::wrong_key(), vec![401, 200]),
        (PushFault::wrong_token().times(2), vec![401, 401, 200]),
        (PushFault::oversized(2 * 1024 * 1024), vec![413, 200]),
        (PushFault::stalled_body(), vec![408, 200]),
        (PushFault::cut_body(), vec![0, 200]),
        (PushFault::hang_up(), vec![0, 200]),
        (PushFault::duplicate(), vec![200, 200]),
        (PushFault::bad_signature().forever(), vec![401; 5]),
    ] {
        log.lock().expect("not poisoned").clear();
        let id = format!("{fault:?}");
        let pushed = server.push(application(&id)).fault(fault).await;
        assert_eq!(pushed.codes(), codes, "{id}: {pushed:?}");
        let handled = usize::from(pushed.is_delivered());
        assert_eq!(lines(&log).len(), handled, "{id}");
    }
}

#[tokio::test]
async fn an_event_that_was_overtaken_is_handled_after_the_later_one() {
    let (server, log) = (
        MockServer::start(&[]).await.expect("a port"),
        Log::default(),
    );
    subscribed(&server, &log).await;
    let early = server
        .push(application("early"))
        .fault(PushFault::overtaken());
    let early = tokio::spawn(early.into_future());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(lines(&log).is_empty());
    assert_eq!(server.push(application("late")).await.codes(), [200]);
    assert_eq!(early.await.expect("no panic").codes(), [200]);
    assert_eq!(lines(&log), ["late", "early"]);
}

#[tokio::test]
async fn a_store_app_gets_its_ticket_by_the_webhook() {
    let server = MockServer::start(&[]).await.expect("a port");
    let client = feishu_core::Client::builder()
        .base_url(server.url())
        .store_app(server.store_app_id(), server.store_app_secret())
        .build()
        .expect("a client");
    let events = Events::<BoxError>::builder().app_tickets(&client).build();
    let webhook = Webhook::builder(&events.expect("handlers"))
        .verification_token(server.verification_token())
        .encrypt_key(server.encrypt_key())
        .build()
        .expect("a webhook");
    let url = serve(Router::new().route_service("/", webhook)).await;
    server
        .save_webhook(&url)
        .await
        .expect("the challenge comes back");
    // The client has none yet and asks for it, which the platform answers by an event.
    server
        .on_path("GET", "/open-apis/example/v1/things")
        .respond_data(json!({}));
    let tenant = client.tenant(server.tenant_key());
    let things = tenant.request(
        feishu_core::http::Method::GET,
        "/open-apis/example/v1/things",
    );
    let answer: serde_json::Value = things.send().await.expect("an answer");
    assert_eq!(answer, json!({}));
    assert_eq!(server.requests_to(TokenEndpoint::TicketResend).len(), 1);
    assert_eq!(server.take_event(), None);

    // A ticket comes hourly besides, and is the only good one from then on.
    let pushed = server.push(server.emit_app_ticket()).await;
    assert_eq!(pushed.codes(), [200]);
    server.expire_all_tokens();
    let things = tenant.request(
        feishu_core::http::Method::GET,
        "/open-apis/example/v1/things",
    );
    let answer: serde_json::Value = things.send().await.expect("an answer");
    assert_eq!(answer, json!({}));
    assert_eq!(server.requests_to(TokenEndpoint::TicketResend).len(), 1);
}
