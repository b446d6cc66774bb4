//! One token request for all providers that share a store with leases.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use futures_util::future::join_all;
use orange_core::token::{
    ClientCredentials, FetchOutcome, Lease, LeaseResult, StoredFailure, StoredRecord, StoredToken,
    TokenEndpoint, TokenKey, TokenProvider, TokenStore,
};
use orange_core::{Credentials, Error, Result};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, advance, sleep};

use crate::support::*;

/// Duration of a lease with the default settings: 15 s for the request, twice 2 s for the store, and 1 s.
const LEASE: Duration = Duration::from_secs(20);

/// A store with one key, leases and shared failures, on tokio's paused time.
#[derive(Clone, Debug, Default)]
struct LeaseStore(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    token: Option<StoredToken>,
    failure: Option<(StoredFailure, Instant)>,
    lease: Option<(String, Instant)>,
    leases: u64,
    fault: Option<Fault>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Reading,
    Locking,
    Writing,
}

impl LeaseStore {
    fn state(&self, faults: &[Fault]) -> Result<std::sync::MutexGuard<'_, State>> {
        let state = self.0.lock().unwrap();
        match state.fault {
            Some(fault) if faults.contains(&fault) => {
                Err(Error::store("store: connection refused", "refused"))
            }
            _ => Ok(state),
        }
    }

    fn set_fault(&self, fault: Option<Fault>) {
        self.0.lock().unwrap().fault = fault;
    }

    fn is_locked(&self) -> bool {
        self.0.lock().unwrap().lease.is_some()
    }

    /// Acquires the lease as a process that is then killed.
    async fn lose_lease(&self) {
        let result = self.acquire_lease(&TokenKey::new(TOKEN_URL, "id", ""), LEASE).await;
        assert!(matches!(result, Ok(LeaseResult::Held(_))));
    }
}

#[async_trait::async_trait]
impl TokenStore for LeaseStore {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(self.state(&[Fault::Reading])?.token.clone())
    }

    async fn save(&self, _: &TokenKey, token: &StoredToken) -> Result<()> {
        let mut state = self.state(&[Fault::Reading, Fault::Writing])?;
        (state.token, state.failure) = (Some(token.clone()), None);
        Ok(())
    }

    async fn remove(&self, _: &TokenKey, token: &SecretString) -> Result<()> {
        let mut state = self.state(&[Fault::Reading, Fault::Writing])?;
        state.token.take_if(|stored| stored.secret.expose_secret() == token.expose_secret());
        Ok(())
    }

    async fn load_record(&self, key: &TokenKey) -> Result<StoredRecord> {
        let token = self.load(key).await?;
        let failure = self.state(&[])?.failure.clone().map(|(failure, until)| {
            let json = failure.to_json();
            StoredFailure::from_json(json.as_bytes(), until.saturating_duration_since(Instant::now()))
                .unwrap()
        });
        Ok(StoredRecord::new(token, failure))
    }

    async fn acquire_lease(&self, _: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        let mut state = self.state(&[Fault::Reading, Fault::Locking])?;
        if let Some((_, end)) = state.lease.as_ref().filter(|(_, end)| Instant::now() < *end) {
            return Ok(LeaseResult::Taken { remaining: end.duration_since(Instant::now()) });
        }
        state.leases += 1;
        let owner = state.leases.to_string();
        state.lease = Some((owner.clone(), Instant::now() + duration));
        Ok(LeaseResult::Held(Lease::new(owner, state.leases)))
    }

    async fn complete_fetch(&self, _: &TokenKey, lease: &Lease, outcome: FetchOutcome<'_>) -> Result<()> {
        let mut state = self.state(&[Fault::Reading, Fault::Writing])?;
        if state.lease.as_ref().is_some_and(|(owner, _)| owner == lease.owner()) {
            state.lease = None;
            match outcome {
                FetchOutcome::Token(token) => {
                    (state.token, state.failure) = (Some(token.clone()), None);
                }
                FetchOutcome::Failure(failure) => {
                    state.failure = Some((failure.clone(), Instant::now() + failure.backoff()));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Providers of different processes that share a store.
fn fleet(endpoint: &Endpoint, store: &LeaseStore, size: usize) -> Vec<ClientCredentials> {
    let provider = || endpoint.builder().store(Arc::new(store.clone())).build().unwrap();
    (0..size).map(|_| provider()).collect()
}

async fn tokens_of(fleet: &[ClientCredentials]) -> Vec<Result<String>> {
    let header = |token: Result<_>| token.map(|token| header_value(&token));
    join_all(fleet.iter().map(|provider| async move { header(provider.token().await) })).await
}

#[tokio::test(start_paused = true)]
async fn a_fleet_sends_one_token_request() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 100);
    let (tokens, took) = timed(tokens_of(&fleet)).await;
    assert!(tokens.into_iter().all(|token| token.unwrap() == "Bearer token-1"));
    assert_eq!(endpoint.requests(), 1);
    assert!(took < seconds(1), "{took:?}");
    assert!(!store.is_locked());
}

#[tokio::test(start_paused = true)]
async fn a_fleet_refreshes_with_one_request_per_lifetime() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("600")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 10);
    let start = Instant::now();
    while start.elapsed() < seconds(1800) {
        for token in tokens_of(&fleet).await {
            token.unwrap();
        }
        advance(seconds(1)).await;
        settle().await;
        // A token is replaced from 30 to 60 s before it expires.
        let elapsed = start.elapsed().as_secs();
        assert!(u64::from(endpoint.requests()) <= 1 + elapsed / 540, "{elapsed}");
    }
    assert!(endpoint.requests() >= 3);
}

