//! A person's tokens over time: from their authorization to the last refresh.
//!
//! The person authorizes the app in a browser, and the browser brings back a code. The code is
//! traded for a [`UserGrant`]; a [`UserSession`] made of it is then a user token that renews
//! itself. A refresh token works once: each refresh brings the next one, so whoever keeps grants
//! has to keep the new one before it is used. That is what [`UserSession::on_rotate`] is for.
//!
//! ```no_run
//! use feishu_core::{Client, session::UserSession};
//!
//! # async fn save(_: feishu_core::session::UserGrant) -> Result<(), std::io::Error> { Ok(()) }
//! # async fn run(client: Client, code: String) -> Result<(), feishu_core::Error> {
//! let grant = client
//!     .exchange_code(code)
//!     .redirect_uri("https://example.com/callback")
//!     .send()
//!     .await?;
//! let session = UserSession::new(grant).on_rotate(|grant| async move {
//!     save(grant).await?;
//!     Ok(())
//! });
//! client
//!     .request(feishu_core::http::Method::GET, "/open-apis/authen/v1/user_info")
//!     .as_user(&session)
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::BoxFuture;
use crate::client::Client;
use crate::error::{Error, ErrorKind, NO_REFRESH};
use crate::token::{Fetch, Fresh, MARGIN, Slot, Source, StoreError, Token};

const TOKEN_PATH: &str = "/open-apis/authen/v2/oauth/token";
/// The codes by which the token endpoint says that it failed itself, and that asking again helps.
const PASSING: [i64; 2] = [20_050, 20_072];
/// The waits before it is asked again.
const PAUSES: [Duration; 2] = [Duration::from_millis(300), Duration::from_millis(1200)];

