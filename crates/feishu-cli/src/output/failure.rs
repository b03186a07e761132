//! Failures, as people read them.

use std::error::Error as _;
use std::io::{self, Write as _};

use crate::catalog::{self, Effect};
use crate::engine::{Identity, Lack};
use crate::failure::Failure;

/// Tells of a failure on standard error.
pub(crate) fn print(failure: &Failure, as_json: bool) {
    let text = match as_json {
        true => format!("{}\n", failure.json().compact()),
        false => people(failure),
    };
    // Where nobody reads it there is nobody to tell.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// A failure in lines: what it is, then what is known and what to do about it.
fn people(failure: &Failure) -> String {
    let mut lines = vec![format!("error: {failure}")];
    match failure {
        Failure::Lack { lack, .. } => lines.push(format!("  help: {}", way_out(*lack))),
        Failure::Input { operation, .. } => {
            lines.push(format!(
                "  help: feishu describe {} tells its parameters",
                operation.id
            ));
        }
        Failure::Unknown { .. } => lines.push("  help: feishu search finds operations".to_owned()),
        Failure::Call(error) => {
            let known = error.documented();
            let mut tell = |name: &str, text: Option<&str>| {
                if let Some(text) = text.filter(|text| !text.is_empty()) {
                    lines.push(format!("  {name}: {text}"));
                }
            };
            let mut cause = error.source();
            while let Some(known) = cause {
                tell("cause", Some(&known.to_string()));
                cause = known.source();
            }
            tell("advice", known.map(|known| known.advice));
            tell("help", error.help_message());
            tell("look", error.troubleshooter());
            tell("log id", error.log_id());
            let doubt = error.may_have_executed() && writes(error);
            tell(
                "note",
                doubt.then_some("it may have been carried out: look before repeating it"),
            );
            if error.needs_login() || error.is_token_rejected() {
                tell("help", Some("feishu login gets a new token of a person"));
            }
        }
        _ => {}
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Whether the call that failed would have written.
fn writes(error: &feishu_core::Error) -> bool {
    let effect = error.operation().map(catalog::effect);
    effect.is_none_or(|effect| effect != Effect::Reads)
}

/// What to do about a lack.
fn way_out(lack: Lack) -> &'static str {
    match lack {
        Lack::App => {
            "set FEISHU_APP_ID and FEISHU_APP_SECRET, or keep them: feishu profile add NAME --app-id ID\n  \
             help: without any credentials: feishu --mock call …"
        }
        Lack::User => "feishu login logs a person in; or set FEISHU_USER_ACCESS_TOKEN",
        Lack::Helpdesk => {
            "set FEISHU_HELPDESK_ID and FEISHU_HELPDESK_TOKEN, or add the profile with --helpdesk-id"
        }
        Lack::Only(Identity::App) => "leave --as user out",
        Lack::Only(Identity::User) => "leave --as app out; feishu login logs a person in",
    }
}
