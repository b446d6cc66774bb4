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
    /// Returns a decode error with the index of the first item that cannot be decoded, is cut off, or has more than 50,000
    /// objects of fewer than 32 bytes on average. If a model is decoded, returns the error of an item that is an error body,
    /// as [`json`](Self::json) does.
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
        let frame = framed.map_err(|error| self.error(error.to_string(), Some(index.to_string())))?;
        if let Some(excess) = super::response::object_excess(frame.text()) {
            return Err(self.error(format!("the item {excess}"), Some(index.to_string())));
        }
        self.refuse_error_body::<I::Data>(frame.text())?;
        I::from_frame(frame.clone()).map_err(|error: orange_model::DecodeError| {
            let path = super::response::element_path(index, error.path());
            // The error shows the item instead of the whole body.
            let item = self.clone().with_body(frame.text().to_owned());
            item.error(error.message().to_owned(), Some(path))
        })
    }

    /// Creates an error for a response that is not the expected stream.
    pub(crate) fn unexpected_stream<I: StreamItem>(&self, format: StreamFormat, declared: &str) -> Error {
        let text = std::str::from_utf8(self.body()).unwrap_or_default();
        match self.refuse_error_body::<I::Data>(text) {
            Err(error) => error,
            Ok(()) => self.error(format!("expected {}, received {declared}", format.name()), None),
        }
    }
}

impl ApiRequest {
    /// Sets a body with a sequence of items in JSON.
    ///
    /// # Errors
    /// Returns an error if the format is one of the two event formats, an item cannot be serialized, or the media type is
    /// invalid in HTTP.
    #[doc(hidden)]
    pub fn items<T: Serialize>(self, format: StreamFormat, media_type: &str, items: &[T]) -> Result<Self> {
        let start: &[u8] = match format {
            StreamFormat::JsonLines => b"",
            StreamFormat::JsonSequence => b"\x1E",
            StreamFormat::ServerSentEvents | StreamFormat::TextEvents => {
                let rule = format!("must be JSON lines or a JSON text sequence, not {}", format.name());
                return Err(Error::invalid("body", rule).for_operation(self.info()));
            }
        };
        let mut text = Vec::new();
        for (index, item) in items.iter().enumerate() {
            text.extend_from_slice(start);
            serde_json::to_writer(&mut text, item).map_err(|error| {
                Error::invalid(format!("body.{index}"), error.to_string()).for_operation(self.info())
            })?;
            text.push(b'\n');
        }
        self.body(media_type, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::OperationInfo;

    #[test]
    fn items_are_sent_as_lines_or_as_a_sequence_and_not_as_events() {
        static INFO: OperationInfo = OperationInfo::DEFAULT;
        let send = |format| ApiRequest::new(&INFO).items(format, "application/jsonl", &[1, 2]);
        let body = |format| {
            let request = send(format).unwrap().into_http(&"https://example.org".parse().unwrap()).unwrap();
            request.body().as_bytes().unwrap().to_vec()
        };
        assert_eq!(body(StreamFormat::JsonLines), b"1\n2\n");
        assert_eq!(body(StreamFormat::JsonSequence), b"\x1E1\n\x1E2\n");
        for format in [StreamFormat::ServerSentEvents, StreamFormat::TextEvents] {
            assert_eq!(send(format).unwrap_err().field(), Some("body"), "{format:?}");
        }
    }
}
