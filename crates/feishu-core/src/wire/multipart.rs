//! `multipart/form-data`, written while it is read.
//!
//! The parts go out one after the other: heads and texts from memory, files in pieces of bounded
//! size. Where every length is known, so is the whole, and the request says it; the platform
//! refuses some uploads without.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderValue;
use http_body::{Frame, SizeHint};
use tokio::io::ReadBuf;

use super::progress::Progress;
use crate::ground::BoxFuture;
use crate::ground::error::invalid;
use crate::ground::error::{Error, ErrorKind};
use crate::ground::operation::{Field, Rule};
use crate::ground::upload::{Reader, Source, Upload};

/// How much of a file is in memory at a time.
const PIECE: usize = 64 * 1024;

/// The parts of a form, from which a body is made for each attempt.
pub(crate) struct Multipart {
    boundary: String,
    parts: Vec<Part>,
    progress: Progress,
}

struct Part {
    name: String,
    head: Bytes,
    content: Content,
}

enum Content {
    Text(Bytes),
    File {
        upload: Upload,
        length: Option<u64>,
        most: Option<u64>,
    },
}

/// A part of a form, to be shown.
#[derive(Debug, Clone)]
pub enum PreviewPart {
    /// Text.
    Text(String),
    /// A file, by its name.
    File(String),
}

impl Multipart {
    pub(crate) fn new() -> Result<Self, Error> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| {
            Error::new(
                ErrorKind::Io,
                format!("the system gave no randomness for a boundary: {error}"),
            )
        })?;
        let mut boundary = String::with_capacity(7 + 32);
        boundary.push_str("feishu-");
        for byte in random {
            let _ = write!(boundary, "{byte:02x}");
        }
        Ok(Self {
            boundary,
            parts: Vec::new(),
            progress: Progress::new(),
        })
    }

    pub(crate) fn content_type(&self) -> HeaderValue {
        HeaderValue::try_from(format!("multipart/form-data; boundary={}", self.boundary))
            .unwrap_or_else(|_| HeaderValue::from_static("multipart/form-data"))
    }

    /// When the body that is on its way last got on.
    pub(super) fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// The names of the parts, and what each holds.
    pub(crate) fn contents(&self) -> Vec<(String, PreviewPart)> {
        let shown = |content: &Content| match content {
            Content::Text(text) => PreviewPart::Text(String::from_utf8_lossy(text).into_owned()),
            Content::File { upload, .. } => PreviewPart::File(upload.file_name.clone()),
        };
        let parts = self.parts.iter();
        parts
            .map(|part| (part.name.clone(), shown(&part.content)))
            .collect()
    }

    /// Adds a field of text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n",
            self.boundary,
            quote(name)
        );
        self.parts.push(Part {
            name: name.to_owned(),
            head: head.into(),
            content: Content::Text(Bytes::copy_from_slice(text.as_bytes())),
        });
    }

    /// Adds a file, bounded by its field's rules.
    pub(crate) fn file(&mut self, name: &str, field: Option<&Field>, upload: Upload) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: {}\r\n\r\n",
            self.boundary,
            quote(name),
            quote(&upload.file_name),
            upload
                .content_type
                .as_deref()
                .unwrap_or("application/octet-stream"),
        );
        let most = field.and_then(|field| {
            field.rules.iter().find_map(|rule| match rule {
                Rule::MaxBytes(most) => Some(*most),
                _ => None,
            })
        });
        self.parts.push(Part {
            name: name.to_owned(),
            head: head.into(),
            content: Content::File {
                length: upload.known_length(),
                upload,
                most,
            },
        });
    }

    /// Learns the lengths that only the disk knows, and checks what can be checked before sending.
    pub(crate) async fn measure(&mut self) -> Result<(), Error> {
        for part in &mut self.parts {
            let Content::File {
                upload,
                length,
                most,
            } = &mut part.content
            else {
                continue;
            };
            if let Some(content_type) = &upload.content_type
                && HeaderValue::try_from(content_type).is_err()
            {
                return Err(invalid::broken(
                    &part.name,
                    "has a content type that is none",
                    content_type,
                ));
            }
            if let Source::Path(path) = &upload.source {
                let metadata = tokio::fs::metadata(path)
                    .await
                    .map_err(|error| unreadable(&part.name, error))?;
                if !metadata.is_file() {
                    return Err(Error::new(
                        ErrorKind::Io,
                        format!("`{}` is not a file", part.name),
                    ));
                }
                *length = Some(metadata.len());
            }
            if let (Some(most), Some(length)) = (*most, *length)
                && length > most
            {
                return Err(invalid::too_big(&part.name, most, length));
            }
        }
        Ok(())
    }

    /// Whether every part can be read from its start again.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        self.parts.iter().all(|part| match &part.content {
            Content::Text(_) => true,
            Content::File { upload, .. } => match &upload.source {
                Source::Bytes(_) | Source::Path(_) => true,
                Source::Reader(reader, _) => lock(reader).is_some(),
            },
        })
    }

    /// The body for one attempt.
    pub(crate) fn body(&mut self) -> Result<FormBody, Error> {
        let mut segments = VecDeque::with_capacity(self.parts.len() * 3 + 1);
        let mut total = Some(0_u64);
        for part in &self.parts {
            segments.push_back(Segment::Bytes(part.head.clone()));
            let length = match &part.content {
                Content::Text(text) => {
                    segments.push_back(Segment::Bytes(text.clone()));
                    Some(text.len() as u64)
                }
                Content::File {
                    upload,
                    length,
                    most,
                } => {
                    segments.push_back(Segment::File(File {
                        name: part.name.clone(),
                        reading: match &upload.source {
                            Source::Bytes(bytes) => Reading::Bytes(bytes.clone()),
                            Source::Path(path) => {
                                let path = path.clone();
                                Reading::Opening(Box::pin(tokio::fs::File::open(path)))
                            }
                            Source::Reader(reader, _) => {
                                Reading::Open(lock(reader).take().ok_or_else(|| {
                                    Error::new(
                                        ErrorKind::Io,
                                        format!("the reader of `{}` was read before", part.name),
                                    )
                                })?)
                            }
                        },
                        expected: *length,
                        most: *most,
                        read: 0,
                    }));
                    *length
                }
            };
            segments.push_back(Segment::Bytes(Bytes::from_static(b"\r\n")));
            total = total
                .zip(length)
                .and_then(|(total, length)| total.checked_add(length + part.head.len() as u64 + 2));
        }
        let end = Bytes::from(format!("--{}--\r\n", self.boundary));
        total = total.map(|total| total + end.len() as u64);
        segments.push_back(Segment::Bytes(end));
        Ok(FormBody {
            state: Mutex::new(State {
                segments,
                buffer: Vec::new(),
            }),
            total,
            progress: self.progress.clone(),
        })
    }
}

