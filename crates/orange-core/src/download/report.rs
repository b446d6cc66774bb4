//! [`DownloadReport`]: the result of a download.

use std::fmt;

use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderMap, StatusCode};

use crate::client::StreamingResponse;
use crate::model::ETag;

/// Result of a download.
#[derive(Clone)]
pub struct DownloadReport {
    status: StatusCode,
    headers: HeaderMap,
    length: u64,
    sniffed: Option<&'static str>,
}

impl DownloadReport {
    pub(super) fn new(response: &StreamingResponse, length: u64, sniffed: Option<&'static str>) -> Self {
        Self { status: response.status(), headers: response.headers().clone(), length, sniffed }
    }

    /// Whether the server reported that the file still has the version of
    /// [`if_none_match`](super::Download::if_none_match). Nothing is written in that case.
    pub fn is_not_modified(&self) -> bool {
        self.status == StatusCode::NOT_MODIFIED
    }

    /// The size of the file in bytes; 0 if it is not modified.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The media type that the server declared.
    pub fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The media type detected from the bytes; `None` if they match no known format.
    pub fn sniffed(&self) -> Option<&'static str> {
        self.sniffed
    }

    /// The `ETag`, for [`Download::if_none_match`](super::Download::if_none_match).
    pub fn etag(&self) -> Option<ETag> {
        ETag::new(self.headers.get(ETAG)?.to_str().ok()?).ok()
    }

    /// The headers of the last response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl fmt::Debug for DownloadReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadReport")
            .field("status", &self.status.as_u16())
            .field("length", &self.length)
            .field("media_type", &self.media_type())
            .field("sniffed", &self.sniffed)
            .finish_non_exhaustive()
    }
}
