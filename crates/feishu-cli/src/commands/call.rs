//! `feishu call`: one operation, once or for all of its pages.

use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use feishu_core::operation::Answer;

use super::global::Global;
use super::{confirm, download, preview, session, walk};
use crate::catalog::{Entry, schema};
use crate::engine;
use crate::failure::{self, Failure};
use crate::input::{Files, Input};
use crate::json::Json;
use crate::output::{self, Format, Rows};

const EXAMPLES: &str = "\
Examples:
  feishu call hire.v1.note.list talent_id=6916472453069883661 page_size=50
  feishu call hire.v1.note.list talent_id=6916472453069883661 --all --format csv --fields id,content
  feishu call hire.v1.note.create --data @note.json content='Good talk'
  feishu call hire.v1.note.create talent_id=1 content=Hi --set 'mention_entity_list[0].user_id=ou_1'
  feishu call hire.v1.attachment.create content=@cv.pdf --yes
  echo '{\"talent_id\": \"1\"}' | feishu call hire.v1.note.list --data -

`feishu describe OPERATION` tells the parameters.";

/// What `feishu call` takes.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The operation: `hire.v1.note.list`
    operation: String,
    /// Parameters; of one that takes a list, once for each item; @PATH is a file to upload
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Parameters as a JSON object: itself, @FILE, or - for standard input
    #[arg(long, value_name = "JSON")]
    data: Option<String>,
    /// A place inside a parameter: `a.b[0].c=value`
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
    #[command(flatten)]
    shown: Shown,
    /// Walks all pages
    #[arg(long)]
    all: bool,
    /// Walks pages until there are so many items
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Where a downloaded file goes: a file, a folder, or - for standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Shows the request that would be made, and makes none
    #[arg(long)]
    dry_run: bool,
    /// Agrees to a write
    #[arg(short, long)]
    yes: bool,
    /// Gives the call so many seconds, repetitions included
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<u64>,
}

/// How an answer is shown.
#[derive(Debug, Args)]
pub(crate) struct Shown {
    /// How the answer is written
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: Format,
    /// Fields of each item, with commas between: `id,owner.name`
    #[arg(long, value_delimiter = ',', value_name = "FIELDS")]
    pub(crate) fields: Vec<String>,
}

pub(crate) async fn run(global: &Global, arguments: Arguments) -> Result<(), Failure> {
    let entry = failure::operation(&arguments.operation)?;
    let operation = entry.table;
    let lacks = |lack| Failure::Lack {
        operation: Some(operation),
        lack,
    };
    let is_walk = arguments.all || arguments.limit.is_some();
    if is_walk && operation.page.is_none() {
        let id = operation.id;
        return Err(Failure::Usage(format!(
            "{id} has no pages for --all and --limit"
        )));
    }
    if arguments.output.is_some() && operation.answer != Answer::Binary {
        let id = operation.id;
        return Err(Failure::Usage(format!(
            "{id} answers with no file for --output; write > FILE"
        )));
    }
    let identity = engine::identity(operation, global.identity);
    let identity = identity.map_err(lacks)?;
    let input = input(entry, &arguments)?;
    let values = input
        .values(Files::Anywhere)
        .map_err(|mistake| Failure::Input { operation, mistake })?;
    let mut opened = match arguments.dry_run {
        true => session::pretended(global)?,
        false => session::open(global).await?,
    };
    opened.session.timeout = arguments.timeout.map(Duration::from_secs);
    let call = opened.session.call(operation, identity, values);
    let call = call.map_err(lacks)?;
    if arguments.dry_run {
        return preview::print(&engine::preview(call)?, operation);
    }
    if !arguments.yes && !global.mock {
        // What breaks a rule is said before anybody is asked.
        engine::preview(call.clone())?;
        confirm::write(operation, input.given())?;
    }
    if operation.answer == Answer::Binary {
        let file = engine::download(call).await?;
        return download::keep(file, arguments.output.as_deref()).await;
    }
    let Shown { format, fields } = arguments.shown;
    if is_walk {
        let rows = Rows::new(format, fields, schema::item_fields(entry));
        return walk::all(call, rows, arguments.limit).await;
    }
    let data = engine::send(call).await?;
    if format == Format::Json && fields.is_empty() {
        return output::json(&data);
    }
    let items = output::rows_of(data, operation.page.map(|page| page.items));
    let mut rows = Rows::new(format, fields, schema::item_fields(entry));
    rows.add(items)?;
    rows.end()
}

/// The parameters, from wherever they come: a single one stands above what a file says.
fn input(entry: Entry, arguments: &Arguments) -> Result<Input, Failure> {
    let operation = entry.table;
    let wrong = |mistake| Failure::Input { operation, mistake };
    let mut input = Input::new(operation);
    if let Some(data) = &arguments.data {
        input.data(&json(data)?).map_err(wrong)?;
    }
    for text in arguments.set.iter().chain(&arguments.parameters) {
        input.assign(text).map_err(wrong)?;
    }
    Ok(input)
}

/// JSON that stands there, in a file, or in standard input.
pub(crate) fn json(source: &str) -> Result<Json, Failure> {
    let (name, text) = match source.strip_prefix('@') {
        Some(path) if path != "-" => {
            let text = std::fs::read(path)
                .map_err(|error| Failure::local(format!("{path} cannot be read"), error))?;
            (path, text)
        }
        _ if matches!(source, "-" | "@-") => {
            let mut text = Vec::new();
            std::io::stdin()
                .read_to_end(&mut text)
                .map_err(|error| Failure::local("standard input cannot be read", error))?;
            ("standard input", text)
        }
        _ => ("--data", source.as_bytes().to_vec()),
    };
    Json::parse(&text).map_err(|error| {
        Failure::Usage(format!(
            "{name} is no JSON: {error}; a file is named with @ before it"
        ))
    })
}
