//! How fast and how patient a connection is, between what the platform sets and what is sensible.

use std::time::Duration;

/// Bounds on the times of a long connection.
///
/// The platform sets how often to ping and how to reconnect; these say within what. The defaults
/// serve production.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pace {
    /// How long asking for an endpoint may take. 10 seconds.
    pub endpoint_timeout: Duration,
    /// How long the handshake may take, connecting included. 15 seconds.
    pub handshake_timeout: Duration,
    /// How long a frame may take to be written; past that the platform has stopped reading.
    /// 10 seconds.
    pub write_timeout: Duration,
    /// How long the answer to a ping may take; past that the connection is half-open. 25 seconds.
    pub pong_timeout: Duration,
    /// The least time between two pings. 5 seconds.
    pub shortest_ping: Duration,
    /// The most time between two pings. 5 minutes.
    pub longest_ping: Duration,
    /// About how long to wait behind the first failure; the next waits double. A second.
    pub first_wait: Duration,
    /// The longest wait, whoever asks for it. 2 minutes.
    pub longest_wait: Duration,
    /// How long a connection has to last before failures are counted anew. A minute.
    pub settled: Duration,
    /// How long the parts of an event wait for each other. 10 seconds.
    pub fragment_life: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            endpoint_timeout: Duration::from_secs(10),
            handshake_timeout: Duration::from_secs(15),
            write_timeout: Duration::from_secs(10),
            pong_timeout: Duration::from_secs(25),
            shortest_ping: Duration::from_secs(5),
            longest_ping: Duration::from_secs(5 * 60),
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(2 * 60),
            settled: Duration::from_secs(60),
            fragment_life: Duration::from_secs(10),
        }
    }
}

/// What the platform sets; what it leaves out stays as it was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Wishes {
    pub(crate) reconnect_count: Option<i64>,
    pub(crate) reconnect_interval: Option<i64>,
    pub(crate) reconnect_nonce: Option<i64>,
    pub(crate) ping_interval: Option<i64>,
}

/// The interval of pings before the platform says otherwise.
const PING: Duration = Duration::from_secs(120);

impl Wishes {
    /// Reads a `ClientConfig`.
    pub(crate) fn take(&mut self, config: &serde_json::Value) {
        for (name, field) in [
            ("ReconnectCount", &mut self.reconnect_count),
            ("ReconnectInterval", &mut self.reconnect_interval),
            ("ReconnectNonce", &mut self.reconnect_nonce),
            ("PingInterval", &mut self.ping_interval),
        ] {
            if let Some(value) = config.get(name).and_then(serde_json::Value::as_i64) {
                *field = Some(value);
            }
        }
    }

    /// Whether the platform allows this many attempts to reconnect.
    pub(crate) fn allows(&self, attempts: u32) -> bool {
        match self.reconnect_count {
            Some(count) if count >= 0 => i64::from(attempts) <= count,
            _ => true,
        }
    }

    pub(crate) fn ping(&self, pace: &Pace) -> Duration {
        let wished = self.ping_interval.map_or(PING, seconds);
        wished.min(pace.longest_ping).max(pace.shortest_ping)
    }

    /// The wait before the next attempt: what the platform asks for, never less than a backoff of
    /// one's own, and both jittered. `attempts` were made since the connection was lost, and
    /// `failures` since one settled.
    pub(crate) fn wait(&self, pace: &Pace, attempts: u32, failures: u32, random: f64) -> Duration {
        let bound = pace
            .first_wait
            .saturating_mul(1 << failures.saturating_sub(1).min(20))
            .min(pace.longest_wait);
        let own = bound.mul_f64(0.5 + random / 2.0);
        let asked = match attempts {
            0 => self.reconnect_nonce.map(|nonce| (nonce, random)),
            _ => self
                .reconnect_interval
                .map(|interval| (interval, 0.5 + random / 2.0)),
        };
        let asked = asked.map_or(Duration::ZERO, |(wish, part)| {
            seconds(wish).min(pace.longest_wait).mul_f64(part)
        });
        own.max(asked)
    }
}

fn seconds(wish: i64) -> Duration {
    Duration::from_secs(u64::try_from(wish).unwrap_or(0))
}

/// Random in [0, 1). Where the system has no randomness, the middle.
pub(crate) fn random() -> f64 {
    getrandom::u32().map_or(0.5, |number| {
        f64::from(number) / (f64::from(u32::MAX) + 1.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_wish_of_the_platforms_makes_a_busy_loop_or_a_deaf_one() {
        let pace = Pace::default();
        for wish in [i64::MIN, -1, 0, 1, 30, 1_000_000, i64::MAX] {
            let wishes = Wishes {
                reconnect_count: Some(wish),
                reconnect_interval: Some(wish),
                reconnect_nonce: Some(wish),
                ping_interval: Some(wish),
            };
            for failures in 1..100 {
                for attempts in 0..3 {
                    for random in [0.0, 0.5, 0.999] {
                        let wait = wishes.wait(&pace, attempts, failures, random);
                        let least = pace.first_wait.mul_f64(f64::from(failures.min(6)) / 2.0);
                        assert!(wait >= least && wait <= pace.longest_wait, "{wait:?}");
                    }
                }
            }
            let ping = wishes.ping(&pace);
            assert!(ping >= pace.shortest_ping && ping <= pace.longest_ping);
        }
    }

    #[test]
    fn what_a_configuration_leaves_out_stays() {
        let mut wishes = Wishes::default();
        wishes.take(&serde_json::json!({"PingInterval": 30, "ReconnectCount": 2}));
        wishes.take(&serde_json::json!({"PingInterval": 60, "ReconnectNonce": null}));
        assert_eq!(wishes.ping(&Pace::default()), Duration::from_secs(60));
        assert!(wishes.allows(2) && !wishes.allows(3));
        assert_eq!(wishes.reconnect_nonce, None);
        assert!(Wishes::default().allows(u32::MAX));
    }
}
