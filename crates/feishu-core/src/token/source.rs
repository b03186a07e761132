//! How each kind of app gets its tokens.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::store::{StoredToken, TokenKey};
use super::{Fetch, Fresh, LONGEST_LIFE, Slot, Source};
use crate::BoxFuture;
use crate::app::Credentials;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::ticket::TicketBox;

/// The answer of the token endpoints, which put their fields beside `code`.
#[derive(Default)]
struct TokenAnswer {
    tenant_access_token: Option<String>,
    app_access_token: Option<String>,
    expire: Option<i64>,
}

crate::__decode_object! {
    [] TokenAnswer {
        0 tenant_access_token = "tenant_access_token",
        1 app_access_token = "app_access_token",
        2 expire = "expire",
    }
}

async fn ask(client: &Client, path: &str, body: Value) -> Result<Fresh, Error> {
    let answer: TokenAnswer = client.ask_for_token(path, body).await?;
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
pub(crate) fn life(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or_default()).min(LONGEST_LIFE)
}

/// The token that the store has, if it is worth taking.
async fn stored(fetch: &Fetch<'_>, key: &TokenKey) -> Option<Fresh> {
    let store = fetch.client.token_store();
    if let Some(refused) = fetch.refused
        && let Err(error) = store.remove(key, refused).await
    {
        tracing::warn!(error = %error, "the token store failed to drop a token");
    }
    match store.get(key).await {
        Ok(Some(stored)) => {
            let life = stored.left();
            (life > fetch.needed && fetch.refused != Some(stored.token.as_str())).then_some(Fresh {
                token: stored.token,
                life,
            })
        }
        Ok(None) => None,
        Err(error) => {
            tracing::warn!(error = %error, "the token store failed to give a token");
            None
        }
    }
}

pub(crate) async fn keep(client: &Client, key: &TokenKey, fresh: &Fresh) {
    let token = StoredToken::new(fresh.token.clone(), SystemTime::now() + fresh.life);
    if let Err(error) = client.token_store().put(key, token).await {
        tracing::warn!(error = %error, "the token store failed to keep a token");
    }
}

/// The tenant token of a self-built app.
#[derive(Debug)]
pub(crate) struct SelfBuiltTenant {
    pub(crate) app: Arc<Credentials>,
    pub(crate) key: TokenKey,
}

impl Source for SelfBuiltTenant {
    fn fetch<'a>(&'a self, fetch: Fetch<'a>) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            if let Some(stored) = stored(&fetch, &self.key).await {
                return Ok(stored);
            }
            let fresh = ask(
                fetch.client,
                "/open-apis/auth/v3/tenant_access_token/internal",
                json!({
                    "app_id": self.app.id,
                    "app_secret": self.app.secret.expose(),
                }),
            )
            .await?;
            keep(fetch.client, &self.key, &fresh).await;
            Ok(fresh)
        })
    }
}

/// The app token of a store app, by its ticket.
#[derive(Debug)]
pub(crate) struct StoreApp {
    pub(crate) app: Arc<Credentials>,
    pub(crate) key: TokenKey,
    pub(crate) tickets: Arc<TicketBox>,
}

impl Source for StoreApp {
    fn fetch<'a>(&'a self, fetch: Fetch<'a>) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            if let Some(stored) = stored(&fetch, &self.key).await {
                return Ok(stored);
            }
            let mut ticket = self.tickets.ticket(fetch.client).await?;
            let mut renewed = false;
            loop {
                let asked = ask(
                    fetch.client,
                    "/open-apis/auth/v3/app_access_token",
                    json!({
                        "app_id": self.app.id,
                        "app_secret": self.app.secret.expose(),
                        "app_ticket": ticket.expose(),
                    }),
                )
                .await;
                match asked {
                    Ok(fresh) => {
                        keep(fetch.client, &self.key, &fresh).await;
                        return Ok(fresh);
                    }
                    Err(error) if error.code() == Some(crate::error::TICKET_CODE) && !renewed => {
                        renewed = true;
                        ticket = self.tickets.another(fetch.client, &ticket, error).await?;
                    }
                    Err(error) => return Err(error),
                }
            }
        })
    }
}

/// The token of one tenant of a store app, by the app's own token.
#[derive(Debug)]
pub(crate) struct StoreTenant {
    pub(crate) app_token: Arc<Slot>,
    pub(crate) key: TokenKey,
    pub(crate) tenant_key: String,
}

impl Source for StoreTenant {
    fn fetch<'a>(&'a self, fetch: Fetch<'a>) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            if let Some(stored) = stored(&fetch, &self.key).await {
                return Ok(stored);
            }
            let mut renewed = false;
            loop {
                let app_token = self.app_token.token(fetch.client).await?;
                let asked = ask(
                    fetch.client,
                    "/open-apis/auth/v3/tenant_access_token",
                    json!({
                        "app_access_token": app_token.secret.expose(),
                        "tenant_key": self.tenant_key,
                    }),
                )
                .await;
                match asked {
                    Ok(fresh) => {
                        keep(fetch.client, &self.key, &fresh).await;
                        return Ok(fresh);
                    }
                    Err(error) if error.is_token_rejected() && !renewed => {
                        renewed = true;
                        self.app_token.refuse(&app_token);
                    }
                    Err(error) => return Err(error),
                }
            }
        })
    }
}
