//! `feishu mock`: the platform on this machine, for programs in any language.

mod control;
mod event;
mod fault;

use std::sync::Arc;

use clap::Args;
use feishu_mock::{MockServer, RecordedRequest};
use tokio::net::TcpListener;

use crate::catalog;
use crate::failure::Failure;
use crate::json::Object;
use crate::output;

/// What `feishu mock` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Faults: TARGET=NAME[:ARGUMENTS][*TIMES|*forever]
  TARGET is an operation, a path, or `any`; NAME is one of
  rate_limited:SECONDS  error:STATUS:CODE:MESSAGE  html:STATUS  empty:STATUS  unavailable:SECONDS
  quota  token_rejected  token_expired  missing_scopes:A,B  delay:MILLISECONDS
  cut_body  cut_json  wrong_types  nulls  hang  close  reset

The control port takes the same while it runs:
  POST /faults   {\"fault\": \"hire.v1.note.list=rate_limited:2*3\"}     DELETE /faults
  POST /answers  {\"operation\": \"hire.v1.note.get\", \"data\": {}}       DELETE /answers
  POST /events   {\"type\": \"hire.application.stage_changed_v1\"}        with \"payload\", or the example
  PUT /webhook   {\"url\": \"http://127.0.0.1:9000/\"}                    DELETE /webhook
  POST /clock    {\"advance_seconds\": 7200}

Examples:
  feishu mock --port 8080
  feishu mock --fault 'hire.v1.note.list=rate_limited:2' --webhook http://127.0.0.1:9000/events")]
pub(crate) struct Arguments {
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The port that controls it; the next one unless given
    #[arg(long, value_name = "PORT")]
    control_port: Option<u16>,
    /// Serves everything under this path
    #[arg(long, value_name = "PATH", default_value = "")]
    base_path: String,
    /// Something that goes wrong; may come several times
    #[arg(long, value_name = "FAULT")]
    fault: Vec<String>,
    /// The address that events are sent to
    #[arg(long, value_name = "URL")]
    webhook: Option<String>,
    /// Pushes an event when it has started: TYPE for the documented example, or TYPE=JSON
    #[arg(long, value_name = "EVENT")]
    push: Vec<String>,
    /// Takes parameters and values that are not documented
    #[arg(long)]
    lenient: bool,
    /// Holds callers to the documented rates
    #[arg(long)]
    enforce_limits: bool,
    /// Prints what arrives as lines of JSON
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let faults = arguments.fault.iter().map(|text| fault::parse(text));
    let faults: Vec<_> = faults.collect::<Result<_, _>>()?;
    let server = Arc::new(start(&arguments).await?);
    for (target, fault) in faults {
        target.queue(&server, fault);
    }
    let control = listen(&arguments).await?;
    if let Some(url) = &arguments.webhook {
        let saved = server.save_webhook(url).await;
        saved.map_err(|error| Failure::local(format!("{url} takes no events"), error))?;
    }
    greet(&arguments, &server, &control)?;
    for text in &arguments.push {
        let event = event::parse(&server, text)?;
        let pushed = server.push(event).await;
        output::note(&format!("{text}: {}", event::told(&pushed).compact()));
    }
    let serving = tokio::spawn(control::serve(control, Arc::clone(&server)));
    loop {
        tokio::select! {
            requests = server.take_answered() => {
                for request in &requests {
                    tell(request, arguments.json)?;
                }
            }
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    serving.abort();
    Ok(())
}

async fn start(arguments: &Arguments) -> Result<MockServer, Failure> {
    let mut builder = MockServer::builder()
        .port(arguments.port)
        .base_path(&arguments.base_path);
    for service in catalog::services() {
        builder = builder.service(service);
    }
    if arguments.lenient {
        builder = builder.allow_unknown_fields().allow_unknown_enum_values();
    }
    if arguments.enforce_limits {
        builder = builder.enforce_rate_limits();
    }
    let port = arguments.port;
    let failed = |error| Failure::local(format!("port {port} cannot be had"), error);
    builder.start().await.map_err(failed)
}

async fn listen(arguments: &Arguments) -> Result<TcpListener, Failure> {
    let port = match (arguments.control_port, arguments.port) {
        (Some(port), _) => port,
        (None, 0 | u16::MAX) => 0,
        (None, port) => port + 1,
    };
    let failed = |error| Failure::local(format!("port {port} for control cannot be had"), error);
    TcpListener::bind(("127.0.0.1", port)).await.map_err(failed)
}

/// Says where the server is, in words that a shell can read.
fn greet(arguments: &Arguments, server: &MockServer, control: &TcpListener) -> Result<(), Failure> {
    let address = control
        .local_addr()
        .map_err(|error| Failure::local("the control port is not known", error))?;
    let known = [
        ("FEISHU_BASE_URL", server.url()),
        ("FEISHU_APP_ID", server.app_id()),
        ("FEISHU_APP_SECRET", server.app_secret()),
        ("FEISHU_USER_ACCESS_TOKEN", server.user_token()),
        ("FEISHU_HELPDESK_ID", server.helpdesk_id()),
        ("FEISHU_HELPDESK_TOKEN", server.helpdesk_token()),
        ("FEISHU_VERIFICATION_TOKEN", server.verification_token()),
        ("FEISHU_ENCRYPT_KEY", server.encrypt_key()),
    ];
    if arguments.json {
        let known = known
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).into()));
        let head = Object::new()
            .with("url", server.url())
            .with("control", format!("http://{address}"))
            .with("environment", known.collect::<Object>());
        return output::text(&format!("{}\n", crate::json::Json::Object(head).compact()));
    }
    let mut text = format!(
        "# the mock is at {}; http://{address} controls it\n",
        server.url()
    );
    for (name, value) in known {
        text.push_str(&format!("export {name}={value}\n"));
    }
    output::text(&text)
}

/// Tells of a request that was answered.
fn tell(request: &RecordedRequest, as_json: bool) -> Result<(), Failure> {
    let status = request.status();
    let query = match request.raw_query() {
        "" => String::new(),
        query => format!("?{query}"),
    };
    let path = format!("{}{query}", request.path());
    if as_json {
        let line = Object::new()
            .with("method", request.method().as_str())
            .with("path", path)
            .with_some("operation", request.operation())
            .with_some("status", status);
        return output::text(&format!("{}\n", crate::json::Json::Object(line).compact()));
    }
    let status = status.map_or_else(|| "---".to_owned(), |status| status.to_string());
    let operation = request.operation().unwrap_or_default();
    let line = format!("{status} {:<6} {path}  {operation}", request.method());
    output::text(&format!("{}\n", line.trim_end()))
}
