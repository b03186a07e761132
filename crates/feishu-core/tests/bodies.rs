//! Files, both ways, and requests without an operation.

mod support;

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use feishu_core::http::Method;
use feishu_core::preview::PreviewPart;
use feishu_core::{Call, Caller, Download, ErrorKind, HelpdeskToken, Json, Stream as _, Upload};
use support::{DOWNLOAD, Item, Reply, Server, UPLOAD};
use tokio::io::{AsyncRead, ReadBuf};

fn upload(server: &Server, upload: Upload) -> Call {
    let mut call = server.call(&UPLOAD);
    call.set(0, "简历.pdf");
    call.set(1, upload);
    call
}

fn download(server: &Server) -> feishu_core::Sending<Download> {
    let mut call = server.call(&DOWNLOAD);
    call.set(0, "f1");
    call.send()
}

/// The boundary and the parts of a form, taken apart by what the form itself says.
fn parts(request: &support::Received) -> Vec<(String, Vec<u8>)> {
    let kind = request.header("content-type").expect("a content type");
    let boundary = kind
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let text: Vec<u8> = request.body.clone();
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut rest = &text[..];
    while let Some(at) = find(rest, mark.as_bytes()) {
        if at > 0 {
            let part = &rest[..at - 2];
            let head = find(part, b"\r\n\r\n").expect("a head");
            parts.push((
                String::from_utf8(part[2..head].to_vec()).expect("text"),
                part[head + 4..].to_vec(),
            ));
        }
        rest = &rest[at + mark.len()..];
    }
    assert_eq!(rest, b"--\r\n");
    parts
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn answered(_: &support::Received, _: usize) -> Reply {
    Reply::data(r#"{"id":"f1"}"#)
}

#[tokio::test]
async fn a_form_has_its_parts_in_order_with_names_and_types() {
    let server = Server::start(answered).await;
    let file = Upload::bytes("a\"b\r\n简.png", &b"\x89PNG\r\n--x"[..]).content_type("image/png");
    upload(&server, file).send::<Item>().await.expect("sent");
    let sent = server.calls().pop().expect("a call");
    let length: usize = sent
        .header("content-length")
        .expect("a length")
        .parse()
        .expect("a number");
    assert_eq!(length, sent.body.len());
    let parts = parts(&sent);
    assert_eq!(parts.len(), 2);
    assert_eq!(
        parts[0].0,
        "Content-Disposition: form-data; name=\"file_name\""
    );
    assert_eq!(parts[0].1, "简历.pdf".as_bytes());
    assert_eq!(
        parts[1].0,
        "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A简.png\"\r\nContent-Type: image/png"
    );
    assert_eq!(parts[1].1, b"\x89PNG\r\n--x");
}

#[tokio::test]
async fn a_file_on_disk_and_a_reader_arrive_whole() {
    let server = Server::start(answered).await;
    let content: Vec<u8> = (0..1_000_003_u32)
        .map(|index| (index % 251) as u8)
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("up.bin");
    std::fs::write(&path, &content).expect("a file");
    let reader = || io::Cursor::new(content.clone());
    for (file, has_length) in [
        (Upload::path(&path), true),
        (
            Upload::reader("r.bin", reader(), Some(content.len() as u64)),
            true,
        ),
        (Upload::reader("r.bin", reader(), None), false),
    ] {
        upload(&server, file).send::<Item>().await.expect("sent");
        let sent = server.calls().pop().expect("a call");
        assert_eq!(sent.header("content-length").is_some(), has_length);
        assert!(parts(&sent)[1].1 == content);
    }
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again() {
    let failing = |_: &support::Received, nth| {
        if nth == 0 {
            Reply::html(502)
        } else {
            Reply::data(r#"{"id":"f1"}"#)
        }
    };
    let server = Server::start(failing).await;
    let file = Upload::bytes("x", &b"content"[..]);
    let response = upload(&server, file)
        .send_with_response::<Item>()
        .await
        .expect("sent");
    assert_eq!(response.attempts, 2);
    assert_eq!(parts(&server.calls()[1])[1].1, b"content");
    // A reader is gone once it was read.
    let server = Server::start(failing).await;
    let file = Upload::reader("x", io::Cursor::new(b"content"), None);
    let error = upload(&server, file)
        .send::<Item>()
        .await
        .expect_err("not sent again");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
}

#[tokio::test]
async fn a_form_can_be_looked_at_before_it_is_sent() {
    let server = Server::start(answered).await;
    let file = Upload::bytes("a.pdf", &b"content"[..]);
    let preview = upload(&server, file).preview().expect("a preview");
    let [(name, text), (other, file)] = &preview.parts[..] else {
        panic!("{preview:?}");
    };
    assert_eq!((&**name, &**other), ("file_name", "file"));
    assert!(matches!(text, PreviewPart::Text(text) if text == "简历.pdf"));
    assert!(matches!(file, PreviewPart::File(name) if name == "a.pdf"));
    assert!(server.received().is_empty());
}

/// A reader that never ends, counts what was taken, and keeps nothing.
struct Endless(u64);

impl AsyncRead for Endless {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.0 == 0 {
            return Poll::Ready(Err(io::Error::other("the disk failed")));
        }
        let take = self.0.min(buffer.remaining() as u64);
        buffer.initialize_unfilled_to(take as usize);
        buffer.advance(take as usize);
        self.0 -= take;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_reader_that_fails_or_lies_stops_the_request() {
    let server = Server::start(answered).await;
    for (file, part) in [
        (
            Upload::reader("x", Endless(100_000), None),
            "cannot be read",
        ),
        (
            Upload::reader("x", Endless(100_000), Some(100_001)),
            "cannot be read",
        ),
        (
            Upload::reader("x", io::Cursor::new(vec![0; 10]), Some(11)),
            "shorter",
        ),
        (
            Upload::reader("x", io::Cursor::new(vec![0; 12]), Some(11)),
            "longer",
        ),
        (Upload::path("/nonexistent/file"), "cannot be read"),
        (Upload::path("/tmp"), "not a file"),
    ] {
        let error = upload(&server, file).send::<Item>().await.expect_err(part);
        assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.may_have_executed());
    }
}

#[tokio::test]
async fn three_hundred_megabytes_pass_without_being_held() {
    // A sink that reads and forgets, so that what is held can only be the sender's.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let sink = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut buffer = vec![0; 1 << 20];
        let mut total = 0_u64;
        let mut tail = Vec::new();
        loop {
            let read = tokio::io::AsyncReadExt::read(&mut stream, &mut buffer)
                .await
                .expect("bytes");
            total += read as u64;
            tail.extend_from_slice(&buffer[..read]);
            let keep = tail.len().saturating_sub(64);
            tail.drain(..keep);
            if tail.ends_with(b"--\r\n") || read == 0 {
                break;
            }
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"code\":0}";
        tokio::io::AsyncWriteExt::write_all(&mut stream, answer)
            .await
            .expect("sent");
        total
    });
    let before = resident();
    let client = feishu_core::Client::builder()
        .base_url(url)
        .build()
        .expect("a client");
    let size = 300_000_000;
    client
        .request(Method::POST, "/open-apis/test/v1/files")
        .as_user("u-1")
        .part("file", Upload::reader("big", Zeros(size), Some(size)))
        .send::<Json>()
        .await
        .expect("sent");
    assert!(sink.await.expect("no panic") > size);
    let grown = resident().saturating_sub(before);
    assert!(grown < 60_000_000, "{grown} bytes more are held");
}

/// So many zeros.
struct Zeros(u64);

impl AsyncRead for Zeros {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let take = self.0.min(buffer.remaining() as u64);
        buffer.initialize_unfilled_to(take as usize);
        buffer.advance(take as usize);
        self.0 -= take;
        Poll::Ready(Ok(()))
    }
}

/// The most memory that this process has had, in bytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap_or("0 0 kB");
    line.split_whitespace()
        .nth(1)
        .and_then(|kb| kb.parse::<u64>().ok())
        .unwrap_or(0)
        * 1024
}

fn file(content: Vec<u8>) -> Reply {
    Reply::Full(
        200,
        vec![
            ("content-type", "application/pdf".to_owned()),
            (
                "content-disposition",
                "attachment; filename=\"../../etc/r%C3%A9sum%C3%A9.pdf\"".to_owned(),
            ),
            ("x-tt-logid", "L1".to_owned()),
        ],
        content,
    )
}

#[tokio::test]
async fn a_file_is_received_as_a_stream_with_its_length_and_type() {
    let content: Vec<u8> = (0..500_000_u32).map(|index| (index % 241) as u8).collect();
    let expected = content.clone();
    let server = Server::start(move |_, _| file(content.clone())).await;
    let mut download = download(&server).await.expect("a file");
    assert_eq!(download.status(), 200);
    assert_eq!(download.headers()["x-tt-logid"], "L1");
    let shown = format!("{download:?}");
    assert!(shown.contains("application/pdf"), "{shown}");
    assert!(shown.contains("500000"), "{shown}");
    assert_eq!(download.content_length(), Some(500_000));
    assert_eq!(download.content_type(), Some("application/pdf"));
    assert_eq!(download.file_name().as_deref(), Some("résumé.pdf"));
    let mut received = Vec::new();
    while let Some(piece) = download.next().await {
        received.extend_from_slice(&piece.expect("a piece"));
    }
    assert!(received == expected);
}

#[tokio::test]
async fn a_file_is_collected_within_bounds_and_saved_whole() {
    let server = Server::start(|_, _| file(vec![7; 5000])).await;
    assert_eq!(
        download(&server)
            .await
            .expect("a file")
            .bytes(5000)
            .await
            .expect("bytes")
            .len(),
        5000
    );
    let error = download(&server)
        .await
        .expect("a file")
        .bytes(4999)
        .await
        .expect_err("large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.pdf");
    assert_eq!(
        download(&server)
            .await
            .expect("a file")
            .save(&path)
            .await
            .expect("saved"),
        5000
    );
    assert_eq!(std::fs::read(&path).expect("a file"), vec![7; 5000]);
    std::fs::remove_file(&path).expect("removed");
    // What breaks off leaves nothing.
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 500\r\n\r\nabc";
    let server = Server::start(move |_, _| Reply::Raw(head.as_bytes().to_vec())).await;
    let error = download(&server)
        .await
        .expect("a file")
        .save(&path)
        .await
        .expect_err("cut");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        0
    );
}

