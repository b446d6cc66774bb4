//! The errors of Orange's page, and one of the interop group.

use orange_core::Error;
use orange_core::error::OrangeCode;

use crate::support::start;

async fn error_of(status: u16, body: &str) -> Error {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.path_prefix("/anomalie-adresse");
            then.status(status).header("content-type", "application/json").body(body);
        })
        .await;
    tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await.unwrap_err()
}

#[tokio::test]
async fn an_expired_token_is_recognized_in_invalid_json() {
    // As published: the line break within the text makes it invalid JSON.
    let body = "{\n  \"code\": 42,\n  \"message\": \"Expired credentials\",\n  \"description\": \"The requested service needs credentials, and the ones provided \n  were out-of-date.\"\n}";
    let error = error_of(401, body).await;
    assert!(error.is_expired_token(), "{error}");
    assert_eq!(error.orange_code(), Some(OrangeCode::ExpiredCredentials));
    assert_eq!(error.message(), Some("Expired credentials"));
    let description = "The requested service needs credentials, and the ones provided were out-of-date.";
    assert_eq!(error.description(), Some(description));
    assert_eq!(error.body(), Some(body));
}

#[tokio::test]
async fn a_missing_header_is_recognized_by_its_code() {
    let body = "{\n  \"code\": 25,\n  \"description\": \"Missing header\",\n  \"message\": \"....\"\n}";
    let error = error_of(400, body).await;
    assert!(error.is_bad_request(), "{error}");
    assert_eq!(error.orange_code(), Some(OrangeCode::MissingHeader));
    assert_eq!((error.message(), error.description()), (Some("...."), Some("Missing header")));
}

#[tokio::test]
async fn a_transition_error_of_the_interop_group_is_forbidden() {
    let body = r#"{"code": "403-1", "reason": "ACKNOWLEDGED to RESOLVED is not allowed", "status": "403"}"#;
    let error = error_of(403, body).await;
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(error.code().map(ToString::to_string).as_deref(), Some("403-1"));
    assert!(error.to_string().contains("is not allowed"), "{error}");
}
