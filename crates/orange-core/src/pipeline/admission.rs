//! Checks before an attempt is sent: breaker, authentication, concurrency limit, rate limit.

use super::Pipeline;
use super::authentication::Identity;
use super::context::{CallContext, WaitingFor};
use crate::breaker::ProbePermits;
use crate::error::{Error, Result};
use crate::telemetry::{RejectedBy, ThrottleWait};
use crate::throttle::{Admitted, Permit};

/// Credentials and permits of one admitted attempt.
pub(super) struct Admission<'a> {
    /// Token and credentials; `None` for an anonymous request.
    pub(super) identity: Option<Identity>,
    /// Held until the response body has been read.
    pub(super) concurrency_permit: Option<Permit>,
    pub(super) probe_permits: ProbePermits<'a>,
    /// Admission by the rate limiter.
    pub(super) admitted: Admitted,
}

impl Pipeline {
    /// Waits until the attempt may be sent.
    pub(super) async fn admit<'a>(&self, context: &'a CallContext<'_>) -> Result<Admission<'a>> {
        // A breaker that opened because of replaced credentials must not block the new ones.
        self.limiters.on_credentials_changed(self.credentials.revision());
        let (breaker, rate_limiter) = (&context.limiters.breaker, &context.limiters.rate_limiter);
        let on_rejected = |part| self.telemetry.rejected(context.info, part);
        breaker.check(context.scopes, self.clock.now()).inspect_err(|_| on_rejected(RejectedBy::Breaker))?;
        let mut identity = match context.anonymous {
            true => None,
            false => Some(self.authenticate(context).await?),
        };
        context.set_waiting_for(Some(WaitingFor::ConcurrencyPermit));
        let wait = self.telemetry.throttle_wait(context.info, ThrottleWait::Concurrency, &*self.clock);
        let concurrency_permit = rate_limiter.permit(context.body_reader).await;
        wait.stop();
        context.set_waiting_for(None);
        let client_id = identity.as_ref().map_or("", Identity::client_id);
        let wait = self.telemetry.throttle_wait(context.info, ThrottleWait::Rate, &*self.clock);
        let admitted = rate_limiter.admit(&*self.clock, context.deadline, client_id).await;
        wait.stop();
        let admitted = admitted.map_err(|wait| {
            on_rejected(RejectedBy::RateLimit);
            let message =
                "not sent: the rate limiter grants no request within the time limit (`throttle`)".to_owned();
            Error::rejected_locally(message, wait)
        })?;
        if identity.as_ref().is_some_and(|identity| !self.is_current(&identity.credentials)) {
            // The credentials were replaced while the attempt waited.
            identity = Some(self.authenticate(context).await?);
        }
        let probe_permits = breaker
            .enter(context.scopes, self.clock.now())
            .inspect_err(|_| on_rejected(RejectedBy::Breaker))?;
        Ok(Admission { identity, concurrency_permit, probe_permits, admitted })
    }
}
