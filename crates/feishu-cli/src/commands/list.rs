//! `feishu list` and `feishu search`.

use clap::Args;

use crate::catalog::search::{self, Hit};
use crate::failure::Failure;
use crate::json::{Json, Object};
use crate::output;

/// What `feishu list` takes.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  feishu list\n  feishu list hire.v1.note\n  feishu list calendar event"
)]
pub(crate) struct Arguments {
    /// Words that the ids have to have: `hire`, `v1.note`, `list`
    words: Vec<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// What `feishu search` takes.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  feishu search talent notes\n  feishu search 备注列表")]
pub(crate) struct SearchArguments {
    /// Words that the operation's id, summary or Chinese title has
    #[arg(required = true)]
    words: Vec<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn list(arguments: &Arguments) -> Result<(), Failure> {
    print(
        &search::list(&arguments.words),
        &arguments.words,
        arguments.json,
    )
}

pub(crate) fn search(arguments: &SearchArguments) -> Result<(), Failure> {
    print(
        &search::search(&arguments.words),
        &arguments.words,
        arguments.json,
    )
}

fn print(hits: &[Hit], words: &[String], as_json: bool) -> Result<(), Failure> {
    if as_json {
        return output::json(&hits.iter().map(json).collect());
    }
    if hits.is_empty() {
        let words = words.join(" ");
        return Err(Failure::Usage(format!(
            "no operation has `{words}`; `feishu search` looks in summaries and Chinese titles, too"
        )));
    }
    let rows = hits.iter().map(|hit| {
        let mark = if hit.deprecated { " (deprecated)" } else { "" };
        let words = format!("{}{mark}", hit.summary);
        [hit.id.to_owned(), hit.title.clone(), words]
    });
    output::columns(&rows.collect::<Vec<_>>())
}

fn json(hit: &Hit) -> Json {
    let title = (!hit.title.is_empty()).then_some(&hit.title);
    let (method, path) = hit.http;
    let object = Object::new()
        .with("operation", hit.id)
        .with("summary", &hit.summary)
        .with_some("title", title)
        .with("method", method)
        .with("path", path)
        .with_some("deprecated", hit.deprecated.then_some(true));
    Json::Object(object)
}
