//! A token endpoint that follows a script, and what the tests say about it.

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

pub(crate) const HERD: usize = 10_000;
pub(crate) const TOKEN_URL: &str = "https://api.orange.com/oauth/v3/token";

/// How long the endpoint takes to answer.
pub(crate) const LATENCY: Duration = Duration::from_millis(20);

/// What the token endpoint does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Does {
    /// Gives `token-<number of the call>` with this `expires_in`, as it stands in JSON; none if empty.
    Grants(&'static str),
    /// Gives this token once more.
    Repeats(&'static str),
    Answers(u16, &'static str),
    AsksToWait(u16, &'static str),
    Refuses,
    Hangs,
    Panics,
}

/// A token endpoint that takes [`LATENCY`] to answer. The last step repeats.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    steps: Arc<Mutex<VecDeque<Does>>>,
    pub(crate) calls: Arc<AtomicU32>,
}

impl Endpoint {
    pub(crate) fn new(steps: impl IntoIterator<Item = Does>) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.into_iter().collect())), calls: Arc::default() }
    }

    pub(crate) fn calls(&self) -> u32 {
        self.calls.load(Ordering::SeqCst)
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
    ClientCredentials::builder(endpoint, credentials, Arc::new(transport)).random(Arc::new(Even))
}

#[async_trait::async_trait]
impl Transport for Endpoint {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let step = {
            let mut steps = self.steps.lock().unwrap();
            if steps.len() > 1 { steps.pop_front().unwrap() } else { steps[0].clone() }
        };
        sleep(LATENCY).await;
        let mut answer = http::Response::new(Body::empty());
        match step {
            Does::Grants(expires_in) => {
                *answer.body_mut() = granted(&format!("token-{number}"), expires_in).into();
            }
            Does::Repeats(token) => *answer.body_mut() = granted(token, "3600").into(),
            Does::Answers(status, body) => {
                *answer.status_mut() = StatusCode::from_u16(status).unwrap();
                *answer.body_mut() = body.into();
            }
            Does::AsksToWait(status, seconds) => {
                *answer.status_mut() = StatusCode::from_u16(status).unwrap();
                answer.headers_mut().insert("retry-after", seconds.parse().unwrap());
            }
            Does::Refuses => {
                return Err(TransportError::new(TransportErrorKind::Connect, true, "connection refused"));
            }
            Does::Hangs => std::future::pending().await,
            Does::Panics => panic!("a transport with a bug"),
        }
        Ok(answer)
    }
}

/// An answer as Orange was seen to give it: a line break before, blanks behind.
pub(crate) fn granted(token: &str, expires_in: &str) -> String {
    let life = match expires_in {
        "" => String::new(),
        life => format!(",\"expires_in\":{life}"),
    };
    format!("\n{{\"token_type\":\"Bearer\",\"access_token\":\"{token}\"{life}}}  ")
}

/// No chance: always the middle. A pause is three quarters of its longest, slack too.
#[derive(Debug)]
pub(crate) struct Even;

impl Random for Even {
    fn fraction(&self) -> f64 {
        0.5
    }
}

/// Ten thousand callers at once, each a task of its own.
pub(crate) async fn herd(provider: &ClientCredentials) -> Vec<Result<AccessToken>> {
    let callers = (0..HERD).map(|_| {
        let provider = provider.clone();
        tokio::spawn(async move { provider.token().await })
    });
    join_all(callers.collect::<Vec<_>>()).await.into_iter().map(|joined| joined.unwrap()).collect()
}

/// The token as it goes over the wire. The header is sensitive; its bytes are for the wire and for us.
pub(crate) fn name(token: &AccessToken) -> String {
    String::from_utf8_lossy(token.header().as_bytes()).into_owned()
}

/// The name of the token that the provider gives now.
pub(crate) async fn now(provider: &ClientCredentials) -> String {
    name(&provider.token().await.unwrap())
}

/// An answer of an API that rejects a token with an Orange code.
pub(crate) fn code(number: i32) -> Error {
    let body = format!(r#"{{"code":{number},"message":"no"}}"#);
    Error::from_response(StatusCode::UNAUTHORIZED, &http::HeaderMap::new(), body.as_bytes(), &SystemClock)
}

/// Lets what runs behind the callers finish.
pub(crate) async fn settle() {
    sleep(5 * LATENCY).await;
}

pub(crate) fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

pub(crate) fn millis(number: u64) -> Duration {
    Duration::from_millis(number)
}

/// How long `work` takes.
pub(crate) async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let before = Instant::now();
    let done = work.await;
    (done, before.elapsed())
}
