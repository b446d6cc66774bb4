//! Deduplication: each event is handled once, and again if handling failed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::FutureExt as _;
use orange_events::{
    ClaimResult, CloudEvent, DeduplicationStore, EventKey, MemoryDeduplicationStore, Rejection, StoreError,
    Webhook,
};
use serde_json::json;

use crate::support::{deliver, event, event_with, receiver, structured};

#[tokio::test]
async fn a_repeated_event_gets_204_and_is_not_handled_again() {
    let (webhook, handled) = (Webhook::new(receiver()), AtomicUsize::new(0));
    let count = |_| {
        handled.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(()))
    };
    let clone_of_webhook = webhook.clone();
    for body in [event().to_string(), event().to_string(), event_with("type", json!("another"))] {
        assert_eq!(deliver(&clone_of_webhook, &structured(), &body, count).await.status(), 204);
    }
    assert_eq!(handled.load(Ordering::Relaxed), 1, "same source and id: the same event");
    for body in [event_with("id", json!("e-2")), event_with("source", json!("/elsewhere"))] {
        assert_eq!(deliver(&webhook, &structured(), &body, count).await.status(), 204);
    }
    assert_eq!(handled.load(Ordering::Relaxed), 3);
}

/// Delivers the event and asserts that it is handled.
async fn assert_handled(webhook: &Webhook<CloudEvent>) {
    let (head, body, mut handled) = (structured(), event().to_string(), false);
    let response = deliver(webhook, &head, &body, |_| {
        handled = true;
        std::future::ready(Ok(()))
    });
    assert_eq!(response.await.status(), 204);
    assert!(handled);
}

#[tokio::test]
async fn a_failed_event_is_handled_on_the_next_delivery() {
    let webhook = Webhook::new(receiver());
    let handler = async |_| Err(Rejection::failed("the table is locked"));
    let failed = deliver(&webhook, &structured(), &event().to_string(), handler).await;
    assert_eq!(failed.status(), 500);
    assert_handled(&webhook).await;
}

#[tokio::test]
async fn an_event_is_handled_again_after_a_panic() {
    let webhook = Webhook::new(receiver());
    let (head, body) = (structured(), event().to_string());
    let panics = deliver(&webhook, &head, &body, async |_| panic!("a defect"));
    assert!(std::panic::AssertUnwindSafe(panics).catch_unwind().await.is_err());
    assert_handled(&webhook).await;
}

#[tokio::test]
async fn an_event_that_is_being_handled_gets_503() {
    let webhook = Webhook::new(receiver());
    let (head, body) = (structured(), event().to_string());
    let mut pending = Box::pin(deliver(&webhook, &head, &body, async |_| std::future::pending().await));
    assert!((&mut pending).now_or_never().is_none());
    let concurrent =
        deliver(&webhook, &head, &body, async |_| panic!("the event is handled concurrently")).await;
    assert_eq!(concurrent.status(), 503);
    assert_eq!(concurrent.headers()["retry-after"], "1");
}

#[tokio::test]
async fn an_event_is_handled_again_after_the_sender_disconnects() {
    let webhook = Webhook::new(receiver());
    let (head, body) = (structured(), event().to_string());
    let mut pending = Box::pin(deliver(&webhook, &head, &body, async |_| std::future::pending().await));
    assert!((&mut pending).now_or_never().is_none());
    // The web framework drops the future.
    drop(pending);
    assert_handled(&webhook).await;
}

/// Store whose `commit` always fails. `begin` fails too unless `begin_succeeds`.
#[derive(Debug)]
struct FailingStore {
    begin_succeeds: bool,
    released: AtomicUsize,
}

#[async_trait::async_trait]
impl DeduplicationStore for FailingStore {
    async fn begin(&self, _key: &EventKey) -> Result<ClaimResult, StoreError> {
        if self.begin_succeeds { Ok(ClaimResult::New) } else { Err(StoreError::new("no connection")) }
    }

    async fn commit(&self, _key: &EventKey) -> Result<(), StoreError> {
        Err(StoreError::new("no connection"))
    }

    fn release(&self, _key: &EventKey) {
        self.released.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn an_event_is_not_lost_if_the_store_fails() {
    for (begin_succeeds, status) in [(false, 500), (true, 204)] {
        let store = Arc::new(FailingStore { begin_succeeds, released: AtomicUsize::new(0) });
        let webhook = Webhook::new(receiver()).store(store.clone());
        let mut handled = 0;
        let (head, body) = (structured(), event().to_string());
        let response = deliver(&webhook, &head, &body, |_| {
            handled += 1;
            std::future::ready(Ok(()))
        });
        assert_eq!(response.await.status(), status);
        assert_eq!(handled, usize::from(begin_succeeds));
        assert_eq!(store.released.load(Ordering::Relaxed), usize::from(begin_succeeds));
    }
}

#[tokio::test]
async fn the_memory_store_removes_the_oldest_handled_event() {
    let store = MemoryDeduplicationStore::with_capacity(2);
    let key = |id: usize| EventKey::new("/a", id.to_string());
    for id in 0..3 {
        assert_eq!(store.begin(&key(id)).await.unwrap(), ClaimResult::New);
        store.commit(&key(id)).await.unwrap();
        // A repeated commit has no effect.
        store.commit(&key(id)).await.unwrap();
    }
    assert_eq!(store.begin(&key(2)).await.unwrap(), ClaimResult::Handled);
    assert_eq!(store.begin(&key(1)).await.unwrap(), ClaimResult::Handled);
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::New);
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::InProgress);
    store.release(&key(0));
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::New);
    store.release(&key(2));
    assert_eq!(
        store.begin(&key(2)).await.unwrap(),
        ClaimResult::Handled,
        "a handled event cannot be released"
    );
}

/// Store whose `commit` never completes. `begin` never completes either unless `begin_succeeds`.
#[derive(Debug)]
struct HangingStore {
    begin_succeeds: bool,
    released: AtomicUsize,
}

#[async_trait::async_trait]
impl DeduplicationStore for HangingStore {
    async fn begin(&self, _: &EventKey) -> Result<ClaimResult, StoreError> {
        if self.begin_succeeds { Ok(ClaimResult::New) } else { std::future::pending().await }
    }

    async fn commit(&self, _: &EventKey) -> Result<(), StoreError> {
        std::future::pending().await
    }

    fn release(&self, _: &EventKey) {
        self.released.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_times_out_is_treated_as_failed() {
    let (head, body) = (structured(), event().to_string());
    for (begin_succeeds, status) in [(false, 500), (true, 204)] {
        let store = Arc::new(HangingStore { begin_succeeds, released: AtomicUsize::new(0) });
        let webhook = Webhook::new(receiver()).store(store.clone());
        let start = tokio::time::Instant::now();
        let mut handled = 0;
        let response = deliver(&webhook, &head, &body, |_| {
            handled += 1;
            std::future::ready(Ok(()))
        });
        let response = tokio::time::timeout(Duration::from_secs(60), response).await.unwrap();
        assert_eq!((response.status().as_u16(), handled), (status, usize::from(begin_succeeds)));
        assert_eq!(start.elapsed(), Duration::from_secs(2));
        assert_eq!(store.released.load(Ordering::Relaxed), usize::from(begin_succeeds));
    }
}
