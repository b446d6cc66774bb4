//! The transfer of a file, over as many responses as it takes.

use std::pin::pin;
use std::sync::{Mutex, PoisonError};

use http::StatusCode;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, IF_NONE_MATCH, IF_RANGE, RANGE};

use super::builder::{Download, OnProgress};
use super::checksum::Checksum;
use super::received::{DETECTION_BYTES, Fit, Received};
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
        let work = pin!(self.receive_all(sink, received, version, &history));
        let result = with_timeout(client.clock(), limit, "download", work).await;
        let history = history.lock().unwrap_or_else(PoisonError::into_inner).clone();
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
            if received.offset > 0 && validator.is_none() {
                sink.restart().await?;
                received = Received::new(&self.checksums);
            }
            let (range, version) = match (&validator, received.offset) {
                (Some(validator), offset @ 1..) => (Some(format!("bytes={offset}-")), Some(&**validator)),
                _ => (None, None),
            };
            // A download is one operation, however many responses it takes.
            let accounting = std::mem::replace(&mut next, Accounting::Continuation(None));
            let opened = self.open(accounting, range, version).await;
            match &opened {
                Ok(response) => history().extend_by(response.history()),
                Err(error) => history().extend(error.attempts(), error.previous_errors()),
            }
            let mut response = match opened {
                // The partial file is longer than the file, or belongs to another one.
                Err(error)
                    if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) && received.offset > 0 =>
                {
                    validator = None;
                    continue;
                }
                opened => opened?,
            };
            match response.status() {
                StatusCode::NOT_MODIFIED if received.offset == 0 => {
                    return Ok(DownloadReport::of(&response, 0, None));
                }
                // No range was requested.
                StatusCode::PARTIAL_CONTENT if received.offset == 0 => return Err(self.unrequested_range()),
                // A 304 to a condition of the operation does not say whether the received part has the current
                // version.
                StatusCode::NOT_MODIFIED => {
                    validator = None;
                    continue;
                }
                _ => {}
            }
            self.check_head(&response)?;
            match self.classify(&response, received.offset)? {
                // Some servers send the rest of another version.
                Fit::Continues
                    if received.offset > 0
                        && validator
                            .as_deref()
                            .is_some_and(|it| head(&response).has_other_version(it, size)) =>
                {
                    validator = None;
                    continue;
                }
                Fit::Continues => {}
                Fit::Whole if received.offset == 0 => {}
                Fit::Whole => {
                    sink.restart().await?;
                    received = Received::new(&self.checksums);
                }
                Fit::OtherRange => {
                    validator = None;
                    continue;
                }
            }
            let total = head(&response).total();
            if total.is_some_and(|total| total > self.max_bytes) {
                sink.reject();
                return Err(self.too_large());
            }
            size = total.or(size.filter(|_| received.offset > 0));
            // A range response may omit the validator.
            validator = validator_of(response.headers()).or(validator.filter(|_| received.offset > 0));
            sink.note(&Version { validator: validator.clone(), size }).await?;
            let broken = match self.read(&mut response, sink, &mut received, size, &mut on_progress).await? {
                None => {
                    received.digests.verify().map_err(|error| {
                        sink.reject();
                        error.for_operation(self.operation.info())
                    })?;
                    return Ok(DownloadReport::of(&response, received.offset, sniff(&received.head)));
                }
                Some(broken) => broken,
            };
            resumed = resumed.saturating_add(1);
            if resumed > self.max_resumes || !repeatable {
                return Err(broken);
            }
            let Some(permit) = self.service.client().retry_permit() else {
                tracing::warn!(orange.operation = self.operation.info().id, error = %broken, "not resumed: the retry budget is spent");
                return Err(broken);
            };
            next = Accounting::Continuation(Some(permit));
            history().extend(0, std::slice::from_ref(&broken));
            let pause = self.service.pause_before_resuming(resumed);
            tracing::info!(orange.operation = self.operation.info().id, offset = received.offset, ?pause, error = %broken, "resuming download");
            self.service.client().clock().sleep(pause).await;
        }
    }

    /// Reads a body. Returns `None` if it is complete, or the failure that interrupted it.
    async fn read<S: Sink>(
        &self,
        response: &mut StreamingResponse,
        sink: &mut S,
        received: &mut Received,
        size: Option<u64>,
        on_progress: &mut Option<OnProgress>,
    ) -> Result<Option<Error>> {
        // A range response announces its end, which may be before the end of the file.
        let end = head(response).part().and_then(|part| part.end);
        let expected_end = end.max(size);
        let mut is_checked = false;
        // Too few bytes to detect their type. Bytes of a wrong type are never written.
        let mut unchecked = Vec::new();
        let broken = loop {
            let piece = match response.chunk().await {
                Ok(Some(piece)) => piece,
                Ok(None) => {
                    if let Some(expected_end) =
                        expected_end.filter(|expected_end| received.offset < *expected_end)
                    {
                        let message =
                            format!("the body ended after {} of {expected_end} bytes", received.offset);
                        break Error::new(crate::ErrorKind::Transport, message)
                            .for_operation(self.operation.info());
                    }
                    if !is_checked {
                        self.check_media(response, &received.head).inspect_err(|_| sink.reject())?;
                    }
                    return Ok(None);
                }
                Err(error) => break error,
            };
            let after = received.offset.saturating_add(piece.len() as u64);
            if after > self.max_bytes {
                sink.reject();
                return Err(self.too_large());
            }
            if let Some(announced) = end.into_iter().chain(size).min().filter(|announced| after > *announced)
            {
                let message = format!("the file has at least {after} bytes, expected {announced}");
                sink.reject();
                return Err(Error::file(message).for_operation(self.operation.info()));
            }
            received.take(&piece);
            if !is_checked {
                let found = self.check_media(response, &received.head);
                is_checked = received.head.len() >= DETECTION_BYTES;
                if found.is_err() && !is_checked {
                    unchecked.extend_from_slice(&piece);
                    continue;
                }
                found.inspect_err(|_| sink.reject())?;
            }
            if !unchecked.is_empty() {
                sink.write(&std::mem::take(&mut unchecked)).await?;
            }
            sink.write(&piece).await?;
            if let Some(on_progress) = on_progress {
                on_progress(received.offset, size);
            }
        };
        if !unchecked.is_empty() {
            sink.write(&unchecked).await?;
        }
        Ok(Some(broken))
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

    /// How a response continues the file at `offset`.
    pub(super) fn classify(&self, response: &StreamingResponse, offset: u64) -> Result<Fit> {
        let encoding = response.shown_header(&CONTENT_ENCODING);
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            let message = format!("expected an unencoded file, received the content encoding {encoding}");
            return Err(Error::file(message).for_operation(self.operation.info()));
        }
        if response.status() != StatusCode::PARTIAL_CONTENT {
            return Ok(Fit::Whole);
        }
        Ok(match head(response).part() {
            Some(part) if part.begin == offset => Fit::Continues,
            _ if offset > 0 => Fit::OtherRange,
            _ => return Err(self.unrequested_range()),
        })
    }

    pub(super) fn unrequested_range(&self) -> Error {
        let message = "received a range of the file that was not requested";
        Error::file(message).for_operation(self.operation.info())
    }

    fn too_large(&self) -> Error {
        let message = format!("the file is larger than {} bytes (`max_bytes`)", self.max_bytes);
        Error::file(message).for_operation(self.operation.info())
    }
}

fn head(response: &StreamingResponse) -> Head<'_> {
    Head { status: response.status(), headers: response.headers() }
}
