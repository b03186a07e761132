//! The generated calls against a strict platform, faults and all.

use std::time::Duration;

use feishu_calendar::Calendar;
use feishu_core::retry::Backoff;
use feishu_core::{Client, ErrorKind, HelpdeskToken};
use feishu_helpdesk::Helpdesk;
use feishu_hire::Hire;
use feishu_hire::v1::todo::TodoType;
use feishu_mock::{Fault, MockServer};

async fn platform() -> MockServer {
    MockServer::start(&[
        &feishu_hire::SERVICE,
        &feishu_helpdesk::SERVICE,
        &feishu_calendar::SERVICE,
    ])
    .await
    .expect("a server")
}

fn client(server: &MockServer) -> Client {
    Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .attempt_timeout(Duration::from_secs(1))
        .retry(
            Backoff::new()
                .attempts(3)
                .first_wait(Duration::from_millis(5))
                .cap(Duration::from_millis(20)),
        )
        .build()
        .expect("a client")
}

#[tokio::test]
async fn the_five_calls_work() {
    let server = platform().await;
    let client = client(&server);
    let hire = Hire::new(&client);
    let notes = hire
        .v1()
        .note()
        .list("6916472453069883661")
        .page_size(200)
        .send()
        .await;
    assert_eq!(notes.expect("notes").items.len(), 1);
    let mine = hire.as_user(server.user_token());
    mine.v1()
        .todo()
        .list(TodoType::Interview)
        .send()
        .await
        .expect("todos");
    let create = hire
        .v1()
        .external_application()
        .create("6960663240925956459");
    create
        .external_id("123")
        .send()
        .await
        .expect("an application");
    let helpdesk = HelpdeskToken::new(server.helpdesk_id(), server.helpdesk_token());
    let desk = Helpdesk::new(&client, helpdesk).as_user(server.user_token());
    let push = desk
        .v1()
        .notification()
        .get("6981801914270744596")
        .send()
        .await;
    assert!(push.expect("a push").notification.is_some());
    let busy = Calendar::new(&client)
        .v4()
        .freebusy()
        .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
        .user_id("ou_xxxxxxxxxx")
        .send()
        .await;
    assert_eq!(busy.expect("a list").freebusy_list.len(), 1);
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test]
async fn faults_that_pass_are_survived_by_what_only_reads() {
    let server = platform().await;
    let hire = Hire::new(&client(&server));
    for (name, fault) in [
        ("rate limit", Fault::rate_limited(1)),
        ("rate limit as 400", Fault::rate_limited_as_400(1)),
        (
            "rate limit without headers",
            Fault::rate_limited_without_headers(),
        ),
        ("retry after", Fault::retry_after(1)),
        ("token rejected", Fault::token_rejected()),
        (
            "token rejected with 200",
            Fault::token_rejected().with_status(200),
        ),
        ("HTML with 502", Fault::html(502)),
        ("empty with 503", Fault::empty_body(503)),
        ("cut body", Fault::cut_body()),
        ("cut chunked body", Fault::cut_chunked_body()),
        ("stalled head", Fault::stalled_head()),
        ("stalled body", Fault::stalled_body()),
        ("reset while receiving", Fault::reset_while_receiving()),
        ("hang", Fault::hang()),
        ("close", Fault::close()),
        ("reset", Fault::reset()),
        ("cut gzip", Fault::gzip_cut()),
        ("gzip", Fault::gzip()),
        ("slow body", Fault::slow_body(64, Duration::from_millis(5))),
        ("unknown fields", Fault::unknown_fields()),
        ("no HTTP", Fault::raw(&b"SSH-2.0-x\r\n"[..])),
    ] {
        server.fault("hire.v1.note.list", fault);
        let notes = hire.v1().note().list("6916472453069883661").send().await;
        let notes = notes.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(notes.items.len(), 1, "{name}");
        assert_eq!(server.pending_faults(), 0, "{name}");
    }
}

