//! The client as calls see it: what they are sent with. Its public face is on the top floor.

use std::sync::Arc;
use std::time::Duration;

use super::berth::Berths;
use super::limit::Limiter;
use crate::ground::app::AppKind;
use crate::ground::error::Error;
use crate::ground::operation::Apps;
use crate::token::{Issuer, Tenants, TicketBox, TokenCache};
use crate::wire::Wire;

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
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) shared: Arc<Shared>,
    pub(crate) tenant: TenantToken,
    pub(crate) tenant_key: Option<String>,
}

/// Where the tenant token comes from.
pub(crate) enum TenantToken {
    Cached(Arc<TokenCache>),
    /// There is none, and why.
    Missing(&'static str),
}

/// What a client and its scopes to tenants have in common.
pub(crate) struct Shared {
    pub(crate) issuer: Arc<Issuer>,
    pub(crate) app: Option<App>,
    pub(crate) timeout: Duration,
    pub(crate) transfer_timeout: Duration,
    pub(crate) limiter: Option<Limiter>,
    /// A store app's tenants.
    pub(crate) tenants: Tenants,
    pub(crate) berths: Arc<Berths>,
}

/// What an app's kind needs.
pub(crate) enum App {
    SelfBuilt,
    Store(StoreParts),
}

/// What a store app has beyond a self-built one.
pub(crate) struct StoreParts {
    pub(crate) tickets: Arc<TicketBox>,
    pub(crate) app_token: Arc<TokenCache>,
}

impl App {
    fn kind(&self) -> AppKind {
        match self {
            Self::SelfBuilt => AppKind::SelfBuilt,
            Self::Store(_) => AppKind::Store,
        }
    }
}

impl Client {
    pub(crate) fn shared(&self) -> &Shared {
        &self.inner.shared
    }

    pub(crate) fn issuer(&self) -> &Arc<Issuer> {
        &self.inner.shared.issuer
    }

    pub(crate) fn wire(&self) -> &Wire {
        &self.issuer().wire
    }

    /// What tells this client's tenant from the app's others.
    pub(crate) fn tenant_id(&self) -> &str {
        self.inner.tenant_key.as_deref().unwrap_or_default()
    }

    pub(crate) fn tenant_token(&self) -> Result<&Arc<TokenCache>, Error> {
        match &self.inner.tenant {
            TenantToken::Cached(cache) => Ok(cache),
            TenantToken::Missing(why) => Err(Error::config(*why)),
        }
    }

    /// Whether the operation is open to this kind of app.
    pub(crate) fn check_app(&self, apps: Apps) -> Result<(), Error> {
        match self.shared().app.as_ref().map(App::kind) {
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
        let app = self.issuer().app.as_ref()?;
        if scopes.is_empty() {
            return None;
        }
        Some(format!(
            "{}/app/{}/auth?q={}",
            self.wire().base.origin(),
            app.id,
            scopes.join(",")
        ))
    }
}
