//! A webhook as what tower, axum and hyper serve.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::task::{Context, Poll};

use bytes::Bytes;
use feishu_core::BoxFuture;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use tokio::time::{Instant, timeout_at};
use tower_service::Service;

use super::{Refusal, Webhook, respond};

impl<X: fmt::Display + Send + Sync + 'static> Webhook<X> {
    /// The same as [`handle`](Self::handle) for a body that is still on its way. It has as long as
    /// the answer.
    async fn serve<B>(self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let arrived = Instant::now();
        let (parts, body) = request.into_parts();
        let length = usize::try_from(body.size_hint().lower()).ok();
        let outcome = match self.admit(&parts.method, length) {
            Ok(()) => match self.collect(body, arrived).await {
                Ok(body) => self.answer(&parts.headers, body, arrived).await,
                Err(refusal) => Err(refusal),
            },
            Err(refusal) => Err(refusal),
        };
        respond(outcome, parts.headers).map(Full::new)
    }

    async fn collect<B>(&self, body: B, arrived: Instant) -> Result<Bytes, Refusal>
    where
        B: Body + Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let deadline = arrived + self.inner.events.registry.deadline;
        let collected = Limited::new(body, self.inner.max_body).collect();
        match timeout_at(deadline, collected).await {
            Ok(Ok(collected)) => Ok(collected.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                tracing::warn!("a request to the webhook is too large");
                Err(Refusal::TooLarge)
            }
            Ok(Err(error)) => {
                tracing::warn!(%error, "a request to the webhook broke off");
                Err(Refusal::Unproved("it broke off"))
            }
            Err(_) => {
                tracing::warn!("a request to the webhook took too long to arrive");
                Err(Refusal::TooSlow)
            }
        }
    }
}

impl<X, B> Service<Request<B>> for Webhook<X>
where
    X: fmt::Display + Send + Sync + 'static,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let webhook = self.clone();
        Box::pin(async move { Ok(webhook.serve(request).await) })
    }
}
