//! The client: one app on one platform, with its connections, tokens and limits.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, Method};

use crate::app::{AppKind, Credentials};
use crate::base::Base;
use crate::builder::ClientBuilder;
use crate::decode::Decode;
use crate::error::{Error, ErrorKind};
use crate::executor::{self, Credential, Expected, Payload, Plan};
use crate::limit::Limiter;
use crate::operation::Apps;
use crate::raw::RawRequest;
use crate::retry::{Budget, Class, RetryPolicy};
use crate::secret::Secret;
use crate::session::CodeExchange;
use crate::ticket::{self, TicketBox};
use crate::token::{Slot, StoreTenant, TokenKey, TokenKind, TokenStore};

/// What every request says it comes from.
pub(crate) const USER_AGENT_NAME: &str = concat!("feishu-rs/", env!("CARGO_PKG_VERSION"));

/// An app on the platform: what every service's handle is made from.
///
/// Cloning is cheap, and clones share connections, tokens, limits and the retry budget: make one
/// and keep it.
///
/// ```
/// use feishu_core::Client;
///
/// # fn main() -> Result<(), feishu_core::Error> {
/// let client = Client::builder()
///     .self_built_app("cli_a1b2c3", "secret")
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    /// Where the tenant token comes from; a store app has one only for a named tenant.
    tenant: Option<Arc<Slot>>,
    tenant_key: Option<String>,
}

/// What a client and its scopes to tenants have in common.
pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    pub(crate) settings: Settings,
    pub(crate) app: Option<App>,
    pub(crate) store: Arc<dyn TokenStore>,
    /// The slots of a store app's tenants.
    pub(crate) tenants: Mutex<HashMap<String, Arc<Slot>>>,
}

/// What a client was built with.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) base: Base,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) transfer_timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
}

/// The app with what its kind needs.
pub(crate) struct App {
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) store: Option<StoreParts>,
}

/// What a store app has beyond a self-built one.
pub(crate) struct StoreParts {
    pub(crate) tickets: Arc<TicketBox>,
    pub(crate) app_token: Arc<Slot>,
}

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

impl App {
    fn kind(&self) -> AppKind {
        match self.store {
            Some(_) => AppKind::Store,
            None => AppKind::SelfBuilt,
        }
    }
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn from_parts(shared: Shared, tenant: Option<Arc<Slot>>) -> Self {
        Self {
            inner: Arc::new(Inner {
                shared: Arc::new(shared),
                tenant,
                tenant_key: None,
            }),
        }
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
    /// A self-built app has its own tenant alone; for it this is the same client.
    #[must_use]
    pub fn tenant(&self, tenant_key: impl Into<String>) -> Self {
        let shared = &self.inner.shared;
        let Some(App {
            credentials,
            store: Some(store),
        }) = &shared.app
        else {
            return self.clone();
        };
        let tenant_key = tenant_key.into();
        let mut tenants = shared
            .tenants
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let slot = tenants.entry(tenant_key.clone()).or_insert_with(|| {
            let key = TokenKey::new(
                shared.settings.base.as_str(),
                &credentials.id,
                &credentials.secret,
                TokenKind::Tenant,
            );
            Arc::new(Slot::new(StoreTenant {
                app_token: Arc::clone(&store.app_token),
                key: key.for_tenant(&tenant_key),
                tenant_key: tenant_key.clone(),
            }))
        });
        Self {
            inner: Arc::new(Inner {
                shared: Arc::clone(shared),
                tenant: Some(Arc::clone(slot)),
                tenant_key: Some(tenant_key),
            }),
        }
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
    ///     .send()
    ///     .await?
    ///     .flat()?;
    /// # let _ = bot;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a request does nothing until it is sent"]
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }

    /// Trades the code that the person's authorization brought for their tokens.
    ///
    /// See [`session`](crate::session) for the whole way.
    #[must_use = "an exchange does nothing until it is sent"]
    pub fn exchange_code(&self, code: impl Into<String>) -> CodeExchange {
        CodeExchange::new(self.clone(), code.into())
    }

    /// Hands over an app ticket, in whatever way it came.
    ///
    /// # Errors
    /// When this is not a store app's client.
    pub async fn put_app_ticket(&self, ticket: &str) -> Result<(), Error> {
        let tickets = Arc::clone(&self.store_parts()?.tickets);
        tickets.put(self, ticket).await;
        Ok(())
    }

    /// Takes the app ticket out of the body of an app-ticket event, decrypted if it was encrypted.
    ///
    /// # Errors
    /// When the event is another one or for another app, or this is not a store app's client.
    pub async fn put_app_ticket_event(&self, event: &[u8]) -> Result<(), Error> {
        self.store_parts()?;
        let app_id = self.app().map(|app| app.id.as_str()).unwrap_or_default();
        let ticket = ticket::from_event(event, app_id)?;
        self.put_app_ticket(&ticket).await
    }

    fn store_parts(&self) -> Result<&StoreParts, Error> {
        self.inner
            .shared
            .app
            .as_ref()
            .and_then(|app| app.store.as_ref())
            .ok_or_else(|| Error::config("only store apps have app tickets"))
    }

    /// The base URL of the platform.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.settings().base.as_str()
    }

