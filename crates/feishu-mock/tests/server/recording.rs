//! What a test can look at afterwards.

use std::time::{Duration, SystemTime};

use feishu_mock::{MockServer, TokenEndpoint};
use reqwest::Method;
use serde_json::json;

use crate::caller::{FREEBUSY, NOTES, as_app, bare, client, code, send, server};
use crate::tables::SERVICE;

#[tokio::test]
async fn a_request_is_recorded_to_the_last_detail() {
    let server = server().await;
    let before = SystemTime::now();
    let body = json!({"time_min": "2020-10-28T12:00:00+08:00", "time_max": "2020-10-28T12:00:00Z", "room_id": "x"});
    let path = format!("{FREEBUSY}?user_id_type=open%5Fid");
    assert_eq!(
        code(as_app(&server, Method::POST, &path).json(&body)).await,
        (200, 0)
    );
    let requests = server.requests();
    let [request] = requests.as_slice() else {
        panic!("one request");
    };
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.path(), FREEBUSY);
    assert_eq!(request.raw_query(), "user_id_type=open%5Fid");
    assert_eq!(
        request.query_pairs(),
        [("user_id_type".to_owned(), "open_id".to_owned())]
    );
    assert_eq!(request.query("user_id_type"), Some("open_id"));
    assert_eq!(request.query("none"), None);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.bearer_token(), Some(server.tenant_token().as_str()));
    assert_eq!(request.json(), Some(body.clone()));
    assert_eq!(request.body().bytes().as_ref(), body.to_string().as_bytes());
    assert!(request.body().is_complete() && !request.body().is_truncated());
    assert_eq!(request.operation(), Some("calendar.v4.freebusy.list"));
    assert_eq!(request.status(), Some(200));
    assert!(request.received_at() >= before);
}

