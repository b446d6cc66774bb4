//! The transfer of a file, over one response or, after interruptions, several.

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, IF_NONE_MATCH, IF_RANGE, RANGE};

use super::body_start::BodyStart;
use super::builder::{Download, OnProgress};
use super::checksum::Checksum;
use super::received::{DETECTION_BYTES, Received, ReceivedRange, media_head};
use super::report::DownloadReport;
use super::sink::Sink;
use super::version::{Head, Version, validator_of};
use crate::client::StreamingResponse;
use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, Result};
use crate::media::sniff;
use crate::operation::{ApiRequest, Operation};
use crate::pipeline::Accounting;

impl<O: Operation> Download<O> {
    pub(super) async fn transfer_from_start<S: Sink>(
        self,
        sink: &mut S,
    ) -> Result<(DownloadReport, CallHistory)> {
        let received = Received::new(&self.checksums);
        self.transfer(sink, received, Version::default()).await
    }

    /// Continues after `received`, which belongs to `version`, within the time limit.
    pub(super) async fn transfer<S: Sink>(
        self,
        sink: &mut S,
        received: Received,
        version: Version,
    ) -> Result<(DownloadReport, CallHistory)> {
        let limit = self.service.until_deadline().map_or(self.timeout, |left| left.min(self.timeout));
        let client = self.service.client().clone();
        let (info, began) = (self.operation.info(), client.clock().now());
        // Outside of the future, so that it survives a timeout.
        let history = Mutex::new(CallHistory::default());
        let mut timer = client.telemetry().download(info, client.clock());
        let work = pin!(self.receive_all(sink, received, version, &history));
        let result = with_timeout(client.clock(), limit, "download", work).await;
        timer.end(result.as_ref().map(|_| ()));
        let history = lock(&history).clone();
        match result {
            Ok(report) => Ok((report, history)),
            Err(error) => {
                let elapsed = client.clock().now().saturating_duration_since(began);
                Err(error.for_operation(info).with_history(&history).after(elapsed))
            }
        }
    }

    /// Requests the file and resumes it until it is complete.
    async fn receive_all<S: Sink>(
        mut self,
        sink: &mut S,
        mut received: Received,
        mut version: Version,
        history: &Mutex<CallHistory>,
    ) -> Result<DownloadReport> {
        let is_repeatable = self.service.is_repeatable(&self.operation)?;
        self.checksums.iter().try_for_each(Checksum::check)?;
        let on_progress = self.on_progress.take();
        let mut on_progress = on_progress.map(|it| it.into_inner().unwrap_or_else(PoisonError::into_inner));
        let (mut resumed, mut next_accounting) = (0_u32, Accounting::NewOperation);
        if !is_repeatable {
            version = Version::default();
        }
        loop {
            if received.offset > 0 && version.validator.is_none() {
                sink.restart().await?;
                received = Received::new(&self.checksums);
            }
            // A download is one operation, also over several responses.
            let accounting = std::mem::replace(&mut next_accounting, Accounting::Continuation(None));
            let requested = self.request_from(received.offset, &version, accounting, history).await?;
            let Some((mut response, range)) = requested else {
                version.validator = None;
                continue;
            };
            if response.status() == StatusCode::NOT_MODIFIED {
                return Ok(DownloadReport::new(&response, 0, None));
            }
            if range == ReceivedRange::WholeFile && received.offset > 0 {
                sink.restart().await?;
                received = Received::new(&self.checksums);
            }
            let total = head(&response).total();
            self.check_size(total.unwrap_or(0), None).inspect_err(|_| sink.reject())?;
            // A range response may omit size and validator.
            let is_resumed = received.offset > 0;
            version.size = total.or(version.size.filter(|_| is_resumed));
            version.validator =
                validator_of(response.headers()).or(version.validator.take().filter(|_| is_resumed));
            sink.set_version(&version).await?;
            let interruption =
                self.receive_body(&mut response, sink, &mut received, version.size, &mut on_progress).await?;
            let Some(interruption) = interruption else {
                received.digests.verify().map_err(|error| {
                    sink.reject();
                    error.for_operation(self.operation.info())
                })?;
                return Ok(DownloadReport::new(
                    &response,
                    received.offset,
                    sniff(media_head(&received.head)),
                ));
            };
            resumed = resumed.saturating_add(1);
            if resumed > self.max_resumes || !is_repeatable {
                return Err(interruption);
            }
            let Some(permit) = self.service.client().retry_permit() else {
                tracing::warn!(orange.operation = self.operation.info().id, error = %interruption, "not resumed: the retry budget is spent");
                return Err(interruption);
            };
            next_accounting = Accounting::Continuation(Some(permit));
            self.service.client().telemetry().resumption(self.operation.info());
            lock(history).extend(0, std::slice::from_ref(&interruption));
            let pause = self.service.pause_before_resuming(resumed);
            tracing::info!(orange.operation = self.operation.info().id, offset = received.offset, ?pause, error = %interruption, "resuming download");
            self.service.client().clock().sleep(pause).await;
        }
    }

