//! The span and the observer around an attempt.

use std::pin::Pin;

use tokio::time::Instant;
use tracing::Instrument as _;
use tracing::field::Empty;

use super::link::Wire;
use super::message::Message;
use super::observe::Outcome;
use super::reply::Reply;
use crate::ground::error::Error;

/// Runs an attempt in its span, and tells span and observer how it ended.
pub(super) async fn traced(
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
    if span.is_disabled() && wire.observer.is_none() {
        return exchange.await;
    }
    let begin = Instant::now();
    let outcome = exchange.instrument(span.clone()).await;
    let seen = Outcome::new(&outcome, begin.elapsed());
    record(&span, &seen);
    if let Some(observer) = &wire.observer {
        observer.after(&message.attempt(wire, resent), &seen);
    }
    outcome
}

fn record(span: &tracing::Span, outcome: &Outcome<'_>) {
    span.record(
        "duration_ms",
        u64::try_from(outcome.duration.as_millis()).unwrap_or(u64::MAX),
    );
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
