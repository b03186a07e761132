//! What was read from a line and is kept for as long as the program runs.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What was read, by the place in memory of its line: ids alone could be of several services.
pub(super) struct Kept<T: 'static>(Mutex<BTreeMap<usize, &'static T>>);

impl<T> Kept<T> {
    pub(super) const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// What a line says, read if it was not yet. What cannot be read is not kept.
    pub(super) fn get(
        &self,
        line: &'static str,
        read: impl FnOnce(&'static str) -> Option<T>,
    ) -> Option<&'static T> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = line.as_ptr().addr();
        if let Some(&found) = kept.get(&place) {
            return Some(found);
        }
        let made: &'static T = Box::leak(Box::new(read(line)?));
        kept.insert(place, made);
        Some(made)
    }
}
