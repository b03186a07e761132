//! The answers that a test sets are held against what is documented, and may be of the answer's type.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use feishu_core::Timestamp;
use feishu_mock::{MockServer, On, Reply};
use reqwest::Method;
use serde_json::{Value, json};

use crate::caller::{as_app, send, server};
use crate::tables::{Note, Notes, SERVICE, TYPED_EMPTY, TYPED_FLAT, TYPED_NOTES};

const NOTES: &str = "/open-apis/test/v1/notes";

async fn notes(server: &MockServer) -> Value {
    let (status, body) = send(as_app(server, Method::GET, NOTES)).await;
    assert_eq!(status, 200, "{body}");
    body
}

thread_local! {
    static PANICS: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// What a piece of a test panics with, and where.
fn panic_of(piece: impl FnOnce()) -> Option<(String, String)> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let payload = info.payload();
            let formatted = payload.downcast_ref::<String>().cloned();
            let text = formatted.unwrap_or_default();
            let place = info
                .location()
                .map(|at| format!("{}:{}", at.file(), at.line()));
            PANICS.with_borrow_mut(|panics| panics.push((text, place.unwrap_or_default())));
            usual(info);
        }));
    });
    let outcome = panic::catch_unwind(AssertUnwindSafe(piece));
    let told = PANICS.take();
    outcome.err().and_then(|_| told.into_iter().next())
}

