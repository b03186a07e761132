//! What can be chosen before the server starts.

use std::time::Duration;

use feishu_core::operation::{Operation, Service};

use crate::check::Leniency;
use crate::ground::app::{App, AppKind, Credentials};
use crate::memory::known::Known;
use crate::memory::state::{Settings, State};
use crate::memory::token::{Bearer, TokenKind, Tokens};

/// Makes a [`MockServer`](crate::MockServer). Whatever is not chosen has a default that works.
#[must_use = "a server runs once `start` was awaited"]
pub struct MockServerBuilder {
    known: Known,
    apps: Vec<App>,
    ticket: Option<String>,
    tenants: Vec<String>,
    user_token: String,
    helpdesk: (String, String),
    verification_token: String,
    encrypt_key: Option<String>,
    settings: Settings,
    lifetime: Duration,
    pub(super) port: u16,
}

impl MockServerBuilder {
    pub(crate) fn new() -> Self {
        Self {
            known: Known::default(),
            apps: Vec::new(),
            ticket: None,
            tenants: Vec::new(),
            user_token: "u-mock0user0token0of0feishu0mock".to_owned(),
            helpdesk: (
                "6931415926535897932".to_owned(),
                "ht-mock0helpdesk0token".to_owned(),
            ),
            verification_token: "verification-token-of-feishu-mock".to_owned(),
            encrypt_key: Some("encrypt-key-of-feishu-mock".to_owned()),
            settings: Settings {
                base_path: String::new(),
                leniency: Leniency::default(),
                enforce_limits: false,
                token_status: None,
                keep_bytes: 1024 * 1024,
                push_deadline: Duration::from_secs(3),
                redelivery_speed: 100_000,
            },
            lifetime: Duration::from_secs(7200),
            port: 0,
        }
    }

    /// Serves the operations of a service and pushes its events, with its documented examples where
    /// its crate's `examples` feature is on.
    pub fn service(mut self, service: &'static Service) -> Self {
        self.known.service(service);
        self
    }

    /// Serves one more operation.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.known.operation(operation);
        self
    }

    /// Listens on this port of 127.0.0.1, where it is not to be whichever is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Knows a self-built app with this id and secret. The first one is
    /// [`MockServer::app_id`](crate::MockServer::app_id).
    pub fn app(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.apps.push(App {
            id: id.into(),
            secret: secret.into(),
            kind: AppKind::SelfBuilt,
        });
        self
    }

    /// Knows a store app with this id and secret. The first one is
    /// [`MockServer::store_app_id`](crate::MockServer::store_app_id).
    pub fn store_app(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.apps.push(App {
            id: id.into(),
            secret: secret.into(),
            kind: AppKind::Store,
        });
        self
    }

    /// Sets the ticket that the store app has to show.
    pub fn app_ticket(mut self, ticket: impl Into<String>) -> Self {
        self.ticket = Some(ticket.into());
        self
    }

    /// Knows a tenant that has installed the store app.
    pub fn tenant_key(mut self, key: impl Into<String>) -> Self {
        self.tenants.push(key.into());
        self
    }

    /// Sets the user token that is good from the start and never expires by itself.
    pub fn user_token(mut self, token: impl Into<String>) -> Self {
        self.user_token = token.into();
        self
    }

    /// Sets the helpdesk's id and token.
    pub fn helpdesk(mut self, id: impl Into<String>, token: impl Into<String>) -> Self {
        self.helpdesk = (id.into(), token.into());
        self
    }

    /// Sets the verification token, which every event holds.
    pub fn verification_token(mut self, token: impl Into<String>) -> Self {
        self.verification_token = token.into();
        self
    }

    /// Sets the encrypt key, with which webhooks get their events encrypted and signed.
    pub fn encrypt_key(mut self, key: impl Into<String>) -> Self {
        self.encrypt_key = Some(key.into());
        self
    }

    /// Has no encrypt key: webhooks get their events in the clear and unsigned.
    pub fn without_encrypt_key(mut self) -> Self {
        self.encrypt_key = None;
        self
    }

    /// Sets how long an answer to an event may take: three seconds by default, as with the
    /// platform.
    pub fn push_deadline(mut self, deadline: Duration) -> Self {
        self.settings.push_deadline = deadline;
        self
    }

    /// Sets how much faster than the platform's events are pushed again. The platform waits 15
    /// seconds, five minutes, an hour and six hours; by default this server is a hundred thousand
    /// times as fast.
    pub fn redelivery_speed(mut self, times: u32) -> Self {
        self.settings.redelivery_speed = times.max(1);
        self
    }

    /// Serves everything under a path, as private deployments do: `/feishu`.
    pub fn base_path(mut self, path: &str) -> Self {
        let path = path.trim_matches('/');
        self.settings.base_path = if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        };
        self
    }

    /// Lets query parameters and fields pass that are not documented, in requests and in set answers.
    pub fn allow_unknown_fields(mut self) -> Self {
        self.settings.leniency.unknown_fields = true;
        self
    }

    /// Lets enumeration values pass that are not documented, in requests and in set answers.
    pub fn allow_unknown_enum_values(mut self) -> Self {
        self.settings.leniency.unknown_enum_values = true;
        self
    }

    /// Holds callers to the documented rate windows of each operation.
    pub fn enforce_rate_limits(mut self) -> Self {
        self.settings.enforce_limits = true;
        self
    }

    /// Sets how long app, tenant and OAuth tokens live: two hours by default.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Sets the HTTP status of every refused token. The platform uses 200, 400 and 401; by
    /// default a user token that is invalid or expired gets 401 and everything else 400.
    pub fn token_error_status(mut self, status: u16) -> Self {
        self.settings.token_status = Some(status);
        self
    }

    /// Sets how many bytes of each body, or of each part of a multipart body, are kept: one
    /// mebibyte by default. A JSON body that is longer is refused.
    pub fn keep_body_bytes(mut self, bytes: usize) -> Self {
        self.settings.keep_bytes = bytes;
        self
    }

    /// All that the server has to know.
    pub(crate) fn build(self) -> State {
        let mut apps = self.apps;
        let defaults = [
            (
                AppKind::SelfBuilt,
                "cli_mock0self0built0",
                "mock0self0built0secret",
            ),
            (
                AppKind::Store,
                "cli_mock0store0app0",
                "mock0store0app0secret",
            ),
        ];
        for (kind, id, secret) in defaults {
            if !apps.iter().any(|app| app.kind == kind) {
                apps.push(App {
                    id: id.to_owned(),
                    secret: secret.to_owned(),
                    kind,
                });
            }
        }
        let mut tenants = self.tenants;
        if tenants.is_empty() {
            tenants.push("mock0tenant0key0".to_owned());
        }
        let credentials = Credentials {
            apps,
            home_tenant: "mock0home0tenant".to_owned(),
            tenants,
            user_token: self.user_token,
            helpdesk_id: self.helpdesk.0,
            helpdesk_token: self.helpdesk.1,
            verification_token: self.verification_token,
            encrypt_key: self.encrypt_key,
        };
        let mut tokens = Tokens::new(self.lifetime);
        tokens.add(
            credentials.user_token.clone(),
            Bearer {
                kind: TokenKind::User,
                app: credentials
                    .first(AppKind::SelfBuilt)
                    .map_or_else(String::new, |app| app.id.clone()),
                tenant: credentials.home_tenant.clone(),
            },
            i64::MAX,
        );
        State::new(
            self.settings,
            credentials,
            Some(
                self.ticket
                    .unwrap_or_else(|| "ticket-of-feishu-mock".to_owned()),
            ),
            tokens,
            self.known,
        )
    }
}