#[tokio::test]
async fn a_file_of_unsaid_length_is_bounded_too_and_is_a_stream_that_needs_no_pinning() {
    let raw = b"HTTP/1.1 203 Changed\r\ntransfer-encoding: chunked\r\n\r\n6\r\nabcdef\r\n0\r\n\r\n";
    let server = Server::start(move |_, _| Reply::Raw(raw.to_vec())).await;
    let file = download(&server).await.expect("a file");
    assert_eq!((file.content_length(), file.status().as_u16()), (None, 203));
    let error = file.bytes(5).await.expect_err("six");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let file = download(&server).await.expect("a file");
    assert_eq!(file.bytes(6).await.expect("six"), "abcdef");
    let mut file = download(&server).await.expect("a file");
    let mut all = Vec::new();
    while let Some(piece) =
        std::future::poll_fn(|context| Pin::new(&mut file).poll_next(context)).await
    {
        all.extend_from_slice(&piece.expect("a piece"));
    }
    assert_eq!(all, b"abcdef");
}

#[tokio::test]
async fn a_file_that_stops_coming_times_out() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 500\r\n\r\nabc";
    let server = Server::start(move |_, _| Reply::Stall(head.as_bytes().to_vec())).await;
    let client = server
        .builder()
        .stall_timeout(Duration::from_millis(200))
        .build()
        .expect("a client");
    let mut call = Call::new(&Caller::new(&client), &DOWNLOAD);
    call.set(0, "f1");
    let mut download = call.send::<Download>().await.expect("a file");
    download.next().await.expect("a piece").expect("a piece");
    assert!(
        download
            .next()
            .await
            .expect("an error")
            .expect_err("an error")
            .is_timeout()
    );
    assert!(download.next().await.is_none());
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_an_error() {
    for reply in [Reply::code(400, 5), Reply::code(200, 5)] {
        let server = Server::start(move |_, _| reply.clone()).await;
        let error = download(&server).await.expect_err("an error");
        assert_eq!(error.code(), Some(5));
    }
    // However long it is.
    let long = format!(r#"{{"code":5,"msg":"{}"}}"#, "x".repeat(50_000));
    let server = Server::start(move |_, _| Reply::json(long.clone())).await;
    let error = download(&server).await.expect_err("an error");
    assert_eq!(error.code(), Some(5));
    let server = Server::start(|_, _| Reply::html(404)).await;
    assert_eq!(
        download(&server).await.expect_err("an error").kind(),
        ErrorKind::Status
    );
    // A file of JSON is still a file.
    let server = Server::start(|_, _| Reply::json(r#"{"name":"not an envelope"}"#)).await;
    let file = download(&server).await.expect("a file");
    assert_eq!(
        &file.bytes(100).await.expect("bytes")[..],
        br#"{"name":"not an envelope"}"#
    );
}

#[tokio::test]
async fn a_file_that_lies_elsewhere_is_fetched_without_credentials() {
    let other = Server::start_bare(|_, _| file(vec![1; 10])).await;
    let elsewhere = format!("{}/signed?x=1", other.url);
    let server = Server::start(move |_, _| {
        Reply::Full(302, vec![("location", elsewhere.clone())], Vec::new())
    })
    .await;
    let desk = server.caller().with_helpdesk(HelpdeskToken::new("1", "t"));
    let mut call = Call::new(&desk, &DOWNLOAD);
    call.set(0, "f1");
    let content = call
        .send::<Download>()
        .await
        .expect("a file")
        .bytes(10)
        .await
        .expect("bytes");
    assert_eq!(content.len(), 10);
    let sent = other.received().pop().expect("a request");
    assert_eq!(sent.header("authorization"), None);
    assert_eq!(sent.header("x-lark-helpdesk-authorization"), None);
    // A file that names another place is there all the same.
    let elsewhere = other.url.clone();
    let server = Server::start(move |_, _| {
        Reply::Full(200, vec![("location", elsewhere.clone())], b"here".to_vec())
    })
    .await;
    let file = download(&server).await.expect("a file");
    assert_eq!(file.bytes(10).await.expect("bytes"), "here");
    assert_eq!(other.received().len(), 1);
}

#[tokio::test]
async fn a_request_without_an_operation_has_the_same_tokens_retries_and_errors() {
    let server = Server::start(|request, nth| match request.path() {
        "/open-apis/bot/v3/info" if nth == 0 => Reply::html(502),
        "/open-apis/bot/v3/info" => Reply::json(r#"{"code":0,"msg":"ok","bot":{"app_name":"b"}}"#),
        "/open-apis/x" => Reply::data(r#"{"id":"1"}"#).with("x-tt-logid", "L1"),
        _ => Reply::code(400, 99_991_672),
    })
    .await;
    let client = server.client();
    let response = client
        .request(Method::GET, "/open-apis/bot/v3/info")
        .query("ids", vec!["a".to_owned(), "b c".to_owned()])
        .flat()
        .send_with_response::<Json>()
        .await
        .expect("an answer");
    assert_eq!(
        (
            response.value["bot"]["app_name"].as_str(),
            response.attempts
        ),
        (Some("b"), 2)
    );
    assert_eq!(server.calls()[0].query(), "ids=a&ids=b%20c");
    assert_eq!(
        server.calls()[0].header("authorization"),
        Some("Bearer t-0")
    );

    #[derive(Debug, serde::Deserialize)]
    struct Answer {
        id: String,
    }
    let response = client
        .request(Method::POST, "/open-apis/x?a=1")
        .query("b", 2_i64)
        .as_user("u-1")
        .json(&serde_json::json!({"k": "v"}))
        .send_with_response::<Answer>()
        .await
        .expect("an answer");
    assert_eq!(response.value.id, "1");
    assert_eq!(response.log_id(), Some("L1"));
    let sent = server.calls().pop().expect("a call");
    assert_eq!(
        (sent.target.as_str(), sent.text().as_str()),
        ("/open-apis/x?a=1&b=2", r#"{"k":"v"}"#)
    );
    #[derive(Debug, serde::Deserialize)]
    struct Wrong {
        #[allow(dead_code)]
        id: i64,
    }
    let error = client
        .request(Method::GET, "/open-apis/x")
        .send::<Wrong>()
        .await
        .expect_err("another type");
    assert_eq!(error.path(), Some("data.id"));

    let error = client
        .request(Method::GET, "/open-apis/y")
        .send::<Json>()
        .await
        .expect_err("refused");
    assert!(error.is_permission_denied());
    let error = client
        .request(Method::GET, "/open-apis/../y")
        .send::<Json>()
        .await
        .expect_err("relative");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Invalid, 0));
    // A request that writes is not sent twice unless it is said to be safe.
    let server = Server::start(|_, _| Reply::html(502)).await;
    let client = server.client();
    let error = client
        .request(Method::POST, "/open-apis/x")
        .send::<Json>()
        .await
        .expect_err("down");
    assert_eq!(error.attempts(), 1);
    let error = client
        .request(Method::POST, "/open-apis/x")
        .safe()
        .send::<Json>()
        .await
        .expect_err("down");
    assert_eq!(error.attempts(), 4);
}

/// What would be the client's own, were it sent.
const OWN: [&str; 3] = ["authorization", "x-lark-helpdesk-authorization", "x-team"];

#[tokio::test]
async fn a_file_at_an_address_of_an_answer_comes_without_credentials_and_with_retries() {
    let other = Server::start_bare(|_, nth| match nth {
        0 => Reply::html(503),
        _ => file(vec![7; 100_000]),
    })
    .await;
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let client = server
        .builder()
        .default_header(
            feishu_core::http::HeaderName::from_static("x-team"),
            feishu_core::http::HeaderValue::from_static("hire"),
        )
        .build()
        .expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("resume.pdf");
    let file = client
        .download(format!("{}/signed?key=1", other.url))
        .await
        .expect("a file");
    assert_eq!(file.file_name().as_deref(), Some("résumé.pdf"));
    file.save(&path).await.expect("saved");
    assert_eq!(std::fs::read(&path).expect("a file"), vec![7; 100_000]);
    assert_eq!(other.received().len(), 2);
    for sent in other.received() {
        assert_eq!((sent.path(), sent.query()), ("/signed", "key=1"));
        for name in OWN {
            assert_eq!(sent.header(name), None);
        }
    }
    // No token was fetched for it.
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn json_that_is_a_file_is_no_answer_of_the_platforms() {
    let other = Server::start_bare(|_, _| Reply::code(200, 4)).await;
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let file = server.client().download(&other.url).await.expect("a file");
    let bytes = file.bytes(100).await.expect("bytes");
    assert_eq!(&bytes[..], br#"{"code":4,"msg":"refused"}"#);
}

#[tokio::test]
async fn an_address_that_has_ended_or_is_none_says_so_and_not_what_it_was() {
    let other = Server::start_bare(|_, _| Reply::status(403, "<Code>AccessDenied</Code>")).await;
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let client = server.client();
    let error = client
        .download(format!("{}/the-key", other.url))
        .await
        .expect_err("ended");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    assert!(error.to_string().contains("AccessDenied"), "{error}");
    assert!(error.to_string().contains("not to be had there"), "{error}");
    assert_eq!(other.received().len(), 1);
    // What another host says in its JSON is not the platform's.
    let json = Server::start_bare(|_, _| Reply::code(403, 99_991_663)).await;
    let error = client.download(&json.url).await.expect_err("refused");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Status, None));
    for address in ["/open-apis/the-key", "ftp://x/the-key", "the-key"] {
        let error = client.download(address).await.expect_err("no address");
        assert_eq!(error.kind(), ErrorKind::Invalid);
        let shown = format!("{error} {error:?} {:?}", client.download(address));
        assert!(!shown.contains("the-key"), "{shown}");
    }
    let secure = feishu_core::Client::builder()
        .self_built_app("a", "s")
        .build()
        .expect("a client");
    let error = secure.download(&other.url).await.expect_err("no TLS");
    assert!(error.to_string().contains("https://"), "{error}");
}

#[tokio::test]
async fn a_file_elsewhere_that_stops_coming_ends() {
    let other = Server::start_bare(|_, _| {
        Reply::Stall(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n1234".to_vec())
    })
    .await;
    let server = Server::start(|_, _| Reply::data("{}")).await;
    let client = server
        .builder()
        .stall_timeout(Duration::from_millis(200))
        .build()
        .expect("a client");
    let file = client.download(&other.url).await.expect("a file");
    assert!(file.bytes(100).await.expect_err("it stalls").is_timeout());
}
