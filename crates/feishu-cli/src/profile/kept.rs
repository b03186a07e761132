//! What is kept of a profile, and in what form.

use std::time::{SystemTime, UNIX_EPOCH};

use feishu_core::session::StoredGrant;
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
    /// The version with which a login was ended: what others still have of it is not to come back.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) ended: Option<u64>,
}

impl Default for Secrets {
    fn default() -> Self {
        Self {
            version: VERSION,
            app_secret: None,
            helpdesk_token: None,
            person: None,
            ended: None,
        }
    }
}

impl Secrets {
    /// The login as the SDK keeps it.
    pub(super) fn login(&self) -> Option<StoredGrant> {
        match &self.person {
            Some(person) => Some(StoredGrant::new(person.version, Some(person.grant.clone()))),
            None => self.ended.map(|version| StoredGrant::new(version, None)),
        }
    }

    /// Puts what came of a login in its place.
    pub(super) fn renew(&mut self, new: &StoredGrant) {
        let known = self.person.take();
        self.ended = new.grant.is_none().then_some(new.version);
        self.person = new.grant.clone().map(|grant| Person {
            grant,
            version: new.version,
            name: known.as_ref().and_then(|person| person.name.clone()),
            open_id: known.and_then(|person| person.open_id),
        });
    }

    /// Puts a new login in the place of whatever was there, or ends that.
    pub(super) fn log_in(&mut self, person: Option<Person>) {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = since.map_or(0, |since| {
            u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
        });
        let there = self.login().map_or(0, |stored| stored.version);
        let version = now.max(there.saturating_add(1));
        self.ended = person.is_none().then_some(version);
        self.person = person.map(|person| Person { version, ..person });
    }
}

/// Who is logged in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Person {
    /// Their tokens.
    pub(crate) grant: UserGrant,
    /// Grows with each renewal and each login.
    #[serde(default)]
    pub(crate) version: u64,
    /// Their name, where the platform told it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) name: Option<String>,
    /// Their `open_id`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) open_id: Option<String>,
}
