//! A person's tokens over time: from their authorization to the last refresh.
//!
//! The person authorizes the app in a browser, and the browser brings back a code. The code is
//! traded for a [`UserGrant`]; a [`UserSession`] made of it is then a user token that renews
//! itself. A refresh token works once: each refresh brings the next one, so whoever keeps grants
//! has to keep the new one before it is used. That is what [`UserSession::on_rotate`] is for.
//!
//! ```no_run
//! use feishu_core::{Client, Json};
//!
//! # async fn save(_: feishu_core::session::UserGrant) -> Result<(), std::io::Error> { Ok(()) }
//! # async fn run(client: Client, code: String) -> Result<(), feishu_core::Error> {
//! let grant = client
//!     .exchange_code(code)
//!     .redirect_uri("https://example.com/callback")
//!     .send()
//!     .await?;
//! let session = client.session(grant).on_rotate(|grant| async move {
//!     save(grant).await?;
//!     Ok(())
//! });
//! client
//!     .request(feishu_core::http::Method::GET, "/open-apis/authen/v1/user_info")
//!     .as_user(&session)
//!     .send::<Json>()
//!     .await?;
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

pub use super::code::CodeExchange;
pub use super::grant::UserGrant;

use super::bearer::{MARGIN, Token};
use super::cache::TokenCache;
use super::issuer::Issuer;
use super::oauth;
use super::source::{Fresh, Source};
use super::store::StoreError;
use crate::ground::BoxFuture;
use crate::ground::error::{Error, ErrorKind, NO_REFRESH};

/// How long keeping a rotated grant may take. What goes on beyond that is dropped, and the grant
/// handed over anew at the next call.
const KEEPING: Duration = Duration::from_secs(10);

/// A person's tokens that renew themselves. Cloning is cheap and shares them: keep one per person,
/// for two sessions of one refresh token would spend it twice.
///
/// However many calls need the next token, one refresh is made; it goes on when the call that
/// started it is dropped. When the person has to log in again, the error says so:
/// [`Error::needs_login`].
#[derive(Clone)]
pub struct UserSession {
    issuer: Arc<Issuer>,
    cache: Arc<TokenCache>,
    grants: Arc<Grants>,
}

type Rotated = Arc<dyn Fn(UserGrant) -> BoxFuture<'static, Result<(), StoreError>> + Send + Sync>;

/// The grant of a session, and what is to be done with a new one.
struct Grants {
    state: Mutex<State>,
}

#[derive(Clone)]
struct State {
    grant: UserGrant,
    rotated: Option<Rotated>,
    /// Whether the grant has still to be handed to the callback.
    unsaved: bool,
}

impl UserSession {
    pub(crate) fn new(issuer: &Arc<Issuer>, grant: UserGrant) -> Self {
        let token = Token::new(&grant.access_token, grant.left()).ok();
        let grants = Arc::new(Grants {
            state: Mutex::new(State {
                grant,
                rotated: None,
                unsaved: false,
            }),
        });
        Self {
            issuer: Arc::clone(issuer),
            cache: Arc::new(TokenCache::starting_with(
                Refresh(Arc::clone(&grants)),
                token,
            )),
            grants,
        }
    }

    /// Hands each new grant to `keep` before any call uses it. When `keep` fails, or takes longer
    /// than ten seconds, so do the calls that wait, and the grant is handed over again at the next
    /// one; it is not lost.
    #[must_use]
    pub fn on_rotate<F, R>(self, keep: F) -> Self
    where
        F: Fn(UserGrant) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), StoreError>> + Send + 'static,
    {
        self.grants.state().rotated = Some(Arc::new(move |grant| Box::pin(keep(grant))));
        self
    }

    /// The grant as it is now.
    #[must_use]
    pub fn grant(&self) -> UserGrant {
        self.grants.state().grant.clone()
    }

    /// The app that the tokens are of.
    #[must_use]
    pub fn app_id(&self) -> &str {
        self.issuer.app.as_ref().map_or("", |app| &app.id)
    }

    pub(crate) fn cache(&self) -> &Arc<TokenCache> {
        &self.cache
    }

    /// The session's own issuer, if it gets its tokens where a client of this one sends them.
    pub(crate) fn issuer_for(&self, client: &Arc<Issuer>) -> Result<&Arc<Issuer>, Error> {
        if Arc::ptr_eq(&self.issuer, client) || self.issuer.serves(client) {
            return Ok(&self.issuer);
        }
        Err(Error::config(format!(
            "the session is of app `{}` at {}, and the client of another: a session is made by \
             Client::session of the app that the person authorized",
            self.app_id(),
            self.issuer.wire.base.as_str(),
        )))
    }
}

impl fmt::Debug for UserSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSession")
            .field("grant", &self.grants.state().grant)
            .finish_non_exhaustive()
    }
}

impl Grants {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands the grant over if that is still to be done.
    async fn save(&self) -> Result<(), Error> {
        let State {
            grant,
            rotated,
            unsaved,
        } = self.state().clone();
        if unsaved && let Some(keep) = rotated {
            let failed = |error: StoreError| {
                Error::new(ErrorKind::Io, "the rotated tokens could not be kept").with_source(error)
            };
            tokio::time::timeout(KEEPING, keep(grant))
                .await
                .map_err(|late| failed(late.into()))?
                .map_err(failed)?;
        }
        self.state().unsaved = false;
        Ok(())
    }
}

struct Refresh(Arc<Grants>);

impl Source for Refresh {
    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        refused: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            let State { grant, unsaved, .. } = self.0.state().clone();
            // A new grant that could not be kept is still good: only the keeping is repeated.
            let at_hand =
                unsaved && grant.left() > MARGIN && refused != Some(grant.access_token.as_str());
            if !at_hand {
                let refresh_token = usable(&grant)?;
                let fields = [("refresh_token", Some(refresh_token))];
                let grant = oauth::ask(issuer, "refresh_token", &fields).await?;
                let mut state = self.0.state();
                state.grant = grant;
                state.unsaved = true;
            }
            self.0.save().await?;
            let state = self.0.state();
            Ok(Fresh {
                token: state.grant.access_token.clone(),
                life: state.grant.left(),
            })
        })
    }

    fn limit(&self, issuer: &Issuer) -> Duration {
        // The endpoint is asked up to three times.
        issuer.timeout.saturating_mul(3).saturating_add(KEEPING)
    }

    fn renewable(&self) -> bool {
        let state = self.0.state();
        state.unsaved || usable(&state.grant).is_ok()
    }
}

/// The refresh token, if there is one that can still be used.
fn usable(grant: &UserGrant) -> Result<&str, Error> {
    let refused = |reason: &'static str| {
        Error::new(ErrorKind::Credential, reason).with_place(NO_REFRESH.to_owned())
    };
    let Some(token) = &grant.refresh_token else {
        return Err(refused(
            "the session has no refresh token (scope offline_access): the person has to log in again",
        ));
    };
    if grant
        .refresh_expires_at
        .is_some_and(|end| end <= SystemTime::now())
    {
        return Err(refused(
            "the refresh token has expired: the person has to log in again",
        ));
    }
    Ok(token)
}

impl fmt::Debug for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Refresh")
    }
}
