//! How a client is set up.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::app::Credentials;
use crate::base::Base;
use crate::client::{App, Client, Settings, Shared, StoreParts, USER_AGENT_NAME};
use crate::error::Error;
use crate::limit::{Limiter, RateLimiter};
use crate::retry::{Backoff, Budget, RetryPolicy};
use crate::secret::Secret;
use crate::ticket::TicketBox;
use crate::token::{
    MemoryTokenStore, SelfBuiltTenant, Slot, StoreApp, TokenKey, TokenKind, TokenStore,
};

/// The base URL of Feishu.
pub const FEISHU: &str = "https://open.feishu.cn";
/// The base URL of Lark.
pub const LARK: &str = "https://open.larksuite.com";

/// Sets up a [`Client`].
///
/// Only the app has to be named; everything else has a default that serves production.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    app: Option<(AppChoice, String, Secret)>,
    base_url: String,
    http: Option<reqwest::Client>,
    headers: Vec<(HeaderName, HeaderValue)>,
    timeout: Duration,
    attempt_timeout: Duration,
    transfer_timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    retry: Arc<dyn RetryPolicy>,
    retry_budget: u32,
    limiter: Option<RateLimiter>,
    store: Option<Arc<dyn TokenStore>>,
    ticket_patience: Duration,
}

#[derive(Clone, Copy)]
enum AppChoice {
    SelfBuilt,
    Store,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            app: None,
            base_url: FEISHU.to_owned(),
            http: None,
            headers: Vec::new(),
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            transfer_timeout: Duration::from_secs(15 * 60),
            connect_timeout: Duration::from_secs(10),
            max_body: 16 * 1024 * 1024,
            retry: Arc::new(Backoff::new()),
            retry_budget: 100,
            limiter: None,
            store: None,
            ticket_patience: Duration::ZERO,
        }
    }

    /// An app that a company built for itself.
    pub fn self_built_app(
        mut self,
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> Self {
        let secret = Secret::new(app_secret.into());
        self.app = Some((AppChoice::SelfBuilt, app_id.into(), secret));
        self
    }

    /// An app from the store. It gets its tickets through
    /// [`Client::put_app_ticket_event`] and acts for the tenant that [`Client::tenant`] names.
    pub fn store_app(mut self, app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        let secret = Secret::new(app_secret.into());
        self.app = Some((AppChoice::Store, app_id.into(), secret));
        self
    }

    /// Where the platform is: [`FEISHU`] unless said otherwise, [`LARK`], or a deployment of one's
    /// own, whose path prefix is kept.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// How long a call may take, all attempts and waits included. A minute unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one attempt may wait for its whole answer, and a download for its next bytes.
    /// 30 seconds unless set.
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

    /// How long making a connection may take. 10 seconds unless set; a client of one's own has its
    /// own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
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

    /// An HTTP client of one's own, for proxies, certificates or a different TLS.
    ///
    /// Let it follow redirects only within a host when the helpdesk is used: an HTTP client takes
    /// `Authorization` off a request that goes elsewhere, but knows nothing of the helpdesk's
    /// header.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
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
        let base = Base::parse(&self.base_url)?;
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(USER_AGENT_NAME));
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        let http = match self.http {
            Some(http) => http,
            None => http_client(self.connect_timeout)?,
        };
        let store = self
            .store
            .unwrap_or_else(|| Arc::new(MemoryTokenStore::new()));
        let mut tenant = None;
        let app = match self.app {
            None => None,
            Some((_, id, secret)) if id.is_empty() || secret.expose().is_empty() => {
                return Err(Error::config("the app's id and secret cannot be empty"));
            }
            Some((choice, id, secret)) => {
                let key = |kind| TokenKey::new(base.as_str(), &id, &secret, kind);
                let credentials = |id: &str, secret: &Secret| {
                    Arc::new(Credentials {
                        id: id.to_owned(),
                        secret: secret.clone(),
                    })
                };
                let credentials = credentials(&id, &secret);
                let store = match choice {
                    AppChoice::SelfBuilt => {
                        tenant = Some(Arc::new(Slot::new(SelfBuiltTenant {
                            app: Arc::clone(&credentials),
                            key: key(TokenKind::Tenant),
                        })));
                        None
                    }
                    AppChoice::Store => {
                        let tickets = Arc::new(TicketBox::new(
                            key(TokenKind::AppTicket),
                            self.ticket_patience,
                        ));
                        Some(StoreParts {
                            app_token: Arc::new(Slot::new(StoreApp {
                                app: Arc::clone(&credentials),
                                key: key(TokenKind::App),
                                tickets: Arc::clone(&tickets),
                            })),
                            tickets,
                        })
                    }
                };
                Some(App { credentials, store })
            }
        };
        Ok(Client::from_parts(
            Shared {
                http,
                settings: Settings {
                    base,
                    headers,
                    timeout: self.timeout,
                    attempt_timeout: self.attempt_timeout,
                    transfer_timeout: self.transfer_timeout,
                    max_body: self.max_body,
                    retry: self.retry,
                    budget: Budget::new(self.retry_budget),
                    limiter: self.limiter.map(Limiter::new),
                },
                app,
                store,
                tenants: Mutex::new(HashMap::new()),
            },
            tenant,
        ))
    }
}

/// The HTTP client that is used when the caller brings none.
fn http_client(connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::custom(|attempt| {
            // Credentials stay where they were sent: another scheme, host or port is another place.
            let stays = attempt
                .previous()
                .last()
                .is_some_and(|from| from.origin() == attempt.url().origin());
            if stays && attempt.previous().len() <= 5 {
                attempt.follow()
            } else {
                attempt.stop()
            }
        }));
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_preconfigured(
        crate::tls::config()
            .map_err(|error| Error::config("TLS cannot be set up").with_source(error))?,
    );
    builder
        .build()
        .map_err(|error| Error::config("the HTTP client cannot be set up").with_source(error))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app.as_ref().map(|(_, id, _)| id))
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
