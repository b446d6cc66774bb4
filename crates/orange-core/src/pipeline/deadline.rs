//! The time limit of a call, which includes all attempts.

use std::pin::pin;
use std::time::{Duration, Instant};

use tracing::Instrument;
use url::Url;

use super::Pipeline;
use super::body::OpenResponse;
use super::context::{Accounting, CallContext, CallOptions};
use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, ErrorKind, Result};
use crate::operation::ApiRequest;
use crate::throttle::BodyReader;

impl Pipeline {
    /// Sends a request relative to the base URL `base`, with all its attempts, within the time limit of the call.
    pub(super) async fn run(
        &self,
        request: ApiRequest,
        base: &Url,
        options: &CallOptions,
        accounting: Accounting,
        body_reader: BodyReader,
    ) -> Result<(OpenResponse, CallHistory)> {
        let (info, idempotent) = (request.info(), request.is_idempotent());
        let request = request.into_http(base)?;
        let context = CallContext::new(self, info, idempotent, &request, base, options, body_reader);
        let span = tracing::info_span!(
            "orange.operation",
            otel.name = info.id,
            orange.api = info.api.name,
            orange.operation = info.id,
            orange.correlation_id = context.correlation_id,
            error.type = tracing::field::Empty,
        );
        let result = if context.limit.is_zero() {
            Err(Error::new(ErrorKind::Timeout, "the deadline passed before the request was sent"))
        } else {
            let permit = match accounting {
                Accounting::NewOperation => {
                    self.retry_budget.deposit();
                    None
                }
                Accounting::Continuation(permit) => permit,
            };
            let mut attempts = pin!(self.run_attempts(request, &context, permit));
            with_timeout(&*self.clock, context.limit, "operation", attempts.as_mut())
                .instrument(span.clone())
                .await
        };
        let result = result.map_err(|error| {
            context.report_timeout(&error);
            // Secrets are recorded for redaction when a request is sent (`on_sent`). The URL of a request that was not
            // sent may contain one too.
            self.credentials.scrub(context.fail(error, self.clock.now()))
        });
        if let Err(error) = &result {
            span.record("error.type", tracing::field::debug(error.kind()));
            if error.outcome_unknown() {
                tracing::warn!(orange.operation = info.id, %error, "outcome unknown");
            }
        }
        result.map(|response| (response, context.history(self.clock.now())))
    }

    /// Returns the time limit of a call that starts now: its own limit, or the time until the deadline if that is shorter.
    pub(crate) fn call_limit(&self, options: &CallOptions) -> Duration {
        let limit = options.timeout.unwrap_or(self.timeouts.operation);
        let left = |deadline: Instant| deadline.saturating_duration_since(self.clock.now());
        options.deadline.map_or(limit, |deadline| left(deadline).min(limit))
    }
}
