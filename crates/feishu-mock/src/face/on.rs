//! Setting the answers of one operation.

use std::sync::Arc;

use serde_json::Value;

use crate::exchange::record::RecordedRequest;
use crate::exchange::reply::Reply;
use crate::memory::paging::Pages;
use crate::memory::state::State;
use crate::memory::stub::Answerer;

/// Sets what an operation answers. Made by [`MockServer::on`](crate::MockServer::on) and [`MockServer::on_path`](crate::MockServer::on_path).
///
/// Answers with a count ([`times`](Self::times), [`respond_in_turn`](Self::respond_in_turn)) are
/// used up first, in the order they were set. Then comes the last one that was set without a
/// count; where there is none, the documented example. The request is checked all the same:
/// answers are for requests that the platform would let through.
#[must_use = "an answer is set by one of the `respond` methods"]
pub struct On<'a> {
    state: &'a State,
    key: String,
    times: Option<u32>,
}

impl<'a> On<'a> {
    pub(crate) fn new(state: &'a State, key: String) -> Self {
        Self {
            state,
            key,
            times: None,
        }
    }

    /// The answer that follows is good for so many requests.
    pub fn times(self, times: u32) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    /// The answer that follows is good for one request.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// A success with this under `data`.
    pub fn respond_data(self, data: Value) {
        self.respond(Reply::data(data));
    }

    /// A success with this JSON as the whole body.
    pub fn respond_json(self, body: Value) {
        self.respond(Reply::json(body));
    }

    /// A failure with the platform's error body.
    pub fn respond_error(self, status: u16, code: i64, msg: &str) {
        self.respond(Reply::error(status, code, msg));
    }

    /// Any answer.
    pub fn respond(self, reply: Reply) {
        self.set(Answerer::Fixed(reply));
    }

    /// These answers, one a request. What comes after them is not touched.
    pub fn respond_in_turn(self, replies: impl IntoIterator<Item = Reply>) {
        for reply in replies {
            self.state
                .stubs()
                .add(&self.key, Some(1), Answerer::Fixed(reply));
        }
    }

    /// What this makes of each request.
    ///
    /// A panic in it drops the connection and shows on standard error. Assertions are better made
    /// on [`MockServer::requests_to`](crate::MockServer::requests_to), where a failure fails the test.
    pub fn respond_with(self, answer: impl Fn(&RecordedRequest) -> Reply + Send + Sync + 'static) {
        self.set(Answerer::Computed(Arc::new(answer)));
    }

    /// These pages, whichever the request asks for by its page token; any other token is refused.
    /// Where pages are numbered, those behind the last are empty.
    ///
    /// A page is the `data` of its answer, or just its array of items. `has_more` and
    /// `page_token` (`total` where pages are numbered) are filled in where a page does not have
    /// them; where it has, they stay, so that a test can make pages that contradict themselves.
    pub fn respond_pages(self, data: Vec<Value>) {
        let pages = Pages::new(self.state.operation(&self.key), data);
        self.set(Answerer::Pages(Arc::new(pages)));
    }

    fn set(self, answerer: Answerer) {
        self.state.stubs().add(&self.key, self.times, answerer);
    }
}
