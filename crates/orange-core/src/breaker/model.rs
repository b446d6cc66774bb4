//! Model test of the breaker. The model evaluates the whole history; the breaker has counters.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

use super::state::{Circuit, ProbePermit};
use super::{AttemptSignal, BreakerPolicy, Scope};
use crate::error::Error;
use crate::telemetry::ApiTelemetry;
use crate::time::SystemClock;
use crate::transport::{TransportError, TransportErrorKind};

const REFUSALS: usize = 2;
const UNREACHABLE: usize = 3;
/// In seconds.
const COOL_DOWN: u64 = 30;
const MAX_COOL_DOWN: u64 = 100;

/// How an attempt ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Response,
    Refused,
    /// 401 without a code.
    RefusedWithoutCode,
    /// 401 for an expired token, which is not a refusal.
    Expired,
    Unreachable,
    /// No response within the time of an attempt.
    Silent,
    /// A failure that the client may have caused: a short timeout or a broken body.
    Broken,
    /// The caller cancelled the attempt.
    Dropped,
}

impl End {
    fn error(self) -> Option<Error> {
        let transport =
            |kind, never_sent| Some(Error::from_transport(TransportError::new(kind, never_sent, "x")));
        match self {
            Self::Refused => Some(unauthorized(r#"{"code":41,"message":"Invalid credentials"}"#)),
            Self::RefusedWithoutCode => Some(unauthorized("")),
            Self::Expired => Some(unauthorized(r#"{"code":42,"message":"Expired credentials"}"#)),
            Self::Unreachable => transport(TransportErrorKind::Connect, true),
            Self::Silent => Some(Error::timeout("attempt", Duration::from_secs(30))),
            Self::Broken => transport(TransportErrorKind::Protocol, false),
            Self::Response | Self::Dropped => None,
        }
    }

    fn signal(self) -> AttemptSignal {
        match self {
            Self::Response | Self::Refused | Self::RefusedWithoutCode | Self::Expired => {
                AttemptSignal::Response
            }
            Self::Unreachable | Self::Silent => AttemptSignal::Silence,
            Self::Broken | Self::Dropped => AttemptSignal::Unclear,
        }
    }

    fn is_response(self) -> bool {
        matches!(self, Self::Response | Self::Expired)
    }

    fn is_refusal(self) -> bool {
        matches!(self, Self::Refused | Self::RefusedWithoutCode)
    }

    fn is_unreachable(self) -> bool {
        matches!(self, Self::Unreachable | Self::Silent)
    }
}

fn unauthorized(body: &str) -> Error {
    Error::from_response(StatusCode::UNAUTHORIZED, &HeaderMap::new(), body.as_bytes(), &SystemClock)
}

/// History of a circuit. Times are in seconds since the start.
#[derive(Debug, Default)]
struct History {
    /// The attempts that ended since the circuit was closed.
    closed: Vec<End>,
    /// The time since which the circuit is open, and the number of failed probes.
    opened: Option<(u64, u32)>,
    /// The number of the probe in progress.
    probe: Option<usize>,
}

impl History {
    fn until(&self) -> Option<u64> {
        self.opened.map(|(since, failed)| since + (COOL_DOWN << failed.min(10)).min(MAX_COOL_DOWN))
    }

    /// The remaining seconds of a rejected attempt; `None` if the attempt is admitted.
    fn wait(&self, now: u64) -> Option<u64> {
        let left = self.until()?.saturating_sub(now);
        (left > 0 || self.probe.is_some()).then_some(left)
    }

    fn started(&mut self, attempt: usize) {
        if self.opened.is_some() {
            self.probe = Some(attempt);
        }
    }

    fn ended(&mut self, attempt: usize, end: End, now: u64) {
        match self.opened {
            None => {
                self.closed.push(end);
                let since = |interrupts: fn(End) -> bool| {
                    let last = self.closed.iter().rposition(|end| interrupts(*end));
                    self.closed.iter().skip(last.map_or(0, |at| at + 1))
                };
                // Consecutive: without a response in between. For connections a refusal is a response as well.
                let refused = since(End::is_response).filter(|end| end.is_refusal()).count();
                let unreachable = since(|end| end.is_response() || end.is_refusal());
                let unreachable = unreachable.filter(|end| end.is_unreachable()).count();
                if refused >= REFUSALS || unreachable >= UNREACHABLE {
                    self.opened = Some((now, 0));
                }
            }
            Some((_, failed)) if self.probe == Some(attempt) => {
                self.probe = None;
                match end {
                    End::Response | End::Expired => *self = Self::default(),
                    End::Refused | End::RefusedWithoutCode | End::Unreachable | End::Silent => {
                        self.opened = Some((now, failed + 1));
                    }
                    End::Broken | End::Dropped => {}
                }
            }
            // A success of any attempt closes the circuit. Other outcomes from before it opened do not count.
            Some(_) if end == End::Response => *self = Self::default(),
            Some(_) => {}
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Start,
    End(usize, End),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let ends = [
        End::Response,
        End::Expired,
        End::Refused,
        End::RefusedWithoutCode,
        End::Unreachable,
        End::Silent,
        End::Broken,
        End::Dropped,
    ];
    prop_oneof![
        4 => Just(Step::Start),
        4 => (0usize..5, prop::sample::select(ends.to_vec())).prop_map(|(which, end)| Step::End(which, end)),
        2 => prop_oneof![0u64..40, Just(COOL_DOWN), Just(MAX_COOL_DOWN)].prop_map(Step::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn circuit_matches_the_history_model(steps in prop::collection::vec(step(), 1..150)) {
        let policy = BreakerPolicy::new()
            .refusal_threshold(REFUSALS as u32)
            .unreachable_threshold(UNREACHABLE as u32)
            .cool_down(Duration::from_secs(COOL_DOWN))
            .max_cool_down(Duration::from_secs(MAX_COOL_DOWN));
        let circuit = Arc::new(Circuit::new(policy, Scope::Api, ApiTelemetry::none()));
        let begin = Instant::now();
        let mut history = History::default();
        let (mut now, mut number) = (0_u64, 0_usize);
        let mut under_way: Vec<(usize, ProbePermit)> = Vec::new();
        for step in steps {
            let at = begin + Duration::from_secs(now);
            match step {
                Step::Start => {
                    let wait = history.wait(now).map(Duration::from_secs);
                    let wait_of = |error: &Error| error.retry_after();
                    prop_assert_eq!(circuit.check(at).err().as_ref().and_then(wait_of), wait);
                    match circuit.enter(at) {
                        Ok(permit) => {
                            prop_assert_eq!(wait, None);
                            history.started(number);
                            under_way.push((number, permit));
                            number += 1;
                        }
                        Err(error) => prop_assert_eq!(wait_of(&error), wait),
                    }
                }
                Step::End(which, end) if which < under_way.len() => {
                    let (attempt, permit) = under_way.remove(which);
                    match end {
                        End::Dropped => drop(permit),
                        // Each attempt belongs to a different request.
                        _ => permit.record_outcome(at, attempt as u64, end.error().as_ref(), end.signal()),
                    }
                    history.ended(attempt, end, now);
                }
                Step::Wait(seconds) => now += seconds,
                Step::End(..) => {}
            }
        }
        // After the cancellation of all attempts and the longest pause, an attempt is admitted.
        under_way.clear();
        let after_longest_pause = begin + Duration::from_secs(now + MAX_COOL_DOWN);
        prop_assert!(circuit.enter(after_longest_pause).is_ok());
    }
}
