//! `feishu schema`.

use clap::Args;

use crate::catalog::schema;
use crate::failure::{self, Failure};
use crate::json::{Json, Object};
use crate::output;

/// What `feishu schema` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The operation: `hire.v1.note.list`
    operation: String,
    /// What it takes alone
    #[arg(long, conflicts_with = "output")]
    input: bool,
    /// What it answers with alone
    #[arg(long)]
    output: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let entry = failure::operation(&arguments.operation)?;
    let answer = || schema::output(entry).unwrap_or(Json::Null);
    let shown = match (arguments.input, arguments.output) {
        (true, _) => schema::input(entry),
        (_, true) => answer(),
        _ => Json::Object(
            Object::new()
                .with("input", schema::input(entry))
                .with("output", answer()),
        ),
    };
    output::json(&shown)
}
