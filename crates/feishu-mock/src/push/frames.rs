//! An event as the frames of a long connection.

use bytes::Bytes;
use feishu_core::frame::{DATA, Frame};

use crate::ground::clock::Millis;
use crate::ground::secret::fresh;
use crate::memory::line::{Command, Line};
use crate::memory::fault::ConnectionFault;
use crate::push::fault::{Wrong, WrongFrames};

/// The number by which the platform knows the connection's service.
pub(crate) const SERVICE: i32 = 7;
/// The largest part of an event that was made up.
const PART: usize = 1024 * 1024;

/// What a connection is to send so that this event, under this message id, goes over it.
pub(crate) fn commands(
    line: &Line,
    message_id: &str,
    text: &Bytes,
    parts: usize,
    wrong: Option<Wrong>,
    now: Millis,
) -> Vec<Command> {
    let frames = match wrong {
        Some(Wrong::Frames(wrong)) => Some(wrong),
        _ => None,
    };
    let least = match frames {
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
            ("type", "event".to_owned()),
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
    let mut messages: Vec<Bytes> = (0..parts)
        .map(|nth| {
            let sum = match frames {
                Some(WrongFrames::PartsDisagree) => parts + nth,
                _ => parts,
            };
            frame(nth, sum).encode().into()
        })
        .collect();
    match frames {
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
            let first = Frame { seq_id: 0, ..frame(0, parts) }.encode();
            messages = vec![Bytes::from(first).slice(2..)];
        }
        Some(WrongFrames::Garbage) => messages = vec![Bytes::from_static(b"\xFF\xFF no frame")],
        Some(WrongFrames::Cut) => {
            return vec![Command::Fault(ConnectionFault::EndInFrame)];
        }
        _ => {}
    }
    let mut commands: Vec<_> = messages.into_iter().map(Command::Message).collect();
    if wrong == Some(Wrong::HangUp) {
        commands.push(Command::Fault(ConnectionFault::End));
    }
    commands
}
