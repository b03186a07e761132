//! Events that the server pushes, to an app that is written by hand: bare sockets, and a decryption
//! of its own.

use std::collections::VecDeque;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feishu_core::frame::{CONTROL, DATA, Frame};
use feishu_mock::{
    Answer, ConnectionFault, ConnectionStep, Event, Fault, MockServer, PushFault, Way,
};
use futures_util::{SinkExt, StreamExt};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::caller::{bare, send};
use crate::tables::SERVICE;

const KEY: &str = "an encrypt key";
const TOKEN: &str = "a verification token";

async fn server() -> MockServer {
    let server = MockServer::builder()
        .encrypt_key(KEY)
        .verification_token(TOKEN);
    server.start().await.expect("a port")
}

/// What an app's address was sent: the head in lower case, and the body.
#[derive(Clone)]
struct Sent {
    head: String,
    body: String,
}

impl Sent {
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    fn decrypted(&self) -> Option<Value> {
        let body = self.json();
        let mut bytes = STANDARD.decode(body["encrypt"].as_str()?).ok()?;
        let (vector, hidden) = bytes.split_at_mut_checked(16)?;
        let vector: &[u8; 16] = (&*vector).try_into().ok()?;
        let key = Sha256::digest(KEY.as_bytes());
        let text = cbc::Decryptor::<aes::Aes256>::new(&key, vector.into())
            .decrypt_padded::<Pkcs7>(hidden)
            .ok()?;
        serde_json::from_slice(text).ok()
    }

    fn is_signed(&self) -> bool {
        let part = |name| self.header(name).unwrap_or_default();
        let mut hash = Sha256::new();
        hash.update(part("x-lark-request-timestamp"));
        hash.update(part("x-lark-request-nonce"));
        hash.update(KEY);
        hash.update(&self.body);
        let wanted: String = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.header("x-lark-signature") == Some(wanted.as_str())
    }

    /// How many seconds ago it was signed.
    fn age(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = i64::try_from(now.expect("after it").as_secs()).expect("a number");
        let signed = self.header("x-lark-request-timestamp").expect("a time");
        now - signed.parse::<i64>().expect("a number")
    }
}

/// An app's address: answers with these statuses, then with 200; a status of nought is silence.
struct App {
    url: String,
    sent: Arc<Mutex<Vec<Sent>>>,
    statuses: Arc<Mutex<VecDeque<u16>>>,
}

impl App {
    async fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/events?of=1", listener.local_addr().expect("one"));
        let app = Self {
            url,
            sent: Arc::default(),
            statuses: Arc::default(),
        };
        let (sent, statuses) = (Arc::clone(&app.sent), Arc::clone(&app.statuses));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (sent, statuses) = (Arc::clone(&sent), Arc::clone(&statuses));
                tokio::spawn(async move {
                    let request = read(&mut stream).await;
                    sent.lock().expect("not poisoned").push(request.clone());
                    let status = statuses.lock().expect("not poisoned").pop_front();
                    let status = status.unwrap_or(200);
                    if status == 0 {
                        return std::future::pending().await;
                    }
                    let echo = request.decrypted().unwrap_or(Value::Null);
                    let body = json!({"challenge": echo["challenge"]}).to_string();
                    let answer = format!(
                        "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n\r\n{body}",
                        body.len()
                    );
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        app
    }

    fn answers(&self, statuses: impl IntoIterator<Item = u16>) {
        self.statuses.lock().expect("not poisoned").extend(statuses);
    }

    fn sent(&self) -> Vec<Sent> {
        self.sent.lock().expect("not poisoned").clone()
    }

    fn last(&self) -> Sent {
        self.sent().pop().expect("a request")
    }
}

async fn read(stream: &mut TcpStream) -> Sent {
    let mut bytes = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).await.unwrap_or(0);
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            assert!(read > 0, "no request: {text}");
            continue;
        };
        let sent = Sent {
            head: head.to_lowercase(),
            body: body.to_owned(),
        };
        let length = sent.header("content-length").expect("a length").parse();
        if read == 0 || body.len() >= length.expect("a number") {
            return sent;
        }
    }
}

