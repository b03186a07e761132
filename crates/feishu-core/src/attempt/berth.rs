//! Where calls lie while they are on their way.
//!
//! A call's state is some two kilobytes, boxed, so that a user's program does not compile it nor
//! carry it in its own futures. The boxes of calls that are over are taken by those that come: no
//! call but the first of those at once allocates one, and they stay in the processor's caches.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio_util::sync::ReusableBoxFuture;

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
    berths: Arc<Berths>,
}

impl Underway {
    /// Puts a call on its way, though nothing happens before it is polled. All of them have to be
    /// the same future: another one's berth would not fit, and be made anew.
    pub(crate) fn new(
        berths: Arc<Berths>,
        call: impl Future<Output = Result<Reply, Error>> + Send + 'static,
    ) -> Self {
        let berth = match berths.take() {
            Some(mut berth) => {
                berth.set(call);
                berth
            }
            None => Berth::new(call),
        };
        Self {
            berth: Some(berth),
            berths,
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
            self.berths.give(berth);
        }
        Poll::Ready(outcome)
    }
}

impl fmt::Debug for Underway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Underway").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn call(outcome: Option<ErrorKind>) -> Result<Reply, Error> {
        match outcome {
            Some(kind) => Err(Error::builder(kind).build()),
            None => std::future::pending().await,
        }
    }

    fn free(berths: &Berths) -> usize {
        berths.0.lock().expect("the berths").len()
    }

    #[tokio::test]
    async fn a_call_that_is_over_leaves_its_berth_to_the_next() {
        let berths = Arc::<Berths>::default();
        for kind in [ErrorKind::Timeout, ErrorKind::Connect, ErrorKind::Decode] {
            let underway = Underway::new(Arc::clone(&berths), call(Some(kind)));
            assert_eq!(free(&berths), 0);
            assert_eq!(underway.await.expect_err("an error").kind(), kind);
            assert_eq!(free(&berths), 1);
        }
    }

    #[tokio::test]
    async fn a_call_that_is_dropped_on_its_way_takes_its_berth_with_it() {
        let berths = Arc::<Berths>::default();
        let mut underway = Underway::new(Arc::clone(&berths), call(None));
        let polled = std::future::poll_fn(|context| {
            Poll::Ready(Pin::new(&mut underway).poll(context).is_ready())
        });
        assert!(!polled.await);
        drop(underway);
        assert_eq!(free(&berths), 0);
    }

    #[tokio::test]
    async fn no_more_berths_are_kept_than_a_busy_client_needs() {
        let berths = Arc::<Berths>::default();
        let all: Vec<_> = (0..KEPT + 9)
            .map(|_| Underway::new(Arc::clone(&berths), call(Some(ErrorKind::Timeout))))
            .collect();
        for underway in all {
            underway.await.expect_err("an error");
        }
        assert_eq!(free(&berths), KEPT);
    }

    #[tokio::test]
    async fn a_call_that_is_awaited_again_says_so() {
        let berths = Arc::<Berths>::default();
        let mut underway = Underway::new(Arc::clone(&berths), call(Some(ErrorKind::Timeout)));
        for kind in [ErrorKind::Timeout, ErrorKind::Config] {
            assert_eq!((&mut underway).await.expect_err("an error").kind(), kind);
        }
    }
}
