//! Attempts until one succeeds or none may follow.

use std::time::Duration;

use super::Pipeline;
use super::context::CallContext;
use crate::error::{Error, ErrorKind, Result};
use crate::retry::RetryPermit;
use crate::secret::SentSecrets;
use crate::throttle::Permit;
use crate::transport::Body;

impl Pipeline {
    pub(super) async fn run_attempts<T, F>(
        &self,
        mut request: http::Request<Body>,
        context: &CallContext<'_>,
        mut permit: Option<RetryPermit>,
        read: impl Fn(http::Response<Body>, Option<Permit>, SentSecrets) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let (mut failures, mut renewed) = (0_u32, false);
        loop {
            let again = replay(&request);
            let sent = context.state().sent;
            let error = match self.run_attempt(request, context, permit.take(), &read).await {
                Ok(done) => return Ok(done),
                Err(error) => error,
            };
            let Some(next) = again else { return Err(error) };
            request = next;
            if error.is_expired_token() && !renewed && !context.anonymous && context.state().sent > sent {
                // The server did nothing, and the next token is another one.
                renewed = true;
                tracing::info!(orange.operation = context.info.id, "retrying with another access token");
                context.state().earlier.push(error);
                continue;
            }
            failures = failures.saturating_add(1);
            let Some((pause, next_permit)) = self.pause(context, &error, failures) else { return Err(error) };
            permit = Some(next_permit);
            tracing::info!(orange.operation = context.info.id, attempts = failures, ?pause, %error, "retrying");
            context.state().earlier.push(error);
            self.clock.sleep(pause).await;
        }
    }

    /// The pause before the next attempt, and its permit; `None` if no attempt may follow.
    fn pause(
        &self,
        context: &CallContext<'_>,
        error: &Error,
        failures: u32,
    ) -> Option<(Duration, RetryPermit)> {
        // A local rejection is reported at once.
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
            return None;
        }
        let permit = self.retry_budget.reserve();
        if permit.is_none() {
            tracing::warn!(orange.operation = context.info.id, "not retried: the retry budget is spent");
        }
        Some((pause, permit?))
    }
}

/// The same request once more; `None` when its body is a stream.
fn replay(request: &http::Request<Body>) -> Option<http::Request<Body>> {
    let mut again = http::Request::new(request.body().try_clone()?);
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    Some(again)
}
