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
//!
//! # Several processes
//!
//! Where several processes act for the same people, two of them would spend one refresh token, and
//! the person would have to log in again. A [`SessionStore`] prevents that: what people granted is
//! kept there, under a key that the program chooses, and a session that was started or opened there
//! is all processes'.
//!
//! ```no_run
//! use feishu_core::{Client, session::MemorySessionStore};
//!
//! # async fn run(code: String) -> Result<(), feishu_core::Error> {
//! let client = Client::builder()
//!     .self_built_app("cli_a1b2", "app_secret")
//!     // In place of memory: `feishu-redis`, or a store of one's own.
//!     .session_store(MemorySessionStore::new())
//!     .build()?;
//!
//! // Once, when the person has logged in.
//! let grant = client.exchange_code(code).send().await?;
//! client.start_session("ou_7d8a6e6df7621556", grant).await?;
//!
//! // Afterwards, in whichever process.
//! match client.open_session("ou_7d8a6e6df7621556").await? {
//!     Some(session) => println!("{:?}", session.grant().scopes),
//!     None => println!("has to log in"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What is promised:
//!
//! - However many processes need the next token, one refresh is made, and what it brings is in the
//!   store before any call uses it. A process with an older grant takes over the newer one.
//! - While the store fails, nobody refreshes: calls go on with the token that there is, which is
//!   renewed half an hour before its end, and fail once it has ended. A grant that was had and could
//!   not be kept stays in the process, and is kept as soon as the store works again.
//! - A store that lost its data gets each grant back from the processes that have it, when they next
//!   refresh. Until then it can be opened by no other process.
//! - **One case loses a login**: a process that dies after the platform has taken the refresh token
//!   and before what it answered is in the store. That is the time of one answer and one write.
//!   The person has to log in again; [`Error::needs_login`] says so.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

pub use super::code::CodeExchange;
pub use super::grant::UserGrant;
pub use super::grants::{MemorySessionStore, SessionKey, SessionStore, StoredGrant};

use super::bearer::Token;
use super::cache::TokenCache;
use super::issuer::Issuer;
use super::refresh::{Grants, Refresh};
use super::store::StoreError;
use crate::ground::error::{Error, ErrorKind};

/// How often a change is tried while others change the same.
const ROUNDS: u32 = 20;

/// A person's tokens that renew themselves. Cloning is cheap and shares them. Of one that
/// [`Client::session`](crate::Client::session) made, keep one per person: two would spend the refresh
/// token twice. Those that are started or opened in a [`SessionStore`] may be as many as there are
/// processes.
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

impl UserSession {
    pub(crate) fn new(issuer: &Arc<Issuer>, grant: UserGrant) -> Self {
        Self::of(issuer, Grants::own(grant))
    }

    /// One whose grant the store has in this version.
    fn shared(issuer: &Arc<Issuer>, key: SessionKey, version: u64, grant: UserGrant) -> Self {
        Self::of(issuer, Grants::shared(key, version, grant))
    }

    fn of(issuer: &Arc<Issuer>, grants: Grants) -> Self {
        let grant = grants.grant();
        let token = Token::new(&grant.access_token, grant.left()).ok();
        let grants = Arc::new(grants);
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
        self.grants
            .on_rotate(Arc::new(move |grant| Box::pin(keep(grant))));
        self
    }

    /// The grant as it is now.
    #[must_use]
    pub fn grant(&self) -> UserGrant {
        self.grants.grant()
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
            .field("grant", &self.grants.grant())
            .finish_non_exhaustive()
    }
}

/// What is in the store of one person.
struct Shelf<'a> {
    issuer: &'a Arc<Issuer>,
    key: SessionKey,
}

impl<'a> Shelf<'a> {
    fn new(issuer: &'a Arc<Issuer>, person: &str) -> Result<Self, Error> {
        let app_id = &issuer.app()?.id;
        let key = SessionKey::new(issuer.wire.base.as_str(), app_id, person);
        Ok(Self { issuer, key })
    }

    async fn load(&self) -> Result<Option<StoredGrant>, Error> {
        let loaded = self.issuer.sessions.load(&self.key);
        self.issuer.ask_sessions("loading a grant", loaded).await
    }

    /// Puts something in the place of whatever is there, as `next` says, and says which version it
    /// has; `None` if `next` wants nothing changed.
    async fn replace(
        &self,
        next: impl Fn(Option<&StoredGrant>) -> Option<Option<UserGrant>>,
    ) -> Result<Option<u64>, Error> {
        for _ in 0..ROUNDS {
            let there = self.load().await?;
            let Some(grant) = next(there.as_ref()) else {
                return Ok(None);
            };
            let before = there.map(|stored| stored.version);
            // Greater than that of any session before, also of those that the store has forgotten.
            let version = now_in_micros().max(before.map_or(1, |version| version + 1));
            let new = StoredGrant::new(version, grant);
            let swapped = self.issuer.sessions.swap(&self.key, before, &new);
            if self.issuer.ask_sessions("keeping a grant", swapped).await? {
                return Ok(Some(version));
            }
        }
        Err(Error::new(
            ErrorKind::Io,
            "the session store has something of the person that it cannot read, or others change it \
             again and again",
        ))
    }
}

fn now_in_micros() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
    })
}

/// Puts a new login into the store.
pub(crate) async fn start(
    issuer: &Arc<Issuer>,
    person: &str,
    grant: UserGrant,
) -> Result<UserSession, Error> {
    let shelf = Shelf::new(issuer, person)?;
    let version = shelf.replace(|_| Some(Some(grant.clone()))).await?;
    let version = version.unwrap_or_default();
    Ok(UserSession::shared(issuer, shelf.key, version, grant))
}

/// The session that the store has of a person.
pub(crate) async fn open(issuer: &Arc<Issuer>, person: &str) -> Result<Option<UserSession>, Error> {
    let shelf = Shelf::new(issuer, person)?;
    let Some(stored) = shelf.load().await? else {
        return Ok(None);
    };
    let session = |grant| UserSession::shared(issuer, shelf.key.clone(), stored.version, grant);
    Ok(stored.grant.map(session))
}

/// Ends a person's session for all processes.
pub(crate) async fn end(issuer: &Arc<Issuer>, person: &str) -> Result<(), Error> {
    let shelf = Shelf::new(issuer, person)?;
    let ended = shelf
        .replace(|there| {
            there
                .is_some_and(|there| there.grant.is_some())
                .then_some(None)
        })
        .await;
    ended.map(|_| ())
}
