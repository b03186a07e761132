//! What can be seen of a long connection from without.

use std::time::SystemTime;

use crate::error::Error;

/// How a long connection is doing.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct State {
    /// What it is at.
    pub phase: Phase,
    /// Since when the present connection is there.
    pub connected_since: Option<SystemTime>,
    /// The platform's id of the present or last connection.
    pub connection_id: Option<String>,
    /// How many events came, parts counted once.
    pub events: u64,
    /// When the last event came.
    pub last_event: Option<SystemTime>,
    /// How often the connection was made anew.
    pub reconnects: u64,
    /// Why it was lost last, or the last attempt failed.
    pub last_error: Option<Error>,
}

/// What a long connection is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Phase {
    /// Asking for an endpoint, or shaking hands.
    #[default]
    Connecting,
    /// Connected.
    Connected,
    /// Waiting before the next attempt.
    Waiting,
    /// Finishing what has begun.
    Stopping,
    /// At its end.
    Ended,
}
