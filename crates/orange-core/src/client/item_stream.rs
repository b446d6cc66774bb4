//! [`ItemStream`]: items decoded while the response body arrives.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::{Client, StreamingResponse};
use crate::error::Result;
use crate::media_type::essence;
use crate::streams::{Framer, MAX_ITEM_BYTES, StreamFormat, StreamItem};

/// Number of bytes of an unexpected body after which the error is created without reading further.
const MAX_UNEXPECTED: usize = 16 * 1024;

/// Items of a response, decoded while the body arrives. See [`streams`](crate::streams).
///
/// It is a [`Stream`] of `Result<I>`; [`next`](Self::next) reads without the `Stream` trait. The stream ends when the
/// body is complete. If the body is cut off, the stream yields an error and ends; the request is not repeated. An
/// item that cannot be decoded yields an error with its index, and the following items are still read.
///
/// Memory is bounded by one [item](Self::with_max_item_bytes) and one chunk of the body. The stream has no overall
/// time limit; the server must send data within each [stall timeout](Self::with_stall_timeout).
///
/// # Cancellation
/// Dropping the future of [`next`](Self::next) loses no item. Dropping the stream closes the response.
#[must_use = "a stream does nothing unless polled"]
pub struct ItemStream<I> {
    response: StreamingResponse,
    client: Client,
    framer: Framer,
    index: u64,
    is_read: bool,
    item: PhantomData<fn() -> I>,
}

impl<I: StreamItem> ItemStream<I> {
    /// Creates the stream of a response.
    ///
    /// # Errors
    /// Returns an error if the media type of the response is not compatible with `format`.
    pub(super) async fn new(
        mut response: StreamingResponse,
        client: Client,
        format: StreamFormat,
    ) -> Result<Self> {
        if response.status() != StatusCode::NO_CONTENT && !is_acceptable(response.headers(), format) {
            let mut start = Vec::new();
            while start.len() < MAX_UNEXPECTED
                && let Ok(Some(chunk)) = response.chunk().await
            {
                start.extend_from_slice(&chunk);
            }
            let declared = response.shown_header(&CONTENT_TYPE).unwrap_or_default();
            let error = response.head().clone().with_body(start).unexpected_stream::<I>(format, &declared);
            return Err(client.pipeline().credentials.scrub(error));
        }
        let framer = Framer::new(format, MAX_ITEM_BYTES);
        Ok(Self { response, client, framer, index: 0, is_read: false, item: PhantomData })
    }

    /// Sets the largest size of an item in bytes. Default: 1 MiB. A larger item yields an error and is skipped.
    pub fn with_max_item_bytes(mut self, limit: usize) -> Self {
        self.framer.set_limit(limit);
        self
    }

    /// Sets how long the server may send nothing. Default: the [client's
    /// setting](crate::ClientBuilder::stall_timeout). A comment in `text/event-stream` counts as data.
    pub fn with_stall_timeout(mut self, limit: Duration) -> Self {
        self.response.set_stall(limit);
        self
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the next item; `None` at the end of a complete body.
    ///
    /// # Errors
    /// Returns an error if an item cannot be decoded or exceeds the limit; the following items are still read.
    /// Returns an error if the body is cut off or stalls; the stream then ends.
    pub async fn next(&mut self) -> Option<Result<I>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I>>> {
        loop {
            if let Some(framed) = self.framer.next() {
                let item = self.response.head().item(self.index, framed);
                self.index = self.index.saturating_add(1);
                return Poll::Ready(Some(self.without_secrets(item)));
            }
            if self.is_read {
                return Poll::Ready(None);
            }
            match Pin::new(&mut self.response).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(chunk))) => self.framer.push(&chunk),
                Poll::Ready(None) => {
                    self.is_read = true;
                    self.framer.end();
                }
                // The received part of the last item is dropped, because this error reports that the body is incomplete.
                Poll::Ready(Some(Err(error))) => {
                    self.is_read = true;
                    self.framer = Framer::new(StreamFormat::JsonLines, 0);
                    return Poll::Ready(Some(self.without_secrets(Err(error))));
                }
            }
        }
    }

    fn without_secrets(&self, item: Result<I>) -> Result<I> {
        item.map_err(|error| self.client.pipeline().credentials.scrub(error))
    }
}

/// Whether the declared media type is compatible with `format`.
///
/// Servers send JSON lines under media types of JSON, text and binary data. Events have their own media type (HTML
/// Standard, 9.2.2).
fn is_acceptable(headers: &HeaderMap, format: StreamFormat) -> bool {
    let Some(declared) = headers.get(CONTENT_TYPE) else { return true };
    let Ok(declared) = declared.to_str() else { return false };
    let is_event = matches!(format, StreamFormat::ServerSentEvents | StreamFormat::TextEvents);
    match StreamFormat::from_media_type(declared) {
        Some(StreamFormat::ServerSentEvents) => return is_event,
        Some(declared) => return declared == format,
        None => {}
    }
    let is_general =
        matches!(&*essence(declared), "text/plain" | "application/json" | "application/octet-stream");
    is_general && !is_event
}

impl<I: StreamItem> Stream for ItemStream<I> {
    type Item = Result<I>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<I> fmt::Debug for ItemStream<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("response", &self.response)
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}
