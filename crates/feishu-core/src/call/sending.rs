//! A call on its way.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::request;
use super::typed::Call;
use crate::attempt::{self, Plan, Underway};
use crate::ground::error::Error;
use crate::wire::Payload;
use crate::wire::reply::{FromReply, Reply, Response};

/// The one path that every call takes, whatever its answer.
pub(super) fn execute(call: Call) -> Underway {
    let berths = Arc::clone(&call.caller.client.shared().berths);
    Underway::new(berths, async move {
        // What is planned lives here and is only borrowed on the way, so that no state of the way
        // holds it again.
        let mut plan = request::plan(call)?;
        run(&mut plan).await
    })
}

/// Makes a planned call.
pub(super) async fn run(plan: &mut Plan) -> Result<Reply, Error> {
    if let Payload::Multipart(multipart) = &mut plan.message.payload {
        // Boxed: what is learnt of files is no business of calls without.
        let measured = Box::pin(multipart.measure()).await;
        measured.map_err(|error| error.with_operation(plan.message.operation))?;
    }
    attempt::execute(plan).await
}

/// A call on its way: a future of its decoded answer. Nothing is sent before it is awaited, and
/// dropping it stops the call.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<T> {
    reply: Underway,
    answer: PhantomData<fn() -> T>,
}

impl<T> Sending<T> {
    pub(super) fn new(reply: Underway) -> Self {
        Self {
            reply,
            answer: PhantomData,
        }
    }
}

impl<T: FromReply> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.reply)
            .poll(context)
            .map(|reply| T::from_reply(&mut reply?))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A call on its way: a future of its [`Response`]. Nothing is sent before it is awaited, and
/// dropping it stops the call.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingWithResponse<T> {
    reply: Underway,
    answer: PhantomData<fn() -> T>,
}

impl<T> SendingWithResponse<T> {
    pub(super) fn new(reply: Underway) -> Self {
        Self {
            reply,
            answer: PhantomData,
        }
    }
}

impl<T: FromReply> Future for SendingWithResponse<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.reply)
            .poll(context)
            .map(|reply| Response::from_reply(reply?))
    }
}

impl<T> fmt::Debug for SendingWithResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendingWithResponse")
            .finish_non_exhaustive()
    }
}
