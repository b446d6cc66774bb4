//! State of one circuit: closed, open, or open with a probe in progress.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{BreakerPolicy, Scope};
use crate::error::{Error, ErrorKind, Result};
use crate::telemetry::{ApiTelemetry, OpenCircuit};
use crate::time::after;

/// Circuit of one scope, shared by all clones of a client.
#[derive(Debug)]
pub(super) struct Circuit {
    policy: BreakerPolicy,
    scope: Scope,
    telemetry: ApiTelemetry,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    phase: Phase,
    /// Number of probes so far.
    probes: u64,
}

#[derive(Debug)]
enum Phase {
    Closed {
        refusals: u32,
        /// Hash of the request that was refused last.
        refused_request: Option<u64>,
        unreachable: u32,
    },
    Open {
        until: Instant,
        pause: Duration,
        reason: Arc<str>,
        /// Number of the probe in progress.
        probe: Option<u64>,
        /// Counts the circuit as open in the metrics, until it is closed or dropped.
        _open_circuit: OpenCircuit,
    },
}

const CLOSED: Phase = Phase::Closed { refusals: 0, refused_request: None, unreachable: 0 };

/// Permit for one attempt. If a probe is dropped without an outcome, the next attempt is the probe.
#[derive(Debug)]
pub(super) struct ProbePermit {
    circuit: Arc<Circuit>,
    /// Number of the probe; `None` for other attempts.
    probe: Option<u64>,
}

/// Availability of the host, as observed by an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptSignal {
    /// The head of a response arrived.
    Response,
    /// No response, caused by the host: it used up the time of an attempt or closed the connection.
    Silence,
    /// No response, possibly caused by the client: a shorter timeout, or a request body that could not be read.
    Unclear,
}

/// Outcome of an attempt for a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Success,
    /// A response that is neither a success nor a refusal.
    Response,
    Refused,
    Unreachable,
    Unknown,
}

/// Whether the response refuses the application: 401 without an expired token, or 403 with code 51.
pub(super) fn is_refusal(error: &Error) -> bool {
    error.is_invalid_credentials()
        || error.is_forbidden_requester()
        || error.is_unauthorized() && !error.is_expired_token()
}

fn outcome(scope: Scope, error: Option<&Error>, signal: AttemptSignal) -> Outcome {
    let Some(error) = error else { return Outcome::Success };
    // A forbidden operation does not concern the rest of the API.
    if is_refusal(error) && !(scope == Scope::Api && error.is_forbidden_requester()) {
        return Outcome::Refused;
    }
    let has_failed = matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport);
    let unreachable = error.is_connect() || signal == AttemptSignal::Silence && has_failed;
    match scope {
        _ if error.status().is_some() || signal == AttemptSignal::Response => Outcome::Response,
        Scope::Api if unreachable => Outcome::Unreachable,
        _ => Outcome::Unknown,
    }
}

