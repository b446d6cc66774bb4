//! The errors of the page. Two of its samples are not JSON: a quote is missing before a text, a comma stands
//! before the closing brace. They are read as they stand.

use orange_core::Error;
use orange_eligibility::{Place, ServiceCode};

use crate::support::start;

async fn answered(status: u16, body: &str) -> Error {
    let (server, eligibility) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/eligibility/b2b/v1/poi");
            then.status(status).header("content-type", "application/json").body(body);
        })
        .await;
    eligibility.of(&Place::building("IMB/59378/X/013S")).await.unwrap_err()
}

#[tokio::test]
async fn every_error_of_the_page_is_told() {
    for (status, body, expected) in [
        (
            400,
            "{\n\"code\": 400100,\n\"message\": \"malformatted value\",\n\"description\": \"use ','\"\n}",
            ServiceCode::MalformedAddress,
        ),
        (
            400,
            "{\n\"code\": 40024,\n\"message\": \"Invalid body field\",\n\"description\": buildingCode has the pattern 'IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}'\"\n}",
            ServiceCode::MalformedBuildingCode,
        ),
        (
            404,
            "{\n\"code\": 4041,\n\"message\": \"address not found\",\n\"description\": \"say more\",\n}",
            ServiceCode::AddressNotFound,
        ),
        (
            404,
            "{\n\"code\": 4042,\n\"message\": \"unknown building\",\n\"description\": \"say more\",\n}",
            ServiceCode::UnknownBuilding,
        ),
        (
            503,
            r#"{"code": 2600, "message": "The service is temporarily unavailable", "description": "later"}"#,
            ServiceCode::BackendUnavailable,
        ),
    ] {
        let error = answered(status, body).await;
        assert_eq!(ServiceCode::of(&error), Some(expected), "{error}");
        assert!(error.message().is_some() && error.description().is_some(), "{error}");
        assert_eq!(error.body(), Some(body));
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_retryable(), status == 503);
    }
    let error = answered(401, r#"{"code": 42, "message": "Expired credentials", "description": "x"}"#).await;
    assert!(error.is_expired_token() && ServiceCode::of(&error).is_none());
    let error = answered(500, r#"{"code": 1, "message": "Internal error", "description": "x"}"#).await;
    assert!(error.is_server_error() && ServiceCode::of(&error).is_none());
}

#[test]
fn a_code_under_another_status_is_another_error() {
    let headers = http::HeaderMap::new();
    for (status, code, expected) in ServiceCode::ALL {
        let body = format!("{{\"code\": {code}}}");
        let of = |status: u16| {
            let status = http::StatusCode::from_u16(status).unwrap();
            let clock = orange_core::time::SystemClock;
            ServiceCode::of(&Error::from_answer(status, &headers, body.as_bytes(), &clock))
        };
        assert_eq!(of(status), Some(expected));
        assert_eq!(of(418), None);
    }
}
