//! Limits that clients share through a [`SharedRateLimiter`].

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{join_all, pending};
use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter, Slot, SlotRequest, SlotResponse, ThrottlePolicy, Throttling,
};
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider as _};
use orange_core::{Client, Credentials, Error, ErrorKind, Result, Service};
use tokio::time::{Instant, advance};

use crate::support::*;

/// Interval of the slots at 10 requests per second: the client leaves a margin of 4 %.
const INTERVAL: Duration = Duration::from_millis(104);

/// A limiter of one schedule on tokio's clock, which can fail.
#[derive(Clone, Debug)]
struct Limiter {
    start: Instant,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    next: u64,
    failure: Option<Failure>,
    /// Number of slots that were handed out.
    slots: u32,
    admitted: Vec<u64>,
    throttlings: Vec<Throttling>,
    scopes: Vec<LimitScope>,
    calls: u32,
    resets: u32,
    /// Token requests that remain.
    token_requests: u32,
}

#[derive(Clone, Copy, Debug)]
enum Failure {
    Error,
    Hang,
}

impl Limiter {
    fn new() -> Self {
        let state = State { token_requests: 50, ..State::default() };
        Self { start: Instant::now(), state: Arc::new(Mutex::new(state)) }
    }

    fn set_failure(&self, failure: Option<Failure>) {
        self.state.lock().unwrap().failure = failure;
    }

    async fn call<T>(&self, work: impl FnOnce(&mut State, u64) -> T) -> Result<T> {
        let failure = {
            let mut state = self.state.lock().unwrap();
            state.calls += 1;
            state.failure
        };
        match failure {
            None => Ok(work(&mut self.state.lock().unwrap(), self.start.elapsed().as_micros() as u64)),
            Some(Failure::Error) => Err(Error::store("away", "refused")),
            Some(Failure::Hang) => pending().await,
        }
    }
}

#[async_trait::async_trait]
impl SharedRateLimiter for Limiter {
    async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse> {
        self.call(|state, now| {
            state.scopes.push(request.scope.clone());
            let time = match request.slot {
                Some(slot) => slot.time,
                None => {
                    let time = now.max(state.next);
                    let wait = Duration::from_micros(time - now);
                    if wait > request.longest_wait {
                        return SlotResponse::Refused { wait };
                    }
                    state.next = time + (1e6 / request.rate.per_second) as u64;
                    state.slots += 1;
                    time
                }
            };
            let wait = Duration::from_micros(time.saturating_sub(now));
            if wait > Slot::EARLY {
                return SlotResponse::Reserved { slot: Slot { time, revision: 0 }, wait };
            }
            state.admitted.push(now);
            SlotResponse::Admitted { time: now }
        })
        .await
    }

    async fn count(&self, scope: &LimitScope, _: u32, _: Duration) -> Result<Option<Duration>> {
        self.call(|state, _| {
            state.scopes.push(scope.clone());
            match state.token_requests.checked_sub(1) {
                Some(left) => {
                    state.token_requests = left;
                    None
                }
                None => Some(Duration::from_secs(20)),
            }
        })
        .await
    }

    async fn on_throttled(&self, _: &LimitScope, _: SharedRate, throttling: Throttling) -> Result<()> {
        self.call(|state, _| state.throttlings.push(throttling)).await
    }

    async fn reset(&self, _: &LimitScope) -> Result<()> {
        self.call(|state, now| (state.resets, state.next) = (state.resets + 1, now)).await
    }
}

/// 10 requests per second, of which a fifth without the limiter.
fn policy() -> ThrottlePolicy {
    ThrottlePolicy::new().per_second(10.0).local_share(0.2).max_retry_after(Duration::from_secs(30))
}

fn client(limiter: &Limiter, requests: usize) -> (Client, ScriptedTransport) {
    let transport = ScriptedTransport::new((0..requests).map(|_| respond(200, "1")));
    let client = client_builder(&transport).throttle(policy()).shared_rate_limiter(limiter.clone());
    (client.build().unwrap(), transport)
}

fn service(limiter: &Limiter, requests: usize) -> Service {
    client(limiter, requests).0.service(&API)
}

async fn send(service: &Service) -> Duration {
    let start = Instant::now();
    service.send(&GetThing("1")).await.unwrap();
    start.elapsed()
}

