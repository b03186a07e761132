//! What is kept of a profile, and in what form.

use feishu_core::{Secret, UserGrant};
use serde::{Deserialize, Serialize};

/// The version of what is written. A file of a later one is not read.
pub(super) const VERSION: u32 = 1;

/// A profile: an app, and where it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Profile {
    /// The version of the form.
    pub(crate) version: u32,
    /// The app's id.
    pub(crate) app_id: String,
    /// Where the platform is.
    pub(crate) base_url: String,
    /// The helpdesk's id.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) helpdesk_id: Option<String>,
    /// Where the secrets are.
    pub(crate) secrets: Where,
}

impl Profile {
    /// A profile of an app.
    pub(crate) fn new(app_id: String, base_url: String, helpdesk_id: Option<String>) -> Self {
        Self {
            version: VERSION,
            app_id,
            base_url,
            helpdesk_id,
            secrets: Where::File,
        }
    }
}

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Where {
    /// In the system's keyring.
    Keyring,
    /// In a file that its owner alone can read.
    File,
}

/// The secrets of a profile. Written, they are there to be read: a keyring or a file of mode 0600
/// holds them, and nothing else does.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Secrets {
    /// The version of the form.
    pub(crate) version: u32,
    /// The app's secret.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) app_secret: Option<Secret>,
    /// The helpdesk's token.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) helpdesk_token: Option<Secret>,
    /// Who is logged in.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) person: Option<Person>,
}

impl Default for Secrets {
    fn default() -> Self {
        Self {
            version: VERSION,
            app_secret: None,
            helpdesk_token: None,
            person: None,
        }
    }
}

/// Who is logged in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Person {
    /// Their tokens.
    pub(crate) grant: UserGrant,
    /// Their name, where the platform told it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) name: Option<String>,
    /// Their `open_id`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) open_id: Option<String>,
}
