//! What is kept of bytes that may be many.

use bytes::{Bytes, BytesMut};
use flate2::Crc;

/// The beginning of some bytes, with the size and the checksum of all of them.
pub(crate) struct Beginning {
    limit: usize,
    kept: BytesMut,
    size: u64,
    // A cryptographic digest would take half a minute of a debug build for a large upload.
    checksum: Crc,
}

impl Beginning {
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

    /// How many bytes there were so far.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) fn finish(self) -> (Bytes, u64, u32) {
        (self.kept.freeze(), self.size, self.checksum.sum())
    }
}
