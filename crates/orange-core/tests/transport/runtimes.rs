//! Connections and the tokio runtimes that drive them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::{FutureExt, TryStreamExt};
use orange_core::ErrorKind;
use orange_core::operation::Method;
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportError, TransportErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use crate::support::*;

/// A server on a runtime of its own that answers every request and keeps connections open; counts them.
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
    // Without connections of its own, the second runtime would wait for ever.
    tokio::time::timeout(Duration::from_secs(60), exchange).await.expect("it ends")
}

#[test]
fn a_runtime_that_idles_holds_up_no_other() {
    let (_server, address, connections) = server();
    let transport = transport();
    let (first, second) = (current_thread(), current_thread());
    first.block_on(exchange(&transport, Method::GET, address)).unwrap();
    second.block_on(exchange(&transport, Method::POST, address)).unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 2);
    // Each uses its own connection again.
    first.block_on(exchange(&transport, Method::GET, address)).unwrap();
    second.block_on(exchange(&transport, Method::POST, address)).unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[test]
fn a_client_of_ones_own_serves_one_current_thread_runtime_at_a_time() {
    let (_server, address, _) = server();
    let transport = ReqwestTransport::from_client(reqwest::Client::builder().no_proxy().build().unwrap());
    let (first, second) = (current_thread(), current_thread());
    first.block_on(exchange(&transport, Method::GET, address)).unwrap();
    let error = second.block_on(exchange(&transport, Method::POST, address)).unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Request, true));
    assert!(error.to_string().contains("in use in another tokio runtime"), "{error}");
    first.block_on(exchange(&transport, Method::GET, address)).unwrap();
    drop(first);
    second.block_on(exchange(&transport, Method::POST, address)).unwrap();
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let request = http::Request::get("http://127.0.0.1:1/").body(Body::empty()).unwrap();
    let transport = transport();
    let error = transport.send(request).now_or_never().expect("it does not wait").unwrap_err();
    assert!(error.never_sent() && error.to_string().contains("no tokio runtime"), "{error}");
    let client = client("127.0.0.1:1".parse().unwrap(), transport);
    let service = client.service(&THINGS);
    let call = service.raw(Method::GET, "/1").returning::<i32>();
    let error = service.send(&call).now_or_never().expect("it does not wait").unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("runtime")), "{error}");
}

#[test]
fn a_runtime_without_a_timer_or_without_io_is_an_error_and_no_panic() {
    let client = client("127.0.0.1:1".parse().unwrap(), transport());
    let service = client.service(&THINGS);
    let call = service.raw(Method::POST, "/1").returning::<i32>();
    let no_timer = Builder::new_current_thread().enable_io().build().unwrap();
    let error = no_timer.block_on(service.send(&call)).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("runtime")));
    assert!(error.never_sent() && error.to_string().contains("enable_time"), "{error}");
    let no_io = Builder::new_current_thread().enable_time().build().unwrap();
    let error = no_io.block_on(service.send(&call)).unwrap_err();
    assert!(error.to_string().contains("enable_all") && !error.is_retryable(), "{error}");
}
