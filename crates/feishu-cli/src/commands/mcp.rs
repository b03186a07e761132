//! `feishu mcp`: a server of tools for models.

use std::path::PathBuf;

use clap::Args;
use feishu_core::Secret;

use super::global::Global;
use super::session;
use crate::failure::Failure;
use crate::mcp::{self, EVERY, Options, Policy, Server};

/// The variable that has the token of a server that listens.
const TOKEN: &str = "FEISHU_MCP_TOKEN";
/// A piece of an answer that is smaller would be more frame than picture.
const LEAST: u64 = 1024;

/// What `feishu mcp` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
A client starts it with a configuration like this:
  {\"mcpServers\": {\"feishu\": {\"command\": \"feishu\", \"args\": [\"mcp\"],
    \"env\": {\"FEISHU_APP_ID\": \"cli_…\", \"FEISHU_APP_SECRET\": \"…\"}}}}

Examples:
  feishu mcp
  feishu mcp --tools hire.v1.talent.list,hire.v1.note.list --files ~/feishu
  feishu mcp --allow-writes=hire.v1.note.create,hire.v1.note.delete
  FEISHU_MCP_TOKEN=… feishu mcp --http=8123
  feishu --mock mcp                            try it without credentials")]
pub(crate) struct Arguments {
    /// Listens on this machine instead of speaking on standard input and output; clients need the
    /// token in FEISHU_MCP_TOKEN, or the one that is printed
    #[arg(long, value_name = "PORT", num_args = 0..=1, require_equals = true, default_missing_value = "14191")]
    http: Option<u16>,
    /// Makes tools of their own of these operations
    #[arg(long, value_name = "OPERATIONS", value_delimiter = ',')]
    tools: Vec<String>,
    /// Allows writes: every one that deletes nothing, or these operations alone; `*` among them
    /// stands for the former
    #[arg(
        long,
        value_name = "OPERATIONS",
        value_delimiter = ',',
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = EVERY
    )]
    allow_writes: Vec<String>,
    /// Gives so many bytes of an answer at once, and a cursor for the rest
    #[arg(long, value_name = "BYTES", default_value_t = 40_000, value_parser = clap::value_parser!(u64).range(LEAST..))]
    max_answer: u64,
    /// Takes files to upload from this folder, and puts downloads there
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
}

pub(crate) async fn run(global: &Global, arguments: Arguments) -> Result<(), Failure> {
    let options = Options {
        policy: Policy::of(&arguments.allow_writes)?,
        lifted: arguments.tools,
        most: usize::try_from(arguments.max_answer).unwrap_or(usize::MAX),
        folder: arguments.files,
    };
    // The mock of `--mock` serves as long as this is held.
    let opened = session::open(global).await?;
    let server = Server::new(opened.session.clone(), global.identity, options)?;
    match arguments.http {
        None => mcp::serve_stdio(server).await,
        Some(port) => {
            let token = std::env::var(TOKEN).ok().filter(|token| !token.is_empty());
            mcp::serve_http(server, port, token.map(Secret::new)).await
        }
    }
}
