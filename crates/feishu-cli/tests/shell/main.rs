//! The program as people and scripts run it: real processes against `feishu-mock`.

mod bench;
mod call;
mod examples;
mod failures;
mod mcp;
mod mock;
mod output;
#[cfg(unix)]
mod profiles;
#[cfg(unix)]
mod terminal;
mod texts;
