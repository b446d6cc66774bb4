//! Transport failures and whether the request may have reached the server.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportError, TransportErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::*;

fn classification(error: &TransportError) -> (TransportErrorKind, bool) {
    (error.kind(), error.never_sent())
}

#[tokio::test]
async fn a_refused_connection_is_never_sent_and_states_why() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Connect, true));
    let message = error.to_string().to_lowercase();
    assert!(message.starts_with("could not connect: ") && message.contains("refused"), "{message}");
}

#[tokio::test]
async fn a_failed_handshake_is_never_sent() {
    let (address, _) = serve(|mut socket| async move {
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
    })
    .await;
    let request = http::Request::get(format!("https://{address}/")).body(Body::empty()).unwrap();
    let error = transport().send(request).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Connect, true));
}

#[tokio::test]
async fn a_handshake_timeout_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let request = http::Request::get(format!("https://{}/", listener.local_addr().unwrap()));
    let transport = ReqwestTransport::builder().connect_timeout(Duration::from_millis(50)).build().unwrap();
    let error = transport.send(request.body(Body::empty()).unwrap()).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Connect, true));
}

#[tokio::test]
async fn a_connection_closed_without_a_response_is_not_retried() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let requests = Arc::new(AtomicU32::new(0));
    let counted = requests.clone();
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            read_until(&mut socket, "\r\n\r\n").await;
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Protocol, false));
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_reused_connection_closed_early_is_not_retried() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (requests, connections) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let (counted, connected) = (requests.clone(), connections.clone());
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            connected.fetch_add(1, Ordering::SeqCst);
            // Responds to the first request and keeps the connection open; reads the second without responding.
            read_until(&mut socket, "\r\n\r\n").await;
            counted.fetch_add(1, Ordering::SeqCst);
            socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
            if read_until(&mut socket, "ticket").await.starts_with("POST") {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    // A connection thread could return the connection to the pool after the second request starts.
    let transport = ReqwestTransport::builder().connection_thread(false).build().unwrap();
    let mut first = transport.send(get(address)).await.unwrap().into_body();
    while first.next().await.is_some() {}
    let post = http::Request::post(format!("http://{address}/")).body(Body::from("ticket")).unwrap();
    let error = transport.send(post).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Protocol, false));
    assert_eq!((requests.load(Ordering::SeqCst), connections.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_reset_connection_may_have_delivered_the_request() {
    let (address, _) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.set_zero_linger().unwrap();
    })
    .await;
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Protocol, false));
}

#[tokio::test]
async fn a_response_that_is_not_http_is_a_protocol_error() {
    for reply in [&b"SSH-2.0-OpenSSH\r\n"[..], b"HTTP/1.1 abc\r\n\r\n", b"\0\0\0"] {
        let error = transport().send(get(respond_once(reply).await)).await.unwrap_err();
        assert_eq!(classification(&error), (TransportErrorKind::Protocol, false));
    }
}

#[tokio::test]
async fn a_truncated_body_is_an_error_after_its_first_chunk() {
    for reply in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"[..],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ] {
        let mut body = transport().send(get(respond_once(reply).await)).await.unwrap().into_body();
        assert_eq!(body.next().await.unwrap().unwrap(), "half");
        let error = body.next().await.unwrap().unwrap_err();
        assert_eq!(classification(&error), (TransportErrorKind::Body, false));
    }
}

#[tokio::test]
async fn an_invalid_gzip_body_is_a_body_error() {
    let reply = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain";
    let mut body = transport().send(get(respond_once(reply).await)).await.unwrap().into_body();
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Body, false));
}

#[tokio::test]
async fn a_failed_request_body_is_not_terminated_as_complete() {
    let (address, server) =
        serve(|mut socket| async move { read_until(&mut socket, "0\r\n\r\n").await }).await;
    let broken = TransportError::new(TransportErrorKind::Body, false, "the photo could not be read");
    let chunks = futures_util::stream::iter([Ok("half".into()), Err(broken)]);
    let request = http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap();
    let error = transport().send(request).await.unwrap_err();
    assert_eq!(classification(&error), (TransportErrorKind::Body, false));
    assert!(error.to_string().contains("the photo could not be read"), "{error}");
    assert!(!server.await.unwrap().contains("0\r\n\r\n"), "the body was terminated as complete");
}

#[tokio::test]
async fn a_connect_error_in_the_request_body_counts_as_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = listener.local_addr().unwrap();
    drop(listener);
    for wrapped in [false, true] {
        let (started, has_started) = tokio::sync::oneshot::channel();
        let (address, server) = serve(|mut socket| async move {
            let begin = read_until(&mut socket, "half").await;
            started.send(()).unwrap();
            begin + &read_until(&mut socket, "0\r\n\r\n").await
        })
        .await;
        let chunks =
            futures_util::stream::iter([Ok("half".into())]).chain(futures_util::stream::once(async move {
                has_started.await.unwrap();
                let refused = transport().send(get(nobody)).await.unwrap_err();
                assert_eq!(classification(&refused), (TransportErrorKind::Connect, true));
                let body = TransportErrorKind::Body;
                Err(if wrapped { TransportError::new(body, false, refused) } else { refused })
            }));
        let request = http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap();
        let error = transport().send(request).await.unwrap_err();
        assert_eq!(classification(&error), (TransportErrorKind::Body, false), "{error}");
        assert!(server.await.unwrap().contains("half"), "it had begun to arrive");
    }
}

#[tokio::test]
async fn an_unusable_url_is_never_sent() {
    for uri in ["/relative", "ftp://127.0.0.1/"] {
        let request = http::Request::get(uri).body(Body::empty()).unwrap();
        let error = transport().send(request).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Request, "{uri}: {error}");
        assert!(error.never_sent());
    }
}

#[tokio::test]
async fn error_messages_do_not_contain_the_url() {
    let mut refused = get(respond_once(b"").await);
    *refused.uri_mut() = "http://127.0.0.1:1/x?secret=hush".parse().unwrap();
    let broken = respond_once(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n").await;
    let errors = [
        transport().send(get(respond_once(b"").await)).await.unwrap_err(),
        transport().send(refused).await.unwrap_err(),
        transport().send(get(broken)).await.unwrap().into_body().next().await.unwrap().unwrap_err(),
    ];
    for error in errors {
        let mut texts = format!("{error} {error:?}");
        let mut cause = std::error::Error::source(&error);
        while let Some(next) = cause {
            texts.push_str(&format!(" {next} {next:?}"));
            cause = next.source();
        }
        assert!(!texts.contains("hush"), "{texts}");
    }
}

#[tokio::test]
async fn dropping_a_response_closes_the_connection() {
    let (address, server) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nstart").await.unwrap();
        read_until(&mut socket, "never").await
    })
    .await;
    let response = transport().send(get(address)).await.unwrap();
    drop(response);
    assert_eq!(server.await.unwrap(), "", "closed, with nothing more sent");
}
