//! The two requests by which a long connection is made.

/// A request on the way to a long connection, which every server answers.
///
/// It can be named where an operation can: [`requests_to`](crate::MockServer::requests_to) and
/// [`fault`](crate::MockServer::fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConnectionStep {
    /// The app asks where to connect to.
    Endpoint,
    /// The app connects there: a WebSocket's handshake.
    Handshake,
}

impl ConnectionStep {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Endpoint, Self::Handshake];

    /// The name by which requests are recorded.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Endpoint => "callback.ws.endpoint",
            Self::Handshake => "callback.ws.handshake",
        }
    }

    /// Where it is. That of the handshake is this server's own choice.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Endpoint => "/callback/ws/endpoint",
            Self::Handshake => "/callback/ws",
        }
    }

    pub(crate) const fn method(self) -> &'static str {
        match self {
            Self::Endpoint => "POST",
            Self::Handshake => "GET",
        }
    }

    pub(crate) fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.path() == path)
    }
}
