//! Circuits of one API: one for the API, and one for each operation and request that was refused.

use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use http::Method;

use super::state::{Circuit, ProbePermit, is_refusal};
use super::{AttemptSignal, BreakerPolicy, Scope};
use crate::error::{Error, Result};
use crate::telemetry::ApiTelemetry;

/// Maximum number of circuits of operations and requests. Beyond it, closed circuits are removed.
const MAX_CIRCUITS: usize = 1024;

/// Breaker of one API, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Breaker {
    policy: BreakerPolicy,
    telemetry: ApiTelemetry,
    api: Arc<Circuit>,
    /// Circuits of refused operations and requests, by hash.
    scoped: Mutex<HashMap<u64, Arc<Circuit>>>,
}

/// Operation and request, the scopes within an API, as hashes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestScopes {
    operation: u64,
    request: u64,
}

impl RequestScopes {
    /// Hashes method and path template of the operation, and method and path of the request.
    pub(crate) fn new(method: &Method, template: &str, path: &str) -> Self {
        let hasher = foldhash::fast::FixedState::default();
        let hash = |scope: &str, path: &str| hasher.hash_one((scope, method.as_str(), path));
        Self { operation: hash("operation", template), request: hash("request", path) }
    }

    fn with_hashes(self) -> [(Scope, u64); 2] {
        [(Scope::Operation, self.operation), (Scope::Request, self.request)]
    }
}

/// Permits of all scopes of a request for one attempt.
#[derive(Debug)]
pub(crate) struct ProbePermits<'a> {
    breaker: &'a Breaker,
    scopes: RequestScopes,
    api: ProbePermit,
    scoped: [Option<ProbePermit>; 2],
}

impl Breaker {
    pub(crate) fn new(policy: BreakerPolicy, telemetry: ApiTelemetry) -> Self {
        let api = Arc::new(Circuit::new(policy.clone(), Scope::Api, telemetry.clone()));
        Self { policy, telemetry, api, scoped: Mutex::default() }
    }

    fn scoped(&self) -> MutexGuard<'_, HashMap<u64, Arc<Circuit>>> {
        self.scoped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn circuits(&self, scopes: RequestScopes) -> [Option<Arc<Circuit>>; 2] {
        let scoped = self.scoped();
        scopes.with_hashes().map(|(_, hash)| scoped.get(&hash).cloned())
    }

    /// Closes all circuits.
    pub(crate) fn reset(&self) {
        self.api.reset();
        // Attempts in progress hold circuits that are no longer in the map.
        self.scoped().drain().for_each(|(_, circuit)| circuit.reset());
    }

    /// Checks that no circuit of the request is open.
    ///
    /// # Errors
    /// Returns an error with the reason and the remaining time if a circuit is open.
    pub(crate) fn check(&self, scopes: RequestScopes, now: Instant) -> Result<()> {
        self.api.check(now)?;
        self.circuits(scopes).iter().flatten().try_for_each(|circuit| circuit.check(now))
    }

    /// Takes the permits for one attempt, right before it is sent.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub(crate) fn enter(&self, scopes: RequestScopes, now: Instant) -> Result<ProbePermits<'_>> {
        // On an early return the dropped permit allows the next probe.
        let api = self.api.enter(now)?;
        let [operation, request] = self.circuits(scopes);
        let enter = |circuit: Option<Arc<Circuit>>| circuit.map(|circuit| circuit.enter(now)).transpose();
        Ok(ProbePermits { breaker: self, scopes, api, scoped: [enter(operation)?, enter(request)?] })
    }

    /// Returns the circuit of a scope, and creates it if there is none; `None` if too many are open.
    fn get_or_create(&self, scope: Scope, hash: u64) -> Option<Arc<Circuit>> {
        let mut scoped = self.scoped();
        if scoped.len() >= MAX_CIRCUITS && !scoped.contains_key(&hash) {
            scoped.retain(|_, circuit| circuit.is_open());
            if scoped.len() >= MAX_CIRCUITS {
                return None;
            }
        }
        let new = || Arc::new(Circuit::new(self.policy.clone(), scope, self.telemetry.clone()));
        Some(Arc::clone(scoped.entry(hash).or_insert_with(new)))
    }
}

