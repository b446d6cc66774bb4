//! Many places at once: how many at a time, in which order, what a failure does, what dropping does.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind};
use orange_eligibility::{Eligibility, Outcome, Place, Progress};
use tokio::sync::Notify;

/// Answers with the place that was asked about, once it is let; counts what is under way.
#[derive(Clone, Debug, Default)]
struct Counting(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    under_way: AtomicUsize,
    most: AtomicUsize,
    asked: Mutex<Vec<String>>,
    /// Holds back this place until it is told to go on.
    held: Mutex<Option<(String, Arc<Notify>)>>,
    /// Answers this place with status and body.
    answers: Mutex<Vec<(String, u16, String)>>,
}

/// Gives tokens, and has no way to anything else.
#[derive(Debug)]
struct Unreachable;

#[async_trait::async_trait]
impl Transport for Unreachable {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t","expires_in":3600}"#.into()));
        }
        Err(TransportError::new(TransportErrorKind::Connect, true, "no route"))
    }
}

struct UnderWay(Arc<Counts>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, SeqCst);
    }
}

#[async_trait::async_trait]
impl Transport for Counting {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t","expires_in":3600}"#.into()));
        }
        let (_, code) = request.uri().query().unwrap().rsplit_once("F").unwrap();
        let (counts, code) = (self.0.clone(), code.to_owned());
        let now = counts.under_way.fetch_add(1, SeqCst) + 1;
        counts.most.fetch_max(now, SeqCst);
        let _under_way = UnderWay(counts.clone());
        counts.asked.lock().unwrap().push(code.clone());
        let held = counts.held.lock().unwrap().clone();
        match held {
            Some((which, notify)) if which == code => notify.notified().await,
            _ => tokio::task::yield_now().await,
        }
        let answers = counts.answers.lock().unwrap().clone();
        let mut answer = http::Response::new(Body::from(format!(r#"[{{"id":"{code}"}}]"#)));
        if let Some((_, status, body)) = answers.into_iter().find(|(which, ..)| *which == code) {
            answer = http::Response::new(Body::from(body));
            *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
        }
        Ok(answer)
    }
}

fn eligibility(wire: &Counting) -> Eligibility {
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key-0123").unwrap();
    let client =
        Client::builder().credentials(credentials).transport(wire.clone()).retry(RetryPolicy::none());
    Eligibility::new(&client.build().unwrap())
}

fn places(count: usize) -> Vec<Place> {
    (0..count).map(|number| Place::building(format!("IMB/59378/X/{number:04}"))).collect()
}

fn indices(outcomes: &[Outcome]) -> Vec<usize> {
    outcomes.iter().map(|outcome| outcome.index).collect()
}

fn asked(wire: &Counting) -> Vec<String> {
    wire.0.asked.lock().unwrap().clone()
}

#[tokio::test]
async fn every_place_has_one_outcome_and_no_more_than_so_many_are_under_way() {
    for concurrency in [1, 3, 16] {
        let wire = Counting::default();
        let outcomes: Vec<_> = eligibility(&wire).bulk(places(50)).concurrency(concurrency).collect().await;
        let found: HashSet<usize> = indices(&outcomes).into_iter().collect();
        assert_eq!((outcomes.len(), found.len()), (50, 50));
        assert_eq!(wire.0.most.load(SeqCst), concurrency);
        for outcome in outcomes {
            let id = format!("{:04}", outcome.index);
            assert_eq!(outcome.result.unwrap()[0].id, Some(id), "the outcome belongs to its place");
        }
    }
}

#[tokio::test]
async fn a_slow_place_holds_back_only_who_wants_the_order() {
    let wire = Counting::default();
    let go = Arc::new(Notify::new());
    *wire.0.held.lock().unwrap() = Some(("0001".to_owned(), go.clone()));
    let mut bulk = eligibility(&wire).bulk(places(9)).concurrency(3);
    let mut first = Vec::new();
    for _ in 0..8 {
        first.push(bulk.next().await.unwrap());
    }
    assert!(!indices(&first).contains(&1), "all others have come");
    go.notify_one();
    assert_eq!(bulk.next().await.unwrap().index, 1);
    assert!(bulk.next().await.is_none());

    let wire = Counting::default();
    *wire.0.held.lock().unwrap() = Some(("0001".to_owned(), go.clone()));
    let mut bulk = eligibility(&wire).bulk(places(100)).concurrency(3).in_order();
    assert_eq!(bulk.next().await.unwrap().index, 0);
    let waits = tokio::select! { biased; _ = bulk.next() => false, () = settle() => true };
    assert!(waits, "the second is not there yet");
    assert!(asked(&wire).len() <= 25, "and the fastest do not run away: {}", asked(&wire).len());
    go.notify_one();
    let rest: Vec<_> = bulk.collect().await;
    assert_eq!(indices(&rest), (1..100).collect::<Vec<_>>());
}

async fn settle() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_place_that_fails_is_an_outcome_and_refused_credentials_are_the_end() {
    let wire = Counting::default();
    *wire.0.answers.lock().unwrap() = vec![
        ("0003".to_owned(), 404, r#"{"code":4042}"#.to_owned()),
        ("0004".to_owned(), 429, r#"{"code":53}"#.to_owned()),
    ];
    let mut all = places(8);
    all.push(Place::address("no comma"));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let into = seen.clone();
    let mut bulk = eligibility(&wire)
        .bulk(all)
        .concurrency(1)
        .on_progress(move |progress: Progress| into.lock().unwrap().push((progress.found, progress.failed)));
    let mut outcomes = Vec::new();
    while let Some(outcome) = bulk.next().await {
        outcomes.push(outcome);
    }
    assert_eq!(outcomes.len(), 9);
    assert!(bulk.stopped_by().is_none());
    assert_eq!((bulk.progress().found, bulk.progress().failed), (6, 3));
    assert_eq!(seen.lock().unwrap().last(), Some(&(6, 3)));
    assert_eq!(seen.lock().unwrap().len(), 9);

    let refusals = [
        (401, r#"{"code":41}"#),
        (401, r#"{"code":42}"#),
        (401, r#"{"message":"Key expired"}"#),
        (401, ""),
        (403, r#"{"code":51}"#),
    ];
    for (status, body) in refusals {
        let wire = Counting::default();
        *wire.0.answers.lock().unwrap() = vec![("0002".to_owned(), status, body.to_owned())];
        let mut bulk = eligibility(&wire).bulk(places(1000)).concurrency(2);
        let mut outcomes = 0;
        while bulk.next().await.is_some() {
            outcomes += 1;
        }
        assert!(bulk.stopped_by().is_some());
        assert!(
            outcomes <= 5 && asked(&wire).len() <= 6,
            "{outcomes}: an application that goes on may be revoked"
        );
    }
}

#[tokio::test]
async fn calls_that_are_held_back_are_the_end_too() {
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key-0123").unwrap();
    let client = Client::builder()
        .credentials(credentials)
        .transport(Unreachable)
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
    assert_eq!(outcomes, 3, "two that could not be sent, and one that was not");
}

#[tokio::test]
async fn dropping_ends_what_is_under_way_and_a_later_run_asks_about_the_rest() {
    let wire = Counting::default();
    let go = Arc::new(Notify::new());
    *wire.0.held.lock().unwrap() = Some(("0007".to_owned(), go.clone()));
    let mut bulk = eligibility(&wire).bulk(places(20)).concurrency(2);
    let mut done = HashSet::new();
    for _ in 0..10 {
        // A future that is dropped half way loses nothing.
        let cut =
            tokio::select! { biased; () = std::future::ready(()) => None, found = bulk.next() => found };
        assert!(cut.is_none());
        let outcome = bulk.next().await.unwrap();
        assert!(done.insert(outcome.place), "no outcome twice");
    }
    drop(bulk);
    assert_eq!(wire.0.under_way.load(SeqCst), 0, "what was under way has ended");

    *wire.0.held.lock().unwrap() = None;
    wire.0.asked.lock().unwrap().clear();
    let before = done.clone();
    let mut bulk = eligibility(&wire).bulk(places(20)).skip_done(move |place| before.contains(place));
    while let Some(outcome) = bulk.next().await {
        assert!(done.insert(outcome.place));
    }
    assert_eq!((done.len(), asked(&wire).len(), bulk.progress().skipped), (20, 10, 10));
}

#[tokio::test]
async fn a_bulk_travels_between_threads_and_sends_nothing_before_it_is_polled() {
    fn travels<T: Send + 'static>(_: &T) {}
    let wire = Counting::default();
    let bulk = eligibility(&wire).bulk(places(3));
    travels(&bulk);
    settle().await;
    assert!(asked(&wire).is_empty());
    drop(bulk);
    assert!(eligibility(&wire).bulk(Vec::new()).next().await.is_none());
}
