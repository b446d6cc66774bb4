//! A mock server that grants tokens, and a handle of the API on it.

use httpmock::prelude::*;
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials};
use orange_eligibility::Eligibility;
use serde_json::json;

pub(crate) async fn start() -> (MockServer, Eligibility) {
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
    (server, Eligibility::new(&client))
}
