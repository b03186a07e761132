//! Everything that can be made to go wrong, seen from the other end of the socket.

use std::time::{Duration, Instant};

use feishu_mock::{Fault, MockServer, Reply, TokenEndpoint};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::caller::{NOTES, TODOS, as_app, as_user, bare, client, code, read, send, server};
use crate::tables::{NOTE_ANSWER, NOTE_LIST};

const ID: &str = "hire.v1.note.list";

async fn notes(server: &MockServer) -> Response {
    as_app(server, Method::GET, NOTES)
        .send()
        .await
        .expect("a head")
}

/// Sends the call by hand and returns what came until the connection ended, and how it ended.
async fn raw(server: &MockServer) -> (Vec<u8>, std::io::Result<()>) {
    let mut stream = TcpStream::connect(server.address())
        .await
        .expect("a connection");
    let request = format!(
        "GET {NOTES} HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer {}\r\n\r\n",
        server.tenant_token()
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut received = Vec::new();
    let mut buffer = [0_u8; 4096];
    loop {
        match timeout(Duration::from_secs(10), stream.read(&mut buffer))
            .await
            .expect("an end")
        {
            Ok(0) => return (received, Ok(())),
            Ok(count) => received.extend_from_slice(&buffer[..count]),
            Err(error) => return (received, Err(error)),
        }
    }
}

fn body_of(received: &[u8]) -> &[u8] {
    let at = received
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("a head");
    &received[at + 4..]
}

#[tokio::test]
async fn too_many_calls_in_each_of_the_forms_it_comes_in() {
    let server = server().await;
    let reset = "x-ogw-ratelimit-reset";
    for (fault, status, code, header) in [
        (
            Fault::rate_limited(52),
            429,
            99_991_400,
            Some((reset, "52")),
        ),
        (
            Fault::rate_limited_as_400(3),
            400,
            99_991_400,
            Some((reset, "3")),
        ),
        (Fault::rate_limited_without_headers(), 429, 99_991_400, None),
        (
            Fault::retry_after(7),
            429,
            99_991_400,
            Some(("retry-after", "7")),
        ),
        (Fault::quota_exhausted(), 429, 99_991_403, None),
        (
            Fault::unavailable("Wed, 21 Oct 2026 07:28:00 GMT"),
            503,
            5000,
            Some(("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT")),
        ),
    ] {
        server.fault(ID, fault);
        let response = notes(&server).await;
        for name in [reset, "retry-after"] {
            let wanted = header.and_then(|(wanted, value)| (wanted == name).then_some(value));
            let found = response
                .headers()
                .get(name)
                .map(|value| value.to_str().expect("text"));
            assert_eq!(found, wanted);
        }
        let (found, body) = read(response).await;
        assert_eq!((found, &body["code"]), (status, &json!(code)));
    }
    assert_eq!(notes(&server).await.status(), 200, "they are over");
}

#[tokio::test]
async fn a_fault_happens_once_so_often_or_for_ever() {
    let server = server().await;
    server.fault(ID, Fault::html(500).times(2));
    server.fault(&NOTE_LIST, Fault::html(502));
    assert_eq!(server.pending_faults(), 3);
    for status in [500, 500, 502, 200] {
        assert_eq!(notes(&server).await.status(), status);
    }
    assert_eq!(server.pending_faults(), 0);
    server.fault(ID, Fault::html(503).forever());
    for _ in 0..3 {
        assert_eq!(notes(&server).await.status(), 503);
    }
    server.clear_faults();
    assert_eq!(notes(&server).await.status(), 200);
    server.fault(ID, Fault::html(500).times(0));
    assert_eq!(notes(&server).await.status(), 200);
}

#[tokio::test]
async fn a_fault_is_for_an_operation_a_path_a_token_endpoint_or_anything() {
    let server = server().await;
    server.fault("hire.v1.todo.list", Fault::html(500));
    assert_eq!(notes(&server).await.status(), 200);
    assert_eq!(
        as_user(&server, Method::GET, TODOS)
            .send()
            .await
            .expect("a head")
            .status(),
        500
    );
    server.fault("/open-apis/hire/v1/notes", Fault::html(500));
    assert_eq!(notes(&server).await.status(), 500);
    server.fault("/nowhere", Fault::html(418));
    let nowhere = bare(&server, Method::GET, "/nowhere")
        .send()
        .await
        .expect("a head");
    assert_eq!(nowhere.status(), 418);

    let ask = || {
        bare(&server, Method::POST, TokenEndpoint::TenantInternal.path())
            .json(&json!({"app_id": server.app_id(), "app_secret": server.app_secret()}))
            .send()
    };
    server.fault(TokenEndpoint::TenantInternal, Fault::html(502));
    assert_eq!(notes(&server).await.status(), 200);
    assert_eq!(ask().await.expect("a head").status(), 502);
    server.fault_any(Fault::html(503));
    assert_eq!(ask().await.expect("a head").status(), 503);
    assert_eq!(ask().await.expect("a head").status(), 200);
    assert_eq!(server.token_requests(), 3, "failed ones are counted, too");
}

#[tokio::test]
#[should_panic(expected = "this server has no operation \"hire.v1.nothing\"")]
async fn a_fault_for_an_operation_that_is_not_there_is_a_mistake_of_the_test() {
    server().await.fault("hire.v1.nothing", Fault::close());
}

#[tokio::test]
async fn a_good_token_is_rejected_once_or_for_ever_at_any_status() {
    let server = server().await;
    let app = || as_app(&server, Method::GET, NOTES);
    let person = || as_user(&server, Method::GET, TODOS);
    server.fault_any(Fault::token_rejected());
    assert_eq!(code(app()).await, (400, 99_991_663));
    assert_eq!(code(app()).await, (200, 0));
    server.fault_any(Fault::token_rejected());
    assert_eq!(code(person()).await, (401, 99_991_668));
    server.fault_any(Fault::token_expired());
    assert_eq!(code(person()).await, (401, 99_991_677));
    for status in [200, 400, 401] {
        server.fault(ID, Fault::token_expired().with_status(status));
        assert_eq!(code(app()).await, (status, 99_991_663));
    }
    server.fault(ID, Fault::token_rejected().forever());
    for _ in 0..3 {
        assert_eq!(code(app()).await, (400, 99_991_663));
    }
}

#[tokio::test]
async fn missing_scopes_are_named() {
    let server = server().await;
    for (fault, wanted) in [
        (
            Fault::missing_scopes(&["hire:note", "hire:note:readonly"]),
            99_991_672,
        ),
        (
            Fault::ungranted_scopes(&["hire:note", "hire:note:readonly"]),
            99_991_679,
        ),
    ] {
        server.fault(ID, fault);
        let (status, body) = read(notes(&server).await).await;
        assert_eq!((status, body["code"].as_i64()), (400, Some(wanted)));
        let violations = body["error"]["permission_violations"]
            .as_array()
            .expect("a list");
        assert_eq!(violations.len(), 2);
        assert_eq!(violations[0]["subject"], "hire:note");
        assert!(body["error"]["helps"][0]["url"].is_string());
    }
}

#[tokio::test]
async fn html_comes_with_any_status() {
    let server = server().await;
    for status in [200, 500, 502] {
        server.fault(ID, Fault::html(status));
        let response = notes(&server).await;
        assert_eq!(response.status(), status);
        assert_eq!(
            response.headers()["content-type"],
            "text/html; charset=utf-8"
        );
        assert!(response.headers().contains_key("x-tt-logid"));
        assert!(response.text().await.expect("text").starts_with("<html>"));
    }
}

#[tokio::test]
async fn a_body_can_be_empty() {
    let server = server().await;
    for status in [200, 500] {
        server.fault(ID, Fault::empty_body(status));
        let response = notes(&server).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.bytes().await.expect("a body").len(), 0);
    }
}

