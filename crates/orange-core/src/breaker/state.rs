//! The state of one breaker: closed, open, or open with a probe under way.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::BreakerPolicy;
use crate::error::{Error, ErrorKind, Result};
use crate::time::after;

/// The breaker of one API, for all clones of a client.
#[derive(Debug)]
pub(crate) struct Breaker {
    policy: BreakerPolicy,
    state: Mutex<State>,
}

/// What can be said without a lock held.
#[derive(Debug)]
enum State {
    Closed { refusals: u32, unreachable: u32 },
    Open { until: Instant, pause: Duration, reason: Arc<str>, probing: bool },
}

/// Leave to send one attempt. Dropped without an outcome, a probe makes room for the next.
#[derive(Debug)]
pub(crate) struct Leave<'a> {
    breaker: &'a Breaker,
    probe: bool,
}

/// What was heard of the other side in one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// The head of an answer, whatever became of the rest.
    Answer,
    /// Nothing, and that was its fault: it let the whole time of an attempt pass, or went away.
    Nothing,
    /// Nothing, and it may have been ours: less patience than usual, or a body that could not be read.
    Unclear,
}

/// What an attempt says of the API and of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// The API answered, whatever it said.
    Answered,
    /// It wants nothing of this application.
    Refused,
    /// It could not be reached, or it is silent.
    Unreachable,
    /// Nothing can be said.
    Unknown,
}

fn outcome(error: Option<&Error>, heard: Heard) -> Outcome {
    match error {
        None => Outcome::Answered,
        // A token that has expired is one thing, and every other 401 a refusal, said why or not.
        Some(error)
            if error.is_invalid_credentials()
                || error.is_forbidden_requester()
                || error.is_unauthorized() && !error.is_expired_token() =>
        {
            Outcome::Refused
        }
        Some(error) if error.is_connect() => Outcome::Unreachable,
        Some(error) if error.status().is_some() || heard == Heard::Answer => Outcome::Answered,
        Some(error)
            if heard == Heard::Nothing
                && matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport) =>
        {
            Outcome::Unreachable
        }
        Some(_) => Outcome::Unknown,
    }
}

impl Breaker {
    pub(crate) fn new(policy: BreakerPolicy) -> Self {
        Self { policy, state: Mutex::new(State::Closed { refusals: 0, unreachable: 0 }) }
    }

    /// Lets calls through again, as if nothing had happened.
    pub(crate) fn reset(&self) {
        *self.state() = State::Closed { refusals: 0, unreachable: 0 };
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is worth preparing an attempt.
    ///
    /// # Errors
    /// The API is left alone, with the reason.
    pub(crate) fn look(&self, now: Instant) -> Result<()> {
        match &*self.state() {
            State::Open { until, reason, probing, .. } if *probing || now < *until => {
                Err(held(reason, until.saturating_duration_since(now)))
            }
            _ => Ok(()),
        }
    }

    /// Leave for one attempt, right before it is sent.
    ///
    /// # Errors
    /// As [`look`](Self::look).
    pub(crate) fn enter(&self, now: Instant) -> Result<Leave<'_>> {
        match &mut *self.state() {
            State::Closed { .. } => Ok(Leave { breaker: self, probe: false }),
            State::Open { until, reason, probing, .. } if *probing || now < *until => {
                Err(held(reason, until.saturating_duration_since(now)))
            }
            State::Open { probing, .. } => {
                *probing = true;
                Ok(Leave { breaker: self, probe: true })
            }
        }
    }
}

impl Leave<'_> {
    /// Notes what came of the attempt.
    pub(crate) fn ended(mut self, now: Instant, error: Option<&Error>, heard: Heard) {
        let outcome = outcome(error, heard);
        let policy = &self.breaker.policy;
        let mut state = self.breaker.state();
        let probe = std::mem::take(&mut self.probe);
        match &mut *state {
            State::Closed { refusals, unreachable } => {
                match outcome {
                    Outcome::Answered => (*refusals, *unreachable) = (0, 0),
                    Outcome::Refused => (*refusals, *unreachable) = (refusals.saturating_add(1), 0),
                    Outcome::Unreachable => *unreachable = unreachable.saturating_add(1),
                    Outcome::Unknown => {}
                }
                if *refusals >= policy.refusals || *unreachable >= policy.unreachable {
                    let reason = reason(error);
                    tracing::warn!(%reason, pause = ?policy.cool_down, "no more calls for a while");
                    *state = open(now, policy.cool_down, reason);
                }
            }
            // What was sent before it opened says nothing new.
            State::Open { .. } if !probe => {}
            State::Open { pause, probing, .. } => match outcome {
                Outcome::Answered => {
                    tracing::info!("calls go through again");
                    *state = State::Closed { refusals: 0, unreachable: 0 };
                }
                Outcome::Refused | Outcome::Unreachable => {
                    let pause = pause.saturating_mul(2).min(policy.longest);
                    *state = open(now, pause, reason(error));
                }
                // Somebody else tries at once.
                Outcome::Unknown => *probing = false,
            },
        }
    }
}

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        if self.probe
            && let State::Open { probing, .. } = &mut *self.breaker.state()
        {
            *probing = false;
        }
    }
}