#[tokio::test(start_paused = true)]
async fn a_dead_endpoint_gets_one_request_per_backoff_from_the_fleet() {
    let (endpoint, store) = (Endpoint::new([Step::Respond(503, "")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 8);
    let mut requests = Vec::new();
    let start = Instant::now();
    while start.elapsed() < seconds(40) {
        let before = endpoint.requests();
        for error in tokens_of(&fleet).await {
            let error = error.unwrap_err();
            assert!(error.is_unavailable() && error.is_retryable(), "{error}");
        }
        assert!(endpoint.requests() - before <= 1);
        if endpoint.requests() > before {
            requests.push(start.elapsed().as_secs());
        }
        sleep(millis(100)).await;
    }
    // 0.75 s, doubled with each failure of any process.
    assert_eq!(requests, [0, 0, 2, 5, 11, 23]);
}

#[tokio::test(start_paused = true)]
async fn a_success_of_one_process_clears_the_failure_for_all() {
    let down = Step::Respond(503, "");
    let (endpoint, store) = (Endpoint::new([down, Step::Grant("3600")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 8);
    assert!(tokens_of(&fleet).await.iter().all(Result::is_err));
    advance(FIRST_BACKOFF).await;
    assert!(tokens_of(&fleet).await.iter().all(Result::is_ok));
    assert_eq!(endpoint.requests(), 2);
    assert!(store.0.lock().unwrap().failure.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_error_names_the_request_of_another_process() {
    let (endpoint, store) = (Endpoint::new([Step::Respond(503, "")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 2);
    fleet[0].token().await.unwrap_err();
    let error = fleet[1].token().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no access token: POST https://api.orange.com/oauth/v3/token: 503 Service Unavailable (request of another \
         process) (next token request in 1 s)"
    );
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn reset_backoff_ends_the_shared_backoff_of_one_process() {
    let refused = Step::Respond(401, r#"{"error":"invalid_client"}"#);
    let (endpoint, store) =
        (Endpoint::new([refused.clone(), refused, Step::Grant("3600")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 2);
    assert!(tokens_of(&fleet).await.iter().all(Result::is_err));
    fleet[1].reset_backoff();
    assert!(fleet[1].token().await.unwrap_err().is_invalid_credentials());
    assert!(fleet[0].token().await.is_err() && fleet[1].token().await.is_err());
    assert_eq!(endpoint.requests(), 2);
    fleet[1].reset_backoff();
    assert!(fleet[1].token().await.is_ok());
    advance(seconds(61)).await;
    assert_eq!(current_header(&fleet[0]).await, "Bearer token-3");
    assert_eq!(endpoint.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_replaced_credentials_does_not_stop_the_new_ones() {
    let refused = Step::Respond(401, r#"{"error":"invalid_client"}"#);
    let (endpoint, store) = (Endpoint::new([refused, Step::Grant("3600")]), LeaseStore::default());
    let provider = |secret: &str| {
        let endpoint_url = TokenEndpoint::new(TOKEN_URL).unwrap();
        let credentials = Credentials::new("id", secret).unwrap();
        let builder = ClientCredentials::builder(endpoint_url, credentials, Arc::new(endpoint.clone()));
        builder.store(Arc::new(store.clone())).build().unwrap()
    };
    assert!(provider("old").token().await.is_err());
    assert!(provider("old").token().await.is_err());
    assert_eq!(endpoint.requests(), 1);
    assert!(provider("new").token().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_killed_holder_delays_the_others_by_its_lease() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    store.lose_lease().await;
    let fleet = fleet(&endpoint, &store, 8);
    let (tokens, took) = timed(tokens_of(&fleet)).await;
    assert!(tokens.iter().all(Result::is_ok), "{tokens:?}");
    assert_eq!(endpoint.requests(), 1);
    assert!(took >= LEASE && took < LEASE + seconds(2), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_other_processes_ends_with_a_retryable_error() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    let provider = fleet(&endpoint, &store, 1).remove(0);
    let holders = tokio::spawn({
        let store = store.clone();
        async move {
            // Each holder is killed, and another one is always first to acquire the lease.
            loop {
                store.0.lock().unwrap().lease = None;
                store.lose_lease().await;
                sleep(seconds(5)).await;
            }
        }
    });
    sleep(millis(1)).await;
    let (token, took) = timed(provider.token()).await;
    holders.abort();
    let error = token.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert!(
        error.to_string().contains("the wait for the token request of another process took longer"),
        "{error}"
    );
    assert!(took >= LEASE && took < LEASE + seconds(5), "{took:?}");
    assert_eq!(endpoint.requests(), 0);
    // No request was sent, so there is no backoff.
    store.0.lock().unwrap().lease = None;
    assert!(provider.token().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn without_its_store_each_process_fetches_for_itself() {
    for fault in [Fault::Reading, Fault::Locking] {
        let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
        store.set_fault(Some(fault));
        let fleet = fleet(&endpoint, &store, 3);
        let (tokens, took) = timed(tokens_of(&fleet)).await;
        assert!(tokens.iter().all(Result::is_ok), "{fault:?}");
        assert_eq!(endpoint.requests(), 3, "{fault:?}");
        assert!(took < seconds(1), "{fault:?}: {took:?}");
        // Afterwards the store is used again.
        store.set_fault(None);
        for provider in &fleet {
            let token = provider.token().await.unwrap();
            provider.reject(&token, &unauthorized(42)).await;
        }
        tokens_of(&fleet).await.into_iter().for_each(|token| assert_eq!(token.unwrap(), "Bearer token-4"));
        assert_eq!(endpoint.requests(), 4, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_stored_delays_the_others_by_the_lease() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    store.set_fault(Some(Fault::Writing));
    let fleet = fleet(&endpoint, &store, 2);
    assert_eq!(current_header(&fleet[0]).await, "Bearer token-1");
    store.set_fault(None);
    let (header, took) = timed(current_header(&fleet[1])).await;
    assert_eq!(header, "Bearer token-2");
    assert!(took <= LEASE + seconds(1), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn an_old_token_is_replaced_by_the_newer_one_of_the_store() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 8);
    tokens_of(&fleet).await;
    let old = join_all(fleet.iter().map(TokenProvider::token)).await;
    // All processes receive the response that the token has expired.
    let rejections = fleet.iter().zip(&old).map(|(provider, token)| async move {
        provider.reject(token.as_ref().unwrap(), &unauthorized(42)).await;
        provider.token().await
    });
    for token in join_all(rejections).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_released_if_no_request_is_sent() {
    let (endpoint, store) = (Endpoint::new([Step::Grant("3600")]), LeaseStore::default());
    let provider = endpoint.builder().calls_per_minute(1).store(Arc::new(store.clone())).build().unwrap();
    let token = provider.token().await.unwrap();
    provider.reject(&token, &unauthorized(42)).await;
    assert!(provider.token().await.unwrap_err().to_string().contains("token_calls_per_minute"));
    assert!(!store.is_locked());
    assert!(store.0.lock().unwrap().failure.is_none(), "the limit of one process is not shared");
}

#[tokio::test(start_paused = true)]
async fn the_remaining_time_of_the_store_is_used_instead_of_the_wall_clock() {
    let hour = seconds(3600);
    // The clock of the process that stored the token is wrong by a day.
    for issued in [SystemTime::now() + 24 * hour, SystemTime::now() - 24 * hour] {
        for (remaining, is_used) in [(3000, true), (6, true), (5, false), (0, false)] {
            let store = LeaseStore::default();
            let token = StoredToken::new("stored".into(), issued, Some(issued + hour));
            store.0.lock().unwrap().token = Some(token.with_remaining(Some(seconds(remaining))));
            let endpoint = Endpoint::new([Step::Grant("3600")]);
            let provider = fleet(&endpoint, &store, 1).remove(0);
            let expected = if is_used { "Bearer stored" } else { "Bearer token-1" };
            assert_eq!(current_header(&provider).await, expected, "{remaining}");
            if is_used {
                store.0.lock().unwrap().token = None;
                advance(seconds(remaining) - millis(900)).await;
                assert_eq!(current_header(&provider).await, "Bearer token-1", "it expired");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_no_header_can_carry_is_a_shared_failure() {
    let (endpoint, store) = (Endpoint::new([Step::GrantFixed("not a token")]), LeaseStore::default());
    let fleet = fleet(&endpoint, &store, 8);
    for error in tokens_of(&fleet).await {
        let error = error.unwrap_err().to_string();
        assert!(error.contains("contains characters other than visible ASCII"), "{error}");
    }
    assert_eq!(endpoint.requests(), 1);
}
