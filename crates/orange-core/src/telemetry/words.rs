//! The words that are values of attributes.

/// Limit that an attempt waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ThrottleWait {
    Concurrency,
    Rate,
}

/// Part of the client that rejected a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RejectedBy {
    Breaker,
    RateLimit,
}

/// Limit that forbids a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeniedBy {
    Budget,
    Deadline,
}

/// Scope of a circuit of the breaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CircuitScope {
    Api,
    Operation,
    Request,
}