    /// The tenant that this client is for, where [`tenant`](Self::tenant) named one.
    #[must_use]
    pub fn tenant_key(&self) -> Option<&str> {
        self.inner.tenant_key.as_deref()
    }

    /// What `feishu-events` opens a long connection with. `None` where the client has no self-built
    /// app, the only kind that may have one.
    #[doc(hidden)]
    #[must_use]
    pub fn long_connection(&self) -> Option<LongConnectionParts<'_>> {
        let shared = &self.inner.shared;
        let app = shared.app.as_ref()?;
        (app.kind() == AppKind::SelfBuilt).then(|| LongConnectionParts {
            http: &shared.http,
            headers: &shared.settings.headers,
            app_id: &app.credentials.id,
            app_secret: &app.credentials.secret,
        })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.inner.shared.settings
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.shared.http
    }

    pub(crate) fn token_store(&self) -> &dyn TokenStore {
        &*self.inner.shared.store
    }

    pub(crate) fn app(&self) -> Option<&Credentials> {
        self.inner.shared.app.as_ref().map(|app| &*app.credentials)
    }

    /// What tells this client's tenant from the app's others.
    pub(crate) fn tenant_id(&self) -> &str {
        self.inner.tenant_key.as_deref().unwrap_or_default()
    }

    pub(crate) fn tenant_slot(&self) -> Result<&Arc<Slot>, Error> {
        self.inner
            .tenant
            .as_ref()
            .ok_or_else(|| match &self.inner.shared.app {
                Some(_) => Error::config(
                    "a store app acts for one tenant at a time; Client::tenant says which",
                ),
                None => Error::config(
                    "the client has no app to get a token for; ClientBuilder::self_built_app adds one",
                ),
            })
    }

    /// Whether the operation is open to this kind of app.
    pub(crate) fn check_app(&self, apps: Apps) -> Result<(), Error> {
        match self.inner.shared.app.as_ref().map(App::kind) {
            Some(AppKind::SelfBuilt) if !apps.self_built => {
                Err(Error::config("the operation is open to store apps alone"))
            }
            Some(AppKind::Store) if !apps.store => Err(Error::config(
                "the operation is open to self-built apps alone",
            )),
            _ => Ok(()),
        }
    }

    /// The page of the developer console where these scopes are applied for.
    pub(crate) fn console_link(&self, scopes: &[&str]) -> Option<String> {
        let app = self.app()?;
        if scopes.is_empty() {
            return None;
        }
        Some(format!(
            "{}/app/{}/auth?q={}",
            self.settings().base.origin(),
            app.id,
            scopes.join(",")
        ))
    }

    /// Asks an endpoint that takes the app's secret and answers with fields beside `code`; it may
    /// be asked again.
    pub(crate) async fn ask_for_token<T: Decode>(
        &self,
        path: &str,
        body: serde_json::Value,
    ) -> Result<T, Error> {
        self.ask(path, body, Class::Safe).await
    }

    /// The same for an endpoint that takes what works only once.
    pub(crate) async fn ask_once<T: Decode>(
        &self,
        path: &str,
        body: serde_json::Value,
    ) -> Result<T, Error> {
        self.ask(path, body, Class::Unsafe).await
    }

    async fn ask<T: Decode>(
        &self,
        path: &str,
        body: serde_json::Value,
        class: Class,
    ) -> Result<T, Error> {
        let reply = executor::run(Plan {
            client: self.clone(),
            operation: None,
            method: Method::POST,
            address: format!("{}{path}", self.settings().base.prefix()),
            headers: HeaderMap::new(),
            helpdesk: None,
            payload: Payload::Bytes(body.to_string().into()),
            credential: Credential::None,
            class,
            answer: Expected::Envelope,
            timeout: None,
            retry: None,
        })
        .await?;
        // Neither the body nor serde's words about it: both may hold the secret that was asked for.
        let mut json = serde_json::Deserializer::from_slice(reply.body());
        let answer = T::decode(&mut json).and_then(|answer| json.end().map(|()| answer));
        answer.ok().flatten().ok_or_else(|| {
            reply.error(
                ErrorKind::Decode,
                format!("the answer of {path} is not what is documented"),
            )
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("app", &self.app())
            .field("tenant_key", &self.inner.tenant_key)
            .finish_non_exhaustive()
    }
}
