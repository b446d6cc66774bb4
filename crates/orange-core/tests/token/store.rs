//! Tokens that are shared between clients, and stores that do not do what they should.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use orange_core::time::{BoxFuture, Clock, SystemClock};
use orange_core::token::{
    ClientCredentials, MemoryStore, StoredToken, TokenEndpoint, TokenKey, TokenProvider, TokenStore,
};
use orange_core::{Credentials, Error, Result};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::advance;

use crate::support::*;

fn key() -> TokenKey {
    TokenKey::new(TOKEN_URL, "id", "")
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_store_share_the_token() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let one = endpoint.builder().store(store.clone()).build().unwrap();
    let other = endpoint.builder().store(store.clone()).build().unwrap();
    let first = one.token().await.unwrap();
    assert_eq!(now(&other).await, name(&first));
    assert_eq!(endpoint.calls(), 1);
    // Rejected by both, replaced by one, found by the other.
    let other_first = other.token().await.unwrap();
    one.reject(&first, &code(42)).await;
    assert!(store.load(&key()).await.unwrap().is_none(), "nobody else finds it");
    let second = one.token().await.unwrap();
    other.reject(&other_first, &code(42)).await;
    let other_second = other.token().await.unwrap();
    assert_eq!(endpoint.calls(), 2);
    assert_eq!(name(&second), "Bearer token-2");
    assert_eq!(name(&other_second), name(&second));
    // Nor does a late rejection by the other take the new one out of the store.
    other.reject(&other_first, &code(42)).await;
    assert!(store.load(&key()).await.unwrap().is_some());
    other.reject(&other_second, &code(42)).await;
    assert_eq!(now(&other).await, "Bearer token-3");
    assert_eq!(endpoint.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_finds_the_token_that_another_client_has_fetched_already() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let one = endpoint.builder().store(store.clone()).build().unwrap();
    let other = endpoint.builder().store(store).clock(Arc::new(Wall(Duration::ZERO))).build().unwrap();
    one.token().await.unwrap();
    other.token().await.unwrap();
    advance(seconds(3556)).await;
    one.token().await.unwrap();
    settle().await;
    assert_eq!((endpoint.calls(), now(&one).await.as_str()), (2, "Bearer token-2"));
    other.token().await.unwrap();
    settle().await;
    assert_eq!((endpoint.calls(), now(&other).await.as_str()), (2, "Bearer token-2"));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_shared_only_by_the_same_client_at_the_same_endpoint_with_the_same_scope() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = |url: &str, id: &str, scope: &str| {
        let mut at = TokenEndpoint::new(url).unwrap();
        if !scope.is_empty() {
            at = at.with_scope(scope).unwrap();
        }
        let credentials = Credentials::new(id, "secret").unwrap();
        let builder = ClientCredentials::builder(at, credentials, Arc::new(endpoint.clone()));
        builder.store(store.clone()).build().unwrap()
    };
    let different = [
        (TOKEN_URL, "id", ""),
        (TOKEN_URL, "id", "b2b:incident"),
        (TOKEN_URL, "other", ""),
        ("https://api.orange.com/oauth/v2/token", "id", ""),
    ];
    for round in 1..=2 {
        for (number, (url, id, scope)) in (1..).zip(different) {
            assert_eq!(now(&provider(url, id, scope)).await, format!("Bearer token-{number}"), "{round}");
        }
    }
    assert_eq!(endpoint.calls(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_token_from_the_store_costs_no_call_of_the_budget() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let store = MemoryStore::default();
    let provider = endpoint.builder().calls_per_minute(1).store(Arc::new(store.clone())).build().unwrap();
    for number in 0..10 {
        let found = StoredToken::new(format!("found-{number}").into(), SystemTime::now(), None);
        store.save(&key(), &found).await.unwrap();
        let token = provider.token().await.unwrap();
        assert_eq!(name(&token), format!("Bearer found-{number}"));
        provider.reject(&token, &code(42)).await;
        // The longest pause between tokens that never work.
        advance(seconds(30)).await;
    }
    assert_eq!(now(&provider).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn what_a_store_holds_is_used_only_if_it_can_be() {
    let now_ = SystemTime::now();
    let hour = seconds(3600);
    let stored = |secret: &str, issued, expires| StoredToken::new(secret.to_owned().into(), issued, expires);
    for (kept, used) in [
        (stored("good", now_, Some(now_ + hour)), true),
        (stored("good", now_, None), true),
        (stored("of-a-clock-ahead-of-ours", now_ + 2 * hour, Some(now_ + 3 * hour)), true),
        (stored("ended", now_ - 2 * hour, Some(now_ - hour)), false),
        (stored("ends before it begins", now_, Some(now_ - hour)), false),
        (stored("no token\r\nx-header: 1", now_, Some(now_ + hour)), false),
        (stored("", now_, Some(now_ + hour)), false),
    ] {
        let store = MemoryStore::default();
        store.save(&key(), &kept).await.unwrap();
        let endpoint = Endpoint::new([Does::Grants("3600")]);
        let provider = endpoint.builder().store(Arc::new(store)).build().unwrap();
        let expected = if used { kept.secret.expose_secret() } else { "token-1" };
        assert_eq!(now(&provider).await, format!("Bearer {expected}"), "{kept:?}");
        assert_eq!(endpoint.calls(), u32::from(!used), "{kept:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_age_of_a_stored_token_counts() {
    let store = MemoryStore::default();
    let issued = SystemTime::now() - seconds(3000);
    let kept = StoredToken::new("old".to_owned().into(), issued, Some(issued + seconds(3600)));
    store.save(&key(), &kept).await.unwrap();
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(store)).build().unwrap();
    assert_eq!(now(&provider).await, "Bearer old");
    advance(seconds(540)).await;
    assert_eq!(now(&provider).await, "Bearer old");
    settle().await;
    assert_eq!(endpoint.calls(), 0);
    advance(seconds(60)).await;
    assert_eq!(now(&provider).await, "Bearer token-1");
}

/// tokio's paused time, and a wall clock that is so much behind.
#[derive(Debug)]
struct Wall(Duration);

impl Clock for Wall {
    fn now(&self) -> std::time::Instant {
        SystemClock.now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now() - self.0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_wall_clock_does_not_shorten_or_lengthen_a_life() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().clock(Arc::new(Wall(seconds(3600)))).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(3500)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 1);
    advance(seconds(200)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

/// A store that goes wrong.
#[derive(Clone, Copy, Debug)]
enum Faulty {
    Fails,
    Hangs,
    Panics,
}

impl Faulty {
    async fn go_wrong<T>(self) -> Result<T> {
        match self {
            Self::Fails => Err(Error::configuration("store", "is broken")),
            Self::Hangs => std::future::pending().await,
            Self::Panics => panic!("a store with a bug"),
        }
    }
}

#[async_trait::async_trait]
impl TokenStore for Faulty {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        self.go_wrong().await
    }

    async fn save(&self, _: &TokenKey, _: &StoredToken) -> Result<()> {
        self.go_wrong().await
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        self.go_wrong().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_does_no_harm() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(Faulty::Fails)).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &code(42)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_done_without_after_its_limit() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let builder = endpoint.builder().store(Arc::new(Faulty::Hangs));
    let provider = builder.store_timeout(seconds(3)).timeout(seconds(1)).build().unwrap();
    let (tokens, took) = timed(herd(&provider)).await;
    assert!(tokens.into_iter().all(|token| name(&token.unwrap()) == "Bearer token-1"));
    assert_eq!(took, seconds(3) + LATENCY + seconds(3));
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_is_one_failure_and_no_end() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(Faulty::Panics)).build().unwrap();
    for token in herd(&provider).await {
        assert!(token.unwrap_err().is_retryable());
    }
    advance(seconds(1)).await;
    assert!(provider.token().await.unwrap_err().is_retryable(), "tried again, and failed again");
    assert_eq!(endpoint.calls(), 0);
}

/// A store that cannot forget.
#[derive(Debug, Default)]
struct Stubborn(MemoryStore);

#[async_trait::async_trait]
impl TokenStore for Stubborn {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        self.0.load(key).await
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        self.0.save(key, token).await
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        Err(Error::configuration("store", "is full of memories"))
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_does_not_come_back_from_a_store_that_cannot_forget() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.builder().store(Arc::new(Stubborn::default())).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &code(42)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[test]
fn a_stored_token_shows_when_and_not_what() {
    let stored = StoredToken::new("hush-token".to_owned().into(), SystemTime::UNIX_EPOCH, None);
    let shown = format!("{stored:?} {:?}", MemoryStore::default());
    assert!(shown.contains("issued") && !shown.contains("hush"), "{shown}");
}
