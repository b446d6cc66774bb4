//! The error samples of the page, unchanged. Some are not valid JSON: an opening quote is missing, or a comma precedes the
//! closing brace.

use orange_core::Error;
use orange_eligibility::{Place, ServiceCode};

use crate::support::start;

async fn error_of(status: u16, body: &str) -> Error {
    let (server, eligibility) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/eligibility/b2b/v1/poi");
            then.status(status).header("content-type", "application/json").body(body);
        })
        .await;
    eligibility.check(&Place::building("IMB/59378/X/013S")).await.unwrap_err()
}

#[tokio::test]
async fn every_error_of_the_service_has_a_code() {
    for (status, body, expected) in [
        (
            400,
            "{\n\"code\": 400100,\n\"message\": \"malformatted value\",\n\"description\": \"the fullTextAddress value is malformatted, please use ',' to separate the street and the city informations\"\n}",
            ServiceCode::MalformedAddress,
        ),
        (
            400,
            "{\n\"code\": 40024,\n\"message\": \"Invalid body field\",\n\"description\": buildingCode must respect the following pattern: 'IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}'\"\n}",
            ServiceCode::MalformedBuildingCode,
        ),
        (
            404,
            "{\n\"code\": 4041,\n\"message\": \"address not found\",\n\"description\": \"address unknown, please provide more information or contact an Orange advisor\",\n}",
            ServiceCode::AddressNotFound,
        ),
        (
            404,
            "{\n\"code\": 4042,\n\"message\": \"unknown building\",\n\"description\": \"unknown building, please provide more information or contact an Orange advisor\",\n}",
            ServiceCode::UnknownBuilding,
        ),
        (
            503,
            "{\n\"code\": 2600,\n\"message\": \"The service is temporarily unavailable\",\n\"description\": \"Source backend service is temporarily unavailable, please try again later.\"\n}",
            ServiceCode::BackendUnavailable,
        ),
    ] {
        let error = error_of(status, body).await;
        assert_eq!(ServiceCode::from_error(&error), Some(expected), "{error}");
        let is_received = |text: Option<&str>| text.is_some_and(|text| body.contains(text));
        assert!(is_received(error.message()) && is_received(error.description()), "{error}");
        // A description without an opening quote is complete.
        assert!(error.description().unwrap().len() > 60, "{error}");
        assert_eq!(error.body(), Some(body));
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_unavailable(), status == 503);
        assert!(!error.is_retryable(), "not retried by default");
    }
    let expired = "{\n\"code\": 42,\n\"message\": \"Expired credentials\",\n\"description\": \"The requested service needs credentials, and the ones provided were out-of-date.\"\n}";
    let error = error_of(401, expired).await;
    assert!(error.is_expired_token() && ServiceCode::from_error(&error).is_none());
    let internal = "{\n\"code\": 1,\n\"message\": \"Internal error\",\n\"description\": \"Generic failure message, used if no more precise code can be provided.\"\n}";
    let error = error_of(500, internal).await;
    assert!(error.is_server_error() && ServiceCode::from_error(&error).is_none());
}

#[test]
fn a_code_with_another_status_is_no_service_code() {
    for code in [400_100, 40_024, 4041, 4042, 2600] {
        let (headers, body) = (http::HeaderMap::new(), format!("{{\"code\": {code}}}"));
        let clock = orange_core::time::SystemClock;
        let error = Error::from_response(http::StatusCode::IM_A_TEAPOT, &headers, body.as_bytes(), &clock);
        assert_eq!(ServiceCode::from_error(&error), None, "{code}");
    }
}
