//! Tokens that an API rejects, and credentials that are refused.

use futures_util::future::join_all;
use http::{HeaderMap, StatusCode};
use orange_core::time::SystemClock;
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::{Error, ErrorKind};
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
        let error = provider.token().await.unwrap_err();
        assert!(error.token_failure().unwrap().is_expired_token() && !error.is_expired_token(), "{error}");
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
async fn tokens_that_nothing_succeeded_with_are_no_better_for_their_age() {
    for age in [3, 600, 4000] {
        let endpoint = Endpoint::new([Does::Grants("7200")]);
        let provider = endpoint.provider();
        for number in 1..=3 {
            let token = provider.token().await.unwrap();
            assert_eq!(name(&token), format!("Bearer token-{number}"));
            advance(seconds(age)).await;
            provider.reject(&token, &code(42)).await;
        }
        assert!(provider.token().await.unwrap_err().token_failure().unwrap().is_expired_token());
        assert_eq!(endpoint.calls(), 3);
    }
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
            let failure = error.token_failure().unwrap();
            assert_eq!(failure.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(failure.body(), Some(body));
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
async fn what_one_api_refuses_is_kept_for_the_others_until_that_has_happened_three_times() {
    for number in [40, 41, 0, 99, 420] {
        let endpoint = Endpoint::new([Does::Grants("3600")]);
        let provider = endpoint.provider();
        let token = provider.token().await.unwrap();
        for _ in 0..2 {
            provider.reject(&token, &code(number)).await;
            for token in herd(&provider).await {
                assert_eq!(name(&token.unwrap()), "Bearer token-1");
            }
        }
        provider.reject(&token, &code(number)).await;
        assert_eq!(now(&provider).await, "Bearer token-2", "it may have been revoked");
        assert_eq!(endpoint.calls(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn an_application_that_is_refused_gets_ever_fewer_tokens() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    for _ in 0..9 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &code(41)).await;
    }
    for token in herd(&provider).await {
        let error = token.unwrap_err();
        assert!(error.is_invalid_credentials() && error.never_sent(), "as it came, and nothing was sent");
    }
    assert_eq!(endpoint.calls(), 3);
    advance(seconds(1)).await;
    assert_eq!(now(&provider).await, "Bearer token-4");
}

#[tokio::test(start_paused = true)]
async fn what_is_no_401_says_nothing_about_a_token() {
    let endpoint = Endpoint::new([Does::Grants("3600")]);
    let provider = endpoint.provider();
    let token = provider.token().await.unwrap();
    let forbidden = br#"{"code":42,"error":"invalid_token"}"#;
    let forbidden = Error::from_response(StatusCode::FORBIDDEN, &HeaderMap::new(), forbidden, &SystemClock);
    for _ in 0..5 {
        provider.reject(&token, &forbidden).await;
    }
    assert_eq!(now(&provider).await, "Bearer token-1");
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
    // The third in a row that never worked: on its own a reason for a pause of a second.
    provider.reject(&token, &code(42)).await;
    advance(seconds(55)).await;
    assert!(provider.token().await.unwrap_err().is_invalid_credentials());
    assert_eq!(endpoint.calls(), 4);
    advance(seconds(6)).await;
    assert_eq!(now(&provider).await, "Bearer token-5");
}

#[tokio::test(start_paused = true)]
async fn a_remembered_rejection_says_that_the_next_call_was_never_sent() {
    let provider = Endpoint::new([Does::Grants("3600")]).provider();
    let answer = code(42);
    for _ in 0..3 {
        let token = provider.token().await.unwrap();
        provider.reject(&token, &answer).await;
    }
    let remembered = provider.token().await.unwrap_err();
    assert!(remembered.token_failure().unwrap().is_expired_token() && !answer.never_sent());
    assert!(!remembered.is_expired_token() && !remembered.is_unauthorized(), "it is about another call");
    assert!(remembered.never_sent(), "without a token there was no request");
}
