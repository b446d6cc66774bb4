//! The next token ahead of time, from the lifetime the server gave.

use orange_core::token::TokenProvider;
use tokio::time::{advance, sleep};

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn the_next_token_is_fetched_ahead_of_time_while_nobody_waits() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    // 60 s of slack, of which jitter takes a quarter here: due at 3555 s.
    advance(seconds(3550)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 1, "not due yet");
    advance(seconds(8)).await;
    let (tokens, took) = timed(herd(&provider)).await;
    for token in tokens {
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
    }
    assert!(took.is_zero(), "nobody waited");
    settle().await;
    assert_eq!(endpoint.calls(), 2);
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_fetched_for_a_client_that_nobody_uses() {
    let endpoint = Endpoint::new([Does::Grants("60")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(3600)).await;
    settle().await;
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_keeps_the_token_and_pauses() {
    let endpoint = Endpoint::new([Does::Grants("3600"), Does::Answers(503, ""), Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(3556)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(endpoint.calls(), 2);
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1", "still good");
    }
    settle().await;
    assert_eq!(endpoint.calls(), 2, "it pauses");
    advance(seconds(2)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(now(&provider).await, "Bearer token-3");
    assert_eq!(endpoint.calls(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_hangs_holds_nobody_up_and_is_not_repeated_beside_itself() {
    let endpoint = Endpoint::new([Does::Grants("3600"), Does::Hangs, Does::Grants("3600")]);
    let provider = endpoint.builder().timeout(seconds(10)).build().unwrap();
    provider.token().await.unwrap();
    advance(seconds(3556)).await;
    for _ in 0..9 {
        let (token, took) = timed(provider.token()).await;
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
        assert!(took.is_zero());
        sleep(seconds(1)).await;
    }
    assert_eq!(endpoint.calls(), 2);
    // It is given up after 10 s, and the next try comes after the pause.
    sleep(seconds(2)).await;
    provider.token().await.unwrap();
    settle().await;
    assert_eq!(now(&provider).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_is_told_to_wait_is_not_tried_before_even_when_the_token_ends() {
    let endpoint = Endpoint::new([Does::Grants("100"), Does::AsksToWait(429, "40"), Does::Grants("100")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(95)).await;
    assert_eq!(now(&provider).await, "Bearer token-1");
    settle().await;
    assert_eq!(endpoint.calls(), 2);
    advance(seconds(10)).await;
    assert!(provider.token().await.unwrap_err().is_throttled());
    assert_eq!(endpoint.calls(), 2);
    advance(seconds(31)).await;
    assert_eq!(now(&provider).await, "Bearer token-3");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_is_refused_keeps_the_token_to_its_end_and_asks_once_a_minute() {
    let refused = Does::Answers(401, r#"{"error":"invalid_client"}"#);
    let endpoint = Endpoint::new([Does::Grants("6000"), refused]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    advance(seconds(5956)).await;
    for _ in 0..42 {
        assert_eq!(now(&provider).await, "Bearer token-1");
        settle().await;
        advance(seconds(1) - 5 * LATENCY).await;
    }
    assert_eq!(endpoint.calls(), 2);
    advance(seconds(3)).await;
    assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    assert_eq!(endpoint.calls(), 2, "the refusal of the refresh is still remembered");
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_is_the_servers_word_in_whatever_type_it_comes() {
    for (given, life) in [
        ("3600", 3600),
        (r#""3600""#, 3600),
        (r#"" 3600 ""#, 3600),
        ("3600.0", 3600),
        (r#""7776000""#, 7_776_000),
        ("10", 10),
    ] {
        let endpoint = Endpoint::new([Does::Grants(given)]);
        let provider = endpoint.provider();
        provider.token().await.unwrap();
        let due = seconds(life) - seconds(60).min(seconds(life) / 10);
        advance(due - millis(200)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.calls(), 1, "{given}");
        advance(seconds(life)).await;
        assert_eq!(now(&provider).await, "Bearer token-2", "{given}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_of_ninety_days_is_fetched_once_in_ninety_days() {
    let endpoint = Endpoint::new([Does::Grants(r#""7776000""#)]);
    let provider = endpoint.provider();
    for _ in 0..89 {
        assert_eq!(now(&provider).await, "Bearer token-1");
        advance(seconds(24 * 3600)).await;
    }
    settle().await;
    assert_eq!(endpoint.calls(), 1);
    advance(seconds(24 * 3600)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_without_a_lifetime_is_good_until_the_server_says_otherwise() {
    for given in ["", "null", r#""soon""#, "0", "-1", "1e300", "[3600]", "true"] {
        let endpoint = Endpoint::new([Does::Grants(given)]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        assert_eq!(token.expires(), None, "{given}");
        advance(seconds(400 * 24 * 3600)).await;
        provider.token().await.unwrap();
        settle().await;
        assert_eq!(endpoint.calls(), 1, "{given}");
        provider.reject(&token, &code(42)).await;
        assert_eq!(now(&provider).await, "Bearer token-2");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_in_its_last_moment_is_not_handed_out() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    let end = token.expires().unwrap();
    advance(end - tokio::time::Instant::now().into_std() - millis(999)).await;
    let (token, took) = timed(provider.token()).await;
    assert_eq!((name(&token.unwrap()).as_str(), took), ("Bearer token-2", LATENCY));
}

#[tokio::test(start_paused = true)]
async fn a_very_short_life_makes_as_many_calls_as_it_has_ends_and_no_more() {
    let endpoint = Endpoint::new([Does::Grants("2")]);
    let provider = endpoint.provider();
    for _ in 0..1200 {
        provider.token().await.unwrap();
        advance(millis(50)).await;
    }
    // A minute of tokens that live 2 s and are replaced a tenth before their end.
    assert!((30..=34).contains(&endpoint.calls()), "{} calls in a minute", endpoint.calls());
}

#[tokio::test(start_paused = true)]
async fn a_life_shorter_than_a_call_still_serves_those_who_waited() {
    let endpoint = Endpoint::new([Does::Grants("0.001")]);
    let provider = endpoint.provider();
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-1");
    }
    assert_eq!(endpoint.calls(), 1);
    assert_eq!(now(&provider).await, "Bearer token-2");
    assert_eq!(endpoint.calls(), 2);
}
