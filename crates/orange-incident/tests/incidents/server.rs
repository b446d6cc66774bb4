//! A server with mocked responses, and a handle that uses it.

use httpmock::prelude::*;
use httpmock::{Mock, Then, When};
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials};
use orange_incident::Incidents;
use serde_json::json;

/// The id of the sample incident.
pub(crate) const ID: &str = "1805N42320";

/// Starts a mock server that grants tokens, with a handle of the API.
pub(crate) async fn start() -> (MockServer, Incidents) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/token");
            then.status(200)
                .json_body(json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600}));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .api_key("k")
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .token_url(server.url("/token"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let incidents = Incidents::new(&client);
    (server, incidents)
}

/// Mocks a request below the base path with the common headers.
pub(crate) async fn mock_request<'a>(
    server: &'a MockServer,
    method: httpmock::Method,
    path: &str,
    conditions: impl FnOnce(When) -> When,
    response: impl FnOnce(Then) -> Then,
) -> Mock<'a> {
    server
        .mock_async(|when, then| {
            let when = when
                .method(method)
                .path(format!("/incident/b2b/v1{path}"))
                .header("authorization", "Bearer t")
                .header("x-api-key", "k")
                .header_exists("accept");
            conditions(when);
            response(then);
        })
        .await
}

/// Any query and body.
pub(crate) fn any(when: When) -> When {
    when
}
