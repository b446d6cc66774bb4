//! Concurrent callers share one fetch.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::FutureExt;
use futures_util::future::join_all;
use orange_core::token::{AccessToken, ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Credentials, CredentialsProvider, Error, Result};
use tokio::sync::Semaphore;
use tokio::time::{advance, sleep};

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn ten_thousand_cold_callers_share_one_request() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let (tokens, took) = timed(concurrent_tokens(&provider)).await;
    assert!(tokens.iter().all(|token| header_value(token.as_ref().unwrap()) == "Bearer token-1"));
    assert_eq!(endpoint.requests(), 1);
    assert_eq!(took, LATENCY);
}

#[tokio::test(start_paused = true)]
async fn a_cached_token_is_returned_without_waiting() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    for token in concurrent_tokens(&provider).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
    }
    assert!(provider.token().now_or_never().is_some(), "without waiting");
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn callers_of_an_unreachable_endpoint_share_one_request() {
    let endpoint = Endpoint::new([Step::RefuseConnection, Step::RefuseConnection, Step::Grant("3600")]);
    let provider = endpoint.provider();
    for token in concurrent_tokens(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_retryable() && error.never_sent());
        let text = "no access token: POST https://api.orange.com/oauth/v3/token: could not connect to api.orange.com:443: connection refused (next token request in 1 s)";
        assert_eq!(error.to_string(), text);
    }
    assert_eq!(endpoint.requests(), 1);
    // The first backoff.
    let (tokens, took) = timed(concurrent_tokens(&provider)).await;
    assert!(tokens.iter().all(Result::is_err) && took.is_zero());
    assert_eq!(endpoint.requests(), 1, "the failure is remembered");
    advance(FIRST_BACKOFF).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.requests(), 2);
    // Second backoff: twice as long.
    advance(FIRST_BACKOFF).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.requests(), 2);
    advance(FIRST_BACKOFF).await;
    assert_eq!(current_header(&provider).await, "Bearer token-3");
    assert_eq!(endpoint.requests(), 3);
}

/// Loads the credentials in 10 s.
#[derive(Debug)]
struct SlowCredentials;

#[async_trait::async_trait]
impl CredentialsProvider for SlowCredentials {
    async fn credentials(&self) -> Result<Credentials> {
        sleep(seconds(10)).await;
        Credentials::new("id", "hush-secret")
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_caller_shares_the_request_after_slow_credentials() {
    let endpoint = Endpoint::new([Step::Hang]);
    let token_endpoint = TokenEndpoint::new(TOKEN_URL).unwrap();
    let provider = ClientCredentials::builder(token_endpoint, SlowCredentials, Arc::new(endpoint.clone()));
    let provider = provider.timeout(seconds(15)).build().unwrap();
    let late_caller = async {
        sleep(seconds(20)).await;
        provider.token().await
    };
    let (first, late) = tokio::join!(provider.token(), late_caller);
    assert_eq!(first.unwrap_err().to_string(), late.unwrap_err().to_string());
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_unavailable_endpoint_is_polled_with_backoff() {
    let endpoint = Endpoint::new([Step::Respond(503, "")]);
    let provider = endpoint.provider();
    for _ in 0..3600 {
        assert!(provider.token().await.is_err_and(|error| error.is_unavailable()));
        advance(seconds(1)).await;
    }
    // 3/4 of 1, 2, 4, 8, 16 and then 30 s: about 160 requests in an hour.
    assert!((140..=170).contains(&endpoint.requests()), "{} requests", endpoint.requests());
}

#[tokio::test(start_paused = true)]
async fn a_success_resets_the_backoff() {
    let down = Step::Respond(503, "");
    let endpoint =
        Endpoint::new([down.clone(), down.clone(), down.clone(), Step::Grant("10"), down, Step::Grant("10")]);
    let provider = endpoint.provider();
    for _ in 0..3 {
        assert!(provider.token().await.is_err());
        advance(seconds(4)).await;
    }
    assert_eq!(current_header(&provider).await, "Bearer token-4");
    advance(seconds(10)).await;
    assert!(provider.token().await.is_err());
    advance(FIRST_BACKOFF).await;
    assert_eq!(current_header(&provider).await, "Bearer token-6");
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_caller_does_not_cancel_the_others() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let leader = tokio::spawn({
        let provider = provider.clone();
        async move { provider.token().await }
    });
    tokio::task::yield_now().await;
    let followers: Vec<_> = (0..CONCURRENT_CALLERS)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.token().await })
        })
        .collect();
    tokio::task::yield_now().await;
    leader.abort();
    for follower in followers {
        assert_eq!(header_value(&follower.await.unwrap().unwrap()), "Bearer token-1");
    }
    assert!(leader.await.unwrap_err().is_cancelled());
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_completes_after_its_waiters_are_dropped() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
    settle().await;
    assert_eq!(header_value(&provider.token().now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_provider_leaves_no_fetch_running() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
    drop(provider);
    settle().await;
    // The fetch holds a clone of the transport; when it has completed, only this one is left.
    assert_eq!(Arc::strong_count(&endpoint.requests), 1);
}

#[tokio::test(start_paused = true)]
async fn a_waiter_outlives_the_provider() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let waiting = tokio::spawn(async move { provider.token().await });
    assert_eq!(header_value(&waiting.await.unwrap().unwrap()), "Bearer token-1");
}

