//! Reports the outcome of an attempt to the breaker, also when the operation ends before the attempt does.

use std::time::Duration;

use super::context::CallContext;
use crate::breaker::{AttemptSignal, ProbePermits};
use crate::error::Error;
use crate::time::{Clock, part};

/// Holds the permits of one attempt until its outcome is known.
pub(super) struct AttemptObserver<'a> {
    permits: Option<ProbePermits<'a>>,
    context: &'a CallContext<'a>,
    clock: &'a dyn Clock,
    /// Whether a silence is the fault of the other side: the call is as patient as the client itself, and its body
    /// was at hand.
    patient: bool,
    /// Whether it has as much time until the end of the operation as the client itself gives.
    has_time: bool,
}

impl<'a> AttemptObserver<'a> {
    /// `own` is the time that the client itself gives an attempt.
    pub(super) fn new(
        permits: ProbePermits<'a>,
        context: &'a CallContext<'a>,
        clock: &'a dyn Clock,
        own: Duration,
        at_hand: bool,
    ) -> Self {
        let left = context.deadline.map(|deadline| deadline.saturating_duration_since(clock.now()));
        // A token or a turn may have taken a little of it before.
        let enough = own.saturating_sub(part(own, 10));
        let patient = at_hand && context.attempt_timeout >= own;
        Self {
            permits: Some(permits),
            context,
            clock,
            patient,
            has_time: left.is_none_or(|left| left >= enough),
        }
    }

    /// The attempt has ended.
    pub(super) fn ended(mut self, error: Option<&Error>) {
        let signal = match self.context.is_answered() {
            true => AttemptSignal::Response,
            // The server said something, if only that it wants the request on another connection.
            false if error.is_some_and(Error::never_sent) => AttemptSignal::Unclear,
            false if self.patient => AttemptSignal::Silence,
            false => AttemptSignal::Unclear,
        };
        // An anonymous call is not refused as the application.
        let error = error.filter(|error| !(self.context.anonymous && error.is_unauthorized()));
        if let Some(permits) = self.permits.take() {
            permits.ended(self.clock.now(), error, signal);
        }
    }
}

impl Drop for AttemptObserver<'_> {
    /// The call was given up: by its caller, which says nothing, or because all its time had passed in silence.
    fn drop(&mut self) {
        let Some(permits) = self.permits.take() else { return };
        let now = self.clock.now();
        let over = self.context.deadline.is_some_and(|deadline| now >= deadline);
        if over && self.patient && self.has_time && !self.context.is_answered() {
            let error = Error::timeout("operation", self.context.limit);
            permits.ended(now, Some(&error), AttemptSignal::Silence);
        }
    }
}
