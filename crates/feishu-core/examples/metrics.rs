//! Counts what a client sends, in the text format that Prometheus reads, and ties its requests to
//! the caller's trace. Runs on feishu-mock: `cargo run -p feishu-core --example metrics`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use feishu_core::Client;
use feishu_core::http::{HeaderMap, HeaderValue};
use feishu_core::observe::{Attempt, Observer, Outcome};
use feishu_hire::Hire;
use feishu_mock::{Fault, MockServer};

/// Requests by operation and how they ended, with the seconds they took.
#[derive(Debug, Default)]
struct Metrics(Mutex<BTreeMap<(String, String), (u64, Duration)>>);

impl Observer for Metrics {
    fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
        // A program with OpenTelemetry puts its current span here.
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        headers.insert("traceparent", HeaderValue::from_static(parent));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let ended = match outcome.error {
            None => "ok".to_owned(),
            Some(error) => match error.code() {
                Some(code) => code.to_string(),
                None => error.kind().as_str().to_owned(),
            },
        };
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, took) = counts.entry((attempt.name.to_owned(), ended)).or_default();
        *count += 1;
        *took += outcome.duration;
    }
}

impl Metrics {
    fn text(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from("# TYPE feishu_request_seconds summary\n");
        for ((name, ended), (count, took)) in counts.iter() {
            let labels = format!("{{operation=\"{name}\",ended=\"{ended}\"}}");
            let _ = writeln!(text, "feishu_request_seconds_count{labels} {count}");
            let seconds = took.as_secs_f64();
            let _ = writeln!(text, "feishu_request_seconds_sum{labels} {seconds:.6}");
        }
        text
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start(&[&feishu_hire::SERVICE]).await?;
    let metrics = Arc::new(Metrics::default());
    let client = Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .observer(Arc::clone(&metrics))
        .build()?;
    let hire = Hire::new(&client);
    // The first answer is a refusal for the rate, which the client waits out.
    server.fault("hire.v1.note.list", Fault::rate_limited(1));
    hire.v1().note().list("6916472453069883661").send().await?;
    hire.v1().note().list("6916472453069883661").send().await?;
    print!("{}", metrics.text());
    Ok(())
}
