//! The reqwest transport on real sockets: what is followed, what breaks and how it is told.

use std::net::SocketAddr;

use orange_core::transport::{Body, ReqwestTransport, Transport, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::*;

/// A server that reads one request, writes `reply` and closes.
async fn once(reply: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut read = [0; 4096];
        let _ = socket.read(&mut read).await;
        let _ = socket.write_all(reply).await;
        let _ = socket.shutdown().await;
    });
    address
}

fn get(address: SocketAddr) -> http::Request<Body> {
    http::Request::get(format!("http://{address}/x?secret=hush")).body(Body::empty()).unwrap()
}

fn transport() -> ReqwestTransport {
    ReqwestTransport::builder().build().unwrap()
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_takes_no_key_to_another_host() {
    let other = httpmock::MockServer::start_async().await;
    let trap = other
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
            then.status(302).header("location", other.url("/elsewhere"));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .api_key("key-0123456789")
        .base_url(server.base_url())
        .build()
        .unwrap();
    let error = client.service(&KEYED_API).send(&GetKeyed).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert_eq!(trap.calls_async().await, 0);
}

#[tokio::test]
async fn a_refused_connection_was_certainly_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Connect, true));
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer_may_have_been_served() {
    let error = transport().send(get(once(b"").await)).await.unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Protocol, false));
}

#[tokio::test]
async fn no_message_holds_the_url() {
    let error = transport().send(get(once(b"").await)).await.unwrap_err();
    let mut shown = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(next) = cause {
        shown.push_str(&format!(" {next} {next:?}"));
        cause = next.source();
    }
    assert!(!shown.contains("hush"), "{shown}");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_after_its_first_part() {
    let address = once(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf").await;
    let mut body = transport().send(get(address)).await.unwrap().into_body();
    use futures_util::StreamExt;
    assert_eq!(body.next().await.unwrap().unwrap(), "half");
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Body, false));
}

#[tokio::test]
async fn what_is_not_http_is_a_broken_connection() {
    for reply in [&b"SSH-2.0-OpenSSH\r\n"[..], b"HTTP/1.1 abc\r\n\r\n", b"\0\0\0"] {
        let error = transport().send(get(once(reply).await)).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Protocol);
    }
}

#[tokio::test]
async fn a_streamed_body_arrives_whole() {
    let server = httpmock::MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("POST").body("one two");
            then.status(204);
        })
        .await;
    let body = Body::stream(futures_util::stream::iter([Ok("one ".into()), Ok("two".into())]));
    let request = http::Request::post(server.url("/")).body(body).unwrap();
    assert_eq!(transport().send(request).await.unwrap().status(), 204);
    mock.assert_async().await;
}

#[tokio::test]
async fn a_client_of_the_users_own_is_used() {
    let server = httpmock::MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-mine", "yes").path("/oauth/v3/token");
            then.status(500);
        })
        .await;
    let headers = [("x-mine".parse().unwrap(), "yes".parse().unwrap())].into_iter().collect();
    let own = reqwest::Client::builder().default_headers(headers).build().unwrap();
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(server.base_url())
        .reqwest_client(own)
        .build()
        .unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    mock.assert_async().await;
}
