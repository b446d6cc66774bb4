//! Model of Orange's gateway: token endpoint, one API with a rate limit, latency, and failures.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use http::{Request, Response, StatusCode};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use tokio::time::Instant;

use super::clock::SeededRandom;
use super::process::Process;

/// Path of the token endpoint.
pub(super) const TOKEN_PATH: &str = "/oauth/v3/token";

/// Settings of the gateway.
#[derive(Clone, Copy, Debug)]
pub(super) struct GatewayRules {
    /// Requests that the API admits in any second.
    pub(super) rate: usize,
    /// Requests that the token endpoint admits in any minute.
    pub(super) token_rate: usize,
    pub(super) token_lifetime: Duration,
    /// Median of the time for one direction. The spread is 1.3.
    pub(super) latency: Duration,
    /// Median of the time that the API takes for a response. The spread is 2.
    pub(super) processing: Duration,
    /// Probability that the API responds 503.
    pub(super) failure: f64,
    /// Probability that the response of an executed request is lost.
    pub(super) lost_response: f64,
}

/// The gateway, and the record of its requests.
#[derive(Debug)]
pub(super) struct Gateway {
    rules: GatewayRules,
    start: Instant,
    random: SeededRandom,
    state: Mutex<GatewayState>,
}

#[derive(Debug)]
pub(super) struct GatewayState {
    pub(super) token_endpoint_down: bool,
    /// Whether a token that is no longer valid is rejected with code 42 (expired) or 41 (invalid).
    pub(super) reports_expiry: bool,
    /// Requests that the API admits in any second at present.
    pub(super) current_rate: usize,
    pub(super) record: GatewayRecord,
    tokens: BTreeMap<u64, Instant>,
    last_token: u64,
    api_window: Window,
    token_window: Window,
}

/// Counts of the requests that reached the gateway.
#[derive(Clone, Debug, Default)]
pub(super) struct GatewayRecord {
    /// API requests of each second.
    pub(super) requests: Vec<u16>,
    /// API requests of each second that were executed.
    pub(super) successes: Vec<u16>,
    /// The most API requests in a window of one second, for each second in which such a window ended.
    pub(super) densest: Vec<u16>,
    /// Token requests of each second.
    pub(super) token_requests: Vec<u16>,
    pub(super) most_token_requests_per_minute: usize,
    pub(super) tokens_issued: u64,
    pub(super) requests_by_worker: Vec<u32>,
    /// API requests of each item that succeeded at the gateway.
    pub(super) executions: Vec<u8>,
    pub(super) throttled: u64,
    pub(super) unauthorized: u64,
}

/// Events of the last seconds.
#[derive(Debug)]
struct Window {
    length: Duration,
    events: VecDeque<Instant>,
}

impl Window {
    fn new(length: Duration) -> Self {
        Self { length, events: VecDeque::new() }
    }

    /// Counts an event. Returns the number of events in the window that ends now.
    fn count(&mut self, now: Instant) -> usize {
        while self.events.front().is_some_and(|first| now.duration_since(*first) >= self.length) {
            self.events.pop_front();
        }
        self.events.push_back(now);
        self.events.len()
    }
}

