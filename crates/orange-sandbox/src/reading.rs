//! What is read of the body of a request, written down as it passes.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::sandbox::Shared;
use crate::sync::lock;

/// How much of a body is kept.
const KEPT: usize = 16 * 1024;

/// A body that is written into the journal when its reader is done with it.
struct Reading {
    body: Body,
    shared: Shared,
    sequence: u64,
    start: Vec<u8>,
    length: u64,
}

/// The same request, whose body is written down as the one of this sequence number.
pub(crate) fn noted(shared: &Shared, sequence: u64, request: Request) -> Request {
    request.map(|body| {
        if body.is_end_stream() {
            return body;
        }
        Body::new(Reading { body, shared: shared.clone(), sequence, start: Vec::new(), length: 0 })
    })
}

impl HttpBody for Reading {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(data) = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref) {
            let room = KEPT.saturating_sub(self.start.len()).min(data.len());
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

impl Drop for Reading {
    fn drop(&mut self) {
        lock(&self.shared.journal).read(self.sequence, &self.start, self.length);
    }
}
