//! The sandbox over a real socket.

use std::net::SocketAddr;
use std::time::Duration;

use orange_sandbox::RunningSandbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{basic_authorization, builder_with_frozen_clock};

/// Sends text and reads text until the server closes.
async fn exchange(address: SocketAddr, text: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(text.as_bytes()).await.expect("sent");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.expect("a response");
    String::from_utf8(response).expect("text")
}

async fn token(running: &RunningSandbox) -> String {
    let basic = basic_authorization(running.sandbox());
    let request = format!(
        "POST /oauth/v3/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n\
         Authorization: {basic}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 29\r\n\r\n\
         grant_type=client_credentials"
    );
    let response = exchange(running.address(), &request).await;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    let (_, body) = response.split_once("\r\n\r\n").expect("a body");
    assert!(body.starts_with("\n{"), "{body:?}");
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    body["access_token"].as_str().expect("a token").to_owned()
}

#[tokio::test]
async fn complete_exchange_over_http_1() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    assert!(running.address().ip().is_loopback());
    assert_eq!(running.token_url(), format!("{}/oauth/v3/token", running.url()));
    let token = token(&running).await;
    let get = |extra: &str, target: &str| {
        format!(
            "GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/json\r\n\
             Authorization: Bearer {token}\r\n{extra}\r\n"
        )
    };
    let response = exchange(running.address(), &get("", "/anomalie-adresse?status[in]=CLOSED&limit=1")).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a body");
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 200 ok"), "{head}");
    assert!(head.contains("x-result-count: 1") && head.contains("x-oapi-request-id: "), "{head}");
    assert_eq!(head.matches("\r\ndate: mon, 02 jun 2025 08:00:00 gmt").count(), 1, "{head}");
    assert_eq!(head.matches("\r\ndate:").count(), 1, "{head}");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    // Raw brackets are recorded as sent.
    let requests = running.sandbox().requests();
    assert_eq!(requests[1].query.as_deref(), Some("status[in]=CLOSED&limit=1"));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn body_without_length_is_rejected() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let token = token(&running).await;
    let request = format!(
        "POST /anomalie-adresse HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n\
         Authorization: Bearer {token}\r\nContent-Type: application/json\r\n\r\n"
    );
    let response = exchange(running.address(), &request).await;
    assert!(response.starts_with("HTTP/1.1 411 "), "{response}");
    assert!(response.contains("\"code\":64"), "{response}");
}

#[tokio::test]
async fn head_returns_a_count_without_a_body() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let token = token(&running).await;
    let request = format!(
        "HEAD /anomalie-adresse?status=CLOSED HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n\
         Authorization: Bearer {token}\r\n\r\n"
    );
    let response = exchange(running.address(), &request).await;
    assert!(response.contains("x-total-count: ") && response.ends_with("\r\n\r\n"), "{response}");
}

#[tokio::test]
async fn dropping_the_handle_stops_listening() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let address = running.address();
    drop(running);
    // The server notices in its next turn. A connection that is accepted until then is closed without a response.
    for _ in 0..1000 {
        if TcpStream::connect(address).await.is_err() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("still listening");
}

#[tokio::test]
async fn open_connections_do_not_block_shutdown() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let mut stream = TcpStream::connect(running.address()).await.expect("a connection");
    stream.write_all(b"GET /_sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n").await.expect("sent");
    let mut response = [0; 12];
    stream.read_exact(&mut response).await.expect("a response");
    assert_eq!(&response, b"HTTP/1.1 200");
    let stopped = tokio::time::timeout(Duration::from_secs(60), running.stop()).await;
    stopped.expect("no wait for the client").expect("it stops");
}

#[tokio::test]
async fn port_in_use_is_an_error() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    assert!(builder_with_frozen_clock().build().start_on(running.address().port()).await.is_err());
}
