//! What an attempt leaves in a trace, and what it does not.

mod support;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use feishu_core::{Call, Caller, HelpdeskToken, UserGrant};
use support::{DESK, Item, ItemPage, LIST, Reply, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;

/// Keeps every span with its fields, and every event.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Kept>>, Only);

/// What of all that is kept.
#[derive(Clone, Copy, Default, PartialEq)]
enum Only {
    #[default]
    Everything,
    /// As a program that exports traces has it.
    Info,
    Events,
}

#[derive(Default)]
struct Kept {
    spans: Vec<BTreeMap<String, String>>,
    events: String,
}

struct Fields<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(
            field.name().to_owned(),
            format!("{value:?}").trim_matches('"').to_owned(),
        );
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let wanted = match self.1 {
            Only::Everything => true,
            Only::Info => *metadata.level() <= tracing::Level::INFO,
            Only::Events => !metadata.is_span(),
        };
        wanted
            && *metadata.level() <= tracing::Level::DEBUG
            && metadata.target().starts_with("feishu")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = BTreeMap::from([("name".to_owned(), span.metadata().name().to_owned())]);
        span.record(&mut Fields(&mut fields));
        let mut kept = self.0.lock().expect("not poisoned");
        kept.spans.push(fields);
        Id::from_u64(kept.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut kept = self.0.lock().expect("not poisoned");
        let index = usize::try_from(span.into_u64()).expect("a small number") - 1;
        values.record(&mut Fields(&mut kept.spans[index]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        let mut kept = self.0.lock().expect("not poisoned");
        let _ = writeln!(kept.events, "{} {fields:?}", event.metadata().target());
    }

    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn each_attempt_has_a_span_that_says_what_happened() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start(|_, nth| match nth {
        0 => Reply::code(500, 77).with("x-tt-logid", "L0"),
        1 => Reply::html(502),
        _ => Reply::data(r#"{"items":[{"id":"the-payload"}]}"#).with("x-tt-logid", "L2"),
    })
    .await;
    server.call(&LIST).send::<ItemPage>().await.expect("a page");
    let kept = log.0.lock().expect("not poisoned");
    let spans: Vec<_> = kept
        .spans
        .iter()
        .filter(|span| {
            span.get("feishu.operation")
                .is_some_and(|id| id == "test.v1.item.list")
        })
        .collect();
    assert_eq!(spans.len(), 3, "{:?}", kept.spans);
    let field = |index: usize, name: &str| spans[index].get(name).map(String::as_str);
    for (index, status, code, log_id) in [
        (0, "500", Some("77"), Some("L0")),
        (1, "502", None, None),
        (2, "200", Some("0"), Some("L2")),
    ] {
        assert_eq!(field(index, "name"), Some("feishu.attempt"));
        assert_eq!(field(index, "http.request.method"), Some("GET"));
        assert_eq!(
            field(index, "url.template"),
            Some("/open-apis/test/v1/items")
        );
        assert_eq!(field(index, "server.address"), Some("127.0.0.1"));
        assert_eq!(
            field(index, "http.request.resend_count"),
            Some(&*index.to_string())
        );
        assert_eq!(field(index, "http.response.status_code"), Some(status));
        assert_eq!(field(index, "feishu.code"), code);
        assert_eq!(field(index, "feishu.log_id"), log_id);
        assert!(field(index, "duration_ms").is_some());
    }
    assert_eq!(
        (field(0, "error.type"), field(1, "error.type")),
        (Some("platform"), Some("status"))
    );
    assert!(kept.events.contains("sent again"), "{}", kept.events);
    let all = format!("{:?} {}", kept.spans, kept.events);
    assert!(
        !all.contains("the-payload") && !all.contains("the-app-secret"),
        "{all}"
    );
}

#[tokio::test]
async fn spans_and_lines_do_not_need_each_other_and_say_how_long_it_took() {
    let late = Duration::from_millis(60);
    let answer = Reply::data(r#"{"items":[]}"#);
    let server = Server::start(move |_, _| Reply::After(late, Box::new(answer.clone()))).await;
    for only in [Only::Info, Only::Events] {
        let log = Log(Arc::default(), only);
        let _guard = tracing::subscriber::set_default(log.clone());
        server.call(&LIST).send::<ItemPage>().await.expect("a page");
        let kept = log.0.lock().expect("not poisoned");
        if only == Only::Events {
            assert!(kept.spans.is_empty());
            assert_eq!(
                kept.events.matches("answered").count(),
                2,
                "{}",
                kept.events
            );
            continue;
        }
        assert_eq!(kept.events, "");
        let span = kept.spans.last().expect("a span");
        assert_eq!(span["http.response.status_code"], "200");
        let took: u64 = span["duration_ms"].parse().expect("a number");
        assert!((60..5000).contains(&took), "{took}");
    }
}

/// What a program prints that logs with tracing-subscriber and has this in `RUST_LOG`.
fn printing(filter: &str) -> (impl Subscriber + Send + Sync, Arc<Mutex<Vec<u8>>>) {
    let printed = Arc::new(Mutex::new(Vec::new()));
    let paper = Arc::clone(&printed);
    let lines = tracing_subscriber::fmt::layer()
        .without_time()
        .with_ansi(false)
        .with_writer(move || Paper(Arc::clone(&paper)));
    let filter: Targets = filter.parse().expect("a filter");
    let subscriber = tracing_subscriber::registry().with(filter).with(lines);
    (subscriber, printed)
}

struct Paper(Arc<Mutex<Vec<u8>>>);

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines, with `_` for the digits of what differs from run to run.
fn lines(printed: &Mutex<Vec<u8>>) -> Vec<String> {
    let printed = printed.lock().expect("not poisoned");
    let printed = str::from_utf8(&printed).expect("text");
    let masked = |word: &str| match word.split_once("_ms=") {
        Some((name, number)) if number.parse::<u64>().is_ok() => format!("{name}_ms=_"),
        _ => word.to_owned(),
    };
    printed
        .lines()
        .map(|line| {
            let words: Vec<String> = line.split_whitespace().map(masked).collect();
            words.join(" ")
        })
        .collect()
}

#[tokio::test]
async fn debug_prints_one_short_line_for_each_attempt() {
    let (subscriber, printed) = printing("feishu=debug");
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(|_, nth| match nth {
        0 => Reply::code(500, 77).with("x-tt-logid", "L0"),
        1 => Reply::html(502),
        _ => Reply::data(r#"{"items":[{"id":"1"}]}"#).with("x-tt-logid", "L2"),
    })
    .await;
    server.call(&LIST).send::<ItemPage>().await.expect("a page");
    assert_eq!(
        lines(&printed),
        [
            r#"DEBUG feishu: answered operation="/open-apis/auth/v3/tenant_access_token/internal" method="POST" status=200 code=0 duration_ms=_"#,
            r#"DEBUG feishu: failed operation="test.v1.item.list" method="GET" error="platform" status=500 code=77 duration_ms=_ log_id="L0""#,
            r#"DEBUG feishu: sent again after a wait operation="test.v1.item.list" wait_ms=_"#,
            r#"DEBUG feishu: failed operation="test.v1.item.list" method="GET" error="status" status=502 duration_ms=_ resent=1"#,
            r#"DEBUG feishu: sent again after a wait operation="test.v1.item.list" wait_ms=_"#,
            r#"DEBUG feishu: answered operation="test.v1.item.list" method="GET" status=200 code=0 duration_ms=_ log_id="L2" resent=2"#,
        ]
    );
}

#[tokio::test]
async fn a_quiet_filter_prints_nothing_of_a_call_that_ends_well() {
    let (subscriber, printed) = printing("feishu=info");
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(|_, nth| match nth {
        0 => Reply::html(502),
        _ => Reply::data(r#"{"items":[]}"#),
    })
    .await;
    server.call(&LIST).send::<ItemPage>().await.expect("a page");
    assert!(lines(&printed).is_empty(), "{:?}", lines(&printed));
}

#[tokio::test]
async fn no_secret_is_traced() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start_bare(|_, _| {
        Reply::status(
            400,
            r#"{"code":10014,"msg":"refused","tenant_access_token":"t-hidden"}"#,
        )
    })
    .await;
    let _ = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no token");
    let desk = server
        .caller()
        .with_helpdesk(HelpdeskToken::new("1", "hidden-desk"))
        .as_user("hidden-user");
    let _ = Call::new(&desk, &DESK)
        .send::<Item>()
        .await
        .expect_err("refused");
    let _ = server
        .client()
        .exchange_code("hidden-code")
        .send()
        .await
        .expect_err("refused");
    let kept = log.0.lock().expect("not poisoned");
    let all = format!("{:?} {}", kept.spans, kept.events);
    assert!(kept.spans.len() >= 3);
    assert!(
        !all.contains("hidden") && !all.contains("the-app-secret"),
        "{all}"
    );
}

#[tokio::test]
async fn no_piece_of_a_body_is_traced() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start(|_, nth| match nth {
        0 => Reply::status(502, "<html>the-hidden-page</html>"),
        1 => Reply::status(500, r#"{"code":3,"msg":"the-hidden-words"}"#),
        _ => Reply::data(r#"{"items":[{"time":"the-hidden-value"}]}"#),
    })
    .await;
    let error = Call::new(&server.caller(), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no number");
    assert!(error.to_string().contains("the-hidden-value"));
    let kept = log.0.lock().expect("not poisoned");
    let traced = format!("{:?} {}", kept.spans, kept.events);
    assert!(kept.events.contains("sent again"), "{traced}");
    assert!(!traced.contains("the-hidden"), "{traced}");
}

#[tokio::test]
async fn a_session_that_cannot_be_renewed_is_quiet_until_its_end() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start(|_, _| Reply::data(r#"{"items":[]}"#)).await;
    let client = server.client();
    let soon = SystemTime::now() + Duration::from_secs(600);
    let session = client.session(UserGrant::new("u-1", soon));
    let caller = Caller::new(&client).as_user(&session);
    for _ in 0..2 {
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let kept = log.0.lock().expect("not poisoned");
    assert!(
        !kept.events.contains("could not be fetched"),
        "{}",
        kept.events
    );
    assert_eq!(kept.spans.len(), 2);
}
