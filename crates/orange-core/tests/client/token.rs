//! The life of a token under paused time: how many calls reach the token endpoint, whatever happens.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::join_all;
use http::StatusCode;
use orange_core::time::{Clock, Random, SystemClock};
use orange_core::token::{
    AccessToken, ClientCredentials, ClientCredentialsBuilder, MemoryStore, StoredToken, TokenEndpoint,
    TokenKey, TokenProvider, TokenStore,
};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Credentials, Error, ErrorKind, Result};
use secrecy::SecretString;
use tokio::time::{advance, sleep};

const HERD: usize = 10_000;

/// What the token endpoint does with one request.
#[derive(Clone, Debug)]
enum Does {
    Grants(&'static str),
    Answers(u16, &'static str),
    AsksToWait(u16, &'static str),
    Refuses,
    Hangs,
}

/// A token endpoint that takes 20 ms to answer. The last step repeats.
#[derive(Clone, Debug)]
struct Endpoint {
    steps: Arc<Mutex<VecDeque<Does>>>,
    calls: Arc<AtomicU32>,
}

impl Endpoint {
    fn new(steps: impl IntoIterator<Item = Does>) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.into_iter().collect())), calls: Arc::default() }
    }

    fn calls(&self) -> u32 {
        self.calls.load(Ordering::SeqCst)
    }

    fn builder(&self) -> ClientCredentialsBuilder {
        let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
        let credentials = Credentials::new("id", "hush-secret").unwrap();
        ClientCredentials::builder(endpoint, credentials, Arc::new(self.clone())).random(Arc::new(Even))
    }

    fn provider(&self) -> ClientCredentials {
        self.builder().build().unwrap()
    }
}

#[async_trait::async_trait]
impl Transport for Endpoint {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let step = {
            let mut steps = self.steps.lock().unwrap();
            if steps.len() > 1 { steps.pop_front().unwrap() } else { steps[0].clone() }
        };
        sleep(Duration::from_millis(20)).await;
        let mut answer = http::Response::new(Body::empty());
        match step {
            Does::Grants(expires_in) => {
                *answer.body_mut() = format!(
                    "\n{{\"token_type\":\"Bearer\",\"access_token\":\"token-{number}\"{}}}  ",
                    match expires_in {
                        "" => String::new(),
                        life => format!(",\"expires_in\":{life}"),
                    }
                )
                .into();
            }
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
        }
        Ok(answer)
    }
}

/// No jitter: always the middle.
#[derive(Debug)]
struct Even;

impl Random for Even {
    fn fraction(&self) -> f64 {
        0.5
    }
}

async fn herd(provider: &ClientCredentials) -> Vec<Result<AccessToken>> {
    let callers = (0..HERD).map(|_| {
        let provider = provider.clone();
        tokio::spawn(async move { provider.token().await })
    });
    join_all(callers.collect::<Vec<_>>()).await.into_iter().map(|joined| joined.unwrap()).collect()
}

fn name(token: &AccessToken) -> String {
    // The header is sensitive; its bytes are for the wire and for this test.
    String::from_utf8_lossy(token.header().as_bytes()).into_owned()
}

