//! Whether somebody is looking, and how much they see.

use std::io::{self, IsTerminal as _};

/// The width that a table is laid out for where there is no terminal: none at all.
const ENDLESS: u16 = u16::MAX;

/// A stream of the process.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stream {
    Input,
    Output,
    Error,
}

/// Whether a stream leads to a terminal.
pub(crate) fn is_terminal(stream: Stream) -> bool {
    match stream {
        Stream::Input => io::stdin().is_terminal(),
        Stream::Output => io::stdout().is_terminal(),
        Stream::Error => io::stderr().is_terminal(),
    }
}

/// How many columns standard output has.
pub(super) fn width() -> u16 {
    if !is_terminal(Stream::Output) {
        return ENDLESS;
    }
    match console::Term::stdout().size_checked() {
        Some((_, columns)) if columns > 0 => columns,
        _ => 80,
    }
}
