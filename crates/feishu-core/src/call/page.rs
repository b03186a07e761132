//! Pages, and the items on them, as streams.
//!
//! [`Pages`] and [`Items`] are [`Stream`]s, and have a `next()` of their own, so walking them takes
//! neither pinning nor another crate. They end at the last page, or with an error: a page that
//! promises another one without saying which, or one that was there before, or items that no page
//! holds, is an error and not the end, for an end would pass for the whole.
//!
//! Most pages have tokens. A few endpoints of the helpdesk number them: what is taken off the list
//! during the walk moves the rest forward, and an item may be missed.
//!
//! # What is sent
//!
//! Nothing before the first `next()`. Then a request for each page, when its first item is asked
//! for: [`Items`] asks for no page while it has items of the last one, and [`Items::take`] for none
//! once it has given as many. With `prefetch()` the next page is asked for as soon as one has come,
//! on a task of its own: one request more than needed where the walk is left early. How many items
//! a page has is the call's own `page_size`.
//!
//! A walk can go on later, in another process: keep [`Pages::page_token`] and set it on the call
//! as its `page_token`.
//!
//! # Items
//!
//! ```no_run
//! # use feishu_core::{Error, Items, PageOf};
//! # async fn run<T: PageOf>(mut items: Items<T>) -> Result<(), Error> {
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     // …
//!     # let _ = item;
//! }
//! # Ok(())
//! # }
//! ```

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::poll_fn;
use std::hash::BuildHasher;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinHandle;

use super::sending::execute;
use super::typed::Call;
use crate::attempt::Underway;
use crate::ground::error::{Error, ErrorKind};
use crate::ground::operation::Page;
use crate::ground::value::{IntoValue, Value};
use crate::wire::reply::{FromReply, Reply};

/// A page of items, as an answer holds it.
pub trait PageOf: FromReply {
    /// What is on the page.
    type Item;

    /// What the page says about the next one.
    fn next_page(&self) -> NextPage<'_>;

    /// Takes the items off the page; what else it says stays.
    fn take_items(&mut self) -> Vec<Self::Item>;
}

/// What a page says about the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage<'a> {
    /// It has a token.
    Token {
        /// Whether there is one. Some endpoints only give a token.
        has_more: Option<bool>,
        /// What asks for it.
        token: Option<&'a str>,
    },
    /// It has the next number, if there is one.
    Number {
        /// How many items this page holds.
        items: usize,
        /// How many all pages hold.
        total: Option<i64>,
    },
}

/// Every page of a call, one request each. Made by a call's `pages()`.
#[must_use = "pages are only fetched as they are asked for"]
pub struct Pages<T> {
    walk: Walk,
    page: PhantomData<fn() -> T>,
}

/// Every item of every page of a call. Made by a call's `items()`.
#[must_use = "items are only fetched as they are asked for"]
pub struct Items<T: PageOf> {
    pages: Pages<T>,
    /// The page that the items come from, without them.
    page: Option<T>,
    items: std::vec::IntoIter<T::Item>,
    /// How many are still to be given, where that is bounded.
    left: Option<usize>,
}

impl<T: PageOf> Pages<T> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            walk: Walk::new(call),
            page: PhantomData,
        }
    }

    /// Fetches the next page while the last one is being worked on.
    pub fn prefetch(mut self) -> Self {
        self.walk.prefetch = true;
        self
    }

    /// The next page; `None` behind the last one and behind an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The token of the page that comes next: what to keep for going on from here later, by
    /// setting it on the call before its `pages()` or `items()`. `None` where the first page or
    /// none comes next.
    ///
    /// Behind an error it is still that of the page that failed. Where pages are numbered there
    /// are no tokens.
    #[must_use]
    pub fn page_token(&self) -> Option<&str> {
        self.walk.token()
    }

    /// What the page that comes next is asked for with, be it a token or a number.
    pub(super) fn upcoming(&self) -> Option<&Value> {
        let call = &self.walk.call;
        call.get(call.operation.page?.param)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Some(reply) = ready!(self.walk.poll(context)) else {
            return Poll::Ready(None);
        };
        let page = reply.and_then(|mut reply| {
            let page = T::from_reply(&mut reply)?;
            self.walk.step(page.next_page(), &reply);
            Ok(page)
        });
        Poll::Ready(Some(page))
    }
}

impl<T: PageOf> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T: PageOf> Items<T> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pages: Pages::new(call),
            page: None,
            items: Vec::new().into_iter(),
            left: None,
        }
    }

    /// Ends behind so many items, without asking for another page.
    pub fn take(mut self, count: usize) -> Self {
        self.left = Some(count);
        self
    }

    /// Fetches the next page while the items of the last one are being worked on.
    pub fn prefetch(mut self) -> Self {
        self.pages.walk.prefetch = true;
        self
    }

    /// The next item; `None` behind the last one and behind an error.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// What the page that the last item came from says beside its items, such as a total or a
    /// `sync_token`; behind the last item it is the last page. `None` before the first.
    ///
    /// ```no_run
    /// # use feishu_core::{Error, Items, PageOf};
    /// # trait Synced { fn sync_token(&self) -> Option<String>; }
    /// # async fn run<T: PageOf + Synced>(mut events: Items<T>) -> Result<Option<String>, Error> {
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     // …
    ///     # let _ = event;
    /// }
    /// Ok(events.page().and_then(|page| page.sync_token()))
    /// # }
    /// ```
    #[must_use]
    pub fn page(&self) -> Option<&T> {
        self.page.as_ref()
    }

    /// The token of the page behind the one whose items come now; see [`Pages::page_token`]. Items
    /// of this page that were not taken yet are not on that one.
    #[must_use]
    pub fn page_token(&self) -> Option<&str> {
        self.pages.page_token()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        loop {
            if let Some(item) = self.items.next() {
                self.left = self.left.map(|left| left - 1);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(mut page)) => {
                    self.items = page.take_items().into_iter();
                    self.page = Some(page);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Page and items are held as plain values: nothing is pinned, whatever they are.
impl<T: PageOf> Unpin for Items<T> {}

impl<T: PageOf> Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.walk.call)
            .finish()
    }
}

