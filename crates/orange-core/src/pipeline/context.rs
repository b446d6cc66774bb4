//! Facts and limits of one call, and the state of its attempts.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::HeaderMap;
use secrecy::SecretString;
use url::Url;

use super::Pipeline;
use super::limiters::Limiters;
use crate::breaker::RequestScopes;
use crate::error::{CallHistory, Error, ErrorKind, RequestTarget, ResponseEffect, Result};
use crate::metadata::OperationInfo;
use crate::query::Filter;
use crate::retry::{Idempotency, RetryPermit, RetryPolicy};
use crate::secret::SentSecrets;
use crate::throttle::BodyReader;
use crate::transport::{Body, NoResponse};

/// The time limits of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) operation: Duration,
    /// The time limit between two chunks of a body.
    pub(crate) stall: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(30),
            operation: Duration::from_secs(60),
            stall: Duration::from_secs(20),
        }
    }
}

/// Settings of one call that override those of its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    /// Deadline of all calls with these options.
    pub(crate) deadline: Option<Instant>,
    pub(crate) attempt_timeout: Option<Duration>,
    /// Headers to add if the operation does not set them.
    pub(crate) headers: Arc<HeaderMap>,
    /// Id of the caller, for spans and errors.
    pub(crate) correlation_id: Option<Arc<str>>,
    /// Error of the first invalid option.
    pub(crate) invalid: Option<Error>,
    /// Whether no credentials are sent, as for links to other origins.
    pub(crate) anonymous: bool,
    /// Base URL whose limiters apply, if it is not the base URL of the call.
    pub(crate) limited_as: Option<Arc<str>>,
    /// Whether the items of a page are not checked against the filters of the request, except exact ones.
    pub(crate) without_filter_check: bool,
}

impl Timeouts {
    /// Checks the limits.
    ///
    /// # Errors
    /// Returns a configuration error that names a limit of zero.
    pub(crate) fn check(&self) -> Result<()> {
        check_limits([
            ("connect_timeout", Some(self.connect)),
            ("attempt_timeout", Some(self.attempt)),
            ("operation_timeout", Some(self.operation)),
            ("stall_timeout", Some(self.stall)),
        ])
    }
}

impl CallOptions {
    /// Whether the items of a page are checked against `filter`. An exact filter is always checked.
    pub(super) fn checks_filter(&self, filter: &Filter) -> bool {
        filter.is_exact() || !self.without_filter_check
    }

    /// Checks the options.
    ///
    /// # Errors
    /// Returns the error of the first invalid option, or a configuration error that names a limit of zero.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(error) = &self.invalid {
            return Err(error.clone());
        }
        check_limits([("operation_timeout", self.timeout), ("attempt_timeout", self.attempt_timeout)])
    }

    /// Sets the error of an invalid option, unless an earlier option is invalid.
    pub(crate) fn set_invalid(&mut self, error: Error) {
        self.invalid.get_or_insert(error);
    }

    /// The sensitive values of the headers.
    fn header_secrets(&self) -> Arc<[Arc<SecretString>]> {
        let sensitive = self.headers.values().filter(|value| value.is_sensitive());
        let texts = sensitive.filter_map(|value| value.to_str().ok());
        texts.map(|text| Arc::new(SecretString::from(text))).collect()
    }
}

