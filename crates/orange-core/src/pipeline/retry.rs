//! Attempts until one succeeds or none may follow.

use std::time::Duration;

use super::Pipeline;
use super::body::OpenResponse;
use super::context::CallContext;
use crate::error::{Error, ErrorKind, Result};
use crate::retry::RetryPermit;
use crate::telemetry::DeniedBy;
use crate::transport::Body;

impl Pipeline {
    /// Runs attempts until one succeeds or none may follow. `permit` is the retry permit of the first attempt, if this
    /// call continues an operation.
    pub(super) async fn run_attempts(
        &self,
        mut request: http::Request<Body>,
        context: &CallContext<'_>,
        mut permit: Option<RetryPermit>,
    ) -> Result<OpenResponse> {
        let (mut failures, mut has_renewed_token) = (0_u32, false);
        loop {
            let copy = try_clone(&request);
            let sent = context.state().sent;
            let error = match self.run_attempt(request, context, permit.take()).await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            let Some(copy) = copy else { return Err(error) };
            request = copy;
            let was_sent = context.state().sent > sent;
            let needs_new_token = error.is_expired_token()
                || error.is_unauthorized() && std::mem::take(&mut context.state().token_replaced);
            if needs_new_token && !has_renewed_token && !context.anonymous && was_sent {
                // The server did not process the request, and the next token is a new one.
                has_renewed_token = true;
                tracing::info!(orange.operation = context.info.id, "retrying with another access token");
                self.telemetry.retry(context.info, &error);
                context.state().previous.push(error);
                continue;
            }
            failures = failures.saturating_add(1);
            let Some((pause, next_permit)) = self.pause(context, &error, failures) else { return Err(error) };
            permit = Some(next_permit);
            tracing::info!(orange.operation = context.info.id, attempts = failures, ?pause, %error, "retrying");
            self.telemetry.retry(context.info, &error);
            context.state().previous.push(error);
            self.clock.sleep(pause).await;
        }
    }

    /// Returns the pause before the next attempt, and its permit; `None` if no attempt may follow.
    fn pause(
        &self,
        context: &CallContext<'_>,
        error: &Error,
        failures: u32,
    ) -> Option<(Duration, RetryPermit)> {
        // A rejection by the rate limiter or the breaker is final.
        if error.kind() == ErrorKind::RejectedLocally || !context.idempotency.allows_retry_after(error) {
            return None;
        }
        let pause = context.policy.pause(error, failures, &*self.random)?;
        let left = context.deadline.map(|deadline| deadline.saturating_duration_since(self.clock.now()));
        if left.is_some_and(|left| pause >= left) {
            tracing::info!(
                orange.operation = context.info.id,
                ?pause,
                ?left,
                "not retried: too little time is left"
            );
            self.telemetry.retry_denied(context.info, DeniedBy::Deadline);
            return None;
        }
        let permit = self.retry_budget.reserve();
        if permit.is_none() {
            tracing::warn!(orange.operation = context.info.id, "not retried: the retry budget is spent");
            self.telemetry.retry_denied(context.info, DeniedBy::Budget);
        }
        Some((pause, permit?))
    }
}

/// Clones a request; `None` if its body is a stream.
fn try_clone(request: &http::Request<Body>) -> Option<http::Request<Body>> {
    let mut copy = http::Request::new(request.body().try_clone()?);
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    Some(copy)
}
