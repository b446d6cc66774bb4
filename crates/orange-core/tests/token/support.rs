//! A scripted token endpoint and helpers of the tests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use http::StatusCode;
use orange_core::time::{Random, SystemClock};
use orange_core::token::{
    AccessToken, ClientCredentials, ClientCredentialsBuilder, TokenEndpoint, TokenProvider,
};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Credentials, Error, Result};
use tokio::time::{Instant, sleep};

pub(crate) const CONCURRENT_CALLERS: usize = 10_000;
pub(crate) const TOKEN_URL: &str = "https://api.orange.com/oauth/v3/token";

/// Response time of the endpoint.
pub(crate) const LATENCY: Duration = Duration::from_millis(20);

/// A little more than the first backoff after a failure: 1 s, reduced to 0.75 s by [`FixedRandom`].
pub(crate) const FIRST_BACKOFF: Duration = Duration::from_millis(760);

/// Behaviour of the token endpoint for one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Issues `token-<number of the request>` with this raw JSON `expires_in`; omitted if empty.
    Grant(&'static str),
    /// Issues this token.
    GrantFixed(&'static str),
    Respond(u16, &'static str),
    RespondRetryAfter(u16, &'static str),
    RefuseConnection,
    Hang,
    Panic,
}

/// A token endpoint that responds after [`LATENCY`]. The last step repeats.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    steps: Arc<Mutex<VecDeque<Step>>>,
    pub(crate) requests: Arc<AtomicU32>,
}

impl Endpoint {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.into_iter().collect())), requests: Arc::default() }
    }

    pub(crate) fn requests(&self) -> u32 {
        self.requests.load(Ordering::SeqCst)
    }

    pub(crate) fn builder(&self) -> ClientCredentialsBuilder {
        builder_over(self.clone())
    }

    pub(crate) fn provider(&self) -> ClientCredentials {
        self.builder().build().unwrap()
    }
}

pub(crate) fn builder_over(transport: impl Transport) -> ClientCredentialsBuilder {
    let endpoint = TokenEndpoint::new(TOKEN_URL).unwrap();
    let credentials = Credentials::new("id", "hush-secret").unwrap();
    ClientCredentials::builder(endpoint, credentials, Arc::new(transport)).random(Arc::new(FixedRandom))
}

#[async_trait::async_trait]
impl Transport for Endpoint {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        let step = {
            let mut steps = self.steps.lock().unwrap();
            if steps.len() > 1 { steps.pop_front().unwrap() } else { steps[0].clone() }
        };
        sleep(LATENCY).await;
        let mut response = http::Response::new(Body::empty());
        match step {
            Step::Grant(expires_in) => {
                *response.body_mut() = token_response(&format!("token-{number}"), expires_in).into();
            }
            Step::GrantFixed(token) => *response.body_mut() = token_response(token, "3600").into(),
            Step::Respond(status, body) => {
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                *response.body_mut() = body.into();
            }
            Step::RespondRetryAfter(status, retry_after) => {
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                response.headers_mut().insert("retry-after", retry_after.parse().unwrap());
            }
            Step::RefuseConnection => {
                return Err(TransportError::new(TransportErrorKind::Connect, true, "connection refused"));
            }
            Step::Hang => std::future::pending().await,
            Step::Panic => panic!("a transport with a bug"),
        }
        Ok(response)
    }
}

/// A token response with the leading line break and trailing spaces observed from Orange.
pub(crate) fn token_response(token: &str, expires_in: &str) -> String {
    let expires_in = match expires_in {
        "" => String::new(),
        expires_in => format!(",\"expires_in\":{expires_in}"),
    };
    format!("\n{{\"token_type\":\"Bearer\",\"access_token\":\"{token}\"{expires_in}}}  ")
}

/// Always returns 0.5, so that jitter reduces each backoff and refresh margin to three quarters.
#[derive(Debug)]
pub(crate) struct FixedRandom;

impl Random for FixedRandom {
    fn fraction(&self) -> f64 {
        0.5
    }
}

/// Requests a token from 10 000 concurrent tasks.
pub(crate) async fn concurrent_tokens(provider: &ClientCredentials) -> Vec<Result<AccessToken>> {
    let callers = (0..CONCURRENT_CALLERS).map(|_| {
        let provider = provider.clone();
        tokio::spawn(async move { provider.token().await })
    });
    join_all(callers.collect::<Vec<_>>()).await.into_iter().map(|joined| joined.unwrap()).collect()
}

/// The `Authorization` header value of a token, including the secret.
pub(crate) fn header_value(token: &AccessToken) -> String {
    String::from_utf8_lossy(token.header().as_bytes()).into_owned()
}

/// The header value of the token that the provider returns.
pub(crate) async fn current_header(provider: &ClientCredentials) -> String {
    header_value(&provider.token().await.unwrap())
}

/// A 401 response of an API with this Orange error code.
pub(crate) fn unauthorized(code: i32) -> Error {
    let body = format!(r#"{{"code":{code},"message":"no"}}"#);
    Error::from_response(StatusCode::UNAUTHORIZED, &http::HeaderMap::new(), body.as_bytes(), &SystemClock)
}

/// Waits for background fetches to complete.
pub(crate) async fn settle() {
    sleep(5 * LATENCY).await;
}

pub(crate) fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

pub(crate) fn millis(number: u64) -> Duration {
    Duration::from_millis(number)
}

/// Returns the output of `future` and the time that it took.
pub(crate) async fn timed<T>(future: impl Future<Output = T>) -> (T, Duration) {
    let start = Instant::now();
    let output = future.await;
    (output, start.elapsed())
}