#[tokio::test]
async fn an_address_is_saved_when_the_challenge_comes_back_and_only_then() {
    let (server, app) = (server().await, App::listen().await);
    app.answers([500]);
    let refused = server.save_webhook(&app.url).await.expect_err("refused");
    assert!(refused.to_string().contains("500"), "{refused}");
    assert_eq!(
        server.push(json!({})).by(Way::Webhook).await.last(),
        &Answer::Nowhere
    );
    server.save_webhook(&app.url).await.expect("saved");
    let challenge = app.last().decrypted().expect("JSON");
    assert_eq!(challenge["type"], "url_verification");
    assert_eq!(challenge["token"], TOKEN);
    assert_eq!(app.last().header("x-lark-signature"), None);
    assert_eq!(server.push(json!({})).await.codes(), [200]);
    server.forget_webhook();
    assert_eq!(
        server.push(json!({})).by(Way::Webhook).await.last(),
        &Answer::Nowhere
    );
    for url in ["https://example.com/", "/events", "no URL"] {
        assert!(server.save_webhook(url).await.is_err(), "{url}");
    }
}

#[tokio::test]
async fn a_request_is_encrypted_and_signed_and_its_event_wrapped() {
    let (server, app) = (server().await, App::listen().await);
    server.save_webhook(&app.url).await.expect("saved");
    let event = Event::new("hire.talent.deleted_v1", json!({"talent_id": "1"}));
    server.push(event.clone().id("e1")).await;
    let sent = app.last();
    assert!(sent.head.starts_with("post /events?of=1 "), "{}", sent.head);
    assert!(sent.is_signed() && sent.age().abs() < 60);
    let whole = sent.decrypted().expect("JSON");
    let header = &whole["header"];
    assert_eq!(
        (&whole["schema"], &header["event_id"]),
        (&json!("2.0"), &json!("e1"))
    );
    assert_eq!(header["event_type"], "hire.talent.deleted_v1");
    assert_eq!(
        (&header["token"], &header["app_id"]),
        (&json!(TOKEN), &json!(server.app_id()))
    );
    assert_eq!(whole["event"], json!({"talent_id": "1"}));
    // Signed and in the clear.
    server
        .push(event.tenant_key("k").app_id("cli_1").token("t"))
        .unencrypted()
        .await;
    let sent = app.last();
    assert!(sent.is_signed());
    let header = &sent.json()["header"];
    assert_eq!(
        (&header["tenant_key"], &header["app_id"], &header["token"]),
        (&json!("k"), &json!("cli_1"), &json!("t"))
    );
    // In the first schema the payload says what the event is.
    server
        .push(Event::v1("p2p_chat_create", json!({"chat_id": "oc_1"})).id("u1"))
        .await;
    let whole = app.last().decrypted().expect("JSON");
    assert_eq!(
        (&whole["type"], &whole["uuid"]),
        (&json!("event_callback"), &json!("u1"))
    );
    assert_eq!(whole["event"]["type"], "p2p_chat_create");
    assert_eq!(whole["event"]["chat_id"], "oc_1");
    // What is whole is sent as it is.
    server.push("no JSON").unencrypted().await;
    assert_eq!(app.last().body, "no JSON");
}

