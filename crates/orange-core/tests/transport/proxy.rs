//! The proxies of the environment, which reqwest reads once for a process: hence the second process.

use std::process::Command;

use futures_util::TryStreamExt;
use orange_core::operation::Api;
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportErrorKind};

use crate::support::*;

const TARGET: &str = "ORANGE_TEST_TARGET";

async fn body_of(url: &str) -> Vec<u8> {
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    let answer = transport().send(request).await.unwrap();
    answer.into_body().try_collect::<Vec<_>>().await.unwrap().concat()
}

static API: Api = Api { name: "stand", ..Api::DEFAULT };

#[derive(Debug)]
struct Given;

#[async_trait::async_trait]
impl TokenProvider for Given {
    async fn token(&self) -> orange_core::Result<AccessToken> {
        AccessToken::new("token")
    }

    async fn reject(&self, _: &AccessToken, _: &orange_core::Error) {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_of_the_environment_is_asked_for_other_hosts_and_never_for_this_machine() {
    if let Ok(target) = std::env::var(TARGET) {
        assert_eq!(body_of(&target).await, b"direct");
        // A proxy would be shown what travels unencrypted only because the host is near. It answers once only, so
        // this comes before what it has to answer.
        let client = orange_core::Client::builder()
            .token_provider(Given)
            .base_url("http://stand.invalid")
            .allow_http_to(["stand.invalid"])
            .retry(orange_core::retry::RetryPolicy::none());
        let error = client.build().unwrap().service(&API).follow("/x").await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert_eq!(body_of("http://orange.example/").await, b"proxied");
        return;
    }
    let direct = once(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\ndirect").await;
    let proxy = once(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nproxied").await;
    let mut again = Command::new(std::env::current_exe().unwrap());
    again
        .args([
            "--exact",
            "proxy::a_proxy_of_the_environment_is_asked_for_other_hosts_and_never_for_this_machine",
        ])
        .env(TARGET, format!("http://{direct}/"))
        .env("HTTP_PROXY", format!("http://{proxy}"))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("REQUEST_METHOD");
    let output = tokio::task::spawn_blocking(move || again.output().unwrap()).await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn a_proxy_of_the_environment_that_cannot_be_used_is_no_direct_connection() {
    const INSIDE: &str = "ORANGE_TEST_INSIDE";
    if std::env::var_os(INSIDE).is_some() {
        let error = ReqwestTransport::builder().build().unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (orange_core::ErrorKind::Configuration, Some("HTTPS_PROXY"))
        );
        let client = orange_core::Client::builder()
            .credentials(orange_core::Credentials::new("id", "secret").unwrap())
            .build();
        assert_eq!(client.unwrap_err().field(), Some("HTTPS_PROXY"));
        return;
    }
    let mut again = Command::new(std::env::current_exe().unwrap());
    again
        .args(["--exact", "proxy::a_proxy_of_the_environment_that_cannot_be_used_is_no_direct_connection"])
        .env(INSIDE, "1")
        .env("HTTPS_PROXY", "http//user:password@proxy.example:3128")
        .env_remove("REQUEST_METHOD");
    let output = again.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_is_asked_once_and_one_that_is_away_again() {
    for (reply, permanent) in [
        (&b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"[..], true),
        (b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n", false),
    ] {
        let proxy = once(reply).await;
        let proxy = format!("http://{proxy}");
        let configure = move |client: reqwest::ClientBuilder| {
            client.no_proxy().proxy(reqwest::Proxy::https(&proxy).unwrap())
        };
        let transport = ReqwestTransport::builder().configure(configure).build().unwrap();
        let request = http::Request::get("https://orange.example/").body(Body::empty()).unwrap();
        let error = transport.send(request).await.unwrap_err();
        assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Connect, true), "{error}");
        assert_eq!(error.is_permanent(), permanent, "{error}");
    }
}
