//! Handled events that came one after the other, and are forgotten together.

use std::hash::{Hash, Hasher};
use std::time::Duration;

/// What an event is known by: a hash with a key that is random and its memory's own.
///
/// Names would be eight times the size, in places of their own, and every look at one a wait for the
/// machine's memory. Beside 65,536 that are remembered a new event is taken for another once in 2^48;
/// who chooses ids cannot raise that without the key.
///
/// In halves, so that a slot, which has a [`Moment`] besides, has no gap.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Fingerprint([u32; 2]);

impl Fingerprint {
    pub(super) fn new(hash: u64) -> Self {
        #[allow(clippy::cast_possible_truncation)] // The halves of it.
        Self([hash as u32, (hash >> 32) as u32])
    }
}

impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let [low, high] = self.0;
        state.write_u64((u64::from(high) << 32) | u64::from(low));
    }
}

/// A time, in sixteenths of a second since the memory was made. They suffice for eight years; a
/// memory that is older than that remembers nothing.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(u32);

impl Moment {
    const NANOSECONDS: u32 = 1_000_000_000 / 16;

    /// The last one that is not after so long a time.
    pub(super) fn at(since: Duration) -> Self {
        let sixteenths = u64::from(since.subsec_nanos() / Self::NANOSECONDS);
        let all = since
            .as_secs()
            .saturating_mul(16)
            .saturating_add(sixteenths);
        Self(u32::try_from(all).unwrap_or(u32::MAX))
    }

    /// The first one that is after so long a time, or is it: nothing ends too early.
    pub(super) fn end(since: Duration) -> Self {
        let rest = Duration::from_nanos(u64::from(Self::NANOSECONDS - 1));
        Self::at(since.saturating_add(rest))
    }
}

/// Handled events with the moment at which each is no longer remembered.
///
/// A table of its own and not one of the standard library, because its slots hold all that is to be
/// known: a look at whether an event is there brings the part of the machine's memory that it is then
/// written to. At most half of the slots are taken, an event is in the first free one from where its
/// fingerprint says, and none is taken out.
#[derive(Default)]
pub(super) struct Generation {
    /// None, or a power of two.
    slots: Vec<Slot>,
    taken: usize,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    event: Fingerprint,
    until: Moment,
}

impl Slot {
    /// Nothing is remembered until a memory was made.
    fn is_free(&self) -> bool {
        self.until == Moment::default()
    }
}

impl Generation {
    pub(super) fn len(&self) -> usize {
        self.taken
    }

    pub(super) fn get(&self, event: Fingerprint) -> Option<Moment> {
        let slot = self.slots.get(self.place(event)?)?;
        (!slot.is_free()).then_some(slot.until)
    }

    pub(super) fn insert(&mut self, event: Fingerprint, until: Moment) {
        if self.slots.len() <= 2 * self.taken {
            self.grow();
        }
        let place = self.place(event);
        if let Some(slot) = place.and_then(|place| self.slots.get_mut(place)) {
            self.taken += usize::from(slot.is_free());
            *slot = Slot { event, until };
        }
    }

    /// Forgets all, and keeps the room for as many.
    pub(super) fn clear(&mut self) {
        self.slots.fill(Slot::default());
        self.taken = 0;
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Fingerprint, Moment)> {
        let taken = self.slots.iter().filter(|slot| !slot.is_free());
        taken.map(|slot| (slot.event, slot.until))
    }

    /// Where an event is, or would be.
    fn place(&self, event: Fingerprint) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut place = event.0[0] as usize & mask;
        loop {
            let slot = self.slots.get(place)?;
            if slot.is_free() || slot.event == event {
                return Some(place);
            }
            place = (place + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let slots = vec![Slot::default(); (2 * self.slots.len()).max(16)];
        let slots = std::mem::replace(&mut self.slots, slots);
        self.taken = 0;
        for slot in slots.into_iter().filter(|slot| !slot.is_free()) {
            self.insert(slot.event, slot.until);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn moments_are_sixteenths_that_begin_early_and_end_late() {
        let nanos = Duration::from_nanos;
        for (since, at, end) in [
            (nanos(0), 0, 0),
            (nanos(1), 0, 1),
            (nanos(62_499_999), 0, 1),
            (nanos(62_500_000), 1, 1),
            (nanos(62_500_001), 1, 2),
            (Duration::from_secs(2), 32, 32),
            (Duration::MAX, u32::MAX, u32::MAX),
        ] {
            assert_eq!(Moment::at(since).0, at, "{since:?}");
            assert_eq!(Moment::end(since).0, end, "{since:?}");
        }
    }

    proptest! {
        /// Beside a map of the standard library, with fingerprints that all begin in the same places.
        #[test]
        fn what_is_put_in_is_there_until_all_is_forgotten(
            acts in prop::collection::vec((0..40_u64, 1..9_u32, 0..30_u8), 0..200)
        ) {
            let (mut generation, mut map) = (Generation::default(), HashMap::new());
            for (event, until, forget) in acts {
                if forget == 0 {
                    generation.clear();
                    map.clear();
                }
                let event = Fingerprint::new((event << 32) | (event % 3));
                generation.insert(event, Moment(until));
                map.insert(event, Moment(until));
                prop_assert_eq!(generation.len(), map.len());
                prop_assert!(generation.slots.len() >= 2 * map.len());
            }
            for event in (0..40).map(|event| Fingerprint::new((event << 32) | (event % 3))) {
                prop_assert_eq!(generation.get(event).map(|until| until.0), map.get(&event).map(|until| until.0));
            }
            let all: HashMap<_, _> = generation.iter().collect();
            prop_assert!(all == map);
        }
    }
}
