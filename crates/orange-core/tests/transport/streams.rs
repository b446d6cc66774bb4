//! Request and response bodies are streamed.

use bytes::Bytes;
use futures_util::StreamExt;
use orange_core::transport::{Body, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{mpsc, oneshot};

use crate::support::*;

#[tokio::test]
async fn a_response_body_is_read_as_it_arrives() {
    let (read_first, first_was_read) = oneshot::channel();
    let (address, _) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\none").await.unwrap();
        first_was_read.await.unwrap();
        socket.write_all(b"two").await.unwrap();
    })
    .await;
    let mut body = transport().send(get(address)).await.unwrap().into_body();
    assert_eq!(body.next().await.unwrap().unwrap(), "one");
    read_first.send(()).unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "two");
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_request_body_is_sent_as_it_is_produced() {
    let (arrived, mut has_arrived) = mpsc::channel(1);
    let (address, server) = serve(|mut socket| async move {
        let mut received = read_until(&mut socket, "one").await;
        arrived.send(()).await.unwrap();
        received += &read_until(&mut socket, "0\r\n\r\n").await;
        socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        received
    })
    .await;
    let chunks = futures_util::stream::once(async { Ok(Bytes::from("one")) }).chain(
        // Produces the second chunk after the first has reached the server.
        futures_util::stream::once(async move {
            has_arrived.recv().await.unwrap();
            Ok(Bytes::from("two"))
        }),
    );
    let request = http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap();
    assert_eq!(transport().send(request).await.unwrap().status(), 204);
    assert!(server.await.unwrap().ends_with("3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n"));
}

#[tokio::test]
async fn ten_megabytes_are_sent_and_received() {
    const LENGTH: usize = 10 * 1024 * 1024;
    let (address, _) = serve(|mut socket| async move {
        let head = read_until(&mut socket, "\r\n\r\n").await;
        let mut left = LENGTH - head.split_once("\r\n\r\n").unwrap().1.len();
        let mut chunk = vec![0; 64 * 1024];
        while left > 0 {
            left -= socket.read(&mut chunk).await.unwrap();
        }
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {LENGTH}\r\n\r\n");
        socket.write_all(head.as_bytes()).await.unwrap();
        socket.write_all(&vec![7; LENGTH]).await.unwrap();
    })
    .await;
    let request = http::Request::post(format!("http://{address}/")).body(vec![7; LENGTH].into()).unwrap();
    let mut body = transport().send(request).await.unwrap().into_body();
    let mut length = 0;
    while let Some(chunk) = body.next().await {
        let chunk = chunk.unwrap();
        assert!(chunk.iter().all(|byte| *byte == 7));
        length += chunk.len();
    }
    assert_eq!(length, LENGTH);
}
