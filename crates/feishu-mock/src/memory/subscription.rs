//! Where events go, and in which order they went.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Uri;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// The address that was saved for events, and the numbers of the pushes.
pub(crate) struct Subscription {
    address: Mutex<Option<Uri>>,
    pushes: AtomicU64,
    /// The last push, by its number, of those that had an answer.
    answered: watch::Sender<u64>,
    /// Pushes that no test waits for.
    sending: Mutex<JoinSet<()>>,
}

impl Default for Subscription {
    fn default() -> Self {
        Self {
            address: Mutex::default(),
            pushes: AtomicU64::new(0),
            answered: watch::Sender::new(0),
            sending: Mutex::default(),
        }
    }
}

impl Subscription {
    fn saved(&self) -> MutexGuard<'_, Option<Uri>> {
        self.address.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn address(&self) -> Option<Uri> {
        self.saved().clone()
    }

    pub(crate) fn save(&self, address: Option<Uri>) {
        *self.saved() = address;
    }

    /// Sends what no test waits for, beside all else.
    pub(crate) fn sends(&self, push: impl Future<Output = ()> + Send + 'static) {
        let mut sending = self.sending();
        while sending.try_join_next().is_some() {}
        sending.spawn(push);
    }

    /// Ends what is being sent.
    pub(crate) fn stop(&self) {
        self.sending().abort_all();
    }

    fn sending(&self) -> MutexGuard<'_, JoinSet<()>> {
        self.sending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number for a push, higher than all before.
    pub(crate) fn next(&self) -> u64 {
        self.pushes.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// A push had an answer, or none in time.
    pub(crate) fn answered(&self, number: u64) {
        self.answered.send_if_modified(|last| {
            let later = number > *last;
            *last = number.max(*last);
            later
        });
    }

    /// Waits until a later push was answered.
    pub(crate) async fn overtaken(&self, number: u64) {
        let mut answered = self.answered.subscribe();
        // It ends with the server at the latest, and then there is nobody to wait.
        let _ = answered.wait_for(|last| *last > number).await;
    }
}
