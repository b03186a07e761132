//! `cargo xtask demo`: generates, then makes the first five calls and handles an event.

use std::process::Command;

use crate::workspace::Workspace;
use crate::{Failure, generate};

/// The command. The calls are made by a program of their own: this one has to build when the
/// generated crates do not.
///
/// # Errors
/// When a spec is wrong, the program does not build, or a call failed.
pub fn run(workspace: &Workspace) -> Result<(), Failure> {
    generate::run(workspace, false)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "-q", "-p", "feishu-demo"])
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::new(format!("cannot start cargo: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new("the demo failed"))
    }
}
