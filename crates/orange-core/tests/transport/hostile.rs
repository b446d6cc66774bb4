//! Hostile response heads and bodies over a real socket.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo};
use orange_core::test_util::StoppedClock;
use orange_core::transport::{Transport, TransportErrorKind};
use orange_core::{Client, Credentials, Error, Result};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::*;

static GET: OperationInfo = OperationInfo { id: "get", ..OperationInfo::DEFAULT };

struct Get;

impl Operation for Get {
    type Output = serde_json::Value;

    fn info(&self) -> &'static OperationInfo {
        &GET
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(&GET))
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.json()
    }
}

/// Returns the client's error for this response. The server first issues a token.
async fn response_error(head: &str, body: Vec<u8>) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let reply = [format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n").into_bytes(), body].concat();
    tokio::spawn(async move {
        let token =
            b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 20\r\n\r\n{\"access_token\":\"t\"}";
        for reply in [token.to_vec(), reply] {
            let (mut socket, _) = listener.accept().await.unwrap();
            read_until(&mut socket, "\r\n\r\n").await;
            // The client may close the connection early.
            let _ = socket.write_all(&reply).await;
        }
    });
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(format!("http://{address}"))
        .clock(StoppedClock::default())
        .retry(orange_core::retry::RetryPolicy::none())
        .max_body(1024 * 1024)
        .build()
        .unwrap();
    static API: orange_core::operation::Api = orange_core::operation::Api::DEFAULT;
    client.service(&API).send(&Get).await.unwrap_err()
}

/// 32 MiB of spaces, compressed by a factor of 1000.
fn gzip_bomb() -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    let blanks = vec![b' '; 1024 * 1024];
    for _ in 0..32 {
        packed.write_all(&blanks).unwrap();
    }
    packed.finish().unwrap()
}

#[tokio::test]
async fn a_gzip_bomb_is_decompressed_only_up_to_the_limit() {
    let error = response_error("200 OK\r\ncontent-encoding: gzip", gzip_bomb()).await;
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().ends_with(": the body is larger than 1048576 bytes"), "{error}");
    // The body of an error response is read up to 64 KiB.
    let error = response_error("503 Away\r\ncontent-encoding: gzip", gzip_bomb()).await;
    assert!(error.is_unavailable());
    assert_eq!(error.body_length(), Some(64 * 1024));
}

#[tokio::test]
async fn a_gzip_bomb_as_token_response_is_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        read_until(&mut socket, "\r\n\r\n").await;
        let _ = socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n").await;
        let _ = socket.write_all(&gzip_bomb()).await;
    });
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(format!("http://{address}"))
        .clock(StoppedClock::default())
        .retry(orange_core::retry::RetryPolicy::none())
        .build()
        .unwrap();
    static API: orange_core::operation::Api = orange_core::operation::Api::DEFAULT;
    let error = client.service(&API).send(&Get).await.unwrap_err();
    assert_eq!(error.kind(), orange_core::ErrorKind::Token);
    let read = error.token_failure().and_then(orange_core::Error::body_length);
    assert!(error.never_sent() && read.is_some_and(|read| read <= 64 * 1024), "{error:?}");
}

#[tokio::test]
async fn an_oversized_or_invalid_head_is_a_transport_error() {
    let huge = format!("200 OK\r\nx-huge: {}\r\ncontent-length: 2", "x".repeat(2 * 1024 * 1024));
    let many = format!("200 OK\r\n{}content-length: 2", "x-many: 1\r\n".repeat(100_000));
    for head in [
        huge.as_str(),
        &many,
        "200 OK\r\ncontent-length: 2\r\ncontent-length: 3",
        "200 OK\r\ncontent-length: -1",
        "200 OK\r\ncontent-length: 99999999999999999999999999",
        "200 OK\r\nx bad: 1\r\ncontent-length: 2",
        "200 OK\r\nx-bad: \u{0}\r\ncontent-length: 2",
        "999999 OK",
    ] {
        let error = response_error(head, b"{}".to_vec()).await;
        let beginning = head.get(..60).unwrap_or(head);
        assert_eq!(error.kind(), orange_core::ErrorKind::Transport, "{beginning}: {error}");
        assert!(!error.never_sent() && error.to_string().len() < 300, "{error}");
    }
}

#[tokio::test]
async fn a_body_of_another_length_than_declared_is_an_error() {
    let error = response_error("200 OK\r\ncontent-length: 100", b"{}".to_vec()).await;
    assert_eq!(error.kind(), orange_core::ErrorKind::Transport, "{error}");
    let error = response_error("200 OK\r\ncontent-length: 5", b"{\"a\":1}".to_vec()).await;
    assert!(error.is_decode(), "{error}");
    let error = response_error("200 OK\r\ntransfer-encoding: chunked", b"zz\r\n{}".to_vec()).await;
    assert_eq!(error.kind(), orange_core::ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn an_endless_response_head_is_bounded() {
    let (address, server) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(b"HTTP/1.1 200 OK\r\n").await.unwrap();
        let mut sent = 0_usize;
        while socket.write_all(&b"x: y\r\n".repeat(1000)).await.is_ok() {
            sent += 6000;
            assert!(sent < 64 * 1024 * 1024, "the head is not bounded");
        }
    })
    .await;
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Protocol);
    server.await.unwrap();
}
