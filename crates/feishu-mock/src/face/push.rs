//! Pushing an event.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{Method, Request};

use crate::ground::event::Event;
use crate::memory::state::State;
use crate::push::delivery::{Plan, deliver};
use crate::push::fault::PushFault;
use crate::push::outcome::{Pushed, Way};
use crate::push::request;

/// An event that is to be pushed. Made by [`MockServer::push`](crate::MockServer::push); it goes
/// when it is awaited, and what comes of that is a [`Pushed`].
///
/// It is delivered until it is answered with 200, at most five times. It does not borrow the
/// server, so that many can be on their way at once:
///
/// ```no_run
/// # use feishu_mock::{Event, MockServer, PushFault};
/// # use serde_json::json;
/// # async fn example(server: &MockServer) {
/// let event = Event::new("hire.talent.deleted_v1", json!({"talent_id": "1"}));
/// let first = tokio::spawn(server.push(event.clone()).into_future());
/// let again = server.push(event).fault(PushFault::bad_signature()).await;
/// assert_eq!(again.codes(), [401, 200]);
/// assert!(first.await.expect("no panic").is_delivered());
/// # }
/// ```
#[must_use = "an event is pushed when this is awaited"]
pub struct Push {
    state: Arc<State>,
    plan: Plan,
}

impl Push {
    pub(crate) fn new(state: Arc<State>, event: Event) -> Self {
        let plan = Plan::new(event, &state);
        Self { state, plan }
    }

    fn with(mut self, change: impl FnOnce(&mut Plan)) -> Self {
        change(&mut self.plan);
        self
    }

    /// By this way, and no other.
    pub fn by(self, way: Way) -> Self {
        self.with(|plan| plan.way = Some(way))
    }

    /// What goes wrong. Faults of several calls happen one after the other; deliveries beyond them
    /// are as they should be.
    pub fn fault(self, fault: PushFault) -> Self {
        self.with(|plan| {
            if fault.left != Some(0) {
                plan.faults.0.push(fault);
            }
        })
    }

    /// Signed where there is an encrypt key, but not encrypted.
    pub fn unencrypted(self) -> Self {
        self.with(|plan| plan.encrypted = false)
    }

    /// In so many frames, where it goes over a long connection.
    pub fn parts(self, parts: usize) -> Self {
        self.with(|plan| plan.parts = parts.max(1))
    }

    /// In frames of the type `card`, where it goes over a long connection.
    pub fn as_card(self) -> Self {
        self.with(|plan| plan.card = true)
    }

    /// One delivery, however that ends.
    pub fn once(self) -> Self {
        self.with(|plan| plan.redelivered = false)
    }

    /// The request that a webhook would get now, for tests that need no socket. A fault of the
    /// request is in it; one that is of the connection has nothing to be in.
    #[must_use]
    pub fn request(mut self) -> Request<Bytes> {
        let wrong = self.plan.faults.take();
        let text = self.plan.text(&self.state, wrong);
        let key = self.state.credentials.encrypt_key.as_deref();
        let (headers, body) = request::request(&text, key, self.plan.encrypted, wrong);
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.headers_mut() = headers;
        request
    }
}

impl IntoFuture for Push {
    type Output = Pushed;
    type IntoFuture = Pin<Box<dyn Future<Output = Pushed> + Send>>;

    /// # Panics
    /// When a [`PushFault`] is of the other way: one that cannot happen would go unnoticed.
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { deliver(&self.state, self.plan).await })
    }
}

impl fmt::Debug for Push {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Push")
            .field("event", &self.plan.event)
            .field("way", &self.plan.way)
            .field("faults", &self.plan.faults)
            .finish_non_exhaustive()
    }
}
