//! What whoever starts the server decides.

use std::path::PathBuf;

use super::policy::Policy;

/// What whoever starts the server decides.
#[derive(Debug)]
pub(crate) struct Options {
    /// Which operations may be called.
    pub(crate) policy: Policy,
    /// The operations that are tools of their own.
    pub(crate) lifted: Vec<String>,
    /// How many bytes of an answer are given at once.
    pub(crate) most: usize,
    /// The folder that files are sent from and that downloads go to.
    pub(crate) folder: Option<PathBuf>,
}
