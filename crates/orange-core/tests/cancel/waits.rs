//! What calls wait for: a token, a turn, a place, a probe.

use std::sync::Arc;
use std::time::Duration;

use orange_core::breaker::BreakerPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::{Credentials, ErrorKind};
use tokio::time::{Instant, sleep};

use crate::support::*;
use crate::world::*;

#[test]
fn a_token_that_nobody_waits_for_any_more_is_there_for_the_next() {
    exhaust("token", |polls| async move {
        let server = Hesitant::default();
        let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
        let credentials = Credentials::new("id", "secret").unwrap();
        let tokens =
            ClientCredentials::builder(endpoint, credentials, Arc::new(server.clone())).build().unwrap();
        let ended = cut_after(polls, tokens.token()).await;
        let others = futures_util::future::join_all((0..3).map(|_| tokens.token())).await;
        assert!(others.iter().all(Result::is_ok));
        assert_eq!(server.done().tokens, 1);
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_token_that_is_being_rejected_is_forgotten_once() {
    exhaust("reject", |polls| async move {
        let server = Hesitant::default();
        let service = server.service();
        service.send(&GetThing("1")).await.unwrap();
        server.done().before = vec![(401, r#"{"code":42,"message":"Expired credentials"}"#)];
        let ended = cut_after(polls, service.send(&GetThing("1"))).await;
        server.done().before.clear();
        service.send(&GetThing("1")).await.unwrap();
        assert!(server.done().tokens <= 2);
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_turn_that_is_given_up_goes_to_the_next_in_the_line() {
    exhaust("turn", |polls| async move {
        let server = Hesitant::default();
        let throttle = ThrottlePolicy::new().per_second(1.0).concurrency_limit(2);
        let service = server.builder().throttle(throttle).build().unwrap().service(&API);
        service.send(&GetThing("1")).await.unwrap();
        let began = Instant::now();
        let cut = cut_after(polls, service.send(&GetThing("1")));
        let behind = (0..2).map(|_| {
            let service = service.clone();
            tokio::spawn(async move { service.send(&GetThing("1")).await.map(drop) })
        });
        let behind: Vec<_> = behind.collect();
        let ended = cut.await;
        for task in behind {
            task.await.unwrap().unwrap();
        }
        // One a second: a turn that nobody took is nobody's loss.
        assert!(began.elapsed() < Duration::from_millis(3100), "{:?}", began.elapsed());
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_probe_that_is_dropped_makes_room_for_another() {
    const REFUSED: (u16, &str) = (403, r#"{"code":51,"message":"Forbidden requester"}"#);
    exhaust("probe", |polls| async move {
        let server = Hesitant::default();
        server.done().before = vec![REFUSED];
        let breaker = BreakerPolicy::new().refusal_threshold(1);
        let service = server.builder().breaker(breaker).build().unwrap().service(&API);
        service.send(&GetThing("1")).await.unwrap_err();
        assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
        sleep(Duration::from_secs(30)).await;
        let ended = cut_after(polls, service.send(&GetThing("1"))).await;
        service.send(&GetThing("1")).await.expect("the breaker is not wedged");
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_place_that_is_waited_for_in_vain_is_told_as_a_request_that_never_left() {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let server = Hesitant::default();
        let service = server.service();
        let held = service.open(&GetThing("file")).await.unwrap();
        let hurried = service.clone().with_timeout(Duration::from_secs(5));
        let began = Instant::now();
        let error = hurried.send(&CreateThing { streamed: false }).await.unwrap_err();
        assert_eq!((error.kind(), began.elapsed()), (ErrorKind::Timeout, Duration::from_secs(5)));
        assert!(error.never_sent() && !error.outcome_unknown() && error.attempts() == 0, "{error}");
        drop(held);
        hurried.send(&CreateThing { streamed: false }).await.unwrap();
        assert_eq!(server.done().created, 1);
    });
}