fn open(now: Instant, pause: Duration, reason: Arc<str>) -> State {
    let until = after(now, pause);
    State::Open { until, pause, reason, probing: false }
}

fn reason(error: Option<&Error>) -> Arc<str> {
    error.map(ToString::to_string).unwrap_or_default().into()
}

fn held(reason: &str, wait: Duration) -> Error {
    Error::held(format!("not sent: this API is left alone for a while, because {reason}"), wait)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;
    use crate::transport::{TransportError, TransportErrorKind};

    fn answer(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_answer(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    fn refusal() -> Error {
        answer(403, r#"{"code":51,"message":"Forbidden requester"}"#)
    }

    fn unreachable() -> Error {
        Error::from_transport(TransportError::new(TransportErrorKind::Connect, true, "refused"))
    }

    fn broken() -> Error {
        Error::from_transport(TransportError::new(TransportErrorKind::Protocol, false, "reset"))
    }

    fn try_once(breaker: &Breaker, now: Instant, error: Option<&Error>) -> bool {
        try_and_hear(breaker, now, error, Heard::Unclear)
    }

    fn try_and_hear(breaker: &Breaker, now: Instant, error: Option<&Error>, heard: Heard) -> bool {
        breaker.enter(now).map(|leave| leave.ended(now, error, heard)).is_ok()
    }

    #[test]
    fn it_opens_after_so_many_refusals_in_a_row_and_says_why_and_for_how_long() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new()), Instant::now());
        for error in [Some(refusal()), Some(refusal()), None, Some(answer(404, "")), Some(refusal())] {
            assert!(try_once(&breaker, now, error.as_ref()));
        }
        assert!(try_once(&breaker, now, Some(&answer(401, r#"{"code":41}"#))));
        assert!(try_once(&breaker, now, Some(&refusal())));
        let error = breaker.enter(now + Duration::from_secs(10)).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Held);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
        assert!(error.never_sent() && error.to_string().contains("code 51: Forbidden requester"), "{error}");
    }

    #[test]
    fn one_probe_goes_at_a_time_and_decides() {
        let policy = BreakerPolicy::new().after_unreachable(2).longest(Duration::from_secs(100));
        let (breaker, mut now) = (Breaker::new(policy), Instant::now());
        let (down, seconds) = (unreachable(), Duration::from_secs);
        assert!(try_once(&breaker, now, Some(&down)) && try_once(&breaker, now, Some(&down)));
        for pause in [30, 60, 100, 100] {
            assert!(breaker.look(now + seconds(pause - 1)).is_err());
            now += seconds(pause);
            let probe = breaker.enter(now).unwrap();
            assert!(breaker.look(now).is_err() && breaker.enter(now).is_err());
            probe.ended(now, Some(&down), Heard::Nothing);
        }
        now += seconds(100);
        // A probe that is dropped, and one that breaks, make room for another.
        drop(breaker.enter(now).unwrap());
        assert!(try_once(&breaker, now, Some(&broken())));
        assert!(try_once(&breaker, now, None));
        assert!(try_once(&breaker, now, Some(&down)));
    }

    #[test]
    fn a_silent_host_is_as_good_as_an_unreachable_one_and_our_own_impatience_says_nothing() {
        let slow = Error::timeout("attempt", Duration::from_secs(30));
        let request = Error::invalid("limit", "at most 100");
        let opens = |ends: &[(&Error, Heard)]| {
            let breaker = Breaker::new(BreakerPolicy::new().after_unreachable(3));
            let now = Instant::now();
            ends.iter().for_each(|(error, heard)| {
                try_and_hear(&breaker, now, Some(error), *heard);
            });
            breaker.look(now).is_err()
        };
        let (broken, down) = (broken(), unreachable());
        assert!(opens(&[(&slow, Heard::Nothing), (&broken, Heard::Nothing), (&down, Heard::Nothing)]));
        assert!(!opens(&[(&slow, Heard::Unclear); 9]) && !opens(&[(&broken, Heard::Unclear); 9]));
        assert!(!opens(&[(&slow, Heard::Answer); 9]) && !opens(&[(&request, Heard::Nothing); 9]));
        let between = (&slow, Heard::Answer);
        let silent = (&slow, Heard::Nothing);
        assert!(!opens(&[silent, silent, between, silent, silent]), "an answer without an end is one");
    }

    #[test]
    fn what_was_on_its_way_when_it_opened_changes_nothing() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new().after_refusals(1)), Instant::now());
        let early = [(); 3].map(|()| breaker.enter(now).unwrap());
        assert!(try_once(&breaker, now, Some(&refusal())));
        let [good, bad, given_up] = early;
        good.ended(now, None, Heard::Answer);
        bad.ended(now, Some(&refusal()), Heard::Answer);
        drop(given_up);
        let error = breaker.look(now).unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
        assert!(try_once(&Breaker::new(BreakerPolicy::none()), now, Some(&refusal())));
    }
}
