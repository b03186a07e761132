//! Where calls lie while they are on their way.
//!
//! A call's state is some two kilobytes, boxed, so that a user's program does not compile it nor
//! carry it in its own futures. The boxes of calls that are over are taken by those that come: no
//! call but the first of those at once allocates one, and they stay in the processor's caches.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio_util::sync::ReusableBoxFuture;

use super::client::Client;
use crate::ground::error::{Error, ErrorKind};
use crate::wire::reply::Reply;

/// How many boxes are kept that nobody lies in.
const KEPT: usize = 64;

type Berth = ReusableBoxFuture<'static, Result<Reply, Error>>;

/// The berths of a client that are free.
#[derive(Default)]
pub(crate) struct Berths(Mutex<Vec<Berth>>);

impl Berths {
    fn take(&self) -> Option<Berth> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn give(&self, berth: Berth) {
        let mut free = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if free.len() < KEPT {
            free.push(berth);
        }
    }
}

/// A call on its way, whatever its answer is decoded to. One that is dropped on the way takes its
/// berth with it: who knows what lies in it.
pub(crate) struct Underway {
    /// Nothing once the call is over.
    berth: Option<Berth>,
    client: Client,
}

impl Underway {
    /// Puts a call on its way, though nothing happens before it is polled. All of them have to be
    /// the same future: another one's berth would not fit, and be made anew.
    pub(crate) fn new(
        client: Client,
        call: impl Future<Output = Result<Reply, Error>> + Send + 'static,
    ) -> Self {
        let berth = match client.shared().berths.take() {
            Some(mut berth) => {
                berth.set(call);
                berth
            }
            None => Berth::new(call),
        };
        Self {
            berth: Some(berth),
            client,
        }
    }
}

impl Future for Underway {
    type Output = Result<Reply, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(berth) = &mut self.berth else {
            return Poll::Ready(Err(Error::new(
                ErrorKind::Config,
                "the call was awaited again after it had ended",
            )));
        };
        let outcome = ready!(berth.poll(context));
        if let Some(berth) = self.berth.take() {
            self.client.shared().berths.give(berth);
        }
        Poll::Ready(outcome)
    }
}

impl fmt::Debug for Underway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Underway").finish_non_exhaustive()
    }
}
