//! The error examples of Orange's page.

use orange_core::Error;
use orange_core::error::OrangeCode;

use crate::support::start;

/// Status and body, as published.
const EXAMPLES: &str = include_str!("../fixtures/errors.json");

async fn error_of(status: u16, body: &str) -> Error {
    let (server, inventory) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/core-information/b2b/v2/locations");
            then.status(status).header("X-OAPI-Request-Id", "r-1").body(body);
        })
        .await;
    inventory.locations().list().send().await.unwrap_err()
}

#[tokio::test]
async fn every_example_of_the_page_is_classified() {
    let examples: Vec<(u16, Box<serde_json::value::RawValue>)> = serde_json::from_str(EXAMPLES).unwrap();
    assert_eq!(examples.len(), 18);
    for (status, body) in examples {
        let error = error_of(status, body.get()).await;
        let code = error.code().and_then(|code| code.as_i64()).unwrap();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.request_id(), Some("r-1"));
        let row = error.orange_code();
        assert_eq!(row, OrangeCode::of(error.status().unwrap(), code));
        assert!(row.is_some(), "{status} {code} is not in the table");
        assert!(error.message().is_some() && error.description().is_some());
    }
}

#[tokio::test]
async fn predicates_classify_errors() {
    assert!(error_of(401, r#"{"code":41,"message":"Invalid credentials"}"#).await.is_invalid_credentials());
    assert!(error_of(403, r#"{"code":53,"message":"Too many requests"}"#).await.is_throttled());
    assert!(error_of(429, r#"{"code":53}"#).await.is_throttled());
    assert!(error_of(403, r#"{"code":51}"#).await.is_forbidden());
    assert!(error_of(503, r#"{"code":6}"#).await.is_unavailable());
    assert!(error_of(504, r#"{"code":6}"#).await.is_timeout());
    assert!(error_of(400, r#"{"code":28}"#).await.is_bad_request());
}