#[tokio::test]
async fn an_error_or_any_other_answer_can_be_injected() {
    let server = server().await;
    server.fault(ID, Fault::error(500, 1002001, "system error"));
    assert_eq!(
        code(as_app(&server, Method::GET, NOTES)).await,
        (500, 1002001)
    );
    server.fault(
        ID,
        Fault::reply(
            Reply::bytes("text/plain", "\u{0}odd")
                .status(299)
                .header("x-odd", "1"),
        ),
    );
    let response = notes(&server).await;
    assert_eq!(response.status(), 299);
    assert_eq!(response.headers()["x-odd"], "1");
    assert_eq!(response.text().await.expect("text"), "\u{0}odd");
}

#[tokio::test]
async fn a_cut_body_promises_more_than_it_sends() {
    let server = server().await;
    server.fault(ID, Fault::cut_body().times(2));
    let response = notes(&server).await;
    assert_eq!(response.content_length(), Some(NOTE_ANSWER.len() as u64));
    assert!(response.bytes().await.is_err());
    let (received, end) = raw(&server).await;
    assert_eq!(
        body_of(&received),
        &NOTE_ANSWER.as_bytes()[..NOTE_ANSWER.len() / 2]
    );
    assert!(end.is_ok(), "closed, not reset");
}

#[tokio::test]
async fn a_cut_chunked_body_lacks_its_last_chunk() {
    let server = server().await;
    server.fault(ID, Fault::cut_chunked_body().times(2));
    let response = notes(&server).await;
    assert_eq!(response.headers()["transfer-encoding"], "chunked");
    assert!(response.bytes().await.is_err());
    let (received, end) = raw(&server).await;
    assert!(!received.ends_with(b"0\r\n\r\n"));
    assert!(end.is_ok(), "closed, not reset");
}

