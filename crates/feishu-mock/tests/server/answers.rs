//! What comes back, by default and as set.

use feishu_mock::{MockServer, Reply, TokenEndpoint};
use reqwest::Method;
use serde_json::{Value, json};

use crate::caller::{NOTES, TODOS, as_app, as_user, bare, code, read, send, server, violations};
use crate::tables::{EVENT_GET, NOTE_LIST, SERVICE, TODO_ANSWER};

async fn notes(server: &MockServer, token: &str) -> Value {
    let path = format!("{NOTES}&page_token={token}");
    send(as_app(server, Method::GET, &path)).await.1
}

#[tokio::test]
async fn the_documented_example_comes_back_byte_for_byte() {
    let server = server().await;
    let response = as_user(&server, Method::GET, TODOS)
        .send()
        .await
        .expect("an answer");
    assert_eq!(
        response.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    assert_eq!(response.text().await.expect("text"), TODO_ANSWER);
}

#[tokio::test]
async fn the_documented_page_is_followed_by_a_last_one() {
    let server = server().await;
    let (_, first) = send(as_app(&server, Method::GET, NOTES)).await;
    assert_eq!(first["data"]["has_more"], true);
    // The second token is the one of the documented example request.
    for token in [first["data"]["page_token"].as_str().expect("a token"), "1"] {
        let last = notes(&server, token).await;
        assert_eq!(last["data"]["has_more"], false);
        assert!(last["data"].get("page_token").is_none());
        assert_eq!(last["data"]["items"], first["data"]["items"]);
    }
}

#[tokio::test]
async fn a_page_token_that_was_never_given_is_refused() {
    let server = server().await;
    let path = format!("{NOTES}&page_token=11");
    assert_eq!(
        violations(as_app(&server, Method::GET, &path)).await,
        ["page_token"]
    );
}

#[tokio::test]
async fn flat_answers_have_pages_too() {
    let server = server().await;
    let flat = "/open-apis/test/v1/flat";
    let (_, first) = send(as_app(&server, Method::GET, flat)).await;
    assert_eq!(first["page_token"], "next");
    let second = format!("{flat}?page_token=next");
    let (_, last) = send(as_app(&server, Method::GET, &second)).await;
    assert_eq!(
        (&last["has_more"], &last["things"]),
        (&json!(false), &json!([1]))
    );

    server
        .on("test.v1.flat.list")
        .respond_pages(vec![json!([1]), json!([2])]);
    let (_, first) = send(as_app(&server, Method::GET, flat)).await;
    assert_eq!((&first["code"], &first["things"]), (&json!(0), &json!([1])));
}

#[tokio::test]
async fn numbered_pages_come_by_their_numbers_and_end_in_empty_ones() {
    let server = server().await;
    let page = async |number: &str| {
        let path = format!("/open-apis/test/v1/numbered?page={number}");
        let (_, mut body) = send(as_app(&server, Method::GET, &path)).await;
        body["data"].take()
    };
    let documented = json!({"box": {"parts": [1, 2], "lid": "on"}, "total": 100});
    assert_eq!(page("1").await, documented);
    let last = json!({"box": {"parts": []}, "total": 2});
    assert_eq!(page("2").await, last, "as many as the first page holds");

    server.on("test.v1.numbered.list").respond_pages(vec![
        json!([1, 2]),
        json!({"box": {"parts": [3]}, "total": 4}),
    ]);
    assert_eq!(
        page("1").await,
        json!({"box": {"parts": [1, 2]}, "total": 3})
    );
    assert_eq!(page("2").await, json!({"box": {"parts": [3]}, "total": 4}));
    for behind in ["3", "1000"] {
        assert_eq!(
            page(behind).await,
            json!({"box": {"parts": []}, "total": 3})
        );
    }
    let path = "/open-apis/test/v1/numbered?page=0";
    assert_eq!(
        violations(as_app(&server, Method::GET, path)).await,
        ["page"]
    );
}

#[tokio::test]
async fn an_operation_without_an_example_says_so_rather_than_proving_nothing() {
    let server = MockServer::builder()
        .operation(&NOTE_LIST)
        .operation(&EVENT_GET)
        .start()
        .await
        .expect("a port");
    let (status, body) = send(as_app(&server, Method::GET, NOTES)).await;
    assert_eq!(status, 501);
    assert!(
        body["msg"]
            .as_str()
            .expect("text")
            .contains("hire.v1.note.list")
    );
    let event = as_app(&server, Method::GET, "/open-apis/test/v4/events/1");
    assert_eq!(code(event).await, (200, 0), "it answers nothing anyway");
}

#[tokio::test]
async fn a_download_answers_with_bytes() {
    let server = server().await;
    let get = || as_app(&server, Method::GET, "/open-apis/test/v1/files/1").send();
    let response = get().await.expect("an answer");
    assert_eq!(
        response.headers()["content-type"],
        "application/octet-stream"
    );
    assert!(response.content_length().expect("a length") > 0);

    server.on("test.v1.file.download").respond(Reply::file(
        "a\"b.pdf",
        "application/pdf",
        &b"%PDF\0"[..],
    ));
    let response = get().await.expect("an answer");
    assert_eq!(
        response.headers()["content-disposition"],
        "attachment; filename=\"ab.pdf\""
    );
    assert_eq!(response.bytes().await.expect("bytes").as_ref(), b"%PDF\0");
}

#[tokio::test]
async fn counted_answers_come_first_and_in_order_then_the_lasting_one() {
    let server = server().await;
    server.on(&NOTE_LIST).respond_data(json!("old"));
    server.on(&NOTE_LIST).times(2).respond_data(json!("twice"));
    server
        .on(&NOTE_LIST)
        .once()
        .respond_json(json!({"code": 0, "data": "once"}));
    server.on(&NOTE_LIST).respond_in_turn([
        Reply::data(json!("third")),
        Reply::error(400, 1002002, "parameter error"),
    ]);
    server.on(&NOTE_LIST).respond_data(json!("lasting"));
    server.on(&NOTE_LIST).times(0).respond_data(json!("never"));
    let mut seen = Vec::new();
    for _ in 0..7 {
        let (_, body) = send(as_app(&server, Method::GET, NOTES)).await;
        seen.push(body.get("data").unwrap_or(&body["code"]).clone());
    }
    let wanted = json!([
        "twice", "twice", "once", "third", 1002002, "lasting", "lasting"
    ]);
    assert_eq!(Value::from(seen), wanted);
    server.clear_answers();
    let (_, body) = send(as_app(&server, Method::GET, NOTES)).await;
    assert_eq!(body["data"]["page_token"], "10");
}

#[tokio::test]
async fn a_set_answer_does_not_let_a_bad_request_pass() {
    let server = server().await;
    server.on("hire.v1.note.list").respond_data(json!({}));
    let request = as_app(&server, Method::GET, "/open-apis/hire/v1/notes");
    assert_eq!(violations(request).await, ["talent_id"]);
    assert_eq!(
        code(bare(&server, Method::GET, NOTES)).await,
        (400, 99_991_661)
    );
}

#[tokio::test]
async fn an_answer_can_be_made_from_the_request() {
    let server = server().await;
    server.on("test.v4.event.get").respond_with(|request| {
        Reply::data(json!({"id": request.path_param("event_id")})).header("x-made", "yes")
    });
    let response = as_app(&server, Method::GET, "/open-apis/test/v4/events/a%20b")
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.headers()["x-made"], "yes");
    let (_, body) = read(response).await;
    assert_eq!(body["data"]["id"], "a b");
}

