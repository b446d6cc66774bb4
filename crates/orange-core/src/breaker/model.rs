//! The breaker against its promise, said a second time: by looking back at all that happened, where the breaker
//! counts and forgets.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

use super::state::{Circuit, ProbePermit};
use super::{AttemptSignal, BreakerPolicy, Scope};
use crate::error::Error;
use crate::time::SystemClock;
use crate::transport::{TransportError, TransportErrorKind};

const REFUSALS: usize = 2;
const UNREACHABLE: usize = 3;
const FIRST: u64 = 30;
const LONGEST: u64 = 100;

/// How an attempt ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Answered,
    Refused,
    /// 401, and nothing said why.
    Nameless,
    /// 401 for a token that has expired, of whichever API: no refusal.
    Expired,
    Unreachable,
    /// It was silent for the whole time of an attempt.
    Silent,
    /// It broke, or took too long, and that may have been our doing.
    Broken,
    /// Its caller went away.
    Dropped,
}

impl End {
    fn error(self) -> Option<Error> {
        let transport =
            |kind, never_sent| Some(Error::from_transport(TransportError::new(kind, never_sent, "x")));
        match self {
            Self::Refused => Some(unauthorized(r#"{"code":41,"message":"Invalid credentials"}"#)),
            Self::Nameless => Some(unauthorized("")),
            Self::Expired => Some(unauthorized(r#"{"code":42,"message":"Expired credentials"}"#)),
            Self::Unreachable => transport(TransportErrorKind::Connect, true),
            Self::Silent => Some(Error::timeout("attempt", Duration::from_secs(30))),
            Self::Broken => transport(TransportErrorKind::Protocol, false),
            Self::Answered | Self::Dropped => None,
        }
    }

    fn signal(self) -> AttemptSignal {
        match self {
            Self::Answered | Self::Refused | Self::Nameless | Self::Expired => AttemptSignal::Response,
            Self::Unreachable | Self::Silent => AttemptSignal::Silence,
            Self::Broken | Self::Dropped => AttemptSignal::Unclear,
        }
    }

    fn is_answer(self) -> bool {
        matches!(self, Self::Answered | Self::Expired)
    }

    fn is_refusal(self) -> bool {
        matches!(self, Self::Refused | Self::Nameless)
    }

    fn is_dead(self) -> bool {
        matches!(self, Self::Unreachable | Self::Silent)
    }
}

fn unauthorized(body: &str) -> Error {
    Error::from_response(StatusCode::UNAUTHORIZED, &HeaderMap::new(), body.as_bytes(), &SystemClock)
}

/// All that has happened, in seconds since the beginning.
#[derive(Debug, Default)]
struct History {
    /// What ended since it was last closed, while it was.
    calm: Vec<End>,
    /// Since when it is open, and how often a probe failed since.
    opened: Option<(u64, u32)>,
    /// The attempt that probes.
    probe: Option<usize>,
}

impl History {
    fn until(&self) -> Option<u64> {
        self.opened.map(|(since, failed)| since + (FIRST << failed.min(10)).min(LONGEST))
    }

    /// The seconds that a call is told to wait, if it may not go.
    fn wait(&self, now: u64) -> Option<u64> {
        let left = self.until()?.saturating_sub(now);
        (left > 0 || self.probe.is_some()).then_some(left)
    }

    fn goes(&mut self, attempt: usize) {
        if self.opened.is_some() {
            self.probe = Some(attempt);
        }
    }

    fn ended(&mut self, attempt: usize, end: End, now: u64) {
        match self.opened {
            None => {
                self.calm.push(end);
                let since = |stops: fn(End) -> bool| {
                    let last = self.calm.iter().rposition(|end| stops(*end));
                    self.calm.iter().skip(last.map_or(0, |at| at + 1))
                };
                // In a row: with no answer between them, and for connections with no refusal either.
                let refused = since(End::is_answer).filter(|end| end.is_refusal()).count();
                let unreachable = since(|end| end.is_answer() || end.is_refusal());
                let unreachable = unreachable.filter(|end| end.is_dead()).count();
                if refused >= REFUSALS || unreachable >= UNREACHABLE {
                    self.opened = Some((now, 0));
                }
            }
            Some((_, failed)) if self.probe == Some(attempt) => {
                self.probe = None;
                match end {
                    End::Answered | End::Expired => *self = Self::default(),
                    End::Refused | End::Nameless | End::Unreachable | End::Silent => {
                        self.opened = Some((now, failed + 1));
                    }
                    End::Broken | End::Dropped => {}
                }
            }
            // A success of whichever attempt ends the pause; nothing else of what went before it opened counts.
            Some(_) if end == End::Answered => *self = Self::default(),
            Some(_) => {}
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Go,
    End(usize, End),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let ends = [
        End::Answered,
        End::Expired,
        End::Refused,
        End::Nameless,
        End::Unreachable,
        End::Silent,
        End::Broken,
        End::Dropped,
    ];
    prop_oneof![
        4 => Just(Step::Go),
        4 => (0usize..5, prop::sample::select(ends.to_vec())).prop_map(|(which, end)| Step::End(which, end)),
        2 => prop_oneof![0u64..40, Just(FIRST), Just(LONGEST)].prop_map(Step::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn circuit_matches_the_history_model(steps in prop::collection::vec(step(), 1..150)) {
        let policy = BreakerPolicy::new()
            .refusal_threshold(REFUSALS as u32)
            .unreachable_threshold(UNREACHABLE as u32)
            .cool_down(Duration::from_secs(FIRST))
            .max_cool_down(Duration::from_secs(LONGEST));
        let circuit = Arc::new(Circuit::new(policy, Scope::Api));
        let begin = Instant::now();
        let mut history = History::default();
        let (mut now, mut number) = (0_u64, 0_usize);
        let mut under_way: Vec<(usize, ProbePermit)> = Vec::new();
        for step in steps {
            let at = begin + Duration::from_secs(now);
            match step {
                Step::Go => {
                    let wait = history.wait(now).map(Duration::from_secs);
                    let told = |error: &Error| error.retry_after();
                    prop_assert_eq!(circuit.check(at).err().as_ref().and_then(told), wait);
                    match circuit.enter(at) {
                        Ok(permit) => {
                            prop_assert_eq!(wait, None);
                            history.goes(number);
                            under_way.push((number, permit));
                            number += 1;
                        }
                        Err(error) => prop_assert_eq!(told(&error), wait),
                    }
                }
                Step::End(which, end) if which < under_way.len() => {
                    let (attempt, permit) = under_way.remove(which);
                    match end {
                        End::Dropped => drop(permit),
                        // Every attempt is another request.
                        _ => permit.ended(at, attempt as u64, end.error().as_ref(), end.signal()),
                    }
                    history.ended(attempt, end, now);
                }
                Step::Wait(seconds) => now += seconds,
                Step::End(..) => {}
            }
        }
        // Whatever happened: once all is given up and the longest pause is over, it lets through.
        under_way.clear();
        let much_later = begin + Duration::from_secs(now + LONGEST);
        prop_assert!(circuit.enter(much_later).is_ok());
    }
}
