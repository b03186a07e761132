//! `cargo xtask`: the maintainers' commands.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::workspace::Workspace;
use xtask::{Failure, audit, coverage, demo, draft, generate, list, openapi};

#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    about = "The maintainers' commands",
    arg_required_else_help = true
)]
struct Cli {
    /// The workspace to work on; the one that this was built in unless given
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the service crates and specs/schema.json from the specs
    Generate {
        /// Writes nothing; fails if a generated file is stale, missing or orphaned
        #[arg(long)]
        check: bool,
    },
    /// Prints the JSON Schema of the spec format
    Schema,
    /// Prints the public surface of the resources, as the snapshots hold it
    Outline {
        /// Only resources whose name begins so: `hire.v1.note`
        #[arg(default_value = "")]
        prefix: String,
    },
    /// Starts a spec from documentation pages
    Draft {
        /// Files, or official ids of operations and events: `hire.v1.note.list`,
        /// `hire.talent.deleted_v1`; with --service, the folder of the service's pages
        #[arg(required = true)]
        pages: Vec<String>,
        /// The folder of pages, with the list of operations beside it
        #[arg(long)]
        docs: Option<PathBuf>,
        /// Writes this service whole: its facts, all its resources, the workspace's lines
        #[arg(long, conflicts_with_all = ["example", "write", "docs"])]
        service: Option<String>,
        /// Prints the example file in place of the spec
        #[arg(long, conflicts_with = "write")]
        example: bool,
        /// Writes spec and example into specs/
        #[arg(long)]
        write: bool,
    },
    /// Puts words that are written beside a quote of the pages wherever the service quotes the same
    Fill {
        /// The service: `okr`
        service: String,
    },
    /// Compares every spec with its documentation page
    Audit {
        /// The folder of pages, with the list of operations beside it; that of one service alone needs
        /// no list
        docs: PathBuf,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// One service only
        #[arg(long)]
        service: Option<String>,
        /// Does not ask for specs of operations and events that have none
        #[arg(long)]
        only_covered: bool,
    },
    /// Counts the documented operations and events that have a spec, and lists those that have none
    Coverage {
        /// The folder of pages, with the list of operations beside it
        docs: PathBuf,
    },
    /// Generates, then makes the first five calls on feishu-mock and handles an event
    Demo,
    /// Lists the operations and events that the specs cover
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Writes an OpenAPI 3.1 document for each service
    Openapi {
        /// The folder that they go to; `target/openapi` unless given
        dir: Option<PathBuf>,
        /// Prints the document of this service and writes nothing
        #[arg(long, value_name = "SERVICE", conflicts_with = "dir")]
        stdout: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.to_string().trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<(), Failure> {
    let workspace = match &cli.root {
        Some(root) => Workspace::at(root)?,
        None => Workspace::find()?,
    };
    match &cli.command {
        Command::Generate { check } => generate::run(&workspace, *check),
        Command::Schema => {
            print!("{}", feishu_codegen::schema());
            Ok(())
        }
        Command::Outline { prefix } => {
            for (name, text) in feishu_codegen::outlines(&workspace.services()?) {
                if name.starts_with(prefix) {
                    println!("## {name}\n\n{text}");
                }
            }
            Ok(())
        }
        Command::Draft {
            pages,
            service: Some(service),
            ..
        } => match pages.as_slice() {
            [folder] => draft::run_service(&workspace, service, folder.as_ref()),
            _ => Err(Failure::new("--service takes one folder of pages")),
        },
        Command::Draft {
            pages,
            service: None,
            docs,
            example,
            write,
        } => {
            let output = match (write, example) {
                (true, _) => draft::Output::Write,
                (false, true) => draft::Output::Example,
                (false, false) => draft::Output::Fragment,
            };
            draft::run(&workspace, pages, docs.as_deref(), output)
        }
        Command::Fill { service } => draft::run_fill(&workspace, service),
        Command::Audit {
            docs,
            json,
            service,
            only_covered,
        } => {
            let scope = feishu_codegen_audit::Scope {
                service: service.clone(),
                only_covered: *only_covered,
                ..Default::default()
            };
            audit::run(&workspace, docs, &scope, *json)
        }
        Command::Coverage { docs } => coverage::run(&workspace, docs),
        Command::Demo => demo::run(&workspace),
        Command::List { json } => list::run(&workspace, *json),
        Command::Openapi { dir, stdout } => match stdout {
            Some(service) => openapi::print(&workspace, service),
            None => openapi::write(&workspace, dir.as_deref()),
        },
    }
}
