//! [`Download`]: the options of a download and where its bytes go.

use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::AsyncWrite;

use super::checksum::{Checksum, fingerprint};
use super::partial_file::PartialFile;
use super::received::{Received, ReceivedRange};
use super::report::DownloadReport;
use super::sink::Writer;
use crate::client::{LinkRequest, Service, StreamingResponse, TIME_LIMIT};
use crate::error::{Error, Result};
use crate::media::{ExpectedTypes, MediaCheck};
use crate::model::ETag;
use crate::operation::Operation;
use crate::pipeline::Accounting;

/// Default limit of the file size, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

pub(super) type OnProgress = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// Download of a file. See the [module](super).
#[must_use = "a download starts with `to_memory`, `to_writer`, `to_file` or `stream`"]
pub struct Download<O> {
    pub(super) service: Service,
    pub(super) operation: O,
    pub(super) accept: Option<String>,
    pub(super) expected: ExpectedTypes,
    pub(super) if_none_match: Option<ETag>,
    pub(super) max_bytes: u64,
    pub(super) timeout: Duration,
    pub(super) checksums: Vec<Checksum>,
    pub(super) media_check: MediaCheck,
    pub(super) max_resumes: u32,
    keep_partial: bool,
    /// In a mutex so that `Download` is `Sync`. The mutex is never contended.
    pub(super) on_progress: Option<Mutex<OnProgress>>,
}

impl Service {
    /// Creates a download of the file that an operation returns. See [`download`](crate::download).
    pub fn download<O: Operation>(&self, operation: O) -> Download<O> {
        Download::new(self.clone(), operation)
    }

    /// Creates a download of a URL from a response, such as the `uri` of an attachment.
    ///
    /// # Errors
    /// Returns the errors of [`follow`](Self::follow) for an invalid link, before any I/O.
    pub fn download_link(&self, url: &str) -> Result<Download<LinkRequest>> {
        let (service, operation) = self.link_request(url)?;
        Ok(service.download(operation).accept("*/*"))
    }
}

impl<O: Operation> fmt::Debug for Download<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation.info().id)
            .field("max_bytes", &self.max_bytes)
            .finish_non_exhaustive()
    }
}

impl<O: Operation> Download<O> {
    pub(crate) fn new(service: Service, operation: O) -> Self {
        Self {
            service,
            operation,
            accept: None,
            expected: ExpectedTypes::default(),
            if_none_match: None,
            max_bytes: MAX_BYTES,
            timeout: TIME_LIMIT,
            checksums: Vec::new(),
            media_check: MediaCheck::default(),
            max_resumes: 3,
            keep_partial: false,
            on_progress: None,
        }
    }

    /// Accepts only files of these media types, such as `image/jpeg`, `image/*` or `*/*`.
    ///
    /// By default, every type is accepted, except for two that gateways send instead of a file: `text/html`, unless
    /// the operation accepts it, and JSON with only the properties of a published error.
    ///
    /// Both the declared type and the bytes must match, so a login page, a JSON error or an empty body is an error.
    /// If the server declares no type or `application/octet-stream`, only the bytes are checked. The types are also
    /// sent in `Accept`, unless [`accept`](Self::accept) is set or the operation requests something other than JSON.
    pub fn media_types(mut self, media_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expected = ExpectedTypes::new(media_types);
        self
    }

    /// Sets the `Accept` header, in place of the operation's. It does not change which files are
    /// [accepted](Self::media_types).
    pub fn accept(mut self, media_type: impl Into<String>) -> Self {
        self.accept = Some(media_type.into());
        self
    }

    /// Downloads the file only if its version differs. See [`DownloadReport::is_not_modified`].
    pub fn if_none_match(mut self, etag: ETag) -> Self {
        self.if_none_match = Some(etag);
        self
    }

    /// Sets the largest accepted file size in bytes. Default: 64 MiB.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Sets the time limit of the whole download, including resumed parts. Default: 30 minutes. With a limit of zero,
    /// the download fails before any I/O.
    ///
    /// The [`stall_timeout`](crate::ClientBuilder::stall_timeout) applies as well. [`stream`](Self::stream) has no
    /// time limit, because the caller reads at its own pace.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Adds a checksum that the file must have. All checksums are verified.
    pub fn checksum(mut self, checksum: Checksum) -> Self {
        self.checksums.push(checksum);
        self
    }

    /// Sets what happens if the bytes do not match the declared media type. Default: an error.
    pub fn media_check(mut self, check: MediaCheck) -> Self {
        self.media_check = check;
        self
    }

    /// Sets how many times an interrupted body is resumed. Default: 3. Each time costs a retry of the client's
    /// [budget](crate::ClientBuilder::retry_budget).
    ///
    /// A request that is not idempotent, such as a POST, is sent once and never resumed.
    pub fn max_resumes(mut self, times: u32) -> Self {
        self.max_resumes = times;
        self
    }

    /// Preserves an interrupted download to a file as `<name>.part` and `<name>.part.etag`, and resumes the partial
    /// file of an earlier run for the same URL.
    ///
    /// The partial file is locked while it is written. A second download to the same file, in this process or
    /// another, fails before any I/O on the network. The file system must support locks. Links at these names are not
    /// followed. The partial file survives a full disk, and is removed if its content is wrong.
    ///
    /// Only bytes that are certainly on the disk are resumed. If the download ends with an error or is dropped, these are
    /// all bytes that were written. A crash of the process or the system loses at most half of them, and about 4 MiB at
    /// most.
    pub fn keep_partial(mut self) -> Self {
        self.keep_partial = true;
        self
    }

