//! Log events of requests: one when a request is sent, and one for its response or its failure.

use std::time::Instant;

use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::Body;
use crate::error::{Error, RequestTarget, Result, TransportError};
use crate::time::Clock;

/// A request handed to the transport.
pub(crate) struct LoggedRequest<'a> {
    target: RequestTarget,
    /// Number of the attempt, from 1.
    attempt: u32,
    clock: &'a dyn Clock,
    sent: Instant,
}

impl<'a> LoggedRequest<'a> {
    /// Logs the request right before it is sent.
    pub(crate) fn sending(target: RequestTarget, attempt: u32, body: &Body, clock: &'a dyn Clock) -> Self {
        tracing::debug!(
            http.request.method = %target.method(),
            url.full = %target.url(),
            http.request.body.size = body.as_bytes().map(<[u8]>::len),
            attempt,
            "request"
        );
        Self { target, attempt, clock, sent: clock.now() }
    }

    /// Logs the response or the failure.
    ///
    /// # Errors
    /// Returns the failure of the transport as the error of this request.
    pub(crate) fn log_result(
        &self,
        result: std::result::Result<http::Response<Body>, TransportError>,
    ) -> Result<http::Response<Body>> {
        match result {
            Ok(response) => {
                self.log_response(&response);
                Ok(response)
            }
            Err(error) => {
                let error = Error::from_sending(error, &self.target);
                self.log_failure(&error);
                Err(error)
            }
        }
    }

    /// Logs the head of a response.
    fn log_response(&self, response: &http::Response<Body>) {
        let declared_size = |headers: &HeaderMap| headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok();
        let size = response.body().as_bytes().map(<[u8]>::len).or_else(|| declared_size(response.headers()));
        tracing::debug!(
            http.request.method = %self.target.method(),
            url.full = %self.target.url(),
            http.response.status_code = response.status().as_u16(),
            latency_ms = self.latency_ms(),
            http.response.body.size = size,
            orange.request_id = self.target.request_id(response.headers()),
            attempt = self.attempt,
            "response"
        );
    }

    /// Logs a failure without a response.
    fn log_failure(&self, error: &Error) {
        tracing::debug!(
            http.request.method = %self.target.method(),
            url.full = %self.target.url(),
            error.type = ?error.kind(),
            latency_ms = self.latency_ms(),
            attempt = self.attempt,
            "no response"
        );
    }

    fn latency_ms(&self) -> u64 {
        self.clock.now().saturating_duration_since(self.sent).as_millis().try_into().unwrap_or(u64::MAX)
    }
}
