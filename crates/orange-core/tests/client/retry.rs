//! Retries: eligibility, backoff, `Retry-After`, deadlines and the retry budget.

use std::sync::Arc;
use std::time::Duration;

use crate::support::*;
use orange_core::ErrorKind;
use orange_core::retry::{RetryBudget, RetryPolicy};
use orange_core::transport::Body;
use tokio::time::Instant;

const UNAVAILABLE: &str = r#"{"code":5,"message":"away"}"#;
const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;

fn service(transport: &ScriptedTransport) -> orange_core::Service {
    client_builder(transport).retry(RetryPolicy::new()).random(FixedRandom).build().unwrap().service(&API)
}

#[tokio::test(start_paused = true)]
async fn reads_are_retried_with_exponential_backoff() {
    let transport = ScriptedTransport::new([respond(503, UNAVAILABLE), Step::Break, respond(200, "7")]);
    let start = Instant::now();
    assert_eq!(service(&transport).send(&GetThing("1")).await.unwrap(), 7);
    assert_eq!(transport.requests().len(), 3);
    assert_eq!(start.elapsed().as_millis(), 50 + 100);
}

#[tokio::test(start_paused = true)]
async fn the_third_failure_is_final_and_carries_the_earlier_ones() {
    let transport =
        ScriptedTransport::new([Step::Refuse, respond(502, r#"{"code":3}"#), respond(503, UNAVAILABLE)]);
    let error = service(&transport).send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 3));
    let earlier: Vec<_> =
        error.previous_errors().iter().map(|error| error.status().map(|it| it.as_u16())).collect();
    assert_eq!(earlier, [None, Some(502)]);
    assert!(!error.outcome_unknown() && !error.never_sent());
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: 503 Service Unavailable, code 5: away (3 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn failures_without_a_retryable_status_and_code_are_final() {
    for (status, body) in [
        (400, r#"{"code":28}"#),
        (403, r#"{"code":51}"#),
        (404, ""),
        (500, ""),
        (501, ""),
        (503, "<html>"),
        (503, r#"{"code":2600}"#),
    ] {
        let transport = ScriptedTransport::new([respond(status, body)]);
        let error = service(&transport).send(&GetThing("1")).await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_internal_error_is_retried_only_for_reads() {
    let failed = || respond(500, r#"{"code":1}"#);
    let transport = ScriptedTransport::new([failed(), respond(200, "7")]);
    assert_eq!(service(&transport).send(&GetThing("1")).await.unwrap(), 7);
    let transport = ScriptedTransport::new([failed()]);
    let error = service(&transport).send(&PatchThing { if_match: true }).await.unwrap_err();
    assert!(error.attempts() == 1 && error.outcome_unknown(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn retry_on_adds_retries_only_where_safe() {
    let unavailable = || respond(503, r#"{"code":2600}"#);
    let policy = RetryPolicy::new().retry_on(http::StatusCode::SERVICE_UNAVAILABLE, 2600);
    let transport = ScriptedTransport::new([unavailable(), respond(200, "7")]);
    assert_eq!(service(&transport).with_retry(policy.clone()).send(&GetThing("1")).await.unwrap(), 7);
    let transport = ScriptedTransport::new([unavailable()]);
    let create = CreateThing { streamed: false };
    assert_eq!(service(&transport).with_retry(policy.clone()).send(&create).await.unwrap_err().attempts(), 1);
    let transport = ScriptedTransport::new([respond(503, "<html>")]);
    assert_eq!(service(&transport).with_retry(policy).send(&GetThing("1")).await.unwrap_err().attempts(), 1);
    let any = RetryPolicy::new().retry_on(http::StatusCode::SERVICE_UNAVAILABLE, None);
    let transport = ScriptedTransport::new([respond(503, "<html>"), respond(200, "7")]);
    assert_eq!(service(&transport).with_retry(any).send(&GetThing("1")).await.unwrap(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_post_is_sent_once_and_reports_an_unknown_outcome() {
    let broken = Body::stream(futures_util::stream::iter([
        Ok("{".into()),
        Err(orange_core::transport::TransportError::new(
            orange_core::transport::TransportErrorKind::Body,
            false,
            "reset",
        )),
    ]));
    let steps = [
        respond(503, UNAVAILABLE),
        respond(500, r#"{"code":1}"#),
        respond(504, ""),
        respond(408, ""),
        Step::Break,
        respond(201, broken),
    ];
    for step in steps {
        let transport = ScriptedTransport::new([step]);
        let error = service(&transport).send(&CreateThing { streamed: false }).await.unwrap_err();
        assert!(error.outcome_unknown(), "{error}");
        assert!(
            error.to_string().ends_with("; outcome unknown: the request may have taken effect"),
            "{error}"
        );
        assert_eq!((error.attempts(), transport.requests().len()), (1, 1));
    }
    for (status, body) in [(429, ""), (403, r#"{"code":53}"#), (400, r#"{"code":22}"#), (409, "")] {
        let transport = ScriptedTransport::new([respond(status, body)]);
        let error = service(&transport).send(&CreateThing { streamed: false }).await.unwrap_err();
        assert!(!error.outcome_unknown(), "a refusal has no effect: {error}");
        assert_eq!(transport.requests().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_post_is_retried_when_it_was_never_sent() {
    let transport = ScriptedTransport::new([Step::Refuse, Step::Refuse, respond(201, "")]);
    service(&transport).send(&CreateThing { streamed: false }).await.unwrap();
    assert_eq!(transport.requests().len(), 3);
    let transport = ScriptedTransport::new([Step::Refuse, Step::Break]);
    let error = service(&transport).send(&CreateThing { streamed: false }).await.unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 2);
    let transport = ScriptedTransport::new([Step::Refuse]);
    let error = service(&transport).send(&CreateThing { streamed: true }).await.unwrap_err();
    assert!(error.is_connect() && error.attempts() == 1, "a stream can be sent once only");
}

#[tokio::test(start_paused = true)]
async fn a_412_after_a_lost_response_has_an_unknown_outcome() {
    let transport = ScriptedTransport::new([Step::Break, respond(412, r#"{"code":65}"#)]);
    let error = service(&transport).send(&PatchThing { if_match: true }).await.unwrap_err();
    assert!(error.is_precondition_failed() && error.outcome_unknown(), "{error}");
    let transport = ScriptedTransport::new([respond(412, r#"{"code":65}"#)]);
    let error = service(&transport).send(&PatchThing { if_match: true }).await.unwrap_err();
    assert!(error.is_precondition_failed() && !error.outcome_unknown(), "{error}");
    let transport = ScriptedTransport::new([Step::Break]);
    let error = service(&transport).send(&PatchThing { if_match: false }).await.unwrap_err();
    assert!(error.outcome_unknown() && error.attempts() == 1, "without `If-Match` it is sent once");
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_is_waited_for_or_returned_if_too_long() {
    let throttled = |wait| Step::Response(429, Box::leak(Box::new([("retry-after", wait)])), Body::empty());
    let transport = ScriptedTransport::new([throttled("20"), respond(200, "1")]);
    let start = Instant::now();
    service(&transport).send(&GetThing("1")).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(20_500));

    let transport = ScriptedTransport::new([throttled("60")]);
    let start = Instant::now();
    let error = service(&transport).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(start.elapsed(), Duration::ZERO, "a wait beyond the timeout does not begin");
    let transport = ScriptedTransport::new([throttled("60"), respond(200, "1")]);
    let long_timeout = service(&transport).with_timeout(Duration::from_secs(120));
    long_timeout.send(&GetThing("1")).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_past_retry_after_is_ignored_and_a_huge_one_returned() {
    let unavailable = |headers: &'static [(&str, &str)]| Step::Response(503, headers, UNAVAILABLE.into());
    let passed =
        &[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("date", "Fri, 27 Nov 2026 08:00:00 GMT")];
    let transport = ScriptedTransport::new([unavailable(passed), respond(200, "1")]);
    let start = Instant::now();
    service(&transport).send(&GetThing("1")).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(50), "the usual backoff");

    // A huge wait is returned to the caller even without a time limit.
    for huge in [
        &[("retry-after", "18446744073709551615")] as &[_],
        &[("retry-after", "99999999999999999999999")],
        &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
    ] {
        let transport = ScriptedTransport::new([unavailable(huge)]);
        let unlimited = service(&transport).with_timeout(Duration::MAX);
        let error = unlimited.send(&GetThing("1")).await.unwrap_err();
        assert!(error.retry_after().unwrap() > Duration::from_secs(86_400), "the error carries the wait");
        assert_eq!(error.attempts(), 1);
    }
}

/// Never returns a token.
#[derive(Debug)]
struct NoToken;

#[async_trait::async_trait]
impl orange_core::token::TokenProvider for NoToken {
    async fn token(&self) -> orange_core::Result<orange_core::token::AccessToken> {
        std::future::pending().await
    }

    async fn reject(&self, _: &orange_core::token::AccessToken, _: &orange_core::Error) {}
}

#[tokio::test(start_paused = true)]
async fn a_token_timeout_means_the_request_was_never_sent() {
    let transport = ScriptedTransport::new([]);
    let service = client_builder(&transport).token_provider(NoToken).build().unwrap().service(&API);
    let error = service.send(&CreateThing { streamed: false }).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createThing: POST https://api.orange.com/things: the operation took longer than 60s, waiting for an access token"
    );
    assert!(error.is_timeout() && error.never_sent() && !error.outcome_unknown());
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_spans_attempts_and_carries_earlier_errors() {
    let transport = ScriptedTransport::new([respond(503, UNAVAILABLE), Step::Hang]);
    let short_timeout = service(&transport).with_timeout(Duration::from_secs(10));
    let start = Instant::now();
    let error = short_timeout.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the operation took longer than 10s (2 attempts in 10.0 s)"
    );
    assert_eq!(error.previous_errors()[0].status().unwrap(), 503);
    assert_eq!(start.elapsed(), Duration::from_secs(10));

    let transport = ScriptedTransport::new([Step::Hang]);
    let error = service(&transport)
        .with_timeout(Duration::from_secs(10))
        .send(&CreateThing { streamed: false })
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.outcome_unknown(), "the request was sent: {error}");
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_costs_no_attempt() {
    let transport = ScriptedTransport::new([
        respond(503, UNAVAILABLE),
        respond(401, EXPIRED),
        respond(503, UNAVAILABLE),
        respond(200, "7"),
    ]);
    assert_eq!(service(&transport).send(&GetThing("1")).await.unwrap(), 7);
    let transport = ScriptedTransport::new([respond(401, EXPIRED), respond(201, "")]);
    service(&transport).send(&CreateThing { streamed: false }).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_service_handle_overrides_the_retry_policy() {
    let transport = ScriptedTransport::new([respond(503, UNAVAILABLE)]);
    let error = service(&transport).with_retry(RetryPolicy::none()).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_retry_budget_that_bounds_an_outage() {
    let transport = ScriptedTransport::new((0..500).map(|_| respond(503, UNAVAILABLE)));
    let client = client_builder(&transport)
        .retry(RetryPolicy::new())
        .retry_budget(RetryBudget::new(0.1, 5))
        .build()
        .unwrap();
    let calls = 100;
    let callers = (0..calls).map(|_| {
        let service = client.clone().service(&API);
        tokio::spawn(async move { service.send(&GetThing("1")).await })
    });
    for caller in callers.collect::<Vec<_>>() {
        assert!(caller.await.unwrap().unwrap_err().is_unavailable());
    }
    let sent = transport.requests().len();
    assert!((calls + 5..=calls + 5 + calls / 10).contains(&sent), "{sent} requests for {calls} calls");
}

/// Fails the first token requests.
#[derive(Debug)]
struct FailingTokens(ScriptedTransport, Arc<std::sync::atomic::AtomicU32>);

#[async_trait::async_trait]
impl orange_core::transport::Transport for FailingTokens {
    async fn send(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, orange_core::transport::TransportError> {
        use std::sync::atomic::Ordering::SeqCst;
        let left = self.1.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1));
        if request.uri().path().ends_with("/token") && left.is_ok() {
            let mut response = http::Response::new(Body::from(UNAVAILABLE));
            *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
            return Ok(response);
        }
        self.0.send(request).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_brief_token_endpoint_outage_is_retried() {
    let transport = ScriptedTransport::new([respond(201, "")]);
    let unavailable = FailingTokens(transport.clone(), Arc::new(2.into()));
    let client = client_builder(&transport).transport(unavailable).retry(RetryPolicy::new()).build().unwrap();
    client.service(&API).send(&CreateThing { streamed: false }).await.unwrap();
    assert_eq!(transport.requests().len(), 1, "the resource is created once");

    let transport = ScriptedTransport::new([]);
    let unavailable = FailingTokens(transport.clone(), Arc::new(1000.into()));
    let client = client_builder(&transport).transport(unavailable).retry(RetryPolicy::new()).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.previous_errors().len()), (ErrorKind::Token, 0, 2));
    assert!(error.never_sent() && error.retry_after().is_some());
}

#[tokio::test(start_paused = true)]
async fn an_operation_without_a_time_limit_is_retried() {
    let transport = ScriptedTransport::new([respond(503, UNAVAILABLE), respond(200, "7")]);
    let unlimited = service(&transport).with_timeout(Duration::MAX);
    assert_eq!(unlimited.send(&GetThing("1")).await.unwrap(), 7);
}
