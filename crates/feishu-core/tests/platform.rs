//! The generated calls against a strict platform, faults and all.

use std::time::Duration;

use feishu_calendar::Calendar;
use feishu_calendar::v4::calendar::event::{CalendarEvent, EventSearchFilter, TimeInfo};
use feishu_core::retry::Backoff;
use feishu_core::{Client, ClientBuilder, ErrorKind, HelpdeskToken, Maybe, Required, Timestamp};
use feishu_helpdesk::Helpdesk;
use feishu_helpdesk::v1::bot::message::BotMessageType;
use feishu_helpdesk::v1::ticket::message::NewMessageType;
use feishu_hire::Hire;
use feishu_hire::v1::eco_exam_paper::EcoExamPaper;
use feishu_hire::v1::note::NoteCreateCall;
use feishu_hire::v1::todo::TodoType;
use feishu_mock::{Fault, MockServer};
use serde_json::json;

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
    builder(server).build().expect("a client")
}

fn builder(server: &MockServer) -> ClientBuilder {
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
    // So many take a slow machine longer than one call may take elsewhere here.
    let patient = builder(&server).attempt_timeout(Duration::from_secs(30));
    let hire = Hire::new(&patient.build().expect("a client"));
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

#[tokio::test]
async fn what_the_pages_forbid_is_refused_before_anything_is_sent() {
    let server = platform().await;
    let client = client(&server);
    let events = Calendar::new(&client).v4().calendar().event();
    let helpdesk = HelpdeskToken::new(server.helpdesk_id(), server.helpdesk_token());
    let desk = Helpdesk::new(&client, helpdesk);
    let messages = desk.v1().ticket().message();
    let bot = desk.v1().bot().message();
    let at = |seconds| TimeInfo::new().timestamp(Timestamp::from_seconds(seconds));
    let on = |day: &str| TimeInfo::new().date(day);
    let papers = |start, end| {
        let paper = EcoExamPaper::new("1", "Logic")
            .start_time(Timestamp::from_seconds(start))
            .end_time(Timestamp::from_seconds(end));
        let hire = Hire::new(&client).v1().eco_exam_paper();
        hire.create("1", [paper]).send()
    };
    let refused = [
        (
            "talent_id",
            Hire::new(&client).v1().note().list("").send().await.err(),
        ),
        (
            "content",
            Hire::new(&client)
                .v1()
                .note()
                .create("1", "")
                .send()
                .await
                .err(),
        ),
        (
            "end_time.timestamp",
            events.create("c", at(20), at(10)).send().await.err(),
        ),
        (
            "end_time.date",
            events
                .patch("c", "e")
                .start_time(on("2026-11-24"))
                .end_time(on("2026-11-23"))
                .send()
                .await
                .err(),
        ),
        (
            "filter.end_time.timestamp",
            events
                .search("c", "")
                .filter(EventSearchFilter::new().start_time(at(20)).end_time(at(10)))
                .send()
                .await
                .err(),
        ),
        ("paper_list[0].end_time", papers(20, 10).await.err()),
        (
            "summary, description, start_time, end_time, vchat, visibility, attendee_ability, \
             free_busy_status, location, color, reminders, recurrence, schemas, attachments, \
             event_check_in",
            // Telling the attendees changes nothing.
            events
                .patch("c", "e")
                .need_notification(true)
                .send()
                .await
                .err(),
        ),
        (
            "content",
            messages
                .create("1", NewMessageType::Text, json!({"post": {}}))
                .send()
                .await
                .err(),
        ),
        (
            "content",
            bot.create(BotMessageType::Image, r#"{"text":"hello"}"#, "ou_1")
                .send()
                .await
                .err(),
        ),
        (
            "content",
            bot.create(BotMessageType::Interactive, "hello", "ou_1")
                .send()
                .await
                .err(),
        ),
    ];
    for (place, error) in refused {
        let error = error.expect(place);
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        assert_eq!(error.path(), Some(place), "{error}");
    }
    assert_eq!(server.requests().len(), 0, "not even for a token");

    // What differs from these in no more than that passes.
    events
        .create("c", at(10), at(20))
        .send()
        .await
        .expect("an event");
    let search = events.search("c", "");
    search
        .send()
        .await
        .expect("a search for nothing in particular");
    papers(10, 20).await.expect("papers");
    let renamed = events.patch("c", "e").summary("Planning");
    renamed.send().await.expect("a change");
    let text = messages.create("1", NewMessageType::Text, json!({"text": "hello"}));
    text.send().await.expect("a text");
    let image = bot.create(BotMessageType::Image, r#"{"image_key":"img_1"}"#, "ou_1");
    image.send().await.expect("an image");
}

#[tokio::test]
async fn an_event_is_read_alike_in_every_form() {
    fn told(event: &impl CalendarEvent) -> (Option<&str>, Option<bool>, Option<&Timestamp>) {
        let start = event.start_time().and_then(|at| at.timestamp.as_ref());
        (event.summary(), event.is_exception(), start)
    }

    let server = platform().await;
    let client = client(&server);
    let event = json!({
        "event_id": "e_0", "summary": "Planning", "is_exception": true,
        "start_time": {"timestamp": "1795413600"}, "status": "confirmed",
    });
    let (one, many) = (json!({"event": event}), json!({"items": [event]}));
    for (operation, answer) in [
        ("create", &one),
        ("get", &one),
        ("list", &many),
        ("search", &many),
        ("instances", &many),
        ("instance_view", &many),
    ] {
        let operation = format!("calendar.v4.calendar.event.{operation}");
        server.on(operation.as_str()).respond_data(answer.clone());
    }
    let events = Calendar::new(&client).v4().calendar().event();
    let at = |seconds| TimeInfo::new().timestamp(Timestamp::from_seconds(seconds));
    let from = Timestamp::from_seconds(1_795_413_600);
    let to = &from + Duration::from_secs(3600);

    let made = events.create("c", at(1), at(2)).send().await.expect("made");
    let got = events.get("c", "e_0").send().await.expect("got");
    let listed = events.list("c").send().await.expect("listed");
    let found = events.search("c", "").send().await.expect("found");
    let recurring = events.instances("c", "e_0", &from, &to).send().await;
    let viewed = events.instance_view("c", &from, &to).send().await;
    let (recurring, viewed) = (recurring.expect("instances"), viewed.expect("a view"));
    let (made, got) = (made.event.expect("one"), got.event.expect("one"));

    let all = [
        told(&made),
        told(&got),
        told(&listed.items[0]),
        told(&found.items[0]),
        told(&recurring.items[0]),
        told(&viewed.items[0]),
    ];
    assert_eq!(all, [(Some("Planning"), Some(true), Some(&from)); 6]);
}

#[tokio::test]
async fn what_a_program_needs_and_an_answer_has_not_is_named() {
    let server = platform().await;
    server
        .on("hire.v1.note.create")
        .respond_data(json!({"note": {"content": "Strong."}}));
    let client = client(&server);
    let call = Hire::new(&client).v1().note().create("1", "Strong.");
    let call = call.maybe(None::<String>, NoteCreateCall::creator_id);
    let sent = call.maybe(Some("2"), NoteCreateCall::application_id).send();
    let note = sent.await.expect("an answer").note.required("note");
    let note = note.expect("it is there");

    let error = note.id.required("note.id").expect_err("it is not");
    assert!(error.is_decode() && error.may_have_executed(), "{error}");
    assert_eq!(error.path(), Some("note.id"));
    let request = server.requests_to("hire.v1.note.create").remove(0);
    let body = request.json().expect("a body");
    assert_eq!(
        body,
        json!({"talent_id": "1", "content": "Strong.", "application_id": "2"})
    );
}