fn lock(reader: &Arc<Mutex<Option<Reader>>>) -> std::sync::MutexGuard<'_, Option<Reader>> {
    reader.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A name as browsers write it between quotes: what would end the quotes or the line is escaped.
fn quote(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn unreadable(name: &str, error: io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("`{name}` cannot be read")).with_source(error)
}

/// A form on its way.
pub(crate) struct FormBody {
    /// A body has to be `Sync`, which readers are not; the lock is never contended.
    state: Mutex<State>,
    total: Option<u64>,
    progress: Progress,
}

struct State {
    segments: VecDeque<Segment>,
    buffer: Vec<u8>,
}

enum Segment {
    Bytes(Bytes),
    File(File),
}

struct File {
    name: String,
    reading: Reading,
    expected: Option<u64>,
    most: Option<u64>,
    read: u64,
}

enum Reading {
    Bytes(Bytes),
    Opening(BoxFuture<'static, io::Result<tokio::fs::File>>),
    Open(Reader),
}

impl File {
    /// The next piece; `None` behind the last one.
    fn poll(
        &mut self,
        context: &mut Context<'_>,
        buffer: &mut Vec<u8>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match &mut self.reading {
                Reading::Bytes(bytes) => {
                    let piece = bytes.split_to(bytes.len().min(PIECE));
                    return Poll::Ready((!piece.is_empty()).then_some(Ok(piece)));
                }
                Reading::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => self.reading = Reading::Open(Box::pin(file)),
                    Err(error) => return Poll::Ready(Some(Err(unreadable(&self.name, error)))),
                },
                Reading::Open(reader) => {
                    buffer.resize(PIECE, 0);
                    let mut piece = ReadBuf::new(buffer);
                    if let Err(error) = ready!(reader.as_mut().poll_read(context, &mut piece)) {
                        return Poll::Ready(Some(Err(unreadable(&self.name, error))));
                    }
                    let piece = Bytes::copy_from_slice(piece.filled());
                    return Poll::Ready(self.count(piece).transpose());
                }
            }
        }
    }

    /// Holds what was read against what was announced and what is allowed.
    fn count(&mut self, piece: Bytes) -> Result<Option<Bytes>, Error> {
        let wrong = |what: &str| {
            Error::new(
                ErrorKind::Io,
                format!("the file of `{}` {what} than its length says", self.name),
            )
        };
        self.read += piece.len() as u64;
        if let Some(expected) = self.expected {
            if self.read > expected {
                return Err(wrong("is longer"));
            }
            if piece.is_empty() && self.read < expected {
                return Err(wrong("is shorter"));
            }
        }
        if let Some(most) = self.most
            && self.read > most
        {
            return Err(invalid::too_big(&self.name, most, self.read));
        }
        Ok((!piece.is_empty()).then_some(piece))
    }
}

impl http_body::Body for FormBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            let piece = match state.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    state.segments.pop_front();
                    (!bytes.is_empty()).then_some(Ok(bytes))
                }
                Some(Segment::File(file)) => {
                    let piece = ready!(file.poll(context, &mut state.buffer));
                    match &piece {
                        None => drop(state.segments.pop_front()),
                        Some(Err(_)) => state.segments.clear(),
                        Some(Ok(_)) => {}
                    }
                    piece
                }
            };
            if let Some(piece) = piece {
                self.progress.step();
                return Poll::Ready(Some(piece.map(Frame::data)));
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.total.map(SizeHint::with_exact).unwrap_or_default()
    }
}
