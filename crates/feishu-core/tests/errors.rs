//! What an error tells.

mod support;

use std::time::Duration;

use feishu_core::operation::{DocumentedError, Method, Operation, Retry, Verdict};
use feishu_core::{Call, Caller, Error, ErrorKind};
use support::{CREATE, FLAT, Item, ItemPage, LIST, Reply, Server};

async fn create(reply: Reply) -> feishu_core::Error {
    let server = Server::start(move |_, _| reply.clone()).await;
    let mut call = server.call(&CREATE);
    call.set(0, "7");
    call.send::<Item>().await.expect_err("an error")
}

async fn list(data: &'static str) -> feishu_core::Error {
    let server = Server::start(move |_, _| Reply::json(data)).await;
    server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("an error")
}

#[tokio::test]
async fn everything_that_the_platform_says_is_kept() {
    let error = create(
        Reply::status(
            400,
            r#"{"code":1002,"msg":"no","error":{"log_id":"L0","troubleshooter":"https://t",
            "field_violations":[{"field":"id","value":"7","description":"taken"}],
            "details":[{"key":"k","value":"v"}],"helps":[{"url":"https://h","description":"d"}]}}"#,
        )
        .with("x-tt-logid", "L1"),
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Platform);
    assert_eq!((error.code(), error.msg()), (Some(1002), Some("no")));
    assert_eq!(error.log_id(), Some("L1"));
    assert_eq!(error.troubleshooter(), Some("https://t"));
    assert_eq!(error.field_violations()[0].description, "taken");
    assert_eq!((error.details().len(), error.helps().len()), (1, 1));
    assert_eq!(
        error.documented().map(|known| known.meaning),
        Some("The item is not new.")
    );
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some("test.v1.item.create")
    );
    assert!(
        error.may_have_executed(),
        "its page does not say that nothing was done"
    );
    let shown = error.to_string();
    for part in [
        "test.v1.item.create",
        "1002",
        "400",
        "no",
        "The item is not new.",
        "taken",
        "L1",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[tokio::test]
async fn a_success_status_does_not_hide_a_code() {
    let error = create(Reply::code(200, 1002)).await;
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Platform, Some(1002))
    );
    // Nor does a code of zero hide a failed status.
    let error = create(Reply::status(500, r#"{"code":0,"data":{"id":"1"}}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Status);
}

#[tokio::test]
async fn missing_scopes_come_with_the_page_where_they_are_applied_for() {
    // Named by the platform, with its own link.
    let error = create(Reply::status(
        400,
        r#"{"code":99991672,"msg":"Access denied","error":{
        "permission_violations":[{"type":"action_scope_required","subject":"test:one"},{"subject":"test:two"}],
        "helps":[{"url":"https://console/apply","description":"x"}]}}"#,
    ))
    .await;
    assert!(error.is_permission_denied());
    assert_eq!(error.missing_scopes(), ["test:one", "test:two"]);
    assert_eq!(error.console_link(), Some("https://console/apply"));
    // The other form.
    let error = create(Reply::status(
        400,
        r#"{"code":99991679,"msg":"x","error":{"permission_violations":[{"scope":"s","url":"https://u"}]}}"#,
    ))
    .await;
    assert_eq!(
        (error.missing_scopes(), error.console_link()),
        (vec!["s"], Some("https://u"))
    );
    // Not named: those that the operation documents, and a link made of them.
    let error = create(Reply::code(400, 99_991_672)).await;
    assert_eq!(error.missing_scopes(), ["test:item", "test:item:write"]);
    let link = error.console_link().expect("a link");
    assert!(
        link.ends_with("/app/cli_a1/auth?q=test:item,test:item:write"),
        "{link}"
    );
    assert!(error.to_string().contains("test:item:write"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_read_names_its_place() {
    for (body, path, part) in [
        (
            r#"{"code":0,"data":{"items":[{"id":"1","time":1},{"id":"2","time":"soon"}]}}"#,
            "data.items[1].time",
            "soon",
        ),
        (
            r#"{"code":0,"data":{"items":[{"time":1.5}]}}"#,
            "data.items[0].time",
            "1.5",
        ),
        (
            r#"{"code":0,"data":{"items":{"id":"1"}}}"#,
            "data.items",
            "an array",
        ),
        (
            r#"{"code":0,"data":{"items":[[]]}}"#,
            "data.items[0]",
            "an object",
        ),
        (
            r#"{"code":0,"data":{"items":[{"id":{}}]}}"#,
            "data.items[0].id",
            "a string",
        ),
        (r#"{"code":0,"data":[]}"#, "data", "an object"),
        (r#"{"code":0,"data":null}"#, "data", "missing or null"),
        (r#"{"code":0,"msg":"ok"}"#, "data", "missing or null"),
        (
            r#"{"code":0,"data":{"has_more":7}}"#,
            "data.has_more",
            "a boolean",
        ),
        (
            r#"{"msg":"ok","code":0,"data":{"items":[{"time":99999999999999999999}]}}"#,
            "data.items[0].time",
            "9999",
        ),
    ] {
        let error = list(body).await;
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.path(), Some(path), "{body}: {error}");
        assert!(error.to_string().contains(part), "{body}: {error}");
        assert!(error.may_have_executed());
    }
}

#[tokio::test]
async fn an_excerpt_is_bounded_and_cut_between_characters() {
    let body: &'static str = Box::leak(
        format!(
            r#"{{"code":0,"data":{{"items":[{{"id":"{}","time":"x"}}]}}}}"#,
            "好".repeat(3000)
        )
        .into_boxed_str(),
    );
    let error = list(body).await;
    assert!(error.to_string().len() < 600, "{error}");
    let html: &'static str = Box::leak("<html>好".repeat(3000).into_boxed_str());
    let error = list(html).await;
    assert!(
        error.to_string().len() < 600 && error.to_string().contains("<html>好"),
        "{error}"
    );
}

#[tokio::test]
async fn answers_may_be_looser_than_documented() {
    let server = Server::start(|_, _| {
        Reply::json(
            r#"{"msg":"ok","data":{"unknown":[1,{"x":null}],"items":[{"id":7,"time":"12"},{"time":""}],
            "has_more":null,"page_token":null},"code":0,"extra":{}}"#,
        )
    })
    .await;
    let page = server.call(&LIST).send::<ItemPage>().await.expect("a page");
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.items[0].id.as_deref(), Some("7"));
    assert_eq!((page.items[0].time, page.items[1].time), (Some(12), None));
    assert_eq!(page.has_more, None);
}

