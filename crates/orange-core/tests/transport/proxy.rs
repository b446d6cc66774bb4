//! The proxies of the environment, which reqwest reads once for a process: hence the second process.

use futures_util::TryStreamExt;
use orange_core::transport::{Body, Transport};
use std::process::Command;

use crate::support::*;

const TARGET: &str = "ORANGE_TEST_TARGET";

async fn body_of(url: &str) -> Vec<u8> {
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    let answer = transport().send(request).await.unwrap();
    answer.into_body().try_collect::<Vec<_>>().await.unwrap().concat()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_of_the_environment_is_asked_for_other_hosts_and_never_for_this_machine() {
    if let Ok(target) = std::env::var(TARGET) {
        assert_eq!(body_of(&target).await, b"direct");
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
