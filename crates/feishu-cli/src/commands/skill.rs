//! `feishu skill`: what a model has to know to use this program, in one file.

use std::fmt::Write as _;

use clap::Args;

use crate::catalog::{self, Effect, Outline};
use crate::failure::Failure;
use crate::output;

/// How to use the program, whatever the service.
const HOW: &str = "\
The command `feishu` calls every operation of these services. Parameters are `name=value`; a list takes \
its name once for each item, `--set 'a.b[0].c=value'` goes inside of an object, `--data @file.json` takes \
all at once, `name=@file` uploads one. Answers are JSON.

1. `feishu search WORDS` finds operations, in English or Chinese; the lists below have their names.
2. `feishu describe OPERATION` tells parameters, limits, scopes, errors and an example. Read it before the \
first call of an operation.
3. `feishu call OPERATION name=value …` calls it. `--dry-run` shows the request and sends nothing; `--mock` \
before `call` tries it on a mock without credentials.
4. `--all` or `--limit N` walks pages, `--fields id,name` keeps an answer short, `--format ndjson|csv|table` \
changes its form, `-o FILE` keeps a download.

Writes (marked `!`) need `--yes`, and so do deletes (marked `!!`): ask the person first. `--json-errors` \
makes failures one line of JSON with kind, code, documented meaning and missing scopes; exit codes: 2 the \
command is wrong, 3 no credentials or nobody logged in (`feishu login`), 4 a scope is missing, 5 the \
platform refused, 6 too many calls, 7 not reached. After a failed write with `may_have_executed`, look \
before repeating it.
";

/// What `feishu skill` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mkdir -p ~/.claude/skills/feishu && feishu skill hire > ~/.claude/skills/feishu/SKILL.md
  feishu skill")]
pub(crate) struct Arguments {
    /// The services it is to tell of: hire, helpdesk, calendar; all unless named
    services: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let services = catalog::outlines(&arguments.services).map_err(|(name, alike)| {
        let alike = alike.join("` or `");
        Failure::Usage(format!("there is no service `{name}`; there is `{alike}`"))
    })?;
    let text = skill(&services);
    output::text(&text)?;
    let (bytes, lines) = (text.len(), text.lines().count());
    output::note(&format!("{bytes} bytes in {lines} lines"));
    Ok(())
}

/// The whole file. Writing to a string does not fail.
fn skill(services: &[Outline]) -> String {
    let titles: Vec<&str> = services.iter().map(title).collect();
    let titles = titles.join(", ");
    let mut out = String::new();
    let _ = writeln!(
        out,
        "---\nname: feishu\ndescription: Calls the Feishu (Lark) Open Platform from the shell – {titles}. \
         Use it to read or change data there.\n---\n\n# Feishu from the shell\n\n{HOW}"
    );
    for service in services {
        let _ = writeln!(out, "## {}\n\n{}\n", title(service), service.words.summary);
        if let Some(guide) = &service.words.guide {
            let _ = writeln!(out, "{guide}\n");
        }
        for resource in &service.resources {
            let operations = resource.operations.iter().map(|(name, table)| {
                let mark = match catalog::effect(table) {
                    Effect::Reads => "",
                    Effect::WritesOnce | Effect::Writes => "!",
                    Effect::Deletes => "!!",
                };
                format!("{name}{mark}")
            });
            let operations: Vec<String> = operations.collect();
            let first = first_sentence(&resource.words.summary);
            let _ = writeln!(
                out,
                "- `{}`: {}. {first}",
                resource.id,
                operations.join(" ")
            );
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn title(service: &Outline) -> &str {
    match service.words.title.as_str() {
        "" => service.name,
        title => title,
    }
}

/// What stands first says most.
fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}
