//! What the network does to a call, and what the call says about it.

mod support;

use std::time::{Duration, Instant};

use feishu_core::operation::{Method, Operation, RateLimit};
use feishu_core::retry::{Backoff, Never};
use feishu_core::{Call, Caller, Client, ErrorKind, Json, Upload, http};
use support::{CREATE, DELETE, ItemPage, KEYED, LIMITED, LIST, OWN_KEY, Reply, Server, UPLOAD};

const PAGE: &str = r#"{"items":[{"id":"1"}],"has_more":false}"#;

fn create(server: &Server) -> Call {
    let mut call = server.call(&CREATE);
    call.set(0, "7");
    call
}

#[tokio::test]
async fn a_refused_connection_is_retried_and_surely_not_executed() {
    // A port that nobody listens on.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = Client::builder()
        .self_built_app("a", "b")
        .base_url(url)
        .retry(
            Backoff::new()
                .attempts(3)
                .first_wait(Duration::from_millis(1)),
        )
        .build()
        .expect("a client");
    let mut call = Call::new(&Caller::new(&client).as_user("u-1"), &LIST);
    call.set(0, "x");
    let error = call.send::<ItemPage>().await.expect_err("refused");
    assert!(error.is_connect(), "{error}");
    assert_eq!((error.attempts(), error.may_have_executed()), (3, false));
    assert!(error.cause().is_some());
}

#[tokio::test]
async fn a_reset_before_the_answer_leaves_doubt() {
    let server = Server::start(|_, _| Reply::Reset(Vec::new())).await;
    let error = create(&server)
        .send::<support::Item>()
        .await
        .expect_err("reset");
    assert_eq!(error.kind(), ErrorKind::Transport);
    // Not sent again: it may have been executed.
    assert_eq!((error.attempts(), error.may_have_executed()), (1, true));
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn a_reset_while_sending_is_an_error_and_not_a_hang() {
    // Larger than the socket's buffers, so that the reset comes while the body goes out.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let _ = stream.set_zero_linger();
        }
    });
    let client = Client::builder()
        .base_url(url)
        .retry(Never)
        .build()
        .expect("a client");
    let error = client
        .request(feishu_core::http::Method::POST, "/open-apis/x")
        .as_user("u-1")
        .json(&"x".repeat(30_000_000))
        .send::<Json>()
        .await
        .expect_err("reset");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
    assert!(error.may_have_executed());
}

#[tokio::test]
async fn a_reset_amid_the_answer_is_retried_when_it_only_reads() {
    let server = Server::start(|_, nth| {
        if nth == 0 {
            let head =
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n";
            Reply::Reset(format!("{head}{{\"code\":0,").into_bytes())
        } else {
            Reply::data(PAGE)
        }
    })
    .await;
    let response = server
        .call(&LIST)
        .send_with_response::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(response.attempts, 2);
}

#[tokio::test]
async fn a_connection_that_closes_early_is_no_answer() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"code\":0,\"data\":{}}";
    let server = Server::start(move |_, _| Reply::Raw(cut.as_bytes().to_vec())).await;
    let error = create(&server)
        .send::<support::Item>()
        .await
        .expect_err("cut");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_executed());
}

#[tokio::test]
async fn stalled_headers_time_out() {
    let server = Server::start(|_, _| Reply::Stall(b"HTTP/1.1 200 OK\r\n".to_vec())).await;
    let mut call = create(&server);
    call.set_timeout(Duration::from_millis(300));
    let begin = Instant::now();
    let error = call.send::<support::Item>().await.expect_err("stalled");
    assert!(error.is_timeout());
    assert!(error.may_have_executed());
    assert!(begin.elapsed() < Duration::from_secs(3));
    // The time of an attempt ends as that of a call does.
    let builder = server.builder().retry(Never);
    let builder = builder.attempt_timeout(Duration::from_millis(500));
    let caller = Caller::new(&builder.build().expect("a client"));
    let call = Call::new(&caller.as_user("u-1"), &LIST);
    let error = call.send::<ItemPage>().await.expect_err("stalled");
    assert!(error.is_timeout());
    assert!(
        error.to_string().contains("waiting for the answer"),
        "{error}"
    );
}

