//! Operations that return a sequence of items, and request bodies that are a sequence.

use serde::Serialize;

use super::{ApiRequest, ApiResponse, Operation};
use crate::error::{Error, Result};
use crate::streams::{Frame, FrameError, Framer, StreamFormat, StreamItem};

/// An operation that returns a sequence of items, for [`Service::stream`](crate::Service::stream).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that returns a sequence of items",
    label = "returns no sequence",
    note = "to send an operation that returns one value, use `Service::send`"
)]
pub trait StreamOperation: Operation {
    /// Type of the items.
    type Item: StreamItem;

    /// The format of the response.
    const FORMAT: StreamFormat;
}

impl ApiResponse {
    /// Decodes all items of the body.
    ///
    /// # Errors
    /// Returns a decode error with the index of the first item that cannot be decoded, or if the body ends within an
    /// item.
    pub fn items<I: StreamItem>(&self, format: StreamFormat) -> Result<Vec<I>> {
        let mut framer = Framer::new(format, usize::MAX);
        framer.push(self.body());
        framer.end();
        std::iter::from_fn(|| framer.next())
            .zip(0..)
            .map(|(framed, index)| self.item(index, framed))
            .collect()
    }

    /// Decodes one item of the body.
    pub(crate) fn item<I: StreamItem>(&self, index: u64, framed: Result<Frame, FrameError>) -> Result<I> {
        let frame = framed.map_err(|error| self.error(error.to_string(), Some(format!("[{index}]"))))?;
        if super::response::is_dense(frame.text()) {
            return Err(
                self.error("the item has too many objects for its length", Some(format!("[{index}]")))
            );
        }
        self.refuse_error_body::<I::Data>(frame.text())?;
        I::from_frame(frame.clone()).map_err(|error: orange_model::DecodeError| {
            let path = super::response::element_path(index, error.path());
            let shown = self.clone().with_body(frame.text().to_owned());
            shown.error(error.message().to_owned(), Some(path))
        })
    }

    /// Creates an error for a response that is not the expected stream.
    pub(crate) fn unexpected_stream<I: StreamItem>(&self, format: StreamFormat, declared: &str) -> Error {
        let text = std::str::from_utf8(self.body()).unwrap_or_default();
        match self.refuse_error_body::<I::Data>(text) {
            Err(error) => error,
            Ok(()) => self.error(format!("expected a stream of {format:?}, received {declared}"), None),
        }
    }
}

impl ApiRequest {
    /// Sets a body with a sequence of items.
    ///
    /// # Errors
    /// Returns an error if an item cannot be serialized, or the media type is invalid in HTTP.
    #[doc(hidden)]
    pub fn items<T: Serialize>(self, format: StreamFormat, media_type: &str, items: &[T]) -> Result<Self> {
        let mut text = Vec::new();
        let is_event = matches!(format, StreamFormat::ServerSentEvents | StreamFormat::TextEvents);
        for (index, item) in items.iter().enumerate() {
            match format {
                StreamFormat::JsonLines => {}
                StreamFormat::JsonSequence => text.push(0x1E),
                StreamFormat::ServerSentEvents | StreamFormat::TextEvents => {
                    text.extend_from_slice(b"data: ")
                }
            }
            serde_json::to_writer(&mut text, item).map_err(|error| {
                Error::invalid(format!("body[{index}]"), error.to_string()).for_operation(self.info())
            })?;
            text.extend_from_slice(if is_event { b"\n\n" } else { b"\n" });
        }
        self.body(media_type, text)
    }
}
