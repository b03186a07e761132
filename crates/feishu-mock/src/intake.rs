//! Reading a request's body without holding more of it than is worth keeping.

use bytes::{Bytes, BytesMut};
use flate2::Crc;
use http_body_util::BodyExt;
use hyper::body::Incoming;

use crate::multipart::Splitter;
use crate::record::RequestBody;

/// The beginning of some bytes, with the size and the checksum of all of them.
pub(crate) struct Keeper {
    limit: usize,
    kept: BytesMut,
    size: u64,
    // A cryptographic digest would take half a minute of a debug build for a large upload.
    checksum: Crc,
}

impl Keeper {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            kept: BytesMut::new(),
            size: 0,
            checksum: Crc::new(),
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        let room = self.limit.saturating_sub(self.kept.len());
        self.kept.extend_from_slice(&bytes[..room.min(bytes.len())]);
        self.size += bytes.len() as u64;
        self.checksum.update(bytes);
    }

    pub(crate) fn finish(self) -> (Bytes, u64, u32) {
        (self.kept.freeze(), self.size, self.checksum.sum())
    }
}

/// Reads a body to its end, to its break, or until `stop_after` bytes have come.
pub(crate) async fn read(
    mut body: Incoming,
    content_type: Option<&str>,
    limit: usize,
    stop_after: Option<u64>,
) -> RequestBody {
    let mut splitter = content_type.and_then(|value| Splitter::for_content_type(value, limit));
    // The parts hold what there is to keep of a multipart body.
    let mut whole = Keeper::new(if splitter.is_some() { 0 } else { limit });
    let mut complete = true;
    loop {
        if stop_after.is_some_and(|stop| whole.size >= stop) {
            complete = false;
            break;
        }
        match body.frame().await {
            None => break,
            Some(Err(_)) => {
                complete = false;
                break;
            }
            Some(Ok(frame)) => {
                if let Some(data) = frame.data_ref() {
                    whole.push(data);
                    if let Some(splitter) = &mut splitter {
                        splitter.push(data);
                    }
                }
            }
        }
    }
    let (kept, size, crc32) = whole.finish();
    RequestBody {
        kept,
        size,
        crc32,
        complete,
        parts: splitter.map(Splitter::finish),
    }
}
