//! The span, the line and the observer of an attempt.

use std::pin::Pin;

use http::Method;
use tokio::time::Instant;
use tracing::field::Empty;
use tracing::level_filters::LevelFilter;
use tracing::{Instrument as _, Level};

use super::link::Wire;
use super::message::Message;
use super::observe::Outcome;
use super::reply::Reply;
use crate::ground::error::Error;

/// Runs an attempt, and tells of it if anybody may listen.
pub(super) async fn traced(
    wire: &Wire,
    message: &Message,
    resent: u32,
    exchange: Pin<&mut impl Future<Output = Result<Reply, Error>>>,
) -> Result<Reply, Error> {
    if wire.observer.is_none() && LevelFilter::current() < Level::INFO {
        return exchange.await;
    }
    // Boxed: calls that nobody listens to do not carry its state.
    Box::pin(told(wire, message, resent, exchange)).await
}

/// Runs an attempt in its span, and tells how it ended: to the span, in a line, to the observer.
async fn told(
    wire: &Wire,
    message: &Message,
    resent: u32,
    exchange: Pin<&mut impl Future<Output = Result<Reply, Error>>>,
) -> Result<Reply, Error> {
    let (scheme, host, port) = message.server(wire);
    let span = tracing::info_span!(
        target: "feishu",
        "feishu.attempt",
        otel.kind = "client",
        otel.name = message.name(wire),
        feishu.operation = message.name(wire),
        feishu.code = Empty,
        feishu.log_id = Empty,
        http.request.method = message.method.as_str(),
        http.request.resend_count = resent,
        http.response.status_code = Empty,
        server.address = host,
        server.port = port,
        url.scheme = scheme,
        url.template = message.operation.map(|operation| operation.path),
        error.type = Empty,
        duration_ms = Empty,
    );
    let line = tracing::enabled!(target: "feishu", Level::DEBUG);
    if span.is_disabled() && !line && wire.observer.is_none() {
        return exchange.await;
    }
    let begin = Instant::now();
    let outcome = exchange.instrument(span.clone()).await;
    let seen = Outcome::new(&outcome, begin.elapsed());
    record(&span, &seen);
    if line {
        say(message.name(wire), &message.method, resent, &seen);
    }
    if let Some(observer) = &wire.observer {
        observer.after(&message.attempt(wire, resent), &seen);
    }
    outcome
}

fn record(span: &tracing::Span, outcome: &Outcome<'_>) {
    span.record("duration_ms", millis(outcome));
    if let Some(status) = outcome.status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(code) = outcome.code {
        span.record("feishu.code", code);
    }
    if let Some(log_id) = outcome.log_id {
        span.record("feishu.log_id", log_id);
    }
    if let Some(error) = outcome.error {
        span.record("error.type", error.kind().as_str());
    }
}

/// One short line for each attempt. It is said outside of the span, whose fields would be printed
/// before it, and holds no words of the answer.
fn say(name: &str, method: &Method, resent: u32, outcome: &Outcome<'_>) {
    let method = method.as_str();
    let status = outcome.status.map(|status| status.as_u16());
    let duration_ms = millis(outcome);
    let (code, log_id) = (outcome.code, outcome.log_id);
    let resent = (resent > 0).then_some(resent);
    match outcome.error {
        None => tracing::debug!(
            target: "feishu",
            operation = name,
            method,
            status,
            code,
            duration_ms,
            log_id,
            resent,
            "answered"
        ),
        Some(error) => tracing::debug!(
            target: "feishu",
            operation = name,
            method,
            error = error.kind().as_str(),
            status,
            code,
            duration_ms,
            log_id,
            resent,
            "failed"
        ),
    }
}

fn millis(outcome: &Outcome<'_>) -> u64 {
    u64::try_from(outcome.duration.as_millis()).unwrap_or(u64::MAX)
}
