//! From what somebody writes to the values of a call.
//!
//! Whatever the way (JSON, `name=value`, a path into an object), it becomes one JSON object of the
//! operation's parameters, in the form that they have on the wire; then the operation's table makes
//! values of it. The rules of the values are the SDK's to check, and it does when a call is sent.
//! Nothing here knows of a terminal.

mod files;
mod given;
mod mistake;
mod path;
mod typed;
mod values;

pub(crate) use self::files::{Files, within};
pub(crate) use self::given::Input;
pub(crate) use self::mistake::Mistake;