#[tokio::test]
async fn flat_answers_are_read_beside_their_code() {
    let server =
        Server::start(|_, _| Reply::json(r#"{"code":0,"msg":"ok","id":"5","time":1}"#)).await;
    let item = server.call(&FLAT).send::<Item>().await.expect("an item");
    assert_eq!((item.id.as_deref(), item.time), (Some("5"), Some(1)));
}

#[tokio::test]
async fn a_response_tells_all_around_its_value() {
    let server = Server::start(|_, _| {
        Reply::data(r#"{"items":[]}"#)
            .with("x-tt-logid", "L9")
            .with("x-other", "o")
    })
    .await;
    let response = server
        .call(&LIST)
        .send_with_response::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(response.status.as_u16(), 200);
    assert_eq!(response.log_id(), Some("L9"));
    assert_eq!(response.headers["x-other"], "o");
    assert_eq!(
        &response.body[..],
        br#"{"code":0,"msg":"ok","data":{"items":[]}}"#
    );
    assert_eq!(response.attempts, 1);
}

#[tokio::test]
async fn the_request_id_stands_in_for_the_log_id() {
    let error = create(Reply::code(400, 1).with("x-request-id", "R1")).await;
    assert_eq!(error.log_id(), Some("R1"));
    let error = create(Reply::status(400, r#"{"code":1,"error":{"logid":"B1"}}"#)).await;
    assert_eq!(error.log_id(), Some("B1"));
}

/// Codes 1 to 3, by what their page says of them.
static SAID: Operation = Operation {
    errors: &[
        documented(1, Verdict::Unsaid),
        documented(2, Verdict::Refused),
        documented(3, Verdict::Failed),
    ],
    ..Operation::new("test.v1.said.do", Method::Post, "/open-apis/test/v1/said")
};

const fn documented(code: i64, verdict: Verdict) -> DocumentedError {
    DocumentedError {
        status: 400,
        code,
        meaning: "Something.",
        advice: "",
        verdict,
    }
}

#[tokio::test]
async fn that_nothing_was_done_is_said_only_where_it_is_documented() {
    for (reply, executed) in [
        (Reply::code(400, 1), true),
        (Reply::code(400, 2), false),
        (Reply::code(200, 2), false),
        (Reply::code(400, 3), true),
        (Reply::code(200, 3), true),
        // HTTP's own words, and the platform's general codes.
        (Reply::code(401, 1), false),
        (Reply::code(403, 1), false),
        (Reply::code(403, 3), true),
        (Reply::code(429, 1), false),
        (Reply::code(400, 99_991_400), false),
        (Reply::code(400, 99_991_672), false),
        (Reply::code(400, 99_992_402), false),
        (Reply::code(400, 9_499), false),
        (Reply::code(400, 2_200), true),
        (Reply::code(400, 7), true),
        // What is not the platform's.
        (Reply::html(429), false),
        (Reply::html(400), true),
        (Reply::html(403), true),
        (Reply::html(404), true),
        (Reply::html(408), true),
        (Reply::html(502), true),
        (Reply::status(200, ""), true),
    ] {
        let shown = format!("{reply:?}");
        let server = Server::start(move |_, _| reply.clone()).await;
        let mut call = server.call(&SAID);
        call.set_retry(feishu_core::retry::Never);
        let error = call.send::<()>().await.expect_err("failed");
        assert_eq!(error.may_have_executed(), executed, "{shown}");
    }
}

#[tokio::test]
async fn what_the_platform_calls_its_own_failure_is_tried_again_where_that_is_safe() {
    static READS: Operation = Operation {
        retry: Retry::Safe,
        errors: SAID.errors,
        ..Operation::new("test.v1.said.get", Method::Get, "/open-apis/test/v1/said")
    };
    let attempts = |operation: &'static Operation, reply: Reply| async move {
        let server = Server::start(move |_, _| reply.clone()).await;
        let error = server.call(operation).send::<()>().await;
        error.expect_err("failed").attempts()
    };
    for status in [200, 400, 500] {
        assert_eq!(
            attempts(&READS, Reply::code(status, 3)).await,
            4,
            "{status}"
        );
        assert_eq!(attempts(&SAID, Reply::code(status, 3)).await, 1, "{status}");
    }
    assert_eq!(attempts(&READS, Reply::code(400, 1)).await, 1);
    assert_eq!(attempts(&READS, Reply::code(400, 2)).await, 1);
    assert_eq!(attempts(&READS, Reply::code(400, 5_000)).await, 4);
    assert_eq!(attempts(&READS, Reply::html(408)).await, 4);
    assert_eq!(attempts(&READS, Reply::html(400)).await, 1);
}

#[test]
fn errors_can_be_made_for_tests_of_code_that_handles_them() {
    let limited = Error::builder(ErrorKind::Platform)
        .code(99_991_400, "slower")
        .status(429)
        .retry_after(Duration::from_secs(3))
        .log_id("L")
        .attempts(2)
        .build();
    assert!(limited.is_rate_limited() && limited.is_transient() && !limited.may_have_executed());
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(
        limited.to_string(),
        "the platform answered code 99991400 with status 429: slower [log id L] after 2 attempts"
    );
    let scope = Error::builder(ErrorKind::Platform)
        .code(99_991_672, "no")
        .missing_scope("hire:note")
        .build();
    assert_eq!(scope.missing_scopes(), ["hire:note"]);
    let lost = Error::builder(ErrorKind::Timeout)
        .message("time ran out")
        .operation(&SAID)
        .idempotency_key("k-1")
        .cause(std::io::Error::other("inner"))
        .build();
    assert!(lost.is_timeout() && lost.may_have_executed());
    assert_eq!(lost.idempotency_key(), Some("k-1"));
    assert_eq!(lost.to_string(), "test.v1.said.do: time ran out: inner");
    let cause = lost.cause().expect("a cause");
    assert!(cause.downcast_ref::<std::io::Error>().is_some());
    let wrong = Error::builder(ErrorKind::Decode)
        .path("data.items[3].id")
        .field_violation("id", "7", "taken")
        .build();
    assert_eq!(wrong.path(), Some("data.items[3].id"));
    assert_eq!(wrong.field_violations()[0].value, "7");
    let sure = Error::builder(ErrorKind::Timeout).may_have_executed(false);
    assert!(!sure.build().may_have_executed());
    assert!(
        !Error::builder(ErrorKind::Connect)
            .build()
            .may_have_executed()
    );
    assert_eq!(
        Error::builder(ErrorKind::Status)
            .status(9999)
            .build()
            .status(),
        None
    );
}

#[tokio::test]
async fn an_error_can_be_kept_and_sent_elsewhere() {
    fn lasting<T: std::error::Error + Clone + Send + Sync + 'static>(_: &T) {}
    let server = Server::start(|_, _| Reply::code(400, 1)).await;
    let error = Call::new(&Caller::new(&server.client()), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    lasting(&error);
    assert!(std::mem::size_of_val(&error) <= std::mem::size_of::<usize>());
}

/// As anyhow's `{:#}` and its like print an error: with everything behind it.
fn with_sources(error: &Error) -> String {
    let mut line = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        line.push_str(&format!(": {error}"));
        source = error.source();
    }
    line
}

#[tokio::test]
async fn one_line_says_what_failed_and_why_and_what_to_do_and_nothing_twice() {
    let quiet = |builder: feishu_core::ClientBuilder| {
        builder
            .retry(feishu_core::retry::Never)
            .build()
            .expect("a client")
    };
    // Nobody listens there.
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let gone = format!("http://{}", free.local_addr().expect("an address"));
    drop(free);
    let client = quiet(
        feishu_core::Client::builder()
            .self_built_app("cli_a1", "secret")
            .base_url(&gone),
    );
    let error = Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    let line = with_sources(&error);
    let begins =
        "test.v1.item.list: no token for the call: no connection to 127.0.0.1 could be made: ";
    assert!(line.starts_with(begins), "{line}");
    assert_eq!(line.matches("Connection refused").count(), 1, "{line}");

    let server = Server::start_bare(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let store = quiet(
        feishu_core::Client::builder()
            .store_app("cli_s1", "secret")
            .base_url(&server.url),
    );
    let error = Call::new(&Caller::new(&store.tenant("t")), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no ticket");
    assert_eq!(
        with_sources(&error),
        "test.v1.item.list: no token for the call: the store app has no valid app ticket; the \
         platform pushes one as an event within minutes: hand it to Client::put_app_ticket and \
         call again"
    );

    let server = Server::start_bare(|_, _| Reply::code(200, 10_014)).await;
    let wrong = quiet(
        feishu_core::Client::builder()
            .self_built_app("cli_a1", "wrong")
            .base_url(&server.url),
    );
    let error = Call::new(&Caller::new(&wrong), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    assert_eq!(
        with_sources(&error),
        "test.v1.item.list: no token for the call: the platform answered code 10014 with status \
         200: refused"
    );
}
