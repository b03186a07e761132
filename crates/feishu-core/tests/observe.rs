//! What an observer sees and adds.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_core::http::{HeaderMap, HeaderValue};
use feishu_core::observe::{Attempt, Observer, Outcome};
use feishu_core::{Call, Caller, ErrorKind};
use support::{DELETE, ItemPage, LIST, Reply, Server, TOKEN_PATH};
use tracing::span::{Attributes, Id};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

/// Keeps a line for each beginning and each end.
#[derive(Debug, Default)]
struct Lines(Mutex<Vec<String>>);

impl Lines {
    fn push(&self, line: String) {
        self.0.lock().expect("not poisoned").push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("not poisoned"))
    }
}

impl Observer for Lines {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        assert!(headers.is_empty(), "no credential shows");
        let number = HeaderValue::from(attempt.resent);
        headers.insert("traceparent", number);
        headers.insert("authorization", HeaderValue::from_static("stolen"));
        self.push(format!(
            "{} {} {}",
            attempt.method, attempt.name, attempt.resent
        ));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        assert!(outcome.duration < Duration::from_secs(30));
        let status = outcome.status.map(|status| status.as_u16());
        let kind = outcome.error.map(feishu_core::Error::kind);
        self.push(format!(
            "{} {} {status:?} {:?} {:?} {kind:?}",
            attempt.operation.is_some(),
            attempt.resent,
            outcome.code,
            outcome.log_id
        ));
    }
}

#[tokio::test]
async fn every_request_is_seen_and_headers_are_added_to_it() {
    let server = Server::start(|_, nth| match nth {
        0 => Reply::html(502),
        1 => Reply::code(500, 7).with("x-tt-logid", "L1"),
        _ => Reply::data(r#"{"items":[]}"#).with("x-tt-logid", "L2"),
    })
    .await;
    let lines = Arc::new(Lines::default());
    let client = server
        .builder()
        .observer(Arc::clone(&lines))
        .build()
        .expect("a client");
    let page = Call::new(&Caller::new(&client), &LIST).send::<ItemPage>();
    page.await.expect("a page");
    assert_eq!(
        lines.take(),
        [
            &format!("POST {TOKEN_PATH} 0"),
            "false 0 Some(200) Some(0) None None",
            "GET test.v1.item.list 0",
            "true 0 Some(502) None None Some(Status)",
            "GET test.v1.item.list 1",
            "true 1 Some(500) Some(7) Some(\"L1\") Some(Platform)",
            "GET test.v1.item.list 2",
            "true 2 Some(200) Some(0) Some(\"L2\") None",
        ]
    );
    let sent = server.calls();
    assert_eq!(sent[2].header("traceparent"), Some("2"));
    assert_eq!(sent[2].header("authorization"), Some("Bearer t-0"));
}

#[tokio::test]
async fn what_never_leaves_is_not_seen() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let lines = Arc::new(Lines::default());
    let client = server
        .builder()
        .observer(Arc::clone(&lines))
        .build()
        .expect("a client");
    let error = Call::new(&Caller::new(&client), &DELETE)
        .send::<()>()
        .await
        .expect_err("no path");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(lines.take().is_empty());
}

/// Counts the spans of attempts that it is shown.
#[derive(Clone, Default)]
struct Spans(Arc<AtomicUsize>);

impl<S: tracing::Subscriber> Layer<S> for Spans {
    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        if span.metadata().name() == "feishu.attempt" {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

// Here, since nothing else in this program listens: whoever does anywhere raises the level for all.
#[tokio::test]
async fn a_program_that_listens_to_nothing_below_info_is_shown_spans() {
    for (level, expected) in [(LevelFilter::INFO, 2), (LevelFilter::WARN, 0)] {
        let spans = Spans::default();
        let subscriber = tracing_subscriber::registry()
            .with(level)
            .with(spans.clone());
        let _guard = tracing::subscriber::set_default(subscriber);
        let server = Server::start(|_, _| Reply::data(r#"{"items":[]}"#)).await;
        let answer = server.call(&LIST).send::<ItemPage>().await;
        assert!(answer.expect("a page").items.is_empty());
        assert_eq!(spans.0.load(Ordering::Relaxed), expected, "{level}");
    }
}
