//! The HTTP client under a client: what users configure, what they cannot, and what goes out.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use feishu_core::http::{HeaderName, HeaderValue, Method};
use feishu_core::operation::{Body, Field, Kind, Operation};
use feishu_core::{Client, ErrorKind, Json, Upload, reqwest};
use support::{LIST, Reply, Server, TOKEN_PATH, UPLOAD};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn no_redirect_takes_a_credential_to_another_host_whatever_is_configured() {
    let thief = Server::start_bare(|_, _| Reply::token("t-stolen", 7200)).await;
    let elsewhere = format!(
        "{}/open-apis/auth/v3/tenant_access_token/internal",
        thief.url
    );
    for status in [301, 302, 307, 308] {
        let elsewhere = elsewhere.clone();
        let server = Server::start_bare(move |_, _| {
            Reply::Full(status, vec![("location", elsewhere.clone())], Vec::new())
        })
        .await;
        let client = server
            .builder()
            .http(|http| http.redirect(reqwest::redirect::Policy::limited(10)))
            .build()
            .expect("a client");
        let error = client
            .request(Method::GET, "/open-apis/x")
            .send::<Json>()
            .await
            .expect_err("no token");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        let error = client
            .exchange_code("the-code")
            .send()
            .await
            .expect_err("no grant");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
    assert!(thief.received().is_empty());
}

#[tokio::test]
async fn nothing_is_sent_again_beneath_the_retry_policy_whatever_is_configured() {
    let server = Server::start(|_, _| Reply::Full(503, Vec::new(), Vec::new())).await;
    let client = server
        .builder()
        .http(|http| {
            let again = reqwest::retry::for_host("127.0.0.1").no_budget();
            http.retry(again.classify_fn(|request| request.retryable()))
        })
        .build()
        .expect("a client");
    let error = client
        .request(Method::POST, "/open-apis/x")
        .send::<Json>()
        .await
        .expect_err("out of order");
    assert_eq!((error.attempts(), server.calls().len()), (1, 1));
}

#[tokio::test]
async fn the_http_client_is_configured_by_the_user() {
    let server = Server::start(|_, _| Reply::data("{}")).await;
    // A host that only this resolver knows.
    let port = server.url.rsplit(':').next().expect("a port").to_owned();
    let address = format!("127.0.0.1:{port}").parse().expect("an address");
    let client = server
        .builder()
        .base_url(format!("http://platform.localhost:{port}"))
        .http(move |http| http.resolve("platform.localhost", address))
        .http(|http| http.user_agent("ignored"))
        .build()
        .expect("a client");
    client
        .request(Method::GET, "/open-apis/x")
        .send::<Json>()
        .await
        .expect("an answer");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(
        sent.header("host"),
        Some(&*format!("platform.localhost:{port}"))
    );
    assert!(
        sent.header("user-agent")
            .is_some_and(|name| name.starts_with("feishu-rs/"))
    );
}

#[test]
fn plain_http_is_refused_beyond_this_machine_unless_it_is_allowed() {
    let builder = || Client::builder().base_url("http://10.1.2.3/gateway");
    let error = builder().build().expect_err("in clear");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("allow_http"), "{error}");
    assert!(builder().allow_http(true).build().is_ok());
}

#[test]
fn a_root_certificate_that_is_none_is_refused_when_the_client_is_built() {
    for pem in [
        "",
        "no PEM",
        "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n",
    ] {
        let error = Client::builder()
            .root_certificate_pem(pem)
            .build()
            .expect_err(pem);
        assert!(error.to_string().contains("certificate"), "{error}");
    }
}

#[tokio::test]
async fn what_has_no_body_says_so_where_a_method_has_one() {
    static CLOSE: Operation = Operation::new(
        "test.v1.item.close",
        feishu_core::operation::Method::Post,
        "/open-apis/test/v1/close",
    );
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    server.call(&CLOSE).send::<()>().await.expect("closed");
    let client = server.client();
    for method in [Method::POST, Method::PUT, Method::PATCH] {
        let request = client.request(method, "/open-apis/x");
        request.send::<()>().await.expect("an answer");
    }
    for method in [Method::GET, Method::DELETE] {
        let request = client.request(method, "/open-apis/x");
        request.send::<()>().await.expect("an answer");
    }
    let lengths: Vec<_> = server
        .calls()
        .iter()
        .map(|sent| sent.header("content-length").map(str::to_owned))
        .collect();
    let zero = Some("0".to_owned());
    let (none, zero) = (None, || zero.clone());
    assert_eq!(
        lengths,
        [zero(), zero(), zero(), zero(), none.clone(), none]
    );
}