#[test]
fn a_shared_limiter_needs_a_rate_and_a_local_share() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let _entered = runtime.enter();
    for (policy, field, rule) in [
        (ThrottlePolicy::new().local_share(0.5), "ClientBuilder::shared_rate_limiter", "per_second"),
        (ThrottlePolicy::new().per_second(1.0), "ClientBuilder::shared_rate_limiter", "local_share"),
        (policy().local_share(0.0), "ClientBuilder::throttle", "local share"),
        (policy().local_share(1.1), "ClientBuilder::throttle", "local share"),
        (policy().local_share(f64::NAN), "ClientBuilder::throttle", "local share"),
        (policy().shared_timeout(Duration::ZERO), "ClientBuilder::throttle", "shared timeout"),
    ] {
        let limiter = Limiter::new();
        let builder = client_builder(&ScriptedTransport::default()).throttle(policy);
        let error = builder.shared_rate_limiter(limiter.clone()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().starts_with(field) && error.to_string().contains(rule), "{error}");
        assert_eq!(limiter.state.lock().unwrap().calls, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn clients_with_waiting_requests_take_turns() {
    let limiter = Limiter::new();
    let services = [service(&limiter, 40), service(&limiter, 40)];
    let order = Mutex::new(Vec::new());
    // The first client has four times as many waiting requests.
    let calls = (0..25).map(|number| (number % 5 / 4, &order)).map(|(client, order)| {
        let service = services[client].clone();
        async move {
            send(&service).await;
            order.lock().unwrap().push(client);
        }
    });
    join_all(calls).await;
    let order = order.into_inner().unwrap();
    // While both clients have waiting requests, each gets every second slot.
    let of_second = order[..10].iter().filter(|client| **client == 1).count();
    assert!((4..=6).contains(&of_second), "{order:?}");
    let state = limiter.state.lock().unwrap();
    assert_eq!((state.slots, state.admitted.len()), (25, 25));
    let gaps = state.admitted.windows(2).map(|pair| Duration::from_micros(pair[1] - pair[0]));
    assert!(gaps.clone().all(|gap| gap >= INTERVAL - Slot::EARLY), "{:?}", gaps.collect::<Vec<_>>());
    assert!(state.scopes.iter().all(|scope| scope.client_id == "client-id"));
}

#[tokio::test(start_paused = true)]
async fn the_slot_of_a_cancelled_request_goes_to_the_next_one() {
    let limiter = Limiter::new();
    let service = service(&limiter, 3);
    assert_eq!(send(&service).await, Duration::ZERO);
    for _ in 0..5 {
        let limit = Duration::from_millis(10);
        tokio::time::timeout(limit, service.send(&GetThing("1"))).await.unwrap_err();
    }
    assert!(send(&service).await <= INTERVAL);
    assert_eq!(limiter.state.lock().unwrap().slots, 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_late_asks_with_its_slot() {
    let limiter = Limiter::new();
    let service = service(&limiter, 3);
    send(&service).await;
    {
        let mut call = std::pin::pin!(service.send(&GetThing("1")));
        assert!(call.as_mut().now_or_never().is_none());
        // The process is paused until long after the slot.
        advance(Duration::from_secs(1)).await;
        call.await.unwrap();
    }
    let state = limiter.state.lock().unwrap();
    assert_eq!((state.slots, state.admitted.len()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_slot_after_the_deadline_is_not_reserved() {
    let limiter = Limiter::new();
    limiter.state.lock().unwrap().next = 5_000_000;
    let service = service(&limiter, 1);
    let error = service.with_timeout(Duration::from_secs(4)).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.retry_after()),
        (ErrorKind::RejectedLocally, Some(Duration::from_secs(5)))
    );
    let state = limiter.state.lock().unwrap();
    assert_eq!((state.slots, limiter.start.elapsed()), (0, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn requests_continue_at_the_local_share_and_return_without_a_burst() {
    for failure in [Failure::Error, Failure::Hang] {
        let limiter = Limiter::new();
        let service = service(&limiter, 60);
        send(&service).await;
        limiter.set_failure(Some(failure));
        let (start, calls) = (Instant::now(), limiter.state.lock().unwrap().calls);
        for _ in 0..20 {
            let timeout = Duration::from_millis(500);
            assert!(send(&service).await <= Duration::from_millis(501) + timeout);
        }
        // Two requests per second, and one more call of the limiter per second at most.
        assert!(start.elapsed() >= Duration::from_secs(10), "{:?}", start.elapsed());
        assert!(u64::from(limiter.state.lock().unwrap().calls - calls) <= start.elapsed().as_secs() + 1);
        limiter.set_failure(None);
        let resumed = Instant::now();
        for _ in 0..20 {
            send(&service).await;
        }
        let at_full_rate = INTERVAL * 19 - Slot::EARLY;
        let elapsed = resumed.elapsed();
        assert!(elapsed >= at_full_rate && elapsed < at_full_rate + Duration::from_secs(2), "{elapsed:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_local_share_ends_when_the_limiter_is_back() {
    let limiter = Limiter::new();
    let transport = ScriptedTransport::new([respond(200, "1")]);
    // One request in 1,000 s without the limiter.
    let policy = policy().local_share(0.0001);
    let client = client_builder(&transport).throttle(policy).shared_rate_limiter(limiter.clone());
    let service = client.operation_timeout(Duration::from_secs(2_000)).build().unwrap().service(&API);
    limiter.set_failure(Some(Failure::Error));
    let back = async {
        advance(Duration::from_secs(30)).await;
        limiter.set_failure(None);
    };
    let (wait, ()) = tokio::join!(send(&service), back);
    assert!(wait < Duration::from_secs(32), "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn an_unresponsive_limiter_does_not_exceed_the_deadline() {
    let limiter = Limiter::new();
    limiter.set_failure(Some(Failure::Hang));
    let service = service(&limiter, 3).with_timeout(Duration::from_millis(100));
    let start = Instant::now();
    // The deadline of the operation comes before the time limit of the limiter.
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_millis(100));
}

#[tokio::test(start_paused = true)]
async fn throttling_is_reported_to_the_limiter() {
    let limiter = Limiter::new();
    let wait = Step::Response(429, &[("retry-after", "70")], "{}".into());
    let transport = ScriptedTransport::new([respond(200, "1"), wait]);
    let client = client_builder(&transport).throttle(policy()).shared_rate_limiter(limiter.clone());
    let service = client.build().unwrap().service(&API);
    send(&service).await;
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_throttled());
    let state = limiter.state.lock().unwrap();
    let expected = Throttling::new(state.admitted[1], Some(Duration::from_secs(30)));
    assert_eq!(state.throttlings, [expected]);
}

#[tokio::test(start_paused = true)]
async fn ignored_throttling_is_not_reported() {
    let limiter = Limiter::new();
    let transport = ScriptedTransport::new([respond(429, "{}")]);
    let client = client_builder(&transport).throttle(policy().adaptive(false));
    let service = client.shared_rate_limiter(limiter.clone()).build().unwrap().service(&API);
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_throttled());
    assert_eq!(limiter.state.lock().unwrap().throttlings, []);
}

#[tokio::test(start_paused = true)]
async fn a_reset_reaches_the_limiter_and_wakes_the_queue() {
    let limiter = Limiter::new();
    let (client, _transport) = client(&limiter, 2);
    let service = client.service(&API);
    send(&service).await;
    limiter.state.lock().unwrap().next = 40_000_000;
    let (elapsed, ()) = tokio::join!(send(&service), async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        client.reset_backoff();
    });
    assert_eq!(elapsed.as_secs(), 3);
    assert_eq!(limiter.state.lock().unwrap().resets, 1);
}

#[tokio::test(start_paused = true)]
async fn token_requests_count_in_the_shared_limit() {
    let limiter = Limiter::new();
    limiter.state.lock().unwrap().token_requests = 1;
    assert_eq!(send(&service(&limiter, 1)).await, Duration::ZERO);
    let scope = LimitScope::new("https://api.orange.com/oauth/v3/token", "client-id");
    assert_eq!(limiter.state.lock().unwrap().scopes[0], scope);
    // The request of another client exceeds the limit.
    let (client, transport) = client(&limiter, 1);
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().map(|wait| wait.as_secs())), (ErrorKind::Token, Some(20)));
    assert_eq!(transport.token_calls(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_provider_of_its_own_counts_in_the_shared_limit() {
    let (limiter, transport) = (Limiter::new(), ScriptedTransport::new([]));
    limiter.state.lock().unwrap().token_requests = 1;
    let provider = |policy| {
        let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
        let credentials = Credentials::new("client-id", "hush-secret").unwrap();
        ClientCredentials::builder(endpoint, credentials, Arc::new(transport.clone()))
            .shared_rate_limiter(limiter.clone(), policy)
            .build()
    };
    let policy = ThrottlePolicy::new().local_share(0.2);
    provider(policy.clone()).unwrap().token().await.unwrap();
    let error = provider(policy).unwrap().token().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)), "{error}");
    assert_eq!(transport.token_calls(), 1);
    let scope = LimitScope::new("https://api.orange.com/oauth/v3/token", "client-id");
    assert_eq!(limiter.state.lock().unwrap().scopes, [scope.clone(), scope]);
    let error = provider(ThrottlePolicy::new()).unwrap_err();
    assert!(error.to_string().contains("local_share"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn token_requests_continue_at_the_local_share() {
    let limiter = Limiter::new();
    limiter.set_failure(Some(Failure::Error));
    let transport = ScriptedTransport::new((0..9).map(|_| respond(401, r#"{"code":42}"#)));
    let client = client_builder(&transport).throttle(policy()).shared_rate_limiter(limiter.clone());
    // A fifth of 11 requests per minute.
    let service = client.token_calls_per_minute(11).build().unwrap().service(&API);
    for _ in 0..4 {
        service.send(&GetThing("1")).await.unwrap_err();
    }
    assert_eq!(transport.token_calls(), 2);
}
