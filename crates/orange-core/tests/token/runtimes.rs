//! Token fetches without a runtime, on a runtime that stops, and with a transport that panics.

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

/// A manually advanced clock that needs no runtime.
#[derive(Clone, Debug)]
struct ManualClock(Arc<Mutex<Instant>>);

impl ManualClock {
    fn advance(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    /// Checks the time on each poll only; these tests poll manually.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (clock, until) = (self.clone(), self.now().checked_add(duration));
        Box::pin(std::future::poll_fn(move |_| match until {
            Some(until) if clock.now() >= until => Poll::Ready(()),
            _ => Poll::Pending,
        }))
    }
}

/// A transport that responds once per permit, to the request that is polled first. Needs no runtime.
#[derive(Clone, Debug)]
struct GatedTransport {
    permits: Arc<AtomicU32>,
    requests: Arc<AtomicU32>,
}

#[async_trait::async_trait]
impl Transport for GatedTransport {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        std::future::poll_fn(|_| {
            match self
                .permits
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |permits| permits.checked_sub(1))
            {
                Ok(_) => Poll::Ready(()),
                Err(_) => Poll::Pending,
            }
        })
        .await;
        Ok(http::Response::new(token_response(&format!("token-{number}"), "3600").into()))
    }
}

struct Fixture {
    clock: ManualClock,
    gate: GatedTransport,
    provider: ClientCredentials,
}

impl Fixture {
    fn new() -> Self {
        let clock = ManualClock(Arc::new(Mutex::new(Instant::now())));
        let gate = GatedTransport { permits: Arc::default(), requests: Arc::default() };
        let builder = builder_over(gate.clone()).clock(Arc::new(clock.clone()));
        Self { provider: builder.timeout(seconds(15)).build().unwrap(), clock, gate }
    }

    /// Polls the provider once; `None` if it is pending.
    fn poll_token(&self) -> Option<Result<String>> {
        self.provider.token().now_or_never().map(|token| token.map(|token| header_value(&token)))
    }

    fn allow_responses(&self, count: u32) {
        self.gate.permits.fetch_add(count, Ordering::SeqCst);
    }

    fn requests(&self) -> u32 {
        self.gate.requests.load(Ordering::SeqCst)
    }
}

#[test]
fn without_a_runtime_the_next_caller_continues_the_fetch() {
    let fixture = Fixture::new();
    assert!(fixture.poll_token().is_none(), "polled once, then dropped");
    fixture.allow_responses(1);
    fixture.clock.advance(seconds(5));
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(fixture.requests(), 1);
}

#[test]
fn without_a_runtime_any_waiter_drives_the_fetch() {
    let fixture = Fixture::new();
    let mut leader = Box::pin(fixture.provider.token());
    assert!(leader.as_mut().now_or_never().is_none());
    fixture.allow_responses(1);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(header_value(&leader.now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(fixture.requests(), 1);
}

#[test]
fn without_a_runtime_a_stalled_fetch_is_replaced() {
    let fixture = Fixture::new();
    assert!(fixture.poll_token().is_none(), "polled once, then dropped");
    fixture.clock.advance(seconds(3600));
    fixture.allow_responses(2);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(fixture.requests(), 2);
}

#[test]
fn a_late_token_of_a_replaced_fetch_is_not_cached() {
    let fixture = Fixture::new();
    let mut abandoned = Box::pin(fixture.provider.token());
    assert!(abandoned.as_mut().now_or_never().is_none());
    fixture.clock.advance(seconds(3600));
    fixture.allow_responses(2);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(header_value(&abandoned.now_or_never().unwrap().unwrap()), "Bearer token-1");
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-2");
    assert_eq!(fixture.requests(), 2);
}

#[test]
fn a_late_failure_of_a_replaced_fetch_is_not_cached() {
    let fixture = Fixture::new();
    let mut abandoned = Box::pin(fixture.provider.token());
    assert!(abandoned.as_mut().now_or_never().is_none());
    fixture.clock.advance(seconds(3600));
    fixture.allow_responses(1);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-2");
    fixture.clock.advance(seconds(3600));
    assert!(abandoned.now_or_never().unwrap().unwrap_err().is_retryable(), "it timed out");
    fixture.allow_responses(1);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-3", "not the late failure");
}

#[test]
fn without_a_runtime_no_background_refresh_starts() {
    let fixture = Fixture::new();
    fixture.allow_responses(2);
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-1");
    fixture.clock.advance(seconds(3590));
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-1");
    assert_eq!(fixture.requests(), 1, "the refresh is due, and the token is valid");
    fixture.clock.advance(seconds(10));
    assert_eq!(fixture.poll_token().unwrap().unwrap(), "Bearer token-2");
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

#[test]
fn a_fetch_of_a_stopped_runtime_is_replaced_at_once() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let first = runtime();
    first.block_on(async {
        assert!(provider.token().now_or_never().is_none(), "polled once, then dropped");
        tokio::task::yield_now().await;
    });
    drop(first);
    let (token, took) = runtime().block_on(timed(provider.token()));
    assert_eq!((header_value(&token.unwrap()).as_str(), took), ("Bearer token-2", LATENCY));
    assert_eq!(endpoint.requests(), 2);
}

#[test]
fn waiters_get_an_error_when_the_fetching_runtime_stops() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let (first, second) = (runtime(), runtime());
    first.block_on(async { assert!(provider.token().now_or_never().is_none()) });
    let mut waiting = Box::pin(provider.token());
    second.block_on(async { assert!(waiting.as_mut().now_or_never().is_none()) });
    drop(first);
    assert!(second.block_on(waiting).unwrap_err().is_retryable());
    let token = second.block_on(async {
        // The backoff after a failed request.
        advance(seconds(1)).await;
        provider.token().await
    });
    assert_eq!(header_value(&token.unwrap()), "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_panicking_transport_is_one_retryable_failure() {
    let endpoint = Endpoint::new([Step::Panic, Step::Grant("3600")]);
    let provider = endpoint.provider();
    for token in concurrent_tokens(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_retryable());
        assert_eq!(
            error.to_string(),
            "no access token: the token store, transport or clock panicked (next token request in 1 s)"
        );
    }
    assert_eq!(endpoint.requests(), 1);
    advance(seconds(1)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}
