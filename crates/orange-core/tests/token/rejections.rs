//! Tokens that an API rejects, and credentials that are refused.

use futures_util::future::join_all;
use orange_core::ErrorKind;
use orange_core::token::{AccessToken, TokenProvider};
use tokio::time::{advance, sleep};

use crate::support::*;

#[tokio::test(start_paused = true)]
async fn ten_thousand_rejections_of_one_token_are_one_refresh() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    let callers = (0..HERD).map(|_| {
        let (provider, old) = (provider.clone(), old.clone());
        tokio::spawn(async move {
            provider.reject(&old, &code(42)).await;
            provider.token().await
        })
    });
    for token in join_all(callers.collect::<Vec<_>>()).await {
        assert_eq!(name(&token.unwrap().unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.calls(), 2);
    // A straggler that still holds the old one does not throw the new one away.
    provider.reject(&old, &code(42)).await;
    assert_eq!(now(&provider).await, "Bearer token-2");
    assert_eq!(endpoint.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_straggler_is_known_by_its_generation_when_the_server_repeats_a_token() {
    let endpoint = Endpoint::new([Does::Repeats("the-same")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    provider.reject(&old, &code(42)).await;
    assert_eq!(now(&provider).await, "Bearer the-same");
    for _ in 0..100 {
        provider.reject(&old, &code(42)).await;
        assert_eq!(now(&provider).await, "Bearer the-same");
    }
    assert_eq!(endpoint.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_nobodys_is_not_confused_with_ours() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    provider.token().await.unwrap();
    provider.reject(&AccessToken::new("token-1").unwrap(), &code(42)).await;
    assert_eq!(now(&provider).await, "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_rejection_while_the_next_token_is_under_way_waits_for_that_one() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let old = provider.token().await.unwrap();
    advance(seconds(3558)).await;
    provider.token().await.unwrap();
    provider.reject(&old, &code(42)).await;
    for token in herd(&provider).await {
        assert_eq!(name(&token.unwrap()), "Bearer token-2");
    }
    assert_eq!(endpoint.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_finds_every_token_expired_gets_ever_fewer_of_them() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    for number in 1..=3 {
        let token = provider.token().await.unwrap();
        assert_eq!(name(&token), format!("Bearer token-{number}"));
        provider.reject(&token, &code(42)).await;
    }
    for _ in 0..HERD {
        assert!(provider.token().await.unwrap_err().is_expired_token(), "as it came");
    }
    assert_eq!(endpoint.calls(), 3);
    for _ in 0..600 {
        if let Ok(token) = provider.token().await {
            provider.reject(&token, &code(42)).await;
        }
        advance(seconds(1)).await;
    }
    // Pauses of 1, 2, 4, 8, 16 and then 30 s, three quarters of each: about 27 more in ten minutes.
    assert!((25..=35).contains(&endpoint.calls()), "{} calls", endpoint.calls());
}

#[tokio::test(start_paused = true)]
async fn tokens_that_were_good_for_a_while_are_replaced_at_once_each_time() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    for number in 1..=10 {
        let token = provider.token().await.unwrap();
        assert_eq!(name(&token), format!("Bearer token-{number}"));
        advance(seconds(3)).await;
        provider.reject(&token, &code(42)).await;
    }
    assert_eq!(endpoint.calls(), 10);
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_remembered_and_returned_as_they_came() {
    for (status, body) in [
        (401, r#"{"error":"invalid_client","error_description":"unknown client"}"#),
        (401, r#"{"code":40,"message":"Missing credentials"}"#),
        (401, r#"{"code":41,"message":"Invalid credentials"}"#),
        (400, r#"{"error":"invalid_scope"}"#),
        (403, r#"{"code":51,"message":"Forbidden requester"}"#),
    ] {
        let endpoint = Endpoint::new([Does::Answers(status, body)]);
        let provider = endpoint.provider();
        for token in herd(&provider).await {
            let error = token.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Token);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(error.body(), Some(body));
            assert!(!error.is_retryable() && error.never_sent());
        }
        advance(seconds(59)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), 1);
        advance(seconds(2)).await;
        assert!(provider.token().await.is_err());
        assert_eq!(endpoint.calls(), 2, "after the pause it is tried again");
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_that_an_api_refuses_are_remembered_too() {
    for number in [40, 41] {
        let endpoint = Endpoint::new([Does::Grants("3600")]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        provider.reject(&token, &code(number)).await;
        for token in herd(&provider).await {
            let error = token.unwrap_err();
            assert_eq!(error.code().and_then(|code| code.as_i64()), Some(number.into()));
        }
        assert_eq!(endpoint.calls(), 1);
        advance(seconds(61)).await;
        assert!(provider.token().await.is_ok());
    }
}

#[tokio::test(start_paused = true)]
async fn another_401_says_nothing_about_the_token() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    for number in [0, 99, 420] {
        provider.reject(&token, &code(number)).await;
        assert_eq!(now(&provider).await, "Bearer token-1");
    }
    assert_eq!(endpoint.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_outlasts_a_shorter_pause_that_comes_after_it() {
    let refused = Does::Answers(401, r#"{"error":"invalid_client"}"#);
    let grants = Does::Grants;
    let endpoint = Endpoint::new([grants("9"), grants("9"), grants("1"), refused, grants("3600")]);
    let provider = endpoint.provider();
    for _ in 0..2 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &code(42)).await;
    }
    let token = provider.token().await.unwrap();
    advance(millis(925)).await;
    provider.token().await.unwrap();
    sleep(2 * LATENCY).await;
    assert_eq!(endpoint.calls(), 4, "the refresh was refused");
    // The third young one in a row: on its own a reason for a pause of a second.
    provider.reject(&token, &code(42)).await;
    advance(seconds(55)).await;
    assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    assert_eq!(endpoint.calls(), 4);
    advance(seconds(6)).await;
    assert_eq!(now(&provider).await, "Bearer token-5");
}

#[tokio::test(start_paused = true)]
async fn a_remembered_refusal_says_that_the_next_call_was_never_sent() {
    let provider = Endpoint::new([Does::Grants("3600")]).provider();
    let token = provider.token().await.unwrap();
    let answer = code(41);
    provider.reject(&token, &answer).await;
    let remembered = provider.token().await.unwrap_err();
    assert!(remembered.is_invalid_credentials() && !answer.never_sent());
    assert!(remembered.never_sent(), "without a token there was no request");
}
