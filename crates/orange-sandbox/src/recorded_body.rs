//! Records the beginning of a body while it is read or sent.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use http_body::{Frame, SizeHint};

use crate::environment::Environment;
use crate::journal::{ReceivedRequest, Secrets};

/// Writes the recorded beginning of a body and its length to a request of the journal.
type Store = fn(&mut ReceivedRequest, Vec<u8>, u64, &Secrets);

/// A body whose beginning is written to the journal when it is dropped.
struct RecordedBody {
    body: Body,
    environment: Arc<Environment>,
    /// The sequence number of the request.
    sequence: u64,
    secrets: Secrets,
    /// At most [`max_recorded_body_bytes`](crate::Limits::max_recorded_body_bytes).
    start: Vec<u8>,
    /// The number of bytes that were read.
    length: u64,
    store: Store,
}

impl HttpBody for RecordedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled
            && let Some(data) = frame.data_ref()
        {
            let max = self.environment.limits.max_recorded_body_bytes;
            let count = max.saturating_sub(self.start.len()).min(data.len());
            self.start.extend_from_slice(&data[..count]);
            self.length += data.len() as u64;
        }
        polled
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
        let (start, length, store) = (std::mem::take(&mut self.start), self.length, self.store);
        self.environment
            .journal()
            .update(self.sequence, |request| store(request, start, length, &self.secrets));
    }
}

/// Records the bodies of the request with this sequence number.
pub(crate) struct BodyRecorder<'a> {
    pub(crate) environment: &'a Arc<Environment>,
    pub(crate) sequence: u64,
    pub(crate) secrets: &'a Secrets,
}

impl BodyRecorder<'_> {
    pub(crate) fn request(&self, request: Request) -> Request {
        request.map(|body| self.body(body, ReceivedRequest::set_body))
    }

    pub(crate) fn response(&self, response: Response) -> Response {
        response.map(|body| self.body(body, ReceivedRequest::set_response_body))
    }

    fn body(&self, body: Body, store: Store) -> Body {
        if body.is_end_stream() {
            return body;
        }
        Body::new(RecordedBody {
            body,
            environment: Arc::clone(self.environment),
            sequence: self.sequence,
            secrets: self.secrets.clone(),
            start: Vec::new(),
            length: 0,
            store,
        })
    }
}
