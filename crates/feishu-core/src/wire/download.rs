//! A file that is received, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::{Instant, Sleep};

use super::envelope;
use super::failure::read_error;
use crate::ground::disposition::Disposition;
use crate::ground::error::{Error, ErrorKind};

/// What of an answer is held back to see whether it is an error in place of a file.
const PEEKED: usize = 64 * 1024;

/// A file that is being received.
///
/// It is a [`Stream`] of its bytes, with a [`next`](Self::next) of its own; it can be
/// [collected](Self::bytes), [saved](Self::save) or [written](Self::write_to). Between two pieces
/// no more than the client's [stall timeout](crate::ClientBuilder::stall_timeout) may pass.
///
/// ```no_run
/// # async fn run(mut file: feishu_core::Download) -> Result<(), feishu_core::Error> {
/// println!("{:?}, {:?} bytes", file.content_type(), file.content_length());
/// while let Some(piece) = file.next().await {
///     let piece = piece?;
///     // …
///     # let _ = piece;
/// }
/// # Ok(())
/// # }
/// ```
pub struct Download {
    status: StatusCode,
    headers: HeaderMap,
    /// What was read to look at it.
    peeked: Bytes,
    body: Option<reqwest::Body>,
    patience: Duration,
    timer: Pin<Box<Sleep>>,
}

pub(super) type NotAFile = (StatusCode, HeaderMap, Bytes);

impl Download {
    pub(super) fn new(response: reqwest::Response, patience: Duration) -> Self {
        let (parts, body) = http::Response::from(response).into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            peeked: Bytes::new(),
            body: Some(body),
            patience,
            timer: Box::pin(tokio::time::sleep(patience)),
        }
    }

    /// Begins a download, unless the answer is an error in the platform's envelope: some endpoints
    /// send it with a status of success.
    pub(super) async fn begin(
        response: reqwest::Response,
        patience: Duration,
    ) -> Result<Result<Self, NotAFile>, Error> {
        let mut this = Self::new(response, patience);
        let is_json = this
            .content_type()
            .is_some_and(|kind| kind.starts_with("application/json"));
        if !is_json || this.headers.contains_key(CONTENT_DISPOSITION) {
            return Ok(Ok(this));
        }
        let mut start = BytesMut::new();
        while start.len() <= PEEKED {
            match this.next().await {
                Some(piece) => start.extend_from_slice(&piece?),
                None if envelope::code(&start).is_some() => {
                    return Ok(Err((this.status, this.headers, start.freeze())));
                }
                None => break,
            }
        }
        this.peeked = start.freeze();
        Ok(Ok(this))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The length of the whole file, where the platform says it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.headers
            .get(CONTENT_LENGTH)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    }

    /// What the file is: `image/png`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The file's name, where the platform says one that can be used: it has no directory and no
    /// drive in it, and what no file system takes is `_` there.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let disposition = self.headers.get(CONTENT_DISPOSITION)?;
        Disposition::read(disposition.as_bytes()).safe_file_name()
    }

    /// The next piece; `None` at the end of the file, never where it only broke off.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The whole file in memory, if it is no longer than `most` bytes.
    ///
    /// # Errors
    /// When it is longer, or breaks off.
    pub async fn bytes(mut self, most: usize) -> Result<Bytes, Error> {
        let too_large = || {
            Error::new(
                ErrorKind::TooLarge,
                format!("the file has more than {most} bytes"),
            )
            .executed(true)
        };
        if self
            .content_length()
            .is_some_and(|length| length > most as u64)
        {
            return Err(too_large());
        }
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if whole.len() + piece.len() > most {
                return Err(too_large());
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// Writes the file to a writer and flushes it; how many bytes it has.
    ///
    /// # Errors
    /// When it breaks off, or writing fails.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        let failed = |error| {
            Error::new(ErrorKind::Io, "the file cannot be written")
                .with_source(error)
                .executed(true)
        };
        let mut length = 0;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            writer.write_all(&piece).await.map_err(failed)?;
            length += piece.len() as u64;
        }
        writer.flush().await.map_err(failed)?;
        Ok(length)
    }

    /// Saves the file under this path; how many bytes it has. What breaks off leaves nothing
    /// behind: the file gets its name only when it is whole.
    ///
    /// # Errors
    /// When it breaks off, or writing fails.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let failed = |error| {
            Error::new(
                ErrorKind::Io,
                format!("{} cannot be written", path.display()),
            )
            .with_source(error)
            .executed(true)
        };
        let part = Part::beside(path);
        let mut file = tokio::fs::File::create(&part.0).await.map_err(failed)?;
        let length = self.write_to(&mut file).await?;
        file.sync_all().await.map_err(failed)?;
        drop(file);
        tokio::fs::rename(&part.0, path).await.map_err(failed)?;
        Ok(length)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if !self.peeked.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.peeked))));
        }
        loop {
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            let Poll::Ready(frame) = Pin::new(body).poll_frame(context) else {
                ready!(self.timer.as_mut().poll(context));
                self.body = None;
                let error = Error::new(ErrorKind::Timeout, "the file stopped coming");
                return Poll::Ready(Some(Err(error.executed(true))));
            };
            match frame {
                None => self.body = None,
                Some(Err(error)) => {
                    self.body = None;
                    return Poll::Ready(Some(Err(read_error(error))));
                }
                Some(Ok(frame)) => {
                    if let Some(until) = Instant::now().checked_add(self.patience) {
                        self.timer.as_mut().reset(until);
                    }
                    if let Ok(data) = frame.into_data()
                        && !data.is_empty()
                    {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

/// A file in the making, which is removed unless it is renamed.
struct Part(PathBuf);

impl Part {
    fn beside(path: &Path) -> Self {
        let random = getrandom::u64().unwrap_or_default();
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{random:016x}.part"));
        Self(path.with_file_name(name))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Gone already when all went well.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}
