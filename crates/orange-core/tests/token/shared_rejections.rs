//! Rejections that processes with a common store count together.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use orange_core::time::{BoxFuture, Clock, SystemClock};
use orange_core::token::{ClientCredentials, MemoryStore, TokenProvider};
use tokio::time::advance;

use crate::support::*;

/// A clock whose wall time follows the paused time: a new process computes the age of a token from it.
#[derive(Debug)]
struct PausedClock(Instant);

impl Clock for PausedClock {
    fn now(&self) -> Instant {
        SystemClock.now()
    }

    fn wall(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.now().duration_since(self.0)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

/// Processes that share a store.
struct Fleet {
    endpoint: Endpoint,
    store: MemoryStore,
    clock: Arc<PausedClock>,
}

impl Fleet {
    fn new() -> Self {
        Self {
            endpoint: Endpoint::new([Step::Grant("3600")]),
            store: MemoryStore::default(),
            clock: Arc::new(PausedClock(SystemClock.now())),
        }
    }

    /// Starts a process, which loads the token.
    async fn process(&self) -> ClientCredentials {
        let builder = self.endpoint.builder().store(Arc::new(self.store.clone())).clock(self.clock.clone());
        let provider = builder.build().unwrap();
        provider.token().await.unwrap();
        provider
    }

    /// The token that a new process uses.
    async fn token(&self) -> String {
        current_header(&self.process().await).await
    }
}

async fn processes(fleet: &Fleet, number: usize) -> Vec<ClientCredentials> {
    let mut processes = Vec::new();
    for _ in 0..number {
        processes.push(fleet.process().await);
    }
    processes
}

/// Rejects the current token once.
async fn reject(provider: &ClientCredentials) {
    let token = provider.current_token().unwrap();
    provider.reject(&token, &unauthorized(41)).await;
}

#[tokio::test(start_paused = true)]
async fn the_third_rejection_of_all_processes_replaces_the_token() {
    let fleet = Fleet::new();
    let processes = processes(&fleet, 5).await;
    advance(seconds(30)).await;
    for process in &processes[..2] {
        reject(process).await;
        assert_eq!(fleet.token().await, "Bearer token-1");
    }
    reject(&processes[2]).await;
    assert_eq!(fleet.token().await, "Bearer token-2");
    // The others use their token until it is rejected, and then take its successor from the store.
    assert_eq!(current_header(&processes[3]).await, "Bearer token-1");
    for process in [&processes[0], &processes[3], &processes[4]] {
        reject(process).await;
        assert_eq!(current_header(process).await, "Bearer token-2");
    }
    assert_eq!(fleet.endpoint.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn late_rejections_of_an_earlier_token_do_not_count() {
    let fleet = Fleet::new();
    let processes = processes(&fleet, 20).await;
    advance(seconds(30)).await;
    for process in &processes[..3] {
        reject(process).await;
    }
    assert_eq!(fleet.token().await, "Bearer token-2");
    advance(seconds(30)).await;
    for process in &processes[3..] {
        reject(process).await;
    }
    // The new token has its own count.
    reject(&fleet.process().await).await;
    reject(&fleet.process().await).await;
    assert_eq!(fleet.token().await, "Bearer token-2");
    reject(&fleet.process().await).await;
    assert_eq!(fleet.token().await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_process_that_loads_a_token_knows_its_age() {
    let fleet = Fleet::new();
    let start = tokio::time::Instant::now().into_std();
    fleet.process().await;
    advance(seconds(1800)).await;
    let expires = fleet.process().await.current_token().unwrap().expires().unwrap();
    assert_eq!(expires.duration_since(start).as_secs(), 3600);
    advance(seconds(1799)).await;
    assert_eq!(fleet.token().await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_success_after_a_rejection_starts_the_count_again() {
    let fleet = Fleet::new();
    let accepting = fleet.process().await;
    advance(seconds(30)).await;
    for _ in 0..10 {
        reject(&fleet.process().await).await;
        reject(&fleet.process().await).await;
        accepting.accept_again(&accepting.current_token().unwrap()).await;
    }
    assert_eq!(fleet.token().await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn an_api_that_rejects_every_token_causes_two_token_requests_per_minute() {
    let fleet = Fleet::new();
    // Each process ends after its first rejection, and the next one starts.
    for _ in 0..10 * 60 * 5 {
        reject(&fleet.process().await).await;
        advance(millis(200)).await;
    }
    let requests = fleet.endpoint.requests();
    assert!((18..=21).contains(&requests), "{requests} in ten minutes");
}

#[tokio::test(start_paused = true)]
async fn rejections_in_one_process_replace_a_token_of_any_age() {
    let fleet = Fleet::new();
    let (first, second) = (fleet.process().await, fleet.process().await);
    for process in [&first, &second, &first, &second] {
        reject(process).await;
    }
    assert_eq!(fleet.token().await, "Bearer token-1");
    reject(&first).await;
    assert_eq!(fleet.token().await, "Bearer token-2");
}
