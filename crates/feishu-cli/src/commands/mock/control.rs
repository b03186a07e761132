//! What a test tells the mock while it runs, over HTTP.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use feishu_core::Bytes;
use feishu_core::http::{Method, Request, Response, StatusCode};
use feishu_mock::MockServer;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

use super::{event, fault};
use crate::failure::{self, Failure};
use crate::json::{Json, Object};

/// The most that is read of what a test tells.
const MOST: usize = 1024 * 1024;

/// Serves until it is dropped.
pub(super) async fn serve(listener: TcpListener, server: Arc<MockServer>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file descriptors, most likely: others may free some.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let service = service_fn(|request| answered(&server, request));
            // How a connection ends is the client's business.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answered(
    server: &MockServer,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (status, said) = match act(server, request).await {
        Ok(Some(said)) => (StatusCode::OK, said),
        Ok(None) => (
            StatusCode::NOT_FOUND,
            error("there is no such thing to control"),
        ),
        Err(failure) => (StatusCode::BAD_REQUEST, failure.json()),
    };
    let mut response = Response::new(Full::new(Bytes::from(said.compact())));
    *response.status_mut() = status;
    Ok(response)
}

fn error(message: &str) -> Json {
    Json::Object(Object::new().with("error", Object::new().with("message", message)))
}

/// Does what a request asks for; `None` where there is nothing of the kind.
async fn act(server: &MockServer, request: Request<Incoming>) -> Result<Option<Json>, Failure> {
    let (head, body) = request.into_parts();
    let done = Json::Object(Object::new().with("done", true));
    if head.method == Method::DELETE {
        match head.uri.path() {
            "/faults" => server.clear_faults(),
            "/answers" => server.clear_answers(),
            "/webhook" => server.forget_webhook(),
            _ => return Ok(None),
        }
        return Ok(Some(done));
    }
    let read = Limited::new(body, MOST).collect().await;
    let read = read.map_err(|error| Failure::Usage(format!("the body cannot be read: {error}")))?;
    let told: Value = serde_json::from_slice(&read.to_bytes())
        .map_err(|error| Failure::Usage(format!("the body is no JSON: {error}")))?;
    let text = |name: &str| {
        let text = told.get(name).and_then(Value::as_str);
        text.ok_or_else(|| Failure::Usage(format!("`{name}` is missing: a text")))
    };
    match (&head.method, head.uri.path()) {
        (&Method::POST, "/faults") => {
            let (target, fault) = fault::parse(text("fault")?)?;
            target.queue(server, fault);
        }
        (&Method::POST, "/answers") => {
            let id = text("operation")?;
            let entry = failure::operation(id)?;
            let data = told.get("data").cloned().unwrap_or(Value::Null);
            server.on(entry.id()).respond_data(data);
        }
        (&Method::POST, "/events") => {
            let event = event::made(server, text("type")?, told.get("payload").cloned())?;
            return Ok(Some(event::told(&server.push(event).await)));
        }
        (&Method::PUT, "/webhook") => {
            let url = text("url")?;
            let saved = server.save_webhook(url).await;
            saved.map_err(|error| Failure::local(format!("{url} takes no events"), error))?;
        }
        (&Method::POST, "/clock") => {
            let seconds = told.get("advance_seconds").and_then(Value::as_u64);
            let seconds = seconds.ok_or_else(|| {
                Failure::Usage("`advance_seconds` is missing: a whole number".to_owned())
            })?;
            server.advance_clock(Duration::from_secs(seconds));
        }
        _ => return Ok(None),
    }
    Ok(Some(done))
}
