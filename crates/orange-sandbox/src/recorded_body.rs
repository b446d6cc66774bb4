//! Records the body of a request while its handler reads it.

use std::sync::Arc;

use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use http_body_util::BodyExt as _;

use crate::environment::Environment;

/// Maximum number of recorded bytes of a body.
const MAX_RECORDED: usize = 16 * 1024;

/// The part of a body that was read. It is written to the journal when it is dropped with its body.
struct RecordedBody {
    environment: Arc<Environment>,
    /// The sequence number of the request.
    sequence: u64,
    /// At most [`MAX_RECORDED`] bytes.
    start: Vec<u8>,
    /// The number of bytes that were read.
    length: u64,
}

impl RecordedBody {
    fn push(&mut self, data: &[u8]) {
        let count = MAX_RECORDED.saturating_sub(self.start.len()).min(data.len());
        self.start.extend_from_slice(&data[..count]);
        self.length += data.len() as u64;
    }
}

impl Drop for RecordedBody {
    fn drop(&mut self) {
        self.environment
            .journal()
            .update(self.sequence, |request| request.set_body(&self.start, self.length));
    }
}

/// Records the body of the request with this sequence number.
pub(crate) fn record(environment: &Arc<Environment>, sequence: u64, request: Request) -> Request {
    request.map(|body| {
        if body.is_end_stream() {
            return body;
        }
        let environment = Arc::clone(environment);
        let mut recorded = RecordedBody { environment, sequence, start: Vec::new(), length: 0 };
        Body::new(body.map_frame(move |frame| {
            if let Some(data) = frame.data_ref() {
                recorded.push(data);
            }
            frame
        }))
    })
}
