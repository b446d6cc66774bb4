//! HTTP/2 over TLS: connections that freeze or are silent, and requests that the server did not process.

use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::TryStreamExt;
use orange_core::breaker::BreakerPolicy;
use orange_core::operation::Method;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{
    Body, NoResponse, ReqwestTransport, Transport, TransportError, TransportErrorKind,
};
use orange_core::{Error, Service};
use tokio::sync::Notify;

use crate::frames::*;
use crate::support::*;

fn request(method: Method, address: SocketAddr) -> http::Request<Body> {
    let body = if method == Method::POST { Body::from("ticket") } else { Body::empty() };
    http::Request::builder().method(method).uri(format!("https://{address}/")).body(body).unwrap()
}

/// Reads the body of a response to GET.
async fn get(transport: &ReqwestTransport, address: SocketAddr) -> Result<Vec<u8>, TransportError> {
    let response = transport.send(request(Method::GET, address)).await?;
    assert_eq!(response.version(), http::Version::HTTP_2);
    Ok(response.into_body().try_collect::<Vec<_>>().await?.concat())
}

async fn call(service: &Service, method: Method) -> Result<i32, Error> {
    service.send(&service.raw(method, "/1").returning::<i32>()).await
}

/// Responds to one request. The first connection then freezes: it stays open without reading or writing.
async fn freezes_after_one(number: u32, mut connection: Connection) {
    if number > 1 {
        return connection.respond_to_all().await;
    }
    let stream = connection.request().await.unwrap();
    connection.respond(stream).await;
    std::future::pending().await
}

