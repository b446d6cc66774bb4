//! Circuits of one API: one for the API, and one for each operation and request that was refused.

use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use http::Method;

use super::state::{Circuit, ProbePermit, is_refusal};
use super::{AttemptSignal, BreakerPolicy, Scope};
use crate::error::{Error, Result};

/// Maximum number of circuits of operations and requests. Beyond it, closed circuits are removed.
const MAX_CIRCUITS: usize = 1024;

/// Breaker of one API, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Breaker {
    policy: BreakerPolicy,
    api: Arc<Circuit>,
    /// Circuits of refused operations and requests, by hash.
    narrow: Mutex<HashMap<u64, Arc<Circuit>>>,
}

/// Scopes of a request within its API, as hashes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    operation: u64,
    request: u64,
}

impl Target {
    /// Creates the scopes: method and path template of the operation; method and path of the request.
    pub(crate) fn new(method: &Method, template: &str, path: &str) -> Self {
        let hasher = foldhash::fast::FixedState::default();
        let of = |kind: &str, path: &str| hasher.hash_one((kind, method.as_str(), path));
        Self { operation: of("operation", template), request: of("request", path) }
    }

    fn scopes(self) -> [(Scope, u64); 2] {
        [(Scope::Operation, self.operation), (Scope::Request, self.request)]
    }
}

/// Permits of all scopes of a request for one attempt.
#[derive(Debug)]
pub(crate) struct ProbePermits<'a> {
    breaker: &'a Breaker,
    target: Target,
    api: ProbePermit,
    narrow: [Option<ProbePermit>; 2],
}

impl Breaker {
    pub(crate) fn new(policy: BreakerPolicy) -> Self {
        let api = Arc::new(Circuit::new(policy.clone(), Scope::Api));
        Self { policy, api, narrow: Mutex::default() }
    }

    fn narrow(&self) -> MutexGuard<'_, HashMap<u64, Arc<Circuit>>> {
        self.narrow.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn circuits(&self, target: Target) -> [Option<Arc<Circuit>>; 2] {
        let narrow = self.narrow();
        match narrow.is_empty() {
            true => [None, None],
            false => target.scopes().map(|(_, key)| narrow.get(&key).cloned()),
        }
    }

    /// Closes all circuits.
    pub(crate) fn reset(&self) {
        self.api.reset();
        // Attempts under way hold circuits of their own from now on.
        self.narrow().drain().for_each(|(_, circuit)| circuit.reset());
    }

    /// Checks that no circuit of the request is open.
    ///
    /// # Errors
    /// Returns an error with the reason and the remaining time if a circuit is open.
    pub(crate) fn check(&self, target: Target, now: Instant) -> Result<()> {
        self.api.check(now)?;
        self.circuits(target).iter().flatten().try_for_each(|circuit| circuit.check(now))
    }

    /// Takes the permits for one attempt, right before it is sent.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub(crate) fn enter(&self, target: Target, now: Instant) -> Result<ProbePermits<'_>> {
        // On an early return the dropped permit allows the next probe.
        let api = self.api.enter(now)?;
        let [operation, request] = self.circuits(target);
        let enter = |circuit: Option<Arc<Circuit>>| circuit.map(|circuit| circuit.enter(now)).transpose();
        Ok(ProbePermits { breaker: self, target, api, narrow: [enter(operation)?, enter(request)?] })
    }

    /// Returns the circuit of a refused scope; `None` if too many are open.
    fn refused(&self, scope: Scope, key: u64) -> Option<Arc<Circuit>> {
        let mut narrow = self.narrow();
        if narrow.len() >= MAX_CIRCUITS && !narrow.contains_key(&key) {
            narrow.retain(|_, circuit| circuit.is_open());
            if narrow.len() >= MAX_CIRCUITS {
                return None;
            }
        }
        let new = || Arc::new(Circuit::new(self.policy.clone(), scope));
        Some(Arc::clone(narrow.entry(key).or_insert_with(new)))
    }
}

impl ProbePermits<'_> {
    /// Records how the attempt ended.
    pub(crate) fn ended(self, now: Instant, error: Option<&Error>, signal: AttemptSignal) {
        let Self { breaker, target, api, narrow } = self;
        api.ended(now, target.request, error, signal);
        for ((scope, key), permit) in target.scopes().into_iter().zip(narrow) {
            let permit = match permit {
                Some(permit) => Some(permit),
                None if error.is_some_and(is_refusal) => {
                    breaker.refused(scope, key).and_then(|circuit| circuit.enter(now).ok())
                }
                None => None,
            };
            if let Some(permit) = permit {
                permit.ended(now, target.request, error, signal);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;

    fn refusal(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    fn end(breaker: &Breaker, now: Instant, target: Target, error: Option<&Error>) -> bool {
        breaker.enter(target, now).map(|permits| permits.ended(now, error, AttemptSignal::Response)).is_ok()
    }

    fn target(method: Method, template: &str, path: &str) -> Target {
        Target::new(&method, template, path)
    }

    #[test]
    fn refused_request_opens_only_its_own_circuit() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new()), Instant::now());
        let ticket = |id: &str| target(Method::GET, "/{id}", &format!("/{id}"));
        let refused = refusal(401, "");
        for _ in 0..3 {
            assert!(end(&breaker, now, ticket("T1"), Some(&refused)));
        }
        assert!(breaker.check(ticket("T1"), now).is_err());
        let change = target(Method::PATCH, "/{id}", "/T1");
        for other in [ticket("T2"), target(Method::GET, "", ""), change] {
            assert!(end(&breaker, now, other, None));
        }
    }

    #[test]
    fn operation_opens_after_refusals_of_several_resources() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new()), Instant::now());
        let patch = |id: u32| target(Method::PATCH, "/{id}", &format!("/{id}"));
        let read = target(Method::GET, "/{id}", "/1");
        for id in 0..3 {
            assert!(end(&breaker, now, patch(id), Some(&refusal(403, r#"{"code":51}"#))));
            // Successful reads do not affect the circuit of the changes.
            assert!(end(&breaker, now, read, None));
        }
        let error = breaker.check(patch(7), now).unwrap_err();
        assert!(error.to_string().contains("the circuit breaker of this operation is open"), "{error}");
        assert!(end(&breaker, now, read, None));
    }

    #[test]
    fn api_opens_after_refusals_of_several_operations() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new()), Instant::now());
        for path in ["/a", "/b", "/c"] {
            assert!(end(&breaker, now, target(Method::GET, path, path), Some(&refusal(401, ""))));
        }
        let error = breaker.check(target(Method::GET, "/d", "/d"), now).unwrap_err();
        assert!(error.to_string().contains("the circuit breaker of this API is open"), "{error}");
        breaker.reset();
        assert!(breaker.check(target(Method::GET, "/a", "/a"), now).is_ok());
    }

    #[test]
    fn number_of_circuits_is_bounded() {
        let (breaker, now) = (Breaker::new(BreakerPolicy::new().refusal_threshold(u32::MAX)), Instant::now());
        for id in 0..10 * MAX_CIRCUITS {
            let path = format!("/{id}");
            assert!(end(&breaker, now, target(Method::GET, &path, &path), Some(&refusal(401, ""))));
        }
        assert!(breaker.narrow().len() <= MAX_CIRCUITS);
    }
}
