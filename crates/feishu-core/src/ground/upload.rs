//! A file to send, from memory, from disk or from a reader.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::AsyncRead;

/// A file to send.
///
/// It is read while it is sent and never held in memory as a whole, whatever its size. Bytes and
/// paths can be sent again when an attempt fails; a reader can be read only once, so a call with
/// one is not repeated once reading has begun.
///
/// ```
/// use feishu_core::Upload;
///
/// let photo = Upload::bytes("photo.png", &b"..."[..]).content_type("image/png");
/// let report = Upload::path("/tmp/report.pdf");
/// let stream = Upload::reader("log.txt", tokio::io::empty(), Some(0));
/// # let _ = (photo, report, stream);
/// ```
#[derive(Clone)]
pub struct Upload {
    pub(crate) source: Source,
    pub(crate) file_name: String,
    pub(crate) content_type: Option<String>,
}

pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

#[derive(Clone)]
pub(crate) enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Arc<Mutex<Option<Reader>>>, Option<u64>),
}

impl Upload {
    /// A file whose content is in memory.
    #[must_use]
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            source: Source::Bytes(content.into()),
            file_name: file_name.into(),
            content_type: None,
        }
    }

    /// A file on disk, under its own name.
    #[must_use]
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let file_name = path.file_name().map_or_else(
            || "file".to_owned(),
            |name| name.to_string_lossy().into_owned(),
        );
        Self {
            source: Source::Path(path.to_owned()),
            file_name,
            content_type: None,
        }
    }

    /// A file that is read from a reader, with its length where that is known. The platform takes
    /// some uploads only with a length.
    #[must_use]
    pub fn reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self {
            source: Source::Reader(Arc::new(Mutex::new(Some(Box::pin(reader)))), length),
            file_name: file_name.into(),
            content_type: None,
        }
    }

    /// Sends it under another name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Says what it is: `image/png`. Bytes of no particular kind unless set.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The length, where it is known without asking the disk.
    pub(crate) fn known_length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Path(_) => None,
            Source::Reader(_, length) => *length,
        }
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl PartialEq for Upload {
    /// Readers are equal when they are the same one.
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Bytes(one), Source::Bytes(two)) => one == two,
            (Source::Path(one), Source::Path(two)) => one == two,
            (Source::Reader(one, _), Source::Reader(two, _)) => Arc::ptr_eq(one, two),
            _ => false,
        };
        same && self.file_name == other.file_name && self.content_type == other.content_type
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("length", &self.known_length())
            .finish_non_exhaustive()
    }
}
