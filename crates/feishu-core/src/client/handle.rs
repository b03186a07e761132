//! What a user does with a client.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Method};

use super::builder::ClientBuilder;
use crate::attempt::{App, Client, Inner, StoreParts, TenantToken};
use crate::call::file::FileRequest;
use crate::call::raw::RawRequest;
use crate::ground::error::Error;
use crate::ground::secret::Secret;
use crate::token::session::{self, CodeExchange, UserGrant, UserSession};
use crate::token::{StoreTenant, TokenCache, TokenKey, TokenKind, ticket_in_event};

/// What a long connection is opened with.
#[doc(hidden)]
#[derive(Debug)]
pub struct LongConnectionParts<'a> {
    /// The client's connections.
    pub http: &'a reqwest::Client,
    /// The headers of every request.
    pub headers: &'a HeaderMap,
    /// The app's id.
    pub app_id: &'a str,
    /// The app's secret.
    pub app_secret: &'a Secret,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A store app's client for one of the tenants that installed it. Everything else is shared.
    ///
    /// ```
    /// # fn main() -> Result<(), feishu_core::Error> {
    /// let app = feishu_core::Client::builder().store_app("cli_a1", "secret").build()?;
    /// let customer = app.tenant("73658811060f175d");
    /// # let _ = customer;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A self-built app acts for its own tenant alone: calls by a client that names one fail with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), before anything is sent.
    #[must_use]
    pub fn tenant(&self, tenant_key: impl Into<String>) -> Self {
        let tenant_key = tenant_key.into();
        Self {
            inner: Arc::new(Inner {
                shared: Arc::clone(&self.inner.shared),
                tenant: self.tenant_token_of(&tenant_key),
                tenant_key: Some(tenant_key),
            }),
        }
    }

    fn tenant_token_of(&self, tenant_key: &str) -> TenantToken {
        let shared = self.shared();
        let (Some(App::Store(store)), Some(app)) = (&shared.app, &shared.issuer.app) else {
            return TenantToken::Missing(
                "Client::tenant is for store apps: a self-built app acts for its own tenant alone",
            );
        };
        TenantToken::Cached(shared.tenants.cache(tenant_key, || {
            let base = shared.issuer.wire.base.as_str();
            let key = TokenKey::new(base, app, TokenKind::Tenant);
            TokenCache::new(StoreTenant {
                app_token: Arc::clone(&store.app_token),
                key: key.for_tenant(tenant_key),
                tenant_key: tenant_key.to_owned(),
            })
        }))
    }

    /// A request to any endpoint, with the client's tokens, retries and errors: for what has no
    /// operation yet. The path begins with `/open-apis/`.
    ///
    /// ```no_run
    /// use feishu_core::{Client, http::Method};
    ///
    /// # async fn run(client: Client) -> Result<(), feishu_core::Error> {
    /// let bot: serde_json::Value = client
    ///     .request(Method::GET, "/open-apis/bot/v3/info")
    ///     .flat()
    ///     .send()
    ///     .await?;
    /// # let _ = bot;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a request does nothing until it is sent"]
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }

    /// A file at an address that an answer gave, such as that of a résumé: on whatever host, and
    /// without any of the client's credentials, for such addresses carry their own.
    ///
    /// ```no_run
    /// # async fn run(client: feishu_core::Client, url: &str) -> Result<(), feishu_core::Error> {
    /// client.download(url).await?.save("resume.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is retried, and guarded against standing still, as calls are.
    #[must_use = "a file is only fetched when it is awaited"]
    pub fn download(&self, url: impl AsRef<str>) -> FileRequest {
        FileRequest::new(self.clone(), url.as_ref())
    }

    /// Trades the code that the person's authorization brought for their tokens.
    ///
    /// See [`session`](crate::session) for the whole way.
    #[must_use = "an exchange does nothing until it is sent"]
    pub fn exchange_code(&self, code: impl Into<String>) -> CodeExchange {
        CodeExchange::new(Arc::clone(self.issuer()), code.into())
    }

    /// A person's tokens of this app that renew themselves, from what the person granted.
    ///
    /// See [`session`](crate::session).
    #[must_use]
    pub fn session(&self, grant: UserGrant) -> UserSession {
        UserSession::new(self.issuer(), grant)
    }

    /// Keeps what a person granted in the [`SessionStore`](crate::session::SessionStore), in the place
    /// of what was kept of them, and gives the session that all processes share.
    ///
    /// `person` is what the program calls the person: their `open_id`, or a key of its own.
    ///
    /// # Errors
    /// When the store fails, or the client has no app.
    pub async fn start_session(
        &self,
        person: impl AsRef<str>,
        grant: UserGrant,
    ) -> Result<UserSession, Error> {
        session::start(self.issuer(), person.as_ref(), grant).await
    }

    /// The session of a person that is kept in the [`SessionStore`](crate::session::SessionStore).
    /// `None` when there is none, and the person has to log in.
    ///
    /// # Errors
    /// When the store fails, or the client has no app.
    pub async fn open_session(
        &self,
        person: impl AsRef<str>,
    ) -> Result<Option<UserSession>, Error> {
        session::open(self.issuer(), person.as_ref()).await
    }

    /// Ends a person's session for all processes, so that none refreshes it any more. The platform is
    /// not told: the tokens that were given out end by themselves.
    ///
    /// # Errors
    /// When the store fails, or the client has no app.
    pub async fn end_session(&self, person: impl AsRef<str>) -> Result<(), Error> {
        session::end(self.issuer(), person.as_ref()).await
    }

    /// Hands over an app ticket, in whatever way it came.
    ///
    /// # Errors
    /// When this is not a store app's client.
    pub async fn put_app_ticket(&self, ticket: &str) -> Result<(), Error> {
        let tickets = Arc::clone(&self.store_parts()?.tickets);
        tickets.put(self.issuer(), ticket).await;
        Ok(())
    }

    /// Takes the app ticket out of the body of an app-ticket event, decrypted if it was encrypted.
    ///
    /// # Errors
    /// When the event is another one or for another app, or this is not a store app's client.
    pub async fn put_app_ticket_event(&self, event: &[u8]) -> Result<(), Error> {
        self.store_parts()?;
        let ticket = ticket_in_event(event, &self.issuer().app()?.id)?;
        self.put_app_ticket(&ticket).await
    }

    fn store_parts(&self) -> Result<&StoreParts, Error> {
        match &self.shared().app {
            Some(App::Store(store)) => Ok(store),
            _ => Err(Error::config("only store apps have app tickets")),
        }
    }

    /// What `feishu-events` opens a long connection with. `None` where the client has no self-built
    /// app, the only kind that may have one.
    #[doc(hidden)]
    #[must_use]
    pub fn long_connection(&self) -> Option<LongConnectionParts<'_>> {
        let (Some(App::SelfBuilt), Some(app)) = (&self.shared().app, &self.issuer().app) else {
            return None;
        };
        Some(LongConnectionParts {
            http: &self.wire().http,
            headers: &self.wire().headers,
            app_id: &app.id,
            app_secret: &app.secret,
        })
    }

    /// The base URL of the platform.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.wire().base.as_str()
    }

    /// The tenant that this client is for, where [`tenant`](Self::tenant) named one.
    #[must_use]
    pub fn tenant_key(&self) -> Option<&str> {
        self.inner.tenant_key.as_deref()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("app", &self.issuer().app)
            .field("tenant_key", &self.inner.tenant_key)
            .finish_non_exhaustive()
    }
}
