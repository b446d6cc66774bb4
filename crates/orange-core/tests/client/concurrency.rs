//! The limit on concurrent requests of one API.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::throttle::ThrottlePolicy;
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Service, StreamingResponse};

use crate::support::*;

/// Responds after 50 ms and counts the concurrent requests.
#[derive(Clone, Debug, Default)]
struct SlowTransport {
    active: Arc<AtomicUsize>,
    max_active: Arc<AtomicUsize>,
}

#[async_trait::async_trait]
impl Transport for SlowTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        let active = self.active.fetch_add(1, Ordering::SeqCst) + 1;
        self.max_active.fetch_max(active, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(50)).await;
        self.active.fetch_sub(1, Ordering::SeqCst);
        Ok(http::Response::new("1".into()))
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_requests_run_64_at_a_time_in_fifo_order() {
    let transport = SlowTransport::default();
    let service = service_over(&transport);
    let batches = Mutex::new(Vec::new());
    let calls = (0..10_000).map(|number| {
        let (service, batches) = (&service, &batches);
        async move {
            service.send(&GetThing("1")).await.unwrap();
            // Requests complete in batches of 64, each batch in any order.
            batches.lock().unwrap().push(number / 64);
        }
    });
    futures_util::future::join_all(calls).await;
    assert_eq!(transport.max_active.load(Ordering::SeqCst), 64);
    let batches = batches.into_inner().unwrap();
    assert!(batches.len() == 10_000 && batches.is_sorted(), "completed out of order");
}

#[tokio::test(start_paused = true)]
async fn the_concurrency_limit_can_be_changed_or_removed() {
    for (policy, max) in [
        (ThrottlePolicy::new().concurrency_limit(3), 3),
        (ThrottlePolicy::new().concurrency_limit(None), 200),
        (ThrottlePolicy::new().concurrency_limit(usize::MAX), 200),
        (ThrottlePolicy::none(), 200),
    ] {
        let transport = SlowTransport::default();
        let service = client_builder(&transport).throttle(policy.clone()).build().unwrap().service(&API);
        let calls = (0..200).map(|_| async { service.send(&GetThing("1")).await.unwrap() });
        futures_util::future::join_all(calls).await;
        assert_eq!(transport.max_active.load(Ordering::SeqCst), max, "{policy:?}");
    }
}

async fn open_downloads(service: &Service, number: usize) -> Vec<StreamingResponse> {
    let opening = (0..number).map(|_| async { service.open(&GetThing("1")).await.unwrap() });
    futures_util::future::join_all(opening).await
}

#[tokio::test(start_paused = true)]
async fn open_downloads_leave_permits_for_other_requests() {
    let transport = SlowTransport::default();
    let service = service_over(&transport);
    // Downloads may use three quarters of the 64 permits.
    let downloads = open_downloads(&service, 48).await;
    let calls = (0..100).map(|_| async { service.send(&GetThing("1")).await.unwrap() });
    futures_util::future::join_all(calls).await;
    // A further download waits until the operation timeout; the error names the exhausted permits.
    let error = service.open(&GetThing("1")).await.unwrap_err();
    assert!(error.is_timeout() && error.never_sent() && !error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the operation took longer than 60s, waiting for one of the 48 concurrent downloads of this \
         API: read or drop open ones, or raise `ThrottlePolicy::concurrency_limit` (64)"
    );
    drop(downloads);
    drop(service.open(&GetThing("1")).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_timeout_names_the_permit_that_the_request_waited_for() {
    let service = client_builder(&SlowTransport::default())
        .throttle(ThrottlePolicy::new().concurrency_limit(1))
        .build()
        .unwrap();
    let service = service.service(&API);
    let _download = open_downloads(&service, 1).await;
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert!(error.is_timeout() && error.never_sent(), "{error}");
    let expected = "waiting for one of the 1 concurrent requests of this API";
    assert!(error.to_string().contains(expected), "{error}");
}
