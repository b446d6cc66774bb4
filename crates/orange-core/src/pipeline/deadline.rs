//! The time limit of a call, with all attempts inside.

use std::pin::pin;
use std::time::{Duration, Instant};

use tracing::Instrument;
use url::Url;

use super::Pipeline;
use super::context::{Accounting, CallContext, CallOptions};
use crate::deadline::with_timeout;
use crate::error::{CallHistory, Error, Result};
use crate::operation::ApiRequest;
use crate::secret::SentSecrets;
use crate::throttle::{BodyReader, Permit};
use crate::transport::Body;

impl Pipeline {
    /// Runs a call below `base`. `read` takes the body of a successful response.
    pub(super) async fn run<T, F>(
        &self,
        call: ApiRequest,
        base: &Url,
        options: &CallOptions,
        accounting: Accounting,
        body_reader: BodyReader,
        read: impl Fn(http::Response<Body>, Option<Permit>, SentSecrets) -> F,
    ) -> Result<(T, CallHistory)>
    where
        F: Future<Output = Result<T>>,
    {
        let (info, idempotent) = (call.info(), call.is_idempotent());
        let request = call.into_http(base)?;
        let context = CallContext::new(self, info, idempotent, &request, base, options, body_reader);
        let span = tracing::info_span!(
            "orange.operation",
            otel.name = info.id,
            orange.api = info.api.name,
            orange.operation = info.id,
            orange.correlation_id = context.correlation_id,
            error.type = tracing::field::Empty,
        );
        if context.limit.is_zero() {
            return Err(context.fail(Error::deadline_passed(), context.began));
        }
        let permit = match accounting {
            Accounting::NewOperation => {
                self.retry_budget.deposit();
                None
            }
            Accounting::Continuation(permit) => permit,
        };
        let mut attempts = pin!(self.run_attempts(request, &context, permit, read));
        let result = with_timeout(&*self.clock, context.limit, "operation", attempts.as_mut())
            .instrument(span.clone())
            .await
            .map_err(|error| {
                context.report_timeout(&error);
                // A request that was not sent can hold a secret of the client as well.
                self.credentials.scrub(context.fail(error, self.clock.now()))
            });
        if let Err(error) = &result {
            span.record("error.type", tracing::field::debug(error.kind()));
            if error.outcome_unknown() {
                tracing::warn!(orange.operation = info.id, %error, "outcome unknown");
            }
        }
        result.map(|done| (done, context.history(self.clock.now())))
    }

    /// The time limit of an operation that starts now, within the larger one that it is a part of.
    pub(crate) fn time_left(&self, options: &CallOptions) -> Duration {
        let own = options.timeout.unwrap_or(self.timeouts.operation);
        let left = |end: Instant| end.saturating_duration_since(self.clock.now());
        options.deadline.map_or(own, |end| left(end).min(own))
    }
}
