//! Events that come in parts.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

/// How many messages may be incomplete at once, and in how many parts one may come.
const MOST_MESSAGES: usize = 64;
const MOST_PARTS: usize = 1024;

/// The parts that are here, until the last one is.
#[derive(Debug)]
pub(crate) struct Fragments {
    /// Oldest first.
    messages: Vec<Message>,
    held: usize,
    most_bytes: usize,
    life: Duration,
}

#[derive(Debug)]
struct Message {
    id: String,
    parts: Vec<Option<Bytes>>,
    missing: usize,
    until: Instant,
}

impl Message {
    fn bytes(&self) -> usize {
        self.parts.iter().flatten().map(Bytes::len).sum()
    }
}

/// Why a part is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadPart(pub(crate) &'static str);

impl Fragments {
    /// Parts of at most so many bytes in all, each kept for so long.
    pub(crate) fn new(most_bytes: usize, life: Duration) -> Self {
        Self {
            messages: Vec::new(),
            held: 0,
            most_bytes,
            life,
        }
    }

    /// Takes part `seq` of `sum`. Gives the whole when it is complete.
    pub(crate) fn add(
        &mut self,
        id: &str,
        sum: usize,
        seq: usize,
        part: Bytes,
    ) -> Result<Option<Bytes>, BadPart> {
        let now = Instant::now();
        self.forget(now);
        if sum > MOST_PARTS {
            return Err(BadPart("it has too many parts"));
        }
        if seq >= sum {
            return Err(BadPart("its part is beyond its parts"));
        }
        let index = match self.messages.iter().position(|message| message.id == id) {
            Some(index) if self.messages[index].parts.len() != sum => {
                self.remove(index);
                return Err(BadPart("its parts do not agree on how many they are"));
            }
            Some(index) => index,
            None => {
                if self.messages.len() == MOST_MESSAGES {
                    self.remove(0);
                }
                self.messages.push(Message {
                    id: id.to_owned(),
                    parts: vec![None; sum],
                    missing: sum,
                    until: now + self.life,
                });
                self.messages.len() - 1
            }
        };
        let message = &mut self.messages[index];
        if message.parts[seq].is_some() {
            // It came twice.
            return Ok(None);
        }
        self.held += part.len();
        message.parts[seq] = Some(part);
        message.missing -= 1;
        if self.held > self.most_bytes {
            self.remove(index);
            return Err(BadPart("its parts are too large"));
        }
        if message.missing > 0 {
            return Ok(None);
        }
        let message = self.remove(index);
        let mut whole = BytesMut::with_capacity(message.bytes());
        for part in message.parts.iter().flatten() {
            whole.extend_from_slice(part);
        }
        Ok(Some(whole.freeze()))
    }

    fn forget(&mut self, now: Instant) {
        while self
            .messages
            .first()
            .is_some_and(|oldest| oldest.until <= now)
        {
            let message = self.remove(0);
            tracing::warn!(
                message_id = message.id,
                missing = message.missing,
                "an event did not come whole"
            );
        }
    }

    fn remove(&mut self, index: usize) -> Message {
        let message = self.messages.remove(index);
        self.held -= message.bytes();
        message
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fragments() -> Fragments {
        Fragments::new(1000, Duration::from_secs(5))
    }

    #[tokio::test(start_paused = true)]
    async fn parts_are_joined_in_whatever_order_they_come() {
        let mut fragments = fragments();
        for (id, order) in [("a", [0, 1, 2]), ("b", [2, 0, 1]), ("c", [1, 2, 0])] {
            let mut whole = None;
            for seq in order {
                assert_eq!(whole, None);
                let part = Bytes::from(format!("<{seq}>"));
                assert_eq!(fragments.add("other", 2, 0, part.clone()), Ok(None));
                whole = fragments.add(id, 3, seq, part).expect("a part");
            }
            assert_eq!(whole.expect("whole"), "<0><1><2>");
        }
        assert_eq!((fragments.messages.len(), fragments.held), (1, 3));
    }

    #[tokio::test(start_paused = true)]
    async fn what_stays_incomplete_is_forgotten() {
        let mut fragments = fragments();
        assert_eq!(fragments.add("a", 2, 0, "x".into()), Ok(None));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(fragments.add("a", 2, 1, "y".into()), Ok(None));
        assert_eq!((fragments.messages.len(), fragments.held), (1, 1));
        assert_eq!(fragments.add("a", 2, 0, "x".into()), Ok(Some("xy".into())));
        assert_eq!((fragments.messages.len(), fragments.held), (0, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_grows_beyond_its_bound() {
        let mut fragments = fragments();
        assert!(fragments.add("a", 2, 2, "x".into()).is_err());
        assert!(fragments.add("a", 0, 0, "x".into()).is_err());
        assert!(fragments.add("a", usize::MAX, 0, "x".into()).is_err());
        assert_eq!(fragments.add("a", 2, 0, "x".into()), Ok(None));
        assert!(fragments.add("a", 3, 1, "x".into()).is_err());
        assert!(fragments.messages.is_empty());
        assert_eq!(fragments.add("a", 3, 0, vec![0; 600].into()), Ok(None));
        assert!(fragments.add("a", 3, 1, vec![0; 600].into()).is_err());
        for id in 0..1000 {
            assert_eq!(fragments.add(&id.to_string(), 2, 0, "x".into()), Ok(None));
            assert!(fragments.messages.len() <= MOST_MESSAGES);
        }
        assert_eq!(fragments.held, MOST_MESSAGES);
    }
}