/// What is said of an answer that is set by the id.
fn said(server: &MockServer, set: impl FnOnce(On<'_>)) -> String {
    let (text, _) = panic_of(|| set(server.on("test.v1.note.list"))).expect("it is found out");
    text
}

#[tokio::test]
async fn a_misspelt_field_is_an_error_at_the_line_that_sets_it() {
    let server = server().await;
    let on = server.on("test.v1.note.list");
    let line = line!() + 1;
    let set = || on.respond_data(json!({"itemz": []}));
    let (text, place) = panic_of(set).expect("it is found out");
    assert_eq!(
        text,
        "test.v1.note.list does not answer like this:\n  \
         data.itemz: no such field is documented; did you mean `items`? (it is `[]`)\n\
         An answer that is meant to be like this is set with `.unchecked()`."
    );
    assert_eq!(place, format!("{}:{line}", file!()));
    // Nothing was set.
    assert_eq!(notes(&server).await["data"]["items"][0]["id"], "1");
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_with_its_place() {
    let server = server().await;
    let text = said(&server, |on| {
        on.respond_json(json!({
            "code": 0,
            "page_token": "1",
            "data": {
                "items": [
                    {"id": "1", "is_private": null, "kind": "plain", "size": "7"},
                    {"id": 2, "kind": "plane", "size": 7, "createTime": 1},
                    null,
                ],
                "has_more": "no",
            },
        }));
    });
    let places: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(
        places,
        [
            "data.items[1].id",
            "data.items[1].kind",
            "data.items[1].size",
            "data.items[1].createTime",
            "data.items[2]",
            "data.has_more",
            "page_token",
        ]
    );
    assert!(text.contains("did you mean `create_time`?"), "{text}");
}

#[tokio::test]
async fn fields_may_be_left_out_and_failures_and_text_go_as_they_are() {
    let server = server().await;
    for answer in [
        Reply::data(json!({})),
        Reply::json(json!({"code": 0, "msg": "ok"})),
        Reply::json(json!({"code": 1, "msg": "no", "data": {"whatever": 1}})),
        Reply::data(json!({"whatever": 1})).status(500),
        Reply::error(400, 7, "no"),
        Reply::json_text("{\"itemz\": "),
    ] {
        server.on("test.v1.note.list").respond(answer);
    }
}

#[tokio::test]
async fn what_is_set_unchecked_is_sent() {
    let server = server().await;
    let on = server.on(&TYPED_NOTES).unchecked();
    on.respond_data(json!({"itemz": [1]}));
    assert_eq!(notes(&server).await["data"], json!({"itemz": [1]}));
}

#[tokio::test]
async fn a_lenient_server_takes_answers_of_the_same_leniency() {
    let answer = json!({"items": [{"kind": "plane", "colour": "red"}]});
    let strict = server().await;
    let said_of = |server: &MockServer| said(server, |on| on.respond_data(answer.clone()));
    assert!(said_of(&strict).contains("kind") && said_of(&strict).contains("colour"));

    let fields = MockServer::builder().service(&SERVICE);
    let fields = fields.allow_unknown_fields().start().await.expect("a port");
    assert!(said_of(&fields).contains("kind") && !said_of(&fields).contains("colour"));

    let values = MockServer::builder().service(&SERVICE);
    let values = values.allow_unknown_enum_values().start().await;
    let values = values.expect("a port");
    assert!(said_of(&values).contains("colour") && !said_of(&values).contains("kind"));
}

#[tokio::test]
async fn pages_are_checked_before_one_is_asked_for() {
    let server = server().await;
    let text = said(&server, |on| {
        on.respond_pages(vec![json!([{"id": "1"}]), json!([{"ID": "2"}])]);
    });
    assert!(text.contains("data.items[0].ID"), "{text}");
    let text = said(&server, |on| {
        let fit = Reply::data(json!({"items": []}));
        on.respond_in_turn([fit, Reply::data(json!({"items": {}}))]);
    });
    assert!(text.contains("data.items: it has to be an array"), "{text}");
}

#[tokio::test]
async fn an_unfit_answer_that_is_made_of_a_request_is_told_to_the_caller_and_to_the_test() {
    let server = server().await;
    let on = server.on("test.v1.note.list");
    let line = line!() + 1;
    on.respond_with(|_| Reply::data(json!({"items": 1})));
    for _ in 0..2 {
        let (status, body) = send(as_app(&server, Method::GET, NOTES)).await;
        assert_eq!((status, &body["code"]), (501, &json!(501)));
        let told = body["msg"].as_str().unwrap_or_default();
        let place = format!("the answer set at {}:{line}:", file!());
        assert!(told.contains(&place), "{told}");
        assert!(told.contains("data.items: it has to be an array"), "{told}");
    }
    let (text, _) = panic_of(|| drop(server)).expect("the test fails");
    assert_eq!(text.matches("data.items").count(), 1, "told once: {text}");
}

#[tokio::test]
async fn answers_are_of_the_operations_type() {
    let server = server().await;
    let note = Note {
        id: Some("9".to_owned()),
        create_time: Some(Timestamp::from_millis(1_618_209_327_096)),
        size: Some(7),
        ..Note::default()
    };
    let page = Notes {
        items: vec![note],
        ..Notes::default()
    };
    let sent = json!({"items": [{"id": "9", "create_time": 1_618_209_327_096_i64, "size": "7"}]});

    server.on(&TYPED_NOTES).respond(page.clone());
    assert_eq!(notes(&server).await["data"], sent);

    server.on(&TYPED_FLAT).respond(page.clone());
    let flat = send(as_app(
        &server,
        Method::GET,
        "/open-apis/test/v1/flat_notes",
    ));
    let (_, flat) = flat.await;
    assert_eq!((&flat["code"], &flat["items"]), (&json!(0), &sent["items"]));

    server.on(&TYPED_EMPTY).respond(());
    let read = as_app(&server, Method::POST, "/open-apis/test/v1/notes/read");
    assert_eq!(send(read).await.1["code"], 0);

    let made = page.clone();
    server.on(&TYPED_NOTES).respond_with(move |_| made.clone());
    assert_eq!(notes(&server).await["data"], sent);

    server
        .on(&TYPED_NOTES)
        .respond_pages([page, Notes::default()]);
    let first = notes(&server).await;
    assert_eq!(first["data"]["has_more"], true);
    let token = first["data"]["page_token"].as_str().expect("a token");
    let last = as_app(&server, Method::GET, &format!("{NOTES}?page_token={token}"));
    assert_eq!(send(last).await.1["data"], json!({"has_more": false}));
}

#[tokio::test]
async fn a_typed_answer_is_checked_for_what_types_do_not_say() {
    let server = server().await;
    let note = Note {
        kind: Some("plane".to_owned()),
        ..Note::default()
    };
    let page = Notes {
        items: vec![note],
        ..Notes::default()
    };
    let (text, _) = panic_of(|| server.on(&TYPED_NOTES).respond(page)).expect("it is found out");
    assert!(text.contains("data.items[0].kind"), "{text}");
}

#[tokio::test]
async fn the_documented_answer_is_there_to_be_changed() {
    let server = server().await;
    let mut page = server.example(&TYPED_NOTES);
    assert_eq!(page.items[0].size, Some(7));
    page.items[0].id = Some("changed".to_owned());
    server.on(&TYPED_NOTES).respond(page);
    let body = notes(&server).await;
    assert_eq!(body["data"]["items"][0]["id"], "changed");
    assert_eq!(body["data"]["items"][0]["size"], "7");

    let (text, _) = panic_of(|| drop(server.example(&TYPED_FLAT))).expect("there is none");
    assert!(text.contains("no example of test.v1.note.flat"), "{text}");
}

#[tokio::test]
async fn a_hosted_file_is_for_whoever_has_its_address() {
    let server = server().await;
    let url = server.host_file("r\u{e9}sum\u{e9} 1.pdf", "application/pdf", "%PDF-1.7");
    let file = server.client().download(&url).await.expect("a file");
    assert_eq!(file.content_type(), Some("application/pdf"));
    assert_eq!(&file.bytes(100).await.expect("all of it")[..], b"%PDF-1.7");
    let missing = format!("{}/files/other.pdf", server.url());
    assert!(server.client().download(missing).await.is_err());
    assert_eq!(server.token_requests(), 0);
}

#[tokio::test]
async fn clients_are_ready() {
    let server = server().await;
    let caller = feishu_core::Caller::new(&server.client());
    let page: Notes = feishu_core::Call::new(&caller, &TYPED_NOTES)
        .send()
        .await
        .expect("an answer");
    assert_eq!(page, server.example(&TYPED_NOTES));
    assert_eq!(server.token_requests(), 1);
}
