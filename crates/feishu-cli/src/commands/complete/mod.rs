//! What can stand next on a command line, and the scripts by which shells ask for it.
//!
//! Operations and their parameters are data, so that a script could not list them and stay short: it
//! hands the words to the hidden `feishu __complete`, which answers a candidate a line, with a tab
//! and a word of explanation behind it.

use clap::{Arg, Args, Command, CommandFactory, ValueEnum};
use feishu_core::operation::{Field, Kind};

use crate::catalog;
use crate::failure::Failure;
use crate::output;
use crate::profile::Folder;

/// What `feishu completion` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  feishu completion bash > ~/.local/share/bash-completion/completions/feishu
  feishu completion zsh > ~/.zfunc/_feishu
  feishu completion fish > ~/.config/fish/completions/feishu.fish")]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

/// A shell that can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// What the scripts hand over.
#[derive(Debug, Args)]
pub(crate) struct Words {
    /// The words behind `feishu`, up to the one that is being written
    #[arg(last = true, allow_hyphen_values = true)]
    words: Vec<String>,
}

/// Prints the script of a shell.
pub(crate) fn script(arguments: &Arguments) -> Result<(), Failure> {
    output::text(match arguments.shell {
        Shell::Bash => include_str!("feishu.bash"),
        Shell::Zsh => include_str!("feishu.zsh"),
        Shell::Fish => include_str!("feishu.fish"),
    })
}

/// Prints what can stand in the place of the last word.
pub(crate) fn complete<C: CommandFactory>(words: &Words) -> Result<(), Failure> {
    let mut root = C::command();
    root.build();
    let found = candidates(&root, &words.words);
    let lines = found.into_iter().map(|(word, told)| match told.is_empty() {
        true => format!("{word}\n"),
        false => format!("{word}\t{told}\n"),
    });
    output::text(&lines.collect::<String>())
}

type Candidates = Vec<(String, String)>;

fn candidates(root: &Command, words: &[String]) -> Candidates {
    let (current, before) = match words.split_last() {
        Some((current, before)) => (current.as_str(), before),
        None => ("", words),
    };
    let (command, path, positionals, awaits) = walked(root, before);
    let fits = |(word, _): &(String, String)| word.starts_with(current);
    if let Some(option) = awaits {
        let values = option.get_possible_values();
        let values = values
            .iter()
            .map(|value| (value.get_name().to_owned(), String::new()));
        let known = match option.get_id().as_str() {
            "profile" => profiles(),
            "tools" => operations(),
            _ => Vec::new(),
        };
        return values.chain(known).filter(fits).collect();
    }
    if current.starts_with('-') {
        return options(command).into_iter().filter(fits).collect();
    }
    let next: Candidates = match (path.as_slice(), positionals.as_slice()) {
        (["call" | "describe" | "schema"], []) => operations(),
        (["list"], _) => operations(),
        (["skill"], _) => services(),
        (["call"], [operation, given @ ..]) => parameters(operation, given, current),
        (["profile", "use" | "remove"], []) => profiles(),
        (_, []) => subcommands(command),
        _ => Vec::new(),
    };
    next.into_iter().filter(fits).collect()
}

/// The command that the words lead to, with its names, the plain words behind it, and the option
/// that waits for its value.
fn walked<'a>(
    root: &'a Command,
    words: &'a [String],
) -> (&'a Command, Vec<&'a str>, Vec<&'a str>, Option<&'a Arg>) {
    let (mut command, mut path, mut plain) = (root, Vec::new(), Vec::new());
    let mut awaits = None;
    for word in words {
        if awaits.take().is_some() {
            continue;
        }
        if let Some(name) = word.strip_prefix("--") {
            let option = command
                .get_arguments()
                .find(|option| option.get_long() == Some(name));
            awaits = option.filter(|option| option.get_action().takes_values());
        } else if let Some(letter) = word.strip_prefix('-').filter(|rest| !rest.is_empty()) {
            let mut options = command.get_arguments();
            let option = options.find(|option| {
                option
                    .get_short()
                    .is_some_and(|short| letter == short.to_string())
            });
            awaits = option.filter(|option| option.get_action().takes_values());
        } else if let Some(inner) = command.find_subcommand(word).filter(|_| plain.is_empty()) {
            command = inner;
            path.push(word.as_str());
        } else {
            plain.push(word.as_str());
        }
    }
    (command, path, plain, awaits)
}

fn options(command: &Command) -> Candidates {
    let shown = command
        .get_arguments()
        .filter(|option| !option.is_hide_set());
    shown
        .filter_map(|option| {
            let help = option.get_help().map(ToString::to_string);
            Some((
                format!("--{}", option.get_long()?),
                help.unwrap_or_default(),
            ))
        })
        .collect()
}

fn subcommands(command: &Command) -> Candidates {
    let shown = command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set());
    shown
        .map(|inner| {
            let about = inner.get_about().map(ToString::to_string);
            (inner.get_name().to_owned(), about.unwrap_or_default())
        })
        .collect()
}

fn operations() -> Candidates {
    let hits = catalog::search::list(&[]);
    hits.into_iter()
        .map(|hit| (hit.id.to_owned(), hit.summary))
        .collect()
}

fn services() -> Candidates {
    catalog::service_names()
        .map(|name| (name.to_owned(), String::new()))
        .collect()
}

fn profiles() -> Candidates {
    let names = Folder::find().and_then(|folder| folder.names());
    let names = names.unwrap_or_default().into_iter();
    names.map(|name| (name, String::new())).collect()
}

/// The parameters of an operation that are not given yet, or the values of the one that is begun.
fn parameters(operation: &str, given: &[&str], current: &str) -> Candidates {
    let Some(entry) = catalog::find(operation) else {
        return Vec::new();
    };
    let fields = entry.table.params;
    if let Some((name, _)) = current.split_once('=') {
        let field = fields.iter().find(|field| field.name == name);
        return field.map(values).unwrap_or_default();
    }
    let is_given = |field: &Field| {
        given.iter().any(|word| {
            word.split_once('=')
                .is_some_and(|(name, _)| name == field.name)
        })
    };
    let left = fields.iter().filter(|field| !is_given(field));
    left.map(|field| {
        let told = if field.required { "required" } else { "" };
        (format!("{}=", field.name), told.to_owned())
    })
    .collect()
}

/// What a parameter is known to take.
fn values(field: &Field) -> Candidates {
    let values: Vec<String> = match field.kind {
        Kind::Bool => vec!["true".to_owned(), "false".to_owned()],
        Kind::StringEnum(values) => values.iter().map(|&value| value.to_owned()).collect(),
        Kind::IntEnum(values) => values.iter().map(i64::to_string).collect(),
        _ => Vec::new(),
    };
    let name = field.name;
    values
        .into_iter()
        .map(|value| (format!("{name}={value}"), String::new()))
        .collect()
}