/// A transport that responds once per permit.
#[derive(Clone, Debug)]
struct GatedTransport {
    permits: Arc<Semaphore>,
    requests: Arc<AtomicU32>,
}

#[async_trait::async_trait]
impl Transport for GatedTransport {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        self.permits.acquire().await.unwrap().forget();
        Ok(http::Response::new(token_response(&format!("token-{number}"), "3600").into()))
    }
}

/// Fetches one token for 500 callers on all threads, after each has rejected `old`, if there is one.
async fn fetch_concurrently(
    gate: &GatedTransport,
    old: Option<AccessToken>,
    provider: &ClientCredentials,
) -> AccessToken {
    const CALLERS: u32 = 500;
    let arrived = Arc::new(AtomicU32::new(0));
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (provider, arrived, old) = (provider.clone(), arrived.clone(), old.clone());
            tokio::spawn(async move {
                if let Some(old) = &old {
                    provider.reject(old, &unauthorized(42)).await;
                }
                arrived.fetch_add(1, Ordering::SeqCst);
                provider.token().await.unwrap()
            })
        })
        .collect();
    while arrived.load(Ordering::SeqCst) < CALLERS {
        tokio::task::yield_now().await;
    }
    gate.permits.add_permits(1);
    let mut tokens = join_all(callers).await.into_iter().map(|token| token.unwrap());
    let token = tokens.next().unwrap();
    assert!(tokens.all(|other| other.is_same(&token)));
    token
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_on_many_threads_share_one_request() {
    for _ in 0..10 {
        let gate = GatedTransport { permits: Arc::new(Semaphore::new(0)), requests: Arc::default() };
        let provider = builder_over(gate.clone()).build().unwrap();
        let mut token = None;
        for number in 1..=3 {
            token = Some(fetch_concurrently(&gate, token.take(), &provider).await);
            assert_eq!(header_value(token.as_ref().unwrap()), format!("Bearer token-{number}"));
            assert_eq!(gate.requests.load(Ordering::SeqCst), number);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_cached_failure_is_the_same_error_for_all() {
    let endpoint = Endpoint::new([Step::Respond(401, r#"{"error":"invalid_client"}"#)]);
    let provider = endpoint.provider();
    let first = provider.token().await.unwrap_err();
    let later = provider.token().await.unwrap_err();
    for read in [Error::to_string, |error: &Error| format!("{error:?}")] {
        assert_eq!(read(&first), read(&later));
    }
}
