//! Body of a request or a response: empty, in memory, or a stream.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::future::{Either, select};

use super::{TransportError, TransportErrorKind};
use crate::time::{BoxFuture, Clock};

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Body of a request or a response.
///
/// Bodies in memory and [repeatable](Body::repeatable) bodies can be sent again ([`Body::try_clone`]); a stream
/// cannot. A body is a [`Stream`] of chunks.
///
/// ```
/// use orange_core::transport::Body;
/// assert!(Body::from("{}").try_clone().is_some());
/// ```
#[derive(Default)]
pub struct Body(Inner);

#[derive(Default)]
enum Inner {
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(BoxStream),
    /// Opened when the first chunk is polled.
    Repeatable(Arc<dyn Fn() -> BoxStream + Send + Sync>),
}

impl Body {
    /// Creates an empty body.
    pub fn empty() -> Self {
        Self(Inner::Empty)
    }

    /// Creates a streaming body.
    pub fn stream(chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Inner::Stream(Box::pin(chunks)))
    }

    /// Creates a streaming body that can be sent again, such as a file. Each call of `open` returns the stream from its
    /// beginning.
    ///
    /// ```
    /// use futures_util::stream;
    /// use orange_core::transport::Body;
    ///
    /// let body = Body::repeatable(|| stream::iter([Ok("first,".into()), Ok("second".into())]));
    /// assert!(body.try_clone().is_some());
    /// ```
    pub fn repeatable<S>(open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        Self(Inner::Repeatable(Arc::new(move || Box::pin(open()))))
    }

    /// Returns the bytes of a body in memory; `None` for a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Inner::Empty => Some(&[]),
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(_) | Inner::Repeatable(_) => None,
        }
    }

    /// Takes the bytes of a body in memory; `None` for a stream.
    pub(crate) fn take_bytes(&mut self) -> Option<Bytes> {
        match std::mem::take(&mut self.0) {
            Inner::Empty => Some(Bytes::new()),
            Inner::Bytes(bytes) => Some(bytes),
            stream => {
                self.0 = stream;
                None
            }
        }
    }

    /// Reads at most `max` bytes and leaves the rest unread.
    pub(crate) async fn read_start(&mut self, max: usize) -> Result<Vec<u8>, TransportError> {
        // A token fits without reallocation, which would leave a copy behind.
        let mut start = Vec::with_capacity(max.min(4096));
        while start.len() < max
            && let Some(chunk) = self.next().await
        {
            extend_up_to(&mut start, &chunk?, max);
        }
        Ok(start)
    }

    /// Reads at most `max` bytes within `time_limit`. If the body fails or stalls, returns the bytes that arrived, so that
    /// an error response still has its status.
    pub(crate) async fn read_available(
        &mut self,
        max: usize,
        clock: &dyn Clock,
        time_limit: Duration,
    ) -> Vec<u8> {
        let mut start = Vec::new();
        let mut timer = clock.sleep(time_limit);
        while start.len() < max
            && let Either::Left((Some(Ok(chunk)), _)) = select(self.next(), &mut timer).await
        {
            extend_up_to(&mut start, &chunk, max);
        }
        start
    }

    /// Returns the body with a time limit for each chunk. A stream fails when the limit passes; a body in memory does
    /// not wait.
    pub(crate) fn with_stall_timeout(self, clock: &Arc<dyn Clock>, limit: Duration) -> Self {
        match self.0 {
            Inner::Empty | Inner::Bytes(_) => self,
            Inner::Stream(_) | Inner::Repeatable(_) => Self::stream(StallTimeout::new(self, clock, limit)),
        }
    }

    /// Clones a body that can be sent again; `None` for one that [`Body::stream`] created, and for a
    /// repeatable one that was partly read.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Empty => Some(Self::empty()),
            Inner::Bytes(bytes) => Some(Self(Inner::Bytes(bytes.clone()))),
            Inner::Repeatable(open) => Some(Self(Inner::Repeatable(open.clone()))),
            Inner::Stream(_) => None,
        }
    }

    /// Whether the body is known to be empty.
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_some_and(<[u8]>::is_empty)
    }
}

/// Appends the beginning of `chunk`, up to a length of `max`.
fn extend_up_to(bytes: &mut Vec<u8>, chunk: &[u8], max: usize) {
    let free = max.saturating_sub(bytes.len());
    bytes.extend_from_slice(chunk.get(..free).unwrap_or(chunk));
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Inner::Empty => Poll::Ready(None),
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Inner::Empty;
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Inner::Stream(stream) => stream.as_mut().poll_next(context),
            Inner::Repeatable(open) => {
                let stream = open();
                self.0 = Inner::Stream(stream);
                self.poll_next(context)
            }
        }
    }
}

/// A body that fails when it stalls. It ends after its first error.
pub(crate) struct StallTimeout {
    body: Body,
    clock: Arc<dyn Clock>,
    limit: Duration,
    timer: Option<BoxFuture<'static, ()>>,
}

impl StallTimeout {
    /// Limits the wait for each chunk of `body`.
    pub(crate) fn new(body: Body, clock: &Arc<dyn Clock>, limit: Duration) -> Self {
        Self { body, clock: Arc::clone(clock), limit, timer: None }
    }

    /// Changes the limit.
    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
        self.timer = None;
    }
}

impl Stream for StallTimeout {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Poll::Ready(chunk) = Pin::new(&mut this.body).poll_next(context) {
            this.timer = None;
            if let Some(Err(_)) = chunk {
                this.body = Body::empty();
            }
            return Poll::Ready(chunk);
        }
        let timer = this.timer.get_or_insert_with(|| this.clock.sleep(this.limit));
        if timer.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        this.timer = None;
        this.body = Body::empty();
        let message = format!("the next chunk did not arrive within {:?}", this.limit);
        Poll::Ready(Some(Err(TransportError::new(TransportErrorKind::Timeout, false, message))))
    }
}

impl fmt::Debug for Body {
    /// Shows the length only: the content may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Empty => f.write_str("Body(empty)"),
            Inner::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Inner::Stream(_) | Inner::Repeatable(_) => f.write_str("Body(stream)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    /// Creates a body in memory, from `Bytes`, `Vec<u8>`, `String` or static text.
    fn from(bytes: T) -> Self {
        Self(Inner::Bytes(bytes.into()))
    }
}
