//! Tokens that an API rejects, and refused credentials.

use futures_util::future::join_all;
use http::{HeaderMap, StatusCode};
use orange_core::time::SystemClock;
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::{Error, ErrorKind};
use tokio::time::{advance, sleep};

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn ten_thousand_rejections_cause_one_refresh() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    let callers = (0..CONCURRENT_CALLERS).map(|_| {
        let (provider, old) = (provider.clone(), old.clone());
        tokio::spawn(async move {
            provider.reject(&old, &unauthorized(42)).await;
            provider.token().await
        })
    });
    for token in join_all(callers.collect::<Vec<_>>()).await {
        assert_eq!(header_value(&token.unwrap().unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.requests(), 2);
    // A late rejection of the old token does not discard the new one.
    provider.reject(&old, &unauthorized(42)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_late_rejection_is_recognized_by_its_generation() {
    let endpoint = Endpoint::new([Step::GrantFixed("the-same")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    provider.reject(&old, &unauthorized(42)).await;
    assert_eq!(current_header(&provider).await, "Bearer the-same");
    for _ in 0..100 {
        provider.reject(&old, &unauthorized(42)).await;
        assert_eq!(current_header(&provider).await, "Bearer the-same");
    }
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn rejecting_a_foreign_token_has_no_effect() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    provider.reject(&AccessToken::new("token-1").unwrap(), &unauthorized(42)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_rejection_during_a_refresh_waits_for_the_refresh() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    advance(seconds(3558)).await;
    provider.token().await.unwrap();
    provider.reject(&old, &unauthorized(42)).await;
    for token in concurrent_tokens(&provider).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn repeated_expired_rejections_back_off() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    for number in 1..=3 {
        let token = provider.token().await.unwrap();
        assert_eq!(header_value(&token), format!("Bearer token-{number}"));
        provider.reject(&token, &unauthorized(42)).await;
    }
    for _ in 0..CONCURRENT_CALLERS {
        let error = provider.token().await.unwrap_err();
        assert!(error.token_failure().unwrap().is_expired_token() && !error.is_expired_token(), "{error}");
    }
    assert_eq!(endpoint.requests(), 3);
    for _ in 0..600 {
        if let Ok(token) = provider.token().await {
            provider.reject(&token, &unauthorized(42)).await;
        }
        advance(seconds(1)).await;
    }
    // 3/4 of 1, 2, 4, 8, 16 and then 30 s: about 27 more requests in ten minutes.
    assert!((25..=35).contains(&endpoint.requests()), "{} requests", endpoint.requests());
}

#[tokio::test(start_paused = true)]
async fn tokens_that_never_work_count_as_failures_at_any_age() {
    for age in [3, 600, 4000] {
        let endpoint = Endpoint::new([Step::Grant("7200")]);
        let provider = endpoint.provider();
        for number in 1..=3 {
            let token = provider.token().await.unwrap();
            assert_eq!(header_value(&token), format!("Bearer token-{number}"));
            advance(seconds(age)).await;
            provider.reject(&token, &unauthorized(42)).await;
        }
        assert!(provider.token().await.unwrap_err().token_failure().unwrap().is_expired_token());
        assert_eq!(endpoint.requests(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_credentials_refusal_is_cached_with_its_details() {
    for (status, body) in [
        (401, r#"{"error":"invalid_client","error_description":"unknown client"}"#),
        (401, r#"{"code":40,"message":"Missing credentials"}"#),
        (401, r#"{"code":41,"message":"Invalid credentials"}"#),
        (400, r#"{"error":"invalid_scope"}"#),
        (403, r#"{"code":51,"message":"Forbidden requester"}"#),
    ] {
        let endpoint = Endpoint::new([Step::Respond(status, body)]);
        let provider = endpoint.provider();
        for token in concurrent_tokens(&provider).await {
            let error = token.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Token);
            let failure = error.token_failure().unwrap();
            assert_eq!(failure.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(failure.body(), Some(body));
            assert!(!error.is_retryable() && error.never_sent());
        }
        advance(seconds(59)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.requests(), 1);
        advance(seconds(2)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.requests(), 2, "retried after the backoff");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_dropped_after_three_refusals() {
    for number in [40, 41, 0, 99, 420] {
        let endpoint = Endpoint::new([Step::Grant("3600")]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        for _ in 0..2 {
            provider.reject(&token, &unauthorized(number)).await;
            for token in concurrent_tokens(&provider).await {
                assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
            }
        }
        provider.reject(&token, &unauthorized(number)).await;
        assert_eq!(current_header(&provider).await, "Bearer token-2", "it may have been revoked");
        assert_eq!(endpoint.requests(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn repeated_refusals_back_off() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    for _ in 0..9 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &unauthorized(41)).await;
    }
    for token in concurrent_tokens(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_invalid_credentials() && error.never_sent(), "unchanged, and nothing was sent");
    }
    assert_eq!(endpoint.requests(), 3);
    advance(seconds(1)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-4");
}

#[tokio::test(start_paused = true)]
async fn only_a_401_rejects_a_token() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    let forbidden = br#"{"code":42,"error":"invalid_token"}"#;
    let forbidden = Error::from_response(StatusCode::FORBIDDEN, &HeaderMap::new(), forbidden, &SystemClock);
    for _ in 0..5 {
        provider.reject(&token, &forbidden).await;
    }
    assert_eq!(current_header(&provider).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_shorter_backoff_does_not_shorten_a_refusal() {
    let refused = Step::Respond(401, r#"{"error":"invalid_client"}"#);
    let grants = Step::Grant;
    let endpoint = Endpoint::new([grants("9"), grants("9"), grants("1"), refused, grants("3600")]);
    let provider = endpoint.provider();
    for _ in 0..2 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &unauthorized(42)).await;
    }
    let token = provider.token().await.unwrap();
    // The refresh of a token with a lifetime of 1 s is due after 925 ms.
    advance(millis(925)).await;
    provider.token().await.unwrap();
    sleep(2 * LATENCY).await;
    assert_eq!(endpoint.requests(), 4, "the refresh was refused");
    // The third consecutive rejection alone would cause a backoff of 1 s.
    provider.reject(&token, &unauthorized(42)).await;
    advance(seconds(55)).await;
    assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    assert_eq!(endpoint.requests(), 4);
    advance(seconds(6)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-5");
}

#[tokio::test(start_paused = true)]
async fn a_cached_rejection_reports_the_request_as_never_sent() {
    let provider = Endpoint::new([Step::Grant("3600")]).provider();
    let cause = unauthorized(42);
    for _ in 0..3 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &cause).await;
    }
    let remembered = provider.token().await.unwrap_err();
    assert!(remembered.token_failure().unwrap().is_expired_token() && !cause.never_sent());
    assert!(
        !remembered.is_expired_token() && !remembered.is_unauthorized(),
        "it concerns an earlier request"
    );
    assert!(remembered.never_sent(), "without a token there was no request");
}