#[tokio::test]
async fn requests_are_found_by_operation_path_and_token_endpoint() {
    let server = server().await;
    assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
    assert_eq!(
        code(bare(&server, Method::GET, "/nowhere")).await,
        (404, 99_991_201)
    );
    assert_eq!(
        code(bare(&server, Method::POST, TokenEndpoint::OAuth.path())).await,
        (400, 20063)
    );
    assert_eq!(server.requests().len(), 3);
    assert_eq!(server.requests_to("hire.v1.note.list").len(), 1);
    assert_eq!(server.requests_to("/open-apis/hire/v1/notes").len(), 1);
    assert_eq!(server.requests_to("/nowhere")[0].operation(), None);
    assert_eq!(server.requests_to("/nowhere")[0].status(), Some(404));
    assert_eq!(server.requests_to(TokenEndpoint::OAuth).len(), 1);
    server.clear_requests();
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_repeated_parameter_keeps_all_its_values() {
    let server = server().await;
    let path = "/open-apis/test/v1/things/7?ids=1&ids=2";
    let patch = as_app(&server, Method::PATCH, path).json(&json!({"b": "1"}));
    assert_eq!(code(patch).await, (200, 0));
    assert_eq!(server.requests()[0].query_all("ids"), ["1", "2"]);
}

#[tokio::test]
async fn connections_are_told_apart() {
    let server = server().await;
    let client = client();
    let get = || {
        let request = client.get(format!("{}{NOTES}", server.url()));
        code(request.bearer_auth(server.tenant_token()))
    };
    assert_eq!(get().await, (200, 0));
    assert_eq!(get().await, (200, 0));
    assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
    let numbers: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.connection())
        .collect();
    assert_eq!(numbers, [1, 1, 2]);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn waiting_for_requests_ends_when_they_have_come() {
    let server = server().await;
    let wait = server.wait_for_requests("hire.v1.note.list", 2);
    let call = async {
        for _ in 0..2 {
            assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
        }
    };
    let both = async { tokio::join!(wait, call) };
    let (requests, ()) = tokio::time::timeout(Duration::from_secs(10), both)
        .await
        .expect("in time");
    assert!(requests.len() >= 2);
}

#[tokio::test]
async fn parts_of_an_upload_are_recorded() {
    use reqwest::multipart::{Form, Part};
    let server = server().await;
    server
        .on("hire.v1.attachment.create")
        .respond_data(json!({"id": "1"}));
    let part = Part::bytes(b"a\r\n--b\r\n".to_vec())
        .file_name("\u{7b80}\u{5386}.pdf")
        .mime_str("application/pdf")
        .expect("a type");
    let form = Form::new().text("kind", "resume").part("content", part);
    let request = as_app(&server, Method::POST, "/open-apis/hire/v1/attachments").multipart(form);
    assert_eq!(code(request).await, (200, 0));
    let request = &server.requests()[0];
    assert_eq!(request.parts().len(), 2);
    assert_eq!(
        request.part("kind").and_then(|part| part.text()),
        Some("resume")
    );
    let content = request.part("content").expect("a part");
    assert_eq!(content.file_name(), Some("\u{7b80}\u{5386}.pdf"));
    assert_eq!(content.content_type(), Some("application/pdf"));
    assert_eq!(content.bytes().as_ref(), b"a\r\n--b\r\n");
    assert_eq!(content.size(), 8);
    assert!(request.body().bytes().is_empty());
}

#[tokio::test]
async fn a_large_upload_leaves_its_size_and_its_checksum_and_little_else() {
    use reqwest::multipart::{Form, Part};
    const SIZE: usize = 8 * 1024 * 1024;
    let server = MockServer::builder()
        .service(&SERVICE)
        .keep_body_bytes(1000)
        .start()
        .await
        .expect("a port");
    server
        .on("hire.v1.attachment.create")
        .respond_data(json!({"id": "1"}));
    let content: Vec<u8> = (0..SIZE).map(|index| (index % 251) as u8).collect();
    let form = Form::new().part("content", Part::bytes(content.clone()).file_name("big.bin"));
    let request = as_app(&server, Method::POST, "/open-apis/hire/v1/attachments").multipart(form);
    assert_eq!(code(request).await, (200, 0));
    let request = &server.requests()[0];
    let part = request.part("content").expect("a part");
    assert_eq!(part.size(), SIZE as u64);
    assert!(part.holds(&content));
    assert!(!part.holds(&content[1..]));
    assert_eq!(part.bytes().len(), 1000);
    assert_eq!(part.text(), None);
    assert!(request.body().size() > SIZE as u64);
}

#[tokio::test]
async fn a_file_beyond_its_documented_size_is_refused() {
    use reqwest::multipart::{Form, Part};
    let server = server().await;
    let content = vec![0_u8; 8 * 1024 * 1024 + 1];
    let form = Form::new().part("content", Part::bytes(content).file_name("big.bin"));
    let request = as_app(&server, Method::POST, "/open-apis/hire/v1/attachments").multipart(form);
    assert_eq!(crate::caller::violations(request).await, ["content"]);
}

#[tokio::test]
async fn debug_output_keeps_secrets() {
    let server = server().await;
    let token = server.tenant_token();
    let secrets = [
        server.app_secret().to_owned(),
        "the-code".to_owned(),
        "the-helpdesk".to_owned(),
        "the-refresh".to_owned(),
        "the-query".to_owned(),
        token.clone(),
    ];
    let path = format!("{}?access_token=the-query", TokenEndpoint::OAuth.path());
    let request = bare(&server, Method::POST, &path)
        .header("x-lark-helpdesk-authorization", "the-helpdesk")
        .json(&json!({
            "grant_type": "authorization_code",
            "client_id": server.app_id(),
            "client_secret": server.app_secret(),
            "code": "the-code",
            "refresh_token": "the-refresh",
        }));
    send(request).await;
    send(as_app(&server, Method::GET, NOTES)).await;
    let shown = format!("{:?} {server:?}", server.requests());
    for secret in &secrets {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    for plain in [
        "authen/v2/oauth/token",
        "authorization_code",
        server.app_id(),
    ] {
        assert!(shown.contains(plain), "{plain}");
    }
}

#[tokio::test]
async fn answered_requests_can_be_taken_out_of_the_record_as_they_come() {
    let server = server().await;
    assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
    let taken = server.take_answered().await;
    let [request] = taken.as_slice() else {
        panic!("one request");
    };
    assert_eq!(request.status(), Some(200));
    assert!(server.requests().is_empty());
    // What waits is told of the next, and of its status, though earlier ones are gone.
    let waits = server.take_answered();
    let calls = code(as_app(&server, Method::GET, NOTES));
    let (taken, called) = tokio::join!(waits, calls);
    assert_eq!(called, (200, 0));
    assert_eq!(taken.len(), 1);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_server_listens_on_the_port_that_it_is_given_or_on_none() {
    let first = server().await;
    let port = first.address().port();
    let taken = MockServer::builder().port(port).start().await;
    assert!(taken.is_err(), "two servers on one port");
    drop(first);
    // The port is free when the task that listens has ended.
    let again = loop {
        match MockServer::builder().port(port).start().await {
            Ok(server) => break server,
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    };
    assert_eq!(again.address().port(), port);
}
