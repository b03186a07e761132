//! The app that a client speaks for.

use crate::ground::secret::Secret;

/// What identifies an app.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// The two kinds of app. They get their tokens in different ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppKind {
    SelfBuilt,
    Store,
}
