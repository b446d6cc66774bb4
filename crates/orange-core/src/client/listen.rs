//! What an attempt tells the breaker, also when the time of the operation is up in the middle of it.

use std::time::Duration;

use super::execute::Run;
use crate::breaker::{Heard, Leave};
use crate::error::Error;
use crate::time::{Clock, part};

/// The leave of one attempt, until it is known what was heard in it.
pub(super) struct Listening<'a> {
    leave: Option<Leave<'a>>,
    run: &'a Run<'a>,
    clock: &'a dyn Clock,
    /// Whether a silence is the fault of the other side: the call is as patient as the client itself, and its body
    /// was at hand.
    patient: bool,
    /// Whether it has as much time until the end of the operation as the client itself gives.
    has_time: bool,
}

impl<'a> Listening<'a> {
    /// `own` is what the client itself gives an attempt.
    pub(super) fn new(
        leave: Leave<'a>,
        run: &'a Run<'a>,
        clock: &'a dyn Clock,
        own: Duration,
        at_hand: bool,
    ) -> Self {
        let left = run.deadline.map(|deadline| deadline.saturating_duration_since(clock.now()));
        // What came before it, a token or a turn, may have taken a little.
        let enough = own.saturating_sub(part(own, 10));
        let patient = at_hand && run.attempt_timeout >= own;
        Self { leave: Some(leave), run, clock, patient, has_time: left.is_none_or(|left| left >= enough) }
    }

    /// The attempt has ended.
    pub(super) fn ended(mut self, error: Option<&Error>) {
        let heard = match self.run.is_answered() {
            true => Heard::Answer,
            // The server said something, if only that it wants the request on another connection.
            false if error.is_some_and(Error::never_sent) => Heard::Unclear,
            false if self.patient => Heard::Nothing,
            false => Heard::Unclear,
        };
        // Whoever does not say who it is has not been refused.
        let error = error.filter(|error| !(self.run.anonymous && error.is_unauthorized()));
        if let Some(leave) = self.leave.take() {
            leave.ended(self.clock.now(), error, heard);
        }
    }
}

impl Drop for Listening<'_> {
    /// The call was given up: by its caller, which says nothing, or because all its time had passed in silence.
    fn drop(&mut self) {
        let Some(leave) = self.leave.take() else { return };
        let now = self.clock.now();
        let over = self.run.deadline.is_some_and(|deadline| now >= deadline);
        if over && self.patient && self.has_time && !self.run.is_answered() {
            let error = Error::timeout("operation", self.run.limit);
            leave.ended(now, Some(&error), Heard::Nothing);
        }
    }
}
