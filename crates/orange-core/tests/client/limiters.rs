//! The throttle and the circuit breaker, shared by all clones of a client.

use std::time::Duration;

use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::{ErrorKind, Service};
use tokio::time::Instant;

use crate::support::*;

const FORBIDDEN: &str = r#"{"code":51,"message":"Forbidden requester"}"#;
const TOO_MANY: &str = r#"{"code":53,"message":"Too many requests"}"#;

fn service(transport: &ScriptedTransport, throttle: ThrottlePolicy, breaker: BreakerPolicy) -> Service {
    client_builder(transport).throttle(throttle).breaker(breaker).build().unwrap().service(&API)
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_rate_limit() {
    let transport = ScriptedTransport::new((0..6).map(|_| respond(200, "1")));
    let service = service(&transport, ThrottlePolicy::new().per_second(2.0), BreakerPolicy::new());
    let start = Instant::now();
    let calls = (0..6).map(|_| {
        let clone = service.clone();
        async move { clone.send(&GetThing("1")).await.unwrap() }
    });
    futures_util::future::join_all(calls).await;
    assert_eq!(start.elapsed().as_millis(), 2500);
}

#[tokio::test(start_paused = true)]
async fn a_429_delays_all_requests_by_its_retry_after() {
    let wait = Step::Response(429, &[("retry-after", "7")], TOO_MANY.into());
    let transport = ScriptedTransport::new([wait, respond(200, "1"), respond(200, "1")]);
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    let start = Instant::now();
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_throttled());
    assert_eq!(start.elapsed(), Duration::ZERO);
    service.clone().send(&GetThing("1")).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 7);
    // The rate stays reduced: one attempt every two seconds at first.
    service.send(&GetThing("1")).await.unwrap();
    assert!((8..=9).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_wait_longer_than_the_timeout_fails_at_once() {
    let wait = Step::Response(429, &[("retry-after", "55")], TOO_MANY.into());
    let transport = ScriptedTransport::new([wait]);
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    service.send(&GetThing("1")).await.unwrap_err();
    let short_timeout = service.with_timeout(Duration::from_secs(10)).with_retry(RetryPolicy::new());
    let start = Instant::now();
    let error = short_timeout.send(&CreateThing { streamed: false }).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RejectedLocally);
    assert!(error.never_sent() && !error.outcome_unknown() && error.is_retryable());
    assert_eq!((error.retry_after().unwrap().as_secs(), error.attempts()), (55, 0));
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_download_holds_its_permit_until_read_or_dropped() {
    let transport = ScriptedTransport::new([respond(200, "bytes"), respond(200, "bytes"), respond(200, "1")]);
    let service = service(&transport, ThrottlePolicy::new().concurrency_limit(1), BreakerPolicy::new());
    let download = service.open(&GetThing("1")).await.unwrap();
    let limit = Duration::from_secs(1);
    tokio::time::timeout(limit, service.send(&GetThing("1"))).await.unwrap_err();
    drop(download);
    let download = service.open(&GetThing("1")).await.unwrap();
    assert_eq!(download.bytes(100).await.unwrap(), "bytes");
    service.send(&GetThing("1")).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn consecutive_refusals_open_the_breaker_until_a_probe_succeeds() {
    let forbidden = || respond(403, FORBIDDEN);
    let transport = ScriptedTransport::new([
        forbidden(),
        forbidden(),
        forbidden(),
        forbidden(),
        respond(200, "1"),
        respond(200, "2"),
    ]);
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    for _ in 0..3 {
        assert!(service.send(&GetThing("1")).await.unwrap_err().is_forbidden_requester());
    }
    let error = service.clone().send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().unwrap().as_secs()), (ErrorKind::RejectedLocally, 30));
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: not sent: the circuit breaker of this request is open after GET \
         https://api.orange.com/things/1: 403 Forbidden, code 51: Forbidden requester (next request in 30 s)"
    );
    assert_eq!(transport.requests().len(), 3);
    // A failed probe doubles the cool-down.
    tokio::time::advance(Duration::from_secs(30)).await;
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_forbidden_requester());
    tokio::time::advance(Duration::from_secs(59)).await;
    assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(service.send(&GetThing("1")).await.unwrap(), 1);
    assert_eq!(service.send(&GetThing("1")).await.unwrap(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_open_breaker_of_one_api_does_not_affect_another() {
    let transport = ScriptedTransport::new([respond(403, FORBIDDEN), respond(200, "1")]);
    let client = client_builder(&transport)
        .api_key("key-1")
        .breaker(BreakerPolicy::new().refusal_threshold(1))
        .build()
        .unwrap();
    client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        client.service(&API).send(&GetThing("1")).await.unwrap_err().kind(),
        ErrorKind::RejectedLocally
    );
    client.service(&KEYED_API).send(&GetKeyed).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_unreachable_host_opens_the_breaker_and_ends_retries() {
    let transport = ScriptedTransport::new([Step::Refuse, Step::Refuse]);
    let breaker = BreakerPolicy::new().unreachable_threshold(2);
    let service =
        service(&transport, ThrottlePolicy::new(), breaker).with_retry(RetryPolicy::new().max_attempts(5));
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RejectedLocally);
    assert_eq!((error.attempts(), error.previous_errors().len()), (2, 2));
    assert!(error.previous_errors().iter().all(orange_core::Error::is_connect));
    // No token is requested while the breaker is open.
    let tokens = transport.token_calls();
    service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!((transport.token_calls(), transport.requests().len()), (tokens, 2));
}

#[tokio::test(start_paused = true)]
async fn an_unresponsive_host_opens_the_breaker() {
    let breaker = || BreakerPolicy::new().unreachable_threshold(3);
    let transport = ScriptedTransport::new([Step::Hang, Step::Break, Step::Hang, respond(200, "1")]);
    let silent = service(&transport, ThrottlePolicy::new(), breaker()).with_retry(RetryPolicy::none());
    for _ in 0..3 {
        let error = silent.send(&GetThing("1")).await.unwrap_err();
        assert!(error.is_timeout() || error.kind() == ErrorKind::Transport, "{error}");
    }
    let error = silent.send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().unwrap().as_secs()), (ErrorKind::RejectedLocally, 30));
    assert!(
        error.to_string().ends_with("the attempt took longer than 30s (next request in 30 s)"),
        "{error}"
    );
    tokio::time::advance(Duration::from_secs(30)).await;
    assert_eq!(silent.send(&GetThing("1")).await.unwrap(), 1);

    // A caller's own short timeout does not count against the host.
    let transport = ScriptedTransport::new([Step::Hang, Step::Hang, Step::Hang, respond(200, "1")]);
    let short_timeout = service(&transport, ThrottlePolicy::new(), breaker()).with_retry(RetryPolicy::none());
    let short_timeout = short_timeout.with_attempt_timeout(Duration::from_secs(1));
    for _ in 0..3 {
        assert!(short_timeout.send(&GetThing("1")).await.unwrap_err().is_timeout());
    }
    assert_eq!(short_timeout.send(&GetThing("1")).await.unwrap(), 1);
}