#[tokio::test]
async fn an_error_answer_carries_the_platforms_error_body() {
    let server = server().await;
    server
        .on("hire.v1.note.list")
        .respond_error(500, 1002001, "system error");
    let (status, body) = send(as_app(&server, Method::GET, NOTES)).await;
    assert_eq!((status, body["code"].as_i64()), (500, Some(1002001)));
    assert_eq!(body["msg"], "system error");
    let troubleshooter = body["error"]["troubleshooter"].as_str().expect("a link");
    assert!(troubleshooter.contains("method_id=hire.v1.note.list"));
}

#[tokio::test]
async fn pages_are_served_by_their_tokens() {
    let server = server().await;
    server.on("hire.v1.note.list").respond_pages(vec![
        json!([{"id": "1"}]),
        json!({"items": []}),
        json!([{"id": "2"}]),
    ]);
    let mut token = String::new();
    let mut ids = Vec::new();
    let mut pages = 0;
    loop {
        let body = notes(&server, &token).await;
        pages += 1;
        for item in body["data"]["items"].as_array().expect("items") {
            ids.push(item["id"].as_str().expect("an id").to_owned());
        }
        if body["data"]["has_more"] == false {
            assert!(body["data"].get("page_token").is_none());
            break;
        }
        let next = body["data"]["page_token"].as_str().expect("a token");
        // Tokens have characters that a query has to encode.
        token = next.replace('=', "%3D");
    }
    assert_eq!((pages, ids), (3, vec!["1".to_owned(), "2".to_owned()]));
    let path = format!("{NOTES}&page_token=page-2%253D%253D");
    assert_eq!(
        violations(as_app(&server, Method::GET, &path)).await,
        ["page_token"],
        "a token that was encoded twice"
    );
}

