//! One request to a webhook, and what comes back.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Uri, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::push::fault::{Wrong, WrongRequest};
use crate::push::outcome::Answer;

/// More than an answer to an event has.
const MOST_ANSWER: usize = 1024 * 1024;
/// How long connecting may take, as with the platform.
const CONNECT: Duration = Duration::from_secs(2);

/// An address that events can be sent to.
pub(crate) fn address(url: &str) -> io::Result<Uri> {
    let bad = |why: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("{url}: {why}"));
    let address: Uri = url.parse().map_err(|_| bad("no URL"))?;
    if address.scheme_str() != Some("http") || address.host().is_none() {
        return Err(bad("only http:// can be sent to"));
    }
    Ok(address)
}

/// Sends a request, and waits for its answer so long.
pub(crate) async fn send(
    address: &Uri,
    headers: HeaderMap,
    body: Bytes,
    wrong: Option<Wrong>,
    deadline: Duration,
) -> Answer {
    match timeout(deadline, exchange(address, headers, body, wrong)).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(why)) => Answer::Broken(why),
        Err(_) => Answer::Silence,
    }
}

async fn exchange(
    address: &Uri,
    headers: HeaderMap,
    body: Bytes,
    wrong: Option<Wrong>,
) -> Result<Answer, String> {
    let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
    let port = address.port_u16().unwrap_or(80);
    let connected = timeout(CONNECT, TcpStream::connect((host, port))).await;
    let stream = connected
        .map_err(|_| "connecting took too long".to_owned())?
        .map_err(|error| error.to_string())?;
    let shown = |error: hyper::Error| error.to_string();
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(shown)?;
    let length = body.len();
    let body = match wrong {
        Some(Wrong::Request(WrongRequest::CutBody)) => Sent::half(body, After::Break),
        Some(Wrong::Request(WrongRequest::StalledBody)) => Sent::half(body, After::Stall),
        _ => Sent::whole(body),
    };
    let hangs_up = wrong == Some(Wrong::HangUp);
    let path = address.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    *request.uri_mut() = path.parse().map_err(|_| "no path".to_owned())?;
    *request.headers_mut() = headers;
    let host = address
        .authority()
        .map_or("", |authority| authority.as_str());
    if let Ok(host) = HeaderValue::from_str(host) {
        request.headers_mut().insert(header::HOST, host);
    }
    request
        .headers_mut()
        .insert(header::CONTENT_LENGTH, HeaderValue::from(length));

    let mut connection = pin!(connection);
    let mut answered = pin!(async {
        let response = sender.send_request(request).await.map_err(shown)?;
        let status = response.status().as_u16();
        let body = Limited::new(response.into_body(), MOST_ANSWER);
        let body = body.collect().await.map_err(|error| error.to_string())?;
        Ok(Answer::Status(status, body.to_bytes()))
    });
    let mut over = None;
    // Both on this task, so that what is given up is gone.
    std::future::poll_fn(|context| {
        if over.is_none()
            && let Poll::Ready(end) = connection.as_mut().poll(context)
        {
            over = Some(end);
        }
        if let Poll::Ready(answer) = answered.as_mut().poll(context) {
            return Poll::Ready(answer);
        }
        if hangs_up {
            return Poll::Ready(Err("hung up before the answer".to_owned()));
        }
        match &over {
            Some(Err(error)) => Poll::Ready(Err(error.to_string())),
            _ => Poll::Pending,
        }
    })
    .await
}

/// A body that is sent whole or half.
struct Sent {
    data: Option<Bytes>,
    length: usize,
    after: After,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    End,
    Break,
    Stall,
}

impl Sent {
    fn whole(data: Bytes) -> Self {
        Self {
            length: data.len(),
            data: Some(data),
            after: After::End,
        }
    }

    fn half(data: Bytes, after: After) -> Self {
        Self {
            length: data.len(),
            data: Some(data.slice(..data.len() / 2)),
            after,
        }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match (self.data.take(), self.after) {
            (Some(data), _) => Poll::Ready(Some(Ok(Frame::data(data)))),
            (None, After::End) => Poll::Ready(None),
            (None, After::Break) => Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into()))),
            (None, After::Stall) => Poll::Pending,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length as u64)
    }
}
