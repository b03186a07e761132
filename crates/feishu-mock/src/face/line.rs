//! A long connection, as a test holds it.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::memory::fault::ConnectionFault;
use crate::memory::line::{Command, Line};

/// A long connection that an app has made to the server. Made by
/// [`MockServer::long_connections`](crate::MockServer::long_connections).
#[derive(Clone)]
pub struct LongConnection {
    line: Arc<Line>,
}

impl LongConnection {
    pub(crate) fn new(line: Arc<Line>) -> Self {
        Self { line }
    }

    pub(crate) fn is_later_than(&self, other: &Self) -> bool {
        self.line.number > other.line.number
    }

    /// The connection's id, which the app was told as `device_id`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.line.id
    }

    /// The app that made it.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.line.app
    }

    /// Whether it is there. One that the client has given up on is, until the server hears of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.line.is_open()
    }

    /// How many pings came on it.
    #[must_use]
    pub fn pings(&self) -> u64 {
        self.line.pings()
    }

    /// Lets something happen to it. It has happened a moment later.
    pub fn fault(&self, fault: ConnectionFault) {
        self.line.tell(Command::Fault(fault));
    }

    /// Sends bytes as a binary message, whether they are a frame or not.
    pub fn send(&self, message: impl Into<Bytes>) {
        self.line.tell(Command::Message(message.into()));
    }
}

impl fmt::Debug for LongConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("id", &self.id())
            .field("app_id", &self.app_id())
            .field("is_open", &self.is_open())
            .finish_non_exhaustive()
    }
}
