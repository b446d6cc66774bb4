//! A mock server that grants tokens, and a handle of the API on it.

use httpmock::prelude::*;
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials};
use orange_cri::Cri;
use serde_json::json;

pub(crate) async fn start() -> (MockServer, Cri) {
    let (server, client) = client().await;
    (server, Cri::new(&client))
}

pub(crate) async fn client() -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/v3/token");
            then.status(200)
                .json_body(json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600}));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret-0123").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}
