//! [`Received`]: the received beginning of a file, and how a response continues it.

use super::checksum::{Checksum, Digests};
use crate::media::HEAD_BYTES;

/// Number of bytes at the beginning of a file that are enough to detect its media type.
pub(super) const DETECTION_BYTES: usize = 512;

/// Length up to which a body is recognised as an error body, in bytes.
pub(super) const MAX_ERROR_BODY: usize = 64 * 1024;

/// The received beginning of the file.
pub(super) struct Received {
    /// Number of bytes.
    pub(super) offset: u64,
    /// The first bytes, up to [`MAX_ERROR_BODY`], for the checks.
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
        let room = MAX_ERROR_BODY.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..room).unwrap_or_default());
    }
}

/// The bytes that show the media type, of the first bytes of a file.
pub(super) fn media_head(head: &[u8]) -> &[u8] {
    head.get(..HEAD_BYTES).unwrap_or(head)
}

/// Range of the file in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReceivedRange {
    Requested,
    WholeFile,
    Other,
}
