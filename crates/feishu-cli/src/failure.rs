//! Whatever ends a command badly: what it is for programs, and the code that the process ends with.

use std::fmt;

use feishu_core::operation::Operation;
use feishu_core::{Error, ErrorKind};

use crate::catalog::{self, Entry};
use crate::engine::{Identity, Lack};
use crate::input::Mistake;
use crate::json::{Json, Object};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line does not say what to do.
    Usage(String),
    /// There is no such operation.
    Unknown {
        /// What was asked for.
        id: String,
        /// What may have been meant.
        nearest: Vec<&'static str>,
    },
    /// A parameter is wrong.
    Input {
        /// What was to be called.
        operation: &'static Operation,
        /// What is wrong.
        mistake: Mistake,
    },
    /// The call cannot be made by whoever is to make it.
    Lack {
        /// What was to be called.
        operation: Option<&'static Operation>,
        /// What is missing.
        lack: Lack,
    },
    /// A write that nobody agreed to.
    Unconfirmed(String),
    /// A person did not let the app act for them.
    Denied(String),
    /// The SDK or the platform failed.
    Call(Box<Error>),
    /// Something on this machine failed: a file, a port, the keyring.
    Local(String),
    /// Somebody broke it off.
    Interrupted,
    /// Nobody reads on: whoever the output went to has seen enough.
    Closed,
}

/// The operation of this id, or a failure that tells those like it.
pub(crate) fn operation(id: &str) -> Result<Entry, Failure> {
    catalog::find(id).ok_or_else(|| Failure::Unknown {
        id: id.to_owned(),
        nearest: catalog::nearest_ids(id),
    })
}

impl Failure {
    /// Something on this machine failed.
    pub(crate) fn local(what: impl fmt::Display, error: impl fmt::Display) -> Self {
        Self::Local(format!("{what}: {error}"))
    }

    /// What the failure is, in a word.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Usage(_) => "usage",
            Self::Unknown { .. } => "unknown_operation",
            Self::Input { .. } => "invalid",
            Self::Lack { lack, .. } => match lack {
                Lack::Only(_) => "identity",
                Lack::User => "login",
                Lack::App | Lack::Helpdesk => "credentials",
            },
            Self::Unconfirmed(_) => "unconfirmed",
            Self::Denied(_) => "denied",
            Self::Call(error) if error.is_permission_denied() => "permission",
            Self::Call(error) if error.is_rate_limited() || error.is_quota_exhausted() => "rate",
            Self::Call(error) if error.needs_login() => "login",
            Self::Call(error) => error.kind().as_str(),
            Self::Local(_) => "local",
            Self::Interrupted => "interrupted",
            Self::Closed => "closed",
        }
    }

    /// What the process ends with. README.md documents the numbers.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Unknown { .. } | Self::Input { .. } => 2,
            Self::Lack { .. } | Self::Denied(_) => 3,
            Self::Unconfirmed(_) => 9,
            Self::Local(_) => 1,
            Self::Interrupted => 130,
            Self::Closed => 0,
            Self::Call(error) if error.is_permission_denied() => 4,
            Self::Call(error) if error.is_rate_limited() || error.is_quota_exhausted() => 6,
            Self::Call(error) if error.needs_login() || error.is_token_rejected() => 3,
            Self::Call(error) => match error.kind() {
                ErrorKind::Invalid => 2,
                ErrorKind::Config | ErrorKind::Credential => 3,
                ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => 7,
                ErrorKind::Decode | ErrorKind::TooLarge | ErrorKind::Page => 8,
                ErrorKind::Io => 1,
                _ => 5,
            },
        }
    }

    /// All that is known of it, for programs that ran the command.
    pub(crate) fn json(&self) -> Json {
        let known = self.facts().with("exit_code", u32::from(self.exit_code()));
        Json::Object(Object::new().with("error", known))
    }

    /// What to do about it, where that is known.
    pub(crate) fn help(&self) -> Option<&'static str> {
        match self {
            Self::Lack { lack, .. } => Some(way_out(*lack)),
            Self::Call(error) if error.needs_login() || error.is_token_rejected() => {
                Some("feishu login gets a new token of a person")
            }
            _ => None,
        }
    }

    /// All that is known of it.
    pub(crate) fn facts(&self) -> Object {
        let head = Object::new()
            .with("kind", self.kind())
            .with("message", self.to_string());
        match self {
            Self::Unknown { nearest, .. } => {
                head.with_list("did_you_mean", nearest.iter().copied())
            }
            Self::Input { operation, mistake } => head
                .with("operation", operation.id)
                .with("field", &mistake.place)
                .with_list("did_you_mean", &mistake.nearest),
            Self::Lack { operation, .. } => {
                head.with_some("operation", operation.map(|operation| operation.id))
            }
            Self::Call(error) => of_call(head, error),
            _ => head,
        }
    }
}

/// What to do about a lack.
fn way_out(lack: Lack) -> &'static str {
    match lack {
        Lack::App => {
            "set FEISHU_APP_ID and FEISHU_APP_SECRET, or keep them: feishu profile add NAME --app-id ID"
        }
        Lack::User => "feishu login logs a person in; or set FEISHU_USER_ACCESS_TOKEN",
        Lack::Helpdesk => {
            "set FEISHU_HELPDESK_ID and FEISHU_HELPDESK_TOKEN, or add the profile with --helpdesk-id"
        }
        Lack::Only(Identity::App) => "leave --as user out",
        Lack::Only(Identity::User) => "leave --as app out; feishu login logs a person in",
    }
}

fn of_call(head: Object, error: &Error) -> Object {
    let documented = error.documented();
    let advice = documented.map(|known| known.advice);
    let fields = error.field_violations().iter().map(|violation| {
        Object::new()
            .with("field", &violation.field)
            .with("value", &violation.value)
            .with("description", &violation.description)
    });
    head.with_some("operation", error.operation().map(|operation| operation.id))
        .with_some("field", error.path())
        .with_some("code", error.code())
        .with_some("msg", error.msg())
        .with_some("meaning", documented.map(|known| known.meaning))
        .with_some("advice", advice.filter(|advice| !advice.is_empty()))
        .with_some("status", error.status().map(|status| status.as_u16()))
        .with_some("log_id", error.log_id())
        .with_list("missing_scopes", error.missing_scopes())
        .with_some("console_link", error.console_link())
        .with_some("troubleshooter", error.troubleshooter())
        .with_list("field_violations", fields)
        .with_some(
            "retry_after_seconds",
            error.retry_after().map(|wait| wait.as_secs()),
        )
        .with_some("idempotency_key", error.idempotency_key())
        .with("requests", error.attempts())
        .with("may_have_executed", error.may_have_executed())
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) | Self::Unconfirmed(what) | Self::Local(what) => f.write_str(what),
            Self::Denied(what) => write!(f, "the person did not log in: {what}"),
            Self::Unknown { id, nearest } => {
                write!(f, "there is no operation `{id}`")?;
                match nearest.as_slice() {
                    [] => Ok(()),
                    ids => write!(f, "; did you mean `{}`?", ids.join("` or `")),
                }
            }
            Self::Input { operation, mistake } => write!(f, "{}: {mistake}", operation.id),
            Self::Lack { operation, lack } => match operation {
                Some(operation) => write!(f, "{}: {lack}", operation.id),
                None => lack.fmt(f),
            },
            Self::Call(error) => error.fmt(f),
            Self::Interrupted => f.write_str("it was broken off"),
            Self::Closed => f.write_str("nobody reads on"),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}
