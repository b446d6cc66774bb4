//! [`Received`]: the received beginning of a file, and how a response continues it.

use super::checksum::{Checksum, Digests};
use crate::media::HEAD_BYTES;

/// Number of bytes at the beginning of a file that are enough to detect its media type.
pub(super) const DETECTION_BYTES: usize = 512;

/// The received beginning of the file.
pub(super) struct Received {
    /// Number of bytes.
    pub(super) offset: u64,
    /// The first bytes, for the check of the media type.
    pub(super) head: Vec<u8>,
    pub(super) digests: Digests,
}

impl Received {
    pub(super) fn new(checksums: &[Checksum]) -> Self {
        Self { offset: 0, head: Vec::new(), digests: Digests::new(checksums) }
    }

    pub(super) fn append(&mut self, bytes: &[u8]) {
        self.offset = self.offset.saturating_add(bytes.len() as u64);
        self.digests.update(bytes);
        let room = HEAD_BYTES.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..room).unwrap_or_default());
    }
}

/// Range of the file in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReceivedRange {
    Requested,
    WholeFile,
    Other,
}
