//! How long an answer is waited for.
//!
//! A call has a deadline; an attempt has less, so that another can follow. An upload takes as long
//! as it takes, as long as it gets on: its patience begins anew with every piece that the
//! connection takes.

use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use super::failure::timeout;
use super::progress::Progress;
use crate::ground::deadline::after;
use crate::ground::error::{Error, ErrorKind};

/// Until when an attempt may go on.
pub(super) struct Patience {
    deadline: Instant,
    /// How long it may stand still.
    limit: Duration,
    begin: Instant,
    progress: Option<Progress>,
}

impl Patience {
    pub(super) fn new(limit: Duration, deadline: Instant) -> Self {
        Self {
            deadline,
            limit,
            begin: Instant::now(),
            progress: None,
        }
    }

    pub(super) fn of_upload(limit: Duration, deadline: Instant, progress: Progress) -> Self {
        Self {
            progress: Some(progress),
            ..Self::new(limit, deadline)
        }
    }

    /// When patience ends, as things stand.
    fn until(&self) -> Instant {
        let last = match &self.progress {
            Some(progress) => progress.last().max(self.begin),
            None => self.begin,
        };
        after(last, self.limit).min(self.deadline)
    }

    fn ended(&self) -> Error {
        let error = if self.progress.is_some() && Instant::now() < self.deadline {
            Error::new(
                ErrorKind::Timeout,
                "the upload stands still: ClientBuilder::stall_timeout says how long it may",
            )
        } else {
            timeout("waiting for the answer")
        };
        error.executed(true)
    }

    /// Waits for the answer and no longer.
    pub(super) async fn hold<T>(
        &self,
        mut answer: Pin<&mut impl Future<Output = Result<T, Error>>>,
    ) -> Result<T, Error> {
        let mut timer = pin!(tokio::time::sleep_until(self.until()));
        std::future::poll_fn(|context| {
            if let Poll::Ready(outcome) = answer.as_mut().poll(context) {
                return Poll::Ready(outcome);
            }
            self.poll_timer(timer.as_mut(), context).map(Err)
        })
        .await
    }

    fn poll_timer(&self, mut timer: Pin<&mut Sleep>, context: &mut Context<'_>) -> Poll<Error> {
        while timer.as_mut().poll(context).is_ready() {
            let until = self.until();
            if until <= Instant::now() {
                return Poll::Ready(self.ended());
            }
            timer.as_mut().reset(until);
        }
        Poll::Pending
    }
}
