//! Each event is handled once, and one that could not be handled is handled by the next try.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::FutureExt as _;
use orange_events::{ClaimResult, EventKey, MemorySeen, Rejection, SeenStore, StoreError, Webhook};
use serde_json::json;

use crate::support::{answer, event, event_with, receiver, structured};

#[tokio::test]
async fn a_repeated_event_is_answered_204_and_not_handled() {
    let (webhook, handled) = (Webhook::new(receiver()), AtomicUsize::new(0));
    let count = |_| {
        handled.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(()))
    };
    let again = webhook.clone();
    for body in [event().to_string(), event().to_string(), event_with("type", json!("another"))] {
        assert_eq!(answer(&again, &structured(), &body, count).await.status(), 204);
    }
    assert_eq!(handled.load(Ordering::Relaxed), 1, "same source and id: the same event");
    for body in [event_with("id", json!("e-2")), event_with("source", json!("/elsewhere"))] {
        assert_eq!(answer(&webhook, &structured(), &body, count).await.status(), 204);
    }
    assert_eq!(handled.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn an_event_that_could_not_be_handled_is_handled_by_the_next_try() {
    let webhook = Webhook::new(receiver());
    let (head, body) = (structured(), event().to_string());
    let failed =
        answer(&webhook, &head, &body, async |_| Err(Rejection::failed("the table is locked"))).await;
    assert_eq!(failed.status(), 500);

    let panics = answer(&webhook, &head, &body, async |_| panic!("a defect"));
    assert!(std::panic::AssertUnwindSafe(panics).catch_unwind().await.is_err());

    // The sender hangs up, and the web framework drops what it had begun.
    let mut stuck = Box::pin(answer(&webhook, &head, &body, async |_| std::future::pending().await));
    assert!((&mut stuck).now_or_never().is_none());
    let meanwhile = answer(&webhook, &head, &body, async |_| panic!("handled twice at once")).await;
    assert_eq!(meanwhile.status(), 503);
    assert_eq!(meanwhile.headers()["retry-after"], "1");
    drop(stuck);

    let mut handled = false;
    let taken = answer(&webhook, &head, &body, |_| {
        handled = true;
        std::future::ready(Ok(()))
    });
    assert_eq!(taken.await.status(), 204);
    assert!(handled);
}

/// A store whose every other step fails.
#[derive(Debug)]
struct Broken {
    begins: bool,
    released: AtomicUsize,
}

#[async_trait::async_trait]
impl SeenStore for Broken {
    async fn begin(&self, _key: &EventKey) -> Result<ClaimResult, StoreError> {
        if self.begins { Ok(ClaimResult::New) } else { Err(StoreError::new("no connection")) }
    }

    async fn commit(&self, _key: &EventKey) -> Result<(), StoreError> {
        Err(StoreError::new("no connection"))
    }

    fn release(&self, _key: &EventKey) {
        self.released.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_asked_loses_no_event() {
    for (begins, status) in [(false, 500), (true, 204)] {
        let store = Arc::new(Broken { begins, released: AtomicUsize::new(0) });
        let webhook = Webhook::new(receiver()).store(store.clone());
        let mut handled = 0;
        let (head, body) = (structured(), event().to_string());
        let answered = answer(&webhook, &head, &body, |_| {
            handled += 1;
            std::future::ready(Ok(()))
        });
        assert_eq!(answered.await.status(), status);
        assert_eq!(handled, usize::from(begins));
        assert_eq!(store.released.load(Ordering::Relaxed), usize::from(begins));
    }
}

#[tokio::test]
async fn the_memory_of_one_process_forgets_the_oldest() {
    let store = MemorySeen::with_capacity(2);
    let key = |id: usize| EventKey::new("/a", id.to_string());
    for id in 0..3 {
        assert_eq!(store.begin(&key(id)).await.unwrap(), ClaimResult::New);
        store.commit(&key(id)).await.unwrap();
        // Twice is once.
        store.commit(&key(id)).await.unwrap();
    }
    assert_eq!(store.begin(&key(2)).await.unwrap(), ClaimResult::Seen);
    assert_eq!(store.begin(&key(1)).await.unwrap(), ClaimResult::Seen);
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::New);
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::InProgress);
    store.release(&key(0));
    assert_eq!(store.begin(&key(0)).await.unwrap(), ClaimResult::New);
    store.release(&key(2));
    assert_eq!(store.begin(&key(2)).await.unwrap(), ClaimResult::Seen, "what is seen cannot be given back");
}

/// A store that does not answer, or only when it is to remember.
#[derive(Debug)]
struct Stands {
    begins: bool,
    released: AtomicUsize,
}

#[async_trait::async_trait]
impl SeenStore for Stands {
    async fn begin(&self, _: &EventKey) -> Result<ClaimResult, StoreError> {
        if self.begins { Ok(ClaimResult::New) } else { std::future::pending().await }
    }

    async fn commit(&self, _: &EventKey) -> Result<(), StoreError> {
        std::future::pending().await
    }

    fn release(&self, _: &EventKey) {
        self.released.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_a_store_that_cannot_be_asked() {
    let (head, body) = (structured(), event().to_string());
    for (begins, status) in [(false, 500), (true, 204)] {
        let store = Arc::new(Stands { begins, released: AtomicUsize::new(0) });
        let webhook = Webhook::new(receiver()).store(store.clone());
        let began = tokio::time::Instant::now();
        let mut handled = 0;
        let answered = answer(&webhook, &head, &body, |_| {
            handled += 1;
            std::future::ready(Ok(()))
        });
        let answered = tokio::time::timeout(Duration::from_secs(60), answered).await.unwrap();
        assert_eq!((answered.status().as_u16(), handled), (status, usize::from(begins)));
        assert_eq!(began.elapsed(), Duration::from_secs(2));
        assert_eq!(store.released.load(Ordering::Relaxed), usize::from(begins));
    }
}
