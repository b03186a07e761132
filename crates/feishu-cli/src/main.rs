//! `feishu`: every documented operation of the Feishu (Lark) Open Platform from the shell.
//!
//! The floors, from the ground up; each knows only those before it:
//!
//! ```text
//! json       values that keep their order
//! catalog    the operations: tables, words, schemas, search
//! input      from text and JSON to the values of a call
//! engine     calls, pages, files, the embedded mock; no terminal
//! failure    what ends a command, for people, programs and the shell
//! mcp        all of this for models
//! profile    credentials: environment, file, keyring
//! output     what is shown, and how
//! commands   one module for each command
//! ```

#![forbid(unsafe_code)]

mod catalog;
mod commands;
mod engine;
mod failure;
mod input;
mod json;
mod mcp;
mod output;
mod profile;

use std::process::ExitCode;

use clap::Parser as _;

use crate::commands::Cli;
use crate::failure::Failure;
use crate::output::failure as told;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return unparsed(&error),
    };
    let json_errors = cli.global.json_errors;
    match commands::run(cli) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            told::print(&failure, json_errors);
            ExitCode::from(failure.exit_code())
        }
    }
}

/// What is no command line, or asks for help.
fn unparsed(error: &clap::Error) -> ExitCode {
    let wants_json = std::env::args().any(|argument| argument == "--json-errors");
    if !error.use_stderr() || !wants_json {
        // Whoever closed the pipe does not read it.
        let _ = error.print();
        return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
    }
    let failure = Failure::Usage(error.render().to_string().trim_end().to_owned());
    told::print(&failure, true);
    ExitCode::from(failure.exit_code())
}
