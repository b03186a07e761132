//! What every command takes.

use clap::Args;

use crate::engine::Identity;

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Calls a mock of the platform inside this process; needs no credentials
    #[arg(long, global = true)]
    pub(crate) mock: bool,
    /// Takes credentials from this profile
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) profile: Option<String>,
    /// Calls as the app or as the person who is logged in, where an operation takes both
    #[arg(long = "as", value_name = "WHO", global = true)]
    pub(crate) identity: Option<Identity>,
    /// Reports failures as JSON, on standard error
    #[arg(long, global = true)]
    pub(crate) json_errors: bool,
}
