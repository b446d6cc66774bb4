//! Cancellation while waiting for a token, a rate limit slot, a permit or a probe.

use std::sync::Arc;
use std::time::Duration;

use orange_core::breaker::BreakerPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::{Credentials, ErrorKind};
use tokio::time::{Instant, sleep};

use crate::server::*;
use crate::support::*;

#[test]
fn a_fetch_without_waiters_serves_the_next_caller() {
    cancel_at_every_poll("token", |polls| async move {
        let server = SlowServer::default();
        let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
        let credentials = Credentials::new("id", "secret").unwrap();
        let tokens =
            ClientCredentials::builder(endpoint, credentials, Arc::new(server.clone())).build().unwrap();
        let output = poll_up_to(polls, tokens.token()).await;
        let others = futures_util::future::join_all((0..3).map(|_| tokens.token())).await;
        assert!(others.iter().all(Result::is_ok));
        assert_eq!(server.state().tokens, 1);
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_rejected_token_is_replaced_once() {
    cancel_at_every_poll("reject", |polls| async move {
        let server = SlowServer::default();
        let service = server.service();
        service.send(&GetThing("1")).await.unwrap();
        server.state().failures = vec![(401, r#"{"code":42,"message":"Expired credentials"}"#)];
        let output = poll_up_to(polls, service.send(&GetThing("1"))).await;
        server.state().failures.clear();
        service.send(&GetThing("1")).await.unwrap();
        assert!(server.state().tokens <= 2);
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_dropped_rate_limit_slot_goes_to_the_next_request() {
    cancel_at_every_poll("rate limit slot", |polls| async move {
        let server = SlowServer::default();
        let throttle = ThrottlePolicy::new().per_second(1.0).concurrency_limit(2);
        let service = server.builder().throttle(throttle).build().unwrap().service(&API);
        service.send(&GetThing("1")).await.unwrap();
        let started = Instant::now();
        let cancelled = poll_up_to(polls, service.send(&GetThing("1")));
        let queued = (0..2).map(|_| {
            let service = service.clone();
            tokio::spawn(async move { service.send(&GetThing("1")).await.map(drop) })
        });
        let queued: Vec<_> = queued.collect();
        let output = cancelled.await;
        for task in queued {
            task.await.unwrap().unwrap();
        }
        // The rate is one request per second; the dropped request uses no slot.
        assert!(started.elapsed() < Duration::from_millis(3100), "{:?}", started.elapsed());
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_dropped_probe_releases_its_permit() {
    const FORBIDDEN: (u16, &str) = (403, r#"{"code":51,"message":"Forbidden requester"}"#);
    cancel_at_every_poll("probe", |polls| async move {
        let server = SlowServer::default();
        server.state().failures = vec![FORBIDDEN];
        let breaker = BreakerPolicy::new().refusal_threshold(1);
        let service = server.builder().breaker(breaker).build().unwrap().service(&API);
        service.send(&GetThing("1")).await.unwrap_err();
        assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
        sleep(Duration::from_secs(30)).await;
        let output = poll_up_to(polls, service.send(&GetThing("1"))).await;
        service.send(&GetThing("1")).await.expect("the probe permit is released");
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_request_that_times_out_waiting_for_a_permit_was_never_sent() {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let server = SlowServer::default();
        let service = server.service();
        let held = service.open(&GetThing("file")).await.unwrap();
        let with_timeout = service.clone().with_timeout(Duration::from_secs(5));
        let started = Instant::now();
        let error = with_timeout.send(&CreateThing { streamed: false }).await.unwrap_err();
        assert_eq!((error.kind(), started.elapsed()), (ErrorKind::Timeout, Duration::from_secs(5)));
        assert!(error.never_sent() && !error.outcome_unknown() && error.attempts() == 0, "{error}");
        drop(held);
        with_timeout.send(&CreateThing { streamed: false }).await.unwrap();
        assert_eq!(server.state().created, 1);
    });
}
