//! [`StreamingResponse`]: a response whose body is read in chunks.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, StatusCode};

use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, Result, redact};
use crate::operation::{ApiResponse, OperationInfo};
use crate::pipeline::OpenResponse;
use crate::throttle::Permit;
use crate::time::Clock;
use crate::transport::StallTimeout;

/// Default time limit for a whole body. It ends a response whose server sends single bytes within the stall timeout.
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// Largest part of a header that an error shows, in characters.
const MAX_SHOWN: usize = 200;

/// Response whose body has not been read yet.
///
/// It is a [`Stream`] of [`Bytes`]; [`chunk`](Self::chunk) reads without the `Stream` trait. If no data arrives
/// within the stall timeout of the client (default: 20 s), reading fails with a timeout. Created by
/// [`Service::open`](crate::Service::open).
pub struct StreamingResponse {
    /// The response with an empty body.
    head: ApiResponse,
    /// Bytes of the body that were read to inspect them, returned as the next chunk.
    inspected: Bytes,
    body: StallTimeout,
    clock: Arc<dyn Clock>,
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
            head: ApiResponse::new(operation, head.status, head.headers, Bytes::new())
                .with_sent_secrets(sent_secrets),
            inspected: Bytes::new(),
            body: StallTimeout::new(body, &clock, stall),
            clock,
            _permit: permit,
        }
    }

    /// Sets the attempts that led to this response.
    pub(super) fn with_history(self, history: CallHistory) -> Self {
        Self { head: self.head.with_history(history), ..self }
    }

    /// The attempts that led to this response.
    pub(crate) fn history(&self) -> &CallHistory {
        self.head.history()
    }

    /// Returns the response, unless it is a redirect.
    ///
    /// # Errors
    /// Returns an error if the response is a redirect, whose body is not the requested file.
    pub(super) fn without_redirect(self) -> Result<Self> {
        let status = self.status();
        if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            return Err(Error::from_response(status, self.headers(), &[], &*self.clock)
                .without_secrets(&self.head.sent_secrets())
                .for_operation(self.head.info())
                .with_history(self.history()));
        }
        Ok(self)
    }

    /// The response with an empty body.
    pub(super) fn head(&self) -> &ApiResponse {
        &self.head
    }

    /// Sets the stall timeout.
    pub(super) fn set_stall(&mut self, limit: Duration) {
        self.body.set_limit(limit);
    }

    /// The status, such as 200, 206 for a range, or 304 for an unmodified resource.
    pub fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// A header value for an error message: shortened, and without the secrets of the request.
    pub(crate) fn shown_header(&self, name: &HeaderName) -> Option<String> {
        let text = self.headers().get(name)?.to_str().ok()?;
        Some(redact(text.as_bytes(), &self.head.sent_secrets()).chars().take(MAX_SHOWN).collect())
    }

    /// Creates an error from a body that has one of the published error formats; `None` for any other body and for an
    /// incomplete one.
    pub(crate) fn error_in_body(&self, body: &[u8]) -> Option<Error> {
        // A JSON document with a property that is not part of an error format is a file.
        let is_in_files = |name: &str| !matches!(name, "code" | "error");
        self.head.error_in_body(std::str::from_utf8(body).ok()?, is_in_files)
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
        let (clock, head) = (Arc::clone(&self.clock), self.head.clone());
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
        let read = with_timeout(&*clock, TIME_LIMIT, "download", read).await;
        read.map_err(|error| with_call(error, &head, &*clock))
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if !self.inspected.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.inspected))));
        }
        let chunk = ready!(Pin::new(&mut self.body).poll_next(context));
        let failed = |error| with_call(Error::from_transport(error), &self.head, &*self.clock);
        Poll::Ready(chunk.map(|chunk| chunk.map_err(failed)))
    }
}

/// Adds the operation, its attempts and the elapsed time.
fn with_call(error: Error, head: &ApiResponse, clock: &dyn Clock) -> Error {
    let history = head.history();
    error.for_operation(head.info()).with_history(history).after(history.elapsed_at(clock.now()))
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
            .field("operation", &self.head.info().id)
            .field("status", &self.status().as_u16())
            .finish_non_exhaustive()
    }
}
