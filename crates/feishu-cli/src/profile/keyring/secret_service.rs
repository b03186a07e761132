//! The Secret Service, which is asked through `secret-tool` of libsecret: speaking its protocol here
//! would bring a D-Bus library into every build of this crate. Secrets go over pipes and never stand in
//! arguments, which others can see.

use std::io::{self, Write as _};
use std::process::{Command, Output, Stdio};

use crate::failure::Failure;

const TOOL: &str = "secret-tool";

/// What a profile's secrets are kept under.
fn attributes<'a>(service: &'a str, name: &'a str) -> [&'a str; 4] {
    ["service", service, "profile", name]
}

/// What is kept; `None` where nothing is.
pub(super) fn get(service: &str, name: &str) -> Result<Option<String>, Failure> {
    let output = run("lookup", &[], attributes(service, name), None)?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match (output.status.success(), text.is_empty()) {
        (true, false) => Ok(Some(text)),
        // Of what it does not have it says nothing, and fails.
        _ if output.stderr.is_empty() => Ok(None),
        _ => Err(refused(&output)),
    }
}

/// Keeps a text.
pub(super) fn set(service: &str, name: &str, text: &str) -> Result<(), Failure> {
    let output = run(
        "store",
        &["--label", "feishu"],
        attributes(service, name),
        Some(text),
    )?;
    match output.status.success() {
        true => Ok(()),
        false => Err(refused(&output)),
    }
}

/// Forgets it.
pub(super) fn delete(service: &str, name: &str) -> Result<(), Failure> {
    let output = run("clear", &[], attributes(service, name), None)?;
    match output.status.success() || output.stderr.is_empty() {
        true => Ok(()),
        false => Err(refused(&output)),
    }
}

fn run(
    verb: &str,
    options: &[&str],
    attributes: [&str; 4],
    input: Option<&str>,
) -> Result<Output, Failure> {
    let failed =
        |error: io::Error| Failure::local(format!("the keyring cannot be asked by {TOOL}"), error);
    let mut child = Command::new(TOOL)
        .arg(verb)
        .args(options)
        .args(attributes)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut pipe) = child.stdin.take()
        && let Some(text) = input
    {
        pipe.write_all(text.as_bytes()).map_err(failed)?;
    }
    child.wait_with_output().map_err(failed)
}

fn refused(output: &Output) -> Failure {
    let said = String::from_utf8_lossy(&output.stderr);
    Failure::Local(format!("the keyring refused: {}", said.trim()))
}
