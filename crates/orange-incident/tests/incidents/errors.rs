//! Errors of the API against a server over real HTTP.

use httpmock::prelude::*;
use orange_core::operation::Provenance;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials, Error};
use orange_incident::Incidents;
use serde_json::json;

use crate::server::{ID, any, mock_request, start};

#[tokio::test]
async fn the_error_of_an_operation_states_whether_its_path_is_inferred() {
    let (server, incidents) = start().await;
    for (method, path) in [(GET, "/incidents/1805N42320"), (POST, "/incidents/1805N42320/notes")] {
        mock_request(&server, method, path, any, |then| {
            then.status(404).json_body(json!({
                "code": 60,
                "message": "Resource not found",
                "description": "The requested URI or the requested resource does not exist.",
            }))
        })
        .await;
    }
    let error = incidents.get(ID).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.operation().unwrap().provenance, Provenance::Documented);
    assert!(incidents.get_opt(ID).await.unwrap().is_none());

    let error = incidents.notes(ID).create("x").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.operation().unwrap().provenance, Provenance::Inferred);
    assert!(error.url().unwrap().ends_with("/incidents/1805N42320/notes"), "{error}");
}

#[tokio::test]
async fn with_path_corrects_the_path_of_one_operation() {
    let (server, incidents) = start().await;
    let corrected_path = mock_request(&server, POST, "/incidents/1805N42320/comments", any, |then| {
        then.status(201).json_body(json!({"id": "2"}))
    })
    .await;
    let corrected = incidents.with_path("createNote", "/incidents/{incidentId}/comments");
    assert_eq!(corrected.notes(ID).create("x").await.unwrap().id(), "2");
    corrected_path.assert_async().await;
}

#[tokio::test]
async fn rows_of_the_error_table_are_classified() {
    // Status, code and message as published for all Orange Business APIs.
    type Predicate = fn(&Error) -> bool;
    type Row = (u16, i64, &'static str, Predicate);
    let rows: [Row; 8] = [
        (400, 28, "Invalid query-string parameter value", Error::is_bad_request),
        (401, 41, "Invalid credentials", Error::is_unauthorized),
        (403, 50, "Access denied", Error::is_forbidden),
        (403, 53, "Too many requests", Error::is_throttled),
        (404, 60, "Resource not found", Error::is_not_found),
        (409, 69, "Conflict", Error::is_conflict),
        (429, 53, "Too many requests", Error::is_throttled),
        (503, 6, "Orange API is over capacity, retry later !", Error::is_unavailable),
    ];
    for (status, code, message, predicate) in rows {
        let (server, incidents) = start().await;
        let body = json!({"code": code, "message": message, "description": "d"});
        mock_request(&server, GET, "/incidents/1805N42320", any, |then| then.status(status).json_body(body))
            .await;
        let error = incidents.get(ID).await.unwrap_err();
        assert!(predicate(&error), "{status}/{code}: {error}");
        assert_eq!(error.message(), Some(message));
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.code().unwrap().to_string(), code.to_string());
    }
}

#[tokio::test]
async fn an_error_in_invalid_json_is_classified() {
    let (server, incidents) = start().await;
    let body = "{\"code\": 60, \"message\": \"Resource not found\", \"description\": \"d\",\n}";
    mock_request(&server, GET, "/incidents/1805N42320", any, |then| then.status(404).body(body)).await;
    let error = incidents.get(ID).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.body().unwrap().contains("Resource not found"));
}

#[tokio::test]
async fn a_missing_api_key_is_an_error_before_sending() {
    let (server, _) = start().await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .token_url(server.url("/token"))
        .build()
        .unwrap();
    let anything = server.mock_async(|when, then| drop((when.any_request(), then.status(200)))).await;
    let error = Incidents::new(&client).list().send().await.unwrap_err();
    assert!(error.to_string().contains("api_key"), "{error}");
    anything.assert_calls_async(0).await;
}
