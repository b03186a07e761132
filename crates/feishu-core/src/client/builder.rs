//! How a client is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::attempt::{App, Client, Inner, Limiter, RateLimiter, Shared, StoreParts, TenantToken};
use crate::ground::app::{AppKind, Credentials};
use crate::ground::error::Error;
use crate::ground::secret::Secret;
use crate::retry::{Backoff, Budget, RetryPolicy};
use crate::token::session::{MemorySessionStore, SessionStore};
use crate::token::{
    Issuer, MemoryTokenStore, SelfBuiltTenant, StoreApp, Tenants, TicketBox, TokenCache, TokenKey,
    TokenKind, TokenStore,
};
use crate::wire::observe::Observer;
use crate::wire::{Base, Configure, HttpSettings, USER_AGENT_NAME, Wire, http_client};

/// The base URL of Feishu.
pub const FEISHU: &str = "https://open.feishu.cn";
/// The base URL of Lark.
pub const LARK: &str = "https://open.larksuite.com";

/// Sets up a [`Client`].
///
/// Only the app has to be named; everything else has a default that serves production.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    app: Option<(AppKind, Credentials)>,
    base_url: String,
    allow_http: bool,
    http: HttpSettings,
    headers: Vec<(HeaderName, HeaderValue)>,
    timeout: Duration,
    attempt_timeout: Duration,
    transfer_timeout: Duration,
    stall_timeout: Duration,
    max_body: usize,
    retry: Arc<dyn RetryPolicy>,
    retry_budget: u32,
    limiter: Option<RateLimiter>,
    store: Option<Arc<dyn TokenStore>>,
    sessions: Option<Arc<dyn SessionStore>>,
    lease: Duration,
    ticket_patience: Duration,
    observer: Option<Arc<dyn Observer>>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            app: None,
            base_url: FEISHU.to_owned(),
            allow_http: false,
            http: HttpSettings {
                connect_timeout: Duration::from_secs(10),
                configure: None,
                roots: Vec::new(),
            },
            headers: Vec::new(),
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            transfer_timeout: Duration::from_secs(15 * 60),
            stall_timeout: Duration::from_secs(30),
            max_body: 16 * 1024 * 1024,
            retry: Arc::new(Backoff::new()),
            retry_budget: 100,
            limiter: None,
            store: None,
            sessions: None,
            lease: Duration::from_secs(10),
            ticket_patience: Duration::ZERO,
            observer: None,
        }
    }

    /// An app that a company built for itself.
    pub fn self_built_app(
        mut self,
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> Self {
        self.app = Some((AppKind::SelfBuilt, credentials(app_id, app_secret)));
        self
    }

    /// An app from the store. It gets its tickets through
    /// [`Client::put_app_ticket_event`] and acts for the tenant that [`Client::tenant`] names.
    pub fn store_app(mut self, app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        self.app = Some((AppKind::Store, credentials(app_id, app_secret)));
        self
    }

    /// Where the platform is: [`FEISHU`] unless said otherwise, [`LARK`], or a deployment of one's
    /// own, whose path prefix is kept.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Lets the base URL begin with `http://`, though it leads off this machine.
    ///
    /// The app's secret and every token then travel in clear. This is for networks that are
    /// protected otherwise, and for nothing else; without it such a URL is refused.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// How long a call may take, all attempts and waits included. A minute unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one attempt may wait for its whole answer. 30 seconds unless set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long a call that uploads a file may take, in place of the other two. 15 minutes unless
    /// set.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.transfer_timeout = timeout;
        self
    }

    /// How long an upload or a download may stand still: no byte taken by the platform, none given,
    /// no answer to an upload that is complete. 30 seconds unless set.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = timeout;
        self
    }

    /// How long making a connection may take. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// When calls are sent again: [`Backoff`] unless set.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// How many retries the client makes at once before successes have to pay for more: one for
    /// five calls that go well. A hundred unless set.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Whether the client keeps under the documented rate of each operation by itself: `true`,
    /// `false`, or a [`RateLimiter`] that says how. Off unless set.
    pub fn rate_limiter(mut self, limiter: impl Into<RateLimiter>) -> Self {
        let limiter = limiter.into();
        self.limiter = limiter.is_on().then_some(limiter);
        self
    }

    /// Configures the HTTP client under the client: proxies, the resolver, the pool, a local
    /// address, TCP options.
    ///
    /// ```
    /// use feishu_core::{Client, reqwest};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = reqwest::Proxy::https("http://proxy.internal:3128")?;
    /// let client = Client::builder()
    ///     .self_built_app("cli_a1", "secret")
    ///     .http(move |http| http.proxy(proxy).pool_max_idle_per_host(4))
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Redirects, decompression and TLS stay what they are, whatever is set here: no credential
    /// follows a redirect to another host. Certificates are added by
    /// [`root_certificate_pem`](Self::root_certificate_pem).
    ///
    /// A program that builds a [`reqwest::Client`] of its own, for other servers, finds reqwest
    /// without a default for TLS's cryptography (this crate brings its own and sets none for the
    /// process) and says once, before it does, which to take:
    ///
    /// ```
    /// use feishu_core::{reqwest, rustls};
    ///
    /// let _ = rustls::crypto::ring::default_provider().install_default();
    /// let http = reqwest::Client::new();
    /// # let _ = http;
    /// ```
    pub fn http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.http.configure = Some(match self.http.configure.take() {
            None => Box::new(configure),
            Some(earlier) => Box::new(move |http| configure(earlier(http))) as Configure,
        });
        self
    }

    /// Trusts the certificates in this PEM text beside the system's: those of a deployment of
    /// one's own, or of a proxy that looks into connections.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.roots.push(pem.into());
        self
    }

    /// Shows every request and its end to an [`Observer`], which may add headers to it.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// A header for every request.
    pub fn default_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Where tokens are kept for other processes. In memory unless set.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Where people's grants are kept for other processes: see
    /// [`session`](crate::session#several-processes). In memory unless set.
    pub fn session_store(mut self, store: impl SessionStore + 'static) -> Self {
        self.sessions = Some(Arc::new(store));
        self
    }

    /// How long a process that is gone keeps others from fetching the token, or refreshing the
    /// session, that it was about to: the life of a lease in the stores. A process that lives extends
    /// its lease every third of that. Ten seconds unless set, a tenth of a second at least.
    pub fn store_lease(mut self, life: Duration) -> Self {
        self.lease = life.max(Duration::from_millis(100));
        self
    }

    /// The largest answer that is taken, in bytes once decompressed; downloads are not bounded.
    /// 16 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How long a store app's call waits for the platform to push a ticket when there is none.
    /// Not at all unless set: a push can take minutes.
    pub fn app_ticket_wait(mut self, patience: Duration) -> Self {
        self.ticket_patience = patience;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When the base URL is not one, an app's id or secret is empty, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = Base::parse(&self.base_url, self.allow_http)?;
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(USER_AGENT_NAME));
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        let mut tenant = TenantToken::Missing(
            "the client has no app to get a token for; ClientBuilder::self_built_app adds one",
        );
        let app = match &self.app {
            None => None,
            Some((_, app)) if app.id.is_empty() || app.secret.expose().is_empty() => {
                return Err(Error::config("the app's id and secret cannot be empty"));
            }
            Some((kind, app)) => {
                let key = |kind| TokenKey::new(base.as_str(), app, kind);
                Some(match kind {
                    AppKind::SelfBuilt => {
                        tenant = TenantToken::Cached(Arc::new(TokenCache::new(SelfBuiltTenant {
                            key: key(TokenKind::Tenant),
                        })));
                        App::SelfBuilt
                    }
                    AppKind::Store => {
                        tenant = TenantToken::Missing(
                            "a store app acts for one tenant at a time; Client::tenant says which",
                        );
                        let key_of_ticket = key(TokenKind::AppTicket);
                        let tickets = Arc::new(TicketBox::new(key_of_ticket, self.ticket_patience));
                        App::Store(StoreParts {
                            app_token: Arc::new(TokenCache::new(StoreApp {
                                key: key(TokenKind::App),
                                tickets: Arc::clone(&tickets),
                            })),
                            tickets,
                        })
                    }
                })
            }
        };
        let limiter = self.limiter.as_ref().map(|limiter| {
            let app_id = self.app.as_ref().map_or("", |(_, app)| &app.id);
            Limiter::for_app(limiter, base.as_str(), app_id)
        });
        let wire = Wire {
            http: http_client(self.http)?,
            base,
            headers,
            attempt_timeout: self.attempt_timeout,
            stall_timeout: self.stall_timeout,
            max_body: self.max_body,
            observer: self.observer,
        };
        let issuer = Issuer {
            wire,
            app: self.app.map(|(_, credentials)| credentials),
            store: self
                .store
                .unwrap_or_else(|| Arc::new(MemoryTokenStore::new())),
            sessions: self
                .sessions
                .unwrap_or_else(|| Arc::new(MemorySessionStore::new())),
            lease: self.lease,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            timeout: self.timeout,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                shared: Arc::new(Shared {
                    issuer: Arc::new(issuer),
                    app,
                    timeout: self.timeout,
                    transfer_timeout: self.transfer_timeout,
                    limiter,
                    tenants: Tenants::new(),
                    berths: Arc::default(),
                }),
                tenant,
                tenant_key: None,
            }),
        })
    }
}

fn credentials(app_id: impl Into<String>, app_secret: impl Into<String>) -> Credentials {
    Credentials {
        id: app_id.into(),
        secret: Secret::new(app_secret.into()),
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app.as_ref().map(|(_, app)| &app.id))
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
