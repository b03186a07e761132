//! Setting the answers of one operation.

use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;

use feishu_core::operation::Answer;
use serde_core::Serialize;
use serde_json::Value;

use crate::check::Documented;
use crate::exchange::record::RecordedRequest;
use crate::exchange::reply::Reply;
use crate::face::answering::{IntoReply, Untyped, fields};
use crate::memory::paging::Pages;
use crate::memory::state::State;
use crate::memory::stub::Answerer;

/// Sets what an operation answers. Made by [`MockServer::on`](crate::MockServer::on) and [`MockServer::on_path`](crate::MockServer::on_path).
///
/// Answers with a count ([`times`](Self::times), [`respond_in_turn`](Self::respond_in_turn)) are
/// used up first, in the order they were set. Then comes the last one that was set without a
/// count; where there is none, the documented example. The request is checked all the same:
/// answers are for requests that the platform would let through.
///
/// `A` is what the operation answers with. One that was named by its table, `&note::LIST`, takes that
/// type; one that was named by its id takes JSON.
///
/// # What is checked
///
/// A success is held against what the operation documents of its answer, where the service's crate
/// has that compiled in, as it has with the feature `examples` or `testing`: a field that is not
/// documented, a value of another type or form, and a value that an enumeration does not have are
/// errors of the test, and the methods panic. Fields may be left out. Not checked are failures,
/// [bytes](Reply::bytes) and [text](Reply::json_text), and whatever is set [`unchecked`](Self::unchecked).
#[must_use = "an answer is set by one of the `respond` methods"]
pub struct On<'a, A = Untyped> {
    state: &'a State,
    key: String,
    times: Option<u32>,
    checked: bool,
    answer: PhantomData<fn() -> A>,
}

impl<'a, A> On<'a, A> {
    pub(crate) fn new(state: &'a State, key: String) -> Self {
        Self {
            state,
            key,
            times: None,
            checked: true,
            answer: PhantomData,
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

    /// The answer that follows may be one that the operation does not document: what is newer than
    /// the documentation, or broken on purpose.
    pub fn unchecked(self) -> Self {
        Self {
            checked: false,
            ..self
        }
    }

    /// A success with this under `data`.
    ///
    /// # Panics
    /// When the operation does not document such an answer.
    #[track_caller]
    pub fn respond_data(self, data: Value) {
        self.respond(Reply::data(data));
    }

    /// A success with this JSON as the whole body.
    ///
    /// # Panics
    /// When the operation does not document such an answer.
    #[track_caller]
    pub fn respond_json(self, body: Value) {
        self.respond(Reply::json(body));
    }

    /// A failure with the platform's error body.
    #[track_caller]
    pub fn respond_error(self, status: u16, code: i64, msg: &str) {
        self.respond(Reply::error(status, code, msg));
    }

    /// An answer: what the operation answers with, as a success, or any [`Reply`].
    ///
    /// # Panics
    /// When the operation does not document such an answer.
    #[track_caller]
    pub fn respond(self, answer: impl IntoReply<A>) {
        let reply = self.fitting(answer);
        self.set(Answerer::Fixed(reply));
    }

    /// These answers, one a request. What comes after them is not touched.
    ///
    /// # Panics
    /// When the operation does not document one of them.
    #[track_caller]
    pub fn respond_in_turn(self, answers: impl IntoIterator<Item = impl IntoReply<A>>) {
        for answer in answers {
            let reply = self.fitting(answer);
            self.state
                .stubs()
                .add(&self.key, Some(1), Answerer::Fixed(reply));
        }
    }

    /// What this makes of each request.
    ///
    /// What it makes is not seen before a request comes. An answer that the operation does not document
    /// is not given: the request gets an error with status 501 that says so, and the server panics when it
    /// is dropped. A panic in it drops the connection and shows on standard error. Assertions are better
    /// made on [`MockServer::requests_to`](crate::MockServer::requests_to), where a failure fails the test.
    #[track_caller]
    pub fn respond_with<R: IntoReply<A>>(
        self,
        answer: impl Fn(&RecordedRequest) -> R + Send + Sync + 'static,
    ) {
        let (kind, documented, set_at) = (self.kind(), self.documented(), Location::caller());
        self.set(Answerer::Computed(Arc::new(move |request| {
            let fit = |reply: Reply| match documented {
                Some(documented) => documented.examine(&reply).map(|()| reply),
                None => Ok(reply),
            };
            let reply = answer(request).into_reply(kind).and_then(fit);
            reply.map_err(|report| format!("the answer set at {set_at}: {report}"))
        })));
    }

    /// How the operation's answer is wrapped.
    fn kind(&self) -> Answer {
        let operation = self.state.operation(&self.key);
        operation.map_or(Answer::Data, |operation| operation.answer)
    }

    /// What answers are held against.
    fn documented(&self) -> Option<Documented> {
        let answered = self.state.known.answered(&self.key)?;
        self.checked.then_some(Documented {
            answered,
            leniency: self.state.settings.leniency,
        })
    }

    #[track_caller]
    fn fitting(&self, answer: impl IntoReply<A>) -> Reply {
        match answer.into_reply(self.kind()) {
            Ok(reply) => {
                self.assert_fit(&reply);
                reply
            }
            Err(report) => panic!("{}: {report}", self.key),
        }
    }

    #[track_caller]
    fn assert_fit(&self, reply: &Reply) {
        if let Some(documented) = self.documented()
            && let Err(report) = documented.examine(reply)
        {
            panic!("{report}");
        }
    }

    #[track_caller]
    fn set_pages(self, pages: Vec<Value>) {
        let pages = Pages::new(self.state.operation(&self.key), pages);
        for reply in pages.replies() {
            self.assert_fit(reply);
        }
        self.set(Answerer::Pages(Arc::new(pages)));
    }

    fn set(self, answerer: Answerer) {
        self.state.stubs().add(&self.key, self.times, answerer);
    }
}

impl On<'_> {
    /// These pages, whichever the request asks for by its page token; any other token is refused.
    /// Where pages are numbered, those behind the last are empty.
    ///
    /// A page is the `data` of its answer, or just its array of items. `has_more` and
    /// `page_token` (`total` where pages are numbered) are filled in where a page does not have
    /// them; where it has, they stay, so that a test can make pages that contradict themselves.
    ///
    /// # Panics
    /// When the operation does not document such an answer.
    #[track_caller]
    pub fn respond_pages(self, pages: Vec<Value>) {
        self.set_pages(pages);
    }
}

impl<A: Serialize> On<'_, A> {
    /// These pages, whichever the request asks for by its page token; any other token is refused.
    /// Where pages are numbered, those behind the last are empty.
    ///
    /// `has_more` and `page_token` (`total` where pages are numbered) are filled in where a page does
    /// not have them; where it has, they stay, so that a test can make pages that contradict themselves.
    ///
    /// # Panics
    /// When the operation does not document such an answer.
    #[track_caller]
    pub fn respond_pages(self, pages: impl IntoIterator<Item = A>) {
        let pages = pages.into_iter().map(|page| match fields(&page) {
            Ok(page) => page,
            Err(report) => panic!("{}: {report}", self.key),
        });
        let pages = pages.collect();
        self.set_pages(pages);
    }
}
