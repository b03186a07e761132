//! What a test can make go wrong with an event on its way.

use std::time::Duration;

/// Something that is wrong with the delivery of an event. Given to a push by
/// [`Push::fault`](crate::Push::fault).
///
/// It happens to one delivery unless [`times`](Self::times) or [`forever`](Self::forever) says
/// otherwise; the event is then pushed again as it should be.
#[derive(Debug, Clone)]
pub struct PushFault {
    pub(crate) wrong: Wrong,
    pub(crate) left: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// With a request.
    Request(WrongRequest),
    /// With the frames of a long connection.
    Frames(WrongFrames),
    /// It is larger than it need be: so many bytes.
    Padded(usize),
    /// It is delivered once more, whatever the answer.
    Twice,
    /// A later event is delivered before.
    Overtaken,
    /// The connection ends before there is an answer.
    HangUp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrongRequest {
    Signature,
    Unsigned,
    /// Signed at a time that is so many seconds from now.
    Timestamp(i64),
    Truncated,
    Padding,
    Key,
    Token,
    CutBody,
    StalledBody,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrongFrames {
    /// The parts come in another order.
    Shuffled,
    /// The last part does not come.
    PartMissing,
    /// Every part comes twice.
    PartTwice,
    /// Parts that do not agree on how many they are.
    PartsDisagree,
    /// A frame lacks what is required.
    FieldMissing,
    /// What comes is no frame.
    Garbage,
    /// The connection ends in the middle of the frame.
    Cut,
}

impl PushFault {
    fn new(wrong: Wrong) -> Self {
        Self {
            wrong,
            left: Some(1),
        }
    }

    fn request(wrong: WrongRequest) -> Self {
        Self::new(Wrong::Request(wrong))
    }

    fn frames(wrong: WrongFrames) -> Self {
        Self::new(Wrong::Frames(wrong))
    }

    /// Happens to so many deliveries.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self {
            left: Some(times),
            ..self
        }
    }

    /// Happens to every delivery.
    #[must_use]
    pub fn forever(self) -> Self {
        Self { left: None, ..self }
    }

    /// A request whose signature is another's.
    #[must_use]
    pub fn bad_signature() -> Self {
        Self::request(WrongRequest::Signature)
    }

    /// A request without a signature.
    #[must_use]
    pub fn unsigned() -> Self {
        Self::request(WrongRequest::Unsigned)
    }

    /// A request that was signed so long ago, and rightly so.
    #[must_use]
    pub fn stale(age: Duration) -> Self {
        let seconds = i64::try_from(age.as_secs()).unwrap_or(i64::MAX);
        Self::request(WrongRequest::Timestamp(-seconds))
    }

    /// A request that is signed for a time to come.
    #[must_use]
    pub fn ahead(by: Duration) -> Self {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        Self::request(WrongRequest::Timestamp(seconds))
    }

    /// A request whose ciphertext ends within a block. It is signed as it is.
    #[must_use]
    pub fn truncated_ciphertext() -> Self {
        Self::request(WrongRequest::Truncated)
    }

    /// A request whose plaintext ends in bytes that are no padding. It is signed as it is.
    #[must_use]
    pub fn wrong_padding() -> Self {
        Self::request(WrongRequest::Padding)
    }

    /// A request that is encrypted and signed with another key.
    #[must_use]
    pub fn wrong_key() -> Self {
        Self::request(WrongRequest::Key)
    }

    /// A request whose event holds another verification token.
    #[must_use]
    pub fn wrong_token() -> Self {
        Self::request(WrongRequest::Token)
    }

    /// A request whose body breaks off half-way.
    #[must_use]
    pub fn cut_body() -> Self {
        Self::request(WrongRequest::CutBody)
    }

    /// A request the second half of whose body does not come.
    #[must_use]
    pub fn stalled_body() -> Self {
        Self::request(WrongRequest::StalledBody)
    }

    /// Parts in another order than theirs; three, unless [`Push::parts`](crate::Push::parts) says
    /// how many.
    #[must_use]
    pub fn shuffled_parts() -> Self {
        Self::frames(WrongFrames::Shuffled)
    }

    /// Parts of which the last one does not come.
    #[must_use]
    pub fn missing_part() -> Self {
        Self::frames(WrongFrames::PartMissing)
    }

    /// Parts each of which comes twice.
    #[must_use]
    pub fn repeated_parts() -> Self {
        Self::frames(WrongFrames::PartTwice)
    }

    /// Parts that do not agree on how many they are.
    #[must_use]
    pub fn disagreeing_parts() -> Self {
        Self::frames(WrongFrames::PartsDisagree)
    }

    /// A frame that lacks what every frame has.
    #[must_use]
    pub fn missing_field() -> Self {
        Self::frames(WrongFrames::FieldMissing)
    }

    /// A message that is no frame.
    #[must_use]
    pub fn garbage() -> Self {
        Self::frames(WrongFrames::Garbage)
    }

    /// A frame in whose middle the connection ends.
    #[must_use]
    pub fn cut_frame() -> Self {
        Self::frames(WrongFrames::Cut)
    }

    /// An event of so many bytes, made up with blanks; in frames of a mebibyte each, where it goes
    /// over a long connection.
    #[must_use]
    pub fn oversized(bytes: usize) -> Self {
        Self::new(Wrong::Padded(bytes))
    }

    /// The event comes once more, whatever was answered.
    #[must_use]
    pub fn duplicate() -> Self {
        Self::new(Wrong::Twice)
    }

    /// The event waits until one that was pushed after it has had its answer. Where none ever has,
    /// it waits for ever.
    #[must_use]
    pub fn overtaken() -> Self {
        Self::new(Wrong::Overtaken)
    }

    /// The connection ends when the event is sent, before there is an answer.
    #[must_use]
    pub fn hang_up() -> Self {
        Self::new(Wrong::HangUp)
    }
}

/// The faults of a push, one delivery after the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct PushFaults(pub(crate) Vec<PushFault>);

impl PushFaults {
    pub(crate) fn take(&mut self) -> Option<Wrong> {
        let fault = self.0.first_mut()?;
        let wrong = fault.wrong;
        if let Some(left) = &mut fault.left {
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.0.remove(0);
            }
        }
        Some(wrong)
    }
}