#[tokio::test]
async fn a_frozen_connection_is_closed_in_time_for_a_retry() {
    let (address, connections) = serve_h2(freezes_after_one).await;
    let transport = tls_transport(|client| client);
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    // The frozen connection has no further I/O, so time can be paused.
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let frozen = tokio::time::timeout(Duration::from_secs(120), get(&transport, address)).await;
    let error = frozen.expect("it ends").unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Timeout, false), "{error}");
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
    tokio::time::resume();
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_connection_that_freezes_while_idle_is_not_reused() {
    let (address, connections) = serve_h2(freezes_after_one).await;
    let transport = tls_transport(|client| client);
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    tokio::time::pause();
    tokio::time::sleep(Duration::from_secs(40)).await;
    tokio::time::resume();
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// Acknowledges pings and never responds on the first connection. Notifies when a request arrives.
async fn silent_server() -> (SocketAddr, Arc<std::sync::atomic::AtomicU32>, Arc<Notify>) {
    let arrived = Arc::<Notify>::default();
    let notify = Arc::clone(&arrived);
    let (address, connections) = serve_h2(move |number, mut connection| {
        let notify = Arc::clone(&notify);
        async move {
            if number > 1 {
                return connection.respond_to_all().await;
            }
            while connection.request().await.is_some() {
                notify.notify_one();
            }
        }
    })
    .await;
    (address, connections, arrived)
}

#[tokio::test]
async fn a_connection_without_a_response_is_not_reused() {
    let (address, connections, arrived) = silent_server().await;
    let transport = tls_transport(|client| client);
    let silence = NoResponse::default();
    for reported in [false, true] {
        let mut silent = request(Method::GET, address);
        silent.extensions_mut().insert(silence.clone());
        let mut sending = transport.send(silent);
        tokio::select! {
            _ = &mut sending => panic!("there is no response"),
            () = arrived.notified() => {}
        }
        // A dropped request alone does not retire the connection.
        if reported {
            silence.report();
        }
        drop(sending);
        assert_eq!(connections.load(Ordering::SeqCst), 1);
    }
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn requests_on_a_retired_connection_finish() {
    let streams = Arc::<Mutex<Vec<u32>>>::default();
    let (arrived, release) = (Arc::<Notify>::default(), Arc::<Notify>::default());
    let server = (Arc::clone(&streams), Arc::clone(&arrived), Arc::clone(&release));
    let (address, connections) = serve_h2(move |number, mut connection| {
        let (streams, arrived, release) = server.clone();
        async move {
            if number > 1 {
                return connection.respond_to_all().await;
            }
            for _ in 0..2 {
                let stream = connection.request().await.unwrap();
                streams.lock().unwrap().push(stream);
                arrived.notify_one();
            }
            release.notified().await;
            let slow = streams.lock().unwrap()[0];
            connection.respond(slow).await;
            connection.drain().await;
        }
    })
    .await;
    let transport = tls_transport(|client| client);
    let slow = tokio::spawn({
        let transport = transport.clone();
        async move { get(&transport, address).await }
    });
    arrived.notified().await;
    let silence = NoResponse::default();
    let mut silent = request(Method::GET, address);
    silent.extensions_mut().insert(silence.clone());
    let mut sending = transport.send(silent);
    tokio::select! {
        _ = &mut sending => panic!("there is no response"),
        () = arrived.notified() => {}
    }
    silence.report();
    drop(sending);
    assert_eq!(get(&transport, address).await.unwrap(), b"1");
    assert_eq!(connections.load(Ordering::SeqCst), 2);
    release.notify_one();
    assert_eq!(slow.await.unwrap().unwrap(), b"1");
}

#[tokio::test]
async fn a_retry_after_a_timeout_uses_a_new_connection() {
    let (address, connections, arrived) = silent_server().await;
    let service = client(address, tls_transport(|client| client)).service(&THINGS);
    let pending = tokio::spawn(async move { call(&service, Method::GET).await });
    arrived.notified().await;
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(31)).await;
    tokio::time::resume();
    assert_eq!(pending.await.unwrap().unwrap(), 1);
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// How the server ends the stream of the first request.
#[derive(Clone, Copy, Debug)]
enum StreamEnd {
    Reset(u32),
    /// Sends `GOAWAY` with the request's stream id minus the first value, then closes the connection.
    GoAway(u32, u32),
}

async fn ends_first_stream(end: StreamEnd) -> (SocketAddr, Arc<std::sync::atomic::AtomicU32>) {
    serve_h2(move |number, mut connection| async move {
        if number == 1 {
            let stream = connection.request().await.unwrap();
            match end {
                StreamEnd::Reset(reason) => connection.reset(stream, reason).await,
                StreamEnd::GoAway(below, reason) => {
                    connection.go_away(stream - below, reason).await;
                    return;
                }
            }
        }
        connection.respond_to_all().await;
    })
    .await
}

#[tokio::test]
async fn a_stream_is_unprocessed_only_if_the_server_declares_it() {
    use StreamEnd::{GoAway, Reset};
    use TransportErrorKind::{NotProcessed, Protocol};
    for (end, kind) in [
        (Reset(REFUSED_STREAM), NotProcessed),
        (GoAway(1, NO_ERROR), NotProcessed),
        // A stream above the last stream id is unprocessed for any error code.
        (GoAway(1, INTERNAL_ERROR), NotProcessed),
        // A stream up to the last stream id may have been processed.
        (GoAway(0, NO_ERROR), Protocol),
        (GoAway(0, INTERNAL_ERROR), Protocol),
        (Reset(INTERNAL_ERROR), Protocol),
        (Reset(CANCEL), Protocol),
    ] {
        let (address, _) = ends_first_stream(end).await;
        let error = tls_transport(|client| client).send(request(Method::POST, address)).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{end:?}: {error:?}");
        assert_eq!(error.never_sent(), kind == NotProcessed, "{end:?}");
        assert!(!error.is_permanent());
    }
}

#[tokio::test]
async fn a_post_on_a_refused_stream_is_retried() {
    for end in [StreamEnd::Reset(REFUSED_STREAM), StreamEnd::GoAway(1, NO_ERROR)] {
        let (address, _) = ends_first_stream(end).await;
        let service = client(address, tls_transport(|client| client)).service(&THINGS);
        assert_eq!(call(&service, Method::POST).await.unwrap(), 1, "{end:?}");
    }
}

#[tokio::test]
async fn a_post_on_an_accepted_stream_is_not_retried() {
    for end in [StreamEnd::Reset(INTERNAL_ERROR), StreamEnd::GoAway(0, NO_ERROR)] {
        let (address, _) = ends_first_stream(end).await;
        let service = client(address, tls_transport(|client| client)).service(&THINGS);
        let error = call(&service, Method::POST).await.unwrap_err();
        assert!(error.outcome_unknown(), "{end:?}: {error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn repeated_stream_refusals_do_not_open_the_breaker() {
    let (address, _) = serve_h2(|_, mut connection| async move {
        while let Some(stream) = connection.request().await {
            connection.reset(stream, REFUSED_STREAM).await;
        }
    })
    .await;
    let client = orange_core::Client::builder()
        .base_url(format!("https://{address}"))
        .token_provider(StaticToken)
        .transport(tls_transport(|client| client))
        .retry(RetryPolicy::new().transient_backoff(Duration::ZERO))
        .breaker(BreakerPolicy::new().unreachable_threshold(1))
        .build()
        .unwrap();
    let service = client.service(&THINGS);
    for _ in 0..3 {
        let error = call(&service, Method::POST).await.unwrap_err();
        assert!(error.never_sent() && !error.outcome_unknown() && error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 3, "{error}");
    }
}

#[tokio::test]
async fn a_refused_streamed_body_is_a_not_processed_error() {
    let (address, _) = ends_first_stream(StreamEnd::Reset(REFUSED_STREAM)).await;
    let chunks = futures_util::stream::iter([Ok("photo".into())]);
    let mut post = request(Method::POST, address);
    *post.body_mut() = Body::stream(chunks);
    let error = tls_transport(|client| client).send(post).await.unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::NotProcessed, true));
}
