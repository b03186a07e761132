//! Attempts until there is an answer, or nothing more to try.
//!
//! Not generic: one loop serves every operation, and only what is behind it, the decoding of the
//! answer, is compiled per type.

use std::time::Duration;

use tokio::time::Instant;

use super::authorize::Authorization;
use super::client::Client;
use super::plan::Plan;
use crate::ground::deadline::after;
use crate::ground::error::Error;
use crate::retry::Retries;
use crate::token::Refused;
use crate::wire::Message;
use crate::wire::reply::Reply;

/// Makes the call and sees it through.
pub(crate) async fn execute(plan: &mut Plan) -> Result<Reply, Error> {
    let client = &plan.client;
    let message = &mut plan.message;
    let shared = client.shared();
    let begin = Instant::now();
    let whole = plan.timeout.unwrap_or(if message.is_transfer() {
        shared.transfer_timeout
    } else {
        shared.timeout
    });
    let deadline = after(begin, whole);
    let policy = plan.retry.as_ref().unwrap_or(&shared.issuer.retry);
    let budget = &shared.issuer.budget;
    let mut retries = Retries::new(&**policy, budget, plan.class, begin, deadline);
    let mut replayed = false;
    let error = loop {
        // Fetching a token has retries of its own; a failure there is final here.
        let authorization = match Authorization::get(client, &plan.credential, deadline).await {
            Ok(authorization) => authorization,
            Err(error) => break error,
        };
        let token = &authorization;
        let mut error = match attempt(client, message, token, &mut retries, deadline).await {
            Ok(mut reply) => {
                authorization.prove();
                retries.succeeded();
                reply.attempts = retries.sent();
                return Ok(reply);
            }
            Err(error) => error,
        };
        error.link_scopes(|scopes| client.console_link(scopes));
        retries.failed(&error);
        let again = message.can_be_sent_again();
        if error.is_token_rejected() {
            // Refused before anything was done: sending again is safe whatever the operation.
            if !replayed && authorization.refuse() == Refused::Replaceable && again {
                replayed = true;
                continue;
            }
        } else if error.code().is_some() {
            authorization.prove();
        }
        hold(client, message, &error);
        if !again {
            break error;
        }
        let Some(wait) = retries.next_wait(&error, Instant::now()) else {
            break error;
        };
        tell(client, message, wait);
        tokio::time::sleep(wait).await;
    };
    Err(retries
        .give_up(error)
        .with_operation(message.operation)
        .with_idempotency_key(plan.idempotency_key.as_deref()))
}

async fn attempt(
    client: &Client,
    message: &mut Message,
    authorization: &Authorization<'_>,
    retries: &mut Retries<'_>,
    deadline: Instant,
) -> Result<Reply, Error> {
    if let (Some(limiter), Some(operation)) = (&client.shared().limiter, message.operation) {
        limiter
            .admit(operation, client.tenant_id(), deadline)
            .await?;
    }
    let resent = retries.send();
    client
        .wire()
        .send(message, authorization.header(), resent, deadline)
        .await
}

/// A refusal for its rate holds back the operation's other calls, too.
fn hold(client: &Client, message: &Message, error: &Error) {
    if let (Some(limiter), Some(operation)) = (&client.shared().limiter, message.operation)
        && error.is_rate_limited()
        && let Some(wait) = error.retry_after()
    {
        limiter.hold(operation, client.tenant_id(), wait);
    }
}

/// What is said between two attempts. How the first one failed is said where it ended.
fn tell(client: &Client, message: &Message, wait: Duration) {
    tracing::debug!(
        target: "feishu",
        operation = message.name(client.wire()),
        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        "sent again after a wait"
    );
}
