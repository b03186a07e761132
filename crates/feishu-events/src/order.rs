//! One after the other: handlers whose events have the same key wait for each other.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

/// The queues, one a key for as long as somebody stands in it.
#[derive(Default)]
pub(crate) struct Lanes {
    queues: Mutex<Queues>,
}

#[derive(Default)]
struct Queues {
    by_key: HashMap<Arc<str>, VecDeque<Waiter>>,
    next: u64,
}

struct Waiter {
    number: u64,
    waker: Option<Waker>,
}

impl Lanes {
    /// A place at the end of the key's queue. Taken at once, so that the order is that of the calls.
    pub(crate) fn enter(self: &Arc<Self>, key: &str) -> Place {
        let mut queues = self.queues();
        let number = queues.next;
        queues.next += 1;
        let key: Arc<str> = key.into();
        let queue = queues.by_key.entry(Arc::clone(&key)).or_default();
        queue.push_back(Waiter {
            number,
            waker: None,
        });
        Place {
            lanes: Arc::clone(self),
            key,
            number,
        }
    }

    fn queues(&self) -> std::sync::MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.queues().by_key.len()
    }
}

/// A place in a queue, left when it is dropped.
pub(crate) struct Place {
    lanes: Arc<Lanes>,
    key: Arc<str>,
    number: u64,
}

impl Place {
    /// Waits until it is the first. It stays that until the place is dropped.
    pub(crate) fn first(&mut self) -> First<'_> {
        First(self)
    }
}

pub(crate) struct First<'a>(&'a mut Place);

impl Future for First<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let place = &*self.0;
        let mut queues = place.lanes.queues();
        let Some(queue) = queues.by_key.get_mut(&place.key) else {
            return Poll::Ready(());
        };
        if queue
            .front()
            .is_none_or(|front| front.number == place.number)
        {
            return Poll::Ready(());
        }
        // Places are numbered in the order of the queue.
        if let Ok(index) = queue.binary_search_by_key(&place.number, |waiter| waiter.number) {
            queue[index].waker = Some(context.waker().clone());
        }
        Poll::Pending
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut queues = self.lanes.queues();
        let Entry::Occupied(mut entry) = queues.by_key.entry(Arc::clone(&self.key)) else {
            return;
        };
        let queue = entry.get_mut();
        let Ok(index) = queue.binary_search_by_key(&self.number, |waiter| waiter.number) else {
            return;
        };
        queue.remove(index);
        let next = match index {
            0 => queue.front_mut().and_then(|front| front.waker.take()),
            _ => None,
        };
        if queue.is_empty() {
            entry.remove();
        }
        drop(queues);
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn those_of_one_key_go_in_order_and_others_pass() {
        let lanes = Arc::new(Lanes::default());
        let done = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        // Started last to first, so that only the places decide.
        let places: Vec<_> = (0..50).map(|index| (index, lanes.enter("a"))).collect();
        for (index, mut place) in places.into_iter().rev() {
            let done = Arc::clone(&done);
            tasks.push(tokio::spawn(async move {
                place.first().await;
                tokio::task::yield_now().await;
                done.lock().expect("not poisoned").push(index);
            }));
        }
        lanes.enter("b").first().await;
        assert!(done.lock().expect("not poisoned").is_empty());
        for task in tasks {
            task.await.expect("no panic");
        }
        assert_eq!(*done.lock().expect("not poisoned"), Vec::from_iter(0..50));
        assert_eq!(lanes.len(), 0);
    }

    #[tokio::test]
    async fn one_that_leaves_early_lets_nobody_pass_it_by() {
        let lanes = Arc::new(Lanes::default());
        let mut first = lanes.enter("a");
        let second = lanes.enter("a");
        let mut third = lanes.enter("a");
        first.first().await;
        drop(second);
        let waiting = tokio::time::timeout(std::time::Duration::from_millis(10), third.first());
        assert!(waiting.await.is_err());
        drop(first);
        third.first().await;
        drop(third);
        assert_eq!(lanes.len(), 0);
    }
}
