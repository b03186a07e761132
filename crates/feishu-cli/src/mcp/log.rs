//! What was called, as lines of JSON on standard error. Values of parameters and answers are not among
//! what is told: they are people's data.

use std::io::{self, Write as _};
use std::time::Instant;

use feishu_core::{Error, Timestamp};

use crate::failure::Failure;
use crate::json::{Json, Object};

/// A call of a tool that is under way.
#[derive(Debug)]
pub(super) struct Line {
    begun: Instant,
    known: Object,
}

impl Line {
    pub(super) fn of(tool: &str) -> Self {
        Self {
            begun: Instant::now(),
            known: Object::new().with("time", now()).with("tool", tool),
        }
    }

    /// Notes which operation it is about.
    pub(super) fn about(&mut self, operation: &str) {
        self.known.set("operation", operation);
    }

    /// Tells how it ended: with an answer of so many bytes, or badly.
    pub(super) fn end(self, outcome: Result<usize, &Failure>) {
        let milliseconds = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let known = self.known.with("milliseconds", milliseconds);
        let known = match outcome {
            Ok(bytes) => known
                .with("outcome", "ok")
                .with("bytes", u64::try_from(bytes).unwrap_or(u64::MAX)),
            Err(failure) => {
                let error: Option<&Error> = match failure {
                    Failure::Call(error) => Some(error),
                    _ => None,
                };
                known
                    .with("outcome", failure.kind())
                    .with_some("code", error.and_then(|error| error.code()))
                    .with_some("log_id", error.and_then(|error| error.log_id()))
            }
        };
        tell(known);
    }
}

fn now() -> String {
    let millis = Timestamp::now().as_millis().unwrap_or_default();
    Timestamp::from_millis(millis).to_string()
}

/// Writes a line.
pub(super) fn tell(line: Object) {
    // Where nobody reads it there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{}", Json::Object(line).compact());
}
