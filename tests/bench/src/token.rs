//! Access tokens: the cost of reading one, and the number of token requests of many concurrent tasks.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use http::{HeaderValue, StatusCode};
use orange_core::operation::{Api, Method};
use orange_core::retry::RetryPolicy;
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Client, Credentials, Service};
use tokio::runtime::Runtime;

use crate::error::Result;
use crate::figure::{Figure, Goal};
use crate::measure::Comparison;

const TASKS: usize = 10_000;
static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

pub(crate) fn all(rounds: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut figures = read(&runtime, rounds)?;
    for (state, case) in
        [("cold", Case::Cold), ("expired token", Case::Expired), ("dead endpoint", Case::Dead)]
    {
        let calls = runtime.block_on(token_requests(case))?;
        let work = format!("{TASKS} concurrent requests, {state}");
        figures.push(Figure::new(work, "token requests", vec![calls as f64], Goal::AtMost(1.0)));
    }
    Ok(figures)
}

/// Compares reading the current token with loading a header from an `ArcSwap` and checking its expiry.
fn read(runtime: &Runtime, rounds: usize) -> Result<Vec<Figure>> {
    const READS: usize = 1000;
    struct Token {
        header: HeaderValue,
        expires_at: Instant,
    }
    let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token")?;
    let tokens =
        ClientCredentials::builder(endpoint, Credentials::new("id", "secret")?, Arc::new(Network::default()))
            .build()?;
    runtime.block_on(tokens.token())?;
    let expires_at = Instant::now() + Duration::from_secs(3600);
    let swap = ArcSwap::from_pointee(Token { header: HeaderValue::from_static("Bearer token"), expires_at });
    let _context = runtime.enter();
    let sdk = || {
        for _ in 0..READS {
            let token = tokens.current_token().expect("a current token");
            black_box(token.header().as_bytes());
        }
    };
    let arc_swap = || {
        for _ in 0..READS {
            let token = swap.load_full();
            assert!(token.expires_at > Instant::now());
            black_box(token.header.as_bytes());
        }
    };
    let allocations = allocation_counter::measure(sdk).count_total as f64 / READS as f64;
    let mut figures =
        Comparison::new("read the token", sdk).goal(1.0).against("ArcSwap load", arc_swap).run(rounds);
    figures.push(Figure::new("read the token", "allocations per read", vec![allocations], None));
    Ok(figures)
}

/// State of the client when the tasks start.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Case {
    /// No token.
    Cold,
    /// A token that the API rejects as expired.
    Expired,
    /// No token, and the token endpoint responds 503.
    Dead,
}

/// Token endpoint and API in memory.
#[derive(Clone, Debug, Default)]
struct Network {
    is_token_endpoint_dead: bool,
    token_requests: Arc<AtomicUsize>,
    /// The API rejects tokens with a lower number.
    oldest_valid: Arc<AtomicUsize>,
}

#[async_trait::async_trait]
impl Transport for Network {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let is_token_request = request.method() == http::Method::POST;
        let number = is_token_request.then(|| self.token_requests.fetch_add(1, Ordering::Relaxed));
        // All tasks start before the response arrives.
        tokio::time::sleep(Duration::from_millis(20)).await;
        let (status, body) = match number {
            Some(_) if self.is_token_endpoint_dead => (StatusCode::SERVICE_UNAVAILABLE, String::new()),
            Some(number) => (
                StatusCode::OK,
                format!(r#"{{"token_type":"Bearer","access_token":"token-{number}","expires_in":3600}}"#),
            ),
            None if self.accepts(&request) => (StatusCode::OK, "1".to_owned()),
            None => (StatusCode::UNAUTHORIZED, r#"{"code":42,"message":"Expired credentials"}"#.to_owned()),
        };
        let mut response = http::Response::new(Body::from(body));
        *response.status_mut() = status;
        response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
        Ok(response)
    }
}

impl Network {
    fn accepts(&self, request: &http::Request<Body>) -> bool {
        let header = request.headers().get("authorization").and_then(|header| header.to_str().ok());
        let number = header.and_then(|header| header.rsplit('-').next()?.parse::<usize>().ok());
        number.is_some_and(|number| number >= self.oldest_valid.load(Ordering::Relaxed))
    }
}

/// Returns the number of token requests of `TASKS` tasks that send one request each.
async fn token_requests(case: Case) -> Result<usize> {
    let network = Network { is_token_endpoint_dead: case == Case::Dead, ..Network::default() };
    let retry = if case == Case::Dead { RetryPolicy::none() } else { RetryPolicy::new() };
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret")?)
        .transport(network.clone())
        .retry(retry)
        .throttle(orange_core::throttle::ThrottlePolicy::none())
        .build()?;
    let service = client.service(&API);
    if case == Case::Expired {
        send(&service).await?;
        network.oldest_valid.store(1, Ordering::Relaxed);
    }
    let before = network.token_requests.load(Ordering::Relaxed);
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| service.clone())
        .map(|service| tokio::spawn(async move { send(&service).await.is_ok() }))
        .collect();
    let mut succeeded = 0;
    for task in tasks {
        succeeded += usize::from(task.await?);
    }
    let expected = if case == Case::Dead { 0 } else { TASKS };
    if succeeded != expected {
        return Err(format!("{succeeded} of {TASKS} requests succeeded, expected {expected}").into());
    }
    Ok(network.token_requests.load(Ordering::Relaxed) - before)
}

async fn send(service: &Service) -> orange_core::Result<i32> {
    service.send(&service.raw(Method::GET, "/1").returning::<i32>()).await
}
