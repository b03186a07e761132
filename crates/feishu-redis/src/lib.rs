//! What the processes of a fleet share on Redis when they call the Feishu (Lark) Open Platform.
//!
//! One process needs nothing of this: `feishu-core` keeps everything in memory. Several processes
//! with one app would each fetch a token, each take the whole documented rate, and log people out
//! by refreshing one session twice. With one [`Redis`] among them they are one client to the
//! platform.
//!
//! ```no_run
//! use feishu_core::{Client, RateLimiter};
//! use feishu_redis::Redis;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let redis = Redis::builder("redis://127.0.0.1:6379").build()?;
//! let client = Client::builder()
//!     .self_built_app("cli_a1b2", "app_secret")
//!     // Tokens of the app, and tickets of a store app.
//!     .token_store(redis.clone())
//!     // What people granted: Client::start_session, Client::open_session.
//!     .session_store(redis.clone())
//!     // Rates; with eight processes, each takes an eighth while Redis is away.
//!     .rate_limiter(RateLimiter::new().store(redis.clone()).share(1.0 / 8.0))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `events` it also remembers which events were handled, for
//! `feishu_events::EventsBuilder::handled_events`.
//!
//! - [What is promised](#what-is-promised)
//! - [When Redis fails](#when-redis-fails)
//! - [Secrets](#secrets)
//! - [Access](#access)
//! - [What is in Redis](#what-is-in-redis)
//!
//! # What is promised
//!
//! **Tokens.** A fleet makes one request for a token, however many processes need it at once: one
//! has the lease, the others find what it put there. A process that dies with the lease delays the
//! others by what is left of it, ten seconds at most
//! ([`store_lease`](feishu_core::ClientBuilder::store_lease)). One that sleeps past its lease and
//! wakes cannot put its token in the place of a newer one: every lease has a number greater than
//! those before, by the clock of Redis, and the token of an overtaken one is not kept. A client
//! with another secret, another app or another base URL has other keys.
//!
//! **Sessions.** A refresh token is used by one process, under a lease that lasts as long as the
//! process lives, and what the platform answers is in Redis before any call uses it. A process with
//! an older grant takes over the newer one. See
//! [`feishu_core::session`](feishu_core::session#several-processes) for the one case that loses a
//! login: a process that dies between the platform's answer and the write.
//!
//! **Rates.** Every window that is documented holds for the fleet as a whole, by the clock of Redis.
//! Departures are reserved up to sixteen at a time and a quarter of a second ahead, first come first
//! served, so that a busy process pays a round trip for several calls and no process starves. A
//! window is taken for a twenty-fourth longer than it is (10 ms at least, 250 ms at most), which is
//! by how much a call may be late on its way. A refusal by the platform holds the whole fleet.
//!
//! # When Redis fails
//!
//! | what happens | tokens | sessions | rates |
//! | --- | --- | --- | --- |
//! | it refuses, hangs, or answers late | each process fetches for itself, two seconds later at most; calls do not fail | nobody refreshes; calls go on until their token ends, half an hour after the refresh was first due | each process keeps to its [`share`](feishu_core::RateLimiter::share), says so once, and asks again every 2 to 30 seconds |
//! | it has lost its data | one process fetches anew | each grant comes back from the processes that have it when they next refresh; a process that starts meanwhile has to wait for that | a window may see twice its count once |
//! | it is out of memory | as when it refuses | as when it refuses; a grant that was had and not kept stays in its process until it can be | as when it refuses |
//! | it fails over to a replica that lags | two processes may fetch | two processes may refresh: the platform takes one, and the other takes over what that one got | a window may see more than its count once |
//!
//! Sessions are the only data here whose loss people notice. Let Redis append every write to disk
//! (`appendonly yes`), and evict nothing (`maxmemory-policy noeviction`).
//!
//! A value that cannot be read (foreign, cut, of another version, encrypted with an unknown key) is
//! reported as a `tracing` event with its key's name, and taken for absent. What this crate did not
//! write it neither overwrites nor deletes.
//!
//! # Secrets
//!
//! Whoever reads this Redis reads tokens and grants, unless they are encrypted, by XChaCha20-Poly1305
//! with a key of the program's own. A value can be read under the name alone that it was written
//! under. Keys are changed without losing a session: see
//! [`previous_encryption_key`](RedisBuilder::previous_encryption_key).
//!
//! ```no_run
//! use feishu_redis::{EncryptionKey, Redis};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # fn from_the_vault(_: &str) -> [u8; 32] { [0; 32] }
//! let redis = Redis::builder("rediss://redis.internal:6380")
//!     .username("feishu")
//!     .password(std::env::var("REDIS_PASSWORD")?)
//!     .root_certificate_pem(std::fs::read("/etc/redis/ca.pem")?)
//!     .database(3)
//!     .prefix("hiring")
//!     .encryption_key(EncryptionKey::new(from_the_vault("2026-11")))
//!     .previous_encryption_key(EncryptionKey::new(from_the_vault("2026-05")))
//!     .build()?;
//! # let _ = redis;
//! # Ok(())
//! # }
//! ```
//!
//! Names in Redis are not encrypted: they hold base URLs, ids of apps, tenants and operations, and
//! what the program calls people.
//!
//! # Access
//!
//! A user of Redis that may do this may do all that is needed, and nothing else:
//!
//! ```text
//! ACL SETUSER feishu on >password ~feishu:* resetchannels -@all +evalsha +script|load +get +set
//!     +del +getrange +type +time +pttl +hget +hmget +hset +pexpire +persist +select +hello +ping
//! ```
//!
//! # What is in Redis
//!
//! Every name begins with the [prefix](RedisBuilder::prefix), and everything has an end of its own,
//! grants whose refresh token has none aside:
//!
//! | name | what | lasts |
//! | --- | --- | --- |
//! | `feishu:token:{https://… cli_… digest tenant}` | a token or ticket | as long as it is good |
//! | `feishu:session:{https://… cli_… person}` | a grant and its version | until its refresh token ends; that a session was ended, 30 days |
//! | `feishu:token-lease:{…}`, `feishu:session-lease:{…}` | who fetches or refreshes | a day |
//! | `feishu:rate:{https://… cli_… operation tenant}` | the last departures of each window, 256 runs at most | as long as they count |
//! | `feishu:event:{…}` | an event that is being handled or was | as the receiver says |

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod builder;
mod connection;
mod error;
#[cfg(feature = "events")]
mod handled;
mod key;
mod leases;
mod rates;
mod seal;
mod sessions;
mod tokens;

pub use crate::builder::RedisBuilder;
pub use crate::connection::Redis;
pub use crate::error::Error;
pub use crate::seal::EncryptionKey;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct Readmes;
