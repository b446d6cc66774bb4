//! Proxies of the environment and of a configured client. reqwest reads the environment once per process, so the tests of
//! environment variables start a child process.

use std::process::Command;

use futures_util::TryStreamExt;
use orange_core::operation::Api;
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportErrorKind};

use crate::support::*;

const TARGET: &str = "ORANGE_TEST_TARGET";

async fn body_of(url: &str) -> Vec<u8> {
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    let response = transport().send(request).await.unwrap();
    response.into_body().try_collect::<Vec<_>>().await.unwrap().concat()
}

static API: Api = Api { name: "test-host", ..Api::DEFAULT };

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_environment_proxy_is_not_used_for_loopback_hosts() {
    if let Ok(target) = std::env::var(TARGET) {
        assert_eq!(body_of(&target).await, b"direct");
        // A request to a host that `allow_http_to` names must not reach the proxy. Names below `.invalid` never resolve
        // (RFC 6761), so a direct connection fails. The proxy responds only once, so this request comes first.
        let client = orange_core::Client::builder()
            .token_provider(StaticToken)
            .base_url("http://test-host.invalid")
            .allow_http_to(["test-host.invalid"])
            .retry(orange_core::retry::RetryPolicy::none());
        let error = client.build().unwrap().service(&API).follow("/x").await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert_eq!(body_of("http://orange.example/").await, b"proxied");
        return;
    }
    let direct = respond_once(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\ndirect").await;
    let proxy = respond_once(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nproxied").await;
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "proxy::an_environment_proxy_is_not_used_for_loopback_hosts"])
        .env(TARGET, format!("http://{direct}/"))
        .env("HTTP_PROXY", format!("http://{proxy}"))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("REQUEST_METHOD");
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
}

#[test]
fn an_invalid_environment_proxy_is_a_configuration_error() {
    const IN_CHILD: &str = "ORANGE_TEST_INSIDE";
    if std::env::var_os(IN_CHILD).is_some() {
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
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "proxy::an_invalid_environment_proxy_is_a_configuration_error"])
        .env(IN_CHILD, "1")
        .env("HTTPS_PROXY", "http//user:password@proxy.example:3128")
        .env_remove("REQUEST_METHOD");
    let output = child.output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
}

#[tokio::test]
async fn a_proxy_407_is_permanent_and_a_503_is_transient() {
    for (reply, permanent) in [
        (&b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"[..], true),
        (b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n", false),
    ] {
        let proxy = respond_once(reply).await;
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
