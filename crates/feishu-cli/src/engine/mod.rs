//! Calls by the operations' tables, with all that the SDK does for a call.
//!
//! Nothing here knows of a terminal: it is what the shell's commands and everything else that makes
//! calls stand on.

mod answer;
pub(crate) mod embedded;
mod pages;
mod partial;

use std::fmt;
use std::time::Duration;

use clap::ValueEnum;
use feishu_core::operation::Operation;
use feishu_core::preview::Preview;
use feishu_core::{Call, Caller, Client, Download, Error, HelpdeskToken, UserToken, Value};
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) use self::answer::untold;
pub(crate) use self::pages::Pages;
pub(crate) use self::partial::receive;
use crate::json::Json;

/// Who calls: the app, with its `tenant_access_token`, or a person, with their `user_access_token`.
///
/// The variants have no words of their own: the command line's help and the schemas of tools would show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub(crate) enum Identity {
    App,
    User,
}

/// Why a call cannot be made by whoever is to make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lack {
    /// There is no app.
    App,
    /// There is no person's token.
    User,
    /// There is no helpdesk's credential.
    Helpdesk,
    /// The operation takes the other identity alone: this one.
    Only(Identity),
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::App => "there are no credentials of an app",
            Self::User => "a person makes this call, and nobody is logged in",
            Self::Helpdesk => "the operation needs the helpdesk's own credential",
            Self::Only(Identity::App) => "the app alone makes this call, and no person",
            Self::Only(Identity::User) => "a person alone makes this call, and no app",
        })
    }
}

/// A client and the identities that it can call with.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    /// The client.
    pub(crate) client: Client,
    /// Whether the client has an app, whose token it can get.
    pub(crate) app: bool,
    /// The person's token.
    pub(crate) user: Option<UserToken>,
    /// The helpdesk's credential.
    pub(crate) helpdesk: Option<HelpdeskToken>,
    /// How long a call may take, where that is not the client's own.
    pub(crate) timeout: Option<Duration>,
}

/// Who makes a call of an operation: whoever was asked for, else the app where it may, else the
/// person.
pub(crate) fn identity(operation: &Operation, asked: Option<Identity>) -> Result<Identity, Lack> {
    let may = operation.identities;
    match asked {
        Some(Identity::App) if !may.tenant => Err(Lack::Only(Identity::User)),
        Some(Identity::User) if !may.user => Err(Lack::Only(Identity::App)),
        Some(asked) => Ok(asked),
        None if may.tenant => Ok(Identity::App),
        None => Ok(Identity::User),
    }
}

impl Session {
    /// A call of an operation with these values, by its table. Nothing is sent yet.
    pub(crate) fn call(
        &self,
        operation: &'static Operation,
        identity: Identity,
        values: Vec<(usize, Value)>,
    ) -> Result<Call, Lack> {
        let mut caller = Caller::new(&self.client);
        if operation.helpdesk {
            let helpdesk = self.helpdesk.clone().ok_or(Lack::Helpdesk)?;
            caller = caller.with_helpdesk(helpdesk);
        }
        let mut call = match identity {
            Identity::App if !self.app => return Err(Lack::App),
            Identity::App => Call::new(&caller, operation),
            Identity::User => {
                let user = self.user.clone().ok_or(Lack::User)?;
                Call::new(&caller.as_user(user), operation)
            }
        };
        for (index, value) in values {
            call.set(index, value);
        }
        if let Some(timeout) = self.timeout {
            call.set_timeout(timeout);
        }
        Ok(call)
    }
}

/// Makes a call; what it is answered with, as it comes.
pub(crate) async fn send(call: Call) -> Result<Json, Error> {
    let shape = call.operation().answer;
    let response = call.send_with_response::<()>().await?;
    Ok(answer::data(shape, &response.body))
}

/// Makes a call whose answer is a file.
pub(crate) async fn download(call: Call) -> Result<Download, Error> {
    call.send().await
}

/// Checks and encodes a call, and sends nothing.
pub(crate) fn preview(call: Call) -> Result<Preview, Error> {
    call.preview()
}
