//! Requests on the wire, and responses as received.

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use orange_core::transport::{Body, Transport};
use tokio::io::AsyncWriteExt;

use crate::support::*;

/// Returns the request as text, with the port replaced.
async fn sent(
    request: impl FnOnce(std::net::SocketAddr) -> http::Request<Body>,
    end: &'static str,
) -> String {
    let (address, server) = serve(move |mut socket| async move {
        let received = read_until(&mut socket, end).await;
        socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        received
    })
    .await;
    let response = transport().send(request(address)).await.unwrap();
    assert_eq!(response.status(), 204);
    server.await.unwrap().replace(&address.to_string(), "127.0.0.1:<port>").replace("\r\n", "\n")
}

#[tokio::test]
async fn only_required_headers_are_added_to_a_request() {
    let received = sent(
        |address| {
            http::Request::get(format!("http://{address}/a%2Fb?status%5Bin%5D=a%2Cb&x=%2B"))
                .header(AUTHORIZATION, "Bearer t")
                .header("x-api-key", "k")
                .body(Body::empty())
                .unwrap()
        },
        "\r\n\r\n",
    );
    insta::assert_snapshot!(received.await, @r"
    GET /a%2Fb?status%5Bin%5D=a%2Cb&x=%2B HTTP/1.1
    authorization: Bearer t
    x-api-key: k
    accept: */*
    accept-encoding: gzip
    host: 127.0.0.1:<port>
    ");
}

#[tokio::test]
async fn a_buffered_body_is_sent_with_its_length() {
    let received = sent(
        |address| {
            http::Request::post(format!("http://{address}/"))
                .header(CONTENT_TYPE, "application/json")
                .body(r#"{"a":1}"#.into())
                .unwrap()
        },
        "{\"a\":1}",
    );
    insta::assert_snapshot!(received.await, @r#"
    POST / HTTP/1.1
    content-type: application/json
    accept: */*
    accept-encoding: gzip
    host: 127.0.0.1:<port>
    content-length: 7

    {"a":1}
    "#);
}

#[tokio::test]
async fn a_streamed_body_is_sent_in_chunks() {
    let received = sent(
        |address| {
            let chunks = futures_util::stream::iter([Ok("one,".into()), Ok("two".into())]);
            http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap()
        },
        "0\r\n\r\n",
    );
    insta::assert_snapshot!(received.await, @r"
    POST / HTTP/1.1
    accept: */*
    accept-encoding: gzip
    host: 127.0.0.1:<port>
    transfer-encoding: chunked

    4
    one,
    3
    two
    0
    ");
}

#[tokio::test]
async fn repeated_response_headers_are_preserved() {
    let reply = b"HTTP/1.1 206 Partial Content\r\nlink: <a>\r\nx-total-count: 7\r\nlink: <b>\r\n\r\n";
    let response = transport().send(get(respond_once(reply).await)).await.unwrap();
    assert_eq!((response.status().as_u16(), response.version()), (206, http::Version::HTTP_11));
    assert_eq!(response.headers()["x-total-count"], "7");
    assert_eq!(response.headers().get_all("link").iter().collect::<Vec<_>>(), ["<a>", "<b>"]);
}

#[tokio::test]
async fn a_gzip_body_is_decompressed() {
    let reply = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 45\r\n\r\n\
        \x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\x2a\x2e\x49\x2c\x29\x2d\x56\xb2\x52\x72\x74\xf6\
        \xf6\xf3\x0f\xf7\x71\x75\x71\x77\x75\x51\xaa\x05\x00\xce\xf8\x16\xa0\x19\x00\x00\x00";
    let response = transport().send(get(respond_once(reply).await)).await.unwrap();
    let text: Vec<_> = futures_util::TryStreamExt::try_collect(response.into_body()).await.unwrap();
    assert_eq!(text.concat(), br#"{"status":"ACKNOWLEDGED"}"#);
}

#[tokio::test]
async fn redirects_are_returned_and_not_followed() {
    for status in ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect"] {
        let trap = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let elsewhere = trap.local_addr().unwrap();
        let (address, _) = serve(move |mut socket| async move {
            read_until(&mut socket, "\r\n\r\n").await;
            let reply =
                format!("HTTP/1.1 {status}\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\n\r\n");
            socket.write_all(reply.as_bytes()).await.unwrap();
        })
        .await;
        let mut request = get(address);
        request.headers_mut().insert("x-api-key", "hush".parse().unwrap());
        let response = transport().send(request).await.unwrap();
        assert!(response.status().is_redirection());
        assert_eq!(response.headers()["location"], format!("http://{elsewhere}/"));
        let called = futures_util::FutureExt::now_or_never(trap.accept());
        assert!(called.is_none(), "{status} was followed");
    }
}

#[tokio::test]
async fn cookies_are_not_stored() {
    let (address, server) = serve(|mut socket| async move {
        let reply = b"HTTP/1.1 200 OK\r\nset-cookie: a=b\r\ncontent-length: 0\r\n\r\n";
        let first = read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(reply).await.unwrap();
        let second = read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(reply).await.unwrap();
        (first, second)
    })
    .await;
    let transport = transport();
    for _ in 0..2 {
        let response = transport.send(get(address)).await.unwrap();
        let _: Vec<_> = futures_util::TryStreamExt::try_collect(response.into_body()).await.unwrap();
    }
    let (first, second) = server.await.unwrap();
    assert_eq!(first, second);
    assert!(!second.is_empty(), "the connection was used again");
}
