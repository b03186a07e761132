//! `feishu mcp`, as clients use it.

mod calls;
mod client;
mod examples;
mod http;