#[test]
fn invalid_limiter_settings_are_rejected_by_name() {
    let transport = ScriptedTransport::default();
    let seconds = Duration::from_secs;
    for (builder, setting) in [
        (client_builder(&transport).throttle(ThrottlePolicy::new().per_second(0.0)), "throttle"),
        (client_builder(&transport).throttle(ThrottlePolicy::new().per_second(f64::NAN)), "throttle"),
        (client_builder(&transport).throttle(ThrottlePolicy::new().burst(0)), "throttle"),
        (client_builder(&transport).throttle(ThrottlePolicy::new().concurrency_limit(0)), "throttle"),
        (client_builder(&transport).breaker(BreakerPolicy::new().refusal_threshold(0)), "breaker"),
        (client_builder(&transport).breaker(BreakerPolicy::new().cool_down(seconds(0))), "breaker"),
        (client_builder(&transport).breaker(BreakerPolicy::new().max_cool_down(seconds(1))), "breaker"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Configuration, Some(&*format!("ClientBuilder::{setting}")))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_operation_timeout_counts_against_a_silent_host() {
    let seconds = Duration::from_secs;
    let transport = ScriptedTransport::new([Step::Hang, Step::Hang, Step::Hang, respond(200, "1")]);
    let breaker = BreakerPolicy::new().unreachable_threshold(3);
    let service =
        client_builder(&transport).operation_timeout(seconds(20)).breaker(breaker.clone()).build().unwrap();
    let service = service.service(&API);
    for _ in 0..3 {
        let error = service.send(&GetThing("1")).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "getThing: GET https://api.orange.com/things/1: the operation took longer than 20s"
        );
    }
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().unwrap().as_secs()), (ErrorKind::RejectedLocally, 30));
    tokio::time::advance(seconds(30)).await;
    assert_eq!(service.send(&GetThing("1")).await.unwrap(), 1);

    // Requests with a shorter timeout of their own and dropped requests do not count.
    let transport = ScriptedTransport::new((0..6).map(|_| Step::Hang).chain([respond(200, "1")]));
    let service = client_builder(&transport).operation_timeout(seconds(20)).breaker(breaker).build().unwrap();
    let service = service.service(&API);
    for _ in 0..3 {
        let short_timeout = service.clone().with_timeout(seconds(5));
        assert!(short_timeout.send(&GetThing("1")).await.unwrap_err().is_timeout());
        tokio::time::timeout(seconds(19), service.send(&GetThing("1"))).await.unwrap_err();
    }
    assert_eq!(service.send(&GetThing("1")).await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn refusals_without_an_error_code_count() {
    for body in ["", "<html>401</html>", r#"{"code":99}"#, r#"{"error":"unauthorized"}"#] {
        let transport = ScriptedTransport::new((0..3).map(|_| respond(401, body)));
        let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
        for _ in 0..3 {
            assert!(service.send(&GetThing("1")).await.unwrap_err().is_unauthorized());
        }
        let error = service.send(&GetThing("1")).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.retry_after().unwrap().as_secs()),
            (ErrorKind::RejectedLocally, 30),
            "{body}"
        );
        assert_eq!(transport.token_calls(), 1, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn reset_backoff_closes_breakers_and_keeps_rate_limits() {
    let wait = Step::Response(429, &[("retry-after", "50")], TOO_MANY.into());
    let transport = ScriptedTransport::new([
        respond(403, FORBIDDEN),
        respond(200, "1"),
        wait,
        respond(200, "2"),
        respond(200, "3"),
    ]);
    let client = client_builder(&transport)
        .throttle(ThrottlePolicy::new().per_second(1.0))
        .breaker(BreakerPolicy::new().refusal_threshold(1))
        .build()
        .unwrap();
    let service = client.service(&API);
    service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
    client.reset_backoff();
    service.send(&GetThing("1")).await.unwrap();
    service.send(&GetThing("1")).await.unwrap_err();
    // One request already waits for the end of the delay.
    let start = Instant::now();
    let waiting = tokio::spawn({
        let service = service.clone();
        async move { service.send(&GetThing("1")).await }
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    client.reset_backoff();
    waiting.await.unwrap().unwrap();
    service.send(&GetThing("1")).await.unwrap();
    assert!((1..=2).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn max_retry_after_bounds_the_delay_after_a_429() {
    let wait = Step::Response(429, &[("retry-after", "3600")], TOO_MANY.into());
    let transport = ScriptedTransport::new([wait, respond(200, "1")]);
    let throttle = ThrottlePolicy::new().max_retry_after(Duration::from_secs(3));
    let service = service(&transport, throttle, BreakerPolicy::new());
    service.send(&GetThing("1")).await.unwrap_err();
    let start = Instant::now();
    service.send(&GetThing("1")).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn forbidden_changes_do_not_stop_reads() {
    let forbidden = || respond(403, FORBIDDEN);
    let transport =
        ScriptedTransport::new([forbidden(), forbidden(), forbidden(), respond(200, "1"), respond(200, "2")]);
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    for _ in 0..3 {
        let error = service.send(&CreateThing { streamed: false }).await.unwrap_err();
        assert!(error.is_forbidden_requester());
    }
    let error = service.send(&CreateThing { streamed: false }).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().unwrap().as_secs()), (ErrorKind::RejectedLocally, 30));
    for thing in [1, 2] {
        assert_eq!(service.send(&GetThing("1")).await.unwrap(), thing);
    }
}

#[tokio::test(start_paused = true)]
async fn one_refused_resource_does_not_stop_the_others() {
    let refused = || respond(401, "");
    let transport =
        ScriptedTransport::new([refused(), refused(), refused(), respond(200, "2"), respond(200, "[]")]);
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    for _ in 0..3 {
        assert!(service.send(&GetThing("1")).await.unwrap_err().is_unauthorized());
    }
    assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
    service.send(&GetThing("2")).await.unwrap();
    service.send(&ListThings::default()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn credentials_refused_everywhere_open_the_breaker_of_the_api() {
    let transport = ScriptedTransport::new((0..3).map(|_| respond(401, "")));
    let service = service(&transport, ThrottlePolicy::new(), BreakerPolicy::new());
    for id in ["1", "2", "3"] {
        assert!(service.send(&GetThing(id)).await.unwrap_err().is_unauthorized());
    }
    let error = service.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RejectedLocally);
    assert!(error.to_string().contains("the circuit breaker of this API is open"), "{error}");
}
