//! An event as the frames of a long connection.

use bytes::Bytes;
use feishu_core::frame::{DATA, Frame};

use crate::ground::clock::Millis;
use crate::ground::secret::fresh;
use crate::memory::fault::ConnectionFault;
use crate::memory::line::{Command, Line};
use crate::push::fault::{Wrong, WrongFrames};

/// The number by which the platform knows the connection's service.
pub(crate) const SERVICE: i32 = 7;
/// The largest part of an event that was made up.
const PART: usize = 1024 * 1024;

/// What a connection is to be told so that an event goes over it.
pub(crate) struct Frames {
    pub(crate) commands: Vec<Command>,
    /// The frames as they should be; one of them comes back.
    sent: Vec<Frame>,
}

impl Frames {
    /// Whether this is one of the frames, with the time that the handler took: what an
    /// acknowledgement is.
    pub(crate) fn acknowledged_by(&self, frame: &Frame) -> bool {
        let took = frame.header("biz_rt").and_then(|took| took.parse().ok());
        let is_back = |sent: &Frame| {
            (sent.seq_id, sent.log_id, sent.service) == (frame.seq_id, frame.log_id, frame.service)
                && sent.headers.iter().all(|sent| frame.headers.contains(sent))
        };
        took.is_some_and(|_: u64| self.sent.iter().any(is_back))
    }
}

/// An event, under this message id and of this type, in frames.
pub(crate) fn frames(
    line: &Line,
    (message_id, kind): (&str, &str),
    text: &Bytes,
    parts: usize,
    wrong: Option<Wrong>,
    now: Millis,
) -> Frames {
    let wrong_frames = match wrong {
        Some(Wrong::Frames(wrong)) => Some(wrong),
        _ => None,
    };
    let least = match wrong_frames {
        Some(
            WrongFrames::Shuffled
            | WrongFrames::PartMissing
            | WrongFrames::PartTwice
            | WrongFrames::PartsDisagree,
        ) if parts < 2 => 3,
        _ => 1,
    };
    let parts = parts.max(least).max(text.len().div_ceil(PART));
    let size = text.len().div_ceil(parts).max(1);
    let part = |nth: usize| {
        let begin = (nth * size).min(text.len());
        text.slice(begin..(begin + size).min(text.len()))
    };
    let trace = fresh();
    let frame = |nth: usize, sum: usize| Frame {
        seq_id: line.next_frame(),
        log_id: now.unsigned_abs(),
        service: SERVICE,
        method: DATA,
        headers: [
            ("type", kind.to_owned()),
            ("message_id", message_id.to_owned()),
            ("sum", sum.to_string()),
            ("seq", nth.to_string()),
            ("trace_id", trace.clone()),
            ("timestamp", now.to_string()),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .into(),
        payload: Some(part(nth)),
        ..Frame::default()
    };
    let sent: Vec<Frame> = (0..parts)
        .map(|nth| {
            let sum = match wrong_frames {
                Some(WrongFrames::PartsDisagree) => parts + nth,
                _ => parts,
            };
            frame(nth, sum)
        })
        .collect();
    let mut messages: Vec<Bytes> = sent.iter().map(|sent| sent.encode().into()).collect();
    match wrong_frames {
        Some(WrongFrames::Shuffled) => messages.rotate_left(1),
        Some(WrongFrames::PartMissing) => messages.truncate(parts - 1),
        Some(WrongFrames::PartTwice) => {
            messages = messages
                .into_iter()
                .flat_map(|message| [message.clone(), message])
                .collect();
        }
        // The first field, of two bytes where it is nought, is the number of the frame.
        Some(WrongFrames::FieldMissing) => {
            let first = Frame {
                seq_id: 0,
                ..frame(0, parts)
            }
            .encode();
            messages = vec![Bytes::from(first).slice(2..)];
        }
        Some(WrongFrames::Garbage) => messages = vec![Bytes::from_static(b"\xFF\xFF no frame")],
        Some(WrongFrames::Cut) => messages.clear(),
        _ => {}
    }
    let mut commands: Vec<_> = messages.into_iter().map(Command::Message).collect();
    match wrong {
        Some(Wrong::HangUp) => commands.push(Command::Fault(ConnectionFault::End)),
        Some(Wrong::Frames(WrongFrames::Cut)) => {
            commands.push(Command::Fault(ConnectionFault::EndInFrame));
        }
        _ => {}
    }
    Frames { commands, sent }
}
