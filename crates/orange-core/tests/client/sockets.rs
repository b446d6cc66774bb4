//! The client over real sockets. `tests/transport` tests the transport alone.

use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials, ErrorKind};

use crate::support::*;

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let target = httpmock::MockServer::start_async().await;
    let requests_to_target = target
        .mock_async(|when, then| {
            when.any_request();
            then.status(200).body("{}");
        })
        .await;
    let server = httpmock::MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path("/oauth/v3/token");
            then.status(200).body(r#"{"access_token":"t0k3n"}"#);
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path("/keyed/v1/1");
            then.status(302).header("location", target.url("/elsewhere"));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .api_key("key-0123456789")
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .build()
        .unwrap();
    let error = client.service(&KEYED_API).send(&GetKeyed).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert_eq!(requests_to_target.calls_async().await, 0);
}

#[tokio::test]
async fn a_custom_reqwest_client_is_used() {
    let server = httpmock::MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-mine", "yes").header("user-agent", "mine/1.0").path("/oauth/v3/token");
            then.status(500);
        })
        .await;
    let headers = [("x-mine".parse().unwrap(), "yes".parse().unwrap())].into_iter().collect();
    let custom = reqwest::Client::builder().default_headers(headers).build().unwrap();
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .reqwest_client(custom)
        .user_agent("mine/1.0")
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    mock.assert_async().await;
}
