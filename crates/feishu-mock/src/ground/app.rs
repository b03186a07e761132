//! The apps that the server knows.

/// An app with its secret.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) kind: AppKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppKind {
    SelfBuilt,
    Store,
}

/// Everything a caller has to know to be let in.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) apps: Vec<App>,
    pub(crate) home_tenant: String,
    pub(crate) tenants: Vec<String>,
    pub(crate) user_token: String,
    pub(crate) helpdesk_id: String,
    pub(crate) helpdesk_token: String,
    pub(crate) verification_token: String,
    /// Without one, events are neither encrypted nor signed.
    pub(crate) encrypt_key: Option<String>,
}

impl Credentials {
    pub(crate) fn app(&self, id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.id == id)
    }

    pub(crate) fn first(&self, kind: AppKind) -> Option<&App> {
        self.apps.iter().find(|app| app.kind == kind)
    }
}