#[tokio::test]
async fn a_raw_request_sends_all_or_nothing() {
    let server = Server::start(|_, _| Reply::data(r#"{"id":"1"}"#)).await;
    let client = server.client();
    let unwritable = || feishu_core::Value::Invalid("it has no form".into());
    let request = || client.request(Method::POST, "/open-apis/x");
    for request in [
        request().query("a", unwritable()).json(&1),
        request().json(&1).query("a", unwritable()),
        request().part("a", unwritable()),
        request().part("a", unwritable()).part("b", "text"),
    ] {
        let error = request.send::<Json>().await.expect_err("nothing to send");
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Invalid, Some("a"))
        );
        assert!(error.to_string().contains("it has no form"), "{error}");
    }
    assert!(server.calls().is_empty());
    request()
        .with_header(
            HeaderName::from_static("x-a"),
            HeaderValue::from_static("1"),
        )
        .with_timeout(Duration::from_secs(5))
        .with_retry(feishu_core::retry::Never)
        .send::<Json>()
        .await
        .expect("an answer");
    assert_eq!(server.calls()[0].header("x-a"), Some("1"));
}

#[tokio::test]
async fn a_raw_request_decodes_what_is_there() {
    let server = Server::start(
        |request, _| match (request.method.as_str(), request.path()) {
            ("HEAD", "/open-apis/gone") => Reply::Raw(b"HTTP/1.1 404 Gone\r\n\r\n".to_vec()),
            ("HEAD", _) => Reply::Raw(b"HTTP/1.1 200 OK\r\nx-tt-logid: L\r\n\r\n".to_vec()),
            (_, "/open-apis/nothing") => Reply::json(r#"{"code":0,"msg":"ok"}"#),
            (_, "/open-apis/null") => Reply::data("null"),
            _ => Reply::data(r#"{"id":"1"}"#),
        },
    )
    .await;
    let client = server.client();
    let head = client
        .request(Method::HEAD, "/open-apis/x")
        .send_with_response::<()>()
        .await
        .expect("a head");
    assert_eq!((head.log_id(), head.body.len()), (Some("L"), 0));
    let error = client
        .request(Method::HEAD, "/open-apis/gone")
        .with_retry(feishu_core::retry::Never)
        .send::<()>()
        .await
        .expect_err("gone");
    assert_eq!(error.kind(), ErrorKind::Status);
    for path in ["/open-apis/nothing", "/open-apis/null"] {
        let get = || client.request(Method::GET, path);
        get().send::<()>().await.expect("nothing");
        assert_eq!(get().send::<Json>().await.expect("null"), Json::Null);
        assert_eq!(get().send::<Option<i64>>().await.expect("none"), None);
        let error = get().send::<i64>().await.expect_err("no number");
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Decode, Some("data"))
        );
    }
    // What is there and does not fit is no nothing.
    let error = client
        .request(Method::GET, "/open-apis/x")
        .send::<Option<i64>>()
        .await
        .expect_err("an object");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("data"))
    );
}

#[tokio::test]
async fn a_secret_that_no_header_can_hold_does_not_show() {
    static SECRETIVE: Operation = Operation {
        params: &[
            Field::header("X-Secret", Kind::Secret),
            Field::header("X-Plain", Kind::String),
        ],
        body: Body::None,
        ..Operation::new(
            "test.v1.secret.get",
            feishu_core::operation::Method::Get,
            "/open-apis/test/v1/secret",
        )
    };
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let mut call = server.call(&SECRETIVE);
    call.set(0, feishu_core::Secret::new("hunter2\n"));
    let error = call.send::<()>().await.expect_err("no header");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Invalid, Some("X-Secret"))
    );
    assert!(
        !format!("{error} {error:?}").contains("hunter2"),
        "{error:?}"
    );
    let mut call = server.call(&SECRETIVE);
    call.set(1, "seen\n");
    let error = call.send::<()>().await.expect_err("no header");
    assert!(error.to_string().contains("seen"), "{error}");
}