#[tokio::test]
async fn pages_may_contradict_themselves() {
    let server = server().await;
    server.on("hire.v1.note.list").respond_pages(vec![
        json!({"items": [], "has_more": true, "page_token": "same"}),
        json!({"items": [], "has_more": true, "page_token": "same"}),
        json!({"items": [], "has_more": true, "page_token": ""}),
    ]);
    assert_eq!(notes(&server, "").await["data"]["page_token"], "same");
    assert_eq!(notes(&server, "same").await["data"]["page_token"], "same");
    server.on("hire.v1.note.list").respond_pages(vec![
        json!({"items": [], "has_more": true, "page_token": ""}),
    ]);
    assert_eq!(notes(&server, "").await["data"]["page_token"], "");
}

#[tokio::test]
async fn a_path_without_an_operation_can_be_answered_for_a_good_token() {
    let server = server().await;
    server
        .on_path("DELETE", "/open-apis/im/v1/chats/:chat_id")
        .respond_with(|request| Reply::data(json!(request.path_param("chat_id"))));
    let path = "/open-apis/im/v1/chats/oc_x?any=1";
    let (_, body) = send(as_app(&server, Method::DELETE, path)).await;
    assert_eq!(body["data"], "oc_x");
    assert_eq!(code(as_user(&server, Method::DELETE, path)).await, (200, 0));
    assert_eq!(
        code(bare(&server, Method::DELETE, path)).await,
        (400, 99_991_661)
    );
    assert_eq!(
        code(as_app(&server, Method::GET, path)).await,
        (404, 99_991_201)
    );
}

#[tokio::test]
async fn a_token_endpoint_can_be_given_an_answer() {
    let server = server().await;
    server
        .on(TokenEndpoint::TenantInternal)
        .once()
        .respond_json(
            json!({"code": 0, "msg": "ok", "tenant_access_token": "t-odd", "expire": "x"}),
        );
    let ask = || {
        bare(&server, Method::POST, TokenEndpoint::TenantInternal.path())
            .json(&json!({"app_id": server.app_id(), "app_secret": server.app_secret()}))
    };
    assert_eq!(send(ask()).await.1["expire"], "x");
    assert_eq!(send(ask()).await.1["expire"], 7200);
}

#[tokio::test]
#[should_panic(expected = "this server has no operation \"hire.v1.notes.list\"")]
async fn an_answer_for_an_operation_that_is_not_there_is_a_mistake_of_the_test() {
    let server = MockServer::start(&[&SERVICE]).await.expect("a port");
    server.on("hire.v1.notes.list").respond_data(json!({}));
}
