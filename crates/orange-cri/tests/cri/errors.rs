//! The errors of Orange's page.

use httpmock::prelude::*;
use orange_core::error::OrangeCode;
use orange_core::operation;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials, Error, ErrorKind};
use orange_cri::Cri;
use orange_cri::models::ErrorBody;
use serde_json::json;
use serde_json::value::RawValue;

use crate::support::start;

/// Status and body of the two errors on the page. Whole sentences of the page are paraphrased.
const EXAMPLES: &str = include_str!("../fixtures/errors.json");

async fn error_of(status: u16, body: &str) -> Error {
    let (server, cri) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/a");
            then.status(status)
                .header("content-type", "application/json")
                .header("X-OAPI-Request-Id", "r-1")
                .body(body);
        })
        .await;
    cri.send(&cri.raw(operation::Method::GET, "/a")).await.unwrap_err()
}

#[tokio::test]
async fn both_errors_of_the_page_are_classified_and_preserved() {
    let examples: Vec<(u16, Box<RawValue>)> = serde_json::from_str(EXAMPLES).unwrap();
    let [(expired_status, expired), (header_status, header)] = &examples[..] else { panic!("{examples:?}") };

    let error = error_of(*expired_status, expired.get()).await;
    assert!(error.is_expired_token() && error.is_unauthorized() && !error.is_invalid_credentials());
    assert_eq!(error.orange_code(), Some(OrangeCode::ExpiredCredentials));
    assert_eq!(error.message(), Some("Expired credentials"));
    assert_eq!(error.attempts(), 2, "retried with a new token");

    let error = error_of(*header_status, header.get()).await;
    assert!(error.is_bad_request() && !error.is_retryable());
    assert_eq!(error.orange_code(), Some(OrangeCode::MissingHeader));
    assert_eq!(error.description(), Some("Missing header"), "as on the page");
    assert!(error.to_string().contains("Missing header"), "{error}");
    assert_eq!((error.request_id(), error.attempts()), (Some("r-1"), 1));

    for (_, body) in &examples {
        let read: ErrorBody = serde_json::from_str(body.get()).unwrap();
        let written = serde_json::to_value(&read).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(body.get()).unwrap());
    }
}

#[tokio::test]
async fn other_errors_of_the_page_are_classified() {
    let error = error_of(401, r#"{"code": 40, "message": "Missing credentials"}"#).await;
    assert!(error.is_invalid_credentials() && !error.is_expired_token());
    let error = error_of(406, r#"{"code": 62, "message": "Not acceptable"}"#).await;
    assert_eq!(error.orange_code(), Some(OrangeCode::NotAcceptable));
    let error = error_of(404, r#"{"code": 60, "message": "Resource not found"}"#).await;
    assert!(error.is_not_found());
    let message = error.to_string();
    assert!(message.contains("raw GET: GET ") && !message.contains("xtask"), "{message}");
    // A gateway may respond with any body.
    let error = error_of(502, "<html>Bad Gateway</html>").await;
    assert!(
        error.is_unavailable() && error.is_retryable() && error.body() == Some("<html>Bad Gateway</html>")
    );
}

#[tokio::test]
async fn a_throttled_token_request_is_a_token_error() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path("/oauth/v3/token");
            then.status(429).json_body(json!({"code": 53, "message": "Too many requests"}));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret-0123").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .retry(orange_core::retry::RetryPolicy::none())
        .build()
        .unwrap();
    let cri = Cri::new(&client);
    let error = cri.send(&cri.raw(operation::Method::GET, "/a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.is_throttled() && error.never_sent(), "{error}");
}
