//! One file being fetched, over as many answers as it takes.

use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::path::Path;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, IF_NONE_MATCH, IF_RANGE, RANGE};
use tokio::io::AsyncWrite;

use super::checksum::{Checksum, Digests, fingerprint};
use super::partial::Partial;
use super::report::DownloadReport;
use super::sink::{self, Sink, Writer};
use super::version::{Head, Version, validator_of};
use crate::client::{LinkRequest, Service, StreamingResponse, TIME_LIMIT};
use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, Result};
use crate::media::{Expected, HEAD, MediaCheck, agrees, describe, is_told_by_bytes, is_web_page, sniff};
use crate::model::ETag;
use crate::operation::{ApiRequest, Operation};
use crate::pipeline::Accounting;

/// How large a file may be unless it is said.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Enough of the beginning to tell the type by.
const TELLING: usize = 512;

type OnProgress = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// A file to be fetched. See the [module](super).
#[must_use = "nothing is fetched before it is said where to"]
pub struct Download<O> {
    service: Service,
    operation: O,
    accept: Option<String>,
    expected: Expected,
    if_none_match: Option<ETag>,
    max_bytes: u64,
    time_limit: Duration,
    checksums: Vec<Checksum>,
    media: MediaCheck,
    resumptions: u32,
    keep: bool,
    /// In a mutex so that a fetch can be looked at from several threads; nobody ever waits for it.
    on_progress: Option<Mutex<OnProgress>>,
}

impl Service {
    /// The file that an operation answers with, to be put somewhere: see [`files`](crate::download).
    pub fn download<O: Operation>(&self, operation: O) -> Download<O> {
        Download::new(self.clone(), operation)
    }

