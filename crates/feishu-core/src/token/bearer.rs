//! A token in use.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use http::HeaderValue;

use crate::ground::error::{Error, ErrorKind};
use crate::ground::secret::Secret;

/// A token is renewed in the background inside this last part of its life. The platform hands out
/// a new one only then; before, it would return the same.
pub(super) const RENEWAL_WINDOW: Duration = Duration::from_secs(30 * 60);
/// A token this close to its end is not used any more: the request has to arrive, too.
pub(super) const MARGIN: Duration = Duration::from_secs(5);
/// The longest life that is believed. The platform's tokens live two hours; a stored end that is
/// further away comes from a clock that has been put back.
pub(super) const LONGEST_LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// A token in use. Its end is on the monotonic clock, so setting the wall clock does not touch it.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) header: HeaderValue,
    ends: Instant,
    /// Until when it is no use fetching another, should the platform refuse this one: it came in
    /// the place of one that was refused, just now.
    replacement_until: Option<Instant>,
    /// The platform took it.
    proven: AtomicBool,
}

impl Token {
    pub(super) fn new(text: &str, life: Duration) -> Result<Self, Error> {
        let header = bearer(text).ok_or_else(|| {
            Error::new(
                ErrorKind::Credential,
                "the token cannot be sent in a header",
            )
        })?;
        let now = Instant::now();
        Ok(Self {
            secret: Secret::new(text),
            header,
            ends: now.checked_add(life).unwrap_or(now),
            replacement_until: None,
            proven: AtomicBool::new(false),
        })
    }

    pub(super) fn replacing_for(mut self, lasting: Duration) -> Self {
        self.replacement_until = Instant::now().checked_add(lasting);
        self
    }

    /// What is left of its life.
    pub(super) fn left(&self, now: Instant) -> Duration {
        self.ends.saturating_duration_since(now)
    }

    /// The platform took it, whatever else it had to say.
    pub(crate) fn prove(&self) {
        // Nearly always set: then reading is all.
        if !self.proven.load(Ordering::Relaxed) {
            self.proven.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn is_proven(&self) -> bool {
        self.proven.load(Ordering::Relaxed)
    }

    /// Whether it replaces one that was refused, and has itself not been taken yet.
    pub(super) fn is_fresh_replacement(&self, now: Instant) -> bool {
        !self.is_proven() && self.replacement_until.is_some_and(|until| now < until)
    }
}

/// The header that carries a token. `None` for text that no header can hold.
pub(crate) fn bearer(token: &str) -> Option<HeaderValue> {
    if token.is_empty() {
        return None;
    }
    let mut text = String::with_capacity("Bearer ".len() + token.len());
    text.push_str("Bearer ");
    text.push_str(token);
    let mut header = HeaderValue::try_from(text).ok()?;
    header.set_sensitive(true);
    Some(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_fresh_until_its_time_and_no_longer_or_until_it_is_taken() {
        let token = Token::new("t", LONGEST_LIFE).expect("a token");
        let token = token.replacing_for(Duration::from_secs(30));
        let until = token.replacement_until.expect("it replaces one");
        assert!(token.is_fresh_replacement(until - Duration::from_nanos(1)));
        assert!(!token.is_fresh_replacement(until));
        token.prove();
        assert!(!token.is_fresh_replacement(until - Duration::from_nanos(1)));
    }
}