impl Gateway {
    pub(super) fn new(rules: GatewayRules, random: SeededRandom, workers: usize, length: Duration) -> Self {
        let seconds = usize::try_from(length.as_secs()).unwrap_or(0) + 1;
        let record = GatewayRecord {
            requests: vec![0; seconds],
            successes: vec![0; seconds],
            densest: vec![0; seconds],
            token_requests: vec![0; seconds],
            requests_by_worker: vec![0; workers],
            ..GatewayRecord::default()
        };
        let state = GatewayState {
            token_endpoint_down: false,
            reports_expiry: true,
            current_rate: rules.rate,
            record,
            tokens: BTreeMap::new(),
            last_token: 0,
            api_window: Window::new(Duration::from_secs(1)),
            token_window: Window::new(Duration::from_secs(60)),
        };
        Self { rules, start: Instant::now(), random, state: Mutex::new(state) }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, GatewayState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes all tokens invalid that were issued so far.
    pub(super) fn revoke_tokens(&self) {
        self.state().tokens.clear();
    }

    fn second(&self, now: Instant) -> usize {
        usize::try_from(now.duration_since(self.start).as_secs()).unwrap_or(usize::MAX)
    }

    fn token(&self) -> Response<Body> {
        let now = Instant::now();
        let second = self.second(now);
        let state = &mut *self.state();
        increment(&mut state.record.token_requests, second);
        let recent = state.token_window.count(now);
        let record = &mut state.record;
        record.most_token_requests_per_minute = record.most_token_requests_per_minute.max(recent);
        if state.token_endpoint_down {
            return response(StatusCode::SERVICE_UNAVAILABLE, String::new());
        }
        if recent > self.rules.token_rate {
            return response(StatusCode::TOO_MANY_REQUESTS, String::new());
        }
        state.last_token += 1;
        record.tokens_issued += 1;
        state.tokens.retain(|_, expires| *expires > now);
        state.tokens.insert(state.last_token, now + self.rules.token_lifetime);
        let (token, lifetime) = (state.last_token, self.rules.token_lifetime.as_secs());
        let body = format!(r#"{{"token_type":"Bearer","access_token":"t{token}","expires_in":{lifetime}}}"#);
        response(StatusCode::OK, body)
    }

    fn api(&self, worker: usize, request: &Request<Body>) -> Response<Body> {
        let now = Instant::now();
        let second = self.second(now);
        let state = &mut *self.state();
        let recent = state.api_window.count(now);
        let record = &mut state.record;
        increment(&mut record.requests, second);
        if let Some(densest) = record.densest.get_mut(second) {
            *densest = (*densest).max(u16::try_from(recent).unwrap_or(u16::MAX));
        }
        if let Some(requests) = record.requests_by_worker.get_mut(worker) {
            *requests += 1;
        }
        if recent > state.current_rate {
            record.throttled += 1;
            return response(StatusCode::TOO_MANY_REQUESTS, String::new());
        }
        let token = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = token.and_then(|value| value.strip_prefix("Bearer t")?.parse().ok());
        let expires = token.and_then(|token: u64| state.tokens.get(&token));
        if expires.is_none_or(|expires| *expires <= now) {
            record.unauthorized += 1;
            let code = if state.reports_expiry { 42 } else { 41 };
            return response(
                StatusCode::UNAUTHORIZED,
                format!(r#"{{"code":{code},"message":"credentials"}}"#),
            );
        }
        if self.random.chance(self.rules.failure) {
            return response(StatusCode::SERVICE_UNAVAILABLE, String::new());
        }
        increment(&mut record.successes, second);
        let item = request.uri().path().rsplit('/').next().and_then(|item| item.parse::<usize>().ok());
        if let Some(item) = item {
            if record.executions.len() <= item {
                record.executions.resize(item + 1, 0);
            }
            record.executions[item] = record.executions[item].saturating_add(1);
        }
        response(StatusCode::OK, "1".to_owned())
    }
}

fn increment(counts: &mut [u16], second: usize) {
    if let Some(count) = counts.get_mut(second) {
        *count = count.saturating_add(1);
    }
}

fn response(status: StatusCode, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(RETRY_AFTER, http::HeaderValue::from_static("1"));
    }
    response
}

/// The network between one worker and the gateway.
pub(super) struct GatewayTransport {
    gateway: Arc<Gateway>,
    process: Process,
}

impl GatewayTransport {
    pub(super) fn new(gateway: Arc<Gateway>, process: Process) -> Self {
        Self { gateway, process }
    }
}

impl fmt::Debug for GatewayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GatewayTransport").field(&self.process.worker).finish()
    }
}

#[async_trait::async_trait]
impl Transport for GatewayTransport {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let Gateway { rules, random, .. } = &*self.gateway;
        self.process.wait(random.log_normal(rules.latency, 1.3)).await;
        let is_token = request.uri().path() == TOKEN_PATH;
        let response = match is_token {
            true => self.gateway.token(),
            false => self.gateway.api(self.process.worker, &request),
        };
        let rest = random.log_normal(rules.processing, 2.0) + random.log_normal(rules.latency, 1.3);
        self.process.wait(rest).await;
        if !is_token && random.chance(rules.lost_response) {
            return Err(TransportError::new(TransportErrorKind::Protocol, false, "connection reset"));
        }
        Ok(response)
    }
}
