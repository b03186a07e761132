//! What a person granted, as it is kept.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, Serializer};

use crate::ground::encode::Writer;
use crate::ground::time::Timestamp;

/// What a person granted: their tokens and how long they last.
///
/// It is there to be kept, so serde writes and reads it, in JSON or another format that names its
/// fields. **What is written holds the tokens themselves**: keep it as you keep passwords.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// use std::time::{Duration, UNIX_EPOCH};
/// use feishu_core::UserGrant;
///
/// let grant = UserGrant::new("u-1", UNIX_EPOCH + Duration::from_secs(1_700_000_000));
/// let text = serde_json::to_string(&grant)?;
/// assert_eq!(text, r#"{"access_token":"u-1","expires_at":1700000000}"#);
/// assert_eq!(serde_json::from_str::<UserGrant>(&text)?, grant);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGrant {
    /// The `user_access_token`: a secret.
    pub access_token: String,
    /// When it ends.
    pub expires_at: SystemTime,
    /// What the next tokens are had for, once: a secret. Absent where the person did not grant
    /// `offline_access`.
    pub refresh_token: Option<String>,
    /// When the refresh token ends.
    pub refresh_expires_at: Option<SystemTime>,
    /// The scopes that were granted.
    pub scopes: Vec<String>,
}

impl UserGrant {
    /// A grant of an access token alone.
    #[must_use]
    pub fn new(access_token: impl Into<String>, expires_at: SystemTime) -> Self {
        Self {
            access_token: access_token.into(),
            expires_at,
            refresh_token: None,
            refresh_expires_at: None,
            scopes: Vec::new(),
        }
    }

    /// The same with a refresh token.
    #[must_use]
    pub fn with_refresh_token(
        mut self,
        refresh_token: impl Into<String>,
        expires_at: Option<SystemTime>,
    ) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self.refresh_expires_at = expires_at;
        self
    }

    pub(super) fn left(&self) -> Duration {
        self.expires_at
            .duration_since(SystemTime::now())
            .unwrap_or_default()
    }
}

impl fmt::Debug for UserGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserGrant")
            .field("access_token", &"[secret]")
            .field("expires_at", &self.expires_at)
            .field(
                "refresh_token",
                &self.refresh_token.as_ref().map(|_| "[secret]"),
            )
            .field("refresh_expires_at", &self.refresh_expires_at)
            .field("scopes", &self.scopes)
            .finish()
    }
}

impl Serialize for UserGrant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut writer = Writer::new(serializer);
        writer.field("access_token", &Some(&self.access_token));
        let expires_at = Some(Timestamp::from(self.expires_at));
        writer.seconds().field("expires_at", &expires_at);
        writer.field("refresh_token", &self.refresh_token);
        let refresh_expires_at = self.refresh_expires_at.map(Timestamp::from);
        writer
            .seconds()
            .field("refresh_expires_at", &refresh_expires_at);
        writer.field("scopes", &self.scopes);
        writer.end()
    }
}

/// The fields as they are kept, times in seconds.
#[derive(Default)]
struct Kept {
    access_token: Option<String>,
    expires_at: Option<Timestamp>,
    refresh_token: Option<String>,
    refresh_expires_at: Option<Timestamp>,
    scopes: Vec<String>,
}

crate::__decode_object! {
    [] Kept {
        0 access_token = "access_token",
        1 expires_at = "expires_at" seconds,
        2 refresh_token = "refresh_token",
        3 refresh_expires_at = "refresh_expires_at" seconds,
        4 scopes = "scopes",
    }
}

impl<'de> Deserialize<'de> for UserGrant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = Kept::deserialize(deserializer)?;
        let access_token = kept
            .access_token
            .ok_or_else(|| D::Error::missing_field("access_token"))?;
        let expires_at = kept
            .expires_at
            .and_then(|time| time.to_system_time())
            .ok_or_else(|| D::Error::missing_field("expires_at"))?;
        Ok(Self {
            access_token,
            expires_at,
            refresh_token: kept.refresh_token,
            refresh_expires_at: kept
                .refresh_expires_at
                .and_then(|time| time.to_system_time()),
            scopes: kept.scopes,
        })
    }
}
