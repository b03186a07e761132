//! Failures, as people read them.

use std::error::Error as _;
use std::io::{self, Write as _};

use super::paint::{alarm, label};
use crate::catalog::{self, Effect};
use crate::engine::Lack;
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
    let mut lines = vec![format!("{} {failure}", alarm("error:"))];
    let told = |name: &str, text: &str| format!("  {} {text}", label(&format!("{name}:")));
    match failure {
        Failure::Lack { lack, .. } => {
            lines.extend(failure.help().map(|help| told("help", help)));
            if *lack == Lack::App {
                lines.push(told(
                    "help",
                    "without any credentials: feishu --mock call …",
                ));
            }
        }
        Failure::Input { operation, .. } => {
            let way = format!("feishu describe {} tells its parameters", operation.id);
            lines.push(told("help", &way));
        }
        Failure::Unknown { .. } => lines.push(told("help", "feishu search finds operations")),
        Failure::Call(error) => {
            let known = error.documented();
            let mut tell = |name: &str, text: Option<&str>| {
                if let Some(text) = text.filter(|text| !text.is_empty()) {
                    lines.push(told(name, text));
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
            tell("help", failure.help());
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
