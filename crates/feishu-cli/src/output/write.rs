//! The streams of the process.

use std::io::{self, Write as _};

use crate::failure::Failure;
use crate::json::Json;

/// Writes to standard output. That nobody reads on is no failure.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// The same of bytes.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    written(out.write_all(bytes).and_then(|()| out.flush()))
}

/// Writes JSON to standard output.
pub(crate) fn json(value: &Json) -> Result<(), Failure> {
    text(&format!("{}\n", value.pretty()))
}

/// Says something on standard error, where it is in nobody's way.
pub(crate) fn note(text: &str) {
    // Where nobody reads it there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn written(outcome: io::Result<()>) -> Result<(), Failure> {
    outcome.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::local("standard output cannot be written", error),
    })
}
