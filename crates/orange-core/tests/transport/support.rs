//! Servers made of a bare socket, because what is tested is below HTTP.

use std::net::SocketAddr;

use orange_core::transport::{Body, ReqwestTransport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub(crate) fn transport() -> ReqwestTransport {
    ReqwestTransport::builder().build().unwrap()
}

pub(crate) fn get(address: SocketAddr) -> http::Request<Body> {
    http::Request::get(format!("http://{address}/x?secret=hush")).body(Body::empty()).unwrap()
}

/// A server whose one connection is `work`'s; the handle gives what that returns.
pub(crate) async fn serve<F, T>(
    work: impl FnOnce(TcpStream) -> F + Send + 'static,
) -> (SocketAddr, JoinHandle<T>)
where
    F: Future<Output = T> + Send,
    T: Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (address, tokio::spawn(async move { work(listener.accept().await.unwrap().0).await }))
}

/// A server that reads one request, writes `reply` and closes.
pub(crate) async fn once(reply: &'static [u8]) -> SocketAddr {
    let serve = serve(move |mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        let _ = socket.write_all(reply).await;
        let _ = socket.shutdown().await;
    });
    serve.await.0
}

/// What comes until `end` has come, or until nothing comes any more.
pub(crate) async fn read_until(socket: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    let mut chunk = [0; 4096];
    while !String::from_utf8_lossy(&read).contains(end) {
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => break,
            Ok(length) => read.extend_from_slice(&chunk[..length]),
        }
    }
    String::from_utf8(read).unwrap()
}