#[tokio::test]
async fn the_documented_example_of_an_event_is_pushed_as_a_new_event() {
    let server = MockServer::builder().service(&SERVICE).encrypt_key(KEY);
    let server = server.verification_token(TOKEN).start();
    let (server, app) = (server.await.expect("a port"), App::listen().await);
    server.save_webhook(&app.url).await.expect("saved");
    let names: Vec<&str> = server.example_events().collect();
    assert_eq!(
        names,
        ["hire.application.stage_changed_v1", "p2p_chat_create"]
    );
    let mut ids = Vec::new();
    for _ in 0..2 {
        let push = server.push_example(names[0]).expect("an example");
        assert_eq!(push.await.codes(), [200]);
        let whole = app.last().decrypted().expect("JSON");
        assert_eq!(
            whole["event"],
            json!({"application_id": "6891470273284114702"})
        );
        let header = &whole["header"];
        assert_eq!(header["event_type"], names[0]);
        assert_eq!(
            (&header["token"], &header["app_id"]),
            (&json!(TOKEN), &json!(server.app_id()))
        );
        ids.push(header["event_id"].clone());
    }
    assert_ne!(ids[0], ids[1]);

    let event = server.example_event(names[1]).expect("an example");
    let mut socket = connect(&server).await;
    let push = server
        .push(event.id("u1"))
        .by(Way::LongConnection)
        .once()
        .into_future();
    let push = tokio::spawn(push);
    let mut frame = next(&mut socket).await.expect("an event");
    let whole: Value =
        serde_json::from_slice(&frame.payload.take().expect("one")).expect("JSON in the clear");
    assert_eq!(
        (&whole["uuid"], &whole["token"]),
        (&json!("u1"), &json!(TOKEN))
    );
    assert_eq!(whole["event"]["type"], "p2p_chat_create");
    assert_eq!(whole["event"]["chat_id"], "oc_1");
    assert_eq!(whole["event"]["app_id"], server.app_id());
    frame.payload = Some(r#"{"code":200}"#.into());
    frame.headers.push(("biz_rt".to_owned(), "1".to_owned()));
    write(&mut socket, &frame).await;
    assert_eq!(push.await.expect("no panic").codes(), [200]);
}

#[tokio::test]
async fn an_event_without_an_example_is_an_error_that_says_what_there_is() {
    let server = MockServer::start(&[&SERVICE]).await.expect("a port");
    let error = |name: &str| server.push_example(name).expect_err(name).to_string();
    let misspelt = server
        .example_event("hire.aplication.stage_change_v1")
        .expect_err("unknown");
    assert_eq!(misspelt.name(), "hire.aplication.stage_change_v1");
    assert_eq!(misspelt.nearest()[0], "hire.application.stage_changed_v1");
    assert_eq!(
        misspelt.to_string(),
        "no service of this server has an event \"hire.aplication.stage_change_v1\"; the nearest are \
         hire.application.stage_changed_v1, p2p_chat_create"
    );
    // A part of a name is nearer than a name of the same length.
    let part = server.example_event("Stage_Changed").expect_err("unknown");
    assert_eq!(part.nearest()[0], "hire.application.stage_changed_v1");
    let documented = error("hire.talent.deleted_v1");
    assert!(documented.contains("`examples`"), "{documented}");
    assert!(documented.contains("Event::new"), "{documented}");

    let empty = MockServer::start(&[]).await.expect("a port");
    let error = empty.push_example("x").expect_err("unknown").to_string();
    assert!(error.contains("`examples`"), "{error}");
}

#[tokio::test]
async fn what_is_not_answered_with_200_in_time_comes_again_four_times_at_most() {
    let server = MockServer::builder()
        .push_deadline(Duration::from_millis(300))
        .redelivery_speed(60_000);
    let server = server.encrypt_key(KEY).start().await.expect("a port");
    let app = App::listen().await;
    server.save_webhook(&app.url).await.expect("saved");
    let push = || server.push(Event::new("x", json!({})).id("e1"));
    app.answers([500, 0, 204]);
    let pushed = push().await;
    assert_eq!(pushed.codes(), [500, 0, 204, 200]);
    assert_eq!(pushed.retries(), 3);
    assert_eq!(pushed.deliveries()[1].answer, Answer::Silence);
    let sent = app.sent();
    let ids = sent[1..].iter().map(|sent| {
        let whole = sent.decrypted().expect("JSON");
        whole["header"]["event_id"].clone()
    });
    assert!(ids.eq([json!("e1"), json!("e1"), json!("e1"), json!("e1")]));
    app.answers([500; 10]);
    let begun = Instant::now();
    let pushed = push().await;
    assert_eq!(pushed.codes(), [500; 5]);
    // A quarter of a millisecond, five, sixty, and three hundred and sixty.
    assert!(
        begun.elapsed() >= Duration::from_millis(425),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(push().once().await.codes(), [500]);
}

#[tokio::test]
async fn each_fault_of_a_request_spoils_what_it_says_and_nothing_else() {
    let (server, app) = (server().await, App::listen().await);
    server.save_webhook(&app.url).await.expect("saved");
    for (fault, signed, legible, age) in [
        (PushFault::bad_signature(), false, true, 0),
        (
            PushFault::stale(Duration::from_secs(5000)),
            true,
            true,
            5000,
        ),
        (
            PushFault::ahead(Duration::from_secs(5000)),
            true,
            true,
            -5000,
        ),
        (PushFault::truncated_ciphertext(), true, false, 0),
        (PushFault::wrong_padding(), true, false, 0),
        (PushFault::wrong_key(), false, false, 0),
        (PushFault::wrong_token(), true, true, 0),
    ] {
        let shown = format!("{fault:?}");
        server
            .push(Event::new("x", json!({})))
            .fault(fault)
            .once()
            .await;
        let sent = app.last();
        assert_eq!(sent.is_signed(), signed, "{shown}");
        assert_eq!(sent.decrypted().is_some(), legible, "{shown}");
        assert!((sent.age() - age).abs() < 60, "{shown}: {}", sent.age());
        let token = sent
            .decrypted()
            .map(|whole| whole["header"]["token"] == TOKEN);
        assert_eq!(token.unwrap_or(true), !shown.contains("Token"), "{shown}");
    }
    server
        .push(json!({}))
        .fault(PushFault::unsigned())
        .once()
        .await;
    assert_eq!(app.last().header("x-lark-signature"), None);
    server
        .push(json!({}))
        .unencrypted()
        .fault(PushFault::oversized(5000))
        .once()
        .await;
    assert_eq!(app.last().body.len(), 5000);
    let cut = server
        .push(json!({}))
        .fault(PushFault::cut_body())
        .once()
        .await;
    assert!(matches!(cut.last(), Answer::Broken(_)), "{cut:?}");
}

#[tokio::test]
#[should_panic(expected = "no frames")]
async fn a_fault_of_the_other_way_does_not_go_unnoticed() {
    let (server, app) = (server().await, App::listen().await);
    server.save_webhook(&app.url).await.expect("saved");
    server.push(json!({})).fault(PushFault::garbage()).await;
}

#[tokio::test]
async fn a_request_can_be_had_without_a_socket() {
    let server = server().await;
    let request = server.push(Event::new("x", json!({}))).request();
    let sent = Sent {
        head: request
            .headers()
            .iter()
            .map(|(name, value)| format!("{name}: {}\n", value.to_str().expect("text")))
            .collect(),
        body: String::from_utf8(request.body().to_vec()).expect("text"),
    };
    assert!(sent.is_signed());
    assert_eq!(sent.decrypted().expect("JSON")["header"]["event_type"], "x");
}

async fn endpoint(server: &MockServer, id: &str, secret: &str) -> Value {
    let body = json!({"AppID": id, "AppSecret": secret});
    let request = bare(server, Method::POST, ConnectionStep::Endpoint.path());
    let (status, body) = send(request.json(&body)).await;
    assert_eq!(status, 200);
    body
}

type Socket = WebSocketStream<TcpStream>;

async fn connect(server: &MockServer) -> Socket {
    let endpoint = endpoint(server, server.app_id(), server.app_secret()).await;
    let url = endpoint["data"]["URL"].as_str().expect("a URL");
    shake(server, url).await.expect("a connection")
}

async fn shake(server: &MockServer, url: &str) -> Result<Socket, Option<(u16, String)>> {
    let stream = TcpStream::connect(server.address())
        .await
        .expect("connected");
    match client_async(url, stream).await {
        Ok((socket, _)) => Ok(socket),
        Err(tokio_tungstenite::tungstenite::Error::Http(response)) => {
            let headers = response.headers();
            let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
            let code = text("handshake-autherrcode").unwrap_or_default().to_owned();
            let status = text("handshake-status").expect("a status").parse();
            Err(Some((status.expect("a number"), code)))
        }
        Err(_) => Err(None),
    }
}

async fn next(socket: &mut Socket) -> Option<Frame> {
    loop {
        match tokio::time::timeout(Duration::from_secs(20), socket.next()).await {
            Ok(Some(Ok(Message::Binary(bytes)))) => return Frame::decode(&bytes).ok(),
            Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) => return None,
            Ok(Some(Ok(_))) => {}
            Err(_) => panic!("nothing came"),
        }
    }
}

async fn write(socket: &mut Socket, frame: &Frame) {
    let message = Message::Binary(frame.encode().into());
    socket.send(message).await.expect("sent");
}

#[tokio::test]
async fn an_endpoint_is_for_a_self_built_app_that_says_its_secret_and_its_key_is_good_once() {
    let server = server().await;
    let refused = [
        endpoint(&server, "cli_unknown", "x").await,
        endpoint(&server, server.app_id(), "x").await,
        endpoint(&server, server.store_app_id(), server.store_app_secret()).await,
    ];
    let codes = refused.map(|body| body["code"].as_i64().expect("a code"));
    assert_eq!(codes, [514, 514, 403]);
    server.set_client_config(json!({"PingInterval": 7}));
    let good = endpoint(&server, server.app_id(), server.app_secret()).await;
    assert_eq!(good["data"]["ClientConfig"], json!({"PingInterval": 7}));
    let url = good["data"]["URL"].as_str().expect("a URL");
    let socket = shake(&server, url).await.expect("a connection");
    let again = shake(&server, url).await.expect_err("refused");
    assert_eq!(again, Some((403, String::new())));
    let open = server.wait_for_long_connections(1).await;
    assert!(url.contains(&format!("device_id={}", open[0].id())));
    assert_eq!(open[0].app_id(), server.app_id());
    let shown = format!("{:?}", server.requests());
    assert!(!shown.contains(server.app_secret()), "{shown}");
    drop(socket);
}

#[tokio::test]
async fn an_app_has_fifty_connections_at_most() {
    let server = server().await;
    let mut sockets = Vec::new();
    for _ in 0..50 {
        sockets.push(connect(&server).await);
    }
    let good = endpoint(&server, server.app_id(), server.app_secret()).await;
    let url = good["data"]["URL"].as_str().expect("a URL");
    let refused = shake(&server, url).await.expect_err("refused");
    assert_eq!(refused, Some((514, "1000040350".to_owned())));
}

#[tokio::test]
async fn a_ping_has_its_pong_and_an_event_its_acknowledgement() {
    let server = server().await;
    let mut socket = connect(&server).await;
    server.set_pong_config(json!({"PingInterval": 9}));
    let ping = Frame {
        service: 7,
        method: CONTROL,
        headers: vec![("type".to_owned(), "ping".to_owned())],
        ..Frame::default()
    };
    write(&mut socket, &ping).await;
    let pong = next(&mut socket).await.expect("a pong");
    assert_eq!(pong.header("type"), Some("pong"));
    assert_eq!(pong.payload.as_deref(), Some(&br#"{"PingInterval":9}"#[..]));
    assert_eq!(server.long_connections()[0].pings(), 1);

    for (payload, back, took, expected) in [
        (r#"{"code":200}"#, true, "3", Some(200)),
        (r#"{"code":500}"#, true, "3", Some(500)),
        (
            r#"{"code":200,"data":"eyJhIjoxfQ=="}"#,
            true,
            "3",
            Some(200),
        ),
        (r#"{"code":200,"data":7}"#, true, "3", None),
        ("{}", true, "3", None),
        ("no JSON", true, "3", None),
        // The frame has to be the one that was sent, with the time that it took.
        (r#"{"code":200}"#, false, "3", None),
        (r#"{"code":200}"#, true, "soon", None),
    ] {
        let push = server.push(Event::new("x", json!({}))).once().into_future();
        let push = tokio::spawn(push);
        let mut frame = next(&mut socket).await.expect("an event");
        assert_eq!((frame.method, frame.header("type")), (DATA, Some("event")));
        assert_eq!(
            (frame.header("sum"), frame.header("seq")),
            (Some("1"), Some("0"))
        );
        let whole: Value =
            serde_json::from_slice(&frame.payload.take().expect("one")).expect("JSON in the clear");
        assert_eq!(whole["header"]["event_type"], "x");
        frame.payload = Some(payload.into());
        frame.headers.push(("biz_rt".to_owned(), took.to_owned()));
        if !back {
            frame.seq_id += 1000;
        }
        write(&mut socket, &frame).await;
        let pushed = push.await.expect("no panic");
        assert_eq!(pushed.last().code(), expected, "{payload} {pushed:?}");
        let data = pushed.last().data().map(|data| data.to_vec());
        assert_eq!(data.is_some(), payload.contains("eyJhIjoxfQ"), "{pushed:?}");
    }
}

#[tokio::test]
async fn parts_hold_the_whole_event_once_and_their_faults_are_what_they_say() {
    let server = MockServer::builder().push_deadline(Duration::from_millis(100));
    let server = server.start().await.expect("a port");
    let mut socket = connect(&server).await;
    let text = r#"{"schema": "2.0", "text of": "some length"}"#;
    for (fault, order) in [
        (None, vec![0, 1, 2]),
        (Some(PushFault::shuffled_parts()), vec![1, 2, 0]),
        (Some(PushFault::missing_part()), vec![0, 1]),
        (Some(PushFault::repeated_parts()), vec![0, 0, 1, 1, 2, 2]),
    ] {
        let push = server.push(text).parts(3).once();
        let push = match fault.clone() {
            Some(fault) => push.fault(fault),
            None => push,
        };
        let push = tokio::spawn(push.into_future());
        let mut parts = vec![String::new(); 3];
        let mut seen = Vec::new();
        for _ in 0..order.len() {
            let frame = next(&mut socket).await.expect("a part");
            assert_eq!(frame.header("sum"), Some("3"));
            let seq: usize = frame.header("seq").expect("one").parse().expect("a number");
            let part = frame.payload.unwrap_or_default();
            parts[seq] = String::from_utf8(part.to_vec()).expect("text");
            seen.push(seq);
        }
        assert_eq!(seen, order, "{fault:?}");
        let whole = parts.concat();
        assert!(whole == text || (parts[2].is_empty() && text.starts_with(&whole)));
        assert_eq!(push.await.expect("no panic").last(), &Answer::Silence);
    }
}

#[tokio::test]
async fn a_connection_breaks_the_way_it_is_told_to() {
    let server = MockServer::builder().push_deadline(Duration::from_millis(200));
    let server = server.start().await.expect("a port");
    for fault in [
        ConnectionFault::Close,
        ConnectionFault::End,
        ConnectionFault::EndInFrame,
        ConnectionFault::Reset,
    ] {
        let mut socket = connect(&server).await;
        server.wait_for_long_connections(1).await[0].fault(fault);
        let last = socket.next().await;
        let closed = matches!(last, Some(Ok(Message::Close(_))));
        assert_eq!(
            closed,
            fault == ConnectionFault::Close,
            "{fault:?}: {last:?}"
        );
        assert!(next(&mut socket).await.is_none());
        drop(socket);
        let gone = async {
            while !server.long_connections().is_empty() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), gone)
            .await
            .expect("in time");
    }
    // Half-open, it gets no event and gives no pong.
    server.fault(
        ConnectionStep::Handshake,
        Fault::connection(ConnectionFault::HalfOpen),
    );
    let mut silent = connect(&server).await;
    let ping = Frame {
        headers: vec![("type".to_owned(), "ping".to_owned())],
        ..Frame::default()
    };
    write(&mut silent, &ping).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.push(json!({})).once().await.last(), &Answer::Nowhere);
    let heard = tokio::time::timeout(Duration::from_millis(50), silent.next()).await;
    assert!(heard.is_err(), "{heard:?}");
}

#[tokio::test]
async fn connections_end_with_the_server() {
    let mut server = server().await;
    let mut socket = connect(&server).await;
    server.wait_for_long_connections(1).await;
    server.stop().await;
    assert!(next(&mut socket).await.is_none());
    assert!(server.long_connections().is_empty());
}
