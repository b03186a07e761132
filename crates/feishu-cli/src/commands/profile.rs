//! `feishu profile`: apps that are known by name.

use std::io::{self, Write as _};

use clap::{Args, Subcommand};
use feishu_core::{FEISHU, LARK, Secret};

use crate::failure::Failure;
use crate::json::{Json, Object};
use crate::output::{self, Stream};
use crate::profile::{self, Folder, Profile, Secrets, Where};

/// What `feishu profile` does.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Adds an app, or puts another in its place; asks for its secret
    Add(Add),
    /// Lists the apps that are known
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Uses one from now on
    Use {
        /// Its name
        name: String,
    },
    /// Forgets one, with its secrets and who is logged in
    Remove {
        /// Its name
        name: String,
    },
}

/// What `feishu profile add` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  feishu profile add work --app-id cli_a1b2c3
  pass show feishu | feishu profile add work --app-id cli_a1b2c3

Secrets are asked for, or read from standard input, a line each: the app's secret, then the
helpdesk's token where --helpdesk-id is given.")]
pub(crate) struct Add {
    /// What it is called
    name: String,
    /// The app's id
    #[arg(long, value_name = "ID")]
    app_id: String,
    /// Where the platform is, if not at open.feishu.cn
    #[arg(long, value_name = "URL", conflicts_with = "lark")]
    base_url: Option<String>,
    /// The platform is Lark's, at open.larksuite.com
    #[arg(long)]
    lark: bool,
    /// The id of a helpdesk
    #[arg(long, value_name = "ID")]
    helpdesk_id: Option<String>,
    /// Keeps the secrets in a file, though there is a keyring
    #[arg(long)]
    file: bool,
}

pub(crate) fn run(action: Action) -> Result<(), Failure> {
    let folder = Folder::find()?;
    match action {
        Action::Add(add) => self::add(&folder, add),
        Action::List { json } => list(&folder, json),
        Action::Use { name } => {
            folder.use_profile(&name)?;
            output::note(&format!("{name} is in use"));
            Ok(())
        }
        Action::Remove { name } => profile::forget(&folder, &name),
    }
}

fn add(folder: &Folder, add: Add) -> Result<(), Failure> {
    let base_url = match (add.base_url, add.lark) {
        (Some(url), _) => url,
        (None, true) => LARK.to_owned(),
        (None, false) => FEISHU.to_owned(),
    };
    let app_secret = Some(secret("The app's secret")?);
    let helpdesk_token = match &add.helpdesk_id {
        Some(_) => Some(secret("The helpdesk's token")?),
        None => None,
    };
    let secrets = Secrets {
        app_secret,
        helpdesk_token,
        ..Secrets::default()
    };
    let profile = Profile::new(add.app_id, base_url, add.helpdesk_id);
    // What the SDK does not take is not kept.
    profile::client_of(&profile, &secrets)?;
    let place = profile::keep(folder, &add.name, profile, &secrets, add.file)?;
    if folder.current()?.is_none() {
        folder.use_profile(&add.name)?;
    }
    output::note(&format!(
        "{} is kept, its secrets in {}",
        add.name,
        match place {
            Where::Keyring => "the keyring",
            Where::File => "a file that you alone can read",
        }
    ));
    Ok(())
}

/// A secret, asked for without showing it, or the next line of standard input.
fn secret(what: &str) -> Result<Secret, Failure> {
    let failed = |error: io::Error| Failure::local("the secret cannot be read", error);
    let text = if output::is_terminal(Stream::Input) {
        let term = console::Term::stderr();
        write!(&term, "{what}: ").map_err(failed)?;
        term.read_secure_line().map_err(failed)?
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map_err(failed)?;
        line
    };
    match text.trim() {
        "" => Err(Failure::Usage(format!(
            "{what} is missing: give it on standard input"
        ))),
        text => Ok(Secret::new(text)),
    }
}

fn list(folder: &Folder, as_json: bool) -> Result<(), Failure> {
    let current = folder.current()?;
    let mut profiles = Vec::new();
    for name in folder.names()? {
        let profile = folder.profile(&name)?;
        profiles.push((current.as_deref() == Some(&*name), name, profile));
    }
    if as_json {
        let items = profiles.iter().map(|(in_use, name, profile)| {
            let object = Object::new()
                .with("name", name)
                .with("in_use", *in_use)
                .with("app_id", &profile.app_id)
                .with("base_url", &profile.base_url)
                .with_some("helpdesk_id", profile.helpdesk_id.as_ref())
                .with("secrets", Json::of(&profile.secrets));
            Json::Object(object)
        });
        return output::json(&items.collect());
    }
    if profiles.is_empty() {
        output::note("no profiles; feishu profile add NAME --app-id ID adds one");
        return Ok(());
    }
    let rows = profiles.into_iter().map(|(in_use, name, profile)| {
        let mark = if in_use { "*" } else { " " };
        [mark.to_owned(), name, profile.app_id, profile.base_url]
    });
    output::columns(&rows.collect::<Vec<_>>())
}