#[tokio::test]
async fn a_stalled_body_times_out_by_attempt_and_is_retried() {
    let server = Server::start(|_, nth| {
        if nth == 0 {
            let head =
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n";
            Reply::Stall(format!("{head}{{\"code\":0,").into_bytes())
        } else {
            Reply::data(PAGE)
        }
    })
    .await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(200))
        .build()
        .expect("a client");
    let call = Call::new(&Caller::new(&client), &LIST);
    let response = call.send_with_response::<ItemPage>().await.expect("a page");
    assert_eq!(response.attempts, 2);
}

#[tokio::test]
async fn cut_json_is_an_error() {
    for body in [
        r#"{"code":0,"msg":"ok","data":{"items":[{"id":"1"}"#,
        r#"{"code":0,"msg":"ok","data":{"items":[]}"#,
        r#"{"code":0,"msg":"ok","data":{}} trailing"#,
    ] {
        let server = Server::start(move |_, _| Reply::json(body)).await;
        let error = server.call(&LIST).send::<ItemPage>().await.expect_err(body);
        assert!(error.is_decode(), "{error}");
    }
    // Neither does an operation without an answer take it for one.
    let server = Server::start(|_, _| Reply::json(r#"{"code":0,"msg":"o"#)).await;
    let mut call = server.call(&DELETE);
    call.set(0, "7");
    let error = call.send::<()>().await.expect_err("cut");
    assert!(error.is_decode() && error.may_have_executed());
}

#[tokio::test]
async fn gzip_is_taken_and_gzip_that_ends_early_is_an_error() {
    // `{"code":0,"data":{"items":[],"has_more":false}}`, compressed by the test's own means.
    let whole = gzip(br#"{"code":0,"data":{"items":[],"has_more":false}}"#);
    let cut = whole[..whole.len() - 12].to_vec();
    let server = Server::start(move |request, nth| {
        assert!(
            request
                .header("accept-encoding")
                .is_some_and(|value| value.contains("gzip"))
        );
        let body = if nth == 0 { whole.clone() } else { cut.clone() };
        Reply::Full(200, vec![("content-encoding", "gzip".into())], body)
    })
    .await;
    let caller = server.caller();
    Call::new(&caller, &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    let mut call = Call::new(&caller, &LIST);
    call.set_retry(Never);
    let error = call.send::<ItemPage>().await.expect_err("cut");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
}

/// A gzip stream of stored blocks: no compression, but the same format.
fn gzip(content: &[u8]) -> Vec<u8> {
    let mut crc = !0_u32;
    for byte in content {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    let length = u16::try_from(content.len()).expect("a short text");
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1];
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&(!length).to_le_bytes());
    out.extend_from_slice(content);
    out.extend_from_slice(&(!crc).to_le_bytes());
    out.extend_from_slice(&u32::from(length).to_le_bytes());
    out
}

#[tokio::test]
async fn bytes_that_are_no_text_are_an_error_that_says_where() {
    for (field, path) in [
        ("\"page_token\":", "data.page_token"),
        ("\"newer\":", "data.newer"),
    ] {
        let body = [
            br#"{"code":0,"msg":"ok","data":{"has_more":true,"#.as_slice(),
            field.as_bytes(),
            b"\"a\xff\"}}",
        ];
        let answer = body.concat();
        let server = Server::start(move |_, _| Reply::Full(200, Vec::new(), answer.clone())).await;
        let error = server.call(&LIST).send::<ItemPage>().await;
        let error = error.expect_err("no text");
        assert!(error.is_decode() && error.may_have_executed(), "{error:?}");
        assert_eq!(error.path(), Some(path), "{error}");
        let said = format!("{path} cannot be read: invalid unicode code point; near");
        assert!(error.to_string().contains(&said), "{error}");
    }
}

#[tokio::test]
async fn html_is_never_an_answer() {
    let server = Server::start(|_, _| Reply::html(200)).await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("HTML");
    assert!(error.is_decode());
    assert!(error.to_string().contains("<html>"), "{error}");

    let server = Server::start(|_, _| Reply::html(502)).await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("HTML");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!((error.attempts(), error.may_have_executed()), (4, true));

    let error = create(&server)
        .send::<support::Item>()
        .await
        .expect_err("HTML");
    assert_eq!((error.attempts(), error.may_have_executed()), (1, true));
}

#[tokio::test]
async fn an_empty_answer_is_an_error() {
    for status in [200, 204, 500] {
        let server = Server::start(move |_, _| Reply::Full(status, Vec::new(), Vec::new())).await;
        let mut call = server.call(&DELETE);
        call.set(0, "7");
        let error = call.send::<()>().await.expect_err("empty");
        assert!(error.may_have_executed(), "{error}");
        let expected = match status {
            500 => (ErrorKind::Status, "not the platform's"),
            _ => (ErrorKind::Decode, "the answer is empty"),
        };
        assert_eq!(error.kind(), expected.0);
        assert!(error.to_string().contains(expected.1), "{error}");
    }
}

#[tokio::test]
async fn too_fast_is_waited_out_even_where_nothing_may_be_repeated() {
    for (status, code) in [
        (429, 99_991_400),
        (400, 99_991_400),
        (429, 190_004),
        (429, 190_010),
    ] {
        let server = Server::start(move |_, nth| {
            if nth == 0 {
                Reply::code(status, code).with("x-ogw-ratelimit-reset", "1")
            } else {
                Reply::data(r#"{"id":"7"}"#)
            }
        })
        .await;
        let begin = Instant::now();
        let response = create(&server)
            .send_with_response::<support::Item>()
            .await
            .expect("an item");
        assert_eq!(response.attempts, 2);
        assert!(begin.elapsed() >= Duration::from_secs(1));
    }
}

#[tokio::test]
async fn too_fast_without_headers_is_waited_out_by_backoff() {
    let server = Server::start(|_, nth| {
        if nth < 2 {
            Reply::html(429)
        } else {
            Reply::data(r#"{"id":"7"}"#)
        }
    })
    .await;
    let response = create(&server)
        .send_with_response::<support::Item>()
        .await
        .expect("an item");
    assert_eq!(response.attempts, 3);
}

#[tokio::test]
async fn retry_after_is_kept_and_bounded() {
    let server = Server::start(|_, nth| match nth {
        0 => Reply::code(503, 1).with("retry-after", "1"),
        _ => Reply::code(503, 1).with("retry-after", "3600"),
    })
    .await;
    let begin = Instant::now();
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("down");
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!((1..10).contains(&begin.elapsed().as_secs()));
}

#[tokio::test]
async fn the_monthly_quota_is_never_retried() {
    let server = Server::start(|_, _| Reply::code(429, 99_991_403)).await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("used up");
    assert_eq!(error.attempts(), 1);
    assert!(error.is_quota_exhausted() && !error.is_rate_limited() && !error.is_transient());
}

#[tokio::test]
async fn a_server_error_is_retried_by_class() {
    let failing = || {
        Server::start(|_, nth| {
            if nth < 2 {
                Reply::code(500, 1)
            } else {
                Reply::json(r#"{"code":0}"#)
            }
        })
    };
    // A key that is filled in, the same on every attempt, and another for another call.
    let server = failing().await;
    server.call(&KEYED).send::<()>().await.expect("sent again");
    server.call(&KEYED).send::<()>().await.expect("sent");
    let keys: Vec<String> = server
        .calls()
        .iter()
        .map(|call| {
            call.json()["idempotency_key"]
                .as_str()
                .expect("a key")
                .to_owned()
        })
        .collect();
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3]);
    assert_eq!(keys[0].len(), 36);
    // The caller's own key.
    let server = failing().await;
    let mut call = server.call(&OWN_KEY);
    call.set(0, "mine");
    call.send::<()>().await.expect("sent again");
    assert_eq!(server.calls().len(), 3);
    // The same operation without its key.
    let server = failing().await;
    let error = server
        .call(&OWN_KEY)
        .send::<()>()
        .await
        .expect_err("not sent again");
    assert_eq!((error.attempts(), error.may_have_executed()), (1, true));
}

#[tokio::test]
async fn a_deadline_ends_the_waiting_at_once_and_keeps_the_cause() {
    let server = Server::start(|_, _| Reply::code(503, 77).with("retry-after", "20")).await;
    let mut call = server.call(&LIST);
    call.set_timeout(Duration::from_secs(5));
    let begin = Instant::now();
    let error = call.send::<ItemPage>().await.expect_err("down");
    assert_eq!((error.code(), error.attempts()), (Some(77), 1));
    assert!(begin.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn the_retry_budget_ends_retries_when_everything_fails() {
    let server = Server::start(|_, _| Reply::code(500, 1)).await;
    let client = server.builder().retry_budget(4).build().expect("a client");
    let caller = Caller::new(&client);
    for _ in 0..10 {
        let _ = Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect_err("down");
    }
    assert_eq!(server.calls().len(), 14);
}

#[tokio::test]
async fn a_call_can_have_a_policy_of_its_own() {
    let server = Server::start(|_, _| Reply::code(500, 1)).await;
    let mut call = server.call(&LIST);
    call.set_retry(Never);
    let error = call.send::<ItemPage>().await.expect_err("down");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn doubt_from_an_earlier_attempt_stays() {
    // First an attempt that may have been executed, then a refusal that was not.
    let server = Server::start(|_, nth| {
        if nth == 0 {
            Reply::html(502)
        } else {
            Reply::code(400, 5)
        }
    })
    .await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    assert_eq!((error.code(), error.attempts()), (Some(5), 2));
    assert!(error.may_have_executed());
}

#[tokio::test]
async fn the_limiter_keeps_under_both_windows_and_serves_in_order() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let client = server
        .builder()
        .rate_limiter(true)
        .build()
        .expect("a client");
    let caller = Caller::new(&client);
    // The connection and the token, so that they do not blur the times.
    Call::new(&caller, &LIST).send::<()>().await.expect("sent");
    let begin = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for index in 0..12 {
        let caller = caller.clone();
        calls.spawn(async move {
            tokio::time::sleep(Duration::from_millis(index * 5)).await;
            Call::new(&caller, &LIMITED)
                .send::<()>()
                .await
                .expect("sent");
            (index, begin.elapsed())
        });
    }
    let mut done = Vec::new();
    while let Some(call) = calls.join_next().await {
        done.push(call.expect("no panic"));
    }
    done.sort_by_key(|(_, at)| *at);
    let order: Vec<u64> = done.iter().map(|(index, _)| *index).collect();
    assert_eq!(order, (0..12).collect::<Vec<_>>());
    // Five at once, three more behind a second, the rest when the two seconds are over.
    assert!(done[4].1 < Duration::from_millis(900));
    assert!((1000..1900).contains(&done[7].1.as_millis()), "{done:?}");
    assert!((2000..2900).contains(&done[11].1.as_millis()), "{done:?}");
}

#[tokio::test]
async fn the_limiter_is_off_unless_asked_for() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let caller = server.caller();
    let begin = Instant::now();
    for _ in 0..20 {
        Call::new(&caller, &LIMITED)
            .send::<()>()
            .await
            .expect("sent");
    }
    // Limited to eight in two seconds they would take four.
    assert!(begin.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_refusal_holds_the_other_calls_of_the_operation_back() {
    let server = Server::start(|_, nth| {
        if nth == 0 {
            Reply::code(429, 99_991_400).with("x-ogw-ratelimit-reset", "1")
        } else {
            Reply::json(r#"{"code":0}"#)
        }
    })
    .await;
    let client = server
        .builder()
        .rate_limiter(true)
        .build()
        .expect("a client");
    let caller = Caller::new(&client);
    let begin = Instant::now();
    let first = tokio::spawn(Call::new(&caller, &LIMITED).send::<()>());
    tokio::time::sleep(Duration::from_millis(200)).await;
    Call::new(&caller, &LIMITED)
        .send::<()>()
        .await
        .expect("sent");
    assert!(begin.elapsed() >= Duration::from_secs(1));
    first.await.expect("no panic").expect("sent");
    assert_eq!(server.calls().len(), 3);
}

#[test]
fn a_runtime_that_shuts_down_drops_its_calls_quietly() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::start(|_, _| Reply::Stall(Vec::new())));
    let caller = {
        let _guard = runtime.enter();
        server.caller()
    };
    let calls: Vec<_> = (0..20)
        .map(|_| runtime.spawn(Call::new(&caller, &LIST).send::<ItemPage>()))
        .collect();
    std::thread::sleep(Duration::from_millis(200));
    runtime.shutdown_timeout(Duration::from_secs(5));
    assert!(calls.iter().all(tokio::task::JoinHandle::is_finished));
}

#[tokio::test]
async fn credentials_stay_with_their_host() {
    let other = Server::start_bare(|_, _| Reply::data(PAGE)).await;
    let elsewhere = format!("{}/open-apis/test/v1/items", other.url);
    let server = Server::start(move |_, _| {
        Reply::Full(302, vec![("location", elsewhere.clone())], Vec::new())
    })
    .await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("elsewhere");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(other.received().len(), 0);
}

#[tokio::test]
async fn a_body_beyond_the_bound_is_an_error() {
    let long = format!(
        r#"{{"code":0,"data":{{"items":[],"x":"{}"}}}}"#,
        "x".repeat(5000)
    );
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{long}\r\n0\r\n\r\n",
        long.len()
    );
    let server = Server::start(move |_, nth| {
        if nth == 0 {
            Reply::json(long.clone())
        } else {
            Reply::Raw(chunked.clone().into_bytes())
        }
    })
    .await;
    let client = server
        .builder()
        .max_body_bytes(4000)
        .build()
        .expect("a client");
    for _ in 0..2 {
        let call = Call::new(&Caller::new(&client), &LIST);
        let error = call.send::<ItemPage>().await.expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(error.to_string().contains("4000"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_just_keeps_to_the_bound_is_taken_in_however_many_pieces() {
    let body = br#"{"code":0,"data":{"items":[]}}"#;
    let server = Server::start(move |_, nth| {
        let sizes: &[usize] = match nth / 2 {
            0 => return Reply::Full(200, Vec::new(), body.to_vec()),
            1 => &[body.len()],
            2 => &[1, body.len() - 1],
            _ => &[1, 1, body.len() - 2],
        };
        let mut raw = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
        let mut rest = &body[..];
        for size in sizes {
            let (piece, more) = rest.split_at(*size);
            raw.extend(format!("{size:x}\r\n").into_bytes());
            raw.extend_from_slice(piece);
            raw.extend_from_slice(b"\r\n");
            rest = more;
        }
        raw.extend_from_slice(b"0\r\n\r\n");
        Reply::Raw(raw)
    })
    .await;
    let bounded = |most: usize| {
        let builder = server.builder().max_body_bytes(most);
        let builder = builder.retry(Never);
        let caller = Caller::new(&builder.build().expect("a client"));
        // The answer with the token is longer than what is asked for here.
        Call::new(&caller.as_user("u-1"), &LIST).send::<ItemPage>()
    };
    for round in 0..4 {
        bounded(body.len()).await.expect("a page");
        let error = bounded(body.len() - 1).await.expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{round}");
    }
}

#[tokio::test]
async fn redirections_on_the_platforms_host_are_followed_five_times() {
    let server = Server::start(|request, _| match request.path() {
        "/open-apis/test/v1/items" => {
            Reply::Full(307, vec![("location", "/moved".to_owned())], Vec::new())
        }
        "/moved" => Reply::data(PAGE),
        _ => Reply::Full(302, vec![("location", "/round".to_owned())], Vec::new()),
    })
    .await;
    server.call(&LIST).send::<ItemPage>().await.expect("a page");
    let moved = server.calls().pop().expect("a call");
    assert_eq!(moved.header("authorization"), Some("Bearer t-0"));
    let request = server
        .client()
        .request(http::Method::GET, "/open-apis/round");
    let request = request.with_retry(Never);
    let error = request.send::<Json>().await.expect_err("it never ends");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert_eq!(server.count("/round"), 5);
}

#[tokio::test]
async fn a_call_and_an_upload_have_times_of_their_own() {
    let late = Duration::from_millis(500);
    let server =
        Server::start(move |_, _| Reply::After(late, Box::new(Reply::data(r#"{"id":"1"}"#)))).await;
    let ask = async |calls: Duration, transfers: Duration| {
        let builder = server.builder().timeout(calls).transfer_timeout(transfers);
        let builder = builder.retry(Never);
        let caller = Caller::new(&builder.build().expect("a client"));
        let mut create = Call::new(&caller, &CREATE);
        create.set(0, "1");
        let mut upload = Call::new(&caller, &UPLOAD);
        upload.set(1, Upload::bytes("f", &b"x"[..]));
        let (created, sent) = tokio::join!(
            create.send::<support::Item>(),
            upload.send::<support::Item>()
        );
        for error in [created.as_ref().err(), sent.as_ref().err()] {
            assert!(
                error.is_none_or(feishu_core::Error::is_timeout),
                "{error:?}"
            );
        }
        (created.is_ok(), sent.is_ok())
    };
    assert_eq!(ask(late / 2, late * 10).await, (false, true));
    assert_eq!(ask(late * 10, late / 2).await, (true, false));
}

#[tokio::test]
async fn a_wait_of_nothing_leaves_the_backoff_in_place() {
    let server = Server::start(|_, _| Reply::code(429, 99_991_400).with("retry-after", "0")).await;
    let policy = Backoff::new()
        .attempts(21)
        .first_wait(Duration::from_millis(30))
        .cap(Duration::from_millis(30));
    let client = server.builder().retry(policy).build().expect("a client");
    let begin = Instant::now();
    let error = Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("limited");
    assert_eq!(error.attempts(), 21);
    // Twenty waits between nothing and 30 ms: 300 ms, give or take.
    assert!(
        begin.elapsed() > Duration::from_millis(120),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test]
async fn a_wait_without_end_is_an_error_and_no_panic() {
    for wait in ["18446744073709551615", "1e19", "9e99"] {
        let server =
            Server::start(move |_, _| Reply::code(429, 99_991_400).with("retry-after", wait)).await;
        let client = server
            .builder()
            .rate_limiter(true)
            .retry(Backoff::new().longest_wait(Duration::MAX))
            .timeout(Duration::from_secs(5))
            .build()
            .expect("a client");
        for operation in [&LIST, &LIMITED] {
            let error = Call::new(&Caller::new(&client), operation)
                .send::<ItemPage>()
                .await
                .expect_err("limited");
            assert!(error.is_rate_limited(), "{error}");
        }
    }
}

#[tokio::test]
async fn a_turn_that_would_come_after_the_deadline_is_refused_at_once() {
    static RARE: Operation = Operation {
        limits: &[RateLimit::per_minute(5)],
        ..Operation::new("test.v1.rare.get", Method::Get, "/open-apis/test/v1/rare")
    };
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let client = server
        .builder()
        .rate_limiter(true)
        .build()
        .expect("a client");
    let caller = Caller::new(&client);
    let call = || {
        let mut call = Call::new(&caller, &RARE);
        call.set_timeout(Duration::from_secs(5));
        call.send::<()>()
    };
    for _ in 0..5 {
        call().await.expect("within the rate");
    }
    let begin = Instant::now();
    let error = call().await.expect_err("too late");
    assert!(
        begin.elapsed() < Duration::from_secs(3),
        "{:?}",
        begin.elapsed()
    );
    assert!(error.is_timeout() && !error.may_have_executed());
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains("rate"), "{error}");
}

#[tokio::test]
async fn retries_that_succeed_do_not_wear_the_budget_out() {
    // Every call fails at first.
    let server = Server::start(|_, nth| match nth % 2 {
        0 => Reply::html(502),
        _ => Reply::data(r#"{"items":[]}"#),
    })
    .await;
    let client = server.builder().retry_budget(1).build().expect("a client");
    let caller = Caller::new(&client);
    for _ in 0..20 {
        let page = Call::new(&caller, &LIST).send::<ItemPage>().await;
        assert!(page.is_ok(), "{page:?}");
    }
}

#[tokio::test]
async fn a_failed_calls_key_is_told_so_that_it_can_be_repeated() {
    let server = Server::start(|_, _| Reply::html(502)).await;
    let mut call = server.call(&KEYED);
    call.set_retry(Never);
    let error = call.send::<()>().await.expect_err("down");
    let sent = server.calls()[0].json()["idempotency_key"].clone();
    assert_eq!(error.idempotency_key(), sent.as_str());
    assert_eq!(error.idempotency_key().map(str::len), Some(36));
    let mut call = server.call(&OWN_KEY);
    call.set(0, "mine");
    call.set_retry(Never);
    let error = call.send::<()>().await.expect_err("down");
    assert_eq!(error.idempotency_key(), Some("mine"));
    let mut call = server.call(&OWN_KEY);
    call.set_retry(Never);
    let error = call.send::<()>().await.expect_err("down");
    assert_eq!(error.idempotency_key(), None);
}
