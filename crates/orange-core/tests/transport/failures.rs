//! What breaks, told with the one fact that decides about repeating: whether it may have been served.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportError, TransportErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::*;

fn facts(error: &TransportError) -> (TransportErrorKind, bool) {
    (error.kind(), error.never_sent())
}

#[tokio::test]
async fn a_refused_connection_was_certainly_not_sent_and_says_why() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Connect, true));
    let shown = error.to_string().to_lowercase();
    assert!(shown.starts_with("could not connect: ") && shown.contains("refused"), "{shown}");
}

#[tokio::test]
async fn a_handshake_that_fails_carried_nothing() {
    let (address, _) = serve(|mut socket| async move {
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
    })
    .await;
    let request = http::Request::get(format!("https://{address}/")).body(Body::empty()).unwrap();
    let error = transport().send(request).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Connect, true));
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_a_connection_that_was_not_made() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let request = http::Request::get(format!("https://{}/", listener.local_addr().unwrap()));
    let transport = ReqwestTransport::builder().connect_timeout(Duration::from_millis(50)).build().unwrap();
    let error = transport.send(request.body(Body::empty()).unwrap()).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Connect, true));
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer_may_have_been_served_and_is_not_tried_again() {
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
    assert_eq!(facts(&error), (TransportErrorKind::Protocol, false));
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_connection_that_was_used_before_is_no_reason_to_try_again_either() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (requests, connections) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let (counted, connected) = (requests.clone(), connections.clone());
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            connected.fetch_add(1, Ordering::SeqCst);
            // The first is answered and the connection kept; the second is read and not answered.
            read_until(&mut socket, "\r\n\r\n").await;
            counted.fetch_add(1, Ordering::SeqCst);
            socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
            if read_until(&mut socket, "ticket").await.starts_with("POST") {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    // Another thread could return the connection too late for the second request.
    let transport = ReqwestTransport::builder().connection_thread(false).build().unwrap();
    let mut first = transport.send(get(address)).await.unwrap().into_body();
    while first.next().await.is_some() {}
    let post = http::Request::post(format!("http://{address}/")).body(Body::from("ticket")).unwrap();
    let error = transport.send(post).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Protocol, false));
    assert_eq!((requests.load(Ordering::SeqCst), connections.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_connection_that_is_reset_may_have_been_served() {
    let (address, _) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.set_zero_linger().unwrap();
    })
    .await;
    let error = transport().send(get(address)).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Protocol, false));
}

#[tokio::test]
async fn what_is_not_http_is_a_broken_connection() {
    for reply in [&b"SSH-2.0-OpenSSH\r\n"[..], b"HTTP/1.1 abc\r\n\r\n", b"\0\0\0"] {
        let error = transport().send(get(once(reply).await)).await.unwrap_err();
        assert_eq!(facts(&error), (TransportErrorKind::Protocol, false));
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_after_its_first_part() {
    for reply in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"[..],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ] {
        let mut body = transport().send(get(once(reply).await)).await.unwrap().into_body();
        assert_eq!(body.next().await.unwrap().unwrap(), "half");
        let error = body.next().await.unwrap().unwrap_err();
        assert_eq!(facts(&error), (TransportErrorKind::Body, false));
    }
}

#[tokio::test]
async fn a_compressed_body_that_is_none_is_a_broken_body() {
    let reply = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain";
    let mut body = transport().send(get(once(reply).await)).await.unwrap().into_body();
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Body, false));
}

#[tokio::test]
async fn a_request_body_that_breaks_off_is_not_taken_for_a_whole_one() {
    let (address, server) =
        serve(|mut socket| async move { read_until(&mut socket, "0\r\n\r\n").await }).await;
    let broken = TransportError::new(TransportErrorKind::Body, false, "the photo could not be read");
    let chunks = futures_util::stream::iter([Ok("half".into()), Err(broken)]);
    let request = http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap();
    let error = transport().send(request).await.unwrap_err();
    assert_eq!(facts(&error), (TransportErrorKind::Body, false));
    assert!(error.to_string().contains("the photo could not be read"), "{error}");
    assert!(!server.await.unwrap().contains("0\r\n\r\n"), "the server was told that this was all");
}

#[tokio::test]
async fn a_request_body_that_is_read_from_a_server_nobody_reaches_does_not_pass_for_a_request_never_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = listener.local_addr().unwrap();
    drop(listener);
    for wrapped in [false, true] {
        let (began, has_begun) = tokio::sync::oneshot::channel();
        let (address, server) = serve(|mut socket| async move {
            let begin = read_until(&mut socket, "half").await;
            began.send(()).unwrap();
            begin + &read_until(&mut socket, "0\r\n\r\n").await
        })
        .await;
        let chunks =
            futures_util::stream::iter([Ok("half".into())]).chain(futures_util::stream::once(async move {
                has_begun.await.unwrap();
                let refused = transport().send(get(nobody)).await.unwrap_err();
                assert_eq!(facts(&refused), (TransportErrorKind::Connect, true));
                let body = TransportErrorKind::Body;
                Err(if wrapped { TransportError::new(body, false, refused) } else { refused })
            }));
        let request = http::Request::post(format!("http://{address}/")).body(Body::stream(chunks)).unwrap();
        let error = transport().send(request).await.unwrap_err();
        assert_eq!(facts(&error), (TransportErrorKind::Body, false), "{error}");
        assert!(server.await.unwrap().contains("half"), "it had begun to arrive");
    }
}

#[tokio::test]
async fn what_is_no_url_for_a_request_was_not_sent() {
    for uri in ["/relative", "ftp://127.0.0.1/"] {
        let request = http::Request::get(uri).body(Body::empty()).unwrap();
        let error = transport().send(request).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Request, "{uri}: {error}");
        assert!(error.never_sent());
    }
}

#[tokio::test]
async fn no_message_holds_the_url() {
    let mut refused = get(once(b"").await);
    *refused.uri_mut() = "http://127.0.0.1:1/x?secret=hush".parse().unwrap();
    let broken = once(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n").await;
    let errors = [
        transport().send(get(once(b"").await)).await.unwrap_err(),
        transport().send(refused).await.unwrap_err(),
        transport().send(get(broken)).await.unwrap().into_body().next().await.unwrap().unwrap_err(),
    ];
    for error in errors {
        let mut shown = format!("{error} {error:?}");
        let mut cause = std::error::Error::source(&error);
        while let Some(next) = cause {
            shown.push_str(&format!(" {next} {next:?}"));
            cause = next.source();
        }
        assert!(!shown.contains("hush"), "{shown}");
    }
}

#[tokio::test]
async fn a_caller_who_goes_away_closes_the_connection() {
    let (address, server) = serve(|mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nstart").await.unwrap();
        read_until(&mut socket, "never").await
    })
    .await;
    let answer = transport().send(get(address)).await.unwrap();
    drop(answer);
    assert_eq!(server.await.unwrap(), "", "closed, with nothing more sent");
}