/// What a person granted: their tokens and how long they last.
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

    fn left(&self) -> Duration {
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

/// The answer of the token endpoint.
#[derive(Default)]
struct Granted {
    access_token: Option<String>,
    expires_in: Option<i64>,
    refresh_token: Option<String>,
    refresh_token_expires_in: Option<i64>,
    scope: Option<String>,
}

crate::__decode_object! {
    [] Granted {
        0 access_token = "access_token",
        1 expires_in = "expires_in",
        2 refresh_token = "refresh_token",
        3 refresh_token_expires_in = "refresh_token_expires_in",
        4 scope = "scope",
    }
}

impl Granted {
    fn grant(self) -> Result<UserGrant, Error> {
        let now = SystemTime::now();
        let after = |seconds: i64| {
            let life = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
            now.checked_add(life).unwrap_or(now)
        };
        let (Some(access_token), Some(expires_in)) = (self.access_token, self.expires_in) else {
            return Err(Error::new(
                ErrorKind::Decode,
                format!("the answer of {TOKEN_PATH} has no token or no lifetime"),
            ));
        };
        let scope = self.scope.unwrap_or_default();
        Ok(UserGrant {
            access_token,
            expires_at: after(expires_in),
            refresh_token: self.refresh_token.filter(|token| !token.is_empty()),
            refresh_expires_at: self.refresh_token_expires_in.map(after),
            scopes: scope.split_whitespace().map(str::to_owned).collect(),
        })
    }
}

/// Asks for a grant by these fields, those that are there. Asks again only where the platform says
/// that it changed nothing: a code or a refresh token works once, and one that may have been used
/// must not be tried again blindly.
async fn ask(
    client: &Client,
    grant_type: &str,
    fields: &[(&str, Option<&str>)],
) -> Result<UserGrant, Error> {
    let app = client
        .app()
        .ok_or_else(|| Error::config("the client has no app to get a token for"))?;
    let mut body = json!({
        "grant_type": grant_type,
        "client_id": app.id,
        "client_secret": app.secret.expose(),
    });
    for (name, value) in fields {
        if let Some(value) = value {
            body[*name] = Value::from(*value);
        }
    }
    let mut pauses = PAUSES.iter();
    loop {
        match client.ask_once::<Granted>(TOKEN_PATH, body.clone()).await {
            Ok(granted) => return granted.grant(),
            Err(error) => {
                let passing = error.code().is_some_and(|code| PASSING.contains(&code));
                match pauses.next() {
                    Some(pause) if passing => tokio::time::sleep(*pause).await,
                    _ => return Err(error),
                }
            }
        }
    }
}

/// The trade of an authorization code for a grant. Made by [`Client::exchange_code`].
#[must_use = "an exchange does nothing until it is sent"]
pub struct CodeExchange {
    client: Client,
    code: String,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    scope: Option<String>,
}

impl CodeExchange {
    pub(crate) fn new(client: Client, code: String) -> Self {
        Self {
            client,
            code,
            redirect_uri: None,
            code_verifier: None,
            scope: None,
        }
    }

    /// The address that the authorization page sent the browser back to, as it was named there.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// The verifier, where the authorization used PKCE.
    pub fn code_verifier(mut self, verifier: impl Into<String>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }

    /// Fewer scopes than were authorized, with spaces between them.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Makes the trade. A code works once and for five minutes.
    ///
    /// # Errors
    /// What the platform says, or what keeps it from being asked.
    pub async fn send(self) -> Result<UserGrant, Error> {
        let fields = [
            ("code", Some(self.code.as_str())),
            ("redirect_uri", self.redirect_uri.as_deref()),
            ("code_verifier", self.code_verifier.as_deref()),
            ("scope", self.scope.as_deref()),
        ];
        ask(&self.client, "authorization_code", &fields).await
    }
}

impl fmt::Debug for CodeExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeExchange")
            .field("redirect_uri", &self.redirect_uri)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

/// A person's tokens that renew themselves. Cloning is cheap and shares them: keep one per person,
/// for two sessions of one refresh token would spend it twice.
///
/// However many calls need the next token, one refresh is made; it goes on when the call that
/// started it is dropped. When the person has to log in again, the error says so:
/// [`Error::needs_login`].
#[derive(Clone)]
pub struct UserSession {
    slot: Arc<Slot>,
    keeper: Arc<Keeper>,
}

type Rotated = Arc<dyn Fn(UserGrant) -> BoxFuture<'static, Result<(), StoreError>> + Send + Sync>;

struct Keeper {
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
    /// A session of this grant.
    #[must_use]
    pub fn new(grant: UserGrant) -> Self {
        let token = Token::new(&grant.access_token, grant.left()).ok();
        let keeper = Arc::new(Keeper {
            state: Mutex::new(State {
                grant,
                rotated: None,
                unsaved: false,
            }),
        });
        Self {
            slot: Arc::new(Slot::starting_with(Refresh(Arc::clone(&keeper)), token)),
            keeper,
        }
    }

    /// Hands each new grant to `keep` before any call uses it. When `keep` fails, so do the calls
    /// that wait, and the grant is handed over again at the next one; it is not lost.
    #[must_use]
    pub fn on_rotate<F, R>(self, keep: F) -> Self
    where
        F: Fn(UserGrant) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), StoreError>> + Send + 'static,
    {
        self.keeper.state().rotated = Some(Arc::new(move |grant| Box::pin(keep(grant))));
        self
    }

    /// The grant as it is now.
    #[must_use]
    pub fn grant(&self) -> UserGrant {
        self.keeper.state().grant.clone()
    }

    pub(crate) fn slot(&self) -> &Arc<Slot> {
        &self.slot
    }
}

impl fmt::Debug for UserSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSession")
            .field("grant", &self.keeper.state().grant)
            .finish_non_exhaustive()
    }
}

impl Keeper {
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
            keep(grant).await.map_err(|error| {
                Error::new(ErrorKind::Io, "the rotated tokens could not be kept").with_source(error)
            })?;
        }
        self.state().unsaved = false;
        Ok(())
    }
}

struct Refresh(Arc<Keeper>);

impl Source for Refresh {
    fn fetch<'a>(&'a self, fetch: Fetch<'a>) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            let State { grant, unsaved, .. } = self.0.state().clone();
            // A new grant that could not be kept is still good: only the keeping is repeated.
            let at_hand = unsaved
                && grant.left() > MARGIN
                && fetch.refused != Some(grant.access_token.as_str());
            if !at_hand {
                let refresh_token = usable(&grant)?;
                let fields = [("refresh_token", Some(refresh_token))];
                let grant = ask(fetch.client, "refresh_token", &fields).await?;
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