impl ProbePermits<'_> {
    /// Records the outcome of the attempt in each scope.
    pub(crate) fn record_outcome(self, now: Instant, error: Option<&Error>, signal: AttemptSignal) {
        let Self { breaker, scopes, api, scoped } = self;
        api.record_outcome(now, scopes.request, error, signal);
        for ((scope, hash), permit) in scopes.with_hashes().into_iter().zip(scoped) {
            let permit = match permit {
                Some(permit) => Some(permit),
                None if error.is_some_and(is_refusal) => {
                    breaker.get_or_create(scope, hash).and_then(|circuit| circuit.enter(now).ok())
                }
                None => None,
            };
            if let Some(permit) = permit {
                permit.record_outcome(now, scopes.request, error, signal);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;

    fn breaker(policy: BreakerPolicy) -> Breaker {
        Breaker::new(policy, ApiTelemetry::none())
    }

    fn refusal(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    fn try_request(breaker: &Breaker, now: Instant, scopes: RequestScopes, error: Option<&Error>) -> bool {
        breaker
            .enter(scopes, now)
            .map(|permits| permits.record_outcome(now, error, AttemptSignal::Response))
            .is_ok()
    }

    fn scopes(method: Method, template: &str, path: &str) -> RequestScopes {
        RequestScopes::new(&method, template, path)
    }

    #[test]
    fn refused_request_opens_only_its_own_circuit() {
        let (breaker, now) = (breaker(BreakerPolicy::new()), Instant::now());
        let ticket = |id: &str| scopes(Method::GET, "/{id}", &format!("/{id}"));
        let refused = refusal(401, "");
        for _ in 0..3 {
            assert!(try_request(&breaker, now, ticket("T1"), Some(&refused)));
        }
        assert!(breaker.check(ticket("T1"), now).is_err());
        let change = scopes(Method::PATCH, "/{id}", "/T1");
        for other in [ticket("T2"), scopes(Method::GET, "", ""), change] {
            assert!(try_request(&breaker, now, other, None));
        }
    }

    #[test]
    fn operation_opens_after_refusals_of_several_resources() {
        let (breaker, now) = (breaker(BreakerPolicy::new()), Instant::now());
        let patch = |id: u32| scopes(Method::PATCH, "/{id}", &format!("/{id}"));
        let read = scopes(Method::GET, "/{id}", "/1");
        for id in 0..3 {
            assert!(try_request(&breaker, now, patch(id), Some(&refusal(403, r#"{"code":51}"#))));
            // Successful reads do not affect the circuit of the changes.
            assert!(try_request(&breaker, now, read, None));
        }
        let error = breaker.check(patch(7), now).unwrap_err();
        assert!(error.to_string().contains("the circuit breaker of this operation is open"), "{error}");
        assert!(try_request(&breaker, now, read, None));
    }

    #[test]
    fn api_opens_after_refusals_of_several_operations() {
        let (breaker, now) = (breaker(BreakerPolicy::new()), Instant::now());
        for path in ["/a", "/b", "/c"] {
            assert!(try_request(&breaker, now, scopes(Method::GET, path, path), Some(&refusal(401, ""))));
        }
        let error = breaker.check(scopes(Method::GET, "/d", "/d"), now).unwrap_err();
        assert!(error.to_string().contains("the circuit breaker of this API is open"), "{error}");
        breaker.reset();
        assert!(breaker.check(scopes(Method::GET, "/a", "/a"), now).is_ok());
    }

    #[test]
    fn number_of_circuits_is_bounded() {
        let (breaker, now) = (breaker(BreakerPolicy::new().refusal_threshold(u32::MAX)), Instant::now());
        for id in 0..10 * MAX_CIRCUITS {
            let path = format!("/{id}");
            assert!(try_request(&breaker, now, scopes(Method::GET, &path, &path), Some(&refusal(401, ""))));
        }
        assert!(breaker.scoped().len() <= MAX_CIRCUITS);
    }
}