#[tokio::test]
async fn cut_json_is_flawless_http() {
    let server = server().await;
    server.fault(ID, Fault::cut_json());
    let response = notes(&server).await;
    assert_eq!(response.status(), 200);
    let body = response.bytes().await.expect("a whole body");
    assert_eq!(body.len(), NOTE_ANSWER.len() / 2);
    assert!(serde_json::from_slice::<Value>(&body).is_err());
}

#[tokio::test]
async fn types_can_be_wrong_null_and_unknown() {
    let server = server().await;
    server.fault(ID, Fault::wrong_types());
    let (_, body) = read(notes(&server).await).await;
    assert_eq!(
        (&body["code"], &body["msg"]),
        (&json!(0), &json!("success"))
    );
    let item = &body["data"]["items"][0];
    assert!(
        item["id"].is_object() && item["create_time"].is_array() && item["is_private"].is_array()
    );

    server.fault(ID, Fault::nulls());
    let (_, body) = read(notes(&server).await).await;
    let item = json!({"id": null, "is_private": null, "create_time": null});
    assert_eq!(
        body,
        json!({"code": 0, "msg": "success", "data": {"items": [item], "has_more": null, "page_token": null}})
    );

    server.fault(ID, Fault::unknown_fields());
    let (_, body) = read(notes(&server).await).await;
    for object in [&body, &body["data"], &body["data"]["items"][0]] {
        assert!(object["a_field_newer_than_this"].is_object());
    }
    assert_eq!(body["data"]["items"][0]["id"], "6949805467799537964");
}

#[tokio::test]
async fn a_head_can_be_slow() {
    let server = server().await;
    server.fault(ID, Fault::slow_head(40, Duration::from_millis(30)));
    let begin = Instant::now();
    let response = notes(&server).await;
    assert!(
        begin.elapsed() >= Duration::from_millis(60),
        "{:?}",
        begin.elapsed()
    );
    assert_eq!(response.text().await.expect("a body"), NOTE_ANSWER);
}

