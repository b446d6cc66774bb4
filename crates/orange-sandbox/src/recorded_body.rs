//! Records the body of a request while its handler reads it.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::body::{Body, Bytes};
use axum::extract::Request;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::environment::Environment;

/// Maximum number of recorded bytes of a body.
const MAX_RECORDED: usize = 16 * 1024;

/// A request body that is written to the journal when it is dropped.
struct RecordedBody {
    body: Body,
    environment: Arc<Environment>,
    /// The sequence number of the request.
    sequence: u64,
    /// At most [`MAX_RECORDED`] bytes.
    start: Vec<u8>,
    /// The number of bytes that were read.
    length: u64,
}

/// Records the body of the request with this sequence number.
pub(crate) fn record(environment: &Arc<Environment>, sequence: u64, request: Request) -> Request {
    request.map(|body| {
        if body.is_end_stream() {
            return body;
        }
        let environment = Arc::clone(environment);
        Body::new(RecordedBody { body, environment, sequence, start: Vec::new(), length: 0 })
    })
}

impl HttpBody for RecordedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(data) = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref) {
            let room = MAX_RECORDED.saturating_sub(self.start.len()).min(data.len());
            self.start.extend_from_slice(&data[..room]);
            self.length += data.len() as u64;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for RecordedBody {
    fn drop(&mut self) {
        self.environment
            .journal()
            .update(self.sequence, |request| request.set_body(&self.start, self.length));
    }
}
