//! Where events go, and in which order they went.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Uri;
use tokio::sync::watch;

/// The address that was saved for events, and the numbers of the pushes.
pub(crate) struct Subscription {
    address: Mutex<Option<Uri>>,
    pushes: AtomicU64,
    /// The last push, by its number, of those that had an answer.
    answered: watch::Sender<u64>,
}

impl Default for Subscription {
    fn default() -> Self {
        Self {
            address: Mutex::default(),
            pushes: AtomicU64::new(0),
            answered: watch::Sender::new(0),
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
