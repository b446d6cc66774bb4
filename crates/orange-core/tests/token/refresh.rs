//! Token refresh before expiry, based on `expires_in`.

use orange_core::token::TokenProvider;
use tokio::time::{advance, sleep};

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn a_token_is_refreshed_ahead_without_delaying_callers() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    // The margin of 60 s, reduced to 45 s by the fixed jitter: due at 3555 s.
    advance(seconds(3550)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.requests(), 1, "not due yet");
    advance(seconds(8)).await;
    let (tokens, took) = timed(concurrent_tokens(&provider)).await;
    for token in tokens {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
    }
    assert!(took.is_zero(), "no caller waited");
    settle().await;
    assert_eq!(endpoint.requests(), 2);
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn an_idle_client_fetches_no_token() {
    let endpoint = Endpoint::new([Step::Grant("60")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(3600)).await;
    settle().await;
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_keeps_the_token_and_backs_off() {
    let endpoint = Endpoint::new([Step::Grant("3600"), Step::Respond(503, ""), Step::Grant("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(3556)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.requests(), 2);
    for token in concurrent_tokens(&provider).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1", "still valid");
    }
    settle().await;
    assert_eq!(endpoint.requests(), 2, "the backoff has not ended");
    advance(seconds(2)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(current_header(&provider).await, "Bearer token-3");
    assert_eq!(endpoint.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_refresh_delays_no_caller_and_runs_once() {
    let endpoint = Endpoint::new([Step::Grant("3600"), Step::Hang, Step::Grant("3600")]);
    let provider = endpoint.builder().timeout(seconds(10)).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(3556)).await;
    for _ in 0..9 {
        let (token, took) = timed(provider.token()).await;
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
        assert!(took.is_zero());
        sleep(seconds(1)).await;
    }
    assert_eq!(endpoint.requests(), 2);
    // The refresh times out after 10 s; the next one starts after the backoff.
    sleep(seconds(2)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(current_header(&provider).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_respects_retry_after_past_token_expiry() {
    let endpoint =
        Endpoint::new([Step::Grant("100"), Step::RespondRetryAfter(429, "40"), Step::Grant("100")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(95)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-1");
    settle().await;
    assert_eq!(endpoint.requests(), 2);
    advance(seconds(10)).await;
    assert!(provider.token().await.unwrap_err().is_throttled());
    assert_eq!(endpoint.requests(), 2);
    advance(seconds(31)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_refused_refresh_keeps_the_token_until_it_expires() {
    let refused = Step::Respond(401, r#"{"error":"invalid_client"}"#);
    let endpoint = Endpoint::new([Step::Grant("6000"), refused]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(5956)).await;
    for _ in 0..42 {
        assert_eq!(current_header(&provider).await, "Bearer token-1");
        settle().await;
        advance(seconds(1) - 5 * LATENCY).await;
    }
    assert_eq!(endpoint.requests(), 2);
    advance(seconds(3)).await;
    assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    assert_eq!(endpoint.requests(), 2, "the refusal of the refresh is still remembered");
}

#[tokio::test(start_paused = true)]
async fn expires_in_is_read_from_numbers_and_strings() {
    for (expires_in, lifetime) in [
        ("3600", 3600),
        (r#""3600""#, 3600),
        (r#"" 3600 ""#, 3600),
        ("3600.0", 3600),
        (r#""7776000""#, 7_776_000),
        ("10", 10),
    ] {
        let endpoint = Endpoint::new([Step::Grant(expires_in)]);
        let provider = endpoint.provider();
        provider.token().await.unwrap();
        let due = seconds(lifetime) - seconds(60).min(seconds(lifetime) / 10);
        advance(due - millis(200)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.requests(), 1, "{expires_in}");
        advance(seconds(lifetime)).await;
        assert_eq!(current_header(&provider).await, "Bearer token-2", "{expires_in}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_ninety_day_token_is_fetched_every_ninety_days() {
    let endpoint = Endpoint::new([Step::Grant(r#""7776000""#)]);
    let provider = endpoint.provider();
    for _ in 0..89 {
        assert_eq!(current_header(&provider).await, "Bearer token-1");
        advance(seconds(24 * 3600)).await;
    }
    settle().await;
    assert_eq!(endpoint.requests(), 1);
    advance(seconds(24 * 3600)).await;
    assert_eq!(current_header(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_without_expiry_is_used_until_rejected() {
    for expires_in in ["", "null", r#""soon""#, "0", "-1", "1e300", "[3600]", "true"] {
        let endpoint = Endpoint::new([Step::Grant(expires_in)]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        assert_eq!(token.expires(), None, "{expires_in}");
        advance(seconds(400 * 24 * 3600)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.requests(), 1, "{expires_in}");
        provider.reject(&token, &unauthorized(42)).await;
        assert_eq!(current_header(&provider).await, "Bearer token-2");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_in_its_last_second_is_replaced() {
    let endpoint = Endpoint::new([Step::Grant("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    let end = token.expires().unwrap();
    advance(end - tokio::time::Instant::now().into_std() - millis(999)).await;
    let (token, took) = timed(provider.token()).await;
    assert_eq!((header_value(&token.unwrap()).as_str(), took), ("Bearer token-2", LATENCY));
}

#[tokio::test(start_paused = true)]
async fn a_short_lived_token_is_fetched_once_per_lifetime() {
    let endpoint = Endpoint::new([Step::Grant("2")]);
    let provider = endpoint.provider();
    for _ in 0..1200 {
        provider.token().await.unwrap();
        advance(millis(50)).await;
    }
    // Tokens with a lifetime of 2 s are replaced 10 % before expiry, for one minute.
    assert!((30..=34).contains(&endpoint.requests()), "{} requests in a minute", endpoint.requests());
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_in_transit_serves_its_waiters() {
    let endpoint = Endpoint::new([Step::Grant("0.001")]);
    let provider = endpoint.provider();
    for token in concurrent_tokens(&provider).await {
        assert_eq!(header_value(&token.unwrap()), "Bearer token-1");
    }
    assert_eq!(endpoint.requests(), 1);
    assert_eq!(current_header(&provider).await, "Bearer token-2");
    assert_eq!(endpoint.requests(), 2);
}