#[tokio::test]
async fn a_head_can_begin_and_never_end() {
    let server = server().await;
    server.fault(ID, Fault::stalled_head().times(2));
    let mut stream = TcpStream::connect(server.address())
        .await
        .expect("a connection");
    let request = format!("GET {NOTES} HTTP/1.1\r\nhost: mock\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut begun = [0_u8; 12];
    stream.read_exact(&mut begun).await.expect("a beginning");
    assert_eq!(begun, *b"HTTP/1.1 400");
    let more = timeout(Duration::from_millis(200), stream.read(&mut begun)).await;
    assert!(more.is_err(), "nothing more comes");
    let request = as_app(&server, Method::GET, NOTES).timeout(Duration::from_millis(200));
    assert!(request.send().await.expect_err("no head").is_timeout());
}

#[tokio::test]
async fn a_body_can_be_slow() {
    let server = server().await;
    server.fault(ID, Fault::slow_body(20, Duration::from_millis(10)));
    let response = notes(&server).await;
    let begin = Instant::now();
    assert_eq!(response.text().await.expect("a body"), NOTE_ANSWER);
    assert!(
        begin.elapsed() >= Duration::from_millis(60),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test]
async fn a_body_can_begin_and_never_end() {
    let server = server().await;
    server.fault(ID, Fault::stalled_body());
    let mut response = notes(&server).await;
    let chunk = response
        .chunk()
        .await
        .expect("a chunk")
        .expect("half a body");
    assert_eq!(chunk.len(), NOTE_ANSWER.len() / 2);
    let more = timeout(Duration::from_millis(200), response.chunk()).await;
    assert!(more.is_err(), "nothing more comes");
}

#[tokio::test]
async fn a_connection_can_close_or_reset_before_the_answer() {
    let server = server().await;
    server.fault(ID, Fault::close().times(2));
    let (received, end) = raw(&server).await;
    assert!(received.is_empty() && end.is_ok());
    assert!(as_app(&server, Method::GET, NOTES).send().await.is_err());

    server.fault(ID, Fault::reset());
    let (received, end) = raw(&server).await;
    assert!(received.is_empty());
    assert_eq!(
        end.expect_err("a reset").kind(),
        std::io::ErrorKind::ConnectionReset
    );
    let requests = server.requests_to(ID);
    assert_eq!(
        requests.len(),
        3,
        "they were executed, for all anyone knows"
    );
    assert!(requests.iter().all(|request| request.status().is_none()));
}

#[tokio::test]
async fn a_connection_can_reset_in_the_middle_of_the_answer() {
    let server = server().await;
    server.fault(ID, Fault::reset_while_receiving());
    let (received, end) = raw(&server).await;
    assert_eq!(body_of(&received).len(), NOTE_ANSWER.len() / 2);
    assert_eq!(
        end.expect_err("a reset").kind(),
        std::io::ErrorKind::ConnectionReset
    );
}

#[tokio::test]
async fn a_connection_can_reset_while_the_request_is_sent() {
    use reqwest::multipart::{Form, Part};
    let server = server().await;
    server.fault(
        "hire.v1.attachment.create",
        Fault::reset_while_sending(100_000),
    );
    let content = Part::bytes(vec![0_u8; 32 * 1024 * 1024]).file_name("a");
    let request = as_app(&server, Method::POST, "/open-apis/hire/v1/attachments")
        .multipart(Form::new().part("content", content));
    assert!(request.send().await.is_err());
    let request = &server.requests()[0];
    assert!(!request.body().is_complete());
    assert!((100_000..32 * 1024 * 1024).contains(&request.body().size()));
}

#[tokio::test]
async fn an_answer_may_never_come() {
    let server = server().await;
    server.fault(ID, Fault::hang());
    let request = as_app(&server, Method::GET, NOTES).timeout(Duration::from_millis(200));
    assert!(request.send().await.expect_err("no answer").is_timeout());
    assert_eq!(notes(&server).await.status(), 200, "others are served");
}

#[tokio::test]
async fn an_answer_can_be_late() {
    let server = server().await;
    server.fault(ID, Fault::delay(Duration::from_millis(100)));
    server.fault(ID, Fault::html(500).after(Duration::from_millis(100)));
    for status in [200, 500] {
        let begin = Instant::now();
        assert_eq!(notes(&server).await.status(), status);
        assert!(begin.elapsed() >= Duration::from_millis(100));
    }
}

#[tokio::test]
async fn an_answer_can_be_compressed_whole_and_cut() {
    let server = server().await;
    server.fault(ID, Fault::gzip().times(2));
    assert_eq!(
        notes(&server).await.text().await.expect("a body"),
        NOTE_ANSWER
    );
    let (received, _) = {
        let mut stream = TcpStream::connect(server.address())
            .await
            .expect("a connection");
        let request = format!(
            "GET {NOTES} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\nauthorization: Bearer {}\r\n\r\n",
            server.tenant_token()
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut received = Vec::new();
        let end = stream.read_to_end(&mut received).await;
        (received, end)
    };
    assert!(body_of(&received).starts_with(&[0x1f, 0x8b]));

    server.fault(ID, Fault::gzip_cut());
    let response = notes(&server).await;
    assert_eq!(response.status(), 200);
    assert!(response.bytes().await.is_err());
}

#[tokio::test]
async fn an_answer_need_not_be_http() {
    let server = server().await;
    server.fault(ID, Fault::raw("SSH-2.0-mock\r\n").times(2));
    let (received, end) = raw(&server).await;
    assert_eq!(received, b"SSH-2.0-mock\r\n");
    assert!(end.is_ok());
    let error = as_app(&server, Method::GET, NOTES).send().await;
    assert!(error.is_err());
    server.fault(
        ID,
        Fault::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
    );
    assert_eq!(notes(&server).await.text().await.expect("a body"), "{}");
}

#[tokio::test]
async fn a_fault_does_not_spoil_the_connection_for_what_comes_next() {
    let server = server().await;
    let client = client();
    let get = || {
        client
            .get(format!("{}{NOTES}", server.url()))
            .bearer_auth(server.tenant_token())
    };
    server.fault(ID, Fault::slow_head(64, Duration::from_millis(1)));
    server.fault(ID, Fault::slow_body(64, Duration::from_millis(1)));
    server.fault(ID, Fault::html(500));
    for status in [200, 200, 500, 200] {
        let response = get().send().await.expect("a head");
        assert_eq!(response.status(), status);
        response.bytes().await.expect("a body");
    }
    assert_eq!(server.connections(), 1);
    let (status, _) = send(get()).await;
    assert_eq!(status, 200);
}
