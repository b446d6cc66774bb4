//! Limits of token requests: requests per minute, timeouts and `Retry-After`.

use std::time::Duration;

use orange_core::token::TokenProvider;
use orange_core::{Error, ErrorKind};
use tokio::time::advance;

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn token_requests_are_limited_to_fifty_per_minute() {
    let endpoint = Endpoint::new([Step::Grant("0.5")]);
    let provider = endpoint.provider();
    let mut refused = Vec::new();
    // Almost one minute: a granted request takes `LATENCY`, a rejected one no time.
    for _ in 0..60 {
        refused.extend(provider.token().await.err());
        advance(seconds(1) - LATENCY).await;
    }
    assert_eq!(endpoint.requests(), 50);
    let (first, last) = (&refused[0], refused.last().unwrap());
    assert_eq!(first.kind(), ErrorKind::Token);
    assert!(first.to_string().contains("the limit of token requests per minute is reached"), "{first}");
    // The 51st request was rejected 50 s after the first.
    let wait = first.retry_after().unwrap();
    assert!(wait > seconds(10) && wait < seconds(12), "{wait:?}");
    assert!(last.retry_after().unwrap() < seconds(3), "the wait decreases over time: {last:?}");
    advance(seconds(2)).await;
    assert!(provider.token().await.is_ok());
    assert_eq!(endpoint.requests(), 51);
}

#[tokio::test(start_paused = true)]
async fn the_rate_limit_error_has_a_sufficient_retry_after() {
    let endpoint = Endpoint::new([Step::Grant("1")]);
    let provider = endpoint.builder().calls_per_minute(1).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(20)).await;
    let error = provider.token().await.unwrap_err();
    let wait = error.retry_after().unwrap();
    assert_eq!(wait.as_secs(), 40);
    assert!(error.is_retryable() && error.never_sent() && !error.is_throttled(), "the limit is our own");
    assert_eq!(endpoint.requests(), 1);
    advance(wait).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_rate_limited_refresh_keeps_the_token() {
    let endpoint = Endpoint::new([Step::Grant("30")]);
    let provider = endpoint.builder().calls_per_minute(1).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(29)).await;
    for token in concurrent_tokens(&provider).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
    }
    settle().await;
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_token_endpoint_times_out() {
    let endpoint = Endpoint::new([Step::Hang]);
    let provider = endpoint.builder().timeout(seconds(5)).build().unwrap();
    let (tokens, took) = timed(concurrent_tokens(&provider)).await;
    for token in tokens {
        let error = token.unwrap_err();
        assert!(error.is_retryable());
        assert_eq!(
            error.to_string(),
            "no access token: POST https://api.orange.com/oauth/v3/token: the token request took longer than 5s \
             (next token request in 1 s)"
        );
    }
    assert_eq!(took, seconds(5));
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_the_token_endpoint_is_respected() {
    let endpoint = Endpoint::new([Step::RespondRetryAfter(429, "40"), Step::Grant("3600")]);
    let provider = endpoint.provider();
    let error = provider.token().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(seconds(40)));
    advance(seconds(39)).await;
    assert!(provider.token().await.is_err());
    assert_eq!(endpoint.requests(), 1);
    advance(seconds(2)).await;
    assert!(provider.token().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_429_without_retry_after_backs_off_briefly() {
    let endpoint = Endpoint::new([Step::Respond(429, ""), Step::Grant("3600")]);
    let provider = endpoint.provider();
    assert!(provider.token().await.unwrap_err().is_throttled());
    advance(FIRST_BACKOFF).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn an_excessive_retry_after_is_capped() {
    for wait in ["18446744073709551615", "86400", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let endpoint = Endpoint::new([Step::RespondRetryAfter(503, wait), Step::Grant("3600")]);
        let provider = endpoint.provider();
        assert!(provider.token().await.is_err());
        advance(seconds(59)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.requests(), 1, "{wait}");
        advance(seconds(2)).await;
        assert_eq!(current_header(&provider).await, "Bearer token-2", "{wait}");
    }
}

#[tokio::test(start_paused = true)]
async fn max_retry_after_caps_the_delay_of_token_requests() {
    let endpoint = Endpoint::new([Step::RespondRetryAfter(429, "3600"), Step::Grant("3600")]);
    let provider = endpoint.builder().max_retry_after(seconds(5)).build().unwrap();
    let error = provider.token().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(seconds(5)), "capped by the setting");
    assert!(error.to_string().ends_with(" (next token request in 5 s)"), "{error}");
    advance(seconds(5)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_missing_token_endpoint_backs_off_briefly() {
    let missing =
        [(404, "<html>Not Found</html>"), (405, ""), (302, ""), (403, "<html>blocked</html>"), (400, "")];
    for (status, body) in missing {
        let endpoint = Endpoint::new([Step::Respond(status, body), Step::Grant("3600")]);
        let provider = endpoint.provider();
        let error = provider.token().await.unwrap_err();
        assert!(!error.is_retryable() && !error.is_invalid_credentials(), "{error}");
        advance(FIRST_BACKOFF).await;
        assert_eq!(current_header(&provider).await, "Bearer token-2", "{status}");
    }
}

#[test]
fn an_invalid_setting_is_rejected_by_name() {
    let builder = || Endpoint::new([Step::Hang]).builder();
    let field = |error: Error| error.field().map(ToOwned::to_owned);
    let zero = Duration::ZERO;
    assert_eq!(field(builder().calls_per_minute(0).build().unwrap_err()).unwrap(), "token_calls_per_minute");
    assert_eq!(field(builder().timeout(zero).build().unwrap_err()).unwrap(), "token_timeout");
    assert_eq!(field(builder().store_timeout(zero).build().unwrap_err()).unwrap(), "token_store_timeout");
}

#[tokio::test(start_paused = true)]
async fn maximum_durations_do_not_overflow() {
    let longest = Duration::MAX;
    for (step, requests) in
        [(Step::Respond(401, ""), 1), (Step::Respond(503, ""), 1), (Step::Grant("18446744073709551615"), 3)]
    {
        let endpoint = Endpoint::new([step]);
        let builder = endpoint.builder().timeout(longest).store_timeout(longest);
        let provider = builder.refusal_backoff(longest).failure_backoff(longest).build().unwrap();
        for _ in 0..3 {
            if let Ok(token) = provider.token().await {
                provider.reject(&token, &unauthorized(42)).await;
            }
        }
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.requests(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn reset_backoff_ends_the_backoff_after_a_refusal() {
    let refused = Step::Respond(401, r#"{"error":"invalid_client"}"#);
    let endpoint = Endpoint::new([refused, Step::Grant("3600")]);
    let provider = endpoint.provider();
    for _ in 0..2 {
        assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    }
    assert_eq!(endpoint.requests(), 1);
    provider.reset_backoff();
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}
