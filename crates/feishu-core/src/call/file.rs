//! Files that lie on other hosts, at addresses that answers give.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method};
use reqwest::Url;

use super::sending::run;
use crate::attempt::{Client, Credential, Plan};
use crate::ground::BoxFuture;
use crate::ground::error::{Error, ErrorKind};
use crate::retry::{Class, RetryPolicy};
use crate::wire::download::Download;
use crate::wire::reply::FromReply as _;
use crate::wire::{Expected, Message, Payload, Secrecy};

/// A file that is to be fetched from an address; awaiting it gives the [`Download`]. Made by
/// [`Client::download`].
///
/// Addresses of this kind are good for some minutes: one that has ended is an
/// [`ErrorKind::Status`], and the call that gave it gives another.
#[must_use = "a file is only fetched when it is awaited"]
pub struct FileRequest {
    client: Client,
    url: Result<Box<Url>, Error>,
    timeout: Option<Duration>,
    retry: Option<Arc<dyn RetryPolicy>>,
}

impl FileRequest {
    pub(crate) fn new(client: Client, url: &str) -> Self {
        let url = parse(&client, url);
        Self {
            client,
            url,
            timeout: None,
            retry: None,
        }
    }

    /// Waits so long for the file to begin, all attempts and waits included, in place of the
    /// client's timeout.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Retries it by another policy than the client's.
    pub fn with_retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    fn plan(self) -> Result<Plan, Error> {
        Ok(Plan {
            message: Message {
                operation: None,
                method: Method::GET,
                address: String::new(),
                elsewhere: Some(self.url?),
                headers: HeaderMap::new(),
                helpdesk: None,
                payload: Payload::Empty,
                answer: Expected::Foreign,
                secrecy: Secrecy::Open,
            },
            client: self.client,
            credential: Credential::None,
            class: Class::Safe,
            timeout: self.timeout,
            retry: self.retry,
            idempotency_key: None,
        })
    }
}

impl IntoFuture for FileRequest {
    type Output = Result<Download, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut plan = self.plan()?;
            Download::from_reply(&mut run(&mut plan).await?)
        })
    }
}

/// What is wrong is said without the address, which is as good as a key.
fn parse(client: &Client, text: &str) -> Result<Box<Url>, Error> {
    let wrong = |reason: &'static str| Error::new(ErrorKind::Invalid, reason);
    let url = Url::parse(text).map_err(|error| {
        wrong("the file's address is not a URL; Client::request takes paths").with_source(error)
    })?;
    match url.scheme() {
        "https" => Ok(Box::new(url)),
        // As it is with redirections: what the platform is spoken to without TLS for, its files are.
        "http" if client.wire().base.scheme() == "http" => Ok(Box::new(url)),
        _ => Err(wrong("the file's address has to begin with https://")),
    }
}

impl fmt::Debug for FileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.as_ref().ok().and_then(|url| url.host_str());
        f.debug_struct("FileRequest")
            .field("host", &host)
            .finish_non_exhaustive()
    }
}
