//! Bulk checks: concurrency, order, errors and cancellation.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use orange_core::breaker::BreakerPolicy;
use orange_core::bulk::{Outcome, Progress};
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind};
use orange_eligibility::{Eligibility, Place, PointOfInterest};
use tokio::sync::Notify;

/// Responds with the requested place, and counts requests in flight.
#[derive(Clone, Debug, Default)]
struct CountingTransport(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    in_flight: AtomicUsize,
    max_in_flight: AtomicUsize,
    requested: Mutex<Vec<String>>,
    /// Delays the response for this place until the notification.
    held: Mutex<Option<(String, Arc<Notify>)>>,
    /// Status and body of the response for a place.
    responses: Mutex<Vec<(String, u16, String)>>,
}

/// Grants tokens. All other requests fail to connect.
#[derive(Debug)]
struct UnreachableTransport;

#[async_trait::async_trait]
impl Transport for UnreachableTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t","expires_in":3600}"#.into()));
        }
        Err(TransportError::new(TransportErrorKind::Connect, true, "no route"))
    }
}

struct InFlightGuard(Arc<Counts>);

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, SeqCst);
    }
}

#[async_trait::async_trait]
impl Transport for CountingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t","expires_in":3600}"#.into()));
        }
        // The last part of the building code, after an encoded slash.
        let (_, code) = request.uri().query().unwrap().rsplit_once("%2F").unwrap();
        let (counts, code) = (self.0.clone(), code.to_owned());
        let now = counts.in_flight.fetch_add(1, SeqCst) + 1;
        counts.max_in_flight.fetch_max(now, SeqCst);
        let _in_flight = InFlightGuard(counts.clone());
        counts.requested.lock().unwrap().push(code.clone());
        let held = counts.held.lock().unwrap().clone();
        match held {
            Some((held, notify)) if held == code => notify.notified().await,
            _ => tokio::task::yield_now().await,
        }
        let responses = counts.responses.lock().unwrap().clone();
        let mut response = http::Response::new(Body::from(format!(r#"[{{"id":"{code}"}}]"#)));
        if let Some((_, status, body)) = responses.into_iter().find(|(place, ..)| *place == code) {
            response = http::Response::new(Body::from(body));
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        }
        Ok(response)
    }
}

fn eligibility(transport: &CountingTransport) -> Eligibility {
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key-0123").unwrap();
    let client =
        Client::builder().credentials(credentials).transport(transport.clone()).retry(RetryPolicy::none());
    Eligibility::new(&client.build().unwrap())
}

fn places(count: usize) -> Vec<Place> {
    (0..count).map(|number| Place::building(format!("IMB/59378/X/{number:04}"))).collect()
}

fn indices(outcomes: &[Outcome<Place, Vec<PointOfInterest>>]) -> Vec<usize> {
    outcomes.iter().map(|outcome| outcome.index).collect()
}

fn requested(transport: &CountingTransport) -> Vec<String> {
    transport.0.requested.lock().unwrap().clone()
}

#[tokio::test]
async fn the_concurrency_limit_is_respected() {
    for concurrency in [1, 3, 16] {
        let transport = CountingTransport::default();
        let outcomes: Vec<_> =
            eligibility(&transport).bulk(places(50)).concurrency(concurrency).collect().await;
        let unique: HashSet<usize> = indices(&outcomes).into_iter().collect();
        assert_eq!((outcomes.len(), unique.len()), (50, 50));
        assert_eq!(transport.0.max_in_flight.load(SeqCst), concurrency);
        for outcome in outcomes {
            let id = format!("{:04}", outcome.index);
            assert_eq!(outcome.result.unwrap()[0].id, Some(id), "the outcome belongs to its place");
        }
    }
}

#[tokio::test]
async fn a_slow_place_delays_only_ordered_outcomes() {
    let transport = CountingTransport::default();
    let release = Arc::new(Notify::new());
    *transport.0.held.lock().unwrap() = Some(("0001".to_owned(), release.clone()));
    let mut bulk = eligibility(&transport).bulk(places(9)).concurrency(3);
    let mut first = Vec::new();
    for _ in 0..8 {
        first.push(bulk.next().await.unwrap());
    }
    assert!(!indices(&first).contains(&1), "the other outcomes are not delayed");
    release.notify_one();
    assert_eq!(bulk.next().await.unwrap().index, 1);
    assert!(bulk.next().await.is_none());

    let transport = CountingTransport::default();
    *transport.0.held.lock().unwrap() = Some(("0001".to_owned(), release.clone()));
    let mut bulk = eligibility(&transport).bulk(places(100)).concurrency(3).in_order();
    assert_eq!(bulk.next().await.unwrap().index, 0);
    let is_pending = tokio::select! { biased; _ = bulk.next() => false, () = settle() => true };
    assert!(is_pending, "the second outcome is delayed");
    assert!(requested(&transport).len() <= 25, "the buffer is limited: {}", requested(&transport).len());
    release.notify_one();
    let rest: Vec<_> = bulk.collect().await;
    assert_eq!(indices(&rest), (1..100).collect::<Vec<_>>());
}

/// Yields 500 times, so that all other futures run until they wait.
async fn settle() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn only_errors_that_affect_all_places_stop_a_bulk() {
    let transport = CountingTransport::default();
    *transport.0.responses.lock().unwrap() = vec![
        ("0003".to_owned(), 404, r#"{"code":4042}"#.to_owned()),
        ("0004".to_owned(), 429, r#"{"code":53}"#.to_owned()),
    ];
    let mut all = places(8);
    all.push(Place::address("no comma"));
    let progresses = Arc::new(Mutex::new(Vec::new()));
    let recorded = progresses.clone();
    let mut bulk = eligibility(&transport).bulk(all).concurrency(1).on_progress(move |progress: Progress| {
        recorded.lock().unwrap().push((progress.succeeded, progress.failed))
    });
    let mut outcomes = Vec::new();
    while let Some(outcome) = bulk.next().await {
        outcomes.push(outcome);
    }
    assert_eq!(outcomes.len(), 9);
    assert!(bulk.stopped_by().is_none());
    assert_eq!((bulk.progress().succeeded, bulk.progress().failed), (6, 3));
    assert_eq!(progresses.lock().unwrap().last(), Some(&(6, 3)));
    assert_eq!(progresses.lock().unwrap().len(), 9);

    let refusals = [
        (401, r#"{"code":41}"#),
        (401, r#"{"code":42}"#),
        (401, r#"{"message":"Key expired"}"#),
        (401, ""),
        (403, r#"{"code":51}"#),
    ];
    for (status, body) in refusals {
        let transport = CountingTransport::default();
        *transport.0.responses.lock().unwrap() = vec![("0002".to_owned(), status, body.to_owned())];
        let mut bulk = eligibility(&transport).bulk(places(1000)).concurrency(2);
        let mut outcomes = 0;
        while bulk.next().await.is_some() {
            outcomes += 1;
        }
        assert!(bulk.stopped_by().is_some());
        assert!(outcomes <= 5 && requested(&transport).len() <= 6, "{outcomes} outcomes after a fatal error");
    }
}

#[tokio::test]
async fn locally_rejected_requests_stop_a_bulk() {
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key-0123").unwrap();
    let client = Client::builder()
        .credentials(credentials)
        .transport(UnreachableTransport)
        .retry(RetryPolicy::none())
        .breaker(BreakerPolicy::new().unreachable_threshold(2))
        .build()
        .unwrap();
    let mut bulk = Eligibility::new(&client).bulk(places(1000)).concurrency(1);
    let mut outcomes = 0;
    while bulk.next().await.is_some() {
        outcomes += 1;
    }
    assert_eq!(bulk.stopped_by().unwrap().kind(), ErrorKind::RejectedLocally);
    assert_eq!(outcomes, 3, "two connection errors, and one rejected locally");
}

#[tokio::test]
async fn a_dropped_bulk_can_be_continued() {
    let transport = CountingTransport::default();
    let release = Arc::new(Notify::new());
    *transport.0.held.lock().unwrap() = Some(("0007".to_owned(), release.clone()));
    let mut bulk = eligibility(&transport).bulk(places(20)).concurrency(2);
    let (mut done, mut cancelled) = (HashSet::new(), 0);
    for _ in 0..10 {
        // Dropping the future of `next` after a poll loses no outcome.
        let requests = requested(&transport).len();
        let polled = tokio::select! {
            biased;
            found = bulk.next() => found,
            () = std::future::ready(()) => None,
        };
        cancelled += usize::from(polled.is_none() && requested(&transport).len() > requests);
        let outcome = match polled {
            Some(outcome) => outcome,
            None => bulk.next().await.unwrap(),
        };
        assert!(done.insert(outcome.input), "a duplicate outcome");
    }
    assert!(cancelled > 0, "a future that had sent a request was dropped");
    drop(bulk);
    assert_eq!(transport.0.in_flight.load(SeqCst), 0, "the requests are cancelled");

    *transport.0.held.lock().unwrap() = None;
    transport.0.requested.lock().unwrap().clear();
    let (done_before, all) = (done.clone(), places(20));
    let mut bulk = eligibility(&transport).bulk(&all).skip_done(|place| done_before.contains(*place));
    while let Some(outcome) = bulk.next().await {
        assert!(done.insert(outcome.input.clone()));
    }
    assert_eq!((done.len(), requested(&transport).len(), bulk.progress().skipped), (20, 10, 10));
}

#[tokio::test]
async fn a_bulk_is_lazy_and_send() {
    fn assert_send<T: Send + 'static>(_: &T) {}
    let transport = CountingTransport::default();
    let bulk = eligibility(&transport).bulk(places(3));
    assert_send(&bulk);
    settle().await;
    assert!(requested(&transport).is_empty());
    drop(bulk);
    assert!(eligibility(&transport).bulk(Vec::<Place>::new()).next().await.is_none());
}