impl Circuit {
    pub(super) fn new(policy: BreakerPolicy, scope: Scope, telemetry: ApiTelemetry) -> Self {
        Self { policy, scope, telemetry, state: Mutex::new(State { phase: CLOSED, probes: 0 }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the circuit.
    pub(super) fn reset(&self) {
        self.state().phase = CLOSED;
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self.state().phase, Phase::Open { .. })
    }

    /// Returns the error for an attempt that the circuit does not let through: it is open, and the time of the next
    /// probe has not come or a probe is in progress.
    fn rejection(&self, phase: &Phase, now: Instant) -> Option<Error> {
        let Phase::Open { until, reason, probe, .. } = phase else { return None };
        let wait = until.saturating_duration_since(now);
        if wait.is_zero() && probe.is_none() {
            return None;
        }
        let scope = match self.scope {
            Scope::Api => "API",
            Scope::Operation => "operation",
            Scope::Request => "request",
        };
        let message = format!("not sent: the circuit breaker of this {scope} is open after {reason}");
        Some(Error::rejected_locally(message, wait))
    }

    /// Checks that the circuit lets an attempt through.
    ///
    /// # Errors
    /// Returns an error with the reason and the remaining time if the circuit is open.
    pub(super) fn check(&self, now: Instant) -> Result<()> {
        self.rejection(&self.state().phase, now).map_or(Ok(()), Err)
    }

    /// Takes the permit for one attempt, right before it is sent.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub(super) fn enter(self: &Arc<Self>, now: Instant) -> Result<ProbePermit> {
        let State { phase, probes } = &mut *self.state();
        if let Some(error) = self.rejection(phase, now) {
            return Err(error);
        }
        let mut permit = ProbePermit { circuit: Arc::clone(self), probe: None };
        if let Phase::Open { probe, .. } = phase {
            *probes = probes.wrapping_add(1);
            permit.probe = Some(*probes);
            *probe = permit.probe;
        }
        Ok(permit)
    }

    /// Returns the open phase after a failed attempt, and logs it.
    fn open(&self, now: Instant, pause: Duration, error: Option<&Error>) -> Phase {
        let (scope, reason) = (self.scope, error.map(ToString::to_string).unwrap_or_default());
        tracing::warn!(?scope, ?pause, %reason, "circuit breaker opened");
        Phase::Open {
            until: after(now, pause),
            pause,
            reason: reason.into(),
            probe: None,
            _open_circuit: self.telemetry.circuit_opened(scope.into()),
        }
    }

    /// The number of consecutive refusals that open the circuit: at least two for a scope of several requests.
    fn refusal_threshold(&self) -> u32 {
        match self.scope {
            Scope::Request => self.policy.refusals,
            Scope::Api | Scope::Operation => self.policy.refusals.max(2),
        }
    }
}

impl ProbePermit {
    /// Records the outcome of the attempt; `request` identifies the request within the scope.
    pub(super) fn record_outcome(
        mut self,
        now: Instant,
        request: u64,
        error: Option<&Error>,
        signal: AttemptSignal,
    ) {
        let own_probe = self.probe.take();
        let circuit = &*self.circuit;
        let (policy, scope) = (&circuit.policy, circuit.scope);
        let outcome = outcome(scope, error, signal);
        let mut state = circuit.state();
        match &mut state.phase {
            Phase::Closed { refusals, refused_request, unreachable } => match outcome {
                Outcome::Success | Outcome::Response => state.phase = CLOSED,
                Outcome::Refused => {
                    if scope == Scope::Request || *refused_request != Some(request) {
                        *refusals = refusals.saturating_add(1);
                    }
                    (*refused_request, *unreachable) = (Some(request), 0);
                    if *refusals >= circuit.refusal_threshold() {
                        state.phase = circuit.open(now, policy.cool_down, error);
                    }
                }
                Outcome::Unreachable => {
                    *unreachable = unreachable.saturating_add(1);
                    if *unreachable >= policy.unreachable {
                        state.phase = circuit.open(now, policy.cool_down, error);
                    }
                }
                Outcome::Unknown => {}
            },
            Phase::Open { pause, probe, .. } => match outcome {
                // A success of any attempt closes the circuit.
                Outcome::Success => close(&mut state.phase, scope),
                // Other outcomes of attempts from before it opened do not count.
                _ if own_probe.is_none() || *probe != own_probe => {}
                Outcome::Response => close(&mut state.phase, scope),
                Outcome::Refused | Outcome::Unreachable => {
                    let pause = pause.saturating_mul(2).min(policy.max_cool_down);
                    state.phase = circuit.open(now, pause, error);
                }
                // The next attempt is the probe.
                Outcome::Unknown => *probe = None,
            },
        }
    }
}

impl Drop for ProbePermit {
    fn drop(&mut self) {
        if self.probe.is_some()
            && let Phase::Open { probe, .. } = &mut self.circuit.state().phase
            && *probe == self.probe
        {
            *probe = None;
        }
    }
}

fn close(phase: &mut Phase, scope: Scope) {
    tracing::info!(?scope, "circuit breaker closed");
    *phase = CLOSED;
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;
    use crate::transport::{TransportError, TransportErrorKind};

    fn response(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    fn refusal() -> Error {
        response(401, r#"{"code":41,"message":"Invalid credentials"}"#)
    }

    fn unreachable() -> Error {
        Error::from_transport(TransportError::new(TransportErrorKind::Connect, true, "refused"))
    }

    fn broken() -> Error {
        Error::from_transport(TransportError::new(TransportErrorKind::Protocol, false, "reset"))
    }

    fn circuit(policy: BreakerPolicy, scope: Scope) -> Arc<Circuit> {
        Arc::new(Circuit::new(policy, scope, ApiTelemetry::none()))
    }

    fn try_request(circuit: &Arc<Circuit>, now: Instant, request: u64, error: Option<&Error>) -> bool {
        let ended = |permit: ProbePermit| permit.record_outcome(now, request, error, AttemptSignal::Unclear);
        circuit.enter(now).map(ended).is_ok()
    }

    #[test]
    fn circuit_opens_after_consecutive_refusals() {
        let (circuit, now) = (circuit(BreakerPolicy::new(), Scope::Request), Instant::now());
        for error in [Some(refusal()), Some(refusal()), None, Some(response(404, "")), Some(refusal())] {
            assert!(try_request(&circuit, now, 1, error.as_ref()));
        }
        assert!(try_request(&circuit, now, 1, Some(&response(403, r#"{"code":51}"#))));
        assert!(try_request(&circuit, now, 1, Some(&refusal())));
        let error = circuit.enter(now + Duration::from_secs(10)).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::RejectedLocally);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
        assert!(error.never_sent() && error.to_string().contains("code 41: Invalid credentials"), "{error}");
        assert!(error.to_string().ends_with(" (next request in 20 s)"), "{error}");
    }

    #[test]
    fn wide_scope_opens_only_if_several_requests_are_refused() {
        for scope in [Scope::Api, Scope::Operation] {
            for after in [1, 2, 3] {
                let policy = BreakerPolicy::new().refusal_threshold(after);
                let (circuit, now) = (circuit(policy, scope), Instant::now());
                for _ in 0..9 {
                    assert!(try_request(&circuit, now, 1, Some(&refusal())));
                }
                for request in 2..=u64::from(after.max(2)) {
                    assert!(try_request(&circuit, now, request, Some(&refusal())), "{scope:?} {after}");
                }
                assert!(circuit.check(now).is_err(), "{scope:?} {after}");
            }
        }
    }

    #[test]
    fn forbidden_operation_does_not_open_the_api_circuit() {
        let forbidden = response(403, r#"{"code":51}"#);
        for (scope, paused) in [(Scope::Api, false), (Scope::Operation, true), (Scope::Request, true)] {
            let (circuit, now) = (circuit(BreakerPolicy::new(), scope), Instant::now());
            for request in 1..=3 {
                try_request(&circuit, now, request, Some(&forbidden));
            }
            assert_eq!(circuit.is_open(), paused, "{scope:?}");
        }
    }

    #[test]
    fn one_probe_at_a_time_decides() {
        let policy = BreakerPolicy::new().unreachable_threshold(2).max_cool_down(Duration::from_secs(100));
        let (circuit, mut now) = (circuit(policy, Scope::Api), Instant::now());
        let (down, seconds) = (unreachable(), Duration::from_secs);
        assert!(try_request(&circuit, now, 1, Some(&down)) && try_request(&circuit, now, 1, Some(&down)));
        for pause in [30, 60, 100, 100] {
            assert!(circuit.check(now + seconds(pause - 1)).is_err());
            now += seconds(pause);
            let probe = circuit.enter(now).unwrap();
            assert!(circuit.check(now).is_err() && circuit.enter(now).is_err());
            probe.record_outcome(now, 1, Some(&down), AttemptSignal::Silence);
        }
        now += seconds(100);
        // A dropped probe and a broken one allow the next probe.
        drop(circuit.enter(now).unwrap());
        assert!(try_request(&circuit, now, 1, Some(&broken())));
        assert!(try_request(&circuit, now, 1, None));
        assert!(try_request(&circuit, now, 1, Some(&down)));
    }

    #[test]
    fn silent_host_is_unreachable_and_short_timeout_is_not() {
        use AttemptSignal::{Response, Silence, Unclear};
        let slow = Error::timeout("attempt", Duration::from_secs(30));
        let request = Error::invalid("limit", "at most 100");
        let opens = |ends: &[(&Error, AttemptSignal)]| {
            let circuit = circuit(BreakerPolicy::new().unreachable_threshold(3), Scope::Api);
            let now = Instant::now();
            ends.iter().for_each(|(error, signal)| {
                drop(circuit.enter(now).map(|permit| permit.record_outcome(now, 1, Some(error), *signal)));
            });
            circuit.is_open()
        };
        let (broken, down) = (broken(), unreachable());
        assert!(opens(&[(&slow, Silence), (&broken, Silence), (&down, Silence)]));
        assert!(!opens(&[(&slow, Unclear); 9]) && !opens(&[(&broken, Unclear); 9]));
        assert!(!opens(&[(&slow, Response); 9]) && !opens(&[(&request, Silence); 9]));
        let (between, silent) = ((&slow, Response), (&slow, Silence));
        assert!(
            !opens(&[silent, silent, between, silent, silent]),
            "a response that breaks off is a response"
        );
    }

    #[test]
    fn late_success_closes_the_circuit_late_failure_is_ignored() {
        let policy = BreakerPolicy::new().refusal_threshold(1);
        let (circuit, now) = (circuit(policy, Scope::Request), Instant::now());
        let [good, bad, cancelled] = [(); 3].map(|()| circuit.enter(now).unwrap());
        assert!(try_request(&circuit, now, 1, Some(&refusal())));
        bad.record_outcome(now, 1, Some(&refusal()), AttemptSignal::Response);
        drop(cancelled);
        assert_eq!(circuit.check(now).unwrap_err().retry_after(), Some(Duration::from_secs(30)));
        good.record_outcome(now, 1, None, AttemptSignal::Response);
        assert!(circuit.check(now).is_ok());
    }
}
