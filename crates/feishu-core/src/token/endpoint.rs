//! The endpoints that take the app's secret and answer with a token.

use http::{HeaderMap, Method};
use serde_json::Value;
use tokio::time::Instant;

use super::issuer::Issuer;
use crate::ground::deadline::after;
use crate::ground::decode::Decode;
use crate::ground::error::{Error, ErrorKind};
use crate::ground::json;
use crate::retry::{Class, Retries};
use crate::wire::reply::Reply;
use crate::wire::{Expected, Message, Payload, Secrecy};

/// What lies beside `code` in the answers, some of it in each. They are one type, since to read a type is
/// compiled for each that there is.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) tenant_access_token: Option<String>,
    pub(super) app_access_token: Option<String>,
    pub(super) expire: Option<i64>,
    pub(super) access_token: Option<String>,
    pub(super) expires_in: Option<i64>,
    pub(super) refresh_token: Option<String>,
    pub(super) refresh_token_expires_in: Option<i64>,
    pub(super) scope: Option<String>,
}

crate::__decode_object! {
    [] Answer {
        0 tenant_access_token = "tenant_access_token",
        1 app_access_token = "app_access_token",
        2 expire = "expire",
        3 access_token = "access_token",
        4 expires_in = "expires_in",
        5 refresh_token = "refresh_token",
        6 refresh_token_expires_in = "refresh_token_expires_in",
        7 scope = "scope",
    }
}

impl Issuer {
    /// Asks an endpoint. A class says whether it may be asked again.
    pub(super) async fn ask(
        &self,
        path: &'static str,
        body: Value,
        class: Class,
    ) -> Result<Answer, Error> {
        let reply = self.post(path, body, class).await?;
        // Neither the body nor serde's words about it: both may hold the secret that was asked for.
        let answer = json::read(reply.body(), |json| Answer::decode(json));
        answer.ok().flatten().ok_or_else(|| {
            reply.error(
                ErrorKind::Decode,
                format!("the answer of {path} is not what is documented"),
            )
        })
    }

    async fn post(&self, path: &str, body: Value, class: Class) -> Result<Reply, Error> {
        let mut message = Message {
            operation: None,
            method: Method::POST,
            address: format!("{}{path}", self.wire.base.prefix()),
            elsewhere: None,
            headers: HeaderMap::new(),
            helpdesk: None,
            payload: Payload::Bytes(body.to_string().into()),
            answer: Expected::Envelope,
            secrecy: Secrecy::Whole,
        };
        let begin = Instant::now();
        let deadline = after(begin, self.timeout);
        let mut retries = Retries::new(&*self.retry, &self.budget, class, begin, deadline);
        loop {
            let resent = retries.send();
            let error = match self.wire.send(&mut message, None, resent, deadline).await {
                Ok(mut reply) => {
                    retries.succeeded();
                    reply.attempts = retries.sent();
                    return Ok(reply);
                }
                Err(error) => error,
            };
            retries.failed(&error);
            match retries.next_wait(&error, Instant::now()) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(retries.give_up(error)),
            }
        }
    }
}