impl<T: PageOf> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("call", &self.pages.walk.call)
            .finish_non_exhaustive()
    }
}

/// The way from page to page; the same for every type.
struct Walk {
    call: Call,
    prefetch: bool,
    state: State,
    /// The tokens that were used, as hashes: eight bytes a page, however long a walk gets.
    used: HashSet<u64>,
    hasher: RandomState,
    /// Where pages are numbered: how many items came, from the page that the walk began with.
    counted: Option<Counted>,
}

enum State {
    /// The next page has not been asked for.
    Ready,
    Waiting(Underway),
    /// It was asked for ahead.
    Ahead(Task),
    /// An error that comes behind the last page.
    Failing(Error),
    Done,
}

impl Walk {
    fn new(call: Call) -> Self {
        let mut this = Self {
            call,
            prefetch: false,
            state: State::Ready,
            used: HashSet::new(),
            hasher: RandomState::new(),
            counted: None,
        };
        if let Some(token) = this.token() {
            let hash = this.hasher.hash_one(token);
            this.used.insert(hash);
        }
        this
    }

    fn token(&self) -> Option<&str> {
        match self.call.get(self.call.operation.page?.param)? {
            Value::String(token) => Some(token),
            _ => None,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        if matches!(self.state, State::Ready) {
            self.state = State::Waiting(execute(self.call.clone()));
        }
        let outcome = match &mut self.state {
            State::Waiting(call) => ready!(Pin::new(call).poll(context)),
            State::Ahead(task) => ready!(task.poll(context)),
            State::Failing(_) => match std::mem::replace(&mut self.state, State::Done) {
                State::Failing(error) => Err(error),
                _ => return Poll::Ready(None),
            },
            State::Ready | State::Done => return Poll::Ready(None),
        };
        // A page that fails, here or when it is decoded, is the last one.
        self.state = State::Done;
        Poll::Ready(Some(outcome))
    }

    /// Makes ready for the page that the last one announces.
    fn step(&mut self, next: NextPage<'_>, reply: &Reply) {
        let Some(Page { param, .. }) = self.call.operation.page else {
            return;
        };
        let asks_for_next = match next {
            NextPage::Token { has_more, token } => self.next_token(has_more, token),
            NextPage::Number { items, total } => self.next_number(param, items, total),
        };
        match asks_for_next {
            Ok(Some(value)) => {
                self.call.set(param, value);
                self.state = if self.prefetch {
                    ahead(self.call.clone())
                } else {
                    State::Ready
                };
            }
            Ok(None) => self.call.unset(param),
            Err(what) => {
                self.state = State::Failing(reply.error(ErrorKind::Page, what.to_owned()));
            }
        }
    }

    fn next_token(
        &mut self,
        has_more: Option<bool>,
        token: Option<&str>,
    ) -> Result<Option<Value>, &'static str> {
        let token = token.filter(|token| !token.is_empty());
        if !has_more.unwrap_or(token.is_some()) {
            return Ok(None);
        }
        let token =
            token.ok_or("the platform says that there are more pages, and not which comes next")?;
        if !self.used.insert(self.hasher.hash_one(token)) {
            return Err("the platform names a page as the next that was there before");
        }
        Ok(Some(token.into_value()))
    }

    fn next_number(
        &mut self,
        param: usize,
        items: usize,
        total: Option<i64>,
    ) -> Result<Option<Value>, &'static str> {
        let number = match self.call.get(param) {
            Some(Value::I64(number)) => *number,
            _ => 1,
        };
        let items = i64::try_from(items).unwrap_or(i64::MAX);
        let counted = self.counted.get_or_insert_with(|| Counted {
            before: number.saturating_sub(1).saturating_mul(items),
            first: number,
            items: 0,
        });
        counted.items = counted.items.saturating_add(items);
        let left =
            total.map(|total| total.saturating_sub(counted.before.saturating_add(counted.items)));
        if left.is_some_and(|left| left <= 0) {
            return Ok(None);
        }
        if items == 0 {
            return match left {
                Some(_) if counted.first == 1 => {
                    Err("the platform counts more items than its pages hold")
                }
                _ => Ok(None),
            };
        }
        Ok(Some(Value::I64(number.saturating_add(1))))
    }
}

/// The items of numbered pages up to now.
struct Counted {
    /// The number that the walk began with.
    first: i64,
    /// How many items lie before that, if those pages are as full as the first of the walk. Where
    /// that is the last and shorter, they are more, and one empty page is asked for in vain.
    before: i64,
    /// How many came since.
    items: i64,
}

/// Starts a call on a task, which ends with the walk.
fn ahead(call: Call) -> State {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return State::Ready;
    };
    State::Ahead(Task(runtime.spawn(execute(call))))
}

struct Task(JoinHandle<Result<Reply, Error>>);

impl Task {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Reply, Error>> {
        Poll::Ready(
            ready!(Pin::new(&mut self.0).poll(context)).unwrap_or_else(|_| {
                Err(Error::new(
                    ErrorKind::Transport,
                    "the task that fetched the next page was stopped",
                )
                .executed(true))
            }),
        )
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}
