//! The commands: what they take, and where they are.

mod browser;
mod call;
mod complete;
mod confirm;
mod describe;
mod download;
mod global;
mod list;
mod login;
mod man;
mod mcp;
mod mock;
mod preview;
mod profile;
mod raw;
mod schema;
mod session;
mod skill;
mod walk;

use clap::{Parser, Subcommand};

use self::global::Global;
use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  feishu search 备注                                  find operations, in English or Chinese
  feishu describe hire.v1.note.list                  what one takes, and an example to paste
  feishu --mock call hire.v1.note.list talent_id=1   try it without credentials
  feishu call hire.v1.note.list talent_id=6916472453069883661 page_size=50

Credentials come from FEISHU_APP_ID and FEISHU_APP_SECRET, or from a profile.";

/// Every documented operation of the Feishu (Lark) Open Platform
#[derive(Debug, Parser)]
#[command(
    name = "feishu",
    version,
    arg_required_else_help = true,
    after_help = EXAMPLES,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Calls an operation
    Call(call::Arguments),
    /// Lists operations, those whose ids have all the words
    List(list::Arguments),
    /// Finds operations by words in English or Chinese
    Search(list::SearchArguments),
    /// Tells what an operation takes, answers and fails with
    Describe(describe::Arguments),
    /// Prints the JSON Schemas of what an operation takes and answers with
    Schema(schema::Arguments),
    /// Makes a request to an endpoint that has no operation here
    Raw(raw::Arguments),
    /// Adds, lists and chooses apps that are known by name
    Profile {
        #[command(subcommand)]
        action: profile::Action,
    },
    /// Logs a person in, in their browser
    Login(login::Arguments),
    /// Forgets who is logged in
    Logout,
    /// Tells who calls, with which scopes, until when
    Whoami {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Serves operations as tools for models, by the Model Context Protocol
    Mcp(mcp::Arguments),
    /// Prints a SKILL.md by which a model uses this program
    Skill(skill::Arguments),
    /// Serves a mock of the platform on this machine
    Mock(mock::Arguments),
    /// Prints the script by which a shell completes commands, operations and parameters
    Completion(complete::Arguments),
    /// Prints the manual, in roff
    Man {
        /// The page of one command
        command: Option<String>,
    },
    #[command(name = "__complete", hide = true)]
    Complete(complete::Words),
}

/// Runs the command.
pub(crate) fn run(cli: Cli) -> Result<(), Failure> {
    let global = &cli.global;
    match cli.command {
        Command::Call(arguments) => wait(call::run(global, arguments)),
        Command::List(arguments) => list::list(&arguments),
        Command::Search(arguments) => list::search(&arguments),
        Command::Describe(arguments) => describe::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Raw(arguments) => wait(raw::run(global, arguments)),
        Command::Profile { action } => profile::run(action),
        Command::Login(arguments) => wait(login::run(global, arguments)),
        Command::Logout => login::logout(global.profile.as_deref()),
        Command::Whoami { json } => login::whoami(global.profile.as_deref(), json),
        Command::Mcp(arguments) => wait(mcp::run(global, arguments)),
        Command::Skill(arguments) => skill::run(&arguments),
        Command::Mock(arguments) => wait(mock::run(arguments)),
        Command::Completion(arguments) => complete::script(&arguments),
        Command::Man { command } => man::run::<Cli>(command.as_deref()),
        Command::Complete(words) => complete::complete::<Cli>(&words),
    }
}

/// Waits for what takes its time. Most commands do not, and start without a runtime.
fn wait<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::local("the runtime cannot be started", error))?;
    runtime.block_on(work)
}