fn check_limits<const N: usize>(limits: [(&'static str, Option<Duration>); N]) -> Result<()> {
    match limits.iter().find(|(_, limit)| *limit == Some(Duration::ZERO)) {
        Some((name, _)) => Err(Error::configuration(*name, "must be longer than zero")),
        None => Ok(()),
    }
}

/// How a call counts towards the retry budget.
#[derive(Debug)]
pub(crate) enum Accounting {
    /// A new operation, which adds its share to the budget.
    NewOperation,
    /// A further call of an operation that has added its share. The permit is spent when the request is sent.
    Continuation(Option<RetryPermit>),
}

/// The facts, limits and state of one call.
pub(super) struct CallContext<'a> {
    pub(super) info: &'static OperationInfo,
    pub(super) policy: &'a RetryPolicy,
    pub(super) limiters: Arc<Limiters>,
    pub(super) body_reader: BodyReader,
    /// Scopes of the circuit breaker that the request belongs to.
    pub(super) scopes: RequestScopes,
    pub(super) idempotency: Idempotency,
    /// The time limit of the whole call.
    pub(super) limit: Duration,
    /// `None` beyond the range of the clock.
    pub(super) deadline: Option<Instant>,
    pub(super) attempt_timeout: Duration,
    pub(super) anonymous: bool,
    pub(super) correlation_id: Option<&'a str>,
    /// Secrets in the headers of the call options.
    pub(super) header_secrets: Arc<[Arc<SecretString>]>,
    pub(super) began: Instant,
    /// Outside of the future with the time limit, so that it survives a timeout.
    state: Mutex<AttemptState>,
}

pub(super) struct AttemptState {
    /// The request, with the secrets of the last attempt.
    pub(super) request: RequestTarget,
    /// Requests handed to the transport.
    pub(super) sent: u32,
    /// Whether the token of the last attempt was rejected, and another process has replaced it.
    pub(super) token_replaced: bool,
    /// Whether a request is under way.
    in_flight: bool,
    /// Whether its response has begun.
    has_response: bool,
    /// Whether a failed request may have had its effect.
    outcome_unknown: bool,
    /// The failures that were followed by another attempt.
    pub(super) previous: Vec<Error>,
    /// Signal to the transport for the request under way.
    no_response: NoResponse,
    waiting_for: Option<WaitingFor>,
}

/// The token or permit that the next request waits for.
#[derive(Clone, Copy, Debug)]
pub(super) enum WaitingFor {
    AccessToken,
    ConcurrencyPermit,
}

impl<'a> CallContext<'a> {
    pub(super) fn new(
        pipeline: &'a Pipeline,
        info: &'static OperationInfo,
        idempotent: Option<bool>,
        request: &http::Request<Body>,
        base: &Url,
        options: &'a CallOptions,
        body_reader: BodyReader,
    ) -> Self {
        let (now, limit) = (pipeline.clock.now(), pipeline.call_limit(options));
        let target = RequestTarget::new(request).with_correlation_id(options.correlation_id.clone());
        Self {
            info,
            policy: options.retry.as_ref().unwrap_or(&pipeline.retry),
            limiters: pipeline.limiters.get_or_create(
                options.limited_as.as_deref().unwrap_or(base.as_str()),
                info.api.name,
                now,
            ),
            body_reader,
            scopes: RequestScopes::new(&info.method, info.path, request.uri().path()),
            idempotency: Idempotency::of_request(&info.method, idempotent, request.headers()),
            limit,
            deadline: now.checked_add(limit),
            attempt_timeout: options.attempt_timeout.unwrap_or(pipeline.timeouts.attempt),
            anonymous: options.anonymous,
            correlation_id: options.correlation_id.as_deref(),
            header_secrets: options.header_secrets(),
            began: now,
            state: Mutex::new(AttemptState {
                request: if options.anonymous { target.without_query() } else { target },
                sent: 0,
                token_replaced: false,
                in_flight: false,
                has_response: false,
                outcome_unknown: false,
                previous: Vec::new(),
                no_response: NoResponse::default(),
                waiting_for: None,
            }),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, AttemptState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that a request is handed to the transport. Returns the number of earlier requests.
    pub(super) fn on_sent(&self, no_response: NoResponse, secrets: &SentSecrets) -> u32 {
        let mut state = self.state();
        state.request.set_secrets(secrets);
        (state.in_flight, state.has_response) = (true, false);
        state.no_response = no_response;
        let earlier = state.sent;
        state.sent = earlier.saturating_add(1);
        earlier
    }

    /// Records that the response to the last request has begun.
    pub(super) fn on_response(&self) {
        self.state().has_response = true;
    }

    /// Whether the response to the last request has begun.
    pub(super) fn has_response(&self) -> bool {
        self.state().has_response
    }

    /// Records the end of the last request.
    pub(super) fn on_end(&self, error: Option<&Error>) {
        let mut state = self.state();
        state.in_flight = false;
        state.outcome_unknown |= error.is_some_and(|error| self.idempotency.leaves_outcome_unknown(error));
    }

    /// Tells the transport that the time limit of the request under way passed without a byte of a response.
    pub(super) fn report_timeout(&self, error: &Error) {
        let state = self.state();
        if error.kind() == ErrorKind::Timeout && state.in_flight && !state.has_response {
            state.no_response.report();
        }
    }

    pub(super) fn set_waiting_for(&self, awaited: Option<WaitingFor>) {
        self.state().waiting_for = awaited;
    }

    /// Returns the attempts that led to the response, which arrived at `now`.
    pub(super) fn history(&self, now: Instant) -> CallHistory {
        let mut state = self.state();
        let response = match self.idempotency {
            Idempotency::Reads => ResponseEffect::Read,
            Idempotency::Idempotent | Idempotency::Once => ResponseEffect::Changed,
        };
        CallHistory {
            attempts: state.sent,
            previous: std::mem::take(&mut state.previous),
            request: Some(state.request.clone()),
            began: Some(self.began),
            elapsed: Some(now.saturating_duration_since(self.began)),
            response,
        }
    }

    /// Adds the facts and attempts of the call, which ends at `now`, to its error.
    pub(super) fn fail(&self, error: Error, now: Instant) -> Error {
        let mut state = self.state();
        let outcome_unknown =
            state.outcome_unknown || state.in_flight && self.idempotency != Idempotency::Reads;
        let previous = std::mem::take(&mut state.previous);
        let error = if state.sent == 0 { error.with_never_sent() } else { error };
        let awaited = match state.waiting_for.filter(|_| error.kind() == ErrorKind::Timeout) {
            Some(WaitingFor::AccessToken) => Some("an access token".to_owned()),
            Some(WaitingFor::ConcurrencyPermit) => {
                self.limiters.rate_limiter.describe_permit(self.body_reader)
            }
            None => None,
        };
        let error = match awaited {
            Some(awaited) => error.while_waiting_for(&awaited),
            None => error,
        };
        error
            .for_operation(self.info)
            .for_request(&state.request)
            .after(now.saturating_duration_since(self.began))
            .after_attempts(state.sent, previous, outcome_unknown)
    }
}
