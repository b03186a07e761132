//! Who calls: the app or a person, told apart by type, and the credentials that go with it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use base64::Engine as _;
use http::HeaderValue;

use super::client::Client;
use crate::ground::secret::Secret;
use crate::token::bearer;
use crate::token::session::UserSession;

mod sealed {
    pub trait Sealed {}
}

/// Who calls: [`Tenant`] or [`User`].
pub trait Identity: sealed::Sealed + fmt::Debug + Send + Sync + 'static {}

/// The app acts, with its `tenant_access_token`.
#[derive(Debug, Clone, Copy)]
pub enum Tenant {}

/// A person acts, with their `user_access_token`.
#[derive(Debug, Clone, Copy)]
pub enum User {}

impl sealed::Sealed for Tenant {}
impl sealed::Sealed for User {}
impl Identity for Tenant {}
impl Identity for User {}

/// A client together with who calls by it: what a service's handle is made of.
pub struct Caller<I> {
    parts: Arc<Parts>,
    identity: PhantomData<fn() -> I>,
}

/// What a call needs of its caller.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) user: Option<UserToken>,
    pub(crate) helpdesk: Option<HelpdeskToken>,
}

impl Caller<Tenant> {
    /// The app as the caller.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self::from_parts(Parts {
            client: client.clone(),
            user: None,
            helpdesk: None,
        })
    }
}

impl<I> Caller<I> {
    fn from_parts(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
            identity: PhantomData,
        }
    }

    /// The same caller with the helpdesk's own credential.
    #[must_use]
    pub fn with_helpdesk(&self, helpdesk: HelpdeskToken) -> Self {
        Self::from_parts(Parts {
            helpdesk: Some(helpdesk),
            ..Parts::clone(&self.parts)
        })
    }

    /// A person as the caller.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Caller<User> {
        Caller::from_parts(Parts {
            user: Some(user.into()),
            ..Parts::clone(&self.parts)
        })
    }

    /// The client under it.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.parts.client
    }

    pub(crate) fn parts(&self) -> &Arc<Parts> {
        &self.parts
    }
}

impl<I> Clone for Caller<I> {
    fn clone(&self) -> Self {
        Self {
            parts: Arc::clone(&self.parts),
            identity: PhantomData,
        }
    }
}

impl<I> fmt::Debug for Caller<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.fmt(f)
    }
}

/// What a person calls with: a `user_access_token` as it stands, or a [`UserSession`] that renews
/// its own.
///
/// ```
/// use feishu_core::UserToken;
/// let token = UserToken::from("u-7f1bcd13fc57d46bac21793a18e560");
/// assert_eq!(format!("{token:?}"), "UserToken([secret])");
/// ```
#[derive(Clone)]
pub struct UserToken(pub(crate) UserCredential);

#[derive(Clone)]
pub(crate) enum UserCredential {
    /// The header it makes; `None` where the text cannot be a header.
    Fixed(Option<HeaderValue>),
    Session(UserSession),
}

impl UserToken {
    /// A token as it stands. It is not renewed.
    #[must_use]
    pub fn new(token: impl AsRef<str>) -> Self {
        Self(UserCredential::Fixed(bearer(token.as_ref())))
    }
}

impl From<&str> for UserToken {
    fn from(token: &str) -> Self {
        Self::new(token)
    }
}

impl From<String> for UserToken {
    fn from(token: String) -> Self {
        Self::new(token)
    }
}

impl From<&String> for UserToken {
    fn from(token: &String) -> Self {
        Self::new(token)
    }
}

impl From<UserSession> for UserToken {
    fn from(session: UserSession) -> Self {
        Self(UserCredential::Session(session))
    }
}

impl From<&UserSession> for UserToken {
    fn from(session: &UserSession) -> Self {
        Self(UserCredential::Session(session.clone()))
    }
}

impl From<&UserToken> for UserToken {
    fn from(token: &UserToken) -> Self {
        token.clone()
    }
}

impl fmt::Debug for UserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            UserCredential::Fixed(_) => f.write_str("UserToken([secret])"),
            UserCredential::Session(session) => f.debug_tuple("UserToken").field(session).finish(),
        }
    }
}

/// The helpdesk's own credential, sent beside the token.
///
/// ```
/// use feishu_core::HelpdeskToken;
/// let helpdesk = HelpdeskToken::new("6931347112345679", "ht-1234");
/// assert!(!format!("{helpdesk:?}").contains("ht-1234"));
/// ```
#[derive(Clone)]
pub struct HelpdeskToken {
    id: String,
    header: HeaderValue,
}

impl HelpdeskToken {
    /// The credential from the helpdesk's id and token.
    #[must_use]
    pub fn new(id: impl Into<String>, token: impl Into<String>) -> Self {
        let id = id.into();
        let token = Secret::new(token.into());
        let encoded =
            base64::engine::general_purpose::STANDARD.encode(format!("{id}:{}", token.expose()));
        // Base64 has no character that a header cannot hold.
        let mut header =
            HeaderValue::try_from(encoded).unwrap_or_else(|_| HeaderValue::from_static(""));
        header.set_sensitive(true);
        Self { id, header }
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for HelpdeskToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HelpdeskToken")
            .field("id", &self.id)
            .field("token", &"[secret]")
            .finish()
    }
}
