//! Where nobody drives a flight: no runtime, a runtime that is gone, code that panics.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt;
use orange_core::Result;
use orange_core::time::{BoxFuture, Clock};
use orange_core::token::{ClientCredentials, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use tokio::runtime::{Builder, Runtime};
use tokio::time::advance;

use crate::support::*;

/// A clock that is set by hand and needs no runtime.
#[derive(Clone, Debug)]
struct Hand(Arc<Mutex<Instant>>);

impl Hand {
    fn turn(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Hand {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    /// Looks at the time whenever it is polled; these tests poll by hand.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (clock, until) = (self.clone(), self.now().checked_add(duration));
        Box::pin(std::future::poll_fn(move |_| match until {
            Some(until) if clock.now() >= until => Poll::Ready(()),
            _ => Poll::Pending,
        }))
    }
}

/// Answers as often as it is let, to whoever is polled first.
#[derive(Clone, Debug)]
struct Gate {
    open: Arc<AtomicU32>,
    calls: Arc<AtomicU32>,
}

#[async_trait::async_trait]
impl Transport for Gate {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        std::future::poll_fn(|_| {
            match self.open.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |open| open.checked_sub(1)) {
                Ok(_) => Poll::Ready(()),
                Err(_) => Poll::Pending,
            }
        })
        .await;
        Ok(http::Response::new(granted(&format!("token-{number}"), "3600").into()))
    }
}

struct Bare {
    clock: Hand,
    gate: Gate,
    provider: ClientCredentials,
}

impl Bare {
    fn new() -> Self {
        let clock = Hand(Arc::new(Mutex::new(Instant::now())));
        let gate = Gate { open: Arc::default(), calls: Arc::default() };
        let builder = builder_over(gate.clone()).clock(Arc::new(clock.clone()));
        Self { provider: builder.timeout(seconds(15)).build().unwrap(), clock, gate }
    }

    /// What the provider gives at once, if it does.
    fn at_once(&self) -> Option<Result<String>> {
        self.provider.token().now_or_never().map(|token| token.map(|token| name(&token)))
    }

    fn open(&self, times: u32) {
        self.gate.open.fetch_add(times, Ordering::SeqCst);
    }

    fn calls(&self) -> u32 {
        self.gate.calls.load(Ordering::SeqCst)
    }
}

#[test]
fn without_a_runtime_the_next_caller_takes_over_from_one_who_went_away() {
    let bare = Bare::new();
    assert!(bare.at_once().is_none(), "polled once, then dropped");
    bare.open(1);
    bare.clock.turn(seconds(5));
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(bare.calls(), 1);
}

#[test]
fn without_a_runtime_one_waiter_drives_the_flight_for_another() {
    let bare = Bare::new();
    let mut leader = Box::pin(bare.provider.token());
    assert!(leader.as_mut().now_or_never().is_none());
    bare.open(1);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(name(&leader.now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(bare.calls(), 1);
}

#[test]
fn without_a_runtime_a_flight_that_was_left_too_long_is_replaced() {
    let bare = Bare::new();
    assert!(bare.at_once().is_none(), "polled once, then dropped");
    bare.clock.turn(seconds(3600));
    bare.open(2);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(bare.calls(), 2);
}

#[test]
fn what_a_replaced_flight_brings_late_is_for_those_who_waited_for_it_only() {
    let bare = Bare::new();
    let mut forgotten = Box::pin(bare.provider.token());
    assert!(forgotten.as_mut().now_or_never().is_none());
    bare.clock.turn(seconds(3600));
    bare.open(2);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(name(&forgotten.now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(bare.calls(), 2);
}

#[test]
fn that_a_replaced_flight_fails_late_is_for_those_who_waited_for_it_only() {
    let bare = Bare::new();
    let mut forgotten = Box::pin(bare.provider.token());
    assert!(forgotten.as_mut().now_or_never().is_none());
    bare.clock.turn(seconds(3600));
    bare.open(1);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-2");
    bare.clock.turn(seconds(3600));
    assert!(forgotten.now_or_never().unwrap().unwrap_err().is_retryable(), "its time was up");
    bare.open(1);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-3", "not the failure of long ago");
}

#[test]
fn without_a_runtime_nothing_is_begun_that_nobody_would_end() {
    let bare = Bare::new();
    bare.open(2);
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-1");
    bare.clock.turn(seconds(3590));
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(bare.calls(), 1, "due, but still good");
    bare.clock.turn(seconds(10));
    assert_eq!(bare.at_once().unwrap().unwrap(), "Bearer token-2");
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

#[test]
fn a_flight_whose_runtime_has_shut_down_is_replaced_at_once() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let first = runtime();
    first.block_on(async {
        assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
        tokio::task::yield_now().await;
    });
    drop(first);
    let (token, took) = runtime().block_on(timed(provider.token()));
    assert_eq!((name(&token.unwrap()).as_str(), took), ("Bearer token-2", LATENCY));
    assert_eq!(endpoint.calls(), 2);
}

#[test]
fn who_waits_for_a_flight_whose_runtime_shuts_down_gets_an_error_and_the_next_a_token() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let (first, second) = (runtime(), runtime());
    first.block_on(async { assert!(provider.token().now_or_never().is_none()) });
    let mut waiting = Box::pin(provider.token());
    second.block_on(async { assert!(waiting.as_mut().now_or_never().is_none()) });
    drop(first);
    assert!(second.block_on(waiting).unwrap_err().is_retryable());
    let token = second.block_on(async {
        advance(seconds(1)).await;
        provider.token().await
    });
    assert_eq!(name(&token.unwrap()), "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_transport_that_panics_is_one_failure_and_no_end() {
    let endpoint = Endpoint::new([Does::Panics, Does::Grants("3600")]);
    let provider = endpoint.provider();
    for token in herd(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_retryable());
        assert_eq!(
            error.to_string(),
            "no access token: the fetch panicked; the next token request is possible in 1 s"
        );
    }
    assert_eq!(endpoint.calls(), 1);
    advance(seconds(1)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}
