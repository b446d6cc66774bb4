//! HTTP/2 gateway over TLS in front of a sandbox, with the faults of gateways: it refuses a stream, closes a connection with
//! `GOAWAY`, or freezes with its connections open.

mod exchange;
mod socket;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use http::Request;
use http::request::Parts;
use orange_core::transport::{ReqwestTransport, ReqwestTransportBuilder};
use orange_sandbox::Sandbox;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use self::socket::SharedSocket;

const AUTHORITY: &[u8] = include_bytes!("../../../crates/orange-core/tests/transport/authority.pem");
const SERVER: &[u8] = include_bytes!("../../../crates/orange-core/tests/transport/server.pem");

/// Fault of a request at the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayFault {
    /// `RST_STREAM` with `REFUSED_STREAM`.
    RefusedStream,
    /// `GOAWAY` with a last stream id below that of the request. Earlier requests are completed.
    GoAway,
    /// The connection stalls and stays open.
    Frozen,
}

/// Selects the requests that fail.
pub type Faults = dyn Fn(&Parts) -> Option<GatewayFault> + Send + Sync;

/// Gateway that listens until it is dropped.
#[derive(Debug)]
pub struct Gateway {
    address: SocketAddr,
    server: AbortHandle,
}

impl Gateway {
    /// Starts the gateway on a free loopback port, in a task of the current runtime.
    ///
    /// # Errors
    /// Returns an error if no socket is available.
    pub async fn start(sandbox: Sandbox, faults: Arc<Faults>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let acceptor = acceptor().map_err(io::Error::other)?;
        let server = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, sandbox, faults) = (acceptor.clone(), sandbox.clone(), Arc::clone(&faults));
                connections.spawn(async move {
                    // The client reports failures of the connection.
                    let _ = serve(socket, acceptor, sandbox, faults).await;
                });
            }
        });
        Ok(Self { address, server: server.abort_handle() })
    }

    /// The base URL.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Builder of a transport that trusts the certificate of the gateway, and no other.
///
/// # Panics
/// Panics if the certificate of the test authority is invalid.
pub fn transport() -> ReqwestTransportBuilder {
    let authority = reqwest::Certificate::from_pem(AUTHORITY).expect("a certificate");
    ReqwestTransport::builder().configure(move |client| client.tls_certs_only([authority.clone()]))
}

fn acceptor() -> Result<TlsAcceptor, Box<dyn std::error::Error + Send + Sync>> {
    let certificate = CertificateDer::from_pem_slice(SERVER)?;
    let key = PrivateKeyDer::from_pem_slice(SERVER)?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Serves one connection.
async fn serve(
    socket: TcpStream,
    acceptor: TlsAcceptor,
    sandbox: Sandbox,
    faults: Arc<Faults>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    socket.set_nodelay(true)?;
    let socket = SharedSocket::new(acceptor.accept(socket).await?);
    let mut connection = h2::server::handshake(socket.clone()).await?;
    let mut exchanges = JoinSet::new();
    let mut going_away = false;
    while let Some(accepted) = connection.accept().await {
        let (request, mut respond): (Request<RecvStream>, SendResponse<Bytes>) = accepted?;
        let (head, body) = request.into_parts();
        match faults(&head) {
            // The GOAWAY frame has excluded this stream.
            _ if going_away => respond.send_reset(Reason::REFUSED_STREAM),
            None => drop(exchanges.spawn(exchange::forward(sandbox.clone(), head, body, respond))),
            Some(GatewayFault::RefusedStream) => respond.send_reset(Reason::REFUSED_STREAM),
            Some(GatewayFault::GoAway) => {
                // The streams of a client have odd ids.
                let last = u32::from(body.stream_id()).saturating_sub(2);
                socket.go_away(last).await?;
                going_away = true;
            }
            Some(GatewayFault::Frozen) => std::future::pending().await,
        }
    }
    Ok(())
}