#[tokio::test]
async fn faults_that_do_not_pass_are_errors_and_never_values() {
    let server = platform().await;
    let hire = Hire::new(&client(&server));
    for (name, fault, kind) in [
        ("HTML with 200", Fault::html(200), ErrorKind::Decode),
        ("empty with 200", Fault::empty_body(200), ErrorKind::Decode),
        ("cut JSON", Fault::cut_json(), ErrorKind::Decode),
        ("wrong types", Fault::wrong_types(), ErrorKind::Decode),
        ("quota", Fault::quota_exhausted(), ErrorKind::Platform),
        (
            "scopes",
            Fault::missing_scopes(&["hire:note"]),
            ErrorKind::Platform,
        ),
        (
            "tokens",
            Fault::token_rejected().times(2),
            ErrorKind::Platform,
        ),
    ] {
        server.fault("hire.v1.note.list", fault);
        let notes = hire.v1().note().list("6916472453069883661").send().await;
        assert_eq!(notes.expect_err(name).kind(), kind, "{name}");
    }
    server.fault("hire.v1.note.list", Fault::missing_scopes(&["hire:note"]));
    let error = hire
        .v1()
        .note()
        .list("1")
        .send()
        .await
        .expect_err("no scope");
    assert_eq!(error.missing_scopes(), ["hire:note"]);
    assert!(error.console_link().is_some());
}

#[tokio::test]
async fn what_may_have_been_executed_is_not_repeated() {
    let server = platform().await;
    let hire = Hire::new(&client(&server));
    for fault in [
        Fault::html(502),
        Fault::close(),
        Fault::reset_while_receiving(),
    ] {
        server.clear_requests();
        server.fault("hire.v1.external_application.create", fault);
        // Without its key the operation is not idempotent.
        let create = hire
            .v1()
            .external_application()
            .create("6960663240925956459");
        let error = create.send().await.expect_err("a fault");
        assert!(error.may_have_executed());
        assert_eq!(error.attempts(), 1);
    }
    server.fault("hire.v1.external_application.create", Fault::html(502));
    let create = hire
        .v1()
        .external_application()
        .create("6960663240925956459");
    let response = create
        .external_id("123")
        .send_with_response()
        .await
        .expect("sent again");
    assert_eq!(response.attempts, 2);
}

#[tokio::test]
async fn five_hundred_cold_calls_make_one_token_request() {
    let server = platform().await;
    let hire = Hire::new(&client(&server));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..500 {
        calls.spawn(hire.v1().note().list("6916472453069883661").send());
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("notes");
    }
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test]
async fn tokens_that_expire_behind_the_clients_back_are_replaced() {
    let server = platform().await;
    let hire = Hire::new(&client(&server));
    hire.v1().note().list("1").send().await.expect("notes");
    server.expire_all_tokens();
    hire.v1().note().list("1").send().await.expect("notes");
    server.advance_clock(Duration::from_secs(3 * 3600));
    hire.v1().note().list("1").send().await.expect("notes");
    server.rewind_clock(Duration::from_secs(5 * 3600));
    hire.v1().note().list("1").send().await.expect("notes");
    assert_eq!(server.token_requests(), 3);
}

#[tokio::test]
async fn a_persons_session_lives_through_refreshes() {
    let server = platform().await;
    let client = client(&server);
    let code = server.authorize().code();
    let grant = client.exchange_code(code).send().await.expect("a grant");
    assert!(grant.refresh_token.is_some());
    let session = client.session(grant);
    let mine = Hire::new(&client).as_user(&session);
    for _ in 0..3 {
        mine.v1()
            .todo()
            .list(TodoType::Interview)
            .send()
            .await
            .expect("todos");
        server.expire_token(&session.grant().access_token);
    }
}

#[tokio::test]
async fn a_store_app_serves_its_tenants() {
    let server = platform().await;
    let app = Client::builder()
        .base_url(server.url())
        .store_app(server.store_app_id(), server.store_app_secret())
        .app_ticket_wait(Duration::from_secs(5))
        .build()
        .expect("a client");
    let event = server.emit_app_ticket().to_string();
    app.put_app_ticket_event(event.as_bytes())
        .await
        .expect("a ticket");
    let hire = Hire::new(&app.tenant(server.tenant_key()));
    hire.v1().note().list("1").send().await.expect("notes");
    // The ticket and every token go stale; the platform pushes a new ticket when it is asked.
    server.set_app_ticket("another");
    server.expire_all_tokens();
    let call = tokio::spawn(hire.v1().note().list("1").send());
    let event = loop {
        if let Some(event) = server.take_event() {
            break event;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    app.put_app_ticket_event(event.to_string().as_bytes())
        .await
        .expect("a ticket");
    call.await.expect("no panic").expect("notes");
}
