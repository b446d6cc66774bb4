//! One flight for all who need a token, however it ends and whoever goes away.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::FutureExt;
use futures_util::future::join_all;
use orange_core::token::{AccessToken, ClientCredentials, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Error, Result};
use tokio::sync::Semaphore;
use tokio::time::advance;

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn ten_thousand_cold_callers_are_one_call() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let (tokens, took) = timed(herd(&provider)).await;
    assert!(tokens.iter().all(|token| name(token.as_ref().unwrap()) == "Bearer token-1"));
    assert_eq!(endpoint.calls(), 1);
    assert_eq!(took, LATENCY);
}

#[tokio::test(start_paused = true)]
async fn a_warm_token_is_read_and_not_fetched() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
    }
    assert!(provider.token().now_or_never().is_some(), "without waiting");
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_callers_at_a_dead_endpoint_are_one_call_and_later_ones_wait_out_the_pause() {
    let endpoint = Endpoint::new([Does::Refuses, Does::Refuses, Does::Grants("3600")]);
    let provider = endpoint.provider();
    for token in herd(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_retryable() && error.never_sent());
        let text = "no access token: could not connect: connection refused; the next token request is possible in 1 s";
        assert_eq!(error.to_string(), text);
    }
    assert_eq!(endpoint.calls(), 1);
    // First pause: 1 s, of which jitter takes a quarter here.
    let (again, took) = timed(herd(&provider)).await;
    assert!(again.iter().all(Result::is_err) && took.is_zero());
    assert_eq!(endpoint.calls(), 1, "remembered");
    advance(millis(760)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 2);
    // Second pause: twice as long.
    advance(millis(760)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 2);
    advance(millis(760)).await;
    assert_eq!(now(&provider).await, "Bearer token-3");
    assert_eq!(endpoint.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_stays_dead_is_asked_ever_less_often() {
    let endpoint = Endpoint::new([Does::Answers(503, "")]);
    let provider = endpoint.provider();
    for _ in 0..3600 {
        assert!(provider.token().await.is_err_and(|error| error.is_unavailable()));
        advance(seconds(1)).await;
    }
    // 1, 2, 4, 8, 16 and then 30 s, three quarters of each: about 160 calls in an hour.
    assert!((140..=170).contains(&endpoint.calls()), "{} calls", endpoint.calls());
}

#[tokio::test(start_paused = true)]
async fn a_success_makes_the_next_pause_short_again() {
    let down = Does::Answers(503, "");
    let endpoint = Endpoint::new([
        down.clone(),
        down.clone(),
        down.clone(),
        Does::Grants("10"),
        down,
        Does::Grants("10"),
    ]);
    let provider = endpoint.provider();
    for _ in 0..3 {
        assert!(provider.token().await.is_err());
        advance(seconds(4)).await;
    }
    assert_eq!(now(&provider).await, "Bearer token-4");
    advance(seconds(10)).await;
    assert!(provider.token().await.is_err());
    advance(millis(760)).await;
    assert_eq!(now(&provider).await, "Bearer token-6");
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_goes_away_takes_nobody_along() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let leader = tokio::spawn({
        let provider = provider.clone();
        async move { provider.token().await }
    });
    tokio::task::yield_now().await;
    let followers: Vec<_> = (0..HERD)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.token().await })
        })
        .collect();
    tokio::task::yield_now().await;
    leader.abort();
    for follower in followers {
        assert_eq!(name(&follower.await.unwrap().unwrap()), "Bearer token-1");
    }
    assert!(leader.await.unwrap_err().is_cancelled());
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_flight_lands_although_everybody_who_waited_went_away() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
    settle().await;
    assert_eq!(name(&provider.token().now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_is_dropped_leaves_no_flight_behind() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
    drop(provider);
    settle().await;
    // The transport is held by the exchange of the flight: when that has landed, only ours is left.
    assert_eq!(Arc::strong_count(&endpoint.calls), 1);
}

#[tokio::test(start_paused = true)]
async fn who_still_waits_when_the_provider_is_dropped_gets_what_comes() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let waiting = tokio::spawn(async move { provider.token().await });
    assert_eq!(name(&waiting.await.unwrap().unwrap()), "Bearer token-1");
}

/// Answers when it is let.
#[derive(Clone, Debug)]
struct Gate {
    open: Arc<Semaphore>,
    calls: Arc<AtomicU32>,
}

#[async_trait::async_trait]
impl Transport for Gate {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        self.open.acquire().await.unwrap().forget();
        Ok(http::Response::new(granted(&format!("token-{number}"), "3600").into()))
    }
}

/// One token for callers on all threads: cold, or after each has rejected `old`.
async fn round(gate: &Gate, old: Option<AccessToken>, provider: &ClientCredentials) -> AccessToken {
    const CALLERS: u32 = 500;
    let arrived = Arc::new(AtomicU32::new(0));
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (provider, arrived, old) = (provider.clone(), arrived.clone(), old.clone());
            tokio::spawn(async move {
                if let Some(old) = &old {
                    provider.reject(old, &code(42)).await;
                }
                arrived.fetch_add(1, Ordering::SeqCst);
                provider.token().await.unwrap()
            })
        })
        .collect();
    while arrived.load(Ordering::SeqCst) < CALLERS {
        tokio::task::yield_now().await;
    }
    gate.open.add_permits(1);
    let mut tokens = join_all(callers).await.into_iter().map(|token| token.unwrap());
    let token = tokens.next().unwrap();
    assert!(tokens.all(|other| other.is_same(&token)));
    token
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_on_many_threads_are_one_call_cold_and_one_after_a_rejection() {
    for _ in 0..10 {
        let gate = Gate { open: Arc::new(Semaphore::new(0)), calls: Arc::default() };
        let provider = builder_over(gate.clone()).build().unwrap();
        let mut token = None;
        for number in 1..=3 {
            token = Some(round(&gate, token.take(), &provider).await);
            assert_eq!(name(token.as_ref().unwrap()), format!("Bearer token-{number}"));
            assert_eq!(gate.calls.load(Ordering::SeqCst), number);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_remembered_failure_is_the_same_error_for_all() {
    let endpoint = Endpoint::new([Does::Answers(401, r#"{"error":"invalid_client"}"#)]);
    let provider = endpoint.provider();
    let first = provider.token().await.unwrap_err();
    let later = provider.token().await.unwrap_err();
    for read in [Error::to_string, |error: &Error| format!("{error:?}")] {
        assert_eq!(read(&first), read(&later));
    }
}