    /// Calls `progress` with the number of received bytes and, if the server announced it, the size of the file in bytes.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.on_progress = Some(Mutex::new(Box::new(progress)));
        self
    }

    /// Downloads the file into memory. The bytes are empty if the file is not modified.
    ///
    /// # Errors
    /// Returns an error if the request fails, the file exceeds [`max_bytes`](Self::max_bytes), the download cannot be
    /// resumed, or a media type or checksum does not match.
    pub async fn to_memory(self) -> Result<(Bytes, DownloadReport)> {
        self.check_timeout()?;
        let mut bytes = Vec::new();
        let (report, _) = self.transfer_from_start(&mut bytes).await?;
        Ok((bytes.into(), report))
    }

    /// Downloads the file into a writer. After an error, the writer contains part of the file.
    ///
    /// # Errors
    /// Returns the errors of [`to_memory`](Self::to_memory), and an error if writing fails or the server cannot
    /// resume the file, because a writer cannot be restarted.
    pub async fn to_writer<W: AsyncWrite + Unpin + Send>(self, writer: &mut W) -> Result<DownloadReport> {
        self.check_timeout()?;
        let mut sink = Writer { writer, has_bytes: false };
        let info = self.operation.info();
        let (report, history) = self.transfer_from_start(&mut sink).await?;
        let flushed = sink.flush().await;
        flushed.map_err(|error| error.for_operation(info).with_history(&history))?;
        Ok(report)
    }

    /// Downloads the file to `path`. The file appears when it is complete, and replaces an existing one.
    ///
    /// Until then, the bytes are in `<name>.orange-1.part` beside it (`-2` and so on for concurrent downloads). A
    /// killed process leaves this file behind; the next download to the same path uses it again.
    ///
    /// # Errors
    /// Returns the errors of [`to_memory`](Self::to_memory), and an error if the file cannot be written or its
    /// partial file is in use (see [`keep_partial`](Self::keep_partial)).
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<DownloadReport> {
        let path = path.as_ref();
        self.save(path).await.map_err(|error| error.for_file(path))
    }

    async fn save(self, path: &Path) -> Result<DownloadReport> {
        self.check_timeout()?;
        // Different files may have the same `ETag`. The URL may contain a signature, so only its fingerprint is stored.
        let url = self.keep_partial.then(|| self.service.url_of(&self.operation)).transpose()?;
        let url_fingerprint = url.map(|url| fingerprint(&url));
        let (mut partial, version) = PartialFile::open(path, url_fingerprint).await?;
        let mut received = Received::new(&self.checksums);
        if version.is_some() {
            partial.read(|bytes| received.append(bytes)).await?;
        }
        let info = self.operation.info();
        let (report, history) = self.transfer(&mut partial, received, version.unwrap_or_default()).await?;
        if report.is_not_modified() {
            partial.discard().await;
            return Ok(report);
        }
        let finished = partial.finish().await;
        finished.map_err(|error| error.for_operation(info).with_history(&history))?;
        Ok(report)
    }

    /// Sends the request and returns the response for streaming. An interrupted body is not resumed, and checksums are not
    /// verified.
    ///
    /// With expected [media types](Self::media_types), the first bytes are read and checked before the stream is
    /// returned.
    ///
    /// # Errors
    /// Returns an error if the request fails or the media type is unexpected.
    pub async fn stream(self) -> Result<StreamingResponse> {
        let response = self.open(Accounting::NewOperation, None, None).await?;
        self.checked_stream(response).await
    }

    /// Sends the request for a range of bytes of the file, such as `..100`, `100..` or `10..20`.
    ///
    /// A server without range support sends the whole file. [`StreamingResponse::status`] is 206 for a part.
    ///
    /// # Errors
    /// Returns an error for the field `range` if the range is empty. Returns an error if the request fails (416 if
    /// the range is beyond the end of the file), the server sends another range, or the media type is unexpected.
    pub async fn stream_range(self, range: impl RangeBounds<u64>) -> Result<StreamingResponse> {
        let invalid = || Error::invalid("range", "must not be empty").for_operation(self.operation.info());
        let begin = match range.start_bound() {
            Bound::Included(begin) => *begin,
            Bound::Excluded(before) => before.checked_add(1).ok_or_else(invalid)?,
            Bound::Unbounded => 0,
        };
        let last = match range.end_bound() {
            Bound::Included(last) => Some(*last),
            Bound::Excluded(end) => Some(end.checked_sub(1).ok_or_else(invalid)?),
            Bound::Unbounded => None,
        };
        if last.is_some_and(|last| last < begin) {
            return Err(invalid());
        }
        let last = last.map(|last| last.to_string()).unwrap_or_default();
        let range = Some(format!("bytes={begin}-{last}"));
        let response = self.open(Accounting::NewOperation, range, None).await?;
        let received = self.check_head(&response).and_then(|()| self.received_range(&response, begin));
        match received.map_err(|error| error.with_history(response.history()))? {
            ReceivedRange::Other => Err(self.unrequested_range().with_history(response.history())),
            // A media type can be detected at the beginning of a file only.
            ReceivedRange::Requested if begin > 0 => Ok(response),
            ReceivedRange::Requested | ReceivedRange::WholeFile => self.checked_stream(response).await,
        }
    }

    fn check_timeout(&self) -> Result<()> {
        if self.timeout.is_zero() {
            let error = Error::configuration("timeout", "must be longer than zero");
            return Err(error.for_operation(self.operation.info()));
        }
        Ok(())
    }
}
