//! Whether the same request may be sent twice.

use std::time::Duration;

/// The operation's class, decided for one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Safe,
    /// Safe while the platform remembers the key.
    Idempotent(Option<Duration>),
    Unsafe,
}

impl Class {
    /// Whether a failed call may be sent again, so long after its first attempt.
    pub(crate) fn allows(self, may_have_executed: bool, elapsed: Duration) -> bool {
        match self {
            Self::Safe | Self::Idempotent(None) => true,
            Self::Idempotent(Some(life)) => !may_have_executed || elapsed < life,
            Self::Unsafe => !may_have_executed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idempotent_call_is_unsafe_once_its_key_may_be_forgotten() {
        let class = Class::Idempotent(Some(Duration::from_secs(10)));
        assert!(class.allows(true, Duration::from_secs(9)));
        assert!(!class.allows(true, Duration::from_secs(10)));
        assert!(class.allows(false, Duration::from_secs(10)));
        assert!(!Class::Unsafe.allows(true, Duration::ZERO));
    }
}
