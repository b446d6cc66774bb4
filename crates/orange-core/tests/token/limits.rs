//! Limits of the token endpoint: calls a minute, time, size.

use std::time::Duration;

use orange_core::token::TokenProvider;
use orange_core::{Error, ErrorKind};
use tokio::time::advance;

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn the_endpoint_is_asked_fifty_times_a_minute_and_no_more() {
    let endpoint = Endpoint::new([Does::Grants("0.5")]);
    let provider = endpoint.provider();
    let mut refused = Vec::new();
    // A minute, and the second that a later request may be faster by.
    for _ in 0..60 {
        refused.extend(provider.token().await.err());
        advance(seconds(1) - LATENCY).await;
    }
    assert_eq!(endpoint.calls(), 50);
    let (error, last) = (&refused[0], refused.last().unwrap());
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().contains("asked as often as a minute allows"), "{error}");
    // The 51st was refused 50 s after the first.
    let wait = error.retry_after().unwrap();
    assert!(wait > seconds(10) && wait < seconds(12), "{wait:?}");
    assert!(last.retry_after().unwrap() < seconds(3), "whoever asks later has less to wait: {last:?}");
    advance(seconds(2)).await;
    assert!(provider.token().await.is_ok());
    assert_eq!(endpoint.calls(), 51);
}

#[tokio::test(start_paused = true)]
async fn a_budget_that_is_spent_says_how_long_to_wait_and_that_is_enough() {
    let endpoint = Endpoint::new([Does::Grants("1")]);
    let provider = endpoint.builder().calls_per_minute(1).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(20)).await;
    let error = provider.token().await.unwrap_err();
    let wait = error.retry_after().unwrap();
    assert_eq!(wait.as_secs(), 40);
    assert!(error.is_retryable() && error.never_sent() && !error.is_throttled(), "the limit is our own");
    assert_eq!(endpoint.calls(), 1);
    advance(wait).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_without_budget_keeps_the_token() {
    let endpoint = Endpoint::new([Does::Grants("30")]);
    let provider = endpoint.builder().calls_per_minute(1).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(29)).await;
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
    }
    settle().await;
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_hangs_is_given_up_after_its_own_limit() {
    let endpoint = Endpoint::new([Does::Hangs]);
    let provider = endpoint.builder().timeout(seconds(5)).build().unwrap();
    let (tokens, took) = timed(herd(&provider)).await;
    for token in tokens {
        let error = token.unwrap_err();
        assert!(error.is_retryable());
        assert_eq!(
            error.to_string(),
            "no access token: the token request took longer than 5s; the next token request is possible in 1 s"
        );
    }
    assert_eq!(took, seconds(5));
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_endpoint_is_left_alone_as_long_as_it_asks() {
    let endpoint = Endpoint::new([Does::AsksToWait(429, "40"), Does::Grants("3600")]);
    let provider = endpoint.provider();
    let error = provider.token().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(seconds(40)));
    advance(seconds(39)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.calls(), 1);
    advance(seconds(2)).await;
    assert!(provider.token().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_throttled_endpoint_that_does_not_say_how_long_is_asked_again_soon() {
    let endpoint = Endpoint::new([Does::Answers(429, ""), Does::Grants("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().await.unwrap_err().is_throttled());
    advance(millis(760)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_to_wait_for_ages_does_not_end_the_client() {
    for wait in ["18446744073709551615", "86400", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let endpoint = Endpoint::new([Does::AsksToWait(503, wait), Does::Grants("3600")]);
        let provider = endpoint.provider();
        assert!(provider.token().await.is_err());
        advance(seconds(59)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), 1, "{wait}");
        advance(seconds(2)).await;
        assert_eq!(now(&provider).await, "Bearer token-2", "{wait}");
    }
}

#[tokio::test(start_paused = true)]
async fn how_long_the_endpoint_can_stop_token_requests_is_a_setting() {
    let endpoint = Endpoint::new([Does::AsksToWait(429, "3600"), Does::Grants("3600")]);
    let provider = endpoint.builder().max_retry_after(seconds(5)).build().unwrap();
    let error = provider.token().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(seconds(5)), "what is waited for, not what was asked for");
    assert!(error.to_string().ends_with("the next token request is possible in 5 s"), "{error}");
    advance(seconds(5)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_missing_endpoint_stops_token_requests_for_a_moment_only() {
    let away =
        [(404, "<html>Not Found</html>"), (405, ""), (302, ""), (403, "<html>blocked</html>"), (400, "")];
    for (status, body) in away {
        let endpoint = Endpoint::new([Does::Answers(status, body), Does::Grants("3600")]);
        let provider = endpoint.provider();
        let error = provider.token().await.unwrap_err();
        assert!(!error.is_retryable() && !error.is_invalid_credentials(), "{error}");
        advance(millis(760)).await;
        assert_eq!(now(&provider).await, "Bearer token-2", "{status}");
    }
}

#[test]
fn a_setting_that_cannot_work_is_refused_by_name() {
    let builder = || Endpoint::new([Does::Hangs]).builder();
    let field = |error: Error| error.field().map(ToOwned::to_owned);
    let zero = Duration::ZERO;
    assert_eq!(field(builder().calls_per_minute(0).build().unwrap_err()).unwrap(), "token_calls_per_minute");
    assert_eq!(field(builder().timeout(zero).build().unwrap_err()).unwrap(), "token_timeout");
    assert_eq!(field(builder().store_timeout(zero).build().unwrap_err()).unwrap(), "token_store_timeout");
}

#[tokio::test(start_paused = true)]
async fn no_setting_of_a_pause_or_limit_overflows() {
    let endless = Duration::MAX;
    for (does, calls) in
        [(Does::Answers(401, ""), 1), (Does::Answers(503, ""), 1), (Does::Grants("18446744073709551615"), 3)]
    {
        let endpoint = Endpoint::new([does]);
        let builder = endpoint.builder().timeout(endless).store_timeout(endless);
        let provider = builder.refusal_backoff(endless).failure_backoff(endless).build().unwrap();
        for _ in 0..3 {
            if let Ok(token) = provider.token().await {
                provider.reject(&token, &code(42)).await;
            }
        }
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), calls);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reset_ends_the_pause_after_a_refusal() {
    let refused = Does::Answers(401, r#"{"error":"invalid_client"}"#);
    let endpoint = Endpoint::new([refused, Does::Grants("3600")]);
    let provider = endpoint.provider();
    for _ in 0..2 {
        assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    }
    assert_eq!(endpoint.calls(), 1);
    provider.reset_backoff();
    assert_eq!(now(&provider).await, "Bearer token-2");
}
