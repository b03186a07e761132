//! A write is asked about on a terminal, and has to be agreed to elsewhere.

use std::io::{self, BufRead as _, Write as _};

use feishu_core::operation::{Operation, Retry};

use crate::catalog::{self, Effect};
use crate::failure::Failure;
use crate::json::Object;
use crate::output::{self, Stream};

/// Asks about a call, unless it only reads or can be repeated at will.
pub(crate) fn write(operation: &Operation, given: &Object) -> Result<(), Failure> {
    let what = match catalog::effect(operation) {
        Effect::Reads => return Ok(()),
        Effect::WritesOnce if has_key(operation, given) => return Ok(()),
        Effect::Deletes => "deletes",
        Effect::WritesOnce | Effect::Writes => "writes, and cannot be repeated safely",
    };
    ask(&format!("{} {what}", operation.id))
}

/// Whether the key is there by which the platform tells a repetition.
fn has_key(operation: &Operation, given: &Object) -> bool {
    let Retry::Idempotent(key) = operation.retry else {
        return false;
    };
    let name = operation.params.get(key.param).map(|field| field.name);
    key.fill || name.is_some_and(|name| given.get(name).is_some())
}

/// Asks whether to go on with what is said.
pub(crate) fn ask(what: &str) -> Result<(), Failure> {
    if !output::is_terminal(Stream::Input) || !output::is_terminal(Stream::Error) {
        return Err(Failure::Unconfirmed(format!(
            "{what}: nothing was sent, for nobody is there to agree; --yes agrees, --dry-run shows the request"
        )));
    }
    let mut err = io::stderr().lock();
    let mut answer = String::new();
    let asked = write!(err, "{what}. Go on? [y/N] ")
        .and_then(|()| err.flush())
        .and_then(|()| io::stdin().lock().read_line(&mut answer));
    asked.map_err(|error| Failure::local("the terminal cannot be asked", error))?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::Unconfirmed("nothing was sent".to_owned())),
    }
}