    /// Requests the file from `offset`. Returns `None` if the response does not continue the received part, so that the file
    /// must be requested from its start.
    async fn request_from(
        &self,
        offset: u64,
        version: &Version,
        accounting: Accounting,
        history: &Mutex<CallHistory>,
    ) -> Result<Option<(StreamingResponse, ReceivedRange)>> {
        let (range, validator) = match (offset, version.validator.as_deref()) {
            (1.., Some(validator)) => (Some(format!("bytes={offset}-")), Some(validator)),
            _ => (None, None),
        };
        let opened = self.open(accounting, range, validator).await;
        match &opened {
            Ok(response) => lock(history).extend_by(response.history()),
            Err(error) => lock(history).extend(error.attempts(), error.previous_errors()),
        }
        self.check_response(opened, offset, version)
    }

    /// Checks a response to a request from `offset`. Returns `None` if it does not continue the received part.
    fn check_response(
        &self,
        opened: Result<StreamingResponse>,
        offset: u64,
        version: &Version,
    ) -> Result<Option<(StreamingResponse, ReceivedRange)>> {
        let is_resumed = offset > 0;
        let response = match opened {
            // The partial file is longer than the file, or belongs to another one.
            Err(error) if is_resumed && error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                return Ok(None);
            }
            opened => opened?,
        };
        match response.status() {
            // A 304 to a condition of the operation does not say whether the received part has the current version.
            StatusCode::NOT_MODIFIED if is_resumed => return Ok(None),
            StatusCode::NOT_MODIFIED => return Ok(Some((response, ReceivedRange::WholeFile))),
            // No range was requested.
            StatusCode::PARTIAL_CONTENT if !is_resumed => return Err(self.unrequested_range()),
            _ => {}
        }
        self.check_head(&response)?;
        let range = self.received_range(&response, offset)?;
        // Some servers send the rest of another version.
        let validator =
            version.validator.as_deref().filter(|_| is_resumed && range == ReceivedRange::Requested);
        let has_other_version =
            validator.is_some_and(|validator| head(&response).has_other_version(validator, version.size));
        Ok((range != ReceivedRange::Other && !has_other_version).then_some((response, range)))
    }

    /// Receives a body. Returns `None` if it is complete, or the failure that interrupted it.
    async fn receive_body<S: Sink>(
        &self,
        response: &mut StreamingResponse,
        sink: &mut S,
        received: &mut Received,
        size: Option<u64>,
        on_progress: &mut Option<OnProgress>,
    ) -> Result<Option<Error>> {
        // A range response announces its end, which may be before the end of the file.
        let end = head(response).range().and_then(|range| range.end);
        let (mut is_checked, mut start) = (false, BodyStart::default());
        // Bytes whose type is not detected yet. They are written once it is, or if the body is interrupted, because the next
        // response continues after them.
        let mut unchecked = Vec::new();
        let interruption = loop {
            let piece = match response.chunk().await {
                Ok(Some(piece)) => {
                    self.service.client().telemetry().downloaded(self.operation.info(), piece.len());
                    piece
                }
                Ok(None) => break self.truncation(received.offset, end.max(size)),
                Err(error) => break Some(error),
            };
            let after = received.offset.saturating_add(piece.len() as u64);
            self.check_size(after, end.into_iter().chain(size).min()).inspect_err(|_| sink.reject())?;
            received.append(&piece);
            if !is_checked {
                let is_undecided = self.expected.is_any() && start.is_undecided(&received.head);
                is_checked = !is_undecided && received.head.len() >= DETECTION_BYTES;
                let checked = if is_undecided { Ok(()) } else { self.check_media(response, &received.head) };
                if is_undecided || checked.is_err() && !is_checked {
                    unchecked.extend_from_slice(&piece);
                    continue;
                }
                checked.inspect_err(|_| sink.reject())?;
            }
            if !unchecked.is_empty() {
                sink.write(std::mem::take(&mut unchecked).into()).await?;
            }
            sink.write(piece).await?;
            if let Some(on_progress) = on_progress {
                on_progress(received.offset, size);
            }
        };
        if interruption.is_none() && !is_checked {
            self.check_media(response, &received.head).inspect_err(|_| sink.reject())?;
        }
        if !unchecked.is_empty() {
            sink.write(unchecked.into()).await?;
        }
        Ok(interruption)
    }

    /// The failure of a body that ended before its announced end.
    fn truncation(&self, received: u64, end: Option<u64>) -> Option<Error> {
        let end = end.filter(|end| received < *end)?;
        let message = format!("the body ended after {received} of {end} bytes");
        Some(Error::new(crate::ErrorKind::Transport, message).for_operation(self.operation.info()))
    }

    pub(super) async fn open(
        &self,
        accounting: Accounting,
        range: Option<String>,
        validator: Option<&str>,
    ) -> Result<StreamingResponse> {
        let change = |mut request: ApiRequest| {
            // Offsets and lengths refer to the stored bytes. A transport that decompresses hides the encoding and the
            // length.
            request = request.header(ACCEPT_ENCODING.as_str(), "identity")?;
            let asks_for_json =
                request.headers().get(ACCEPT).is_none_or(|accept| accept.as_bytes() == b"application/json");
            if let Some(accept) = &self.accept {
                request = request.accept(accept)?;
            } else if let Some(accept) = self.expected.to_accept().filter(|_| asks_for_json) {
                request = request.accept(&accept)?;
            }
            // A resumed download needs the rest or another version, but no 304.
            if let (Some(etag), None) = (&self.if_none_match, validator) {
                request = request.header(IF_NONE_MATCH.as_str(), etag.as_str())?;
            }
            if let Some(range) = &range {
                request = request.header(RANGE.as_str(), range)?;
            }
            if let Some(validator) = validator {
                request = request.header(IF_RANGE.as_str(), validator)?;
            }
            Ok(request)
        };
        self.service.open_with(&self.operation, accounting, change).await
    }

    /// The range of the file in a response to a request from `offset`.
    pub(super) fn received_range(&self, response: &StreamingResponse, offset: u64) -> Result<ReceivedRange> {
        let encoding = response.shown_header(&CONTENT_ENCODING);
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            let message = format!("expected an unencoded file, received the content encoding {encoding}");
            return Err(self.file_error(message));
        }
        if response.status() != StatusCode::PARTIAL_CONTENT {
            return Ok(ReceivedRange::WholeFile);
        }
        Ok(match head(response).range() {
            Some(range) if range.begin == offset => ReceivedRange::Requested,
            _ if offset > 0 => ReceivedRange::Other,
            _ => return Err(self.unrequested_range()),
        })
    }

    pub(super) fn unrequested_range(&self) -> Error {
        self.file_error("received a range of the file that was not requested")
    }

    /// Checks a size in bytes against the limit and the announced end of the body.
    fn check_size(&self, size: u64, announced: Option<u64>) -> Result<()> {
        if size > self.max_bytes {
            let message = format!("the file is larger than {} bytes (`max_bytes`)", self.max_bytes);
            return Err(self.file_error(message));
        }
        match announced {
            Some(announced) if size > announced => {
                Err(self.file_error(format!("the file has at least {size} bytes, expected {announced}")))
            }
            _ => Ok(()),
        }
    }
}

fn lock(history: &Mutex<CallHistory>) -> MutexGuard<'_, CallHistory> {
    history.lock().unwrap_or_else(PoisonError::into_inner)
}

fn head(response: &StreamingResponse) -> Head<'_> {
    Head { status: response.status(), headers: response.headers() }
}