/// Accepts connections, answers requests for tokens, and reads the rest as the closure says.
async fn slow_reader(piece: usize, pause: Option<Duration>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let read = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&read);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let counted = Arc::clone(&counted);
            tokio::spawn(async move {
                let mut buffer = vec![0; piece];
                let mut length = 0;
                loop {
                    let Ok(more) = stream.read(&mut buffer).await else {
                        return;
                    };
                    length += more;
                    counted.fetch_add(more, Ordering::Relaxed);
                    if buffer[..more].ends_with(b"--\r\n") || more == 0 {
                        break;
                    }
                    match pause {
                        Some(pause) => tokio::time::sleep(pause).await,
                        None if length > 100_000 => std::future::pending().await,
                        None => {}
                    }
                }
                let body = r#"{"code":0,"data":{"id":"1"}}"#;
                let answer = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
                let _ = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    (url, read)
}

fn upload(url: &str, bytes: usize, stall: Duration) -> feishu_core::Call {
    let client = Client::builder()
        .base_url(url)
        .stall_timeout(stall)
        .attempt_timeout(Duration::from_millis(100))
        .retry(feishu_core::retry::Never)
        .build()
        .expect("a client");
    let person = feishu_core::Caller::new(&client).as_user("u-1");
    static BY_A_PERSON: Operation = Operation {
        identities: feishu_core::operation::Identities::BOTH,
        retry: UPLOAD.retry,
        params: UPLOAD.params,
        body: UPLOAD.body,
        answer: UPLOAD.answer,
        ..Operation::new(
            "test.v1.file.upload",
            feishu_core::operation::Method::Post,
            "/open-apis/test/v1/files",
        )
    };
    let mut call = feishu_core::Call::new(&person, &BY_A_PERSON);
    call.set(1, Upload::bytes("f", vec![1; bytes]));
    call
}

#[tokio::test]
async fn an_upload_that_stands_still_ends_by_its_stall_limit() {
    let (url, read) = slow_reader(64 * 1024, None).await;
    let begin = Instant::now();
    let error = upload(&url, 64 * 1024 * 1024, Duration::from_millis(400))
        .send::<support::Item>()
        .await
        .expect_err("it stands still");
    assert!(error.is_timeout() && error.may_have_executed());
    assert!(error.to_string().contains("stands still"), "{error}");
    assert!(begin.elapsed() >= Duration::from_millis(400));
    assert!(begin.elapsed() < Duration::from_secs(10));
    assert!(read.load(Ordering::Relaxed) > 100_000);
}

#[tokio::test]
async fn a_slow_upload_that_gets_on_is_left_alone() {
    let (url, _) = slow_reader(400_000, Some(Duration::from_millis(60))).await;
    let begin = Instant::now();
    // The limit is longer than what lies in the sockets' buffers takes to be read.
    let stall = Duration::from_millis(1500);
    let sent = upload(&url, 20_000_000, stall).send();
    let item: support::Item = sent.await.expect("an item");
    assert_eq!(item.id.as_deref(), Some("1"));
    assert!(begin.elapsed() > stall, "{:?}", begin.elapsed());
}

#[tokio::test]
async fn an_upload_without_an_answer_ends_by_its_stall_limit() {
    let server = Server::start_bare(|_, _| Reply::Stall(Vec::new())).await;
    let begin = Instant::now();
    let error = upload(&server.url, 1000, Duration::from_millis(200))
        .send::<support::Item>()
        .await
        .expect_err("no answer");
    assert!(error.is_timeout() && error.may_have_executed());
    assert!(begin.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_client_that_names_a_tenant_it_cannot_act_for_says_so() {
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let client = server.client().tenant("736588c9260f175d");
    let error = feishu_core::Call::new(&feishu_core::Caller::new(&client), &LIST)
        .send::<support::ItemPage>()
        .await
        .expect_err("self-built");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("store apps"), "{error}");
    assert_eq!(server.count(TOKEN_PATH), 0);
    assert_eq!(client.tenant_key(), Some("736588c9260f175d"));
}
