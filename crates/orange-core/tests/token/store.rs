//! Tokens shared between clients through a store, and faulty stores.

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
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let first_client = endpoint.builder().store(store.clone()).build().unwrap();
    let second_client = endpoint.builder().store(store.clone()).build().unwrap();
    let first_token = first_client.token().await.unwrap();
    assert_eq!(current_header(&second_client).await, header_value(&first_token));
    assert_eq!(endpoint.requests(), 1);
    // Both clients reject it, one replaces it and the other loads the replacement.
    let shared_token = second_client.token().await.unwrap();
    first_client.reject(&first_token, &unauthorized(42)).await;
    assert!(store.load(&key()).await.unwrap().is_none(), "it was removed");
    let second_token = first_client.token().await.unwrap();
    second_client.reject(&shared_token, &unauthorized(42)).await;
    let loaded_token = second_client.token().await.unwrap();
    assert_eq!(endpoint.requests(), 2);
    assert_eq!(header_value(&second_token), "Bearer token-2");
    assert_eq!(header_value(&loaded_token), header_value(&second_token));
    // A late rejection does not remove the new token from the store.
    second_client.reject(&shared_token, &unauthorized(42)).await;
    assert!(store.load(&key()).await.unwrap().is_some());
    second_client.reject(&loaded_token, &unauthorized(42)).await;
    assert_eq!(current_header(&second_client).await, "Bearer token-3");
    assert_eq!(endpoint.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_uses_a_token_stored_by_another_client() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let first_client = endpoint.builder().store(store.clone()).build().unwrap();
    let second_client =
        endpoint.builder().store(store).clock(Arc::new(SkewedClock(Duration::ZERO))).build().unwrap();
    first_client.token().await.unwrap();
    second_client.token().await.unwrap();
    advance(seconds(3556)).await;
    first_client.token().await.unwrap();
    settle().await;
    assert_eq!((endpoint.requests(), current_header(&first_client).await.as_str()), (2, "Bearer token-2"));
    second_client.token().await.unwrap();
    settle().await;
    assert_eq!((endpoint.requests(), current_header(&second_client).await.as_str()), (2, "Bearer token-2"));
}