    /// The file at a URL that a server wrote: the `uri` of an attachment. To be put somewhere as any
    /// [other](Self::fetch).
    ///
    /// # Errors
    /// As [`follow`](Self::follow), before anything is sent.
    pub fn download_link(&self, url: &str) -> Result<Download<LinkRequest>> {
        let (service, operation) = self.linked(url)?;
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
            expected: Expected::default(),
            if_none_match: None,
            max_bytes: MAX_BYTES,
            time_limit: TIME_LIMIT,
            checksums: Vec::new(),
            media: MediaCheck::default(),
            resumptions: 3,
            keep: false,
            on_progress: None,
        }
    }

    /// Takes only files of these media types: `image/jpeg`, `image/*`, `*/*`.
    ///
    /// Unless set, every type is taken but two that gateways send in place of a file: a web page (`text/html`), unless
    /// the operation accepts `text/html`, and JSON that has nothing but the properties of a published error.
    ///
    /// Both the declared type and the bytes must be of one of them, so that a login page, an error in JSON or an
    /// empty body is an error and no file. A server that declares no type or `application/octet-stream` leaves it
    /// to the bytes. The request asks for these types in `Accept`, unless [`accept`](Self::accept) or the operation
    /// asks for anything but JSON.
    pub fn media_types(mut self, media_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expected = Expected::new(media_types);
        self
    }

    /// The `Accept` of the request, in place of the one that the operation has. It changes what the server is
    /// asked for, not what is [taken](Self::media_types).
    pub fn accept(mut self, media_type: impl Into<String>) -> Self {
        self.accept = Some(media_type.into());
        self
    }

    /// Fetches only if the file is another than this version: see [`DownloadReport::is_not_modified`].
    pub fn if_none_match(mut self, etag: ETag) -> Self {
        self.if_none_match = Some(etag);
        self
    }

    /// The largest file that is taken; 64 MiB unless set.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// How long the whole fetch may take, all that is taken up included; half an hour unless set. It is beside
    /// the limit for standing still ([`stall_timeout`](crate::ClientBuilder::stall_timeout)), and not for
    /// [`stream`](Self::stream), whose pace is the caller's.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// A checksum that the file must have; of several, each.
    pub fn checksum(mut self, checksum: Checksum) -> Self {
        self.checksums.push(checksum);
        self
    }

    /// What happens when the bytes are of another type than the server says; an error unless set.
    pub fn media_check(mut self, check: MediaCheck) -> Self {
        self.media = check;
        self
    }

    /// How often a body that broke off is taken up again; three times unless set. Each time is a repetition to the
    /// [budget](crate::ClientBuilder::retry_budget) of the client. A request that is not idempotent, such as a POST,
    /// is sent once, and its body is not resumed.
    pub fn max_resumes(mut self, times: u32) -> Self {
        self.resumptions = times;
        self
    }

    /// Keeps what has come when a fetch to a file is cut off, as `<name>.part` and `<name>.part.etag`
    /// beside it, and takes up what an earlier run has kept of the same URL.
    ///
    /// The part is locked while it is written: a second run to the same file, in this process or in another, fails
    /// before anything is sent. The file system must have locks. Links at these names are not followed. The part
    /// stays when the disk is full, and goes when its content is wrong.
    pub fn keep_partial(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Calls `progress` with the bytes that have come and, where the server said it, how many there are.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.on_progress = Some(Mutex::new(Box::new(progress)));
        self
    }

    /// Fetches it into memory; empty when it is unchanged.
    ///
    /// # Errors
    /// What any call may meet; a file that is too large, broken off for good, or not what it must be.
    pub async fn to_memory(self) -> Result<(Bytes, DownloadReport)> {
        let mut bytes = Vec::new();
        let (fetched, _) = self.begin(&mut bytes).await?;
        Ok((sink::whole(bytes), fetched))
    }

    /// Fetches it into a writer, which has been given a part when it fails.
    ///
    /// # Errors
    /// As [`to_memory`](Self::to_memory); a server that cannot go on in the middle, since a writer cannot
    /// begin again.
    pub async fn to_writer<W: AsyncWrite + Unpin + Send>(self, writer: &mut W) -> Result<DownloadReport> {
        let mut sink = Writer { writer, written: false };
        let info = self.operation.info();
        let (fetched, history) = self.begin(&mut sink).await?;
        let flushed = sink.flush().await;
        flushed.map_err(|error| error.for_operation(info).with_history(&history))?;
        Ok(fetched)
    }

    /// Fetches it into a file, which is there when it is whole and not before; one of that name is replaced.
    ///
    /// Until then the bytes are in `<name>.orange-1.part` beside it (`-2` and so on for other runs to the same
    /// file at the same time). A process that is killed leaves it behind, and the next run uses it again.
    ///
    /// # Errors
    /// As [`to_memory`](Self::to_memory); a file that cannot be written; a part that another run writes
    /// ([`keep_partial`](Self::keep_partial)).
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<DownloadReport> {
        // Two files may have one tag. A URL may have a signature in it, which is nothing to leave on a disk.
        let of = self.keep.then(|| self.service.url_of(&self.operation)).transpose()?;
        let of = of.map(|url| fingerprint(&url));
        let (mut partial, left) = Partial::open(path.as_ref(), of).await?;
        let mut start = Start::new(&self.checksums);
        if left.is_some() {
            partial.read(|bytes| start.take(bytes)).await?;
        }
        let info = self.operation.info();
        let (fetched, history) = self.run(&mut partial, start, left.unwrap_or_default()).await?;
        if fetched.is_not_modified() {
            partial.discard().await;
            return Ok(fetched);
        }
        let finished = partial.finish().await;
        finished.map_err(|error| error.for_operation(info).with_history(&history))?;
        Ok(fetched)
    }

    /// The bytes as they come, of one answer: checksums are not verified, and nothing is taken up. With expected
    /// [media types](Self::media_types) the beginning is read and checked before the stream is returned.
    ///
    /// # Errors
    /// What any call may meet before the body; a file of an unexpected media type.
    pub async fn stream(self) -> Result<StreamingResponse> {
        let download = self.open(Accounting::NewOperation, None, None).await?;
        self.checked_stream(download).await
    }

    /// Some of the bytes as they come: `..100`, `100..`, `10..20`.
    ///
    /// A server that cannot send a part sends the whole; [`StreamingResponse::status`] tells: 206 for a part.
    ///
    /// # Errors
    /// `range`: one with no byte in it. What any call may meet before the body, 416 for a part that is not
    /// there included; a part that was not asked for.
    pub async fn stream_range(self, range: impl RangeBounds<u64>) -> Result<StreamingResponse> {
        let invalid =
            || Error::invalid("range", "must have a byte in it").for_operation(self.operation.info());
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
        let download = self.open(Accounting::NewOperation, range, None).await?;
        let fit = self.check_head(&download).and_then(|()| match self.fits(&download, begin)? {
            Fit::Elsewhere => Err(self.unasked()),
            fit => Ok(fit),
        });
        match fit.map_err(|error| error.with_history(download.history()))? {
            // The bytes in the middle of a file show no type.
            Fit::Continues if begin > 0 => Ok(download),
            _ => self.checked_stream(download).await,
        }
    }

    /// A stream whose first bytes are of an expected media type.
    async fn checked_stream(&self, mut download: StreamingResponse) -> Result<StreamingResponse> {
        self.check_head(&download).map_err(|error| error.with_history(download.history()))?;
        let declared = download.said(&CONTENT_TYPE).unwrap_or_default();
        let is_told_by_head = self.expected.is_any() && !is_told_by_bytes(&declared);
        if is_told_by_head || download.status() == StatusCode::NOT_MODIFIED {
            return Ok(download);
        }
        // Where any type is taken, a slow stream is not held back: pages and errors of gateways come at once.
        let enough = if self.expected.is_any() { 1 } else { TELLING };
        let mut head = Vec::new();
        while head.len() < enough
            && let Some(piece) = download.chunk().await?
        {
            head.extend_from_slice(&piece);
        }
        self.check_media(&download, &head).map_err(|error| error.with_history(download.history()))?;
        download.push_front(head.into());
        Ok(download)
    }

    async fn begin<S: Sink>(self, sink: &mut S) -> Result<(DownloadReport, CallHistory)> {
        let start = Start::new(&self.checksums);
        self.run(sink, start, Version::default()).await
    }

    /// Goes on behind `start`, which is of this version, for as long as it may.
    async fn run<S: Sink>(
        self,
        sink: &mut S,
        start: Start,
        version: Version,
    ) -> Result<(DownloadReport, CallHistory)> {
        let (client, limit) = (self.service.client().clone(), self.time_limit);
        let info = self.operation.info();
        // Outside of the work, so that a time limit that cuts it off still knows.
        let history = Mutex::new(CallHistory::default());
        let parts = pin!(self.parts(sink, start, version, &history));
        let result = with_timeout(client.clock(), limit, "download", parts).await;
        let history = history.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match result {
            Ok(fetched) => Ok((fetched, history)),
            Err(error) => Err(error.for_operation(info).with_history(&history)),
        }
    }

    /// As many answers as it takes.
    async fn parts<S: Sink>(
        mut self,
        sink: &mut S,
        mut start: Start,
        version: Version,
        history: &Mutex<CallHistory>,
    ) -> Result<DownloadReport> {
        let history = || history.lock().unwrap_or_else(PoisonError::into_inner);
        let repeatable = self.service.is_repeatable(&self.operation)?;
        self.checksums.iter().try_for_each(Checksum::check)?;
        let on_progress = self.on_progress.take();
        let mut on_progress = on_progress.map(|it| it.into_inner().unwrap_or_else(PoisonError::into_inner));
        let (mut resumed, mut next) = (0_u32, Accounting::NewOperation);
        let Version { mut validator, mut size } = if repeatable { version } else { Version::default() };
        loop {
            if start.offset > 0 && validator.is_none() {
                sink.restart().await?;
                start = Start::new(&self.checksums);
            }
            let (range, version) = match (&validator, start.offset) {
                (Some(validator), offset @ 1..) => (Some(format!("bytes={offset}-")), Some(&**validator)),
                _ => (None, None),
            };
            // One fetch is one operation, whatever number of answers it takes.
            let accounting = std::mem::replace(&mut next, Accounting::Continuation(None));
            let opened = self.open(accounting, range, version).await;
            match &opened {
                Ok(download) => history().extend_by(download.history()),
                Err(error) => history().extend(error.attempts(), error.previous_errors()),
            }
            let mut download = match opened {
                // The part that is there is longer than the file, or of another one.
                Err(error)
                    if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) && start.offset > 0 =>
                {
                    validator = None;
                    continue;
                }
                opened => opened?,
            };
            match download.status() {
                StatusCode::NOT_MODIFIED if start.offset == 0 => {
                    return Ok(DownloadReport::of(&download, 0, None));
                }
                // Nobody asked for a part.
                StatusCode::PARTIAL_CONTENT if start.offset == 0 => return Err(self.unasked()),
                // The operation itself asks whether anything has changed: what has come is of that version or of
                // another, and only the whole tells.
                StatusCode::NOT_MODIFIED => {
                    validator = None;
                    continue;
                }
                _ => {}
            }
            self.check_head(&download)?;
            match self.fits(&download, start.offset)? {
                // Some servers send the rest although it is of another version by now.
                Fit::Continues
                    if start.offset > 0
                        && validator.as_deref().is_some_and(|it| head(&download).is_of_another(it, size)) =>
                {
                    validator = None;
                    continue;
                }
                Fit::Continues => {}
                Fit::Whole if start.offset == 0 => {}
                Fit::Whole => {
                    sink.restart().await?;
                    start = Start::new(&self.checksums);
                }
                Fit::Elsewhere => {
                    validator = None;
                    continue;
                }
            }
            let total = head(&download).total();
            if total.is_some_and(|total| total > self.max_bytes) {
                sink.reject();
                return Err(self.too_large());
            }
            size = total.or(size.filter(|_| start.offset > 0));
            // The rest of a file need not say once more which version it is of.
            validator = validator_of(download.headers()).or(validator.filter(|_| start.offset > 0));
            sink.note(&Version { validator: validator.clone(), size }).await?;
            let broken = match self.read(&mut download, sink, &mut start, size, &mut on_progress).await? {
                None => {
                    start.digests.verify().map_err(|error| {
                        sink.reject();
                        error.for_operation(self.operation.info())
                    })?;
                    return Ok(DownloadReport::of(&download, start.offset, sniff(&start.head)));
                }
                Some(broken) => broken,
            };
            resumed = resumed.saturating_add(1);
            if resumed > self.resumptions || !repeatable {
                return Err(broken);
            }
            let Some(permit) = self.service.client().retry_permit() else {
                tracing::warn!(error = %broken, "the file is not taken up again: the retry budget is spent");
                return Err(broken);
            };
            next = Accounting::Continuation(Some(permit));
            history().extend(0, std::slice::from_ref(&broken));
            let pause = self.service.pause_before_resuming(resumed);
            tracing::info!(error = %broken, offset = start.offset, ?pause, "taking the file up again");
            self.service.client().sleep(pause).await;
        }
    }

    /// Reads a body to its end: `None` when it is whole, the failure when it broke off.
    async fn read<S: Sink>(
        &self,
        download: &mut StreamingResponse,
        sink: &mut S,
        start: &mut Start,
        size: Option<u64>,
        on_progress: &mut Option<OnProgress>,
    ) -> Result<Option<Error>> {
        // A part says where it ends, which need not be the end of the file.
        let end = head(download).part().and_then(|part| part.end);
        let due = end.max(size);
        let mut checked = false;
        // Bytes that are too few to tell their type. None of a wrong type are written.
        let mut held_back = Vec::new();
        let broken = loop {
            let piece = match download.chunk().await {
                Ok(Some(piece)) => piece,
                Ok(None) => {
                    if let Some(due) = due.filter(|due| start.offset < *due) {
                        let message = format!("the body ended after {} of {due} bytes", start.offset);
                        break Error::cut_off(message).for_operation(self.operation.info());
                    }
                    if !checked {
                        self.check_media(download, &start.head).inspect_err(|_| sink.reject())?;
                    }
                    return Ok(None);
                }
                Err(error) => break error,
            };
            let after = start.offset.saturating_add(piece.len() as u64);
            if after > self.max_bytes {
                sink.reject();
                return Err(self.too_large());
            }
            if let Some(said) = end.into_iter().chain(size).min().filter(|said| after > *said) {
                let message = format!("the body is longer than the {said} bytes it was said to have");
                sink.reject();
                return Err(Error::file(message).for_operation(self.operation.info()));
            }
            start.take(&piece);
            if !checked {
                let found = self.check_media(download, &start.head);
                checked = start.head.len() >= TELLING;
                if found.is_err() && !checked {
                    held_back.extend_from_slice(&piece);
                    continue;
                }
                found.inspect_err(|_| sink.reject())?;
            }
            if !held_back.is_empty() {
                sink.write(&std::mem::take(&mut held_back)).await?;
            }
            sink.write(&piece).await?;
            if let Some(on_progress) = on_progress {
                on_progress(start.offset, size);
            }
        };
        if !held_back.is_empty() {
            sink.write(&held_back).await?;
        }
        Ok(Some(broken))
    }

    async fn open(
        &self,
        accounting: Accounting,
        range: Option<String>,
        validator: Option<&str>,
    ) -> Result<StreamingResponse> {
        let change = |mut call: ApiRequest| {
            // Offsets and lengths are those of the bytes as stored, if the server keeps to it. A transport that
            // unpacks hides that it did, and the length with it.
            call = call.header(ACCEPT_ENCODING.as_str(), "identity")?;
            let asks_for_json =
                call.headers().get(ACCEPT).is_none_or(|accept| accept.as_bytes() == b"application/json");
            if let Some(accept) = &self.accept {
                call = call.accept(accept)?;
            } else if let Some(accept) = self.expected.to_accept().filter(|_| asks_for_json) {
                call = call.accept(&accept)?;
            }
            // Whoever has the beginning of a version wants its rest, or another version.
            if let (Some(etag), None) = (&self.if_none_match, validator) {
                call = call.header(IF_NONE_MATCH.as_str(), etag.as_str())?;
            }
            if let Some(range) = &range {
                call = call.header(RANGE.as_str(), range)?;
            }
            if let Some(validator) = validator {
                call = call.header(IF_RANGE.as_str(), validator)?;
            }
            Ok(call)
        };
        self.service.open_with(&self.operation, accounting, change).await
    }

    /// Whether an answer is what comes next.
    fn fits(&self, download: &StreamingResponse, offset: u64) -> Result<Fit> {
        let encoding = download.said(&CONTENT_ENCODING);
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            let message = format!("the server encoded the file ({encoding}) although it was asked not to");
            return Err(Error::file(message).for_operation(self.operation.info()));
        }
        if download.status() != StatusCode::PARTIAL_CONTENT {
            return Ok(Fit::Whole);
        }
        Ok(match head(download).part() {
            Some(part) if part.begin == offset => Fit::Continues,
            _ if offset > 0 => Fit::Elsewhere,
            _ => return Err(self.unasked()),
        })
    }

    fn unasked(&self) -> Error {
        let message = "the server sent a part of the file that nobody asked for";
        Error::file(message).for_operation(self.operation.info())
    }

    /// Whether the head of a response announces a file of an expected media type.
    fn check_head(&self, download: &StreamingResponse) -> Result<()> {
        let status = download.status();
        if matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT) {
            let expected =
                if self.expected.is_any() { "a file".to_owned() } else { self.expected.to_string() };
            return Err(self.refused(format!("expected {expected}, and the server sent {status}")));
        }
        let declared = download.said(&CONTENT_TYPE).unwrap_or_default();
        if status == StatusCode::NOT_MODIFIED {
            return Ok(());
        }
        if is_web_page(&declared) {
            self.check_web_page(&format!("declared {declared}"))?;
        }
        if self.expected.takes_declared(&declared) {
            return Ok(());
        }
        let (expected, remedy) = (&self.expected, "`media_types` takes other types");
        Err(self.refused(format!("expected {expected}, and the server declared {declared} ({remedy})")))
    }

    /// Whether bytes that begin with `head` are of the declared media type, and of an expected one.
    fn check_media(&self, download: &StreamingResponse, head: &[u8]) -> Result<()> {
        let declared = download.said(&CONTENT_TYPE).unwrap_or_default();
        if self.expected.is_any()
            && let Some(error) = download.error_in_body(head)
        {
            return Err(error);
        }
        if self.media == MediaCheck::Report {
            return Ok(());
        }
        if !agrees(&declared, head) {
            let bytes = describe(head);
            return Err(self.refused(format!("the server said {declared}, and the bytes are {bytes}")));
        }
        if !self.expected.takes_bytes(&declared, head) {
            let (expected, bytes) = (&self.expected, describe(head));
            return Err(self.refused(format!("expected {expected}, and the bytes are {bytes}")));
        }
        if sniff(head).is_some_and(is_web_page) {
            self.check_web_page("sent text/html")?;
        }
        Ok(())
    }

    /// Refuses a web page unless one was asked for.
    fn check_web_page(&self, found: &str) -> Result<()> {
        let accepted = |accept: &str| accept.split(',').any(is_web_page);
        let operation_accepts = || {
            let call = self.operation.request()?;
            let accept = call.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok());
            Ok::<_, Error>(accept.is_some_and(accepted))
        };
        if !self.expected.is_any() || self.accept.as_deref().is_some_and(accepted) || operation_accepts()? {
            return Ok(());
        }
        let remedy = "`media_types` takes web pages";
        Err(self.refused(format!("expected a file, and the server {found} ({remedy})")))
    }

    fn refused(&self, message: String) -> Error {
        Error::file(message).for_operation(self.operation.info())
    }

    fn too_large(&self) -> Error {
        let message = format!("the file is larger than {} bytes", self.max_bytes);
        Error::file(message).for_operation(self.operation.info())
    }
}

/// Whether an answer is what comes next.
enum Fit {
    Continues,
    Whole,
    Elsewhere,
}

fn head(download: &StreamingResponse) -> Head<'_> {
    Head { status: download.status(), headers: download.headers() }
}

/// What has come so far.
struct Start {
    offset: u64,
    head: Vec<u8>,
    digests: Digests,
}

impl Start {
    fn new(checksums: &[Checksum]) -> Self {
        Self { offset: 0, head: Vec::new(), digests: Digests::new(checksums) }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.offset = self.offset.saturating_add(bytes.len() as u64);
        self.digests.update(bytes);
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..room).unwrap_or_default());
    }
}
