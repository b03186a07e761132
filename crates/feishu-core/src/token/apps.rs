//! How each kind of app gets its tokens.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::bearer::LONGEST_LIFE;
use super::cache::{Refused, TokenCache};
use super::issuer::Issuer;
use super::source::{Fresh, Source};
use super::store::TokenKey;
use super::ticket::TicketBox;
use crate::ground::BoxFuture;
use crate::ground::error::{Error, ErrorKind, TICKET_CODE};
use crate::retry::Class;

async fn ask(issuer: &Issuer, path: &'static str, body: Value) -> Result<Fresh, Error> {
    let answer = issuer.ask(path, body, Class::Safe).await?;
    let token = answer.tenant_access_token.or(answer.app_access_token);
    match (token, answer.expire) {
        (Some(token), Some(expire)) => Ok(Fresh {
            token,
            life: life(expire),
        }),
        _ => Err(Error::new(
            ErrorKind::Decode,
            format!("the answer of {path} has no token or no lifetime"),
        )),
    }
}

/// A lifetime in seconds, within what can be believed.
fn life(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or_default()).min(LONGEST_LIFE)
}

/// The tenant token of a self-built app.
#[derive(Debug)]
pub(crate) struct SelfBuiltTenant {
    pub(crate) key: TokenKey,
}

impl Source for SelfBuiltTenant {
    fn key(&self) -> Option<&TokenKey> {
        Some(&self.key)
    }

    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            let app = issuer.app()?;
            ask(
                issuer,
                "/open-apis/auth/v3/tenant_access_token/internal",
                json!({
                    "app_id": app.id,
                    "app_secret": app.secret.expose(),
                }),
            )
            .await
        })
    }
}

/// The app token of a store app, by its ticket.
#[derive(Debug)]
pub(crate) struct StoreApp {
    pub(crate) key: TokenKey,
    pub(crate) tickets: Arc<TicketBox>,
}

impl Source for StoreApp {
    fn key(&self) -> Option<&TokenKey> {
        Some(&self.key)
    }

    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            let app = issuer.app()?;
            let mut ticket = self.tickets.ticket(issuer).await?;
            let mut renewed = false;
            loop {
                let asked = ask(
                    issuer,
                    "/open-apis/auth/v3/app_access_token",
                    json!({
                        "app_id": app.id,
                        "app_secret": app.secret.expose(),
                        "app_ticket": ticket.expose(),
                    }),
                )
                .await;
                match asked {
                    Err(error) if error.code() == Some(TICKET_CODE) && !renewed => {
                        renewed = true;
                        ticket = self.tickets.another(issuer, &ticket, error).await?;
                    }
                    asked => return asked,
                }
            }
        })
    }

    fn limit(&self, issuer: &Issuer) -> Duration {
        // The endpoint twice, a push asked for and waited for.
        let asking = issuer.timeout.saturating_mul(3);
        asking.saturating_add(self.tickets.patience())
    }
}

/// The token of one tenant of a store app, by the app's own token.
#[derive(Debug)]
pub(crate) struct StoreTenant {
    pub(crate) app_token: Arc<TokenCache>,
    pub(crate) key: TokenKey,
    pub(crate) tenant_key: String,
}

impl Source for StoreTenant {
    fn key(&self) -> Option<&TokenKey> {
        Some(&self.key)
    }

    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            loop {
                let app_token = self.app_token.token(issuer).await?;
                let asked = ask(
                    issuer,
                    "/open-apis/auth/v3/tenant_access_token",
                    json!({
                        "app_access_token": app_token.secret.expose(),
                        "tenant_key": self.tenant_key,
                    }),
                )
                .await;
                match asked {
                    // Once: the token that comes in its place is final until it is taken.
                    Err(error)
                        if error.is_token_rejected()
                            && self.app_token.refuse(&app_token) == Refused::Replaceable => {}
                    asked => {
                        app_token.prove();
                        return asked;
                    }
                }
            }
        })
    }

    fn limit(&self, issuer: &Issuer) -> Duration {
        // The endpoint twice, and twice the app's own token before it.
        let own = issuer.timeout.saturating_mul(2);
        own.saturating_add(self.app_token.limit(issuer).saturating_mul(2))
    }
}
