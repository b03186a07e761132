//! The person's browser.

use std::process::{Command, Stdio};

use crate::output::{self, Stream};

/// Opens an address, where somebody is at a terminal to see it. That it does not open is no
/// failure: the address was printed.
pub(crate) fn open(url: &str) {
    if !output::is_terminal(Stream::Error) {
        return;
    }
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    let _ = Command::new(program)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
