//! Raw socket servers for tests below the HTTP level.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use orange_core::operation::Api;
use orange_core::retry::RetryPolicy;
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::transport::{Body, ReqwestTransport};
use orange_core::{Client, Error};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const AUTHORITY: &[u8] = include_bytes!("authority.pem");
const SERVER: &[u8] = include_bytes!("server.pem");

pub(crate) static THINGS: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

/// A TLS acceptor with this ALPN protocol.
pub(crate) fn acceptor(protocol: &[u8]) -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_slice(SERVER).unwrap();
    let key = PrivateKeyDer::from_pem_slice(SERVER).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    config.alpn_protocols = vec![protocol.to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

/// A transport that trusts the test authority, with further changes to its client.
pub(crate) fn tls_transport(
    change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
) -> ReqwestTransport {
    let authority = reqwest::Certificate::from_pem(AUTHORITY).unwrap();
    let configure =
        move |client: reqwest::ClientBuilder| change(client.add_root_certificate(authority.clone()));
    // Tests with paused time need the connections in their own runtime.
    ReqwestTransport::builder().configure(configure).connection_thread(false).build().unwrap()
}

/// Returns a fixed token without a request.
#[derive(Debug)]
pub(crate) struct StaticToken;

#[async_trait::async_trait]
impl TokenProvider for StaticToken {
    async fn token(&self) -> Result<AccessToken, Error> {
        AccessToken::new("token")
    }

    async fn reject(&self, _: &AccessToken, _: &Error) {}
}

/// A client that needs no token endpoint and retries without backoff.
pub(crate) fn client(address: SocketAddr, transport: ReqwestTransport) -> Client {
    Client::builder()
        .base_url(format!("https://{address}"))
        .token_provider(StaticToken)
        .transport(transport)
        .retry(RetryPolicy::new().transient_backoff(Duration::ZERO))
        .build()
        .unwrap()
}

pub(crate) fn transport() -> ReqwestTransport {
    ReqwestTransport::builder().build().unwrap()
}

pub(crate) fn get(address: SocketAddr) -> http::Request<Body> {
    http::Request::get(format!("http://{address}/x?secret=hush")).body(Body::empty()).unwrap()
}

/// Serves one connection with `work`. Returns the address and the handle of its task.
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

/// Reads one request, writes `reply` and closes the connection.
pub(crate) async fn respond_once(reply: &'static [u8]) -> SocketAddr {
    let serve = serve(move |mut socket| async move {
        read_until(&mut socket, "\r\n\r\n").await;
        let _ = socket.write_all(reply).await;
        let _ = socket.shutdown().await;
    });
    serve.await.0
}

/// Reads until the text contains `end` or the connection closes.
pub(crate) async fn read_until(socket: &mut (impl AsyncRead + Unpin), end: &str) -> String {
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
