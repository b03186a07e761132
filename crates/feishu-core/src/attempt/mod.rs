//! A call's way to its answer: the rate limit, a token, a request, and again.

mod authorize;
mod berth;
pub(crate) mod client;
mod execute;
pub(crate) mod identity;
pub(crate) mod limit;
mod plan;
pub mod rates;
mod shared;

pub(crate) use self::berth::Underway;
pub(crate) use self::client::{App, Client, Inner, Shared, StoreParts, TenantToken};
pub(crate) use self::execute::execute;
pub(crate) use self::limit::{Limiter, RateLimiter};
pub(crate) use self::plan::{Credential, Plan};
