//! What came back for an event.

use std::time::Duration;

use bytes::Bytes;

/// The way by which an event goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// A request to the address that was saved.
    Webhook,
    /// A frame of a long connection.
    LongConnection,
}

/// How a push ended: every delivery of the event with what came back for it.
#[derive(Debug, Clone)]
pub struct Pushed {
    pub(crate) deliveries: Vec<Delivered>,
}

/// One delivery of an event.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delivered {
    /// The way by which it went.
    pub way: Way,
    /// The id of the long connection, where it went over one.
    pub connection: Option<String>,
    /// What came back.
    pub answer: Answer,
    /// How long that took.
    pub took: Duration,
}

/// What came back for one delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// A response to the request.
    Status(u16, Bytes),
    /// An acknowledgement over the long connection: its code, and the data of a callback.
    Acknowledged(i64, Option<Bytes>),
    /// Nothing in time.
    Silence,
    /// The connection ended, or something came that is no answer; this says what.
    Broken(String),
    /// There was no address and no long connection to send it to.
    Nowhere,
}

impl Answer {
    /// Whether the platform takes the event for delivered.
    #[must_use]
    pub fn is_good(&self) -> bool {
        matches!(self, Self::Status(200, _) | Self::Acknowledged(200, _))
    }

    /// The status of the response, or the code of the acknowledgement.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Status(status, _) => Some(i64::from(*status)),
            Self::Acknowledged(code, _) => Some(*code),
            _ => None,
        }
    }

    /// What a callback was answered with: the body of the response, or the data of the
    /// acknowledgement.
    #[must_use]
    pub fn data(&self) -> Option<&Bytes> {
        match self {
            Self::Status(_, body) => Some(body),
            Self::Acknowledged(_, data) => data.as_ref(),
            _ => None,
        }
    }
}

impl Pushed {
    /// Whether the last delivery was answered well.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.last().is_good()
    }

    /// The answer to the last delivery.
    #[must_use]
    pub fn last(&self) -> &Answer {
        self.deliveries
            .last()
            .map_or(&Answer::Nowhere, |delivered| &delivered.answer)
    }

    /// Every delivery, in order.
    #[must_use]
    pub fn deliveries(&self) -> &[Delivered] {
        &self.deliveries
    }

    /// The status or the code of every delivery's answer, in order; nought where there was none.
    #[must_use]
    pub fn codes(&self) -> Vec<i64> {
        let codes = self.deliveries.iter();
        codes
            .map(|delivered| delivered.answer.code().unwrap_or_default())
            .collect()
    }

    /// How often the event was pushed again.
    #[must_use]
    pub fn retries(&self) -> usize {
        self.deliveries.len().saturating_sub(1)
    }
}