fn code(number: i32) -> Error {
    let body = format!(r#"{{"code":{number},"message":"no"}}"#);
    Error::from_answer(StatusCode::UNAUTHORIZED, &http::HeaderMap::new(), body.as_bytes(), &SystemClock)
}

async fn settle() {
    sleep(Duration::from_millis(100)).await;
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_cold_callers_are_one_call() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let tokens = herd(&provider).await;
    assert!(tokens.iter().all(|token| name(token.as_ref().unwrap()) == "Bearer token-1"));
    assert_eq!(endpoint.calls(), 1);
    herd(&provider).await;
    assert_eq!(endpoint.calls(), 1, "a warm token is read, not fetched");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_callers_at_a_dead_endpoint_are_one_call_and_later_ones_wait_out_the_pause() {
    let endpoint = Endpoint::new([Does::Refuses, Does::Refuses, Does::Grants("3600")]);
    let provider = endpoint.provider();
    let tokens = herd(&provider).await;
    assert!(tokens.iter().all(|token| token.as_ref().is_err_and(Error::is_retryable)));
    assert_eq!(endpoint.calls(), 1);
    // First pause: 1 s, of which jitter takes a quarter here.
    herd(&provider).await;
    assert_eq!(endpoint.calls(), 1, "remembered");
    advance(Duration::from_millis(800)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 2);
    // Second pause: twice as long.
    advance(Duration::from_millis(800)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 2);
    advance(Duration::from_millis(800)).await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-3");
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
    assert_eq!(endpoint.calls(), 1);
}

#[test]
fn without_a_tokio_runtime_around_it_a_dropped_flight_is_taken_over_by_the_next_caller() {
    // The timer needs a runtime to have been entered when it is made; no task is driven by it here.
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
        assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-1");
    });
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_next_token_is_fetched_ahead_of_time_while_nobody_waits() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    // 60 s of slack, of which jitter takes a quarter here: due at 3555 s.
    advance(Duration::from_secs(3550)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 1, "not due yet");
    advance(Duration::from_secs(8)).await;
    let before = tokio::time::Instant::now();
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
    }
    assert_eq!(before.elapsed(), Duration::ZERO, "nobody waited");
    settle().await;
    assert_eq!(endpoint.calls(), 2);
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_keeps_the_token_and_pauses() {
    let endpoint = Endpoint::new([Does::Grants("3600"), Does::Answers(503, ""), Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(Duration::from_secs(3556)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 2);
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1", "still good");
    }
    settle().await;
    assert_eq!(endpoint.calls(), 2, "it pauses");
    advance(Duration::from_secs(2)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-3");
    assert_eq!(endpoint.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_rejections_of_one_token_are_one_refresh() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    let callers = (0..HERD).map(|_| {
        let (provider, old) = (provider.clone(), old.clone());
        tokio::spawn(async move {
            provider.reject(&old, &code(42)).await;
            provider.token().await
        })
    });
    for token in join_all(callers.collect::<Vec<_>>()).await {
        assert_eq!(name(&token.unwrap().unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.calls(), 2);
    // A straggler that still holds the old one does not throw the new one away.
    provider.reject(&old, &code(42)).await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2");
    assert_eq!(endpoint.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_remembered_and_returned_as_they_came() {
    for (status, body) in [
        (401, r#"{"error":"invalid_client","error_description":"unknown client"}"#),
        (401, r#"{"code":41,"message":"Invalid credentials"}"#),
        (400, r#"{"error":"invalid_scope"}"#),
    ] {
        let endpoint = Endpoint::new([Does::Answers(status, body)]);
        let provider = endpoint.provider();
        for token in herd(&provider).await {
            let error = token.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Token);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(error.body(), Some(body));
            assert!(!error.is_retryable() && error.never_sent());
        }
        advance(Duration::from_secs(59)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), 1);
        advance(Duration::from_secs(2)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), 2, "after the pause it is tried again");
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_that_an_api_refuses_are_remembered_too() {
    for number in [40, 41] {
        let endpoint = Endpoint::new([Does::Grants("3600")]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        provider.reject(&token, &code(number)).await;
        let error = provider.token().await.unwrap_err();
        assert_eq!(error.code().and_then(|code| code.as_i64()), Some(number.into()));
        assert_eq!(endpoint.calls(), 1);
        advance(Duration::from_secs(61)).await;
        assert!(provider.token().await.is_ok());
    }
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &code(99)).await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-1", "401 for another reason");
}

#[tokio::test(start_paused = true)]
async fn the_endpoint_is_asked_fifty_times_a_minute_and_no_more() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let mut refused = None;
    for _ in 0..60 {
        match provider.token().await {
            Ok(token) => provider.reject(&token, &code(42)).await,
            Err(error) => refused = Some(error),
        }
    }
    assert_eq!(endpoint.calls(), 50);
    let error = refused.unwrap();
    assert_eq!(error.kind(), ErrorKind::Token);
    let wait = error.retry_after().unwrap();
    assert!(wait > Duration::from_secs(50) && wait < Duration::from_secs(60), "{wait:?}");
    advance(wait).await;
    assert!(provider.token().await.is_ok());
    assert_eq!(endpoint.calls(), 51);
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_is_the_servers_word_in_whatever_type_it_comes() {
    for (given, life) in [("3600", 3600), (r#""3600""#, 3600), (r#""7776000""#, 7_776_000), ("10", 10)] {
        let endpoint = Endpoint::new([Does::Grants(given)]);
        let provider = endpoint.provider();
        provider.token().await.unwrap();
        let due = Duration::from_secs(life) - Duration::from_secs(60).min(Duration::from_secs(life) / 10);
        advance(due - Duration::from_millis(200)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.calls(), 1, "{given}");
        advance(Duration::from_secs(life)).await;
        assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2", "{given}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_without_a_lifetime_is_good_until_the_server_says_otherwise() {
    for given in ["", "null", r#""soon""#, "0", "-1"] {
        let endpoint = Endpoint::new([Does::Grants(given)]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        advance(Duration::from_secs(400 * 24 * 3600)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.calls(), 1, "{given}");
        provider.reject(&token, &code(42)).await;
        assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2");
    }
}

#[tokio::test(start_paused = true)]
async fn a_very_short_life_does_not_make_the_endpoint_spin() {
    let endpoint = Endpoint::new([Does::Grants("1")]);
    let provider = endpoint.provider();
    for _ in 0..600 {
        let _ = provider.token().await;
        advance(Duration::from_millis(100)).await;
    }
    assert!(endpoint.calls() <= 50 + 2, "{} calls in a minute", endpoint.calls());
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_hangs_is_given_up_after_its_own_limit() {
    let endpoint = Endpoint::new([Does::Hangs]);
    let provider = endpoint.builder().timeout(Duration::from_secs(5)).build().unwrap();
    let before = tokio::time::Instant::now();
    for token in herd(&provider).await {
        assert!(token.unwrap_err().is_retryable());
    }
    assert_eq!(before.elapsed().as_secs(), 5);
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_endpoint_is_left_alone_as_long_as_it_asks() {
    let endpoint = Endpoint::new([Does::AsksToWait(429, "40"), Does::Grants("3600")]);
    let provider = endpoint.provider();
    let error = provider.token().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(40)));
    advance(Duration::from_secs(39)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 1);
    advance(Duration::from_secs(2)).await;
    assert!(provider.token().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_store_share_the_token() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let one = endpoint.builder().store(store.clone()).build().unwrap();
    let other = endpoint.builder().store(store.clone()).build().unwrap();
    let first = one.token().await.unwrap();
    assert_eq!(name(&other.token().await.unwrap()), name(&first));
    assert_eq!(endpoint.calls(), 1);
    // Rejected by one, replaced by it, found by the other.
    one.reject(&first, &code(42)).await;
    let second = one.token().await.unwrap();
    other.reject(&first, &code(42)).await;
    let other_first = other.token().await.unwrap();
    assert_eq!(endpoint.calls(), 2);
    assert_eq!(name(&second), "Bearer token-2");
    assert_eq!(name(&other_first), name(&second));
    other.reject(&other_first, &code(42)).await;
    assert_eq!(name(&other.token().await.unwrap()), "Bearer token-3");
    assert_eq!(endpoint.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_stored_token_that_has_ended_or_was_just_rejected_is_not_used() {
    let key = TokenKey::new("https://api.orange.com/oauth/v3/token", "id", "");
    let now = SystemTime::now();
    let ended = StoredToken::new(
        SecretString::from("stale"),
        now - Duration::from_secs(7200),
        Some(now - Duration::from_secs(3600)),
    );
    let store = MemoryStore::default();
    store.save(&key, &ended).await.unwrap();
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(store)).build().unwrap();
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-1");
}

/// A wall clock that is an hour off, and goes back.
#[derive(Debug)]
struct Skewed;

impl Clock for Skewed {
    fn now(&self) -> std::time::Instant {
        SystemClock.now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now() - Duration::from_secs(3600)
    }

    fn sleep(&self, duration: Duration) -> orange_core::time::BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_wall_clock_does_not_shorten_or_lengthen_a_life() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().clock(Arc::new(Skewed)).build().unwrap();
    provider.token().await.unwrap();
    advance(Duration::from_secs(3500)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 1);
    advance(Duration::from_secs(200)).await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2");
}

/// A store that always fails.
#[derive(Debug)]
struct Broken;

#[async_trait::async_trait]
impl TokenStore for Broken {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        Err(Error::configuration("store", "is broken"))
    }

    async fn save(&self, _: &TokenKey, _: &StoredToken) -> Result<()> {
        Err(Error::configuration("store", "is broken"))
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        Err(Error::configuration("store", "is broken"))
    }
}

#[tokio::test(start_paused = true)]
async fn a_broken_store_does_no_harm() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(Broken)).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &code(42)).await;
    assert_eq!(name(&provider.token().await.unwrap()), "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn nothing_that_can_be_printed_shows_a_secret() {
    let endpoint = Endpoint::new([
        Does::Answers(401, r#"{"error":"invalid_client","error_description":"hush-secret is wrong"}"#),
        Does::Grants("3600"),
    ]);
    let provider = endpoint.builder().refusal_pause(Duration::ZERO).build().unwrap();
    let error = provider.token().await.unwrap_err();
    let token = provider.token().await.unwrap();
    let shown =
        format!("{provider:?} {:?} {error} {error:?} {:?} {token:?}", endpoint.builder(), error.body());
    assert!(!shown.contains("hush-secret") && !shown.contains("token-2"), "{shown}");
    assert!(shown.contains("https") && shown.contains("invalid_client"), "{shown}");
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
