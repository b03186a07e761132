//! A request goes out and its answer comes in.

use std::pin::pin;

use bytes::Bytes;
use http::header::{LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::body::read;
use super::download::Download;
use super::failure::send_error;
use super::judge::judge;
use super::link::{USER_AGENT_NAME, Wire};
use super::message::{Expected, Message};
use super::patience::Patience;
use super::reply::{Content, Reply, log_id};
use crate::ground::error::Error;

/// What came in.
enum Arrived {
    Whole(StatusCode, HeaderMap, Bytes),
    File(Box<Download>),
}

/// A request that is on its way, and its answer, judged. What is big is pinned where it is made and
/// passed on by reference: a future that is moved into another is held twice by it.
pub(super) async fn exchange(
    wire: &Wire,
    message: &Message,
    response: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
    patience: &Patience,
) -> Result<Reply, Error> {
    let arrival = pin!(arrive(wire, message, response));
    match patience.hold(arrival).await? {
        Arrived::Whole(status, headers, body) => judge(message, status, headers, body),
        Arrived::File(download) => Ok(Reply {
            operation: message.operation,
            status: download.status(),
            headers: HeaderMap::new(),
            content: Content::Stream(download),
            attempts: 0,
        }),
    }
}

async fn arrive(
    wire: &Wire,
    message: &Message,
    response: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
) -> Result<Arrived, Error> {
    let mut response = response.await.map_err(send_error)?;
    if matches!(message.answer, Expected::Binary | Expected::Foreign) {
        return file(wire, message, response).await;
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    match read(&mut response, wire.max_body).await {
        Ok(body) => Ok(Arrived::Whole(status, headers, body)),
        Err(error) => Err(error.with_status(status).with_log_id(log_id(&headers))),
    }
}

/// A file, or what the platform sent in its place. Boxed: calls that answer with JSON, nearly all,
/// do not carry its state.
fn file<'a>(
    wire: &'a Wire,
    message: &'a Message,
    response: reqwest::Response,
) -> crate::ground::BoxFuture<'a, Result<Arrived, Error>> {
    Box::pin(async move {
        let mut response = follow(wire, message, response).await?;
        if response.status().is_success() {
            if message.answer == Expected::Foreign {
                let download = Download::new(response, wire.stall_timeout);
                return Ok(Arrived::File(Box::new(download)));
            }
            return Ok(match Download::begin(response, wire.stall_timeout).await? {
                Ok(download) => Arrived::File(Box::new(download)),
                Err((status, headers, body)) => Arrived::Whole(status, headers, body),
            });
        }
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = read(&mut response, wire.max_body).await?;
        Ok(Arrived::Whole(status, headers, body))
    })
}

/// Follows a download's redirections to other hosts, without any credential.
async fn follow(
    wire: &Wire,
    message: &Message,
    mut response: reqwest::Response,
) -> Result<reqwest::Response, Error> {
    for _ in 0..5 {
        if !response.status().is_redirection() || message.method != Method::GET {
            break;
        }
        let target = response
            .headers()
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| response.url().join(location).ok())
            // What came over TLS goes on over TLS.
            .filter(|target| target.scheme() == "https" || wire.base.scheme() == "http");
        let Some(target) = target else { break };
        let mut request = reqwest::Request::new(Method::GET, target);
        request
            .headers_mut()
            .insert(USER_AGENT, HeaderValue::from_static(USER_AGENT_NAME));
        response = wire.http.execute(request).await.map_err(send_error)?;
    }
    Ok(response)
}
