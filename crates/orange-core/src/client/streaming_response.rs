//! [`StreamingResponse`]: a response whose body is read in chunks.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, StatusCode};

use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, Result, redact};
use crate::operation::{ApiResponse, OperationInfo};
use crate::pipeline::OpenResponse;
use crate::secret::SentSecrets;
use crate::throttle::Permit;
use crate::time::{BoxFuture, Clock};
use crate::transport::Body;

/// Default time limit for a whole body, so that a server that sends a byte now and then cannot hold it open.
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// Largest part of a header that an error shows, in characters.
const MAX_SHOWN: usize = 200;

/// Response whose body has not been read yet.
///
/// It is a [`Stream`] of [`Bytes`]; [`chunk`](Self::chunk) reads without the `Stream` trait. If no data arrives
/// within the stall timeout of the client (default: 20 s), reading fails with a timeout. Created by
/// [`Service::open`](crate::Service::open).
pub struct StreamingResponse {
    operation: &'static OperationInfo,
    status: StatusCode,
    headers: HeaderMap,
    /// Bytes of the body that were read to inspect them, returned as the next chunk.
    inspected: Bytes,
    body: Body,
    clock: Arc<dyn Clock>,
    stall: Duration,
    timer: Option<BoxFuture<'static, ()>>,
    failed: bool,
    /// Secrets of the request, removed from errors.
    sent_secrets: SentSecrets,
    /// Attempts that led to this response.
    history: CallHistory,
    /// Concurrency permit, held until the body is read or dropped.
    _permit: Option<Permit>,
}

impl StreamingResponse {
    pub(super) fn new(
        operation: &'static OperationInfo,
        response: OpenResponse,
        clock: Arc<dyn Clock>,
        stall: Duration,
    ) -> Self {
        let OpenResponse { response, permit, sent_secrets } = response;
        let (head, body) = response.into_parts();
        Self {
            operation,
            status: head.status,
            headers: head.headers,
            inspected: Bytes::new(),
            body,
            clock,
            stall,
            timer: None,
            failed: false,
            sent_secrets,
            history: CallHistory::default(),
            _permit: permit,
        }
    }

    /// Sets the attempts that led to this response.
    pub(super) fn with_history(self, history: CallHistory) -> Self {
        Self { history, ..self }
    }

    /// The attempts that led to this response.
    pub(crate) fn history(&self) -> &CallHistory {
        &self.history
    }

    /// Returns the response.
    ///
    /// # Errors
    /// Returns an error if the response is a redirect, whose body is not the requested file.
    pub(super) fn without_redirect(self) -> Result<Self> {
        if self.status.is_redirection() && self.status != StatusCode::NOT_MODIFIED {
            return Err(Error::from_response(self.status, &self.headers, &[], &*self.clock)
                .without_secrets(&self.sent_secrets.texts())
                .for_operation(self.operation)
                .with_history(&self.history));
        }
        Ok(self)
    }

    /// The response with an empty body.
    pub(super) fn head(&self) -> ApiResponse {
        ApiResponse::new(self.operation, self.status, self.headers.clone(), Bytes::new())
            .with_sent_secrets(self.sent_secrets.clone())
            .with_history(self.history.clone())
    }

    /// Sets the stall timeout.
    pub(super) fn set_stall(&mut self, limit: Duration) {
        self.stall = limit;
        self.timer = None;
    }

    /// The status: 200, 206 for a range, 304 for an unmodified resource.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header value for an error message: shortened, and without the secrets of the request.
    pub(crate) fn shown_header(&self, name: &HeaderName) -> Option<String> {
        let text = self.headers.get(name)?.to_str().ok()?;
        Some(redact(text.as_bytes(), &self.sent_secrets.texts()).chars().take(MAX_SHOWN).collect())
    }

    /// Creates an error from a body that has one of the published error formats. `body` is the whole body.
    pub(crate) fn error_in_body(&self, body: &[u8]) -> Option<Error> {
        let text = std::str::from_utf8(body).ok()?;
        // A JSON document with any other property is a file.
        let is_in_files = |name: &str| !matches!(name, "code" | "error");
        let error = Error::from_success_body(
            self.status,
            &self.headers,
            text,
            &self.sent_secrets.texts(),
            is_in_files,
        )?;
        Some(error.for_operation(self.operation).with_history(&self.history))
    }

    /// Puts bytes before the remaining body.
    pub(crate) fn push_front(&mut self, bytes: Bytes) {
        self.inspected = bytes;
    }

    /// Returns the next chunk of the body; `None` at its end.
    ///
    /// # Errors
    /// Returns an error if the body is cut off or stalls.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// Reads the whole body, up to `max` bytes. The time limit is 30 minutes, as for a
    /// [download](crate::download::Download::timeout).
    ///
    /// # Errors
    /// Returns an error if the body is cut off, stalls, exceeds the time limit, or is longer than `max`.
    pub async fn bytes(mut self, max: usize) -> Result<Bytes> {
        let (clock, operation, history) = (Arc::clone(&self.clock), self.operation, self.history.clone());
        let read = pin!(async {
            let mut whole = Vec::new();
            while let Some(chunk) = self.chunk().await? {
                if whole.len().saturating_add(chunk.len()) > max {
                    return Err(Error::body_too_large(max));
                }
                whole.extend_from_slice(&chunk);
            }
            Ok(whole.into())
        });
        with_timeout(&*clock, TIME_LIMIT, "download", read).await.map_err(|error| {
            let elapsed = history.elapsed_at(clock.now());
            error.for_operation(operation).with_history(&history).after(elapsed)
        })
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if !self.inspected.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.inspected))));
        }
        if self.failed {
            return Poll::Ready(None);
        }
        match Pin::new(&mut self.body).poll_next(context) {
            Poll::Ready(chunk) => {
                self.timer = None;
                Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| self.fail(Error::from_transport(error)))))
            }
            Poll::Pending => {
                let timer = self.timer.get_or_insert_with(|| self.clock.sleep(self.stall));
                if timer.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                let error = Error::timeout("wait for the next piece of the body", self.stall);
                Poll::Ready(Some(Err(self.fail(error))))
            }
        }
    }

    fn fail(&mut self, error: Error) -> Error {
        self.failed = true;
        let elapsed = self.history.elapsed_at(self.clock.now());
        error.for_operation(self.operation).with_history(&self.history).after(elapsed)
    }
}

impl Stream for StreamingResponse {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for StreamingResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .finish_non_exhaustive()
    }
}
