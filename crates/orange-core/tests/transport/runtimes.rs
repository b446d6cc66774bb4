//! Connections and the tokio runtimes that drive them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::{FutureExt, TryStreamExt};
use orange_core::ErrorKind;
use orange_core::operation::Method;
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportError};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use crate::support::*;

/// A keep-alive server on its own runtime. Returns the runtime, the address and the connection count.
fn server() -> (Runtime, SocketAddr, Arc<AtomicU32>) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&connections);
    runtime.spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                while !read_until(&mut socket, "\r\n\r\n").await.is_empty() {
                    let _ = socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1").await;
                }
            });
        }
    });
    (runtime, address, connections)
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn exchange(
    transport: &ReqwestTransport,
    method: Method,
    address: SocketAddr,
) -> Result<(), TransportError> {
    let request = http::Request::builder().method(method).uri(format!("http://{address}/"));
    let exchange = async {
        let response = transport.send(request.body(Body::empty()).unwrap()).await?;
        response.into_body().try_collect::<Vec<_>>().await.map(drop)
    };
    // So that a blocked exchange fails the test instead of blocking it.
    tokio::time::timeout(Duration::from_secs(600), exchange).await.expect("the exchange is not blocked")
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Sends requests until one uses an open connection. A connection returns to its pool some time after its response, so
/// that any single request may open another one.
fn reuses_a_connection(
    runtime: &Runtime,
    transport: &ReqwestTransport,
    address: SocketAddr,
    connections: &AtomicU32,
) -> bool {
    (0..1000).any(|_| {
        let before = connections.load(Ordering::SeqCst);
        runtime.block_on(exchange(transport, Method::POST, address)).unwrap();
        connections.load(Ordering::SeqCst) == before
    })
}

#[test]
fn an_idle_runtime_does_not_block_another() {
    let (_server, address, connections) = server();
    let transport = transport();
    // A connection that the idle first runtime drives would block the second one.
    for runtime in [current_thread as fn() -> Runtime, multi_thread] {
        let (first, second) = (runtime(), runtime());
        assert!(reuses_a_connection(&first, &transport, address, &connections));
        assert!(reuses_a_connection(&second, &transport, address, &connections));
        drop(second);
        assert!(reuses_a_connection(&first, &transport, address, &connections));
    }
}

#[test]
fn without_a_connection_thread_runtimes_share_no_connection() {
    let (_server, address, connections) = server();
    let transport = ReqwestTransport::builder().connection_thread(false).build().unwrap();
    let (first, second) = (current_thread(), current_thread());
    for _ in 0..2 {
        first.block_on(exchange(&transport, Method::GET, address)).unwrap();
        second.block_on(exchange(&transport, Method::POST, address)).unwrap();
    }
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[test]
fn a_custom_client_serves_several_current_thread_runtimes() {
    let (_server, address, _) = server();
    let transport = ReqwestTransport::from_client(reqwest::Client::builder().no_proxy().build().unwrap());
    let (first, second) = (current_thread(), current_thread());
    first.block_on(exchange(&transport, Method::GET, address)).unwrap();
    second.block_on(exchange(&transport, Method::POST, address)).unwrap();
    drop(first);
    second.block_on(exchange(&transport, Method::POST, address)).unwrap();
}

/// Sends `100 Continue` until another task of the client has run twenty times, or for 40 MB. Returns the bytes
/// sent.
fn send_interim_responses(listener: &std::net::TcpListener, turns: &AtomicU32) -> usize {
    let (mut socket, _) = listener.accept().unwrap();
    let mut request = [0; 1024];
    assert!(std::io::Read::read(&mut socket, &mut request).unwrap() > 0);
    let block = "HTTP/1.1 100 Continue\r\n\r\n".repeat(40_000);
    let (mut sent, mut turns_at_start) = (0, None);
    while sent < 40_000_000 {
        std::io::Write::write_all(&mut socket, block.as_bytes()).unwrap();
        sent += block.len();
        let turns = turns.load(Ordering::SeqCst);
        // The first 8 MB may only fill the socket buffers.
        if sent > 8_000_000 && turns >= *turns_at_start.get_or_insert(turns) + 20 {
            break;
        }
    }
    sent
}

#[test]
fn endless_interim_responses_do_not_starve_other_tasks() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let turns = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&turns);
    let server = std::thread::spawn(move || send_interim_responses(&listener, &counted));
    let transport = transport();
    let error = current_thread().block_on(async {
        let other_task = async {
            loop {
                turns.fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::select! {
            result = exchange(&transport, Method::POST, address) => result.unwrap_err(),
            () = other_task => unreachable!(),
        }
    });
    assert!(!error.never_sent());
    assert!(server.join().unwrap() < 40_000_000);
}

#[test]
fn a_missing_runtime_is_an_error() {
    let request = http::Request::get("http://127.0.0.1:1/").body(Body::empty()).unwrap();
    let transport = transport();
    let error = transport.send(request).now_or_never().expect("it does not wait").unwrap_err();
    assert!(error.never_sent() && error.to_string().contains("no tokio runtime"), "{error}");
    let client = client("127.0.0.1:1".parse().unwrap(), transport);
    let service = client.service(&THINGS);
    let request = service.raw(Method::GET, "/1").returning::<i32>();
    let error = service.send(&request).now_or_never().expect("it does not wait").unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("runtime")), "{error}");
}

#[test]
fn a_runtime_without_timer_or_io_is_an_error() {
    let client = client("127.0.0.1:1".parse().unwrap(), transport());
    let service = client.service(&THINGS);
    let request = service.raw(Method::POST, "/1").returning::<i32>();
    let no_timer = Builder::new_current_thread().enable_io().build().unwrap();
    let error = no_timer.block_on(service.send(&request)).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("runtime")));
    assert!(error.never_sent() && error.to_string().contains("enable_time"), "{error}");
    let no_io = Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
    let error = no_io.block_on(service.send(&request)).unwrap_err();
    assert!(error.to_string().contains("enable_all") && !error.is_retryable(), "{error}");
    // Without a token request, which never sends the request of the operation.
    let error = no_io.block_on(exchange(&transport(), Method::POST, "127.0.0.1:1".parse().unwrap()));
    assert!(error.unwrap_err().never_sent());
}

#[test]
fn a_current_thread_runtime_needs_no_io_driver() {
    let (_server, address, _) = server();
    let no_io = Builder::new_current_thread().enable_time().build().unwrap();
    no_io.block_on(exchange(&transport(), Method::GET, address)).unwrap();
}
