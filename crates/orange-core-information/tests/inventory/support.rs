//! Requests as text, and a mock server with a handle of the API.

use httpmock::prelude::*;
use orange_core::operation::Operation;
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials};
use orange_core_information::CoreInformation;
use serde_json::json;

/// A request as text: request line, headers in order of name.
pub(crate) fn request_text<O: Operation>(operation: &O) -> String {
    let base = "https://api.orange.com/core-information/b2b/v2".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let headers = request.headers().iter();
    let mut headers: Vec<_> =
        headers.map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap())).collect();
    headers.sort();
    assert!(request.body().is_empty());
    format!("{} {}\n{}", request.method(), request.uri(), headers.concat())
}

/// Starts a mock server that grants tokens, with a handle of the API.
pub(crate) async fn start() -> (MockServer, CoreInformation) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/v3/token");
            then.status(200)
                .json_body(json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600}));
        })
        .await;
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key-0123").unwrap();
    let client = Client::builder()
        .credentials(credentials)
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, CoreInformation::new(&client))
}