#[tokio::test(start_paused = true)]
async fn tokens_are_stored_by_client_endpoint_and_scope() {
    let store = Arc::new(MemoryStore::default());
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = |url: &str, id: &str, scope: &str| {
        let mut token_endpoint = TokenEndpoint::new(url).unwrap();
        if !scope.is_empty() {
            token_endpoint = token_endpoint.with_scope(scope).unwrap();
        }
        let credentials = Credentials::new(id, "secret").unwrap();
        let builder = ClientCredentials::builder(token_endpoint, credentials, Arc::new(endpoint.clone()));
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
            assert_eq!(
                current_header(&provider(url, id, scope)).await,
                format!("Bearer token-{number}"),
                "{round}"
            );
        }
    }
    assert_eq!(endpoint.requests(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_stored_token_does_not_count_as_a_request() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let store = MemoryStore::default();
    let provider = endpoint.builder().calls_per_minute(1).store(Arc::new(store.clone())).build().unwrap();
    for number in 0..10 {
        let stored = StoredToken::new(format!("stored-{number}").into(), SystemTime::now(), None);
        store.save(&key(), &stored).await.unwrap();
        let token = provider.token().await.unwrap();
        assert_eq!(header_value(&token), format!("Bearer stored-{number}"));
        provider.reject(&token, &unauthorized(42)).await;
        // Maximum backoff between tokens that never work.
        advance(seconds(30)).await;
    }
    assert_eq!(current_header(&provider).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn only_valid_stored_tokens_are_used() {
    let now = SystemTime::now();
    let hour = seconds(3600);
    let stored = |secret: &str, issued, expires| StoredToken::new(secret.to_owned().into(), issued, expires);
    for (stored, is_used) in [
        (stored("good", now, Some(now + hour)), true),
        (stored("good", now, None), true),
        (stored("of-a-fast-clock", now + 2 * hour, Some(now + 3 * hour)), true),
        (stored("expired", now - 2 * hour, Some(now - hour)), false),
        (stored("expires-before-its-issue", now, Some(now - hour)), false),
        (stored("no token\r\nx-header: 1", now, Some(now + hour)), false),
        (stored("", now, Some(now + hour)), false),
    ] {
        let store = MemoryStore::default();
        store.save(&key(), &stored).await.unwrap();
        let endpoint = Endpoint::new([Step::Grant("3600")]);
        let provider = endpoint.builder().store(Arc::new(store)).build().unwrap();
        let expected = if is_used { stored.secret.expose_secret() } else { "token-1" };
        assert_eq!(current_header(&provider).await, format!("Bearer {expected}"), "{stored:?}");
        assert_eq!(endpoint.requests(), u32::from(!is_used), "{stored:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stored_token_expires_from_its_issue_time() {
    let store = MemoryStore::default();
    let issued = SystemTime::now() - seconds(3000);
    let stored = StoredToken::new("old".to_owned().into(), issued, Some(issued + seconds(3600)));
    store.save(&key(), &stored).await.unwrap();
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.builder().store(Arc::new(store)).build().unwrap();
    assert_eq!(current_header(&provider).await, "Bearer old");
    advance(seconds(540)).await;
    assert_eq!(current_header(&provider).await, "Bearer old");
    settle().await;
    assert_eq!(endpoint.requests(), 0);
    advance(seconds(60)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-1");
}

/// Tokio's paused time, with a wall clock that is behind by the duration.
#[derive(Debug)]
struct SkewedClock(Duration);

impl Clock for SkewedClock {
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
async fn a_wrong_wall_clock_does_not_change_the_validity() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.builder().clock(Arc::new(SkewedClock(seconds(3600)))).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(3500)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.requests(), 1);
    advance(seconds(200)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

/// A store whose methods all fail, hang or panic.
#[derive(Clone, Copy, Debug)]
enum FaultyStore {
    Fails,
    Hangs,
    Panics,
}

impl FaultyStore {
    async fn fail<T>(self) -> Result<T> {
        match self {
            Self::Fails => Err(Error::configuration("store", "is broken")),
            Self::Hangs => std::future::pending().await,
            Self::Panics => panic!("a store with a bug"),
        }
    }
}

#[async_trait::async_trait]
impl TokenStore for FaultyStore {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        self.fail().await
    }

    async fn save(&self, _: &TokenKey, _: &StoredToken) -> Result<()> {
        self.fail().await
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        self.fail().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_store_does_not_prevent_fetching() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.builder().store(Arc::new(FaultyStore::Fails)).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &unauthorized(42)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_hanging_store_is_bypassed_after_its_timeout() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let builder = endpoint.builder().store(Arc::new(FaultyStore::Hangs));
    let provider = builder.store_timeout(seconds(3)).timeout(seconds(1)).build().unwrap();
    let (tokens, took) = timed(concurrent_tokens(&provider)).await;
    assert!(tokens.into_iter().all(|token| header_value(&token.unwrap()) == "Bearer token-1"));
    assert_eq!(took, seconds(3) + LATENCY + seconds(3));
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_panicking_store_is_a_retryable_failure() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.builder().store(Arc::new(FaultyStore::Panics)).build().unwrap();
    for token in concurrent_tokens(&provider).await {
        assert!(token.unwrap_err().is_retryable());
    }
    advance(seconds(1)).await;
    assert!(provider.token().await.unwrap_err().is_retryable(), "tried again, and failed again");
    assert_eq!(endpoint.requests(), 0);
}

/// A store whose `remove` fails.
#[derive(Debug, Default)]
struct UnremovableStore(MemoryStore);

#[async_trait::async_trait]
impl TokenStore for UnremovableStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        self.0.load(key).await
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        self.0.save(key, token).await
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        Err(Error::configuration("store", "cannot remove tokens"))
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_not_reloaded_from_the_store() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.builder().store(Arc::new(UnremovableStore::default())).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &unauthorized(42)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[test]
fn debug_of_a_stored_token_hides_the_secret() {
    let stored = StoredToken::new("hush-token".to_owned().into(), SystemTime::UNIX_EPOCH, None);
    let text = format!("{stored:?} {:?}", MemoryStore::default());
    assert!(text.contains("issued") && !text.contains("hush"), "{text}");
}
